//! Bounds of the HTTP edge and of images.

use std::time::Duration;

use super::REQUEST_TIMEOUT;

/// Connections of a node that are not sockets; who comes then waits to be accepted.
pub const MAX_CONNECTIONS: usize = 8192;
/// Handshakes that begin in one turn of the runtime, which is 61 steps of tasks at the most: each takes some eight steps, so that
/// no more begin than end, and what a node's people ask and are told does not wait behind all who come in the same second.
/// Measured (row 11 of the bench): with 16, and 32 accepted, a change reached them after 290 ms at the worst, with these after 65.
pub const HANDSHAKES_A_TURN: usize = 4;
/// Connections that are accepted in one turn, for the same reason.
pub const ACCEPTS_A_TURN: usize = 8;
/// How long a connection may take for the head of a request, and stay without one. Longer than proxies keep theirs (60 s as
/// a rule): who closes first must be the one who sends.
pub const CONNECTION_IDLE: Duration = Duration::from_secs(75);
/// Requests at once on one connection of HTTP/2.
pub const CONNECTION_STREAMS: u32 = 128;
/// API requests a minute for one address without a token, unless the operator says.
pub const RATE_ADDRESS: u32 = 3000;
/// The same for one account.
pub const RATE_ACCOUNT: u32 = 1200;
/// The highest rate that can be set.
pub const RATE_MOST: u32 = 60_000_000;
/// Addresses and accounts a node counts requests of; twice as many are remembered.
pub const RATE_KEYS: usize = 65_536;
/// How long browsers may keep the answer to a preflight.
pub const PREFLIGHT_TTL: Duration = Duration::from_secs(7200);
/// Bodies of the calls that carry names and passwords, in bytes.
pub const MAX_ACCOUNT_BODY: usize = 16 * 1024;
/// Answers smaller than this are not worth compressing: they fit a packet either way.
pub const COMPRESS_FROM: u64 = 1024;
/// Pixels of an uploaded image.
pub const IMAGE_PIXELS: u64 = 24_000_000;
/// Pixels of its longer side.
pub const IMAGE_SIDE: u32 = 12_000;
/// Bytes a decoder may take for one.
pub const IMAGE_MEMORY: u64 = 192 * 1024 * 1024;
/// Widths of the smaller versions, in pixels.
pub const IMAGE_WIDTHS: [u32; 2] = [320, 960];
/// Images a node looks at, at the same time.
pub const IMAGE_WORKERS: usize = 2;
/// Images that wait for that; more are told to come back.
pub const IMAGE_WAITERS: usize = 16;
/// Images of a show besides its poster.
pub const IMAGES_PER_SHOW: i64 = 20;
/// Characters that describe an image.
pub const IMAGE_ALT: usize = 300;
/// How long an address for an upload is good.
pub const UPLOAD_TTL: Duration = Duration::from_secs(600);
/// How old an object must be before it is deleted because no row names it: longer than an upload and a request take.
pub const ORPHAN_GRACE: Duration = Duration::from_secs(6 * 3600);
/// Objects one page of a listing has.
pub const OBJECTS_PAGE: i32 = 500;

const _: () = assert!(ORPHAN_GRACE.as_secs() > 2 * (UPLOAD_TTL.as_secs() + REQUEST_TIMEOUT.as_secs()));
const _: () = assert!(IMAGE_PIXELS * 8 <= IMAGE_MEMORY, "what is allowed must fit, at 16 bits a channel");
