//! Proves that books, seats and money agree. Read-only. It speaks of a quiet moment: what is under way while it looks may
//! show up as a problem, so look again before believing one.

use std::collections::BTreeSet;

use frontrow_protocol::ids::{PerformanceId, SeatIndex};
use frontrow_protocol::seats::{self as packed, SeatState};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use super::store::audit::{self, Money};
use super::store::cases;
use super::{effects, findings, listing};
use crate::app::App;
use crate::error::Result;
use crate::limits;
use crate::seats;

/// What the gateway lists of a window at most.
const LISTED_AT_MOST: u64 = 60_000;

/// What [`agreement`] found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Paid orders looked at.
    pub paid_orders: i64,
    /// Valid tickets looked at.
    pub tickets: i64,
    /// Seat maps compared with the tickets.
    pub maps: usize,
    /// Payments the gateway was asked about.
    pub payments: usize,
    /// Cases that wait for somebody to decide.
    pub cases: i64,
    /// Events and refunds still on their way: not a problem, but not the end either.
    pub unfinished: i64,
    /// What does not agree, in words.
    pub problems: Vec<String>,
}

impl Report {
    /// Whether everything agrees and nothing is on its way.
    #[must_use]
    pub const fn settled(&self) -> bool {
        self.problems.is_empty() && self.unfinished == 0
    }
}

/// Compares the books with themselves and with the live maps: an order is paid if and only if each of its seats has a
/// valid ticket, a seat is SOLD on the map if and only if it has one, money that bought nothing is on its way back
/// or back, and the ledger says the same of every order.
///
/// # Errors
/// `overloaded` while a map is rebuilt; faults.
pub async fn agreement(app: &App) -> Result<Report> {
    let counts = audit::counts(&app.pg).await?;
    let mut report = Report {
        paid_orders: counts.paid_orders,
        tickets: counts.tickets,
        unfinished: counts.unfinished,
        problems: audit::contradictions(&app.pg).await?,
        ..Report::default()
    };
    for (performance, sold) in audit::sold(&app.pg).await? {
        compare_map(app, performance, &sold, &mut report).await?;
    }
    Ok(report)
}

/// [`agreement`], and the gateway is asked about every payment (it keeps what the ledger says) and for its list (it has no
/// money that no order asked for). What somebody explained is no problem any more.
///
/// # Errors
/// As [`agreement`].
pub async fn agreement_with_gateway(app: &App) -> Result<Report> {
    let mut report = agreement(app).await?;
    let (open, returning) = cases::waiting(&app.pg).await?;
    report.cases = open;
    report.unfinished += returning;
    unknown_money(app, &mut report).await?;
    let mut after = String::new();
    loop {
        let page = audit::payments(&app.pg, &after).await?;
        let Some(last) = page.last() else { return Ok(report) };
        after.clone_from(&last.payment_id);
        report.payments += page.len();
        let problems: Vec<Option<String>> = stream::iter(page)
            .map(|money| async move { compare_money(app, &money).await })
            .buffer_unordered(limits::RECONCILE_WORKERS)
            .try_collect()
            .await?;
        report.problems.extend(problems.into_iter().flatten());
    }
}

async fn compare_map(app: &App, id: PerformanceId, sold: &BTreeSet<SeatIndex>, report: &mut Report) -> Result<()> {
    let Some(performance) = effects::staged(app, id).await? else { return Ok(()) };
    let map = seats::map(app, &performance).await?;
    report.maps += 1;
    for seat in 0..map.count {
        let on_map = packed::get(&map.packed, seat) == SeatState::Sold;
        match (on_map, sold.contains(&seat)) {
            (true, false) => report.problems.push(format!("seat {seat} of {id} is sold on the map and has no ticket")),
            (false, true) => report.problems.push(format!("seat {seat} of {id} has a ticket and is not sold on the map")),
            _ => {}
        }
    }
    Ok(())
}

/// Money in the gateway's list of the last days that no order asked for, unless somebody explained it or it is on its way
/// back.
async fn unknown_money(app: &App, report: &mut Report) -> Result<()> {
    let (from, until) = (app.clock.now() - limits::LIST_FIRST, app.clock.now() + limits::LIST_OVERLAP);
    for number in 0.. {
        let page = listing::fetch(app, from, until, number).await?;
        let ids: Vec<String> = page.items.iter().map(|payment| payment.id.clone()).collect();
        let books = cases::books_of(&app.pg, &ids).await?;
        for payment in page.items.iter().filter(|payment| findings::kept(payment) > 0 && !books.contains_key(&payment.id)) {
            let state = cases::state_of(&app.pg, &payment.id, &payment.transaction_id).await?;
            if !matches!(state.as_deref(), Some("resolved" | "returning")) {
                let (id, kept, currency) = (&payment.id, findings::kept(payment), &payment.currency);
                report.problems.push(format!("payment {id}: the gateway keeps {kept} {currency} that no order asked for"));
            }
        }
        let seen = (u64::from(number) + 1) * u64::from(limits::GATEWAY_PAGE);
        if seen >= page.total_count || seen + u64::from(limits::GATEWAY_PAGE) > LISTED_AT_MOST {
            break;
        }
    }
    Ok(())
}

async fn compare_money(app: &App, money: &Money) -> Result<Option<String>> {
    let at_gateway = match app.gateway.get(&money.payment_id).await {
        Ok(payment) => payment,
        Err(error) => return Ok(Some(format!("payment {}: {error}", money.payment_id))),
    };
    let kept = at_gateway.as_ref().map_or(0, findings::kept);
    // What is on its way back has left the gateway or not.
    let agree = (money.kept - money.owed..=money.kept).contains(&kept);
    if !agree && cases::state_of(&app.pg, &money.payment_id, &format!("keeps {kept}")).await?.as_deref() == Some("resolved") {
        return Ok(None); // somebody has explained it
    }
    Ok((!agree).then(|| {
        let Money { payment_id, kept: ours, owed } = money;
        format!("payment {payment_id}: the gateway keeps {kept}; by the ledger it is {ours}, of which {owed} goes back")
    }))
}
