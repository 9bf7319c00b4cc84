//! Real processes that die at the worst lines, and what the next life finds: money and tickets agree.

use std::fs::File;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontrow::app::App;
use frontrow::config::{CheckoutFlow, Config};
use frontrow::orders::check;
use frontrow::seats;
use frontrow::shows::Performance;
use frontrow_protocol::server::Role;
use futures_util::future::join_all;
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::checkout::{Buyer, admit, handles, id, payment_id, settles, spec, until};
use crate::client::{Client, issue};
use crate::fixtures;
use crate::harness::{fresh_config, services};
use crate::ports;
use crate::standin::StandIn;

/// A town: services, a gateway, a performance, and the node that dies in it.
pub struct Town {
    pub config: Config,
    pub standin: StandIn,
    /// Our hands on the same services; serves nothing, does nothing by itself.
    pub app: App,
    pub performance: Arc<Performance>,
    pub addr: SocketAddr,
    pub folder: tempfile::TempDir,
    /// More settings of its nodes.
    pub env: Vec<(&'static str, String)>,
}

/// A server process. Dropping it kills it.
pub struct Node {
    child: Child,
    stderr: PathBuf,
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Node {
    /// Waits until the process has ended by itself.
    pub async fn ended(&mut self) -> ExitStatus {
        let deadline = std::time::Instant::now() + Duration::from_secs(20);
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(std::time::Instant::now() < deadline, "the process lives on");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// All that it has logged.
    pub fn said(&self) -> String {
        std::fs::read_to_string(&self.stderr).unwrap()
    }

    /// Whether it runs.
    pub fn lives(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    pub async fn died_at(&mut self, point: &str) {
        self.ended().await;
        let said = std::fs::read_to_string(&self.stderr).unwrap();
        assert!(said.contains(&format!("crash point {point}")), "{said}");
    }

    /// As `kill -9` does it.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Town {
    pub async fn found() -> Self {
        Self::with(spec()).await
    }

    /// A town with a performance like this.
    pub async fn with(spec: fixtures::Spec) -> Self {
        Self::raised(CheckoutFlow::Verify, spec).await
    }

    /// A town that takes payments this way.
    pub async fn of(flow: CheckoutFlow) -> Self {
        Self::raised(flow, spec()).await
    }

    /// A town with another house.
    pub async fn found_with(spec: fixtures::Spec) -> Self {
        Self::raised(CheckoutFlow::Verify, spec).await
    }

    /// A town with this house that takes payments this way.
    pub async fn raised(flow: CheckoutFlow, spec: fixtures::Spec) -> Self {
        let addr = ports::free_address();
        let standin = StandIn::start(Some(&format!("http://{addr}/api/v1/payments/webhook"))).await;
        let public_url = format!("http://{addr}").parse().unwrap();
        let mut config = Config { public_url, portone: standin.config(), s3: services().s3.clone(), ..fresh_config().await };
        if flow == CheckoutFlow::Manual {
            crate::approval::manual(&mut config);
        }
        let app = handles(&config).await;
        let performance = fixtures::performance(&app, spec).await;
        Self { config, standin, app, performance, addr, folder: tempfile::tempdir().unwrap(), env: Vec::new() }
    }

    /// Starts the binary and waits until it answers.
    pub async fn node(&self, crash_at: Option<&str>) -> Node {
        let mut node = self.launch(crash_at);
        assert!(self.answers(&mut node).await, "{}", std::fs::read_to_string(&node.stderr).unwrap());
        node
    }

    /// Starts the binary.
    pub fn launch(&self, crash_at: Option<&str>) -> Node {
        let stderr = self.folder.path().join(format!("{}.log", Uuid::now_v7()));
        let (portone, s3) = (&self.config.portone, &self.config.s3);
        let secrets: Vec<&str> = portone.webhook_secrets.iter().map(|s| s.expose_secret()).collect();
        let mut command = Command::new(env!("CARGO_BIN_EXE_frontrow"));
        command
            .arg("serve")
            .current_dir(self.folder.path())
            .env_clear()
            .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
            .env("DATABASE_URL", &self.config.database_url)
            .env("REDIS_URL", &self.config.redis_url)
            .env("S3_ENDPOINT", s3.endpoint.as_str())
            .env("S3_REGION", &s3.region)
            .env("S3_BUCKET", &s3.bucket)
            .env("S3_ACCESS_KEY", &s3.access_key)
            .env("S3_SECRET_KEY", s3.secret_key.expose_secret())
            .env("PORTONE_API_URL", portone.api_url.as_str())
            .env("PORTONE_SDK_URL", portone.sdk_url.as_str())
            .env("PORTONE_API_SECRET", portone.api_secret.expose_secret())
            .env("PORTONE_STORE_ID", &portone.store_id)
            .env("PORTONE_CHANNEL_KEY", &portone.channel_key)
            .env("PORTONE_FLOW", if portone.flow == CheckoutFlow::Manual { "manual" } else { "verify" })
            .env("PORTONE_WEBHOOK_SECRETS", secrets.join(","))
            .env("FRONTROW_SECRET", self.config.secret.expose_secret())
            .env("FRONTROW_LISTEN", self.addr.to_string())
            .env("FRONTROW_PUBLIC_URL", self.config.public_url.as_str())
            .env("FRONTROW_DATA", self.folder.path())
            .env("FRONTROW_DEMO", "false")
            .envs(self.env.iter().map(|(name, value)| (*name, value)))
            .stdout(Stdio::null())
            .stderr(File::create(&stderr).unwrap());
        if let Some(point) = crash_at {
            command.env("FRONTROW_CRASH_AT", point);
        }
        Node { child: command.spawn().unwrap(), stderr }
    }

    /// Waits until a process answers; false when it dies before.
    pub async fn answers(&self, node: &mut Node) -> bool {
        let ready = format!("http://{}/readyz", self.addr);
        let deadline = std::time::Instant::now() + Duration::from_secs(30);
        while !self.standin.http.get(&ready).send().await.is_ok_and(|r| r.status() == 200) {
            if !node.lives() {
                return false;
            }
            assert!(std::time::Instant::now() < deadline, "{}", std::fs::read_to_string(&node.stderr).unwrap());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        true
    }

    pub async fn buyer(&self) -> Buyer {
        let account = fixtures::account(&self.app, "customer").await;
        admit(&self.app, &self.performance, account).await;
        Buyer { account, client: self.client_of(account) }
    }

    /// Calls the node as `account`, who stands in no line.
    pub fn client_of(&self, account: Uuid) -> Client {
        Client::at(&format!("http://{}", self.addr), &issue(&self.app, account, Role::Customer))
    }

    pub async fn hold(&self, buyer: &Buyer, seat: u32) -> Value {
        let hold = seats::hold(&self.app, &self.performance, buyer.account, &[seat]).await.expect("a hold");
        json!({ "performance": self.performance.id, "hold": hold.hold })
    }

    pub async fn ordered(&self, seat: u32) -> (Buyer, Value) {
        let buyer = self.buyer().await;
        let order = buyer.order(&self.hold(&buyer, seat).await).await.expect(201);
        (buyer, order)
    }

    /// Paid, and the gateway tells nobody.
    pub async fn pay_silently(&self, order: &Value) {
        self.standin.fault(payment_id(order), json!({ "kind": "webhook_suppressed", "times": 100 })).await;
        self.standin.pay(payment_id(order), order["amount"].as_i64().unwrap()).await;
    }

    /// Asks the node to look; it may die over it.
    pub async fn poke(&self, buyer: &Buyer, order: &Value) {
        let path = format!("/api/v1/orders/{}/sync", id(order));
        let _ = buyer.client.request(reqwest::Method::POST, &path).send().await;
    }

    pub async fn status(&self, order: &Value) -> String {
        sqlx::query_scalar("select status from orders where id = $1").bind(id(order)).fetch_one(&self.app.pg).await.unwrap()
    }

    pub async fn until_status(&self, order: &Value, wanted: &str) {
        until(&format!("the order is {wanted}"), || async { self.status(order).await == wanted }).await;
    }

    pub async fn state(&self, seat: u32) -> u8 {
        let map = seats::map(&self.app, &self.performance).await.unwrap();
        frontrow_protocol::seats::get(&map.packed, seat) as u8
    }
}

/// Dies at `point` while it takes the money of an order; `between` is how the books stand then.
async fn dies_while_paying(point: &str, between: &str) {
    let town = Town::found().await;
    let mut node = town.node(Some(point)).await;
    let (buyer, order) = town.ordered(0).await;
    town.pay_silently(&order).await;
    town.poke(&buyer, &order).await;
    node.died_at(point).await;
    assert_eq!(town.status(&order).await, between);
    assert_eq!(town.state(0).await, 1, "held, not sold yet, and not lost");
    let _next = town.node(None).await;
    town.until_status(&order, "paid").await;
    let report = settles(&town.app).await;
    assert_eq!((report.paid_orders, report.tickets), (1, 1));
    assert_eq!(town.state(0).await, 2);
    assert_eq!(buyer.see(&order).await["tickets"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn death_between_claim_and_commit_loses_neither_money_nor_seats() {
    dies_while_paying("orders.before_commit", "pending").await;
}

#[tokio::test]
async fn death_between_commit_and_redis_is_finished_by_the_next_life() {
    dies_while_paying("orders.after_commit", "paid").await;
}

/// Dies at `point` while the orders of a crowd are completed together; whoever it had sold to by then has tickets, and
/// the next life sees to the others.
async fn dies_while_paying_together(point: &str) {
    let town = Town::found().await;
    let mut node = town.node(Some(point)).await;
    // More than there are workers, so that some wait and are taken together.
    let crowd = join_all((0..24).map(|seat| town.ordered(seat))).await;
    join_all(crowd.iter().map(|(_, order)| town.pay_silently(order))).await;
    join_all(crowd.iter().map(|(buyer, order)| town.poke(buyer, order))).await;
    node.died_at(point).await;
    let _next = town.node(None).await;
    for (_, order) in &crowd {
        town.until_status(order, "paid").await;
    }
    let report = settles(&town.app).await;
    assert_eq!((report.paid_orders, report.tickets), (24, 24));
    for seat in 0..24 {
        assert_eq!(town.state(seat).await, 2, "seat {seat}");
    }
}

#[tokio::test]
async fn death_before_a_group_commits_loses_nobodys_money() {
    dies_while_paying_together("orders.group_before_commit").await;
}

#[tokio::test]
async fn death_after_a_group_committed_is_finished_by_the_next_life() {
    dies_while_paying_together("orders.group_after_commit").await;
}

#[tokio::test]
async fn death_after_the_seats_are_sold_sells_them_once() {
    dies_while_paying_together("outbox.followed").await;
}

/// Dies at `point` while money that came too late goes back.
async fn dies_while_refunding(point: &str, between: &str) {
    let town = Town::found().await;
    let mut node = town.node(Some(point)).await;
    let (buyer, order) = town.ordered(0).await;
    // Given up, and the seat is somebody else's by now.
    buyer.cancel(&order).await.expect(200);
    let other = town.buyer().await;
    town.hold(&other, 0).await;
    town.pay_silently(&order).await;
    town.poke(&buyer, &order).await;
    node.died_at(point).await;
    assert_eq!(town.status(&order).await, between);
    let _next = town.node(None).await;
    town.until_status(&order, "refunded").await;
    let story = town.standin.story(payment_id(&order)).await;
    assert_eq!(story["cancellations"].as_array().unwrap().len(), 1, "given back once: {story}");
    assert_eq!(town.standin.refunded(payment_id(&order)).await, 100_000);
    settles(&town.app).await;
}

#[tokio::test]
async fn death_before_a_refund_is_written_does_not_lose_it() {
    dies_while_refunding("orders.refund_before_commit", "cancelled").await;
}

#[tokio::test]
async fn death_before_a_refund_is_asked_for_does_not_lose_it() {
    dies_while_refunding("orders.refund_after_commit", "refunding").await;
}

#[tokio::test]
async fn death_after_a_refund_was_made_does_not_make_it_again() {
    dies_while_refunding("orders.refund_asked", "refunding").await;
}

/// Dies at `point` while one of two tickets is cancelled; whoever asks again gets what was agreed, once.
async fn dies_while_cancelling(point: &str) {
    let town = Town::found().await;
    let mut node = town.node(Some(point)).await;
    let buyer = town.buyer().await;
    let hold = seats::hold(&town.app, &town.performance, buyer.account, &[0, 1]).await.expect("a hold");
    let order = buyer.order(&json!({ "performance": town.performance.id, "hold": hold.hold })).await.expect(201);
    town.standin.pay(payment_id(&order), 200_000).await;
    let paid = buyer.sync(&order).await.expect(200);
    let wish = json!({ "tickets": [paid["tickets"][0]["id"]], "refund": 90_000 });
    let path = format!("/api/v1/orders/{}/cancellation", id(&order));
    let request = buyer.client.request(reqwest::Method::POST, &path).json(&wish);
    assert!(request.send().await.is_err(), "the reply is lost");
    node.died_at(point).await;
    let _next = town.node(None).await;
    let again = buyer.client.post(&path, &wish).await.expect(200);
    assert_eq!(again["refunds"].as_array().unwrap().len(), 1, "{again}");
    until("the seat is free", || async { town.state(0).await == 0 }).await;
    let report = settles(&town.app).await;
    assert_eq!((report.paid_orders, report.tickets), (1, 1));
    assert_eq!(town.standin.refunded(payment_id(&order)).await, 90_000);
}

#[tokio::test]
async fn death_before_a_cancellation_commits_leaves_the_ticket() {
    dies_while_cancelling("orders.cancel_before_commit").await;
}

#[tokio::test]
async fn death_after_a_cancellation_committed_is_finished_by_the_next_life() {
    dies_while_cancelling("orders.cancel_after_commit").await;
}

#[tokio::test]
async fn death_between_hold_and_order_is_repaired_by_the_repetition() {
    let town = Town::found().await;
    let mut node = town.node(Some("orders.begun")).await;
    let buyer = town.buyer().await;
    let body = town.hold(&buyer, 0).await;
    let request = buyer.client.request(reqwest::Method::POST, "/api/v1/orders").header("Idempotency-Key", "k").json(&body);
    assert!(request.send().await.is_err(), "the reply is lost");
    node.died_at("orders.begun").await;
    let _next = town.node(None).await;
    let order = buyer.order_with("k", &body).await.expect(201);
    // The first attempt's deadline counts: whoever repeats it does not hold the seats for longer.
    let time = |field: &str| order[field].as_str().unwrap().parse::<DateTime<Utc>>().unwrap();
    let payable = time("expires_at") - time("created_at");
    assert!(payable < TimeDelta::seconds(i64::from(town.performance.room.payment_seconds)), "{payable}");
    town.pay_silently(&order).await;
    assert_eq!(buyer.sync(&order).await.expect(200)["status"], "paid");
    settles(&town.app).await;
}

/// Many buy while the node is killed again and again; in the end everybody has tickets or their money.
#[tokio::test]
async fn killed_again_and_again_the_books_agree() {
    let town = Town::found().await;
    let mut orders: Vec<(Buyer, Value)> = Vec::new();
    for round in 0..5_u32 {
        let mut node = town.node(None).await;
        let first = round * 6;
        let made = join_all((first..first + 6).map(|seat| town.ordered(seat))).await;
        let pays = join_all(made.iter().map(|(buyer, order)| async {
            town.standin.pay(payment_id(order), 100_000).await;
            town.poke(buyer, order).await;
        }));
        let moment = Duration::from_millis(u64::from(round) * 9 + 3);
        tokio::select! {
            _ = pays => {}
            () = tokio::time::sleep(moment) => {}
        }
        node.kill();
        orders.extend(made);
    }
    let _last = town.node(None).await;
    // Whoever had no time to pay pays now.
    for (_, order) in &orders {
        if town.standin.story(payment_id(order)).await["payment"]["status"] != "PAID" {
            town.standin.pay(payment_id(order), 100_000).await;
        }
    }
    for (_, order) in &orders {
        town.until_status(order, "paid").await;
    }
    let report = settles(&town.app).await;
    assert_eq!((report.paid_orders, report.tickets), (30, 30));
    assert!(check::agreement(&town.app).await.unwrap().settled());
}
