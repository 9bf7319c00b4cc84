//! Pure decisions of the waiting room.

use super::signals::Signals;
use crate::limits;

/// How far the measured rate itself may be off.
const RATE_DOUBT: f64 = 1.25;
/// A wait beyond this is not worth a number: a day, in seconds.
const TOO_FAR: f64 = 86_400.0;

/// How long the person at `position` (1 = next) will wait at `rate` admissions a second: from, to, in whole seconds.
///
/// Slots fall free at random, so the time of `n` of them scatters by √n; on top comes the doubt about the rate. `None`
/// when there is no honest answer: no rate yet, or a wait beyond a day.
#[must_use]
pub fn eta(rate: Option<f64>, position: u64) -> Option<(u32, u32)> {
    let rate = rate.filter(|rate| rate.is_finite() && *rate > 0.0)?;
    let people = position as f64;
    let low = (people - people.sqrt()) / rate / RATE_DOUBT;
    let high = (people + people.sqrt()) / rate * RATE_DOUBT;
    (high <= TOO_FAR).then(|| (low.floor() as u32, high.ceil() as u32))
}

/// Between which rates admission is steered, a minute: 1 ≤ min ≤ max.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Never fewer.
    pub min: u32,
    /// Never more.
    pub max: u32,
}

/// Why a steered rate changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The manager set other bounds.
    Bounds,
    /// Holds are slow.
    HoldLatency,
    /// Database connections are waited for.
    PoolWait,
    /// Redis is waited for.
    RedisWait,
    /// Calls to the payment gateway fail.
    PaymentErrors,
    /// Nothing is in the way.
    Calm,
}

impl Reason {
    /// The word shown.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bounds => "bounds",
            Self::HoldLatency => "hold_latency",
            Self::PoolWait => "pool_wait",
            Self::RedisWait => "redis_wait",
            Self::PaymentErrors => "payment_errors",
            Self::Calm => "calm",
        }
    }
}

/// Of a stressed rate this much stays with each step.
const STRESSED: f64 = 0.7;
/// From the least to the most in so many calm steps.
const CLIMB: u32 = 30;

/// The next rate of admissions a minute, and why when it changes: down by a factor under stress, up by a fixed step when
/// calm, and where it is in between, so that it comes to rest. Nothing measured counts as calm: a system that nobody
/// uses is not in trouble.
#[must_use]
pub fn steer(rate: u32, bounds: Bounds, signals: &Signals) -> (u32, Option<Reason>) {
    let inside = rate.clamp(bounds.min, bounds.max);
    if inside != rate {
        return (inside, Some(Reason::Bounds));
    }
    let (next, reason) = match judge(signals) {
        Judgement::Stress(reason) => ((f64::from(rate) * STRESSED).floor() as u32, reason),
        Judgement::Calm => (rate.saturating_add(((bounds.max - bounds.min) / CLIMB).max(1)), Reason::Calm),
        Judgement::Between => return (rate, None),
    };
    let next = next.clamp(bounds.min, bounds.max);
    (next, (next != rate).then_some(reason))
}

enum Judgement {
    Stress(Reason),
    Between,
    Calm,
}

/// Stress is the first signal beyond its limit, calm that all are below half of theirs.
fn judge(signals: &Signals) -> Judgement {
    let ms = |limit: std::time::Duration| limit.as_millis() as u32;
    let all = [
        (signals.hold_p99_ms, ms(limits::STEER_HOLD), Reason::HoldLatency),
        (signals.pool_wait_ms, ms(limits::STEER_POOL), Reason::PoolWait),
        (signals.redis_wait_ms, ms(limits::STEER_REDIS), Reason::RedisWait),
        (signals.payment_errors_percent, limits::STEER_PAYMENTS, Reason::PaymentErrors),
    ];
    if let Some((.., reason)) = all.iter().find(|(value, limit, _)| value.is_some_and(|value| value > *limit)) {
        return Judgement::Stress(*reason);
    }
    if all.iter().all(|(value, limit, _)| value.is_none_or(|value| value <= limit / 2)) {
        Judgement::Calm
    } else {
        Judgement::Between
    }
}
