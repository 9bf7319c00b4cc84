//! Cases that people decide, and how far the gateway's list is compared.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, OrderId};
use serde_json::Value;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use super::status;
use crate::error::Result;
use crate::limits;
use crate::orders::findings::Ours;

/// What the books say of these payments; those they do not know are left out.
pub(crate) async fn books_of(pg: &PgPool, payments: &[String]) -> Result<HashMap<String, (OrderId, Ours)>> {
    let rows = sqlx::query!(
        r#"select p.id, o.id as order_id, o.status, b.gateway as "kept!", b.owed as "owed!"
           from payments p join orders o on o.id = p.order_id join order_balances b on b.id = o.id where p.id = any($1)"#,
        payments
    )
    .fetch_all(pg)
    .await?;
    let mut books = HashMap::with_capacity(rows.len());
    for row in rows {
        books.insert(row.id, (row.order_id, Ours { status: status(&row.status)?, kept: row.kept, owed: row.owed }));
    }
    Ok(books)
}

/// The same of one order, under its lock.
pub(crate) async fn books_of_order(tx: &mut PgConnection, order: OrderId) -> Result<Option<Ours>> {
    let row = sqlx::query!(
        r#"select o.status, b.gateway as "kept!", b.owed as "owed!" from orders o join order_balances b on b.id = o.id
           where o.id = $1"#,
        order
    );
    let row = row.fetch_optional(tx).await?;
    row.map(|row| Ok(Ours { status: status(&row.status)?, kept: row.kept, owed: row.owed })).transpose()
}

/// Something that somebody must decide.
pub(crate) struct NewCase<'a> {
    /// About which payment.
    pub payment_id: &'a str,
    /// Of which order.
    pub order: Option<OrderId>,
    /// See [`crate::orders::findings::Kind`].
    pub kind: &'static str,
    /// What was seen.
    pub fingerprint: &'a str,
    /// For who decides.
    pub details: &'a Value,
    /// Whether the money goes back by itself, after [`limits::UNKNOWN_PATIENCE`].
    pub returns: bool,
}

/// Opens a case, or notes that it was seen again. `true` when it is new.
pub(crate) async fn open(db: impl sqlx::PgExecutor<'_>, case: &NewCase<'_>) -> Result<bool> {
    let new = sqlx::query_scalar!(
        r#"insert into payment_cases (id, payment_id, order_id, kind, fingerprint, details, state, returns_at)
           values ($1, $2, $3, $4, $5, $6, case when $7 then 'returning' else 'open' end,
                   case when $7 then now() + make_interval(secs => $8) end)
           on conflict (payment_id, kind, fingerprint) do update set seen_at = now()
           returning id = $1 as "new!""#,
        Uuid::now_v7(),
        case.payment_id,
        case.order,
        case.kind,
        case.fingerprint,
        case.details,
        case.returns,
        limits::UNKNOWN_PATIENCE.as_secs_f64(),
    );
    Ok(new.fetch_one(db).await?)
}

/// A case as it stands.
#[derive(Clone, Debug)]
pub(crate) struct CaseRow {
    pub id: Uuid,
    pub payment_id: String,
    pub order_id: Option<OrderId>,
    pub kind: String,
    pub details: Value,
    pub state: String,
    pub returns_at: Option<DateTime<Utc>>,
    pub last_error: Option<String>,
    pub opened_at: DateTime<Utc>,
    pub seen_at: DateTime<Utc>,
    pub resolved_at: Option<DateTime<Utc>>,
    pub resolved_by: Option<AccountId>,
    pub resolution: Option<String>,
}

/// Cases, newest first, after `before`; `open` leaves out what is over, `kind` all of another kind.
pub(crate) async fn page(pg: &PgPool, open: bool, kind: Option<&str>, before: Option<Uuid>, limit: i64) -> Result<Vec<CaseRow>> {
    Ok(sqlx::query_as!(
        CaseRow,
        r#"select id, payment_id, order_id, kind, details, state, returns_at, last_error, opened_at, seen_at, resolved_at,
                  resolved_by, resolution
           from payment_cases where (not $1 or state in ('open', 'returning')) and ($2::uuid is null or id < $2)
             and ($4::text is null or kind = $4)
           order by id desc limit $3"#,
        open,
        before,
        limit,
        kind
    )
    .fetch_all(pg)
    .await?)
}

/// Locks a case.
pub(crate) async fn lock(tx: &mut PgConnection, id: Uuid) -> Result<Option<CaseRow>> {
    Ok(sqlx::query_as!(
        CaseRow,
        r#"select id, payment_id, order_id, kind, details, state, returns_at, last_error, opened_at, seen_at, resolved_at,
                  resolved_by, resolution
           from payment_cases where id = $1 for update"#,
        id
    )
    .fetch_optional(tx)
    .await?)
}

/// Somebody decided: it is explained, or (`returns`) the money goes back now.
pub(crate) async fn decide(tx: &mut PgConnection, id: Uuid, by: AccountId, reason: &str, returns: bool) -> Result<()> {
    sqlx::query!(
        r#"update payment_cases set resolved_by = $2, resolution = $3,
                  state = case when $4 then 'returning' else 'resolved' end,
                  returns_at = case when $4 then now() end,
                  resolved_at = case when $4 then null else now() end
           where id = $1"#,
        id,
        by,
        reason,
        returns
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// What a case was about is over by itself.
pub(crate) async fn over(tx: &mut PgConnection, payment_id: &str, kind: &str, fingerprint: &str, words: &str) -> Result<()> {
    sqlx::query!(
        r#"update payment_cases set state = 'resolved', resolved_at = now(), resolution = $4
           where payment_id = $1 and kind = $2 and fingerprint = $3 and state = 'open'"#,
        payment_id,
        kind,
        fingerprint,
        words
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Money that goes back though no order asked for it.
#[derive(Clone, Debug)]
pub(crate) struct Returning {
    /// The case.
    pub id: Uuid,
    /// From which payment.
    pub payment_id: String,
    /// Which way of asking this is.
    pub asked: i32,
    /// Attempts, this one included.
    pub attempts: i32,
}

/// Takes cases whose money is to go back now, and sets the time of the next attempt.
pub(crate) async fn lease(pg: &PgPool, limit: i64) -> Result<Vec<Returning>> {
    Ok(sqlx::query_as!(
        Returning,
        r#"update payment_cases set attempts = attempts + 1,
                  returns_at = now() + make_interval(secs => least($2 * power(2, least(attempts, 20)), $3))
           where id in (select id from payment_cases where returns_at <= now() order by returns_at limit $1
                        for update skip locked)
           returning id, payment_id, asked, attempts"#,
        limit,
        limits::REFUND_FIRST.as_secs_f64(),
        limits::REFUND_MAX.as_secs_f64(),
    )
    .fetch_all(pg)
    .await?)
}

/// The money is back, or (`known`) it turned out to be an order's.
pub(crate) async fn returned(pg: &PgPool, id: Uuid, known: bool) -> Result<()> {
    sqlx::query!(
        r#"update payment_cases set returns_at = null, last_error = null, resolved_at = now(),
                  state = case when $2 then 'resolved' else 'returned' end,
                  resolution = coalesce(resolution, case when $2 then 'It belongs to an order.' else 'No order asked for it; all of it went back.' end)
           where id = $1 and state <> 'returned'"#,
        id,
        known
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// It did not work; `anew` when the next attempt takes a new key.
pub(crate) async fn not_returned(pg: &PgPool, returning: &Returning, why: &str, anew: bool) -> Result<()> {
    sqlx::query!(
        r#"update payment_cases set last_error = $3, asked = asked + case when $4 and asked = $2 then 1 else 0 end where id = $1"#,
        returning.id,
        returning.asked,
        why,
        anew
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// How many wait for somebody, and how many for their money to go back.
pub(crate) async fn waiting(pg: &PgPool) -> Result<(i64, i64)> {
    let row = sqlx::query!(
        r#"select count(*) filter (where state = 'open') as "open!", count(*) filter (where state = 'returning') as "returning!"
           from payment_cases where state in ('open', 'returning')"#
    );
    let row = row.fetch_one(pg).await?;
    Ok((row.open, row.returning))
}

/// The state of the case of what was seen of a payment, whatever kind it was given.
pub(crate) async fn state_of(pg: &PgPool, payment_id: &str, fingerprint: &str) -> Result<Option<String>> {
    let state = sqlx::query_scalar!(
        "select state from payment_cases where payment_id = $1 and fingerprint = $2 order by id desc limit 1",
        payment_id,
        fingerprint
    );
    Ok(state.fetch_optional(pg).await?)
}

/// Where the comparison stands.
#[derive(Clone, Debug)]
pub(crate) struct Cursor {
    /// Everything before is compared.
    pub compared_until: DateTime<Utc>,
    /// The end of the window under way.
    pub window_until: Option<DateTime<Utc>>,
    /// Its next page.
    pub page: i32,
    /// How many it had at its first page.
    pub total: Option<i64>,
}

/// Takes the cursor unless somebody has it; the first time it begins at `first`.
pub(crate) async fn take_cursor(pg: &PgPool, lease: Uuid, first: DateTime<Utc>) -> Result<Option<Cursor>> {
    Ok(sqlx::query_as!(
        Cursor,
        r#"insert into gateway_cursor (id, compared_until, lease, leased_until) values (1, $2, $1, now() + make_interval(secs => $3))
           on conflict (id) do update set lease = $1, leased_until = now() + make_interval(secs => $3)
           where gateway_cursor.leased_until <= now()
           returning compared_until, window_until, page, total"#,
        lease,
        first,
        limits::LIST_LEASE.as_secs_f64(),
    )
    .fetch_optional(pg)
    .await?)
}

/// Moves the cursor that `lease` has, and keeps it a while longer. `false` when somebody else has it by now.
pub(crate) async fn move_cursor(pg: &PgPool, lease: Uuid, to: &Cursor) -> Result<bool> {
    let moved = sqlx::query!(
        r#"update gateway_cursor set compared_until = $2, window_until = $3, page = $4, total = $5,
                  leased_until = now() + make_interval(secs => $6)
           where id = 1 and lease = $1"#,
        lease,
        to.compared_until,
        to.window_until,
        to.page,
        to.total,
        limits::LIST_LEASE.as_secs_f64(),
    );
    Ok(moved.execute(pg).await?.rows_affected() == 1)
}

/// Lets go of the cursor.
pub(crate) async fn drop_cursor(pg: &PgPool, lease: Uuid) -> Result<()> {
    sqlx::query!("update gateway_cursor set leased_until = now() where id = 1 and lease = $1", lease).execute(pg).await?;
    Ok(())
}
