//! Row 9: a map of 50,000 seats in the middle of its sale, on the wire.

use std::io::Write as _;
use std::time::Duration;

use frontrow_protocol::seats::{SeatState, packed_len, set};
use rand::RngExt as _;
use redis::AsyncCommands as _;
use uuid::Uuid;

use super::{crowd, open, order, quiet};
use crate::crowd::{Order, Stage};
use crate::stage::{Bench, Spec, World};
use crate::table::{Goal, Line};

const SEATS: u32 = 50_000;

/// Measures it.
pub async fn run(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let states = mid_sale();
    let json = serde_json::to_vec(
        &states
            .iter()
            .enumerate()
            .map(|(seat, state)| serde_json::json!({"seat": seat, "state": word(*state)}))
            .collect::<Vec<_>>(),
    )?;
    let theirs = gzipped(&json)? as f64 / 1024.0;
    let mut packed = vec![0; packed_len(states.len())];
    states.iter().enumerate().for_each(|(seat, state)| set(&mut packed, seat as u32, *state));
    let world = bench.world().await?;
    let server = world.server(&bench.cores.server).await?;
    let (bytes, large) = viewers(bench, &world, &server, SEATS, Some(&packed)).await?;
    let (_, small) = viewers(bench, &world, &server, 500, None).await?;
    let mut line = Line::figure(9, "snapshot of 50,000 seats, JSON text frame", bytes as f64 / 1024.0, "KiB", Goal::AtMost(17.0));
    line = line.beside(format!("gzipped JSON, an object a seat: {theirs:.1} KiB"));
    line.ratio = Some(bytes as f64 / 1024.0 / theirs);
    let compressed = gzipped(base64_of(&packed).as_bytes())? as f64 / 1024.0;
    let why = format!("the socket negotiates no compression; gzip would make {compressed:.1} KiB of these random states");
    let cost = Line::figure(9, "CPU of one more viewer's join and snapshot", large, "µs", Goal::None)
        .beside(format!("of a map of 500 seats: {} µs", crate::table::figure(small)));
    Ok(vec![line, Line::missing(9, "the same where compressed (≤ 7 KiB)", &why), cost])
}

fn mid_sale() -> Vec<SeatState> {
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

const fn word(state: SeatState) -> &'static str {
    match state {
        SeatState::Available => "available",
        SeatState::Held => "held",
        SeatState::Sold => "sold",
        SeatState::Blocked => "blocked",
    }
}

fn base64_of(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

fn gzipped(bytes: &[u8]) -> anyhow::Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// Bytes of a snapshot, and the server's processor time a viewer in microseconds.
async fn viewers(
    bench: &Bench,
    world: &World,
    server: &crate::child::Child,
    seats: u32,
    packed: Option<&[u8]>,
) -> anyhow::Result<(usize, f64)> {
    let performance = world.performance(Spec { seats, ..Spec::default() }).await?;
    let staged = frontrow::shows::performance(&world.app, performance).await?;
    frontrow::seats::map(&world.app, &staged).await?;
    if let Some(packed) = packed {
        fill(world, performance, packed).await?;
    }
    let viewers = bench.size.of(500, 50);
    let people = world.people(viewers).await?;
    let mut crowd = crowd(bench).await?;
    quiet(server).await?;
    let before = server.cpu_ns()?;
    let report = open(&mut crowd, server.port, Stage::Watch, &people, performance).await?;
    let used = (server.cpu_ns()? - before) as f64 / 1000.0 / viewers as f64;
    order(&mut crowd, &Order::Drop).await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    Ok((report.snapshot_bytes, used))
}

async fn fill(world: &World, performance: Uuid, packed: &[u8]) -> anyhow::Result<()> {
    let mut connection = world.app.redis.get().await?;
    let _: () = connection.set(format!("fr:{{{performance}}}:map"), packed).await?;
    let _: i64 = connection.hincr(format!("fr:{{{performance}}}:m"), "version", 1).await?;
    Ok(())
}
