//! Paid orders completed together: under load what waits for a worker becomes tickets in one transaction of a few
//! statements; with nothing else under way an order goes by itself, at once.
//!
//! The rules are those of [`super::sync`]: every order's row is locked (in the order of their ids) before its seats are
//! claimed and the transition is named. Whatever is not a plain sale, or cannot be done together, is left to be done
//! alone.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use frontrow_protocol::ids::{AccountId, OrderId, PerformanceId};
use frontrow_protocol::records::{BusinessEvent, LiveRecord};
use frontrow_protocol::server::OrderStatus;
use tokio::sync::oneshot;
use uuid::Uuid;

use super::rules::{self, Decision, Seats, Seen};
use super::store::books::{self, Bill, Locked};
use super::store::closing::{self, Staging};
use super::store::sale::{self, NewTicket, Note};
use super::sync::{self, WORKERS};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::{crash, outbox};
use crate::limits;
use crate::payments::Payment;
use crate::queue;
use crate::seats::{self, Claim, OrderedSeats};
use crate::shows::Performance;

/// Paid orders that wait for a worker. Bounded by the callers that wait for them.
#[derive(Debug, Default)]
pub struct Waiting(Mutex<Vec<Entry>>);

#[derive(Debug)]
struct Entry {
    bill: Bill,
    payment: Payment,
    done: oneshot::Sender<bool>,
}

impl Waiting {
    fn add(&self, bill: &Bill, payment: &Payment) -> oneshot::Receiver<bool> {
        let (done, outcome) = oneshot::channel();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(Entry { bill: bill.clone(), payment: payment.clone(), done });
        outcome
    }

    /// Takes what waits for `performance`, within bounds.
    fn take(&self, performance: PerformanceId) -> Vec<Entry> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Nobody waits for these any more, and what the gateway told of them grows old: the reconciler asks again.
        waiting.retain(|entry| !entry.done.is_closed());
        let mut taken = 0;
        let mine = |entry: &mut Entry| {
            let take = entry.bill.performance == performance && taken < limits::CHECKOUT_GROUP;
            taken += usize::from(take);
            take
        };
        waiting.extract_if(.., mine).collect()
    }
}

/// Completes a paid order together with others that wait. `false` leaves it to be done alone.
pub(super) async fn complete(app: &App, bill: &Bill, payment: &Payment, performance: &Arc<Performance>) -> bool {
    let mut outcome = app.checkout.group.add(bill, payment);
    let worker = tokio::select! {
        biased;
        done = &mut outcome => return done.unwrap_or(false),
        worker = WORKERS.acquire() => worker,
    };
    let group = app.checkout.group.take(performance.id);
    if group.len() > 1 {
        let (app, performance) = (app.clone(), Arc::clone(performance));
        // A caller that goes away must not take the others' work along; a node that stops waits for it.
        app.tasks.clone().spawn_to_end(async move {
            complete_all(&app, &performance, group).await;
            drop(worker);
        });
    } else {
        group.into_iter().for_each(|alone| _ = alone.done.send(false));
        drop(worker);
    }
    outcome.await.unwrap_or(false)
}

async fn complete_all(app: &App, performance: &Performance, group: Vec<Entry>) {
    let sold = match sell(app, performance, &group).await {
        Ok(sold) => sold,
        Err(error) => {
            // Alone, each finds out for itself.
            tracing::info!(%error, orders = group.len(), "orders could not be completed together");
            Vec::new()
        }
    };
    metrics::histogram!("frontrow_checkout_group").record(sold.len() as f64);
    let events: Vec<Uuid> = sold.iter().map(|sale| sale.event).collect();
    for sale in &sold {
        sync::announce(app, performance.id, sale.ordered.order, Some(OrderStatus::Paid));
    }
    let orders: Vec<OrderedSeats> = sold.iter().map(|sale| sale.ordered.clone()).collect();
    if let Err(error) = outbox::deliver_together(&app.pg, &app.bus, &events, follow_up(app, performance, &orders)).await {
        tracing::warn!(%error, "what follows from sales is left to the outbox");
    }
    let mut sold: Vec<OrderId> = sold.iter().map(|sale| sale.ordered.order).collect();
    for entry in group {
        // Another caller of the same order looks again, alone.
        let mine = sold.iter().position(|order| *order == entry.bill.order).map(|at| sold.swap_remove(at));
        let _ = entry.done.send(mine.is_some());
    }
}

/// What was committed.
struct Sale {
    ordered: OrderedSeats,
    event: Uuid,
}

/// Locks, claims, decides, writes and commits; what is no plain sale is left out.
async fn sell(app: &App, performance: &Performance, group: &[Entry]) -> Result<Vec<Sale>> {
    let ids: Vec<OrderId> = group.iter().map(|entry| entry.bill.order).collect();
    let mut tx = app.pg.begin().await?;
    // Before the orders' rows, as in [`sync`].
    if closing::staging(&mut tx, performance.id).await? != Staging::Staged {
        return Ok(Vec::new()); // alone, each gets its money back
    }
    let mut orders = books::lock_all(&mut tx, &ids).await?;
    orders.retain(|order| rules::takes_seats(order.status));
    let ordered = sale::ordered_all(&mut tx, &orders).await?;
    let claims = seats::claim_each(app, performance, &ordered).await?;
    let mut sales: Vec<(Locked, OrderedSeats)> = Vec::with_capacity(orders.len());
    for ((order, ordered), claim) in orders.into_iter().zip(ordered).zip(claims) {
        let ours = claim == Some(Claim::Frozen);
        if ours && rules::decide(order.status, order.deadline, Seen::Paid(Seats::Ours)) == Decision::IssueTickets {
            sales.push((order, ordered));
        }
    }
    if sales.is_empty() {
        return Ok(Vec::new());
    }
    let events = write(app, &mut tx, group, &sales).await?;
    crash::point("orders.group_before_commit");
    tx.commit().await?;
    crash::point("orders.group_after_commit");
    Ok(sales.into_iter().zip(events).map(|((_, ordered), event)| Sale { ordered, event }).collect())
}

async fn write(app: &App, tx: &mut sqlx::PgConnection, group: &[Entry], sales: &[(Locked, OrderedSeats)]) -> Result<Vec<Uuid>> {
    let entries: HashMap<OrderId, &Entry> = group.iter().map(|entry| (entry.bill.order, entry)).collect();
    let orders: Vec<OrderId> = sales.iter().map(|(order, _)| order.id).collect();
    let mut tickets: Vec<(&Locked, NewTicket)> = Vec::new();
    let (mut events, mut notes, mut confirmed) = (Vec::new(), Vec::new(), Vec::new());
    for (order, ordered) in sales {
        tickets.extend(sync::tickets(app, order, ordered).into_iter().map(|ticket| (order, ticket)));
        events.push(BusinessEvent::OrderPaid { order: order.id, performance: order.performance, account: order.account });
        let last = !rules::looks_again(OrderStatus::Paid, order.ended_long_ago);
        if let Some(Entry { bill, payment, .. }) = entries.get(&order.id) {
            notes.push(Note { id: &payment.id, payment: Some(payment), last });
            confirmed.push((bill, order, ordered));
        }
    }
    sale::set_status(tx, &orders, OrderStatus::Paid, None).await?;
    sale::issue(tx, &tickets).await?;
    super::telling::confirm(tx, &confirmed).await?;
    sale::note(tx, &notes).await?;
    outbox::write_taken(tx, &events).await
}

/// What [`super::effects`] does for a paid order, for all of them at once: they were paid a moment ago.
async fn follow_up(app: &App, performance: &Performance, orders: &[OrderedSeats]) -> Vec<Result<()>> {
    let mut outcomes = seats::sell_each(app, performance, orders).await;
    let sold = |(ordered, outcome): (&OrderedSeats, &Result<()>)| outcome.is_ok().then_some(ordered.account);
    let buyers: Vec<AccountId> = orders.iter().zip(&outcomes).filter_map(sold).collect();
    if let Err(error) = queue::free(app, performance.id, &buyers).await {
        tracing::warn!(%error, "buyers keep their places for now");
        outcomes.fill_with(|| Err(Error::overloaded(1000)));
    }
    for (ordered, _) in orders.iter().zip(&outcomes).filter(|(_, outcome)| outcome.is_ok()) {
        app.bus.publish(LiveRecord::OrderChanged { performance: performance.id, order: ordered.order });
    }
    outcomes
}
