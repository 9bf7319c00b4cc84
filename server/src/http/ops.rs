//! Operations: is it alive, is it ready, how is it doing. The proxy in front does not pass `/metrics` on.

use std::future::Future;
use std::time::Duration;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::extract::Json;
use crate::app::App;
use crate::infra::bus::Link;
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
    let bus = (roles::link(roles) == Link::Hears).then(|| app.bus.is_connected());
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

/// Everything measured, as Prometheus reads it.
#[utoipa::path(get, path = "/metrics", tag = "operations",
    responses((status = 200, description = "Prometheus text", body = str, content_type = "text/plain")))]
pub async fn metrics(State(app): State<App>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], app.metrics.render())
}
