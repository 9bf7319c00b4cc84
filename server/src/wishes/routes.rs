//! The waiting list over REST: thin. Whose wish it is follows from the token.

use axum::extract::State;
use axum::http::StatusCode;
use frontrow_protocol::ids::PerformanceId;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::view::{NewWish, Wish, WishList};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::http::extract::{Json, Path};
use crate::shows;

/// The room's routes, under `/api/v1`.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(join_list, one_wish, leave_list)).routes(routes!(own_wishes))
}

/// Wait for seats of a sold-out performance that come back. They are offered to the first whose wish they fit, as a hold in
/// that person's name, and ordered with `POST /orders` without standing in line. Repeating the same wish gives the same
/// answer.
#[utoipa::path(post, path = "/performances/{id}/wish", tag = "waiting list", security(("bearer" = [])), params(("id" = Uuid, Path)),
    request_body = NewWish,
    responses(
        (status = 201, description = "The wish and its place on the list", body = Wish),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 403, description = "`age_limit`", body = Problem),
        (status = 404, description = "No such performance", body = Problem),
        (status = 409, description = "`conflict`: such seats are on sale, or you wait for other ones; `limit_exceeded`; `not_open`; `closed`", body = Problem),
        (status = 422, description = "`validation_failed`: more seats than one may have, or no such grade", body = Problem),
    ))]
async fn join_list(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<PerformanceId>,
    Json(new): Json<NewWish>,
) -> Result<(StatusCode, Json<Wish>)> {
    Ok((StatusCode::CREATED, Json(super::join(&app, &caller, id, &new).await?)))
}

/// One's own latest wish for a performance, with its place on the list or what is offered.
#[utoipa::path(get, path = "/performances/{id}/wish", tag = "waiting list", security(("bearer" = [])), params(("id" = Uuid, Path)),
    responses(
        (status = 200, description = "The wish", body = Wish),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 404, description = "No such performance, or no wish of yours", body = Problem),
    ))]
async fn one_wish(State(app): State<App>, caller: Caller, Path(id): Path<PerformanceId>) -> Result<Json<Wish>> {
    super::one(&app, caller.account, id).await.map(Json)
}

/// Leave the list, or decline what is offered: the seats go to the next at once. Repeating it changes nothing.
#[utoipa::path(delete, path = "/performances/{id}/wish", tag = "waiting list", security(("bearer" = [])), params(("id" = Uuid, Path)),
    responses(
        (status = 204, description = "No wish of yours waits any more"),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 404, description = "No such performance", body = Problem),
    ))]
async fn leave_list(State(app): State<App>, caller: Caller, Path(id): Path<PerformanceId>) -> Result<StatusCode> {
    let performance = shows::performance(&app, id).await?;
    if !performance.visible_to(Some(&caller), app.clock.now()) {
        return Err(Error::not_found());
    }
    super::leave(&app, caller.account, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// One's own wishes: those that wait, and the latest that ended.
#[utoipa::path(get, path = "/wishes", tag = "waiting list", security(("bearer" = [])),
    responses((status = 200, description = "The wishes", body = WishList), (status = 401, description = "Not logged in", body = Problem)))]
async fn own_wishes(State(app): State<App>, caller: Caller) -> Result<Json<WishList>> {
    Ok(Json(WishList { items: super::all(&app, caller.account).await? }))
}
