//! Calling a performance off. One transaction says that it does not take place, and writes down that its orders are to be
//! closed and given back; the rooms above do that. It stays in the catalogue with the reason, and never takes place again.
//!
//! No ticket is sold for it any more: whoever orders or pays keeps the performance's row shared until they have
//! committed, and [`fence`] waits for those who did so before this was written.

use chrono::{DateTime, TimeDelta, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::PerformanceId;
use frontrow_protocol::server::Role;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sqlx::PgPool;
use utoipa::ToSchema;

use super::{staging, told};
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Entity};
use crate::app::App;
use crate::error::{Error, Problems, Result};
use crate::infra::crash;
use crate::limits;

/// That a performance does not take place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = CalledOffPerformance)]
pub struct CalledOff {
    /// Since when that is known.
    pub at: DateTime<Utc>,
    /// Why, as its manager tells the buyers.
    #[schema(example = "The lead singer is ill.")]
    pub reason: String,
}

impl CalledOff {
    /// From the columns, of which both are there or none is.
    pub(crate) fn read(at: Option<DateTime<Utc>>, reason: Option<String>) -> Option<Self> {
        Some(Self { at: at?, reason: reason? })
    }

    /// What whoever wants in is told.
    pub(super) fn refusal(&self) -> Error {
        let words = format!(
            "This performance was cancelled, so nothing of it is sold any more. What was paid for it comes back in full by itself. The reason: {}",
            self.reason
        );
        Error::refused(ErrorCode::Closed, words)
    }
}

/// Writes down that a performance of one's own does not take place, and why. Repeating it changes nothing: the first
/// reason stays.
///
/// # Errors
/// `forbidden`, `not_found`; `validation_failed`; `conflict` when it took place more than
/// [`limits::CALL_OFF_UNTIL`] ago; faults.
pub async fn call_off(app: &App, caller: &Caller, id: PerformanceId, reason: &str) -> Result<()> {
    caller.require(Role::Manager)?;
    let (mut tx, now) = (app.pg.begin().await?, app.clock.now());
    // Not exclusively: that would wait for every sale under way, and for those that begin meanwhile.
    let row = sqlx::query!(
        r#"select s.owner_id, s.visible_at, p.starts_at, p.cancelled_at from performances p join shows s on s.id = p.show_id
           where p.id = $1 and p.deleted_at is null and s.deleted_at is null for no key update of p"#,
        id
    )
    .fetch_optional(&mut *tx)
    .await?
    .ok_or_else(Error::not_found)?;
    staging::may_write(caller, row.owner_id, row.visible_at, now)?;
    let reason = readable(reason)?;
    if row.cancelled_at.is_some() {
        return Ok(());
    }
    if row.starts_at + TimeDelta::from_std(limits::CALL_OFF_UNTIL).unwrap_or_default() < now {
        let words = "This performance took place more than a day ago. Nothing was changed.";
        return Err(Error::refused(ErrorCode::Conflict, words));
    }
    sqlx::query!(
        r#"with called_off as (
               update performances set cancelled_at = now(), cancel_reason = $2, updated_at = now() where id = $1 returning id)
           insert into call_offs (performance_id, called_off_by) select id, $3 from called_off"#,
        id,
        reason,
        caller.account
    )
    .execute(&mut *tx)
    .await?;
    let deed = told::deed(caller, Action::Changed, Entity::Performance, id, row.owner_id);
    audit::note(&mut tx, deed, &json!({"cancelled": Value::Null}), &json!({"cancelled": reason})).await?;
    crash::point("call_off.1_before_written");
    tx.commit().await?;
    crash::point("call_off.2_written");
    staging::tell(app, [id]);
    Ok(())
}

fn readable(reason: &str) -> Result<&str> {
    let reason = reason.trim();
    let fits = (1..=limits::MAX_CALL_OFF_REASON).contains(&reason.chars().count());
    let plain = !reason.chars().any(|c| c.is_control() && c != '\n');
    Problems::default()
        .unless(fits, "reason", "must have 1 to 500 characters")
        .unless(plain, "reason", "must be plain text")
        .judge()?;
    Ok(reason)
}

/// Waits for everybody who sells tickets of a called-off performance because they looked at it before. Once this returns, no
/// order of it is made or paid any more.
///
/// # Errors
/// When Postgres fails.
pub async fn fence(pg: &PgPool, id: PerformanceId) -> Result<()> {
    sqlx::query_scalar!("select id from performances where id = $1 for update", id).fetch_optional(pg).await?;
    Ok(())
}

/// Who may read how far it is: the owner and admins, also when the show is deleted by now.
///
/// # Errors
/// `forbidden`; `not_found`, also for a performance that was not called off; faults.
pub async fn of(app: &App, caller: &Caller, id: PerformanceId) -> Result<(CalledOff, String)> {
    caller.require(Role::Manager)?;
    let row = sqlx::query!(
        r#"select s.owner_id, p.cancelled_at, p.cancel_reason, p.currency
           from performances p join shows s on s.id = p.show_id where p.id = $1"#,
        id
    )
    .fetch_optional(&app.pg)
    .await?
    .filter(|row| caller.manages(row.owner_id))
    .ok_or_else(Error::not_found)?;
    let called_off = CalledOff::read(row.cancelled_at, row.cancel_reason).ok_or_else(Error::not_found)?;
    Ok((called_off, row.currency))
}
