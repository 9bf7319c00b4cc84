//! Postgres: settings as they were saved.

use frontrow_protocol::ids::PerformanceId;

use super::settings::Settings;
use crate::app::App;
use crate::error::Result;

/// The saved settings of those of `performances` that exist.
pub(super) async fn settings(app: &App, performances: &[PerformanceId]) -> Result<Vec<(PerformanceId, Settings)>> {
    let rows = sqlx::query!(
        "select id, sale_opens_at, sale_closes_at, capacity, admission_seconds, grace_seconds, rejoin, paused
         from performances where id = any($1) and deleted_at is null",
        performances
    )
    .fetch_all(&app.pg)
    .await?;
    let settings = rows.into_iter().map(|row| {
        let settings = Settings {
            opens_at: row.sale_opens_at,
            closes_at: row.sale_closes_at,
            capacity: row.capacity.unsigned_abs(), // the columns' checks keep these positive
            admission_seconds: row.admission_seconds.unsigned_abs(),
            grace_seconds: row.grace_seconds.unsigned_abs(),
            keep_place: row.rejoin == "keep",
            paused: row.paused,
        };
        (row.id, settings)
    });
    Ok(settings.collect())
}
