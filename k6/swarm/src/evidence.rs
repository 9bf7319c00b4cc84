//! What was seen, by people and by probes: plain records that processes send to each other and [`crate::judge`] reads.
//!
//! Intervals are *certain*: they begin when the client was told and end before it gave up, lost touch or ran out of
//! time. Two that overlap prove a fault; what a client cannot know for sure is left out.

use std::collections::BTreeMap;

use frontrow_protocol::ids::{HoldId, OrderId, SeatIndex};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::timings::{self, Buckets};

/// Who, counted over the whole crowd.
pub type PersonIndex = usize;

/// A number somebody was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// Who.
    pub person: PersonIndex,
    /// Which.
    pub number: u64,
    /// When its owner was admitted by Redis' clock, in microseconds; absent when that did not happen.
    pub admitted: Option<u64>,
    /// Until when its owner certainly waited for it without being admitted, in microseconds.
    pub waited_until: u64,
    /// Whether the connection was lost meanwhile.
    pub away: bool,
}

/// A time in which somebody was certainly among the admitted, in microseconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Who.
    pub person: PersonIndex,
    /// From.
    pub from: u64,
    /// To.
    pub to: u64,
}

/// A time in which somebody certainly had a claim on seats, in microseconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Who.
    pub person: PersonIndex,
    /// Which.
    pub hold: HoldId,
    /// Of what.
    pub seats: Vec<SeatIndex>,
    /// From.
    pub from: u64,
    /// To; `u64::MAX` once it is paid for.
    pub to: u64,
}

/// An order, and how it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bought {
    /// Who.
    pub person: PersonIndex,
    /// Which.
    pub order: OrderId,
    /// Its payment at the gateway.
    pub payment: String,
    /// What it costs.
    pub amount: i64,
    /// Its seats.
    pub seats: Vec<SeatIndex>,
    /// How REST tells it at the end: a status, or why it could not be asked.
    pub status: String,
    /// Tickets REST shows as valid at the end.
    pub tickets: usize,
    /// What the gateway keeps of the buyer's money at the end; absent when it could not be asked.
    pub kept: Option<i64>,
}

/// One watcher's map at the end, beside a fresh snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Who.
    pub person: PersonIndex,
    /// On which node.
    pub node: Uuid,
    /// Epoch, version and fingerprint of its own map; absent when it had none.
    pub own: Option<(u64, u64, u64)>,
    /// The same of a snapshot asked for at the end; absent when none came.
    pub fresh: Option<(u64, u64, u64)>,
}

/// A place that was taken from somebody who had a right to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LostPlace {
    /// Who.
    pub person: PersonIndex,
    /// Which.
    pub number: u64,
    /// How it showed.
    pub how: String,
}

/// Everything one process saw, or all of them together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// People who played.
    pub people: usize,
    /// Numbers given.
    pub numbers: Vec<Number>,
    /// Times of running.
    pub runs: Vec<Run>,
    /// Times of holding.
    pub holds: Vec<Held>,
    /// Orders.
    pub orders: Vec<Bought>,
    /// Maps at the end.
    pub views: Vec<View>,
    /// Resumes in time that gave the same place back.
    pub kept_places: usize,
    /// Places lost.
    pub lost_places: Vec<LostPlace>,
    /// What the protocol does not allow, in words.
    pub breaches: Vec<String>,
    /// How often what happened.
    pub counts: BTreeMap<String, u64>,
    /// Latencies.
    pub timings: Buckets,
}

impl Evidence {
    /// Adds what another process saw.
    pub fn merge(&mut self, other: Self) {
        self.people += other.people;
        self.numbers.extend(other.numbers);
        self.runs.extend(other.runs);
        self.holds.extend(other.holds);
        self.orders.extend(other.orders);
        self.views.extend(other.views);
        self.kept_places += other.kept_places;
        self.lost_places.extend(other.lost_places);
        self.breaches.extend(other.breaches);
        for (what, count) in other.counts {
            *self.counts.entry(what).or_default() += count;
        }
        timings::merge(&mut self.timings, other.timings);
    }

    /// Live state was lost at `at` (microseconds): claims and admissions from before are not certain after it.
    pub fn live_state_lost(&mut self, at: u64) {
        for run in self.runs.iter_mut().filter(|r| r.from < at) {
            run.to = run.to.min(at);
        }
        for held in self.holds.iter_mut().filter(|h| h.from < at && h.to != u64::MAX) {
            held.to = held.to.min(at);
        }
    }
}

/// What was seen in the stores themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Samples {
    /// The most people Redis ever had among the admitted, and how often it was asked; absent without its address.
    pub running: Option<(u64, u64)>,
    /// Epoch, version and fingerprint of the map in Redis at the end.
    pub map: Option<(u64, u64, u64)>,
    /// What the books in Postgres contradict, in words; absent without its address.
    pub books: Option<Vec<String>>,
    /// Valid tickets in Postgres for this performance.
    pub tickets: Option<u64>,
}
