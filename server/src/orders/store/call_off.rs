//! SQL about performances that are called off: whose turn it is, what is left, how far it is.

use frontrow_protocol::ids::{AccountId, OrderId, PerformanceId, TicketId};
use frontrow_protocol::server::OrderStatus;
use sqlx::{PgConnection, PgPool};

use super::status;
use crate::error::Result;
use crate::limits;

/// Makes everything that is not done due now. For a start, which cannot tell the leases of a dead life from those of a
/// living node; two at once do nothing twice.
pub(crate) async fn make_due(pg: &PgPool) -> Result<()> {
    sqlx::query!("update call_offs set next_attempt_at = now() where books_closed_at is null and next_attempt_at > now()")
        .execute(pg)
        .await?;
    Ok(())
}

/// A called-off performance this node has taken up.
#[derive(Clone, Debug)]
pub(crate) struct Leased {
    /// Which.
    pub performance: PerformanceId,
    /// How often it was taken up, this time included.
    pub attempts: i32,
}

/// Takes up what is due.
pub(crate) async fn lease(pg: &PgPool) -> Result<Vec<Leased>> {
    Ok(sqlx::query_as!(
        Leased,
        r#"update call_offs set next_attempt_at = now() + make_interval(secs => $1), attempts = attempts + 1
           where performance_id in (
               select performance_id from call_offs where books_closed_at is null and next_attempt_at <= now()
               order by next_attempt_at limit $2 for update skip locked)
           returning performance_id as performance, attempts"#,
        limits::CALL_OFF_LEASE.as_secs_f64(),
        limits::CALL_OFF_WORKERS
    )
    .fetch_all(pg)
    .await?)
}

/// Why it could not be finished; it is tried again in `wait` seconds.
pub(crate) async fn failed(pg: &PgPool, performance: PerformanceId, wait: f64, error: &str) -> Result<()> {
    sqlx::query!(
        r#"update call_offs set next_attempt_at = now() + make_interval(secs => $2), last_error = $3
           where performance_id = $1 and books_closed_at is null"#,
        performance,
        wait,
        error
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// No line, hold or map is left.
pub(crate) async fn sale_ended(pg: &PgPool, performance: PerformanceId) -> Result<()> {
    sqlx::query!("update call_offs set sale_ended_at = coalesce(sale_ended_at, now()) where performance_id = $1", performance)
        .execute(pg)
        .await?;
    Ok(())
}

/// What a batch starts from.
pub(crate) struct Turn {
    /// Why the performance does not take place.
    pub reason: String,
    /// ISO 4217.
    pub currency: String,
    /// In how many seconds the next refund may be asked for.
    pub refund_in: f64,
}

/// Locks the performance's work until the transaction ends: two who do it at once take turns.
pub(crate) async fn turn(tx: &mut PgConnection, performance: PerformanceId) -> Result<Turn> {
    Ok(sqlx::query_as!(
        Turn,
        r#"select p.cancel_reason as "reason!", p.currency,
                  greatest(extract(epoch from c.next_refund_at - now()), 0)::float8 as "refund_in!"
           from call_offs c join performances p on p.id = c.performance_id
           where c.performance_id = $1 and p.cancel_reason is not null for update of c"#,
        performance
    )
    .fetch_one(tx)
    .await?)
}

/// An order that stands against a called-off performance.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    /// Which.
    pub id: OrderId,
    /// Whose.
    pub account: AccountId,
    /// To be paid, or paid.
    pub status: OrderStatus,
}

/// Locks up to [`limits::CALL_OFF_BATCH`] orders after `after` that are to be paid, or paid and have tickets, in the order
/// of their ids.
pub(crate) async fn standing(tx: &mut PgConnection, performance: PerformanceId, after: OrderId) -> Result<Vec<Standing>> {
    let rows = sqlx::query!(
        r#"select o.id, o.account_id, o.status from orders o
           where o.performance_id = $1 and o.id > $2 and (o.status = 'pending' or o.status = 'paid' and exists (
               select from tickets t where t.order_id = o.id and t.revoked_at is null))
           order by o.id limit $3 for update of o"#,
        performance,
        after,
        limits::CALL_OFF_BATCH
    )
    .fetch_all(tx)
    .await?;
    rows.into_iter().map(|row| Ok(Standing { id: row.id, account: row.account_id, status: status(&row.status)? })).collect()
}

/// A valid ticket.
pub(crate) struct Valid {
    /// Which.
    pub id: TicketId,
    /// Of which order.
    pub order: OrderId,
    /// What it cost, in minor units.
    pub amount: i64,
}

/// The valid tickets of these orders.
pub(crate) async fn valid_tickets(tx: &mut PgConnection, orders: &[OrderId]) -> Result<Vec<Valid>> {
    Ok(sqlx::query_as!(
        Valid,
        r#"select t.id, t.order_id as order, s.amount from tickets t
           join order_seats s on s.order_id = t.order_id and s.seat_index = t.seat_index
           where t.order_id = any($1) and t.revoked_at is null order by t.order_id, t.seat_index"#,
        orders
    )
    .fetch_all(tx)
    .await?)
}

/// What a batch did.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Done {
    /// Orders that were to be paid, and are closed.
    pub closed: i64,
    /// Paid orders whose tickets are taken back.
    pub returned: i64,
    /// These tickets.
    pub tickets: i64,
    /// What they cost, in minor units.
    pub amount: i64,
}

/// Counts a batch in its transaction, begins the lease anew and keeps when the next refund may be asked for, in seconds.
pub(crate) async fn count(tx: &mut PgConnection, performance: PerformanceId, done: Done, refund_in: f64) -> Result<()> {
    sqlx::query!(
        r#"update call_offs set orders_closed = orders_closed + $2, orders_returned = orders_returned + $3,
                  tickets = tickets + $4, amount = amount + $5, next_refund_at = now() + make_interval(secs => $6),
                  next_attempt_at = now() + make_interval(secs => $7), last_error = null
           where performance_id = $1"#,
        performance,
        done.closed,
        done.returned,
        done.tickets,
        done.amount,
        refund_in,
        limits::CALL_OFF_LEASE.as_secs_f64()
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// No order is left: only money is still on its way.
pub(crate) async fn books_closed(pg: &PgPool, performance: PerformanceId) -> Result<()> {
    sqlx::query!(
        r#"update call_offs set books_closed_at = coalesce(books_closed_at, now()), last_error = null where performance_id = $1"#,
        performance
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// How far it is.
pub(crate) struct Progress {
    pub sale_ended: bool,
    pub books_closed: bool,
    pub orders_left: i64,
    pub orders_closed: i64,
    pub orders_returned: i64,
    pub tickets: i64,
    pub amount: i64,
    pub refunds: i64,
    pub refunds_done: i64,
    pub refunds_stuck: i64,
    pub amount_done: i64,
}

/// How far it is, as of one moment. Money that came too late for the performance is money that goes back, too.
pub(crate) async fn progress(pg: &PgPool, performance: PerformanceId) -> Result<Progress> {
    Ok(sqlx::query_as!(
        Progress,
        r#"select c.sale_ended_at is not null as "sale_ended!", c.books_closed_at is not null as "books_closed!",
                  case when c.books_closed_at is null then (
                      select count(*) from orders o where o.performance_id = $1 and o.status in ('pending', 'paid'))
                  else 0 end as "orders_left!",
                  c.orders_closed, c.orders_returned, c.tickets, c.amount, r.refunds as "refunds!",
                  r.done as "refunds_done!", r.stuck as "refunds_stuck!", r.amount_done as "amount_done!"
           from call_offs c join performances p on p.id = c.performance_id cross join lateral (
               select count(*) as refunds, count(*) filter (where r.status = 'succeeded') as done,
                      count(*) filter (where r.status = 'escalated') as stuck,
                      coalesce(sum(r.owed) filter (where r.status = 'succeeded'), 0)::bigint as amount_done
               from orders o join refunds r on r.order_id = o.id
               where o.performance_id = $1 and (r.reason = 'performance' or r.created_at >= p.cancelled_at
                   or r.status <> 'succeeded')) r
           where c.performance_id = $1"#,
        performance
    )
    .fetch_one(pg)
    .await?)
}
