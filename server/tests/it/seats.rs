//! Holding seats: who may, which, and what others see of it.

use std::sync::Arc;
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use frontrow::app::App;
use frontrow::error::Error;
use frontrow::infra::bus::{Live, LiveSubscription};
use frontrow::queue;
use frontrow::seats;
use frontrow::shows::Performance;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{HoldId, SeatIndex};
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::seats::SeatState::{self, Available, Blocked, Held};
use frontrow_protocol::server::HoldEndReason;
use uuid::Uuid;

use crate::fixtures::{self, Spec, admit};
use crate::harness::TestApp;

/// A sale with some people admitted.
pub async fn sale(spec: Spec, people: usize) -> (TestApp, Arc<Performance>, Vec<Uuid>) {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, spec).await;
    let people = fixtures::accounts(&app, people).await;
    if !people.is_empty() {
        admit(&app, &performance, &people).await;
    }
    (app, performance, people)
}

/// What the map says of a seat.
pub async fn state(app: &App, performance: &Performance, seat: SeatIndex) -> SeatState {
    frontrow_protocol::seats::get(&seats::map(app, performance).await.unwrap().packed, seat)
}

/// How many seats are in `state`.
pub async fn count(app: &App, performance: &Performance, state: SeatState) -> usize {
    let map = seats::map(app, performance).await.unwrap();
    (0..map.count).filter(|seat| frontrow_protocol::seats::get(&map.packed, *seat) == state).count()
}

/// Looks until `seat` is in `wanted`, at most `within`.
pub async fn becomes(app: &App, performance: &Performance, seat: SeatIndex, wanted: SeatState, within: Duration) {
    let deadline = tokio::time::Instant::now() + within;
    while state(app, performance, seat).await != wanted {
        assert!(tokio::time::Instant::now() < deadline, "seat {seat} is not {wanted:?} within {within:?}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Waits for the end of `hold` on the bus.
pub async fn ends(live: &mut LiveSubscription, hold: HoldId) -> HoldEndReason {
    let heard = async {
        loop {
            let Some(Live::Record(record)) = live.next().await else { panic!("the bus lost records") };
            match *record {
                LiveRecord::HoldEnded { hold: ended, reason, .. } if ended == hold => return reason,
                _ => {}
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(5), heard).await.expect("the hold must end")
}

pub fn code<T: std::fmt::Debug>(answer: Result<T, Error>) -> ErrorCode {
    answer.expect_err("must be refused").code()
}

#[tokio::test]
async fn a_hold_takes_all_of_its_seats_and_says_what_they_cost() {
    let (app, performance, people) = sale(Spec::default(), 1).await;
    let mut live = app.bus.subscribe();
    let before = Utc::now();
    let granted = seats::hold(&app, &performance, people[0], &[7, 3, 99]).await.unwrap();
    assert_eq!((granted.seats.as_slice(), granted.amount, granted.currency.as_str()), (&[7, 3, 99][..], 250_000, "KRW"));
    let life = (granted.expires_at - before).num_milliseconds();
    assert!((299_000..302_000).contains(&life), "lives {life} ms");
    for seat in [7, 3, 99] {
        assert_eq!(state(&app, &performance, seat).await, Held);
    }
    assert_eq!(count(&app, &performance, Available).await, 97);
    let changed = loop {
        let Some(Live::Record(record)) = live.next().await else { panic!() };
        if let LiveRecord::SeatsChanged { from, version, changes, .. } = &*record
            && version != from
        {
            break (*from, *version, changes.clone());
        }
    };
    assert_eq!((changed.0, changed.1, changed.2.len()), (1, 2, 3));
    let map = seats::map(&app, &performance).await.unwrap();
    assert_eq!(seats::versions(&app, &[performance.id, Uuid::now_v7()]).await.unwrap(), [Some((map.epoch, 2)), None]);
    assert_eq!(seats::holds_of(&app, &performance, people[0]).await.unwrap(), [granted]);
}

#[tokio::test]
async fn what_is_asked_wrongly_is_refused_before_anything_else() {
    let (app, performance, _) = sale(Spec::default(), 0).await;
    let stranger = Uuid::now_v7();
    let hundred_and_one: Vec<u32> = (0..101).collect();
    for (wanted, expected) in [
        (&[][..], ErrorCode::BadMessage),
        (&[1, 2, 1], ErrorCode::BadMessage),
        (&hundred_and_one, ErrorCode::BadMessage),
        (&[100], ErrorCode::NotFound),
        (&[5, u32::MAX], ErrorCode::NotFound),
        (&[5], ErrorCode::NotAdmitted),
    ] {
        assert_eq!(code(seats::hold(&app, &performance, stranger, wanted).await), expected, "{wanted:?}");
    }
    assert_eq!(count(&app, &performance, Available).await, 100);
}

#[tokio::test]
async fn refusals_come_in_their_order() {
    let (app, performance, people) = sale(Spec { seat_limit: 2, ..Spec::default() }, 2).await;
    seats::hold(&app, &performance, people[0], &[0, 1]).await.unwrap();
    let with = |change: fn(&mut Performance)| {
        let mut changed = (*performance).clone();
        change(&mut changed);
        changed
    };
    let closed = with(|p| p.sale_closes_at = Utc::now() - TimeDelta::seconds(1));
    let not_open = with(|p| p.sale_opens_at = Utc::now() + TimeDelta::hours(1));
    let stranger = Uuid::now_v7();
    assert_eq!(code(seats::hold(&app, &closed, stranger, &[0, 1, 2]).await), ErrorCode::Closed);
    let error = seats::hold(&app, &not_open, stranger, &[0, 1, 2]).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::NotOpen);
    assert!(error.refusal().retry_after_ms.is_some_and(|ms| (3_500_000..=3_600_000).contains(&ms)));
    assert_eq!(code(seats::hold(&app, &performance, stranger, &[0, 1, 2]).await), ErrorCode::NotAdmitted);
    assert_eq!(code(seats::hold(&app, &performance, people[1], &[0, 1, 2]).await), ErrorCode::LimitExceeded);
    let error = seats::hold(&app, &performance, people[1], &[1, 2]).await.unwrap_err();
    assert_eq!((error.code(), error.refusal().seats), (ErrorCode::SeatTaken, vec![1]));
    assert_eq!(state(&app, &performance, 2).await, Available, "a refused hold takes nothing");
}

#[tokio::test]
async fn defect_d3_the_queue_and_the_opening_cannot_be_passed_by() {
    let mut spec = Spec::default();
    spec.room.capacity = 1;
    let (app, performance, _) = sale(spec, 0).await;
    let [first, second] = [fixtures::account(&app, "customer").await, fixtures::account(&app, "customer").await];
    for person in [first, second] {
        assert_eq!(code(seats::hold(&app, &performance, person, &[0]).await), ErrorCode::NotAdmitted);
        queue::join(&app, &performance, person, Uuid::now_v7()).await.unwrap();
    }
    seats::hold(&app, &performance, first, &[0]).await.unwrap();
    assert_eq!(code(seats::hold(&app, &performance, second, &[1]).await), ErrorCode::NotAdmitted);
    assert_eq!(code(seats::best(&app, &performance, second, "R", 1).await), ErrorCode::NotAdmitted);
}

#[tokio::test]
async fn parity_31_only_a_running_person_may_hold_and_only_while_the_admission_lasts() {
    let (app, performance, _) = sale(Spec::default(), 0).await;
    let person = fixtures::account(&app, "customer").await;
    let mut connection = app.redis.get().await.unwrap();
    let past = Utc::now().timestamp_millis() - 1;
    let _: i64 = redis::cmd("ZADD")
        .arg(queue::running_key(performance.id))
        .arg(past)
        .arg(person.to_string())
        .query_async(&mut connection)
        .await
        .unwrap();
    assert_eq!(code(seats::hold(&app, &performance, person, &[0]).await), ErrorCode::NotAdmitted);
    admit(&app, &performance, &[person]).await;
    seats::hold(&app, &performance, person, &[0]).await.unwrap();
}

#[tokio::test]
async fn parity_27_a_person_gives_their_own_hold_back_and_nobody_elses() {
    let (app, performance, people) = sale(Spec::default(), 2).await;
    let hold = seats::hold(&app, &performance, people[0], &[4, 5]).await.unwrap().hold;
    let mut live = app.bus.subscribe();
    assert_eq!(code(seats::release(&app, &performance, people[1], hold).await), ErrorCode::NotFound);
    assert_eq!(state(&app, &performance, 4).await, Held);
    seats::release(&app, &performance, people[0], hold).await.unwrap();
    assert_eq!(ends(&mut live, hold).await, HoldEndReason::Released);
    assert_eq!(count(&app, &performance, Available).await, 100);
    assert_eq!(code(seats::release(&app, &performance, people[0], hold).await), ErrorCode::NotFound);
    assert!(seats::holds_of(&app, &performance, people[0]).await.unwrap().is_empty());
    seats::hold(&app, &performance, people[1], &[4, 5]).await.unwrap();
}

#[tokio::test]
async fn parity_28_the_limit_counts_what_a_person_holds() {
    let (app, performance, people) = sale(Spec { seat_limit: 3, ..Spec::default() }, 1).await;
    let first = seats::hold(&app, &performance, people[0], &[0, 1]).await.unwrap().hold;
    assert_eq!(code(seats::hold(&app, &performance, people[0], &[2, 3]).await), ErrorCode::LimitExceeded);
    assert_eq!(code(seats::best(&app, &performance, people[0], "S", 2).await), ErrorCode::LimitExceeded);
    seats::hold(&app, &performance, people[0], &[2]).await.unwrap();
    seats::release(&app, &performance, people[0], first).await.unwrap();
    seats::hold(&app, &performance, people[0], &[2 + 1, 4]).await.unwrap();
}

#[tokio::test]
async fn parity_25_the_map_names_no_person() {
    let (app, performance, people) = sale(Spec::default(), 1).await;
    let hold = seats::hold(&app, &performance, people[0], &[11]).await.unwrap().hold;
    sqlx::query("update performance_seats set blocked = true where seat_index = 12").execute(&app.pg).await.unwrap();
    assert_eq!(seats::audit(&app, performance.id).await.unwrap(), 1);
    let map = seats::map(&app, &performance).await.unwrap();
    let snapshot = serde_json::to_string(&seats::mirror::Mirror::new(performance.id, map).snapshot()).unwrap();
    assert!(!snapshot.contains(&people[0].to_string()) && !snapshot.contains(&hold.to_string()));
    assert_eq!([state(&app, &performance, 11).await, state(&app, &performance, 12).await], [Held, Blocked]);
    assert_eq!(code(seats::hold(&app, &performance, people[0], &[12]).await), ErrorCode::SeatTaken);
}

#[tokio::test]
async fn the_best_seats_are_the_nearest_to_the_middle_of_the_first_row() {
    let (app, performance, people) = sale(Spec { seat_limit: 20, ..Spec::default() }, 1).await;
    let best = async |grade: &'static str, count| seats::best(&app, &performance, people[0], grade, count).await;
    assert_eq!(best("R", 2).await.unwrap().seats, [4, 5]);
    assert_eq!(best("R", 4).await.unwrap().seats, [0, 1, 2, 3]);
    assert_eq!(best("R", 5).await.unwrap().seats, [12, 13, 14, 15, 16]);
    assert_eq!(best("S", 1).await.unwrap().seats, [54]);
    assert_eq!(code(best("S", 0).await), ErrorCode::BadMessage);
    assert_eq!(code(best("S", 101).await), ErrorCode::BadMessage);
    assert_eq!(code(best("gold", 1).await), ErrorCode::NoneLeft);
    assert_eq!(code(best("S", 11).await), ErrorCode::LimitExceeded, "what is in the way comes before what is not there");
    let roomy = Performance { seat_limit: 100, ..(*performance).clone() };
    assert_eq!(code(seats::best(&app, &roomy, people[0], "S", 11).await), ErrorCode::NoneLeft);
}
