//! A small socket client for tests: requests are answered by `re`, pushes are kept in order.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::Duration;

use frontrow_protocol::client::{ClientMessage, Request};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::seats::{self, SeatState};
use frontrow_protocol::server::{Body, ErrorBody, HoldGranted, Phase, QueueState, ServerMessage};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};
use uuid::Uuid;

/// Anything expected must come within this time: a bound for giving up on a busy machine, not a claim of speed.
pub const SOON: Duration = Duration::from_secs(180);

/// One socket.
pub struct Socket {
    stream: WebSocketStream<MaybeTlsStream<TcpStream>>,
    next: u64,
    pushes: VecDeque<Body>,
}

/// What a client knows of one seat map, built from what it was sent and nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientMap {
    pub epoch: u64,
    pub version: u64,
    pub packed: Vec<u8>,
}

impl ClientMap {
    pub fn state(&self, seat: u32) -> SeatState {
        seats::get(&self.packed, seat)
    }

    /// Takes a snapshot or a delta; panics on a delta that does not fit, which a server must never send.
    pub fn take(&mut self, body: &Body) {
        match body {
            Body::SeatsSnapshot(s) => {
                use base64::Engine as _;
                self.packed = base64::engine::general_purpose::STANDARD.decode(&s.states).unwrap();
                (self.epoch, self.version) = (s.epoch, s.version);
            }
            Body::SeatsDelta(d) => {
                assert_eq!((d.epoch, d.from), (self.epoch, self.version), "a delta that does not fit");
                for change in &d.changes {
                    seats::set(&mut self.packed, change.0, change.1);
                }
                self.version = d.version;
            }
            _ => {}
        }
    }
}

impl Socket {
    /// Opens a socket and takes its hello.
    pub async fn open(addr: SocketAddr) -> Self {
        Self::try_open(addr).await.expect("upgrade")
    }

    /// The same for a node that may refuse.
    pub async fn try_open(addr: SocketAddr) -> Result<Self, tungstenite::Error> {
        let mut request = format!("ws://{addr}/ws").into_client_request().unwrap();
        request.headers_mut().insert("sec-websocket-protocol", "frontrow.v1".parse().unwrap());
        Self::greeted(tokio_tungstenite::connect_async(request).await?).await
    }

    /// Opens a socket for which this side's kernel keeps few bytes.
    pub async fn open_narrow(addr: SocketAddr, bytes: u32) -> Self {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.set_recv_buffer_size(bytes).unwrap();
        let stream = MaybeTlsStream::Plain(socket.connect(addr).await.unwrap());
        let mut request = format!("ws://{addr}/ws").into_client_request().unwrap();
        request.headers_mut().insert("sec-websocket-protocol", "frontrow.v1".parse().unwrap());
        Self::greeted(tokio_tungstenite::client_async(request, stream).await.unwrap()).await.unwrap()
    }

    async fn greeted(
        (stream, response): (WebSocketStream<MaybeTlsStream<TcpStream>>, tungstenite::handshake::client::Response),
    ) -> Result<Self, tungstenite::Error> {
        assert_eq!(response.headers()["sec-websocket-protocol"], "frontrow.v1");
        let mut socket = Self { stream, next: 0, pushes: VecDeque::new() };
        let hello = socket.try_read().await.map_err(|_| tungstenite::Error::ConnectionClosed)?;
        assert!(matches!(hello.body, Body::Hello { .. }));
        Ok(socket)
    }

    /// Opens a socket and authenticates it, coming back when it is told to.
    pub async fn open_patiently(addr: SocketAddr, token: &str) -> Self {
        let deadline = tokio::time::Instant::now() + SOON;
        loop {
            match Self::try_open(addr).await {
                Ok(mut socket) => match socket.try_authenticate(token).await {
                    Some(Body::Authed { .. }) => return socket,
                    Some(other) => panic!("{other:?}"),
                    None => {}
                },
                Err(tungstenite::Error::Http(refusal)) if refusal.status().as_u16() == 503 => {
                    let seconds: u64 = refusal.headers()["retry-after"].to_str().unwrap().parse().unwrap();
                    tokio::time::sleep(Duration::from_secs(seconds)).await;
                }
                // More at once than the kernel takes.
                Err(tungstenite::Error::Io(_) | tungstenite::Error::ConnectionClosed) => {
                    tokio::time::sleep(Duration::from_millis(500)).await
                }
                Err(error) => panic!("{error}"),
            }
            assert!(tokio::time::Instant::now() < deadline, "never let in");
        }
    }

    /// Asks again when it is told to come back.
    pub async fn ask_patiently(&mut self, request: Request) -> Body {
        loop {
            match self.ask(request.clone()).await {
                Body::Error(error) if error.code == ErrorCode::Overloaded => {
                    tokio::time::sleep(Duration::from_millis(error.retry_after_ms.unwrap())).await;
                }
                reply => return reply,
            }
        }
    }

    /// Opens a socket and authenticates it.
    pub async fn open_as(addr: SocketAddr, token: &str) -> Self {
        let mut socket = Self::open(addr).await;
        socket.authenticate(token).await;
        socket
    }

    /// Shows who this is.
    pub async fn authenticate(&mut self, token: &str) {
        let reply = self.ask(Request::Auth { token: token.to_owned() }).await;
        assert!(matches!(reply, Body::Authed { .. }), "{reply:?}");
    }

    /// Sends a request without waiting for its answer; returns its id.
    pub async fn send(&mut self, request: Request) -> u64 {
        self.next += 1;
        let text = serde_json::to_string(&ClientMessage { id: self.next, request }).unwrap();
        self.send_raw(Message::text(text)).await;
        self.next
    }

    pub async fn send_raw(&mut self, message: Message) {
        self.stream.send(message).await.expect("send");
    }

    /// Sends a frame to a server that may have closed meanwhile.
    pub async fn try_send_raw(&mut self, message: Message) -> Result<(), tungstenite::Error> {
        self.stream.send(message).await
    }

    /// The next message, answer or push.
    pub async fn any(&mut self) -> Body {
        match self.pushes.pop_front() {
            Some(kept) => kept,
            None => self.read().await.body,
        }
    }

    /// Takes what has arrived into `map` without waiting for more.
    pub async fn drain(&mut self, map: &mut ClientMap) {
        let id = self.send(Request::Ping {}).await;
        self.answer(id).await;
        for body in std::mem::take(&mut self.pushes) {
            map.take(&body);
        }
    }

    /// Sends a request and waits for its answer; pushes that come before are kept.
    pub async fn ask(&mut self, request: Request) -> Body {
        let id = self.send(request).await;
        self.answer(id).await
    }

    /// The same; what is pushed meanwhile goes into `map`.
    pub async fn ask_into(&mut self, request: Request, map: &mut ClientMap) -> Body {
        let reply = self.ask(request).await;
        for body in std::mem::take(&mut self.pushes) {
            map.take(&body);
        }
        reply
    }

    /// Waits for the answer to request `id`.
    pub async fn answer(&mut self, id: u64) -> Body {
        loop {
            let message = self.read().await;
            match message.re {
                Some(re) if re == id => return message.body,
                Some(other) => panic!("an answer to {other}, not to {id}: {:?}", message.body),
                None => self.pushes.push_back(message.body),
            }
        }
    }

    /// Sends a request that must be refused.
    pub async fn refused(&mut self, request: Request) -> ErrorBody {
        match self.ask(request).await {
            Body::Error(error) => error,
            other => panic!("not refused: {other:?}"),
        }
    }

    /// Sends a request that must be refused with `code`.
    pub async fn refused_with(&mut self, request: Request, code: ErrorCode) {
        let error = self.refused(request).await;
        assert_eq!(error.code, code, "{}", error.message);
    }

    /// The next push.
    pub async fn push(&mut self) -> Body {
        if let Some(kept) = self.pushes.pop_front() {
            return kept;
        }
        let message = self.read().await;
        assert_eq!(message.re, None, "an answer nobody waits for: {:?}", message.body);
        message.body
    }

    /// The next push that `pick` takes; others before it are dropped.
    pub async fn until<T>(&mut self, mut pick: impl FnMut(&Body) -> Option<T>) -> T {
        loop {
            let body = self.push().await;
            if let Some(picked) = pick(&body) {
                return picked;
            }
        }
    }

    /// Joins the line and returns the standing that answers it.
    pub async fn join(&mut self, performance: Uuid) -> QueueState {
        queue_state(self.ask(Request::QueueJoin { performance }).await)
    }

    /// The next standing in `phase`.
    pub async fn until_phase(&mut self, phase: Phase) -> QueueState {
        self.until(|body| match body {
            Body::QueueState(state) if state.phase == phase => Some(state.clone()),
            _ => None,
        })
        .await
    }

    /// Watches a map and returns it.
    pub async fn watch(&mut self, performance: Uuid) -> ClientMap {
        let mut map = ClientMap::default();
        let reply = self.ask(Request::SeatsWatch { performance, epoch: None, version: None }).await;
        assert!(matches!(reply, Body::SeatsSnapshot(_)), "{reply:?}");
        map.take(&reply);
        map
    }

    /// Reads pushes into `map` until `done` says so.
    pub async fn follow(&mut self, map: &mut ClientMap, mut done: impl FnMut(&ClientMap) -> bool) {
        while !done(map) {
            let body = self.push().await;
            map.take(&body);
        }
    }

    /// Holds seats that must be free.
    pub async fn hold(&mut self, performance: Uuid, seats: &[u32]) -> HoldGranted {
        match self.ask(Request::SeatsHold { performance, seats: seats.to_vec() }).await {
            Body::HoldGranted(granted) => granted,
            other => panic!("not granted: {other:?}"),
        }
    }

    /// Reads until the server closes; returns the code and the reason.
    pub async fn until_closed(&mut self) -> (u16, String) {
        self.rest().await.1
    }

    /// Reads until the server closes; returns what it said before, too.
    pub async fn rest(&mut self) -> (Vec<ServerMessage>, (u16, String)) {
        let mut said = Vec::new();
        loop {
            let end = match tokio::time::timeout(SOON, self.stream.next()).await.expect("a close in time") {
                Some(Ok(Message::Close(Some(frame)))) => (frame.code.into(), frame.reason.to_string()),
                Some(Ok(Message::Text(text))) => {
                    said.push(serde_json::from_str(&text).expect("a server message"));
                    continue;
                }
                Some(Ok(_)) => continue,
                Some(Err(tungstenite::Error::ConnectionClosed)) | None => (0, "closed without a frame".into()),
                Some(Err(error)) => (0, error.to_string()),
            };
            return (said, end);
        }
    }

    /// Cuts the connection as a network does: no good-bye.
    pub fn cut(self) {
        drop(self);
    }

    async fn read(&mut self) -> ServerMessage {
        self.try_read().await.unwrap_or_else(|end| panic!("the socket ended: {end}"))
    }

    async fn try_read(&mut self) -> Result<ServerMessage, String> {
        loop {
            match tokio::time::timeout(SOON, self.stream.next()).await.expect("a message in time") {
                Some(Ok(Message::Text(text))) => return Ok(serde_json::from_str(&text).expect("a server message")),
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                other => return Err(format!("{other:?}")),
            }
        }
    }

    /// Authenticates, unless the connection ends first, as it does for who is too slow.
    async fn try_authenticate(&mut self, token: &str) -> Option<Body> {
        self.next += 1;
        let message = ClientMessage { id: self.next, request: Request::Auth { token: token.to_owned() } };
        self.stream.send(Message::text(serde_json::to_string(&message).unwrap())).await.ok()?;
        self.try_read().await.ok().map(|reply| reply.body)
    }
}

#[track_caller]
pub fn queue_state(body: Body) -> QueueState {
    match body {
        Body::QueueState(state) => state,
        other => panic!("no queue state: {other:?}"),
    }
}
