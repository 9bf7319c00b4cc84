//! Row 14: pages that everybody reads, beside a handler that answers with the same bytes.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use uuid::Uuid;

use super::axum_default;
use crate::http::Http;
use crate::stage::{Bench, Spec, World};
use crate::stats::interleave;
use crate::table::{Goal, Line};

/// Connections that ask all the time.
const CONNECTIONS: usize = 32;

/// What is read: name, and its path.
async fn pages(world: &World) -> anyhow::Result<Vec<(&'static str, String)>> {
    for _ in 0..20 {
        world.performance(Spec { seats: 1000, ..Spec::default() }).await?;
    }
    let show: Uuid = sqlx::query_scalar("select id from shows limit 1").fetch_one(&world.app.pg).await?;
    reviews(world, show).await?;
    Ok(vec![
        ("catalogue", "/api/v1/shows".to_owned()),
        ("show", format!("/api/v1/shows/{show}")),
        ("review list", format!("/api/v1/shows/{show}/reviews")),
    ])
}

/// A thousand reviews of a show, straight into the books.
async fn reviews(world: &World, show: Uuid) -> anyhow::Result<()> {
    let people = world.people(1000).await?;
    sqlx::query(
        "insert into reviews (id, show_id, account_id, rating, title, body, created_at, updated_at, updated_by)
         select gen_random_uuid(), $1, a, 1 + n % 5, 'Title ' || n, repeat('x', 400), now(), now(), a
         from unnest($2::uuid[]) with ordinality t(a, n)",
    )
    .bind(show)
    .bind(&people.accounts)
    .execute(&world.app.pg)
    .await?;
    sqlx::query(
        "insert into review_totals (show_id, version, stars1, stars2, stars3, stars4, stars5) values ($1, 1, 200, 200, 200, 200, 200)",
    )
    .bind(show)
    .execute(&world.app.pg)
    .await?;
    Ok(())
}

/// Measures each.
pub async fn run(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let world = bench.world().await?;
    let pages = pages(&world).await?;
    let server = world.server(&bench.cores.server).await?;
    let mut bare = axum_default(bench).await?;
    let window = Duration::from_millis(bench.size.of(1000, 200));
    let mut lines = Vec::new();
    for (name, path) in pages {
        let (status, body) = Http::connect(server.port).await?.get(&path).await?;
        anyhow::ensure!(status == 200, "{path}: {status}");
        let body = String::from_utf8(body)?;
        bare.ask::<Value>(&json!({"path": path, "body": body})).await?;
        let rounds = interleave(
            2,
            |variant| variant == 1,
            async |variant| {
                let port = if variant == 0 { server.port } else { bare.port };
                rate(port, &path, window).await
            },
        )
        .await?;
        let what = format!("{name}, {} bytes", body.len());
        lines.push(Line::compared(14, &what, &rounds, 0, (1, "a bare handler"), "requests a second", Goal::AtLeast(0.8)));
    }
    Ok(lines)
}

/// Requests a second.
async fn rate(port: u16, path: &str, window: Duration) -> anyhow::Result<f64> {
    let started = Instant::now();
    let mut work = tokio::task::JoinSet::new();
    for _ in 0..CONNECTIONS {
        let path = path.to_owned();
        work.spawn(async move {
            let mut http = Http::connect(port).await?;
            let mut done = 0_u64;
            while started.elapsed() < window {
                let (status, _) = http.get(&path).await?;
                anyhow::ensure!(status == 200, "{path}: {status}");
                done += 1;
            }
            anyhow::Ok(done)
        });
    }
    let mut done = 0;
    while let Some(some) = work.join_next().await {
        done += some??;
    }
    Ok(done as f64 / started.elapsed().as_secs_f64())
}
