//! The outbox: facts written in the same transaction as their cause, delivered afterwards.

use std::future::Future;
use std::time::Duration;

use chrono::{DateTime, Utc};
use frontrow_protocol::records::{BusinessEvent, EventRecord};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::limits;

/// Writes `event` within the caller's transaction and returns its id.
///
/// # Errors
/// When Postgres fails.
pub async fn write(tx: &mut PgConnection, event: &BusinessEvent) -> Result<Uuid> {
    let id = Uuid::now_v7();
    let payload = serde_json::to_value(event).map_err(anyhow::Error::from)?;
    sqlx::query!("insert into outbox (id, kind, payload) values ($1, $2, $3)", id, event.kind(), payload).execute(tx).await?;
    Ok(id)
}

/// How long a row belongs to who took it. Rows are leased rather than locked for the length of the work: a transaction
/// that waits on Redis would pin a connection.
const LEASE: Duration = Duration::from_secs(30);

/// A leased row.
struct Row {
    id: Uuid,
    payload: serde_json::Value,
    created_at: DateTime<Utc>,
    attempts: i32,
}

/// Delivers what is due to `handle` and marks it done; what fails is tried again later, ever more slowly. Returns how
/// many were due, so that a caller can go on while there are more. Several nodes may do so at once: each takes rows
/// the others have not locked. A node that dies in the middle leaves its rows due.
///
/// # Errors
/// When Postgres fails; a failing handler is not an error.
pub async fn deliver<F, Fut>(pg: &PgPool, handle: F) -> Result<usize>
where
    F: FnMut(EventRecord) -> Fut,
    Fut: Future<Output = Result<()>>,
{
    let rows = sqlx::query_as!(
        Row,
        r#"update outbox set next_attempt_at = now() + make_interval(secs => $2), attempts = attempts + 1
           where id in (select id from outbox where done_at is null and next_attempt_at <= now()
                        order by next_attempt_at, id limit $1 for update skip locked)
           returning id, payload, created_at, attempts"#,
        limits::JOB_BATCH,
        LEASE.as_secs_f64()
    )
    .fetch_all(pg)
    .await?;
    let due = rows.len();
    work(pg, rows, handle).await?;
    Ok(due)
}

/// [`deliver`] for the one row that the caller has just committed, without waiting for the next poll. Does nothing when
/// somebody else has taken it.
///
/// # Errors
/// When Postgres fails; a failing handler is not an error.
pub async fn deliver_one<F, Fut>(pg: &PgPool, id: Uuid, handle: F) -> Result<()>
where
    F: FnMut(EventRecord) -> Fut,
    Fut: Future<Output = Result<()>>,
{
    let row = sqlx::query_as!(
        Row,
        r#"update outbox set next_attempt_at = now() + make_interval(secs => $2), attempts = attempts + 1
           where id in (select id from outbox where id = $1 and done_at is null and next_attempt_at <= now()
                        for update skip locked)
           returning id, payload, created_at, attempts"#,
        id,
        LEASE.as_secs_f64()
    )
    .fetch_all(pg)
    .await?;
    work(pg, row, handle).await
}

/// Makes everything that is not done due now, also what somebody has leased or what failed lately: for a start, which
/// cannot tell the leases of a dead life from those of a living node. Consumers are idempotent, so a second delivery
/// costs time only.
///
/// # Errors
/// When Postgres fails.
pub async fn make_due(pg: &PgPool) -> Result<()> {
    sqlx::query!("update outbox set next_attempt_at = now() where done_at is null and next_attempt_at > now()")
        .execute(pg)
        .await?;
    Ok(())
}

async fn work<F, Fut>(pg: &PgPool, rows: Vec<Row>, mut handle: F) -> Result<()>
where
    F: FnMut(EventRecord) -> Fut,
    Fut: Future<Output = Result<()>>,
{
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    for row in rows {
        let outcome = match serde_json::from_value::<BusinessEvent>(row.payload) {
            Ok(event) => handle(EventRecord { id: row.id, at: row.created_at, event }).await,
            Err(e) => Err(Error::Internal(e.into())),
        };
        match outcome {
            Ok(()) => done.push(row.id),
            Err(error) => {
                tracing::warn!(%error, event = %row.id, attempts = row.attempts, "an event could not be delivered and will be tried again");
                let wait = f64::from(1_u32 << row.attempts.clamp(0, 8)); // seconds: 2, 4 … 256
                failed.push((row.id, wait, error.to_string()));
            }
        }
    }
    settle(pg, &done, failed).await
}

async fn settle(pg: &PgPool, done: &[Uuid], failed: Vec<(Uuid, f64, String)>) -> Result<()> {
    if !done.is_empty() {
        sqlx::query!("update outbox set done_at = now(), last_error = null where id = any($1)", done).execute(pg).await?;
    }
    if !failed.is_empty() {
        let (mut ids, mut waits, mut errors) = (Vec::new(), Vec::new(), Vec::new());
        for (id, wait, error) in failed {
            ids.push(id);
            waits.push(wait);
            errors.push(error);
        }
        sqlx::query!(
            r#"update outbox o set next_attempt_at = now() + make_interval(secs => f.wait), last_error = f.error
               from unnest($1::uuid[], $2::float8[], $3::text[]) as f(id, wait, error) where o.id = f.id"#,
            &ids,
            &waits,
            &errors
        )
        .execute(pg)
        .await?;
    }
    Ok(())
}
