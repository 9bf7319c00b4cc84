//! SQL of the catalogue.

use std::collections::BTreeMap;

use frontrow_protocol::ids::PerformanceId;
use sqlx::PgPool;
use sqlx::types::Json;

use super::layout::Layout;
use super::{Performance, RoomSettings};
use crate::error::{Error, Result};

/// A performance with all the live rooms need, in one round trip.
pub(super) async fn performance(pg: &PgPool, id: PerformanceId) -> Result<Performance> {
    let row = sqlx::query!(
        r#"select p.show_id, s.title, s.owner_id, s.visible_at, s.age_limit, p.starts_at, p.sale_opens_at, p.sale_closes_at,
                  p.currency, p.seat_limit, p.capacity, p.admission_seconds, p.grace_seconds, p.hold_seconds,
                  p.payment_seconds, p.rejoin, p.paused, p.chart_id, c.layout as "layout: Json<Layout>",
                  array(select grade from performance_prices where performance_id = p.id order by grade) as "grades!",
                  array(select amount from performance_prices where performance_id = p.id order by grade) as "amounts!"
           from performances p join shows s on s.id = p.show_id join charts c on c.id = p.chart_id
           where p.id = $1 and p.deleted_at is null and s.deleted_at is null"#,
        id
    )
    .fetch_optional(pg)
    .await?
    .ok_or_else(Error::not_found)?;
    let prices: BTreeMap<String, i64> = row.grades.into_iter().zip(row.amounts).collect();
    Ok(Performance {
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
        seat_limit: positive(row.seat_limit),
        room: RoomSettings {
            capacity: positive(row.capacity),
            admission_seconds: positive(row.admission_seconds),
            grace_seconds: positive(row.grace_seconds),
            hold_seconds: positive(row.hold_seconds),
            payment_seconds: positive(row.payment_seconds),
            keep_place: row.rejoin == "keep",
            paused: row.paused,
        },
        chart: row.chart_id,
        seats: row.layout.seat_table(),
        prices,
    })
}

/// Columns that a check keeps from being negative.
fn positive(n: i32) -> u32 {
    u32::try_from(n).unwrap_or(0)
}
