//! What a buyer's browser meets: the script's requests and the pay page. Buttons are plain forms.

use axum::extract::{Form, Path, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use tower_http::cors::{Any, CorsLayer};
use url::Url;

use super::commands::failed;
use super::desk::{Desk, Shared, is_payment_id};
use super::pages;
use super::record::{Attempt, AttemptState, Record, WayBack};
use super::rules::{self, Checkout, Decision, Thrown};

/// The routes for browsers.
pub(super) fn routes() -> Router<Shared> {
    // The script runs in the merchant's page, which is of another origin.
    let cors = CorsLayer::new().allow_origin(Any).allow_methods(Any).allow_headers([header::CONTENT_TYPE]);
    let script = Router::new()
        .route("/_checkout/requests", post(request))
        .route("/_checkout/attempts/{attempt}/end", post(end))
        .layer(cors);
    Router::new().route("/v2/browser-sdk.js", get(sdk)).route("/pay/{attempt}", get(show).post(decide)).merge(script)
}

async fn sdk(State(desk): State<Shared>) -> Response {
    let base = json!(desk.settings.public_url.as_str().trim_end_matches('/')).to_string();
    let script = include_str!("sdk.js").replace("__STAND_IN__", &base);
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], script).into_response()
}

/// What the page gave `requestPayment`, and whether the script will leave the page for it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PaymentRequest {
    store_id: String,
    channel_key: String,
    payment_id: String,
    order_name: String,
    total_amount: i64,
    currency: String,
    pay_method: String,
    redirect_url: Option<String>,
    #[serde(default)]
    notice_urls: Vec<String>,
    #[serde(default)]
    customer: Value,
    custom_data: Option<Value>,
    #[serde(default)]
    leaves_page: bool,
}

async fn request(State(desk): State<Shared>, body: Json<Value>) -> Response {
    match open(&desk, body.0).await {
        Ok(opened) => Json(opened).into_response(),
        Err(Thrown { code, message }) => {
            (StatusCode::BAD_REQUEST, Json(json!({ "code": code, "message": message }))).into_response()
        }
    }
}

async fn open(desk: &Shared, body: Value) -> Result<Value, Thrown> {
    let request: PaymentRequest =
        serde_json::from_value(body).map_err(|error| Thrown::new("RequestParseFailed", error.to_string()))?;
    let id = request.payment_id.clone();
    let checkout = checked(desk, request)?;
    let moment = desk.moment();
    let opened = desk.ledger.change(&id, move |record| {
        let secret = rules::open(record, &moment, checkout)?;
        Ok(record.attempt(&secret).map(|attempt| (secret, attempt.transaction_id.clone())))
    });
    let opened = opened.await.map_err(|error| Thrown::new("Unavailable", error.to_string()))??;
    let (secret, transaction) = opened.ok_or_else(|| Thrown::new("UnknownError", "no attempt was made"))?;
    Ok(
        json!({ "attempt": format!("{id}.{secret}"), "payUrl": pay_url(desk, &id, &secret), "txId": transaction, "paymentId": id }),
    )
}

/// Where a buyer decides about an attempt.
pub(super) fn pay_url(desk: &Desk, id: &str, secret: &str) -> String {
    format!("{}/pay/{id}.{secret}", desk.settings.public_url.as_str().trim_end_matches('/'))
}

fn checked(desk: &Desk, request: PaymentRequest) -> Result<Checkout, Thrown> {
    let bad = |why: &str| Thrown::new("BadRequest", why);
    if request.store_id != desk.settings.store_id {
        return Err(Thrown::new("StoreNotFound", "no such store"));
    }
    let channel = desk.channel(&request.channel_key).ok_or_else(|| Thrown::new("ChannelNotFound", "no such channel"))?;
    if !is_payment_id(&request.payment_id) {
        return Err(bad("paymentId is 1 to 64 of A-Za-z0-9-_"));
    }
    if request.total_amount <= 0 || request.currency.len() != 3 || !request.currency.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(bad("totalAmount is a positive integer of minor units, currency an ISO 4217 code"));
    }
    if request.order_name.is_empty() || request.order_name.chars().count() > 200 {
        return Err(bad("orderName is 1 to 200 characters"));
    }
    let may_notify = |url: &String| Url::parse(url).is_ok_and(|url| desk.may_notify(&url));
    if request.notice_urls.len() > 5 || !request.notice_urls.iter().all(may_notify) {
        return Err(bad("the stand-in sends webhooks to this machine only, five at most"));
    }
    let back = request.redirect_url.filter(|_| request.leaves_page);
    let is_page = |url: &String| Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    let way_back = match back {
        Some(url) if is_page(&url) => WayBack::Redirect { url },
        Some(_) => return Err(bad("redirectUrl is an http or https address")),
        None if request.leaves_page => return Err(bad("redirectUrl is required here")),
        None => WayBack::Window,
    };
    Ok(Checkout {
        channel,
        order_name: request.order_name,
        total: request.total_amount,
        currency: request.currency,
        pay_method: request.pay_method,
        notice_urls: request.notice_urls,
        customer: if request.customer.is_object() { request.customer } else { json!({}) },
        custom_data: request.custom_data.map(|data| data.to_string()),
        way_back,
    })
}

/// A record and one of its attempts, by what stands in the pay page's address.
fn find(desk: &Desk, address: &str) -> Option<(Record, String)> {
    let (id, secret) = address.split_once('.')?;
    let record = desk.ledger.get(id)?;
    record.attempt(secret)?;
    Some((record, secret.to_owned()))
}

async fn show(State(desk): State<Shared>, Path(address): Path<String>) -> Response {
    let Some((record, secret)) = find(&desk, &address) else { return pages::absent() };
    match record.attempt(&secret) {
        Some(attempt) if attempt.is_open() => pages::pay(&address, attempt),
        Some(attempt) => ended(&record, attempt),
        None => pages::absent(),
    }
}

#[derive(Deserialize)]
struct Button {
    action: String,
}

async fn decide(State(desk): State<Shared>, Path(address): Path<String>, Form(button): Form<Button>) -> Response {
    let decision = match button.action.as_str() {
        "approve" => Decision::Approve,
        "decline" => Decision::Decline,
        "cancel" => Decision::Abandon,
        _ => return (StatusCode::BAD_REQUEST, Html("no such button")).into_response(),
    };
    match settle(&desk, &address, decision).await {
        Ok(Some((record, secret))) => record.attempt(&secret).map_or_else(pages::absent, |a| ended(&record, a)),
        Ok(None) => pages::absent(),
        Err(error) => failed(error).into_response(),
    }
}

/// Writes the decision down before the browser learns of it. Webhooks are on their way by then, or not.
async fn settle(desk: &Shared, address: &str, decision: Decision) -> anyhow::Result<Option<(Record, String)>> {
    let Some((record, secret)) = find(desk, address) else { return Ok(None) };
    let moment = desk.moment();
    desk.ledger
        .change(&record.id, move |record| {
            rules::decide(record, &moment, &secret, decision);
            Some((record.clone(), secret))
        })
        .await
}

/// Where the browser goes when an attempt is over.
fn ended(record: &Record, attempt: &Attempt) -> Response {
    match &attempt.way_back {
        WayBack::Redirect { url } => match Url::parse(url) {
            Ok(mut url) => {
                url.query_pairs_mut().extend_pairs(result(record, attempt));
                let mut response = Redirect::to(url.as_str()).into_response();
                response.headers_mut().insert(header::REFERRER_POLICY, header::HeaderValue::from_static("no-referrer"));
                response
            }
            Err(_) => pages::done(attempt),
        },
        WayBack::Window | WayBack::None => pages::done(attempt),
    }
}

/// What `requestPayment` resolves with, which is also the query of a redirect.
fn result(record: &Record, attempt: &Attempt) -> Vec<(&'static str, String)> {
    let mut fields = vec![
        ("transactionType", "PAYMENT".to_owned()),
        ("txId", attempt.transaction_id.clone()),
        ("paymentId", record.id.clone()),
    ];
    match &attempt.state {
        AttemptState::Failed { code, message } => fields.extend([
            ("code", "FAILURE_TYPE_PG".to_owned()),
            ("message", message.clone()),
            ("pgCode", code.clone()),
            ("pgMessage", message.clone()),
        ]),
        AttemptState::Approved { token } => fields.push(("paymentToken", token.clone())),
        _ => {}
    }
    fields
}

/// The window was closed: whatever was not decided is abandoned, and the script learns the end.
async fn end(State(desk): State<Shared>, Path(address): Path<String>) -> Response {
    match settle(&desk, &address, Decision::Abandon).await {
        Ok(Some((record, secret))) => {
            let fields = record.attempt(&secret).map(|a| result(&record, a)).unwrap_or_default();
            Json(fields.into_iter().map(|(k, v)| (k.to_owned(), Value::String(v))).collect::<serde_json::Map<_, _>>())
                .into_response()
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => failed(error).into_response(),
    }
}
