//! Seats that come back while people wait for some: kept for them, offered as a hold in somebody's name, or let go. Who waits
//! and who is next is said by the room `wishes`.
//!
//! While the list of a performance is on, no seat that comes back is available in between: the scripts that free it put it
//! into the list's own hold. The list is on for [`WISH_LEASE`] at a time, so that seats are never kept for nobody: should
//! every node that offers them be gone for so long, they go on sale by themselves.

use std::time::Duration;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, HoldId, PerformanceId, SeatIndex};
use uuid::Uuid;

use super::call::Call;
use super::live;
use crate::app::App;
use crate::error::Result;
use crate::limits::WISH_LEASE;
use crate::shows::Performance;

/// What came of an [`offer`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// The seats are held in this person's name.
    Held,
    /// Its time is over already.
    Over,
    /// The person holds or bought too many other seats.
    LimitExceeded,
    /// Somebody else was faster.
    SeatTaken,
}

/// Has seats that come back kept for the list from now on, and puts `let_go` of them on sale. Returns what is kept.
///
/// # Errors
/// `overloaded` while the map is loaded; faults.
pub async fn keep_list(app: &App, performance: PerformanceId, let_go: &[SeatIndex]) -> Result<Vec<SeatIndex>> {
    let outcome = Call::list(performance, WISH_LEASE, let_go).run_loaded(app).await?;
    if outcome.ok() { Ok(outcome.seats()) } else { Err(outcome.unexpected()) }
}

/// Nobody waits any more: what is kept is on sale, and what comes back will be.
///
/// # Errors
/// Faults.
pub async fn end_list(app: &App, performance: PerformanceId) -> Result<()> {
    // A map that is not loaded keeps nothing.
    Call::list(performance, Duration::ZERO, &[]).run(app).await?;
    Ok(())
}

/// Holds `seats` in the name of `account` until `until`, if each of them is kept for the list or on sale. Whoever they are
/// offered to need not be admitted. Repeatable.
///
/// # Errors
/// `overloaded` while the map is loaded; faults.
pub async fn offer(
    app: &App,
    performance: &Performance,
    account: AccountId,
    hold: HoldId,
    until: DateTime<Utc>,
    seats: &[SeatIndex],
) -> Result<Offered> {
    let outcome = Call::offer(performance, account, hold, until, seats).run_loaded(app).await?;
    match outcome.code.as_str() {
        "ok" => Ok(Offered::Held),
        "over" => Ok(Offered::Over),
        "limit_exceeded" => Ok(Offered::LimitExceeded),
        "seat_taken" => Ok(Offered::SeatTaken),
        _ => Err(outcome.unexpected()),
    }
}

/// Of which of these performances seats are kept now, in their order, in one round trip to each server.
///
/// # Errors
/// Faults.
pub async fn has_kept(app: &App, performances: &[PerformanceId]) -> Result<Vec<bool>> {
    let lists: Vec<_> = performances.iter().map(|performance| (*performance, Uuid::nil())).collect();
    let standings = live::standings(app, &lists).await?;
    Ok(standings.into_iter().map(|standing| standing == super::HoldStanding::Held).collect())
}
