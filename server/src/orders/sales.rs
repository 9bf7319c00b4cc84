//! What a performance sold, for its manager: counts, money by grade, recent orders.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{OrderId, PerformanceId};
use serde::Serialize;
use sqlx::PgPool;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::accounts::Caller;
use crate::app::App;
use crate::error::Result;
use crate::shows;

/// What a performance sold.
#[derive(Debug, Serialize, ToSchema)]
pub struct Sales {
    /// Which.
    #[schema(value_type = Uuid)]
    pub performance: PerformanceId,
    /// ISO 4217.
    pub currency: String,
    /// Seats of the chart.
    pub seats: i64,
    /// Of these, not for sale.
    pub blocked: i64,
    /// Seats with a valid ticket.
    pub sold: i64,
    /// What those cost, in minor units.
    pub amount: i64,
    /// By grade, the dearest first.
    pub grades: Vec<GradeSales>,
    /// Orders by their state.
    pub orders: OrderCounts,
    /// Orders, the latest first.
    pub items: Vec<SoldOrder>,
    /// The cursor of the next page of orders; null on the last.
    pub next: Option<Uuid>,
}

/// What a grade sold.
#[derive(Debug, Serialize, ToSchema)]
pub struct GradeSales {
    /// Which.
    pub grade: String,
    /// What a seat costs, in minor units.
    pub price: i64,
    /// Its seats.
    pub seats: i64,
    /// Of these, not for sale.
    pub blocked: i64,
    /// Of these, with a valid ticket.
    pub sold: i64,
    /// What those cost, in minor units.
    pub amount: i64,
}

/// How many orders are in which state.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct OrderCounts {
    /// To be paid.
    pub pending: i64,
    /// With tickets.
    pub paid: i64,
    /// Whose money goes back, or is back.
    pub refunded: i64,
    /// That came to nothing.
    pub ended: i64,
}

/// An order as a manager sees it: nothing of its buyer but the name others see.
#[derive(Debug, Serialize, ToSchema)]
pub struct SoldOrder {
    /// Which.
    #[schema(value_type = Uuid)]
    pub id: OrderId,
    /// Null when the account is closed.
    pub nickname: Option<String>,
    /// `pending`, `paid`, `expired`, `refunding`, `refunded` or `cancelled`.
    pub status: String,
    /// Its seats.
    pub seats: i64,
    /// What it costs, in minor units.
    pub amount: i64,
    /// Since when.
    pub created_at: DateTime<Utc>,
}

/// The sales of a performance of one's own, with `limit` orders older than `before`.
///
/// # Errors
/// `not_found`, `forbidden`; faults.
pub async fn sales(app: &App, caller: &Caller, id: PerformanceId, before: Option<OrderId>, limit: usize) -> Result<Sales> {
    let performance = shows::managed(app, caller, id).await?;
    let grades = by_grade(&app.pg, id).await?;
    let mut items = recent(&app.pg, id, before, i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1)).await?;
    let more = items.len() > limit;
    items.truncate(limit);
    let sum = |of: fn(&GradeSales) -> i64| grades.iter().map(of).sum();
    Ok(Sales {
        performance: id,
        currency: performance.currency.clone(),
        seats: sum(|g| g.seats),
        blocked: sum(|g| g.blocked),
        sold: sum(|g| g.sold),
        amount: sum(|g| g.amount),
        orders: counts(&app.pg, id).await?,
        next: items.last().filter(|_| more).map(|order| order.id),
        grades,
        items,
    })
}

async fn by_grade(pg: &PgPool, id: PerformanceId) -> Result<Vec<GradeSales>> {
    let grades = sqlx::query_as!(
        GradeSales,
        r#"select s.grade, p.amount as price, count(*) as "seats!", count(*) filter (where s.blocked) as "blocked!",
                  count(t.id) as "sold!", coalesce(sum(o.amount) filter (where t.id is not null), 0)::int8 as "amount!"
           from performance_seats s
           join performance_prices p on p.performance_id = s.performance_id and p.grade = s.grade
           left join tickets t on t.performance_id = s.performance_id and t.seat_index = s.seat_index and t.revoked_at is null
           left join order_seats o on o.order_id = t.order_id and o.seat_index = t.seat_index
           where s.performance_id = $1 group by s.grade, p.amount order by p.amount desc, s.grade"#,
        id
    );
    Ok(grades.fetch_all(pg).await?)
}

async fn counts(pg: &PgPool, id: PerformanceId) -> Result<OrderCounts> {
    let counts = sqlx::query_as!(
        OrderCounts,
        r#"select count(*) filter (where status = 'pending') as "pending!", count(*) filter (where status = 'paid') as "paid!",
                  count(*) filter (where status in ('refunding', 'refunded')) as "refunded!",
                  count(*) filter (where status in ('expired', 'cancelled')) as "ended!"
           from orders where performance_id = $1"#,
        id
    );
    Ok(counts.fetch_one(pg).await?)
}

async fn recent(pg: &PgPool, id: PerformanceId, before: Option<OrderId>, limit: i64) -> Result<Vec<SoldOrder>> {
    let orders = sqlx::query_as!(
        SoldOrder,
        r#"select o.id, case when a.closed_at is null then a.nickname end as nickname, o.status, o.amount, o.created_at,
                  (select count(*) from order_seats s where s.order_id = o.id) as "seats!"
           from orders o join accounts a on a.id = o.account_id
           where o.performance_id = $1 and ($2::uuid is null or o.id < $2) order by o.id desc limit $3"#,
        id,
        before,
        limit
    );
    Ok(orders.fetch_all(pg).await?)
}
