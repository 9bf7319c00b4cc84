//! Each role in a process of its own, on one Postgres, one Redis and one Kafka, with clients that find their node by path
//! as a proxy does. A purchase goes across all of them; then each is killed in turn, and what the others do goes on.
//! The table "What stops when a role is gone" in ARCHITECTURE.md says in words what is shown here.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use frontrow::app::App;
use frontrow::config::{Config, Role, Roles};
use frontrow::seats;
use frontrow::shows::Performance;
use frontrow_protocol::client::Request;
use frontrow_protocol::server::{Body, HoldEndReason, OrderStatus, Phase, QueueState, Role as Person};
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::checkout::{Buyer, handles, id, payment_id, settles, until};
use crate::client::{Client, issue};
use crate::fixtures::{self, Spec};
use crate::harness::fresh_config;
use crate::kafka;
use crate::node::Node;
use crate::ports;
use crate::proxy::Proxy;
use crate::socket::{Socket, queue_state};
use crate::standin::StandIn;

struct Town {
    config: Config,
    standin: StandIn,
    /// Our hands on the same services; serves nothing, does nothing by itself.
    app: App,
    addresses: BTreeMap<Role, SocketAddr>,
    nodes: BTreeMap<Role, Node>,
    proxy: Proxy,
    /// Room for everybody.
    wide: Arc<Performance>,
    /// Room for one.
    narrow: Arc<Performance>,
    /// Holds end after two seconds.
    quick: Arc<Performance>,
    /// Seats given out so far.
    seat: u32,
}

/// Somebody on the socket and on REST.
struct Guest {
    buyer: Buyer,
    token: String,
    socket: Socket,
}

impl Town {
    async fn found() -> Option<Self> {
        let broker = kafka::broker().await?;
        let addresses = BTreeMap::from(Role::ALL.map(|role| (role, ports::free_address())));
        let standin = StandIn::start(Some(&format!("http://{}/api/v1/payments/webhook", addresses[&Role::Orders]))).await;
        let config = Config { portone: standin.config(), ..fresh_config().await };
        let app = handles(&config).await;
        let config = Config { kafka_brokers: broker.address(), kafka_prefix: kafka::prefix(), ..config };
        let [wide, narrow, quick] = [(64, 300), (1, 300), (64, 2)];
        let staged = async |(capacity, hold_seconds)| {
            let mut spec = Spec::default();
            (spec.room.capacity, spec.room.hold_seconds) = (capacity, hold_seconds);
            fixtures::performance(&app, spec).await
        };
        let (wide, narrow, quick) = (staged(wide).await, staged(narrow).await, staged(quick).await);
        let (nodes, proxy) = (BTreeMap::new(), Proxy::of_the_cluster());
        let mut town = Self { config, standin, app, addresses, nodes, proxy, wide, narrow, quick, seat: 0 };
        let started = join_all(Role::ALL.map(|role| town.node(role))).await;
        town.nodes = Role::ALL.into_iter().zip(started).collect();
        Some(town)
    }

    /// A process with one role, ready.
    async fn node(&self, role: Role) -> Node {
        let config = Config { roles: Roles::only(role), ..self.config.clone() };
        let address = self.addresses[&role].to_string();
        let node = Node::start_with(&config, &[("FRONTROW_LISTEN", &address)]).await;
        let ready = format!("http://{address}/readyz");
        until("it is ready", || async { self.standin.http.get(&ready).send().await.is_ok_and(|r| r.status() == 200) }).await;
        node
    }

    async fn kill(&mut self, role: Role) {
        self.nodes.remove(&role).unwrap().kill().await;
    }

    async fn restart(&mut self, role: Role) {
        let node = self.node(role).await;
        self.nodes.insert(role, node);
    }

    /// A client of whichever node serves `path`.
    fn client(&self, path: &str, token: &str) -> Client {
        Client::at(&format!("http://{}", self.addresses[&self.proxy.role_of(path)]), token)
    }

    async fn get(&self, path: &str, token: &str) -> Value {
        self.client(path, token).get(path).await.expect(200)
    }

    /// Whether nobody serves `path` now.
    async fn is_gone(&self, path: &str) -> bool {
        self.client(path, "").request(Method::GET, path).send().await.is_err_and(|error| error.is_connect())
    }

    /// The one who owns a performance.
    fn manager(&self, performance: &Performance) -> String {
        issue(&self.app, performance.owner, Person::Manager)
    }

    fn guest_with(&self, account: Uuid, token: String, socket: Socket) -> Guest {
        let client = self.client("/api/v1/orders", &token);
        Guest { buyer: Buyer { account, client }, token, socket }
    }

    async fn socket(&self, token: &str) -> Socket {
        Socket::open_as(self.addresses[&Role::Sockets], token).await
    }

    /// Somebody with a token from before.
    async fn guest(&self) -> Guest {
        let account = fixtures::account(&self.app, "customer").await;
        let token = issue(&self.app, account, Person::Customer);
        let socket = self.socket(&token).await;
        self.guest_with(account, token, socket)
    }

    /// Somebody who signs up and logs in.
    async fn newcomer(&self) -> Guest {
        let (accounts, log_in) = ("/api/v1/accounts", "/api/v1/auth/login");
        let name = format!("n{}", Uuid::now_v7().simple());
        let (email, password) = (format!("{name}@example.com"), "correct horse battery");
        let someone =
            json!({"email": email, "password": password, "name": "Kim", "nickname": &name[..20], "birth_date": "1990-01-31"});
        let account = self.client(accounts, "").post(accounts, &someone).await.expect(201);
        let session = self.client(log_in, "").post(log_in, &json!({"email": email, "password": password})).await.expect(200);
        let token = session["access_token"].as_str().unwrap().to_owned();
        let socket = self.socket(&token).await;
        self.guest_with(id(&account), token, socket)
    }

    /// A new guest's order of a seat of the wide performance.
    async fn ordered(&mut self) -> (Guest, Value) {
        let guest = self.guest().await;
        self.orders(guest).await
    }

    async fn orders(&mut self, mut guest: Guest) -> (Guest, Value) {
        self.seat += 1;
        assert_eq!(guest.socket.join(self.wide.id).await.phase, Phase::Running);
        let hold = guest.socket.hold(self.wide.id, &[self.seat]).await;
        let order = guest.buyer.order(&json!({"performance": self.wide.id, "hold": hold.hold})).await.expect(201);
        (guest, order)
    }

    async fn pay(&self, order: &Value) {
        self.standin.pay(payment_id(order), order["amount"].as_i64().unwrap()).await;
    }

    async fn pay_silently(&self, order: &Value) {
        self.standin.fault(payment_id(order), json!({"kind": "webhook_suppressed", "times": 100})).await;
        self.pay(order).await;
    }

    async fn status(&self, order: &Value) -> String {
        sqlx::query_scalar("select status from orders where id = $1").bind(id(order)).fetch_one(&self.app.pg).await.unwrap()
    }

    async fn until_status(&self, order: &Value, wanted: &str) {
        until(&format!("the order is {wanted}"), || async { self.status(order).await == wanted }).await;
    }

    async fn state(&self, performance: &Performance, seat: u32) -> u8 {
        let map = seats::map(&self.app, performance).await.unwrap();
        frontrow_protocol::seats::get(&map.packed, seat) as u8
    }

    /// Buys a seat to the end, told by the browser's return alone.
    async fn buys(&mut self, guest: Guest) {
        let (guest, order) = self.orders(guest).await;
        self.pay_silently(&order).await;
        let paid = guest.buyer.sync(&order).await.expect(200);
        assert_eq!((paid["status"].as_str(), paid["tickets"].as_array().unwrap().len()), (Some("paid"), 1));
        assert_eq!(self.state(&self.wide, self.seat).await, 2, "sold");
    }

    /// A hold nobody touches ends, its owner is told, and the seat is free.
    async fn a_hold_expires(&self) {
        let mut guest = self.guest().await;
        guest.socket.join(self.quick.id).await;
        let hold = guest.socket.hold(self.quick.id, &[3]).await.hold;
        let ended =
            |body: &Body| matches!(body, Body::HoldEnded { hold: h, reason: HoldEndReason::Expired } if *h == hold).then_some(());
        guest.socket.until(ended).await;
        assert_eq!(self.state(&self.quick, 3).await, 0, "available");
    }

    /// The catalogue's, the waiting rooms' and the reviews' REST answer.
    async fn reads(&self) {
        self.looks().await;
        assert_eq!(self.get(&self.reviews(), &self.manager(&self.wide)).await["items"], json!([]));
    }

    fn reviews(&self) -> String {
        format!("/api/v1/shows/{}/reviews", self.wide.show)
    }

    async fn looks(&self) {
        let performance = format!("/api/v1/performances/{}", self.wide.id);
        assert_eq!(self.get(&performance, &self.manager(&self.wide)).await["id"], json!(self.wide.id));
        self.get("/api/v1/shows", &self.manager(&self.wide)).await;
        self.figures(&self.wide).await;
    }

    async fn figures(&self, performance: &Performance) -> Value {
        self.get(&format!("/api/v1/performances/{}/room", performance.id), &self.manager(performance)).await
    }

    async fn resumes(&self, guest: &mut Guest, state: &QueueState) -> QueueState {
        guest.socket = self.socket(&guest.token).await;
        let resume = state.resume.clone().unwrap();
        queue_state(guest.socket.ask(Request::QueueResume { performance: state.performance, resume }).await)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parity_58_deployed_as_in_compose_each_role_may_be_gone_and_the_others_go_on() {
    let Some(mut town) = Town::found().await else { return };
    a_purchase_goes_across_all(&mut town).await;
    without_orders(&mut town).await;
    without_sockets(&mut town).await;
    without_workers(&mut town).await;
    without_accounts(&mut town).await;
    without_the_catalogue(&mut town).await;
    without_reviews(&mut town).await;
    without_booking(&mut town).await;
    let report = settles(&town.app).await;
    assert_eq!(report.paid_orders, report.tickets, "a ticket each");
}

async fn a_purchase_goes_across_all(town: &mut Town) {
    town.reads().await;
    let newcomer = town.newcomer().await;
    let (mut guest, order) = town.orders(newcomer).await;
    let watched = guest.socket.ask(Request::OrderWatch { order: id(&order) }).await;
    assert!(matches!(watched, Body::OrderState(state) if state.status == OrderStatus::Pending));
    // The webhook goes to orders, workers ask the gateway, sockets tell.
    town.pay(&order).await;
    let paid = guest.socket.until(|body| match body {
        Body::OrderState(state) if state.status == OrderStatus::Paid => Some(state.tickets.len()),
        _ => None,
    });
    assert_eq!(paid.await, 1);
    until("the seat is sold", || async { town.state(&town.wide, town.seat).await == 2 }).await;
    assert_eq!(town.get("/api/v1/tickets", &guest.token).await["items"].as_array().unwrap().len(), 1);
}

/// Nobody can order. Waiting, holding and expiry go on, and what was paid is found by the workers.
async fn without_orders(town: &mut Town) {
    let (guest, order) = town.ordered().await;
    town.kill(Role::Orders).await;
    assert!(town.is_gone("/api/v1/orders").await);
    town.pay_silently(&order).await;
    town.reads().await;
    town.a_hold_expires().await;
    town.until_status(&order, "paid").await;
    town.restart(Role::Orders).await;
    assert_eq!(guest.buyer.see(&order).await["tickets"].as_array().unwrap().len(), 1);
}

/// Nobody is told anything. REST serves, and who is paying gets their tickets; places outlive the node.
async fn without_sockets(town: &mut Town) {
    let (guest, order) = town.ordered().await;
    let (mut first, mut second) = (town.guest().await, town.guest().await);
    let (runs, waits) = (first.socket.join(town.narrow.id).await, second.socket.join(town.narrow.id).await);
    assert_eq!((runs.phase, waits.phase), (Phase::Running, Phase::Waiting));
    town.kill(Role::Sockets).await;
    assert!(town.is_gone("/ws").await);
    town.reads().await;
    town.pay(&order).await;
    town.until_status(&order, "paid").await;
    assert_eq!(guest.buyer.see(&order).await["tickets"].as_array().unwrap().len(), 1);
    town.restart(Role::Sockets).await;
    assert_eq!(town.resumes(&mut first, &runs).await.phase, Phase::Running);
    let again = town.resumes(&mut second, &waits).await;
    assert_eq!((again.phase, again.number, again.position), (Phase::Waiting, waits.number, 1));
    first.socket.ask(Request::QueueLeave { performance: town.narrow.id }).await;
    second.socket.until_phase(Phase::Running).await;
    second.socket.ask(Request::QueueLeave { performance: town.narrow.id }).await;
}

/// What happens without anybody asking waits: webhooks are only noted, refunds only written. People join, hold and pay.
async fn without_workers(town: &mut Town) {
    let (_hooked, by_webhook) = town.ordered().await;
    let (late, too_late) = town.ordered().await;
    let lost = town.seat;
    town.kill(Role::Workers).await;
    town.reads().await;
    let guest = town.guest().await;
    town.buys(guest).await;
    town.a_hold_expires().await;
    town.pay_silently(&by_webhook).await;
    let answers = town.standin.webhook(payment_id(&by_webhook), json!({"type": "Transaction.Paid"})).await;
    assert_eq!(answers, [Some(200)]);
    // Given up, taken by somebody else, and then paid: the money is to go back.
    late.buyer.cancel(&too_late).await.expect(200);
    let mut other = town.guest().await;
    other.socket.join(town.wide.id).await;
    other.socket.hold(town.wide.id, &[lost]).await;
    town.pay_silently(&too_late).await;
    assert_eq!(late.buyer.sync(&too_late).await.expect(200)["status"], "refunding");
    assert_eq!(town.status(&by_webhook).await, "pending", "noted, and nobody looks");
    town.restart(Role::Workers).await;
    town.until_status(&by_webhook, "paid").await;
    town.until_status(&too_late, "refunded").await;
    assert_eq!(town.standin.refunded(payment_id(&too_late)).await, too_late["amount"].as_i64().unwrap());
}

/// Nobody can log in; who has does not notice.
async fn without_accounts(town: &mut Town) {
    let before = town.newcomer().await;
    town.kill(Role::Accounts).await;
    assert!(town.is_gone("/api/v1/me").await);
    let socket = town.socket(&before.token).await;
    let guest = town.guest_with(before.buyer.account, before.token.clone(), socket);
    town.buys(guest).await;
    town.reads().await;
    assert_eq!(town.get("/api/v1/tickets", &before.token).await["items"].as_array().unwrap().len(), 1);
    town.restart(Role::Accounts).await;
    town.newcomer().await;
}

/// Nobody can read what others thought; everything else goes on.
async fn without_reviews(town: &mut Town) {
    town.kill(Role::Reviews).await;
    assert!(town.is_gone(&town.reviews()).await);
    town.looks().await;
    let newcomer = town.newcomer().await;
    town.buys(newcomer).await;
    town.a_hold_expires().await;
    town.restart(Role::Reviews).await;
    town.reads().await;
}

/// Nobody can look around or change what is staged; the sale goes on.
async fn without_the_catalogue(town: &mut Town) {
    town.kill(Role::Catalogue).await;
    assert!(town.is_gone("/").await && town.is_gone("/api/v1/shows").await);
    let guest = town.guest().await;
    town.buys(guest).await;
    town.a_hold_expires().await;
    town.restart(Role::Catalogue).await;
    town.reads().await;
}

/// Managers cannot control their rooms; the rooms go on, and obey again afterwards.
async fn without_booking(town: &mut Town) {
    let (mut first, mut second, mut third) = (town.guest().await, town.guest().await, town.guest().await);
    first.socket.join(town.narrow.id).await;
    second.socket.join(town.narrow.id).await;
    let room = format!("/api/v1/performances/{}/room", town.narrow.id);
    town.kill(Role::Booking).await;
    assert!(town.is_gone(&room).await);
    first.socket.ask(Request::QueueLeave { performance: town.narrow.id }).await;
    second.socket.until_phase(Phase::Running).await;
    assert_eq!(third.socket.join(town.narrow.id).await.phase, Phase::Waiting);
    town.restart(Role::Booking).await;
    let manager = town.manager(&town.narrow);
    town.client(&room, &manager).put(&room, &json!({"paused": true})).await.expect(200);
    third.socket.until(|body| matches!(body, Body::QueueState(state) if state.paused).then_some(())).await;
}
