//! Everybody loses the connection at once and comes back at once, over real sockets, to a server in a process of its own.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use frontrow_protocol::client::Request;
use frontrow_protocol::server::{Phase, QueueState};
use futures_util::stream::{self, StreamExt as _};
use sqlx::Connection as _;
use tokio::sync::Barrier;
use uuid::Uuid;

use crate::client::Client;
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, alone, fresh_config};
use crate::node::Node;
use crate::socket::{Socket, queue_state};
use crate::storm::{open_all, pass, watch_running};

const PEOPLE: usize = 3000;
const NEWCOMERS: usize = 300;
const CAPACITY: u32 = 50;

struct Back {
    account: Uuid,
    state: QueueState,
    took: Duration,
    _socket: Socket,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_thousand_lose_the_connection_and_come_back_at_once_to_their_places() {
    let _alone = alone().await;
    let config = fresh_config().await;
    let app = TestApp::start_with(config.clone()).await;
    let mut spec = Spec::default();
    (spec.room.capacity, spec.room.grace_seconds) = (CAPACITY, 300);
    let performance = fixtures::performance(&app, spec).await.id;
    let node = Node::start(&config).await;
    let accounts = fixtures::accounts(&app, PEOPLE + NEWCOMERS).await;
    let (people, newcomers) = accounts.split_at(PEOPLE);
    let sockets = open_all(node.addr, &app.tokens, people).await;
    let places: Vec<(Socket, QueueState)> = stream::iter(sockets)
        .map(|mut socket| async move {
            let state = queue_state(socket.ask_patiently(Request::QueueJoin { performance }).await);
            (socket, state)
        })
        .buffer_unordered(512)
        .collect()
        .await;
    // By account: the tokens are signed for it. `open_all` gives the sockets in any order.
    let mut before = HashMap::new();
    for (account, number) in numbers(&app, performance).await {
        before.insert(account, number);
    }
    let tokens: HashMap<u64, String> = places.iter().map(|(_, state)| (state.number, state.resume.clone().unwrap())).collect();
    assert_eq!((before.len(), tokens.len()), (PEOPLE, PEOPLE));
    let (stop, running) = watch_running(&app, performance);
    // Nobody may look at the accounts from now on: an access token says all.
    let mut lock = sqlx::PgConnection::connect(&config.database_url).await.unwrap();
    let mut locked = lock.begin().await.unwrap();
    sqlx::query("lock table accounts in access exclusive mode").execute(&mut *locked).await.unwrap();

    places.into_iter().for_each(|(socket, _)| socket.cut());
    let started = Instant::now();
    let barrier = Arc::new(Barrier::new(PEOPLE + NEWCOMERS));
    let come = |account: Uuid, request: Request| {
        let (barrier, token, addr) = (Arc::clone(&barrier), pass(&app.tokens, account), node.addr);
        tokio::spawn(async move {
            barrier.wait().await;
            let mut socket = Socket::open_patiently(addr, &token).await;
            let state = queue_state(socket.ask_patiently(request).await);
            Back { account, state, took: started.elapsed(), _socket: socket }
        })
    };
    let resume = |account: &Uuid| Request::QueueResume { performance, resume: tokens[&before[account]].clone() };
    let returning: Vec<_> = people.iter().map(|account| come(*account, resume(account))).collect();
    let joining: Vec<_> = newcomers.iter().map(|account| come(*account, Request::QueueJoin { performance })).collect();
    let (mut back, mut new) = (Vec::new(), Vec::new());
    for task in returning {
        back.push(task.await.unwrap());
    }
    for task in joining {
        new.push(task.await.unwrap());
    }
    drop(locked);

    let mut times: Vec<Duration> = back.iter().map(|b| b.took).collect();
    times.sort_unstable();
    println!("back: half in {:?}, all in {:?}", times[PEOPLE / 2], times[PEOPLE - 1]);
    for b in &back {
        assert_eq!(b.state.number, before[&b.account], "the old number");
    }
    let runs = back.iter().filter(|b| b.state.phase == Phase::Running).count();
    assert_eq!(runs, CAPACITY as usize, "who ran runs");
    assert!(new.iter().all(|b| b.state.phase == Phase::Waiting && b.state.number > PEOPLE as u64), "newcomers come behind");
    stop.store(true, Ordering::Relaxed);
    let (most, looks) = running.await.unwrap();
    assert!(most <= u64::from(CAPACITY) && looks > 20, "{most} ran at once in {looks} looks");
    let metrics = Client::at(&format!("http://{}", node.addr), "").get("/metrics").await.text;
    let lapsed = metrics.lines().find(|line| line.starts_with("frontrow_queue_purged_total{reason=\"grace_over\"}"));
    assert!(lapsed.is_none_or(|line| line.ends_with(" 0")), "{lapsed:?}");
    let mut connection = app.redis.get().await.unwrap();
    let grace: u64 = redis::cmd("ZCARD").arg(format!("fr:{{{performance}}}:grace")).query_async(&mut connection).await.unwrap();
    assert_eq!(grace, 0, "the end of the old sockets took nobody's place");
    // They came back in bunches: a script call each would have shown as one call a person.
    let calls =
        metrics.lines().find_map(|line| line.strip_prefix("frontrow_redis_script_seconds_count{script=\"queue_resume\"} "));
    let calls: usize = calls.expect("resumes were measured").parse().unwrap();
    assert!(calls < PEOPLE / 4, "{calls} calls");
    println!("{calls} script calls for {PEOPLE} who came back");
}

/// Who has which number.
async fn numbers(app: &TestApp, performance: Uuid) -> Vec<(Uuid, u64)> {
    let mut connection = app.redis.get().await.unwrap();
    let places: HashMap<String, String> =
        redis::cmd("HGETALL").arg(format!("fr:{{{performance}}}:places")).query_async(&mut connection).await.unwrap();
    let number = |text: &str| text.split(' ').next().unwrap().parse().unwrap();
    places.iter().map(|(account, place)| (account.parse().unwrap(), number(place))).collect()
}
