//! The waiting room over sockets: places, positions, refresh, resume, admission.

use std::time::Duration;

use chrono::TimeDelta;
use frontrow::shows::RoomSettings;
use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::server::{Body, Phase, Role};
use uuid::Uuid;

use crate::client::token;
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::socket::{Socket, queue_state};

async fn customer(app: &TestApp) -> (Uuid, Socket) {
    let account = fixtures::account(app, "customer").await;
    (account, again(app, account).await)
}

async fn again(app: &TestApp, account: Uuid) -> Socket {
    Socket::open_as(app.addr, &token(app, account, Role::Customer)).await
}

fn room(change: impl FnOnce(&mut RoomSettings)) -> Spec {
    let mut spec = Spec::default();
    change(&mut spec.room);
    spec
}

#[tokio::test]
async fn parity_21_everybody_sees_number_position_and_how_many_are_behind() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, room(|r| r.capacity = 1)).await.id;
    let (_, mut first) = customer(&app).await;
    assert_eq!(first.join(performance).await.phase, Phase::Running);
    let (_, mut second) = customer(&app).await;
    let (_, mut third) = customer(&app).await;
    let two = second.join(performance).await;
    assert_eq!((two.phase, two.position, two.behind), (Phase::Waiting, 1, 0));
    let three = third.join(performance).await;
    assert_eq!((three.phase, three.position, three.behind), (Phase::Waiting, 2, 0));
    assert!(three.number > two.number);
    let told = second.until(|b| match b {
        Body::QueueState(s) if s.behind == 1 => Some(s.clone()),
        _ => None,
    });
    assert_eq!(told.await.position, 1);
}

#[tokio::test]
async fn parity_23_the_next_person_is_admitted_at_once_when_somebody_leaves() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, room(|r| r.capacity = 1)).await.id;
    let (_, mut first) = customer(&app).await;
    let (_, mut second) = customer(&app).await;
    let (_, mut third) = customer(&app).await;
    first.join(performance).await;
    second.join(performance).await;
    third.join(performance).await;
    assert!(matches!(first.ask(Request::QueueLeave { performance }).await, Body::Ok {}));
    assert!(second.until_phase(Phase::Running).await.admitted_until.is_some());
    let third_now = third.until(|b| match b {
        Body::QueueState(s) if s.position == 1 => Some(s.phase),
        _ => None,
    });
    assert_eq!(third_now.await, Phase::Waiting);
}

#[tokio::test]
async fn parity_20_a_refresh_goes_to_the_end_and_the_older_socket_is_told() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, room(|r| r.capacity = 1)).await.id;
    let (_, mut runs) = customer(&app).await;
    runs.join(performance).await;
    let (account, mut old) = customer(&app).await;
    let (_, mut other) = customer(&app).await;
    let before = old.join(performance).await;
    other.join(performance).await;
    let mut new = again(&app, account).await;
    let after = new.join(performance).await;
    assert_eq!((after.phase, after.position), (Phase::Waiting, 2));
    assert!(after.number > before.number);
    old.until_phase(Phase::Superseded).await;
    // The old socket's end does not touch the new place.
    old.cut();
    runs.ask(Request::QueueLeave { performance }).await;
    other.until_phase(Phase::Running).await;
    other.ask(Request::QueueLeave { performance }).await;
    new.until_phase(Phase::Running).await;
}

#[tokio::test]
async fn joining_twice_on_one_socket_answers_both_and_leaves_one_place() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, room(|r| r.capacity = 1)).await.id;
    let (_, mut runs) = customer(&app).await;
    runs.join(performance).await;
    let (_, mut socket) = customer(&app).await;
    let one = socket.send(Request::QueueJoin { performance }).await;
    let first = queue_state(socket.answer(one).await);
    let two = socket.send(Request::QueueJoin { performance }).await;
    let second = queue_state(socket.answer(two).await);
    assert!(second.number > first.number);
    assert_eq!(second.position, 1);
}

#[tokio::test]
async fn a_dropped_connection_resumes_its_place_with_the_token() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, room(|r| r.capacity = 1)).await.id;
    let (_, mut runs) = customer(&app).await;
    runs.join(performance).await;
    let (account, mut socket) = customer(&app).await;
    let place = socket.join(performance).await;
    let (_, mut behind) = customer(&app).await;
    behind.join(performance).await;
    socket.cut();
    let resume = place.resume.unwrap();
    // Somebody else's token is no use.
    let (_, mut thief) = customer(&app).await;
    thief.refused_with(Request::QueueResume { performance, resume: resume.clone() }, ErrorCode::PlaceLost).await;
    let mut back = again(&app, account).await;
    back.refused_with(Request::QueueResume { performance, resume: "forged".into() }, ErrorCode::PlaceLost).await;
    let resumed = queue_state(back.ask(Request::QueueResume { performance, resume }).await);
    assert_eq!((resumed.number, resumed.position, resumed.behind), (place.number, 1, 1));
    runs.ask(Request::QueueLeave { performance }).await;
    back.until_phase(Phase::Running).await;
}

#[tokio::test]
async fn after_the_grace_time_the_place_is_gone_and_the_slot_free() {
    let app = TestApp::start().await;
    let spec = room(|r| (r.capacity, r.grace_seconds) = (1, 1));
    let performance = fixtures::performance(&app, spec).await.id;
    let (account, mut runs) = customer(&app).await;
    let resume = runs.join(performance).await.resume.unwrap();
    let (_, mut waits) = customer(&app).await;
    waits.join(performance).await;
    runs.cut();
    waits.until_phase(Phase::Running).await;
    let mut late = again(&app, account).await;
    late.refused_with(Request::QueueResume { performance, resume }, ErrorCode::PlaceLost).await;
    assert_eq!(late.join(performance).await.phase, Phase::Waiting);
}

#[tokio::test]
async fn parity_24_defect_d4_an_admission_that_is_over_frees_its_slot_and_says_so() {
    let app = TestApp::start().await;
    let spec = room(|r| (r.capacity, r.admission_seconds) = (1, 1));
    let performance = fixtures::performance(&app, spec).await.id;
    let (_, mut runs) = customer(&app).await;
    assert_eq!(runs.join(performance).await.phase, Phase::Running);
    let (_, mut waits) = customer(&app).await;
    waits.join(performance).await;
    waits.until_phase(Phase::Running).await;
    runs.until_phase(Phase::Expired).await;
    let watch = Request::SeatsWatch { performance, epoch: None, version: None };
    runs.refused_with(watch, ErrorCode::NotAdmitted).await;
}

#[tokio::test]
async fn parity_17_defect_d5_before_the_opening_people_stand_in_the_lobby_and_nobody_runs() {
    let app = TestApp::start().await;
    let mut spec = room(|r| r.capacity = 1);
    spec.sale_opens_at = app.clock.now() + TimeDelta::seconds(2);
    let performance = fixtures::performance(&app, spec).await.id;
    let (_, mut first) = customer(&app).await;
    let (_, mut second) = customer(&app).await;
    let state = first.join(performance).await;
    assert_eq!((state.phase, state.position), (Phase::Lobby, 1));
    assert!(state.opens_at.is_some());
    assert_eq!(second.join(performance).await.position, 2);
    first.refused_with(Request::SeatsHold { performance, seats: vec![1] }, ErrorCode::NotOpen).await;
    first.until_phase(Phase::Running).await;
    assert_eq!(second.until_phase(Phase::Waiting).await.position, 1);
}

#[tokio::test]
async fn a_sale_that_is_over_is_closed_for_those_inside_and_those_who_come() {
    let app = TestApp::start().await;
    let spec = Spec { sale_closes_at: app.clock.now() + TimeDelta::seconds(2), ..room(|r| r.capacity = 1) };
    let performance = fixtures::performance(&app, spec).await.id;
    let (_, mut inside) = customer(&app).await;
    inside.join(performance).await;
    inside.until_phase(Phase::Closed).await;
    let (_, mut late) = customer(&app).await;
    late.refused_with(Request::QueueJoin { performance }, ErrorCode::Closed).await;
}

#[tokio::test]
async fn a_performance_may_keep_the_place_of_who_joins_again() {
    let app = TestApp::start().await;
    let spec = room(|r| (r.capacity, r.keep_place) = (1, true));
    let performance = fixtures::performance(&app, spec).await.id;
    let (_, mut runs) = customer(&app).await;
    runs.join(performance).await;
    let (account, mut old) = customer(&app).await;
    let before = old.join(performance).await;
    let (_, mut behind) = customer(&app).await;
    behind.join(performance).await;
    let mut new = again(&app, account).await;
    let after = new.join(performance).await;
    assert_eq!((after.number, after.position, after.behind), (before.number, 1, 1));
    old.until_phase(Phase::Superseded).await;
}

#[tokio::test]
async fn a_paused_line_is_told_and_admits_nobody_until_it_goes_on() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, room(|r| (r.capacity, r.paused) = (1, true))).await;
    let (_, mut socket) = customer(&app).await;
    let state = socket.join(performance.id).await;
    assert_eq!((state.phase, state.paused), (Phase::Waiting, true));
    let mut open = frontrow::shows::Performance::clone(&performance);
    open.room.paused = false;
    frontrow::queue::configure(&app, &open).await.unwrap();
    let admitted = tokio::time::timeout(Duration::from_secs(5), socket.until_phase(Phase::Running)).await;
    assert!(admitted.is_ok());
}
