//! Rows 11 and 13: two nodes in one world.

use std::time::Duration;

use super::fanout::watch;
use super::{crowd, open, order, quiet};
use crate::broker::Broker;
use crate::child::Child;
use crate::clock::now_ns;
use crate::crowd::{Opening, Order, Report, Stage};
use crate::guest::Guest;
use crate::stage::{Bench, Spec, World};
use crate::stats::{interleave, median};
use crate::table::{Goal, Line};

/// Measures the rows that are wanted.
pub async fn run(bench: &Bench, rows: Vec<u8>) -> anyhow::Result<Vec<Line>> {
    let mut lines = Vec::new();
    if rows.contains(&13) {
        lines.extend(Box::pin(two_beside_one(bench)).await?);
    }
    if rows.contains(&11) {
        lines.extend(Box::pin(killed(bench)).await?);
    }
    Ok(lines)
}

/// Somebody who changes the map on one node, over and over.
async fn guest(world: &World, performance: uuid::Uuid, port: u16) -> anyhow::Result<Guest> {
    let people = world.people(1).await?;
    world.admit(performance, &people.accounts).await?;
    Guest::new(port, std::fs::read_to_string(&people.tokens)?.trim(), performance).await
}

/// One change by `guest`, until everybody in `crowds` has heard of it.
async fn change(guest: &mut Guest, crowds: &mut [(&mut Child, u64)]) -> anyhow::Result<Vec<Report>> {
    for (crowd, _) in crowds.iter_mut() {
        order(crowd, &Order::Reset).await?;
    }
    let since_ns = now_ns();
    guest.begin_change(&[7]).await?;
    let mut reports = Vec::new();
    for (crowd, hearers) in crowds.iter_mut() {
        reports.push(order(crowd, &Order::Await { deltas: *hearers, since_ns, within_ms: 10_000 }).await?);
    }
    guest.end_change().await?;
    anyhow::ensure!(reports.iter().all(|report| report.complete), "not everybody heard of a change: {reports:?}");
    // A guest changes the map no oftener than a socket may ask.
    tokio::time::sleep(Duration::from_millis(60)).await;
    Ok(reports)
}

async fn two_beside_one(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let watchers = bench.size.of(8000, 300);
    let half = watchers / 2;
    let broker = Broker::start(&bench.home, &bench.scratch).await?;
    let (alone, mut pair) = (bench.world().await?, bench.world().await?);
    pair.services.kafka = vec![broker.address.clone()];
    let single = alone.performance(Spec { seats: 1000, ..Spec::default() }).await?;
    let shared = pair.performance(Spec { seats: 1000, ..Spec::default() }).await?;
    let one = alone.server(&bench.cores.server).await?;
    let two = [pair.server(&bench.cores.server).await?, pair.server(&bench.cores.second).await?];
    let (mut all, mut first, mut second) = (crowd(bench).await?, crowd(bench).await?, crowd(bench).await?);
    watch(&mut all, one.port, &alone.people(watchers).await?, single).await?;
    watch(&mut first, two[0].port, &pair.people(half).await?, shared).await?;
    watch(&mut second, two[1].port, &pair.people(half).await?, shared).await?;
    let (mut at_one, mut at_two) = (guest(&alone, single, one.port).await?, guest(&pair, shared, two[0].port).await?);
    for server in [&one, &two[0], &two[1]] {
        quiet(server).await?;
    }
    let mut across = Vec::new();
    // What a node's core could do: frames a second of processor time.
    let rounds = interleave(
        2,
        |variant| variant == 1,
        async |variant| {
            if variant == 1 {
                let before = one.cpu_ns()?;
                for _ in 0..4 {
                    change(&mut at_one, &mut [(&mut all, watchers as u64)]).await?;
                }
                return Ok(4.0 * watchers as f64 / ((one.cpu_ns()? - before) as f64 / 1e9));
            }
            let before = [two[0].cpu_ns()?, two[1].cpu_ns()?];
            for _ in 0..4 {
                let heard = change(&mut at_two, &mut [(&mut first, half as u64), (&mut second, half as u64)]).await?;
                across.push(heard[1].p50_ns.saturating_sub(heard[0].p50_ns) as f64 / 1e6);
            }
            let each = |node: usize, before: u64| anyhow::Ok(4.0 * half as f64 / ((two[node].cpu_ns()? - before) as f64 / 1e9));
            Ok(each(0, before[0])? + each(1, before[1])?)
        },
    )
    .await?;
    let what = format!("two nodes beside one, {watchers} watchers in all");
    let line = Line::compared(13, &what, &rounds, 0, (1, "one node"), "frames a second of CPU", Goal::AtLeast(1.8));
    let line = line.noted(if bench.cores.count < 4 {
        "by processor time: with so few cores the second node shares its core with the clients"
    } else {
        "a core each"
    });
    let log = median(&broker.round_trips().await?);
    let window = frontrow::limits::FANOUT_WINDOW.as_secs_f64() * 1e3;
    let goal = Goal::AtMost(log + window);
    let late = Line::figure(13, "a change on the other node, later than on its own", median(&across), "ms", goal);
    Ok(vec![line, late.beside(format!("one way through Kafka: {log:.1} ms, and a window of {window:.0} ms"))])
}

async fn killed(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    // All of them on one node, within the 20,000 files that a process of an ordinary machine may open.
    let (many, few) = (bench.size.of(18_000, 300), bench.size.of(500, 50));
    let world = bench.world().await?;
    let performance = world.performance(Spec { seats: 1000, ..Spec::default() }).await?;
    let mut dying = world.server(&bench.cores.server).await?;
    let survivor = world.server(&bench.cores.server).await?;
    let people = world.people(many).await?;
    let (mut storm, mut steady) = (crowd(bench).await?, crowd(bench).await?);
    open(&mut steady, survivor.port, Stage::Watch, &world.people(few).await?, performance).await?;
    open(&mut storm, dying.port, Stage::Join, &people, performance).await?;
    let mut guest = guest(&world, performance, survivor.port).await?;
    quiet(&survivor).await?;
    let mut before = Vec::new();
    for _ in 0..10 {
        before.push(change(&mut guest, &mut [(&mut steady, few as u64)]).await?[0].p99_ns as f64 / 1e6);
    }
    dying.kill().await?;
    order(&mut storm, &Order::Drop).await?;
    let opening = Opening {
        port: survivor.port,
        count: many,
        stage: Stage::Join,
        performance: Some(performance),
        tokens: Some((people.tokens.clone(), 0)),
        at_once: many,
        resume: true,
        ..Opening::default()
    };
    storm.tell(&serde_json::to_value(Order::Open(opening))?).await?;
    // The survivor's own watchers meanwhile.
    let mut during = Vec::new();
    let back = {
        let coming = storm.answer::<Report>();
        tokio::pin!(coming);
        loop {
            tokio::select! {
                biased;
                report = &mut coming => break report?,
                heard = async { change(&mut guest, &mut [(&mut steady, few as u64)]).await } => during.push(heard?[0].p99_ns as f64 / 1e6),
            }
        }
    };
    let before = median(&before);
    // Every change has as many hearers, so that the 99th percentile of all is near that of the changes' own.
    let mut sorted = during.clone();
    sorted.sort_by(f64::total_cmp);
    let at = |share: f64| sorted.get((sorted.len() as f64 * share) as usize).or(sorted.last()).copied().unwrap_or(f64::NAN);
    let note = format!(
        "{many} came back to one core at the pace of our page, {} times refused, {} changes meanwhile: {:.0} ms in the middle, {:.0} ms the worst; \
         clients and Redis share the other core",
        back.shed,
        during.len(),
        at(0.5),
        at(1.0)
    );
    let mut p99 = Line::figure(11, "fan-out p99 of the survivor while all come back", at(0.99), "ms", Goal::None).noted(note);
    p99.ratio = Some(at(0.99) / before);
    p99.goal = "≤ 2 ×".to_owned();
    p99.met = if at(0.99) <= 2.0 * before { crate::table::Met::Yes } else { crate::table::Met::No };
    let p99 = p99.beside(format!("before: {before:.1} ms"));
    let stall = Line::figure(11, "longest time without an accepted socket", back.gap_ns as f64 / 1e6, "ms", Goal::AtMost(250.0));
    let took = Line::figure(11, "until all places are back", back.took_ns as f64 / 1e9, "s", Goal::AtMost(10.0));
    let lost = Line::figure(11, "places lost", (many - back.same_numbers.min(many)) as f64, "", Goal::AtMost(0.0))
        .noted(back.reason.unwrap_or_else(|| "same numbers as before".to_owned()));
    Ok(vec![p99, stall, took, lost])
}
