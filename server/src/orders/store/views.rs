//! The books as their owner sees them. Four statements a page, however long it is.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, HoldId, OrderId, ShowId, TicketId};
use frontrow_protocol::server::{OrderState, OrderStatus};
use sqlx::{PgConnection, PgPool};

use super::{from_column, status};
use crate::config::Config;
use crate::error::Result;
use crate::orders::rules;
use crate::orders::view::{Order, OrderSeat, PaymentRequest, Refund, RefundStatus, Ticket, TicketStatus};
use crate::shows::CalledOff;

/// The statuses of the orders that were made from these holds.
pub(crate) async fn of_holds(pg: &PgPool, holds: &[HoldId]) -> Result<Vec<(HoldId, OrderStatus)>> {
    let rows = sqlx::query!("select hold_id, status from orders where hold_id = any($1)", holds).fetch_all(pg).await?;
    rows.into_iter().map(|row| Ok((row.hold_id, status(&row.status)?))).collect()
}

/// Orders of an account, newest first; those that are somebody else's are left out.
pub(crate) async fn orders(db: &mut PgConnection, config: &Config, account: AccountId, ids: &[OrderId]) -> Result<Vec<Order>> {
    let rows = sqlx::query!(
        r#"select o.id, o.performance_id, s.title, v.name as venue_name, p.starts_at, o.amount, o.currency, o.status,
                  o.expires_at, o.failure, o.created_at, pay.id as payment_id, p.cancelled_at, p.cancel_reason
           from orders o
           join performances p on p.id = o.performance_id
           join shows s on s.id = p.show_id
           join venues v on v.id = p.venue_id
           join payments pay on pay.order_id = o.id
           where o.id = any($1) and o.account_id = $2 order by o.id desc"#,
        ids,
        account
    )
    .fetch_all(&mut *db)
    .await?;
    let mut seats = seats(&mut *db, ids).await?;
    let mut tickets: HashMap<OrderId, Vec<Ticket>> = HashMap::new();
    for ticket in tickets_of(&mut *db, ids).await? {
        tickets.entry(ticket.order).or_default().push(ticket);
    }
    let mut refunds = refunds(&mut *db, ids).await?;
    rows.into_iter()
        .map(|row| {
            let status = status(&row.status)?;
            let seats = seats.remove(&row.id).unwrap_or_default();
            let payment = (status == OrderStatus::Pending).then(|| PaymentRequest {
                payment_id: row.payment_id,
                store_id: config.portone.store_id.clone(),
                channel_key: config.portone.channel_key.clone(),
                order_name: rules::order_name(&row.title, seats.len()),
                sdk_url: config.portone.sdk_url.to_string(),
                redirect_url: format!("{}/orders/{}/return", config.public_url.as_str().trim_end_matches('/'), row.id),
                flow: config.portone.flow.into(),
            });
            Ok(Order {
                id: row.id,
                performance: row.performance_id,
                show_title: row.title,
                venue_name: row.venue_name,
                starts_at: row.starts_at,
                seats,
                amount: row.amount,
                currency: row.currency,
                status,
                expires_at: row.expires_at,
                failure: row.failure,
                created_at: row.created_at,
                tickets: tickets.remove(&row.id).unwrap_or_default(),
                cancelled: CalledOff::read(row.cancelled_at, row.cancel_reason),
                refunds: refunds.remove(&row.id).unwrap_or_default(),
                payment,
            })
        })
        .collect()
}

/// One order of an account.
pub(crate) async fn order(db: &mut PgConnection, config: &Config, account: AccountId, id: OrderId) -> Result<Option<Order>> {
    Ok(orders(db, config, account, &[id]).await?.pop())
}

/// Ids of an account's orders, newest first, after `before`.
pub(crate) async fn page_of_orders(pg: &PgPool, account: AccountId, before: Option<OrderId>, limit: i64) -> Result<Vec<OrderId>> {
    Ok(sqlx::query_scalar!(
        "select id from orders where account_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3",
        account,
        before,
        limit
    )
    .fetch_all(pg)
    .await?)
}

async fn seats(db: &mut PgConnection, orders: &[OrderId]) -> Result<HashMap<OrderId, Vec<OrderSeat>>> {
    let rows = sqlx::query!(
        r#"select os.order_id, os.seat_index, ps.section, ps.row_label, ps.seat_label, ps.grade, os.amount
           from order_seats os
           join performance_seats ps on ps.performance_id = os.performance_id and ps.seat_index = os.seat_index
           where os.order_id = any($1) order by os.order_id, os.seat_index"#,
        orders
    )
    .fetch_all(db)
    .await?;
    let mut seats: HashMap<OrderId, Vec<OrderSeat>> = HashMap::new();
    for row in rows {
        seats.entry(row.order_id).or_default().push(OrderSeat {
            index: from_column(row.seat_index),
            section: row.section,
            row: row.row_label,
            seat: row.seat_label,
            grade: row.grade,
            amount: row.amount,
        });
    }
    Ok(seats)
}

async fn refunds(db: &mut PgConnection, orders: &[OrderId]) -> Result<HashMap<OrderId, Vec<Refund>>> {
    let rows = sqlx::query!(
        r#"select r.id, r.order_id, r.owed, r.fee, r.currency, r.status = 'succeeded' as "through!", r.reason, r.created_at,
                  array(select t.id from tickets t where t.order_id = r.order_id and t.refund_id = r.id
                        order by t.seat_index) as "tickets!"
           from refunds r where r.order_id = any($1) order by r.created_at, r.id"#,
        orders
    )
    .fetch_all(db)
    .await?;
    let mut refunds: HashMap<OrderId, Vec<Refund>> = HashMap::new();
    for row in rows {
        refunds.entry(row.order_id).or_default().push(Refund {
            id: row.id,
            amount: row.owed,
            fee: row.fee,
            currency: row.currency,
            status: if row.through { RefundStatus::Succeeded } else { RefundStatus::Pending },
            reason: row.reason,
            tickets: row.tickets,
            created_at: row.created_at,
        });
    }
    Ok(refunds)
}

/// One statement for tickets, wherever they are shown: by order, or a page of an account's.
macro_rules! tickets {
    ($db:expr, $where:literal, $($arg:expr),*) => {
        sqlx::query!(
            r#"select t.id, t.order_id, t.performance_id, p.show_id, s.title, v.name as venue_name, p.starts_at, ps.section,
                      ps.row_label, ps.seat_label, ps.grade, os.amount, o.currency, t.code,
                      t.revoked_at is not null as "revoked!", t.issued_at
               from tickets t
               join orders o on o.id = t.order_id
               join order_seats os on os.order_id = t.order_id and os.seat_index = t.seat_index
               join performance_seats ps on ps.performance_id = t.performance_id and ps.seat_index = t.seat_index
               join performances p on p.id = t.performance_id
               join shows s on s.id = p.show_id
               join venues v on v.id = p.venue_id where "# + $where,
            $($arg),*
        )
        .fetch_all($db)
        .await?
        .into_iter()
        .map(|row| Ticket {
            id: row.id,
            order: row.order_id,
            performance: row.performance_id,
            show: row.show_id,
            show_title: row.title,
            venue_name: row.venue_name,
            starts_at: row.starts_at,
            section: row.section,
            row: row.row_label,
            seat: row.seat_label,
            grade: row.grade,
            amount: row.amount,
            currency: row.currency,
            code: row.code,
            status: if row.revoked { TicketStatus::Revoked } else { TicketStatus::Valid },
            issued_at: row.issued_at,
        })
        .collect()
    };
}

async fn tickets_of(db: &mut PgConnection, orders: &[OrderId]) -> Result<Vec<Ticket>> {
    Ok(tickets!(db, "t.order_id = any($1) order by t.order_id, t.seat_index", orders))
}

/// Tickets of an account, newest first, after `before`.
pub(crate) async fn tickets(pg: &PgPool, account: AccountId, before: Option<TicketId>, limit: i64) -> Result<Vec<Ticket>> {
    Ok(tickets!(pg, "t.account_id = $1 and ($2::uuid is null or t.id < $2) order by t.id desc limit $3", account, before, limit))
}

/// Where an account's order stands.
pub(crate) async fn status_of(db: &mut PgConnection, account: AccountId, order: OrderId) -> Result<Option<OrderStatus>> {
    let row = sqlx::query_scalar!("select status from orders where id = $1 and account_id = $2", order, account);
    row.fetch_optional(db).await?.as_deref().map(status).transpose()
}

/// An order as the socket tells it.
pub(crate) async fn state(pg: &PgPool, account: AccountId, order: OrderId) -> Result<Option<OrderState>> {
    let row = sqlx::query!(
        r#"select o.id, o.performance_id, o.status, o.amount, o.currency, o.expires_at, o.failure,
                  array(select t.id from tickets t where t.order_id = o.id and t.revoked_at is null
                        order by t.seat_index) as "tickets!"
           from orders o where o.id = $1 and o.account_id = $2"#,
        order,
        account
    )
    .fetch_optional(pg)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(OrderState {
        order: row.id,
        performance: row.performance_id,
        status: status(&row.status)?,
        amount: row.amount,
        currency: row.currency,
        expires_at: row.expires_at,
        tickets: row.tickets,
        failure: row.failure,
    }))
}

/// The earliest beginning among the performances of a show that an account has a valid ticket for.
pub(crate) async fn first_start(
    db: impl sqlx::PgExecutor<'_>,
    account: AccountId,
    show: ShowId,
) -> Result<Option<DateTime<Utc>>> {
    let first = sqlx::query_scalar!(
        r#"select min(p.starts_at) from tickets t join performances p on p.id = t.performance_id
           where t.account_id = $1 and p.show_id = $2 and t.revoked_at is null and p.deleted_at is null"#,
        account,
        show
    );
    Ok(first.fetch_one(db).await?)
}
