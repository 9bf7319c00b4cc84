//! Each invariant is fed a violation and must see it, and a near miss and must not.

use uuid::Uuid;

use super::*;
use crate::evidence::{LostPlace, Run};

fn bought(seats: &[SeatIndex], status: &str, tickets: usize, kept: Option<i64>) -> Bought {
    let order = Uuid::now_v7();
    Bought {
        person: 1,
        order,
        payment: order.simple().to_string(),
        amount: 100,
        seats: seats.to_vec(),
        status: status.into(),
        tickets,
        kept,
    }
}

fn held(seats: &[SeatIndex], from: u64, to: u64) -> Held {
    Held { person: 1, hold: Uuid::now_v7(), seats: seats.to_vec(), from, to }
}

fn run(from: u64, to: u64) -> Run {
    Run { person: 1, from, to }
}

fn number(number: u64, admitted: Option<u64>, waited_until: u64) -> Number {
    Number { person: number as usize, number, admitted, waited_until, away: false }
}

fn view(own: (u64, u64, u64), fresh: (u64, u64, u64)) -> View {
    View { person: 1, node: Uuid::nil(), own: Some(own), fresh: Some(fresh) }
}

/// Violations by name; only those above 0.
fn violations(evidence: &Evidence, samples: &Samples) -> Vec<(String, usize)> {
    judge(evidence, samples, 2).into_iter().filter(|i| i.violations > 0).map(|i| (i.name, i.violations)).collect()
}

#[track_caller]
fn only(evidence: Evidence, name: &str) {
    assert_eq!(violations(&evidence, &Samples::default()), [(name.to_owned(), 1)]);
}

fn good() -> Evidence {
    Evidence {
        people: 4,
        numbers: vec![number(1, Some(1000), 1000), number(2, Some(5000), 5000), number(3, None, 6000)],
        runs: vec![run(0, 10), run(0, 20), run(10, 20)],
        holds: vec![held(&[1, 2], 0, 10), held(&[2, 3], 10, 20), held(&[4], 0, u64::MAX)],
        orders: vec![
            bought(&[1, 2], "paid", 2, Some(100)),
            bought(&[3], "expired", 0, Some(0)),
            bought(&[3], "paid", 1, Some(100)),
        ],
        views: vec![view((1, 2, 3), (1, 2, 3)); 2],
        kept_places: 3,
        ..Evidence::default()
    }
}

#[test]
fn a_good_run_is_clean_and_says_what_it_checked() {
    let invariants = judge(&good(), &Samples::default(), 2);
    assert!(clean(&invariants), "{invariants:?}");
    let unchecked: Vec<&str> = invariants.iter().filter(|i| i.checked == 0).map(|i| i.name.as_str()).collect();
    assert_eq!(unchecked, ["contradictions in the books"], "Postgres was not asked");
}

#[test]
fn a_seat_sold_twice() {
    let mut e = good();
    e.orders.push(bought(&[9, 2], "paid", 2, Some(100)));
    only(e, "seats sold twice");
}

#[test]
fn a_seat_held_twice_also_behind_a_shorter_hold() {
    let mut e = good();
    e.holds.push(held(&[2], 5, 7));
    only(e.clone(), "seats held twice");
    // Paid for: nobody else may hold it ever again.
    e = good();
    e.holds.push(held(&[4], 1_000_000, 1_000_001));
    only(e, "seats held twice");
    // Long, short inside, and a third that only overlaps the long one: two violations.
    e = good();
    e.holds.extend([held(&[7], 0, 100), held(&[7], 10, 20), held(&[7], 50, 60)]);
    assert_eq!(violations(&e, &Samples::default()), [("seats held twice".to_owned(), 2)]);
}

#[test]
fn a_hold_told_twice_is_one_hold() {
    let mut e = good();
    let again = Held { from: 5, to: 8, ..e.holds[0].clone() };
    e.holds.push(again);
    assert_eq!(violations(&e, &Samples::default()), []);
}

#[test]
fn claims_from_before_a_loss_prove_nothing_after_it() {
    let mut e = good();
    e.holds.push(held(&[2], 6, 7));
    e.runs.push(run(8, 9));
    assert!(!clean(&judge(&e, &Samples::default(), 2)));
    e.live_state_lost(5);
    assert_eq!(violations(&e, &Samples::default()), []);
    // What is paid for is not live state.
    e.holds.push(held(&[4], 7, 8));
    only(e, "seats held twice");
}

#[test]
fn capacity_seen_by_clients_and_by_redis() {
    let mut e = good();
    e.runs.push(run(9, 11));
    only(e, "capacity exceeded");
    let samples = Samples { running: Some((3, 100)), ..Samples::default() };
    assert_eq!(violations(&good(), &samples), [("capacity exceeded".to_owned(), 1)]);
    let samples = Samples { running: Some((2, 100)), ..Samples::default() };
    assert_eq!(violations(&good(), &samples), []);
}

#[test]
fn money_that_bought_nothing() {
    for bad in [
        bought(&[8], "expired", 0, Some(100)),
        bought(&[8], "refunding", 0, Some(100)),
        bought(&[8], "pending", 0, Some(100)),
        bought(&[8], "expired", 0, None),
    ] {
        let mut e = good();
        e.orders.push(bad);
        only(e, "money without tickets");
    }
}

#[test]
fn paid_without_all_tickets_is_seen_from_both_sides() {
    let mut e = good();
    e.orders.push(bought(&[8, 9], "paid", 1, Some(100)));
    let names: Vec<String> = violations(&e, &Samples::default()).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["money without tickets", "tickets without money"]);
}

#[test]
fn tickets_that_nobody_paid_for() {
    for bad in [bought(&[8], "paid", 1, Some(0)), bought(&[8], "paid", 1, Some(99)), bought(&[8], "cancelled", 1, Some(0))] {
        let mut e = good();
        e.orders.push(bad);
        only(e, "tickets without money");
    }
}

#[test]
fn books_that_contradict_themselves() {
    let samples = Samples { books: Some(vec!["order x".into()]), ..Samples::default() };
    assert_eq!(violations(&good(), &samples), [("contradictions in the books".to_owned(), 1)]);
}

#[test]
fn a_number_given_twice() {
    let mut e = good();
    e.numbers.push(Number { person: 9, ..e.numbers[0].clone() });
    only(e, "numbers given twice");
}

#[test]
fn somebody_overtaken() {
    let mut e = good();
    // Number 1 is admitted after number 2, by more than the millisecond in which admissions are told.
    e.numbers[0].admitted = Some(7000);
    only(e.clone(), "people overtaken");
    e.numbers[0].admitted = Some(5900);
    assert_eq!(violations(&e, &Samples::default()), []);
}

#[test]
fn somebody_overtaken_who_was_never_admitted() {
    let mut e = good();
    e.numbers[0] = Number { admitted: None, waited_until: 5000 + HEARD_AFTER_US + 2000, ..e.numbers[0].clone() };
    only(e.clone(), "people overtaken");
    e.numbers[0].away = true;
    assert_eq!(violations(&e, &Samples::default()), [], "who was cut off may not have heard of it");
}

#[test]
fn maps_that_did_not_converge() {
    for bad in [
        view((1, 2, 3), (1, 2, 4)),
        view((1, 1, 3), (1, 2, 3)),
        view((1, 2, 4), (1, 2, 4)), // itself consistent, and not what the others have
        View { own: None, ..view((1, 2, 3), (1, 2, 3)) },
        View { fresh: None, ..view((1, 2, 3), (1, 2, 3)) },
    ] {
        let mut e = good();
        e.views.push(bad);
        only(e, "clients that did not converge");
    }
    let samples = Samples { map: Some((1, 3, 3)), ..Samples::default() };
    assert_eq!(violations(&good(), &samples), [("clients that did not converge".to_owned(), 2)]);
}

#[test]
fn a_place_lost_and_a_breach() {
    let mut e = good();
    e.lost_places.push(LostPlace { person: 1, number: 1, how: "place_lost after 3 s".into() });
    only(e, "places lost");
    let mut e = good();
    e.breaches.push("an answer nobody waits for".into());
    only(e, "breaches of the protocol");
}
