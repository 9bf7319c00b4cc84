//! The second way of paying: the buyer only approves at the gateway, and our server has the payment charged. A browser
//! that is lost means that nothing is charged; seats that are gone mean the same.
//!
//! Two steps, and whoever dies before, between or after them leaves a row that [`super::sync()`] goes on from:
//! 1. with the order's row locked: the approval is noted, the order gets its time for the charge (once), the hold is
//!    frozen for at least as long. Refused when the order is over or a seat is somebody else's.
//! 2. the gateway is asked to charge exactly the order's amount, with a key that follows from the approval: asked again it
//!    is the same call. Then it is asked what it has, and the order goes the way of every other.

use std::time::Duration;

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::records::BusinessEvent;
use frontrow_protocol::server::OrderStatus;
use sha2::{Digest as _, Sha256};

use super::effects;
use super::rules::Deadline;
use super::store::approvals::{self, Approval};
use super::store::books::{self, Bill};
use super::store::closing::{self, Staging};
use super::store::sale;
use super::sync::{self, Change, Sight, Told, WORKERS};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::{crash, outbox};
use crate::limits;
use crate::payments::{Confirm, Confirmed, GatewayError, refusal};
use crate::seats::{self, Claim};
use crate::shows::Performance;

/// What was found when an approval was to be charged.
enum Frozen {
    /// The seats are kept: charge it.
    Ready(Approval),
    /// Nothing waits: the order has its money, or had no approval.
    Nothing,
    /// The order is over; nothing is charged.
    Over,
}

/// The buyer came back with an approval: freezes the seats, has it charged, and goes on as [`super::sync()`] does.
///
/// # Errors
/// `hold_ended` when it is too late, and nothing was charged; `gateway_unavailable` when nobody knows yet; faults.
pub(super) async fn approve(app: &App, bill: &Bill, approval: &Approval) -> Result<()> {
    match freeze(app, bill, Some(approval)).await? {
        Frozen::Ready(approval) => {
            let told = charge(app, bill, &approval).await?;
            sync::conclude(app, bill, &told).await
        }
        Frozen::Nothing => sync::sync(app, &bill.payment_id).await,
        Frozen::Over => Err(Error::refused(
            ErrorCode::HoldEnded,
            "The time to pay is over and your seats went back on sale. Nothing was charged; choose seats again.",
        )),
    }
}

/// Goes on with an approval that somebody left, if the gateway has charged nothing yet.
///
/// # Errors
/// Faults.
pub(super) async fn go_on(app: &App, bill: &Bill, told: Told) -> Result<Told> {
    if !matches!(told.sight, Sight::Unpaid | Sight::Failed(_)) {
        return Ok(told);
    }
    match freeze(app, bill, None).await? {
        Frozen::Ready(approval) => charge(app, bill, &approval).await,
        Frozen::Nothing | Frozen::Over => Ok(told),
    }
}

async fn freeze(app: &App, bill: &Bill, new: Option<&Approval>) -> Result<Frozen> {
    let performance = effects::staged(app, bill.performance).await?;
    let worker = WORKERS.acquire().await.map_err(anyhow::Error::from)?;
    let (frozen, change) = freeze_locked(app, bill, new, performance.as_deref()).await?;
    drop(worker);
    if let Some(change) = change {
        sync::after(app, bill.performance, bill.order, change).await?;
    }
    Ok(frozen)
}

/// The order's row is locked from here to the commit: expiry, cancellation and deletion come before or after it.
async fn freeze_locked(
    app: &App,
    bill: &Bill,
    new: Option<&Approval>,
    performance: Option<&Performance>,
) -> Result<(Frozen, Option<Change>)> {
    let mut tx = app.pg.begin().await?;
    // Before the order's row, as whoever takes the performance away does it.
    let staged = closing::staging(&mut tx, bill.performance).await? == Staging::Staged;
    let Some(order) = books::lock(&mut tx, bill.order).await? else { return Ok((Frozen::Nothing, None)) };
    let may_pay = order.status == OrderStatus::Pending && order.deadline == Deadline::Open;
    let Some(performance) = performance.filter(|_| staged && may_pay) else {
        approvals::forget(&mut tx, order.id).await?;
        tx.commit().await?;
        let over = matches!(order.status, OrderStatus::Pending | OrderStatus::Expired | OrderStatus::Cancelled);
        return Ok((if over { Frozen::Over } else { Frozen::Nothing }, None));
    };
    let Some(waiting) = approvals::prepare(&mut tx, &bill.payment_id, new).await? else { return Ok((Frozen::Nothing, None)) };
    let ordered = sale::ordered(&mut tx, &order).await?;
    // The live hold outlives the order, as it did before.
    let until = waiting.expires_at + limits::EXPIRY_PATIENCE;
    if seats::freeze(app, performance, &ordered, until).await? == Claim::Gone {
        approvals::forget(&mut tx, order.id).await?;
        let words = "Your seats could not be kept, so what you approved was not charged. Nothing was taken from you.";
        sale::set_status(&mut tx, &[order.id], OrderStatus::Expired, Some(words)).await?;
        let closed = BusinessEvent::OrderClosed { order: order.id, performance: order.performance, account: order.account };
        let event = outbox::write(&mut tx, &closed).await?;
        tx.commit().await?;
        return Ok((Frozen::Over, Some(Change { status: Some(OrderStatus::Expired), event: Some(event) })));
    }
    crash::point("orders.approval_before_commit");
    tx.commit().await?;
    // Its time to pay may be longer now.
    let change = new.map(|_| Change { status: None, event: None });
    Ok((Frozen::Ready(waiting.approval), change))
}

/// How asking for a charge ended.
enum Charge {
    /// It was made, now or by an earlier call with this key.
    Made,
    /// The payment was charged before, by whatever way.
    Before,
    /// This approval will never be charged, and why.
    Refused(String),
    /// Nobody knows; the same call again.
    Unknown(String),
}

/// Has the approval charged and asks what the gateway has then.
async fn charge(app: &App, bill: &Bill, approval: &Approval) -> Result<Told> {
    crash::point("orders.approval_frozen");
    let confirm = Confirm {
        payment_token: approval.token.clone(),
        transaction_id: approval.transaction.clone(),
        total: bill.amount,
        currency: bill.currency.clone(),
        idempotency_key: key(&bill.payment_id, &approval.token),
    };
    let answer = within(limits::CONFIRM_ASK, app.gateway.confirm(&bill.payment_id, &confirm)).await;
    crash::point("orders.approval_charged");
    let charge = judge(answer);
    metrics::counter!("frontrow_approvals_total", "outcome" => charge.label()).increment(1);
    let charged = match charge {
        Charge::Unknown(why) => {
            tracing::warn!(order = %bill.order, payment = bill.payment_id, why, "nobody knows whether an approval was charged; asking again");
            return Ok(Told::nothing());
        }
        Charge::Made => true,
        Charge::Before | Charge::Refused(_) => false,
    };
    approvals::spent(&app.pg, &bill.payment_id, &approval.token, charged).await?;
    crash::point("orders.approval_noted");
    let told = sync::ask(app, &Bill { confirmed: bill.confirmed || charged, ..bill.clone() }).await;
    Ok(match (charge, &told.sight) {
        (Charge::Refused(why), Sight::Unpaid) => {
            tracing::info!(order = %bill.order, payment = bill.payment_id, why, "an approval was not charged");
            Told { sight: Sight::Failed(why), ..told }
        }
        _ => told,
    })
}

async fn within<T>(time: Duration, call: impl Future<Output = Result<T, GatewayError>>) -> Result<T, GatewayError> {
    let late = |_| Err(GatewayError::OutcomeUnknown("it took too long".to_owned()));
    tokio::time::timeout(time, call).await.unwrap_or_else(late)
}

fn judge(answer: Result<Confirmed, GatewayError>) -> Charge {
    let Err(error) = answer else { return Charge::Made };
    match &error {
        GatewayError::OutcomeUnknown(why) | GatewayError::Unreachable(why) => Charge::Unknown(why.clone()),
        GatewayError::Refused { kind, .. } => match kind.as_str() {
            refusal::ALREADY_PAID => Charge::Before,
            refusal::INVALID_PAYMENT_TOKEN => Charge::Refused("the approval is not valid any more".to_owned()),
            refusal::INFORMATION_MISMATCH => {
                tracing::error!(%error, "an approval is not for what was ordered; nothing was charged, somebody should look");
                metrics::counter!("frontrow_payment_alerts_total", "kind" => "approval_mismatch").increment(1);
                Charge::Refused("what was approved is not this order".to_owned())
            }
            _ => Charge::Refused(error.to_string()),
        },
        GatewayError::NotFound => Charge::Refused("there is nothing that was approved".to_owned()),
        // Most likely nothing happened; the gateway is asked before that is believed.
        GatewayError::Provider { code, message } => {
            let words =
                [message.as_str(), code.as_str(), "the payment provider refused"].into_iter().find(|words| !words.is_empty());
            Charge::Refused(words.unwrap_or_default().to_owned())
        }
    }
}

impl Charge {
    const fn label(&self) -> &'static str {
        match self {
            Self::Made => "charged",
            Self::Before => "already_paid",
            Self::Refused(_) => "refused",
            Self::Unknown(_) => "unknown",
        }
    }
}

/// The same for every try at this approval, another for another.
fn key(payment_id: &str, token: &str) -> String {
    let digest = Sha256::new().chain_update(b"frontrow approval ").chain_update(token).finalize();
    format!("confirm-{payment_id}-{}", hex::encode(&digest[..8]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_answer_to_a_charge_means_one_thing() {
        let refused = |kind: &str| Err(GatewayError::Refused { kind: kind.into(), message: "m".into() });
        let provider = |message: &str| Err(GatewayError::Provider { code: "c".into(), message: message.into() });
        for (answer, label) in [
            (Ok(Confirmed { paid_at: None }), "charged"),
            (refused("ALREADY_PAID"), "already_paid"),
            (refused("INVALID_PAYMENT_TOKEN"), "refused"),
            (refused("INFORMATION_MISMATCH"), "refused"),
            (refused("A_NEW_WORD"), "refused"),
            (Err(GatewayError::NotFound), "refused"),
            (provider(""), "refused"),
            (Err(GatewayError::OutcomeUnknown("x".into())), "unknown"),
            (Err(GatewayError::Unreachable("x".into())), "unknown"),
        ] {
            assert_eq!(judge(answer.clone()).label(), label, "{answer:?}");
        }
        assert!(matches!(judge(provider("declined")), Charge::Refused(why) if why == "declined"));
        assert!(matches!(judge(provider("")), Charge::Refused(why) if why == "c"));
    }

    #[test]
    fn a_try_again_has_the_same_key_and_another_approval_another() {
        let id = "0".repeat(32);
        assert_eq!(key(&id, "a"), key(&id, "a"));
        assert_ne!(key(&id, "a"), key(&id, "b"));
        assert!((16..=256).contains(&key(&id, "a").len()));
    }
}
