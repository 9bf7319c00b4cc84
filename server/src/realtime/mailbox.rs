//! What waits to be written to one socket: bounded, and aware of what may be replaced.
//!
//! Replies and events are never dropped: when they do not fit, the socket is closed 4408 and its client resumes.
//! Queue states are state: a newer one takes the older one's place. Seat deltas are kept in order up to a bound; beyond
//! it all of them give way to one mark that stands for the snapshot the socket gets when it reads again.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use frontrow_protocol::close::CloseCode;
use frontrow_protocol::ids::PerformanceId;
use tokio::sync::Notify;

use crate::limits;

/// One thing to write. Frames are encoded already and shared by all who get the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outgoing {
    /// A reply or an event.
    Event(Bytes),
    /// The newest standing in one line.
    QueueState(PerformanceId, Bytes),
    /// A change of one seat map.
    Delta(PerformanceId, Bytes),
    /// The socket fell behind one seat map: a snapshot takes the place of the deltas.
    Resync(PerformanceId),
    /// A protocol ping.
    Ping,
    /// The answer to a client's ping.
    Pong(Bytes),
    /// The end, with the reason text.
    Close(CloseCode, String),
}

/// One socket's mailbox.
#[derive(Debug, Default)]
pub struct Mailbox {
    inner: Mutex<Inner>,
    filled: Notify,
}

#[derive(Debug, Default)]
struct Inner {
    waiting: VecDeque<Outgoing>,
    /// Entries in `waiting` that count against [`limits::MAILBOX_EVENTS`].
    events: usize,
    /// Nothing is taken after a close.
    closed: bool,
}

impl Mailbox {
    /// Adds a reply or an event; closes the socket 4408 when there is no room.
    pub fn event(&self, frame: Bytes) {
        self.change(|inner| {
            if inner.events >= limits::MAILBOX_EVENTS {
                inner.close(CloseCode::TooSlow, CloseCode::TooSlow.as_str().to_owned());
            } else {
                inner.events += 1;
                inner.waiting.push_back(Outgoing::Event(frame));
            }
        });
    }

    /// Adds the newest queue state of `performance`, in place of one still waiting.
    pub fn queue_state(&self, performance: PerformanceId, frame: Bytes) {
        self.change(|inner| {
            let pending = inner.waiting.iter_mut().find(|o| matches!(o, Outgoing::QueueState(p, _) if *p == performance));
            match pending {
                Some(older) => *older = Outgoing::QueueState(performance, frame),
                None => inner.waiting.push_back(Outgoing::QueueState(performance, frame)),
            }
        });
    }

    /// Adds a change of a seat map, or lets a snapshot stand for all that wait.
    pub fn delta(&self, performance: PerformanceId, frame: Bytes) {
        self.change(|inner| {
            let mut waiting = 0;
            for outgoing in &inner.waiting {
                match outgoing {
                    Outgoing::Resync(p) if *p == performance => return,
                    Outgoing::Delta(p, _) if *p == performance => waiting += 1,
                    _ => {}
                }
            }
            if waiting < limits::MAILBOX_DELTAS {
                inner.waiting.push_back(Outgoing::Delta(performance, frame));
            } else {
                inner.forget_map(performance);
                inner.waiting.push_back(Outgoing::Resync(performance));
            }
        });
    }

    /// The whole map is wanted: whatever waits of it gives way to one snapshot.
    pub fn resync(&self, performance: PerformanceId) {
        self.change(|inner| {
            inner.forget_map(performance);
            inner.waiting.push_back(Outgoing::Resync(performance));
        });
    }

    /// Nothing of this map is wanted any more.
    pub fn forget_map(&self, performance: PerformanceId) {
        self.lock().forget_map(performance);
    }

    /// Answers a protocol ping; a newer answer does for one still waiting.
    pub fn pong(&self, payload: Bytes) {
        self.change(|inner| {
            let answer = Outgoing::Pong(payload);
            match inner.waiting.iter_mut().find(|o| matches!(o, Outgoing::Pong(_))) {
                Some(older) => *older = answer,
                None => inner.waiting.push_back(answer),
            }
        });
    }

    /// Asks for a protocol ping, unless one waits already.
    pub fn ping(&self) {
        self.change(|inner| {
            if !inner.waiting.contains(&Outgoing::Ping) {
                inner.waiting.push_back(Outgoing::Ping);
            }
        });
    }

    /// Ends the socket after what waits already.
    pub fn close(&self, code: CloseCode, reason: String) {
        self.change(|inner| inner.close(code, reason));
    }

    /// The next thing to write, if any.
    pub fn take(&self) -> Option<Outgoing> {
        let mut inner = self.lock();
        let next = inner.waiting.pop_front()?;
        if matches!(next, Outgoing::Event(_)) {
            inner.events -= 1;
        }
        Some(next)
    }

    /// Ends when there may be something to take. One waiter at a time; a fill while nobody waits is remembered.
    pub async fn filled(&self) {
        self.filled.notified().await;
    }

    fn change(&self, work: impl FnOnce(&mut Inner)) {
        let mut inner = self.lock();
        if inner.closed {
            return;
        }
        work(&mut inner);
        drop(inner);
        self.filled.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // A panic while the lock was held cannot leave a queue half changed in a way that matters more than going on.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn forget_map(&mut self, performance: PerformanceId) {
        self.waiting.retain(|o| !matches!(o, Outgoing::Delta(p, _) | Outgoing::Resync(p) if *p == performance));
    }

    fn close(&mut self, code: CloseCode, reason: String) {
        if code == CloseCode::TooSlow {
            // Nobody reads what waits; only the close matters.
            self.waiting.clear();
            self.events = 0;
        }
        self.waiting.push_back(Outgoing::Close(code, reason));
        self.closed = true;
    }
}
