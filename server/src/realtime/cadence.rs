//! When a person is told of a change of their standing: at once when it matters at once, else at a pace that fits how
//! far away they are (protocol.md: 250 ms in the first 100 places, 1 s in the first 10,000, 5 s beyond).

use std::time::{Duration, Instant};

use frontrow_protocol::server::{Phase, QueueState};

/// What a person was told last.
#[derive(Clone, Debug)]
pub struct Told {
    /// The standing.
    pub state: QueueState,
    /// When.
    pub at: Instant,
}

/// How long a change of `position` may wait to be told.
#[must_use]
pub const fn pace(position: u64) -> Duration {
    match position {
        0..=100 => Duration::from_millis(250),
        101..=10_000 => Duration::from_secs(1),
        _ => Duration::from_secs(5),
    }
}

/// Whether `state` is to be told now.
#[must_use]
pub fn due(told: Option<&Told>, state: &QueueState, now: Instant) -> bool {
    let Some(told) = told else {
        return true;
    };
    if told.state == *state {
        return false;
    }
    let at_once = told.state.phase != state.phase || state.phase == Phase::Running || told.state.paused != state.paused;
    // A tick is never exactly on time: half of one early is on time.
    at_once || now.duration_since(told.at) + crate::limits::QUEUE_TICK / 2 >= pace(state.position)
}
