//! A performance as the live rooms need it: its row, and its chart's seats, which are read once.

use std::collections::BTreeMap;
use std::sync::Arc;

use frontrow_protocol::ids::{ChartId, PerformanceId};
use sqlx::PgPool;

use super::cache::Staged;
use super::layout::Layout;
use super::{CalledOff, Performance, RoomSettings, SeatTable};
use crate::app::App;
use crate::error::{Error, Result};

/// A performance with all the live rooms need and what its page shows.
pub(super) async fn staged(app: &App, id: PerformanceId) -> Result<Arc<Staged>> {
    let row = sqlx::query!(
        r#"select p.show_id, s.title, s.owner_id, s.visible_at, s.age_limit, s.category, s.poster_key, p.starts_at,
                  p.sale_opens_at, least(p.sale_closes_at, p.cancelled_at) as "sale_closes_at!", p.currency, p.seat_limit, p.capacity, p.admission_seconds,
                  p.grace_seconds, p.hold_seconds, p.payment_seconds, p.rejoin, p.paused, p.chart_id,
                  p.admission_per_minute, p.placement, p.cancelled_at, p.cancel_reason,
                  encode(p.lottery_commitment, 'hex') as "commitment!",
                  case when p.lottery_drawn_at is not null then encode(p.lottery_seed, 'hex') end as seed,
                  v.id as venue_id, v.name as venue_name, v.address as venue_address,
                  array(select grade from performance_prices where performance_id = p.id order by grade) as "grades!",
                  array(select amount from performance_prices where performance_id = p.id order by grade) as "amounts!"
           from performances p join shows s on s.id = p.show_id join charts c on c.id = p.chart_id
                join venues v on v.id = p.venue_id
           where p.id = $1 and p.deleted_at is null and s.deleted_at is null"#,
        id
    )
    .fetch_optional(&app.pg)
    .await?
    .ok_or_else(Error::not_found)?;
    let seats = Box::pin(app.performances.tables.get(row.chart_id, table(&app.pg, row.chart_id))).await?;
    let prices: BTreeMap<String, i64> = row.grades.into_iter().zip(row.amounts).collect();
    let performance = Performance {
        id,
        show: row.show_id,
        title: row.title,
        owner: row.owner_id,
        visible_at: row.visible_at,
        age_limit: u8::try_from(row.age_limit).unwrap_or(0),
        starts_at: row.starts_at,
        sale_opens_at: row.sale_opens_at,
        sale_closes_at: row.sale_closes_at,
        currency: row.currency,
        seat_limit: unsigned(row.seat_limit),
        room: RoomSettings {
            capacity: unsigned(row.capacity),
            admission_seconds: unsigned(row.admission_seconds),
            grace_seconds: unsigned(row.grace_seconds),
            hold_seconds: unsigned(row.hold_seconds),
            payment_seconds: unsigned(row.payment_seconds),
            keep_place: row.rejoin == "keep",
            paused: row.paused,
            admission_per_minute: unsigned(row.admission_per_minute),
            lottery: row.placement == "lottery",
        },
        chart: row.chart_id,
        seats,
        prices,
        cancelled: CalledOff::read(row.cancelled_at, row.cancel_reason),
    };
    Ok(Arc::new(Staged {
        performance: Arc::new(performance),
        category: row.category,
        poster_key: row.poster_key,
        venue: row.venue_id,
        venue_name: row.venue_name,
        venue_address: row.venue_address,
        commitment: row.commitment,
        seed: row.seed,
    }))
}

/// The seats of a chart.
async fn table(pg: &PgPool, chart: ChartId) -> Result<Arc<SeatTable>> {
    let layout = sqlx::query_scalar!(r#"select layout::text as "layout!" from charts where id = $1"#, chart);
    let layout = layout.fetch_optional(pg).await?.ok_or_else(Error::not_found)?;
    let read = move || serde_json::from_str(&layout).map(|layout: Layout| Arc::new(layout.seat_table()));
    // Tens of milliseconds for a large hall: not on an async thread.
    Ok(tokio::task::spawn_blocking(read).await.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?)
}

/// How many seats of a performance have a valid ticket.
pub(super) async fn sold(pg: &PgPool, id: PerformanceId) -> Result<i64> {
    let count =
        sqlx::query_scalar!(r#"select count(*) as "count!" from tickets where performance_id = $1 and revoked_at is null"#, id);
    Ok(count.fetch_one(pg).await?)
}

/// Columns that a check keeps from being negative.
pub(super) fn unsigned(n: i32) -> u32 {
    u32::try_from(n).unwrap_or(0)
}

/// Values that a rule keeps within the column's type.
pub(super) fn signed(n: u32) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}
