//! The gateway's HTTP API.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::{Value, json};

use super::commands::{Command, failed, lost, run, take_weather};
use super::desk::{Desk, Shared, is_payment_id};
use super::faults::Call;
use super::record::Record;
use super::reply::Reply;
use super::{messages, rules, wire};

/// `(number + 1) * size` at most.
const MAX_LISTED: u64 = 60_000;

/// The routes of the HTTP API.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/payments", get(list))
        .route("/payments/{id}", get(payment))
        .route("/payments/{id}/pre-register", command(Call::PreRegister, true, rules::pre_register))
        .route("/payments/{id}/confirm", command(Call::Confirm, false, rules::confirm))
        .route("/payments/{id}/cancel", command(Call::Cancel, false, rules::cancel))
        .route("/payments/{id}/resend-webhook", command(Call::Resend, false, messages::resend))
        .route("/payments/{id}/virtual-account/close", command(Call::Close, false, rules::close))
}

fn command(
    call: Call,
    creates: bool,
    work: fn(&mut Record, &rules::Moment, &Value) -> Reply,
) -> axum::routing::MethodRouter<Shared> {
    let command = Command { call, creates, work };
    post(
        async move |State(desk): State<Shared>,
                    Path(id): Path<String>,
                    Query(query): Query<InStore>,
                    headers: HeaderMap,
                    body: Bytes| { run(desk, id, headers, query.store_id, body, command).await },
    )
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct InStore {
    store_id: Option<String>,
}

async fn payment(
    State(desk): State<Shared>,
    Path(id): Path<String>,
    Query(query): Query<InStore>,
    headers: HeaderMap,
) -> Response {
    if let Err(reply) = desk.authorise(&headers) {
        return reply.into_response();
    }
    if !is_payment_id(&id) || query.store_id.is_some_and(|store| store != desk.settings.store_id) {
        return Reply::absent().into_response();
    }
    let weather = match take_weather(&desk, &id, Call::Get).await {
        Ok(weather) => weather,
        Err(reply) => return reply.into_response(),
    };
    tokio::time::sleep(weather.delay + weather.delay_after).await;
    if let Some(broken) = weather.before.or(weather.after) {
        return lost(broken);
    }
    match shown(&desk, &id).await {
        Ok(Some(object)) => Reply::ok(object).into_response(),
        Ok(None) => Reply::absent().into_response(),
        Err(error) => failed(error).into_response(),
    }
}

async fn shown(desk: &Desk, id: &str) -> anyhow::Result<Option<Value>> {
    let Some(record) = desk.ledger.get(id) else { return Ok(None) };
    let store_id = desk.settings.store_id.clone();
    if record.faults.is_empty() {
        return Ok(wire::payment(&record, &store_id));
    }
    desk.ledger
        .change(id, move |record| {
            // Read before a payment exists, a scripted value waits.
            if record.attempts.is_empty() { None } else { wire::shown(record, &store_id) }
        })
        .await
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ListQuery {
    page: Page,
    filter: Filter,
}

#[derive(Deserialize)]
#[serde(default)]
struct Page {
    number: u64,
    size: u64,
}

impl Default for Page {
    fn default() -> Self {
        Self { number: 0, size: 10 }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Filter {
    store_id: Option<String>,
    from: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
    timestamp_type: Option<String>,
    status: Option<Vec<String>>,
    is_test: Option<bool>,
    version: Option<String>,
    sort_order: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RequestBody {
    request_body: Option<String>,
}

async fn list(State(desk): State<Shared>, Query(query): Query<RequestBody>, headers: HeaderMap) -> Reply {
    if let Err(reply) = desk.authorise(&headers) {
        return reply;
    }
    let query: ListQuery = match query.request_body.as_deref().map(serde_json::from_str).transpose() {
        Ok(query) => query.unwrap_or_default(),
        Err(error) => return Reply::invalid(&format!("requestBody: {error}")),
    };
    let Page { number, size } = query.page;
    if size == 0 || number.saturating_add(1).saturating_mul(size) > MAX_LISTED {
        return Reply::invalid("(number + 1) * size is 60000 at most");
    }
    if query.filter.store_id.as_ref().is_some_and(|store| *store != desk.settings.store_id) {
        return Reply::error(403, "FORBIDDEN", "not a store of this secret");
    }
    let mut found = desk.ledger.all(|record| listed(record, &query.filter, &desk));
    found.sort_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x["id"].as_str().cmp(&y["id"].as_str())));
    if query.filter.sort_order.as_deref() != Some("ASC") {
        found.reverse();
    }
    let total = found.len();
    let skip = usize::try_from(number * size).unwrap_or(usize::MAX);
    let items: Vec<Value> = found.into_iter().skip(skip).take(usize::try_from(size).unwrap_or(0)).map(|(_, item)| item).collect();
    Reply::ok(json!({ "items": items, "page": { "number": number, "size": size, "totalCount": total } }))
}

fn listed(record: &Record, filter: &Filter, desk: &Desk) -> Option<(DateTime<Utc>, Value)> {
    let attempt = record.current()?;
    let at = match filter.timestamp_type.as_deref() {
        Some("CREATED_AT") => attempt.requested_at,
        _ => record.changed_at()?,
    };
    let now = desk.clock.now();
    let in_time = at >= filter.from.unwrap_or(now - TimeDelta::days(90)) && at < filter.until.unwrap_or(DateTime::<Utc>::MAX_UTC);
    // The list's word for PAY_PENDING is PENDING; nothing here is ever in it.
    let status = record.status()?;
    let fits = filter.status.as_ref().is_none_or(|any| any.iter().any(|s| s == status))
        && filter.is_test.is_none_or(|test| test != attempt.channel.live)
        && filter.version.as_deref().is_none_or(|version| version == "V2");
    (in_time && fits).then(|| wire::payment(record, &desk.settings.store_id)).flatten().map(|object| (at, object))
}
