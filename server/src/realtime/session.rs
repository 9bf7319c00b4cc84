//! The session's state machine: what a frame means on this socket. It never touches a socket, a store or a clock.
//!
//! A client that has not shown who it is is an [`Anonymous`], another type than an [`Authed`] one: there is no
//! request an anonymous client could make by mistake.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use frontrow_protocol::client::{ClientMessage, DecodeError, Request, decode};
use frontrow_protocol::close::CloseCode;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{OrderId, PerformanceId};
use frontrow_protocol::server::ErrorBody;

use crate::accounts::Caller;
use crate::limits;

/// What the socket's loop has to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Check this token, then call [`Anonymous::authenticated`] or [`Authed::renewed`].
    Authenticate {
        /// The request's id.
        re: u64,
        /// The token shown.
        token: String,
    },
    /// Carry this out and answer it.
    Run {
        /// The request's id.
        re: u64,
        /// The request.
        request: Request,
    },
    /// Answer with an error.
    Refuse {
        /// The request's id, if it could be read.
        re: Option<u64>,
        /// The error.
        error: ErrorBody,
    },
    /// End the socket.
    Close(CloseCode),
}

/// How a client behaves: frames a second and bad frames in a row.
#[derive(Clone, Debug)]
pub struct Conduct {
    tokens: f64,
    filled_at: Instant,
    bad: u32,
    over: u32,
}

/// What [`Conduct`] says of one frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pace {
    Fine,
    TooFast,
    Abuse,
}

impl Conduct {
    /// A client that has done nothing yet.
    #[must_use]
    pub fn new(now: Instant) -> Self {
        Self { tokens: f64::from(limits::FRAME_BURST), filled_at: now, bad: 0, over: 0 }
    }

    fn pace(&mut self, now: Instant) -> Pace {
        let refill = now.duration_since(self.filled_at).as_secs_f64() * f64::from(limits::FRAME_RATE);
        self.tokens = (self.tokens + refill).min(f64::from(limits::FRAME_BURST));
        self.filled_at = now;
        if self.tokens >= 1.0 {
            self.tokens -= 1.0;
            self.over = 0;
            return Pace::Fine;
        }
        self.over += 1;
        if self.over > limits::FRAME_BURST { Pace::Abuse } else { Pace::TooFast }
    }

    fn bad_frame(&mut self, error: DecodeError) -> Act {
        self.bad += 1;
        if self.bad > limits::MAX_BAD_FRAMES {
            return Act::Close(CloseCode::ProtocolAbuse);
        }
        refuse(error.re, error.code, format!("The message was not understood: {}. Nothing was done.", error.detail))
    }

    /// Reads one frame: a request to go on with, or what to do instead.
    fn read(&mut self, text: &str, now: Instant) -> Result<ClientMessage, Act> {
        match self.pace(now) {
            Pace::Fine => {}
            Pace::Abuse => return Err(Act::Close(CloseCode::RateLimited)),
            Pace::TooFast => {
                let wait = Duration::from_secs(1) / limits::FRAME_RATE;
                let mut act = refuse(
                    decode(text).ok().map(|m| m.id),
                    ErrorCode::RateLimited,
                    "Too many requests at once. Slow down; nothing was done.".to_owned(),
                );
                if let Act::Refuse { error, .. } = &mut act {
                    error.retry_after_ms = u64::try_from(wait.as_millis()).ok();
                }
                return Err(act);
            }
        }
        match decode(text) {
            Ok(message) => {
                self.bad = 0;
                Ok(message)
            }
            // A newer client may ask for what this server does not know yet: an answer, not a strike.
            Err(error) if error.code == ErrorCode::UnknownType => {
                Err(refuse(error.re, error.code, format!("{}. Nothing was done.", error.detail)))
            }
            Err(error) => Err(self.bad_frame(error)),
        }
    }
}

fn refuse(re: Option<u64>, code: ErrorCode, message: String) -> Act {
    Act::Refuse { re, error: ErrorBody { code, message, seats: None, retry_after_ms: None } }
}

/// A client that has not shown who it is.
#[derive(Clone, Debug)]
pub struct Anonymous {
    conduct: Conduct,
}

/// A client whose account is known.
#[derive(Clone, Debug)]
pub struct Authed {
    conduct: Conduct,
    /// Who.
    pub caller: Caller,
    /// Waiting rooms and maps this socket follows.
    pub performances: HashSet<PerformanceId>,
    /// Orders this socket follows.
    pub orders: HashSet<OrderId>,
}

impl Anonymous {
    /// A new socket.
    #[must_use]
    pub fn new(now: Instant) -> Self {
        Self { conduct: Conduct::new(now) }
    }

    /// One text frame.
    pub fn on_text(&mut self, text: &str, now: Instant) -> Act {
        let message = match self.conduct.read(text, now) {
            Ok(message) => message,
            Err(act) => return act,
        };
        match message.request {
            Request::Auth { token } => Act::Authenticate { re: message.id, token },
            request @ Request::Ping {} => Act::Run { re: message.id, request },
            _ => refuse(Some(message.id), ErrorCode::Unauthenticated, "Authenticate first.".to_owned()),
        }
    }

    /// The token was good.
    #[must_use]
    pub fn authenticated(self, caller: Caller) -> Authed {
        Authed { conduct: self.conduct, caller, performances: HashSet::new(), orders: HashSet::new() }
    }
}

impl Authed {
    /// One text frame.
    pub fn on_text(&mut self, text: &str, now: Instant) -> Act {
        let message = match self.conduct.read(text, now) {
            Ok(message) => message,
            Err(act) => return act,
        };
        if let Request::Auth { token } = message.request {
            return Act::Authenticate { re: message.id, token };
        }
        if self.follows_too_much(&message.request) {
            let words = "This connection follows as much as it may. Leave something first, or open another connection.";
            return refuse(Some(message.id), ErrorCode::LimitExceeded, words.to_owned());
        }
        Act::Run { re: message.id, request: message.request }
    }

    /// A renewed token was good: it must name the same account.
    ///
    /// # Errors
    /// What to answer when it names another.
    pub fn renewed(&mut self, re: u64, caller: Caller) -> Result<(), Act> {
        if caller.account != self.caller.account {
            let words = "This connection belongs to another account. Open a new one; nothing was changed.";
            return Err(refuse(Some(re), ErrorCode::Conflict, words.to_owned()));
        }
        self.caller = caller;
        Ok(())
    }

    fn follows_too_much(&self, request: &Request) -> bool {
        match request {
            Request::QueueJoin { performance }
            | Request::QueueResume { performance, .. }
            | Request::SeatsWatch { performance, .. } => {
                self.performances.len() >= limits::MAX_PERFORMANCES_PER_SOCKET && !self.performances.contains(performance)
            }
            Request::OrderWatch { order } => self.orders.len() >= limits::MAX_ORDERS_PER_SOCKET && !self.orders.contains(order),
            _ => false,
        }
    }
}
