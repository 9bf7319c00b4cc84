//! Row 5: exact positions for everybody who waits.

use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use frontrow::queue::{self, Line as Waiting};
use frontrow::shows::Performance;
use rand::RngExt as _;
use rand::seq::SliceRandom as _;
use redis::AsyncCommands as _;
use tokio::task::JoinSet;
use uuid::Uuid;

use super::fanout::raw_cost;
use super::{crowd, open, order, quiet};
use crate::crowd::{Order, Stage};
use crate::machine::cpu_ns;
use crate::stage::{Bench, Spec, World};
use crate::stats::median;
use crate::table::{Goal, Line};

/// Looks one figure is made of.
const LOOKS: u32 = 20;

/// Commands and computing by the length of the line, positions beside an oracle, then what telling costs.
pub async fn run(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let lengths = bench.size.of([1000, 10_000, 100_000], [100, 300, 1000]);
    let mut lines = Vec::new();
    {
        let world = bench.world().await?;
        let id = world.performance(Spec { seats: 100, paused: true, ..Spec::default() }).await?;
        let performance = frontrow::shows::performance(&world.app, id).await?;
        let (mut numbers, mut commands, mut share) = (Vec::new(), Vec::new(), 0.0);
        for length in lengths {
            fill(&world, &performance, length, &mut numbers).await?;
            let (each, computing) = looks(&world, &performance, &numbers).await?;
            commands.push(each);
            share = computing;
        }
        let what = format!("computing {} positions at every look, four a second", lengths[2]);
        lines.push(
            Line::figure(5, &what, share, "% of a core", Goal::AtMost(1.0))
                .noted("reading the line and looking up every position, without encoding; one process instead of several"),
        );
        let told = |of: fn(&(f64, f64)) -> f64| commands.iter().map(|n| format!("{:.1}", of(n))).collect::<Vec<_>>().join(", ");
        let most = commands.iter().map(|(sent, _)| *sent).fold(0.0, f64::max);
        let line = Line::figure(5, "Redis commands a node sends for a look", most, "", Goal::AtMost(3.0));
        let inside = format!("{} with those that the script runs inside Redis", told(|n| n.1));
        lines.push(line.beside(format!("{} at {lengths:?} waiting", told(|n| n.0))).noted(inside));
        let wrong = Box::pin(oracle(&world, &performance, &mut numbers, bench.size.of(2000, 200))).await?;
        let admitting = Box::pin(admissions(&world, bench.size.of(4000, 200))).await?;
        lines.push(
            Line::figure(5, "positions that differ from a ZRANK each", (wrong.0 + admitting.0) as f64, "", Goal::AtMost(0.0))
                .beside(format!("{} compared", wrong.1 + admitting.1))
                .noted(format!("after random joins and leaves; {} of them with admissions too", admitting.1)),
        );
    }
    lines.extend(Box::pin(telling(bench)).await?);
    Ok(lines)
}

/// Lets people join until so many wait.
async fn fill(
    world: &World,
    performance: &std::sync::Arc<Performance>,
    length: usize,
    people: &mut Vec<(Uuid, Uuid, u64)>,
) -> anyhow::Result<()> {
    let mut work = JoinSet::new();
    for _ in people.len()..length {
        if work.len() >= 200 {
            people.push(work.join_next().await.context("a join")???);
        }
        let (app, performance) = (world.app.clone(), std::sync::Arc::clone(performance));
        work.spawn(async move {
            let (account, session) = (Uuid::now_v7(), Uuid::now_v7());
            let place = queue::join(&app, &performance, account, session).await?;
            anyhow::Ok((account, session, place.number))
        });
    }
    while let Some(joined) = work.join_next().await {
        people.push(joined??);
    }
    Ok(())
}

/// Redis commands sent and run for a look, and the share of a core that four looks a second take, in percent.
async fn looks(world: &World, performance: &Performance, people: &[(Uuid, Uuid, u64)]) -> anyhow::Result<((f64, f64), f64)> {
    let mut line: Waiting = queue::tick(&world.app, performance, None).await?;
    let (commands, cpu) = (commands(world).await?, cpu_ns(std::process::id())?);
    let mut sum = 0;
    for _ in 0..LOOKS {
        // As if it had changed: a look at a line that did not reads no bitmap.
        line = queue::tick(&world.app, performance, None).await?;
        sum += people.iter().filter_map(|(.., number)| line.position(*number)).map(|(position, _)| position).sum::<u64>();
    }
    let used = (cpu_ns(std::process::id())? - cpu) as f64 / f64::from(LOOKS);
    let after = self::commands(world).await?;
    let each = |after: u64, before: u64| (after - before) as f64 / f64::from(LOOKS);
    // What a script runs is counted too: from outside come the calls of scripts and what belongs to none.
    let asked = (each(after.scripts, commands.scripts), each(after.all, commands.all) - each(after.scripts, commands.scripts));
    anyhow::ensure!(sum > 0 && line.waiting as usize == people.len(), "{} wait instead of {}", line.waiting, people.len());
    Ok((asked, used * 4.0 / 1e9 * 100.0))
}

/// Commands Redis has carried out.
struct Commands {
    /// Calls of scripts: all that a look sends.
    scripts: u64,
    /// All but the questions of the bench, those inside scripts included.
    all: u64,
}

async fn commands(world: &World) -> anyhow::Result<Commands> {
    let mut connection = world.app.redis.get().await?;
    let info: String = redis::cmd("INFO").arg("commandstats").query_async(&mut connection).await?;
    let calls = |line: &str| line.split_once("calls=")?.1.split(',').next()?.parse::<u64>().ok();
    let sum = |wanted: &dyn Fn(&str) -> bool| info.lines().filter(|line| wanted(line)).filter_map(calls).sum();
    Ok(Commands {
        scripts: sum(&|line| line.starts_with("cmdstat_evalsha")),
        all: sum(&|line| !line.starts_with("cmdstat_info") && !line.starts_with("cmdstat_config")),
    })
}

/// Random joins and leaves; then positions beside ranks in a sorted set: how many differ of how many.
async fn oracle(
    world: &World,
    performance: &std::sync::Arc<Performance>,
    people: &mut Vec<(Uuid, Uuid, u64)>,
    sample: usize,
) -> anyhow::Result<(usize, usize)> {
    let (mut wrong, mut compared) = (0, 0);
    for _ in 0..3 {
        people.shuffle(&mut rand::rng());
        let leaving = rand::rng().random_range(1..people.len() / 10);
        for (account, session, _) in people.drain(..leaving) {
            queue::leave(&world.app, performance.id, account, session).await?;
        }
        let length = people.len() + leaving / 2;
        fill(world, performance, length, people).await?;
        let mut connection = world.app.redis.get().await?;
        let waiting: HashMap<u64, String> = connection.hgetall(format!("fr:{{{}}}:numbers", performance.id)).await?;
        let mut zadd = redis::cmd("ZADD");
        zadd.arg("bench:oracle");
        waiting.keys().for_each(|number| _ = zadd.arg(*number).arg(*number));
        let _: () = connection.del("bench:oracle").await?;
        let _: i64 = zadd.query_async(&mut connection).await?;
        let line = queue::tick(&world.app, performance, None).await?;
        for (.., number) in people.iter().take(sample) {
            let rank: Option<u64> = connection.zrank("bench:oracle", *number).await?;
            wrong += usize::from(line.position(*number).map(|(position, _)| position) != rank.map(|rank| rank + 1));
            compared += 1;
        }
    }
    Ok((wrong, compared))
}

/// How many may be in at once where people are admitted.
const CAPACITY: usize = 100;

/// Random joins and leaves of people in line and of people who are in, whose slot goes to the first in line: kept beside in a
/// sorted set by that rule alone. How many positions differ of how many.
async fn admissions(world: &World, length: usize) -> anyhow::Result<(usize, usize)> {
    let capacity = u32::try_from(CAPACITY)?;
    let id = world.performance(Spec { seats: 100, capacity, ..Spec::default() }).await?;
    let performance = frontrow::shows::performance(&world.app, id).await?;
    let (mut people, mut waiting, mut inside) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    let (mut wrong, mut compared) = (0, 0);
    for _ in 0..3 {
        fill(world, &performance, length, &mut people).await?;
        waiting.extend(people.iter().map(|(.., number)| *number).filter(|number| !inside.contains(number)));
        admit(&mut waiting, &mut inside);
        let mut connection = world.app.redis.get().await?;
        people.shuffle(&mut rand::rng());
        for (account, session, number) in people.drain(..length / 4) {
            queue::leave(&world.app, id, account, session).await?;
            waiting.remove(&number);
            inside.remove(&number);
            admit(&mut waiting, &mut inside);
        }
        let mut zadd = redis::cmd("ZADD");
        zadd.arg("bench:oracle");
        waiting.iter().for_each(|number| _ = zadd.arg(*number).arg(*number));
        let _: () = connection.del("bench:oracle").await?;
        let _: i64 = zadd.query_async(&mut connection).await?;
        let line = queue::tick(&world.app, &performance, None).await?;
        for (.., number) in &people {
            let rank: Option<u64> = connection.zrank("bench:oracle", *number).await?;
            wrong += usize::from(line.position(*number).map(|(position, _)| position) != rank.map(|rank| rank + 1));
            compared += 1;
        }
    }
    Ok((wrong, compared))
}

/// Whoever is first in line gets the slots that are free.
fn admit(waiting: &mut BTreeSet<u64>, inside: &mut BTreeSet<u64>) {
    while inside.len() < CAPACITY
        && let Some(first) = waiting.pop_first()
    {
        inside.insert(first);
    }
}

/// Sockets in a line that moves all the time, told at their pace.
async fn telling(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let sockets = bench.size.of(16_000, 400);
    let world = bench.world().await?;
    let performance = world.performance(Spec { seats: 100, paused: true, ..Spec::default() }).await?;
    let staged = frontrow::shows::performance(&world.app, performance).await?;
    let server = world.server(&bench.cores.server).await?;
    let people = world.people(sockets).await?;
    let mut listeners = crowd(bench).await?;
    open(&mut listeners, server.port, Stage::Join, &people, performance).await?;
    let mut floor = raw_cost(bench, bench.size.of(4000, 200)).await?;
    quiet(&server).await?;
    let (mut shares, mut each, mut rates, mut sends) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..crate::stats::ROUNDS {
        sends.push(floor.measure().await? / 1000.0);
        order(&mut listeners, &Order::Reset).await?;
        let (cpu, at) = (server.cpu_ns()?, Instant::now());
        while at.elapsed() < Duration::from_secs(bench.size.of(4, 1)) {
            // Somebody at the end comes and goes: everybody's standing changes.
            let (account, session) = (Uuid::now_v7(), Uuid::now_v7());
            queue::join(&world.app, &staged, account, session).await?;
            tokio::time::sleep(Duration::from_millis(200)).await;
            queue::leave(&world.app, performance, account, session).await?;
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let (used, seconds) = ((server.cpu_ns()? - cpu) as f64, at.elapsed().as_secs_f64());
        let heard = order(&mut listeners, &Order::Report).await?.states as f64;
        shares.push(used / 1e9 / seconds);
        each.push(used / 1000.0 / heard.max(1.0));
        rates.push(heard / seconds);
    }
    let rounds = crate::stats::Rounds { spread: crate::stats::spread(&sends), values: vec![each, sends], attempts: 1 };
    let what = format!("CPU a position told, {sockets} sockets in a moving line");
    let line = Line::compared(5, &what, &rounds, 0, (1, "raw send(2)"), "µs", Goal::None);
    let here = Line::figure(5, "the server meanwhile, told at the pace of protocol.md", median(&shares), "core", Goal::None)
        .noted(format!("{:.0} frames a second", median(&rates)));
    Ok(vec![line, here])
}
