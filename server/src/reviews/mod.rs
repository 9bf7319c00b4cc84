//! Reviews, likes, average ratings. Owns what people who were there say of a show; never whether they were there, which
//! the tickets say.
//!
//! Start reading at [`create`], then [`listing`] for how lists are kept. Postgres is the truth, counts included: they are
//! changed in the transaction of the change. Redis has the first pages and the counts of the newest version it was told.

pub mod jobs;
mod listing;
mod live;
mod pages;
pub mod routes;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;
mod upkeep;
pub mod view;
mod writing;

use frontrow_protocol::ids::ShowId;

pub use self::listing::ReviewCache;
pub use self::rules::Rating;
pub use self::writing::{Removed, create, edit, like, one, own, remove, remove_of_show};
use crate::app::App;
use crate::error::Result;

/// What the reviews of these shows come to, in their order: one round trip to Redis. What it forgot is read from
/// Postgres and told it; without Redis all of it is read there.
///
/// # Errors
/// When Postgres fails.
pub async fn ratings(app: &App, shows: &[ShowId]) -> Result<Vec<Rating>> {
    let mut counts = live::counts(app, shows).await.unwrap_or_else(|error| {
        tracing::warn!(%error, "ratings are read without Redis");
        vec![None; shows.len()]
    });
    let forgotten: Vec<ShowId> = shows.iter().zip(&counts).filter(|(_, c)| c.is_none()).map(|(show, _)| *show).collect();
    if !forgotten.is_empty() {
        let read = jobs::with_counts(app, &forgotten).await?;
        if let Err(error) = live::tell_each(app, &read, false).await {
            tracing::debug!(%error, "ratings could not be kept");
        }
        let mut read = read.into_iter().map(|(_, totals)| totals);
        counts.iter_mut().filter(|count| count.is_none()).for_each(|count| *count = read.next());
    }
    Ok(counts.into_iter().map(|count| Rating::from(count.unwrap_or_default())).collect())
}
