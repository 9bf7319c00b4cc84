//! The live seat map and holds: held → ordered → sold, or released, or expired. Owns seat states in Redis; Postgres'
//! tickets are the truth about what is sold.
//!
//! Every change is one Lua script that bumps the map's version and returns what changed. Start reading at [`hold`].

mod audit;
mod call;
mod close;
mod hold;
pub mod jobs;
mod list;
mod live;
mod load;
pub mod mirror;
mod order;
pub mod rules;
mod store;

#[cfg(test)]
mod tests;

use frontrow_protocol::ids::{AccountId, HoldId, OrderId, PerformanceId, SeatIndex};

pub use self::audit::audit;
pub use self::call::HOLD_SOURCE;
pub use self::close::{close, close_of_show};
pub use self::hold::{best, hold, holds_of, release};
pub use self::list::{Offered, end_list, has_kept, keep_list, offer};
pub use self::order::{begin_order, claim, claim_each, freeze, give_back, return_to_sale, sell, sell_each};
use crate::app::App;
use crate::error::{Error, Result};
use crate::shows::Performance;

/// The seat map at one version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeatMap {
    /// Which life of the live state.
    pub epoch: u64,
    /// Counts changes within the epoch.
    pub version: u64,
    /// Seats.
    pub count: u32,
    /// 2 bits a seat, see [`frontrow_protocol::seats`].
    pub packed: Vec<u8>,
}

/// Seats that an order has, as checkout needs them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderedSeats {
    /// The order.
    pub order: OrderId,
    /// The hold it was made from.
    pub hold: HoldId,
    /// Whose.
    pub account: AccountId,
    /// Which seats.
    pub seats: Vec<SeatIndex>,
}

/// What [`claim`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The seats are this order's and frozen for [`crate::limits::CLAIM_FREEZE`]: commit now.
    Frozen,
    /// At least one seat belongs to somebody else by now: give the money back.
    Gone,
}

/// What became of a hold that somebody was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldStanding {
    /// It stands.
    Held,
    /// It stands, for an order.
    Ordered,
    /// It is over.
    Over,
    /// Its map is not loaded, or cannot be read now.
    Unknown,
}

/// What became of these holds, in their order, in one round trip to each server.
///
/// # Errors
/// Faults.
pub async fn standings(app: &App, holds: &[(PerformanceId, HoldId)]) -> Result<Vec<HoldStanding>> {
    live::standings(app, holds).await
}

/// The map as it is now. Rebuilds it from Postgres when Redis does not have it.
///
/// # Errors
/// `overloaded` while another node rebuilds it; faults.
pub async fn map(app: &App, performance: &Performance) -> Result<SeatMap> {
    for _ in 0..crate::limits::LOAD_ATTEMPTS {
        if let Some(map) = live::read_map(app, performance.id).await? {
            return Ok(map);
        }
        load::load(app, performance.id).await?;
    }
    Err(Error::overloaded(500))
}

/// Epoch and version of many maps, in one round trip; `None` for a map that is not loaded ([`map`] loads it).
///
/// # Errors
/// Faults.
pub async fn versions(app: &App, performances: &[PerformanceId]) -> Result<Vec<Option<(u64, u64)>>> {
    live::read_versions(app, performances).await
}
