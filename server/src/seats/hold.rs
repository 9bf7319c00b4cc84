//! Holds, as a person asks for them.

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, HoldId, SeatIndex};
use frontrow_protocol::server::HoldGranted;
use uuid::Uuid;

use super::call::{Call, Outcome};
use super::{live, rules};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::clock::from_ms;
use crate::limits::{BEST_ATTEMPTS, MAX_SEATS_PER_HOLD};
use crate::queue;
use crate::shows::Performance;

/// Nodes bring back the people they have sockets of in about so long.
const BACK_SOON_MS: u64 = 500;

/// Claims all of `seats` for an admitted person, or none.
///
/// # Errors
/// The first of these that applies: `bad_message` for no, repeated or too many seats, `not_found` for a seat beyond the
/// chart, `overloaded` while the map is rebuilt, `closed`, `not_open`, `not_admitted`, `limit_exceeded`, `seat_taken`
/// with the seats; faults.
pub async fn hold(app: &App, performance: &Performance, account: AccountId, seats: &[SeatIndex]) -> Result<HoldGranted> {
    performance.takes_place()?;
    let held = try_hold(app, performance, account, seats).await;
    count(&held);
    held
}

/// Claims the best `count` seats together in `grade`.
///
/// # Errors
/// `bad_message` for no or too many seats, those of [`hold`] that speak of the sale and the person, `none_left` (also
/// for a grade the chart does not have), and `overloaded` when others were faster each time.
pub async fn best(app: &App, performance: &Performance, account: AccountId, grade: &str, count: u8) -> Result<HoldGranted> {
    performance.takes_place()?;
    let held = try_best(app, performance, account, grade, count).await;
    self::count(&held);
    held
}

/// Gives the seats of one's own hold back. A hold that became an order is released by the order.
///
/// # Errors
/// `not_found` for a hold that is over or somebody else's; `conflict` when it became an order; faults.
pub async fn release(app: &App, performance: &Performance, account: AccountId, hold: HoldId) -> Result<()> {
    let outcome = Call::release(performance.id, account, hold, None).run_loaded(app).await?;
    match outcome.code.as_str() {
        "ok" => Ok(()),
        "conflict" => Err(Error::refused(
            ErrorCode::Conflict,
            "These seats belong to an order by now and are kept for it. Cancel the order to give them back.",
        )),
        "not_found" => Err(Error::not_found()),
        _ => Err(outcome.unexpected()),
    }
}

/// The live holds of an account, those that became orders excepted.
///
/// # Errors
/// Faults.
pub async fn holds_of(app: &App, performance: &Performance, account: AccountId) -> Result<Vec<HoldGranted>> {
    let mut holds = live::holds_of(app, performance.id, account).await?;
    holds.sort_by_key(|(hold, ..)| *hold);
    holds.into_iter().map(|(hold, until, seats)| granted(performance, hold, &seats, until)).collect()
}

async fn try_hold(app: &App, performance: &Performance, account: AccountId, seats: &[SeatIndex]) -> Result<HoldGranted> {
    rules::check_seats(seats, performance.seats.count())?;
    let hold = Uuid::now_v7();
    let outcome = Call::hold(performance, account, hold, seats.len(), seats).run_loaded(app).await?;
    if !outcome.ok() {
        return Err(refused(app, performance, &outcome).await);
    }
    granted(performance, hold, seats, from_ms(outcome.number(0)))
}

async fn try_best(app: &App, at: &Performance, account: AccountId, grade: &str, count: u8) -> Result<HoldGranted> {
    let wanted = usize::from(count);
    if wanted == 0 || wanted > MAX_SEATS_PER_HOLD {
        let words = format!("Ask for 1 to {MAX_SEATS_PER_HOLD} seats. Nothing was held.");
        return Err(Error::refused(ErrorCode::BadMessage, words));
    }
    let grade = at.seats.grades.iter().position(|name| name == grade).and_then(|grade| u8::try_from(grade).ok());
    for attempt in 0..BEST_ATTEMPTS {
        let map = super::map(app, at).await?;
        let hold = Uuid::now_v7();
        let choose = |grade| rules::choose(&at.seats, &map.packed, grade, u32::from(count), detour(hold, attempt));
        let seats = grade.and_then(choose).unwrap_or_default();
        let outcome = Call::hold(at, account, hold, wanted, &seats).run_loaded(app).await?;
        match outcome.code.as_str() {
            "ok" => return granted(at, hold, &seats, from_ms(outcome.number(0))),
            "seat_taken" => {}
            _ => return Err(refused(app, at, &outcome).await),
        }
    }
    Err(Error::overloaded(200))
}

/// How many better seats to leave to others. Nobody makes way at first; whoever lost a race looks ever wider, else
/// everybody would meet again at the same seats.
fn detour(hold: HoldId, attempt: u32) -> usize {
    let random = hold.as_u128() as usize; // the low bits of a v7 id are random
    random % 4_usize.pow(attempt)
}

fn granted(
    performance: &Performance,
    hold: HoldId,
    seats: &[SeatIndex],
    expires_at: chrono::DateTime<chrono::Utc>,
) -> Result<HoldGranted> {
    let amount = performance.amount(seats).ok_or_else(|| Error::Internal(anyhow::anyhow!("a held seat without a price")))?;
    let (performance, currency) = (performance.id, performance.currency.clone());
    Ok(HoldGranted { hold, performance, seats: seats.to_vec(), amount, currency, expires_at })
}

/// While the people of a lost line come back, who is missing there may only not be back yet.
async fn refused(app: &App, performance: &Performance, outcome: &Outcome) -> Error {
    if outcome.code != "not_admitted" {
        return refusal(outcome);
    }
    match queue::is_coming_back(app, performance).await {
        Ok(true) => Error::overloaded(BACK_SOON_MS),
        Ok(false) => refusal(outcome),
        Err(error) => error,
    }
}

fn refusal(outcome: &Outcome) -> Error {
    let say = |code, words: &'static str| Error::refused(code, words);
    match outcome.code.as_str() {
        "closed" => say(ErrorCode::Closed, "The sale is over. Nothing was held."),
        "not_open" => say(ErrorCode::NotOpen, "The sale has not opened yet. Nothing was held; try again at the opening.")
            .retry_after(u64::try_from(outcome.number(0)).unwrap_or(0)),
        "not_admitted" => {
            say(ErrorCode::NotAdmitted, "It is not your turn, or your time is over. Nothing was held; join the line first.")
        }
        "limit_exceeded" => {
            let has = outcome.number(0);
            let words = format!(
                "That would be more seats than one person may have; you hold or bought {has}, which you keep. Ask for fewer, or give some back."
            );
            Error::refused(ErrorCode::LimitExceeded, words)
        }
        "seat_taken" => say(ErrorCode::SeatTaken, "Somebody else was faster. None of the seats was held; choose others.")
            .seats(outcome.seats()),
        "none_left" => say(
            ErrorCode::NoneLeft,
            "There are not so many free seats together. Nothing was held; ask for fewer, or another grade.",
        ),
        _ => outcome.unexpected(),
    }
}

fn count(held: &Result<HoldGranted>) {
    let outcome = held.as_ref().map_or_else(|error| error.code().as_str(), |_| "granted");
    metrics::counter!("frontrow_holds_total", "outcome" => outcome).increment(1);
}
