//! What becomes of a hold at checkout: held → ordered → sold, or given back. Every step may be repeated.

use chrono::{DateTime, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, HoldId, OrderId, PerformanceId, SeatIndex};

use super::call::Call;
use super::{Claim, OrderedSeats, audit, store};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::clock::from_ms;
use crate::limits::{AUDIT_BATCH, CLAIM_FREEZE};
use crate::shows::Performance;

/// Turns one's own live hold into `order`'s: its deadline becomes `until` (once), it can no longer be released as a
/// hold. Answers with the deadline. Repeating it for the same order gives the same answer, the first deadline included.
///
/// # Errors
/// `hold_ended` for a hold that is over, somebody else's or another order's; faults.
pub async fn begin_order(
    app: &App,
    performance: &Performance,
    account: AccountId,
    hold: HoldId,
    order: OrderId,
    until: DateTime<Utc>,
) -> Result<(OrderedSeats, DateTime<Utc>)> {
    let outcome = Call::order(performance.id, account, hold, order, until).run_loaded(app).await?;
    match outcome.code.as_str() {
        "ok" => {
            let seats = outcome.extra.iter().skip(1).filter_map(|seat| SeatIndex::try_from(*seat).ok()).collect();
            Ok((OrderedSeats { order, hold, account, seats }, from_ms(outcome.number(0))))
        }
        "hold_ended" => Err(Error::refused(
            ErrorCode::HoldEnded,
            "The time to order these seats is over, and they are no longer held. Nothing was ordered; choose seats again.",
        )),
        _ => Err(outcome.unexpected()),
    }
}

/// Before an order's payment commits: freezes its hold, or, when the hold is gone, takes the seats again if every one
/// of them is free. Repeatable.
///
/// # Errors
/// `overloaded`; faults.
pub async fn claim(app: &App, performance: &Performance, ordered: &OrderedSeats) -> Result<Claim> {
    let outcome = Call::claim(performance.id, ordered).run_loaded(app).await?;
    match outcome.code.as_str() {
        "ok" => Ok(Claim::Frozen),
        "gone" => Ok(Claim::Gone),
        _ => Err(outcome.unexpected()),
    }
}

/// [`claim`] before the gateway is asked to charge: frozen until `until` at least.
///
/// # Errors
/// `overloaded`; faults.
pub async fn freeze(app: &App, performance: &Performance, ordered: &OrderedSeats, until: DateTime<Utc>) -> Result<Claim> {
    let freeze = (until - app.clock.now()).to_std().unwrap_or_default().max(CLAIM_FREEZE);
    let outcome = Call::claim_for(performance.id, ordered, freeze).run_loaded(app).await?;
    match outcome.code.as_str() {
        "ok" => Ok(Claim::Frozen),
        "gone" => Ok(Claim::Gone),
        _ => Err(outcome.unexpected()),
    }
}

/// [`claim`] for several orders in one round trip. `None` where that did not settle it: claim alone.
///
/// # Errors
/// Faults.
pub async fn claim_each(app: &App, performance: &Performance, orders: &[OrderedSeats]) -> Result<Vec<Option<Claim>>> {
    let calls: Vec<Call> = orders.iter().map(|ordered| Call::claim(performance.id, ordered)).collect();
    let outcomes = Call::run_each(app, &calls).await?;
    let read = |outcome: Result<_>| match outcome.map(|outcome: super::call::Outcome| outcome.code) {
        Ok(code) if code == "ok" => Some(Claim::Frozen),
        Ok(code) if code == "gone" => Some(Claim::Gone),
        _ => None,
    };
    Ok(outcomes.into_iter().map(read).collect())
}

/// [`sell`] for several orders in one round trip; what that does not settle is sold alone.
pub async fn sell_each(app: &App, performance: &Performance, orders: &[OrderedSeats]) -> Vec<Result<()>> {
    let calls: Vec<Call> = orders.iter().map(|ordered| Call::sell(performance.id, ordered, false)).collect();
    let outcomes = Call::run_each(app, &calls).await.unwrap_or_default();
    let mut outcomes = outcomes.into_iter();
    let mut sold = Vec::with_capacity(orders.len());
    for ordered in orders {
        sold.push(match outcomes.next() {
            Some(Ok(outcome)) if outcome.ok() => Ok(()),
            _ => sell_one(app, performance, ordered).await,
        });
    }
    if let Err(error) = take_back_revoked(app, performance, orders).await {
        tracing::warn!(%error, "seats were sold and not looked at again; they are sold and looked at once more");
        sold.fill_with(|| Err(Error::overloaded(1000)));
    }
    sold
}

/// After the commit: the seats are SOLD to the account and the hold is over (`paid`). Idempotent: the truth is in
/// Postgres already. Should somebody else hold one of the seats, that hold ends (`lost`). What was revoked meanwhile is on
/// sale again.
///
/// # Errors
/// Faults.
pub async fn sell(app: &App, performance: &Performance, ordered: &OrderedSeats) -> Result<()> {
    sell_one(app, performance, ordered).await?;
    take_back_revoked(app, performance, std::slice::from_ref(ordered)).await
}

/// Who cancels a ticket right after paying may be heard before its seat was sold: then it was not yet sold when it was to
/// come back. A ticket that is revoked after this look brings its seat back itself, for the seat is sold by then.
async fn take_back_revoked(app: &App, performance: &Performance, orders: &[OrderedSeats]) -> Result<()> {
    let orders: Vec<OrderId> = orders.iter().map(|ordered| ordered.order).collect();
    for seats in store::revoked_of(&app.pg, &orders).await?.chunks(AUDIT_BATCH) {
        audit::return_seats(app, performance.id, None, seats).await?;
    }
    Ok(())
}

async fn sell_one(app: &App, performance: &Performance, ordered: &OrderedSeats) -> Result<()> {
    let outcome = Call::sell(performance.id, ordered, false).run_loaded(app).await?;
    match outcome.code.as_str() {
        "ok" => Ok(()),
        "verify" => sell_verified(app, performance, ordered).await,
        _ => Err(outcome.unexpected()),
    }
}

/// The order's hold is gone: this is a repeat, or Redis forgot. Only what Postgres says is sold is.
async fn sell_verified(app: &App, performance: &Performance, ordered: &OrderedSeats) -> Result<()> {
    let seats = store::ticketed_by(&app.pg, ordered.order).await?;
    if seats.is_empty() {
        return Ok(());
    }
    let ordered = OrderedSeats { seats, ..ordered.clone() };
    Call::sell(performance.id, &ordered, true).run_loaded(app).await?;
    Ok(())
}

/// The order ended without tickets: whatever its hold still has is available again. Idempotent.
///
/// # Errors
/// Faults.
pub async fn give_back(app: &App, performance: &Performance, ordered: &OrderedSeats) -> Result<()> {
    Call::release(performance.id, ordered.account, ordered.hold, Some(ordered.order)).run_loaded(app).await?;
    Ok(())
}

/// Tickets were revoked (`account`'s `seats`): they are available again. Idempotent, checked against Postgres.
///
/// # Errors
/// Faults.
pub async fn return_to_sale(app: &App, performance: PerformanceId, account: AccountId, seats: &[SeatIndex]) -> Result<()> {
    for seats in seats.chunks(AUDIT_BATCH) {
        audit::return_seats(app, performance, Some(account), seats).await?;
    }
    Ok(())
}
