//! What happens thousands of times a second is counted, and told once a second with how often.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// One kind of news.
#[derive(Debug)]
pub struct Seldom {
    every: Duration,
    inside: Mutex<Inside>,
}

#[derive(Debug)]
struct Inside {
    told: Option<Instant>,
    since: u64,
}

impl Seldom {
    /// News that is told once in `every` at most.
    #[must_use]
    pub const fn new(every: Duration) -> Self {
        Self { every, inside: Mutex::new(Inside { told: None, since: 0 }) }
    }

    /// It happened at `now`. How often it did since it was told last, this time included, where it is to be told now.
    pub fn count(&self, now: Instant) -> Option<u64> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        inside.since += 1;
        if inside.told.is_some_and(|told| now.saturating_duration_since(told) < self.every) {
            return None;
        }
        inside.told = Some(now);
        Some(std::mem::take(&mut inside.since))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::Seldom;

    #[test]
    fn a_flood_is_told_once_a_second_and_no_one_is_forgotten() {
        let (news, start) = (Seldom::new(Duration::from_secs(1)), Instant::now());
        let told: Vec<u64> = (0..2500_u64).filter_map(|ms| news.count(start + Duration::from_millis(ms))).collect();
        assert_eq!(told, [1, 1000, 1000]);
        assert_eq!(news.count(start + Duration::from_secs(60)), Some(500), "the rest comes with the next");
    }
}
