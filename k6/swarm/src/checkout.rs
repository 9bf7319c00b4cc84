//! Ordering and paying: REST, and the stand-in's control API in the place of a browser at the gateway.

use std::time::Duration;

use anyhow::{Context as _, anyhow};
use frontrow_protocol::client::Request;
use frontrow_protocol::ids::OrderId;
use frontrow_protocol::server::OrderStatus;
use futures_util::{StreamExt as _, stream};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::clock::{micros, now_us};
use crate::evidence::{Bought, Held};
use crate::http::{Ask, Http, text};
use crate::journey::Stage;
use crate::person::{Hold, Order, Person};
use crate::plan::Purpose;
use crate::socket::Gone;
use crate::world::{Act, World};

/// How long a payment may take to become tickets before somebody stops waiting for it; the books are asked at the end.
const TICKETS: Duration = Duration::from_secs(60);
/// Orders asked about at the same time at the end.
const ASKING: usize = 16;

impl Person {
    /// Makes an order of the hold.
    ///
    /// # Errors
    /// [`Gone`].
    pub async fn order(&mut self, hold: &Hold) -> Result<Stage, Gone> {
        let (world, token) = (self.world.clone(), self.token.clone());
        let body = json!({ "performance": world.target.performance, "hold": hold.hold });
        let key = Some(hold.hold.simple().to_string());
        let asked = now_us();
        let ask = Ask { method: Method::POST, path: "/orders", token: Some(&token), key, body: Some(&body) };
        let answer = self.beside(world.http.ask(&ask)).await;
        match answer {
            Ok((StatusCode::CREATED, order)) => {
                world.record("order answer", now_us() - asked);
                self.ordered(hold, &order).await
            }
            Ok((status, problem)) => {
                world.count(&format!("order refused: {status} {}", problem["code"].as_str().unwrap_or_default()));
                self.end_hold(hold_end(hold));
                Ok(Stage::Choose(0, u32::MAX / 2))
            }
            Err(error) => {
                world.breach(format!("person {}: {error:#}", self.index));
                Ok(Stage::Leave)
            }
        }
    }

    async fn ordered(&mut self, hold: &Hold, body: &Value) -> Result<Stage, Gone> {
        let read = read_order(body);
        let order = match read {
            Ok(order) => order,
            Err(error) => {
                self.world.breach(format!("an order that is none: {error:#}"));
                return Ok(Stage::Leave);
            }
        };
        let expires = body["expires_at"].as_str().and_then(|at| at.parse().ok()).map_or(hold.expires, crate::clock::wire_us);
        if let Some(mine) = self.hold.as_mut().filter(|mine| mine.hold == hold.hold) {
            mine.expires = expires;
        }
        self.world.count("orders");
        let (person, payment, amount) = (self.index, order.payment.clone(), order.amount);
        let bought = Bought {
            person,
            order: order.order,
            payment,
            amount,
            seats: hold.seats.clone(),
            status: String::new(),
            tickets: 0,
            kept: None,
        };
        self.world.note(|e| e.orders.push(bought));
        let id = order.order;
        self.order = Some(order);
        self.patiently(Request::OrderWatch { order: id }).await?;
        Ok(Stage::Pay)
    }

    /// Pays the order, or gives it up.
    ///
    /// # Errors
    /// [`Gone`].
    pub async fn pay(&mut self) -> Result<Stage, Gone> {
        let Some(order) = self.order.clone() else { return Ok(Stage::Leave) };
        let gateway = self.world.target.gateway.clone();
        let Some(gateway) = gateway.filter(|_| self.plan.purpose != Purpose::Cancel) else {
            self.end_hold(now_us());
            self.call(&order, "cancel").await;
            self.order = None;
            return Ok(Stage::Leave);
        };
        if std::mem::take(&mut self.plan.declined) {
            self.at_gateway(&gateway, &order, "decline").await;
            self.world.count("payments declined");
        }
        if order.status == OrderStatus::Pending {
            // Paid for, the place in the room goes to the next: from here on nothing is certain.
            self.release_place();
            self.end_hold(now_us());
            self.at_gateway(&gateway, &order, "pay").await;
        }
        let paid_at = now_us();
        if self.plan.returns {
            self.call(&order, "sync").await;
        }
        self.tickets(&order, paid_at).await?;
        self.order = None;
        Ok(Stage::Leave)
    }

    async fn tickets(&mut self, order: &Order, paid_at: u64) -> Result<(), Gone> {
        let deadline = Instant::now() + TICKETS;
        let mut look = Instant::now() + Duration::from_secs(5);
        while Instant::now() < deadline && self.world.act() < Act::Compare {
            match self.order.as_ref().map(|order| order.status) {
                Some(OrderStatus::Pending) => {}
                Some(OrderStatus::Paid) => {
                    self.world.record("paid to tickets", now_us() - paid_at);
                    self.world.count("orders paid");
                    return Ok(());
                }
                _ => return Ok(()),
            }
            if !self.hear(look).await? {
                sleep(Duration::from_millis(20)).await;
                if Instant::now() >= look {
                    self.call(order, "sync").await;
                    look = Instant::now() + Duration::from_secs(5);
                }
            }
        }
        self.world.count("tickets not seen in time");
        Ok(())
    }

    /// What a button of the order page does; takes in what the order is after it.
    async fn call(&mut self, order: &Order, what: &str) {
        let (world, token) = (self.world.clone(), self.token.clone());
        let path = format!("/orders/{}/{what}", order.order);
        let body = json!({});
        let ask = Ask { method: Method::POST, path: &path, token: Some(&token), key: None, body: Some(&body) };
        match self.beside(world.http.ask(&ask)).await {
            Ok((status, body)) if status.is_success() => {
                if let (Some(mine), Ok(told)) = (&mut self.order, status_of(&body)) {
                    mine.status = told;
                }
            }
            Ok((status, _)) => world.count(&format!("{what} refused: {status}")),
            Err(error) => world.breach(format!("person {}: {error:#}", self.index)),
        }
    }

    /// What the buyer does in the gateway's window.
    async fn at_gateway(&mut self, gateway: &str, order: &Order, what: &str) {
        let world = self.world.clone();
        let path = format!("{gateway}/_control/payments/{}/{what}", order.payment);
        let body = json!({ "total": order.amount });
        let ask = Ask { method: Method::POST, path: &path, token: None, key: None, body: Some(&body) };
        match self.beside(world.http.ask(&ask)).await {
            // A repetition of what was done finds it done.
            Ok((status, _)) if status.is_success() || status == StatusCode::CONFLICT => {}
            Ok((status, body)) => world.breach(format!("the gateway answers {what} with {status} {body}")),
            Err(error) => world.breach(format!("the gateway is away: {error:#}")),
        }
    }
}

/// The hold was refused as an order: it ended before this moment.
fn hold_end(hold: &Hold) -> u64 {
    now_us().min(hold.expires).saturating_sub(micros(Duration::from_secs(30)))
}

fn read_order(body: &Value) -> anyhow::Result<Order> {
    let order: OrderId = text(body, "id")?.parse()?;
    let payment = text(&body["payment"], "payment_id")?.to_owned();
    let amount = body["amount"].as_i64().context("no amount")?;
    Ok(Order { order, payment, amount, status: status_of(body)? })
}

fn status_of(body: &Value) -> anyhow::Result<OrderStatus> {
    serde_json::from_value(body["status"].clone()).map_err(|e| anyhow!("{e}: {}", body["status"]))
}

/// Asks REST and the gateway how every order ended, until all have or `patience` is over. `tokens` by person.
pub async fn settle(
    world: &World,
    orders: Vec<Bought>,
    tokens: &impl Fn(usize) -> String,
    patience: Duration,
) -> (Vec<Bought>, Vec<Held>) {
    let deadline = Instant::now() + patience;
    let asked = stream::iter(orders).map(|order| settle_one(world, order, tokens, deadline)).buffer_unordered(ASKING);
    let settled: Vec<(Bought, u64)> = asked.collect().await;
    let kept = settled.iter().filter(|(order, _)| order.status == "paid").map(|(order, paid)| Held {
        person: order.person,
        hold: order.order,
        seats: order.seats.clone(),
        from: *paid,
        to: u64::MAX,
    });
    let held = kept.collect();
    (settled.into_iter().map(|(order, _)| order).collect(), held)
}

/// With the moment from which a paid order's seats are certainly its buyer's.
async fn settle_one(world: &World, mut order: Bought, tokens: &impl Fn(usize) -> String, deadline: Instant) -> (Bought, u64) {
    let token = tokens(order.person);
    loop {
        let told = world.http.get(&format!("/orders/{}", order.order), Some(&token)).await;
        let issued = match told {
            Ok(body) => {
                order.status = body["status"].as_str().unwrap_or("?").to_owned();
                let tickets = body["tickets"].as_array().map_or(&[][..], Vec::as_slice);
                let valid: Vec<&Value> = tickets.iter().filter(|t| t["status"] == "valid").collect();
                order.tickets = valid.len();
                let times = valid.iter().filter_map(|t| t["issued_at"].as_str()?.parse().ok());
                times.map(crate::clock::wire_us).max().unwrap_or(u64::MAX)
            }
            Err(error) => {
                order.status = format!("{error:#}");
                u64::MAX
            }
        };
        order.kept = match &world.target.gateway {
            Some(gateway) => kept(&world.http, gateway, &order.payment).await.ok(),
            None => Some(0),
        };
        let unpaid = order.status == "pending" && order.kept == Some(0);
        let over = ["paid", "expired", "refunded", "cancelled"].contains(&order.status.as_str());
        let agreed = if order.status == "paid" { order.kept == Some(order.amount) } else { order.kept == Some(0) };
        if unpaid || (over && agreed) || Instant::now() > deadline {
            return (order, issued);
        }
        sleep(Duration::from_millis(500)).await;
    }
}

/// What the gateway keeps of a payment.
async fn kept(http: &Http, gateway: &str, payment: &str) -> anyhow::Result<i64> {
    let path = format!("{gateway}/_control/payments/{payment}");
    let (status, story) = http.ask(&Ask { method: Method::GET, path: &path, token: None, key: None, body: None }).await?;
    if status == StatusCode::NOT_FOUND {
        return Ok(0);
    }
    anyhow::ensure!(status.is_success(), "the gateway answers {status}");
    let payment = &story["payment"];
    Ok(match payment["status"].as_str() {
        Some("PAID" | "PARTIAL_CANCELLED") => {
            let amount = |field: &str| payment["amount"][field].as_i64().unwrap_or(0);
            amount("paid") - amount("cancelled")
        }
        _ => 0,
    })
}
