//! The room's rules.

use std::collections::BTreeSet;
use std::time::Duration;

use uuid::Uuid;

use super::rules::{Next, Outcome, id_of, next, wait};
use super::{News, ReturnReason};
use crate::limits;

/// One of each kind, about `subject`.
pub(super) fn all(subject: Uuid) -> [News; 5] {
    let currency = || "KRW".to_owned();
    [
        News::OrderPaid { order: subject, seats: vec![0, 1], amount: 240_000, currency: currency() },
        News::Refunded {
            refund: subject,
            order: subject,
            seats: vec![1],
            amount: 108_000,
            fee: 12_000,
            currency: currency(),
            whole: false,
        },
        News::PaymentReturned { order: subject, amount: 240_000, currency: currency(), why: ReturnReason::TooLate },
        News::SeatsOffered {
            offer: subject,
            seats: vec![0, 1],
            until: "2026-11-23T03:10:00Z".parse().unwrap(),
            path: format!("/performances/{subject}"),
        },
        News::PerformanceCancelled {
            order: subject, amount: 240_000, currency: currency(), reason: "배우의 부상".to_owned()
        },
    ]
}

#[test]
fn a_notice_has_one_id_whoever_writes_it_and_whatever_it_says() {
    let subject = Uuid::now_v7();
    let ids: BTreeSet<Uuid> = all(subject).iter().map(id_of).collect();
    assert_eq!(ids.len(), 5, "kinds differ");
    assert!(!ids.contains(&subject));
    let other = News::OrderPaid { order: subject, seats: Vec::new(), amount: 1, currency: "USD".into() };
    assert_eq!(id_of(&other), id_of(&all(subject)[0]));
    assert_ne!(id_of(&all(Uuid::now_v7())[0]), id_of(&all(subject)[0]), "subjects differ");
    // Known for ever: rows that are in databases now must be found by later versions.
    let fixed: Uuid = "0193a5c8-7e00-7c3e-9d52-3f1a5b7c9e11".parse().unwrap();
    assert_eq!(id_of(&all(fixed)[0]).get_version_num(), 7);
    assert!(id_of(&all(fixed)[0]).to_string().starts_with("0193a5c8-7e00-7"));
}

#[test]
fn news_comes_back_as_it_was_written_and_its_kind_is_its_tag() {
    for news in all(Uuid::now_v7()) {
        let json = serde_json::to_value(&news).unwrap();
        assert_eq!(json["kind"], news.kind());
        assert_eq!(serde_json::from_value::<News>(json).unwrap(), news);
    }
}

#[test]
fn attempts_are_made_ever_more_rarely_and_end() {
    assert_eq!(wait(1), limits::NOTICE_FIRST);
    assert_eq!(wait(2), limits::NOTICE_FIRST * 2);
    assert_eq!(wait(i32::MAX), limits::NOTICE_MAX);
    assert_eq!(wait(0), limits::NOTICE_FIRST);
    let all: Duration = (1..limits::NOTICE_ATTEMPTS).map(wait).sum();
    assert!(all > Duration::from_secs(6 * 3600), "a relay may be away for a night: {all:?}");
}

#[test]
fn what_follows_is_decided_by_what_is_known() {
    let failed = Outcome::Failed("no line".into());
    let unsure = Outcome::Unsure("no answer".into());
    let last = limits::NOTICE_ATTEMPTS;
    let table = [
        (&Outcome::Sent, 1, Next::Done),
        (&Outcome::Sent, last, Next::Done),
        (&failed, 1, Next::Later(limits::NOTICE_FIRST)),
        (&failed, last, Next::GiveUp),
        // It may have arrived: not before the lease is over, and with the same Message-ID.
        (&unsure, 1, Next::AfterLease),
        (&unsure, last, Next::GiveUp),
        (&Outcome::Refused("no such person".into()), 1, Next::GiveUp),
        (&Outcome::Taken, 1, Next::Nothing),
    ];
    for (outcome, attempts, expected) in table {
        assert_eq!(next(outcome, attempts), expected, "{outcome:?} after {attempts}");
    }
}
