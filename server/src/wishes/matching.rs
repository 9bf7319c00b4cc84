//! Offers: made, held, told, ended. Each step may be a process' last, and several nodes may do it at once: the list is taken
//! by one of them (a lock of the transaction that writes the offers), and whatever was left half done is repeated.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, HoldId, PerformanceId, SeatIndex};
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::seats::{self as packed, SeatState};
use sqlx::PgConnection;
use uuid::Uuid;

use super::rules::{self, Plan, Waiting};
use super::store::{self, Confirmed, End, Offer, Row};
use crate::app::App;
use crate::error::Result;
use crate::infra::crash;
use crate::limits::OFFER_LIFE;
use crate::notices::{self, News, Notice};
use crate::seats::{self, HoldStanding, Offered};
use crate::shows::{self, Performance};

/// What came of a look at a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looked {
    /// There is nothing more to do now.
    Done,
    /// Look again: another node has the list, or somebody was faster at a seat.
    Again,
}

/// Offers what there is to whom it fits, and lets go of what nobody can use.
///
/// # Errors
/// Faults.
pub(super) async fn look(app: &App, performance: PerformanceId) -> Result<Looked> {
    let at = match shows::performance(app, performance).await {
        Ok(at) if at.cancelled.is_some() => return Ok(Looked::Done),
        Ok(at) => at,
        Err(error) if error.code() == ErrorCode::NotFound => return Ok(Looked::Done), // its wishes are closed by the sweep
        Err(error) => return Err(error),
    };
    let mut looked = Looked::Done;
    for offer in missing(app, performance).await? {
        if hold(app, &at, &offer).await? == Looked::Again {
            looked = Looked::Again;
        }
    }
    let mut tx = app.pg.begin().await?;
    let Some(waiting) = store::take_list(&mut tx, performance).await? else { return Ok(Looked::Again) };
    if waiting.is_empty() && !store::somebody_waits(&mut tx, performance).await? {
        seats::end_list(app, performance).await?;
        return Ok(looked);
    }
    let kept: BTreeSet<SeatIndex> = seats::keep_list(app, performance, &[]).await?.into_iter().collect();
    let candidates = candidates(app, &mut tx, &at, &kept, &waiting).await?;
    let plan = rules::plan(&at.seats, &candidates, &kept, &line(&at, &waiting));
    let let_go = useless(&mut tx, &at, &kept, &candidates, &plan).await?;
    if !let_go.is_empty() {
        // While the list is still ours: nobody else may be about to offer them.
        seats::keep_list(app, performance, &let_go).await?;
    }
    // Somebody left the list while it was looked at: another look decides.
    let Some(offers) = write(&mut tx, &at, &waiting, &plan).await? else { return Ok(Looked::Again) };
    if !offers.is_empty() {
        crash::point("wishes.before_commit");
    }
    tx.commit().await?;
    if !offers.is_empty() {
        crash::point("wishes.offered");
    }
    for offer in &offers {
        if hold(app, &at, offer).await? == Looked::Again {
            looked = Looked::Again;
        }
    }
    Ok(looked)
}

/// Open offers of a performance without a hold in Redis: not made yet, or forgotten.
async fn missing(app: &App, performance: PerformanceId) -> Result<Vec<Offer>> {
    let offers = store::open_offers(&app.pg, Some(performance)).await?;
    let holds: Vec<_> = offers.iter().map(|offer| (performance, offer.id)).collect();
    let standings = seats::standings(app, &holds).await?;
    let is_missing = |(offer, standing): &(Offer, HoldStanding)| match standing {
        HoldStanding::Over | HoldStanding::Unknown => true,
        HoldStanding::Held => !offer.held,
        HoldStanding::Ordered => false, // its order ends the offer, or time does
    };
    Ok(offers.into_iter().zip(standings).filter(is_missing).map(|(offer, _)| offer).collect())
}

/// What may be offered: kept seats, and such as are on sale, of grades that somebody waits for.
async fn candidates(
    app: &App,
    tx: &mut PgConnection,
    at: &Performance,
    kept: &BTreeSet<SeatIndex>,
    waiting: &[Row],
) -> Result<BTreeSet<SeatIndex>> {
    let any = waiting.iter().any(|wish| wish.grade.is_none());
    let grades: BTreeSet<&str> = waiting.iter().filter_map(|wish| wish.grade.as_deref()).collect();
    let wanted = |seat: &SeatIndex| any || at.seats.grade_of(*seat).is_some_and(|grade| grades.contains(grade));
    let map = seats::map(app, at).await?;
    let free = (0..map.count).filter(wanted).filter(|seat| packed::get(&map.packed, *seat) == SeatState::Available);
    let seats: Vec<SeatIndex> = free.chain(kept.iter().copied()).collect::<BTreeSet<_>>().into_iter().collect();
    if seats.is_empty() {
        return Ok(BTreeSet::new());
    }
    Ok(store::offerable(tx, at.id, &seats).await?.into_iter().collect())
}

/// Kept seats that are neither offered nor saved: of no use to anybody who waits, or taken off sale meanwhile. Those of an
/// offer whose hold is still to be made are not among them.
async fn useless(
    tx: &mut PgConnection,
    at: &Performance,
    kept: &BTreeSet<SeatIndex>,
    candidates: &BTreeSet<SeatIndex>,
    plan: &Plan,
) -> Result<Vec<SeatIndex>> {
    let used: BTreeSet<SeatIndex> = plan.offers.iter().flat_map(|(_, seats)| seats).chain(&plan.saved).copied().collect();
    let mut useless: Vec<SeatIndex> = kept.difference(&used).copied().collect();
    if !useless.iter().all(|seat| candidates.contains(seat)) {
        let offered: BTreeSet<SeatIndex> =
            store::open_offers(&mut *tx, Some(at.id)).await?.into_iter().flat_map(|offer| offer.seats).collect();
        useless.retain(|seat| !offered.contains(seat));
    }
    Ok(useless)
}

/// The list as the rules see it. A grade that the chart does not have fits nothing.
fn line(at: &Performance, waiting: &[Row]) -> Vec<Waiting> {
    let grades: BTreeMap<&str, u8> = at.seats.grades.iter().map(String::as_str).zip(0..).collect();
    let wish = |row: &Row| Waiting {
        id: row.id,
        grade: row.grade.as_deref().map(|grade| grades.get(grade).copied().unwrap_or(u8::MAX)),
        seats: row.seats,
        passed_over: row.passed_over,
        saves: row.saves,
    };
    waiting.iter().map(wish).collect()
}

/// Writes what was decided. The offers are nobody's to see before their seats are held.
async fn write(tx: &mut PgConnection, at: &Performance, waiting: &[Row], plan: &Plan) -> Result<Option<Vec<Offer>>> {
    let now: chrono::DateTime<chrono::Utc> = sqlx::query_scalar!(r#"select now() as "now!""#).fetch_one(&mut *tx).await?;
    let life = TimeDelta::from_std(OFFER_LIFE).unwrap_or_default();
    let offer = |(i, seats): &(usize, Vec<SeatIndex>)| {
        waiting.get(*i).map(|wish| Offer {
            id: Uuid::now_v7(),
            wish: wish.id,
            performance: at.id,
            account: wish.account,
            seats: seats.clone(),
            expires_at: at.sale_closes_at.min(now + life),
            held: false,
        })
    };
    let offers: Vec<Offer> = plan.offers.iter().filter_map(offer).collect();
    if !offers.is_empty() && !store::insert_offers(tx, &offers).await? {
        return Ok(None);
    }
    if !plan.passed_over.is_empty() {
        let id = |i: &usize| waiting.get(*i).map(|wish| wish.id);
        let passed_over: Vec<_> = plan.passed_over.iter().filter_map(id).collect();
        store::note_passed_over(tx, &passed_over, plan.begins_to_save.as_ref().and_then(id)).await?;
    }
    Ok(Some(offers))
}

/// Holds the seats of an offer and tells its owner, or takes the offer back. Repeatable, by several nodes at once.
async fn hold(app: &App, at: &Performance, offer: &Offer) -> Result<Looked> {
    let how = match seats::offer(app, at, offer.account, offer.id, offer.expires_at, &offer.seats).await? {
        Offered::Held => {
            crash::point("wishes.held");
            return tell(app, offer).await.map(|()| Looked::Done);
        }
        Offered::Over => return Ok(Looked::Done), // the sweep ends it
        Offered::LimitExceeded => End::Rest,
        Offered::SeatTaken => End::Void,
    };
    let mut tx = app.pg.begin().await?;
    let back = store::end(&mut tx, &[offer.id], how).await?;
    tx.commit().await?;
    if offer.held {
        tell_all(app, &back);
    }
    metrics::counter!("frontrow_offers_total", "outcome" => "taken_back").increment(1);
    Ok(Looked::Again)
}

/// The hold stands: from now on the offer is its owner's, who is told.
async fn tell(app: &App, offer: &Offer) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    let confirmed = store::confirm(&mut tx, offer.id).await?;
    if confirmed == Confirmed::Now {
        notices::enqueue(&mut tx, &[notice(offer)]).await?;
    }
    tx.commit().await?;
    match confirmed {
        Confirmed::Now => {
            metrics::counter!("frontrow_offers_total", "outcome" => "made").increment(1);
            tracing::info!(performance = %offer.performance, seats = offer.seats.len(), "seats that came back are offered to the waiting list");
            tell_all(app, &[(offer.performance, offer.account)]);
        }
        Confirmed::Before => {}
        // It ended while its seats were being held: nothing may be left of it.
        Confirmed::Ended => give_up(app, offer.id, offer.performance, offer.account).await?,
    }
    Ok(())
}

/// What is told by mail.
fn notice(offer: &Offer) -> Notice {
    let news = News::SeatsOffered {
        offer: offer.id,
        seats: offer.seats.clone(),
        until: offer.expires_at,
        path: format!("/performances/{}/wish", offer.performance),
    };
    Notice { account: offer.account, performance: offer.performance, news }
}

/// Ends offers whose time is over, and wishes whose performance, sale or account is.
///
/// # Errors
/// Faults.
pub(super) async fn end_overdue(app: &App) -> Result<()> {
    let overdue = store::overdue(&app.pg).await?;
    let mut tx = app.pg.begin().await?;
    let mut changed = if overdue.is_empty() { Vec::new() } else { store::end(&mut tx, &overdue, End::Passed).await? };
    metrics::counter!("frontrow_offers_total", "outcome" => "passed").increment(changed.len() as u64);
    changed.extend(store::close_over(&mut tx, app.clock.now()).await?);
    tx.commit().await?;
    if !changed.is_empty() {
        settle(app).await?;
        tell_all(app, &changed);
    }
    Ok(())
}

/// Gives the seats of offers that ended back to the list. Repeatable.
///
/// # Errors
/// Faults.
pub(super) async fn settle(app: &App) -> Result<()> {
    for (hold, performance, account) in store::unsettled(&app.pg).await? {
        give_up(app, hold, performance, account).await?;
    }
    Ok(())
}

async fn give_up(app: &App, hold: HoldId, performance: PerformanceId, account: AccountId) -> Result<()> {
    let released = match shows::performance(app, performance).await {
        Ok(at) => seats::release(app, &at, account, hold).await,
        Err(error) => Err(error), // with the performance its holds are gone
    };
    match released {
        Ok(()) => {}
        // Over already, or an order's by now, which keeps them.
        Err(error) if matches!(error.code(), ErrorCode::NotFound | ErrorCode::Conflict) => {}
        Err(error) => return Err(error),
    }
    store::settled(&app.pg, hold).await
}

fn tell_all(app: &App, whose: &[(PerformanceId, AccountId)]) {
    for (performance, account) in whose.iter().copied() {
        app.bus.publish(LiveRecord::WishChanged { performance, account });
    }
}
