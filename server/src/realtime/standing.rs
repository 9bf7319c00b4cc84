//! What each waiting or running person of a room is told. Pure: the line and the places come in, frames go into
//! mailboxes.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, PerformanceId, SessionId};
use frontrow_protocol::server::{Body, Phase, QueueState, ServerMessage};

use super::cadence::{Told, due};
use super::hub::Peer;
use super::room::now;
use super::wire;
use crate::queue::{self, Line, Place, Standing};
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
}

impl Waiter {
    /// A socket whose request `re` waits for its standing.
    #[must_use]
    pub const fn new(account: AccountId, peer: Arc<Peer>, place: Place, re: u64) -> Self {
        Self { account, peer, place, told: None, unanswered: Some(re) }
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
        let phase = if line.open { Phase::Waiting } else { Phase::Lobby };
        let eta = queue::eta(line.admission_rate.filter(|_| line.open && !line.paused), position);
        QueueState {
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
}

/// Tells everybody whose standing the line says, and returns who needs a look at their place: those who no longer
/// wait, and, when `check_running` or their time is over, those who run.
#[must_use]
pub fn tell_all(
    waiters: &mut HashMap<SessionId, Waiter>,
    performance: &Performance,
    line: &Line,
    check_running: bool,
    now: DateTime<Utc>,
) -> Vec<(SessionId, AccountId)> {
    if line.closed {
        for (_, waiter) in waiters.drain() {
            waiter.tell_end(performance.id, Phase::Closed);
        }
        return Vec::new();
    }
    let mut unsure = Vec::new();
    for (session, waiter) in waiters.iter_mut() {
        match waiter.place.standing {
            Standing::Waiting => match line.position(waiter.place.number) {
                Some((position, behind)) => {
                    let state = waiter.waiting(performance, line, position, behind);
                    waiter.tell(state);
                }
                None => unsure.push((*session, waiter.account)),
            },
            Standing::Running(until) => {
                if waiter.unanswered.is_some() {
                    let state = waiter.running(performance, line, until);
                    waiter.tell(state);
                }
                if check_running || now >= until {
                    unsure.push((*session, waiter.account));
                }
            }
        }
    }
    unsure
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
