//! Three node processes behind the swarm, and one failure after the other: after each the swarm's report is clean, its
//! watchers see the truth within two seconds, and nobody who came back in time lost their place.
//!
//! `make chaos` plays it large; `FRONTROW_CHAOS_ONLY=CutRedis` plays one failure.

use std::sync::Arc;
use std::time::{Duration, Instant};

use frontrow::app::App;
use frontrow::orders::check;
use frontrow_protocol::seats::SeatState;
use swarm::cast;
use swarm::crowd::{Crowd, Tokens};
use swarm::evidence::Samples;
use swarm::http::Http;
use swarm::plan::Mix;
use swarm::probe::{self, RunningProbe};
use swarm::report::Report;
use swarm::stage::{self, Room};
use swarm::world::{Script, Target};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::chaos_scene::{Fault, LOOKS_IN_VAIN, Marker, Scene, Seen};
use crate::harness::alone;

/// So soon after a failure is over everybody knows.
const CONVERGED: Duration = Duration::from_secs(2);

/// Looks at the line that fail on all nodes in one play at most: a few a second for as long as anything lasts.
const MOST_IN_VAIN: u64 = 5_000;

/// How large it is played.
struct Size {
    people: usize,
    watchers: usize,
    capacity: u64,
    ramp: Duration,
    chart: &'static str,
    /// What a machine that is busy with other tests adds to [`CONVERGED`].
    busy: Duration,
    /// The failures and how long each lasts, in seconds. Ten seconds end a node's lease, and five what a node takes for the
    /// silence of a log that has nothing to say.
    faults: [(Fault, u64); 7],
}

fn small() -> Size {
    let faults = [
        (Fault::KillNode, 0),
        (Fault::PauseNode, 12),
        (Fault::CutKafka, 10),
        (Fault::CutRedis, 12),
        (Fault::RestartPostgres, 1),
        (Fault::StopKafka, 3),
        (Fault::EmptyRedis, 1),
    ];
    Size {
        people: 90,
        watchers: 9,
        capacity: 40,
        ramp: Duration::from_secs(6),
        chart: "theatre",
        busy: Duration::from_secs(1),
        faults,
    }
}

fn full() -> Size {
    let faults = [
        (Fault::KillNode, 0),
        (Fault::PauseNode, 20),
        (Fault::CutKafka, 20),
        (Fault::CutRedis, 20),
        (Fault::RestartPostgres, 5),
        (Fault::StopKafka, 60),
        (Fault::EmptyRedis, 5),
    ];
    Size {
        people: 1500,
        watchers: 150,
        capacity: 450,
        ramp: Duration::from_secs(30),
        chart: "hall",
        busy: Duration::ZERO,
        faults,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_nodes_ride_out_every_failure_behind_the_swarm() {
    let _alone = alone().await;
    let Some(mut scene) = Scene::build().await else { return };
    let size = if std::env::var("FRONTROW_CHAOS").as_deref() == Ok("full") { full() } else { small() };
    let only = std::env::var("FRONTROW_CHAOS_ONLY").ok();
    let mut problems = Vec::new();
    for (seed, (fault, seconds)) in (1..).zip(size.faults) {
        if only.as_ref().is_some_and(|only| *only != format!("{fault:?}")) {
            continue;
        }
        let began = Instant::now();
        if let Err(found) = play(&mut scene, &size, fault, Duration::from_secs(seconds), seed).await {
            problems.push(format!("{fault:?}: {found}"));
        }
        println!("{fault:?} took {:.0?} in all", began.elapsed());
        scene.mend().await;
    }
    if let Err(found) = books(&scene).await {
        problems.push(found);
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// The server's own check of books, maps and money, asked once everything has passed.
async fn books(scene: &Scene) -> Result<(), String> {
    let stop = CancellationToken::new();
    let app = App::connect(scene.config.clone(), stop.clone()).await.map_err(|e| format!("{e:#}"))?;
    let deadline = Instant::now() + Duration::from_secs(60);
    let report = loop {
        let report = check::agreement_with_gateway(&app).await.map_err(|e| format!("{e:?}"))?;
        if report.settled() || Instant::now() > deadline {
            break report;
        }
        sleep(Duration::from_secs(1)).await;
    };
    stop.cancel();
    println!("{report:?}");
    if report.settled() && report.payments > 0 { Ok(()) } else { Err(format!("the books: {report:?}")) }
}

/// One crowd, one failure in its midst.
async fn play(scene: &mut Scene, size: &Size, fault: Fault, length: Duration, seed: u64) -> Result<(), String> {
    let told = |error: anyhow::Error| format!("{error:#}");
    let performance = staged(scene, size, seed).await.map_err(told)?;
    let (secret, marker_seat) = (scene.secret(), performance.seats);
    let capacity = performance.capacity;
    let id = performance.performance;
    let token = move |person| cast::token(&secret, cast::account(seed, person), "customer");
    let mut marker = Marker::new(scene.nodes[0], id, token(size.people), marker_seat);
    let tokens: Tokens = Arc::new(token);
    let probe = RunningProbe::start(scene.config.redis_url.clone(), id);
    marker.enter().await;
    let script = Script { seed, mix: mix(size), ramp: size.ramp, longest_cut: Duration::from_secs(4) };
    let crowd = Crowd::start(performance, script, 0..size.people, tokens, Some(marker_seat)).map_err(told)?;

    let usual = turn_around(&mut marker, &crowd, Instant::now()).await?;
    let usual = turn_around(&mut marker, &crowd, Instant::now()).await?.all.min(usual.all);
    sleep(size.ramp / 4).await; // in the midst of it
    let before = traces(scene, fault).await;
    let struck = scene.strike(fault, length).await;
    let seen = turn_around(&mut marker, &crowd, struck.recovered).await?;
    let Seen { done, most, all } = seen;
    println!(
        "{fault:?}: after the recovery a seat was held in {done:.0?}, nine of ten watchers knew it in {most:.0?}, every one in \
         {all:.0?} (usually {usual:.0?})"
    );

    marker.leave().await;
    let late = crowd.played(Duration::from_secs(180)).await;
    crowd.stop(Duration::from_secs(60)).await;
    let map = probe::map(&scene.config.redis_url, id).await.map_err(told)?;
    let (books, tickets) = probe::books(&scene.config.database_url, id).await.map_err(told)?;
    let mut evidence = crowd.compare().await;
    if let Some(at) = struck.lost_at {
        evidence.live_state_lost(at);
    }
    let running = Some(probe.stop().await);
    let samples = Samples { running, map: Some(map), books: Some(books), tickets: Some(tickets) };
    let report = Report::new(&evidence, samples, capacity);
    println!("{}", report.text());
    let mut found = judge(&report, late, scene.counted(LOOKS_IN_VAIN).await);
    if all > CONVERGED + size.busy {
        found.push(format!("the last watcher knew only {all:.1?} after the recovery"));
    }
    if let (None, Some(lost)) = (struck.lost_at, report.counts.get("holds lost")) {
        found.push(format!("{lost} holds were lost though nothing was"));
    }
    let broken = report.counts.iter().filter(|(what, _)| what.starts_with("sockets")).map(|(_, n)| n).sum::<u64>();
    let unfelt = fault == Fault::KillNode && broken == 0 || before.is_some() && before == traces(scene, fault).await;
    if unfelt {
        found.push("nobody felt it".to_owned());
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n    ")) }
}

/// What the nodes have counted that feel this failure.
async fn traces(scene: &Scene, fault: Fault) -> Option<u64> {
    match fault.trace() {
        Some(name) => Some(scene.counted(name).await),
        None => None,
    }
}

/// What is wrong with the play's report: violations, or nothing to judge by.
fn judge(report: &Report, late: usize, in_vain: u64) -> Vec<String> {
    let mut found: Vec<String> = report
        .invariants
        .iter()
        .filter(|i| i.violations > 0 || i.checked == 0)
        .map(|i| format!("{} {} of {} checked: {:?}", i.name, i.violations, i.checked, i.examples))
        .collect();
    if in_vain > MOST_IN_VAIN {
        found.push(format!("the line was read {in_vain} times in vain, which is a busy loop"));
    }
    if late > 0 {
        found.push(format!("{late} people were not through in three minutes"));
    }
    found
}

/// The marker is held and given back, and every watcher sees both; when the first was known, after `since`.
async fn turn_around(marker: &mut Marker, crowd: &Crowd, since: Instant) -> Result<Seen, String> {
    let held = marker.seen(&crowd.world, SeatState::Held, since).await?;
    marker.seen(&crowd.world, SeatState::Available, since).await?;
    Ok(held)
}

fn mix(size: &Size) -> Mix {
    Mix { watchers: size.watchers, ..Mix::default() }
}

/// A performance whose last seat is the marker's: nobody chooses it, and nobody asks for the best of its grade.
async fn staged(scene: &Scene, size: &Size, seed: u64) -> anyhow::Result<Target> {
    cast::write(&scene.config.database_url, seed, size.people + 1).await?;
    let http = Http::new(scene.nodes.to_vec())?;
    let manager = cast::token(&scene.secret(), cast::manager(seed), "manager");
    let room = Room { capacity: size.capacity, admission_s: 900, grace_s: 40 };
    let performance = stage::stage(&http, &manager, size.chart, room).await?;
    let gateway = scene.standin.url("").parse()?;
    let mut target = stage::target(&http, scene.nodes.to_vec(), performance, &manager, Some(&gateway), 4).await?;
    target.seats -= 1;
    target.grades.pop();
    Ok(target)
}
