//! What the scripts must know of a performance.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::rules::Bounds;
use crate::infra::clock::to_ms;
use crate::limits;
use crate::shows::Performance;

/// What the manager told those who wait.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// The words; empty: what was told before is taken back.
    pub text: String,
    /// When it was written, milliseconds; 0 for never.
    pub written_at: i64,
}

/// A waiting room's settings as `queue_configure.lua` takes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settings {
    pub(super) opens_at: DateTime<Utc>,
    pub(super) closes_at: DateTime<Utc>,
    pub(super) capacity: u32,
    pub(super) admission_seconds: u32,
    pub(super) grace_seconds: u32,
    pub(super) keep_place: bool,
    pub(super) paused: bool,
    /// People admitted in a minute at most; 0 for no limit.
    pub(super) per_minute: u32,
    pub(super) lottery: bool,
    /// Between which rates the limit is steered, if it is.
    pub(super) steered: Option<Bounds>,
    pub(super) message: Arc<Message>,
    pub(super) past: Past,
}

/// What is known of the life of the line that Redis may have lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Past {
    /// Its epoch; 0 when there was none.
    pub(super) epoch: u64,
    /// A number that had not been given yet when it was noted.
    pub(super) next: u64,
    /// The first and the last number a lottery gave; 0 when nothing was drawn.
    pub(super) drawn: (u64, u64),
}

impl Past {
    /// The first number a life that begins now gives: above all that were given before.
    pub(super) fn start(&self) -> u64 {
        let after = if self.epoch == 0 { 1 } else { self.next + limits::QUEUE_NUMBER_MARGIN };
        after.max(self.drawn.1 + 1)
    }
}

impl Settings {
    /// These with what `performance`, which may be newer, says.
    pub(super) fn with(self, performance: &Performance) -> Self {
        let room = performance.room;
        Self {
            opens_at: performance.sale_opens_at,
            // A node that has not heard yet that a performance was called off must not open its line again.
            closes_at: performance.sale_closes_at.min(self.closes_at),
            capacity: room.capacity,
            admission_seconds: room.admission_seconds,
            grace_seconds: room.grace_seconds,
            keep_place: room.keep_place,
            paused: room.paused,
            per_minute: room.admission_per_minute,
            lottery: room.lottery,
            ..self
        }
    }

    /// In the order of the script's ARGV.
    pub(super) fn args(&self) -> [String; 18] {
        [
            to_ms(self.opens_at).to_string(),
            to_ms(self.closes_at).to_string(),
            self.capacity.to_string(),
            (u64::from(self.admission_seconds) * 1000).to_string(),
            (u64::from(self.grace_seconds) * 1000).to_string(),
            u8::from(self.keep_place).to_string(),
            u8::from(self.paused).to_string(),
            self.per_minute.to_string(),
            u8::from(self.lottery).to_string(),
            u8::from(self.steered.is_some()).to_string(),
            self.steered.map_or(0, |bounds| bounds.min).to_string(),
            self.steered.map_or(0, |bounds| bounds.max).to_string(),
            self.message.written_at.to_string(),
            self.message.text.clone(),
            self.past.epoch.to_string(),
            self.past.start().to_string(),
            self.past.drawn.0.to_string(),
            limits::QUEUE_REBUILD.as_millis().to_string(),
        ]
    }
}
