//! Venues, charts, shows and performances. Owns what is staged and what it costs; never who bought it.
//!
//! Start reading at [`Performance`]: the live rooms (queue, seats, orders) know a performance by it.

mod blocking;
mod cache;
pub mod call_off;
pub mod catalogue;
mod chart_rules;
pub mod charts;
mod csv;
pub mod deletion;
pub mod demo;
pub mod generate;
mod geometry;
pub mod images;
pub(crate) mod kept;
pub mod layout;
mod manage_routes;
mod room;
pub mod routes;
pub mod rules;
mod search;
mod season;
pub mod shapes;
pub mod staging;
mod store;
#[cfg(test)]
mod tests;
mod told;
pub mod venues;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, ChartId, PerformanceId, SeatIndex, ShowId};

pub use self::cache::PerformanceCache;
pub use self::call_off::CalledOff;
use crate::accounts::Caller;
use crate::app::App;
use crate::error::Result;
use crate::limits;

/// A performance as the live paths need it: immutable, shared, dropped from the cache when it changes.
#[derive(Clone, Debug)]
pub struct Performance {
    /// Which.
    pub id: PerformanceId,
    /// Of what.
    pub show: ShowId,
    /// The show's title.
    pub title: String,
    /// The show's owner.
    pub owner: AccountId,
    /// Before this only the owner and admins may know of it.
    pub visible_at: DateTime<Utc>,
    /// 0, 7, 12, 15 or 19.
    pub age_limit: u8,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When booking begins.
    pub sale_opens_at: DateTime<Utc>,
    /// When booking ends, or ended because it was called off.
    pub sale_closes_at: DateTime<Utc>,
    /// ISO 4217.
    pub currency: String,
    /// Seats a person may have, holds and tickets together.
    pub seat_limit: u32,
    /// The waiting room.
    pub room: RoomSettings,
    /// The chart.
    pub chart: ChartId,
    /// Seats, their grades and neighbourhood.
    pub seats: Arc<SeatTable>,
    /// Price of a grade, minor units.
    pub prices: BTreeMap<String, i64>,
    /// That it does not take place, and why.
    pub cancelled: Option<CalledOff>,
}

/// The waiting room's settings. All times in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoomSettings {
    /// People running at once.
    pub capacity: u32,
    /// How long they may.
    pub admission_seconds: u32,
    /// How long a dropped connection keeps its place.
    pub grace_seconds: u32,
    /// How long a hold lasts.
    pub hold_seconds: u32,
    /// How long an order may take to be paid.
    pub payment_seconds: u32,
    /// Whether joining again keeps the old place instead of going to the end.
    pub keep_place: bool,
    /// Whether nobody is admitted for now.
    pub paused: bool,
    /// People admitted in a minute at most; 0 for no limit.
    pub admission_per_minute: u32,
    /// Whether the lobby is placed by lot at the opening instead of by arrival.
    pub lottery: bool,
}

/// Seats by index.
#[derive(Clone, Debug, Default)]
pub struct SeatTable {
    /// The grade of each seat, an index into `grades`.
    pub grade: Vec<u8>,
    /// The grades' names.
    pub grades: Vec<String>,
    /// Rows in the order of the chart, best first.
    pub rows: Vec<SeatRow>,
}

/// A run of seats next to each other: consecutive indices.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeatRow {
    /// The first seat's index.
    pub first: SeatIndex,
    /// Seats in the row.
    pub len: u32,
    /// The position in the row, counted from `first` in seats, that is nearest to the stage's middle.
    pub centre: f32,
    /// How far the row is from the stage; smaller is better.
    pub distance: f32,
}

impl SeatTable {
    /// Seats in all.
    #[must_use]
    pub fn count(&self) -> u32 {
        u32::try_from(self.grade.len()).unwrap_or(u32::MAX)
    }

    /// The grade of `seat`; `None` beyond the chart.
    #[must_use]
    pub fn grade_of(&self, seat: SeatIndex) -> Option<&str> {
        let grade = *self.grade.get(seat as usize)?;
        self.grades.get(grade as usize).map(String::as_str)
    }
}

impl Performance {
    /// What `seats` cost together, in minor units; `None` if one of them is beyond the chart.
    #[must_use]
    pub fn amount(&self, seats: &[SeatIndex]) -> Option<i64> {
        seats.iter().map(|seat| self.seats.grade_of(*seat).and_then(|grade| self.prices.get(grade))).sum()
    }

    /// Whether it takes place, as far as is known.
    ///
    /// # Errors
    /// `closed`, with the reason, when it was called off.
    pub fn takes_place(&self) -> Result<()> {
        match &self.cancelled {
            None => Ok(()),
            Some(called_off) => Err(called_off.refusal()),
        }
    }

    /// Whether `caller` may know that this performance exists at `now`.
    #[must_use]
    pub fn visible_to(&self, caller: Option<&Caller>, now: DateTime<Utc>) -> bool {
        self.visible_at <= now || caller.is_some_and(|c| c.manages(self.owner))
    }
}

/// The performance, from the cache or Postgres, whoever may see it (callers check [`Performance::visible_to`]).
///
/// # Errors
/// `not_found` when it does not exist or its show is deleted.
pub async fn performance(app: &App, id: PerformanceId) -> Result<Arc<Performance>> {
    Ok(Arc::clone(&staged(app, id).await?.performance))
}

/// The performance, for who may change it.
///
/// # Errors
/// `not_found` when it does not exist or is hidden from the caller; `forbidden` when it is not theirs.
pub async fn managed(app: &App, caller: &Caller, id: PerformanceId) -> Result<Arc<Performance>> {
    let performance = performance(app, id).await?;
    staging::may_write(caller, performance.owner, performance.visible_at, app.clock.now())?;
    Ok(performance)
}

async fn staged(app: &App, id: PerformanceId) -> Result<Arc<cache::Staged>> {
    app.performances.staged.get_or_stale(id, store::staged(app, id)).await
}

/// Starts to follow what other nodes change.
pub fn spawn(app: &App) {
    app.tasks.spawn("performance cache", cache::follow(app.clone()));
}

/// Makes the bucket for images, trying until it is there: a store that is away must not keep the sale from opening.
pub fn make_bucket(app: &App) {
    let making = app.clone();
    app.tasks.spawn("bucket", async move {
        while let Err(error) = making.objects.ensure_bucket().await {
            tracing::warn!(error = format!("{error:#}"), "the bucket for images cannot be made yet");
            tokio::time::sleep(limits::BUCKET_RETRY).await;
        }
    });
}
