//! Commands of the HTTP API: idempotency keys, scripted weather, and work that goes on when the caller has gone.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::TimeDelta;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::desk::{Running, Shared, is_payment_id};
use super::door::Dropped;
use super::faults::{Break, Call, Weather};
use super::record::{Answer, Record};
use super::reply::Reply;
use super::rules::Moment;

/// How long an answer is kept for its key.
const ANSWERS_KEPT: TimeDelta = TimeDelta::hours(3);

/// A command: what it is called and what it does.
#[derive(Clone, Copy)]
pub(super) struct Command {
    pub(super) call: Call,
    /// Whether the payment may be unknown.
    pub(super) creates: bool,
    pub(super) work: fn(&mut Record, &Moment, &Value) -> Reply,
}

/// Runs a command to its end, whether or not the caller waits for it.
pub(super) async fn run(
    desk: Shared,
    id: String,
    headers: HeaderMap,
    store: Option<String>,
    bytes: Bytes,
    command: Command,
) -> Response {
    let prepared = desk.authorise(&headers).and_then(|()| prepare(&desk, &id, store, &bytes, &headers, command));
    let (body, key, running) = match prepared {
        Ok(prepared) => prepared,
        Err(reply) => return reply.into_response(),
    };
    let request = hex::encode(Sha256::new().chain_update(format!("{:?} {id} ", command.call)).chain_update(&bytes).finalize());
    let task = tokio::spawn(work(desk, id, body, key.map(|key| (key, request)), running, command));
    task.await.unwrap_or_else(|_| Reply::error(500, "INTERNAL", "the stand-in failed").into_response())
}

type Prepared = (Value, Option<String>, Option<Running>);

fn prepare(
    desk: &Shared,
    id: &str,
    store: Option<String>,
    bytes: &Bytes,
    headers: &HeaderMap,
    command: Command,
) -> Result<Prepared, Reply> {
    let body: Value = if bytes.is_empty() { json!({}) } else { serde_json::from_slice(bytes).unwrap_or_default() };
    if !body.is_object() {
        return Err(Reply::invalid("the body is no JSON object"));
    }
    let store = store.or_else(|| body["storeId"].as_str().map(str::to_owned));
    if store.is_some_and(|store| store != desk.settings.store_id) {
        return Err(if command.creates { Reply::error(403, "FORBIDDEN", "not a store of this secret") } else { Reply::absent() });
    }
    if !is_payment_id(id) {
        return Err(if command.creates { Reply::invalid("paymentId is 1 to 64 of A-Za-z0-9-_") } else { Reply::absent() });
    }
    if !command.creates && desk.ledger.get(id).is_none() {
        return Err(Reply::absent());
    }
    let key = idempotency_key(headers)?;
    let running = match &key {
        Some(key) => Some(desk.begin(id, key).ok_or_else(|| Reply::conflict("IDEMPOTENCY_OUTSTANDING_REQUEST"))?),
        None => None,
    };
    Ok((body, key, running))
}

/// The key of an `Idempotency-Key` header, whose quotes are part of its value.
fn idempotency_key(headers: &HeaderMap) -> Result<Option<String>, Reply> {
    let mut given = headers.get_all("idempotency-key").iter();
    let Some(value) = given.next() else { return Ok(None) };
    let key = value.to_str().ok().and_then(|v| v.strip_prefix('"')).and_then(|v| v.strip_suffix('"'));
    let fits = |key: &&str| (16..=256).contains(&key.len()) && !key.contains(['"', '\\']);
    match key.filter(fits) {
        Some(key) if given.next().is_none() => Ok(Some(key.to_owned())),
        _ => Err(Reply::invalid("Idempotency-Key is one quoted string of 16 to 256 characters")),
    }
}

async fn work(
    desk: Shared,
    id: String,
    body: Value,
    key: Option<(String, String)>,
    running: Option<Running>,
    command: Command,
) -> Response {
    let weather = match take_weather(&desk, &id, command.call).await {
        Ok(weather) => weather,
        Err(reply) => return reply.into_response(),
    };
    tokio::time::sleep(weather.delay).await;
    if let Some(broken) = weather.before {
        return lost(broken);
    }
    let moment = desk.moment();
    let done = desk.ledger.change(&id, move |record| answer(record, &moment, &body, key, command)).await;
    // Finished and written down: from here on the key replays.
    drop(running);
    let reply = done.unwrap_or_else(failed);
    tokio::time::sleep(weather.delay_after).await;
    weather.after.map_or_else(|| reply.into_response(), lost)
}

/// The kept answer, or the work and its answer, kept.
fn answer(record: &mut Record, moment: &Moment, body: &Value, key: Option<(String, String)>, command: Command) -> Reply {
    record.answers.retain(|_, answer| moment.now - answer.at < ANSWERS_KEPT);
    let Some((key, request)) = key else { return (command.work)(record, moment, body) };
    if let Some(kept) = record.answers.get(&key) {
        if kept.request != request {
            // The gateway does not say what it does then; this finds the caller's mistake.
            return Reply::invalid("this Idempotency-Key was used for another request");
        }
        return Reply { status: kept.status, body: kept.body.clone() };
    }
    let reply = (command.work)(record, moment, body);
    let answer = Answer { request, status: reply.status, body: reply.body.clone(), at: moment.now };
    record.answers.insert(key, answer);
    reply
}

/// What a call meets; a record without faults is not written.
pub(super) async fn take_weather(desk: &Shared, id: &str, call: Call) -> Result<Weather, Reply> {
    if desk.ledger.get(id).is_none_or(|record| record.faults.is_empty()) {
        return Ok(Weather::default());
    }
    desk.ledger.change(id, move |record| record.weather(call)).await.map_err(failed)
}

/// The stand-in itself failed: nothing was written.
pub(super) fn failed(error: anyhow::Error) -> Reply {
    tracing::error!(error = %format!("{error:#}"), "the payment stand-in could not write");
    Reply::error(500, "INTERNAL", "the stand-in could not write")
}

/// What the caller gets instead of an answer.
pub(super) fn lost(broken: Break) -> Response {
    match broken {
        Break::Reset => Dropped::response(),
        Break::Error { status, html } => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
            let page = if html { "<html><body><h1>Bad Gateway</h1></body></html>" } else { "" };
            (status, [(header::CONTENT_TYPE, "text/html")], page).into_response()
        }
    }
}
