//! What Postgres knows of seats.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, OrderId, PerformanceId, SeatIndex};
use sqlx::PgPool;
use uuid::Uuid;

use super::OrderedSeats;
use super::rules::{Books, Pending, Sold};
use crate::error::{Error, Result};
use crate::limits::{WISH_KEPT, WISH_LEASE};

/// Everything a map is made of, as of one moment.
///
/// # Errors
/// `not_found` for a performance without seats, or one that is deleted; when Postgres fails.
pub(super) async fn books(pg: &PgPool, performance: PerformanceId) -> Result<Books> {
    let mut tx = pg.begin_with("begin isolation level repeatable read read only").await?;
    let seats = sqlx::query!(
        r#"select coalesce(max(seat_index) + 1, 0) as "count!",
                  coalesce(array_agg(seat_index) filter (where blocked), '{}') as "blocked!"
           from performance_seats where performance_id = $1
                and exists (select from performances where id = $1 and deleted_at is null)"#,
        performance
    )
    .fetch_one(&mut *tx)
    .await?;
    let sold = sqlx::query!(
        "select seat_index, order_id, account_id from tickets where performance_id = $1 and revoked_at is null",
        performance
    )
    .fetch_all(&mut *tx)
    .await?;
    let pending = sqlx::query!(
        r#"select o.id, o.hold_id, o.account_id, o.expires_at, array_agg(s.seat_index order by s.seat_index) as "seats!"
           from orders o join order_seats s on s.order_id = o.id
           where o.performance_id = $1 and o.status = 'pending' and o.expires_at > now()
           group by o.id order by o.created_at, o.id"#,
        performance
    )
    .fetch_all(&mut *tx)
    .await?;
    let offered = sqlx::query!(
        r#"select o.id, o.account_id, o.expires_at, array_agg(s.seat_index order by s.seat_index) as "seats!"
           from offers o join offer_seats s on s.offer_id = o.id
           where o.performance_id = $1 and o.status = 'open' and o.expires_at > now()
           group by o.id order by o.id"#,
        performance
    )
    .fetch_all(&mut *tx)
    .await?;
    let listed = sqlx::query!(
        r#"with grades as (select distinct grade from wishes where performance_id = $1 and status = 'waiting')
           select case when exists (select from grades) then now() + make_interval(secs => $2) end as until,
                  coalesce((select array_agg(seat_index) from (
                      select s.seat_index from performance_seats s
                      where s.performance_id = $1 and not s.blocked
                        and exists (select from grades g where g.grade is null or g.grade = s.grade)
                        and not exists (select from tickets t where t.performance_id = $1 and t.seat_index = s.seat_index
                                        and t.revoked_at is null)
                      order by s.seat_index limit $3) kept), '{}') as "seats!""#,
        performance,
        WISH_LEASE.as_secs_f64(),
        WISH_KEPT
    )
    .fetch_one(&mut *tx)
    .await?;
    tx.commit().await?;
    if seats.count == 0 {
        return Err(Error::not_found());
    }
    Ok(Books {
        count: index(seats.count)?,
        blocked: indices(seats.blocked)?,
        sold: sold
            .into_iter()
            .map(|t| Ok(Sold { seat: index(t.seat_index)?, order: t.order_id, account: t.account_id }))
            .collect::<Result<_>>()?,
        pending: pending
            .into_iter()
            .map(|o| (o.id, o.hold_id, o.account_id, o.expires_at, o.seats))
            .chain(offered.into_iter().map(|o| (Uuid::nil(), o.id, o.account_id, o.expires_at, o.seats)))
            .map(|(order, hold, account, until, seats)| Ok(Pending { order, hold, account, until, seats: indices(seats)? }))
            .collect::<Result<_>>()?,
        listed: indices(listed.seats)?,
        listed_until: listed.until,
    })
}

/// Which of an order's seats have a ticket that counts.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn ticketed_by(pg: &PgPool, order: OrderId) -> Result<Vec<SeatIndex>> {
    let seats = sqlx::query_scalar!("select seat_index from tickets where order_id = $1 and revoked_at is null", order);
    indices(seats.fetch_all(pg).await?)
}

/// Seats whose tickets of these orders were revoked.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn revoked_of(pg: &PgPool, orders: &[OrderId]) -> Result<Vec<SeatIndex>> {
    let seats = sqlx::query_scalar!("select seat_index from tickets where order_id = any($1) and revoked_at is not null", orders);
    indices(seats.fetch_all(pg).await?)
}

/// A seat and what Postgres says of it.
pub(super) struct SeatFacts {
    /// Which.
    pub(super) seat: SeatIndex,
    /// Whether it is off sale.
    pub(super) blocked: bool,
    /// Whether it has a ticket that counts.
    pub(super) ticketed: bool,
}

/// What Postgres says of these seats.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn facts(pg: &PgPool, performance: PerformanceId, seats: &[SeatIndex]) -> Result<Vec<SeatFacts>> {
    let wanted: Vec<i32> = seats.iter().filter_map(|seat| i32::try_from(*seat).ok()).collect();
    let rows = sqlx::query!(
        r#"select s.seat_index, s.blocked,
                  exists (select from tickets t where t.performance_id = s.performance_id
                          and t.seat_index = s.seat_index and t.revoked_at is null) as "ticketed!"
           from performance_seats s where s.performance_id = $1 and s.seat_index = any($2)"#,
        performance,
        &wanted
    )
    .fetch_all(pg)
    .await?;
    rows.into_iter().map(|s| Ok(SeatFacts { seat: index(s.seat_index)?, blocked: s.blocked, ticketed: s.ticketed })).collect()
}

/// The seats with a ticket that counts, and those off sale.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn sold_and_blocked(
    pg: &PgPool,
    performance: PerformanceId,
) -> Result<(BTreeSet<SeatIndex>, BTreeSet<SeatIndex>)> {
    let row = sqlx::query!(
        r#"select
             coalesce((select array_agg(seat_index) from tickets where performance_id = $1 and revoked_at is null), '{}') as "sold!",
             coalesce((select array_agg(seat_index) from performance_seats where performance_id = $1 and blocked), '{}') as "blocked!""#,
        performance
    )
    .fetch_one(pg)
    .await?;
    Ok((indices(row.sold)?.into_iter().collect(), indices(row.blocked)?.into_iter().collect()))
}

/// The orders whose tickets these seats are, with those seats of each.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn orders_with(pg: &PgPool, performance: PerformanceId, seats: &[SeatIndex]) -> Result<Vec<OrderedSeats>> {
    let wanted: Vec<i32> = seats.iter().filter_map(|seat| i32::try_from(*seat).ok()).collect();
    let rows = sqlx::query!(
        r#"select o.id, o.hold_id, o.account_id, array_agg(t.seat_index) as "seats!"
           from tickets t join orders o on o.id = t.order_id
           where t.performance_id = $1 and t.seat_index = any($2) and t.revoked_at is null
           group by o.id"#,
        performance,
        &wanted
    )
    .fetch_all(pg)
    .await?;
    rows.into_iter()
        .map(|o| Ok(OrderedSeats { order: o.id, hold: o.hold_id, account: o.account_id, seats: indices(o.seats)? }))
        .collect()
}

/// Whose these orders are.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn accounts_of(pg: &PgPool, orders: &[OrderId]) -> Result<Vec<(OrderId, AccountId)>> {
    let rows = sqlx::query!("select id, account_id from orders where id = any($1)", orders).fetch_all(pg).await?;
    Ok(rows.into_iter().map(|o| (o.id, o.account_id)).collect())
}

/// Which of these performances are on: not deleted or called off, and not over for more than a day at `now`.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn still_on(pg: &PgPool, performances: &[PerformanceId], now: DateTime<Utc>) -> Result<Vec<PerformanceId>> {
    let rows = sqlx::query_scalar!(
        r#"select p.id from performances p join shows s on s.id = p.show_id
           where p.id = any($1) and p.deleted_at is null and p.cancelled_at is null and s.deleted_at is null
             and greatest(p.starts_at, p.sale_closes_at) + interval '1 day' > $2"#,
        performances,
        now
    );
    Ok(rows.fetch_all(pg).await?)
}

fn index(seat: i32) -> Result<SeatIndex> {
    SeatIndex::try_from(seat).map_err(|e| Error::Internal(e.into()))
}

fn indices(seats: Vec<i32>) -> Result<Vec<SeatIndex>> {
    seats.into_iter().map(index).collect()
}
