//! The map against the books: whatever was lost on the way (a sale whose process died for good, a Redis that came back
//! from before its last writes) is found by comparing, and repaired.

use std::collections::{BTreeMap, BTreeSet};

use frontrow_protocol::ids::{AccountId, PerformanceId, SeatIndex};
use frontrow_protocol::seats::SeatState;
use uuid::Uuid;

use super::call::{BLOCK, Call, RETURN};
use super::rules::Differences;
use super::{live, store};
use crate::app::App;
use crate::error::Result;
use crate::limits::{AUDIT_BATCH, AUDIT_PAUSE};

/// Compares the map with Postgres and repairs what differs in two looks in a row: a seat between its commit and its
/// sale differs only once. Returns how many seats were repaired; a map that is not loaded has nothing to repair.
///
/// # Errors
/// Faults.
pub async fn audit(app: &App, performance: PerformanceId) -> Result<usize> {
    let first = look(app, performance).await?;
    if first.len() == 0 {
        return Ok(0);
    }
    tokio::time::sleep(AUDIT_PAUSE).await;
    let wrong = look(app, performance).await?.and(&first);
    if wrong.len() > 0 {
        tracing::warn!(%performance, ?wrong, "the seat map differed from Postgres and is repaired");
        metrics::counter!("frontrow_seats_repaired_total").increment(wrong.len() as u64);
        repair(app, performance, &wrong).await?;
    }
    Ok(wrong.len())
}

async fn look(app: &App, performance: PerformanceId) -> Result<Differences> {
    // The map first: a seat it calls sold had its ticket before, so one without a ticket now has lost it since.
    let Some(map) = live::read_map(app, performance).await? else { return Ok(Differences::default()) };
    let (sold, blocked) = store::sold_and_blocked(&app.pg, performance).await?;
    Ok(Differences::between(&map.packed, map.count, &sold, &blocked))
}

async fn repair(app: &App, performance: PerformanceId, wrong: &Differences) -> Result<()> {
    for seats in batches(&wrong.unsold) {
        for ordered in store::orders_with(&app.pg, performance, &seats).await? {
            Call::sell(performance, &ordered, true).run(app).await?;
        }
    }
    for seats in batches(&wrong.oversold) {
        return_seats(app, performance, None, &seats).await?;
    }
    let turns = [
        (&wrong.unblocked, SeatState::Available, SeatState::Blocked),
        (&wrong.overblocked, SeatState::Blocked, SeatState::Available),
    ];
    for (seats, seen, state) in turns {
        for seats in batches(seats) {
            let call = Call::new(&BLOCK, performance, "audit");
            let name = |call: Call, seat: SeatIndex| call.arg(seat).arg(seen as u8).arg(state as u8);
            seats.into_iter().fold(call, name).run(app).await?;
        }
    }
    Ok(())
}

fn batches(seats: &BTreeSet<SeatIndex>) -> Vec<Vec<SeatIndex>> {
    let seats: Vec<_> = seats.iter().copied().collect();
    seats.chunks(AUDIT_BATCH).map(<[_]>::to_vec).collect()
}

/// Puts those of `seats` back on sale that the map calls sold and Postgres does not, and takes them off what their
/// buyers have; `buyer` stands in where the map does not know the order. Loads the map if need be: a load that began
/// before the tickets were revoked must not have the last word.
///
/// # Errors
/// `overloaded` while the map is loaded; faults.
pub(super) async fn return_seats(
    app: &App,
    performance: PerformanceId,
    buyer: Option<AccountId>,
    seats: &[SeatIndex],
) -> Result<()> {
    // The orders first, Postgres second: a ticket of an order seen here that is revoked by then stays revoked.
    let orders: BTreeMap<_, _> = seats.iter().copied().zip(live::orders_of(app, performance, seats).await?).collect();
    let known: Vec<_> = orders.values().flatten().copied().collect();
    let buyers: BTreeMap<_, _> = store::accounts_of(&app.pg, &known).await?.into_iter().collect();
    let facts = store::facts(&app.pg, performance, seats).await?;
    let unsold: Vec<_> = facts.into_iter().filter(|fact| !fact.ticketed).collect();
    if unsold.is_empty() {
        return Ok(());
    }
    let mut call = Call::new(&RETURN, performance, "return");
    for fact in unsold {
        let order = orders.get(&fact.seat).copied().flatten();
        let account = order.and_then(|order| buyers.get(&order).copied()).or(buyer);
        let state = if fact.blocked { SeatState::Blocked } else { SeatState::Available };
        call = call.arg(fact.seat).arg(or_empty(order)).arg(or_empty(account)).arg(state as u8);
    }
    call.run_loaded(app).await?;
    Ok(())
}

fn or_empty(id: Option<Uuid>) -> String {
    id.map_or_else(String::new, |id| id.to_string())
}
