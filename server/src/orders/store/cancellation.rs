//! Tickets taken back.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, OrderId, SeatIndex, TicketId};
use frontrow_protocol::server::OrderStatus;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{from_column, status};
use crate::error::Result;

/// A ticket of an order and what it cost.
#[derive(Clone, Debug)]
pub(crate) struct Priced {
    /// Which.
    pub id: TicketId,
    /// Minor units.
    pub amount: i64,
    /// Whether it opens the door.
    pub valid: bool,
}

/// All tickets of an order, in the order of their seats.
pub(crate) async fn tickets(tx: &mut PgConnection, order: OrderId) -> Result<Vec<Priced>> {
    Ok(sqlx::query_as!(
        Priced,
        r#"select t.id, s.amount, t.revoked_at is null as "valid!" from tickets t
           join order_seats s on s.order_id = t.order_id and s.seat_index = t.seat_index
           where t.order_id = $1 order by t.seat_index, t.id"#,
        order
    )
    .fetch_all(tx)
    .await?)
}

/// What the terms depend on.
pub(crate) struct Sold {
    /// How far along the order is.
    pub status: OrderStatus,
    /// Its currency.
    pub currency: String,
    /// When the performance begins.
    pub starts_at: DateTime<Utc>,
    /// Whether it does not take place.
    pub called_off: bool,
}

/// What the terms of an account's order depend on; reads only.
pub(crate) async fn sold(db: &mut PgConnection, account: AccountId, order: OrderId) -> Result<Option<Sold>> {
    let row = sqlx::query!(
        r#"select o.status, o.currency, p.starts_at, p.cancelled_at is not null as "called_off!"
           from orders o join performances p on p.id = o.performance_id where o.id = $1 and o.account_id = $2"#,
        order,
        account
    );
    let Some(row) = row.fetch_optional(db).await? else { return Ok(None) };
    let (starts_at, called_off) = (row.starts_at, row.called_off);
    Ok(Some(Sold { status: status(&row.status)?, currency: row.currency, starts_at, called_off }))
}

/// The reason of refunds that buyers asked for, in the database.
pub(crate) const BY_CUSTOMER: &str = "customer";
/// The reason of refunds for a performance that does not take place.
pub(crate) const BY_PERFORMANCE: &str = "performance";

/// Tickets of one order about to be taken back.
#[derive(Clone, Debug)]
pub(crate) struct Cancelled {
    /// The refund that pays for them.
    pub refund: Uuid,
    /// Of which order; its row is locked.
    pub order: OrderId,
    /// What goes back, in minor units.
    pub amount: i64,
    /// What is kept, in minor units.
    pub fee: i64,
    /// Which.
    pub tickets: Vec<TicketId>,
    /// In how many seconds the gateway is asked for it, at the earliest.
    pub asked_in: f64,
}

/// Takes tickets back: they are revoked, their refunds are written and the ledger moves, for all orders at once.
pub(crate) async fn revoke(tx: &mut PgConnection, all: &[Cancelled], reason: &str) -> Result<()> {
    let refunds: Vec<Uuid> = all.iter().map(|one| one.refund).collect();
    let orders: Vec<OrderId> = all.iter().map(|one| one.order).collect();
    let amounts: Vec<i64> = all.iter().map(|one| one.amount).collect();
    let fees: Vec<i64> = all.iter().map(|one| one.fee).collect();
    let waits: Vec<f64> = all.iter().map(|one| one.asked_in).collect();
    let keys: Vec<String> = all.iter().map(|one| super::refunds::key(one.refund, 1)).collect();
    let tickets: Vec<TicketId> = all.iter().flat_map(|one| one.tickets.iter().copied()).collect();
    let paid_by: Vec<Uuid> = all.iter().flat_map(|one| one.tickets.iter().map(|_| one.refund)).collect();
    sqlx::query!(
        r#"with cancelled as (
               select c.*, o.currency, p.id as payment, b.sales + b.fees as cancellable
               from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::text[], $9::float8[])
                   as c(refund, order_id, amount, fee, key, wait)
               join orders o on o.id = c.order_id join payments p on p.order_id = o.id join order_balances b on b.id = o.id),
           refund as (
               insert into refunds (id, order_id, payment_id, amount, owed, fee, cancellable, currency, reason, idempotency_key,
                   next_attempt_at)
               select refund, order_id, payment, amount, amount, fee, cancellable, currency, $6, key,
                   now() + make_interval(secs => wait) from cancelled),
           revoked as (
               update tickets t set revoked_at = now(), refund_id = r.refund
               from unnest($7::uuid[], $8::uuid[]) as r(ticket, refund) where t.id = r.ticket)
           insert into ledger (order_id, refund_id, what, debit, credit, amount, currency)
           select order_id, refund, 'cancelled', 'sales', 'owed', amount, currency from cancelled
           union all
           select order_id, refund, 'fee', 'sales', 'fees', fee, currency from cancelled where fee > 0"#,
        &refunds,
        &orders,
        &amounts,
        &fees,
        &keys,
        reason,
        &tickets,
        &paid_by,
        &waits
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// The seats that a refund pays for.
pub(crate) async fn seats_of(tx: &mut PgConnection, refund: Uuid) -> Result<Vec<SeatIndex>> {
    let seats = sqlx::query_scalar!("select seat_index from tickets where refund_id = $1 order by seat_index", refund);
    Ok(seats.fetch_all(tx).await?.into_iter().map(from_column).collect())
}
