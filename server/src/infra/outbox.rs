//! The outbox: facts written in the same transaction as their cause, delivered afterwards: to our own rooms by
//! [`deliver`], then, where there is a Kafka, to its log by [`publish`]. The two do not wait for each other: a Kafka that
//! is away delays its readers and nothing else.

use std::future::Future;
use std::time::Duration;

use chrono::{DateTime, Utc};
use frontrow_protocol::records::{BusinessEvent, EventRecord};
use futures_util::future::join_all;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use super::bus::Bus;
use super::crash;
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

/// [`write`] for several, in one statement; the ids come in the order of the events.
///
/// # Errors
/// When Postgres fails.
pub async fn write_all(tx: &mut PgConnection, events: &[BusinessEvent]) -> Result<Vec<Uuid>> {
    insert(tx, events, None).await
}

/// [`write_all`] for a caller that goes on with [`deliver_together`] when they are committed: until then nobody else does.
///
/// # Errors
/// When Postgres fails.
pub async fn write_taken(tx: &mut PgConnection, events: &[BusinessEvent]) -> Result<Vec<Uuid>> {
    insert(tx, events, Some(WRITERS)).await
}

async fn insert(tx: &mut PgConnection, events: &[BusinessEvent], lease: Option<Duration>) -> Result<Vec<Uuid>> {
    let ids: Vec<Uuid> = events.iter().map(|_| Uuid::now_v7()).collect();
    let kinds: Vec<&str> = events.iter().map(BusinessEvent::kind).collect();
    let payloads =
        events.iter().map(serde_json::to_value).collect::<serde_json::Result<Vec<_>>>().map_err(anyhow::Error::from)?;
    sqlx::query!(
        "insert into outbox (id, kind, payload, next_attempt_at, attempts)
         select id, kind, payload, now() + make_interval(secs => $4), $5
         from unnest($1::uuid[], $2::text[], $3::jsonb[]) as written (id, kind, payload)",
        &ids,
        &kinds as _,
        &payloads,
        lease.unwrap_or_default().as_secs_f64(),
        i32::from(lease.is_some())
    )
    .execute(tx)
    .await?;
    Ok(ids)
}

/// How long a row belongs to who took it. Rows are leased rather than locked for the length of the work: a transaction
/// that waits on Redis would pin a connection.
const LEASE: Duration = Duration::from_secs(30);

/// How long rows are left to the writer that delivers them itself: many times what that takes, and little for those who wait
/// for it where the writer died.
const WRITERS: Duration = Duration::from_secs(5);

/// A leased row.
struct Row {
    id: Uuid,
    payload: serde_json::Value,
    created_at: DateTime<Utc>,
    attempts: i32,
}

/// Delivers what is due to `handle`; what fails is tried again later, ever more slowly. What was handled is done, or
/// with a log on `bus` due to be published. Returns how many were due, so that a caller can go on while there are more.
/// Several nodes may do so at once: each takes rows the others have not locked. A node that dies in the middle leaves
/// its rows due.
///
/// # Errors
/// When Postgres fails; a failing handler is not an error.
pub async fn deliver<F, Fut>(pg: &PgPool, bus: &Bus, handle: F) -> Result<usize>
where
    F: FnMut(EventRecord) -> Fut,
    Fut: Future<Output = Result<()>>,
{
    let rows = sqlx::query_as!(
        Row,
        r#"update outbox set next_attempt_at = now() + make_interval(secs => $2), attempts = attempts + 1
           where id in (select id from outbox where handled_at is null and next_attempt_at <= now()
                        order by next_attempt_at, id limit $1 for update skip locked)
           returning id, payload, created_at, attempts"#,
        limits::JOB_BATCH,
        LEASE.as_secs_f64()
    )
    .fetch_all(pg)
    .await?;
    let due = rows.len();
    work(pg, bus, rows, handle).await?;
    Ok(due)
}

/// [`deliver`] for the one row that the caller has just committed, without waiting for the next poll. Where somebody else
/// has taken it already, `handle` is called all the same and only they note it: what follows from the row was brought
/// about when this returns, and consumers are idempotent.
///
/// # Errors
/// When Postgres fails; a failing handler is not an error.
pub async fn deliver_one<F, Fut>(pg: &PgPool, bus: &Bus, id: Uuid, handle: F) -> Result<()>
where
    F: FnMut(EventRecord) -> Fut,
    Fut: Future<Output = Result<()>>,
{
    let mine = sqlx::query_as!(
        Row,
        r#"update outbox set next_attempt_at = now() + make_interval(secs => $2), attempts = attempts + 1
           where id in (select id from outbox where id = $1 and handled_at is null and next_attempt_at <= now()
                        for update skip locked)
           returning id, payload, created_at, attempts"#,
        id,
        LEASE.as_secs_f64()
    )
    .fetch_all(pg)
    .await?;
    if mine.is_empty() {
        return follow(pg, id, handle).await;
    }
    work(pg, bus, mine, handle).await
}

/// Handles a row that somebody else has taken and perhaps not handled yet.
async fn follow<F, Fut>(pg: &PgPool, id: Uuid, mut handle: F) -> Result<()>
where
    F: FnMut(EventRecord) -> Fut,
    Fut: Future<Output = Result<()>>,
{
    let theirs =
        sqlx::query_as!(Row, "select id, payload, created_at, attempts from outbox where id = $1 and handled_at is null", id)
            .fetch_optional(pg)
            .await?;
    let Some(row) = theirs else { return Ok(()) };
    if let Err(error) = handle(read(row)?).await {
        tracing::warn!(%error, event = %id, "an event could not be followed; whoever has it tries again");
    }
    Ok(())
}

/// [`deliver_one`] for rows that [`write_taken`] wrote and that are committed, whose consequences `follow` brings about for all
/// at once, telling of each whether it did. Should this process die before, or take longer than [`WRITERS`], others
/// deliver them too: consumers are idempotent.
///
/// # Errors
/// When Postgres fails; an event that could not be followed is not an error.
pub async fn deliver_together(pg: &PgPool, bus: &Bus, ids: &[Uuid], follow: impl Future<Output = Vec<Result<()>>>) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let outcomes = follow.await;
    crash::point("outbox.followed");
    finish(pg, bus, ids.iter().zip(outcomes).map(|(id, outcome)| (*id, 1, outcome)).collect()).await
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

/// Writes what was handled to the log of `bus`, a batch at a time and all of it at once; rows are leased as by
/// [`deliver`]. Returns how many were due.
///
/// # Errors
/// When Postgres fails; a log that does not take an event is not an error, it is tried again.
pub async fn publish(pg: &PgPool, bus: &Bus) -> Result<usize> {
    let mut rows = sqlx::query_as!(
        Row,
        r#"update outbox set next_attempt_at = now() + make_interval(secs => $2), attempts = attempts + 1
           where id in (select id from outbox where handled_at is not null and done_at is null and next_attempt_at <= now()
                        order by next_attempt_at, id limit $1 for update skip locked)
           returning id, payload, created_at, attempts"#,
        limits::JOB_BATCH,
        LEASE.as_secs_f64()
    )
    .fetch_all(pg)
    .await?;
    let due = rows.len();
    if due == 0 {
        return Ok(0);
    }
    rows.sort_unstable_by_key(|row| row.id); // as they were written
    let outcomes = join_all(rows.into_iter().map(|row| async move {
        let (id, attempts) = (row.id, row.attempts);
        let written = match read(row) {
            Ok(record) => bus.publish_event(&record).await,
            Err(error) => Err(error),
        };
        (id, attempts, written)
    }));
    let (done, failed) = sort_out(outcomes.await);
    sqlx::query!("update outbox set done_at = now(), last_error = null where id = any($1)", &done).execute(pg).await?;
    settle(pg, failed).await?;
    Ok(due)
}

async fn work<F, Fut>(pg: &PgPool, bus: &Bus, rows: Vec<Row>, mut handle: F) -> Result<()>
where
    F: FnMut(EventRecord) -> Fut,
    Fut: Future<Output = Result<()>>,
{
    let mut outcomes = Vec::with_capacity(rows.len());
    let mut rows = rows.into_iter();
    for row in rows.by_ref() {
        let (id, attempts) = (row.id, row.attempts);
        let handled = match read(row) {
            Ok(record) => handle(record).await,
            Err(error) => Err(error),
        };
        crash::point("outbox.handled");
        let cut_off = handled.as_ref().is_err_and(Error::is_redis);
        outcomes.push((id, attempts, handled));
        if cut_off {
            break;
        }
    }
    // The rest would wait for the same Redis one after the other, while a node that has it could go on with them.
    let rest: Vec<Uuid> = rows.map(|row| row.id).collect();
    if !rest.is_empty() {
        give_back(pg, &rest).await?;
    }
    finish(pg, bus, outcomes).await
}

/// Rows that were leased and not tried are due again at once.
async fn give_back(pg: &PgPool, rows: &[Uuid]) -> Result<()> {
    sqlx::query!(
        r#"update outbox set next_attempt_at = now(), attempts = greatest(attempts - 1, 0)
           where id = any($1) and handled_at is null"#,
        rows
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// Notes what became of rows that were handled.
async fn finish(pg: &PgPool, bus: &Bus, outcomes: Vec<(Uuid, i32, Result<()>)>) -> Result<()> {
    let (handled, failed) = sort_out(outcomes);
    if !handled.is_empty() {
        sqlx::query!(
            r#"update outbox set handled_at = now(), last_error = null, attempts = 0, next_attempt_at = now(),
                   done_at = case when $2 then null else now() end
               where id = any($1)"#,
            &handled,
            bus.has_log()
        )
        .execute(pg)
        .await?;
    }
    settle(pg, failed).await
}

fn read(row: Row) -> Result<EventRecord> {
    let event = serde_json::from_value::<BusinessEvent>(row.payload).map_err(anyhow::Error::from)?;
    Ok(EventRecord { id: row.id, at: row.created_at, event })
}

/// A row that failed, how long it waits, and why.
type Failed = (Uuid, f64, String);

fn sort_out(outcomes: Vec<(Uuid, i32, Result<()>)>) -> (Vec<Uuid>, Vec<Failed>) {
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    for (id, attempts, outcome) in outcomes {
        match outcome {
            Ok(()) => done.push(id),
            Err(error) => {
                tracing::warn!(%error, event = %id, attempts, "an event could not be delivered and will be tried again");
                let wait = f64::from(1_u32 << attempts.clamp(0, 8)); // seconds: 2, 4 … 256
                failed.push((id, wait, error.to_string()));
            }
        }
    }
    (done, failed)
}

async fn settle(pg: &PgPool, failed: Vec<Failed>) -> Result<()> {
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
