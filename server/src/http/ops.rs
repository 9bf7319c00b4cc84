//! Operations: is it alive, is it ready, how is it doing.

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use frontrow_protocol::error::ErrorCode;
use secrecy::ExposeSecret as _;
use serde::Serialize;
use subtle::ConstantTimeEq as _;
use utoipa::ToSchema;

use super::extract::Json;
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::roles;

/// How long one service may take to answer `/readyz`.
const CHECK: Duration = Duration::from_secs(2);

/// What `/readyz` found. What this node's roles do not need is not asked, and absent.
#[derive(Debug, Serialize, ToSchema)]
pub struct Readiness {
    /// Whether this node should get requests.
    pub ready: bool,
    /// The database answers.
    pub postgres: bool,
    /// Redis answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redis: Option<bool>,
    /// The image store answers. Without it posters fail and everything else works, so it does not decide readiness.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objects: Option<bool>,
    /// Other nodes are heard through Kafka, where there is one. Without it changes there are found by comparing, so it
    /// does not decide readiness.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bus: Option<bool>,
}

/// The process runs.
#[utoipa::path(get, path = "/healthz", tag = "operations", responses((status = 200, description = "Alive", body = str)))]
pub async fn healthz() -> &'static str {
    "ok"
}

/// The services this node stands on answer.
#[utoipa::path(get, path = "/readyz", tag = "operations",
    responses((status = 200, description = "Ready", body = Readiness), (status = 503, description = "Not ready", body = Readiness)))]
pub async fn readyz(State(app): State<App>) -> impl IntoResponse {
    let roles = app.config.roles;
    let (postgres, redis, objects) = tokio::join!(
        in_time(async { sqlx::query_scalar!("select 1").fetch_one(&app.pg).await.is_ok() }),
        if_needed(roles::needs_redis(roles), redis_answers(&app)),
        if_needed(roles::needs_objects(roles), app.objects.reachable()),
    );
    // A node that drains takes no new work.
    let ready = postgres && redis != Some(false) && !app.tasks.is_leaving();
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let bus = roles::needs_bus(roles).then(|| app.bus.is_connected());
    (status, Json(Readiness { ready, postgres, redis, objects, bus }))
}

async fn redis_answers(app: &App) -> bool {
    let Ok(mut connection) = app.redis.get().await else { return false };
    redis::cmd("PING").query_async::<String>(&mut connection).await.is_ok()
}

async fn if_needed(needed: bool, check: impl Future<Output = bool>) -> Option<bool> {
    if needed { Some(in_time(check).await) } else { None }
}

async fn in_time(check: impl Future<Output = bool>) -> bool {
    tokio::time::timeout(CHECK, check).await.unwrap_or(false)
}

/// Everything measured, as Prometheus reads it: for who shows the token in the settings or, without one there, for this
/// machine alone.
#[utoipa::path(get, path = "/metrics", tag = "operations", security((), ("bearer" = [])), responses(
    (status = 200, description = "Prometheus text", body = str, content_type = "text/plain"),
    (status = 401, description = "Not the token", body = Problem), (status = 403, description = "From elsewhere", body = Problem)))]
pub async fn metrics(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
) -> Result<impl IntoResponse> {
    match &app.config.edge.metrics_token {
        Some(token) if !shows(&headers, token.expose_secret()) => return Err(Error::unauthenticated()),
        // What a proxy on this machine passes on comes from elsewhere.
        None if !peer.ip().to_canonical().is_loopback()
            || headers.contains_key("x-forwarded-for")
            || headers.contains_key("forwarded") =>
        {
            let words = "The metrics are for this machine, or for who has FRONTROW_METRICS_TOKEN.";
            return Err(Error::refused(ErrorCode::Forbidden, words));
        }
        _ => {}
    }
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], app.metrics.render()))
}

fn shows(headers: &HeaderMap, token: &str) -> bool {
    let shown = headers.get(header::AUTHORIZATION).and_then(|v| v.as_bytes().strip_prefix(b"Bearer "));
    shown.is_some_and(|shown| shown.ct_eq(token.as_bytes()).into())
}
