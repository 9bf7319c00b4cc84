//! Cases: what the gateway has and the books cannot explain. Somebody sees them over REST and decides; money that no order
//! asked for goes back by itself, unless somebody says in time that it is known elsewhere.

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::OrderId;
use frontrow_protocol::server::Role;
use serde_json::{Value, json};
use uuid::Uuid;

use super::findings::{self, Finding, Kind, Ours};
use super::store::books;
use super::store::cases::{self, NewCase, Returning};
use super::view::{CaseDecision, CaseOutcome};
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Deed, Entity};
use crate::app::App;
use crate::error::{Error, FieldProblem, Result};
use crate::limits;
use crate::payments::{CancelRequest, CancellationStatus, GatewayError, Payment};

/// Opens the case of a payment, or notes that it was seen again; counted when it is new.
///
/// # Errors
/// Faults.
pub(super) async fn open(
    db: impl sqlx::PgExecutor<'_>,
    payment_id: &str,
    order: Option<OrderId>,
    kind: Kind,
    fingerprint: &str,
    details: &Value,
    returns: bool,
) -> Result<bool> {
    let case = NewCase { payment_id, order, kind: kind.as_str(), fingerprint, details, returns };
    let new = cases::open(db, &case).await?;
    if new {
        tracing::error!(payment = payment_id, kind = kind.as_str(), fingerprint, "a payment needs somebody to look at it");
        metrics::counter!("frontrow_payment_alerts_total", "kind" => kind.as_str()).increment(1);
    }
    Ok(new)
}

/// The case of what a payment shows that its locked order's books do not.
///
/// # Errors
/// Faults.
pub(super) async fn open_difference(tx: &mut sqlx::PgConnection, order: OrderId, payment: &Payment) -> Result<()> {
    let Some(ours) = cases::books_of_order(tx, order).await? else { return Ok(()) };
    let kind = match findings::compare(payment, Some(&ours)) {
        Finding::Case(kind) => kind,
        Finding::Agrees | Finding::Unheard => findings::difference(payment, &ours),
    };
    let details = findings::details(payment, Some(&ours));
    open(tx, &payment.id, Some(order), kind, &findings::fingerprint(kind, payment), &details, false).await.map(drop)
}

/// The case of a payment in the gateway's list.
///
/// # Errors
/// Faults.
pub(super) async fn open_listed(app: &App, payment: &Payment, ours: Option<&(OrderId, Ours)>, kind: Kind) -> Result<()> {
    let details = findings::details(payment, ours.map(|(_, ours)| ours));
    let fingerprint = findings::fingerprint(kind, payment);
    let returns = kind == Kind::UnknownPayment && is_like_ours(app, payment);
    open(&app.pg, &payment.id, ours.map(|(order, _)| *order), kind, &fingerprint, &details, returns).await.map(drop)
}

/// Whether unknown money was taken under an id of our form, in the kind of channel this installation takes money through.
/// Another program's payments in the same store, or those of a rehearsal, are never given back by themselves.
fn is_like_ours(app: &App, payment: &Payment) -> bool {
    let form = payment.id.len() == 32 && payment.id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    form && payment.channel_live == Some(!app.config.portone.accept_test_channel)
}

/// A dispute of a payment of ours, as a genuine webhook told.
///
/// # Errors
/// Faults.
pub(super) async fn dispute(app: &App, payment_id: &str, transaction: Option<&str>) -> Result<()> {
    let Some(bill) = books::bill(&app.pg, payment_id).await? else { return Ok(()) };
    let details = json!({ "transaction_id": transaction, "total": bill.amount, "currency": bill.currency });
    open(&app.pg, payment_id, Some(bill.order), Kind::Dispute, transaction.unwrap_or("-"), &details, false).await.map(drop)
}

/// One attempt at giving money back that no order asked for. The gateway is asked first, every time.
///
/// # Errors
/// Faults; somebody tries again.
pub(super) async fn give_back(app: &App, returning: &Returning) -> Result<()> {
    if books::bill(&app.pg, &returning.payment_id).await?.is_some() {
        return cases::returned(&app.pg, returning.id, true).await;
    }
    let (why, anew) = match app.gateway.get(&returning.payment_id).await {
        Ok(Some(payment)) if findings::kept(&payment) == 0 => return cases::returned(&app.pg, returning.id, false).await,
        Ok(Some(payment)) => match cancel(app, returning, &payment).await {
            None => return cases::returned(&app.pg, returning.id, false).await,
            Some(failed) => failed,
        },
        Ok(None) => ("the gateway knows no such payment".to_owned(), false),
        Err(error) => (error.to_string(), false),
    };
    tracing::warn!(payment = returning.payment_id, attempts = returning.attempts, why, "unknown money is not back yet");
    if returning.attempts == limits::REFUND_ALERT_AFTER {
        metrics::counter!("frontrow_payment_alerts_total", "kind" => "return_stuck").increment(1);
    }
    cases::not_returned(&app.pg, returning, &why, anew).await
}

/// `None` when the money is back; else why not, and whether the next attempt takes a new key.
async fn cancel(app: &App, returning: &Returning, payment: &Payment) -> Option<(String, bool)> {
    let request = CancelRequest {
        reason: "주문이 없는 결제로 전액 환불".to_owned(),
        amount: None,
        current_cancellable_amount: Some(payment.cancellable()),
        idempotency_key: format!("return-{}-{}", returning.id.simple(), returning.asked),
    };
    match app.gateway.cancel(&returning.payment_id, &request).await {
        Ok(cancellation) => match cancellation.status {
            CancellationStatus::Succeeded => None,
            CancellationStatus::Requested | CancellationStatus::Unknown(_) => Some(("it is under way".to_owned(), false)),
            CancellationStatus::Failed => Some(("the gateway could not cancel".to_owned(), true)),
        },
        Err(error) => {
            let spent = matches!(error, GatewayError::NotFound | GatewayError::Refused { .. } | GatewayError::Provider { .. });
            Some((error.to_string(), spent))
        }
    }
}

/// An admin decides a case, with a reason.
///
/// # Errors
/// `forbidden`, `not_found`; `validation_failed` for no reason; `conflict` when it is over, or money cannot go back by it.
pub(super) async fn decide(app: &App, caller: &Caller, id: Uuid, decision: &CaseDecision) -> Result<()> {
    caller.require(Role::Admin)?;
    let reason = decision.reason.trim();
    if reason.is_empty() || reason.chars().count() > limits::MAX_CASE_REASON {
        let message = format!("say why, in at most {} characters", limits::MAX_CASE_REASON);
        return Err(Error::invalid(vec![FieldProblem { field: "reason".to_owned(), message }]));
    }
    let mut tx = app.pg.begin().await?;
    let case = cases::lock(&mut tx, id).await?.ok_or_else(Error::not_found)?;
    let returns = decision.outcome == CaseOutcome::Return;
    if !matches!(case.state.as_str(), "open" | "returning") {
        return Err(Error::refused(ErrorCode::Conflict, "This case is over already. Nothing was changed."));
    }
    if returns && case.kind != Kind::UnknownPayment.as_str() {
        let words =
            "Only money that no order asked for goes back by this. Nothing was changed; cancel the order's tickets instead.";
        return Err(Error::refused(ErrorCode::Conflict, words));
    }
    cases::decide(&mut tx, id, caller.account, reason, returns).await?;
    let deed = Deed { by: caller, action: Action::Changed, entity: Entity::Payment, id, owner: caller.account };
    let (before, after) = (json!({ "state": case.state }), if returns { "returning" } else { "resolved" });
    let after = json!({ "state": after, "payment": case.payment_id, "reason": reason });
    audit::note(&mut tx, deed, &before, &after).await?;
    tx.commit().await?;
    app.checkout.returns.notify_one();
    Ok(())
}
