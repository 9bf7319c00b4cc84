//! What `books` writes for one order, written for many in one statement.

use std::collections::HashMap;

use frontrow_protocol::ids::{OrderId, SeatIndex};
use sqlx::PgConnection;
use uuid::Uuid;

use super::books::{Locked, NewTicket};
use super::{from_column, to_columns};
use crate::error::Result;
use crate::payments::Payment;
use crate::seats::OrderedSeats;

/// The seats of each of `orders`, in their order.
pub(crate) async fn ordered(tx: &mut PgConnection, orders: &[Locked]) -> Result<Vec<OrderedSeats>> {
    let ids: Vec<OrderId> = orders.iter().map(|order| order.id).collect();
    let rows = sqlx::query!("select order_id, seat_index from order_seats where order_id = any($1) order by seat_index", &ids)
        .fetch_all(tx)
        .await?;
    let mut seats: HashMap<OrderId, Vec<SeatIndex>> = HashMap::new();
    for row in rows {
        seats.entry(row.order_id).or_default().push(from_column(row.seat_index));
    }
    let with_seats = |order: &Locked| OrderedSeats {
        order: order.id,
        hold: order.hold,
        account: order.account,
        seats: seats.remove(&order.id).unwrap_or_default(),
    };
    Ok(orders.iter().map(with_seats).collect())
}

/// Moves locked orders to paid.
pub(crate) async fn pay(tx: &mut PgConnection, orders: &[OrderId]) -> Result<()> {
    sqlx::query!(
        "update orders set status = 'paid', failure = null, updated_at = now(), paid_at = now() where id = any($1)",
        orders
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Issues tickets. A seat somebody else has a valid ticket for breaks [`super::books::SEAT_SOLD_ONCE`].
pub(crate) async fn issue(tx: &mut PgConnection, tickets: &[(&Locked, NewTicket)]) -> Result<()> {
    let ids: Vec<Uuid> = tickets.iter().map(|(_, ticket)| ticket.id).collect();
    let orders: Vec<Uuid> = tickets.iter().map(|(order, _)| order.id).collect();
    let performances: Vec<Uuid> = tickets.iter().map(|(order, _)| order.performance).collect();
    let accounts: Vec<Uuid> = tickets.iter().map(|(order, _)| order.account).collect();
    let seats: Vec<SeatIndex> = tickets.iter().map(|(_, ticket)| ticket.seat).collect();
    let codes: Vec<&str> = tickets.iter().map(|(_, ticket)| ticket.code.as_str()).collect();
    sqlx::query!(
        r#"insert into tickets (id, order_id, performance_id, account_id, seat_index, code)
           select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::text[])"#,
        &ids,
        &orders,
        &performances,
        &accounts,
        &to_columns(&seats),
        &codes as _
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// What is written down of a payment.
pub(crate) struct Note<'a> {
    /// What the gateway told.
    pub payment: &'a Payment,
    /// Whether nobody needs to look again.
    pub last: bool,
}

/// Writes down what the gateway told, as [`super::books::note_payment`] does.
pub(crate) async fn note(tx: &mut PgConnection, notes: &[Note<'_>]) -> Result<()> {
    let ids: Vec<&str> = notes.iter().map(|note| note.payment.id.as_str()).collect();
    let statuses: Vec<&str> = notes.iter().map(|note| note.payment.status.as_str()).collect();
    let transaction = |note: &Note<'_>| note.payment.paid_at.map(|_| note.payment.transaction_id.clone());
    let transactions: Vec<Option<String>> = notes.iter().map(transaction).collect();
    let paid: Vec<_> = notes.iter().map(|note| note.payment.paid_at).collect();
    let last: Vec<bool> = notes.iter().map(|note| note.last).collect();
    sqlx::query!(
        r#"update payments p set status = n.status, transaction_id = coalesce(n.transaction_id, p.transaction_id),
                  paid_at = coalesce(n.paid_at, p.paid_at), updated_at = now(),
                  next_check_at = case when n.last and p.next_check_at > now() then null else p.next_check_at end
           from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::bool[])
               as n(id, status, transaction_id, paid_at, last)
           where p.id = n.id"#,
        &ids as _,
        &statuses as _,
        &transactions as _,
        &paid as _,
        &last
    )
    .execute(tx)
    .await?;
    Ok(())
}
