//! REST of the notices: what could not be delivered, for admins. Thin.

use axum::extract::State;
use chrono::{DateTime, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::server::Role;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::store::{self, Known};
use crate::accounts::{Caller, audit};
use crate::app::App;
use crate::error::{Error, Problem, Problems, Result};
use crate::http::extract::{Json, Path, Query};
use crate::limits;

/// The room's routes, under `/api/v1`.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list_notices)).routes(routes!(retry_notice))
}

/// Where a mail stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum NoticeStatus {
    /// It is to be sent.
    Due,
    /// The mail server has it.
    Sent,
    /// It cannot be delivered.
    #[default]
    Dead,
}

impl NoticeStatus {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Sent => "sent",
            Self::Dead => "dead",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "due" => Self::Due,
            "sent" => Self::Sent,
            _ => Self::Dead,
        }
    }
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct NoticeQuery {
    /// Which; those that cannot be delivered unless said.
    #[param(inline)]
    status: Option<NoticeStatus>,
    /// Items at most, 1 to 100; 20 by default.
    limit: Option<u32>,
    /// The `next` of the page before.
    cursor: Option<Uuid>,
}

/// A mail to somebody. What it says is not shown here.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Notice)]
struct NoticeView {
    id: Uuid,
    /// `order_paid`, `refunded`, `payment_returned`, `seats_offered` or `performance_cancelled`.
    #[schema(example = "order_paid")]
    kind: String,
    /// The order, refund or offer it is about.
    subject: Uuid,
    /// To whom.
    account: Uuid,
    /// Their address.
    email: String,
    performance: Uuid,
    #[schema(inline)]
    status: NoticeStatus,
    /// Attempts since it was written or sent again.
    attempts: i32,
    /// Whether an attempt whose end nobody knows may have arrived.
    unsure: bool,
    /// Why the last attempt did not succeed.
    last_error: Option<String>,
    created_at: DateTime<Utc>,
    sent_at: Option<DateTime<Utc>>,
}

impl From<Known> for NoticeView {
    fn from(known: Known) -> Self {
        Self {
            id: known.id,
            kind: known.kind,
            subject: known.subject,
            account: known.account,
            email: known.email,
            performance: known.performance,
            status: NoticeStatus::of(&known.status),
            attempts: known.attempts,
            unsure: known.unsure,
            last_error: known.last_error,
            created_at: known.created_at,
            sent_at: known.sent_at,
        }
    }
}

/// A page of mails, newest first.
#[derive(Debug, Serialize, ToSchema)]
struct NoticePage {
    items: Vec<NoticeView>,
    /// The cursor of the next page; null on the last.
    next: Option<Uuid>,
}

/// Mails that could not be delivered, or those that are due or were sent (admin).
#[utoipa::path(get, path = "/notices", tag = "notices", params(NoticeQuery), security(("bearer" = [])), responses(
    (status = 200, description = "A page", body = NoticePage), (status = 400, description = "`bad_message`", body = Problem),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not an admin", body = Problem),
    (status = 422, description = "`validation_failed`", body = Problem)))]
async fn list_notices(State(app): State<App>, caller: Caller, Query(query): Query<NoticeQuery>) -> Result<Json<NoticePage>> {
    caller.require(Role::Admin)?;
    let limit = query.limit.unwrap_or(limits::LIST_DEFAULT);
    let fits = (1..=limits::LIST_MAX).contains(&limit);
    Problems::default().unless(fits, "limit", "must be 1 to 100").judge()?;
    let status = query.status.unwrap_or_default();
    let mut found = store::list(&app.pg, status.as_str(), query.cursor, i64::from(limit) + 1).await?;
    let more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let next = found.last().filter(|_| more).map(|notice| notice.id);
    Ok(Json(NoticePage { items: found.into_iter().map(Into::into).collect(), next }))
}

/// Send a mail again that could not be delivered (admin). One that is due already stays so; one that was sent is not sent
/// twice.
#[utoipa::path(post, path = "/notices/{id}/retry", tag = "notices", params(("id" = Uuid, Path)), security(("bearer" = [])), responses(
    (status = 200, description = "It is due", body = NoticeView), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not an admin", body = Problem), (status = 404, description = "No such mail", body = Problem),
    (status = 409, description = "`conflict`: it was sent", body = Problem)))]
async fn retry_notice(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>) -> Result<Json<NoticeView>> {
    caller.require(Role::Admin)?;
    let mut tx = app.pg.begin().await?;
    let notice = store::lock(&mut tx, id).await?.ok_or_else(Error::not_found)?;
    match NoticeStatus::of(&notice.status) {
        NoticeStatus::Due => return Ok(Json(notice.into())),
        NoticeStatus::Sent => return Err(Error::refused(ErrorCode::Conflict, "This mail was sent. Nothing was changed.")),
        NoticeStatus::Dead => {}
    }
    store::revive(&mut tx, id).await?;
    let (action, entity) = (audit::Action::Changed, audit::Entity::Notice);
    let deed = audit::Deed { by: &caller, action, entity, id, owner: notice.account };
    audit::note(&mut tx, deed, &json!({"status": "dead"}), &json!({"status": "due"})).await?;
    let revived = store::lock(&mut tx, id).await?.ok_or_else(Error::not_found)?;
    tx.commit().await?;
    Ok(Json(revived.into()))
}
