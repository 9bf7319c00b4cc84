//! The rules.

use chrono::{DateTime, TimeDelta, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::server::Role;
use proptest::prelude::*;
use uuid::Uuid;

use super::rules::{self, Change, Draft, Leave, Position, Rating, Sort, Totals};
use crate::accounts::Caller;
use crate::error::Error;

fn draft(rating: i32, title: &str, text: &str) -> Draft {
    Draft { rating, title: title.to_owned(), text: text.to_owned() }
}

fn fields(outcome: Result<Draft, Error>) -> Vec<String> {
    outcome.err().map(|e| e.refusal().fields.into_iter().map(|f| f.field).collect()).unwrap_or_default()
}

#[test]
fn a_draft_keeps_its_limits_by_characters_and_not_bytes() {
    assert_eq!(draft(5, "  좋아요 ", " 또 볼래요\n").checked().unwrap(), draft(5, "좋아요", "또 볼래요"));
    assert!(draft(1, &"별".repeat(100), &"점".repeat(500)).checked().is_ok());
    assert_eq!(fields(draft(0, "", &"점".repeat(501)).checked()), ["rating", "title", "text"]);
    assert_eq!(fields(draft(6, &"별".repeat(101), "").checked()), ["rating", "title"]);
    assert_eq!(fields(draft(3, "two\nlines", "").checked()), ["title"]);
    assert!(draft(3, "lines", "one\n\ntwo").checked().is_ok());
}

#[test]
fn a_change_keeps_what_it_does_not_name() {
    let changed = draft(2, "a", "b").with(Change { rating: Some(4), ..Change::default() });
    assert_eq!(changed, draft(4, "a", "b"));
}

#[test]
fn who_may_write_is_said_in_order() {
    let now = DateTime::<Utc>::UNIX_EPOCH;
    let at = |seconds| Some(now + TimeDelta::seconds(seconds));
    for (role, starts_at, expected) in [
        (Role::Customer, None, Leave::NotBought),
        (Role::Customer, at(1), Leave::NotStarted),
        (Role::Customer, at(0), Leave::Write),
        (Role::Customer, at(-1), Leave::Write),
        (Role::Manager, at(-1), Leave::Manager),
        (Role::Admin, at(-1), Leave::Write),
        (Role::Admin, None, Leave::NotBought),
    ] {
        assert_eq!(rules::leave(role, starts_at, now), expected, "{role:?} {starts_at:?}");
    }
    let code = |leave: Leave| leave.or_refuse().err().map(|e| e.code());
    assert_eq!(code(Leave::Write), None);
    assert_eq!(code(Leave::NotBought), Some(ErrorCode::NotBought));
    assert_eq!(code(Leave::NotStarted), Some(ErrorCode::NotStarted));
    assert_eq!(code(Leave::Written), Some(ErrorCode::Conflict));
    assert_eq!(code(Leave::Manager), Some(ErrorCode::Forbidden));
}

#[test]
fn its_author_and_admins_change_a_review() {
    let (author, other) = (Uuid::now_v7(), Uuid::now_v7());
    let caller = |account, role| Caller { account, role, nickname: String::new(), expires_at: DateTime::<Utc>::UNIX_EPOCH };
    for (account, role, may) in [
        (author, Role::Customer, true),
        (other, Role::Customer, false),
        (other, Role::Manager, false),
        (other, Role::Admin, true),
    ] {
        assert_eq!(rules::may_change(&caller(account, role), author).is_ok(), may, "{role:?}");
    }
}

#[test]
fn the_average_of_nothing_is_nothing() {
    assert_eq!(Rating::from(Totals::default()), Rating { average: None, count: 0, histogram: [0; 5] });
    let json = serde_json::to_value(Rating::default()).unwrap();
    assert!(json["average"].is_null());
}

#[test]
fn averages_are_rounded_to_hundredths() {
    let average = |stars| Rating::from(Totals { version: 1, stars }).average.unwrap();
    assert!((average([1, 0, 0, 0, 2]) - 3.67).abs() < 1e-9);
    assert!((average([0, 0, 0, 0, 7]) - 5.0).abs() < 1e-9);
    assert!((average([199, 1, 0, 0, 0]) - 1.01).abs() < 1e-9, "halves go up");
}

#[test]
fn a_cursor_belongs_to_its_order() {
    for sort in Sort::ALL {
        let place = Position { key: -3, id: Uuid::now_v7() };
        assert_eq!(Position::parse(&place.cursor(sort), sort), Some(place));
        assert_eq!(Sort::of(sort.as_str()), Some(sort));
        for other in Sort::ALL.into_iter().filter(|other| *other != sort) {
            assert_eq!(Position::parse(&place.cursor(sort), other), None);
        }
    }
    for wrong in ["", "newest", "newest.", "newest.1", "newest.x.y", "newest.1.zz", "likes.99999999999.0"] {
        assert_eq!(Position::parse(wrong, Sort::Newest), None, "{wrong}");
    }
}

proptest! {
    #[test]
    fn counts_follow_any_history_of_one_review(ratings in prop::collection::vec(prop::option::of(1..=5_i32), 0..20)) {
        let mut counts = [0; 5];
        let mut before = None;
        for after in &ratings {
            let step = rules::difference(before, *after);
            counts.iter_mut().zip(step).for_each(|(count, step)| *count += step);
            before = *after;
        }
        let mut expected = [0; 5];
        if let Some(Some(last)) = ratings.last() {
            expected[(*last - 1) as usize] = 1;
        }
        prop_assert_eq!(counts, expected);
    }
}
