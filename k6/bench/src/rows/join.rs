//! Row 6: everybody comes in the same second.

use super::{crowd, npm_ws, open_plain, order, quiet};
use crate::crowd::{Opening, Order, Report, Stage};
use crate::stage::{Bench, Spec};
use crate::stats::{interleave, median};
use crate::table::{Goal, Line};

/// Joins a second of the server this one replaces, in its own report.
const SEED: f64 = 803.0;

/// Upgrade, authentication and join beside npm ws' upgrade alone.
pub async fn run(bench: &Bench) -> anyhow::Result<Vec<Line>> {
    let sockets = bench.size.of(5000, 300);
    let world = bench.world().await?;
    let server = world.server(&bench.cores.server).await?;
    let people = world.people(sockets).await?;
    let ws = npm_ws(bench).await?;
    let (mut ours, mut theirs) = (crowd(bench).await?, crowd(bench).await?);
    let (mut lost, mut twice, mut shed, mut cpu) = (0, 0, 0, Vec::new());
    let rounds = interleave(
        2,
        |variant| variant == 1,
        async |variant| {
            let report: Report = if variant == 0 {
                let performance = world.performance(Spec { seats: 100, paused: true, ..Spec::default() }).await?;
                let before = server.cpu_ns()?;
                let opening = Opening {
                    port: server.port,
                    count: sockets,
                    stage: Stage::Join,
                    performance: Some(performance),
                    tokens: Some((people.tokens.clone(), 0)),
                    at_once: 512,
                    ..Opening::default()
                };
                let report = super::all_there(order(&mut ours, &Order::Open(opening)).await?)?;
                cpu.push((server.cpu_ns()? - before) as f64 / 1000.0 / sockets as f64);
                shed += report.shed;
                lost += sockets - report.numbers;
                twice += report.numbers - report.distinct;
                order(&mut ours, &Order::Drop).await?;
                quiet(&server).await?;
                report
            } else {
                let report = open_plain(&mut theirs, ws.port, sockets).await?;
                order(&mut theirs, &Order::Drop).await?;
                quiet(&ws).await?;
                report
            };
            Ok(sockets as f64 / (report.took_ns as f64 / 1e9))
        },
    )
    .await?;
    let what = format!("{sockets} people come at once: upgrade, authentication, join");
    let line = Line::compared(6, &what, &rounds, 0, (1, "npm ws, upgrade alone"), "a second", Goal::AtLeast(2.0)).noted(format!(
        "{:.0} µs CPU a person, {shed} told to come later; clients and Redis share the other cores",
        median(&cpu)
    ));
    let mut seed =
        Line::figure(6, "the same", rounds.median(0), "a second", Goal::None).beside(format!("the seed: {SEED} a second"));
    seed.ratio = Some(rounds.median(0) / SEED);
    let wrong = Line::figure(6, "numbers lost or given twice", (lost + twice) as f64, "", Goal::AtMost(0.0));
    Ok(vec![line, seed, wrong])
}
