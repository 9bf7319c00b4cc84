//! Pure decisions of the waiting room.

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
