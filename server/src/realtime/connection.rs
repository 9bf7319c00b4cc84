//! The socket's loop: a thin shell around [`super::session`]. One task a socket: it reads frames, lets the session say
//! what they mean, and writes what the mailbox holds.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket};
use frontrow_protocol::close::CloseCode;
use frontrow_protocol::server::{Body, ServerMessage, User};
use rand::RngExt as _;
use uuid::Uuid;

use super::commands;
use super::hub::{Peer, SocketPermit};
use super::mailbox::Outgoing;
use super::room::now;
use super::session::{Act, Anonymous, Authed};
use crate::accounts::Caller;
use crate::app::App;
use crate::infra::clock::to_ms;
use crate::{limits, queue};

/// Clients of a stopping node come back within so many milliseconds, spread evenly.
const RESTART_SPREAD_MS: u64 = 3000;

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

struct Connection {
    app: App,
    socket: WebSocket,
    peer: Arc<Peer>,
    stage: Stage,
}

/// Serves one upgraded socket to its end. The permit is held that long.
pub async fn serve(app: App, socket: WebSocket, permit: SocketPermit) {
    let auth_until = to_ms(app.clock.now()) + i64::try_from(limits::AUTH_DEADLINE.as_millis()).unwrap_or(i64::MAX);
    let peer = Peer::new(Uuid::now_v7(), app.hub.seconds.load(Ordering::Relaxed), auth_until);
    app.hub.arrive(&peer);
    let mut connection = Connection { app, socket, peer, stage: Stage::Anonymous(Anonymous::new(now())) };
    connection.greet();
    let end = connection.run().await;
    connection.finish(end).await;
    drop(permit);
}

impl Connection {
    fn greet(&self) {
        self.peer.push(Body::Hello {
            node: self.app.node,
            server_time: self.app.clock.now(),
            heartbeat_s: u32::try_from(limits::HEARTBEAT.as_secs()).unwrap_or(u32::MAX),
            max_frame: u32::try_from(limits::MAX_FRAME).unwrap_or(u32::MAX),
        });
    }

    async fn run(&mut self) -> End {
        let peer = Arc::clone(&self.peer);
        let stop = self.app.tasks.stop().clone();
        let mut stopping = false;
        loop {
            let end = tokio::select! {
                // Writing first: a client that asks faster than it reads is slowed by its own answers.
                biased;
                () = peer.mailbox.filled() => self.write_all().await,
                () = stop.cancelled(), if !stopping => {
                    stopping = true;
                    let wait = rand::rng().random_range(100..RESTART_SPREAD_MS);
                    peer.mailbox.close(CloseCode::Restarting, format!("retry_in_ms={wait}"));
                    None
                }
                incoming = self.socket.recv() => self.on_incoming(incoming).await,
            };
            if let Some(end) = end {
                return end;
            }
        }
    }

    async fn on_incoming(&mut self, incoming: Option<Result<Message, axum::Error>>) -> Option<End> {
        self.peer.heard_at.store(self.app.hub.seconds.load(Ordering::Relaxed), Ordering::Relaxed);
        match incoming {
            None | Some(Ok(Message::Close(_))) => Some(End::Gone),
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => None,
            Some(Ok(Message::Text(text))) => self.on_text(&text).await,
            Some(Ok(Message::Binary(_))) => Some(abuse()),
            Some(Err(error)) => Some(if is_abuse(error) { abuse() } else { End::Gone }),
        }
    }

    async fn on_text(&mut self, text: &Utf8Bytes) -> Option<End> {
        let act = match &mut self.stage {
            Stage::Anonymous(anonymous) => anonymous.on_text(text, now()),
            Stage::Authed(authed) => authed.on_text(text, now()),
        };
        match act {
            Act::Authenticate { re, token } => self.authenticate(re, &token),
            Act::Run { re, request } => match &mut self.stage {
                Stage::Authed(session) => commands::run(&self.app, &self.peer, session, re, request).await,
                Stage::Anonymous(_) => self.peer.reply(re, Body::Pong { server_time: self.app.clock.now() }),
            },
            Act::Refuse { re, error } => self.refuse(re, error),
            Act::Close(code) => return Some(End::Close(code, code.as_str().to_owned())),
        }
        None
    }

    fn refuse(&self, re: Option<u64>, error: frontrow_protocol::server::ErrorBody) {
        metrics::counter!("frontrow_socket_refusals_total", "code" => error.code.as_str()).increment(1);
        self.peer.mailbox.event(ServerMessage { body: Body::Error(error), re }.encode().into());
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

    fn welcome(&self, re: u64, caller: Caller) {
        self.peer.auth_until.store(to_ms(caller.expires_at), Ordering::Relaxed);
        self.peer.warned.store(false, Ordering::Relaxed);
        self.peer.authed.store(true, Ordering::Relaxed);
        let user = User { id: caller.account, nickname: caller.nickname, role: caller.role };
        self.peer.reply(re, Body::Authed { user, expires_at: caller.expires_at });
    }

    /// Writes all that waits; the frames of one wake-up are flushed together.
    async fn write_all(&mut self) -> Option<End> {
        match tokio::time::timeout(limits::WRITE_TIMEOUT, self.write_waiting()).await {
            Ok(end) => end,
            Err(_) => Some(End::Close(CloseCode::TooSlow, CloseCode::TooSlow.as_str().to_owned())),
        }
    }

    async fn write_waiting(&mut self) -> Option<End> {
        use futures_util::SinkExt as _;
        let mut wrote = false;
        while let Some(outgoing) = self.peer.mailbox.take() {
            let message = match outgoing {
                Outgoing::Event(frame) | Outgoing::QueueState(_, frame) | Outgoing::Delta(_, frame) => Message::Text(frame),
                Outgoing::Resync(performance) => {
                    let room = self.app.hub.find_room(performance);
                    match room.and_then(|room| room.with_feed(|feed| feed.resync_frame(self.peer.session, now()))) {
                        Some(frame) => Message::Text(frame),
                        None => continue,
                    }
                }
                Outgoing::Ping => Message::Ping(bytes::Bytes::new()),
                Outgoing::Close(code, reason) => return Some(End::Close(code, reason)),
            };
            if self.socket.feed(message).await.is_err() {
                return Some(End::Gone);
            }
            wrote = true;
        }
        (wrote && self.socket.flush().await.is_err()).then_some(End::Gone)
    }

    /// Says good-bye and lets the places go into their grace time, whatever the end was.
    async fn finish(mut self, end: End) {
        let (account, performances, orders) = match self.stage {
            Stage::Anonymous(_) => (None, Vec::new(), Vec::new()),
            Stage::Authed(authed) => {
                (Some(authed.caller.account), Vec::from_iter(authed.performances), Vec::from_iter(authed.orders))
            }
        };
        self.app.hub.depart(account, self.peer.session);
        self.app.hub.unfollow_orders(orders, self.peer.session);
        for performance in performances {
            if let Some(room) = self.app.hub.find_room(performance) {
                room.give_up_place(self.peer.session);
            }
            if let Some(account) = account
                && let Err(error) = queue::disconnected(&self.app, performance, account, self.peer.session).await
            {
                // The place stays with this session until its admission ends or the node's lease does.
                tracing::warn!(%error, "a dropped connection could not be noted");
            }
        }
        let label = match end {
            End::Gone => "gone",
            End::Close(code, reason) => {
                let frame = CloseFrame { code: code.code(), reason: reason.into() };
                // A peer that does not read must not keep us: the permit and the task end with this.
                let _ = tokio::time::timeout(GOOD_BYE, say_good_bye(&mut self.socket, frame)).await;
                code.as_str()
            }
        };
        metrics::counter!("frontrow_socket_closes_total", "reason" => label).increment(1);
    }
}

/// Closing while unread bytes wait would reset the connection and lose the close frame on its way, so they are read
/// until the client answers.
async fn say_good_bye(socket: &mut WebSocket, frame: CloseFrame) {
    if socket.send(Message::Close(Some(frame))).await.is_ok() {
        while let Some(Ok(_)) = socket.recv().await {}
    }
}

fn abuse() -> End {
    End::Close(CloseCode::ProtocolAbuse, CloseCode::ProtocolAbuse.as_str().to_owned())
}

/// Whether reading failed because of what the client sent, and not because the network did.
fn is_abuse(error: axum::Error) -> bool {
    use tokio_tungstenite::tungstenite::Error;
    let error = error.into_inner().downcast::<Error>();
    error.is_ok_and(|e| matches!(*e, Error::Capacity(_) | Error::Utf8(_)))
}
