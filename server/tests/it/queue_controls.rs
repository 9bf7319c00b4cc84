//! A manager at the controls of a running line.

use std::time::{Duration, Instant};

use chrono::Utc;
use frontrow::queue;
use frontrow_protocol::server::{Body, Phase, Role};
use serde_json::json;
use uuid::Uuid;

use crate::client::{Client, token};
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::queue::{Person, join, tick, until};
use crate::socket::Socket;

async fn customer(app: &TestApp) -> Socket {
    let account = fixtures::account(app, "customer").await;
    Socket::open_as(app.addr, &token(app, account, Role::Customer)).await
}

async fn message(socket: &mut Socket) -> String {
    let said = socket.until(|body| match body {
        Body::QueueMessage { text, .. } => Some(text.clone()),
        _ => None,
    });
    said.await
}

#[tokio::test]
async fn pausing_resuming_and_capacity_take_effect_at_once_on_every_node() {
    let app = TestApp::start().await;
    let other = TestApp::start_with(app.config.clone()).await;
    let mut spec = Spec::default();
    spec.room.capacity = 1;
    let performance = fixtures::performance(&app, spec).await;
    let manager = Client::of(&app, performance.owner, Role::Manager);
    let path = format!("/api/v1/performances/{}/room", performance.id);
    let (mut first, mut second, mut third) = (customer(&app).await, customer(&other).await, customer(&other).await);
    assert_eq!(first.join(performance.id).await.phase, Phase::Running);
    second.join(performance.id).await;
    third.join(performance.id).await;
    let figures = manager.get(&path).await.expect(200);
    assert_eq!((&figures["waiting"], &figures["running"], &figures["paused"]), (&json!(2), &json!(1), &json!(false)));

    let paused = manager.put(&path, &json!({"paused": true, "capacity": 2})).await.expect(200);
    assert_eq!((&paused["paused"], &paused["capacity"], &paused["running"]), (&json!(true), &json!(2), &json!(1)));
    let told = second.until(|body| match body {
        Body::QueueState(state) if state.paused => Some(state.position),
        _ => None,
    });
    assert_eq!(told.await, 1);
    let going = manager.put(&path, &json!({"paused": false})).await.expect(200);
    assert_eq!((&going["running"], &going["waiting"], &going["capacity"]), (&json!(2), &json!(1), &json!(2)));
    second.until_phase(Phase::Running).await;
    manager.put(&path, &json!({"capacity": 3})).await.expect(200);
    third.until_phase(Phase::Running).await;
    let saved: i32 = sqlx::query_scalar("select capacity from performances where id = $1")
        .bind(performance.id)
        .fetch_one(&app.pg)
        .await
        .unwrap();
    assert_eq!(saved, 3, "saved, not only live");
}

#[tokio::test]
async fn only_its_manager_and_admins_control_a_line_and_only_within_bounds() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await;
    let path = format!("/api/v1/performances/{}/room", performance.id);
    let body = json!({"paused": true});
    assert_eq!(Client::nobody(&app).put(&path, &body).await.problem().0, 401);
    for role in [Role::Customer, Role::Manager] {
        let (_, stranger) = Client::fresh(&app, role).await;
        assert_eq!(stranger.put(&path, &body).await.problem(), (403, "forbidden".to_owned()));
        assert_eq!(stranger.get(&path).await.problem(), (403, "forbidden".to_owned()));
    }
    let manager = Client::of(&app, performance.owner, Role::Manager);
    for wrong in [json!({"capacity": 0}), json!({"admission_per_minute": 1_000_001}), json!({"message": "x".repeat(501)})] {
        assert_eq!(manager.put(&path, &wrong).await.problem(), (422, "validation_failed".to_owned()), "{wrong}");
    }
    let absent = format!("/api/v1/performances/{}/room", Uuid::now_v7());
    assert_eq!(manager.get(&absent).await.problem().0, 404);
    let (_, admin) = Client::fresh(&app, Role::Admin).await;
    assert_eq!(admin.get(&path).await.expect(200)["paused"], json!(false), "nothing was changed");
}

#[tokio::test]
async fn a_limit_admits_no_faster_and_says_when_it_goes_on() {
    let app = TestApp::start().await;
    let mut spec = Spec { seats: 10, ..Spec::default() };
    spec.room.capacity = 100;
    let performance = fixtures::performance(&app, spec).await;
    let manager = Client::of(&app, performance.owner, Role::Manager);
    let path = format!("/api/v1/performances/{}/room", performance.id);
    manager.put(&path, &json!({"admission_per_minute": 120})).await.expect(200);
    let started = Instant::now();
    for _ in 0..10 {
        join(&app, &performance, Person::new()).await;
    }
    let line = tick(&app, &performance).await;
    assert!((2..=4).contains(&line.running), "one second's worth at once, not {}", line.running);
    let due = line.next_due.unwrap() - Utc::now();
    assert!(due.num_milliseconds() <= 500, "the next one is due in {due}");
    // Six more at two a second take three seconds, whoever looks how often.
    until("eight run", || async { tick(&app, &performance).await.running >= 8 }).await;
    assert!(started.elapsed() >= Duration::from_millis(2900), "{:?}", started.elapsed());
    manager.put(&path, &json!({"admission_per_minute": 1})).await.expect(200);
    let slow = tick(&app, &performance).await;
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert!(tick(&app, &performance).await.running <= slow.running + 1);
    let free = manager.put(&path, &json!({"admission_per_minute": 0})).await.expect(200);
    assert_eq!((&free["running"], &free["waiting"]), (&json!(10), &json!(0)), "without a limit all at once");
}

#[tokio::test]
async fn a_message_reaches_those_who_wait_and_those_who_come_later_until_it_is_taken_back() {
    let app = TestApp::start().await;
    let other = TestApp::start_with(app.config.clone()).await;
    let mut spec = Spec::default();
    spec.room.capacity = 1;
    let performance = fixtures::performance(&app, spec).await;
    let elsewhere = fixtures::performance(&app, Spec::default()).await;
    let manager = Client::of(&app, performance.owner, Role::Manager);
    let path = format!("/api/v1/performances/{}/room", performance.id);
    let (mut here, mut there, mut stranger) = (customer(&app).await, customer(&other).await, customer(&app).await);
    here.join(performance.id).await;
    there.join(performance.id).await;
    stranger.join(elsewhere.id).await;
    let said = manager.put(&path, &json!({"message": "  잠시만 기다려 주세요  "})).await.expect(200);
    assert_eq!(said["message"], json!("잠시만 기다려 주세요"));
    assert_eq!(message(&mut here).await, "잠시만 기다려 주세요");
    assert_eq!(message(&mut there).await, "잠시만 기다려 주세요");
    let mut later = customer(&other).await;
    later.join(performance.id).await;
    assert_eq!(message(&mut later).await, "잠시만 기다려 주세요");

    // Redis may forget it: it is kept with the settings.
    let mut connection = app.redis.get().await.unwrap();
    let _: () = redis::cmd("FLUSHDB").query_async(&mut connection).await.unwrap();
    queue::configure(&app, &performance).await.unwrap();
    let mut after = customer(&app).await;
    after.join(performance.id).await;
    assert_eq!(message(&mut after).await, "잠시만 기다려 주세요");

    manager.put(&path, &json!({"message": ""})).await.expect(200);
    assert_eq!(message(&mut here).await, "", "taken back, and told only once before");
    let mut last = customer(&app).await;
    last.join(performance.id).await;
    stranger.join(elsewhere.id).await;
    let quiet = async {
        tokio::select! {
            text = message(&mut last) => text,
            text = message(&mut stranger) => text,
        }
    };
    assert!(tokio::time::timeout(Duration::from_secs(1), quiet).await.is_err(), "nothing to tell");
}
