//! The waiting list: people wait for seats of a sold-out performance that come back. Owns wishes and offers in Postgres; an
//! offer's hold is the room `seats`'. Never admits anybody: an offer lets its owner order these seats and nothing else.
//!
//! - A seat that comes back while somebody waits is never available in between ([`seats::keep_list`]); within moments it is
//!   offered to the first whose wish it fits ([`rules`]), or let go.
//! - An offer is written first, then its seats are held, then its owner is told ([`matching`]). Who dies in between leaves
//!   an open offer without a hold, which whoever looks next makes or takes back.
//! - Who declines or lets an offer pass has had their turn: the wish ends, and they may join again at the end of the list.
//!   Who lost the offer through no doing of theirs waits on where they were.
//!
//! Start reading at [`join`] and [`matching`].

pub mod jobs;
mod matching;
pub mod routes;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod view;

use std::collections::BTreeSet;

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, HoldId, PerformanceId};
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::seats::{self as packed, SeatState};
use frontrow_protocol::server::{WishState, WishStatus};
use sqlx::PgConnection;

use self::store::End;
use self::view::{NewWish, Wish};
use crate::accounts::{self, Caller};
use crate::app::App;
use crate::error::{Error, FieldProblem, Result};
use crate::infra::crash;
use crate::limits::MAX_WISHES;
use crate::seats;
use crate::shows::{self, Performance};

/// Puts the caller on the list of a performance. Repeating the same wish gives the same answer.
///
/// # Errors
/// `not_found`, `not_open`, `closed`, `validation_failed` for a grade there is not or a number of seats nobody may have,
/// `age_limit`, `limit_exceeded` when one has too many seats already, `conflict` when seats are on sale, or when one waits for
/// something else; `overloaded` when the list is full; faults.
pub async fn join(app: &App, caller: &Caller, performance: PerformanceId, new: &NewWish) -> Result<Wish> {
    let at = shows::performance(app, performance).await?;
    if !at.visible_to(Some(caller), app.clock.now()) {
        return Err(Error::not_found());
    }
    if let Some(known) = open_of(app, caller.account, performance).await? {
        return same(known, new);
    }
    may_join(app, caller, &at, new).await?;
    // From here on nothing that comes back is on sale before the list was looked at: sold out stays sold out.
    if has_free(app, &at, new.grade.as_deref()).await? {
        return Err(not_sold_out());
    }
    seats::keep_list(app, performance, &[]).await?;
    let changed = LiveRecord::WishChanged { performance, account: caller.account };
    if has_free(app, &at, new.grade.as_deref()).await? {
        app.bus.publish(changed); // whoever looks now ends a list with nobody on it
        return Err(not_sold_out());
    }
    let row = store::New { performance, account: caller.account, grade: new.grade.as_deref(), seats: new.seats };
    let made = store::insert(&app.pg, &row).await?;
    crash::point("wishes.joined");
    app.bus.publish(changed);
    let wish = open_of(app, caller.account, performance).await?.ok_or_else(waits_for_something_else)?;
    if made { Ok(wish) } else { same(wish, new) }
}

/// Whether this person may wish for this.
async fn may_join(app: &App, caller: &Caller, at: &Performance, new: &NewWish) -> Result<()> {
    let now = app.clock.now();
    if now < at.sale_opens_at {
        let wait = (at.sale_opens_at - now).num_milliseconds();
        let words = "The sale has not opened yet. Nothing was noted; book at the opening.";
        return Err(Error::refused(ErrorCode::NotOpen, words).retry_after(u64::try_from(wait).unwrap_or(0)));
    }
    if now >= at.sale_closes_at {
        return Err(Error::refused(ErrorCode::Closed, "The sale is over, and so is its waiting list. Nothing was noted."));
    }
    let problem = |field: &str, message: String| Error::invalid(vec![FieldProblem { field: field.to_owned(), message }]);
    if !(1..=at.seat_limit).contains(&new.seats) {
        return Err(problem("seats", format!("1 to {}", at.seat_limit)));
    }
    if let Some(grade) = &new.grade
        && !at.seats.grades.contains(grade)
    {
        return Err(problem("grade", "there is no such grade here".to_owned()));
    }
    accounts::require_age(app, caller.account, at.age_limit, "Nothing was noted.").await?;
    let has = store::seats_of(&app.pg, at.id, caller.account).await?;
    if has + new.seats > at.seat_limit {
        let words = format!(
            "One person may have {} seats here, and you have {has}, which you keep. Nothing was noted; wish for fewer.",
            at.seat_limit
        );
        return Err(Error::refused(ErrorCode::LimitExceeded, words));
    }
    if store::length(&app.pg, at.id).await? >= MAX_WISHES {
        let words = "The waiting list is full. Nothing was noted; look again later, or at another performance.";
        return Err(Error::refused(ErrorCode::Conflict, words));
    }
    Ok(())
}

/// Whether a seat of `grade` (of any) is on sale.
async fn has_free(app: &App, at: &Performance, grade: Option<&str>) -> Result<bool> {
    let map = seats::map(app, at).await?;
    let wanted = |seat: &u32| grade.is_none_or(|grade| at.seats.grade_of(*seat) == Some(grade));
    Ok((0..map.count).filter(wanted).any(|seat| packed::get(&map.packed, seat) == SeatState::Available))
}

async fn open_of(app: &App, account: AccountId, performance: PerformanceId) -> Result<Option<Wish>> {
    let wish = view::of_account(&app.pg, account, Some(performance)).await?.pop();
    Ok(wish.filter(|wish| matches!(wish.status, WishStatus::Waiting | WishStatus::Offered)))
}

fn same(known: Wish, new: &NewWish) -> Result<Wish> {
    if known.seats == new.seats && known.grade == new.grade { Ok(known) } else { Err(waits_for_something_else()) }
}

fn waits_for_something_else() -> Error {
    let words =
        "You wait for other seats of this performance already, and keep that place. Leave the list first to change your wish.";
    Error::refused(ErrorCode::Conflict, words)
}

fn not_sold_out() -> Error {
    let words = "Such seats are on sale now. Nothing was noted; book them, before somebody else does.";
    Error::refused(ErrorCode::Conflict, words)
}

/// The caller's latest wish for a performance.
///
/// # Errors
/// `not_found` when there was never one; faults.
pub async fn one(app: &App, account: AccountId, performance: PerformanceId) -> Result<Wish> {
    view::of_account(&app.pg, account, Some(performance)).await?.pop().ok_or_else(Error::not_found)
}

/// The caller's wishes, those that wait first.
///
/// # Errors
/// Faults.
pub async fn all(app: &App, account: AccountId) -> Result<Vec<Wish>> {
    view::of_account(&app.pg, account, None).await
}

/// What the socket tells of somebody's wish; `None` without one.
///
/// # Errors
/// Faults.
pub async fn state(app: &App, account: AccountId, performance: PerformanceId) -> Result<Option<WishState>> {
    Ok(view::of_account(&app.pg, account, Some(performance)).await?.pop().map(|wish| wish.state()))
}

/// Leaves the list, or declines what is offered: its seats go to the next at once. Repeatable; without a wish nothing
/// happens.
///
/// # Errors
/// Faults.
pub async fn leave(app: &App, account: AccountId, performance: PerformanceId) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    let left = store::leave(&mut tx, performance, account).await?;
    tx.commit().await?;
    crash::point("wishes.left");
    if left {
        metrics::counter!("frontrow_wishes_total", "outcome" => "left").increment(1);
        matching::settle(app).await?;
        app.bus.publish(LiveRecord::WishChanged { performance, account });
    }
    Ok(())
}

/// Whether `hold` is what the waiting list offers to `account` now: then it may be ordered without being admitted.
///
/// # Errors
/// Faults.
pub async fn is_offered(app: &App, account: AccountId, hold: HoldId) -> Result<bool> {
    store::is_open(&app.pg, account, hold).await
}

/// Declines the offer that `hold` is; false when it is none, and nothing was done.
///
/// # Errors
/// Faults.
pub async fn decline(app: &App, account: AccountId, performance: PerformanceId, hold: HoldId) -> Result<bool> {
    if !is_offered(app, account, hold).await? {
        return Ok(false);
    }
    leave(app, account, performance).await?;
    Ok(true)
}

/// An order was made of the offer that `hold` is, in the transaction that makes it.
///
/// # Errors
/// When Postgres fails.
pub async fn ordered(tx: &mut PgConnection, hold: HoldId) -> Result<()> {
    if !store::end(tx, &[hold], End::Ordered).await?.is_empty() {
        metrics::counter!("frontrow_wishes_total", "outcome" => "ordered").increment(1);
    }
    Ok(())
}

/// Whom something is offered now, and where: to tell them again when somebody may not have heard.
///
/// # Errors
/// Faults.
pub async fn offered(app: &App) -> Result<BTreeSet<(PerformanceId, AccountId)>> {
    Ok(store::open_offers(&app.pg, None).await?.into_iter().map(|offer| (offer.performance, offer.account)).collect())
}

/// Deletes wishes that ended more than [`crate::limits::WISH_REMEMBERED`] ago, a bounded number. Safe on every node at once.
///
/// # Errors
/// Faults.
pub async fn forget(app: &App) -> Result<()> {
    store::forget(&app.pg).await
}
