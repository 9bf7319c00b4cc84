//! REST of the gate: thin.

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, ETAG};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::view::{CheckIn, GateLists, GateReport, NewCheckIn};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Problem, Result};
use crate::http::extract::{Json, Path};
use crate::http::has_current;
use crate::http::ready::{Caching, Ready};
use crate::orders::codes::TicketKeySet;

/// These routes, under `/api/v1`.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(ticket_keys))
        .routes(routes!(figures, check_in))
        .routes(routes!(undo))
        .routes(routes!(gate))
}

/// The public keys of ticket codes, so that anybody can check one. A key that is not among those one has kept is new: ask
/// again. What is signed is `frontrow ticket code v1`, a zero byte, and the code's first 39 bytes.
#[utoipa::path(get, path = "/tickets/keys", tag = "gate",
    responses((status = 200, description = "The keys", body = TicketKeySet), (status = 304, description = "The asker has them")))]
async fn ticket_keys(State(app): State<App>, headers: HeaderMap) -> Result<Response> {
    Ok(Ready::of(&app.codes.key_set())?.respond(&headers, Caching::Hour))
}

/// How many of those who bought are in (the performance's manager), by gate, with the latest scans.
#[utoipa::path(get, path = "/performances/{id}/check-ins", tag = "gate", params(("id" = Uuid, Path)), security(("bearer" = [])),
    responses((status = 200, description = "The figures", body = GateReport), (status = 304, description = "The asker has them"),
    (status = 403, description = "Not yours", body = Problem)))]
async fn figures(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>, headers: HeaderMap) -> Result<Response> {
    Ok(Ready::of(&super::figures(&app, &caller, id).await?)?.respond(&headers, Caching::Private))
}

/// A ticket is scanned at a gate (the performance's manager). The first scan admits, every later one is told when and where
/// that was; the same scan sent again gets the same answer.
#[utoipa::path(post, path = "/performances/{id}/check-ins", tag = "gate", params(("id" = Uuid, Path)), security(("bearer" = [])),
    request_body = NewCheckIn, responses((status = 200, description = "The verdict", body = CheckIn),
    (status = 403, description = "Not yours", body = Problem),
    (status = 409, description = "`conflict`: the ticket is being changed; scan it again", body = Problem),
    (status = 422, description = "`validation_failed`, or `idempotency_mismatch`: the scan's id was used for another ticket", body = Problem)))]
async fn check_in(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Json(new): Json<NewCheckIn>,
) -> Result<Json<CheckIn>> {
    super::check_in(&app, &caller, id, &new).await.map(Json)
}

/// Take an admission back that was a mistake (the performance's manager): the ticket opens the door again. It is written
/// into the audit trail. Repeating it changes nothing.
#[utoipa::path(delete, path = "/performances/{id}/check-ins/{scan}", tag = "gate",
    params(("id" = Uuid, Path), ("scan" = Uuid, Path, description = "The scan that admitted.")), security(("bearer" = [])),
    responses((status = 204, description = "Taken back"), (status = 403, description = "Not yours", body = Problem),
    (status = 409, description = "`conflict`: that scan admitted nobody", body = Problem)))]
async fn undo(State(app): State<App>, caller: Caller, Path((id, scan)): Path<(Uuid, Uuid)>) -> Result<StatusCode> {
    super::undo(&app, &caller, id, scan).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a gate needs to go on without the network (the performance's manager): the keys, and which tickets are revoked or
/// used. Ask now and then with the ETag one has.
#[utoipa::path(get, path = "/performances/{id}/gate", tag = "gate", params(("id" = Uuid, Path)), security(("bearer" = [])),
    responses((status = 200, description = "The lists", body = GateLists), (status = 304, description = "The asker has them"),
    (status = 403, description = "Not yours", body = Problem)))]
async fn gate(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>, headers: HeaderMap) -> Result<Response> {
    let (etag, lists) = super::lists(&app, &caller, id, |etag| has_current(&headers, etag)).await?;
    // Weak: the bytes are compressed on the way.
    let etag = HeaderValue::from_str(&format!("W/{etag}")).map_err(anyhow::Error::from)?;
    let described = [(ETAG, etag), (CACHE_CONTROL, HeaderValue::from_static("private, no-cache"))];
    Ok(match lists {
        None => (StatusCode::NOT_MODIFIED, described).into_response(),
        Some(lists) => (described, Json(lists)).into_response(),
    })
}
