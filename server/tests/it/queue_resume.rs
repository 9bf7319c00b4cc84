//! The grace time, and taking a place up again.

use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use frontrow::infra::bus::Live;
use frontrow::queue::{self, Standing};
use frontrow::shows::Performance;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::records::LiveRecord;
use uuid::Uuid;

use crate::fixtures::{self, Spec};
use crate::queue::{code, crowd, is_running, join, place_of, room, tick, until};

#[tokio::test]
async fn a_dropped_connection_keeps_its_place_for_the_grace_time_only() {
    let (app, performance) = room(|room| (room.capacity, room.grace_seconds) = (1, 1)).await;
    let people = crowd(&app, &performance, 3).await;
    let (first, second) = (people[0].0, people[1].0);
    for person in [first, second] {
        queue::disconnected(&app, performance.id, person.account, person.session).await;
    }
    let line = tick(&app, &performance).await;
    assert_eq!((line.running, line.waiting), (1, 2), "nothing is lost yet");
    assert!(line.next_due.unwrap() < Utc::now() + TimeDelta::milliseconds(1500));
    until("both are gone", || async { tick(&app, &performance).await.waiting == 0 }).await;
    assert!(is_running(&app, &performance, people[2].0).await, "the slot went past the one who is gone");
    for (person, place) in &people[..2] {
        let late = queue::resume(&app, &performance, person.account, Uuid::now_v7(), &place.resume).await;
        assert_eq!(code(late), ErrorCode::PlaceLost);
    }
    assert_eq!(join(&app, &performance, first.again()).await.number, 4, "joining again works");
}

#[tokio::test]
async fn a_second_notice_of_the_same_loss_does_not_prolong_the_grace_time() {
    let (app, performance) = room(|room| (room.capacity, room.grace_seconds) = (1, 1)).await;
    let people = crowd(&app, &performance, 1).await;
    let started = Instant::now();
    until("the place is gone", || async {
        queue::disconnected(&app, performance.id, people[0].0.account, people[0].0.session).await;
        tick(&app, &performance).await.running == 0
    })
    .await;
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn without_a_grace_time_a_lost_connection_frees_the_slot_at_once() {
    let (app, performance) = room(|room| (room.capacity, room.grace_seconds) = (1, 0)).await;
    let people = crowd(&app, &performance, 2).await;
    queue::disconnected(&app, performance.id, people[0].0.account, people[0].0.session).await;
    assert!(is_running(&app, &performance, people[1].0).await);
}

#[tokio::test]
async fn a_person_in_the_grace_time_who_reaches_the_head_is_admitted_and_can_resume() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let people = crowd(&app, &performance, 2).await;
    let (person, place) = &people[1];
    queue::disconnected(&app, performance.id, person.account, person.session).await;
    queue::free(&app, performance.id, &[people[0].0.account]).await.unwrap();
    let resumed = queue::resume(&app, &performance, person.account, Uuid::now_v7(), &place.resume).await.unwrap();
    assert_eq!(resumed.number, place.number);
    assert!(matches!(resumed.standing, Standing::Running(_)));
}

#[tokio::test]
async fn resuming_ends_the_grace_time_and_takes_the_place_from_whoever_has_it() {
    let (app, performance) = room(|room| (room.capacity, room.grace_seconds) = (1, 1)).await;
    let people = crowd(&app, &performance, 2).await;
    let (person, place) = &people[1];
    queue::disconnected(&app, performance.id, person.account, person.session).await;
    let back = person.again();
    let resumed = queue::resume(&app, &performance, back.account, back.session, &place.resume).await.unwrap();
    assert_eq!((resumed.number, resumed.standing, resumed.session), (place.number, Standing::Waiting, back.session));
    // The notice of the loss that comes late is about a session that has nothing any more.
    queue::disconnected(&app, performance.id, person.account, person.session).await;
    let over = Utc::now() + TimeDelta::milliseconds(1200);
    until("the old grace time would be over", || async { Utc::now() > over }).await;
    assert_eq!(tick(&app, &performance).await.position(place.number), Some((1, 0)));
    // Also from a session that still lives, which is told.
    let mut live = app.bus.subscribe();
    let third = back.again();
    queue::resume(&app, &performance, third.account, third.session, &resumed.resume).await.unwrap();
    let Some(Live::Record(record)) = live.next().await else { panic!("a record") };
    assert!(matches!(*record, LiveRecord::PlaceSuperseded { session, .. } if session == back.session));
    assert_eq!(place_of(&app, &performance, third).await.unwrap().session, third.session);
}

#[tokio::test]
async fn forged_foreign_and_old_tokens_prove_nothing() {
    let (app, performance) = room(|room| room.capacity = 1).await;
    let elsewhere = fixtures::performance(&app, Spec { seats: 10, ..Spec::default() }).await;
    let people = crowd(&app, &performance, 3).await;
    crowd(&app, &elsewhere, 3).await;
    let (person, place) = &people[1];
    let lost = async |performance: &Performance, account: Uuid, token: &str| {
        let result = queue::resume(&app, performance, account, Uuid::now_v7(), token).await;
        assert_eq!(code(result), ErrorCode::PlaceLost, "{token}");
    };
    lost(&performance, person.account, "").await;
    lost(&performance, person.account, &place.resume.replace(|c: char| c.is_ascii_digit(), "x")).await;
    lost(&performance, people[2].0.account, &place.resume).await;
    lost(&elsewhere, person.account, &place.resume).await;
    let new = join(&app, &performance, person.again()).await;
    lost(&performance, person.account, &place.resume).await;
    queue::leave(&app, performance.id, person.account, new.session).await.unwrap();
    lost(&performance, person.account, &new.resume).await;
    assert_eq!(tick(&app, &performance).await.waiting, 1);
}
