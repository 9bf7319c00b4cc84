//! What ends holds when nobody touches them (the keyspace notification, and the sweep behind it) and what keeps the
//! maps true to Postgres (the audit).

use std::collections::BTreeSet;
use std::time::Duration;

use frontrow_protocol::ids::PerformanceId;
use frontrow_protocol::records::LiveRecord;
use futures_util::StreamExt as _;

use super::audit::audit;
use super::call::{self, Outcome};
use super::{live, store};
use crate::app::App;
use crate::error::Result;
use crate::infra::bus::Live;
use crate::limits::{AUDIT_PERIOD, LISTEN_BATCH, LISTEN_FIRST, LISTEN_MAX, SEAT_SWEEP, SWEEP_BATCH, SWEEP_PIPE};

/// Starts to end holds: the listener for their notifications, and the sweep.
pub fn end_holds(app: &App) {
    let listening = app.clone();
    app.tasks.spawn("seats.listen", async move { listen(&listening).await });
    let sweeping = app.clone();
    app.tasks.every("seats.sweep", SEAT_SWEEP, move || {
        let app = sweeping.clone();
        async move { sweep_all(&app).await }
    });
}

/// Starts the audit.
pub fn keep_auditing(app: &App) {
    let auditing = app.clone();
    app.tasks.every("seats.audit", AUDIT_PERIOD, move || {
        let app = auditing.clone();
        async move { audit_all(&app).await }
    });
}

/// Starts to follow performances that change.
pub fn follow_changes(app: &App) {
    let following = app.clone();
    app.tasks.spawn("seats.follow", async move { follow(&following).await });
}

/// Hears expired keys, for ever: whenever the connection ends it is made anew.
async fn listen(app: &App) {
    let mut wait = LISTEN_FIRST;
    loop {
        match listen_once(app, &mut wait).await {
            Ok(()) => tracing::warn!("the connection for expired holds ended; the sweep covers until it is back"),
            Err(error) => tracing::warn!(%error, "expired holds cannot be heard; the sweep covers until they can"),
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(LISTEN_MAX);
    }
}

async fn listen_once(app: &App, wait: &mut Duration) -> Result<()> {
    let mut subscriber = app.redis.subscriber().await?;
    subscriber.subscribe(format!("__keyevent@{}__:expired", app.redis.database())).await?;
    *wait = LISTEN_FIRST;
    // Many holds of one opening end in the same moment: what came together is looked at together.
    let mut messages = subscriber.on_message().ready_chunks(LISTEN_BATCH);
    while let Some(expired) = messages.next().await {
        let keys = expired.iter().filter_map(|message| message.get_payload::<String>().ok());
        let due: BTreeSet<_> = keys.filter_map(|key| live::performance_of_hold_key(&key)).collect();
        if let Err(error) = sweep(app, due.into_iter().collect(), "", "notification").await {
            tracing::warn!(%error, "expired holds could not be ended; the sweep will");
        }
    }
    Ok(())
}

/// Ends what is due in these performances, and goes on where more is due than one call takes.
async fn sweep(app: &App, mut performances: Vec<PerformanceId>, run: &str, cause: &'static str) -> Result<()> {
    while !performances.is_empty() {
        let mut more = Vec::new();
        for part in performances.chunks(SWEEP_PIPE) {
            for (performance, outcome) in call::sweep(app, part, run, cause).await? {
                let Some(outcome) = outcome else { continue };
                if outcome.number(0) >= i64::try_from(SWEEP_BATCH).unwrap_or(i64::MAX) {
                    more.push(performance);
                }
                if outcome.number(1) == 1 {
                    renewed(app, performance, &outcome);
                }
            }
        }
        performances = more;
    }
    Ok(())
}

/// Redis restarted: its last writes may be gone, among them sales.
fn renewed(app: &App, performance: PerformanceId, outcome: &Outcome) {
    tracing::warn!(%performance, "Redis restarted; the seat map goes on in a new epoch and is compared with Postgres");
    outcome.publish_epoch(app, performance);
    let auditing = app.clone();
    app.tasks.spawn("seats.audit_one", async move { audit_one(&auditing, performance).await });
}

async fn audit_one(app: &App, performance: PerformanceId) {
    if let Err(error) = audit(app, performance).await {
        tracing::warn!(%error, %performance, "a seat map could not be compared with Postgres and will be at the next audit");
    }
}

async fn sweep_all(app: &App) -> Result<()> {
    let run = live::run_id(app).await?;
    sweep(app, live::live(app).await?, &run, "sweep").await
}

/// Compares every live map with Postgres, and drops those that are over. One node does it for all: who has the lease.
///
/// # Errors
/// Faults.
pub async fn audit_all(app: &App) -> Result<()> {
    if !live::lease_audit(app).await? {
        return Ok(());
    }
    let performances = live::live(app).await?;
    let on: BTreeSet<_> = store::still_on(&app.pg, &performances, app.clock.now()).await?.into_iter().collect();
    for performance in performances {
        if on.contains(&performance) {
            audit_one(app, performance).await;
        } else {
            live::forget(app, performance).await?;
        }
    }
    Ok(())
}

/// Brings blocked and unblocked seats onto the map as soon as a performance was changed. A lost record costs no more
/// than the audit's period.
async fn follow(app: &App) {
    let mut live = app.bus.subscribe();
    while let Some(heard) = live.next().await {
        let Live::Record(record) = heard else { continue };
        let LiveRecord::PerformanceChanged { performance } = *record else { continue };
        audit_one(app, performance).await;
    }
}
