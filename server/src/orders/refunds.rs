//! Money going back. The gateway is asked before every attempt, so that what went back already is never asked for
//! again; an attempt whose outcome nobody knows is repeated with the same key, one that surely failed with a new one.

use frontrow_protocol::server::OrderStatus;

use super::cases;
use super::findings::Kind;
use super::rules::{self, Decision, Seen};
use super::store::books;
use super::store::cases as case_store;
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
    /// The money is back.
    Done(Option<Payment>),
    /// The gateway has accepted it.
    Requested(String),
    /// Nobody knows, or nothing was sent: the same call again, later.
    Again(String),
    /// Surely nothing went back by this call: another one, later. With what the gateway has left.
    Anew(String, i64),
}

/// One attempt at a refund this node has leased.
///
/// # Errors
/// Faults; the lease runs out and somebody tries again.
pub(super) async fn attempt(app: &App, refund: &Refund) -> Result<()> {
    crash::point("orders.refund_leased");
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
        Outcome::Requested(cancellation) => {
            crash::point("orders.refund_requested");
            refunds::requested(&app.pg, refund.id, &cancellation).await
        }
        Outcome::Again(why) => note(app, refund, &why).await,
        Outcome::Anew(why, left) => {
            crash::point("orders.refund_failed");
            refunds::ask_anew(&app.pg, refund, left).await?;
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
    if !matches!(payment.status, PaymentStatus::Paid | PaymentStatus::PartialCancelled | PaymentStatus::Cancelled) {
        return Outcome::Again(format!("the payment is {}", payment.status.as_str()));
    }
    if left <= refund.leaves() {
        return Outcome::Done(Some(payment));
    }
    if let Some(cancellation) = &refund.cancellation {
        return follow(&payment, cancellation, left);
    }
    match left == refund.cancellable {
        true => cancel(app, refund).await,
        false if left < refund.cancellable || refund.leaves() == 0 => Outcome::Anew("what is left has changed".to_owned(), left),
        false => Outcome::Again(format!("{left} is left, which is more than there should be")),
    }
}

/// An accepted cancellation is waited for until the gateway says that it failed.
fn follow(payment: &Payment, id: &str, left: i64) -> Outcome {
    match payment.cancellations.iter().find(|cancellation| cancellation.id == id) {
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
            "customer" => "구매자의 예매 취소".to_owned(),
            "performance" => "공연 취소로 전액 환불".to_owned(),
            _ => "주문과 결제가 일치하지 않아 전액 환불".to_owned(),
        },
        amount: (refund.leaves() > 0).then_some(refund.amount),
        current_cancellable_amount: Some(refund.cancellable),
        idempotency_key: refund.idempotency_key.clone(),
    };
    match app.gateway.cancel(&refund.payment_id, &request).await {
        Ok(cancellation) => match cancellation.status {
            CancellationStatus::Succeeded => Outcome::Done(None),
            CancellationStatus::Requested => Outcome::Requested(cancellation.id),
            CancellationStatus::Failed => Outcome::Anew("the gateway could not cancel".to_owned(), refund.cancellable),
            CancellationStatus::Unknown(word) => Outcome::Again(format!("the cancellation is {word}")),
        },
        Err(error) if error.repeat_same_key() => Outcome::Again(error.to_string()),
        // The gateway repeats its first answer to a key, so a refusal needs another.
        Err(error @ (GatewayError::NotFound | GatewayError::Refused { .. } | GatewayError::Provider { .. })) => {
            Outcome::Anew(error.to_string(), refund.cancellable)
        }
        Err(error) => Outcome::Again(error.to_string()),
    }
}

/// The money is back: refund and order say so together.
async fn settle(app: &App, refund: &Refund, payment: Option<&Payment>) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    let Some(order) = books::lock(&mut tx, refund.order).await? else { return Ok(()) };
    let through = refunds::succeeded(&mut tx, order.id, Some(refund.id)).await?;
    super::telling::refunded(&mut tx, &order, through).await?;
    let print = refund.id.simple().to_string();
    case_store::over(&mut tx, &refund.payment_id, Kind::RefundStuck.as_str(), &print, "The refund went through.").await?;
    let settled = rules::decide(order.status, order.deadline, Seen::Returned) == Decision::Settle
        && refunds::all_through(&mut tx, order.id).await?;
    if settled {
        sale::set_status(&mut tx, &[order.id], OrderStatus::Refunded, order.failure.as_deref()).await?;
    }
    sale::note(&mut tx, &[Note { id: &refund.payment_id, payment, last: true }]).await?;
    tx.commit().await?;
    crash::point("orders.refund_settled");
    announce(app, order.performance, order.id, settled.then_some(OrderStatus::Refunded));
    app.checkout.refunds.notify_one(); // the payment's next refund waited for this one
    Ok(())
}

/// Writes down why it did not work; people are told after [`limits::REFUND_ALERT_AFTER`] attempts, and it goes on.
async fn note(app: &App, refund: &Refund, why: &str) -> Result<()> {
    let escalated = refund.attempts >= limits::REFUND_ALERT_AFTER;
    if escalated {
        tracing::error!(order = %refund.order, payment = refund.payment_id, attempts = refund.attempts, why, "a refund does not go through; somebody must look");
        let details = serde_json::json!({ "refund": refund.id, "total": refund.amount, "attempts": refund.attempts, "why": why });
        let print = refund.id.simple().to_string();
        cases::open(&app.pg, &refund.payment_id, Some(refund.order), Kind::RefundStuck, &print, &details, false).await?;
    } else {
        tracing::warn!(order = %refund.order, payment = refund.payment_id, why, "a refund will be tried again");
    }
    refunds::failed(&app.pg, refund.id, why, escalated).await
}
