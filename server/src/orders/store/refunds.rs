//! Money going back.

use frontrow_protocol::ids::{OrderId, SeatIndex};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use super::from_column;
use crate::error::Result;
use crate::limits;
use crate::orders::rules::RefundReason;

/// A refund this node has taken on.
#[derive(Clone, Debug)]
pub(crate) struct Refund {
    /// Which.
    pub id: Uuid,
    /// Of which order.
    pub order: OrderId,
    /// From which payment.
    pub payment_id: String,
    /// Minor units.
    pub amount: i64,
    /// Why.
    pub reason: String,
    /// Makes a repeated call the same call.
    pub idempotency_key: String,
    /// What the gateway can give back of the payment before it.
    pub cancellable: i64,
    /// The gateway's cancellation, once it has accepted it and the result is to come.
    pub cancellation: Option<String>,
    /// Attempts, this one included.
    pub attempts: i32,
}

impl Refund {
    /// What the gateway has left of the payment once this is through.
    pub const fn leaves(&self) -> i64 {
        self.cancellable - self.amount
    }
}

/// The key of the `n`th way of asking for a refund.
pub(crate) fn key(refund: Uuid, n: u32) -> String {
    format!("refund-{}-{n}", refund.simple())
}

/// Money that bought nothing.
pub(crate) struct Owed<'a> {
    /// For which order it came.
    pub order: OrderId,
    /// By which payment.
    pub payment_id: &'a str,
    /// Minor units.
    pub amount: i64,
    /// Of which currency: not always the order's.
    pub currency: &'a str,
}

/// Writes that money came and goes back, also in the ledger. Does nothing when it is written already.
pub(crate) async fn insert(tx: &mut PgConnection, owed: &Owed<'_>, reason: RefundReason) -> Result<()> {
    let id = Uuid::now_v7();
    sqlx::query!(
        r#"with refund as (
               insert into refunds (id, order_id, payment_id, amount, cancellable, owed, currency, reason, idempotency_key)
               values ($1, $2, $3, $4, $4, $4, $5, $6, $7) on conflict do nothing returning id)
           insert into ledger (order_id, refund_id, what, debit, credit, amount, currency)
           select $2, id, 'received', 'gateway', 'owed', $4, $5 from refund"#,
        id,
        owed.order,
        owed.payment_id,
        owed.amount,
        owed.currency,
        reason.as_str(),
        key(id, 1)
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Takes refunds that are due, and sets the time of the next attempt, ever later. A node that dies in the middle leaves
/// the attempt to the next one, with the same key. Of one payment only the first that is not through is taken.
pub(crate) async fn lease(pg: &PgPool, limit: i64) -> Result<Vec<Refund>> {
    Ok(sqlx::query_as!(
        Refund,
        r#"update refunds set attempts = attempts + 1,
                  next_attempt_at = now() + make_interval(secs => least($2 * power(2, least(attempts, 20)), $3))
           where id in (select id from refunds r where next_attempt_at <= now() and not exists (
                            select 1 from refunds e where e.payment_id = r.payment_id and e.status <> 'succeeded'
                            and e.cancellable > r.cancellable)
                        order by next_attempt_at limit $1 for update skip locked)
           returning id, order_id as order, payment_id, amount, reason, idempotency_key, cancellable,
                     gateway_cancellation_id as cancellation, attempts"#,
        limit,
        limits::REFUND_FIRST.as_secs_f64(),
        limits::REFUND_MAX.as_secs_f64(),
    )
    .fetch_all(pg)
    .await?)
}

/// The gateway accepted a refund; its result comes later.
pub(crate) async fn requested(pg: &PgPool, id: Uuid, cancellation: &str) -> Result<()> {
    sqlx::query!(
        r#"update refunds set status = 'requested', gateway_cancellation_id = $2, last_error = null, updated_at = now()
           where id = $1 and status <> 'succeeded'"#,
        id,
        cancellation
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// Nothing went back by this key: the next attempt asks anew, with another key and for what is still to go back when
/// `left` is left.
pub(crate) async fn ask_anew(pg: &PgPool, refund: &Refund, left: i64) -> Result<()> {
    let n = refund.idempotency_key.rsplit('-').next().and_then(|n| n.parse::<u32>().ok()).unwrap_or(1);
    sqlx::query!(
        r#"update refunds set idempotency_key = $3, amount = $4, cancellable = $5, gateway_cancellation_id = null, updated_at = now()
           where id = $1 and idempotency_key = $2 and status <> 'succeeded'"#,
        refund.id,
        refund.idempotency_key,
        key(refund.id, n + 1),
        left - refund.leaves(),
        left
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// Writes down why an attempt did not succeed; `escalated` when people were told.
pub(crate) async fn failed(pg: &PgPool, id: Uuid, error: &str, escalated: bool) -> Result<()> {
    sqlx::query!(
        r#"update refunds set last_error = $2, updated_at = now(), status = case when $3 then 'escalated' else status end
           where id = $1 and status <> 'succeeded'"#,
        id,
        error,
        escalated
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// A refund whose money is back.
pub(crate) struct Through {
    /// Which.
    pub id: Uuid,
    /// The seats whose tickets it paid for.
    pub seats: Vec<SeatIndex>,
    /// What went back.
    pub amount: i64,
    /// What was kept.
    pub fee: i64,
    /// ISO 4217.
    pub currency: String,
    /// Whether the order has no valid ticket any more.
    pub whole: bool,
}

/// The money of a refund is back, also in the ledger; `None` says so of all of the order's. Returns those of which that was
/// not known before.
pub(crate) async fn succeeded(tx: &mut PgConnection, order: OrderId, refund: Option<Uuid>) -> Result<Vec<Through>> {
    let rows = sqlx::query!(
        r#"with done as (
               update refunds set status = 'succeeded', next_attempt_at = null, last_error = null, updated_at = now()
               where order_id = $1 and status <> 'succeeded' and id = coalesce($2, id)
               returning id, owed, fee, currency),
           booked as (
               insert into ledger (order_id, refund_id, what, debit, credit, amount, currency)
               select $1, id, 'refunded', 'owed', 'gateway', owed, currency from done)
           select id, owed, fee, currency,
                  array(select seat_index from tickets t where t.order_id = $1 and t.refund_id = done.id
                        order by seat_index) as "seats!",
                  not exists (select 1 from tickets t where t.order_id = $1 and t.revoked_at is null) as "whole!"
           from done"#,
        order,
        refund
    )
    .fetch_all(tx)
    .await?;
    let through = rows.into_iter().map(|row| Through {
        id: row.id,
        seats: row.seats.into_iter().map(from_column).collect(),
        amount: row.owed,
        fee: row.fee,
        currency: row.currency,
        whole: row.whole,
    });
    Ok(through.collect())
}

/// Whether all that goes back for an order is back.
pub(crate) async fn all_through(tx: &mut PgConnection, order: OrderId) -> Result<bool> {
    let through = sqlx::query_scalar!(
        r#"select not exists (select 1 from refunds where order_id = $1 and status <> 'succeeded') as "through!""#,
        order
    );
    Ok(through.fetch_one(tx).await?)
}

/// Whether `left` of an order's money at the gateway is what the ledger says: what is on its way back has left or not.
pub(crate) async fn explains(tx: &mut PgConnection, order: OrderId, left: i64) -> Result<bool> {
    let explained = sqlx::query_scalar!(
        r#"select $2::bigint between gateway - owed and gateway as "explained!" from order_balances where id = $1"#,
        order,
        left
    );
    Ok(explained.fetch_one(tx).await?)
}
