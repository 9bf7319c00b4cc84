//! The control API, for tests: pays without a browser, scripts faults, shows what was delivered, moves the clock.
//! Loopback only, and never from a page.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Path, Request, State};
use axum::http::header::ORIGIN;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use super::checkout::pay_url;
use super::commands::failed;
use super::desk::{Shared, is_payment_id};
use super::faults::{Armed, Forgery};
use super::record::{AttemptState, Channel, Message, MessageState, Record, WayBack};
use super::reply::Reply;
use super::rules::{self, Checkout, Decision, Moment};
use super::{messages, sender, wire};

/// Faults armed for one payment at most.
const MAX_FAULTS: usize = 64;
/// Copies of a webhook sent at once at most.
const MAX_COPIES: usize = 64;

/// The routes for tests.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/_control/payments/{id}", get(record))
        .route("/_control/payments/{id}/open", post(open))
        .route("/_control/payments/{id}/pay", post(pay))
        .route("/_control/payments/{id}/decline", post(decline))
        .route("/_control/payments/{id}/cancel", post(cancel))
        .route("/_control/payments/{id}/faults", post(arm).delete(disarm))
        .route("/_control/payments/{id}/webhooks", post(webhook))
        .route("/_control/clock", post(clock))
        .layer(from_fn(guard))
}

async fn guard(ConnectInfo(peer): ConnectInfo<SocketAddr>, request: Request, next: Next) -> Response {
    // Browsers name the origin of what changes something: no page may pay by itself.
    if !peer.ip().is_loopback() || request.headers().contains_key(ORIGIN) {
        return Reply::error(403, "FORBIDDEN", "only programs on this machine").into_response();
    }
    next.run(request).await
}

/// Changes a record at this moment.
async fn change(desk: &Shared, id: &str, work: impl FnOnce(&mut Record, &Moment) -> Reply + Send + 'static) -> Reply {
    if !is_payment_id(id) {
        return Reply::invalid("paymentId is 1 to 64 of A-Za-z0-9-_");
    }
    let moment = desk.moment();
    desk.ledger.change(id, move |record| work(record, &moment)).await.unwrap_or_else(failed)
}

/// The whole story of a payment, without what was scripted about showing it.
async fn record(State(desk): State<Shared>, Path(id): Path<String>) -> Reply {
    let Some(record) = desk.ledger.get(&id) else { return Reply::absent() };
    let urls: Vec<_> = record.attempts.iter().map(|a| pay_url(&desk, &id, &a.secret)).collect();
    Reply::ok(json!({
        "payment": wire::payment(&record, &desk.settings.store_id),
        "predefined": record.predefined,
        "attempts": record.attempts.len(),
        "pay_urls": urls,
        "cancellations": record.cancellations.iter().map(wire::cancellation).collect::<Vec<_>>(),
        "webhooks": record.messages.iter().map(story).collect::<Vec<_>>(),
        "faults": record.faults,
    }))
}

fn story(message: &Message) -> Value {
    json!({
        "id": message.id, "type": message.kind, "url": message.url, "state": message.state,
        "attempts": message.attempts, "deliveries": message.deliveries,
    })
}

#[derive(Deserialize)]
struct Terms {
    total: i64,
    #[serde(default = "won")]
    currency: String,
    #[serde(default = "test")]
    channel_type: String,
    /// Approve on a channel with manual approval: nothing is charged until `confirm`.
    #[serde(default)]
    manual: bool,
    #[serde(default = "card")]
    pay_method: String,
}

fn won() -> String {
    "KRW".to_owned()
}

fn test() -> String {
    "TEST".to_owned()
}

fn card() -> String {
    "CARD".to_owned()
}

impl Terms {
    fn checkout(self, channel_key: &str) -> Checkout {
        Checkout {
            channel: Channel { key: channel_key.to_owned(), live: self.channel_type == "LIVE", manual: self.manual },
            order_name: "stand-in".to_owned(),
            total: self.total,
            currency: self.currency,
            pay_method: self.pay_method,
            notice_urls: Vec::new(),
            customer: json!({}),
            custom_data: None,
            way_back: WayBack::None,
        }
    }
}

/// Opens a window and leaves it open.
async fn open(State(desk): State<Shared>, Path(id): Path<String>, Json(terms): Json<Terms>) -> Reply {
    let checkout = terms.checkout(&desk.settings.channel_key);
    let opening = change(&desk, &id, move |record, moment| match rules::open(record, moment, checkout) {
        Ok(_) => Reply::ok(json!({})),
        Err(thrown) => Reply::error(409, thrown.code, &thrown.message),
    });
    opening.await
}

/// The money arrives: into the account number that waits for it, or by a new attempt.
async fn pay(State(desk): State<Shared>, Path(id): Path<String>, Json(terms): Json<Terms>) -> Reply {
    let checkout = terms.checkout(&desk.settings.channel_key);
    let paying = change(&desk, &id, move |record, moment| {
        if record.paid().is_some() {
            return Reply::conflict("ALREADY_PAID");
        }
        let waiting = record.attempts.iter().find(|a| a.state == AttemptState::AccountIssued && a.total == checkout.total);
        if let Some(secret) = waiting.map(|a| a.secret.clone()) {
            rules::collect(record, moment, &secret);
            return Reply::ok(json!({}));
        }
        match rules::open_anyway(record, moment, checkout) {
            Ok(secret) => {
                rules::decide(record, moment, &secret, Decision::Approve);
                let token = record.attempt(&secret).and_then(|a| match &a.state {
                    AttemptState::Approved { token } => Some(token.clone()),
                    _ => None,
                });
                Reply::ok(json!({ "paymentToken": token }))
            }
            Err(thrown) => Reply::error(409, thrown.code, &thrown.message),
        }
    });
    paying.await
}

/// The last open attempt, or a new one, fails.
async fn decline(State(desk): State<Shared>, Path(id): Path<String>, Json(terms): Json<Terms>) -> Reply {
    let checkout = terms.checkout(&desk.settings.channel_key);
    let declining = change(&desk, &id, move |record, moment| {
        let open = record.attempts.iter().rev().find(|a| a.is_open()).map(|a| a.secret.clone());
        let secret = match open.map_or_else(|| rules::open_anyway(record, moment, checkout), Ok) {
            Ok(secret) => secret,
            Err(thrown) => return Reply::error(409, thrown.code, &thrown.message),
        };
        rules::decide(record, moment, &secret, Decision::Decline);
        Reply::ok(json!({}))
    });
    declining.await
}

#[derive(Deserialize)]
struct Unasked {
    amount: Option<i64>,
    #[serde(default = "console")]
    trigger: String,
}

fn console() -> String {
    "CONSOLE".to_owned()
}

/// Money goes back and the merchant did not ask: the console, or a chargeback.
async fn cancel(State(desk): State<Shared>, Path(id): Path<String>, Json(unasked): Json<Unasked>) -> Reply {
    if unasked.trigger == "API" {
        return Reply::invalid("API cancellations come over the API");
    }
    let body = json!({ "reason": "stand-in", "amount": unasked.amount });
    change(&desk, &id, move |record, moment| rules::cancel_as(record, moment, &body, &unasked.trigger)).await
}

async fn arm(State(desk): State<Shared>, Path(id): Path<String>, Json(armed): Json<Armed>) -> Reply {
    let arming = change(&desk, &id, move |record, _| {
        if record.faults.len() >= MAX_FAULTS || armed.times == 0 {
            return Reply::invalid("too many faults, or one that never strikes");
        }
        record.faults.push(armed);
        Reply::ok(json!({}))
    });
    arming.await
}

async fn disarm(State(desk): State<Shared>, Path(id): Path<String>) -> Reply {
    let disarming = change(&desk, &id, |record, _| {
        record.faults.clear();
        Reply::ok(json!({}))
    });
    disarming.await
}

#[derive(Deserialize)]
struct ExtraWebhook {
    #[serde(rename = "type")]
    kind: String,
    url: Option<String>,
    /// Added to the store and the payment.
    #[serde(default)]
    data: serde_json::Map<String, Value>,
    forged: Option<Forgery>,
    #[serde(default = "once")]
    copies: usize,
}

const fn once() -> usize {
    1
}

/// Sends a webhook of any kind now, once or several times at once, and tells what the receiver answered. Nothing is
/// retried or remembered.
async fn webhook(State(desk): State<Shared>, Path(id): Path<String>, Json(extra): Json<ExtraWebhook>) -> Reply {
    let moment = desk.moment();
    if extra.url.is_none() && !moment.sends {
        return Reply::invalid("where to?");
    }
    let may_notify = |url: &String| url::Url::parse(url).is_ok_and(|url| desk.may_notify(&url));
    if !extra.url.iter().all(may_notify) {
        return Reply::invalid("webhooks go to this machine only");
    }
    let mut data = json!({ "storeId": moment.store_id, "paymentId": id });
    if let Some(fields) = data.as_object_mut() {
        fields.extend(extra.data);
    }
    let mut scratch = Record::new(id);
    messages::send(&mut scratch, &moment, &extra.kind, extra.url, &data);
    let Some(message) = scratch.messages.pop() else { return Reply::invalid("no message") };
    debug_assert!(matches!(message.state, MessageState::Due { .. }));
    let copies = (0..extra.copies.min(MAX_COPIES)).map(|_| sender::post(&desk, &message, extra.forged));
    let results = futures_util::future::join_all(copies).await;
    Reply::ok(json!({ "id": message.id, "statuses": results.iter().map(|d| d.status).collect::<Vec<_>>() }))
}

#[derive(Deserialize)]
struct Advance {
    advance_ms: i64,
}

async fn clock(State(desk): State<Shared>, Json(advance): Json<Advance>) -> Reply {
    desk.clock.advance(advance.advance_ms);
    desk.ledger.bell.notify_one();
    Reply::ok(json!({ "now": wire::nanos(desk.clock.now()) }))
}
