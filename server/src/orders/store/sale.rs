//! What a decision writes into the books, for one order or for many in one statement each.

use std::collections::HashMap;

use frontrow_protocol::ids::{OrderId, SeatIndex};
use frontrow_protocol::server::OrderStatus;
use sqlx::PgConnection;
use uuid::Uuid;

use super::books::Locked;
use super::{from_column, to_columns};
use crate::error::Result;
use crate::payments::Payment;
use crate::seats::OrderedSeats;

/// The seats of an order, as the live map needs them.
pub(crate) async fn ordered(tx: &mut PgConnection, order: &Locked) -> Result<OrderedSeats> {
    let mut one = ordered_all(tx, std::slice::from_ref(order)).await?;
    Ok(one.pop().ok_or_else(|| anyhow::anyhow!("an order without an answer about its seats"))?)
}

/// The seats of each of `orders`, in their order.
pub(crate) async fn ordered_all(tx: &mut PgConnection, orders: &[Locked]) -> Result<Vec<OrderedSeats>> {
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

/// Moves locked orders to a status. `failure` is what their owners are told, `None` leaves nothing to tell.
pub(crate) async fn set_status(tx: &mut PgConnection, orders: &[OrderId], to: OrderStatus, failure: Option<&str>) -> Result<()> {
    sqlx::query!(
        r#"update orders set status = $2, failure = $3, updated_at = now(),
                  paid_at = case when $2 = 'paid' then now() else paid_at end
           where id = any($1)"#,
        orders,
        to.as_str(),
        failure
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// A ticket about to be issued.
#[derive(Clone, Debug)]
pub(crate) struct NewTicket {
    /// Which.
    pub id: Uuid,
    /// For which seat.
    pub seat: SeatIndex,
    /// Its signed code.
    pub code: String,
}

/// Issues tickets of locked orders, and charges the orders' amounts in the ledger. A seat somebody else has a valid
/// ticket for breaks [`super::books::SEAT_SOLD_ONCE`].
pub(crate) async fn issue(tx: &mut PgConnection, tickets: &[(&Locked, NewTicket)]) -> Result<()> {
    let ids: Vec<Uuid> = tickets.iter().map(|(_, ticket)| ticket.id).collect();
    let orders: Vec<Uuid> = tickets.iter().map(|(order, _)| order.id).collect();
    let performances: Vec<Uuid> = tickets.iter().map(|(order, _)| order.performance).collect();
    let accounts: Vec<Uuid> = tickets.iter().map(|(order, _)| order.account).collect();
    let seats: Vec<SeatIndex> = tickets.iter().map(|(_, ticket)| ticket.seat).collect();
    let codes: Vec<&str> = tickets.iter().map(|(_, ticket)| ticket.code.as_str()).collect();
    sqlx::query!(
        r#"with issued as (
               insert into tickets (id, order_id, performance_id, account_id, seat_index, code)
               select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::text[]))
           insert into ledger (order_id, what, debit, credit, amount, currency)
           select id, 'charged', 'gateway', 'sales', amount, currency from orders where id = any($2)"#,
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
    /// Our id for it.
    pub id: &'a str,
    /// What the gateway told; `None` leaves what was told before.
    pub payment: Option<&'a Payment>,
    /// Whether nobody needs to look again, which holds unless a webhook made the payment due while the gateway was
    /// being asked.
    pub last: bool,
}

/// How a payment with money in it goes on; whatever it is called before comes before all of these.
const ONLY_ONWARDS: [&str; 3] = ["PAID", "PARTIAL_CANCELLED", "CANCELLED"];

/// Writes down what the gateway told. Its view may lag: that money came or went is not undone by one that does not know it yet.
pub(crate) async fn note(tx: &mut PgConnection, notes: &[Note<'_>]) -> Result<()> {
    let ids: Vec<&str> = notes.iter().map(|note| note.id).collect();
    let statuses: Vec<Option<&str>> = notes.iter().map(|note| note.payment.map(|payment| payment.status.as_str())).collect();
    let paid: Vec<Option<&Payment>> = notes.iter().map(|note| note.payment.filter(|p| p.paid_at.is_some())).collect();
    let transactions: Vec<Option<&str>> = paid.iter().map(|paid| paid.map(|p| p.transaction_id.as_str())).collect();
    let paid_at: Vec<_> = paid.iter().map(|paid| paid.and_then(|p| p.paid_at)).collect();
    let last: Vec<bool> = notes.iter().map(|note| note.last).collect();
    sqlx::query!(
        r#"update payments p set updated_at = now(),
                  status = case when coalesce(array_position($6::text[], n.status), 0) >= coalesce(array_position($6, p.status), 0)
                                then coalesce(n.status, p.status) else p.status end,
                  transaction_id = coalesce(n.transaction_id, p.transaction_id), paid_at = coalesce(n.paid_at, p.paid_at),
                  next_check_at = case when n.last and p.next_check_at > now() then null else p.next_check_at end
           from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::bool[])
               as n(id, status, transaction_id, paid_at, last)
           where p.id = n.id"#,
        &ids as _,
        &statuses as _,
        &transactions as _,
        &paid_at as _,
        &last,
        &ONLY_ONWARDS as _
    )
    .execute(tx)
    .await?;
    Ok(())
}
