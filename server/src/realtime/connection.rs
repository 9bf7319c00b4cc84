//! The socket's loop: a thin shell around [`super::session`]. One task a socket: it reads frames, lets the session say
//! what they mean, and writes the answers; what others put into the mailbox meanwhile is written by `delivery.rs`, as
//! far as that needs no waiting.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use frontrow_protocol::close::CloseCode;
use frontrow_protocol::ids::PerformanceId;
use frontrow_protocol::server::{Body, ServerMessage, User};
use futures_util::future::join_all;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::TcpStream;
use tracing::Instrument as _;
use uuid::Uuid;

use super::hub::Peer;
use super::mailbox::Outgoing;
use super::room::now;
use super::session::{Act, Anonymous, Authed};
use super::wire::{self, Decoder, Incoming, Violation};
use super::{commands, drain};
use crate::accounts::Caller;
use crate::app::App;
use crate::infra::clock::to_ms;
use crate::infra::gates::Pass;
use crate::{limits, queue};

/// Bytes read at once; a frame that is longer comes in several.
const READ_CHUNK: usize = 2048;
/// How long a closed client gets to take the close frame.
const GOOD_BYE: std::time::Duration = std::time::Duration::from_secs(2);

/// Why the loop ended.
enum End {
    /// The client went, or the network did.
    Gone,
    /// We close it.
    Close(CloseCode, String),
}

enum Stage {
    Anonymous(Anonymous),
    Authed(Authed),
}

/// A socket's room on this node.
pub struct Seat {
    /// Among all sockets, to its end.
    pub socket: Pass,
    /// Among those that have not shown who they are, until it has.
    pub ungreeted: Pass,
    /// Among those about to, for [`limits::HANDSHAKE`] at most.
    pub handshake: Pass,
}

/// What was found out about a socket when it opened.
pub struct Shape {
    /// What rounds of `delivery.rs` write to.
    pub shared: Option<Arc<TcpStream>>,
    /// Whether messages may be compressed.
    pub deflates: bool,
}

struct Connection<S> {
    app: App,
    socket: S,
    decoder: Decoder,
    peer: Arc<Peer>,
    stage: Stage,
    ungreeted: Option<Pass>,
}

/// Serves one upgraded socket to its end. `early` is what came with the request.
///
/// What the future holds is what every idle socket costs: so all that is done only now and then is boxed, and there is no
/// span as long as the socket lives.
pub fn serve<S>(app: App, socket: S, shape: Shape, early: Bytes, seat: Seat) -> impl Future<Output = ()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let Seat { socket: taken, ungreeted, handshake } = seat;
    let auth_until = to_ms(app.clock.now()) + i64::try_from(limits::AUTH_DEADLINE.as_millis()).unwrap_or(i64::MAX);
    let peer = Peer::new(Uuid::now_v7(), shape.deflates, app.hub.seconds.load(Ordering::Relaxed), auth_until);
    peer.begin_handshake(handshake);
    if let Some(stream) = shape.shared {
        peer.mailbox.set_bell(app.hub.delivery.bell(&peer, &stream));
    }
    app.hub.arrive(&peer);
    let stage = Stage::Anonymous(Anonymous::new(now()));
    let mut decoder = Decoder::new(shape.deflates);
    decoder.feed(&early);
    // It may be all of the buffer that the request was read into.
    drop(early);
    let mut connection = Connection { app, socket, decoder, peer, stage, ungreeted: Some(ungreeted) };
    async move {
        connection.greet();
        let end = connection.run().await;
        let span = connection.span();
        Box::pin(connection.finish(end).instrument(span)).await;
        drop(taken);
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    fn greet(&self) {
        self.peer.push(Body::Hello {
            node: self.app.node,
            server_time: self.app.clock.now(),
            heartbeat_s: u32::try_from(limits::HEARTBEAT.as_secs()).unwrap_or(u32::MAX),
            max_frame: u32::try_from(limits::MAX_FRAME).unwrap_or(u32::MAX),
        });
    }

    /// Whatever is logged on behalf of this socket carries its session, and its account once that is known.
    fn span(&self) -> tracing::Span {
        let account = match &self.stage {
            Stage::Anonymous(_) => None,
            Stage::Authed(authed) => Some(tracing::field::display(authed.caller.account)),
        };
        tracing::info_span!("socket", session = %self.peer.session, account)
    }

    async fn run(&mut self) -> End {
        let peer = Arc::clone(&self.peer);
        if let Some(end) = Box::pin(self.on_messages()).await {
            return end;
        }
        loop {
            let end = tokio::select! {
                // Writing first: a client that asks faster than it reads is slowed by its own answers.
                biased;
                () = peer.mailbox.filled() => Box::pin(self.write_all()).await,
                read = read_some(&mut self.socket, &mut self.decoder) => Box::pin(self.on_read(read)).await,
            };
            if let Some(end) = end {
                return end;
            }
        }
    }

    /// Something arrived, or nothing ever will.
    async fn on_read(&mut self, read: std::io::Result<usize>) -> Option<End> {
        if !matches!(read, Ok(1..)) {
            return Some(End::Gone);
        }
        self.peer.heard_at.store(self.app.hub.seconds.load(Ordering::Relaxed), Ordering::Relaxed);
        self.on_messages().await
    }

    /// Acts on the messages that are complete. Who acts also writes: nobody else is called for the answers.
    async fn on_messages(&mut self) -> Option<End> {
        self.peer.mailbox.turn().await;
        loop {
            let end = match self.decoder.next() {
                Ok(None) => return self.end_turn().await,
                Ok(Some(Incoming::Text(text))) => self.on_text(&text).await,
                Ok(Some(Incoming::Ping(payload))) => {
                    self.peer.mailbox.pong(payload);
                    None
                }
                Ok(Some(Incoming::Pong)) => None,
                Ok(Some(Incoming::Close)) => Some(End::Gone),
                Err(violation) => Some(abuse(violation)),
            };
            if end.is_some() {
                return end;
            }
            // Answers go out before the next request is taken: a client that asks faster than it reads slows itself.
            if let Some(end) = self.write_waiting().await {
                return Some(end);
            }
        }
    }

    /// Ends the turn with nothing left to write. It is kept where the socket ends: nobody else writes after its end.
    async fn end_turn(&mut self) -> Option<End> {
        if self.peer.mailbox.end() { self.write_all().await } else { None }
    }

    async fn on_text(&mut self, text: &str) -> Option<End> {
        let act = match &mut self.stage {
            Stage::Anonymous(anonymous) => anonymous.on_text(text, now()),
            Stage::Authed(authed) => authed.on_text(text, now()),
        };
        match act {
            Act::Authenticate { re, token } => self.authenticate(re, &token),
            Act::Run { re, request } => {
                let span = self.span();
                match &mut self.stage {
                    Stage::Authed(session) => {
                        Box::pin(commands::run(&self.app, &self.peer, session, re, request).instrument(span)).await;
                    }
                    Stage::Anonymous(_) => self.peer.reply(re, Body::Pong { server_time: self.app.clock.now() }),
                }
            }
            Act::Refuse { re, error } => self.refuse(re, error),
            Act::Close(code) => return Some(End::Close(code, code.as_str().to_owned())),
        }
        None
    }

    fn refuse(&self, re: Option<u64>, error: frontrow_protocol::server::ErrorBody) {
        metrics::counter!("frontrow_socket_refusals_total", "code" => error.code.as_str()).increment(1);
        self.peer.mailbox.event(wire::text(&ServerMessage { body: Body::Error(error), re }.encode()));
    }

    fn authenticate(&mut self, re: u64, token: &str) {
        let caller = match self.app.tokens.verify(token, self.app.clock.now()) {
            Ok(caller) => caller,
            Err(error) => return self.refuse(Some(re), error.to_body()),
        };
        let stage = std::mem::replace(&mut self.stage, Stage::Anonymous(Anonymous::new(now())));
        let (stage, refused) = match stage {
            Stage::Anonymous(anonymous) => {
                self.app.hub.identify(caller.account, &self.peer);
                (Stage::Authed(anonymous.authenticated(caller.clone())), None)
            }
            Stage::Authed(mut authed) => {
                let refused = authed.renewed(re, caller.clone()).err();
                (Stage::Authed(authed), refused)
            }
        };
        self.stage = stage;
        match refused {
            Some(Act::Refuse { re, error }) => self.refuse(re, error),
            _ => self.welcome(re, caller),
        }
    }

    fn welcome(&mut self, re: u64, caller: Caller) {
        self.ungreeted = None;
        self.peer.end_handshake();
        self.peer.auth_until.store(to_ms(caller.expires_at), Ordering::Relaxed);
        self.peer.warned.store(false, Ordering::Relaxed);
        self.peer.authed.store(true, Ordering::Relaxed);
        let user = User { id: caller.account, nickname: caller.nickname, role: caller.role };
        self.peer.reply(re, Body::Authed { user, expires_at: caller.expires_at });
    }

    /// Writes all that waits, in a turn of its own.
    async fn write_all(&mut self) -> Option<End> {
        loop {
            self.peer.mailbox.turn().await;
            let end = self.write_waiting().await;
            if end.is_some() || !self.peer.mailbox.end() {
                return end;
            }
        }
    }

    /// Writes all that waits, small frames together: most of what a write costs is the call.
    async fn write_waiting(&mut self) -> Option<End> {
        let (mut batch, mut size, mut end) = (Vec::new(), 0, None);
        let rest = self.peer.mailbox.take_rest();
        if !rest.is_empty() {
            size = rest.len();
            batch.push(rest);
        }
        while end.is_none()
            && let Some(outgoing) = self.peer.mailbox.take()
        {
            if outgoing == Outgoing::Leave {
                if let Some(failed) = self.write(&mut batch).await {
                    return Some(failed);
                }
                size = 0;
                Box::pin(self.leave()).await;
                continue;
            }
            let frame = match self.frame_of(outgoing) {
                Ok(Some(frame)) => frame,
                Ok(None) => continue,
                Err(last) => {
                    end = Some(last);
                    continue;
                }
            };
            if size + frame.len() > limits::WRITE_BATCH {
                if let Some(failed) = self.write(&mut batch).await {
                    return Some(failed);
                }
                size = 0;
            }
            size += frame.len();
            batch.push(frame);
        }
        self.write(&mut batch).await.or(end)
    }

    fn frame_of(&self, outgoing: Outgoing) -> Result<Option<Bytes>, End> {
        match outgoing {
            Outgoing::Event(frame) | Outgoing::QueueState(_, frame) | Outgoing::Delta(_, frame) => Ok(Some(frame)),
            Outgoing::Resync(performance) => {
                let room = self.app.hub.find_room(performance);
                Ok(room.and_then(|room| room.with_feed(|feed| feed.resync_frame(self.peer.session, now()))))
            }
            Outgoing::Ping => Ok(Some(wire::ping())),
            Outgoing::Pong(payload) => Ok(Some(wire::pong(&payload))),
            Outgoing::Close(code, reason) => Err(End::Close(code, reason)),
            Outgoing::Leave => Ok(None), // met before it comes here
        }
    }

    /// The node stops: nothing more is read, joins under way get their answer, and the client is told when to come back.
    async fn leave(&mut self) {
        let performances: Vec<PerformanceId> = match &self.stage {
            Stage::Anonymous(_) => Vec::new(),
            Stage::Authed(authed) => authed.performances.iter().copied().collect(),
        };
        drain::answered(&self.app, &self.peer, &performances).await;
        let wait = drain::back_in(&self.app, &performances).await;
        self.peer.mailbox.close(CloseCode::Restarting, format!("retry_in_ms={}", wait.as_millis()));
    }

    async fn write(&mut self, batch: &mut Vec<Bytes>) -> Option<End> {
        let written = match batch.as_slice() {
            [] => return None,
            [one] => tokio::time::timeout(limits::WRITE_TIMEOUT, self.socket.write_all(one)).await,
            many => tokio::time::timeout(limits::WRITE_TIMEOUT, self.socket.write_all(&many.concat())).await,
        };
        batch.clear();
        match written {
            Ok(Ok(())) => None,
            Ok(Err(_)) => Some(End::Gone),
            Err(_) => Some(End::Close(CloseCode::TooSlow, CloseCode::TooSlow.as_str().to_owned())),
        }
    }

    /// Says good-bye and lets the places go into their grace time, whatever the end was: in this order, so that nobody's
    /// grace begins before they were told.
    async fn finish(mut self, end: End) {
        let (mut told, mut label) = (false, "gone");
        if let End::Close(code, reason) = &end {
            label = code.as_str();
            let frame = wire::close(code.code(), reason);
            // A peer that does not read must not keep us.
            told = tokio::time::timeout(GOOD_BYE, say_good_bye(&mut self.socket, &frame)).await.unwrap_or(false);
        }
        self.let_go().await;
        if told {
            let _ = tokio::time::timeout(GOOD_BYE, hear_out(&mut self.socket)).await;
        }
        tracing::debug!(reason = label, "a socket ended");
        metrics::counter!("frontrow_socket_closes_total", "reason" => label).increment(1);
    }

    /// Takes the socket from the hub and notes at its places that the connection is gone.
    async fn let_go(&mut self) {
        let (account, performances, orders) = match &mut self.stage {
            Stage::Anonymous(_) => (None, Vec::new(), Vec::new()),
            Stage::Authed(authed) => {
                let (performances, orders) = (std::mem::take(&mut authed.performances), std::mem::take(&mut authed.orders));
                (Some(authed.caller.account), Vec::from_iter(performances), Vec::from_iter(orders))
            }
        };
        self.app.hub.depart(account, self.peer.session);
        self.app.hub.unfollow_orders(orders, self.peer.session);
        for performance in &performances {
            if let Some(room) = self.app.hub.find_room(*performance) {
                room.give_up_place(self.peer.session);
            }
        }
        let Some(account) = account else { return };
        // Side by side: a line on a server that is away must not hold up the grace time in another.
        let noted = performances.iter().map(|id| queue::disconnected(&self.app, *id, account, self.peer.session));
        join_all(noted).await;
    }
}

/// Whether the close frame went out.
async fn say_good_bye<S: AsyncWrite + Unpin>(socket: &mut S, frame: &[u8]) -> bool {
    socket.write_all(frame).await.is_ok() && socket.shutdown().await.is_ok()
}

/// Closing while unread bytes wait would reset the connection and lose the close frame on its way, so they are read
/// until the client answers by closing its side.
async fn hear_out<S: AsyncRead + Unpin>(socket: &mut S) {
    let mut rest = [0; 512];
    while let Ok(1..) = socket.read(&mut rest).await {}
}

/// Reads what is there into the decoder. The buffer lives on the stack of one poll, so that an idle socket has none.
async fn read_some<S: AsyncRead + Unpin>(socket: &mut S, decoder: &mut Decoder) -> std::io::Result<usize> {
    std::future::poll_fn(|context| {
        let mut space = [std::mem::MaybeUninit::uninit(); READ_CHUNK];
        let mut buffer = ReadBuf::uninit(&mut space);
        std::task::ready!(std::pin::Pin::new(&mut *socket).poll_read(context, &mut buffer))?;
        decoder.feed(buffer.filled());
        std::task::Poll::Ready(Ok(buffer.filled().len()))
    })
    .await
}

fn abuse(violation: Violation) -> End {
    End::Close(CloseCode::ProtocolAbuse, violation.to_string())
}
