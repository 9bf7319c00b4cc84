//! The only way an order becomes paid: ask the gateway, judge, claim the seats, commit.

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::OrderId;
use frontrow_protocol::records::{BusinessEvent, LiveRecord};
use frontrow_protocol::server::OrderStatus;
use sqlx::PgConnection;
use tokio::sync::Semaphore;
use uuid::Uuid;

use super::codes::Claims;
use super::rules::{self, Alert, Decision, RefundReason, Seats, Seen};
use super::store::books::{self, Bill, Locked};
use super::store::closing::{self, Staging};
use super::store::refunds::{self, Owed};
use super::store::sale::{self, NewTicket, Note};
use super::{approval, call_off, cases, effects, group};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::{crash, outbox};
use crate::limits;
use crate::payments::rules::{Expected, Mismatch, Verdict, judge};
use crate::payments::{Payment, PaymentStatus};
use crate::seats::{self, Claim, OrderedSeats};
use crate::shows::Performance;

/// A change of an order holds a database connection while it talks to Redis, and may need a second one when the seat
/// map must be rebuilt: so few at a time that the pool cannot run dry.
pub(super) static WORKERS: Semaphore = Semaphore::const_new(limits::CHECKOUT_WORKERS);

/// What the gateway told of a payment, before the seats are asked for.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub sight: Sight,
    pub payment: Option<Payment>,
}

impl Told {
    /// Nobody knows anything.
    pub const fn nothing() -> Self {
        Self { sight: Sight::Silent, payment: None }
    }
}

/// [`Seen`] without the seats, with what is to be told and written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Sight {
    Silent,
    Unpaid,
    Failed(String),
    Paid,
    Wrong(&'static str),
    Returned,
}

/// Asks the gateway about a payment and acts on what it says. An approval that waits is charged ([`approval`]).
///
/// Browser return, webhook, expiry and reconciler all end here, at once if they like: the order's row is locked while
/// the decision is made and written.
///
/// # Errors
/// `gateway_unavailable`; faults. An unknown payment is no error.
pub async fn sync(app: &App, payment_id: &str) -> Result<()> {
    let Some(bill) = books::bill(&app.pg, payment_id).await? else { return Ok(()) };
    let told = ask(app, &bill).await;
    let told = if bill.approved { approval::go_on(app, &bill, told).await? } else { told };
    conclude(app, &bill, &told).await
}

/// [`sync()`] for somebody who does not want to pay any more: nothing is charged by it.
///
/// # Errors
/// As [`sync()`].
pub(super) async fn look(app: &App, bill: &Bill) -> Result<()> {
    let told = ask(app, bill).await;
    conclude(app, bill, &told).await
}

/// Acts on what the gateway told; silence is told, too.
pub(super) async fn conclude(app: &App, bill: &Bill, told: &Told) -> Result<()> {
    act(app, bill, told).await?;
    if told.payment.as_ref().is_some_and(|payment| payment.status == PaymentStatus::VirtualAccountIssued) {
        close_account(app, bill).await?;
    }
    match told.sight {
        Sight::Silent => Err(Error::refused(
            ErrorCode::GatewayUnavailable,
            "The payment service does not answer. Your order is kept, and what you paid is not lost; we go on asking.",
        )),
        _ => Ok(()),
    }
}

/// Acts on what the gateway told of a payment, for somebody who has asked it already.
///
/// # Errors
/// Faults. An unknown payment is no error.
pub async fn settle(app: &App, payment: Payment) -> Result<()> {
    let Some(bill) = books::bill(&app.pg, &payment.id).await? else { return Ok(()) };
    let told = heard(app, &bill, payment);
    act(app, &bill, &told).await
}

/// Nothing more is to be paid into an account that was given out for an order that is over. As long as it is open, each
/// later look finds it again.
async fn close_account(app: &App, bill: &Bill) -> Result<()> {
    if books::is_over(&app.pg, bill.order).await?
        && let Err(error) = app.gateway.close_virtual_account(&bill.payment_id).await
    {
        tracing::warn!(order = %bill.order, payment = bill.payment_id, %error, "an account number stays open for now");
    }
    Ok(())
}

/// Asks, outside of any transaction.
pub(super) async fn ask(app: &App, bill: &Bill) -> Told {
    match tokio::time::timeout(limits::SYNC_ASK, app.gateway.get(&bill.payment_id)).await {
        Ok(Ok(Some(payment))) => heard(app, bill, payment),
        Ok(Ok(None)) => Told { sight: unpaid(bill), payment: None },
        Ok(Err(error)) => {
            tracing::warn!(payment = bill.payment_id, %error, "the payment gateway gave no answer");
            Told::nothing()
        }
        Err(_) => {
            tracing::warn!(payment = bill.payment_id, "the payment gateway took too long to answer");
            Told::nothing()
        }
    }
}

/// Judges an answer.
fn heard(app: &App, bill: &Bill, payment: Payment) -> Told {
    let expected = Expected {
        payment_id: &bill.payment_id,
        store_id: &app.config.portone.store_id,
        amount: bill.amount,
        currency: &bill.currency,
        accept_test: app.config.portone.accept_test_channel,
    };
    let sight = match sight(&payment, judge(&payment, &expected)) {
        Sight::Unpaid => unpaid(bill),
        sight => sight,
    };
    Told { sight, payment: Some(payment) }
}

/// No money is to be seen. Where the gateway said before that it charged, this view lags and tells nothing.
const fn unpaid(bill: &Bill) -> Sight {
    if bill.confirmed { Sight::Silent } else { Sight::Unpaid }
}

fn sight(payment: &Payment, verdict: Verdict) -> Sight {
    let kept = payment.cancellable() > 0;
    match verdict {
        Verdict::Paid => Sight::Paid,
        Verdict::Pending => Sight::Unpaid,
        Verdict::Failed(reason) => Sight::Failed(reason),
        Verdict::Cancelled => Sight::Returned,
        Verdict::PartlyCancelled { left } if left > 0 => Sight::Wrong("partly_cancelled"),
        Verdict::PartlyCancelled { .. } => Sight::Returned,
        // An answer about another payment says nothing about ours.
        Verdict::Mismatch(Mismatch::Payment) => Sight::Silent,
        Verdict::Mismatch(what) if kept && payment.status == PaymentStatus::Paid => Sight::Wrong(what.as_str()),
        Verdict::Mismatch(_) => Sight::Unpaid,
    }
}

/// Decides and writes, again with what the database forbade if it did: a seat somebody else has a ticket for is gone,
/// a transaction that paid another order is not this order's money.
async fn act(app: &App, bill: &Bill, told: &Told) -> Result<()> {
    let performance = match told.sight {
        Sight::Paid => effects::staged(app, bill.performance).await?, // a deleted show has no seats any more
        _ => None,
    };
    if let (Sight::Paid, Some(payment), Some(performance)) = (&told.sight, &told.payment, &performance)
        && group::complete(app, bill, payment, performance).await
    {
        return Ok(());
    }
    let worker = WORKERS.acquire().await.map_err(anyhow::Error::from)?;
    let mut change = change(app, bill, told, performance.as_deref(), None).await;
    if let Err(error) = &change {
        let forbidden = match error.constraint() {
            Some(books::SEAT_SOLD_ONCE) => Some(Seen::Paid(Seats::Gone)),
            Some(books::TRANSACTION_PAYS_ONCE) => Some(Seen::Wrong),
            _ => None,
        };
        if let Some(seen) = forbidden {
            tracing::warn!(order = %bill.order, %error, "the database refused a sale");
            change = self::change(app, bill, told, performance.as_deref(), Some(seen)).await;
        }
    }
    drop(worker);
    match change? {
        Some(change) => after(app, bill.performance, bill.order, change).await,
        None => Ok(()),
    }
}

/// What was committed.
pub(super) struct Change {
    /// The new state.
    pub status: Option<OrderStatus>,
    /// The event that leaves.
    pub event: Option<Uuid>,
}

async fn change(
    app: &App,
    bill: &Bill,
    told: &Told,
    performance: Option<&Performance>,
    forbidden: Option<Seen>,
) -> Result<Option<Change>> {
    let mut tx = app.pg.begin().await?;
    // Before the order's row, as whoever takes the performance away does it: they wait for us, or we see it gone.
    let staging = match told.sight {
        Sight::Paid => closing::staging(&mut tx, bill.performance).await?,
        _ => Staging::Staged,
    };
    let Some(order) = books::lock(&mut tx, bill.order).await? else { return Ok(None) };
    let ordered = sale::ordered(&mut tx, &order).await?;
    let seen = match forbidden {
        Some(seen) if rules::takes_seats(order.status) => seen,
        _ => {
            // What was taken away meanwhile has no seats any more, whatever is still remembered of it.
            let performance = performance.filter(|_| staging == Staging::Staged);
            see(app, &order, &ordered, told, performance).await?
        }
    };
    let decision = match rules::decide(order.status, order.deadline, seen) {
        Decision::Alert(_) if gave_back(&mut tx, &order, told).await? => Decision::Keep,
        decision => decision,
    };
    let event = apply(app, &mut tx, bill, &order, &ordered, told, decision).await?;
    if let (Decision::Refund(RefundReason::TooLate), Staging::CalledOff(reason)) = (decision, &staging) {
        sale::set_status(&mut tx, &[order.id], OrderStatus::Refunding, Some(&call_off::late_words(reason))).await?;
    }
    let status = rules::after(order.status, decision);
    let last = !rules::looks_again(status, order.ended_long_ago);
    sale::note(&mut tx, &[Note { id: &bill.payment_id, payment: noted(told, forbidden), last }]).await?;
    at_crash_point(decision, ["orders.before_commit", "orders.refund_before_commit", "orders.expire_before_commit"]);
    tx.commit().await?;
    at_crash_point(decision, ["orders.after_commit", "orders.refund_after_commit", "orders.expire_after_commit"]);
    let told_owner = status != order.status || (decision == Decision::NoteFailure && order.failure != failure(told));
    Ok(told_owner.then_some(Change { status: (status != order.status).then_some(status), event }))
}

/// Whether part of the money is gone because we gave it back.
async fn gave_back(tx: &mut PgConnection, order: &Locked, told: &Told) -> Result<bool> {
    match &told.payment {
        Some(payment) if payment.status == PaymentStatus::PartialCancelled => {
            refunds::explains(tx, order.id, payment.cancellable()).await
        }
        _ => Ok(false),
    }
}

/// Claims the seats if the money is right and they are still to be taken.
async fn see(app: &App, order: &Locked, ordered: &OrderedSeats, told: &Told, performance: Option<&Performance>) -> Result<Seen> {
    Ok(match &told.sight {
        Sight::Silent => Seen::Silent,
        Sight::Unpaid => Seen::Unpaid,
        Sight::Failed(_) => Seen::Failed,
        Sight::Wrong(_) => Seen::Wrong,
        Sight::Returned => Seen::Returned,
        Sight::Paid if !rules::takes_seats(order.status) => Seen::Paid(Seats::Ours),
        Sight::Paid => match performance {
            None => Seen::Paid(Seats::Gone),
            Some(performance) => match seats::claim(app, performance, ordered).await? {
                Claim::Frozen => Seen::Paid(Seats::Ours),
                Claim::Gone => Seen::Paid(Seats::Gone),
            },
        },
    })
}

/// Writes a decision into the books, with the event that leaves after the commit.
async fn apply(
    app: &App,
    tx: &mut PgConnection,
    bill: &Bill,
    order: &Locked,
    ordered: &OrderedSeats,
    told: &Told,
    decision: Decision,
) -> Result<Option<Uuid>> {
    let closed = BusinessEvent::OrderClosed { order: order.id, performance: order.performance, account: order.account };
    match decision {
        Decision::Keep => Ok(None),
        Decision::NoteFailure => {
            sale::set_status(tx, &[order.id], order.status, failure(told).as_deref()).await?;
            Ok(None)
        }
        Decision::IssueTickets => {
            sale::set_status(tx, &[order.id], OrderStatus::Paid, None).await?;
            let tickets: Vec<_> = tickets(app, order, ordered).into_iter().map(|ticket| (order, ticket)).collect();
            sale::issue(tx, &tickets).await?;
            super::telling::confirm(tx, &[(bill, order, ordered)]).await?;
            let paid = BusinessEvent::OrderPaid { order: order.id, performance: order.performance, account: order.account };
            outbox::write(tx, &paid).await.map(Some)
        }
        Decision::Refund(reason) => {
            sale::set_status(tx, &[order.id], OrderStatus::Refunding, Some(refund_words(reason))).await?;
            let (amount, currency) =
                told.payment.as_ref().map_or((bill.amount, &bill.currency), |payment| (payment.cancellable(), &payment.currency));
            let owed = Owed { order: order.id, payment_id: &bill.payment_id, amount, currency };
            refunds::insert(tx, &owed, reason).await?;
            super::telling::returned(tx, order, &owed, reason).await?;
            report_refund(bill, told, reason);
            outbox::write(tx, &closed).await.map(Some)
        }
        Decision::Expire => {
            sale::set_status(tx, &[order.id], OrderStatus::Expired, order.failure.as_deref()).await?;
            outbox::write(tx, &closed).await.map(Some)
        }
        Decision::Close => {
            let words = "The payment was undone at the payment service before your tickets were issued. Nothing was kept.";
            sale::set_status(tx, &[order.id], OrderStatus::Cancelled, Some(words)).await?;
            outbox::write(tx, &closed).await.map(Some)
        }
        Decision::Settle => {
            let through = refunds::succeeded(tx, order.id, None).await?;
            super::telling::refunded(tx, order, through).await?;
            sale::set_status(tx, &[order.id], OrderStatus::Refunded, order.failure.as_deref()).await?;
            Ok(None)
        }
        Decision::Alert(alert) => {
            report_alert(bill, alert);
            if let Some(payment) = &told.payment {
                cases::open_difference(tx, order.id, payment).await?;
            }
            Ok(None)
        }
    }
}

/// A transaction that paid another order is not written down as this one's.
fn noted(told: &Told, forbidden: Option<Seen>) -> Option<&Payment> {
    told.payment.as_ref().filter(|_| forbidden != Some(Seen::Wrong))
}

fn failure(told: &Told) -> Option<String> {
    match &told.sight {
        Sight::Failed(reason) => Some(reason.clone()),
        _ => None,
    }
}

/// The tickets of an order, with their codes.
pub(super) fn tickets(app: &App, order: &Locked, ordered: &OrderedSeats) -> Vec<NewTicket> {
    let ticket = |seat: &u32| {
        let id = Uuid::now_v7();
        let code = app.codes.sign(&Claims { ticket: id, performance: order.performance, seat: *seat });
        NewTicket { id, seat: *seat, code }
    };
    ordered.seats.iter().map(ticket).collect()
}

const fn refund_words(reason: RefundReason) -> &'static str {
    match reason {
        RefundReason::TooLate => {
            "Your payment arrived after the seats had gone to somebody else. All of it is on its way back to you."
        }
        RefundReason::Mismatch => "The payment was not the one we asked for. All of it is on its way back to you.",
    }
}

fn at_crash_point(decision: Decision, [paying, refunding, expiring]: [&str; 3]) {
    match decision {
        Decision::IssueTickets => crash::point(paying),
        Decision::Refund(_) => crash::point(refunding),
        Decision::Expire => crash::point(expiring),
        _ => {}
    }
}

fn report_refund(bill: &Bill, told: &Told, reason: RefundReason) {
    match reason {
        RefundReason::Mismatch => {
            let what = if let Sight::Wrong(what) = told.sight { what } else { "transaction" };
            tracing::error!(order = %bill.order, payment = bill.payment_id, what, "money does not fit its order; it goes back, somebody should look");
            metrics::counter!("frontrow_payment_alerts_total", "kind" => "mismatch").increment(1);
        }
        RefundReason::TooLate => {
            tracing::warn!(order = %bill.order, payment = bill.payment_id, "paid too late; the money goes back");
        }
    }
}

fn report_alert(bill: &Bill, alert: Alert) {
    tracing::error!(order = %bill.order, payment = bill.payment_id, alert = alert.as_str(), "a payment needs somebody to look at it");
    metrics::counter!("frontrow_payment_alerts_total", "kind" => alert.as_str()).increment(1);
}

/// Tells the world. Whoever dies before, or cannot, leaves it to the outbox.
pub(super) async fn after(app: &App, performance: Uuid, order: OrderId, change: Change) -> Result<()> {
    announce(app, performance, order, change.status);
    if change.status == Some(OrderStatus::Refunding) {
        app.checkout.refunds.notify_one();
    }
    match change.event {
        Some(event) => outbox::deliver_one(&app.pg, &app.bus, event, |record| effects::handle(app, record)).await,
        None => Ok(()),
    }
}

/// Publishes and counts a change of an order.
pub(super) fn announce(app: &App, performance: Uuid, order: OrderId, status: Option<OrderStatus>) {
    if let Some(status) = status {
        metrics::counter!("frontrow_orders_total", "status" => status.as_str()).increment(1);
    }
    app.bus.publish(LiveRecord::OrderChanged { performance, order });
}

/// The owner gives a pending order up. What was paid meanwhile counts: the gateway was asked before, and is still
/// asked afterwards for a window that was left open.
///
/// # Errors
/// `conflict` when there is money in it; faults.
pub(super) async fn cancel(app: &App, bill: &Bill) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    let Some(order) = books::lock(&mut tx, bill.order).await? else { return Err(Error::not_found()) };
    match rules::decide_cancel(order.status) {
        rules::CancelWish::Done => return Ok(()),
        rules::CancelWish::Refuse => return Err(cannot_cancel()),
        rules::CancelWish::Do => {}
    }
    sale::set_status(&mut tx, &[order.id], OrderStatus::Cancelled, None).await?;
    let closed = BusinessEvent::OrderClosed { order: order.id, performance: order.performance, account: order.account };
    let event = outbox::write(&mut tx, &closed).await?;
    crash::point("orders.give_up_before_commit");
    tx.commit().await?;
    crash::point("orders.give_up_after_commit");
    after(app, bill.performance, bill.order, Change { status: Some(OrderStatus::Cancelled), event: Some(event) }).await
}

/// There is money in it.
pub(super) fn cannot_cancel() -> Error {
    let words = "This order has been paid, so it cannot be cancelled here. Your tickets, or your refund, are safe.";
    Error::refused(ErrorCode::Conflict, words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::payments::rules::Mismatch;

    fn payment(status: PaymentStatus, cancelled: i64) -> Payment {
        Payment {
            id: "p".into(),
            transaction_id: "t".into(),
            store_id: "s".into(),
            status,
            channel_live: Some(true),
            version: "V2".into(),
            currency: "KRW".into(),
            total: 1000,
            cancelled,
            paid_at: None,
            failure: None,
            cancellations: Vec::new(),
        }
    }

    #[test]
    fn money_in_a_strange_store_is_wrong_and_no_money_is_none() {
        let store = Verdict::Mismatch(Mismatch::Store);
        assert_eq!(sight(&payment(PaymentStatus::Paid, 0), store.clone()), Sight::Wrong("store"));
        assert_eq!(sight(&payment(PaymentStatus::Ready, 0), store), Sight::Unpaid);
    }

    #[test]
    fn an_answer_about_another_payment_is_no_answer() {
        assert_eq!(sight(&payment(PaymentStatus::Paid, 0), Verdict::Mismatch(Mismatch::Payment)), Sight::Silent);
    }

    #[test]
    fn a_part_that_went_back_is_wrong_until_nothing_is_left() {
        let partly = payment(PaymentStatus::PartialCancelled, 400);
        assert_eq!(sight(&partly, Verdict::PartlyCancelled { left: 600 }), Sight::Wrong("partly_cancelled"));
        assert_eq!(sight(&partly, Verdict::PartlyCancelled { left: 0 }), Sight::Returned);
    }
}
