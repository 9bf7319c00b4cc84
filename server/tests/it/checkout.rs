//! What tests of checkout share: a shop with a stand-in gateway, and people who buy in it.

use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use frontrow::app::App;
use frontrow::config::Config;
use frontrow::orders::check;
use frontrow::seats;
use frontrow::shows::Performance;
use frontrow::{infra, queue};
use frontrow_protocol::server::{HoldGranted, Role};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::client::{Answer, Client};
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::standin::StandIn;

/// A server with one performance on sale and a gateway that sends it webhooks.
pub struct Shop {
    pub app: TestApp,
    pub standin: StandIn,
    pub performance: Arc<Performance>,
}

/// Somebody who is admitted.
#[derive(Clone)]
pub struct Buyer {
    pub account: Uuid,
    pub client: Client,
}

/// 64 people may be running.
pub fn spec() -> Spec {
    let mut spec = Spec::default();
    spec.room.capacity = 64;
    spec
}

impl Shop {
    pub async fn open() -> Self {
        Self::with(spec()).await
    }

    pub async fn with(spec: Spec) -> Self {
        let (app, standin) = TestApp::start_paying().await;
        let performance = fixtures::performance(&app, spec).await;
        Self { app, standin, performance }
    }

    /// Somebody new, admitted.
    pub async fn buyer(&self) -> Buyer {
        let (account, client) = Client::fresh(&self.app, Role::Customer).await;
        admit(&self.app, &self.performance, account).await;
        Buyer { account, client }
    }

    pub async fn hold(&self, buyer: &Buyer, of: &[u32]) -> HoldGranted {
        seats::hold(&self.app, &self.performance, buyer.account, of).await.expect("a hold")
    }

    pub fn order_body(&self, hold: &HoldGranted) -> Value {
        json!({ "performance": self.performance.id, "hold": hold.hold })
    }

    /// A new buyer's order of these seats.
    pub async fn ordered(&self, of: &[u32]) -> (Buyer, Value) {
        let buyer = self.buyer().await;
        let hold = self.hold(&buyer, of).await;
        let order = buyer.order(&self.order_body(&hold)).await.expect(201);
        (buyer, order)
    }

    /// A new buyer's paid order of these seats.
    pub async fn bought(&self, of: &[u32]) -> (Buyer, Value) {
        let (buyer, order) = self.ordered(of).await;
        self.pay(&order).await;
        let order = buyer.sync(&order).await.expect(200);
        assert_eq!(order["status"], "paid", "{order}");
        (buyer, order)
    }

    /// The money, exactly.
    pub async fn pay(&self, order: &Value) {
        self.standin.pay(payment_id(order), order["amount"].as_i64().unwrap()).await;
    }

    /// The money, and no webhook about it.
    pub async fn pay_silently(&self, order: &Value) {
        self.standin.fault(payment_id(order), json!({ "kind": "webhook_suppressed", "times": 100 })).await;
        self.pay(order).await;
    }

    /// The order's time to pay was over a moment ago.
    pub async fn let_expire(&self, order: &Value) {
        sqlx::query("update orders set expires_at = now() - interval '1 second' where id = $1")
            .bind(id(order))
            .execute(&self.app.pg)
            .await
            .unwrap();
        self.look_now(order).await;
    }

    /// Expires the order and waits until its seats are on sale again.
    pub async fn expired(&self, order: &Value) {
        self.let_expire(order).await;
        self.until_status(order, "expired").await;
        let seats: Vec<u32> = order["seats"].as_array().unwrap().iter().map(|s| s["index"].as_u64().unwrap() as u32).collect();
        until("the seats are free", || async { self.states(&seats).await.iter().all(|state| *state == 0) }).await;
    }

    /// Makes the reconciler look.
    pub async fn look_now(&self, order: &Value) {
        sqlx::query("update payments set next_check_at = now() where order_id = $1")
            .bind(id(order))
            .execute(&self.app.pg)
            .await
            .unwrap();
        self.app.checkout.payments.notify_one();
    }

    pub async fn status(&self, order: &Value) -> String {
        sqlx::query_scalar("select status from orders where id = $1").bind(id(order)).fetch_one(&self.app.pg).await.unwrap()
    }

    pub async fn until_status(&self, order: &Value, wanted: &str) {
        until(&format!("the order is {wanted}"), || async { self.status(order).await == wanted }).await;
    }

    /// Tickets that are valid, whosesoever.
    pub async fn tickets(&self) -> i64 {
        sqlx::query_scalar("select count(*) from tickets where revoked_at is null").fetch_one(&self.app.pg).await.unwrap()
    }

    /// The states of these seats on the live map.
    pub async fn states(&self, of: &[u32]) -> Vec<u8> {
        let map = seats::map(&self.app, &self.performance).await.unwrap();
        of.iter().map(|seat| frontrow_protocol::seats::get(&map.packed, *seat) as u8).collect()
    }

    pub async fn settles(&self) -> check::Report {
        settles(&self.app).await
    }
}

impl Buyer {
    /// Orders with a key of its own.
    pub async fn order(&self, body: &Value) -> Answer {
        self.order_with(&Uuid::now_v7().to_string(), body).await
    }

    pub async fn order_with(&self, key: &str, body: &Value) -> Answer {
        let request = self.client.request(Method::POST, "/api/v1/orders").header("Idempotency-Key", key).json(body);
        self.client.send(request).await
    }

    pub async fn sync(&self, order: &Value) -> Answer {
        self.client.post(&format!("/api/v1/orders/{}/sync", id(order)), &json!({})).await
    }

    pub async fn cancel(&self, order: &Value) -> Answer {
        self.client.post(&format!("/api/v1/orders/{}/cancel", id(order)), &json!({})).await
    }

    pub async fn see(&self, order: &Value) -> Value {
        self.client.get(&format!("/api/v1/orders/{}", id(order))).await.expect(200)
    }
}

/// Lets an account in; the room must have a place free.
pub async fn admit(app: &App, performance: &Performance, account: Uuid) {
    let place = queue::join(app, performance, account, Uuid::now_v7()).await.expect("a place");
    assert!(matches!(place.standing, queue::Standing::Running(_)), "admitted");
}

pub fn id(order: &Value) -> Uuid {
    order["id"].as_str().unwrap().parse().unwrap()
}

pub fn payment_id(order: &Value) -> &str {
    order["payment"]["payment_id"].as_str().expect("a pending order")
}

/// Waits until books, seats and money agree and nothing is on its way.
pub async fn settles(app: &App) -> check::Report {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        let report = check::agreement_with_gateway(app).await.unwrap();
        if report.settled() {
            return report;
        }
        assert!(Instant::now() < deadline, "no agreement: {report:#?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Waits until `check` gives true, 20 s at most.
pub async fn until<F: Future<Output = bool>>(what: &str, mut check: impl FnMut() -> F) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while !check().await {
        assert!(Instant::now() < deadline, "never happened: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Handles on another server's services, which does nothing by itself.
pub async fn handles(config: &Config) -> App {
    infra::tls::install_provider();
    App::connect(config.clone(), tokio_util::sync::CancellationToken::new()).await.expect("connect")
}
