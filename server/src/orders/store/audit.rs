//! What the books say about themselves.

use std::collections::{BTreeMap, BTreeSet};

use frontrow_protocol::ids::{PerformanceId, SeatIndex};
use sqlx::PgPool;

use super::from_column;
use crate::error::Result;

/// How much there is.
#[derive(Clone, Debug)]
pub(crate) struct Counts {
    /// Orders that are paid.
    pub paid_orders: i64,
    /// Tickets that are valid.
    pub tickets: i64,
    /// Orders' events not delivered and refunds not through.
    pub unfinished: i64,
}

/// Counts.
pub(crate) async fn counts(pg: &PgPool) -> Result<Counts> {
    Ok(sqlx::query_as!(
        Counts,
        r#"select (select count(*) from orders where status = 'paid') as "paid_orders!",
                  (select count(*) from tickets where revoked_at is null) as "tickets!",
                  (select count(*) from outbox where done_at is null and kind in ('order_paid', 'order_closed'))
                  + (select count(*) from refunds where status <> 'succeeded') as "unfinished!""#
    )
    .fetch_one(pg)
    .await?)
}

/// Rows that contradict each other, at most a hundred, in words.
pub(crate) async fn contradictions(pg: &PgPool) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!(
        r#"select problem as "problem!" from (
               select format('order %s is paid and has no ticket for seat %s', o.id, s.seat_index) as problem
               from orders o join order_seats s on s.order_id = o.id
               where o.status = 'paid' and not exists (
                   select 1 from tickets t where t.order_id = o.id and t.seat_index = s.seat_index
                   and (t.revoked_at is null or t.refund_id is not null))
               union all
               select format('order %s is paid and has no valid ticket', o.id) from orders o
               where o.status = 'paid' and not exists (select 1 from tickets t where t.order_id = o.id and t.revoked_at is null)
               union all
               select format('ticket %s is valid and its order %s is %s', t.id, o.id, o.status)
               from tickets t join orders o on o.id = t.order_id where t.revoked_at is null and o.status <> 'paid'
               union all
               select format('ticket %s is not its buyer''s', t.id)
               from tickets t join orders o on o.id = t.order_id where t.account_id <> o.account_id
               union all
               select format('order %s costs %s and its seats %s', o.id, o.amount, sum(s.amount))
               from orders o left join order_seats s on s.order_id = o.id
               group by o.id having o.amount is distinct from sum(s.amount)
               union all
               select format('order %s costs %s and its payment is for %s', o.id, o.amount, p.amount)
               from orders o left join payments p on p.order_id = o.id
               where p.amount is distinct from o.amount or p.currency <> o.currency
               union all
               select format('order %s is paid and its payment is %s', o.id, p.status)
               from orders o join payments p on p.order_id = o.id
               where o.status = 'paid' and p.status not in ('PAID', 'PARTIAL_CANCELLED')
               -- unless somebody has explained who gave the money back
               and not exists (select 1 from payment_cases c where c.payment_id = p.id and c.state = 'resolved'
                               and c.kind in ('cancelled_elsewhere', 'chargeback'))
               union all
               select format('order %s is %s and has no refund that is %s', o.id, o.status,
                             case o.status when 'refunded' then 'through' else 'on its way' end)
               from orders o where o.status in ('refunding', 'refunded') and not exists (
                   select 1 from refunds r where r.order_id = o.id
                   and (r.status = 'succeeded') = (o.status = 'refunded'))
               union all
               select format('order %s is refunded and refund %s is %s', o.id, r.id, r.status)
               from orders o join refunds r on r.order_id = o.id where o.status = 'refunded' and r.status <> 'succeeded'
               union all
               select format('order %s is %s and has a refund', o.id, o.status)
               from orders o join refunds r on r.order_id = o.id
               where o.status not in ('refunding', 'refunded') and (o.status <> 'paid' or r.reason <> 'customer')
               union all
               select format('order %s: by the ledger its tickets cost %s, by the books %s', id, sales, tickets)
               from order_balances where sales <> tickets
               union all
               select format('order %s: by the ledger %s is owed to its buyer, by its refunds %s', id, owed, refunds)
               from order_balances where owed <> refunds
               union all
               select format('order %s has %s %s in the ledger and is in %s', l.order_id, l.amount, l.currency, o.currency)
               from ledger l join orders o on o.id = l.order_id where l.what = 'charged' and l.currency <> o.currency
           ) as problems limit 100"#
    )
    .fetch_all(pg)
    .await?)
}

/// The sold seats of every performance that ever had an order.
pub(crate) async fn sold(pg: &PgPool) -> Result<BTreeMap<PerformanceId, BTreeSet<SeatIndex>>> {
    let rows = sqlx::query!(
        r#"select p.performance_id as "performance!", coalesce(t.seats, '{}') as "seats!"
           from (select distinct performance_id from orders) p
           left join (select performance_id, array_agg(seat_index) as seats from tickets where revoked_at is null
                      group by performance_id) t on t.performance_id = p.performance_id"#
    )
    .fetch_all(pg)
    .await?;
    Ok(rows.into_iter().map(|row| (row.performance, row.seats.into_iter().map(from_column).collect())).collect())
}

/// A payment and what the ledger says of it, in minor units.
#[derive(Clone, Debug)]
pub(crate) struct Money {
    /// Our id at the gateway.
    pub payment_id: String,
    /// What the gateway keeps for us.
    pub kept: i64,
    /// How much of it is on its way back.
    pub owed: i64,
}

/// Payments in the order of their ids, after `after`, a page of them.
pub(crate) async fn payments(pg: &PgPool, after: &str) -> Result<Vec<Money>> {
    Ok(sqlx::query_as!(
        Money,
        r#"select p.id as payment_id, b.gateway as "kept!", b.owed as "owed!"
           from payments p join order_balances b on b.id = p.order_id where p.id > $1 order by p.id limit 500"#,
        after
    )
    .fetch_all(pg)
    .await?)
}
