//! Counting and writing snapshots. Every node with this job tries; one at a time has its turn, by a lock of its
//! transaction that goes with its death. What it leaves half done the next one does: a mark is counted once however often
//! it is tried, and a generation that was not loaded to its end is never in use.

use sqlx::PgConnection;

use super::live::{self, Generation};
use super::rules::{self, RATE, Window};
use super::store;
use crate::app::App;
use crate::error::Result;
use crate::infra::crash;
use crate::limits;

/// Starts the jobs.
pub fn spawn(app: &App) {
    let counter = app.clone();
    app.tasks.every("rankings", limits::RANKING_COUNT, move || {
        let app = counter.clone();
        async move { count(&app).await }
    });
    let writer = app.clone();
    app.tasks.every("ranking snapshots", limits::RANKING_SNAPSHOT, move || {
        let app = writer.clone();
        async move { snapshot(&app).await }
    });
}

/// Counts what is marked. Does nothing while another node does it.
///
/// # Errors
/// Faults; what was not counted stays marked.
pub async fn count(app: &App) -> Result<()> {
    while store::any_marks(&app.pg).await? {
        // A node that is cut off from Redis finds out before it takes a turn that others could use.
        live::generation(app).await?;
        let mut tx = app.pg.begin().await?;
        let Some(number) = store::turn(&mut tx).await? else { return Ok(()) };
        let marks = store::marks(&mut tx).await?;
        if marks.is_empty() {
            return Ok(());
        }
        let generation = generation(app, &mut tx, number).await?;
        if !live::count(app, &generation, &marks).await? {
            return Ok(()); // Redis forgot in this moment: the next run loads.
        }
        crash::point("rankings.counted");
        store::unmark(&mut tx, &marks).await?;
        tx.commit().await?;
        if let Err(error) = live::forget_marks(app, &generation, Some(&marks)).await {
            tracing::debug!(%error, "marks that were counted are remembered until the next snapshot");
        }
    }
    Ok(())
}

/// Writes what is counted to where it is read. Does nothing while another node has its turn.
///
/// # Errors
/// Faults; the snapshot stays as it was.
pub async fn snapshot(app: &App) -> Result<()> {
    count(app).await?;
    live::generation(app).await?;
    let mut tx = app.pg.begin().await?;
    let Some(number) = store::turn(&mut tx).await? else { return Ok(()) };
    let generation = generation(app, &mut tx, number).await?;
    if store::marks(&mut tx).await?.is_empty() {
        // Whatever is remembered was counted and is gone, though somebody died before saying so.
        live::forget_marks(app, &generation, None).await?;
    }
    let now = app.clock.now();
    let counts = live::read(app, &generation, now).await?;
    for window in Window::ALL {
        store::publish(&mut tx, window.as_str(), &rules::by_tickets(&counts, window, now), now).await?;
    }
    let on_sale = store::on_sale(&mut tx, now).await?;
    store::publish(&mut tx, RATE, &rules::by_rate(&counts, &on_sale), now).await?;
    tx.commit().await?;
    Ok(())
}

/// The counts in use; where Redis has none they are loaded from the books first.
async fn generation(app: &App, tx: &mut PgConnection, number: i64) -> Result<Generation> {
    if let Some(generation) = live::generation(app).await? {
        return Ok(generation);
    }
    let now = app.clock.now();
    let books = store::books(tx, now).await?;
    tracing::info!(shows = books.counts.days.len(), "rankings are counted anew from the books");
    live::load(app, &books, number, now).await
}
