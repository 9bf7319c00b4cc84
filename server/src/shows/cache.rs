//! What this node keeps at hand: performances as the live paths need them, charts as they are sent, and how many seats
//! are sold where that is only shown.

use std::sync::Arc;

use frontrow_protocol::ids::{PerformanceId, VenueId};
use frontrow_protocol::records::LiveRecord;

use super::charts::ChartText;
use super::kept;
use super::{Performance, SeatTable};
use crate::app::App;
use crate::infra::bus::Live;
use crate::infra::shelf::Shelf;
use crate::limits;

/// A performance and what only its page shows.
#[derive(Debug)]
pub(super) struct Staged {
    pub(super) performance: Arc<Performance>,
    pub(super) category: String,
    pub(super) poster_key: Option<String>,
    pub(super) venue: VenueId,
    pub(super) venue_name: String,
    pub(super) venue_address: String,
    /// SHA-256 of the lottery's seed, hexadecimal.
    pub(super) commitment: String,
    /// The lottery's seed, hexadecimal, once it is drawn.
    pub(super) seed: Option<String>,
}

/// Performances by id, as the live paths need them. Bounded; an entry is dropped on
/// [`LiveRecord::PerformanceChanged`] and after [`limits::PERFORMANCE_TTL`] at the latest.
#[derive(Debug)]
pub struct PerformanceCache {
    pub(super) staged: Shelf<Arc<Staged>>,
    /// The seats of charts: a performance is read anew whenever something about it changes, its chart never does.
    pub(super) tables: Shelf<Arc<SeatTable>>,
    pub(super) charts: Shelf<Arc<ChartText>>,
    /// Seats sold, by performance.
    pub(super) sold: Shelf<i64>,
    /// What everybody is told, ready to send.
    pub(super) answers: Shelf<Arc<kept::Answer>, kept::Key>,
    /// Whose shows are, and since when everybody may know of them.
    pub(super) shown: Shelf<kept::Shown>,
}

impl Default for PerformanceCache {
    fn default() -> Self {
        Self {
            staged: Shelf::new(limits::CACHED_PERFORMANCES, limits::PERFORMANCE_TTL),
            tables: Shelf::new(limits::CACHED_TABLES, limits::CHART_TTL),
            charts: Shelf::new(limits::CACHED_CHARTS, limits::CHART_TTL),
            sold: Shelf::new(limits::CACHED_PERFORMANCES, limits::SOLD_TTL),
            answers: Shelf::new(limits::KEPT_ANSWERS, limits::KEPT_TTL),
            shown: Shelf::new(limits::KEPT_ANSWERS, limits::KEPT_TTL),
        }
    }
}

impl PerformanceCache {
    /// Forgets `performance`, and every answer: whatever lists it.
    pub fn drop_one(&self, performance: PerformanceId) {
        self.staged.drop_one(performance);
        self.forget_answers();
    }

    /// Records may have been missed: nothing is believed before it was loaded again. Where it cannot be, the live paths go on
    /// with what they knew; Postgres being away, it is true still.
    pub fn doubt_all(&self) {
        self.staged.doubt_all();
        self.forget_answers();
    }

    /// Forgets what everybody is told.
    pub(super) fn forget_answers(&self) {
        self.answers.drop_all();
        self.shown.drop_all();
    }
}

/// Follows the bus and drops what changed on other nodes. After a gap nothing is believed.
pub(super) async fn follow(app: App) {
    let mut live = app.bus.subscribe();
    while let Some(heard) = live.next().await {
        match heard {
            Live::Record(record) => match *record {
                LiveRecord::PerformanceChanged { performance } => app.performances.drop_one(performance),
                LiveRecord::ShowChanged { .. } => app.performances.forget_answers(),
                _ => {}
            },
            Live::Gap => app.performances.doubt_all(),
        }
    }
}
