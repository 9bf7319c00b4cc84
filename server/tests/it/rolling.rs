//! Nodes that are restarted one after the other, as a new version is rolled out: nobody loses a number, an admission or a
//! hold, and nobody is admitted ahead of others.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use frontrow::app::App;
use frontrow::config::Config;
use frontrow::seats;
use frontrow::shows::Performance;
use frontrow_protocol::client::Request;
use frontrow_protocol::seats::SeatState;
use frontrow_protocol::server::{Body, Phase, QueueState, Role};
use futures_util::stream::{self, StreamExt as _};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Error as WsError;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use uuid::Uuid;

use crate::checkout::{Buyer, handles, payment_id, settles, until};
use crate::client::{Client, issue};
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, alone, fresh_config};
use crate::node::Node;
use crate::socket::{Socket, queue_state};
use crate::standin::StandIn;

const PEOPLE: usize = 240;
const CAPACITY: usize = 40;
/// Everybody comes back within this, see `limits::DRAIN_JITTER`.
const JITTER_MS: u64 = 3000;

struct Person {
    account: Uuid,
    token: String,
    number: u64,
    resume: String,
    runs: bool,
    hold: Option<Uuid>,
    node: usize,
    /// None once they left or paid: they do not come back.
    socket: Option<Socket>,
}

struct Town {
    config: Config,
    standin: StandIn,
    app: App,
    performance: Arc<Performance>,
    nodes: Vec<Node>,
}

impl Town {
    async fn found() -> Self {
        let standin = StandIn::start(None).await;
        let config = Config { portone: standin.config(), ..fresh_config().await };
        let app = handles(&config).await;
        let mut spec = Spec::default();
        (spec.room.capacity, spec.room.grace_seconds) = (CAPACITY as u32, 120);
        let performance = fixtures::performance(&app, spec).await;
        let nodes = vec![Node::start(&config).await, Node::start(&config).await];
        Self { config, standin, app, performance, nodes }
    }

    /// Everybody in line, one after the other, on either node; a quarter of those who run hold a seat.
    async fn fill(&self) -> Vec<Person> {
        let mut people = Vec::new();
        for (n, account) in fixtures::accounts(&self.app, PEOPLE).await.into_iter().enumerate() {
            let (token, node) = (issue(&self.app, account, Role::Customer), n % 2);
            let mut socket = Socket::open_as(self.nodes[node].addr, &token).await;
            let state = socket.join(self.performance.id).await;
            let runs = n < CAPACITY;
            assert_eq!(state.phase, if runs { Phase::Running } else { Phase::Waiting });
            let hold = match n % 8 {
                0 | 1 if runs => Some(socket.hold(self.performance.id, &[n as u32]).await.hold),
                _ => None,
            };
            let resume = state.resume.unwrap();
            people.push(Person { account, token, number: state.number, resume, runs, hold, node, socket: Some(socket) });
        }
        people
    }

    async fn ask_redis<T: redis::FromRedisValue>(&self, command: &str, key: &str, args: &[&str]) -> T {
        let mut connection = self.app.redis.get().await.unwrap();
        redis::cmd(command).arg(key).arg(args).query_async(&mut connection).await.unwrap()
    }

    fn key(&self, name: &str) -> String {
        format!("fr:{{{}}}:{name}", self.performance.id)
    }

    async fn running(&self) -> BTreeSet<Uuid> {
        let accounts: Vec<String> = self.ask_redis("ZRANGE", &self.key("running"), &["0", "-1"]).await;
        accounts.iter().map(|account| account.parse().unwrap()).collect()
    }

    /// Who is to run: who did and stays, and the lowest numbers of those who wait.
    fn expected(people: &[Person]) -> BTreeSet<Uuid> {
        let here = people.iter().filter(|p| p.socket.is_some());
        let mut order: Vec<_> = here.map(|p| (!p.runs, p.number, p.account)).collect();
        order.sort_unstable();
        order.into_iter().take(CAPACITY).map(|(_, _, account)| account).collect()
    }

    /// The node's lease is given up when nobody is there whose presence it vouches for.
    async fn lease_goes_last(&self, node: Uuid) {
        loop {
            if !self.ask_redis::<bool>("EXISTS", &format!("fr:node:{node}"), &[]).await {
                break;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let places: Vec<String> = self.ask_redis("HVALS", &self.key("places"), &[]).await;
        let still = places.iter().filter(|place| place.contains(&node.to_string())).count();
        assert_eq!(still, 0, "the lease ended before they were told");
    }
}

/// The node a socket is greeted by.
async fn id_of(addr: SocketAddr) -> Uuid {
    let mut request = format!("ws://{addr}/ws").into_client_request().unwrap();
    request.headers_mut().insert("sec-websocket-protocol", "frontrow.v1".parse().unwrap());
    let (mut stream, _) = tokio_tungstenite::connect_async(request).await.unwrap();
    let hello = stream.next().await.unwrap().unwrap().into_text().unwrap();
    let hello: Value = serde_json::from_str(&hello).unwrap();
    hello["node"].as_str().unwrap().parse().unwrap()
}

fn wait_of((code, reason): (u16, String)) -> Duration {
    assert_eq!(code, 1012, "{reason}");
    let wait: u64 = reason.strip_prefix("retry_in_ms=").unwrap().parse().unwrap();
    assert!(wait <= JITTER_MS, "{reason}");
    Duration::from_millis(wait)
}

/// Does as a client does that is sent away: comes back when it was told to, and takes its place up again.
async fn moves(town: &Town, person: &mut Person, to: usize) {
    let told = person.socket.take().unwrap().until_closed().await;
    tokio::time::sleep(wait_of(told)).await;
    let mut socket = Socket::open_as(town.nodes[to].addr, &person.token).await;
    let resume = Request::QueueResume { performance: town.performance.id, resume: person.resume.clone() };
    let state: QueueState = queue_state(socket.ask(resume).await);
    assert_eq!(state.number, person.number, "the same number");
    if person.runs {
        assert_eq!(state.phase, Phase::Running, "the same admission");
    }
    if let Some(hold) = person.hold {
        socket.watch(town.performance.id).await;
        let again = socket.until(|body| match body {
            Body::HoldGranted(granted) => Some(granted.hold),
            _ => None,
        });
        assert_eq!(again.await, hold, "the same hold");
    }
    (person.resume, person.node, person.socket) = (state.resume.unwrap(), to, Some(socket));
}

/// Not ready before it refuses anybody, and nobody new is let in.
async fn turns_away(town: &Town, addr: SocketAddr) {
    let ready = || town.standin.http.get(format!("http://{addr}/readyz")).send();
    let mut status = ready().await.expect("it still answers").status();
    while status == 200 {
        status = ready().await.expect("it says so before it stops to answer").status();
    }
    assert_eq!(status, 503);
    let mut request = format!("ws://{addr}/ws").into_client_request().unwrap();
    request.headers_mut().insert("sec-websocket-protocol", "frontrow.v1".parse().unwrap());
    match tokio_tungstenite::connect_async(request).await {
        Err(WsError::Http(refused)) => assert_eq!(refused.status(), 503),
        Err(WsError::Io(_)) => {} // later than that
        other => panic!("let in, or refused in another way: {other:?}"),
    }
}

/// Restarts one node. Its people go to the other one; meanwhile `leaving` people of that one make room for others.
async fn restarts(town: &mut Town, people: &mut [Person], node: usize, leaving: usize) {
    let (other, addr) = (1 - node, town.nodes[node].addr);
    let id = id_of(addr).await;
    // Somebody who does not even answer the good-bye: the node waits for them, for a moment.
    let _stubborn = Socket::open(addr).await;
    town.nodes[node].stop();
    let runs_there = |p: &&mut Person| p.node == other && p.runs && p.hold.is_none() && p.socket.is_some();
    let mut leavers: Vec<_> = people.iter_mut().filter(runs_there).take(leaving).map(|p| p.account).collect();
    leavers.sort_unstable();
    let (town_ref, leavers) = (&*town, &leavers);
    let everybody =
        stream::iter(people.iter_mut().filter(|p| p.socket.is_some())).for_each_concurrent(None, |person| async move {
            if person.node == node {
                moves(town_ref, person, other).await;
            } else if leavers.binary_search(&person.account).is_ok() {
                let left =
                    person.socket.as_mut().unwrap().ask(Request::QueueLeave { performance: town_ref.performance.id }).await;
                assert!(matches!(left, Body::Ok {}));
                person.socket = None;
            }
        });
    tokio::join!(everybody, turns_away(town_ref, addr), town_ref.lease_goes_last(id));
    assert!(std::mem::replace(&mut town.nodes[node], Node::start(&town.config).await).ended().await.success());
    in_order(town, people).await;
}

/// Just those run whose turn it is, and nobody's place is on its way out.
async fn in_order(town: &Town, people: &mut [Person]) {
    let expected = Town::expected(people);
    until("those run whose turn it is", || async { town.running().await == expected }).await;
    people.iter_mut().for_each(|person| person.runs = expected.contains(&person.account));
    until("nobody is in their grace time", || async { town.ask_redis::<u64>("ZCARD", &town.key("grace"), &[]).await == 0 }).await;
    let here = people.iter().filter(|p| p.socket.is_some()).count();
    assert_eq!(town.ask_redis::<usize>("HLEN", &town.key("places"), &[]).await, here, "nobody's place is lost");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rolling_restart_loses_nobodys_number_admission_or_hold() {
    let _alone = alone().await;
    let mut town = Town::found().await;
    let mut people = town.fill().await;
    // Somebody pays on the first node, and the gateway takes its time: longer than the node takes connections.
    let payer = people.iter().position(|p| p.node == 0 && p.hold.is_some()).unwrap();
    let (account, token, hold) = (people[payer].account, people[payer].token.clone(), people[payer].hold.take());
    let buyer = Buyer { account, client: Client::at(&format!("http://{}", town.nodes[0].addr), &token) };
    let order = buyer.order(&json!({"performance": town.performance.id, "hold": hold})).await.expect(201);
    town.standin.pay(payment_id(&order), order["amount"].as_i64().unwrap()).await;
    town.standin.fault(payment_id(&order), json!({"kind": "delay", "on": "get", "ms": 2500})).await;
    drop(people.remove(payer).socket);
    let syncing = tokio::spawn({
        let (buyer, order) = (buyer.clone(), order.clone());
        async move { buyer.sync(&order).await }
    });
    restarts(&mut town, &mut people, 0, 5).await;
    assert_eq!(syncing.await.unwrap().expect(200)["status"], "paid", "what was under way is finished");
    restarts(&mut town, &mut people, 1, 0).await;

    let map = seats::map(&town.app, &town.performance).await.unwrap();
    let held = (0..map.count).filter(|seat| frontrow_protocol::seats::get(&map.packed, *seat) == SeatState::Held).count();
    assert_eq!(held, people.iter().filter(|p| p.hold.is_some()).count(), "every hold is still there");
    assert_eq!(settles(&town.app).await.tickets, 1);
}

async fn customer(app: &TestApp) -> Socket {
    let account = fixtures::account(app, "customer").await;
    Socket::open_as(app.addr, &issue(app, account, Role::Customer)).await
}

#[tokio::test]
async fn who_is_sent_away_is_called_back_within_their_grace_time() {
    let app = TestApp::start().await;
    let mut spec = Spec::default();
    spec.room.grace_seconds = 1;
    let performance = fixtures::performance(&app, spec).await.id;
    let mut people = Vec::new();
    for _ in 0..20 {
        let mut socket = customer(&app).await;
        socket.join(performance).await;
        people.push(socket);
    }
    app.stop();
    for mut socket in people {
        assert!(wait_of(socket.until_closed().await) <= Duration::from_millis(500));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whose_number_was_drawn_is_told_it_before_being_sent_away() {
    let app = TestApp::start().await;
    let mut spec = Spec::default();
    spec.room.capacity = 5;
    let performance = fixtures::performance(&app, spec).await.id;
    let mut people = Vec::new();
    for _ in 0..60 {
        people.push(customer(&app).await);
    }
    for socket in &mut people {
        socket.send(Request::QueueJoin { performance }).await;
    }
    let redis = app.redis.clone();
    let drawn = async || -> usize {
        let mut connection = redis.get().await.unwrap();
        redis::cmd("HLEN").arg(format!("fr:{{{performance}}}:places")).query_async(&mut connection).await.unwrap()
    };
    // In the midst of it: some numbers are told, some drawn, some asked for.
    until("the first numbers are drawn", || async { drawn().await > 0 }).await;
    app.stop();
    let mut told = 0;
    for socket in &mut people {
        let (said, end) = socket.rest().await;
        wait_of(end);
        told += said.iter().filter(|message| matches!(&message.body, Body::QueueState(_)) && message.re.is_some()).count();
    }
    assert_eq!(told, drawn().await, "whoever has a place knows its number");
}
