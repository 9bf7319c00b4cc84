//! What a person takes in, and what becomes evidence of it.

use frontrow_protocol::ids::HoldId;
use frontrow_protocol::seats::SeatState;
use frontrow_protocol::server::{Body, HoldEndReason, HoldGranted, Phase, QueueState, SeatsDelta};

use super::{CERTAIN, Hold, Person};
use crate::clock::{micros, now_us, wire_us};
use crate::evidence::{Held, Number, Run};
use crate::socket::Arrived;

impl Person {
    pub(super) fn absorb(&mut self, arrived: &Arrived) {
        let at = arrived.at;
        if at.saturating_sub(self.heard) > micros(CERTAIN) {
            self.end_run(self.heard);
        }
        self.heard = at;
        match &arrived.message.body {
            Body::QueueState(state) if state.performance == self.world.target.performance => self.standing(state, at),
            Body::SeatsSnapshot(snapshot) => {
                if let Err(words) = self.mirror.take(snapshot) {
                    self.world.breach(words);
                }
                self.misfit = false;
                self.show_mark();
            }
            Body::SeatsDelta(delta) => self.turned(delta, at),
            Body::HoldGranted(granted) => self.granted(granted, at),
            Body::HoldEnded { hold, reason } => self.hold_ended(*hold, *reason, at),
            Body::OrderState(state) => {
                if let Some(order) = self.order.as_mut().filter(|order| order.order == state.order) {
                    order.status = state.status;
                }
            }
            _ => {}
        }
    }

    fn standing(&mut self, state: &QueueState, at: u64) {
        if state.number > 0 && self.number.as_ref().is_none_or(|n| n.number != state.number) {
            self.finish_number();
            let (person, number) = (self.index, state.number);
            self.number = Some(Number { person, number, admitted: None, waited_until: at, away: false });
            self.released = false;
        }
        match state.phase {
            Phase::Lobby | Phase::Waiting => {
                if let Some(number) = &mut self.number {
                    number.waited_until = at;
                }
                if let Some(last) = self.position_told.replace(at) {
                    let name = if state.position <= 100 { "between positions, first 100" } else { "between positions" };
                    self.world.record(name, at.saturating_sub(last));
                }
            }
            Phase::Running => self.admitted(state, at),
            Phase::Closed => self.released = true,
            Phase::Superseded | Phase::Expired => self.ended(state.phase),
        }
        self.phase = Some(state.phase);
        if state.resume.is_some() {
            self.resume.clone_from(&state.resume);
        }
    }

    fn admitted(&mut self, state: &QueueState, at: u64) {
        let until = state.admitted_until.map_or(0, wire_us);
        self.admitted_until = until;
        let admitted = until.saturating_sub(self.world.target.admission_s * 1_000_000);
        if let Some(number) = self.number.as_mut().filter(|n| n.admitted.is_none()) {
            number.admitted = Some(admitted);
            if !number.away {
                self.world.record("admitted to told", at.saturating_sub(admitted));
            }
            self.world.count("admitted");
        }
        self.run_from.get_or_insert(at);
    }

    fn ended(&mut self, phase: Phase) {
        self.end_run(self.heard);
        if !self.released && !self.is_over() {
            self.lost(format!("told {phase:?} out of turn"));
        }
        (self.resume, self.released) = (None, true);
    }

    fn turned(&mut self, delta: &SeatsDelta, at: u64) {
        if !self.watching {
            return;
        }
        if self.mirror.apply(delta) {
            let held = delta.changes.iter().filter(|change| change.1 == SeatState::Held).map(|change| change.0);
            self.world.saw_held(held, at);
            self.show_mark();
        } else {
            self.misfit = true;
        }
    }

    fn show_mark(&self) {
        let state = self.world.marker.map(|seat| self.mirror.state(seat));
        self.world.mark(self.index, state.filter(|_| self.watching && self.socket.is_some()));
    }

    pub(super) fn watching_now(&mut self, connected: bool) {
        if connected {
            self.watching = true;
            self.show_mark();
        } else {
            self.world.mark(self.index, None);
        }
    }

    fn granted(&mut self, granted: &HoldGranted, at: u64) {
        if self.hold.as_ref().is_some_and(|mine| mine.hold == granted.hold) {
            return;
        }
        self.end_hold(at);
        let expires = wire_us(granted.expires_at);
        self.hold = Some(Hold { hold: granted.hold, seats: granted.seats.clone(), from: at, expires });
    }

    fn hold_ended(&mut self, hold: HoldId, reason: HoldEndReason, at: u64) {
        if self.hold.as_ref().is_none_or(|mine| mine.hold != hold) || reason == HoldEndReason::Ordered {
            return;
        }
        if reason == HoldEndReason::Lost {
            // It ended earlier than this was said, and nobody knows when.
            self.world.count("holds lost");
            if let Some(mine) = &mut self.hold {
                mine.expires = mine.from;
            }
        }
        self.end_hold(at);
    }

    // --- evidence ---

    /// From `at` on the claim is not certain any more.
    pub fn end_hold(&mut self, at: u64) {
        if let Some(hold) = self.hold.take() {
            self.world.was_seen(&hold.seats);
            let to = at.min(hold.expires);
            let held = Held { person: self.index, hold: hold.hold, seats: hold.seats, from: hold.from, to };
            if held.to > held.from {
                self.world.note(|e| e.holds.push(held));
            }
        }
    }

    /// From `at` on the admission is not certain any more.
    pub fn end_run(&mut self, at: u64) {
        if let Some(from) = self.run_from.take() {
            let run = Run { person: self.index, from, to: at.min(self.admitted_until) };
            if run.to > run.from {
                self.world.note(|e| e.runs.push(run));
            }
        }
    }

    fn finish_number(&mut self) {
        self.position_told = None;
        self.admitted_until = 0;
        if let Some(number) = self.number.take() {
            self.world.note(|e| e.numbers.push(number));
        }
    }

    /// The place is given up, or will be by what is done now.
    pub fn release_place(&mut self) {
        self.end_run(now_us());
        self.released = true;
    }

    /// Takes a place anew, as somebody who knows of none.
    pub fn forget_place(&mut self) {
        self.release_place();
        (self.resume, self.phase, self.gone_since, self.watching) = (None, None, None, false);
        self.finish_number();
    }

    /// Goes home; everything that was open is noted.
    pub async fn go_home(&mut self) {
        self.release_place();
        self.end_hold(now_us());
        self.watching = false;
        self.close().await;
        self.finish_number();
    }
}
