//! When a person is told of a change of their standing: at once when it matters at once, else at a pace that fits how
//! far away they are (protocol.md: 250 ms in the first 100 places, 1 s in the first 10,000, 5 s beyond).
//!
//! Asked of everybody at every look at the line: a few integers, nothing is allocated.

use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use frontrow_protocol::server::Phase;

/// A standing without its words. Who is told two equal ones is told the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brief {
    /// Waiting, running, …
    pub phase: Phase,
    /// The number in line.
    pub number: u64,
    /// 1 = next.
    pub position: u64,
    /// How many are behind.
    pub behind: u64,
    /// From and to, seconds.
    pub eta: Option<(u32, u32)>,
    /// Whether nobody is admitted for now.
    pub paused: bool,
    /// The end of the admission.
    pub admitted_until: Option<DateTime<Utc>>,
    /// The opening, before it.
    pub opens_at: Option<DateTime<Utc>>,
}

/// What a person was told last.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// The standing.
    pub brief: Brief,
    /// When.
    pub at: Instant,
}

/// The longest that any change may wait to be told.
const SLOWEST: Duration = Duration::from_secs(5);

/// How long a change of `position` may wait to be told.
#[must_use]
pub const fn pace(position: u64) -> Duration {
    match position {
        0..=100 => Duration::from_millis(250),
        101..=10_000 => Duration::from_secs(1),
        _ => SLOWEST,
    }
}

/// Since when the line has said the same to the same people. When everybody was told, whatever their pace, there is no use
/// in asking it of each of them at every look; now and then it is asked all the same.
#[derive(Debug)]
pub struct Stillness {
    since: Instant,
    asked_at: Instant,
}

impl Stillness {
    /// It begins `now`.
    #[must_use]
    pub const fn new(now: Instant) -> Self {
        Self { since: now, asked_at: now }
    }

    /// Something is new, or was not settled.
    pub const fn end(&mut self, now: Instant) {
        self.since = now;
    }

    /// Whether everybody is to be asked about at the look that comes `now`.
    pub fn asks(&mut self, now: Instant) -> bool {
        // Two ticks more than the pace: one may come late.
        let settled = now >= self.since + SLOWEST + crate::limits::QUEUE_TICK * 2;
        let asks = !settled || now >= self.asked_at + SLOWEST;
        if asks {
            self.asked_at = now;
        }
        asks
    }
}

/// Whether anything new in this phase at this position would be told now.
#[must_use]
pub fn is_time(told: Option<&Told>, phase: Phase, paused: bool, position: u64, now: Instant) -> bool {
    let Some(told) = told else {
        return true;
    };
    let at_once = told.brief.phase != phase || phase == Phase::Running || told.brief.paused != paused;
    // A tick is never exactly on time: half of one early is on time.
    at_once || now.duration_since(told.at) + crate::limits::QUEUE_TICK / 2 >= pace(position)
}

/// So much before its pace allows it a change is told, for the look takes a moment too.
const EARLY: Duration = Duration::from_millis(20);

/// When somebody who has just been told something is to be told that they are at `position` with `behind` behind them now;
/// `None` when that is what they know.
#[must_use]
pub fn withheld(told: &Told, position: u64, behind: u64) -> Option<Instant> {
    let news = told.brief.position != position || told.brief.behind != behind;
    news.then(|| told.at + pace(position).saturating_sub(EARLY))
}

/// Whether `brief` is to be told now.
#[must_use]
pub fn due(told: Option<&Told>, brief: &Brief, now: Instant) -> bool {
    is_time(told, brief.phase, brief.paused, brief.position, now) && told.is_none_or(|told| told.brief != *brief)
}
