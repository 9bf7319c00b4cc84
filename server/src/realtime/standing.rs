//! What each waiting or running person of a room is told. Pure: the line and the places come in, frames go into
//! mailboxes.

use std::cmp::Ordering;
use std::sync::Arc;
use std::time::Instant;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, PerformanceId, SessionId};
use frontrow_protocol::server::{Body, Phase, QueueState, ServerMessage};

use super::cadence::{Brief, Told, due, is_time, withheld};
use super::hub::Peer;
use super::roll::Roll;
use super::room::now as instant;
use super::wire::Pen;
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

    /// Whether its request still waits for its answer.
    #[must_use]
    pub const fn is_unanswered(&self) -> bool {
        self.unanswered.is_some()
    }

    /// A join or resume of the same socket came before this one was answered.
    pub fn answer_superseded(&self, performance: PerformanceId) {
        if self.unanswered.is_some() {
            self.tell_end(performance, Phase::Superseded);
        }
    }

    /// The place is over.
    pub fn tell_end(&self, performance: PerformanceId, phase: Phase) {
        let state = self.state(performance, Brief { number: self.place.number, ..nothing(phase) }, None);
        match self.unanswered {
            Some(re) => self.peer.reply(re, Body::QueueState(state)),
            // An end is an event: it is never replaced by a newer state.
            None => self.peer.push(Body::QueueState(state)),
        }
    }

    fn state(&self, performance: PerformanceId, brief: Brief, resume: Option<String>) -> QueueState {
        let Brief { phase, number, position, behind, eta, paused, admitted_until, opens_at } = brief;
        let (eta_s, eta_high_s) = (eta.map(|(low, _)| low), eta.map(|(_, high)| high));
        QueueState { performance, phase, number, position, behind, eta_s, eta_high_s, paused, resume, admitted_until, opens_at }
    }

    /// Tells somebody in line, if it is time; else when it will be, if there is a change to tell.
    fn tell_waiting(&mut self, scene: &Scene<'_>, pen: &mut Pen, position: u64, behind: u64) -> Option<Instant> {
        let Scene { performance, line, ordered, at, .. } = *scene;
        let phase = if ordered { Phase::Waiting } else { Phase::Lobby };
        // Most people at most looks are not told anything: that is found out before anything is reckoned.
        if self.unanswered.is_none() && !is_time(self.told.as_ref(), phase, line.paused, position, at) {
            return self.told.as_ref().and_then(|told| withheld(told, position, behind));
        }
        let [number, position, behind] = if line.awaits_draw { [0; 3] } else { [self.place.number, position, behind] };
        let brief = Brief {
            number,
            position,
            behind,
            eta: queue::eta(line.admission_rate.filter(|_| ordered && !line.paused), position),
            paused: line.paused,
            opens_at: (!line.open).then_some(performance.sale_opens_at),
            ..nothing(phase)
        };
        self.tell(performance.id, pen, brief, at);
        None
    }

    fn running(&self, line: &Line, until: DateTime<Utc>) -> Brief {
        let behind = line.waiting;
        Brief { number: self.place.number, behind, admitted_until: Some(until), ..nothing(Phase::Running) }
    }

    fn tell(&mut self, performance: PerformanceId, pen: &mut Pen, brief: Brief, now: Instant) {
        if self.unanswered.is_none() && !due(self.told.as_ref(), &brief, now) {
            return;
        }
        let body = Body::QueueState(self.state(performance, brief, Some(self.place.resume.clone())));
        match self.unanswered.take() {
            Some(re) => self.peer.reply(re, body),
            None => self.peer.mailbox.queue_state(performance, pen.text(&ServerMessage::push(body))),
        }
        self.told = Some(Told { brief, at: now });
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

/// What all who are told at one look have in common.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    performance: &'a Performance,
    line: &'a Line,
    /// Whether positions mean something.
    ordered: bool,
    /// Whether running people's places are to be compared.
    check_running: bool,
    at: Instant,
    now: DateTime<Utc>,
}

impl<'a> Scene<'a> {
    /// The line as it was read now.
    #[must_use]
    pub fn new(performance: &'a Performance, line: &'a Line, check_running: bool, now: DateTime<Utc>) -> Self {
        Self { performance, line, ordered: line.open && !line.awaits_draw, check_running, at: instant(), now }
    }
}

/// A standing of which only the phase is known.
const fn nothing(phase: Phase) -> Brief {
    Brief { phase, number: 0, position: 0, behind: 0, eta: None, paused: false, admitted_until: None, opens_at: None }
}

/// Who needs another look than the line itself.
#[derive(Debug, Default)]
pub struct Unsure {
    /// Those who no longer wait, and some of those who run: what place do they have?
    pub moved: Vec<(SessionId, AccountId)>,
    /// Those whose place is of a life of the line that Redis lost, with the tokens that prove it.
    pub lost: Vec<(AccountId, SessionId, String)>,
    /// When the first of those who were not told a change yet, for their pace's sake, is to be.
    pub withheld: Option<Instant>,
}

/// Tells those of `waiters` whose standing the line says, and adds to `unsure` who needs a look at their place: those who no
/// longer wait, those who run when they are to be compared or their time is over; and those whose line was lost.
pub fn tell_some(waiters: &mut [(SessionId, Waiter)], scene: &Scene<'_>, pen: &mut Pen, unsure: &mut Unsure) {
    let coming = waiters.iter().filter(|(_, waiter)| waiter.is_due(scene.at));
    std::hint::black_box(coming.map(|(_, waiter)| waiter.touch()).sum::<usize>());
    for (session, waiter) in waiters {
        match waiter.place.epoch.cmp(&scene.line.epoch) {
            Ordering::Less => unsure.lost.push((waiter.account, *session, waiter.place.resume.clone())),
            Ordering::Equal if waiter.tell_standing(scene, pen, &mut unsure.withheld) => {}
            Ordering::Equal => unsure.moved.push((*session, waiter.account)),
            // Joined a new line after the old one was read: the next look says where.
            Ordering::Greater => {}
        }
        if let Some(message) = &scene.line.message {
            waiter.tell_message(scene.performance.id, message);
        }
    }
}

impl Waiter {
    /// Whether this person will be told what changed; not everybody who will is known beforehand.
    fn is_due(&self, at: Instant) -> bool {
        let Some(told) = &self.told else { return true };
        is_time(Some(told), told.brief.phase, told.brief.paused, told.brief.position, at)
    }

    /// See [`super::mailbox::Mailbox::touch`].
    fn touch(&self) -> usize {
        self.peer.mailbox.touch() + usize::from(self.place.resume.as_bytes().first().copied().unwrap_or_default())
    }

    /// False when the line does not say where this person stands.
    fn tell_standing(&mut self, scene: &Scene<'_>, pen: &mut Pen, withheld: &mut Option<Instant>) -> bool {
        match self.place.standing {
            Standing::Waiting => match scene.line.position(self.place.number) {
                Some((position, behind)) => {
                    if let Some(at) = self.tell_waiting(scene, pen, position, behind) {
                        *withheld = Some(withheld.map_or(at, |first| first.min(at)));
                    }
                    true
                }
                None => false,
            },
            Standing::Running(until) => {
                if self.unanswered.is_some() {
                    self.tell(scene.performance.id, pen, self.running(scene.line, until), scene.at);
                }
                !scene.check_running && scene.now < until
            }
        }
    }
}

/// Brings the places of `unsure` people up to date; returns the sessions that have none any more.
#[must_use]
pub fn settle(
    waiters: &mut Roll<Waiter>,
    performance: &Performance,
    line: &Line,
    unsure: &[(SessionId, AccountId)],
    places: Vec<Option<Place>>,
) -> Vec<SessionId> {
    let (mut gone, mut pen) = (Vec::new(), Pen::default());
    for ((session, _), place) in unsure.iter().zip(places) {
        let Some(waiter) = waiters.get_mut(*session) else {
            continue;
        };
        match place {
            Some(place) if place.session == *session => take(waiter, performance, line, place, &mut pen),
            other => {
                let phase = if other.is_some() { Phase::Superseded } else { Phase::Expired };
                waiter.tell_end(performance.id, phase);
                waiters.remove(*session);
                gone.push(*session);
            }
        }
    }
    gone
}

fn take(waiter: &mut Waiter, performance: &Performance, line: &Line, place: Place, pen: &mut Pen) {
    if waiter.place.epoch != place.epoch {
        waiter.told = None; // the old resume token is no use any more: tell the new one
    }
    waiter.place = place;
    match waiter.place.standing {
        Standing::Running(until) => {
            let brief = waiter.running(line, until);
            // `behind` alone is no news to somebody who runs.
            let known = |told: &Told| told.brief.phase == Phase::Running && told.brief.admitted_until == brief.admitted_until;
            if !waiter.told.as_ref().is_some_and(known) {
                waiter.tell(performance.id, pen, brief, instant());
            }
        }
        // Joined after the line was read: the next look, which the join asked for, says where.
        Standing::Waiting => {}
    }
}
