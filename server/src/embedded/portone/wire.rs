//! Records as the gateway shows them.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use super::faults::Fault;
use super::record::{Attempt, AttemptState, CancelStatus, Cancellation, Record};

/// Fractions of nine digits, as some fields carry them.
pub(super) fn nanos(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Nanos, true)
}

/// No fraction, as others do.
pub(super) fn whole(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The payment object, through whatever faults wait for a reader. `None` when no attempt was made.
pub(super) fn shown(record: &mut Record, store_id: &str) -> Option<Value> {
    if record.strike(|f| matches!(f, Fault::ShowAbsent).then_some(())).is_some() {
        return None;
    }
    let mut object = payment(record, store_id)?;
    if record.strike(|f| matches!(f, Fault::ShowReady).then_some(())).is_some() {
        object["status"] = json!("READY");
        for later in ["paidAt", "failedAt", "failure", "cancelledAt", "cancellations", "disputes", "pgTxId"] {
            object.as_object_mut()?.remove(later);
        }
    }
    // All of them at once: an object can be wrong in several places.
    let wrong = record.faults.iter().filter(|armed| matches!(armed.fault, Fault::Show { .. })).count();
    for _ in 0..wrong {
        if let Some((field, value)) = record.strike(|f| match f {
            Fault::Show { field, value } => Some((field.clone(), value.clone())),
            _ => None,
        }) {
            put(&mut object, &field, value);
        }
    }
    Some(object)
}

fn put(object: &mut Value, path: &str, value: Value) {
    let mut at = object;
    for step in path.split('.') {
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        at = &mut at[step];
    }
    *at = value;
}

/// The payment object as it is.
pub(super) fn payment(record: &Record, store_id: &str) -> Option<Value> {
    let attempt = record.current()?;
    let status = record.status()?;
    let cancelled = record.cancelled();
    let mut object = json!({
        "status": status,
        "id": record.id,
        "transactionId": attempt.transaction_id,
        "merchantId": "merchant-stand-in",
        "storeId": store_id,
        "version": "V2",
        "requestedAt": nanos(attempt.requested_at),
        "updatedAt": nanos(record.changed_at()?),
        "statusChangedAt": whole(record.changed_at()?),
        "orderName": attempt.order_name,
        "currency": attempt.currency,
        "customer": attempt.customer,
        "origin": { "platformType": "PC", "ipAddress": "127.0.0.1" },
        "amount": amount(attempt.total, cancelled),
        "channel": {
            "type": if attempt.channel.live { "LIVE" } else { "TEST" },
            "id": format!("channel-id-{}", attempt.channel.key), "key": attempt.channel.key, "name": "stand-in",
            "pgProvider": "STAND_IN", "pgMerchantId": "stand-in",
        },
        "method": method(attempt),
    });
    if let Some(data) = &attempt.custom_data {
        object["customData"] = json!(data);
    }
    complete(&mut object, record, attempt);
    Some(object)
}

/// What only some statuses carry.
fn complete(object: &mut Value, record: &Record, attempt: &Attempt) {
    match &attempt.state {
        AttemptState::Paid { at } => {
            object["paidAt"] = json!(whole(*at));
            object["disputes"] = json!([]);
            object["pgTxId"] = json!(format!("pg-{}", attempt.transaction_id));
        }
        AttemptState::Failed { code, message } => {
            object["failedAt"] = json!(whole(attempt.changed_at));
            object["failure"] = json!({ "reason": format!("[{code}] {message}"), "pgCode": code, "pgMessage": message });
        }
        AttemptState::AccountClosed => {
            object["failedAt"] = json!(whole(attempt.changed_at));
            object["failure"] = json!({ "reason": "the account was closed" });
        }
        AttemptState::Ready | AttemptState::Approved { .. } | AttemptState::AccountIssued => {}
    }
    if !record.cancellations.is_empty() {
        object["cancellations"] = record.cancellations.iter().map(cancellation).collect();
    }
    if let Some(last) = record.cancellations.iter().filter_map(|c| c.cancelled_at).max() {
        object["cancelledAt"] = json!(whole(last));
    }
}

/// `paid` is what the real gateway shows there even for failures: no evidence of anything.
fn amount(total: i64, cancelled: i64) -> Value {
    let vat = total / 11;
    json!({
        "total": total, "taxFree": 0, "vat": vat, "supply": total - vat, "discount": 0, "paid": total,
        "cancelled": cancelled, "cancelledTaxFree": 0,
    })
}

fn method(attempt: &Attempt) -> Value {
    match attempt.pay_method.as_str() {
        "VIRTUAL_ACCOUNT" => {
            json!({ "type": "PaymentMethodVirtualAccount", "bank": "SHINHAN", "accountNumber": "00000000000000" })
        }
        "EASY_PAY" => json!({ "type": "PaymentMethodEasyPay", "provider": "TOSSPAY" }),
        "TRANSFER" => json!({ "type": "PaymentMethodTransfer" }),
        "MOBILE" => json!({ "type": "PaymentMethodMobile" }),
        _ => json!({
            "type": "PaymentMethodCard",
            "card": { "brand": "LOCAL", "type": "CREDIT", "ownerType": "PERSONAL", "number": "00000000****000*" },
            "approvalNumber": "00000000", "installment": { "month": 0, "isInterestFree": false },
        }),
    }
}

/// The cancellation object.
pub(super) fn cancellation(c: &Cancellation) -> Value {
    let mut object = json!({
        "status": c.status, "id": c.id, "totalAmount": c.amount, "taxFreeAmount": 0, "vatAmount": c.amount / 11,
        "reason": c.reason, "requestedAt": nanos(c.requested_at), "trigger": c.trigger,
    });
    if let Some(at) = c.cancelled_at {
        object["cancelledAt"] = json!(whole(at));
    }
    if c.status == CancelStatus::Succeeded {
        object["pgCancellationId"] = json!(format!("pg-{}", c.id));
    }
    object
}
