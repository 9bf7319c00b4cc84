//! The waiting room: turns patience into admission. Owns places in line and the running set, in Redis; never seats.
//!
//! Every decision is made inside a Lua script, and all of them share `queue_common.lua`, the one place that purges,
//! counts and admits: capacity holds whatever happens at once. A join takes the next number and sets its bit; leaving
//! and admission clear it. Start reading at [`join`].

mod begin;
mod controls;
mod departures;
mod desk;
mod draw;
pub mod jobs;
mod line;
mod live;
pub mod lottery;
mod marks;
mod reply;
mod restore;
pub mod routes;
mod rules;
mod settings;
mod signals;
mod steer;
mod store;
#[cfg(test)]
mod tests;
mod token;

use chrono::{DateTime, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, PerformanceId, SessionId};

use crate::app::App;
use crate::error::{Error, Result};
use crate::limits;
use crate::shows::Performance;

pub use begin::configure;
pub use controls::{Figures, control, figures};
pub use departures::{Departures, disconnected};
pub use desk::Desk;
pub use jobs::close;
pub use line::{Line, Numbers};
pub use live::running_key;
pub use restore::restore;
pub use rules::eta;
pub use settings::Message;
pub use signals::Signals;
pub use store::{AdmissionChange, Mode, RoomChange};

use live::Taken;

/// Where one person stands, as Redis has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The number drawn; unique in the performance's epoch. In a lottery's lobby it says nothing about the order.
    pub number: u64,
    /// The life of the line it was drawn in; see [`Line::epoch`].
    pub epoch: u64,
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
    /// In line; before the opening (see [`Line::open`]) this is the lobby.
    Waiting,
    /// Admitted until then.
    Running(DateTime<Utc>),
}

/// Takes a new number at the end of the line (or is admitted at once, when running has room and nobody waits). An old
/// place of the account is given up and its socket told, unless the performance keeps places.
///
/// # Errors
/// `closed`; faults.
pub async fn join(app: &App, performance: &Performance, account: AccountId, session: SessionId) -> Result<Place> {
    performance.takes_place()?;
    for _ in 0..3 {
        match desk::join(app, performance.id, account, session).await? {
            Taken::Place(place) => {
                metrics::counter!("frontrow_queue_joins_total").increment(1);
                return Ok(place);
            }
            Taken::Closed => {
                let words = "The sale is over, so the line takes nobody any more. Tickets you bought are kept under your orders.";
                return Err(Error::refused(ErrorCode::Closed, words));
            }
            // Redis does not have the line: its first person, or it forgot. The line begins with the settings we know.
            Taken::Unknown | Taken::Lost | Taken::Old => begin::begin(app, performance).await?,
        }
    }
    Err(Error::overloaded(1000))
}

/// Whether people of a line that Redis lost may still come back. Until then nobody can say who is not admitted.
///
/// # Errors
/// Faults.
pub async fn is_coming_back(app: &App, performance: &Performance) -> Result<bool> {
    let mut left = live::rebuilt_in(app, performance.id).await?;
    if left.is_none() {
        // Redis has no line: its new life, if it had one before, begins with the time to come back.
        begin::begin(app, performance).await?;
        left = live::rebuilt_in(app, performance.id).await?;
    }
    Ok(left.is_none_or(|left| left > 0))
}

/// Takes up the place `token` proves, within its grace time, from whichever session has it. A token of the life before
/// the present one is good for [`limits::QUEUE_REBUILD`] after Redis lost that.
///
/// # Errors
/// `place_lost`; faults.
pub async fn resume(app: &App, performance: &Performance, account: AccountId, session: SessionId, token: &str) -> Result<Place> {
    let lost = || Error::refused(ErrorCode::PlaceLost, "Your place in line is gone. Join again to get a new one at the end.");
    let proof = token::Signer::new(&app.config.secret).verify(performance.id, account, token).ok_or_else(lost)?;
    match desk::resume(app, performance.id, (account, session, proof)).await? {
        Taken::Place(place) => return Ok(place),
        Taken::Closed | Taken::Lost => return Err(lost()),
        Taken::Unknown => begin::begin(app, performance).await?,
        Taken::Old => {}
    }
    for _ in 0..2 {
        match desk::restore(app, performance.id, (account, session, proof)).await? {
            Taken::Place(place) if place.session == session => return Ok(place),
            Taken::Unknown => begin::begin(app, performance).await?,
            _ => return Err(lost()),
        }
    }
    Err(Error::overloaded(1000))
}

/// Gives up the account's place if `session` has it; the next person is admitted.
///
/// # Errors
/// Faults.
pub async fn leave(app: &App, performance: PerformanceId, account: AccountId, session: SessionId) -> Result<()> {
    live::leave(app, performance, &[(account, Some(session))]).await
}

/// Frees the places of these accounts whoever has them: their orders are paid. Does nothing for who has none. One command for
/// each [`limits::QUEUE_PLACES_BATCH`] of them.
///
/// # Errors
/// Faults.
pub async fn free(app: &App, performance: PerformanceId, accounts: &[AccountId]) -> Result<()> {
    for some in accounts.chunks(limits::QUEUE_PLACES_BATCH) {
        let people: Vec<_> = some.iter().map(|account| (*account, None)).collect();
        live::leave(app, performance, &people).await?;
    }
    Ok(())
}

/// Purges what is over, promotes, and returns the line: one Redis command. Called every tick by each node that has
/// sockets for the performance. `known` is the line the caller got last: when nothing has changed since, its numbers
/// are used again instead of being read.
///
/// # Errors
/// Faults.
pub async fn tick(app: &App, performance: &Performance, known: Option<&Line>) -> Result<Line> {
    if let Some(line) = live::tick(app, performance.id, known).await? {
        return Ok(line);
    }
    configure(app, performance).await?;
    live::tick(app, performance.id, None).await?.ok_or_else(|| Error::overloaded(1000))
}

/// Where these people stand, in the order asked, in one command for each [`limits::QUEUE_PLACES_BATCH`] of them; `None`
/// for who has no place.
///
/// # Errors
/// Faults.
pub async fn places(app: &App, performance: PerformanceId, accounts: &[AccountId]) -> Result<Vec<Option<Place>>> {
    let mut places = Vec::with_capacity(accounts.len());
    for some in accounts.chunks(limits::QUEUE_PLACES_BATCH) {
        let found = live::places(app, performance, some).await?;
        places.extend(found.map_or_else(|| vec![None; some.len()], |(_, places)| places));
    }
    Ok(places)
}

/// The same in the life `epoch` of the line; `None` when it is in another one, or has to be begun: then who has no place may
/// only not be back yet.
///
/// # Errors
/// Faults.
pub async fn places_in(
    app: &App,
    performance: PerformanceId,
    epoch: u64,
    accounts: &[AccountId],
) -> Result<Option<Vec<Option<Place>>>> {
    let mut places = Vec::with_capacity(accounts.len());
    for some in accounts.chunks(limits::QUEUE_PLACES_BATCH) {
        match live::places(app, performance, some).await? {
            Some((life, found)) if life == epoch => places.extend(found),
            _ => return Ok(None),
        }
    }
    Ok(Some(places))
}
