//! Rows 5 and 12 at their full length: a hundred thousand sockets of several processes, first in a line that stands still,
//! then in one that moves all the time.

use std::time::{Duration, Instant};

use frontrow::queue;
use uuid::Uuid;

use super::fanout::raw_cost;
use super::{crowd, open_after, order, quiet};
use crate::child::Child;
use crate::crowd::{Order, Stage};
use crate::stage::{Bench, Spec};
use crate::table::{Goal, Line};

/// So many processes have the sockets: one may open 20,000 files.
const PROCESSES: usize = 6;

/// A server, and who waits there.
struct Wing {
    server: Child,
    crowd: Child,
}

/// What came to everybody in a time, and what it cost.
struct Course {
    seconds: f64,
    cpu_s: f64,
    states: u64,
    pings: u64,
}

/// Measures the rows that are wanted.
pub async fn run(bench: &Bench, rows: Vec<u8>) -> anyhow::Result<Vec<Line>> {
    let each = bench.size.of(100_000, 600_usize).div_ceil(PROCESSES);
    let window = Duration::from_secs(bench.size.of(25, 2));
    let world = bench.world().await?;
    let performance = world.performance(Spec { seats: 100, paused: true, ..Spec::default() }).await?;
    let mut wings: Vec<Wing> = Vec::new();
    for _ in 0..PROCESSES {
        let server = world.server(&bench.cores.server).await?;
        let people = world.people(each).await?;
        let mut crowd = crowd(bench).await?;
        open_after(wings.len() * each, &mut crowd, server.port, Stage::Join, &people, performance).await?;
        wings.push(Wing { server, crowd });
    }
    for wing in &wings {
        quiet(&wing.server).await?;
    }
    let sockets = each * PROCESSES;
    let mut floor = raw_cost(bench, bench.size.of(4000, 200)).await?;
    let sending_s = floor.measure().await? / 1e9;
    let mut lines = Vec::new();
    if rows.contains(&12) {
        let (still, ()) = course(&mut wings, tokio::time::sleep(window)).await?;
        lines.push(told_of_pings(sockets, &still, sending_s));
    }
    if rows.contains(&5) {
        let staged = frontrow::shows::performance(&world.app, performance).await?;
        let moves = async {
            let at = Instant::now();
            while at.elapsed() < window {
                // Somebody at the end comes and goes: everybody's standing changes.
                let (account, session) = (Uuid::now_v7(), Uuid::now_v7());
                queue::join(&world.app, &staged, account, session).await?;
                tokio::time::sleep(Duration::from_millis(200)).await;
                queue::leave(&world.app, performance, account, session).await?;
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
            anyhow::Ok(())
        };
        let (moving, moved) = course(&mut wings, moves).await?;
        moved?;
        lines.push(told_of_positions(sockets, &moving, sending_s));
    }
    Ok(lines)
}

/// What comes to everybody while something `passes`.
async fn course<T>(wings: &mut [Wing], passes: impl Future<Output = T>) -> anyhow::Result<(Course, T)> {
    let (mut before, at) = (0, Instant::now());
    for wing in wings.iter_mut() {
        order(&mut wing.crowd, &Order::Reset).await?;
        before += wing.server.cpu_ns()?;
    }
    let passed = passes.await;
    let (mut after, mut states, mut pings) = (0, 0, 0);
    for wing in wings.iter_mut() {
        after += wing.server.cpu_ns()?;
        let heard = order(&mut wing.crowd, &Order::Report).await?;
        anyhow::ensure!(heard.failed == 0, "{} sockets are gone: {:?}", heard.failed, heard.reason);
        (states, pings) = (states + heard.states, pings + heard.pings);
    }
    let (seconds, cpu_s) = (at.elapsed().as_secs_f64(), (after - before) as f64 / 1e9);
    Ok((Course { seconds, cpu_s, states, pings }, passed))
}

fn told_of_pings(sockets: usize, course: &Course, sending_s: f64) -> Line {
    let Course { seconds, cpu_s, pings, .. } = *course;
    let alone = pings as f64 * sending_s;
    let what = format!("{sockets} sockets in a line that stands still, {PROCESSES} processes");
    let mut line = Line::figure(12, &what, cpu_s / seconds, "core", Goal::None);
    line.ratio = Some(cpu_s / alone.max(f64::EPSILON));
    line.beside(format!("as many frames alone: {:.3} core", alone / seconds))
        .noted(format!("{:.0} pings a second; four looks a second each", pings as f64 / seconds))
}

fn told_of_positions(sockets: usize, course: &Course, sending_s: f64) -> Line {
    let Course { seconds, cpu_s, states, .. } = *course;
    let alone = states as f64 * sending_s;
    let what = format!("{sockets} sockets in a moving line, {PROCESSES} processes, told at the pace of protocol.md");
    let mut line = Line::figure(5, &what, cpu_s / seconds, "core", Goal::AtMost(0.2));
    line.ratio = Some(cpu_s / alone.max(f64::EPSILON));
    line.beside(format!("its frames alone: {:.2} core", alone / seconds))
        .noted(format!("{:.0} frames a second, pings too", states as f64 / seconds))
}
