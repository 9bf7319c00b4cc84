//! Compressed messages (RFC 7692, `permessage-deflate`), for what is worth it: seat maps go out compressed to clients
//! that offer it, everything else goes as it is, which the extension allows message by message. No context is kept in
//! either direction, so an idle socket needs no memory for it, and one compressed map serves every viewer. Pure.

use std::cell::RefCell;

use axum::http::{HeaderMap, HeaderValue, header};
use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};

use super::wire::Violation;
use crate::limits;

/// What ends a flushed block of DEFLATE; a message goes without it (RFC 7692 §7.2.1).
const TAIL: [u8; 4] = [0x00, 0x00, 0xFF, 0xFF];
/// More than an empty block and a header take.
const ROOM: usize = 64;

/// The answer to an offer that can be taken: `None` leaves the socket without compression.
#[must_use]
pub fn accept(headers: &HeaderMap) -> Option<HeaderValue> {
    let offers = headers.get_all(header::SEC_WEBSOCKET_EXTENSIONS).into_iter().filter_map(|value| value.to_str().ok());
    offers
        .flat_map(|value| value.split(','))
        .any(is_acceptable)
        .then_some(HeaderValue::from_static("permessage-deflate; server_no_context_takeover; client_no_context_takeover"))
}

/// Whether we can do as `offer` says: we write with a window of 32 KiB and read any.
fn is_acceptable(offer: &str) -> bool {
    let mut parts = offer.split(';').map(str::trim);
    let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("permessage-deflate"));
    let mut seen = Vec::new();
    named
        && parts.all(|part| {
            let (name, value) = part.split_once('=').map_or((part, None), |(name, value)| (name.trim(), Some(value.trim())));
            let bits = value.map(|value| value.trim_matches('"').parse::<u8>());
            let once = !seen.contains(&name);
            seen.push(name);
            once && match name {
                "server_no_context_takeover" | "client_no_context_takeover" => value.is_none(),
                "server_max_window_bits" => bits == Some(Ok(15)),
                "client_max_window_bits" => bits.is_none_or(|bits| matches!(bits, Ok(8..=15))),
                _ => false,
            }
        })
}

/// The beginning of a message that many get with different ends.
#[derive(Clone, Debug)]
pub struct Beginning(Vec<u8>);

impl Beginning {
    /// Compresses `text`. `None` where that fails, which leaves sending it as it is.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let mut out = Vec::with_capacity(text.len() + text.len() / 100 + ROOM);
        let mut compress = Compress::new(Compression::best(), false);
        compress.compress_vec(text.as_bytes(), &mut out, FlushCompress::Sync).ok()?;
        let whole = compress.total_in() == text.len() as u64 && out.ends_with(&TAIL);
        whole.then_some(Self(out))
    }

    /// The compressed message of this beginning and `end` (at most 64 KiB), which goes in as it is: after a flush a
    /// block begins on a byte, and one that is stored needs a header only.
    #[must_use]
    pub fn and(&self, end: &str) -> Vec<u8> {
        let len = u16::try_from(end.len()).unwrap_or(u16::MAX);
        let mut out = Vec::with_capacity(self.0.len() + end.len() + 6);
        out.extend_from_slice(&self.0);
        out.push(0); // a stored block, not the last
        out.extend_from_slice(&len.to_le_bytes());
        out.extend_from_slice(&(!len).to_le_bytes());
        out.extend_from_slice(&end.as_bytes()[..usize::from(len)]);
        out.push(0); // an empty one, without its tail
        out
    }
}

thread_local! {
    /// Room to read in, so that no socket has its own.
    static READER: RefCell<Decompress> = RefCell::new(Decompress::new(false));
}

/// What a client compressed: at most [`limits::MAX_FRAME`] bytes, however little it sent for them.
///
/// # Errors
/// Longer, or no DEFLATE.
pub fn read(compressed: &[u8]) -> Result<Vec<u8>, Violation> {
    READER.with_borrow_mut(|reader| {
        reader.reset(false);
        let mut out = Vec::with_capacity(limits::MAX_FRAME + 1);
        for part in [compressed, &TAIL] {
            let before = reader.total_in();
            let status = reader.decompress_vec(part, &mut out, FlushDecompress::Sync).map_err(|_| Violation::Malformed)?;
            if out.len() > limits::MAX_FRAME {
                return Err(Violation::TooLong);
            }
            if status == Status::StreamEnd {
                break;
            }
            if reader.total_in() - before != part.len() as u64 {
                return Err(Violation::Malformed);
            }
        }
        out.shrink_to_fit();
        Ok(out)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn offered(offers: &[&'static str]) -> bool {
        let mut headers = HeaderMap::new();
        for offer in offers {
            headers.append(header::SEC_WEBSOCKET_EXTENSIONS, HeaderValue::from_static(offer));
        }
        accept(&headers).is_some()
    }

    /// As a client compresses a message.
    fn compressed(text: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(text.len() + ROOM);
        Compress::new(Compression::fast(), false).compress_vec(text, &mut out, FlushCompress::Sync).unwrap();
        out.truncate(out.len() - TAIL.len());
        out
    }

    /// As a client reads one of any length.
    fn inflated(message: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(200_000);
        let whole = [message, &TAIL].concat();
        Decompress::new(false).decompress_vec(&whole, &mut out, FlushDecompress::Sync).unwrap();
        out
    }

    #[test]
    fn offers_are_taken_where_we_can_do_as_they_say() {
        assert!(offered(&["permessage-deflate"]));
        assert!(offered(&["permessage-deflate; client_max_window_bits"]), "browsers offer this");
        assert!(offered(&["x-other, permessage-deflate; client_max_window_bits=12; server_no_context_takeover"]));
        assert!(offered(&["permessage-deflate; server_max_window_bits=10, permessage-deflate"]), "the second of two");
        assert!(offered(&["bbf", "permessage-deflate; server_max_window_bits=\"15\""]));
        for refused in [
            "permessage-deflate; server_max_window_bits=10",
            "permessage-deflate; server_max_window_bits",
            "permessage-deflate; client_max_window_bits=7",
            "permessage-deflate; client_max_window_bits=9; client_max_window_bits=9",
            "permessage-deflate; server_no_context_takeover=1",
            "permessage-deflate; unheard_of",
            "permessage-bzip2",
            "",
        ] {
            assert!(!offered(&[refused]), "{refused}");
        }
        assert!(!offered(&[]));
    }

    proptest! {
        #[test]
        fn one_beginning_serves_every_end(text in ".{0,2000}", times in 1_usize..40, ends in prop::collection::vec(".{0,40}", 1..4)) {
            let text = text.repeat(times);
            let beginning = Beginning::new(&text).unwrap();
            for end in ends {
                prop_assert_eq!(inflated(&beginning.and(&end)), format!("{text}{end}").into_bytes());
            }
        }

        #[test]
        fn what_a_client_compresses_is_read(text in prop::collection::vec(any::<u8>(), 0..=limits::MAX_FRAME)) {
            prop_assert_eq!(read(&compressed(&text)), Ok(text));
        }

        #[test]
        fn garbage_is_refused_or_short(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
            if let Ok(read) = read(&bytes) {
                prop_assert!(read.len() <= limits::MAX_FRAME);
            }
            // Whatever came before, the next message is read as if it were the first.
            prop_assert_eq!(read(&compressed(b"next")), Ok(b"next".to_vec()));
        }
    }

    #[test]
    fn a_little_that_swells_is_refused() {
        assert_eq!(read(&compressed(&vec![b'x'; limits::MAX_FRAME])), Ok(vec![b'x'; limits::MAX_FRAME]));
        for long in [limits::MAX_FRAME + 1, 3_000_000] {
            assert_eq!(read(&compressed(&vec![b'x'; long])), Err(Violation::TooLong));
        }
    }
}
