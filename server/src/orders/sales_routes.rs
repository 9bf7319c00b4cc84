//! REST of what a performance sold, in sum and seat by seat: thin.

use axum::extract::State;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::sales::{self, Sales};
use super::seating::{self, Seating, State as SeatState, Wanted};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Problem, Problems, Result};
use crate::http::extract::{Json, Path, Query};
use crate::limits;

/// These routes, under `/api/v1`.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(performance_sales)).routes(routes!(performance_seating))
}

#[derive(Deserialize, IntoParams)]
struct SalesQuery {
    /// Orders at most, 1 to 100; 20 by default.
    limit: Option<u32>,
    /// The `next` of the page before.
    cursor: Option<Uuid>,
}

/// What a performance sold (its manager): counts, money by grade, and orders, the latest first.
#[utoipa::path(get, path = "/manager/performances/{id}/sales", tag = "orders", params(("id" = Uuid, Path), SalesQuery),
    security(("bearer" = [])), responses((status = 200, description = "The sales", body = Sales),
    (status = 400, description = "`bad_message`", body = Problem), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not yours", body = Problem), (status = 404, description = "Absent, or not visible to you", body = Problem),
    (status = 422, description = "`validation_failed`", body = Problem)))]
async fn performance_sales(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Query(query): Query<SalesQuery>,
) -> Result<Json<Sales>> {
    let limit = query.limit.unwrap_or(limits::LIST_DEFAULT);
    Problems::default().unless((1..=limits::LIST_MAX).contains(&limit), "limit", "must be 1 to 100").judge()?;
    Ok(Json(sales::sales(&app, &caller, id, query.cursor, limit as usize).await?))
}

#[derive(Deserialize, IntoParams)]
struct SeatingQuery {
    /// Only seats in this state.
    #[param(inline)]
    state: Option<SeatState>,
    /// Only seats of this grade.
    #[param(max_length = 100)]
    grade: Option<String>,
    /// Seats at most, 1 to 100; 20 by default.
    limit: Option<u32>,
    /// The `next` of the page before.
    cursor: Option<u32>,
}

/// The seats of a performance (its manager), each with its state and the order it belongs to.
#[utoipa::path(get, path = "/manager/performances/{id}/seats", tag = "orders", params(("id" = Uuid, Path), SeatingQuery),
    security(("bearer" = [])), responses((status = 200, description = "The seats, by their place in the chart", body = Seating),
    (status = 400, description = "`bad_message`", body = Problem), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not yours", body = Problem), (status = 404, description = "Absent, or not visible to you", body = Problem),
    (status = 422, description = "`validation_failed`", body = Problem), (status = 503, description = "`overloaded`: the map is being rebuilt", body = Problem)))]
async fn performance_seating(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Query(query): Query<SeatingQuery>,
) -> Result<Json<Seating>> {
    let limit = query.limit.unwrap_or(limits::LIST_DEFAULT);
    Problems::default().unless((1..=limits::LIST_MAX).contains(&limit), "limit", "must be 1 to 100").judge()?;
    let wanted = Wanted { state: query.state, grade: query.grade, after: query.cursor, limit: limit as usize };
    Ok(Json(seating::seating(&app, &caller, id, &wanted).await?))
}
