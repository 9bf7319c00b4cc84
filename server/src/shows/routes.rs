//! REST of the catalogue: thin. What is decided is decided in the room.

use axum::extract::{DefaultBodyLimit, State};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use frontrow_protocol::ids::SeatIndex;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouterExt as _};
use utoipa_axum::routes;
use uuid::Uuid;

use super::blocking::Blocking;
use super::catalogue::{self, PerformanceView, Show};
use super::charts::{self, ChartLayout, Venue};
use super::generate::{self, Kind};
use super::images;
use super::kept;
use super::layout::{Layout, Section, Stage};
use super::rules::{GradePrice, Sale, ShowDraft};
use super::search;
use super::shapes::Size;
use super::staging::{self, DEFAULT_ROOM, RoomChange, SaleChange, ShowChange};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Problem, Problems, Result};
use crate::http::extract::{Json, Path, Query};
use crate::http::has_current;
use crate::http::ready::accepts_gzip;
use crate::limits;

/// What never changes may be kept for ever.
const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// The room's routes, under `/api/v1`.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(search::list_shows, create_show))
        .routes(routes!(get_show, change_show))
        .merge(images::routes::routes())
        .routes(routes!(create_performance))
        .routes(routes!(get_performance, change_performance))
        .routes(routes!(get_chart))
        .routes(routes!(list_venues, create_venue))
        .routes(routes!(upload_chart).layer(DefaultBodyLimit::max(limits::MAX_CHART_BODY)))
        .routes(routes!(generate_chart))
        .merge(super::manage_routes::routes())
}

#[derive(Deserialize, IntoParams)]
struct PageQuery {
    /// Items at most, 1 to 100; 20 by default.
    limit: Option<u32>,
    /// The `next` of the page before.
    cursor: Option<String>,
}

impl PageQuery {
    fn limit(&self) -> Result<usize> {
        let limit = self.limit.unwrap_or(limits::LIST_DEFAULT);
        let fits = (1..=limits::LIST_MAX).contains(&limit);
        Problems::default().unless(fits, "limit", "must be 1 to 100").judge()?;
        Ok(limit as usize)
    }
}

/// A page of venues.
#[derive(Debug, Serialize, ToSchema)]
struct VenuePage {
    items: Vec<Venue>,
    /// The cursor of the next page; null on the last.
    next: Option<String>,
}

#[derive(Deserialize, ToSchema)]
struct ShowChangeBody {
    title: Option<String>,
    description: Option<String>,
    category: Option<String>,
    age_limit: Option<u8>,
    running_minutes: Option<u32>,
    intermission_minutes: Option<u32>,
    visible_at: Option<DateTime<Utc>>,
}

/// The waiting room; what is absent stays, or is the default.
#[derive(Default, Deserialize, ToSchema)]
struct RoomBody {
    /// People running at once, 1 to 1,000,000; default 100.
    capacity: Option<u32>,
    /// Default 600.
    admission_seconds: Option<u32>,
    /// Default 30.
    grace_seconds: Option<u32>,
    /// Default 600.
    hold_seconds: Option<u32>,
    /// Default 600.
    payment_seconds: Option<u32>,
    /// `end` (default) or `keep`.
    rejoin: Option<Rejoin>,
    /// Default false.
    paused: Option<bool>,
    /// People admitted in a minute at most, up to 1,000,000; default 0, no limit.
    admission_per_minute: Option<u32>,
    /// How the lobby is placed at the opening, after which this stays: `arrival` (default) or `lottery`.
    placement: Option<Placement>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum Rejoin {
    End,
    Keep,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum Placement {
    Arrival,
    Lottery,
}

impl From<RoomBody> for RoomChange {
    fn from(body: RoomBody) -> Self {
        Self {
            capacity: body.capacity,
            admission_seconds: body.admission_seconds,
            grace_seconds: body.grace_seconds,
            hold_seconds: body.hold_seconds,
            payment_seconds: body.payment_seconds,
            keep_place: body.rejoin.map(|r| r == Rejoin::Keep),
            paused: body.paused,
            admission_per_minute: body.admission_per_minute,
            lottery: body.placement.map(|p| p == Placement::Lottery),
        }
    }
}

#[derive(Deserialize, ToSchema)]
struct PerformanceBody {
    chart: Uuid,
    starts_at: DateTime<Utc>,
    sale_opens_at: DateTime<Utc>,
    sale_closes_at: DateTime<Utc>,
    /// Default KRW.
    currency: Option<String>,
    /// One for each grade of the chart.
    prices: Vec<GradePrice>,
    /// Seats a person may have, 1 to 100.
    seat_limit: u32,
    #[serde(default)]
    room: RoomBody,
    /// Seats not for sale.
    #[serde(default)]
    blocked: Vec<SeatIndex>,
}

#[derive(Deserialize, ToSchema)]
struct PerformanceChangeBody {
    starts_at: Option<DateTime<Utc>>,
    sale_opens_at: Option<DateTime<Utc>>,
    sale_closes_at: Option<DateTime<Utc>>,
    /// One for each grade; refused after the first order.
    prices: Option<Vec<GradePrice>>,
    seat_limit: Option<u32>,
    #[serde(default)]
    room: RoomBody,
    /// All seats not for sale, in place of those before.
    blocked: Option<Vec<SeatIndex>>,
    /// Seats to take off sale, besides those that are.
    #[serde(default)]
    block: Vec<SeatIndex>,
    /// Seats to put back on sale.
    #[serde(default)]
    unblock: Vec<SeatIndex>,
}

#[derive(Deserialize, ToSchema)]
struct VenueBody {
    /// 1 to 200 characters.
    name: String,
    /// 1 to 500 characters.
    address: String,
}

/// A chart to keep.
#[derive(Deserialize, ToSchema)]
struct ChartUpload {
    name: String,
    width: i32,
    height: i32,
    stage: Stage,
    grades: Vec<String>,
    sections: Vec<Section>,
}

#[derive(Deserialize, IntoParams)]
struct PreviewQuery {
    /// Whether it is only drawn and not kept; default false.
    #[serde(default)]
    preview: bool,
}

#[derive(Deserialize, ToSchema)]
struct GenerateBody {
    name: String,
    kind: Kind,
    /// For `blocks`, `arcs`, `tables` and `standing`; what is absent is the default.
    #[serde(default)]
    size: Size,
}

/// A show with its performances.
#[utoipa::path(get, path = "/shows/{id}", tag = "catalogue", params(("id" = Uuid, Path)), security((), ("bearer" = [])),
    responses((status = 200, description = "The show", body = Show), (status = 304, description = "The asker has it"), (status = 404, description = "Absent, or not visible to you", body = Problem)))]
async fn get_show(State(app): State<App>, caller: Option<Caller>, Path(id): Path<Uuid>, headers: HeaderMap) -> Result<Response> {
    let make = || async {
        let now = app.clock.now();
        let show = catalogue::show(&app, caller.as_ref(), id).await?;
        let until = kept::turn_of(&show, now);
        Ok((show, until))
    };
    kept::respond(&app, caller.as_ref(), &headers, Some(kept::key_of_one("show", id)), make).await
}

/// Make a show (manager).
#[utoipa::path(post, path = "/shows", tag = "catalogue", request_body = ShowDraft, security(("bearer" = [])), responses(
    (status = 201, description = "The show", body = Show), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not a manager", body = Problem), (status = 422, description = "`validation_failed`", body = Problem)))]
async fn create_show(State(app): State<App>, caller: Caller, Json(show): Json<ShowDraft>) -> Result<(StatusCode, Json<Show>)> {
    let id = staging::create_show(&app, &caller, &show).await?;
    Ok((StatusCode::CREATED, Json(catalogue::show(&app, Some(&caller), id).await?)))
}

/// Change a show (its owner). Absent fields stay.
#[utoipa::path(patch, path = "/shows/{id}", tag = "catalogue", params(("id" = Uuid, Path)), request_body = ShowChangeBody,
    security(("bearer" = [])), responses((status = 200, description = "The show", body = Show),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not yours", body = Problem),
    (status = 404, description = "Absent, or not visible to you", body = Problem), (status = 422, description = "`validation_failed`", body = Problem)))]
async fn change_show(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Json(body): Json<ShowChangeBody>,
) -> Result<Json<Show>> {
    let ShowChangeBody { title, description, category, age_limit, running_minutes, intermission_minutes, visible_at } = body;
    let change = ShowChange { title, description, category, age_limit, running_minutes, intermission_minutes, visible_at };
    staging::change_show(&app, &caller, id, change).await?;
    Ok(Json(catalogue::show(&app, Some(&caller), id).await?))
}

/// Stage a show (its owner): a performance with its prices and all of its seats.
#[utoipa::path(post, path = "/shows/{id}/performances", tag = "catalogue", params(("id" = Uuid, Path)), request_body = PerformanceBody,
    security(("bearer" = [])), responses((status = 201, description = "The performance", body = PerformanceView),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not yours", body = Problem),
    (status = 404, description = "Absent, or not visible to you", body = Problem), (status = 422, description = "`validation_failed`", body = Problem)))]
async fn create_performance(
    State(app): State<App>,
    caller: Caller,
    Path(show): Path<Uuid>,
    Json(body): Json<PerformanceBody>,
) -> Result<(StatusCode, Json<PerformanceView>)> {
    let sale = Sale {
        starts_at: body.starts_at,
        sale_opens_at: body.sale_opens_at,
        sale_closes_at: body.sale_closes_at,
        currency: body.currency.unwrap_or_else(|| "KRW".to_owned()),
        prices: body.prices,
        seat_limit: body.seat_limit,
        room: RoomChange::from(body.room).apply(DEFAULT_ROOM),
    };
    let id = staging::create_performance(&app, &caller, show, body.chart, &sale, &body.blocked).await?;
    Ok((StatusCode::CREATED, Json(catalogue::performance_view(&app, Some(&caller), id).await?)))
}

/// A performance.
#[utoipa::path(get, path = "/performances/{id}", tag = "catalogue", params(("id" = Uuid, Path)), security((), ("bearer" = [])),
    responses((status = 200, description = "The performance", body = PerformanceView), (status = 404, description = "Absent, or not visible to you", body = Problem)))]
async fn get_performance(State(app): State<App>, caller: Option<Caller>, Path(id): Path<Uuid>) -> Result<Json<PerformanceView>> {
    Ok(Json(catalogue::performance_view(&app, caller.as_ref(), id).await?))
}

/// Change a performance (its show's owner), also while it is on sale. Absent fields stay.
#[utoipa::path(patch, path = "/performances/{id}", tag = "catalogue", params(("id" = Uuid, Path)), request_body = PerformanceChangeBody,
    security(("bearer" = [])), responses((status = 200, description = "The performance", body = PerformanceView),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not yours", body = Problem),
    (status = 404, description = "Absent, or not visible to you", body = Problem),
    (status = 409, description = "Prices after the first order; seats that are sold or being paid for; a cancelled performance", body = Problem),
    (status = 422, description = "`validation_failed`", body = Problem)))]
async fn change_performance(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Json(body): Json<PerformanceChangeBody>,
) -> Result<Json<PerformanceView>> {
    let PerformanceChangeBody { starts_at, sale_opens_at, sale_closes_at, prices, seat_limit, room, blocked, block, unblock } =
        body;
    let blocking = Blocking { all: blocked, more: block, fewer: unblock };
    let change = SaleChange { starts_at, sale_opens_at, sale_closes_at, prices, seat_limit, room: room.into(), blocking };
    staging::change_performance(&app, &caller, id, change).await?;
    Ok(Json(catalogue::performance_view(&app, Some(&caller), id).await?))
}

/// A seating chart. It never changes: keep it for ever.
#[utoipa::path(get, path = "/charts/{id}", tag = "catalogue", params(("id" = Uuid, Path)),
    responses((status = 200, description = "The chart", body = ChartLayout), (status = 304, description = "The asker has it"),
    (status = 404, description = "Absent", body = Problem)))]
async fn get_chart(State(app): State<App>, Path(id): Path<Uuid>, headers: HeaderMap) -> Result<Response> {
    let text = charts::chart_text(&app, id).await?;
    let gzip = headers.get_all(ACCEPT_ENCODING).iter().any(|v| v.to_str().is_ok_and(accepts_gzip));
    // A strong validator names these very bytes, and there are two kinds of them.
    let etags = [format!("\"{id}\""), format!("\"{id}-gzip\"")];
    let etag = HeaderValue::from_str(&etags[usize::from(gzip)]).map_err(anyhow::Error::from)?;
    let described = [(ETAG, etag), (CACHE_CONTROL, IMMUTABLE), (VARY, HeaderValue::from_static("accept-encoding"))];
    if etags.iter().any(|etag| has_current(&headers, etag)) {
        return Ok((StatusCode::NOT_MODIFIED, described).into_response());
    }
    let json = [(CONTENT_TYPE, "application/json")];
    Ok(if gzip {
        (described, json, [(CONTENT_ENCODING, "gzip")], text.gzip.clone()).into_response()
    } else {
        (described, json, text.plain.clone()).into_response()
    })
}

/// One's own venues with their charts, newest first (manager); all of them (admin).
#[utoipa::path(get, path = "/venues", tag = "catalogue", params(PageQuery), security(("bearer" = [])), responses(
    (status = 200, description = "A page", body = VenuePage), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not a manager", body = Problem)))]
async fn list_venues(State(app): State<App>, caller: Caller, Query(page): Query<PageQuery>) -> Result<Json<VenuePage>> {
    let limit = page.limit()?;
    let before = page.cursor.as_deref().map(Uuid::try_parse).transpose();
    Problems::default().unless(before.is_ok(), "cursor", "must be the `next` of a list").judge()?;
    let mut items = charts::venues(&app, &caller, before.ok().flatten(), one_more(limit)).await?;
    let more = items.len() > limit;
    items.truncate(limit);
    let next = items.last().filter(|_| more).map(|venue| venue.id.simple().to_string());
    Ok(Json(VenuePage { items, next }))
}

/// Register a venue (manager).
#[utoipa::path(post, path = "/venues", tag = "catalogue", request_body = VenueBody, security(("bearer" = [])), responses(
    (status = 201, description = "The venue", body = Venue), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not a manager", body = Problem), (status = 422, description = "`validation_failed`", body = Problem)))]
async fn create_venue(State(app): State<App>, caller: Caller, Json(body): Json<VenueBody>) -> Result<(StatusCode, Json<Venue>)> {
    Ok((StatusCode::CREATED, Json(charts::create_venue(&app, &caller, &body.name, &body.address).await?)))
}

/// Keep a chart as the venue's next version (the venue's owner). Indices of seats run on from 0, row by row.
#[utoipa::path(post, path = "/venues/{id}/charts", tag = "catalogue", params(("id" = Uuid, Path), PreviewQuery), request_body = ChartUpload,
    security(("bearer" = [])), responses((status = 201, description = "The chart", body = ChartLayout),
    (status = 200, description = "A preview; nothing is kept", body = ChartLayout),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not yours", body = Problem),
    (status = 404, description = "No such venue", body = Problem), (status = 413, description = "`too_large`", body = Problem),
    (status = 422, description = "`validation_failed`", body = Problem)))]
async fn upload_chart(
    State(app): State<App>,
    caller: Caller,
    Path(venue): Path<Uuid>,
    Query(query): Query<PreviewQuery>,
    Json(body): Json<ChartUpload>,
) -> Result<(StatusCode, Json<ChartLayout>)> {
    let ChartUpload { name, width, height, stage, grades, sections } = body;
    let layout = Layout { width, height, stage, grades, sections };
    draw(&app, &caller, venue, name, layout, query.preview).await
}

/// Draw a chart by rule (the venue's owner): a theatre of 300, a hall of 2,500 or an arena of 20,000 seats; blocks, arcs,
/// tables or standing areas of any size.
#[utoipa::path(post, path = "/venues/{id}/charts/generate", tag = "catalogue", params(("id" = Uuid, Path), PreviewQuery), request_body = GenerateBody,
    security(("bearer" = [])), responses((status = 201, description = "The chart", body = ChartLayout),
    (status = 200, description = "A preview; nothing is kept", body = ChartLayout),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not yours", body = Problem),
    (status = 404, description = "No such venue", body = Problem), (status = 422, description = "`validation_failed`", body = Problem)))]
async fn generate_chart(
    State(app): State<App>,
    caller: Caller,
    Path(venue): Path<Uuid>,
    Query(query): Query<PreviewQuery>,
    Json(body): Json<GenerateBody>,
) -> Result<(StatusCode, Json<ChartLayout>)> {
    charts::may_draw(&app, &caller, venue).await?;
    let layout = generate::chart(body.kind, &body.size)?;
    draw(&app, &caller, venue, body.name, layout, query.preview).await
}

/// Keeps a chart, or only says what it would be.
pub(super) async fn draw(
    app: &App,
    caller: &Caller,
    venue: Uuid,
    name: String,
    layout: Layout,
    preview: bool,
) -> Result<(StatusCode, Json<ChartLayout>)> {
    if preview {
        return Ok((StatusCode::OK, Json(charts::preview(app, caller, venue, name, layout).await?)));
    }
    Ok((StatusCode::CREATED, Json(charts::create_chart(app, caller, venue, name, layout).await?)))
}

/// One more than asked for tells whether there is a next page.
fn one_more(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1)
}
