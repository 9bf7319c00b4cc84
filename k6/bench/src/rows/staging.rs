//! Row 15: a new performance in a hall of 50,000 seats.

use std::fmt::Write as _;
use std::time::Instant;

use chrono::{DateTime, TimeDelta, Utc};
use frontrow_protocol::server::Role;
use serde_json::{Value, json};
use sqlx::Connection as _;
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::http::Http;
use crate::stage::{Bench, Spec, World};
use crate::stats::interleave;
use crate::table::{Goal, Line};

/// Measures it.
pub async fn run(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let seats = bench.size.of(50_000, 1000);
    let world = bench.world().await?;
    let like = world.performance(Spec { seats, ..Spec::default() }).await?;
    let server = world.server(&bench.cores.server).await?;
    let (owner, chart, show): (Uuid, Uuid, Uuid) = sqlx::query_as(
        "select s.owner_id, p.chart_id, s.id from performances p join shows s on s.id = p.show_id where p.id = $1",
    )
    .bind(like)
    .fetch_one(&world.app.pg)
    .await?;
    let token = world.token(owner, Role::Manager)?;
    let mut http = Http::connect(server.port).await?;
    let mut copying = PgConnection::connect(&world.services.database_url).await?;
    let rounds = interleave(
        2,
        |variant| variant == 1,
        async |variant| {
            if variant == 1 {
                return copied(&world, &mut copying, like, seats).await;
            }
            let started = Instant::now();
            let made =
                http.post(&format!("/api/v1/shows/{show}/performances"), &token, &new(chart, world.app.clock.now())).await?;
            let took = started.elapsed().as_secs_f64() * 1000.0;
            anyhow::ensure!(made["seats_total"] == seats, "{made}");
            Ok(took)
        },
    )
    .await?;
    let what = format!("a new performance of {seats} seats, over REST");
    Ok(vec![Line::compared(15, &what, &rounds, 0, (1, "COPY of its seats"), "ms", Goal::AtMost(1.5))])
}

fn new(chart: Uuid, now: DateTime<Utc>) -> Value {
    let at = |when: TimeDelta| json!((now + when).to_rfc3339());
    json!({"chart": chart, "starts_at": at(TimeDelta::days(8)), "sale_opens_at": at(TimeDelta::hours(-1)),
           "sale_closes_at": at(TimeDelta::days(6)), "seat_limit": 4, "prices": [{"grade": "R", "amount": 100_000}]})
}

/// Milliseconds that COPY takes for the same seats of one more performance.
async fn copied(world: &World, connection: &mut PgConnection, like: Uuid, seats: u32) -> anyhow::Result<f64> {
    let id = Uuid::now_v7();
    sqlx::query(
        "insert into performances (id, show_id, venue_id, chart_id, starts_at, sale_opens_at, sale_closes_at, seat_limit,
             capacity, admission_seconds, grace_seconds, hold_seconds, payment_seconds, rejoin, paused)
         select $1, show_id, venue_id, chart_id, starts_at, sale_opens_at, sale_closes_at, seat_limit,
             capacity, admission_seconds, grace_seconds, hold_seconds, payment_seconds, rejoin, paused
         from performances where id = $2",
    )
    .bind(id)
    .bind(like)
    .execute(&world.app.pg)
    .await?;
    sqlx::query("insert into performance_prices (performance_id, grade, amount) values ($1, 'R', 100000)")
        .bind(id)
        .execute(&world.app.pg)
        .await?;
    let mut rows = String::new();
    for seat in 0..seats {
        writeln!(rows, "{id},{seat},A,{},{},R", seat / 100 + 1, seat % 100 + 1)?;
    }
    let started = Instant::now();
    let mut copy = connection
        .copy_in_raw(
            "copy performance_seats (performance_id, seat_index, section, row_label, seat_label, grade) from stdin (format csv)",
        )
        .await?;
    copy.send(rows.as_bytes()).await?;
    copy.finish().await?;
    Ok(started.elapsed().as_secs_f64() * 1000.0)
}
