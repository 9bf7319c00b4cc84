//! What ends holds when nobody touches them (the keyspace notification, and the sweep behind it) and what keeps the
//! maps true to Postgres (the audit).

use std::collections::BTreeSet;

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::PerformanceId;
use frontrow_protocol::records::LiveRecord;
use tokio::sync::mpsc;

use super::audit::audit;
use super::call::{self, Outcome};
use super::{live, store};
use crate::app::App;
use crate::error::Result;
use crate::infra::bus::Live;
use crate::infra::redis::Lives;
use crate::limits::{AUDIT_PERIOD, LISTEN_BATCH, SEAT_SWEEP, SWEEP_BATCH, SWEEP_PIPE};
use crate::shows;

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

/// Ends holds as soon as Redis tells that their keys expired, for ever. [`end_holds`] starts it.
pub async fn listen(app: &App) {
    let (tell, mut heard) = mpsc::channel::<String>(LISTEN_BATCH);
    let hearing = async {
        // Many holds of one opening end in the same moment: what came together is looked at together.
        let mut keys = Vec::new();
        while heard.recv_many(&mut keys, LISTEN_BATCH).await > 0 {
            let due: BTreeSet<_> = keys.drain(..).filter_map(|key| live::performance_of_hold_key(&key)).collect();
            if let Err(error) = sweep(app, due.into_iter().collect(), &Lives::default(), "notification").await {
                tracing::warn!(%error, "expired holds could not be ended; the sweep will");
            }
        }
    };
    tokio::join!(app.redis.follow_expired(tell), hearing);
}

/// Ends what is due in these performances, and goes on where more is due than one call takes.
async fn sweep(app: &App, mut performances: Vec<PerformanceId>, lives: &Lives, cause: &'static str) -> Result<()> {
    while !performances.is_empty() {
        let mut more = Vec::new();
        for part in performances.chunks(SWEEP_PIPE) {
            for (performance, outcome) in call::sweep(app, part, lives, cause).await? {
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

/// Redis restarted, or another server has the map now: the last writes may be gone, among them sales.
fn renewed(app: &App, performance: PerformanceId, outcome: &Outcome) {
    tracing::warn!(%performance, "Redis restarted, or another server took over; the seat map goes on in a new epoch and is compared with Postgres");
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
    let lives = app.redis.lives().await?;
    sweep(app, live::live(app).await?, &lives, "sweep").await
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
        // Whoever drops it from the cache may hear of the change after us.
        app.performances.drop_one(performance);
        match shows::performance(app, performance).await {
            Err(error) if error.code() == ErrorCode::NotFound => {
                if let Err(error) = super::close(app, performance).await {
                    tracing::warn!(%error, %performance, "holds of a deleted performance could not be ended yet");
                }
            }
            Ok(staged) if staged.cancelled.is_none() => audit_one(app, performance).await,
            // Whoever has called it off does the same until it is done.
            Ok(_) => _ = super::close(app, performance).await,
            Err(_) => audit_one(app, performance).await,
        }
    }
}
