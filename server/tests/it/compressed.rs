//! `permessage-deflate` as a browser uses it: its requests come compressed, seat maps go out compressed, the rest as it is.

use std::time::Duration;

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress};
use frontrow::seats;
use frontrow_protocol::server::{Body, Role, ServerMessage};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::client::token;
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;

const SEATS: u32 = 20_000;

/// The opcode of a ping (RFC 6455, section 5.2).
const PING: u8 = 9;

/// A client that offers compression.
struct Browser(TcpStream);

/// One message as it came.
struct Came {
    compressed: bool,
    bytes: usize,
    body: Body,
}

impl Browser {
    async fn open(app: &TestApp, offer: &str) -> (Self, String) {
        let mut stream = TcpStream::connect(app.addr).await.unwrap();
        let request = format!(
            "GET /ws HTTP/1.1\r\nHost: {}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
             Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: frontrow.v1\r\n\
             Sec-WebSocket-Extensions: {offer}\r\n\r\n",
            app.addr
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        let head = String::from_utf8(head).unwrap().to_lowercase();
        assert!(head.starts_with("http/1.1 101"), "{head}");
        (Self(stream), head)
    }

    /// Sends a request the way browsers do: every message compressed.
    async fn send(&mut self, request: &Value) {
        let mut payload = Vec::with_capacity(4096);
        let text = request.to_string();
        Compress::new(Compression::fast(), false).compress_vec(text.as_bytes(), &mut payload, FlushCompress::Sync).unwrap();
        payload.truncate(payload.len() - 4);
        let mut frame = vec![0xC1];
        match payload.len() {
            short @ 0..=125 => frame.push(0x80 | u8::try_from(short).unwrap()),
            long => {
                frame.push(0x80 | 126);
                frame.extend(u16::try_from(long).unwrap().to_be_bytes());
            }
        }
        frame.extend([0; 4]); // a mask that changes nothing
        frame.extend(payload);
        self.0.write_all(&frame).await.unwrap();
    }

    async fn next(&mut self) -> Came {
        tokio::time::timeout(Duration::from_secs(20), self.read()).await.expect("nothing came")
    }

    /// The next frame that is not a ping: those come when the wheel says so. Its first byte, and what it carries.
    async fn frame(&mut self) -> (u8, Vec<u8>) {
        loop {
            let (first, payload) = self.any_frame().await;
            if first & 0x0F != PING {
                return (first, payload);
            }
        }
    }

    async fn any_frame(&mut self) -> (u8, Vec<u8>) {
        let first = self.0.read_u8().await.unwrap();
        let bytes = match self.0.read_u8().await.unwrap() {
            126 => usize::from(self.0.read_u16().await.unwrap()),
            127 => usize::try_from(self.0.read_u64().await.unwrap()).unwrap(),
            short => usize::from(short),
        };
        let mut payload = vec![0; bytes];
        self.0.read_exact(&mut payload).await.unwrap();
        (first, payload)
    }

    async fn read(&mut self) -> Came {
        let (first, mut payload) = self.frame().await;
        let bytes = payload.len();
        let compressed = first & 0x40 != 0;
        if compressed {
            let mut text = Vec::with_capacity(1 << 20);
            payload.extend([0x00, 0x00, 0xFF, 0xFF]);
            Decompress::new(false).decompress_vec(&payload, &mut text, FlushDecompress::Sync).unwrap();
            payload = text;
        }
        assert_eq!(first & 0x0F, 1, "a text");
        let body = serde_json::from_slice::<ServerMessage>(&payload).unwrap().body;
        Came { compressed, bytes, body }
    }

    async fn until(&mut self, mut wanted: impl FnMut(&Body) -> bool) -> Came {
        loop {
            let came = self.next().await;
            if wanted(&came.body) {
                return came;
            }
            assert!(!came.compressed, "only maps are: {:?}", came.body);
        }
    }
}

#[tokio::test]
async fn maps_are_compressed_for_who_offers_it_and_say_the_same() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec { seats: SEATS, row: 100, ..Spec::default() }).await;
    let id = performance.id;
    let account = fixtures::account(&app, "customer").await;
    let (mut browser, head) = Browser::open(&app, "permessage-deflate; client_max_window_bits").await;
    assert!(
        head.contains("sec-websocket-extensions: permessage-deflate; server_no_context_takeover; client_no_context_takeover")
    );
    browser.send(&json!({"type": "auth", "id": 1, "token": token(&app, account, Role::Customer)})).await;
    browser.until(|body| matches!(body, Body::Authed { .. })).await;
    browser.send(&json!({"type": "queue.join", "id": 2, "performance": id})).await;
    browser.until(|body| matches!(body, Body::QueueState(state) if state.admitted_until.is_some())).await;
    browser.send(&json!({"type": "seats.hold", "id": 3, "performance": id, "seats": [7, 8]})).await;
    browser.until(|body| matches!(body, Body::HoldGranted(_))).await;
    browser.send(&json!({"type": "seats.watch", "id": 4, "performance": id})).await;
    let came = browser.until(|body| matches!(body, Body::SeatsSnapshot(_))).await;
    let Body::SeatsSnapshot(snapshot) = came.body else { unreachable!() };
    assert!(came.compressed);
    assert!(came.bytes < snapshot.states.len() / 4, "{} bytes for {}", came.bytes, snapshot.states.len());
    let map = seats::map(&app, &performance).await.unwrap();
    let states = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, &snapshot.states).unwrap();
    assert_eq!((snapshot.version, states), (map.version, map.packed));
    // Small changes go as they are.
    browser.send(&json!({"type": "seats.hold", "id": 5, "performance": id, "seats": [9]})).await;
    let delta = browser.until(|body| matches!(body, Body::SeatsDelta(_))).await;
    assert!(!delta.compressed);
}

#[tokio::test]
async fn an_offer_that_asks_for_what_we_cannot_do_leaves_the_socket_without_compression() {
    let app = TestApp::start().await;
    let (mut browser, head) = Browser::open(&app, "permessage-deflate; server_max_window_bits=9").await;
    assert!(!head.contains("sec-websocket-extensions"), "{head}");
    let hello = browser.next().await;
    assert!(matches!(hello.body, Body::Hello { .. }) && !hello.compressed);
    // And a compressed message is then a broken one.
    browser.send(&json!({"type": "ping", "id": 1})).await;
    assert_eq!(browser.frame().await.0 & 0x0F, 8, "a close");
}
