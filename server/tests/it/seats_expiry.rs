//! Holds end at their deadline, whoever notices, once.

use std::time::Duration;

use chrono::{TimeDelta, Utc};
use frontrow::app::App;
use frontrow::seats::{self, OrderedSeats};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{HoldId, PerformanceId};
use frontrow_protocol::seats::SeatState::{Available, Held, Sold};
use frontrow_protocol::server::HoldEndReason;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::fixtures::{self, Spec};
use crate::harness::fresh_config;
use crate::seats::{becomes, code, ends, sale, state};

fn short() -> Spec {
    let mut spec = Spec::default();
    spec.room.hold_seconds = 1;
    spec
}

fn hold_key(performance: PerformanceId, hold: HoldId) -> String {
    format!("fr:{{{performance}}}:hold:{hold}")
}

/// Tells every listener that a hold's key expired, as Redis would, however late.
async fn notify(app: &App, performance: PerformanceId, hold: HoldId) {
    let mut connection = app.redis.get().await.unwrap();
    let channel = format!("__keyevent@{}__:expired", app.redis.database());
    let heard: i64 =
        redis::cmd("PUBLISH").arg(channel).arg(hold_key(performance, hold)).query_async(&mut connection).await.unwrap();
    assert!(heard > 0, "the listener must be there");
}

#[tokio::test]
async fn parity_29_a_hold_ends_by_itself_and_its_owner_is_told() {
    let (app, performance, people) = sale(short(), 1).await;
    let mut live = app.bus.subscribe();
    let granted = seats::hold(&app, &performance, people[0], &[1, 2]).await.unwrap();
    assert_eq!(ends(&mut live, granted.hold).await, HoldEndReason::Expired);
    assert!(Utc::now() >= granted.expires_at, "not before its time");
    assert_eq!([state(&app, &performance, 1).await, state(&app, &performance, 2).await], [Available; 2]);
    assert!(seats::holds_of(&app, &performance, people[0]).await.unwrap().is_empty());
    seats::hold(&app, &performance, people[0], &[1, 2, 3, 4]).await.expect("an expired hold does not count");
}

#[tokio::test]
async fn defect_d10_a_lost_notification_is_caught_within_two_seconds() {
    let (app, performance, people) = sale(short(), 1).await;
    let hold = seats::hold(&app, &performance, people[0], &[1]).await.unwrap().hold;
    // Deleted, not expired: nobody is told. Only the deadline is left, as after a crash of everybody who listened.
    let mut connection = app.redis.get().await.unwrap();
    let gone: i64 = redis::cmd("DEL").arg(hold_key(performance.id, hold)).query_async(&mut connection).await.unwrap();
    assert_eq!(gone, 1);
    becomes(&app, &performance, 1, Available, Duration::from_secs(3)).await;
}

/// An app whose jobs do not run: nothing ends a hold but the scripts that touch its seats.
async fn quiet() -> App {
    App::connect(fresh_config().await, CancellationToken::new()).await.unwrap()
}

#[tokio::test]
async fn a_hold_past_its_deadline_protects_nothing_even_when_nobody_ended_it() {
    let app = quiet().await;
    let performance = fixtures::performance(&app, Spec { seat_limit: 1, ..short() }).await;
    let people = fixtures::accounts(&app, 2).await;
    fixtures::admit(&app, &performance, &people).await;
    let mut live = app.bus.subscribe();
    let hold = seats::hold(&app, &performance, people[0], &[1]).await.unwrap();
    assert_eq!(code(seats::hold(&app, &performance, people[1], &[1]).await), ErrorCode::SeatTaken);
    tokio::time::sleep((hold.expires_at - Utc::now()).to_std().unwrap() + Duration::from_millis(20)).await;
    assert_eq!(state(&app, &performance, 1).await, Held, "nobody ended it");
    let later = seats::hold(&app, &performance, people[1], &[1]).await.unwrap();
    assert_eq!(ends(&mut live, hold.hold).await, HoldEndReason::Expired);
    assert_eq!(code(seats::release(&app, &performance, people[0], hold.hold).await), ErrorCode::NotFound);
    assert_eq!(seats::holds_of(&app, &performance, people[1]).await.unwrap(), std::slice::from_ref(&later));
    // The limit does not count it either: one seat is allowed, and the overdue hold of the same person is that one.
    tokio::time::sleep((later.expires_at - Utc::now()).to_std().unwrap() + Duration::from_millis(20)).await;
    seats::hold(&app, &performance, people[1], &[2]).await.unwrap();
    assert_eq!(state(&app, &performance, 1).await, Available);
}

#[tokio::test]
async fn defect_d10_a_hold_that_ended_while_no_process_ran_is_ended_at_the_next_start() {
    let config = fresh_config().await;
    let app = App::connect(config.clone(), CancellationToken::new()).await.unwrap();
    let performance = fixtures::performance(&app, short()).await;
    let people = fixtures::accounts(&app, 1).await;
    fixtures::admit(&app, &performance, &people).await;
    let hold = seats::hold(&app, &performance, people[0], &[1]).await.unwrap();
    drop(app);
    tokio::time::sleep((hold.expires_at - Utc::now()).to_std().unwrap() + Duration::from_millis(20)).await;
    let restarted = crate::harness::TestApp::start_with(config).await;
    becomes(&restarted, &performance, 1, Available, Duration::from_secs(2)).await;
}

#[tokio::test]
async fn an_overdue_hold_cannot_become_an_order() {
    let app = quiet().await;
    let performance = fixtures::performance(&app, short()).await;
    let people = fixtures::accounts(&app, 1).await;
    fixtures::admit(&app, &performance, &people).await;
    let hold = seats::hold(&app, &performance, people[0], &[1]).await.unwrap();
    tokio::time::sleep((hold.expires_at - Utc::now()).to_std().unwrap() + Duration::from_millis(20)).await;
    let until = Utc::now() + TimeDelta::minutes(5);
    let begun = seats::begin_order(&app, &performance, people[0], hold.hold, Uuid::now_v7(), until).await;
    assert_eq!(code(begun), ErrorCode::HoldEnded);
    assert_eq!(state(&app, &performance, 1).await, Available);
}

#[tokio::test]
async fn defect_d11_and_parity_30_a_late_notification_frees_neither_a_sold_seat_nor_anothers_hold() {
    let (app, performance, people) = sale(Spec::default(), 2).await;
    // Sold: the first hold became a ticket.
    let sold = seats::hold(&app, &performance, people[0], &[1]).await.unwrap().hold;
    let until = Utc::now() + TimeDelta::minutes(5);
    let order = Uuid::now_v7();
    let ordered: OrderedSeats = seats::begin_order(&app, &performance, people[0], sold, order, until).await.unwrap().0;
    assert_eq!(seats::claim(&app, &performance, &ordered).await.unwrap(), seats::Claim::Frozen);
    fixtures::order_row(&app, &performance, &ordered, "paid", until).await;
    seats::sell(&app, &performance, &ordered).await.unwrap();
    // Another's: the second hold was given back and somebody else has the seat now.
    let earlier = seats::hold(&app, &performance, people[0], &[2]).await.unwrap().hold;
    seats::release(&app, &performance, people[0], earlier).await.unwrap();
    let later = seats::hold(&app, &performance, people[1], &[2]).await.unwrap();
    // Early: a hold that is not over.
    let running = seats::hold(&app, &performance, people[0], &[3]).await.unwrap().hold;
    let version = seats::map(&app, &performance).await.unwrap().version;
    for hold in [sold, earlier, running, Uuid::now_v7()] {
        notify(&app, performance.id, hold).await;
    }
    // A marker that comes after them: when a really expired hold has ended, the earlier ones were looked at.
    let short = frontrow::shows::Performance { room: short().room, ..(*performance).clone() };
    let mut live = app.bus.subscribe();
    let marker = seats::hold(&app, &short, people[1], &[4]).await.unwrap().hold;
    assert_eq!(ends(&mut live, marker).await, HoldEndReason::Expired);
    let states = [state(&app, &performance, 1).await, state(&app, &performance, 2).await, state(&app, &performance, 3).await];
    assert_eq!(states, [Sold, Held, Held]);
    assert_eq!(seats::map(&app, &performance).await.unwrap().version, version + 2, "only the marker changed the map");
    assert_eq!(seats::holds_of(&app, &performance, people[1]).await.unwrap(), [later]);
}

#[tokio::test]
async fn two_nodes_that_notice_the_same_end_free_the_seats_once() {
    let config = fresh_config().await;
    let nodes = [crate::harness::TestApp::start_with(config.clone()).await, crate::harness::TestApp::start_with(config).await];
    let performance = fixtures::performance(&nodes[0], short()).await;
    let people = fixtures::accounts(&nodes[0], 20).await;
    fixtures::admit(&nodes[0], &performance, &people).await;
    for (seat, person) in people.iter().enumerate() {
        seats::hold(&nodes[seat % 2], &performance, *person, &[seat as u32]).await.unwrap();
    }
    for seat in 0..20 {
        becomes(&nodes[0], &performance, seat, Available, Duration::from_secs(4)).await;
    }
    let map = seats::map(&nodes[1], &performance).await.unwrap();
    assert!(map.version <= 1 + 20 + 20, "version {} counts an end twice", map.version);
}
