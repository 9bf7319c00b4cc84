//! How fast this node asks the gateway for refunds: a bucket that fills with time.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use crate::limits::REFUNDS_A_SECOND;

/// At most [`REFUNDS_A_SECOND`], and as many at once after a pause.
#[derive(Debug, Default)]
pub(super) struct Pace(Mutex<Option<(f64, Instant)>>);

impl Pace {
    /// How many of `wanted` may begin at `now`.
    pub(super) fn allows(&self, wanted: i64, now: Instant) -> i64 {
        let most = f64::from(REFUNDS_A_SECOND);
        let mut bucket = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let free = match *bucket {
            None => most,
            Some((free, at)) => now.saturating_duration_since(at).as_secs_f64().mul_add(most, free).min(most),
        };
        *bucket = Some((free, now));
        #[allow(clippy::cast_possible_truncation, reason = "at most REFUNDS_A_SECOND")]
        let whole = free as i64;
        wanted.min(whole)
    }

    /// So many have begun.
    pub(super) fn took(&self, begun: usize) {
        if let Some((free, _)) = self.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            *free -= begun as f64;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn no_more_refunds_begin_in_any_second_than_the_bound() {
        let (pace, start) = (Pace::default(), Instant::now());
        let mut begun = 0;
        for step in 0..200 {
            let allowed = pace.allows(7, start + Duration::from_millis(step * 10));
            pace.took(usize::try_from(allowed).unwrap());
            begun += allowed;
        }
        // What was in the bucket, and two seconds of it.
        let most = i64::from(REFUNDS_A_SECOND) * 3;
        assert!((most - 2..=most).contains(&begun), "{begun}");
    }
}
