//! Tickets given back by who bought them: revoked and owed for in one transaction, on sale again at once, the money
//! followed until it is back.

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{OrderId, TicketId};
use frontrow_protocol::records::BusinessEvent;
use frontrow_protocol::server::OrderStatus;
use sqlx::PgConnection;
use uuid::Uuid;

use super::gate;
use super::rules;
use super::store::books::{self, Locked};
use super::store::cancellation::{self as store, Cancelled, Priced};
use super::store::sale;
use super::sync::{Change, after};
use super::view::{CancelTickets, Cancellation, CancellationOffer};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, FieldProblem, Result};
use crate::infra::{crash, outbox};

/// What the caller's valid tickets of an order would bring back now.
///
/// # Errors
/// `not_found`; `conflict` when there is nothing to cancel, or it is too late; faults.
pub(super) async fn quote(app: &App, caller: &Caller, id: OrderId) -> Result<Cancellation> {
    let mut db = app.pg.acquire().await?;
    let terms = terms(app, &mut db, caller, id).await?;
    let tickets = store::tickets(&mut db, id).await?;
    let ids: Vec<TicketId> = tickets.iter().map(|ticket| ticket.id).collect();
    let used = gate::used(&mut *db, &ids).await?;
    let free = tickets.iter().filter(|ticket| ticket.valid && !used.contains(&ticket.id));
    let offers: Vec<CancellationOffer> = free.map(|ticket| terms.offer(ticket)).collect();
    if offers.is_empty() {
        return Err(nothing_to_cancel());
    }
    Ok(Cancellation {
        days_before: terms.days,
        fee_percent: terms.percent,
        currency: terms.currency,
        fees: rules::FEES.iter().copied().map(Into::into).collect(),
        tickets: offers,
    })
}

/// Takes tickets of a paid order back, at the price that was agreed to. Repeating it changes nothing.
///
/// # Errors
/// `not_found`; `validation_failed` for tickets that are not the order's; `conflict` when it is too late, when the money
/// that comes back is not the one agreed to, or when some but not all of the tickets were cancelled before; faults.
pub(super) async fn cancel(app: &App, caller: &Caller, id: OrderId, wish: &CancelTickets) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    let order = own(&mut tx, caller, id).await?;
    let chosen = choose(store::tickets(&mut tx, order.id).await?, &wish.tickets)?;
    let (valid, gone): (Vec<_>, Vec<_>) = chosen.wanted.iter().partition(|ticket| ticket.valid);
    match (valid.is_empty(), gone.is_empty()) {
        (true, _) => return Ok(()), // a repetition
        (false, false) => return Err(some_are_gone()),
        (false, true) => {}
    }
    gate::refuse_used(&mut tx, &wish.tickets).await?;
    let terms = terms(app, &mut tx, caller, order.id).await?;
    let offers: Vec<CancellationOffer> = chosen.wanted.iter().map(|ticket| terms.offer(ticket)).collect();
    let amount = offers.iter().map(|offer| offer.refund).sum();
    if amount != wish.refund {
        return Err(another_price(amount, &terms.currency));
    }
    let cancelled = Cancelled {
        refund: Uuid::now_v7(),
        order: order.id,
        amount,
        fee: offers.iter().map(|offer| offer.fee).sum(),
        tickets: wish.tickets.clone(),
        asked_in: 0.0,
    };
    store::revoke(&mut tx, std::slice::from_ref(&cancelled), store::BY_CUSTOMER).await?;
    let status = (!chosen.keeps).then_some(OrderStatus::Refunding);
    if let Some(status) = status {
        sale::set_status(&mut tx, &[order.id], status, None).await?;
    }
    let event = outbox::write(&mut tx, &event(&order, &cancelled)).await?;
    crash::point("orders.cancel_before_commit");
    tx.commit().await?;
    crash::point("orders.cancel_after_commit");
    metrics::counter!("frontrow_tickets_cancelled_total", "by" => "customer").increment(cancelled.tickets.len() as u64);
    app.checkout.refunds.notify_one();
    after(app, order.performance, order.id, Change { status, event: Some(event) }).await
}

fn event(order: &Locked, cancelled: &Cancelled) -> BusinessEvent {
    BusinessEvent::TicketsCancelled {
        order: order.id,
        performance: order.performance,
        account: order.account,
        refund: cancelled.refund,
    }
}

/// What somebody wants to give back.
struct Chosen {
    wanted: Vec<Priced>,
    /// Whether a valid ticket stays.
    keeps: bool,
}

fn choose(tickets: Vec<Priced>, ids: &[TicketId]) -> Result<Chosen> {
    let problem = |message: &str| Error::invalid(vec![FieldProblem { field: "tickets".to_owned(), message: message.to_owned() }]);
    let (wanted, others): (Vec<Priced>, Vec<Priced>) = tickets.into_iter().partition(|ticket| ids.contains(&ticket.id));
    if ids.is_empty() {
        return Err(problem("name at least one ticket"));
    }
    if wanted.len() != ids.len() {
        return Err(problem("each must be a ticket of this order, named once"));
    }
    Ok(Chosen { wanted, keeps: others.iter().any(|ticket| ticket.valid) })
}

/// On which terms tickets go back now.
struct Terms {
    days: i64,
    percent: i64,
    currency: String,
}

impl Terms {
    fn offer(&self, ticket: &Priced) -> CancellationOffer {
        let fee = rules::fee(ticket.amount, self.percent);
        CancellationOffer { ticket: ticket.id, amount: ticket.amount, fee, refund: ticket.amount - fee }
    }
}

async fn terms(app: &App, db: &mut PgConnection, caller: &Caller, order: OrderId) -> Result<Terms> {
    let sold = store::sold(db, caller.account, order).await?.ok_or_else(Error::not_found)?;
    if sold.called_off && matches!(sold.status, OrderStatus::Paid | OrderStatus::Refunding) {
        return Err(comes_back_anyway());
    }
    if !matches!(sold.status, OrderStatus::Paid) {
        return Err(nothing_to_cancel());
    }
    let days = rules::days_before(sold.starts_at, app.clock.now());
    let percent = rules::fee_percent(days).ok_or_else(too_late)?;
    Ok(Terms { days, percent, currency: sold.currency })
}

async fn own(tx: &mut PgConnection, caller: &Caller, id: OrderId) -> Result<Locked> {
    let order = books::lock(tx, id).await?.filter(|order| order.account == caller.account);
    order.ok_or_else(Error::not_found)
}

fn nothing_to_cancel() -> Error {
    Error::refused(ErrorCode::Conflict, "This order has no valid tickets to cancel that were not used. Nothing was changed.")
}

fn comes_back_anyway() -> Error {
    let words = "The performance was cancelled, so all of your money for these tickets comes back by itself, without a fee. Nothing is left to do.";
    Error::refused(ErrorCode::Conflict, words)
}

fn too_late() -> Error {
    let words = "Tickets can be cancelled until the day before the performance. They stay valid; nothing was changed.";
    Error::refused(ErrorCode::Conflict, words)
}

fn some_are_gone() -> Error {
    let words = "Some of these tickets were cancelled before. Nothing was changed; look at the order and choose again.";
    Error::refused(ErrorCode::Conflict, words)
}

fn another_price(amount: i64, currency: &str) -> Error {
    let words =
        format!("What comes back for these tickets is {amount} {currency} now. Nothing was changed; look again and decide.");
    Error::refused(ErrorCode::Conflict, words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticket(id: u128, valid: bool) -> Priced {
        Priced { id: Uuid::from_u128(id), amount: 1000, valid }
    }

    #[test]
    fn an_order_keeps_its_other_valid_tickets() {
        let chosen = |ids: &[u128]| {
            let ids: Vec<Uuid> = ids.iter().map(|id| Uuid::from_u128(*id)).collect();
            choose(vec![ticket(1, true), ticket(2, true), ticket(3, false)], &ids).map(|chosen| chosen.keeps)
        };
        assert!(chosen(&[1]).unwrap());
        assert!(!chosen(&[1, 2]).unwrap());
        assert!(chosen(&[3]).unwrap());
        for wrong in [&[][..], &[4], &[1, 1], &[1, 4]] {
            assert!(chosen(wrong).is_err(), "{wrong:?}");
        }
    }
}
