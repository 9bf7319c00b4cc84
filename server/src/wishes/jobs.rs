//! Looks at lists: at once when something came back or somebody joined, and, as such news may be lost, at what is kept every
//! second and at everything every few. Safe on every node at once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use frontrow_protocol::ids::PerformanceId;
use frontrow_protocol::records::LiveRecord;
use futures_util::future::join_all;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::matching::{self, Looked};
use super::store;
use crate::app::App;
use crate::error::Result;
use crate::infra::bus::Live;
use crate::limits::{UPKEEP_EVERY, WISH_AGAIN, WISH_RENEW, WISH_SWEEP, WISH_WORKERS};
use crate::seats;

/// Lists that are to be looked at; bounded by the lists there are.
#[derive(Debug, Default)]
struct Due {
    /// True: whatever is kept; false: if something is.
    lists: Mutex<BTreeMap<PerformanceId, bool>>,
    /// Performances that have a list.
    known: Mutex<BTreeSet<PerformanceId>>,
    some: Notify,
}

impl Due {
    fn add(&self, performance: PerformanceId, whole: bool) {
        let mut lists = self.lists.lock().unwrap_or_else(PoisonError::into_inner);
        *lists.entry(performance).or_default() |= whole;
        self.some.notify_one();
    }

    fn take(&self) -> BTreeMap<PerformanceId, bool> {
        std::mem::take(&mut *self.lists.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn know(&self, listed: &[PerformanceId]) {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = listed.iter().copied().collect();
    }

    fn learn(&self, performance: PerformanceId) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(performance);
    }

    fn has_list(&self, performance: PerformanceId) -> bool {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).contains(&performance)
    }
}

/// Starts to offer what comes back.
pub fn spawn(app: &App) {
    let due = Arc::new(Due::default());
    let (hearing, heard) = (app.clone(), Arc::clone(&due));
    app.tasks.spawn("wishes.listen", async move { listen(&hearing, &heard).await });
    let (working, work) = (app.clone(), Arc::clone(&due));
    app.tasks.spawn("wishes", async move { run(&working, &work).await });
    let upkeep = app.clone();
    app.tasks.every("wishes upkeep", UPKEEP_EVERY, move || {
        let app = upkeep.clone();
        async move { super::forget(&app).await }
    });
}

async fn listen(app: &App, due: &Due) {
    let mut live = app.bus.subscribe();
    while let Some(heard) = live.next().await {
        let Live::Record(record) = heard else { continue }; // what is missed is swept
        match *record {
            LiveRecord::WishChanged { performance, .. } => {
                due.learn(performance);
                due.add(performance, true);
            }
            // A map that was loaded anew begins with an empty change.
            LiveRecord::SeatsChanged { performance, from, version, .. } if due.has_list(performance) => {
                due.add(performance, from == version);
            }
            LiveRecord::HoldEnded { performance, .. } if due.has_list(performance) => due.add(performance, false),
            LiveRecord::PerformanceChanged { performance } if due.has_list(performance) => due.add(performance, true),
            _ => {}
        }
    }
}

async fn run(app: &App, due: &Due) {
    let (mut sweep_at, mut whole_at) = (Instant::now(), Instant::now());
    loop {
        tokio::select! {
            () = due.some.notified() => {}
            () = tokio::time::sleep_until(sweep_at) => {}
        }
        let now = Instant::now();
        if now >= sweep_at {
            let whole = now >= whole_at;
            if let Err(error) = sweep(app, due, whole).await {
                failed(&error);
            }
            sweep_at = Instant::now() + WISH_SWEEP;
            if whole {
                whole_at = Instant::now() + WISH_RENEW;
            }
        }
        look_at_all(app, due).await;
    }
}

/// Ends what is over, finishes what was left half done, and finds the lists.
async fn sweep(app: &App, due: &Due, whole: bool) -> Result<()> {
    matching::end_overdue(app).await?;
    matching::settle(app).await?;
    let listed = store::listed(&app.pg).await?;
    due.know(&listed);
    listed.into_iter().for_each(|performance| due.add(performance, whole));
    Ok(())
}

async fn look_at_all(app: &App, due: &Due) {
    let (whole, kept): (Vec<_>, Vec<_>) = due.take().into_iter().partition(|(_, whole)| *whole);
    let mut lists: Vec<PerformanceId> = whole.into_iter().map(|(performance, _)| performance).collect();
    let asked: Vec<PerformanceId> = kept.into_iter().map(|(performance, _)| performance).collect();
    match seats::has_kept(app, &asked).await {
        Ok(some) => lists.extend(asked.into_iter().zip(some).filter(|(_, some)| *some).map(|(performance, _)| performance)),
        Err(error) => failed(&error), // swept in a second
    }
    let mut again = Vec::new();
    for part in lists.chunks(WISH_WORKERS) {
        let looked = join_all(part.iter().map(|performance| look(app, *performance))).await;
        again.extend(part.iter().copied().zip(looked).filter(|(_, again)| *again).map(|(performance, _)| performance));
    }
    if !again.is_empty() {
        tokio::time::sleep(WISH_AGAIN).await;
        again.into_iter().for_each(|performance| due.add(performance, true));
    }
}

/// Whether it is to be looked at again soon.
async fn look(app: &App, performance: PerformanceId) -> bool {
    match matching::look(app, performance).await {
        Ok(looked) => looked == Looked::Again,
        Err(error) => {
            failed(&error);
            false // swept in a second, whole in a few
        }
    }
}

fn failed(error: &crate::error::Error) {
    tracing::warn!(%error, "a waiting list could not be looked at and will be again");
    metrics::counter!("frontrow_job_failures_total", "job" => "wishes").increment(1);
}
