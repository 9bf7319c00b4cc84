//! The rows of the table, in groups that share their preparation.

mod books;
mod fanout;
mod hold;
mod join;
mod latency;
mod line;
mod many;
mod memory;
mod nodes;
mod snapshot;
mod staging;
mod web;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::child::Child;
use crate::crowd::{Opening, Order, Report, Stage};
use crate::stage::{Bench, People};
use crate::table::Line;

type Measured<'a> = Pin<Box<dyn Future<Output = anyhow::Result<Vec<Line>>> + 'a>>;

/// Rows that are measured together.
pub struct Group {
    /// What is measured.
    pub name: &'static str,
    /// Which rows it can measure.
    pub rows: &'static [u8],
    /// Measures those it is given.
    pub run: fn(&Bench, Vec<u8>) -> Measured<'_>,
}

/// All of them, in the order of measuring.
pub const GROUPS: &[Group] = &[
    Group { name: "fan-out", rows: &[1, 2, 10], run: |bench, rows| Box::pin(fanout::run(bench, rows)) },
    Group { name: "fan-out latency", rows: &[3], run: |bench, _| Box::pin(latency::run(bench)) },
    Group { name: "idle sockets", rows: &[4, 12], run: |bench, rows| Box::pin(memory::run(bench, rows)) },
    Group { name: "positions", rows: &[5], run: |bench, _| Box::pin(line::run(bench)) },
    Group { name: "a hundred thousand", rows: &[5, 12], run: |bench, rows| Box::pin(many::run(bench, rows)) },
    Group { name: "join storm", rows: &[6], run: |bench, _| Box::pin(join::run(bench)) },
    Group { name: "hold", rows: &[7], run: |bench, _| Box::pin(hold::run(bench)) },
    Group { name: "completion", rows: &[8], run: |bench, _| Box::pin(books::run(bench)) },
    Group { name: "seat-map snapshot", rows: &[9], run: |bench, _| Box::pin(snapshot::run(bench)) },
    Group { name: "two nodes", rows: &[11, 13], run: |bench, rows| Box::pin(nodes::run(bench, rows)) },
    Group { name: "cached pages", rows: &[14], run: |bench, _| Box::pin(web::run(bench)) },
    Group { name: "a new performance", rows: &[15], run: |bench, _| Box::pin(staging::run(bench)) },
];

/// A crowd of its own process.
async fn crowd(bench: &Bench) -> anyhow::Result<Child> {
    Child::of_bench("crowd", &bench.cores.rest).await
}

/// The three servers ours is compared with.
async fn raw(bench: &Bench) -> anyhow::Result<Child> {
    Child::of_bench("raw", &bench.cores.server).await?.listening().await
}

async fn axum_default(bench: &Bench) -> anyhow::Result<Child> {
    Child::of_bench("axum", &bench.cores.server).await?.listening().await
}

async fn npm_ws(bench: &Bench) -> anyhow::Result<Child> {
    let mut node = tokio::process::Command::new("node");
    node.arg(bench.home.join("baselines/ws.js"));
    Child::start("npm ws", node, &bench.cores.server).await?.listening().await
}

/// Tells a crowd what to do.
async fn order(crowd: &mut Child, order: &Order) -> anyhow::Result<Report> {
    crowd.ask(&serde_json::to_value(order)?).await
}

/// Opens sockets on a server that wants nothing but the upgrade.
async fn open_plain(crowd: &mut Child, port: u16, count: usize) -> anyhow::Result<Report> {
    let opening = Opening { port, count, stage: Stage::Upgrade, at_once: 64, ..Opening::default() };
    all_there(order(crowd, &Order::Open(opening)).await?)
}

/// Opens sockets on ours.
async fn open(crowd: &mut Child, port: u16, stage: Stage, people: &People, performance: Uuid) -> anyhow::Result<Report> {
    open_after(0, crowd, port, stage, people, performance).await
}

/// The same, where other crowds of `before` people came first.
async fn open_after(
    before: usize,
    crowd: &mut Child,
    port: u16,
    stage: Stage,
    people: &People,
    performance: Uuid,
) -> anyhow::Result<Report> {
    let opening = Opening {
        port,
        count: people.accounts.len(),
        stage,
        performance: Some(performance),
        tokens: Some((people.tokens.clone(), 0)),
        before,
        at_once: 256,
        ..Opening::default()
    };
    all_there(order(crowd, &Order::Open(opening)).await?)
}

fn all_there(report: Report) -> anyhow::Result<Report> {
    anyhow::ensure!(report.complete, "{} of a crowd did not get in: {:?}", report.failed, report.reason);
    Ok(report)
}

/// Waits until a server has nothing left to do: less than a twentieth of a core.
async fn quiet(server: &Child) -> anyhow::Result<()> {
    for _ in 0..100 {
        let before = server.cpu_ns()?;
        tokio::time::sleep(Duration::from_millis(250)).await;
        if server.cpu_ns()? - before < 12_500_000 {
            return Ok(());
        }
    }
    Ok(())
}

/// Processor time a server uses while nothing is asked of it, in nanoseconds a second.
async fn background(server: &Child) -> anyhow::Result<f64> {
    let (before, at) = (server.cpu_ns()?, std::time::Instant::now());
    tokio::time::sleep(Duration::from_secs(3)).await;
    Ok((server.cpu_ns()? - before) as f64 / at.elapsed().as_secs_f64())
}

/// A frame as small as the one ours sends for one changed seat.
fn small_change(performance: Uuid) -> String {
    let body: Value = json!([[12345, 1]]);
    format!(
        r#"{{"type":"seats.delta","performance":"{performance}","epoch":1763836800000,"from":1234,"version":1235,"changes":{body}}}"#
    )
}
