//! Background work of checkout, safe on every node at once: rows are leased (skip locked), and whatever a node leaves
//! when it dies is due again.
//!
//! - *outbox*: what follows from commits, and telling Kafka's log of it;
//! - *payments*: the reconciler. A pending order is looked at ever more rarely, at once when a webhook came, and at the
//!   end of its time to pay, which is how orders expire: not before the gateway has been asked;
//! - *refunds*: money going back;
//! - *payment list*: compares the books with the gateway's own list; money that no order asked for goes back;
//! - *upkeep*: deletes what is past its time.

use std::future::Future;
use std::time::{Duration, Instant};

use frontrow_protocol::error::ErrorCode;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use super::pace::Pace;
use super::store::{books, cases as case_store, refunds as refund_store};
use super::{call_off, cases, effects, listing, refunds, sync};
use crate::app::App;
use crate::error::Result;
use crate::infra::outbox;
use crate::limits;

/// Wakes this node's jobs before their next poll.
#[derive(Debug, Default)]
pub struct Wakeups {
    /// A payment is due.
    pub payments: Notify,
    /// A refund is due.
    pub refunds: Notify,
    /// Money that no order asked for is due.
    pub returns: Notify,
    /// A performance was called off.
    pub call_offs: Notify,
    /// How many refunds this node may begin.
    pace: Pace,
    /// Paid orders that wait to be completed together.
    pub(super) group: super::group::Waiting,
}

/// Starts the outbox, to our own rooms and to the log.
pub fn deliver_events(app: &App) {
    let outbox = app.clone();
    app.tasks.spawn("outbox", async move { deliver(&outbox).await });
    if app.bus.has_log() {
        let log = app.clone();
        app.tasks.spawn("outbox to the log", async move { publish(&log).await });
    }
}

/// Starts the reconciler.
pub fn reconcile(app: &App) {
    let reconciler = app.clone();
    app.tasks.spawn("payments", async move {
        let lease = |limit| books::lease_payments(&reconciler.pg, limit);
        let work = |payment: String| {
            let app = reconciler.clone();
            async move { look(&app, &payment).await }
        };
        run("payments", limits::RECONCILE_WORKERS, &reconciler.checkout.payments, lease, work).await;
    });
}

/// Starts the refunds.
pub fn refund(app: &App) {
    let refunder = app.clone();
    app.tasks.spawn("refunds", async move {
        let lease = |limit| lease_refunds(&refunder, limit);
        let work = |refund: refund_store::Refund| {
            let app = refunder.clone();
            async move { refunds::attempt(&app, &refund).await }
        };
        run("refunds", limits::REFUND_WORKERS, &refunder.checkout.refunds, lease, work).await;
    });
}

/// Starts the comparison with the gateway's list, and what it gives back.
pub fn compare(app: &App) {
    let comparer = app.clone();
    app.tasks.every("payment list", limits::LIST_EVERY, move || {
        let app = comparer.clone();
        async move { listing::turn(&app).await.map(drop) }
    });
    let returner = app.clone();
    app.tasks.spawn("unknown money", async move {
        let lease = |limit| case_store::lease(&returner.pg, limit);
        let work = |returning: case_store::Returning| {
            let app = returner.clone();
            async move { cases::give_back(&app, &returning).await }
        };
        run("unknown money", limits::CASE_WORKERS, &returner.checkout.returns, lease, work).await;
    });
}

/// Takes up refunds that are due, no faster than the gateway is to be asked.
async fn lease_refunds(app: &App, limit: i64) -> Result<Vec<refund_store::Refund>> {
    let pace = &app.checkout.pace;
    let allowed = pace.allows(limit, Instant::now());
    let leased = if allowed > 0 { refund_store::lease(&app.pg, allowed).await? } else { Vec::new() };
    pace.took(leased.len());
    Ok(leased)
}

/// Starts the upkeep.
pub fn keep_up(app: &App) {
    let upkeep = app.clone();
    app.tasks.every("checkout upkeep", limits::UPKEEP_EVERY, move || {
        let app = upkeep.clone();
        async move { books::upkeep(&app.pg).await }
    });
}

/// Does once whatever is due now, one after the other, for who chooses the moments instead of the jobs above.
///
/// # Errors
/// The first fault; what was leased is due again later.
pub async fn due_once(app: &App) -> Result<()> {
    deliver_all(app).await?;
    call_off::work(app).await?;
    for payment in books::lease_payments(&app.pg, limits::JOB_BATCH).await? {
        look(app, &payment).await?;
    }
    for refund in refund_store::lease(&app.pg, limits::JOB_BATCH).await? {
        refunds::attempt(app, &refund).await?;
    }
    for returning in case_store::lease(&app.pg, limits::JOB_BATCH).await? {
        cases::give_back(app, &returning).await?;
    }
    Ok(())
}

/// A silent gateway is no failure of the job: the lease says when to look again.
async fn look(app: &App, payment: &str) -> Result<()> {
    match sync(app, payment).await {
        Err(error) if error.code() == ErrorCode::GatewayUnavailable => Ok(()),
        other => other,
    }
}

/// Delivers events for as long as the node runs.
async fn deliver(app: &App) {
    loop {
        match deliver_due(app).await {
            Ok(due) if due as i64 >= limits::JOB_BATCH => continue,
            Ok(_) => {}
            Err(error) => failed("outbox", &error),
        }
        tokio::time::sleep(limits::OUTBOX_POLL).await;
    }
}

/// What follows from events ends in Redis: a node that is cut off leaves them to the others, and waits longer for none.
async fn deliver_due(app: &App) -> Result<usize> {
    app.redis.answers().await?;
    outbox::deliver(&app.pg, &app.bus, |record| effects::handle(app, record)).await
}

/// Writes events to the log for as long as the node runs.
async fn publish(app: &App) {
    loop {
        match outbox::publish(&app.pg, &app.bus).await {
            Ok(due) if due as i64 >= limits::JOB_BATCH => continue,
            Ok(_) => {}
            Err(error) => failed("outbox to the log", &error),
        }
        tokio::time::sleep(limits::OUTBOX_POLL).await;
    }
}

/// Delivers everything that is not done once, whoever leased it, for at most [`limits::RECOVER_TIMEOUT`]. What fails is due again later.
pub(super) async fn deliver_all(app: &App) -> Result<()> {
    let all = async {
        outbox::make_due(&app.pg).await?;
        while outbox::deliver(&app.pg, &app.bus, |record| effects::handle(app, record)).await? > 0 {}
        Ok(())
    };
    tokio::time::timeout(limits::RECOVER_TIMEOUT, all).await.unwrap_or_else(|_| {
        tracing::warn!("not everything an earlier run left could be delivered in time; the outbox goes on with it");
        Ok(())
    })
}

/// Leases rows and works on up to `workers` of them at a time, for as long as the node runs. A slow one delays nobody
/// but itself.
async fn run<T, L, LF, W, WF>(job: &'static str, workers: usize, poke: &Notify, lease: L, work: W)
where
    T: Send + 'static,
    L: Fn(i64) -> LF,
    LF: Future<Output = Result<Vec<T>>>,
    W: Fn(T) -> WF,
    WF: Future<Output = Result<()>> + Send + 'static,
{
    let mut running = JoinSet::new();
    loop {
        let room = workers - running.len();
        let rows = if room > 0 { lease(room as i64).await } else { Ok(Vec::new()) };
        match rows {
            Ok(rows) => rows.into_iter().for_each(|row| {
                running.spawn(work(row));
            }),
            Err(error) => failed(job, &error),
        }
        wait(job, &mut running, poke, limits::CHECKOUT_POLL).await;
    }
}

/// Until one is done and there is room for another, somebody pokes, or it is time to look.
async fn wait(job: &'static str, running: &mut JoinSet<Result<()>>, poke: &Notify, poll: Duration) {
    tokio::select! {
        Some(done) = running.join_next(), if !running.is_empty() => match done {
            Ok(Ok(())) => {}
            Ok(Err(error)) => failed(job, &error),
            Err(panic) => failed(job, &anyhow::Error::from(panic).into()),
        },
        () = poke.notified() => {}
        () = tokio::time::sleep(poll) => {}
    }
}

fn failed(job: &'static str, error: &crate::error::Error) {
    tracing::warn!(%error, job, "a background job failed and will be tried again");
    metrics::counter!("frontrow_job_failures_total", "job" => job).increment(1);
}
