//! Webhooks as records: what is announced, when it is due, and what a delivery's result makes of it.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use rand::RngExt as _;
use serde_json::{Value, json};
use uuid::Uuid;

use super::faults::{Call, Fault};
use super::record::{Delivery, Message, MessageState, Record};
use super::reply::Reply;
use super::rules::{Moment, after};
use std::time::Duration;

/// The base of each wait, in minutes; the real one is anything from 0 to it. After the last the message is parked.
const WAITS: [u32; 6] = [0, 1, 4, 16, 64, 256];
/// Webhooks kept for one payment.
const MAX_MESSAGES: usize = 200;
/// Deliveries kept for one webhook.
const MAX_DELIVERIES: usize = 64;
/// How often one webhook can be asked for again.
const MAX_RESENDS: u32 = 10;
/// Copies of one delivery at most.
const MAX_COPIES: u32 = 32;

/// Adds the webhooks of something that happened to an attempt.
pub(super) fn announce(record: &mut Record, moment: &Moment, secret: &str, kind: &str, cancellation: Option<&str>) {
    let Some(attempt) = record.attempt(secret) else { return };
    let mut data = json!({
        "storeId": moment.store_id, "paymentId": record.id, "transactionId": attempt.transaction_id,
    });
    if let Some(id) = cancellation {
        data["cancellationId"] = json!(id);
    }
    let urls = match attempt.notice_urls.as_slice() {
        [] if moment.sends => vec![None],
        named => named.iter().cloned().map(Some).collect(),
    };
    for url in urls {
        send(record, moment, kind, url, &data);
    }
}

/// Adds one webhook, through whatever faults wait for it.
pub(super) fn send(record: &mut Record, moment: &Moment, kind: &str, url: Option<String>, data: &Value) -> String {
    let timestamp = moment.now.to_rfc3339_opts(SecondsFormat::Millis, true);
    let body = json!({ "type": kind, "timestamp": timestamp, "data": data, "xStandIn": true });
    let state = record.strike(|f| match f {
        Fault::WebhookSuppressed => Some(MessageState::Parked),
        Fault::WebhookHeldBack => Some(MessageState::HeldBack),
        Fault::WebhookDelayed { ms } => Some(MessageState::Due { at: after(moment.now, *ms) }),
        _ => None,
    });
    let copies = record.strike(|f| match f {
        Fault::WebhookDuplicated { copies } => Some((*copies).clamp(1, MAX_COPIES)),
        _ => None,
    });
    let forged = record.strike(|f| match f {
        Fault::WebhookForged { how } => Some(*how),
        _ => None,
    });
    let id = format!("whk_{}", Uuid::now_v7().simple());
    record.messages.push(Message {
        id: id.clone(),
        kind: kind.to_owned(),
        url,
        body: body.to_string(),
        copies: copies.unwrap_or(1),
        forged,
        state: state.unwrap_or(MessageState::Due { at: moment.now }),
        deliveries: Vec::new(),
        attempts: 0,
        resends: 0,
    });
    forget(record);
    id
}

fn forget(record: &mut Record) {
    while record.messages.len() > MAX_MESSAGES {
        let done = |m: &Message| matches!(m.state, MessageState::Delivered | MessageState::Parked);
        let oldest = record.messages.iter().position(done).unwrap_or(0);
        record.messages.remove(oldest);
    }
}

/// Writes down how a delivery went and when the next is due.
pub(super) fn delivered(record: &mut Record, now: DateTime<Utc>, minute: Duration, id: &str, results: Vec<Delivery>) {
    let Some(at) = record.messages.iter().position(|m| m.id == id) else { return };
    let message = &mut record.messages[at];
    let accepted = results.iter().any(|d| !d.forged && d.status == Some(200));
    message.attempts += 1;
    message.deliveries.extend(results);
    let surplus = message.deliveries.len().saturating_sub(MAX_DELIVERIES);
    message.deliveries.drain(..surplus);
    message.forged = None;
    message.state = if accepted { MessageState::Delivered } else { next(now, minute, message.attempts) };
    // Whatever was held back goes out behind it.
    for held in record.messages[..at].iter_mut().filter(|m| m.state == MessageState::HeldBack) {
        held.state = MessageState::Due { at: now };
    }
}

fn next(now: DateTime<Utc>, minute: Duration, attempts: u32) -> MessageState {
    let Some(base) = WAITS.get(attempts as usize) else { return MessageState::Parked };
    let wait = (minute * *base).mul_f64(rand::rng().random_range(0.0..=1.0));
    MessageState::Due { at: now + TimeDelta::from_std(wait).unwrap_or(TimeDelta::MAX) }
}

/// `POST …/resend-webhook`
pub(super) fn resend(record: &mut Record, moment: &Moment, body: &Value) -> Reply {
    if let Some((status, error)) = record.refusal(Call::Resend) {
        return Reply::error(status, &error, "scripted");
    }
    if record.attempts.is_empty() {
        return Reply::absent();
    }
    let wanted = body["webhookId"].as_str();
    let Some(message) = record.messages.iter_mut().rev().find(|m| wanted.is_none_or(|id| m.id == id)) else {
        return Reply::error(404, "WEBHOOK_NOT_FOUND", "no such webhook");
    };
    if message.resends >= MAX_RESENDS {
        return Reply::error(400, "MAX_WEBHOOK_RETRY_COUNT_REACHED", "asked for too often");
    }
    message.resends += 1;
    // One more delivery and no retries behind it.
    message.attempts = WAITS.len() as u32;
    message.state = MessageState::Due { at: moment.now };
    Reply::ok(json!({ "webhook": { "id": message.id, "url": message.url, "status": "TRIGGERED" } }))
}
