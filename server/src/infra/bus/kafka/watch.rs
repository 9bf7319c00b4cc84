//! What the library's own statistics say about the connection: it knows without asking which brokers answer, which
//! partitions there are and how far behind we are.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rdkafka::ClientContext;
use rdkafka::config::RDKafkaLogLevel;
use rdkafka::consumer::ConsumerContext;
use rdkafka::error::KafkaError;
use rdkafka::statistics::Statistics;

use super::context;

/// One partition as the consumer stands to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Partition {
    /// Its broker answers.
    pub reachable: bool,
    /// One after its last record, as far as known.
    pub end: Option<i64>,
}

/// The partitions of the topic, as of the last statistics.
pub(super) type Seen = BTreeMap<i32, Partition>;

/// Takes the statistics down for the listener.
#[derive(Debug)]
pub(super) struct Watch {
    pub(super) topic: String,
    pub(super) seen: Arc<Mutex<Option<Seen>>>,
}

impl Watch {
    /// What was seen since the last call.
    pub(super) fn take(&self) -> Option<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl ClientContext for Watch {
    fn stats(&self, statistics: Statistics) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(see(&statistics, &self.topic));
    }

    fn log(&self, level: RDKafkaLogLevel, facility: &str, message: &str) {
        context::log(level, facility, message);
    }

    fn error(&self, error: KafkaError, reason: &str) {
        tracing::debug!(%error, reason, "Kafka, listening");
    }
}

impl ConsumerContext for Watch {}

/// The library counts a partition of its own below zero.
fn see(statistics: &Statistics, topic: &str) -> Seen {
    let up = |broker: i32| broker >= 0 && statistics.brokers.values().any(|b| b.nodeid == broker && b.state == "UP");
    let partitions = statistics.topics.get(topic).map(|t| &t.partitions);
    let known = partitions.into_iter().flatten().filter(|(id, p)| **id >= 0 && !p.unknown);
    known.map(|(id, p)| (*id, Partition { reachable: up(p.broker), end: Some(p.hi_offset).filter(|end| *end >= 0) })).collect()
}

/// Spaces gaps out without losing one.
#[derive(Debug)]
pub(super) struct Pacer {
    every: Duration,
    owed: bool,
    told: Option<Instant>,
}

impl Pacer {
    /// Gaps at least `every` apart.
    pub(super) const fn new(every: Duration) -> Self {
        Self { every, owed: false, told: None }
    }

    /// A gap is to be told.
    pub(super) const fn owe(&mut self) {
        self.owed = true;
    }

    /// Whether to tell one now.
    pub(super) fn is_due(&mut self, now: Instant) -> bool {
        let due = self.owed && self.told.is_none_or(|at| now.duration_since(at) >= self.every);
        if due {
            self.owed = false;
            self.told = Some(now);
        }
        due
    }
}
