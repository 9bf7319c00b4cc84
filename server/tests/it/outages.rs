//! A server behind a node says nothing for a while: what the node knows it goes on with, and what it owes it makes good.

use frontrow::config::Config;
use frontrow::limits;
use frontrow_protocol::client::Request;
use frontrow_protocol::seats::SeatState;
use frontrow_protocol::server::{Body, Phase, Role};
use uuid::Uuid;

use crate::cable::Cable;
use crate::client::token;
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, fresh_config};
use crate::kafka;
use crate::queue_state::State;
use crate::redis_cluster::until;
use crate::socket::{SOON, Socket, queue_state};

/// The server at `url` behind a cable of its own, and where that is.
async fn behind(url: &str) -> (Cable, String) {
    let mut url: url::Url = url.parse().unwrap();
    let port = url.port().unwrap();
    let cable = Cable::to(std::net::SocketAddr::from(([127, 0, 0, 1], port))).await;
    url.set_port(Some(cable.addr.port())).unwrap();
    (cable, url.to_string())
}

async fn open(app: &TestApp, account: Uuid) -> Socket {
    Socket::open_as(app.addr, &token(app, account, Role::Customer)).await
}

/// What it knew of the performance was doubted besides, as after a gap in the bus or a minute without a look.
#[tokio::test]
async fn the_line_goes_on_while_postgres_says_nothing() {
    let config = fresh_config().await;
    let (postgres, database_url) = behind(&config.database_url).await;
    let app = TestApp::start_with(Config { database_url, ..config }).await;
    let mut spec = Spec::default();
    spec.room.capacity = 1;
    let performance = fixtures::performance(&app, spec).await.id;
    let accounts = fixtures::accounts(&app, 4).await;
    let mut sockets = Vec::new();
    for account in &accounts[..3] {
        let mut socket = open(&app, *account).await;
        let state = socket.join(performance).await;
        sockets.push((socket, state));
    }
    let [(mut runs, _), (mut next, waits), (dropped, third)] = <[_; 3]>::try_from(sockets).ok().unwrap();
    assert_eq!((waits.position, third.position), (1, 2));
    runs.watch(performance).await;

    postgres.cut();
    app.performances.doubt_all();
    dropped.cut();
    let mut back = open(&app, accounts[2]).await;
    let resumed = queue_state(back.ask(Request::QueueResume { performance, resume: third.resume.unwrap() }).await);
    assert_eq!((resumed.number, resumed.position), (third.number, 2));
    let mut newcomer = open(&app, accounts[3]).await;
    assert_eq!(newcomer.join(performance).await.position, 3);
    let _ = runs.ask(Request::QueueLeave { performance }).await;
    assert_eq!(next.until_phase(Phase::Running).await.number, waits.number);
    next.watch(performance).await;
    postgres.heal();
}

/// Its place would have been admitted, and have kept its slot until the admission was over.
#[tokio::test]
async fn who_drops_while_redis_says_nothing_frees_the_slot_when_it_does_again() {
    let config = fresh_config().await;
    let (redis, redis_url) = behind(&config.redis_url).await;
    let app = TestApp::start_with(Config { redis_url, ..config.clone() }).await;
    let mut spec = Spec::default();
    (spec.room.capacity, spec.room.grace_seconds) = (1, 1);
    let performance = fixtures::performance(&app, spec).await;
    let accounts = fixtures::accounts(&app, 2).await;
    let mut gone = open(&app, accounts[0]).await;
    gone.join(performance.id).await;
    let mut next = open(&app, accounts[1]).await;
    next.join(performance.id).await;

    redis.cut();
    gone.cut();
    until("nothing is tried any more", SOON, async || app.departures.count() == 1).await;
    redis.heal();
    next.until_phase(Phase::Running).await;
    assert_eq!(app.departures.count(), 0);
    let state = State::read(&app, &performance).await;
    assert_eq!(state.running.keys().collect::<Vec<_>>(), [&accounts[1].to_string()]);
}

/// They waited behind the node's look at its line, which hung.
#[tokio::test]
async fn seat_changes_reach_watchers_whose_node_hears_nothing_from_redis() {
    let Some(broker) = kafka::broker().await else { return };
    let config = Config { kafka_brokers: broker.address(), kafka_prefix: kafka::prefix(), ..fresh_config().await };
    let (redis, redis_url) = behind(&config.redis_url).await;
    let whole = TestApp::start_with(config.clone()).await;
    let cut_off = TestApp::start_with(Config { redis_url, ..config }).await;
    let mut spec = Spec { seats: 10, ..Spec::default() };
    spec.room.capacity = 3;
    let performance = fixtures::performance(&whole, spec).await.id;
    let accounts = fixtures::accounts(&whole, 2).await;
    let mut holder = open(&whole, accounts[0]).await;
    holder.join(performance).await;
    let mut watcher = open(&cut_off, accounts[1]).await;
    watcher.join(performance).await;
    let mut map = watcher.watch(performance).await;
    // Until the log is heard there.
    let first = holder.hold(performance, &[0]).await;
    watcher.follow(&mut map, |map| map.state(0) == SeatState::Held).await;

    redis.cut();
    let cut_at = std::time::Instant::now();
    let mut hold = first.hold;
    for seat in [1, 2, 3] {
        // Several within one gathering: the last of them goes out by its time, not with a change that comes after it.
        assert!(matches!(holder.ask(Request::HoldRelease { hold, performance: Some(performance) }).await, Body::Ok {}));
        hold = holder.hold(performance, &[seat]).await.hold;
    }
    watcher.follow(&mut map, |map| map.state(3) == SeatState::Held && map.state(2) == SeatState::Available).await;
    assert!(cut_at.elapsed() < limits::REDIS_TIMEOUT, "only when the look at Redis had ended: {:?}", cut_at.elapsed());
    redis.heal();
}
