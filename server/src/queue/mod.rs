//! The waiting room: turns patience into admission. Owns places in line and the running set, in Redis; never seats.
//!
//! Every decision is made inside a Lua script, so capacity holds whatever happens at once: `queue_join.lua` takes a
//! number and promotes, `queue_tick.lua` purges what is over, promotes and shows the line. Start reading at [`join`].

mod line;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, PerformanceId, SessionId};

use crate::app::App;
use crate::error::{Error, Result};
use crate::shows::Performance;

pub use line::{Line, Numbers};

/// Where one person stands, as Redis has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The number drawn; unique in the performance's epoch.
    pub number: u64,
    /// In line or admitted.
    pub standing: Standing,
    /// The socket that has the place.
    pub session: SessionId,
    /// Proves this place to `resume`.
    pub resume: String,
}

/// In line or admitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In line.
    Waiting,
    /// Admitted until then.
    Running(DateTime<Utc>),
}

/// Takes a new number at the end of the line (or is admitted at once, when running has room and nobody waits). An old
/// place of the account is given up and its socket told, unless the performance keeps places.
///
/// # Errors
/// `closed`; faults.
pub async fn join(_app: &App, _performance: &Performance, _account: AccountId, _session: SessionId) -> Result<Place> {
    Err(Error::not_found())
}

/// Takes up the place `token` proves, within its grace time.
///
/// # Errors
/// `place_lost`; faults.
pub async fn resume(
    _app: &App,
    _performance: &Performance,
    _account: AccountId,
    _session: SessionId,
    _token: &str,
) -> Result<Place> {
    Err(Error::not_found())
}

/// Gives up the account's place if `session` has it; the next person is admitted.
///
/// # Errors
/// Faults.
pub async fn leave(_app: &App, _performance: PerformanceId, _account: AccountId, _session: SessionId) -> Result<()> {
    Err(Error::not_found())
}

/// The connection of `session` is gone: its place goes into the grace time.
///
/// # Errors
/// Faults.
pub async fn disconnected(_app: &App, _performance: PerformanceId, _account: AccountId, _session: SessionId) -> Result<()> {
    Err(Error::not_found())
}

/// Frees the account's place whoever has it: its order is paid. Does nothing when there is none.
///
/// # Errors
/// Faults.
pub async fn free(_app: &App, _performance: PerformanceId, _account: AccountId) -> Result<()> {
    Err(Error::not_found())
}

/// Purges what is over, promotes, and returns the line: one Redis command. Called every tick by each node that has
/// sockets for the performance. `known` is the line the caller got last: when nothing has changed since, its numbers
/// are used again instead of being read.
///
/// # Errors
/// Faults.
pub async fn tick(_app: &App, _performance: &Performance, _known: Option<&Line>) -> Result<Line> {
    Err(Error::not_found())
}

/// Where these people stand, in one command; `None` for who has no place.
///
/// # Errors
/// Faults.
pub async fn places(_app: &App, _performance: PerformanceId, _accounts: &[AccountId]) -> Result<Vec<Option<Place>>> {
    Err(Error::not_found())
}

/// Brings changed settings of a performance into its live state.
///
/// # Errors
/// Faults.
pub async fn configure(_app: &App, _performance: &Performance) -> Result<()> {
    Err(Error::not_found())
}
