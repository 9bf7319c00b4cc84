//! What each waiting or running person of a room is told. Pure: the line and the places come in, frames go into
//! mailboxes.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, PerformanceId, SessionId};
use frontrow_protocol::server::{Body, Phase, QueueState, ServerMessage};

use super::cadence::{Told, due};
use super::hub::Peer;
use super::room::now;
use super::wire;
use crate::infra::clock::from_ms;
use crate::queue::{self, Line, Message, Place, Standing};
use crate::shows::Performance;

/// One socket with a place in the room.
#[derive(Debug)]
pub struct Waiter {
    account: AccountId,
    peer: Arc<Peer>,
    place: Place,
    told: Option<Told>,
    /// The join or resume that still waits for its answer.
    unanswered: Option<u64>,
    /// When the manager's message that was told last was written; 0 for none.
    messaged: i64,
}

impl Waiter {
    /// A socket whose request `re` waits for its standing.
    #[must_use]
    pub const fn new(account: AccountId, peer: Arc<Peer>, place: Place, re: u64) -> Self {
        Self { account, peer, place, told: None, unanswered: Some(re), messaged: 0 }
    }

    /// A join or resume of the same socket came before this one was answered.
    pub fn answer_superseded(&self, performance: PerformanceId) {
        if self.unanswered.is_some() {
            self.tell_end(performance, Phase::Superseded);
        }
    }

    /// The place is over.
    pub fn tell_end(&self, performance: PerformanceId, phase: Phase) {
        let state = QueueState { phase, ..self.state(performance, phase) };
        match self.unanswered {
            Some(re) => self.peer.reply(re, Body::QueueState(state)),
            // An end is an event: it is never replaced by a newer state.
            None => self.peer.push(Body::QueueState(state)),
        }
    }

    fn state(&self, performance: PerformanceId, phase: Phase) -> QueueState {
        QueueState {
            performance,
            phase,
            number: self.place.number,
            position: 0,
            behind: 0,
            eta_s: None,
            eta_high_s: None,
            paused: false,
            resume: None,
            admitted_until: None,
            opens_at: None,
        }
    }

    fn waiting(&self, performance: &Performance, line: &Line, position: u64, behind: u64) -> QueueState {
        let ordered = line.open && !line.awaits_draw;
        let phase = if ordered { Phase::Waiting } else { Phase::Lobby };
        let eta = queue::eta(line.admission_rate.filter(|_| ordered && !line.paused), position);
        let [number, position, behind] = if line.awaits_draw { [0; 3] } else { [self.place.number, position, behind] };
        QueueState {
            number,
            position,
            behind,
            eta_s: eta.map(|(low, _)| low),
            eta_high_s: eta.map(|(_, high)| high),
            paused: line.paused,
            resume: Some(self.place.resume.clone()),
            opens_at: (!line.open).then_some(performance.sale_opens_at),
            ..self.state(performance.id, phase)
        }
    }

    fn running(&self, performance: &Performance, line: &Line, until: DateTime<Utc>) -> QueueState {
        QueueState {
            behind: line.waiting,
            resume: Some(self.place.resume.clone()),
            admitted_until: Some(until),
            ..self.state(performance.id, Phase::Running)
        }
    }

    fn tell(&mut self, state: QueueState) {
        let now = now();
        if self.unanswered.is_none() && !due(self.told.as_ref(), &state, now) {
            return;
        }
        let body = Body::QueueState(state.clone());
        match self.unanswered.take() {
            Some(re) => self.peer.reply(re, body),
            None => {
                let frame = wire::text(&ServerMessage::push(body).encode());
                self.peer.mailbox.queue_state(state.performance, frame);
            }
        }
        self.told = Some(Told { state, at: now });
    }

    /// Tells the manager's message, once. A message taken back is told only to who saw one.
    fn tell_message(&mut self, performance: PerformanceId, message: &Message) {
        let news = message.written_at != self.messaged && (self.messaged != 0 || !message.text.is_empty());
        if news && self.unanswered.is_none() {
            self.messaged = message.written_at;
            let at = from_ms(message.written_at);
            self.peer.push(Body::QueueMessage { performance, text: message.text.clone(), at });
        }
    }
}

/// Who needs another look than the line itself.
#[derive(Debug, Default)]
pub struct Unsure {
    /// Those who no longer wait, and some of those who run: what place do they have?
    pub moved: Vec<(SessionId, AccountId)>,
    /// Those whose place is of a life of the line that Redis lost, with the tokens that prove it.
    pub lost: Vec<(AccountId, SessionId, String)>,
}

/// Tells everybody whose standing the line says, and returns who needs a look at their place: those who no longer
/// wait, and, when `check_running` or their time is over, those who run; and those whose line was lost.
#[must_use]
pub fn tell_all(
    waiters: &mut HashMap<SessionId, Waiter>,
    performance: &Performance,
    line: &Line,
    check_running: bool,
    now: DateTime<Utc>,
) -> Unsure {
    let mut unsure = Unsure::default();
    if line.closed {
        for (_, waiter) in waiters.drain() {
            waiter.tell_end(performance.id, Phase::Closed);
        }
        return unsure;
    }
    for (session, waiter) in waiters.iter_mut() {
        match waiter.place.epoch.cmp(&line.epoch) {
            Ordering::Less => unsure.lost.push((waiter.account, *session, waiter.place.resume.clone())),
            Ordering::Equal if waiter.tell_standing(performance, line, check_running, now) => {}
            Ordering::Equal => unsure.moved.push((*session, waiter.account)),
            // Joined a new line after the old one was read: the next look says where.
            Ordering::Greater => {}
        }
        if let Some(message) = &line.message {
            waiter.tell_message(performance.id, message);
        }
    }
    unsure
}

impl Waiter {
    /// False when the line does not say where this person stands.
    fn tell_standing(&mut self, performance: &Performance, line: &Line, check_running: bool, now: DateTime<Utc>) -> bool {
        match self.place.standing {
            Standing::Waiting => match line.position(self.place.number) {
                Some((position, behind)) => {
                    let state = self.waiting(performance, line, position, behind);
                    self.tell(state);
                    true
                }
                None => false,
            },
            Standing::Running(until) => {
                if self.unanswered.is_some() {
                    let state = self.running(performance, line, until);
                    self.tell(state);
                }
                !check_running && now < until
            }
        }
    }
}

/// Brings the places of `unsure` people up to date; returns the sessions that have none any more.
#[must_use]
pub fn settle(
    waiters: &mut HashMap<SessionId, Waiter>,
    performance: &Performance,
    line: &Line,
    unsure: &[(SessionId, AccountId)],
    places: Vec<Option<Place>>,
) -> Vec<SessionId> {
    let mut gone = Vec::new();
    for ((session, _), place) in unsure.iter().zip(places) {
        let Some(waiter) = waiters.get_mut(session) else {
            continue;
        };
        match place {
            Some(place) if place.session == *session => take(waiter, performance, line, place),
            other => {
                let phase = if other.is_some() { Phase::Superseded } else { Phase::Expired };
                waiter.tell_end(performance.id, phase);
                waiters.remove(session);
                gone.push(*session);
            }
        }
    }
    gone
}

fn take(waiter: &mut Waiter, performance: &Performance, line: &Line, place: Place) {
    if waiter.place.epoch != place.epoch {
        waiter.told = None; // the old resume token is no use any more: tell the new one
    }
    waiter.place = place;
    match waiter.place.standing {
        Standing::Running(until) => {
            let state = waiter.running(performance, line, until);
            // `behind` alone is no news to somebody who runs.
            if waiter
                .told
                .as_ref()
                .is_none_or(|t| t.state.phase != Phase::Running || t.state.admitted_until != state.admitted_until)
            {
                waiter.tell(state);
            }
        }
        // Joined after the line was read: the next look, which the join asked for, says where.
        Standing::Waiting => {}
    }
}
