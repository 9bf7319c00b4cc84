//! Everybody at once, over real sockets, against a server in a process of its own.

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use frontrow::accounts::{Caller, Tokens};
use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::seats::SeatState;
use frontrow_protocol::server::{Body, Phase, QueueState, Role};
use futures_util::stream::{self, StreamExt as _};
use rand::RngExt as _;
use tokio::sync::Barrier;
use uuid::Uuid;

use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, alone, fresh_config};
use crate::node::Node;
use crate::socket::{ClientMap, SOON, Socket, queue_state};

/// Sockets opened at the same time; the kernel's backlog is the limit.
const OPENING: usize = 128;

/// Waits until everybody is there; who failed before must not leave the others waiting for ever.
async fn together(barrier: &Barrier) {
    tokio::time::timeout(3 * SOON, barrier.wait()).await.expect("everybody there in time");
}

/// Joins as a client does that is told to come back in a moment.
async fn join_patiently(socket: &mut Socket, performance: Uuid) -> QueueState {
    loop {
        match socket.ask(Request::QueueJoin { performance }).await {
            Body::Error(error) if error.code == ErrorCode::Overloaded => {
                tokio::time::sleep(Duration::from_millis(error.retry_after_ms.unwrap())).await;
            }
            reply => return queue_state(reply),
        }
    }
}

pub fn pass(tokens: &Tokens, account: Uuid) -> String {
    let expires_at = Utc::now() + TimeDelta::hours(1);
    tokens.issue(&Caller { account, role: Role::Customer, nickname: "n".into(), expires_at }).unwrap()
}

pub async fn open_all(addr: SocketAddr, tokens: &Tokens, accounts: &[Uuid]) -> Vec<Socket> {
    stream::iter(accounts.iter().map(|account| pass(tokens, *account)))
        .map(|token| async move { Socket::open_as(addr, &token).await })
        .buffer_unordered(OPENING)
        .collect()
        .await
}

/// Asks Redis how many run, all the time, until told to stop; returns the most it saw and how often it looked.
pub fn watch_running(app: &TestApp, performance: Uuid) -> (Arc<AtomicBool>, tokio::task::JoinHandle<(u64, u64)>) {
    let stop = Arc::new(AtomicBool::new(false));
    let redis = app.redis.clone();
    let stopped = Arc::clone(&stop);
    let task = tokio::spawn(async move {
        let (most, looks) = (AtomicU64::new(0), AtomicU64::new(0));
        let mut connection = redis.get().await.unwrap();
        while !stopped.load(Ordering::Relaxed) {
            let mut count = redis::cmd("ZCARD");
            // A look that takes too long on a busy machine is one look less.
            let Ok(running) = count.arg(format!("fr:{{{performance}}}:running")).query_async(&mut connection).await else {
                continue;
            };
            most.fetch_max(running, Ordering::Relaxed);
            looks.fetch_add(1, Ordering::Relaxed);
        }
        (most.into_inner(), looks.into_inner())
    });
    (stop, task)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parity_18_19_ten_thousand_sockets_join_a_room_for_ten() {
    let _alone = alone().await;
    // One process may open 20,000 files: the server has its own.
    const PEOPLE: usize = 10_000;
    const CAPACITY: u32 = 10;
    let config = fresh_config().await;
    let app = TestApp::start_with(config.clone()).await;
    let mut spec = Spec::default();
    spec.room.capacity = CAPACITY;
    let performance = fixtures::performance(&app, spec).await.id;
    let node = Node::start(&config).await;
    let accounts = fixtures::accounts(&app, PEOPLE).await;
    let sockets = open_all(node.addr, &app.tokens, &accounts).await;
    let (stop, running) = watch_running(&app, performance);

    let barrier = Arc::new(Barrier::new(PEOPLE));
    let joins = sockets.into_iter().map(|mut socket| {
        let barrier = Arc::clone(&barrier);
        tokio::spawn(async move {
            together(&barrier).await;
            let state = join_patiently(&mut socket, performance).await;
            (socket, state)
        })
    });
    let mut joined: Vec<(Socket, QueueState)> = Vec::with_capacity(PEOPLE);
    for task in joins.collect::<Vec<_>>() {
        joined.push(task.await.unwrap());
    }

    let numbers: HashSet<u64> = joined.iter().map(|(_, s)| s.number).collect();
    assert_eq!(numbers.len(), PEOPLE, "everybody has a number of their own");
    let runs = joined.iter().filter(|(_, s)| s.phase == Phase::Running).count();
    assert_eq!(runs, CAPACITY as usize);
    joined.sort_by_key(|(_, s)| s.number);
    assert!(joined[..runs].iter().all(|(_, s)| s.phase == Phase::Running), "the first numbers run");
    for (ahead, (_, state)) in joined[runs..].iter().enumerate() {
        assert_eq!(state.position, ahead as u64 + 1, "number {}", state.number);
    }

    // The first ones leave: the next ones are admitted, in the order of their numbers.
    let mut order = Vec::new();
    for leaver in 0..100 {
        let (head, tail) = joined.split_at_mut(leaver + 1);
        assert!(matches!(head[leaver].0.ask(Request::QueueLeave { performance }).await, Body::Ok {}));
        let next = &mut tail[CAPACITY as usize - 1];
        next.0.until_phase(Phase::Running).await;
        order.push(next.1.number);
    }
    assert!(order.is_sorted(), "nobody was overtaken");
    stop.store(true, Ordering::Relaxed);
    let (most, looks) = running.await.unwrap();
    assert!(most <= u64::from(CAPACITY), "{most} were running at once");
    assert!(looks > 100, "looked {looks} times only");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parity_26_defect_d1_a_thousand_people_race_for_a_hundred_seats() {
    let _alone = alone().await;
    const PEOPLE: usize = 1000;
    let config = fresh_config().await;
    let app = TestApp::start_with(config.clone()).await;
    let mut spec = Spec { seats: 100, row: 10, seat_limit: 4, ..Spec::default() };
    spec.room.capacity = 2000;
    let performance = fixtures::performance(&app, spec).await.id;
    let node = Node::start(&config).await;
    let accounts = fixtures::accounts(&app, PEOPLE).await;
    let sockets = open_all(node.addr, &app.tokens, &accounts).await;
    let barrier = Arc::new(Barrier::new(PEOPLE));
    let racers = sockets.into_iter().map(|socket| {
        let barrier = Arc::clone(&barrier);
        tokio::spawn(async move { race(socket, performance, &barrier).await })
    });
    let mut owners: HashMap<u32, usize> = HashMap::new();
    let mut clients = Vec::new();
    for (racer, task) in racers.collect::<Vec<_>>().into_iter().enumerate() {
        let (client, seats) = task.await.unwrap();
        for seat in seats {
            assert_eq!(owners.insert(seat, racer), None, "seat {seat} was granted twice");
        }
        clients.push(client);
    }

    let truth = frontrow::seats::map(&app, &*fixtures_performance(&app, performance).await).await.unwrap();
    for seat in 0..100 {
        let state = frontrow_protocol::seats::get(&truth.packed, seat);
        let expected = if owners.contains_key(&seat) { SeatState::Held } else { SeatState::Available };
        assert_eq!(state, expected, "seat {seat}: no partial hold, no seat held by nobody");
    }
    // Every client's map ends where Redis stands.
    let last = (truth.epoch, truth.version);
    let converged = clients.into_iter().map(|(mut socket, mut map)| {
        tokio::spawn(async move {
            socket.follow(&mut map, |m| (m.epoch, m.version) == last).await;
            map
        })
    });
    for task in converged.collect::<Vec<_>>() {
        assert_eq!(task.await.unwrap().packed, truth.packed);
    }
}

async fn fixtures_performance(app: &TestApp, id: Uuid) -> Arc<frontrow::shows::Performance> {
    frontrow::shows::performance(app, id).await.unwrap()
}

/// Joins, watches, and then tries random groups of 1 to 4 seats until one is granted or little is left.
async fn race(mut socket: Socket, performance: Uuid, barrier: &Barrier) -> ((Socket, ClientMap), Vec<u32>) {
    assert_eq!(socket.join(performance).await.phase, Phase::Running);
    let mut map = socket.watch(performance).await;
    together(barrier).await;
    for _ in 0..8 {
        let (first, count) = {
            let mut random = rand::rng();
            (random.random_range(0..97_u32), random.random_range(1..=4_u32))
        };
        let seats: Vec<u32> = (first..first + count).collect();
        match socket.ask_into(Request::SeatsHold { performance, seats: seats.clone() }, &mut map).await {
            Body::HoldGranted(granted) => {
                assert_eq!(granted.seats, seats, "all or none");
                return ((socket, map), seats);
            }
            Body::Error(error) => assert_eq!(error.code, ErrorCode::SeatTaken, "{}", error.message),
            other => panic!("{other:?}"),
        }
        tokio::time::sleep(Duration::from_millis(60)).await; // under the frame rate a socket may keep up
    }
    ((socket, map), Vec::new())
}
