//! What the scripts must know of a performance.

use chrono::{DateTime, Utc};

use crate::infra::clock::to_ms;
use crate::shows::Performance;

/// A waiting room's settings as `queue_configure.lua` takes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Settings {
    pub(super) opens_at: DateTime<Utc>,
    pub(super) closes_at: DateTime<Utc>,
    pub(super) capacity: u32,
    pub(super) admission_seconds: u32,
    pub(super) grace_seconds: u32,
    pub(super) keep_place: bool,
    pub(super) paused: bool,
}

impl From<&Performance> for Settings {
    fn from(performance: &Performance) -> Self {
        let room = performance.room;
        Self {
            opens_at: performance.sale_opens_at,
            closes_at: performance.sale_closes_at,
            capacity: room.capacity,
            admission_seconds: room.admission_seconds,
            grace_seconds: room.grace_seconds,
            keep_place: room.keep_place,
            paused: room.paused,
        }
    }
}

impl Settings {
    /// In the order of the script's ARGV.
    pub(super) fn args(&self) -> [String; 7] {
        [
            to_ms(self.opens_at).to_string(),
            to_ms(self.closes_at).to_string(),
            self.capacity.to_string(),
            (u64::from(self.admission_seconds) * 1000).to_string(),
            (u64::from(self.grace_seconds) * 1000).to_string(),
            u8::from(self.keep_place).to_string(),
            u8::from(self.paused).to_string(),
        ]
    }
}
