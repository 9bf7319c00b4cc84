//! REST of what managers change and take away: thin.

use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouterExt as _};
use utoipa_axum::routes;
use uuid::Uuid;

use super::charts::{self, ChartLayout, Venue};
use super::deletion::{self, Deletion};
use super::{csv, kept, venues};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Problem, Problems, Result};
use crate::http::extract::{Body, Json, Path, Query};
use crate::limits;

/// These routes, under `/api/v1`.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(delete_show))
        .routes(routes!(show_deletion))
        .routes(routes!(delete_performance))
        .routes(routes!(get_venue, change_venue, delete_venue))
        .routes(routes!(import_chart).layer(DefaultBodyLimit::max(limits::MAX_CHART_BODY)))
}

/// Delete a show (its owner). It is gone at once, everywhere; what belonged to it is removed in the background, which the
/// answer and `GET /shows/{id}/deletion` tell of. Repeating it gives the same answer.
#[utoipa::path(delete, path = "/shows/{id}", tag = "catalogue", params(("id" = Uuid, Path)), security(("bearer" = [])),
    responses((status = 202, description = "It is gone", body = Deletion), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not yours", body = Problem), (status = 404, description = "Absent, or not visible to you", body = Problem),
    (status = 409, description = "`in_use`: valid tickets for performances to come", body = Problem)))]
async fn delete_show(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>) -> Result<(StatusCode, Json<Deletion>)> {
    Ok((StatusCode::ACCEPTED, Json(deletion::delete(&app, &caller, id).await?)))
}

/// What was removed of a deleted show, and what is still under way (its owner).
#[utoipa::path(get, path = "/shows/{id}/deletion", tag = "catalogue", params(("id" = Uuid, Path)), security(("bearer" = [])),
    responses((status = 200, description = "The report", body = Deletion), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not a manager", body = Problem), (status = 404, description = "Not deleted, absent, or not yours", body = Problem)))]
async fn show_deletion(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>) -> Result<Json<Deletion>> {
    Ok(Json(deletion::report(&app, &caller, id).await?))
}

/// Delete a performance that nobody has ordered (its show's owner).
#[utoipa::path(delete, path = "/performances/{id}", tag = "catalogue", params(("id" = Uuid, Path)), security(("bearer" = [])),
    responses((status = 204, description = "It is gone"), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not yours", body = Problem), (status = 404, description = "Absent, or not visible to you", body = Problem),
    (status = 409, description = "`in_use`: it has orders", body = Problem)))]
async fn delete_performance(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>) -> Result<StatusCode> {
    deletion::delete_performance(&app, &caller, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A venue with its charts.
#[utoipa::path(get, path = "/venues/{id}", tag = "catalogue", params(("id" = Uuid, Path)), security((), ("bearer" = [])), responses(
    (status = 200, description = "The venue", body = Venue), (status = 304, description = "The asker has it"),
    (status = 404, description = "Absent", body = Problem)))]
async fn get_venue(State(app): State<App>, caller: Option<Caller>, Path(id): Path<Uuid>, headers: HeaderMap) -> Result<Response> {
    let make = || async { Ok((venues::venue(&app, id).await?, None)) };
    kept::respond(&app, caller.as_ref(), &headers, Some(kept::key_of_one("venue", id)), make).await
}

/// What changes; what is absent stays.
#[derive(Deserialize, ToSchema)]
struct VenueChangeBody {
    /// 1 to 200 characters.
    name: Option<String>,
    /// 1 to 500 characters.
    address: Option<String>,
}

/// Change a venue (its owner). Absent fields stay.
#[utoipa::path(patch, path = "/venues/{id}", tag = "catalogue", params(("id" = Uuid, Path)), request_body = VenueChangeBody,
    security(("bearer" = [])), responses((status = 200, description = "The venue", body = Venue),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not yours", body = Problem),
    (status = 404, description = "Absent", body = Problem), (status = 422, description = "`validation_failed`", body = Problem)))]
async fn change_venue(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Json(body): Json<VenueChangeBody>,
) -> Result<Json<Venue>> {
    Ok(Json(venues::change(&app, &caller, id, body.name, body.address).await?))
}

/// Delete a venue (its owner). What was staged there stays.
#[utoipa::path(delete, path = "/venues/{id}", tag = "catalogue", params(("id" = Uuid, Path)), security(("bearer" = [])),
    responses((status = 204, description = "It is gone"), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not yours", body = Problem), (status = 404, description = "Absent", body = Problem),
    (status = 409, description = "`in_use`: performances to come", body = Problem)))]
async fn delete_venue(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>) -> Result<StatusCode> {
    venues::delete(&app, &caller, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, IntoParams)]
struct ImportQuery {
    /// The chart's name, 1 to 200 characters.
    name: String,
    /// Whether it is only drawn and not kept; default false.
    #[serde(default)]
    preview: bool,
}

/// Keep a chart from a table as the venue's next version (the venue's owner): UTF-8 CSV with the head
/// `section,row,label,x,y,grade,accessible` and a line for each seat. Errors name the line.
#[utoipa::path(post, path = "/venues/{id}/charts/import", tag = "catalogue", params(("id" = Uuid, Path), ImportQuery),
    request_body(content = String, content_type = "text/csv"), security(("bearer" = [])),
    responses((status = 201, description = "The chart", body = ChartLayout), (status = 200, description = "A preview; nothing is kept", body = ChartLayout),
    (status = 400, description = "`bad_message`", body = Problem),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not yours", body = Problem),
    (status = 404, description = "No such venue", body = Problem), (status = 413, description = "`too_large`", body = Problem),
    (status = 422, description = "`validation_failed`", body = Problem)))]
async fn import_chart(
    State(app): State<App>,
    caller: Caller,
    Path(venue): Path<Uuid>,
    Query(query): Query<ImportQuery>,
    Body(bytes): Body,
) -> Result<(StatusCode, Json<ChartLayout>)> {
    charts::may_draw(&app, &caller, venue).await?;
    let text = std::str::from_utf8(&bytes);
    Problems::default().unless(text.is_ok(), "line 1", "must be UTF-8 text").judge()?;
    let layout = csv::read(text.unwrap_or_default())?;
    super::routes::draw(&app, &caller, venue, query.name, layout, query.preview).await
}
