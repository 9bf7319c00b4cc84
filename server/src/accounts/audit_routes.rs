//! REST of the audit trail: thin.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::Caller;
use super::audit::{self, AuditEntry, Entity};
use crate::app::App;
use crate::error::{Problem, Problems, Result};
use crate::http::extract::{Json, Query};
use crate::limits;

/// The trail's route, under `/api/v1`.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list_audit))
}

#[derive(Deserialize, IntoParams)]
struct AuditQuery {
    /// Of what kind.
    entity: Option<Entity>,
    /// Of which.
    id: Option<Uuid>,
    /// Items at most, 1 to 100; 20 by default.
    limit: Option<u32>,
    /// The `next` of the page before.
    cursor: Option<Uuid>,
}

/// A page of the audit trail.
#[derive(Debug, Serialize, ToSchema)]
struct AuditPage {
    items: Vec<AuditEntry>,
    /// The cursor of the next page; null on the last.
    next: Option<Uuid>,
}

/// Who changed what, newest first: all of it (admin), what concerns one's own (manager).
#[utoipa::path(get, path = "/audit", tag = "accounts", params(AuditQuery), security(("bearer" = [])), responses(
    (status = 200, description = "A page", body = AuditPage), (status = 400, description = "`bad_message`", body = Problem),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not a manager", body = Problem),
    (status = 422, description = "`validation_failed`", body = Problem)))]
async fn list_audit(State(app): State<App>, caller: Caller, Query(query): Query<AuditQuery>) -> Result<Json<AuditPage>> {
    let limit = query.limit.unwrap_or(limits::LIST_DEFAULT);
    let fits = (1..=limits::LIST_MAX).contains(&limit);
    Problems::default().unless(fits, "limit", "must be 1 to 100").judge()?;
    let asked = audit::Query { entity: query.entity, id: query.id, before: query.cursor };
    let mut items = audit::list(&app, &caller, asked, i64::from(limit) + 1).await?;
    let more = items.len() > limit as usize;
    items.truncate(limit as usize);
    let next = items.last().filter(|_| more).map(|entry| entry.id);
    Ok(Json(AuditPage { items, next }))
}
