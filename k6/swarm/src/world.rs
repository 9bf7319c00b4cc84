//! What the people of one process share: where they go, what they are told to do, and what they note.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use frontrow_protocol::ids::{PerformanceId, SeatIndex};
use frontrow_protocol::seats::SeatState;
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use crate::clock::now_us;
use crate::evidence::Evidence;
use crate::http::Http;
use crate::plan::{Mix, Plan};
use crate::timings::Timings;

/// What is played against.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Target {
    /// The nodes; people spread over them and go to the next one when theirs is gone.
    pub nodes: Vec<SocketAddr>,
    /// The performance.
    pub performance: PerformanceId,
    /// Seats people choose from: those below this index. Others are left to who directs the play.
    pub seats: u32,
    /// The chart's grades, best first.
    pub grades: Vec<String>,
    /// People that may be admitted at once.
    pub capacity: u64,
    /// How long an admission lasts, in seconds.
    pub admission_s: u64,
    /// How long a lost connection keeps its place, in seconds.
    pub grace_s: u64,
    /// The payment stand-in, such as `http://127.0.0.1:8081`; without it nobody pays.
    pub gateway: Option<String>,
    /// Loopback source addresses to use, from 127.0.0.2 on; 0 leaves it to the system.
    pub sources: u8,
}

/// How it is played.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Script {
    /// What everything follows from.
    pub seed: u64,
    /// Who comes.
    pub mix: Mix,
    /// Over how long they come.
    pub ramp: Duration,
    /// The longest a planned cut of a connection lasts; well below the grace time.
    pub longest_cut: Duration,
}

/// What everybody is told to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Play.
    Play,
    /// Finish what cannot be left, and go. Watchers stay.
    Stop,
    /// Watchers compare their maps and go.
    Compare,
    /// Go at once.
    End,
}

/// A mark of a watcher that follows no map now.
pub const NOT_WATCHING: u8 = 255;

/// When a seat was asked for, and when the last watcher here saw it turn.
struct Cause {
    asked: u64,
    last_seen: u64,
}

#[derive(Default)]
struct Notes {
    evidence: Evidence,
    timings: Timings,
    causes: HashMap<SeatIndex, Cause>,
}

/// The world of one process.
pub struct World {
    /// Where.
    pub target: Target,
    /// How.
    pub script: Script,
    /// REST.
    pub http: Http,
    /// What to do.
    pub act: watch::Receiver<Act>,
    /// A seat that only the director touches; watchers show its state in [`World::marks`].
    pub marker: Option<SeatIndex>,
    /// The marker as each of the first people (the watchers) sees it; [`NOT_WATCHING`] otherwise.
    marks: Vec<AtomicU8>,
    /// People (watchers aside) who still play.
    pub playing: AtomicUsize,
    /// Watchers who watch.
    pub watching: AtomicUsize,
    notes: Mutex<Notes>,
}

impl World {
    /// A world at whose beginning nobody plays.
    #[must_use]
    pub fn new(target: Target, script: Script, http: Http, act: watch::Receiver<Act>, marker: Option<SeatIndex>) -> Self {
        let marks = (0..script.mix.watchers).map(|_| AtomicU8::new(NOT_WATCHING)).collect();
        let (playing, watching) = (AtomicUsize::new(0), AtomicUsize::new(0));
        Self { target, script, http, act, marker, marks, playing, watching, notes: Mutex::default() }
    }

    /// What a person will do.
    #[must_use]
    pub fn plan(&self, person: usize) -> Plan {
        crate::plan::plan(self.script.seed, person, &self.script.mix, self.script.ramp, self.script.longest_cut)
    }

    /// The node of a person's `try`-th connection.
    #[must_use]
    pub fn node(&self, person: usize, tries: usize) -> SocketAddr {
        let nodes = &self.target.nodes;
        nodes[(person + tries) % nodes.len()]
    }

    /// The address a person comes from.
    #[must_use]
    pub fn source(&self, person: usize) -> Ipv4Addr {
        match self.target.sources {
            0 => Ipv4Addr::UNSPECIFIED,
            n => Ipv4Addr::new(127, 0, 0, 2 + u8::try_from(person % usize::from(n)).unwrap_or(0)),
        }
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes evidence.
    pub fn note(&self, write: impl FnOnce(&mut Evidence)) {
        write(&mut self.notes().evidence);
    }

    /// Counts something.
    pub fn count(&self, what: &str) {
        let mut notes = self.notes();
        match notes.evidence.counts.get_mut(what) {
            Some(count) => *count += 1,
            None => drop(notes.evidence.counts.insert(what.to_owned(), 1)),
        }
    }

    /// Notes that the protocol was broken.
    pub fn breach(&self, words: String) {
        self.note(|e| e.breaches.push(words));
    }

    /// Records a latency.
    pub fn record(&self, name: &'static str, us: u64) {
        self.notes().timings.record(name, us);
    }

    /// Somebody is about to ask for these seats.
    pub fn asks_for(&self, seats: &[SeatIndex]) {
        let asked = now_us();
        let mut notes = self.notes();
        for seat in seats {
            // One that is under way keeps its time.
            notes.causes.entry(*seat).or_insert(Cause { asked, last_seen: 0 });
        }
    }

    /// The seats were refused: whoever has them asked elsewhere.
    pub fn was_refused(&self, seats: &[SeatIndex]) {
        let mut notes = self.notes();
        for seat in seats {
            notes.causes.remove(seat);
        }
    }

    /// The story of these seats is over: the last watcher here has seen them turn, or never will.
    pub fn was_seen(&self, seats: &[SeatIndex]) {
        let mut notes = self.notes();
        for seat in seats {
            if let Some(cause) = notes.causes.remove(seat).filter(|cause| cause.last_seen > 0) {
                notes.timings.record("delta, cause to last watcher", cause.last_seen.saturating_sub(cause.asked));
            }
        }
    }

    /// A watcher saw these seats turn to held at `at`.
    pub fn saw_held(&self, seats: impl Iterator<Item = SeatIndex>, at: u64) {
        let mut notes = self.notes();
        for seat in seats {
            if let Some(cause) = notes.causes.get_mut(&seat) {
                cause.last_seen = cause.last_seen.max(at);
                let us = at.saturating_sub(cause.asked);
                notes.timings.record("delta, cause to each watcher", us);
            }
        }
    }

    /// Shows how a watcher sees the marker.
    pub fn mark(&self, person: usize, state: Option<SeatState>) {
        if let Some(mark) = self.marks.get(person) {
            mark.store(state.map_or(NOT_WATCHING, u8::from), Ordering::Relaxed);
        }
    }

    /// How many watchers see the marker in another state, or watch nothing.
    #[must_use]
    pub fn marked_otherwise(&self, state: SeatState) -> usize {
        self.marks.iter().filter(|mark| mark.load(Ordering::Relaxed) != u8::from(state)).count()
    }

    /// The present act.
    #[must_use]
    pub fn act(&self) -> Act {
        *self.act.borrow()
    }

    /// Takes everything noted.
    #[must_use]
    pub fn take_evidence(&self) -> Evidence {
        let mut notes = self.notes();
        let mut evidence = std::mem::take(&mut notes.evidence);
        evidence.timings = std::mem::take(&mut notes.timings).buckets();
        evidence
    }
}
