//! Rows 4 and 12: what sockets cost that do nothing: memory, and pings.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{axum_default, crowd, npm_ws, open, open_plain, order, quiet, raw, small_change};
use crate::child::Child;
use crate::crowd::{Order, Stage};
use crate::stage::{Bench, Spec};
use crate::stats::interleave;
use crate::table::{Goal, Line};

/// Measures the rows that are wanted.
pub async fn run(bench: &Bench, rows: Vec<u8>) -> anyhow::Result<Vec<Line>> {
    let mut lines = Vec::new();
    if rows.contains(&4) {
        lines.extend(Box::pin(memory(bench)).await?);
    }
    if rows.contains(&12) {
        lines.push(Box::pin(pings(bench)).await?);
    }
    Ok(lines)
}

async fn memory(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let sockets = bench.size.of(10_000, 400);
    let payload = small_change(uuid::Uuid::now_v7());
    let mut lines = Vec::new();
    let each = Box::pin(waiting(bench, sockets)).await?;
    let ours = each[0];
    let what = format!("memory of an idle socket, waiting in line ({sockets} of them)");
    lines.push(Line::figure(4, &what, ours, "KiB", Goal::AtMost(3.0)));
    for (name, server) in [("axum default", axum_default(bench).await?), ("npm ws", npm_ws(bench).await?)] {
        let theirs = plain(bench, server, sockets, &payload).await?;
        let mut line =
            Line::figure(4, "the same", ours, "KiB", Goal::None).beside(format!("{name}: {} KiB", crate::table::figure(theirs)));
        line.ratio = Some(ours / theirs);
        lines.push(line);
    }
    // The first round also fills what is used again and again; growth counts from the second on.
    let last = each.len() - 1;
    let what = format!("growth of it after {last} rounds in which everybody came anew");
    let late = crate::table::figure(each[last] - each[last / 2]);
    let note = match crate::plan::churn()?.as_secs() / 60 {
        30.. => format!("{late} KiB in the latter half of them"),
        minutes => format!("in {minutes} minutes at least; `CHURN=30` goes on for the half hour of the specification"),
    };
    lines.push(Line::figure(4, &what, each[last] - each[1], "KiB", Goal::AtMost(0.3)).noted(note));
    Ok(lines)
}

/// A round of half an hour's takes at least this: for a minute after its end a connection's port is not used again, and a crowd
/// that came anew without a pause would find none.
const PORTS_REST: Duration = Duration::from_secs(30);

/// What `server` has when it has done nothing for some seconds: an allocator takes its time to give back what was needed for a
/// moment, and sockets are measured that are idle.
async fn idle(server: &Child) -> anyhow::Result<u64> {
    quiet(server).await?;
    tokio::time::sleep(Duration::from_secs(5)).await;
    server.resident()
}

/// KiB a socket of ours, after each round of coming anew.
async fn waiting(bench: &Bench, sockets: usize) -> anyhow::Result<Vec<f64>> {
    let world = bench.world().await?;
    let performance = world.performance(Spec { paused: true, ..Spec::default() }).await?;
    let server = world.server(&bench.cores.server).await?;
    let people = world.people(sockets).await?;
    let mut crowd = crowd(bench).await?;
    let empty = idle(&server).await?;
    let (rounds, churn, began) = (bench.size.of(4, 2), crate::plan::churn()?, Instant::now());
    let mut each = Vec::new();
    while each.len() <= rounds || began.elapsed() < churn {
        if !each.is_empty() {
            order(&mut crowd, &Order::Drop).await?;
            quiet(&server).await?;
        }
        let rested = tokio::time::sleep(if churn.is_zero() { Duration::ZERO } else { PORTS_REST });
        open(&mut crowd, server.port, Stage::Join, &people, performance).await?;
        each.push((idle(&server).await? - empty) as f64 / 1024.0 / sockets as f64);
        eprintln!("[{:>4} s] round {}: {:.2} KiB a socket", began.elapsed().as_secs(), each.len() - 1, each[each.len() - 1]);
        rested.await;
    }
    Ok(each)
}

async fn plain(bench: &Bench, mut server: Child, sockets: usize, payload: &str) -> anyhow::Result<f64> {
    let mut crowd = crowd(bench).await?;
    open_plain(&mut crowd, server.port, sockets / 10).await?;
    server.ask::<Value>(&json!({"payload": payload})).await?;
    order(&mut crowd, &Order::Await { deltas: (sockets / 10) as u64, since_ns: 0, within_ms: 5000 }).await?;
    let before = idle(&server).await?;
    let mut more = super::crowd(bench).await?;
    open_plain(&mut more, server.port, sockets).await?;
    server.ask::<Value>(&json!({"payload": payload})).await?;
    order(&mut more, &Order::Await { deltas: sockets as u64, since_ns: 0, within_ms: 5000 }).await?;
    let each = idle(&server).await?.saturating_sub(before) as f64 / 1024.0 / sockets as f64;
    server.end().await;
    Ok(each)
}

/// Pings of idle sockets beside the sends alone.
async fn pings(bench: &Bench) -> anyhow::Result<Line> {
    let sockets = bench.size.of(16_000, 400);
    let heartbeat = frontrow::limits::HEARTBEAT.as_secs();
    let window = bench.size.of(5, 1);
    let world = bench.world().await?;
    let server = world.server(&bench.cores.server).await?;
    quiet(&server).await?;
    let people = world.people(sockets).await?;
    let mut listeners = crowd(bench).await?;
    open(&mut listeners, server.port, Stage::Auth, &people, uuid::Uuid::nil()).await?;
    let mut floor = raw(bench).await?;
    let mut others = crowd(bench).await?;
    open_plain(&mut others, floor.port, sockets).await?;
    quiet(&server).await?;
    let mut heard = [0, 0];
    let rounds = interleave(
        2,
        |variant| variant == 1,
        async |variant| {
            let crowd = if variant == 0 { &mut listeners } else { &mut others };
            order(crowd, &Order::Reset).await?;
            let before = if variant == 0 { server.cpu_ns()? } else { floor.cpu_ns()? };
            if variant == 0 {
                tokio::time::sleep(Duration::from_secs(window)).await;
            } else {
                floor.ask::<Value>(&json!({"ping_seconds": window, "every": heartbeat})).await?;
            }
            let used = if variant == 0 { server.cpu_ns()? } else { floor.cpu_ns()? } - before;
            heard[variant] = order(crowd, &Order::Report).await?.pings;
            Ok(used as f64 / 1000.0 / heard[variant].max(1) as f64)
        },
    )
    .await?;
    let what = format!("CPU a ping, {sockets} idle sockets, one each {heartbeat} s");
    let line = Line::compared(12, &what, &rounds, 0, (1, "raw send(2)"), "µs", Goal::AtMost(1.3));
    Ok(line.noted("ours includes reading the answers and all the server's background work"))
}
