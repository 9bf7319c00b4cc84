//! The door for time. Live deadlines are set and judged by Redis' own clock inside the scripts, so that nodes with
//! different clocks agree; everything else asks here.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};

/// The node's clock, which tests can set forward.
#[derive(Debug, Default)]
pub struct Clock {
    offset_ms: AtomicI64,
}

impl Clock {
    /// Now, UTC.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is the door")]
    pub fn now(&self) -> DateTime<Utc> {
        Utc::now() + TimeDelta::milliseconds(self.offset_ms.load(Ordering::Relaxed))
    }

    /// Moves this clock by `ms` milliseconds. For tests: Redis and Postgres keep their own time.
    pub fn advance(&self, ms: i64) {
        self.offset_ms.fetch_add(ms, Ordering::Relaxed);
    }
}

/// A time as milliseconds since the epoch, as scripts use it.
#[must_use]
pub const fn to_ms(time: DateTime<Utc>) -> i64 {
    time.timestamp_millis()
}

/// The time that a script's milliseconds name.
#[must_use]
pub fn from_ms(ms: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(ms).unwrap_or_default()
}
