//! Admission that follows what the system can take.

use std::sync::Arc;
use std::time::Duration;

use frontrow::infra::pulse::Pulse;
use frontrow::limits;
use frontrow::shows::Performance;
use frontrow_protocol::client::Request;
use frontrow_protocol::server::Role;
use serde_json::{Value, json};

use crate::client::{Client, token};
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::queue::{crowd, tick, until};
use crate::socket::Socket;

const SLOW: Duration = Duration::from_millis(900);

struct Stage {
    app: TestApp,
    performance: Arc<Performance>,
    manager: Client,
    path: String,
}

impl Stage {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let mut spec = Spec { seats: 10, ..Spec::default() };
        spec.room.capacity = 1000;
        let performance = fixtures::performance(&app, spec).await;
        let manager = Client::of(&app, performance.owner, Role::Manager);
        let path = format!("/api/v1/performances/{}/room", performance.id);
        Self { app, performance, manager, path }
    }

    async fn put(&self, admission: Value) -> Value {
        self.manager.put(&self.path, &json!({ "admission": admission })).await.expect(200)["admission"].clone()
    }

    async fn admission(&self) -> Value {
        self.manager.get(&self.path).await.expect(200)["admission"].clone()
    }

    async fn rate(&self) -> u64 {
        self.admission().await["rate_per_minute"].as_u64().unwrap()
    }

    async fn until_rate(&self, rate: u64) {
        until(&format!("a rate of {rate}"), || async { self.rate().await == rate }).await;
    }
}

/// Slow holds all the time, as this node sees them, until it is dropped.
struct Stress(tokio::task::JoinHandle<()>);

impl Stress {
    fn on(pulse: &Pulse) -> Self {
        let holds = pulse.holds.clone();
        Self(tokio::spawn(async move {
            loop {
                (0..10).for_each(|_| holds.record(SLOW));
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }))
    }
}

impl Drop for Stress {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[tokio::test]
async fn slow_holds_bring_the_rate_to_the_least_people_are_still_admitted_and_it_climbs_again() {
    let stage = Stage::new().await;
    let (app, performance) = (&stage.app, &stage.performance);
    let other = TestApp::start_with(app.config.clone()).await;
    assert_eq!(stage.admission().await["mode"], json!("fixed"));
    stage.put(json!({"mode": "auto", "min_per_minute": 120, "max_per_minute": 130})).await;

    // Only one of the two nodes has slow holds; whichever steers hears of it.
    let stress = Stress::on(&other.pulse);
    stage.until_rate(120).await;
    let told = stage.admission().await;
    assert_eq!((&told["reason"], &told["mode"]), (&json!("hold_latency"), &json!("auto")));
    assert!(told["signals"]["hold_p99_ms"].as_u64().unwrap() >= 900, "{told}");
    assert!(told["changed_at"].is_string());
    let metrics = Client::nobody(app).get("/metrics").await.text;
    let gauge = format!("frontrow_admission_rate_per_minute{{performance=\"{}\"}} 120", performance.id);
    assert!(metrics.contains(&gauge), "the rate is in the metrics");
    assert!(metrics.contains("frontrow_admission_signal{signal=\"hold_p99_ms\"}"));
    assert!(metrics.contains("frontrow_admission_changes_total{reason=\"hold_latency\"}"));

    crowd(app, performance, 6).await;
    until("everybody is admitted, two a second", || async { tick(app, performance).await.waiting == 0 }).await;

    drop(stress);
    stage.until_rate(130).await;
    assert_eq!(stage.admission().await["reason"], json!("calm"));
}

#[tokio::test]
async fn new_bounds_are_obeyed_at_once_and_a_fixed_rate_is_the_managers_own() {
    let stage = Stage::new().await;
    assert_eq!(stage.admission().await["mode"], json!("fixed"));
    let auto = |min: u32, max: u32| json!({"mode": "auto", "min_per_minute": min, "max_per_minute": max});
    assert_eq!(stage.put(auto(600, 6000)).await["rate_per_minute"], json!(6000), "there was no limit: from the most");
    assert_eq!(stage.put(auto(600, 900)).await["rate_per_minute"], json!(900));
    let raised = stage.put(json!({"mode": "auto", "min_per_minute": 900})).await;
    assert_eq!((&raised["rate_per_minute"], &raised["max_per_minute"]), (&json!(900), &json!(900)));
    assert_eq!(stage.put(auto(2000, 3000)).await["reason"], json!("bounds"));
    let fixed = stage.put(json!({"mode": "fixed"})).await;
    assert_eq!((&fixed["mode"], &fixed["rate_per_minute"]), (&json!("fixed"), &Value::Null));
    let line = stage.manager.put(&stage.path, &json!({"admission_per_minute": 77})).await.expect(200);
    assert_eq!(line["admission_per_minute"], json!(77));
    for wrong in [
        json!({"mode": "auto", "min_per_minute": 0, "max_per_minute": 9}),
        json!({"mode": "auto", "min_per_minute": 10, "max_per_minute": 9}),
        json!({"mode": "auto", "max_per_minute": 1_000_001}),
    ] {
        let refused = stage.manager.put(&stage.path, &json!({ "admission": wrong })).await;
        assert_eq!(refused.problem(), (422, "validation_failed".to_owned()), "{wrong}");
    }
    let nobody = TestApp::start().await;
    let performance = fixtures::performance(&nobody, Spec::default()).await;
    let (manager, path) =
        (Client::of(&nobody, performance.owner, Role::Manager), format!("/api/v1/performances/{}/room", performance.id));
    let unbounded = manager.put(&path, &json!({"admission": {"mode": "auto"}})).await;
    assert_eq!(unbounded.problem(), (422, "validation_failed".to_owned()), "auto needs bounds");
}

#[tokio::test]
async fn another_node_steers_on_when_one_is_gone() {
    let stage = Stage::new().await;
    let second = TestApp::start_with(stage.app.config.clone()).await;
    let third = TestApp::start_with(stage.app.config.clone()).await;
    stage.put(json!({"mode": "auto", "min_per_minute": 60, "max_per_minute": 70})).await;
    let stress = Stress::on(&stage.app.pulse);
    until("it falls", || async { stage.rate().await < 70 }).await;
    drop(third);
    second.stop();
    stage.until_rate(60).await;
    drop(stress);
    stage.until_rate(70).await;
}

#[tokio::test]
async fn a_line_that_redis_lost_has_the_managers_bounds_again() {
    let stage = Stage::new().await;
    stage.put(json!({"mode": "auto", "min_per_minute": 60, "max_per_minute": 66})).await;
    stage.until_rate(66).await;
    let _stress = Stress::on(&stage.app.pulse);
    let mut connection = stage.app.redis.get().await.unwrap();
    let _: () = redis::cmd("FLUSHDB").query_async(&mut connection).await.unwrap();
    crowd(&stage.app, &stage.performance, 1).await;
    let again = stage.admission().await;
    assert_eq!((&again["min_per_minute"], &again["max_per_minute"]), (&json!(60), &json!(66)));
    assert!((60..=66).contains(&again["rate_per_minute"].as_u64().unwrap()), "{again}");
    stage.until_rate(60).await;
}

/// Not set by the test: what the node measures of holds over the socket, calls to the gateway, and waits for Postgres.
#[tokio::test]
async fn what_steers_is_measured_where_it_happens() {
    let stage = Stage::new().await;
    let (app, performance) = (&stage.app, stage.performance.id);
    let signal = async |name: &str| stage.admission().await["signals"][name].as_u64();
    let account = fixtures::account(app, "customer").await;
    let mut socket = Socket::open_as(app.addr, &token(app, account, Role::Customer)).await;
    socket.join(performance).await;
    let hold_some = async |socket: &mut Socket| {
        for seat in 0..6 {
            let hold = socket.hold(performance, &[seat]).await.hold;
            socket.ask(Request::HoldRelease { hold, performance: Some(performance) }).await;
        }
    };
    hold_some(&mut socket).await;
    until("holds are timed", || async { signal("hold_p99_ms").await.is_some() }).await;

    // Nobody listens where this gateway should be.
    for _ in 0..6 {
        assert!(app.gateway.get("nobody").await.is_err());
    }
    until("failed calls are counted", || async { signal("payment_errors_percent").await == Some(100) }).await;

    let mut taken = Vec::new();
    while let Ok(Ok(connection)) = tokio::time::timeout(Duration::from_millis(300), app.pg.acquire()).await {
        taken.push(connection);
    }
    // Long enough for most of the tries in the window: one is made each second.
    tokio::time::sleep(limits::STEER_EVERY * 4).await;
    drop(taken);
    until("waits for a connection are timed", || async { signal("pool_wait_ms").await.is_some_and(|ms| ms >= 500) }).await;
}
