//! Rankings: which shows sell most in a day, a week, a month, and which have sold most of their seats. Owns counts and
//! their snapshots; never what is sold, which the tickets say.
//!
//! Start reading at [`jobs`]. A change of tickets leaves a mark in its own transaction; one node at a time counts marks in
//! Redis, each exactly once, and writes what it comes to into a snapshot, which is all that a list reads.

pub mod jobs;
mod live;
pub mod routes;
mod rules;
mod store;
#[cfg(test)]
mod tests;

use frontrow_protocol::ids::ShowId;

use crate::app::App;
use crate::error::Result;

/// Takes a deleted show out of the snapshot and the counts. Idempotent; lists do not show it from its deletion on.
/// Returns on how many boards it still was.
///
/// # Errors
/// When Postgres fails. Without Redis its counts stay until they are made anew; they are never shown.
pub async fn remove_of_show(app: &App, show: ShowId) -> Result<u64> {
    if let Err(error) = live::forget_show(app, show, app.clock.now()).await {
        tracing::debug!(%error, %show, "counts of a deleted show are left in Redis");
    }
    store::remove_show(&app.pg, show).await
}
