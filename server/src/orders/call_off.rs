//! What becomes of the orders of a performance that is called off: whatever is to be paid is closed, every ticket is taken
//! back for all of its price, and the money is followed until it is back.
//!
//! Asked for by [`call_off`], done by [`spawn`]'s job on any node, in transactions of [`limits::CALL_OFF_BATCH`] orders with
//! a fixed number of statements each. Whoever dies leaves the rest to the next one; an order that was done is not
//! standing any more, so it is done once, however many do it at once.

use std::collections::HashMap;

use frontrow_protocol::ids::{OrderId, PerformanceId};
use frontrow_protocol::records::BusinessEvent;
use frontrow_protocol::server::OrderStatus;
use futures_util::future::join_all;
use sqlx::PgConnection;
use uuid::Uuid;

use super::store::call_off::{self as store, Done, Leased, Standing, Turn};
use super::store::cancellation::{self, BY_PERFORMANCE, Cancelled};
use super::store::sale;
use super::view::{CallOffRefunds, PerformanceCancellation};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::{crash, outbox};
use crate::notices::{self, News, Notice};
use crate::{limits, queue, seats, shows};

/// What is told to whoever had not paid.
fn closed_words(reason: &str) -> String {
    format!(
        "The performance was cancelled before you paid, so this order was closed. Nothing was charged; should a payment of yours still arrive, it is returned in full. The reason: {reason}"
    )
}

/// What is told to whoever had tickets.
fn returned_words(reason: &str) -> String {
    format!(
        "The performance was cancelled, so your tickets are not valid any more. All of what they cost is on its way back to you, without a fee. The reason: {reason}"
    )
}

/// What is told to whoever paid when it was called off already.
pub(super) fn late_words(reason: &str) -> String {
    format!(
        "Your payment arrived after the performance had been cancelled. All of it is on its way back to you. The reason: {reason}"
    )
}

/// Calls a performance of one's own off. Repeating it changes nothing.
///
/// # Errors
/// As [`shows::call_off::call_off`].
pub(super) async fn call_off(app: &App, caller: &Caller, id: PerformanceId, reason: &str) -> Result<PerformanceCancellation> {
    shows::call_off::call_off(app, caller, id, reason).await?;
    app.checkout.call_offs.notify_one();
    report(app, caller, id).await
}

/// How far it is, for the performance's manager.
///
/// # Errors
/// As [`shows::call_off::of`].
pub(super) async fn report(app: &App, caller: &Caller, id: PerformanceId) -> Result<PerformanceCancellation> {
    let (called_off, currency) = shows::call_off::of(app, caller, id).await?;
    let progress = store::progress(&app.pg, id).await?;
    Ok(PerformanceCancellation {
        performance: id,
        reason: called_off.reason,
        cancelled_at: called_off.at,
        done: progress.sale_ended && progress.books_closed && progress.refunds == progress.refunds_done,
        sale_ended: progress.sale_ended,
        orders_left: progress.orders_left,
        orders_closed: progress.orders_closed,
        orders_returned: progress.orders_returned,
        tickets: progress.tickets,
        currency,
        amount: progress.amount,
        refunds: CallOffRefunds {
            total: progress.refunds,
            done: progress.refunds_done,
            stuck: progress.refunds_stuck,
            amount_done: progress.amount_done,
        },
    })
}

/// Starts to work on performances that were called off.
pub fn spawn(app: &App) {
    let working = app.clone();
    app.tasks.spawn("call-offs", async move {
        if let Err(error) = store::make_due(&working.pg).await {
            tracing::warn!(%error, "performances that somebody was calling off are taken up when their lease ends");
        }
        loop {
            match work(&working).await {
                Ok(done) if done > 0 => continue,
                Ok(_) => {}
                Err(error) => tracing::warn!(%error, "called-off performances could not be looked for; trying again"),
            }
            tokio::select! {
                () = working.checkout.call_offs.notified() => {}
                () = tokio::time::sleep(limits::CALL_OFF_POLL) => {}
            }
        }
    });
}

/// Takes up performances that were called off and are due, and works on them to the end or the first fault.
///
/// # Errors
/// When none can be taken up.
pub(super) async fn work(app: &App) -> Result<usize> {
    let leased = store::lease(&app.pg).await?;
    let due = leased.len();
    join_all(leased.into_iter().map(|leased| finish(app, leased))).await;
    Ok(due)
}

async fn finish(app: &App, leased: Leased) {
    let id = leased.performance;
    let Err(error) = run(app, id).await else { return };
    tracing::warn!(%error, performance = %id, attempts = leased.attempts, "a performance could not be called off yet");
    metrics::counter!("frontrow_job_failures_total", "job" => "call-offs").increment(1);
    let wait = error.retry_after_s(leased.attempts, 6);
    if let Err(error) = store::failed(&app.pg, id, wait, &error.to_string()).await {
        tracing::warn!(%error, performance = %id, "it is taken up again when its lease ends");
    }
}

/// All of it; every step may be repeated. The money first: a Redis that is away keeps no order waiting.
async fn run(app: &App, id: PerformanceId) -> Result<()> {
    shows::call_off::fence(&app.pg, id).await?;
    let ended = end_sale(app, id).await;
    crash::point("call_off.3_sale_ended");
    let (mut after, mut found) = (Uuid::nil(), 0);
    loop {
        match batch(app, id, after).await? {
            Some(last) => (after, found) = (last, found + 1),
            // Once more from the beginning, unless nothing was found from there.
            None if found > 0 => (after, found) = (Uuid::nil(), 0),
            None => break,
        }
        app.checkout.refunds.notify_one();
    }
    ended?;
    end_sale(app, id).await?; // who looked meanwhile had the map loaded again
    store::sale_ended(&app.pg, id).await?;
    store::books_closed(&app.pg, id).await?;
    crash::point("call_off.6_books_closed");
    tracing::info!(performance = %id, "every order of a called-off performance is closed; the money is on its way");
    Ok(())
}

/// Nobody waits, holds or watches any more. Nodes that have not heard of it yet are refused by the books.
async fn end_sale(app: &App, id: PerformanceId) -> Result<()> {
    app.performances.drop_one(id);
    app.bus.publish(frontrow_protocol::records::LiveRecord::PerformanceChanged { performance: id });
    queue::close(app, id).await?;
    crash::point("call_off.line_closed");
    seats::close(app, id).await
}

/// One transaction of orders after `after`; the last of them, `None` when there was none.
async fn batch(app: &App, id: PerformanceId, after: OrderId) -> Result<Option<OrderId>> {
    let mut tx = app.pg.begin().await?;
    let turn = store::turn(&mut tx, id).await?;
    let standing = store::standing(&mut tx, id, after).await?;
    let Some(last) = standing.last().map(|order| order.id) else { return Ok(None) };
    let (paid, pending): (Vec<Standing>, Vec<Standing>) =
        standing.into_iter().partition(|order| order.status == OrderStatus::Paid);
    let returned = take_back(&mut tx, &paid, turn.refund_in).await?;
    sale::set_status(&mut tx, &ids(&paid), OrderStatus::Refunding, Some(&returned_words(&turn.reason))).await?;
    sale::set_status(&mut tx, &ids(&pending), OrderStatus::Cancelled, Some(&closed_words(&turn.reason))).await?;
    let done = Done {
        closed: count(pending.len()),
        returned: count(paid.len()),
        tickets: count(returned.iter().map(|one| one.tickets.len()).sum()),
        amount: returned.iter().map(|one| one.amount).sum(),
    };
    store::count(&mut tx, id, done, turn.refund_in + returned.len() as f64 * GAP).await?;
    outbox::write_all(&mut tx, &events(id, &paid, &pending, &returned)).await?;
    notices::enqueue(&mut tx, &news(id, &turn, &[paid, pending].concat(), &returned)).await?;
    crash::point("call_off.4_batch_before_commit");
    tx.commit().await?;
    crash::point("call_off.5_batch_committed");
    metrics::counter!("frontrow_tickets_cancelled_total", "by" => "manager").increment(done.tickets.unsigned_abs());
    metrics::counter!("frontrow_orders_total", "status" => "refunding").increment(done.returned.unsigned_abs());
    metrics::counter!("frontrow_orders_total", "status" => "cancelled").increment(done.closed.unsigned_abs());
    Ok(Some(last))
}

/// Seconds between two refunds.
const GAP: f64 = 1.0 / limits::REFUNDS_A_SECOND as f64;

/// Takes the valid tickets of locked paid orders back, for all of their price. What was cancelled by its buyer before stays
/// at its terms.
async fn take_back(tx: &mut PgConnection, paid: &[Standing], first_in: f64) -> Result<Vec<Cancelled>> {
    let mut by_order: HashMap<OrderId, Cancelled> = HashMap::with_capacity(paid.len());
    for ticket in store::valid_tickets(tx, &ids(paid)).await? {
        let nth = by_order.len() as f64;
        let cancelled = by_order.entry(ticket.order).or_insert_with(|| Cancelled {
            refund: Uuid::now_v7(),
            order: ticket.order,
            amount: 0,
            fee: 0,
            tickets: Vec::new(),
            asked_in: nth.mul_add(GAP, first_in),
        });
        cancelled.amount += ticket.amount;
        cancelled.tickets.push(ticket.id);
    }
    let all: Vec<Cancelled> = by_order.into_values().collect();
    if all.len() != paid.len() {
        // Under their locks nobody else takes tickets: somebody has changed the rows by hand.
        return Err(Error::Internal(anyhow::anyhow!("{} paid orders have tickets in {} of them", paid.len(), all.len())));
    }
    cancellation::revoke(tx, &all, BY_PERFORMANCE).await?;
    Ok(all)
}

fn events(performance: PerformanceId, paid: &[Standing], pending: &[Standing], returned: &[Cancelled]) -> Vec<BusinessEvent> {
    let refunds: HashMap<OrderId, Uuid> = returned.iter().map(|one| (one.order, one.refund)).collect();
    let taken = paid.iter().filter_map(|order| {
        let refund = *refunds.get(&order.id)?;
        Some(BusinessEvent::TicketsCancelled { order: order.id, performance, account: order.account, refund })
    });
    let closed = pending.iter().map(|o| BusinessEvent::OrderClosed { order: o.id, performance, account: o.account });
    taken.chain(closed).collect()
}

/// What everybody concerned is told by mail; that money is back is told when it is.
fn news(performance: PerformanceId, turn: &Turn, orders: &[Standing], returned: &[Cancelled]) -> Vec<Notice> {
    let amounts: HashMap<OrderId, i64> = returned.iter().map(|one| (one.order, one.amount)).collect();
    let notice = |order: &Standing| {
        let (amount, currency, reason) =
            (amounts.get(&order.id).copied().unwrap_or(0), turn.currency.clone(), turn.reason.clone());
        let news = News::PerformanceCancelled { order: order.id, amount, currency, reason };
        Notice { account: order.account, performance, news }
    };
    orders.iter().map(notice).collect()
}

fn ids(orders: &[Standing]) -> Vec<OrderId> {
    orders.iter().map(|order| order.id).collect()
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
