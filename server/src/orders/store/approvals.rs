//! Approvals that wait to be charged.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::OrderId;
use sqlx::{PgConnection, PgPool};

use crate::error::Result;
use crate::limits;

/// What a buyer's browser came back with.
#[derive(Clone)]
pub(crate) struct Approval {
    /// Has the payment charged, once.
    pub token: String,
    /// The attempt it belongs to, if the browser said.
    pub transaction: Option<String>,
}

/// An approval that waits, and until when its order may be paid.
pub(crate) struct Waiting {
    /// What it is charged by.
    pub approval: Approval,
    /// The order's time to pay.
    pub expires_at: DateTime<Utc>,
}

/// Notes `new`, or takes the one that is noted, and gives the locked order its time for the charge: once, however many
/// approvals come. `None` when nothing waits.
pub(crate) async fn prepare(tx: &mut PgConnection, payment_id: &str, new: Option<&Approval>) -> Result<Option<Waiting>> {
    let row = sqlx::query!(
        r#"with extended as (
               update orders o set extended_at = coalesce(o.extended_at, now()),
                      expires_at = case when o.extended_at is null
                                        then greatest(o.expires_at, now() + make_interval(secs => $4)) else o.expires_at end
               from payments p where p.id = $1 and o.id = p.order_id and (p.approval_token is not null or $2::text is not null)
               returning o.expires_at)
           update payments p set approval_token = coalesce($2, p.approval_token),
                  approval_transaction = case when $2 is null then p.approval_transaction else $3 end,
                  checks = case when $2 is null then p.checks else 0 end,
                  next_check_at = case when $2 is null then p.next_check_at else now() + make_interval(secs => $5) end,
                  updated_at = now()
           from extended where p.id = $1
           returning p.approval_token as "token!", p.approval_transaction as transaction, extended.expires_at as "expires_at!""#,
        payment_id,
        new.map(|approval| approval.token.as_str()),
        new.and_then(|approval| approval.transaction.as_deref()),
        limits::APPROVAL_TIME.as_secs_f64(),
        limits::RECONCILE_FIRST.as_secs_f64(),
    )
    .fetch_optional(tx)
    .await?;
    Ok(row
        .map(|row| Waiting { approval: Approval { token: row.token, transaction: row.transaction }, expires_at: row.expires_at }))
}

/// Nothing waits to be charged any more: the order is over, or was paid.
pub(crate) async fn forget(tx: &mut PgConnection, order: OrderId) -> Result<()> {
    sqlx::query!(
        "update payments set approval_token = null, approval_transaction = null where order_id = $1 and approval_token is not null",
        order
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// This approval is spent; `charged` when the gateway said that it charged. Another one that came meanwhile stays.
pub(crate) async fn spent(pg: &PgPool, payment_id: &str, token: &str, charged: bool) -> Result<()> {
    sqlx::query!(
        r#"update payments set approval_token = null, approval_transaction = null, updated_at = now(),
                  confirmed_at = case when $3 then coalesce(confirmed_at, now()) else confirmed_at end
           where id = $1 and (approval_token = $2 or approval_token is null)"#,
        payment_id,
        token,
        charged
    )
    .execute(pg)
    .await?;
    Ok(())
}
