//! Deleting a show. One transaction makes it disappear, everywhere at once; the event it writes begins the removal of
//! all that belonged to it: each part (the live sale, orders, reviews, images …) is a row that is worked on until it is
//! done, whoever dies meanwhile. Rooms above register their part in [`crate::roles::REMOVALS`].
//!
//! No ticket is sold for a show that is gone: whoever pays has its order's row locked while the show is looked at, and
//! the deletion waits for those rows before it counts the tickets.

use chrono::{DateTime, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, PerformanceId, ShowId};
use frontrow_protocol::records::BusinessEvent;
use frontrow_protocol::server::Role;
use futures_util::future::{BoxFuture, join_all};
use serde::Serialize;
use serde_json::{Map, Value, json};
use sqlx::{PgConnection, PgPool};
use utoipa::ToSchema;

use super::{staging, told};
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Entity};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::outbox;
use crate::limits;

/// How many of what were removed.
pub type Counts = Map<String, Value>;

/// What goes with a show.
#[derive(Clone, Copy)]
pub struct Removal {
    /// Its name in the report.
    pub part: &'static str,
    /// Removes it; idempotent, and what it counts is over all calls.
    pub run: fn(App, ShowId) -> BoxFuture<'static, Result<Counts>>,
}

/// What became of a deletion.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ShowDeletion)]
pub struct Deletion {
    /// Of which show.
    #[schema(value_type = uuid::Uuid)]
    pub show: ShowId,
    /// Its title.
    pub title: String,
    /// Since when it is gone.
    pub deleted_at: DateTime<Utc>,
    /// By whom.
    #[schema(value_type = uuid::Uuid)]
    pub deleted_by: AccountId,
    /// Whether nothing of it is left.
    pub done: bool,
    /// What belonged to it; empty until the removal has begun.
    pub parts: Vec<Part>,
}

/// One part of a deletion.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ShowDeletionPart)]
pub struct Part {
    /// Which: `sale`, `orders`, `reviews` …
    pub part: String,
    /// Whether nothing of it is left.
    pub done: bool,
    /// When that was.
    pub done_at: Option<DateTime<Utc>>,
    /// How many of what were removed so far.
    #[schema(value_type = Object, example = json!({"reviews": 10000, "likes": 5210}))]
    pub removed: Value,
    /// How often it was taken up.
    pub attempts: i32,
}

/// Deletes a show with its performances. Repeating it gives the same answer.
///
/// # Errors
/// `in_use` while tickets for performances to come are valid; `forbidden`, `not_found`; faults.
pub async fn delete(app: &App, caller: &Caller, id: ShowId) -> Result<Deletion> {
    caller.require(Role::Manager)?;
    let (mut tx, now) = (app.pg.begin().await?, app.clock.now());
    let row = sqlx::query!("select owner_id, visible_at, title, deleted_at from shows where id = $1 for update", id)
        .fetch_optional(&mut *tx)
        .await?
        .ok_or_else(Error::not_found)?;
    if row.deleted_at.is_some() {
        tx.rollback().await?;
        return report(app, caller, id).await;
    }
    staging::may_write(caller, row.owner_id, row.visible_at, now)?;
    let performances = close_books(&mut tx, id).await?;
    let sold = sold_to_come(&mut tx, id, now).await?;
    if sold > 0 {
        let words =
            format!("{sold} valid tickets for performances to come stand against it. Nothing was deleted; refund them first.");
        return Err(Error::refused(ErrorCode::InUse, words));
    }
    vanish(&mut tx, caller, id).await?;
    let deed = told::deed(caller, Action::Deleted, Entity::Show, id, row.owner_id);
    audit::note(&mut tx, deed, &json!({"title": row.title, "performances": performances.len()}), &Value::Null).await?;
    outbox::write(&mut tx, &BusinessEvent::ShowDeleted { show: id }).await?;
    tx.commit().await?;
    staging::tell_show(app, id, performances);
    report(app, caller, id).await
}

/// Nobody orders or pays for these performances until the transaction ends, and whoever did so before is done.
async fn close_books(tx: &mut PgConnection, show: ShowId) -> Result<Vec<PerformanceId>> {
    let performances =
        sqlx::query_scalar!("select id from performances where show_id = $1 and deleted_at is null order by id for update", show)
            .fetch_all(&mut *tx)
            .await?;
    sqlx::query!(
        r#"select id from orders where performance_id = any($1) and status in ('pending', 'expired', 'cancelled')
           order by id for update"#,
        &performances
    )
    .fetch_all(tx)
    .await?;
    Ok(performances)
}

async fn sold_to_come(tx: &mut PgConnection, show: ShowId, now: DateTime<Utc>) -> Result<i64> {
    let sold = sqlx::query_scalar!(
        r#"select count(*) as "count!" from tickets t join performances p on p.id = t.performance_id
           where p.show_id = $1 and p.starts_at > $2 and t.revoked_at is null"#,
        show,
        now
    );
    Ok(sold.fetch_one(tx).await?)
}

async fn vanish(tx: &mut PgConnection, caller: &Caller, show: ShowId) -> Result<()> {
    sqlx::query!("update shows set deleted_at = now(), updated_at = now() where id = $1", show).execute(&mut *tx).await?;
    sqlx::query!(
        "update performances set deleted_at = now(), updated_at = now() where show_id = $1 and deleted_at is null",
        show
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("insert into show_deletions (show_id, deleted_by) values ($1, $2)", show, caller.account).execute(tx).await?;
    Ok(())
}

/// What was removed of a deleted show and what is still under way, for its owner and admins.
///
/// # Errors
/// `forbidden`; `not_found`, also for a show that is not deleted; faults.
pub async fn report(app: &App, caller: &Caller, id: ShowId) -> Result<Deletion> {
    caller.require(Role::Manager)?;
    let row = sqlx::query!(
        r#"select s.owner_id, s.title, d.deleted_at, d.deleted_by, d.begun_at
           from show_deletions d join shows s on s.id = d.show_id where d.show_id = $1"#,
        id
    )
    .fetch_optional(&app.pg)
    .await?
    .filter(|row| caller.manages(row.owner_id))
    .ok_or_else(Error::not_found)?;
    let parts: Vec<Part> = sqlx::query_as!(
        Part,
        r#"select part, done_at is not null as "done!", done_at, removed, attempts from show_removals
           where show_id = $1 order by part"#,
        id
    )
    .fetch_all(&app.pg)
    .await?;
    let done = row.begun_at.is_some() && parts.iter().all(|part| part.done);
    Ok(Deletion { show: id, title: row.title, deleted_at: row.deleted_at, deleted_by: row.deleted_by, done, parts })
}

/// The event was heard: every registered part is to be removed. Hearing it again changes nothing.
///
/// # Errors
/// When Postgres fails.
pub async fn begin(app: &App, show: ShowId) -> Result<()> {
    let parts: Vec<String> = app.removals.iter().map(|removal| removal.part.to_owned()).collect();
    let mut tx = app.pg.begin().await?;
    sqlx::query!(
        r#"insert into show_removals (show_id, part) select d.show_id, p from show_deletions d, unnest($2::text[]) as p
           where d.show_id = $1 on conflict do nothing"#,
        show,
        &parts
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("update show_deletions set begun_at = coalesce(begun_at, now()) where show_id = $1", show)
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// The performances a show had, deleted ones included.
///
/// # Errors
/// When Postgres fails.
pub async fn performances_of(pg: &PgPool, show: ShowId) -> Result<Vec<PerformanceId>> {
    Ok(sqlx::query_scalar!("select id from performances where show_id = $1 order by id", show).fetch_all(pg).await?)
}

/// Adds to what a part has removed, in the transaction that removes it.
///
/// # Errors
/// When Postgres fails.
pub async fn count(tx: &mut PgConnection, show: ShowId, part: &str, what: &str, more: i64) -> Result<()> {
    sqlx::query!(
        r#"update show_removals set removed = removed || jsonb_build_object($3::text, coalesce((removed ->> $3)::bigint, 0) + $4)
           where show_id = $1 and part = $2"#,
        show,
        part,
        what,
        more
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Starts to remove what belonged to deleted shows. At its start everything is due, as the leases of a dead life cannot
/// be told from those of a living node; removing is idempotent.
pub fn spawn(app: &App) {
    let removing = app.clone();
    app.tasks.spawn("removals", async move {
        if let Err(error) = make_due(&removing.pg).await {
            tracing::warn!(%error, "removals that somebody left are taken up when their lease ends");
        }
        loop {
            match work(&removing).await {
                Ok(0) => tokio::time::sleep(limits::REMOVAL_POLL).await,
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(%error, "removals could not be looked for; trying again");
                    tokio::time::sleep(limits::REMOVAL_POLL).await;
                }
            }
        }
    });
}

async fn make_due(pg: &PgPool) -> Result<()> {
    sqlx::query!("update show_removals set next_attempt_at = now() where done_at is null and next_attempt_at > now()")
        .execute(pg)
        .await?;
    Ok(())
}

/// A part somebody has taken up.
struct Leased {
    show_id: ShowId,
    part: String,
    attempts: i32,
}

/// Takes up a few parts that are due, at once; returns how many.
async fn work(app: &App) -> Result<usize> {
    let known: Vec<String> = app.removals.iter().map(|removal| removal.part.to_owned()).collect();
    let leased = sqlx::query_as!(
        Leased,
        r#"update show_removals set next_attempt_at = now() + make_interval(secs => $2), attempts = attempts + 1
           where (show_id, part) in (
               select show_id, part from show_removals where done_at is null and next_attempt_at <= now() and part = any($1)
               order by next_attempt_at limit $3 for update skip locked)
           returning show_id, part, attempts"#,
        &known,
        limits::REMOVAL_LEASE.as_secs_f64(),
        limits::REMOVAL_WORKERS
    )
    .fetch_all(&app.pg)
    .await?;
    let due = leased.len();
    join_all(leased.into_iter().map(|leased| remove(app, leased))).await;
    Ok(due)
}

async fn remove(app: &App, leased: Leased) {
    let Some(removal) = app.removals.iter().find(|removal| removal.part == leased.part) else { return };
    let outcome = match (removal.run)(app.clone(), leased.show_id).await {
        Ok(removed) => done(&app.pg, &leased, removed).await,
        Err(error) => failed(&app.pg, &leased, &error).await,
    };
    if let Err(error) = outcome {
        tracing::warn!(%error, show = %leased.show_id, part = leased.part, "a removal is taken up again when its lease ends");
    }
}

async fn done(pg: &PgPool, leased: &Leased, removed: Counts) -> Result<()> {
    sqlx::query!(
        "update show_removals set done_at = now(), last_error = null, removed = removed || $3 where show_id = $1 and part = $2",
        leased.show_id,
        leased.part,
        Value::Object(removed)
    )
    .execute(pg)
    .await?;
    Ok(())
}

async fn failed(pg: &PgPool, leased: &Leased, error: &Error) -> Result<()> {
    tracing::warn!(%error, show = %leased.show_id, part = leased.part, attempts = leased.attempts, "a removal failed and will be tried again");
    metrics::counter!("frontrow_job_failures_total", "job" => "removals").increment(1);
    let wait = error.retry_after_s(leased.attempts, 8);
    sqlx::query!(
        r#"update show_removals set next_attempt_at = now() + make_interval(secs => $3), last_error = $4
           where show_id = $1 and part = $2 and done_at is null"#,
        leased.show_id,
        leased.part,
        wait,
        error.to_string()
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// Deletes a performance that nobody has ordered: what was ordered is refunded first, or stays.
///
/// # Errors
/// `in_use` once it has orders that count; `forbidden`, `not_found`; faults.
pub async fn delete_performance(app: &App, caller: &Caller, id: PerformanceId) -> Result<()> {
    caller.require(Role::Manager)?;
    let mut tx = app.pg.begin().await?;
    let row = sqlx::query!(
        r#"select s.owner_id, s.visible_at, p.show_id, p.starts_at from performances p join shows s on s.id = p.show_id
           where p.id = $1 and p.deleted_at is null and s.deleted_at is null for no key update of s for update of p"#,
        id
    )
    .fetch_optional(&mut *tx)
    .await?
    .ok_or_else(Error::not_found)?;
    staging::may_write(caller, row.owner_id, row.visible_at, app.clock.now())?;
    // Whoever pays late for an order that is over is waited for, and finds the performance gone afterwards.
    let statuses = sqlx::query_scalar!("select status from orders where performance_id = $1 order by id for update", id)
        .fetch_all(&mut *tx)
        .await?;
    let standing = statuses.iter().filter(|status| matches!(status.as_str(), "pending" | "paid" | "refunding")).count();
    if standing > 0 {
        let words = format!("{standing} orders stand against it. Nothing was deleted; cancel and refund them first.");
        return Err(Error::refused(ErrorCode::InUse, words));
    }
    sqlx::query!("update performances set deleted_at = now(), updated_at = now() where id = $1", id).execute(&mut *tx).await?;
    let deed = told::deed(caller, Action::Deleted, Entity::Performance, id, row.owner_id);
    audit::note(&mut tx, deed, &json!({"show": row.show_id, "starts_at": row.starts_at}), &Value::Null).await?;
    tx.commit().await?;
    staging::tell(app, [id]);
    Ok(())
}
