//! Background work, safe on every node at once.
//!
//! - *repair*: what was committed and not told (its writer died, Redis was away, a nickname changed) is told;
//! - *publishing*: average ratings go to Postgres in batches, by one node at a time.

use std::collections::{BTreeMap, HashMap};

use frontrow_protocol::ids::ShowId;
use uuid::Uuid;

use super::rules::Totals;
use super::{live, pages, upkeep};
use crate::app::App;
use crate::error::Result;
use crate::limits;

/// Starts the jobs.
pub fn spawn(app: &App) {
    let repairer = app.clone();
    app.tasks.every("reviews repair", limits::REVIEW_REPAIR, move || {
        let app = repairer.clone();
        async move { repair(&app).await }
    });
    let publisher = app.clone();
    app.tasks.every("ratings", limits::REVIEW_PUBLISH, move || {
        let app = publisher.clone();
        async move { publish(&app).await }
    });
}

/// Tells Redis of every show with a mark that is due. The counts are read after the marks, so they are of their commits.
/// A node that is cut off from Redis leases none: others can tell of them.
///
/// # Errors
/// Faults; what could not be told is due again at once.
pub async fn repair(app: &App) -> Result<()> {
    loop {
        app.redis.answers().await?;
        let leased = upkeep::lease_marks(&app.pg).await?;
        if leased.is_empty() {
            return Ok(());
        }
        let mut marks: BTreeMap<ShowId, Vec<Uuid>> = BTreeMap::new();
        for (mark, show) in leased {
            marks.entry(show).or_default().push(mark);
        }
        let shows: Vec<ShowId> = marks.keys().copied().collect();
        let told = tell_of(app, &shows).await;
        let done = told.as_deref().unwrap_or_default();
        let done: Vec<Uuid> = done.iter().flat_map(|show| marks.remove(show).unwrap_or_default()).collect();
        // A process that dies here leaves the rest due when its lease ends.
        let left: Vec<Uuid> = marks.values().flatten().copied().collect();
        if !left.is_empty() {
            upkeep::give_back(&app.pg, &left).await?;
        }
        upkeep::forget(&app.pg, &done).await?;
        told?;
        if !marks.is_empty() {
            return Err(anyhow::anyhow!("{} shows could not be told of their reviews", marks.len()).into());
        }
    }
}

/// Those of these shows of which Redis was told.
async fn tell_of(app: &App, shows: &[ShowId]) -> Result<Vec<ShowId>> {
    let counts = with_counts(app, shows).await?;
    let told = live::tell_each(app, &counts, true).await?;
    Ok(counts.iter().zip(told).filter(|(_, told)| told.is_ok()).map(|((show, _), _)| *show).collect())
}

/// The counts of these shows by the books; nothing was ever written of those that have none.
pub(super) async fn with_counts(app: &App, shows: &[ShowId]) -> Result<Vec<(ShowId, Totals)>> {
    let known: HashMap<ShowId, Totals> = pages::totals(&app.pg, shows).await?.into_iter().collect();
    Ok(shows.iter().map(|show| (*show, known.get(show).copied().unwrap_or_default())).collect())
}

/// Publishes the ratings that changed: read from Redis in one pipeline, written in one batch. What Redis forgot, or has
/// older than the books, it is told first. A version that Redis has not yet stays due.
///
/// # Errors
/// Faults; the next run goes on.
pub async fn publish(app: &App) -> Result<()> {
    loop {
        // A node that is cut off from Redis must not take the turn of one that is not.
        app.redis.answers().await?;
        let mut tx = app.pg.begin().await?;
        if !upkeep::publishing(&mut tx).await? {
            return Ok(());
        }
        let due = upkeep::due(&mut tx).await?;
        if due.is_empty() {
            return Ok(());
        }
        live::tell_each(app, &due, false).await?;
        let shows: Vec<ShowId> = due.iter().map(|(show, _)| *show).collect();
        let counts = live::counts(app, &shows).await?;
        let counts: Vec<(ShowId, Totals)> = shows.into_iter().zip(counts).filter_map(|(s, c)| Some((s, c?))).collect();
        upkeep::publish(&mut tx, &counts, app.clock.now()).await?;
        tx.commit().await?;
        if (counts.len() as i64) < limits::REVIEW_BATCH {
            return Ok(());
        }
    }
}
