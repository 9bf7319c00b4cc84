//! Cases over REST, for admins.

use axum::extract::State;
use frontrow_protocol::server::Role;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::routes::{bounds, cut};
use super::store::cases::{self as store, CaseRow};
use super::view::{CaseDecision, CaseQuery, PageQuery, PaymentCase, PaymentCasePage};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::http::extract::{Json, Path, Query};

/// The routes, under `/api/v1`.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(cases)).routes(routes!(decide))
}

/// What the payment service has and the books cannot explain, newest first: for admins. What is over is left out unless it
/// is asked for.
#[utoipa::path(get, path = "/payments/cases", tag = "orders", operation_id = "payment_cases", security(("bearer" = [])), params(CaseQuery),
    responses(
        (status = 200, description = "A page", body = PaymentCasePage),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 403, description = "No admin", body = Problem),
        (status = 422, description = "`validation_failed`", body = Problem),
    ))]
pub async fn cases(State(app): State<App>, caller: Caller, Query(query): Query<CaseQuery>) -> Result<Json<PaymentCasePage>> {
    caller.require(Role::Admin)?;
    let (limit, before) = bounds(&PageQuery { limit: query.limit, cursor: query.cursor })?;
    let mut rows = store::page(&app.pg, !query.all.unwrap_or(false), query.kind.as_deref(), before, limit + 1).await?;
    let next = cut(&mut rows, limit, |row| row.id);
    let (open, returning) = store::waiting(&app.pg).await?;
    Ok(Json(PaymentCasePage { items: rows.into_iter().map(PaymentCase::from).collect(), next, open, returning }))
}

/// Decide a case, with a reason that stays beside it: it is explained (`resolved`), or money that no order asked for goes back
/// now (`return`). For admins.
#[utoipa::path(post, path = "/payments/cases/{id}/decision", tag = "orders", operation_id = "decide_payment_case",
    security(("bearer" = [])), params(("id" = Uuid, Path)), request_body = CaseDecision,
    responses(
        (status = 200, description = "The case", body = PaymentCase),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 403, description = "No admin", body = Problem),
        (status = 404, description = "No such case", body = Problem),
        (status = 409, description = "`conflict`: it is over, or its money is an order's", body = Problem),
        (status = 422, description = "`validation_failed`: no reason", body = Problem),
    ))]
pub async fn decide(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Json(decision): Json<CaseDecision>,
) -> Result<Json<PaymentCase>> {
    super::cases::decide(&app, &caller, id, &decision).await?;
    let mut db = app.pg.acquire().await?;
    let row = store::lock(&mut db, id).await?.ok_or_else(Error::not_found)?;
    Ok(Json(row.into()))
}

impl From<CaseRow> for PaymentCase {
    fn from(row: CaseRow) -> Self {
        Self {
            id: row.id,
            payment: row.payment_id,
            order: row.order_id,
            kind: row.kind,
            state: row.state,
            details: row.details,
            returns_at: row.returns_at,
            last_error: row.last_error,
            opened_at: row.opened_at,
            seen_at: row.seen_at,
            resolved_at: row.resolved_at,
            resolved_by: row.resolved_by,
            resolution: row.resolution,
        }
    }
}
