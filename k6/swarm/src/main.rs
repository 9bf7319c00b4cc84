//! `swarm`: sends a crowd to one or several nodes and judges what it saw. Exit code 1: an invariant is violated.

mod clients;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use clap::{Args, Parser, Subcommand};
use swarm::evidence::Samples;
use swarm::http::Http;
use swarm::plan::Mix;
use swarm::probe::{self, RunningProbe};
use swarm::report::Report;
use swarm::world::{Script, Target};
use swarm::{cast, stage};
use url::Url;
use uuid::Uuid;

use crate::clients::{Job, Keys};

#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Play and judge
    Run(Box<Run>),
    /// One client process of a run, started by it
    #[command(hide = true)]
    Client,
}

#[derive(Args)]
struct Run {
    /// A node's address; give several for several nodes
    #[arg(long = "node", value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    nodes: Vec<SocketAddr>,
    /// How many come
    #[arg(long, default_value_t = 1000)]
    people: usize,
    /// Client processes; one process may open 20,000 files
    #[arg(long, default_value_t = 1)]
    clients: usize,
    /// Everything people do follows from it
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Over how many seconds they come
    #[arg(long, default_value_t = 10)]
    ramp: u64,
    /// After so many seconds who still plays is told to finish
    #[arg(long, default_value_t = 120)]
    seconds: u64,
    /// After that, orders may take so many seconds to end
    #[arg(long, default_value_t = 60)]
    settle: u64,
    /// The longest planned cut of a connection, in seconds; below the grace time
    #[arg(long, default_value_t = 8)]
    cut: u64,
    /// Loopback source addresses from 127.0.0.2 on; 0 leaves it to the system
    #[arg(long, default_value_t = 8)]
    sources: u8,
    /// A performance that is on sale; without one, one is staged
    #[arg(long)]
    performance: Option<Uuid>,
    /// The chart of a staged one: theatre, hall or arena
    #[arg(long, default_value = "hall")]
    chart: String,
    /// The capacity of a staged one
    #[arg(long, default_value_t = 200)]
    capacity: u64,
    /// The seconds of an admission of a staged one
    #[arg(long, default_value_t = 900)]
    admission: u64,
    /// The root secret of a test target: tokens are made here. Needs --database-url
    #[arg(long, env = "FRONTROW_SECRET", hide_env_values = true)]
    secret: Option<String>,
    /// The target's Postgres: accounts are written in bulk, the books are read at the end
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
    /// The target's Redis: the admitted are counted all the time, the map is compared at the end
    #[arg(long, env = "REDIS_URL", hide_env_values = true)]
    redis_url: Option<String>,
    /// The data folder of a one-machine target: secret, stores and stand-in are those of its state.json
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// The payment stand-in; without it nobody pays
    #[arg(long, value_name = "URL")]
    gateway: Option<Url>,
    /// Who stages where there is no --secret, as email:password
    #[arg(long, default_value = "manager@frontrow.example:frontrow-manager", hide_default_value = true)]
    manager: String,
    /// Writes the report there too
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    #[command(flatten)]
    mix: MixArgs,
}

/// Shares in a hundred, see `plan.rs`.
#[derive(Args)]
struct MixArgs {
    /// People who watch to the end; they take up capacity
    #[arg(long, default_value_t = 20)]
    watchers: usize,
    /// Percent who leave the line
    #[arg(long, default_value_t = 5)]
    leave: u32,
    /// Percent who reload and go to the end of the line
    #[arg(long, default_value_t = 5)]
    reload: u32,
    /// Percent whose connection is cut, and who resume
    #[arg(long, default_value_t = 10)]
    drop: u32,
    /// Percent of the admitted who only look
    #[arg(long, default_value_t = 20)]
    browse: u32,
    /// Percent of the admitted who cancel their order
    #[arg(long, default_value_t = 5)]
    cancel: u32,
    /// Percent of the admitted who vanish with seats in hand
    #[arg(long, default_value_t = 5)]
    vanish: u32,
    /// Percent of the payments that are declined at first
    #[arg(long, default_value_t = 10)]
    decline: u32,
    /// Percent of the holds that are best available
    #[arg(long, default_value_t = 30)]
    best: u32,
}

impl MixArgs {
    const fn mix(&self) -> Mix {
        Mix {
            watchers: self.watchers,
            leave: self.leave,
            reload: self.reload,
            drop: self.drop,
            browse: self.browse,
            cancel: self.cancel,
            vanish: self.vanish,
            decline: self.decline,
            best: self.best,
        }
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("swarm: {error}");
            return ExitCode::from(2);
        }
    };
    let done = match cli.command {
        Command::Run(run) => runtime.block_on(play(*run)),
        Command::Client => runtime.block_on(clients::client()).map(|()| true),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("swarm: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Takes what is not given from the target's data folder.
fn complete(run: &mut Run) -> anyhow::Result<()> {
    let Some(folder) = &run.data else { return Ok(()) };
    let file = folder.join("state.json");
    let state = std::fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
    let state: serde_json::Value = serde_json::from_slice(&state)?;
    let word = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let (postgres, redis) = (&state["postgres"], &state["redis"]);
    let database = format!("postgres://frontrow:{}@127.0.0.1:{}/frontrow", word(&postgres["password"]), postgres["port"]);
    run.secret.get_or_insert(word(&state["secret"]));
    run.database_url.get_or_insert(database);
    run.redis_url.get_or_insert(format!("redis://:{}@127.0.0.1:{}", word(&redis["password"]), redis["port"]));
    run.gateway.get_or_insert(format!("http://127.0.0.1:{}", state["portone"]["port"]).parse()?);
    Ok(())
}

async fn play(mut run: Run) -> anyhow::Result<bool> {
    complete(&mut run)?;
    ensure!(run.people > run.mix.watchers && run.clients > 0, "more people than watchers, and at least one client process");
    let keys = keys(&run).await?;
    let target = target(&run, &keys).await?;
    ensure!((run.mix.watchers as u64) < target.capacity, "watchers take up capacity: fewer than {}", target.capacity);
    eprintln!(
        "{} people go to performance {} ({} seats, capacity {})",
        run.people, target.performance, target.seats, target.capacity
    );
    let script = Script {
        seed: run.seed,
        mix: run.mix.mix(),
        ramp: Duration::from_secs(run.ramp),
        longest_cut: Duration::from_secs(run.cut.min(target.grace_s / 2)),
    };
    let probe = run.redis_url.clone().map(|url| RunningProbe::start(url, target.performance));
    let (capacity, performance) = (target.capacity, target.performance);
    let job = Job { target, script, keys, people: 0..run.people, limit_s: run.seconds, settle_s: run.settle };
    let evidence = clients::play(&job, run.clients, async || map(&run, performance).await).await?;
    let (evidence, map) = evidence;
    let mut samples = Samples { map, ..Samples::default() };
    if let Some(probe) = probe {
        samples.running = Some(probe.stop().await);
    }
    if let Some(url) = &run.database_url {
        let (books, tickets) = probe::books(url, performance).await?;
        (samples.books, samples.tickets) = (Some(books), Some(tickets));
    }
    let report = Report::new(&evidence, samples, capacity);
    print!("{}", report.text());
    if let Some(file) = &run.json {
        std::fs::write(file, serde_json::to_vec_pretty(&report)?).with_context(|| format!("writing {}", file.display()))?;
    }
    Ok(report.clean)
}

async fn map(run: &Run, performance: Uuid) -> Option<(u64, u64, u64)> {
    let url = run.redis_url.as_ref()?;
    match probe::map(url, performance).await {
        Ok(map) => Some(map),
        Err(error) => {
            eprintln!("swarm: {error:#}");
            None
        }
    }
}

async fn keys(run: &Run) -> anyhow::Result<Keys> {
    if let Some(secret) = &run.secret {
        let url = run.database_url.as_ref().context("--secret makes tokens, --database-url the accounts they are for")?;
        cast::write(url, run.seed, run.people).await?;
        return Ok(Keys::Secret(secret.clone()));
    }
    eprintln!("{} people sign up and log in", run.people);
    Ok(Keys::Tokens(cast::sign_up(&Http::new(run.nodes.clone())?, run.seed, run.people).await?))
}

async fn target(run: &Run, keys: &Keys) -> anyhow::Result<Target> {
    let http = Http::new(run.nodes.clone())?;
    let manager = match keys {
        Keys::Secret(secret) => cast::token(secret, cast::manager(run.seed), "manager"),
        Keys::Tokens(_) if run.performance.is_some() => keys.token(run.seed, 0),
        Keys::Tokens(_) => {
            let (email, password) = run.manager.split_once(':').context("--manager email:password")?;
            cast::log_in(&http, email, password).await?
        }
    };
    let room = stage::Room { capacity: run.capacity, admission_s: run.admission, grace_s: 30 };
    let performance = match run.performance {
        Some(performance) => performance,
        None => stage::stage(&http, &manager, &run.chart, room).await?,
    };
    stage::target(&http, run.nodes.clone(), performance, &manager, run.gateway.as_ref(), run.sources).await
}
