//! The client's side of WebSocket frames, as little of it as counting needs.

use flate2::{Decompress, FlushDecompress};

/// A text frame.
pub const TEXT: u8 = 0x1;
/// A close frame.
pub const CLOSE: u8 = 0x8;
/// A ping.
pub const PING: u8 = 0x9;
const PONG: u8 = 0xA;

const COMPRESSED: u8 = 0x40;

/// The request that opens a socket on any of the servers, with compression as browsers offer it if `deflate`.
pub fn upgrade_request(deflate: bool) -> Vec<u8> {
    let mut request = "GET /ws HTTP/1.1\r\nHost: bench\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
        Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
        Sec-WebSocket-Protocol: frontrow.v1\r\n"
        .to_owned();
    if deflate {
        request.push_str("Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n");
    }
    request.push_str("\r\n");
    request.into_bytes()
}

/// The text of a compressed message.
fn inflated(payload: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(128 * 1024);
    let whole = [payload, &[0x00, 0x00, 0xFF, 0xFF]].concat();
    let read = Decompress::new(false).decompress_vec(&whole, &mut text, FlushDecompress::Sync);
    if read.is_err() {
        text.clear(); // whoever waits for it will miss it
    }
    text
}

/// A client's frame. The mask is zero, which masks nothing and costs the server the same.
pub fn masked(opcode: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![0x80 | opcode];
    match payload.len() {
        len @ 0..=125 => frame.push(0x80 | len as u8),
        len => {
            frame.push(0x80 | 126);
            frame.extend_from_slice(&(len as u16).to_be_bytes());
        }
    }
    frame.extend_from_slice(&[0; 4]);
    frame.extend_from_slice(payload);
    frame
}

/// The answer to a ping.
pub fn pong(payload: &[u8]) -> Vec<u8> {
    masked(PONG, payload)
}

/// A server's text frame.
pub fn text(payload: &str) -> Vec<u8> {
    let mut frame = vec![0x80 | TEXT];
    match payload.len() {
        len @ 0..=125 => frame.push(len as u8),
        len @ 126..=0xFFFF => {
            frame.push(126);
            frame.extend_from_slice(&(len as u16).to_be_bytes());
        }
        len => {
            frame.push(127);
            frame.extend_from_slice(&(len as u64).to_be_bytes());
        }
    }
    frame.extend_from_slice(payload.as_bytes());
    frame
}

/// Finds frames in what arrives.
#[derive(Debug, Default)]
pub struct Frames(Vec<u8>);

impl Frames {
    /// Tells `each` of every frame that is complete: its opcode, its payload, and how long that was as it came.
    pub fn feed(&mut self, bytes: &[u8], mut each: impl FnMut(u8, &[u8], usize)) {
        if self.0.is_empty() {
            let used = take_all(bytes, &mut each);
            self.0.extend_from_slice(&bytes[used..]);
        } else {
            self.0.extend_from_slice(bytes);
            let used = take_all(&self.0, &mut each);
            self.0.drain(..used);
        }
        if self.0.is_empty() {
            self.0 = Vec::new();
        }
    }
}

fn take_all(bytes: &[u8], each: &mut impl FnMut(u8, &[u8], usize)) -> usize {
    let mut at = 0;
    while let Some((opcode, start, end)) = head(&bytes[at..]) {
        if at + end > bytes.len() {
            break;
        }
        let payload = &bytes[at + start..at + end];
        if bytes[at] & COMPRESSED == 0 {
            each(opcode, payload, payload.len());
        } else {
            each(opcode, &inflated(payload), payload.len());
        }
        at += end;
    }
    at
}

/// Opcode, and where the payload starts and ends.
fn head(bytes: &[u8]) -> Option<(u8, usize, usize)> {
    let opcode = bytes.first()? & 0x0F;
    let (start, len) = match bytes.get(1)? & 0x7F {
        126 => (4, usize::from(u16::from_be_bytes(bytes.get(2..4)?.try_into().ok()?))),
        127 => (10, usize::try_from(u64::from_be_bytes(bytes.get(2..10)?.try_into().ok()?)).ok()?),
        len => (2, usize::from(len)),
    };
    Some((opcode, start, start + len))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_found_however_they_arrive() {
        let long = "x".repeat(70_000);
        let sent = [text("one"), text(&"y".repeat(300)), text(&long)].concat();
        for step in [1, 7, 4096, sent.len()] {
            let (mut frames, mut got) = (Frames::default(), Vec::new());
            for part in sent.chunks(step) {
                frames.feed(part, |opcode, payload, came| {
                    assert_eq!(came, payload.len());
                    got.push((opcode, payload.len()));
                });
            }
            assert_eq!(got, [(TEXT, 3), (TEXT, 300), (TEXT, 70_000)], "in steps of {step}");
        }
    }
}
