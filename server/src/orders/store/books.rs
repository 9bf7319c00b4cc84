//! Orders, payments, tickets and idempotency keys: every change of the books.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, HoldId, OrderId, PerformanceId};
use frontrow_protocol::server::OrderStatus;
use sqlx::{PgConnection, PgPool};

use super::{status, to_columns};
use crate::error::Result;
use crate::limits;
use crate::orders::rules::Deadline;
use crate::seats::OrderedSeats;

/// An order about to be written.
#[derive(Clone, Debug)]
pub(crate) struct NewOrder {
    /// The seats, as the live map gave them.
    pub ordered: OrderedSeats,
    /// Of what.
    pub performance: PerformanceId,
    /// Until when it may be paid.
    pub expires_at: DateTime<Utc>,
    /// Our id for its payment.
    pub payment_id: String,
}

/// Writes an order with its seats and payment, at the prices the database has. Does nothing when the hold has one, or the
/// performance is gone: its row is shared until the transaction ends, and who takes it away waits for that.
pub(crate) async fn insert(tx: &mut PgConnection, new: &NewOrder) -> Result<bool> {
    let made = sqlx::query_scalar!(
        r#"with wanted as (
               select s.seat_index, p.amount from performance_seats s
               join performance_prices p on p.performance_id = s.performance_id and p.grade = s.grade
               join performances q on q.id = s.performance_id and q.deleted_at is null and q.cancelled_at is null
               where s.performance_id = $3 and s.seat_index = any($5) for key share of q),
           made as (
               insert into orders (id, account_id, performance_id, hold_id, amount, currency, expires_at)
               select $1, $2, $3, $4, sum(amount)::bigint, (select currency from performances where id = $3), $6
               from wanted having count(*) = cardinality($5::int[])
               on conflict do nothing
               returning id, performance_id, amount, currency),
           seats as (
               insert into order_seats (order_id, performance_id, seat_index, amount)
               select made.id, made.performance_id, wanted.seat_index, wanted.amount from made cross join wanted)
           insert into payments (id, order_id, amount, currency, next_check_at)
           select $7, id, amount, currency, least(now() + make_interval(secs => $8), $6) from made
           returning order_id"#,
        new.ordered.order,
        new.ordered.account,
        new.performance,
        new.ordered.hold,
        &to_columns(&new.ordered.seats),
        new.expires_at,
        new.payment_id,
        limits::RECONCILE_FIRST.as_secs_f64(),
    )
    .fetch_optional(tx)
    .await?;
    Ok(made.is_some())
}

/// What a payment is for, which does not change, and how far its approval was.
#[derive(Clone, Debug)]
pub(crate) struct Bill {
    /// Our id at the gateway.
    pub payment_id: String,
    /// For which order.
    pub order: OrderId,
    /// Of what.
    pub performance: PerformanceId,
    /// Minor units.
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
    /// Whether an approval waits to be charged, when this was read.
    pub approved: bool,
    /// Whether the gateway said that it charged one.
    pub confirmed: bool,
}

/// The bill of a payment id; `None` when it is none of ours.
pub(crate) async fn bill(pg: &PgPool, payment_id: &str) -> Result<Option<Bill>> {
    Ok(sqlx::query_as!(
        Bill,
        r#"select p.id as payment_id, o.id as order, o.performance_id as performance, p.amount, p.currency,
                  p.approval_token is not null as "approved!", p.confirmed_at is not null as "confirmed!"
           from payments p join orders o on o.id = p.order_id where p.id = $1"#,
        payment_id
    )
    .fetch_optional(pg)
    .await?)
}

/// The bill of an order.
pub(crate) async fn bill_of(pg: &PgPool, order: OrderId) -> Result<Option<Bill>> {
    Ok(sqlx::query_as!(
        Bill,
        r#"select p.id as payment_id, o.id as order, o.performance_id as performance, p.amount, p.currency,
                  p.approval_token is not null as "approved!", p.confirmed_at is not null as "confirmed!"
           from payments p join orders o on o.id = p.order_id where o.id = $1"#,
        order
    )
    .fetch_optional(pg)
    .await?)
}

/// Whether an order ended without money.
pub(crate) async fn is_over(pg: &PgPool, order: OrderId) -> Result<bool> {
    let over = sqlx::query_scalar!(r#"select status in ('expired', 'cancelled') as "over!" from orders where id = $1"#, order);
    Ok(over.fetch_optional(pg).await?.unwrap_or(false))
}

/// An order whose row is locked until the transaction ends.
#[derive(Clone, Debug)]
pub(crate) struct Locked {
    /// Which.
    pub id: OrderId,
    /// Whose.
    pub account: AccountId,
    /// Of what.
    pub performance: PerformanceId,
    /// From which hold.
    pub hold: HoldId,
    /// How far along.
    pub status: OrderStatus,
    /// Where its time to pay stands, by the database's clock.
    pub deadline: Deadline,
    /// Whether its time to pay was over so long ago that nobody looks any more.
    pub ended_long_ago: bool,
    /// Why the last attempt failed.
    pub failure: Option<String>,
}

/// An order's row as it is read under its lock.
struct LockedRow {
    id: OrderId,
    account_id: AccountId,
    performance_id: PerformanceId,
    hold_id: HoldId,
    status: String,
    failure: Option<String>,
    past: bool,
    long_past: bool,
    given_up: bool,
}

impl LockedRow {
    fn read(self) -> Result<Locked> {
        let deadline = match (self.past, self.long_past) {
            (_, true) => Deadline::LongPast,
            (true, false) => Deadline::Past,
            (false, false) => Deadline::Open,
        };
        Ok(Locked {
            id: self.id,
            account: self.account_id,
            performance: self.performance_id,
            hold: self.hold_id,
            status: status(&self.status)?,
            deadline,
            ended_long_ago: self.given_up,
            failure: self.failure,
        })
    }
}

/// Locks an order: changes of one order happen one after the other.
pub(crate) async fn lock(tx: &mut PgConnection, order: OrderId) -> Result<Option<Locked>> {
    lock_all(tx, &[order]).await.map(|mut locked| locked.pop())
}

/// Locks orders, in the order of their ids, so that two who lock several cannot wait for each other.
pub(crate) async fn lock_all(tx: &mut PgConnection, orders: &[OrderId]) -> Result<Vec<Locked>> {
    let rows = sqlx::query_as!(
        LockedRow,
        r#"select id, account_id, performance_id, hold_id, status, failure,
                  expires_at <= now() as "past!",
                  expires_at + make_interval(secs => $2) <= now() as "long_past!",
                  expires_at + make_interval(secs => $3) <= now() as "given_up!"
           from orders where id = any($1) order by id for update"#,
        orders,
        limits::EXPIRY_PATIENCE.as_secs_f64(),
        limits::RECONCILE_GIVE_UP.as_secs_f64(),
    )
    .fetch_all(tx)
    .await?;
    rows.into_iter().map(LockedRow::read).collect()
}

/// The constraint that a seat is sold once.
pub(crate) const SEAT_SOLD_ONCE: &str = "tickets_seat_sold_once";
/// The constraint that one transaction at the gateway pays one order (seed defect D18).
pub(crate) const TRANSACTION_PAYS_ONCE: &str = "payments_transaction_id_key";

/// Takes payments that are due for a look, and sets the time of the next one: ever later, but not later than the end
/// of the order's time to pay. A node that dies while it looks loses nothing by it.
pub(crate) async fn lease_payments(pg: &PgPool, limit: i64) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!(
        r#"with due as (
               select id from payments where next_check_at <= now() order by next_check_at limit $1 for update skip locked)
           update payments p set checks = p.checks + 1, next_check_at = least(
                  now() + make_interval(secs => least($2 * power(2, least(p.checks, 20)), $3)),
                  case when o.status = 'pending' then greatest(o.expires_at, now() + make_interval(secs => $2)) end)
           from due, orders o where p.id = due.id and o.id = p.order_id
           returning p.id"#,
        limit,
        limits::RECONCILE_FIRST.as_secs_f64(),
        limits::RECONCILE_MAX.as_secs_f64(),
    )
    .fetch_all(pg)
    .await?)
}

/// Stores a webhook's delivery and makes its payment due for a look now, in one step. `false` when it came before.
pub(crate) async fn webhook(pg: &PgPool, id: &str, kind: &str, payment_id: Option<&str>) -> Result<bool> {
    let new = sqlx::query_scalar!(
        r#"with new as (
               insert into webhook_deliveries (webhook_id, kind, payment_id) values ($1, $2, $3)
               on conflict do nothing returning webhook_id),
           due as (
               update payments set next_check_at = now(), checks = 0 where id = $3 and exists (select 1 from new))
           select count(*) as "count!" from new"#,
        id,
        kind,
        payment_id
    )
    .fetch_one(pg)
    .await?;
    Ok(new > 0)
}

/// An answer that was given before.
#[derive(Clone, Debug)]
pub(crate) struct Remembered {
    /// Of which request.
    pub fingerprint: Vec<u8>,
    /// The answer.
    pub body: serde_json::Value,
}

/// The answer remembered for an `Idempotency-Key`.
pub(crate) async fn remembered(tx: &mut PgConnection, account: AccountId, key: &str) -> Result<Option<Remembered>> {
    Ok(sqlx::query_as!(
        Remembered,
        "select fingerprint, body from idempotency_keys where account_id = $1 and key = $2",
        account,
        key
    )
    .fetch_optional(tx)
    .await?)
}

/// Remembers an answer, in the transaction of its effect. Another request that uses the key now is waited for, and wins
/// if it commits: read [`remembered`] afterwards.
pub(crate) async fn remember(
    tx: &mut PgConnection,
    account: AccountId,
    key: &str,
    fingerprint: &[u8],
    body: &serde_json::Value,
) -> Result<()> {
    sqlx::query!(
        r#"insert into idempotency_keys (account_id, key, fingerprint, status, body) values ($1, $2, $3, 201, $4)
           on conflict do nothing"#,
        account,
        key,
        fingerprint,
        body
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Deletes what is past its time.
pub(crate) async fn upkeep(pg: &PgPool) -> Result<()> {
    let (key, delivered) = (limits::IDEMPOTENCY_TTL.as_secs_f64(), limits::DELIVERED_TTL.as_secs_f64());
    sqlx::query!("delete from idempotency_keys where created_at < now() - make_interval(secs => $1)", key).execute(pg).await?;
    sqlx::query!("delete from webhook_deliveries where received_at < now() - make_interval(secs => $1)", delivered)
        .execute(pg)
        .await?;
    sqlx::query!("delete from outbox where done_at < now() - make_interval(secs => $1)", delivered).execute(pg).await?;
    Ok(())
}
