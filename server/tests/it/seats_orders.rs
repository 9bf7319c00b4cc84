//! From a hold to tickets: ordered, frozen, sold, given back; each step again and again.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use frontrow::app::App;
use frontrow::seats::{self, Claim, OrderedSeats};
use frontrow::shows::Performance;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, SeatIndex};
use frontrow_protocol::seats::SeatState::{Available, Blocked, Held, Sold};
use frontrow_protocol::server::HoldEndReason;
use uuid::Uuid;

use crate::fixtures::{self, Spec};
use crate::seats::{becomes, code, count, ends, sale, state};

/// A hold that became an order which may be paid for `seconds`.
pub async fn ordered(app: &App, at: &Performance, account: AccountId, seats: &[SeatIndex], seconds: i64) -> OrderedSeats {
    let hold = seats::hold(app, at, account, seats).await.unwrap().hold;
    let until = Utc::now() + TimeDelta::seconds(seconds);
    seats::begin_order(app, at, account, hold, Uuid::now_v7(), until).await.unwrap().0
}

/// The same, paid and sold.
pub async fn sold(app: &App, at: &Performance, account: AccountId, seats: &[SeatIndex]) -> OrderedSeats {
    let ordered = ordered(app, at, account, seats, 600).await;
    assert_eq!(seats::claim(app, at, &ordered).await.unwrap(), Claim::Frozen);
    fixtures::order_row(app, at, &ordered, "paid", Utc::now()).await;
    seats::sell(app, at, &ordered).await.unwrap();
    ordered
}

#[tokio::test]
async fn an_order_takes_over_its_owners_hold_once() {
    let mut spec = Spec::default();
    spec.room.hold_seconds = 1;
    let (app, performance, people) = sale(spec, 2).await;
    let mut live = app.bus.subscribe();
    let granted = seats::hold(&app, &performance, people[0], &[5, 6]).await.unwrap();
    let (order, until) = (Uuid::now_v7(), Utc::now() + TimeDelta::seconds(60));
    let later = AtomicI64::new(0); // every repetition names a later deadline
    let begin = async |account, order| {
        let until = until + TimeDelta::seconds(later.fetch_add(10, Ordering::Relaxed));
        seats::begin_order(&app, &performance, account, granted.hold, order, until).await
    };
    assert_eq!(code(begin(people[1], order).await), ErrorCode::HoldEnded, "somebody else's");
    let first = begin(people[0], order).await.unwrap();
    assert_eq!((first.0.seats.as_slice(), first.0.hold, first.0.account), (&[5, 6][..], granted.hold, people[0]));
    assert_eq!(first.1.timestamp_millis(), (until + TimeDelta::seconds(10)).timestamp_millis());
    assert_eq!(ends(&mut live, granted.hold).await, HoldEndReason::Ordered);
    assert_eq!(begin(people[0], order).await.unwrap(), first, "the same again");
    assert_eq!(code(begin(people[0], Uuid::now_v7()).await), ErrorCode::HoldEnded, "another order");
    assert_eq!(code(seats::release(&app, &performance, people[0], granted.hold).await), ErrorCode::Conflict);
    assert!(seats::holds_of(&app, &performance, people[0]).await.unwrap().is_empty());
    // The hold's own second is over, the order's minute is not.
    let marker = seats::hold(&app, &performance, people[1], &[7]).await.unwrap().hold;
    assert_eq!(ends(&mut live, marker).await, HoldEndReason::Expired);
    assert_eq!(state(&app, &performance, 5).await, Held);
}

#[tokio::test]
async fn an_unpaid_orders_seats_come_back_at_its_deadline() {
    let (app, performance, people) = sale(Spec::default(), 1).await;
    let mut live = app.bus.subscribe();
    let ordered = ordered(&app, &performance, people[0], &[5], 1).await;
    assert_eq!(ends(&mut live, ordered.hold).await, HoldEndReason::Ordered);
    assert_eq!(ends(&mut live, ordered.hold).await, HoldEndReason::Expired);
    assert_eq!(state(&app, &performance, 5).await, Available);
}

#[tokio::test]
async fn a_claimed_hold_outlives_its_deadline() {
    let (app, performance, people) = sale(Spec::default(), 2).await;
    let mut live = app.bus.subscribe();
    let frozen = ordered(&app, &performance, people[0], &[5], 1).await;
    assert_eq!(seats::claim(&app, &performance, &frozen).await.unwrap(), Claim::Frozen);
    let marker = ordered(&app, &performance, people[1], &[6], 1).await;
    assert_eq!(ends(&mut live, marker.hold).await, HoldEndReason::Ordered);
    assert_eq!(ends(&mut live, marker.hold).await, HoldEndReason::Expired);
    assert_eq!(state(&app, &performance, 5).await, Held);
    assert_eq!(seats::claim(&app, &performance, &frozen).await.unwrap(), Claim::Frozen, "and again");
}

#[tokio::test]
async fn a_late_payment_takes_the_seats_again_if_all_are_free() {
    let (app, performance, people) = sale(Spec::default(), 2).await;
    let late = ordered(&app, &performance, people[0], &[5, 6], 1).await;
    let too_late = ordered(&app, &performance, people[0], &[7, 8], 1).await;
    for seat in [6, 8] {
        becomes(&app, &performance, seat, Available, Duration::from_secs(4)).await;
    }
    assert_eq!(seats::claim(&app, &performance, &late).await.unwrap(), Claim::Frozen);
    assert_eq!(state(&app, &performance, 5).await, Held);
    seats::hold(&app, &performance, people[1], &[8]).await.unwrap();
    assert_eq!(seats::claim(&app, &performance, &too_late).await.unwrap(), Claim::Gone);
    assert_eq!(state(&app, &performance, 7).await, Available, "all or none");
    fixtures::order_row(&app, &performance, &late, "paid", Utc::now()).await;
    seats::sell(&app, &performance, &late).await.unwrap();
    assert_eq!([state(&app, &performance, 5).await, state(&app, &performance, 6).await], [Sold; 2]);
    assert_eq!(seats::claim(&app, &performance, &late).await.unwrap(), Claim::Frozen, "repeated after the sale");
    assert_eq!(count(&app, &performance, Held).await, 1);
}

#[tokio::test]
async fn defect_d2_the_limit_counts_what_was_bought() {
    let (app, performance, people) = sale(Spec { seat_limit: 3, ..Spec::default() }, 1).await;
    let first = sold(&app, &performance, people[0], &[0, 1]).await;
    for _ in 0..3 {
        seats::sell(&app, &performance, &first).await.unwrap(); // repeats count nothing twice
    }
    assert_eq!(code(seats::hold(&app, &performance, people[0], &[2, 3]).await), ErrorCode::LimitExceeded);
    let third = seats::hold(&app, &performance, people[0], &[2]).await.unwrap().hold;
    assert_eq!(code(seats::hold(&app, &performance, people[0], &[3]).await), ErrorCode::LimitExceeded);
    seats::release(&app, &performance, people[0], third).await.unwrap();
    fixtures::revoke(&app, first.order).await;
    seats::return_to_sale(&app, performance.id, people[0], &first.seats).await.unwrap();
    seats::return_to_sale(&app, performance.id, people[0], &first.seats).await.unwrap();
    seats::hold(&app, &performance, people[0], &[0, 1, 2]).await.expect("what was returned does not count");
}

#[tokio::test]
async fn defect_d33_a_sold_seat_knows_its_order() {
    let (app, performance, people) = sale(Spec::default(), 1).await;
    let order = sold(&app, &performance, people[0], &[8, 9]).await.order;
    let mut connection = app.redis.get().await.unwrap();
    let known: Vec<String> = redis::cmd("HMGET")
        .arg(format!("fr:{{{}}}:sold", performance.id))
        .arg(&[8, 9])
        .query_async(&mut connection)
        .await
        .unwrap();
    assert_eq!(known, [order.to_string(), order.to_string()]);
}

#[tokio::test]
async fn an_order_that_ended_gives_back_only_what_is_still_its_own() {
    let (app, performance, people) = sale(Spec::default(), 2).await;
    let over = ordered(&app, &performance, people[0], &[1, 2], 600).await;
    let mut live = app.bus.subscribe();
    seats::give_back(&app, &performance, &over).await.unwrap();
    assert_eq!(ends(&mut live, over.hold).await, HoldEndReason::Released);
    seats::hold(&app, &performance, people[1], &[1]).await.unwrap();
    seats::give_back(&app, &performance, &over).await.unwrap();
    assert_eq!([state(&app, &performance, 1).await, state(&app, &performance, 2).await], [Held, Available]);
    let paid = sold(&app, &performance, people[0], &[3]).await;
    seats::give_back(&app, &performance, &paid).await.unwrap();
    assert_eq!(state(&app, &performance, 3).await, Sold);
}

#[tokio::test]
async fn the_truth_in_postgres_beats_a_hold() {
    let (app, performance, people) = sale(Spec::default(), 2).await;
    let paid = ordered(&app, &performance, people[0], &[1, 2], 600).await;
    seats::give_back(&app, &performance, &paid).await.unwrap(); // what Redis may forget
    let loser = seats::hold(&app, &performance, people[1], &[2, 3]).await.unwrap().hold;
    fixtures::order_row(&app, &performance, &paid, "paid", Utc::now()).await;
    let mut live = app.bus.subscribe();
    seats::sell(&app, &performance, &paid).await.unwrap();
    assert_eq!(ends(&mut live, loser).await, HoldEndReason::Lost);
    let states = [state(&app, &performance, 1).await, state(&app, &performance, 2).await, state(&app, &performance, 3).await];
    assert_eq!(states, [Sold, Sold, Available]);
    seats::hold(&app, &performance, people[1], &[3, 4, 5, 6]).await.expect("a lost hold does not count");
}

#[tokio::test]
async fn tickets_that_were_revoked_before_their_seats_were_sold_leave_them_on_sale() {
    let (app, performance, people) = sale(Spec::default(), 2).await;
    let paid = ordered(&app, &performance, people[0], &[1, 2], 600).await;
    let kept = ordered(&app, &performance, people[1], &[3], 600).await;
    for order in [&paid, &kept] {
        assert_eq!(seats::claim(&app, &performance, order).await.unwrap(), Claim::Frozen);
        fixtures::order_row(&app, &performance, order, "paid", Utc::now()).await;
    }
    sqlx::query("update tickets set revoked_at = now() where order_id = $1 and seat_index = 1")
        .bind(paid.order)
        .execute(&app.pg)
        .await
        .unwrap();
    seats::return_to_sale(&app, performance.id, people[0], &[1]).await.unwrap();
    assert_eq!(state(&app, &performance, 1).await, Held, "not sold yet, so it cannot come back");
    for sold in seats::sell_each(&app, &performance, &[paid.clone(), kept]).await {
        sold.unwrap();
    }
    let now =
        async || [state(&app, &performance, 1).await, state(&app, &performance, 2).await, state(&app, &performance, 3).await];
    assert_eq!(now().await, [Available, Sold, Sold]);
    seats::hold(&app, &performance, people[0], &[1, 4, 5]).await.expect("what went back does not count among what they have");
    seats::sell(&app, &performance, &paid).await.unwrap();
    assert_eq!(now().await, [Held, Sold, Sold], "a repetition takes it from nobody");
}

#[tokio::test]
async fn a_sale_that_is_repeated_after_the_tickets_were_revoked_sells_nothing() {
    let (app, performance, people) = sale(Spec::default(), 2).await;
    let paid = sold(&app, &performance, people[0], &[1]).await;
    seats::return_to_sale(&app, performance.id, people[0], &[1]).await.unwrap();
    assert_eq!(state(&app, &performance, 1).await, Sold, "the ticket counts: Postgres is asked");
    fixtures::revoke(&app, paid.order).await;
    seats::return_to_sale(&app, performance.id, people[0], &[1]).await.unwrap();
    assert_eq!(state(&app, &performance, 1).await, Available);
    let next = seats::hold(&app, &performance, people[1], &[1]).await.unwrap();
    seats::sell(&app, &performance, &paid).await.unwrap();
    assert_eq!(seats::holds_of(&app, &performance, people[1]).await.unwrap(), [next]);
    let resold = sold(&app, &performance, people[0], &[2]).await;
    fixtures::revoke(&app, resold.order).await;
    sqlx::query("update performance_seats set blocked = true where seat_index = 2").execute(&app.pg).await.unwrap();
    seats::return_to_sale(&app, performance.id, people[0], &[2]).await.unwrap();
    assert_eq!(state(&app, &performance, 2).await, Blocked, "taken off sale meanwhile");
}
