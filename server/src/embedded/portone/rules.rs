//! What happens to a payment. Pure but for fresh ids: every function changes one record at one moment.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::faults::{Call, Fault};
use super::messages::announce;
use super::record::{Attempt, AttemptState, CancelStatus, Cancellation, Channel, Record, WayBack};
use super::reply::Reply;
use super::wire;

/// Attempts of one payment at most.
const MAX_ATTEMPTS: usize = 50;
/// Cancellations of one payment at most.
const MAX_CANCELLATIONS: usize = 50;
/// The longest time a script can name: 30 days.
const MAX_WAIT_MS: u64 = 30 * 24 * 3_600_000;

/// What the rules know besides the record.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    pub(super) now: DateTime<Utc>,
    pub(super) store_id: String,
    /// Whether webhooks go anywhere unless the attempt says so.
    pub(super) sends: bool,
}

/// What a browser, or a test in its place, asks for.
#[derive(Clone, Debug)]
pub(super) struct Checkout {
    pub(super) channel: Channel,
    pub(super) order_name: String,
    pub(super) total: i64,
    pub(super) currency: String,
    pub(super) pay_method: String,
    pub(super) notice_urls: Vec<String>,
    pub(super) customer: Value,
    pub(super) custom_data: Option<String>,
    pub(super) way_back: WayBack,
}

/// Why no window opens: the script throws it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Thrown {
    pub(super) code: &'static str,
    pub(super) message: String,
}

impl Thrown {
    pub(super) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

/// The buyer's decision on the pay page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    Approve,
    Decline,
    /// The buyer changed their mind, or closed the window.
    Abandon,
}

/// Opens the window: a new attempt, with its secret.
pub(super) fn open(record: &mut Record, moment: &Moment, checkout: Checkout) -> Result<String, Thrown> {
    if record.paid().is_some() {
        return Err(Thrown::new("PaymentAlreadyPaid", "this payment is paid already"));
    }
    if record.predefined.total.is_some_and(|total| total != checkout.total)
        || record.predefined.currency.as_ref().is_some_and(|currency| *currency != checkout.currency)
    {
        return Err(Thrown::new("AmountNotEqualToPredefined", "the merchant registered another amount for this payment"));
    }
    open_anyway(record, moment, checkout)
}

/// [`open`] without asking what the merchant registered: what a tampered window could do at a careless gateway.
pub(super) fn open_anyway(record: &mut Record, moment: &Moment, checkout: Checkout) -> Result<String, Thrown> {
    if record.attempts.len() >= MAX_ATTEMPTS {
        return Err(Thrown::new("BadRequest", "too many attempts under this paymentId"));
    }
    let secret = Uuid::new_v4().simple().to_string();
    record.attempts.push(Attempt {
        secret: secret.clone(),
        transaction_id: Uuid::now_v7().to_string(),
        channel: checkout.channel,
        order_name: checkout.order_name,
        total: checkout.total,
        currency: checkout.currency,
        pay_method: checkout.pay_method,
        notice_urls: checkout.notice_urls,
        customer: checkout.customer,
        custom_data: checkout.custom_data,
        way_back: checkout.way_back,
        state: AttemptState::Ready,
        requested_at: moment.now,
        changed_at: moment.now,
    });
    announce(record, moment, &secret, "Transaction.Ready", None);
    Ok(secret)
}

/// The buyer decides. A second decision changes nothing.
pub(super) fn decide(record: &mut Record, moment: &Moment, secret: &str, decision: Decision) {
    let paid_elsewhere = record.paid().is_some_and(|paid| paid.secret != secret);
    let Some(attempt) = record.attempt(secret).filter(|a| a.is_open()) else { return };
    let failed = |code: &str, message: &str| AttemptState::Failed { code: code.to_owned(), message: message.to_owned() };
    let (state, kind) = match decision {
        _ if paid_elsewhere => (failed("ALREADY_PAID", "another attempt of this payment was paid"), "Transaction.Failed"),
        Decision::Decline => (failed("REJECT_CARD_COMPANY", "the card was declined (stand-in)"), "Transaction.Failed"),
        Decision::Abandon => (failed("PAY_PROCESS_CANCELED", "the buyer cancelled"), "Transaction.Failed"),
        Decision::Approve if attempt.pay_method == "VIRTUAL_ACCOUNT" => {
            (AttemptState::AccountIssued, "Transaction.VirtualAccountIssued")
        }
        Decision::Approve if attempt.channel.manual => (AttemptState::Approved { token: Uuid::new_v4().to_string() }, ""),
        Decision::Approve => (AttemptState::Paid { at: moment.now }, "Transaction.Paid"),
    };
    enter(record, moment, secret, state, kind);
}

/// The money arrives, whatever was shown before. `false` when another attempt was paid.
pub(super) fn collect(record: &mut Record, moment: &Moment, secret: &str) -> bool {
    if record.paid().is_some() {
        return false;
    }
    enter(record, moment, secret, AttemptState::Paid { at: moment.now }, "Transaction.Paid");
    true
}

fn enter(record: &mut Record, moment: &Moment, secret: &str, state: AttemptState, kind: &str) {
    if let Some(attempt) = record.attempt_mut(secret) {
        attempt.state = state;
        attempt.changed_at = moment.now;
    }
    if !kind.is_empty() {
        announce(record, moment, secret, kind, None);
    }
}

/// `POST …/pre-register`
pub(super) fn pre_register(record: &mut Record, _: &Moment, body: &Value) -> Reply {
    if let Some((status, error)) = record.refusal(Call::PreRegister) {
        return Reply::error(status, &error, "scripted");
    }
    if record.paid().is_some() {
        return Reply::conflict("ALREADY_PAID");
    }
    if body["totalAmount"].as_i64().is_some_and(|total| total < 0) {
        return Reply::invalid("totalAmount is negative");
    }
    record.predefined.total = body["totalAmount"].as_i64().or(record.predefined.total);
    record.predefined.currency = body["currency"].as_str().map(str::to_owned).or(record.predefined.currency.take());
    Reply::ok(json!({}))
}

/// `POST …/confirm`
pub(super) fn confirm(record: &mut Record, moment: &Moment, body: &Value) -> Reply {
    if let Some((status, error)) = record.refusal(Call::Confirm) {
        return Reply::error(status, &error, "scripted");
    }
    if record.attempts.is_empty() {
        return Reply::absent();
    }
    if record.paid().is_some() {
        return Reply::conflict("ALREADY_PAID");
    }
    let given = body["paymentToken"].as_str();
    let waiting = |a: &&Attempt| matches!(&a.state, AttemptState::Approved { token } if Some(token.as_str()) == given);
    let Some(attempt) = record.attempts.iter().find(waiting) else {
        return Reply::error(400, "INVALID_PAYMENT_TOKEN", "no attempt waits for this token");
    };
    let differs = |name: &str, ours: Value| body.get(name).is_some_and(|theirs| *theirs != ours);
    if differs("totalAmount", json!(attempt.total))
        || differs("currency", json!(attempt.currency))
        || differs("txId", json!(attempt.transaction_id))
        || differs("isTest", json!(!attempt.channel.live))
    {
        return Reply::conflict("INFORMATION_MISMATCH");
    }
    let (secret, transaction) = (attempt.secret.clone(), attempt.transaction_id.clone());
    collect(record, moment, &secret);
    Reply::ok(json!({ "pgTxId": format!("pg-{transaction}"), "paidAt": wire::whole(moment.now) }))
}

/// `POST …/cancel`
pub(super) fn cancel(record: &mut Record, moment: &Moment, body: &Value) -> Reply {
    cancel_as(record, moment, body, "API")
}

/// [`cancel`] by whoever `trigger` names.
pub(super) fn cancel_as(record: &mut Record, moment: &Moment, body: &Value, trigger: &str) -> Reply {
    let amount = match asked_back(record, body) {
        Ok(amount) => amount,
        Err(refused) => return refused,
    };
    if trigger == "API"
        && let Some((status, error)) = record.refusal(Call::Cancel)
    {
        return Reply::error(status, &error, "scripted");
    }
    let (status, settles) = outcome(record, moment, trigger);
    let cancellation = Cancellation {
        id: Uuid::now_v7().to_string(),
        status,
        amount,
        reason: body["reason"].as_str().unwrap_or_default().to_owned(),
        trigger: trigger.to_owned(),
        requested_at: moment.now,
        cancelled_at: (status == CancelStatus::Succeeded).then_some(moment.now),
        settles,
    };
    let id = cancellation.id.clone();
    let shown = wire::cancellation(&cancellation);
    record.cancellations.push(cancellation);
    match status {
        CancelStatus::Succeeded => announce_cancelled(record, moment, &id),
        CancelStatus::Requested => announce_cancellation(record, moment, &id, "Transaction.CancelPending"),
        CancelStatus::Failed => {}
    }
    Reply::ok(json!({ "cancellation": shown }))
}

/// How much is to go back, or why not.
fn asked_back(record: &Record, body: &Value) -> Result<i64, Reply> {
    if body["reason"].as_str().is_none_or(str::is_empty) {
        return Err(Reply::invalid("reason is required"));
    }
    for field in ["amount", "currentCancellableAmount"] {
        if body.get(field).is_some_and(|v| !v.is_null() && !v.is_i64()) {
            return Err(Reply::invalid("amounts are integers"));
        }
    }
    if record.attempts.is_empty() {
        return Err(Reply::absent());
    }
    if record.paid().is_none() {
        return Err(Reply::conflict("PAYMENT_NOT_PAID"));
    }
    let left = record.cancellable();
    if left == 0 {
        return Err(Reply::conflict("PAYMENT_ALREADY_CANCELLED"));
    }
    if body["currentCancellableAmount"].as_i64().is_some_and(|believed| believed != left) {
        return Err(Reply::conflict("CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN"));
    }
    if record.cancellations.len() >= MAX_CANCELLATIONS {
        return Err(Reply::conflict("MAX_CANCEL_COUNT_REACHED"));
    }
    match body["amount"].as_i64().unwrap_or(left) {
        amount if amount <= 0 => Err(Reply::invalid("amount must be positive")),
        amount if amount > left => Err(Reply::conflict("CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT")),
        amount => Ok(amount),
    }
}

type Settles = Option<(DateTime<Utc>, CancelStatus)>;

fn outcome(record: &mut Record, moment: &Moment, trigger: &str) -> (CancelStatus, Settles) {
    if trigger != "API" {
        return (CancelStatus::Succeeded, None);
    }
    let scripted = record.strike(|f| match f {
        Fault::CancelFails => Some((CancelStatus::Failed, None)),
        Fault::CancelPends { then, ms } => Some((CancelStatus::Requested, Some((after(moment.now, *ms), *then)))),
        _ => None,
    });
    scripted.unwrap_or((CancelStatus::Succeeded, None))
}

/// A requested cancellation ends as was scripted.
pub(super) fn settle(record: &mut Record, moment: &Moment, cancellation: &str) {
    let Some(pending) = record.cancellations.iter_mut().find(|c| c.id == cancellation) else { return };
    let Some((_, end)) = pending.settles.take() else { return };
    pending.status = end;
    if end == CancelStatus::Succeeded {
        pending.cancelled_at = Some(moment.now);
        announce_cancelled(record, moment, cancellation);
    }
}

fn announce_cancelled(record: &mut Record, moment: &Moment, cancellation: &str) {
    let kind = if record.status() == Some("CANCELLED") { "Transaction.Cancelled" } else { "Transaction.PartialCancelled" };
    announce_cancellation(record, moment, cancellation, kind);
}

fn announce_cancellation(record: &mut Record, moment: &Moment, cancellation: &str, kind: &str) {
    if let Some(secret) = record.paid().map(|a| a.secret.clone()) {
        announce(record, moment, &secret, kind, Some(cancellation));
    }
}

/// `POST …/virtual-account/close`
pub(super) fn close(record: &mut Record, moment: &Moment, _: &Value) -> Reply {
    if let Some((status, error)) = record.refusal(Call::Close) {
        return Reply::error(status, &error, "scripted");
    }
    let Some(attempt) = record.current() else { return Reply::absent() };
    if attempt.state != AttemptState::AccountIssued {
        return Reply::conflict("PAYMENT_NOT_WAITING_FOR_DEPOSIT");
    }
    let secret = attempt.secret.clone();
    enter(record, moment, &secret, AttemptState::AccountClosed, "");
    Reply::ok(json!({ "closedAt": wire::whole(moment.now) }))
}

/// So many milliseconds later.
pub(super) fn after(now: DateTime<Utc>, ms: u64) -> DateTime<Utc> {
    now + TimeDelta::milliseconds(i64::try_from(ms.min(MAX_WAIT_MS)).unwrap_or(0))
}
