//! What this node keeps at hand: performances as the live paths need them, charts as they are sent.

use std::sync::Arc;

use frontrow_protocol::ids::PerformanceId;
use frontrow_protocol::records::LiveRecord;

use super::Performance;
use crate::app::App;
use crate::infra::bus::Live;
use crate::infra::shelf::Shelf;
use crate::limits;

/// Performances by id, as the live paths need them. Bounded; an entry is dropped on
/// [`LiveRecord::PerformanceChanged`] and after [`limits::PERFORMANCE_TTL`] at the latest.
#[derive(Debug)]
pub struct PerformanceCache {
    pub(super) performances: Shelf<Arc<Performance>>,
}

impl Default for PerformanceCache {
    fn default() -> Self {
        Self { performances: Shelf::new(limits::CACHED_PERFORMANCES, limits::PERFORMANCE_TTL) }
    }
}

impl PerformanceCache {
    /// Forgets `performance`.
    pub fn drop_one(&self, performance: PerformanceId) {
        self.performances.drop_one(performance);
    }
}

/// Follows the bus and drops what changed on other nodes. After a gap nothing is believed.
pub(super) async fn follow(app: App) {
    let mut live = app.bus.subscribe();
    while let Some(heard) = live.next().await {
        match heard {
            Live::Record(record) => {
                if let LiveRecord::PerformanceChanged { performance } = *record {
                    app.performances.drop_one(performance);
                }
            }
            Live::Gap => app.performances.performances.drop_all(),
        }
    }
}
