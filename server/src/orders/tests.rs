//! The rules, by table and by property.

use chrono::{DateTime, NaiveDate, Utc};
use frontrow_protocol::server::OrderStatus::{self, Cancelled, Expired, Paid, Pending, Refunded, Refunding};
use proptest::prelude::*;
use uuid::Uuid;

use super::rules::{
    Alert, CancelWish, Deadline, Decision, ORDER_NAME_BYTES, Seats, Seen, after, days_before, decide, decide_cancel, fee,
    fee_percent, looks_again, order_name, order_of, takes_seats,
};

const STATES: [OrderStatus; 6] = [Pending, Paid, Expired, Refunding, Refunded, Cancelled];
const DEADLINES: [Deadline; 3] = [Deadline::Open, Deadline::Past, Deadline::LongPast];
const SEEN: [Seen; 7] =
    [Seen::Silent, Seen::Unpaid, Seen::Failed, Seen::Paid(Seats::Ours), Seen::Paid(Seats::Gone), Seen::Wrong, Seen::Returned];

/// Every transition, named. Rows: what is seen, in the order of [`SEEN`]; `.` keeps the order as it is.
#[test]
fn parity_37_the_state_machine_is_this_table() {
    let table = "
        pending   open      .      .      failure  paid  too_late  mismatch  close
        pending   past      .      expire expire   paid  too_late  mismatch  close
        pending   long_past expire expire expire   paid  too_late  mismatch  close
        paid      any       .      .      .        .     .         !         !
        expired   any       .      .      .        paid  too_late  mismatch  .
        refunding any       .      .      .        .     .         .         settle
        refunded  any       .      .      .        !     !         !         .
        cancelled any       .      .      .        paid  too_late  mismatch  .";
    let mut rows = 0;
    for line in table.lines().filter(|line| !line.trim().is_empty()) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let status = STATES.into_iter().find(|s| s.as_str() == words[0]).unwrap();
        for deadline in DEADLINES.into_iter().filter(|d| words[1] == "any" || words[1] == word(*d)) {
            for (seen, expected) in SEEN.into_iter().zip(&words[2..]) {
                assert_eq!(name(decide(status, deadline, seen)), *expected, "{status:?} {deadline:?} {seen:?}");
                rows += 1;
            }
        }
    }
    assert_eq!(rows, STATES.len() * DEADLINES.len() * SEEN.len(), "the table is total");
}

const fn word(deadline: Deadline) -> &'static str {
    match deadline {
        Deadline::Open => "open",
        Deadline::Past => "past",
        Deadline::LongPast => "long_past",
    }
}

const fn name(decision: Decision) -> &'static str {
    match decision {
        Decision::Keep => ".",
        Decision::NoteFailure => "failure",
        Decision::IssueTickets => "paid",
        Decision::Refund(reason) => reason.as_str(),
        Decision::Expire => "expire",
        Decision::Close => "close",
        Decision::Settle => "settle",
        Decision::Alert(_) => "!",
    }
}

#[test]
fn a_payment_undone_behind_our_back_is_told_as_such() {
    assert_eq!(decide(Paid, Deadline::Open, Seen::Returned), Decision::Alert(Alert::CancelledAfterPaid));
    assert_eq!(decide(Paid, Deadline::Open, Seen::Wrong), Decision::Alert(Alert::PaidDiffers));
    assert_eq!(decide(Refunded, Deadline::Open, Seen::Wrong), Decision::Alert(Alert::MoneyAfterRefund));
}

fn seen() -> impl Strategy<Value = Seen> {
    prop::sample::select(&SEEN[..])
}

fn deadline() -> impl Strategy<Value = Deadline> {
    prop::sample::select(&DEADLINES[..])
}

proptest! {
    /// Whatever is observed in whatever order: tickets never come back to being unpaid, money that went back stays so,
    /// only verified money with its seats makes tickets, and only money makes a refund.
    #[test]
    fn no_history_breaks_the_books(history in prop::collection::vec((deadline(), seen()), 0..40)) {
        let mut status = Pending;
        for (deadline, seen) in history {
            let decision = decide(status, deadline, seen);
            let next = after(status, decision);
            if status == Paid { prop_assert_eq!(next, Paid); }
            if status == Refunded { prop_assert_eq!(next, Refunded); }
            if status == Refunding { prop_assert!(matches!(next, Refunding | Refunded)); }
            if status != Pending { prop_assert_ne!(next, Pending); }
            if next == Paid && status != Paid { prop_assert_eq!(seen, Seen::Paid(Seats::Ours)); }
            if next == Refunding && status != Refunding { prop_assert!(matches!(seen, Seen::Paid(Seats::Gone) | Seen::Wrong)); }
            if next == Refunded && status != Refunded { prop_assert_eq!((status, seen), (Refunding, Seen::Returned)); }
            status = next;
        }
    }

    /// Money that is seen is never ignored: tickets, a refund, or somebody is told.
    #[test]
    fn money_is_never_ignored(
        status in prop::sample::select(&STATES[..]),
        deadline in deadline(),
        seats in prop::sample::select(&[Seats::Ours, Seats::Gone][..]),
    ) {
        let next = after(status, decide(status, deadline, Seen::Paid(seats)));
        let told = matches!(decide(status, deadline, Seen::Paid(seats)), Decision::Alert(_));
        prop_assert!(matches!(next, Paid | Refunding) || told);
    }

    /// An order's name fits every provider and names the number of tickets, whatever the title.
    #[test]
    fn an_order_name_always_fits(title in ".{0,120}", tickets in 1_usize..=100) {
        let name = order_name(&title, tickets);
        prop_assert!(name.len() <= ORDER_NAME_BYTES);
        prop_assert!(name.ends_with(&format!(" {tickets}매")), "{}", name);
        prop_assert!(!name.chars().any(char::is_control));
    }
}

#[test]
fn who_takes_seats_is_who_may_become_paid() {
    for status in STATES {
        let may = decide(status, Deadline::Open, Seen::Paid(Seats::Ours)) == Decision::IssueTickets;
        assert_eq!(takes_seats(status), may, "{status:?}");
    }
}

#[test]
fn only_what_is_unpaid_can_be_cancelled() {
    let wishes = STATES.map(decide_cancel);
    use CancelWish::{Do, Done, Refuse};
    assert_eq!(wishes, [Do, Refuse, Done, Refuse, Refuse, Done]);
}

#[test]
fn the_reconciler_follows_what_may_still_be_paid() {
    assert_eq!(STATES.map(|s| looks_again(s, false)), [true, false, true, false, false, true]);
    assert_eq!(STATES.map(|s| looks_again(s, true)), [true, false, false, false, false, false]);
}

#[test]
fn parity_39_the_payment_page_names_the_order() {
    assert_eq!(order_name("햄릿", 1), "햄릿 1매");
    assert_eq!(order_name("Hamlet", 4), "Hamlet 4매");
    let long = order_name("오페라의 유령 내한 공연 앙코르", 2);
    assert_eq!(long, "오페라의 유령 내한 공… 2매");
    assert!(long.len() <= ORDER_NAME_BYTES);
}

#[test]
fn age_counts_completed_years_in_seoul() {
    let born = |text: &str| text.parse::<NaiveDate>().unwrap();
    let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    // Midnight in Seoul is 15:00 UTC of the day before.
    assert_eq!(crate::accounts::age_at(born("2007-06-15"), at("2026-06-14T14:59:59Z")), 18);
    assert_eq!(crate::accounts::age_at(born("2007-06-15"), at("2026-06-14T15:00:00Z")), 19);
    assert_eq!(crate::accounts::age_at(born("2008-02-29"), at("2027-02-28T03:00:00Z")), 18);
    assert_eq!(crate::accounts::age_at(born("2008-02-29"), at("2027-03-01T03:00:00Z")), 19);
}

#[test]
fn a_hold_has_one_order_id_and_keeps_its_time() {
    let (a, b) = (Uuid::now_v7(), Uuid::now_v7());
    assert_eq!(order_of(a), order_of(a));
    assert_ne!(order_of(a), order_of(b));
    assert_ne!(order_of(a), a);
    assert_eq!(order_of(a).get_version_num(), 7);
    assert_eq!(order_of(a).as_bytes()[..6], a.as_bytes()[..6]);
}

#[test]
fn less_comes_back_the_nearer_the_performance() {
    let percents: Vec<Option<i64>> = [30, 10, 9, 7, 6, 3, 2, 1, 0, -1].into_iter().map(fee_percent).collect();
    let expected = [Some(0), Some(0), Some(10), Some(10), Some(20), Some(20), Some(30), Some(30), None, None];
    assert_eq!(percents, expected);
}

#[test]
fn days_are_counted_by_the_calendar_in_korea() {
    let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    // 19:30 in Seoul.
    let starts_at = at("2026-12-10T10:30:00Z");
    assert_eq!(days_before(starts_at, at("2026-12-09T14:59:59Z")), 1, "a second before midnight in Seoul");
    assert_eq!(days_before(starts_at, at("2026-12-09T15:00:00Z")), 0, "midnight in Seoul");
    assert_eq!(days_before(starts_at, at("2026-12-10T15:00:00Z")), -1);
}

proptest! {
    #[test]
    fn a_fee_is_never_more_than_its_share(amount in 1_i64..=i64::MAX, percent in prop::sample::select(&[0_i64, 10, 20, 30][..])) {
        let kept = fee(amount, percent);
        prop_assert!(i128::from(kept) * 100 <= i128::from(amount) * i128::from(percent));
        prop_assert!(i128::from(kept + 1) * 100 > i128::from(amount) * i128::from(percent));
        prop_assert!(amount - kept >= 1);
    }
}
