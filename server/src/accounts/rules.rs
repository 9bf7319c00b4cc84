//! What a person's details must be like. Pure.

use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta, Utc};

use crate::error::Problems;

/// The longest e-mail address there is (RFC 5321).
const MAX_EMAIL: usize = 254;
/// Nobody alive is older.
const FIRST_BIRTH_YEAR: i32 = 1900;

/// Completed years on the day of booking in Korea.
#[must_use]
pub fn age_at(birth: NaiveDate, now: DateTime<Utc>) -> i32 {
    let today = (now + TimeDelta::hours(9)).date_naive();
    let birthday_is_ahead = (today.month(), today.day()) < (birth.month(), birth.day());
    today.year() - birth.year() - i32::from(birthday_is_ahead)
}

impl Problems {
    pub(super) fn email(&mut self, email: &str) -> &mut Self {
        self.unless(is_email(email), "email", "must be an e-mail address of at most 254 characters")
    }

    pub(super) fn password(&mut self, field: &str, password: &str) -> &mut Self {
        let fits = (8..=128).contains(&password.chars().count());
        self.unless(fits, field, "must have 8 to 128 characters")
    }

    pub(super) fn name(&mut self, field: &str, name: &str) -> &mut Self {
        let fits = (1..=50).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        self.unless(fits, field, "must have 1 to 50 characters")
    }

    pub(super) fn birth_date(&mut self, date: NaiveDate, today: NaiveDate) -> &mut Self {
        let lived = date <= today && date.year() >= FIRST_BIRTH_YEAR;
        self.unless(lived, "birth_date", "must be a date from 1900 until today")
    }
}

/// Whether `email` has the form of an address that mail can be sent to: no quoting, no comments, a domain with a dot.
fn is_email(email: &str) -> bool {
    let Some((local, domain)) = email.split_once('@') else { return false };
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"@<>()[],;:\\\"".contains(c);
    let local_fits = (1..=64).contains(&local.len()) && local.chars().all(plain);
    let local_dots = !local.starts_with('.') && !local.ends_with('.') && !local.contains("..");
    let label = |l: &str| {
        (1..=63).contains(&l.len())
            && l.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !l.starts_with('-')
            && !l.ends_with('-')
    };
    email.len() <= MAX_EMAIL && local_fits && local_dots && domain.contains('.') && domain.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Problems, is_email};

    #[test]
    fn addresses() {
        for good in ["a@b.co", "first.last+tag@sub.example.com", "한글@예시.kr", "x@1.2"] {
            assert!(is_email(good), "{good}");
        }
        let long = format!("{}@example.com", "a".repeat(65));
        let longest = format!("a@{}.com", "b.".repeat(130));
        let bad =
            ["", "a", "@", "a@", "@b.co", "a@b", "a b@c.de", "a@b..co", "a@-b.co", "a@b.co ", ".a@b.co", "a..b@c.de", "a@b@c.de"];
        for bad in bad.into_iter().chain([long.as_str(), longest.as_str()]) {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let (today, tomorrow) = ("2026-11-22".parse().unwrap(), "2026-11-23".parse().unwrap());
        let mut problems = Problems::default();
        problems
            .email("x")
            .password("password", "short")
            .name("name", "")
            .name("nickname", &"n".repeat(51))
            .birth_date(tomorrow, today);
        let crate::error::Error::Refused(refusal) = problems.judge().unwrap_err() else { panic!("a refusal") };
        let fields: Vec<_> = refusal.fields.iter().map(|f| f.field.as_str()).collect();
        assert_eq!(fields, ["email", "password", "name", "nickname", "birth_date"]);
    }

    #[test]
    fn limits_count_characters_and_include_their_ends() {
        let date = "2026-11-22".parse().unwrap();
        let mut problems = Problems::default();
        problems.password("password", &"비".repeat(8)).password("password", &"비".repeat(128));
        problems.name("name", "김").name("name", &"김".repeat(50)).birth_date(date, date);
        assert!(problems.judge().is_ok());
    }

    proptest! {
        #[test]
        fn no_address_makes_the_rule_panic(text in "\\PC{0,80}") {
            let _ = is_email(&text);
        }
    }
}
