//! The live seat map and holds: held → ordered → sold, or released, or expired. Owns seat states in Redis; Postgres'
//! tickets are the truth about what is sold.
//!
//! Every change is one Lua script that bumps the map's version and returns what changed. Start reading at [`hold`].

pub mod jobs;
pub mod mirror;

#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, HoldId, OrderId, PerformanceId, SeatIndex};
use frontrow_protocol::server::HoldGranted;

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

/// Claims all of `seats` for an admitted person, or none.
///
/// # Errors
/// `not_admitted`, `not_open`, `closed`, `limit_exceeded`, `seat_taken` with the seats, `not_found` for a seat beyond the
/// chart, `bad_message` for none or repeated seats, `overloaded` while the map is rebuilt; faults.
pub async fn hold(_app: &App, _performance: &Performance, _account: AccountId, _seats: &[SeatIndex]) -> Result<HoldGranted> {
    Err(Error::not_found())
}

/// Claims the best `count` seats together in `grade`.
///
/// # Errors
/// `none_left`, and those of [`hold`].
pub async fn best(_app: &App, _performance: &Performance, _account: AccountId, _grade: &str, _count: u8) -> Result<HoldGranted> {
    Err(Error::not_found())
}

/// Epoch and version of many maps, in one round trip; `None` for a map that is not loaded ([`map`] loads it).
///
/// # Errors
/// Faults.
pub async fn versions(_app: &App, _performances: &[PerformanceId]) -> Result<Vec<Option<(u64, u64)>>> {
    Err(Error::not_found())
}

/// Gives the seats of one's own hold back. A hold that became an order is released by the order.
///
/// # Errors
/// `not_found` for a hold that is over or somebody else's; `conflict` when it became an order; faults.
pub async fn release(_app: &App, _performance: &Performance, _account: AccountId, _hold: HoldId) -> Result<()> {
    Err(Error::not_found())
}

/// The live holds of an account, those that became orders excepted.
///
/// # Errors
/// Faults.
pub async fn holds_of(_app: &App, _performance: &Performance, _account: AccountId) -> Result<Vec<HoldGranted>> {
    Err(Error::not_found())
}

/// The map as it is now. Rebuilds it from Postgres when Redis does not have it.
///
/// # Errors
/// `overloaded` while another node rebuilds it; faults.
pub async fn map(_app: &App, _performance: &Performance) -> Result<SeatMap> {
    Err(Error::not_found())
}

/// Turns one's own live hold into `order`'s: its deadline becomes `until` (once), it can no longer be released as a
/// hold. Repeating it for the same order gives the same answer.
///
/// # Errors
/// `hold_ended` for a hold that is over, somebody else's or another order's; faults.
pub async fn begin_order(
    _app: &App,
    _performance: &Performance,
    _account: AccountId,
    _hold: HoldId,
    _order: OrderId,
    _until: DateTime<Utc>,
) -> Result<OrderedSeats> {
    Err(Error::not_found())
}

/// Before an order's payment commits: freezes its hold, or, when the hold is gone, takes the seats again if every one
/// of them is free. Repeatable.
///
/// # Errors
/// `overloaded`; faults.
pub async fn claim(_app: &App, _performance: &Performance, _ordered: &OrderedSeats) -> Result<Claim> {
    Err(Error::not_found())
}

/// After the commit: the seats are SOLD to the account and the hold is over (`paid`). Idempotent: the truth is in
/// Postgres already.
///
/// # Errors
/// Faults.
pub async fn sell(_app: &App, _performance: &Performance, _ordered: &OrderedSeats) -> Result<()> {
    Err(Error::not_found())
}

/// The order ended without tickets: whatever its hold still has is available again. Idempotent.
///
/// # Errors
/// Faults.
pub async fn give_back(_app: &App, _performance: &Performance, _ordered: &OrderedSeats) -> Result<()> {
    Err(Error::not_found())
}

/// Tickets were revoked (`account`'s `seats`): they are available again. Idempotent, checked against Postgres.
///
/// # Errors
/// Faults.
pub async fn return_to_sale(_app: &App, _performance: PerformanceId, _account: AccountId, _seats: &[SeatIndex]) -> Result<()> {
    Err(Error::not_found())
}
