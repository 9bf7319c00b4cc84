//! What this node was slow or unlucky at in the last seconds: small windows that forget by themselves, cheap enough to
//! be written by every call.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::limits::PULSE_SECONDS;

/// Buckets of a window, each 2^¼ (19 %) wide: from [`FINEST`] to 6 s.
const BUCKETS: usize = 64;
/// What lies below is one bucket, in microseconds.
const FINEST: f64 = 100.0;

/// This node's windows.
#[derive(Clone, Debug, Default)]
pub struct Pulse {
    /// How long holds took, from request to answer.
    pub holds: Window,
    /// How long a database connection was waited for.
    pub pool: Window,
    /// How long Redis took, with the wait for a turn.
    pub redis: Window,
    /// Calls to the payment gateway.
    pub payments: Tally,
}

/// Durations of the last [`PULSE_SECONDS`]. Cloning shares it.
#[derive(Clone, Debug, Default)]
pub struct Window(Arc<Mutex<Ring<Counts>>>);

/// Failures among all calls of the last [`PULSE_SECONDS`]. Cloning shares it.
#[derive(Clone, Debug, Default)]
pub struct Tally(Arc<Mutex<Ring<(u32, u32)>>>);

#[derive(Clone, Copy, Debug)]
struct Counts([u32; BUCKETS]);

impl Default for Counts {
    fn default() -> Self {
        Self([0; BUCKETS])
    }
}

/// A slot a second, used again when its second is past.
#[derive(Debug)]
struct Ring<T> {
    began: Instant,
    slots: [(u64, T); PULSE_SECONDS],
}

impl<T: Copy + Default> Default for Ring<T> {
    fn default() -> Self {
        Self { began: Instant::now(), slots: [(0, T::default()); PULSE_SECONDS] }
    }
}

impl<T: Copy + Default> Ring<T> {
    fn second(&self, now: Instant) -> u64 {
        // The first second is not 0, which stands for a slot never used.
        now.duration_since(self.began).as_secs() + 1
    }

    fn current(&mut self, now: Instant) -> &mut T {
        let second = self.second(now);
        let slot = &mut self.slots[second as usize % PULSE_SECONDS];
        if slot.0 != second {
            *slot = (second, T::default());
        }
        &mut slot.1
    }

    fn recent(&self, now: Instant) -> impl Iterator<Item = &T> {
        let second = self.second(now);
        self.slots.iter().filter(move |(of, _)| *of > 0 && of + PULSE_SECONDS as u64 > second).map(|(_, value)| value)
    }
}

impl Window {
    /// Something took this long.
    pub fn record(&self, took: Duration) {
        self.record_at(took, Instant::now());
    }

    fn record_at(&self, took: Duration, now: Instant) {
        let times = took.as_micros() as f64 / FINEST;
        let bucket = (times.max(1.0).log2() * 4.0).ceil() as usize;
        lock(&self.0).current(now).0[bucket.min(BUCKETS - 1)] += 1;
    }

    /// At most how long the fraction `part` (0 to 1) of them took; `None` with fewer than `least`.
    #[must_use]
    pub fn quantile(&self, part: f64, least: u32) -> Option<Duration> {
        self.quantile_at(part, least, Instant::now())
    }

    fn quantile_at(&self, part: f64, least: u32, now: Instant) -> Option<Duration> {
        let mut sums = [0_u32; BUCKETS];
        for counts in lock(&self.0).recent(now) {
            sums.iter_mut().zip(counts.0).for_each(|(sum, count)| *sum += count);
        }
        let all: u32 = sums.iter().sum();
        if all < least.max(1) {
            return None;
        }
        let rank = (f64::from(all) * part).ceil().max(1.0) as u32;
        let mut so_far = 0;
        let bucket = sums.iter().position(|count| {
            so_far += count;
            so_far >= rank
        })?;
        Some(Duration::from_secs_f64(FINEST * 2_f64.powf(bucket as f64 / 4.0) / 1e6))
    }
}

impl Tally {
    /// A call ended.
    pub fn record(&self, failed: bool) {
        self.record_at(failed, Instant::now());
    }

    fn record_at(&self, failed: bool, now: Instant) {
        let mut ring = lock(&self.0);
        let (failures, all) = ring.current(now);
        (*failures, *all) = (*failures + u32::from(failed), *all + 1);
    }

    /// Failures, and all calls.
    #[must_use]
    pub fn counts(&self) -> (u32, u32) {
        self.counts_at(Instant::now())
    }

    fn counts_at(&self, now: Instant) -> (u32, u32) {
        lock(&self.0).recent(now).fold((0, 0), |sum, (failures, all)| (sum.0 + failures, sum.1 + all))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A count that was cut short is one count.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantile_is_an_upper_bound_within_a_fifth_and_forgets() {
        let (window, now) = (Window::default(), Instant::now());
        assert_eq!(window.quantile_at(0.99, 1, now), None);
        for ms in 1..=100 {
            window.record_at(Duration::from_millis(ms), now);
        }
        for (part, exact) in [(0.5, 50.0), (0.99, 99.0)] {
            let found = window.quantile_at(part, 100, now).unwrap().as_secs_f64() * 1000.0;
            assert!((exact..=exact * 1.2).contains(&found), "{part}: {found}");
        }
        assert_eq!(window.quantile_at(0.5, 101, now), None, "too few to tell");
        let later = now + Duration::from_secs(PULSE_SECONDS as u64 + 1);
        assert_eq!(window.quantile_at(0.5, 1, later), None, "forgotten");
        window.record_at(Duration::from_secs(100), later);
        assert!(window.quantile_at(0.5, 1, later).unwrap() > Duration::from_secs(5), "the last bucket has no end");
    }

    #[test]
    fn a_tally_counts_failures_and_forgets() {
        let (tally, now) = (Tally::default(), Instant::now());
        for n in 0..10 {
            tally.record_at(n < 3, now + Duration::from_secs(n % 2));
        }
        assert_eq!(tally.counts_at(now + Duration::from_secs(1)), (3, 10));
        assert_eq!(tally.counts_at(now + Duration::from_secs(60)), (0, 0));
    }
}
