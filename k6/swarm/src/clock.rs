//! The time of day, as all client processes of one machine share it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Microseconds since 1970. Client, server and Redis are compared by it, so all of them run on one machine.
#[must_use]
pub fn now_us() -> u64 {
    micros(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default())
}

/// A duration in microseconds.
#[must_use]
pub fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

/// A wire time in microseconds since 1970.
#[must_use]
pub fn wire_us(at: chrono::DateTime<chrono::Utc>) -> u64 {
    u64::try_from(at.timestamp_micros()).unwrap_or(0)
}
