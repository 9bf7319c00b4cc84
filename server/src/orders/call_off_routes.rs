//! REST of calling a performance off: thin.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::call_off;
use super::view::PerformanceCancellation;
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Problem, Result};
use crate::http::extract::{Json, Path};
use crate::http::ready::{Caching, Ready};

/// These routes, under `/api/v1`.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(cancel_performance, performance_cancellation))
}

#[derive(Deserialize, ToSchema)]
struct CancelPerformance {
    /// Why it does not take place: buyers are shown it. 1 to 500 characters.
    #[schema(example = "The lead singer is ill.")]
    reason: String,
}

/// Cancel a whole performance (its show's owner). At once nothing of it is sold any more; in the background every pending order
/// is closed and every paid one refunded in full, without a fee. It cannot be undone. Repeating it changes nothing.
#[utoipa::path(post, path = "/performances/{id}/cancellation", tag = "orders", params(("id" = Uuid, Path)),
    request_body = CancelPerformance, security(("bearer" = [])),
    responses((status = 202, description = "It is cancelled; how far it is", body = PerformanceCancellation),
    (status = 400, description = "`bad_message`", body = Problem), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not yours", body = Problem), (status = 404, description = "Absent, or not visible to you", body = Problem),
    (status = 409, description = "`conflict`: it took place more than a day ago", body = Problem),
    (status = 422, description = "`validation_failed`", body = Problem)))]
async fn cancel_performance(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Json(body): Json<CancelPerformance>,
) -> Result<(StatusCode, Json<PerformanceCancellation>)> {
    Ok((StatusCode::ACCEPTED, Json(call_off::call_off(&app, &caller, id, &body.reason).await?)))
}

/// How far the cancellation of a performance is (its show's owner). Ask each second with `If-None-Match`.
#[utoipa::path(get, path = "/performances/{id}/cancellation", tag = "orders", params(("id" = Uuid, Path)), security(("bearer" = [])),
    responses((status = 200, description = "How far it is", body = PerformanceCancellation), (status = 304, description = "As you know it"),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not a manager", body = Problem),
    (status = 404, description = "Not cancelled, absent, or not yours", body = Problem)))]
async fn performance_cancellation(
    State(app): State<App>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<Uuid>,
) -> Result<Response> {
    Ok(Ready::of(&call_off::report(&app, &caller, id).await?)?.respond(&headers, Caching::Private))
}
