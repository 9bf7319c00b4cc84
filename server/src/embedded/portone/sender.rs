//! Does what is on the agenda: sends webhooks, signed, with retries, without waiting for any browser; ends requested
//! cancellations.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use secrecy::SecretString;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use url::Url;

use super::desk::Shared;
use super::faults::Forgery;
use super::ledger::Item;
use super::record::{Delivery, Message, MessageState};
use super::{messages, rules};
use crate::payments::webhook;

/// Items under way at most.
const WORKERS: usize = 64;
/// The longest sleep; a clock that was set is noticed by the bell, this is for what nobody thought of.
const NAP: Duration = Duration::from_secs(60);
/// Before a result that could not be written is tried again.
const PAUSE: Duration = Duration::from_secs(1);
/// A signing key nobody else has: the base64 of "nobody knows this key".
const NOBODYS_SECRET: &str = "whsec_bm9ib2R5IGtub3dzIHRoaXMga2V5";
/// More than the receiver's five minutes.
const FAR_OFF: i64 = 330;

/// Runs until `stop`.
pub(super) async fn run(desk: Shared, stop: CancellationToken) {
    let mut workers = JoinSet::new();
    let permits = Arc::new(Semaphore::new(WORKERS));
    loop {
        let now = desk.clock.now();
        let (due, next) = desk.ledger.take_due(now);
        for item in due {
            let Some(Ok(permit)) = stop.run_until_cancelled(permits.clone().acquire_owned()).await else { return };
            let desk = desk.clone();
            workers.spawn(async move {
                perform(&desk, &item).await;
                desk.ledger.finish(&item);
                drop(permit);
            });
        }
        let wait = next.and_then(|at| (at - now).to_std().ok()).unwrap_or(NAP).min(NAP);
        tokio::select! {
            () = stop.cancelled() => return, // deliveries under way are dropped, and due again at the next start
            () = desk.ledger.bell.notified() => {}
            () = tokio::time::sleep(wait) => {}
        }
        while workers.try_join_next().is_some() {}
    }
}

async fn perform(desk: &Shared, item: &Item) {
    let written = match item {
        Item::Settle { payment, cancellation } => {
            let (moment, cancellation) = (desk.moment(), cancellation.clone());
            desk.ledger.change(payment, move |record| rules::settle(record, &moment, &cancellation)).await
        }
        Item::Deliver { payment, message } => deliver(desk, payment, message).await,
    };
    if let Err(error) = written {
        tracing::error!(error = %format!("{error:#}"), "the payment stand-in could not write");
        tokio::time::sleep(PAUSE).await;
    }
}

async fn deliver(desk: &Shared, payment: &str, id: &str) -> anyhow::Result<()> {
    let record = desk.ledger.get(payment);
    let Some(message) = record.as_ref().and_then(|r| r.messages.iter().find(|m| m.id == id)) else { return Ok(()) };
    if !matches!(message.state, MessageState::Due { at } if at <= desk.clock.now()) {
        return Ok(());
    }
    let mut results = Vec::new();
    if let Some(how) = message.forged {
        results.push(post(desk, message, Some(how)).await);
    }
    results.extend(join_all((0..message.copies).map(|_| post(desk, message, None))).await);
    let (now, minute, id) = (desk.clock.now(), desk.settings.retry_minute, id.to_owned());
    desk.ledger.change(payment, move |record| messages::delivered(record, now, minute, &id, results)).await
}

/// Sends a webhook once, as it is or forged.
pub(super) async fn post(desk: &Shared, message: &Message, forgery: Option<Forgery>) -> Delivery {
    let now = desk.wall.now();
    let Some(target) = message.url.as_deref().or(desk.settings.webhook_url.as_ref().map(Url::as_str)) else {
        // The address it was meant for is not set any more; it is tried again as if nobody had answered.
        return Delivery { at: now, status: None, error: Some("no address".to_owned()), forged: forgery.is_some() };
    };
    let timestamp = match forgery {
        Some(Forgery::Stale) => now.timestamp() - FAR_OFF,
        Some(Forgery::Early) => now.timestamp() + FAR_OFF,
        _ => now.timestamp(),
    };
    let body = match forgery {
        Some(Forgery::AlteredBody) => message.body.replace("\"xStandIn\":true", "\"xStandIn\":false"),
        _ => message.body.clone(),
    };
    let request = desk
        .http
        .post(target)
        .header("content-type", "application/json")
        .header(webhook::ID, &message.id)
        .header(webhook::TIMESTAMP, timestamp);
    let request = match signature(desk, message, timestamp, forgery) {
        Some(signature) => request.header(webhook::SIGNATURE, signature),
        None => request,
    };
    let answer = request.body(body).send().await;
    Delivery {
        at: now,
        status: answer.as_ref().ok().map(|a| a.status().as_u16()),
        error: answer.err().map(|e| e.without_url().to_string()),
        forged: forgery.is_some(),
    }
}

fn signature(desk: &Shared, message: &Message, timestamp: i64, forgery: Option<Forgery>) -> Option<String> {
    let sign = |secret: &SecretString| webhook::sign(secret, &message.id, timestamp, message.body.as_bytes());
    let genuine = || desk.settings.webhook_secrets.iter().filter_map(sign).collect::<Vec<_>>().join(" ");
    match forgery {
        Some(Forgery::Unsigned) => None,
        Some(Forgery::WrongSecret) => sign(&SecretString::from(NOBODYS_SECRET)),
        Some(Forgery::OtherVersion) => Some(genuine().replace("v1,", "v2,")),
        _ => Some(genuine()),
    }
}
