//! Money going back.

use frontrow_protocol::ids::OrderId;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

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
    /// Whether the gateway has accepted it and the result is to come.
    pub requested: bool,
    /// Attempts, this one included.
    pub attempts: i32,
}

/// The key of a payment's `n`th way of asking for a refund.
pub(crate) fn key(payment_id: &str, n: u32) -> String {
    format!("refund-{payment_id}-{n}")
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
    sqlx::query!(
        r#"with refund as (
               insert into refunds (id, order_id, payment_id, amount, owed, currency, reason, idempotency_key)
               values ($1, $2, $3, $4, $4, $5, $6, $7) on conflict do nothing returning id)
           insert into ledger (order_id, refund_id, what, debit, credit, amount, currency)
           select $2, id, 'received', 'gateway', 'owed', $4, $5 from refund"#,
        Uuid::now_v7(),
        owed.order,
        owed.payment_id,
        owed.amount,
        owed.currency,
        reason.as_str(),
        key(owed.payment_id, 1)
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Takes refunds that are due, and sets the time of the next attempt, ever later. A node that dies in the middle leaves
/// the attempt to the next one, with the same key.
pub(crate) async fn lease(pg: &PgPool, limit: i64) -> Result<Vec<Refund>> {
    Ok(sqlx::query_as!(
        Refund,
        r#"update refunds set attempts = attempts + 1,
                  next_attempt_at = now() + make_interval(secs => least($2 * power(2, least(attempts, 20)), $3))
           where id in (select id from refunds where next_attempt_at <= now() order by next_attempt_at limit $1
                        for update skip locked)
           returning id, order_id as order, payment_id, amount, reason, idempotency_key,
                     gateway_cancellation_id is not null as "requested!", attempts"#,
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

/// Nothing went back by this key: the next attempt asks anew, with another key and for what is left now.
pub(crate) async fn ask_anew(pg: &PgPool, refund: &Refund, amount: i64) -> Result<()> {
    let n = refund.idempotency_key.rsplit('-').next().and_then(|n| n.parse::<u32>().ok()).unwrap_or(1);
    sqlx::query!(
        r#"update refunds set idempotency_key = $3, amount = $4, gateway_cancellation_id = null, updated_at = now()
           where id = $1 and idempotency_key = $2 and status <> 'succeeded'"#,
        refund.id,
        refund.idempotency_key,
        key(&refund.payment_id, n + 1),
        amount
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

/// The money of an order is back, also in the ledger.
pub(crate) async fn succeeded(tx: &mut PgConnection, order: OrderId) -> Result<()> {
    sqlx::query!(
        r#"with done as (
               update refunds set status = 'succeeded', next_attempt_at = null, last_error = null, updated_at = now()
               where order_id = $1 and status <> 'succeeded' returning id, owed, currency)
           insert into ledger (order_id, refund_id, what, debit, credit, amount, currency)
           select $1, id, 'refunded', 'owed', 'gateway', owed, currency from done"#,
        order
    )
    .execute(tx)
    .await?;
    Ok(())
}
