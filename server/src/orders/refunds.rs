//! Money going back. The gateway is asked before every attempt, so that what went back already is never asked for
//! again; an attempt whose outcome nobody knows is repeated with the same key, one that surely failed with a new one.

use frontrow_protocol::server::OrderStatus;

use super::rules::{self, Decision, Seen};
use super::store::books;
use super::store::refunds::{self, Refund};
use super::store::sale::{self, Note};
use super::sync::announce;
use crate::app::App;
use crate::error::Result;
use crate::infra::crash;
use crate::limits;
use crate::payments::{CancelRequest, Cancellation, CancellationStatus, GatewayError, Payment, PaymentStatus};

/// How an attempt ended.
enum Outcome {
    /// All of the money is back.
    Done(Option<Payment>),
    /// The gateway has accepted it.
    Requested(String),
    /// Nobody knows, or nothing was sent: the same call again, later.
    Again(String),
    /// Surely nothing went back: another call, later, for what is left.
    Anew(String, i64),
}

/// One attempt at a refund this node has leased.
///
/// # Errors
/// Faults; the lease runs out and somebody tries again.
pub(super) async fn attempt(app: &App, refund: &Refund) -> Result<()> {
    let outcome = ask(app, refund).await;
    let word = match &outcome {
        Outcome::Done(_) => "succeeded",
        Outcome::Requested(_) => "requested",
        Outcome::Again(_) => "unknown",
        Outcome::Anew(..) => "failed",
    };
    metrics::counter!("frontrow_refund_attempts_total", "outcome" => word).increment(1);
    match outcome {
        Outcome::Done(payment) => {
            crash::point("orders.refund_asked");
            settle(app, refund, payment.as_ref()).await
        }
        Outcome::Requested(cancellation) => refunds::requested(&app.pg, refund.id, &cancellation).await,
        Outcome::Again(why) => note(app, refund, &why).await,
        Outcome::Anew(why, amount) => {
            refunds::ask_anew(&app.pg, refund, amount).await?;
            note(app, refund, &why).await
        }
    }
}

async fn ask(app: &App, refund: &Refund) -> Outcome {
    let payment = match app.gateway.get(&refund.payment_id).await {
        Ok(Some(payment)) => payment,
        Ok(None) => return Outcome::Again("the gateway knows no such payment".to_owned()),
        Err(error) => return Outcome::Again(error.to_string()),
    };
    let left = payment.cancellable();
    match payment.status {
        PaymentStatus::Cancelled => return Outcome::Done(Some(payment)),
        PaymentStatus::Paid | PaymentStatus::PartialCancelled => {}
        ref other => return Outcome::Again(format!("the payment is {}", other.as_str())),
    }
    if left == 0 {
        return Outcome::Done(Some(payment));
    }
    if refund.requested {
        return follow(&payment, left);
    }
    if left != refund.amount {
        return Outcome::Anew("what is left has changed".to_owned(), left);
    }
    cancel(app, refund).await
}

/// An accepted cancellation is waited for until the gateway says that it failed.
fn follow(payment: &Payment, left: i64) -> Outcome {
    match payment.cancellations.iter().rev().find(|c| c.status != CancellationStatus::Succeeded) {
        Some(Cancellation { status: CancellationStatus::Failed, .. }) => {
            Outcome::Anew("the accepted cancellation failed".to_owned(), left)
        }
        Some(cancellation) => Outcome::Requested(cancellation.id.clone()),
        None => Outcome::Again("the gateway does not show the accepted cancellation".to_owned()),
    }
}

async fn cancel(app: &App, refund: &Refund) -> Outcome {
    let request = CancelRequest {
        reason: match refund.reason.as_str() {
            "too_late" => "좌석이 이미 판매되어 전액 환불".to_owned(),
            _ => "주문과 결제가 일치하지 않아 전액 환불".to_owned(),
        },
        amount: None,
        current_cancellable_amount: Some(refund.amount),
        idempotency_key: refund.idempotency_key.clone(),
    };
    match app.gateway.cancel(&refund.payment_id, &request).await {
        Ok(cancellation) => match cancellation.status {
            CancellationStatus::Succeeded => Outcome::Done(None),
            CancellationStatus::Requested => Outcome::Requested(cancellation.id),
            CancellationStatus::Failed => Outcome::Anew("the gateway could not cancel".to_owned(), refund.amount),
            CancellationStatus::Unknown(word) => Outcome::Again(format!("the cancellation is {word}")),
        },
        Err(error) if error.repeat_same_key() => Outcome::Again(error.to_string()),
        // The gateway repeats its first answer to a key, so a refusal needs another.
        Err(error @ (GatewayError::NotFound | GatewayError::Refused { .. } | GatewayError::Provider { .. })) => {
            Outcome::Anew(error.to_string(), refund.amount)
        }
        Err(error) => Outcome::Again(error.to_string()),
    }
}

/// The money is back: refund and order say so together.
async fn settle(app: &App, refund: &Refund, payment: Option<&Payment>) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    let Some(order) = books::lock(&mut tx, refund.order).await? else { return Ok(()) };
    refunds::succeeded(&mut tx, order.id).await?;
    let settled = rules::decide(order.status, order.deadline, Seen::Returned) == Decision::Settle;
    if settled {
        sale::set_status(&mut tx, &[order.id], OrderStatus::Refunded, order.failure.as_deref()).await?;
    }
    sale::note(&mut tx, &[Note { id: &refund.payment_id, payment, last: true }]).await?;
    tx.commit().await?;
    if settled {
        announce(app, order.performance, order.id, Some(OrderStatus::Refunded));
    }
    Ok(())
}

/// Writes down why it did not work; people are told after [`limits::REFUND_ALERT_AFTER`] attempts, and it goes on.
async fn note(app: &App, refund: &Refund, why: &str) -> Result<()> {
    let escalated = refund.attempts >= limits::REFUND_ALERT_AFTER;
    if escalated {
        tracing::error!(order = %refund.order, payment = refund.payment_id, attempts = refund.attempts, why, "a refund does not go through; somebody must look");
        metrics::counter!("frontrow_payment_alerts_total", "kind" => "refund_stuck").increment(1);
    } else {
        tracing::warn!(order = %refund.order, payment = refund.payment_id, why, "a refund will be tried again");
    }
    refunds::failed(&app.pg, refund.id, why, escalated).await
}
