//! The crowd: thousands of sockets of one process that go as far as they are told, then count what they hear.

mod person;

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use anyhow::Context as _;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::sync::{Notify, Semaphore};
use uuid::Uuid;

use crate::clock::now_ns;
use crate::stats::percentile;

/// How far a person goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// An open socket.
    #[default]
    Upgrade,
    /// Authenticated.
    Auth,
    /// In line.
    Join,
    /// Admitted, following the seat map.
    Watch,
}

/// What a crowd can be told.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Order {
    /// People come.
    Open(Opening),
    /// Everything counted so far is forgotten.
    Reset,
    /// Waits until so many changes came; tells how long after `since_ns` they did.
    Await {
        /// How many.
        deltas: u64,
        /// Since when.
        since_ns: u64,
        /// How long to wait.
        within_ms: u64,
    },
    /// Tells what was counted.
    Report,
    /// The first `count` people read no more.
    Stall {
        /// How many.
        count: usize,
    },
    /// Everybody reads again.
    Wake,
    /// Everybody asks for seats until so many tries are made.
    Hold(Tries),
    /// Everybody goes.
    Drop,
}

/// People who come.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Opening {
    /// Where to.
    pub port: u16,
    /// How many.
    pub count: usize,
    /// How far.
    pub stage: Stage,
    /// Of what.
    pub performance: Option<Uuid>,
    /// A file of tokens, one a line, and how many to skip.
    pub tokens: Option<(PathBuf, usize)>,
    /// People of other crowds before them: each crowd comes from addresses of its own.
    pub before: usize,
    /// How many are under way at once.
    pub at_once: usize,
    /// So many of them have a small receive buffer.
    #[serde(default)]
    pub small_buffers: usize,
    /// Whether they come back with the resume tokens the crowd has from before.
    #[serde(default)]
    pub resume: bool,
    /// Whether they take compressed messages.
    #[serde(default)]
    pub deflate: bool,
}

/// Tries to hold seats.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Tries {
    /// Where.
    pub performance: Uuid,
    /// How many in all.
    pub tries: u32,
    /// The first seat.
    pub first: u32,
    /// A seat each, or one of `seats` for all.
    pub seats: Option<u32>,
    /// Whether what was held is given back at once.
    pub release: bool,
    /// How long each person waits after a try, so that nobody asks faster than a socket may.
    pub pause_ms: u64,
}

/// What a crowd counted.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Report {
    /// People connected as far as they were told.
    pub ready: usize,
    /// People who did not get there, or were closed.
    pub failed: usize,
    /// Times somebody was told to come later.
    pub shed: u64,
    /// The first reason.
    pub reason: Option<String>,
    /// Changes of a map heard.
    pub deltas: u64,
    /// Frames of any kind.
    pub frames: u64,
    /// Bytes.
    pub bytes: u64,
    /// Calls that read something.
    pub reads: u64,
    /// Snapshots heard.
    pub snapshots: u64,
    /// Bytes of the last, as they came.
    pub snapshot_bytes: usize,
    /// Standings heard.
    pub states: u64,
    /// Pings heard.
    pub pings: u64,
    /// Whether what was waited for came.
    pub complete: bool,
    /// Nanoseconds after `since_ns`.
    pub p50_ns: u64,
    /// The same.
    pub p99_ns: u64,
    /// The same.
    pub last_ns: u64,
    /// How long the opening or the tries took.
    pub took_ns: u64,
    /// The longest time between two sockets that were opened one after the other.
    pub gap_ns: u64,
    /// The numbers drawn.
    pub numbers: usize,
    /// How many of them differ.
    pub distinct: usize,
    /// Smallest and largest of them, in order of people.
    pub same_numbers: usize,
    /// Tries that held, that were refused, and that met anything else.
    pub held: u64,
    /// See `held`.
    pub taken: u64,
    /// See `held`.
    pub other: u64,
    /// Seats that were granted while somebody had them.
    pub doubles: u64,
}

/// What all people of the process share.
#[derive(Default)]
pub struct Shared {
    counted: RefCell<Report>,
    arrivals: RefCell<Vec<u64>>,
    arrived: Notify,
    upgraded: Cell<u64>,
    gap: Cell<u64>,
    numbers: RefCell<Vec<u64>>,
    resumes: RefCell<Vec<Option<(String, u64)>>>,
    stalled: Cell<usize>,
    wake: Notify,
    tries: RefCell<Option<Attack>>,
    go: Notify,
    owned: RefCell<std::collections::HashSet<(uuid::Uuid, u32)>>,
}

/// Tries under way.
struct Attack {
    order: Tries,
    next: u32,
    done: u32,
}

/// Does what it is told, one line after the other.
///
/// # Errors
/// When a line makes no sense.
pub async fn run() -> anyhow::Result<()> {
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let shared = Rc::new(Shared::default());
    let mut people = tokio::task::JoinSet::new();
    while let Some(line) = lines.next_line().await? {
        let order: Order = serde_json::from_str(&line).with_context(|| format!("an order: {line}"))?;
        let report = obey(&shared, &mut people, order).await?;
        println!("{}", serde_json::to_string(&report)?);
    }
    Ok(())
}

async fn obey(shared: &Rc<Shared>, people: &mut tokio::task::JoinSet<()>, order: Order) -> anyhow::Result<Report> {
    match order {
        Order::Open(opening) => open(shared, people, opening).await,
        Order::Reset => {
            let mut counted = shared.counted.borrow_mut();
            let (ready, failed, reason) = (counted.ready, counted.failed, counted.reason.take());
            *counted = Report { ready, failed, reason, ..Report::default() };
            shared.arrivals.borrow_mut().clear();
            Ok(counted.clone())
        }
        Order::Await { deltas, since_ns, within_ms } => {
            let all = async {
                while shared.counted.borrow().deltas < deltas {
                    shared.arrived.notified().await;
                }
            };
            let complete = tokio::time::timeout(Duration::from_millis(within_ms), all).await.is_ok();
            Ok(arrivals(shared, since_ns, complete))
        }
        Order::Report => Ok(arrivals(shared, 0, true)),
        Order::Stall { count } => {
            shared.stalled.set(count);
            Ok(shared.counted.borrow().clone())
        }
        Order::Wake => {
            shared.stalled.set(0);
            shared.wake.notify_waiters();
            Ok(shared.counted.borrow().clone())
        }
        Order::Hold(tries) => Ok(hold(shared, tries).await),
        Order::Drop => {
            people.shutdown().await;
            *shared.counted.borrow_mut() = Report::default();
            shared.numbers.borrow_mut().clear();
            Ok(Report::default())
        }
    }
}

async fn open(shared: &Rc<Shared>, people: &mut tokio::task::JoinSet<()>, opening: Opening) -> anyhow::Result<Report> {
    let tokens = match &opening.tokens {
        Some((path, skip)) => {
            let text = tokio::fs::read_to_string(path).await.context("tokens")?;
            text.lines().skip(*skip).take(opening.count).map(str::to_owned).collect()
        }
        None => VecDeque::new(),
    };
    anyhow::ensure!(opening.stage == Stage::Upgrade || tokens.len() == opening.count, "a token each");
    let mut tokens: VecDeque<String> = tokens;
    if !opening.resume {
        *shared.resumes.borrow_mut() = vec![None; opening.count];
    }
    shared.numbers.borrow_mut().clear();
    shared.gap.set(0);
    let started = now_ns();
    shared.upgraded.set(started);
    let (doors, ready) = (Rc::new(Semaphore::new(opening.at_once)), Rc::new(Semaphore::new(0)));
    let before = shared.counted.borrow().failed;
    for index in 0..opening.count {
        let person = person::Person {
            shared: Rc::clone(shared),
            index,
            token: tokens.pop_front().unwrap_or_default(),
            opening: opening.clone(),
        };
        let (doors, ready) = (Rc::clone(&doors), Rc::clone(&ready));
        people.spawn_local(person.live(doors, ready));
    }
    let all = ready.acquire_many(u32::try_from(opening.count)?);
    let _ = tokio::time::timeout(Duration::from_secs(120), all).await;
    let took = now_ns() - started;
    let mut report = shared.counted.borrow().clone();
    report.took_ns = took;
    report.gap_ns = shared.gap.get();
    let numbers = shared.numbers.borrow();
    report.numbers = numbers.len();
    report.distinct = numbers.iter().collect::<std::collections::HashSet<_>>().len();
    report.complete = report.failed == before && report.ready >= opening.count;
    Ok(report)
}

fn arrivals(shared: &Shared, since_ns: u64, complete: bool) -> Report {
    let mut times: Vec<u64> = shared.arrivals.borrow().iter().map(|at| at.saturating_sub(since_ns)).collect();
    let mut report = shared.counted.borrow().clone();
    report.complete = complete;
    report.p50_ns = percentile(&mut times, 0.5);
    report.p99_ns = percentile(&mut times, 0.99);
    report.last_ns = percentile(&mut times, 1.0);
    report
}

async fn hold(shared: &Rc<Shared>, order: Tries) -> Report {
    let tries = order.tries;
    let started = now_ns();
    *shared.tries.borrow_mut() = Some(Attack { order, next: 0, done: 0 });
    shared.go.notify_waiters();
    let all = async {
        while shared.tries.borrow().as_ref().is_some_and(|attack| attack.done < tries) {
            shared.arrived.notified().await;
        }
    };
    let complete = tokio::time::timeout(Duration::from_secs(60), all).await.is_ok();
    let took = now_ns() - started;
    *shared.tries.borrow_mut() = None;
    Report { took_ns: took, complete, ..shared.counted.borrow().clone() }
}
