//! Row 3: when the last of many watchers hears, at half of what the core can do.

use std::time::Duration;

use super::fanout::{Hall, raw_cost};
use crate::stage::Bench;
use crate::stats::{interleave, median};
use crate::table::{Goal, Line};

/// Changes one measurement is made of.
const CHANGES: usize = 3;

/// Measures 10,000 watchers of one server, then 30,000 of two on the same core.
pub async fn run(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let mut lines = Vec::new();
    for (halls, watchers) in [(1, bench.size.of(10_000, 300)), (2, bench.size.of(30_000, 600))] {
        lines.push(Box::pin(measure(bench, halls, watchers)).await?);
    }
    Ok(lines)
}

async fn measure(bench: &Bench, count: usize, watchers: usize) -> anyhow::Result<Line> {
    let each = watchers / count;
    let mut floor = raw_cost(bench, each).await?;
    let mut halls = Vec::new();
    for _ in 0..count {
        // A world each: servers that share a map without a log hear of each other's changes later.
        let world = bench.world().await?;
        halls.push(Hall::new(bench, &world, &bench.cores.server, each, 0).await?);
    }
    let mut bound_ms = floor.measure().await? * watchers as f64 / 1e6;
    let rounds = interleave(
        2,
        |variant| variant == 1,
        async |variant| {
            if variant == 1 {
                bound_ms = floor.measure().await? * watchers as f64 / 1e6;
                return Ok(bound_ms);
            }
            let mut p99 = Vec::new();
            for _ in 0..CHANGES {
                let at = tokio::time::Instant::now();
                // The later of two 99th percentiles is not before the 99th of all.
                p99.push(slowest(&mut halls, each as u64).await?);
                tokio::time::sleep_until(at + Duration::from_secs_f64(2.0 * bound_ms / 1000.0)).await;
            }
            Ok(median(&p99))
        },
    )
    .await?;
    let what = format!("fan-out p99, {watchers} watchers, one core, half of saturation");
    let line = Line::compared(3, &what, &rounds, 0, (1, "watchers × raw cost"), "ms", Goal::AtMost(1.25));
    Ok(match count {
        1 => line,
        _ => line.noted(format!("{count} processes, as one may open 20,000 files")),
    })
}

async fn slowest(halls: &mut [Hall], watchers: u64) -> anyhow::Result<f64> {
    let worst = match halls {
        [one] => one.change(1, watchers).await?.p99_ns,
        [one, two] => {
            let (one, two) = tokio::try_join!(one.change(1, watchers), two.change(1, watchers))?;
            one.p99_ns.max(two.p99_ns)
        }
        _ => 0,
    };
    Ok(worst as f64 / 1e6)
}
