//! What waits to be written to one socket: bounded, and aware of what may be replaced.
//!
//! Replies and events are never dropped: when they do not fit, the socket is closed 4408 and its client resumes.
//! Queue states are state: a newer one takes the older one's place. Seat deltas are kept in order up to a bound; beyond
//! it all of them give way to one mark that stands for the snapshot the socket gets when it reads again.
//!
//! Several may write to a socket: its own task and the rounds of `delivery.rs`, who have the mailbox's turn meanwhile
//! ([`Mailbox::begin`]; what comes in during a turn is its holder's to write), and whoever tells thousands the same
//! thing, who has the mailbox's lock, for one write is all ([`Mailbox::deltas`], [`Mailbox::queue_state`]).

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use bytes::Bytes;
use frontrow_protocol::close::CloseCode;
use frontrow_protocol::ids::PerformanceId;
use socket2::SockRef;
use tokio::net::TcpStream;
use tokio::sync::Notify;

use super::delivery::Bell;
use super::wire;
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
    /// The node is about to stop: what is under way is answered, then the socket ends.
    Leave,
    /// The end, with the reason text.
    Close(CloseCode, String),
}

/// What stands first for a round to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Front {
    /// Frames.
    Frames,
    /// Something that the socket's own task has to see to.
    NoFrame,
    /// Nothing waits, and the turn is over.
    Nothing,
}

/// One socket's mailbox. In the order in which a round needs it.
#[derive(Debug, Default)]
#[repr(C)]
pub struct Mailbox {
    /// Without one its own task does all the writing.
    bell: OnceLock<Bell>,
    inner: Mutex<Inner>,
    /// The socket's own task is called.
    filled: Notify,
}

#[derive(Debug, Default)]
#[repr(C)]
struct Inner {
    /// Somebody writes.
    turn: bool,
    /// The socket's own task was called and is the next to write.
    handed: bool,
    /// It is on a round that has not come yet.
    listed: bool,
    /// The socket is to leave once nothing waits.
    leaving: bool,
    /// Nothing is taken after a close.
    closed: bool,
    waiting: VecDeque<Outgoing>,
    /// What a round began to write and could not.
    rest: Bytes,
    /// Entries in `waiting` that count against [`limits::MAILBOX_EVENTS`].
    events: usize,
    /// Bytes of the frames in `waiting`.
    bytes: usize,
}

impl Mailbox {
    /// From now on a round writes what it can.
    pub fn set_bell(&self, bell: Bell) {
        // A socket has one line all its life, so it is set once.
        let _ = self.bell.set(bell);
    }

    /// The socket, if a round may write to it.
    pub fn line(&self) -> Option<Arc<TcpStream>> {
        self.bell.get().and_then(Bell::line)
    }

    /// Takes the turn to write, for the socket's own task; false when a round has it.
    pub fn begin(&self) -> bool {
        let mut inner = self.lock();
        if inner.turn {
            return false;
        }
        (inner.turn, inner.handed) = (true, false);
        true
    }

    /// Takes the turn, for a round that has come; false when the socket's own task has it or is the next to. From here
    /// on a new entry puts the socket on the round again.
    pub fn begin_round(&self) -> bool {
        let mut inner = self.lock();
        inner.listed = false;
        if inner.turn || inner.handed {
            return false;
        }
        inner.turn = true;
        true
    }

    /// Takes the turn, for the socket's own task: a round that has it is done in microseconds, for it never waits.
    pub async fn turn(&self) {
        while !self.begin() {
            tokio::task::yield_now().await;
        }
    }

    /// Gives the turn back; true when something came in meanwhile that nobody else was called for.
    pub fn end(&self) -> bool {
        let mut inner = self.lock();
        inner.turn = false;
        inner.waits()
    }

    /// A round's turn ends with `rest` unwritten: the socket's own task goes on from there.
    pub fn hand_over(&self, rest: Bytes) {
        let mut inner = self.lock();
        inner.rest = rest;
        (inner.turn, inner.handed) = (false, true);
        drop(inner);
        self.filled.notify_one();
    }

    /// What a round could not write: it goes before all else.
    pub fn take_rest(&self) -> Bytes {
        std::mem::take(&mut self.lock().rest)
    }

    /// Takes the frames that stand first, as many as one write takes, into `frames`. Ends the turn when nothing waits.
    pub fn take_frames(&self, frames: &mut Vec<Bytes>) -> Front {
        let mut inner = self.lock();
        let mut size = 0;
        while let Some(frame) = inner.waiting.front().and_then(Outgoing::frame)
            && (size == 0 || size + frame.len() <= limits::WRITE_BATCH)
        {
            size += frame.len();
            inner.pop();
            frames.push(frame);
        }
        if !frames.is_empty() {
            return Front::Frames;
        }
        if inner.waits() {
            return Front::NoFrame;
        }
        inner.turn = false;
        Front::Nothing
    }

    /// Adds a reply or an event; closes the socket 4408 when there is no room. Changes of maps give way to it.
    pub fn event(&self, frame: Bytes) {
        self.change(|inner| {
            if !inner.fits(frame.len()) {
                inner.fold_maps();
            }
            if inner.events >= limits::MAILBOX_EVENTS || !inner.fits(frame.len()) {
                inner.close(CloseCode::TooSlow, CloseCode::TooSlow.as_str().to_owned());
            } else {
                inner.events += 1;
                inner.push(Outgoing::Event(frame));
            }
        });
    }

    /// Bytes of the frames that wait.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.lock().bytes
    }

    /// Tells the newest queue state of `performance`: here and now where nothing is before it, else in place of one still
    /// waiting.
    pub fn queue_state(&self, performance: PerformanceId, frame: &[u8]) {
        if self.write_now(frame) {
            return;
        }
        self.change(|inner| {
            let same = |o: &Outgoing| matches!(o, Outgoing::QueueState(p, _) if *p == performance);
            inner.replace(same, Outgoing::QueueState(performance, Bytes::copy_from_slice(frame)));
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
            if waiting < limits::MAILBOX_DELTAS && inner.fits(frame.len()) {
                inner.push(Outgoing::Delta(performance, frame));
            } else {
                inner.forget_map(performance);
                inner.push(Outgoing::Resync(performance));
            }
        });
    }

    /// Adds changes of a seat map that follow each other: they are written here and now where nothing is before them.
    pub fn deltas(&self, performance: PerformanceId, frames: &[Bytes]) {
        let written = match frames {
            [] => true,
            [one] => self.write_now(one),
            many => self.write_now(&many.concat()),
        };
        if !written {
            frames.iter().for_each(|frame| self.delta(performance, frame.clone()));
        }
    }

    /// Reads a little of all that [`Mailbox::deltas`] is going to need. Where several sockets' turn comes next, their memory
    /// is fetched side by side this way, instead of one after the other between the writes.
    pub fn touch(&self) -> usize {
        self.bell.get().map_or(0, Bell::touch)
    }

    /// Writes without waiting; false when something is before it or nobody but the socket's own task may write. The lock
    /// stands for the turn: the write takes microseconds.
    fn write_now(&self, bytes: &[u8]) -> bool {
        let mut inner = self.lock();
        if inner.closed || inner.turn || inner.handed || inner.waits() {
            return false;
        }
        let Some(line) = self.line() else { return false };
        // Past the runtime, whose books on the socket are memory of its own to look up; the own task keeps them. An error is
        // left to it, as what did not fit is: it meets it again.
        let written = SockRef::from(&*line).send(bytes).unwrap_or(0);
        if written < bytes.len() {
            (inner.rest, inner.handed) = (Bytes::copy_from_slice(&bytes[written..]), true);
            drop(inner);
            self.filled.notify_one();
        }
        true
    }

    /// The whole map is wanted: whatever waits of it gives way to one snapshot.
    pub fn resync(&self, performance: PerformanceId) {
        self.change(|inner| {
            inner.forget_map(performance);
            inner.push(Outgoing::Resync(performance));
        });
    }

    /// Nothing of this map is wanted any more.
    pub fn forget_map(&self, performance: PerformanceId) {
        self.lock().forget_map(performance);
    }

    /// Answers a protocol ping; a newer answer does for one still waiting.
    pub fn pong(&self, payload: Bytes) {
        self.change(|inner| inner.replace(|o| matches!(o, Outgoing::Pong(_)), Outgoing::Pong(payload)));
    }

    /// Asks for a protocol ping, unless one waits already.
    pub fn ping(&self) {
        self.change(|inner| {
            if !inner.waiting.contains(&Outgoing::Ping) {
                inner.push(Outgoing::Ping);
            }
        });
    }

    /// Ends the socket after what waits already.
    pub fn close(&self, code: CloseCode, reason: String) {
        self.change(|inner| inner.close(code, reason));
    }

    /// Whether nothing waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lock().waiting.is_empty()
    }

    /// Asks the socket to leave: unlike a close it waits for whoever takes from here, and what is said until then is
    /// still written. So the answer to a request under way goes out first.
    pub fn leave(&self) {
        self.change(|inner| inner.leaving = true);
    }

    /// The next thing to write, if any.
    pub fn take(&self) -> Option<Outgoing> {
        let mut inner = self.lock();
        if inner.waiting.is_empty() && std::mem::take(&mut inner.leaving) {
            return Some(Outgoing::Leave);
        }
        inner.pop()
    }

    /// Ends when the socket's own task is to write. One waiter at a time; a fill while nobody waits is remembered.
    pub async fn filled(&self) {
        self.filled.notified().await;
    }

    fn change(&self, work: impl FnOnce(&mut Inner)) {
        let mut inner = self.lock();
        if inner.closed {
            return;
        }
        work(&mut inner);
        // Whoever writes now, or was called, sees to it too.
        if inner.turn || inner.listed || inner.handed || !inner.waits() {
            return;
        }
        let bell = self.bell.get();
        (inner.listed, inner.handed) = (bell.is_some(), bell.is_none());
        drop(inner);
        bell.map_or_else(|| self.filled.notify_one(), Bell::ring);
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // A panic while the lock was held cannot leave a queue half changed in a way that matters more than going on.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Outgoing {
    /// The bytes to write, where nothing has to be asked or ended for them.
    fn frame(&self) -> Option<Bytes> {
        match self {
            Self::Event(frame) | Self::QueueState(_, frame) | Self::Delta(_, frame) => Some(frame.clone()),
            Self::Ping => Some(wire::ping()),
            Self::Pong(payload) => Some(wire::pong(payload)),
            Self::Resync(_) | Self::Leave | Self::Close(..) => None,
        }
    }

    fn bytes(&self) -> usize {
        match self {
            Self::Event(frame) | Self::QueueState(_, frame) | Self::Delta(_, frame) | Self::Pong(frame) => frame.len(),
            Self::Resync(_) | Self::Ping | Self::Leave | Self::Close(..) => 0,
        }
    }
}

impl Inner {
    fn waits(&self) -> bool {
        !self.waiting.is_empty() || self.leaving || !self.rest.is_empty()
    }

    fn pop(&mut self) -> Option<Outgoing> {
        let next = self.waiting.pop_front()?;
        self.bytes -= next.bytes();
        if matches!(next, Outgoing::Event(_)) {
            self.events -= 1;
        }
        Some(next)
    }

    fn push(&mut self, outgoing: Outgoing) {
        self.bytes += outgoing.bytes();
        self.waiting.push_back(outgoing);
    }

    /// Puts `newer` where what it replaces waits, else at the end.
    fn replace(&mut self, is_older: impl Fn(&Outgoing) -> bool, newer: Outgoing) {
        match self.waiting.iter_mut().find(|o| is_older(o)) {
            Some(older) => {
                self.bytes = self.bytes + newer.bytes() - older.bytes();
                *older = newer;
            }
            None => self.push(newer),
        }
    }

    const fn fits(&self, more: usize) -> bool {
        self.bytes + more <= limits::MAILBOX_BYTES
    }

    fn forget_map(&mut self, performance: PerformanceId) {
        self.waiting.retain(|o| !matches!(o, Outgoing::Delta(p, _) | Outgoing::Resync(p) if *p == performance));
        self.bytes = self.waiting.iter().map(Outgoing::bytes).sum();
    }

    /// One mark for each map stands for all its changes that wait.
    fn fold_maps(&mut self) {
        while let Some(performance) = self.waiting.iter().find_map(|o| match o {
            Outgoing::Delta(performance, _) => Some(*performance),
            _ => None,
        }) {
            self.forget_map(performance);
            self.push(Outgoing::Resync(performance));
        }
    }

    fn close(&mut self, code: CloseCode, reason: String) {
        if code == CloseCode::TooSlow {
            // Nobody reads what waits; only the close matters.
            self.waiting.clear();
            (self.events, self.bytes) = (0, 0);
        }
        self.push(Outgoing::Close(code, reason));
        self.closed = true;
    }
}
