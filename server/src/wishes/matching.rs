//! Offers: made, held, told, ended. Each step may be a process' last, and several nodes may do it at once: the list is taken
//! by one of them (a lock of the transaction that writes the offers), and whatever was left half done is repeated.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, HoldId, PerformanceId, SeatIndex};
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::seats::{self as packed, SeatState};
use futures_util::future::join_all;
use sqlx::PgConnection;
use uuid::Uuid;

use super::rules::{self, Plan, Waiting};
use super::store::{self, Confirmed, End, Offer, Row};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::crash;
use crate::limits::{OFFER_LIFE, WISH_LOOK, WISH_TOGETHER};
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

impl Looked {
    /// Again when one of both is.
    fn and(self, other: Self) -> Self {
        if self == Self::Again { self } else { other }
    }
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
    let repeated = hold(app, &at, &missing(app, performance).await?).await?;
    // Redis is asked while the list is taken: no longer than this, or whoever else looks would wait for a Redis that is away.
    let decided = tokio::time::timeout(WISH_LOOK, decide(app, &at)).await.map_err(|_| Error::overloaded(500))??;
    match decided {
        Decided::Again => Ok(Looked::Again),
        Decided::Nobody => Ok(repeated),
        Decided::Offers(offers) => {
            if !offers.is_empty() {
                crash::point("wishes.offered");
            }
            Ok(repeated.and(hold(app, &at, &offers).await?))
        }
    }
}

/// What one who has the list decided.
enum Decided {
    /// Another node has the list, or somebody left it meanwhile.
    Again,
    /// Nobody waits any more.
    Nobody,
    /// These offers are written; their seats are to be held.
    Offers(Vec<Offer>),
}

/// Takes the list and writes who is offered what. Cut off anywhere, nothing is written, or offers are whose holds the next
/// look makes ([`missing`]).
async fn decide(app: &App, at: &Performance) -> Result<Decided> {
    let mut tx = app.pg.begin().await?;
    let Some(waiting) = store::take_list(&mut tx, at.id).await? else { return Ok(Decided::Again) };
    if waiting.is_empty() && !store::somebody_waits(&mut tx, at.id).await? {
        seats::end_list(app, at.id).await?;
        return Ok(Decided::Nobody);
    }
    let kept: BTreeSet<SeatIndex> = seats::keep_list(app, at.id, &[]).await?.into_iter().collect();
    let candidates = candidates(app, &mut tx, at, &kept, &waiting).await?;
    let plan = rules::plan(&at.seats, &candidates, &kept, &line(at, &waiting));
    let let_go = useless(&mut tx, at, &kept, &candidates, &plan).await?;
    if !let_go.is_empty() {
        // While the list is still ours: nobody else may be about to offer them.
        seats::keep_list(app, at.id, &let_go).await?;
    }
    // Somebody left the list while it was looked at: another look decides.
    let Some(offers) = write(&mut tx, at, &waiting, &plan).await? else { return Ok(Decided::Again) };
    if !offers.is_empty() {
        crash::point("wishes.before_commit");
    }
    tx.commit().await?;
    Ok(Decided::Offers(offers))
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

/// Holds the seats of offers of one performance and tells their owners, or takes them back. Repeatable, by several nodes at
/// once. Redis is asked about a bounded number of them together, Postgres about all at once; what succeeded is told even when
/// another one fails.
async fn hold(app: &App, at: &Performance, offers: &[Offer]) -> Result<Looked> {
    let (mut held, mut rest, mut void) = (Vec::new(), Vec::new(), Vec::new());
    let mut failed = None;
    for part in offers.chunks(WISH_TOGETHER) {
        let ask = |offer: &Offer| {
            let (account, id, until, seats) = (offer.account, offer.id, offer.expires_at, offer.seats.clone());
            async move { seats::offer(app, at, account, id, until, &seats).await }
        };
        for (offer, outcome) in part.iter().zip(join_all(part.iter().map(ask)).await) {
            match outcome {
                Ok(Offered::Held) => held.push(offer),
                Ok(Offered::Over) => {} // the sweep ends it
                Ok(Offered::LimitExceeded) => rest.push(offer),
                Ok(Offered::SeatTaken) => void.push(offer),
                Err(error) => failed = Some(error),
            }
        }
    }
    if !held.is_empty() {
        crash::point("wishes.held");
        tell(app, &held).await?;
    }
    let again = !rest.is_empty() || !void.is_empty();
    take_back(app, &rest, End::Rest).await?;
    take_back(app, &void, End::Void).await?;
    match failed {
        Some(error) => Err(error),
        None => Ok(if again { Looked::Again } else { Looked::Done }),
    }
}

/// Offers whose seats could not be held are none.
async fn take_back(app: &App, offers: &[&Offer], how: End) -> Result<()> {
    if offers.is_empty() {
        return Ok(());
    }
    let ids: Vec<HoldId> = offers.iter().map(|offer| offer.id).collect();
    let mut tx = app.pg.begin().await?;
    let mut back = store::end(&mut tx, &ids, how).await?;
    tx.commit().await?;
    // Whoever has not seen an offer has nothing to be told.
    let saw: BTreeSet<AccountId> = offers.iter().filter(|offer| offer.held).map(|offer| offer.account).collect();
    back.retain(|(_, account)| saw.contains(account));
    tell_all(app, &back);
    metrics::counter!("frontrow_offers_total", "outcome" => "taken_back").increment(offers.len() as u64);
    Ok(())
}

/// The holds stand: from now on the offers are their owners', who are told.
async fn tell(app: &App, held: &[&Offer]) -> Result<()> {
    let ids: Vec<HoldId> = held.iter().map(|offer| offer.id).collect();
    let mut tx = app.pg.begin().await?;
    let confirmed = store::confirm(&mut tx, &ids).await?;
    let became = |how| held.iter().copied().filter(|offer| confirmed.get(&offer.id) == Some(&how)).collect::<Vec<&Offer>>();
    let now = became(Confirmed::Now);
    if !now.is_empty() {
        notices::enqueue(&mut tx, &now.iter().map(|offer| notice(offer)).collect::<Vec<_>>()).await?;
    }
    tx.commit().await?;
    for offer in &now {
        tracing::info!(performance = %offer.performance, seats = offer.seats.len(), "seats that came back are offered to the waiting list");
    }
    metrics::counter!("frontrow_offers_total", "outcome" => "made").increment(now.len() as u64);
    tell_all(app, &now.iter().map(|offer| (offer.performance, offer.account)).collect::<Vec<_>>());
    // They ended while their seats were being held: nothing may be left of them.
    let ended: Vec<_> = became(Confirmed::Ended).iter().map(|offer| (offer.id, offer.performance, offer.account)).collect();
    give_up(app, &ended).await
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
    give_up(app, &store::unsettled(&app.pg).await?).await
}

/// Gives up what offers that ended may still hold: a bounded number of them together, noted at once. What failed is left to the
/// next sweep and keeps nothing else from being noted.
async fn give_up(app: &App, ended: &[(HoldId, PerformanceId, AccountId)]) -> Result<()> {
    let mut failed = None;
    for part in ended.chunks(WISH_TOGETHER) {
        let released =
            join_all(part.iter().map(|(hold, performance, account)| release(app, *hold, *performance, *account))).await;
        let mut done = Vec::with_capacity(part.len());
        for ((hold, ..), released) in part.iter().zip(released) {
            match released {
                Ok(()) => done.push(*hold),
                Err(error) => failed = Some(error),
            }
        }
        if !done.is_empty() {
            store::settled(&app.pg, &done).await?;
        }
    }
    failed.map_or(Ok(()), Err)
}

async fn release(app: &App, hold: HoldId, performance: PerformanceId, account: AccountId) -> Result<()> {
    let released = match shows::performance(app, performance).await {
        Ok(at) => seats::release(app, &at, account, hold).await,
        Err(error) => Err(error), // with the performance its holds are gone
    };
    match released {
        // Over already, or an order's by now, which keeps them.
        Err(error) if matches!(error.code(), ErrorCode::NotFound | ErrorCode::Conflict) => Ok(()),
        other => other,
    }
}

fn tell_all(app: &App, whose: &[(PerformanceId, AccountId)]) {
    for (performance, account) in whose.iter().copied() {
        app.bus.publish(LiveRecord::WishChanged { performance, account });
    }
}
