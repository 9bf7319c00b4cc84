//! How often one address may try one e-mail. Slows guessing; the map is bounded, so a flood of e-mails forgets the
//! oldest and costs no memory. Each node counts for itself.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use frontrow_protocol::error::ErrorCode;

use crate::error::{Error, Result};
use crate::infra::clock::to_ms;
use crate::limits;

type Key = (IpAddr, String);

/// Attempts by address and e-mail.
#[derive(Debug, Default)]
pub struct Attempts {
    /// When the key's tries would all be back, in ms: a bucket that leaks, in one number.
    full_again: Mutex<HashMap<Key, i64>>,
}

impl Attempts {
    /// Takes one try.
    ///
    /// # Errors
    /// `rate_limited` with the time until the next try.
    pub(super) fn take(&self, ip: IpAddr, email: &str, now: DateTime<Utc>) -> Result<()> {
        let (now, refill) = (to_ms(now), millis(limits::ATTEMPT_REFILL));
        let mut map = self.full_again.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (ip, email.to_lowercase());
        if map.len() >= limits::ATTEMPT_KEYS && !map.contains_key(&key) {
            make_room(&mut map, now);
        }
        let full = map.entry(key).or_insert(now);
        let after = (*full).max(now) + refill;
        let wait = after - now - refill * i64::from(limits::ATTEMPT_BURST);
        if wait > 0 {
            let words = "Too many tries for this e-mail. Wait a little and try again; your account is unharmed.";
            return Err(Error::refused(ErrorCode::RateLimited, words).retry_after(wait.unsigned_abs()));
        }
        *full = after;
        Ok(())
    }

    /// The tries were the owner's: all are back.
    pub(super) fn forgive(&self, ip: IpAddr, email: &str) {
        self.full_again.lock().unwrap_or_else(PoisonError::into_inner).remove(&(ip, email.to_lowercase()));
    }
}

/// Drops who has all tries back, or, when there is nobody, who has them back the soonest.
fn make_room(map: &mut HashMap<Key, i64>, now: i64) {
    map.retain(|_, full| *full > now);
    if map.len() >= limits::ATTEMPT_KEYS {
        let soonest = map.iter().min_by_key(|(_, full)| **full).map(|(key, _)| key.clone());
        soonest.and_then(|key| map.remove(&key));
    }
}

fn millis(time: std::time::Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use chrono::DateTime;
    use frontrow_protocol::error::ErrorCode;

    use super::Attempts;
    use crate::limits;

    const IP: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    #[test]
    fn tries_run_out_come_back_with_time_and_belong_to_one_email() {
        let (attempts, start) = (Attempts::default(), DateTime::UNIX_EPOCH);
        for _ in 0..limits::ATTEMPT_BURST {
            attempts.take(IP, "A@b.co", start).unwrap();
        }
        assert_eq!(attempts.take(IP, "a@B.co", start).unwrap_err().code(), ErrorCode::RateLimited);
        attempts.take(IP, "other@b.co", start).unwrap();
        let later = start + limits::ATTEMPT_REFILL;
        attempts.take(IP, "a@b.co", later).unwrap();
        assert!(attempts.take(IP, "a@b.co", later).is_err());
        attempts.forgive(IP, "a@b.co");
        attempts.take(IP, "a@b.co", later).unwrap();
    }

    #[test]
    fn a_flood_of_emails_does_not_grow_the_map() {
        let attempts = Attempts::default();
        for n in 0..limits::ATTEMPT_KEYS + 50 {
            attempts.take(IP, &n.to_string(), DateTime::UNIX_EPOCH).unwrap();
        }
        assert!(attempts.full_again.lock().unwrap().len() <= limits::ATTEMPT_KEYS);
    }
}
