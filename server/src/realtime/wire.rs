//! WebSocket frames (RFC 6455, server side), as little machinery around a write as there can be: a frame is encoded once
//! into shared bytes, and reading keeps nothing of an idle socket. Pure: bytes in, messages out.
//!
//! Why our own: a library's sink costs half as much again as the write itself (performance.md), and it holds buffers for
//! every idle socket. The one extension that may be negotiated is `permessage-deflate`, see `deflate.rs`.

use bytes::{BufMut as _, Bytes, BytesMut};
use frontrow_protocol::server::ServerMessage;

use super::deflate;
use crate::limits;

/// What a client sent, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    /// A text message.
    Text(String),
    /// A ping, to be answered with its payload.
    Ping(Bytes),
    /// A sign of life.
    Pong,
    /// The client says good-bye.
    Close,
}

/// How a client broke the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Violation {
    /// More than [`limits::MAX_FRAME`] in one message.
    #[error("a message is longer than allowed")]
    TooLong,
    /// Binary messages mean nothing here.
    #[error("binary messages are not understood")]
    Binary,
    /// Text that is not UTF-8.
    #[error("a text message is not UTF-8")]
    NotUtf8,
    /// What RFC 6455 forbids: an unmasked frame, reserved bits, a broken control frame or fragment.
    #[error("a frame breaks RFC 6455")]
    Malformed,
}

const FIN: u8 = 0x80;
/// The message is compressed, where that was negotiated.
const COMPRESSED: u8 = 0x40;
const RESERVED: u8 = 0x70;
const MASKED: u8 = 0x80;
const CONTINUATION: u8 = 0x0;
const TEXT: u8 = 0x1;
const BINARY: u8 = 0x2;
const CLOSE: u8 = 0x8;
const PING: u8 = 0x9;
const PONG: u8 = 0xA;
/// The longest header we write.
const MAX_HEAD: usize = 10;
/// The longest payload of a control frame.
const MAX_CONTROL: usize = 125;

/// A text frame.
#[must_use]
pub fn text(payload: &str) -> Bytes {
    frame(TEXT, payload.as_bytes())
}

/// A text frame with a compressed payload, see [`deflate`].
#[must_use]
pub fn compressed(payload: &[u8]) -> Bytes {
    frame(COMPRESSED | TEXT, payload)
}

/// A ping without a payload.
#[must_use]
pub fn ping() -> Bytes {
    Bytes::from_static(&[FIN | PING, 0])
}

/// The answer to a ping.
#[must_use]
pub fn pong(payload: &[u8]) -> Bytes {
    frame(PONG, &payload[..payload.len().min(MAX_CONTROL)])
}

/// A close frame; the reason is cut to what a control frame holds.
#[must_use]
pub fn close(code: u16, reason: &str) -> Bytes {
    let mut end = reason.len().min(MAX_CONTROL - 2);
    while !reason.is_char_boundary(end) {
        end -= 1;
    }
    let mut payload = Vec::with_capacity(2 + end);
    payload.extend_from_slice(&code.to_be_bytes());
    payload.extend_from_slice(&reason.as_bytes()[..end]);
    frame(CLOSE, &payload)
}

fn frame(opcode: u8, payload: &[u8]) -> Bytes {
    let (head, len) = head(opcode, payload.len());
    let mut out = BytesMut::with_capacity(len + payload.len());
    out.put_slice(&head[..len]);
    out.put_slice(payload);
    out.freeze()
}

/// The header of a frame of so many bytes, and its length.
fn head(opcode: u8, payload: usize) -> ([u8; MAX_HEAD], usize) {
    let mut head = [0; MAX_HEAD];
    head[0] = FIN | opcode;
    match payload {
        0..=125 => {
            head[1] = payload as u8;
            (head, 2)
        }
        126..=0xFFFF => {
            head[1] = 126;
            head[2..4].copy_from_slice(&(payload as u16).to_be_bytes());
            (head, 4)
        }
        _ => {
            head[1] = 127;
            head[2..10].copy_from_slice(&(payload as u64).to_be_bytes());
            (head, 10)
        }
    }
}

/// Text frames that are written one after the other, all into the same memory.
#[derive(Debug, Default)]
pub struct Pen(Vec<u8>);

impl Pen {
    /// The frame of `message`.
    pub fn text(&mut self, message: &ServerMessage) -> &[u8] {
        self.0.clear();
        self.0.resize(MAX_HEAD, 0);
        message.encode_into(&mut self.0);
        let (head, len) = head(TEXT, self.0.len() - MAX_HEAD);
        self.0[MAX_HEAD - len..MAX_HEAD].copy_from_slice(&head[..len]);
        &self.0[MAX_HEAD - len..]
    }
}

/// Puts frames together from what arrives. Between messages it holds no memory.
#[derive(Clone, Debug, Default)]
pub struct Decoder {
    /// Bytes of frames not yet complete.
    pending: Vec<u8>,
    /// The fragments of a message not yet complete.
    fragments: Option<Fragments>,
    /// Whether messages may come compressed.
    deflated: bool,
}

#[derive(Clone, Debug)]
struct Fragments {
    bytes: Vec<u8>,
    compressed: bool,
}

/// The header of one frame.
struct Header {
    fin: bool,
    compressed: bool,
    opcode: u8,
    mask: [u8; 4],
    /// Where the payload starts and ends in the pending bytes.
    payload: std::ops::Range<usize>,
}

impl Decoder {
    /// One for a socket whose messages may come compressed.
    #[must_use]
    pub fn new(deflated: bool) -> Self {
        Self { deflated, ..Self::default() }
    }

    /// Takes what arrived. Bounded: the caller takes all messages out before it reads on, and what is left is less
    /// than one frame of allowed length.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.pending.extend_from_slice(bytes);
    }

    /// The next message, if it is complete.
    ///
    /// # Errors
    /// A [`Violation`]; nothing can be read after one.
    pub fn next(&mut self) -> Result<Option<Incoming>, Violation> {
        while let Some(header) = parse(&self.pending, self.deflated)? {
            if header.payload.end > self.pending.len() {
                return Ok(None);
            }
            let mut payload = self.pending[header.payload.clone()].to_vec();
            for (byte, mask) in payload.iter_mut().zip(header.mask.iter().cycle()) {
                *byte ^= mask;
            }
            self.pending.drain(..header.payload.end);
            if self.pending.is_empty() {
                self.pending = Vec::new();
            }
            if let Some(incoming) = self.take(&header, payload)? {
                return Ok(Some(incoming));
            }
        }
        Ok(None)
    }

    fn take(&mut self, header: &Header, payload: Vec<u8>) -> Result<Option<Incoming>, Violation> {
        match header.opcode {
            PING => Ok(Some(Incoming::Ping(payload.into()))),
            PONG => Ok(Some(Incoming::Pong)),
            CLOSE => Ok(Some(Incoming::Close)),
            _ => self.assemble(header, payload),
        }
    }

    fn assemble(&mut self, header: &Header, payload: Vec<u8>) -> Result<Option<Incoming>, Violation> {
        let whole = match (header.opcode, self.fragments.take()) {
            (TEXT, None) => Fragments { bytes: payload, compressed: header.compressed },
            (CONTINUATION, Some(mut so_far)) => {
                so_far.bytes.extend_from_slice(&payload);
                so_far
            }
            _ => return Err(Violation::Malformed),
        };
        if whole.bytes.len() > limits::MAX_FRAME {
            return Err(Violation::TooLong);
        }
        if !header.fin {
            self.fragments = Some(whole);
            return Ok(None);
        }
        let text = if whole.compressed { deflate::read(&whole.bytes)? } else { whole.bytes };
        String::from_utf8(text).map(|text| Some(Incoming::Text(text))).map_err(|_| Violation::NotUtf8)
    }
}

/// The header at the start of `bytes`; `None` when more is needed to know. Judged before its payload has arrived, so
/// that nobody makes us wait for, or keep, what is not allowed.
fn parse(bytes: &[u8], deflated: bool) -> Result<Option<Header>, Violation> {
    let [first, second, ..] = *bytes else {
        return Ok(None);
    };
    let (fin, opcode) = (first & FIN != 0, first & 0x0F);
    // Only the first frame of a message says that it is compressed.
    let compressed = deflated && first & RESERVED == COMPRESSED && opcode == TEXT;
    if (first & RESERVED != 0 && !compressed) || second & MASKED == 0 {
        return Err(Violation::Malformed);
    }
    let Some((len, start)) = length(second & !MASKED, &bytes[2..]) else {
        return Ok(None);
    };
    judge(opcode, fin, len)?;
    let start = 2 + start;
    let Some(mask) = bytes.get(start..start + 4).and_then(|m| m.try_into().ok()) else {
        return Ok(None);
    };
    Ok(Some(Header { fin, compressed, opcode, mask, payload: start + 4..start + 4 + len as usize }))
}

/// The payload's length and how many bytes told it.
fn length(short: u8, more: &[u8]) -> Option<(u64, usize)> {
    match short {
        126 => more.first_chunk().map(|b| (u64::from(u16::from_be_bytes(*b)), 2)),
        127 => more.first_chunk().map(|b| (u64::from_be_bytes(*b), 8)),
        short => Some((u64::from(short), 0)),
    }
}

fn judge(opcode: u8, fin: bool, len: u64) -> Result<(), Violation> {
    match opcode {
        CONTINUATION | TEXT if len > limits::MAX_FRAME as u64 => Err(Violation::TooLong),
        CONTINUATION | TEXT => Ok(()),
        BINARY => Err(Violation::Binary),
        CLOSE | PING | PONG if fin && len <= MAX_CONTROL as u64 => Ok(()),
        _ => Err(Violation::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tokio_tungstenite::tungstenite::protocol::Role;
    use tokio_tungstenite::tungstenite::{Message, WebSocket};

    use super::*;

    /// What a well-known client sends for these messages, as bytes.
    fn client_bytes(messages: &[Message]) -> Vec<u8> {
        let mut client = WebSocket::from_raw_socket(std::io::Cursor::new(Vec::new()), Role::Client, None);
        for message in messages {
            client.send(message.clone()).unwrap();
        }
        client.into_inner().into_inner()
    }

    fn decode_in_pieces(bytes: &[u8], piece: usize) -> Result<Vec<Incoming>, Violation> {
        let mut decoder = Decoder::default();
        let mut all = Vec::new();
        for part in bytes.chunks(piece) {
            decoder.feed(part);
            while let Some(incoming) = decoder.next()? {
                all.push(incoming);
            }
        }
        assert_eq!(decoder.pending.capacity(), 0, "an idle socket keeps nothing");
        Ok(all)
    }

    proptest! {
        #[test]
        fn what_a_client_sends_is_understood_however_it_arrives(
            texts in prop::collection::vec(".{0,300}", 1..5), piece in 1_usize..700,
        ) {
            let messages: Vec<Message> = texts.iter().flat_map(|t| [Message::text(t), Message::Ping(vec![7; 3].into())]).collect();
            let understood = decode_in_pieces(&client_bytes(&messages), piece).unwrap();
            let expected: Vec<Incoming> =
                texts.iter().flat_map(|t| [Incoming::Text(t.clone()), Incoming::Ping(vec![7; 3].into())]).collect();
            prop_assert_eq!(understood, expected);
        }

        #[test]
        fn what_we_send_is_understood_by_a_client(short in ".{0,9}", times in prop::sample::select(vec![0_usize, 1, 14, 40, 400, 9000])) {
            let payload = short.repeat(times);
            let mut bytes = text(&payload).to_vec();
            bytes.extend_from_slice(&close(4408, "too slow"));
            let mut client = WebSocket::from_raw_socket(std::io::Cursor::new(bytes), Role::Client, None);
            prop_assert_eq!(client.read().unwrap(), Message::text(payload));
            match client.read().unwrap() {
                Message::Close(Some(frame)) => prop_assert_eq!((u16::from(frame.code), frame.reason.as_str()), (4408, "too slow")),
                other => prop_assert!(false, "{:?}", other),
            }
        }

        #[test]
        fn garbage_never_panics_and_never_makes_us_keep_much(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
            let mut decoder = Decoder::default();
            decoder.feed(&bytes);
            while let Ok(Some(_)) = decoder.next() {}
        }
    }

    fn masked(first: u8, payload: &[u8]) -> Vec<u8> {
        let mut frame = vec![first, 0x80 | payload.len() as u8, 0, 0, 0, 0];
        frame.extend_from_slice(payload);
        frame
    }

    #[test]
    fn fragments_are_put_together_with_control_frames_between() {
        let mut bytes = masked(TEXT, b"he");
        bytes.extend(masked(FIN | PING, b"x"));
        bytes.extend(masked(FIN | CONTINUATION, b"llo"));
        let expected = [Incoming::Ping(Bytes::from_static(b"x")), Incoming::Text("hello".into())];
        assert_eq!(decode_in_pieces(&bytes, 1).unwrap(), expected);
    }

    #[test]
    fn violations_are_named_before_the_payload_arrives() {
        let huge = [FIN | TEXT, MASKED | 127, 0, 0, 0, 1, 0, 0, 0, 0];
        let unmasked = [FIN | TEXT, 1, b'x'];
        for (bytes, violation) in [
            (&huge[..], Violation::TooLong),
            (&unmasked[..], Violation::Malformed),
            (&[FIN | BINARY, MASKED | 1], Violation::Binary),
            (&[FIN | 0x40 | TEXT, MASKED], Violation::Malformed),
            (&[PING, MASKED], Violation::Malformed),
            (&[FIN | 0x3, MASKED], Violation::Malformed),
            (&masked(FIN | CONTINUATION, b"x"), Violation::Malformed),
            (&masked(FIN | TEXT, &[0xFF]), Violation::NotUtf8),
        ] {
            assert_eq!(decode_in_pieces(bytes, 600), Err(violation), "{bytes:?}");
        }
    }

    #[test]
    fn compressed_messages_are_read_where_that_was_agreed() {
        // "Hello" as in RFC 7692 §7.2.3.1, whole and in two fragments with a ping between.
        let hello = [0xF2, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00];
        let mut bytes = masked(FIN | COMPRESSED | TEXT, &hello);
        bytes.extend(masked(COMPRESSED | TEXT, &hello[..3]));
        bytes.extend(masked(FIN | PING, b"x"));
        bytes.extend(masked(FIN | CONTINUATION, &hello[3..]));
        bytes.extend(masked(FIN | TEXT, b"as it is"));
        let mut decoder = Decoder::new(true);
        decoder.feed(&bytes);
        let mut read = || decoder.next().unwrap().unwrap();
        let hello = || Incoming::Text("Hello".into());
        assert_eq!([read(), read(), read()], [hello(), Incoming::Ping(Bytes::from_static(b"x")), hello()]);
        assert_eq!(read(), Incoming::Text("as it is".into()));
        for wrong in [FIN | COMPRESSED | PING, FIN | COMPRESSED | CONTINUATION, FIN | 0x20 | TEXT, FIN | 0x60 | TEXT] {
            let mut decoder = Decoder::new(true);
            decoder.feed(&masked(wrong, b"x"));
            assert_eq!(decoder.next(), Err(Violation::Malformed), "{wrong:x}");
        }
    }

    #[test]
    fn fragments_together_may_not_be_longer_than_a_frame() {
        let mut decoder = Decoder::default();
        decoder.feed(&masked(TEXT, &[b'x'; 100]));
        let mut outcome = decoder.next();
        for _ in 0..limits::MAX_FRAME / 100 {
            decoder.feed(&masked(CONTINUATION, &[b'x'; 100]));
            outcome = decoder.next();
        }
        assert_eq!(outcome, Err(Violation::TooLong));
    }
}
