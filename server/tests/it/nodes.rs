//! Two nodes on the same Postgres, Redis and Kafka: what happens on one is seen on the other, at once through the log,
//! and within two seconds without it.

use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use frontrow::app::App;
use frontrow::config::{Config, Role as NodeRole, Roles};
use frontrow::error::Error;
use frontrow::infra::bus::{Live, LiveSubscription, Topic};
use frontrow::infra::outbox;
use frontrow::limits;
use frontrow::seats;
use frontrow_protocol::client::Request;
use frontrow_protocol::records::{BusinessEvent, EventRecord, LiveRecord};
use frontrow_protocol::seats::SeatState;
use frontrow_protocol::server::{Body, HoldEndReason, Phase, Role};
use rdkafka::message::Message as _;
use serde_json::json;
use uuid::Uuid;

use crate::checkout::handles;
use crate::client::{Client, token};
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, fresh_config};
use crate::kafka::{self, Broker};
use crate::socket::{ClientMap, SOON, Socket};
use crate::stage::Manager;

/// Within so long everybody knows, log or no log; and what a busy test machine adds.
const CONVERGED: Duration = Duration::from_secs(2);
const BUSY: Duration = Duration::from_secs(1);

/// Two nodes over `broker`.
async fn nodes(broker: &Broker) -> (TestApp, TestApp) {
    let mut config = fresh_config().await;
    config.kafka_brokers = broker.address();
    config.kafka_prefix = kafka::prefix();
    let a = TestApp::start_with(config.clone()).await;
    let b = TestApp::start_with(config).await;
    (a, b)
}

async fn customer(app: &TestApp) -> (Uuid, Socket) {
    let account = fixtures::account(app, "customer").await;
    let socket = Socket::open_as(app.addr, &token(app, account, Role::Customer)).await;
    (account, socket)
}

/// A performance with room for `capacity`.
async fn performance(app: &TestApp, capacity: u32) -> Uuid {
    let mut spec = Spec::default();
    spec.room.capacity = capacity;
    fixtures::performance(app, spec).await.id
}

/// Waits until `live` hears of `performance` what `wanted` says.
async fn heard(live: &mut LiveSubscription, performance: Uuid, wanted: impl Fn(&LiveRecord) -> bool) {
    let hearing = async {
        while let Some(next) = live.next().await {
            if matches!(next, Live::Record(record) if record.about() == performance && wanted(&record)) {
                return;
            }
        }
    };
    tokio::time::timeout(SOON, hearing).await.expect("heard in time");
}

/// Reads pushes until the seat is in `state`, in time.
async fn turns(socket: &mut Socket, map: &mut ClientMap, seat: u32, state: SeatState) {
    let following = socket.follow(map, |m| m.state(seat) == state);
    tokio::time::timeout(CONVERGED + BUSY, following).await.unwrap_or_else(|_| panic!("seat {seat} is not {state:?} in time"));
}

/// What `/readyz` says, all of it true but perhaps the bus.
async fn bus_is_ready(app: &TestApp) -> bool {
    let said = Client::nobody(app).get("/readyz").await.expect(200);
    assert_eq!((&said["ready"], &said["redis"]), (&true.into(), &true.into()), "{said}");
    said["bus"].as_bool().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_that_start_before_kafka_serve_and_find_changes_by_comparing_until_it_is_there() {
    let Some(broker) = Broker::start().await else { return };
    broker.kill();
    let (a, b) = nodes(&broker).await;
    assert!(!bus_is_ready(&a).await && !bus_is_ready(&b).await);
    let performance = performance(&a, 1).await;
    let ((_, mut holder), (_, mut watcher)) = (customer(&a).await, customer(&b).await);
    let running = holder.join(performance).await;
    assert_eq!(running.phase, Phase::Running);
    let waiting = watcher.join(performance).await;
    assert_eq!((waiting.phase, waiting.position), (Phase::Waiting, 1));
    // The line is the same everywhere without a word between the nodes.
    let _ = holder.ask(Request::QueueLeave { performance }).await;
    tokio::time::timeout(CONVERGED + BUSY, watcher.until_phase(Phase::Running)).await.expect("admitted in time");
    let mut map = watcher.watch(performance).await;
    let other = fixtures::account(&a, "customer").await;
    let at = frontrow::shows::performance(&a, performance).await.unwrap();
    fixtures::admit(&a, &at, &[other]).await;
    seats::hold(&a, &at, other, &[7]).await.unwrap();
    turns(&mut watcher, &mut map, 7, SeatState::Held).await;

    broker.restart().await;
    for app in [&a, &b] {
        let deadline = Instant::now() + 2 * SOON;
        while !bus_is_ready(app).await {
            assert!(Instant::now() < deadline, "Kafka is there and was not joined");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
    seats::hold(&a, &at, other, &[8]).await.unwrap();
    turns(&mut watcher, &mut map, 8, SeatState::Held).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hold_on_one_node_turns_the_seat_on_the_other_through_the_log() {
    let Some(broker) = kafka::broker().await else { return };
    let (a, b) = nodes(broker).await;
    let performance = performance(&a, 10).await;
    let ((_, mut holder), (_, mut watcher)) = (customer(&a).await, customer(&b).await);
    holder.join(performance).await;
    watcher.join(performance).await;
    let mut map = watcher.watch(performance).await;
    let mut live = b.bus.subscribe();
    let granted = holder.hold(performance, &[7]).await;
    // Not only found by comparing: the record itself came over.
    heard(&mut live, performance, |record| matches!(record, LiveRecord::SeatsChanged { .. })).await;
    turns(&mut watcher, &mut map, 7, SeatState::Held).await;
    holder.ask(Request::HoldRelease { hold: granted.hold, performance: None }).await;
    turns(&mut watcher, &mut map, 7, SeatState::Available).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slot_freed_on_one_node_admits_on_the_other_at_once() {
    let Some(broker) = kafka::broker().await else { return };
    let (a, b) = nodes(broker).await;
    let performance = performance(&a, 1).await;
    let ((_, mut first), (_, mut second)) = (customer(&a).await, customer(&b).await);
    assert_eq!(first.join(performance).await.phase, Phase::Running);
    assert_eq!(second.join(performance).await.phase, Phase::Waiting);
    let mut live = b.bus.subscribe();
    first.ask(Request::QueueLeave { performance }).await;
    heard(&mut live, performance, |record| matches!(record, LiveRecord::QueueChanged { .. })).await;
    tokio::time::timeout(CONVERGED, second.until_phase(Phase::Running)).await.expect("admitted at once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn joining_on_another_node_supersedes_the_socket_on_the_first() {
    let Some(broker) = kafka::broker().await else { return };
    let (a, b) = nodes(broker).await;
    let performance = performance(&a, 1).await;
    let (account, mut older) = customer(&a).await;
    older.join(performance).await;
    let mut live = a.bus.subscribe();
    let mut newer = Socket::open_as(b.addr, &token(&b, account, Role::Customer)).await;
    newer.join(performance).await;
    heard(&mut live, performance, |record| matches!(record, LiveRecord::PlaceSuperseded { .. })).await;
    tokio::time::timeout(CONVERGED, older.until_phase(Phase::Superseded)).await.expect("told at once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_kafka_nodes_converge_by_comparing_and_hear_each_other_when_it_is_back() {
    let Some(broker) = Broker::start().await else { return };
    let (a, b) = nodes(&broker).await;
    let room = performance(&a, 2).await;
    let ((account, mut holder), (_, mut watcher)) = (customer(&a).await, customer(&b).await);
    holder.join(room).await;
    watcher.join(room).await;
    let (_, mut waiting) = customer(&b).await;
    assert_eq!(waiting.join(room).await.phase, Phase::Waiting);
    let mut map = watcher.watch(room).await;

    broker.kill();
    for seat in 0..3 {
        let granted = holder.hold(room, &[seat]).await;
        turns(&mut watcher, &mut map, seat, SeatState::Held).await;
        holder.ask(Request::HoldRelease { hold: granted.hold, performance: None }).await;
        turns(&mut watcher, &mut map, seat, SeatState::Available).await;
    }
    // The same person on the other node: the older socket is told, and waits there.
    let mut moved = Socket::open_as(b.addr, &token(&b, account, Role::Customer)).await;
    assert_eq!(moved.join(room).await.phase, Phase::Waiting, "a new number at the end");
    let told = tokio::time::timeout(CONVERGED + BUSY, holder.until_phase(Phase::Superseded));
    told.await.expect("superseded without Kafka");
    tokio::time::timeout(CONVERGED + BUSY, waiting.until_phase(Phase::Running)).await.expect("admitted without Kafka");

    broker.restart().await;
    let mut live = b.bus.subscribe();
    let deadline = Instant::now() + 2 * SOON;
    let probe = performance(&a, 1).await;
    let arrived = async { while !matches!(live.next().await, Some(Live::Record(record)) if record.about() == probe) {} };
    let mut arrived = std::pin::pin!(arrived);
    while tokio::time::timeout(Duration::from_millis(200), &mut arrived).await.is_err() {
        assert!(Instant::now() < deadline, "records do not flow again");
        a.bus.publish(LiveRecord::QueueChanged { performance: probe });
    }
}

/// Reads pushes until one says how `hold` ended.
async fn told_end(socket: &mut Socket, hold: Uuid) -> HoldEndReason {
    let told = socket.until(|body| match body {
        Body::HoldEnded { hold: ended, reason } if *ended == hold => Some(*reason),
        _ => None,
    });
    tokio::time::timeout(CONVERGED + BUSY, told).await.expect("the end of the hold is told in time")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_end_of_a_hold_that_the_bus_lost_is_told_all_the_same_and_why() {
    let Some(broker) = Broker::start().await else { return };
    let (a, b) = nodes(&broker).await;
    let room = performance(&a, 10).await;
    let at = frontrow::shows::performance(&b, room).await.unwrap();
    let (account, mut holder) = customer(&a).await;
    holder.join(room).await;
    let mut holds = Vec::new();
    for seat in 0..4 {
        holds.push(holder.hold(room, &[seat]).await);
    }
    broker.kill();
    // One at a time: the node it is told on hears nothing but that it hears nothing.
    let [paid, ordered, released, stays] = &holds[..] else { panic!() };
    let begin = async |hold| {
        let until = Utc::now() + TimeDelta::minutes(5);
        seats::begin_order(&b, &at, account, hold, Uuid::now_v7(), until).await.unwrap().0
    };
    let order = begin(paid.hold).await;
    assert_eq!(seats::claim(&b, &at, &order).await.unwrap(), seats::Claim::Frozen);
    fixtures::order_row(&b, &at, &order, "paid", Utc::now()).await;
    seats::sell(&b, &at, &order).await.unwrap();
    // Whichever of the two it met first.
    let reason = told_end(&mut holder, paid.hold).await;
    assert!(matches!(reason, HoldEndReason::Ordered | HoldEndReason::Paid), "{reason:?}");
    begin(ordered.hold).await;
    assert_eq!(told_end(&mut holder, ordered.hold).await, HoldEndReason::Ordered);
    // Nobody wrote down why this one is over.
    seats::release(&b, &at, account, released.hold).await.unwrap();
    assert_eq!(told_end(&mut holder, released.hold).await, HoldEndReason::Lost);
    // What stands is not told to have ended.
    let told = holder.until(|body| matches!(body, Body::HoldEnded { .. }).then(|| body.clone()));
    let told = tokio::time::timeout(CONVERGED, told).await;
    assert!(told.is_err(), "{told:?}");
    assert_eq!(seats::holds_of(&b, &at, account).await.unwrap(), std::slice::from_ref(stays));
}

async fn unfinished(app: &App) -> (i64, i64) {
    sqlx::query_as("select count(*) filter (where handled_at is null), count(*) filter (where done_at is null) from outbox")
        .fetch_one(&app.pg)
        .await
        .unwrap()
}

/// Writes an event as a room does.
async fn write(app: &TestApp) -> EventRecord {
    let event = BusinessEvent::OrderClosed { order: Uuid::now_v7(), performance: Uuid::now_v7(), account: Uuid::now_v7() };
    let mut tx = app.pg.begin().await.unwrap();
    let id = outbox::write(&mut tx, &event).await.unwrap();
    tx.commit().await.unwrap();
    EventRecord { id, at: app.clock.now(), event }
}

async fn until_unfinished(app: &TestApp, wanted: (i64, i64), patience: Duration) {
    let deadline = Instant::now() + patience;
    while unfinished(app).await != wanted {
        assert!(Instant::now() < deadline, "{:?}, not {wanted:?}", unfinished(app).await);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_are_handled_without_kafka_and_reach_its_log_once_it_is_there() {
    let Some(broker) = Broker::start().await else { return };
    let (a, _b) = nodes(&broker).await;
    let mut written = vec![write(&a).await];
    until_unfinished(&a, (0, 0), SOON).await;

    broker.kill();
    for _ in 0..3 {
        written.push(write(&a).await);
    }
    // Our own rooms do not wait for it.
    until_unfinished(&a, (0, 3), limits::KAFKA_EVENT_TIMEOUT / 2).await;
    // Longer than one try to tell the log.
    tokio::time::sleep(limits::KAFKA_EVENT_TIMEOUT + Duration::from_secs(1)).await;
    assert_eq!(unfinished(&a).await, (0, 3), "not done while the log does not have it");
    broker.restart().await;
    until_unfinished(&a, (0, 0), 3 * SOON).await;

    let topic = Topic::Events.name(&a.config.kafka_prefix);
    let messages = crate::bus::read(&broker, &topic, limits::EVENT_PARTITIONS, written.len()).await;
    let read =
        |message: &rdkafka::message::OwnedMessage| serde_json::from_slice::<EventRecord>(message.payload().unwrap()).unwrap();
    let on_the_log: Vec<Uuid> = messages.iter().map(|message| read(message).id).collect();
    assert!(written.iter().all(|event| on_the_log.contains(&event.id)), "{on_the_log:?}");
}

/// It kept all it had taken until its leases ended, one wait for Redis after the other.
#[tokio::test]
async fn a_node_that_is_cut_off_from_redis_leaves_what_follows_from_events_to_others() {
    let app = handles(&fresh_config().await).await;
    for _ in 0..3 {
        let event = BusinessEvent::OrderClosed { order: Uuid::now_v7(), performance: Uuid::now_v7(), account: Uuid::now_v7() };
        outbox::write(&mut app.pg.acquire().await.unwrap(), &event).await.unwrap();
    }
    let mut tried = Vec::new();
    let cut_off = outbox::deliver(&app.pg, &app.bus, |record| {
        tried.push(record.id);
        std::future::ready(Err(Error::RedisPool("away".into())))
    });
    assert_eq!(cut_off.await.unwrap(), 3);
    assert_eq!(tried.len(), 1, "whoever found out tries no further");
    let left: Vec<(Uuid, i32)> =
        sqlx::query_as("select id, attempts from outbox where next_attempt_at <= now()").fetch_all(&app.pg).await.unwrap();
    assert!(left.len() == 2 && left.iter().all(|(id, attempts)| *id != tried[0] && *attempts == 0), "{left:?}");
    assert_eq!(outbox::deliver(&app.pg, &app.bus, |_| std::future::ready(Ok(()))).await.unwrap(), 2, "others do the rest");
}

/// The answer to a payment or a cancellation came a moment before its seats were sold or free: the job was quicker than the
/// request and not yet done.
#[tokio::test]
async fn what_follows_from_an_event_is_done_when_its_writer_goes_on_whoever_took_it() {
    let app = handles(&fresh_config().await).await;
    let event = BusinessEvent::OrderClosed { order: Uuid::now_v7(), performance: Uuid::now_v7(), account: Uuid::now_v7() };
    let id = outbox::write(&mut app.pg.acquire().await.unwrap(), &event).await.unwrap();
    let (taken, is_taken) = tokio::sync::oneshot::channel();
    let (finish, may_finish) = tokio::sync::oneshot::channel::<()>();
    let (mut taken, mut may_finish) = (Some(taken), Some(may_finish));
    let job = outbox::deliver(&app.pg, &app.bus, |_| {
        taken.take().unwrap().send(()).unwrap();
        let may_finish = may_finish.take().unwrap();
        async { may_finish.await.map_err(|error| Error::Internal(error.into())) }
    });
    let writer = async {
        is_taken.await.unwrap();
        let mut followed = 0;
        let write = |_| {
            followed += 1;
            std::future::ready(Ok(()))
        };
        outbox::deliver_one(&app.pg, &app.bus, id, write).await.unwrap();
        assert_eq!((followed, unfinished(&app).await), (1, (1, 1)), "done, and left to be noted by who took it");
        finish.send(()).unwrap();
    };
    assert_eq!(tokio::join!(job, writer).0.unwrap(), 1);
    assert_eq!(unfinished(&app).await, (0, 0));
    let again = |_| -> std::future::Ready<Result<(), Error>> { panic!("it was handled") };
    outbox::deliver_one(&app.pg, &app.bus, id, again).await.unwrap();
}

#[tokio::test]
async fn what_a_writer_delivers_itself_is_left_to_it_for_a_while_and_to_others_when_it_fails_or_dies() {
    let app = handles(&fresh_config().await).await;
    let event = || BusinessEvent::OrderClosed { order: Uuid::now_v7(), performance: Uuid::now_v7(), account: Uuid::now_v7() };
    let events: Vec<BusinessEvent> = (0..3).map(|_| event()).collect();
    let ids = outbox::write_taken(&mut app.pg.acquire().await.unwrap(), &events).await.unwrap();
    assert_eq!(outbox::deliver(&app.pg, &app.bus, |_| std::future::ready(Ok(()))).await.unwrap(), 0, "its writer has them");
    let follow = async { vec![Ok(()), Err(Error::overloaded(1)), Ok(())] };
    outbox::deliver_together(&app.pg, &app.bus, &ids, follow).await.unwrap();
    assert_eq!(unfinished(&app).await, (1, 1));
    // The clock of Postgres cannot be moved: the rows are, as one dead writer's would look, and another's failure.
    outbox::write_taken(&mut app.pg.acquire().await.unwrap(), &events[..1]).await.unwrap();
    let passed = "update outbox set next_attempt_at = next_attempt_at - interval '5 s' where handled_at is null";
    sqlx::query(passed).execute(&app.pg).await.unwrap();
    assert_eq!(outbox::deliver(&app.pg, &app.bus, |_| std::future::ready(Ok(()))).await.unwrap(), 2);
    assert_eq!(unfinished(&app).await, (0, 0));
}

/// A show that nobody plays yet has no performance whose record would tell of it: other nodes told everybody of it until what
/// they kept was over. A scene that takes longer than that says nothing and is played again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn defect_d36_a_show_without_performances_is_gone_at_once_on_nodes_of_other_roles_too() {
    let Some(broker) = Broker::start().await else { return };
    let mut config = fresh_config().await;
    (config.kafka_brokers, config.kafka_prefix) = (broker.address(), kafka::prefix());
    let writer = TestApp::start_with(config.clone()).await;
    let only = async |role| TestApp::start_with(Config { roles: Roles::only(role), ..config.clone() }).await;
    let (catalogue, reviews) = (only(NodeRole::Catalogue).await, only(NodeRole::Reviews).await);
    let manager = Manager::new(&writer, "theatre").await;
    let mut tries = 0..10;
    for goes in [Goes::Deleted, Goes::Hidden] {
        loop {
            assert!(tries.next().is_some(), "seen until what was kept was over: {goes:?}");
            let show = format!("/api/v1/shows/{}", manager.show(json!({})).await);
            let told = [(Client::nobody(&catalogue), show.clone()), (Client::nobody(&reviews), format!("{show}/reviews"))];
            let kept = Instant::now();
            for (anybody, path) in &told {
                anybody.get(path).await.expect(200);
            }
            match goes {
                Goes::Deleted => drop(manager.client.delete(&show, &json!({})).await.expect(202)),
                Goes::Hidden => {
                    let later = Utc::now() + TimeDelta::days(1);
                    drop(manager.client.patch(&show, &json!({ "visible_at": later })).await.expect(200));
                }
            }
            for (anybody, path) in &told {
                crate::checkout::until("it is gone", || async { anybody.get(path).await.status == 404 }).await;
            }
            if kept.elapsed() < limits::KEPT_TTL {
                break;
            }
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Goes {
    Deleted,
    Hidden,
}
