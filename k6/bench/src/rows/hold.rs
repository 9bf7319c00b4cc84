//! Row 7: a hold, from the frame that asks to the frame that answers, beside the same script alone.

use anyhow::Context as _;
use redis::AsyncCommands as _;
use tokio::process::Command;
use uuid::Uuid;

use super::{crowd, open, order, quiet};
use crate::child::Child;
use crate::crowd::{Order, Report, Stage, Tries};
use crate::stage::{Bench, People, Spec, World};
use crate::stats::interleave;
use crate::table::{Goal, Line};

/// Random numbers redis-benchmark draws accounts, holds and seats from.
const RANGE: u32 = 200_000;
const NAMES: [&str; 2] = ["redis-benchmark, 50 clients, pipeline 16", "the same script"];

/// Winning and losing holds, then contended ones.
pub async fn run(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let world = bench.world().await?;
    let server = world.server(&bench.cores.server).await?;
    let people = world.people(bench.size.of(1000, 100)).await?;
    let mut crowd = crowd(bench).await?;
    open(&mut crowd, server.port, Stage::Auth, &people, Uuid::nil()).await?;
    let tries = bench.size.of(20_000, 1000);
    let mut cpu = [0.0; 2];
    // 0, 1: ours winning and losing; 2, 3: the script alone.
    let rounds = interleave(
        4,
        |variant| variant > 1,
        async |variant| {
            let losing = variant % 2 == 1;
            let performance = world.performance(Spec { seats: tries + 1, ..Spec::default() }).await?;
            if variant > 1 {
                return alone(bench, &world, performance, losing, tries).await;
            }
            world.admit(performance, &people.accounts).await?;
            // The map is loaded, and the first seat taken, before the clock starts.
            let first = attempt(&mut crowd, performance, 1, Some(1), false).await?;
            anyhow::ensure!(first.held == 1, "the first hold was refused: {:?}", first.reason);
            quiet(&server).await?;
            let before = server.cpu_ns()?;
            let report = attempt(&mut crowd, performance, tries, losing.then_some(1), !losing).await?;
            cpu[variant] = (server.cpu_ns()? - before) as f64 / 1000.0 / f64::from(tries);
            let right = if losing { report.taken } else { report.held };
            anyhow::ensure!(right == u64::from(tries), "{right} of {tries} went as they should: {report:?}");
            Ok(f64::from(tries) / (report.took_ns as f64 / 1e9))
        },
    )
    .await?;
    let mut lines = Vec::new();
    for (variant, what) in ["a hold that wins", "a hold that loses"].into_iter().enumerate() {
        let goal = if variant == 0 { Goal::AtLeast(0.9) } else { Goal::None };
        let line = Line::compared(7, what, &rounds, variant, (variant + 2, NAMES[variant]), "a second", goal);
        lines.push(line.noted(format!("{:.0} µs CPU of the server each, on one core", cpu[variant])));
    }
    lines.push(Line::compared(7, "losing beside winning", &rounds, 1, (0, "winning"), "a second", Goal::AtLeast(2.0)));
    lines.push(Line::compared(7, "losing beside winning, the script alone", &rounds, 3, (2, "winning"), "a second", Goal::None));
    lines.push(Box::pin(contended(bench, &world, &mut crowd, &people)).await?);
    Ok(lines)
}

/// Everybody wants the same fifty seats, again and again.
async fn contended(bench: &Bench, world: &World, crowd: &mut Child, people: &People) -> anyhow::Result<Line> {
    let tries: u32 = bench.size.of(1_000_000, 2000);
    let performance = world.performance(Spec { seats: 1000, ..Spec::default() }).await?;
    world.admit(performance, &people.accounts).await?;
    let (mut done, mut doubles, mut held) = (0, 0, 0);
    while done < tries {
        order(crowd, &Order::Reset).await?;
        let some = (tries - done).min(100_000);
        let order_ = Tries { performance, tries: some, first: 0, seats: Some(50), release: true, pause_ms: 110 };
        let report = order(crowd, &Order::Hold(order_)).await?;
        let all = report.held + report.taken + report.other;
        anyhow::ensure!(all >= u64::from(some) * 9 / 10, "tries that came to nothing: {report:?}");
        (done, doubles, held) = (done + some, doubles + report.doubles, held + report.held);
    }
    let line = Line::figure(7, "seats held twice", doubles as f64, "", Goal::AtMost(0.0));
    Ok(line.beside(format!("{done} contended tries, {held} granted")))
}

async fn attempt(
    crowd: &mut Child,
    performance: Uuid,
    tries: u32,
    seats: Option<u32>,
    after_first: bool,
) -> anyhow::Result<Report> {
    order(crowd, &Order::Reset).await?;
    let first = u32::from(after_first);
    let tries = Tries { performance, tries, first, seats, release: false, pause_ms: 0 };
    let report = order(crowd, &Order::Hold(tries)).await?;
    // The sockets' allowance of requests comes back.
    tokio::time::sleep(std::time::Duration::from_millis(1200)).await;
    Ok(report)
}

/// Calls of the script a second, without the server.
async fn alone(bench: &Bench, world: &World, performance: Uuid, losing: bool, tries: u32) -> anyhow::Result<f64> {
    let staged = frontrow::shows::performance(&world.app, performance).await?;
    frontrow::seats::map(&world.app, &staged).await?;
    let mut connection = world.app.redis.get().await?;
    let accounts: Vec<u32> = (0..RANGE).collect();
    for some in accounts.chunks(5000) {
        let mut zadd = redis::cmd("ZADD");
        zadd.arg(frontrow::queue::running_key(performance));
        for account in some {
            zadd.arg(4_000_000_000_000_u64).arg(format!("{account:012}"));
        }
        let _: i64 = zadd.query_async(&mut connection).await?;
    }
    let sha: String = redis::cmd("SCRIPT").arg("LOAD").arg(frontrow::seats::HOLD_SOURCE).query_async(&mut connection).await?;
    if losing {
        // Seat 0 is sold.
        let _: i64 = connection.setbit(format!("fr:{{{performance}}}:map"), 6, true).await?;
    }
    let url: url::Url = world.services.redis_url.parse()?;
    let random = "__rand_int__";
    let seat = if losing { "0" } else { random };
    let key = |name: &str| format!("fr:{{{performance}}}:{name}");
    let mut command = Command::new("taskset");
    command.args(["-c", &bench.cores.server, "redis-benchmark", "-h", "127.0.0.1", "-p"]);
    command.arg(url.port().unwrap_or(6379).to_string()).args(["-a", url.password().unwrap_or_default()]);
    command.args(["--dbnum", &world.redis_database.to_string(), "-c", "50", "-P", "16", "--csv"]);
    command.args(["-r", &RANGE.to_string(), "-n", &tries.to_string()]);
    command.args(["EVALSHA", &sha, "6", &key("m"), &key("map"), &key("due"), &key("sold")]);
    command.args([&key(&format!("hold:{random}")), &key("running"), random, random]);
    command.args(["0", "1900000000000", "1000000", "3600000", "100", "1", seat]);
    let output = command.output().await.context("redis-benchmark")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    rate(&text).with_context(|| format!("redis-benchmark said {text} {}", String::from_utf8_lossy(&output.stderr)))
}

/// Requests a second, from redis-benchmark's CSV.
fn rate(csv: &str) -> Option<f64> {
    let line = csv.lines().rfind(|line| line.contains("EVALSHA"))?;
    let fields: Vec<&str> = line.split("\",\"").map(|field| field.trim_matches('"')).collect();
    // The command itself may hold commas but no quotes; the rate is the first number after it.
    fields.get(1)?.parse().ok()
}
