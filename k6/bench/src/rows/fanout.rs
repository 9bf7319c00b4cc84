//! Rows 1, 2 and 10: one change told to thousands of watchers, beside the least a machine must do for it.

use std::time::{Duration, Instant};

use anyhow::Context as _;
use serde_json::{Value, json};

use super::{axum_default, background, crowd, npm_ws, open, open_plain, order, quiet, raw, small_change};
use crate::child::Child;
use crate::clock::now_ns;
use crate::crowd::{Opening, Order, Report, Stage};
use crate::guest::Guest;
use crate::stage::{Bench, Spec, World};
use crate::stats::interleave;
use crate::table::{Goal, Line};

/// Changes one measurement is made of.
const CHANGES: u64 = 4;
/// So long those who stopped reading may take to catch up. The kernel asks who had no room left ever more rarely whether they
/// have some again: about as long after the last time as they had stopped by then.
const AWAKE: Duration = Duration::from_secs(10);
/// Changes of a kibibyte that who stopped reading misses: some more than the kernel and a mailbox take.
const MISSED: u64 = 120;
const NAMES: [&str; 4] = ["ours", "raw send(2)", "npm ws", "axum default"];

/// A server of ours with watchers, and somebody who changes the map.
pub struct Hall {
    /// Ours.
    pub server: Child,
    /// Its watchers.
    pub crowd: Child,
    /// How many.
    pub watchers: u64,
    guests: Vec<Guest>,
    next: usize,
}

impl Hall {
    /// Watchers of a map of 50,000 seats in `world`, the first `small_buffers` with little room of their own.
    pub async fn new(bench: &Bench, world: &World, cores: &str, watchers: usize, small_buffers: usize) -> anyhow::Result<Self> {
        let performance = world.performance(Spec::default()).await?;
        let server = world.server(cores).await?;
        let people = world.people(watchers).await?;
        let mut crowd = crowd(bench).await?;
        let opening = Opening {
            port: server.port,
            count: watchers,
            stage: Stage::Watch,
            performance: Some(performance),
            tokens: Some((people.tokens, 0)),
            at_once: 256,
            small_buffers,
            ..Opening::default()
        };
        super::all_there(order(&mut crowd, &Order::Open(opening)).await?)?;
        let holders = world.people(32).await?;
        world.admit(performance, &holders.accounts).await?;
        let mut guests = Vec::new();
        for token in std::fs::read_to_string(&holders.tokens)?.lines() {
            guests.push(Guest::new(server.port, token, performance).await?);
        }
        quiet(&server).await?;
        Ok(Self { server, crowd, watchers: watchers as u64, guests, next: 0 })
    }

    /// Begins one change of `seats` seats; returns when it was asked for.
    async fn begin(&mut self, seats: u32) -> anyhow::Result<(usize, u64)> {
        let guest = self.next % self.guests.len();
        self.next += 1;
        let first = guest as u32 * 100;
        let seats: Vec<u32> = (first..first + seats).collect();
        let since = now_ns();
        self.guests[guest].begin_change(&seats).await?;
        Ok((guest, since))
    }

    /// One change, until `hearers` have heard it; the report tells when they did.
    pub async fn change(&mut self, seats: u32, hearers: u64) -> anyhow::Result<Report> {
        order(&mut self.crowd, &Order::Reset).await?;
        let (guest, since_ns) = self.begin(seats).await?;
        let report = order(&mut self.crowd, &Order::Await { deltas: hearers, since_ns, within_ms: 10_000 }).await?;
        self.guests[guest].end_change().await?;
        let (heard, gone, why) = (report.deltas, report.failed, report.reason.as_deref().unwrap_or("no reason known"));
        anyhow::ensure!(report.complete, "{heard} of {hearers} watchers heard of a change; {gone} are gone: {why}");
        Ok(report)
    }

    /// `changes` at the same moment; returns how many frames there were once it is silent again.
    async fn burst(&mut self, changes: usize) -> anyhow::Result<u64> {
        order(&mut self.crowd, &Order::Reset).await?;
        let mut begun = Vec::new();
        for _ in 0..changes {
            begun.push(self.begin(1).await?.0);
        }
        for guest in begun {
            self.guests[guest].end_change().await?;
        }
        let mut heard = 0;
        loop {
            let wait = Order::Await { deltas: u64::MAX, since_ns: 0, within_ms: 150 };
            let now = order(&mut self.crowd, &wait).await?.deltas;
            if now == heard && now >= self.watchers {
                return Ok(now);
            }
            heard = now;
        }
    }
}

/// A baseline with as many sockets.
struct Rival {
    server: Child,
    crowd: Child,
}

impl Rival {
    async fn new(bench: &Bench, server: Child, sockets: usize) -> anyhow::Result<Self> {
        let mut crowd = crowd(bench).await?;
        open_plain(&mut crowd, server.port, sockets).await?;
        Ok(Self { server, crowd })
    }

    async fn change(&mut self, payload: &str, hearers: u64) -> anyhow::Result<Report> {
        order(&mut self.crowd, &Order::Reset).await?;
        let since_ns = now_ns();
        self.server.ask::<Value>(&json!({"payload": payload})).await?;
        let report = order(&mut self.crowd, &Order::Await { deltas: hearers, since_ns, within_ms: 10_000 }).await?;
        anyhow::ensure!(report.complete, "{} of {hearers} sockets heard of a change", report.deltas);
        Ok(report)
    }
}

/// Measures the rows that are wanted.
pub async fn run(bench: &Bench, rows: Vec<u8>) -> anyhow::Result<Vec<Line>> {
    let watchers = bench.size.of(8000, 300);
    let stalled = watchers / 100;
    let world = bench.world().await?;
    let mut hall = Hall::new(bench, &world, &bench.cores.server, watchers, stalled).await?;
    let mut lines = Vec::new();
    if rows.contains(&1) {
        lines.extend(Box::pin(one_change(bench, &mut hall)).await?);
    }
    if rows.contains(&2) {
        lines.extend(Box::pin(eight_changes(&mut hall)).await?);
    }
    if rows.contains(&10) {
        // What was measured before is kept, whatever becomes of this.
        match Box::pin(stalled_readers(bench, &mut hall, stalled as u64)).await {
            Ok(more) => lines.extend(more),
            Err(error) => lines.push(Line::missing(10, "watchers that stop reading", &format!("it failed: {error:#}"))),
        }
    }
    Ok(lines)
}

async fn one_change(bench: &Bench, hall: &mut Hall) -> anyhow::Result<Vec<Line>> {
    let sockets = usize::try_from(hall.watchers)?;
    let payload = small_change(uuid::Uuid::now_v7());
    let mut rivals = Vec::new();
    for server in [raw(bench).await?, npm_ws(bench).await?, axum_default(bench).await?] {
        rivals.push(Rival::new(bench, server, sockets).await?);
    }
    let idle = background(&hall.server).await?;
    let (mut bytes, mut reads) = (0, 0);
    let rounds = interleave(
        4,
        |variant| variant > 0,
        async |variant| {
            let hearers = hall.watchers;
            let before = match variant {
                0 => hall.server.cpu_ns()?,
                _ => rivals[variant - 1].server.cpu_ns()?,
            };
            for _ in 0..CHANGES {
                match variant {
                    0 => {
                        let heard = hall.change(1, hearers).await?;
                        (bytes, reads) = (heard.bytes / hearers, heard.reads);
                    }
                    _ => _ = rivals[variant - 1].change(&payload, hearers).await?,
                }
            }
            let after = match variant {
                0 => hall.server.cpu_ns()?,
                _ => rivals[variant - 1].server.cpu_ns()?,
            };
            Ok((after - before) as f64 / 1000.0 / (CHANGES * hearers) as f64)
        },
    )
    .await?;
    let what = format!("CPU a frame, one change to {} watchers, whole stack", hall.watchers);
    let goals = [Goal::AtMost(1.15), Goal::AtMost(0.70), Goal::AtMost(0.70)];
    let mut lines: Vec<Line> =
        (1..4).map(|rival| Line::compared(1, &what, &rounds, 0, (rival, NAMES[rival]), "µs", goals[rival - 1])).collect();
    let note = format!(
        "{bytes} bytes a frame; {:.2} reads a watcher for each; beside it the server used {:.1} % of a core while nothing changed",
        reads as f64 / hall.watchers as f64,
        idle / 1e7
    );
    if let Some(first) = lines.first_mut() {
        *first = first.clone().noted(note);
    }
    Ok(lines)
}

async fn eight_changes(hall: &mut Hall) -> anyhow::Result<Vec<Line>> {
    let idle = background(&hall.server).await?;
    let mut frames = Vec::new();
    let rounds = interleave(
        2,
        |variant| variant == 1,
        async |variant| {
            let (before, at) = (hall.server.cpu_ns()?, Instant::now());
            if variant == 0 {
                frames.push(hall.burst(8).await? as f64 / hall.watchers as f64);
            } else {
                for _ in 0..8 {
                    hall.change(1, hall.watchers).await?;
                }
            }
            let used = (hall.server.cpu_ns()? - before) as f64 - idle * at.elapsed().as_secs_f64();
            Ok(used / 1e6)
        },
    )
    .await?;
    let what = format!("eight changes at once to {} watchers", hall.watchers);
    let line = Line::compared(2, &what, &rounds, 0, (1, "eight windows"), "ms CPU", Goal::AtMost(0.16));
    Ok(vec![line.noted(format!("{:.1} frames a watcher", crate::stats::median(&frames)))])
}

async fn stalled_readers(bench: &Bench, hall: &mut Hall, stalled: u64) -> anyhow::Result<Vec<Line>> {
    let all = hall.watchers;
    let rounds = interleave(
        2,
        |variant| variant == 1,
        async |variant| {
            let hearers = if variant == 0 {
                stall(hall, stalled).await?;
                all - stalled
            } else {
                all
            };
            let mut p99 = Vec::new();
            for _ in 0..3 {
                p99.push(hall.change(1, hearers).await?.p99_ns as f64 / 1e6);
            }
            wake(hall, 0).await?;
            Ok(crate::stats::median(&p99))
        },
    )
    .await?;
    let what = format!("p99 of the healthy, {stalled} of {all} watchers stop reading");
    let mut lines = vec![Line::compared(10, &what, &rounds, 0, (1, "all read"), "ms", Goal::AtMost(1.1))];

    lines.extend(Box::pin(held(bench)).await?);
    Ok(lines)
}

/// What a stalled socket costs: a smaller hall, and large changes until what the kernel takes for it is full.
async fn held(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let (all, stalled) = (200, 100);
    let mut world = bench.world().await?;
    // Else the kernel takes megabytes for a socket that does not read, and there is nothing left to see.
    world.services.send_buffer = Some(8 * 1024);
    let mut hall = Hall::new(bench, &world, &bench.cores.server, all, stalled).await?;
    let (all, stalled) = (all as u64, stalled as u64);
    // What the server keeps for everybody (recent changes, buffers) is there before it is weighed.
    for _ in 0..300 {
        hall.change(100, all).await?;
    }
    stall(&mut hall, stalled).await?;
    let before = hall.server.resident()?;
    let (mut missed, until) = (0, Instant::now() + frontrow::limits::WRITE_TIMEOUT * 7 / 10);
    let mut sent = 0;
    while sent < MISSED && Instant::now() < until {
        missed += hall.change(100, all - stalled).await?.bytes / (all - stalled);
        sent += 1;
    }
    let held = hall.server.resident()?.saturating_sub(before) as f64 / 1024.0 / stalled as f64;
    let note = format!("{stalled} sockets that missed {sent} changes, {} KiB; without the kernel's buffers", missed / 1024);
    let mut lines = vec![Line::figure(10, "held for a stalled socket", held, "KiB", Goal::AtMost(64.0)).noted(note)];
    let woken = wake(&mut hall, stalled).await?;
    let snapshots = Line::figure(10, "snapshots when they wake", woken.snapshots as f64, "", Goal::AtLeast(stalled as f64));
    lines.push(snapshots.beside(format!("{stalled} woke, {} were closed", woken.failed)));
    Ok(lines)
}

/// Who is told to stop still reads what comes next, so something comes.
async fn stall(hall: &mut Hall, count: u64) -> anyhow::Result<()> {
    order(&mut hall.crowd, &Order::Stall { count: usize::try_from(count)? }).await?;
    hall.change(1, hall.watchers).await?;
    Ok(())
}

/// Wakes everybody; what came to them by the time that `count` got a snapshot or an end, or did not in [`AWAKE`]: first they
/// read what the kernel kept for them.
async fn wake(hall: &mut Hall, count: u64) -> anyhow::Result<Report> {
    order(&mut hall.crowd, &Order::Reset).await?;
    order(&mut hall.crowd, &Order::Wake).await?;
    let until = Instant::now() + AWAKE;
    loop {
        tokio::time::sleep(Duration::from_millis(300)).await;
        let report: Report = order(&mut hall.crowd, &Order::Report).await.context("waking")?;
        if report.snapshots + report.failed as u64 >= count || Instant::now() >= until {
            return Ok(report);
        }
    }
}

/// A crowd on the raw baseline, for the other rows.
pub async fn raw_cost(bench: &Bench, sockets: usize) -> anyhow::Result<RawFloor> {
    let rival = Rival::new(bench, raw(bench).await?, sockets).await?;
    Ok(RawFloor { rival, payload: small_change(uuid::Uuid::now_v7()), sockets: sockets as u64 })
}

/// What sends alone cost.
pub struct RawFloor {
    rival: Rival,
    payload: String,
    sockets: u64,
}

impl RawFloor {
    /// Nanoseconds of processor time a frame.
    pub async fn measure(&mut self) -> anyhow::Result<f64> {
        let before = self.rival.server.cpu_ns()?;
        for _ in 0..CHANGES {
            self.rival.change(&self.payload, self.sockets).await?;
        }
        Ok((self.rival.server.cpu_ns()? - before) as f64 / (CHANGES * self.sockets) as f64)
    }
}

/// Watchers of `people` in a hall that is prepared elsewhere.
pub async fn watch(crowd: &mut Child, port: u16, people: &crate::stage::People, performance: uuid::Uuid) -> anyhow::Result<()> {
    open(crowd, port, Stage::Watch, people, performance).await?;
    Ok(())
}
