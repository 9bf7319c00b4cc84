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
///
/// # Errors
/// Faults; what could not be told is due again.
pub async fn repair(app: &App) -> Result<()> {
    loop {
        let leased = upkeep::lease_marks(&app.pg).await?;
        if leased.is_empty() {
            return Ok(());
        }
        let mut marks: BTreeMap<ShowId, Vec<Uuid>> = BTreeMap::new();
        for (mark, show) in leased {
            marks.entry(show).or_default().push(mark);
        }
        let shows: Vec<ShowId> = marks.keys().copied().collect();
        let counts = with_counts(app, &shows).await?;
        let told = live::tell_each(app, &counts, true).await?;
        let done = counts.iter().zip(told).filter(|(_, told)| told.is_ok());
        let done: Vec<Uuid> = done.flat_map(|((show, _), _)| marks.remove(show).unwrap_or_default()).collect();
        upkeep::forget(&app.pg, &done).await?;
        if !marks.is_empty() {
            return Err(anyhow::anyhow!("{} shows could not be told of their reviews", marks.len()).into());
        }
    }
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
