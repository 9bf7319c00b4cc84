//! Row 9: a map of 50,000 seats in the middle of its sale, on the wire.

use std::io::Write as _;
use std::time::Duration;

use frontrow_protocol::seats::{SeatState, packed_len, set};
use rand::RngExt as _;
use redis::AsyncCommands as _;
use uuid::Uuid;

use super::{crowd, order, quiet};
use crate::crowd::{Opening, Order, Stage};
use crate::stage::{Bench, Spec, World};
use crate::table::{Goal, Line};

const SEATS: u32 = 50_000;

/// Measures it.
pub async fn run(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let world = bench.world().await?;
    let server = world.server(&bench.cores.server).await?;
    let mut lines = Vec::new();
    for (states, what) in [(in_groups(), "sold in groups"), (at_random(), "each seat at random")] {
        let theirs = kib(gzipped(&as_objects(&states)?)?);
        let packed = pack(&states);
        let plain = viewers(bench, &world, &server, SEATS, Some(&packed), false).await?;
        let deflated = viewers(bench, &world, &server, SEATS, Some(&packed), true).await?;
        let least = format!("no code takes less than {:.1} KiB for as many of each kind drawn at random", kib(entropy(&states)));
        for (viewed, form, goal) in [(&plain, "JSON text frame", 17.0), (&deflated, "the same where compressed", 7.0)] {
            let what = format!("snapshot of 50,000 seats {what}, {form}");
            let mut line = Line::figure(9, &what, kib(viewed.bytes), "KiB", Goal::AtMost(goal));
            line.ratio = Some(kib(viewed.bytes) / theirs);
            lines.push(line.beside(format!("gzipped JSON, an object a seat: {theirs:.1} KiB")).noted(least.clone()));
        }
        let cost = Line::figure(9, "CPU of one more viewer's join and snapshot", plain.cpu_us, "µs", Goal::None);
        lines.push(cost.beside(format!("compressed: {} µs", crate::table::figure(deflated.cpu_us))));
    }
    let small = viewers(bench, &world, &server, 500, None, false).await?;
    lines.push(Line::figure(9, "the same of a map of 500 seats", small.cpu_us, "µs", Goal::None));
    Ok(lines)
}

/// A sale half over as it comes about: people come in twos and threes and take the best seats next to each other,
/// nearer the front the likelier; the house keeps two blocks.
fn in_groups() -> Vec<SeatState> {
    let mut random = rand::rng();
    let mut states = vec![SeatState::Available; SEATS as usize];
    for block in [0..500, 30_000..30_500] {
        states[block].fill(SeatState::Blocked);
    }
    let (mut taken, wanted) = (0, SEATS as usize / 2);
    while taken < wanted {
        let count = [1, 2, 2, 2, 2, 3, 3, 4, 4, 6][random.random_range(0..10)];
        // The smaller of two draws: the front sells first.
        let from = random.random_range(0..SEATS as usize).min(random.random_range(0..SEATS as usize));
        let Some(at) = (from..states.len() - count).find(|at| states[*at..at + count].iter().all(|s| *s == SeatState::Available))
        else {
            continue;
        };
        let state = if taken * 5 < wanted * 4 { SeatState::Sold } else { SeatState::Held };
        states[at..at + count].fill(state);
        taken += count;
    }
    states
}

/// The worst there is: no seat says anything of the next.
fn at_random() -> Vec<SeatState> {
    let mut random = rand::rng();
    (0..SEATS)
        .map(|_| match random.random_range(0..100) {
            0..40 => SeatState::Sold,
            40..50 => SeatState::Held,
            50..52 => SeatState::Blocked,
            _ => SeatState::Available,
        })
        .collect()
}

/// Bytes that as many of each kind need if nothing else is known of them.
fn entropy(states: &[SeatState]) -> usize {
    let kinds = [SeatState::Available, SeatState::Held, SeatState::Sold, SeatState::Blocked];
    let shares = kinds.map(|kind| states.iter().filter(|state| **state == kind).count() as f64 / states.len() as f64);
    let bits: f64 = shares.iter().filter(|share| **share > 0.0).map(|share| -share * share.log2()).sum();
    (bits * states.len() as f64 / 8.0) as usize
}

fn as_objects(states: &[SeatState]) -> anyhow::Result<Vec<u8>> {
    let objects = states.iter().enumerate().map(|(seat, state)| serde_json::json!({"seat": seat, "state": word(*state)}));
    Ok(serde_json::to_vec(&objects.collect::<Vec<_>>())?)
}

fn pack(states: &[SeatState]) -> Vec<u8> {
    let mut packed = vec![0; packed_len(states.len())];
    states.iter().enumerate().for_each(|(seat, state)| set(&mut packed, seat as u32, *state));
    packed
}

fn kib(bytes: usize) -> f64 {
    bytes as f64 / 1024.0
}

const fn word(state: SeatState) -> &'static str {
    match state {
        SeatState::Available => "available",
        SeatState::Held => "held",
        SeatState::Sold => "sold",
        SeatState::Blocked => "blocked",
    }
}

fn gzipped(bytes: &[u8]) -> anyhow::Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// What viewers met.
struct Viewed {
    /// Of a snapshot's frame.
    bytes: usize,
    /// The server's processor time for each of them.
    cpu_us: f64,
}

async fn viewers(
    bench: &Bench,
    world: &World,
    server: &crate::child::Child,
    seats: u32,
    packed: Option<&[u8]>,
    deflate: bool,
) -> anyhow::Result<Viewed> {
    let performance = world.performance(Spec { seats, ..Spec::default() }).await?;
    let staged = frontrow::shows::performance(&world.app, performance).await?;
    frontrow::seats::map(&world.app, &staged).await?;
    if let Some(packed) = packed {
        fill(world, performance, packed).await?;
    }
    let count = bench.size.of(500, 50);
    let people = world.people(count).await?;
    let mut crowd = crowd(bench).await?;
    quiet(server).await?;
    let before = server.cpu_ns()?;
    let opening = Opening {
        port: server.port,
        count,
        stage: Stage::Watch,
        performance: Some(performance),
        tokens: Some((people.tokens.clone(), 0)),
        at_once: 256,
        deflate,
        ..Opening::default()
    };
    let report = super::all_there(order(&mut crowd, &Order::Open(opening)).await?)?;
    let cpu_us = (server.cpu_ns()? - before) as f64 / 1000.0 / count as f64;
    order(&mut crowd, &Order::Drop).await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    Ok(Viewed { bytes: report.snapshot_bytes, cpu_us })
}

async fn fill(world: &World, performance: Uuid, packed: &[u8]) -> anyhow::Result<()> {
    let mut connection = world.app.redis.get().await?;
    let _: () = connection.set(format!("fr:{{{performance}}}:map"), packed).await?;
    let _: i64 = connection.hincr(format!("fr:{{{performance}}}:m"), "version", 1).await?;
    Ok(())
}
