//! The gateway's JSON, read by hand. Its unions are tagged with plain strings and grow without notice, so each is one
//! struct of optional fields whose tag is looked at afterwards: unknown fields, words and cases never fail a call.

use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::types::{Cancellation, CancellationStatus, Confirmed, Payment, PaymentPage, PaymentStatus};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WirePayment {
    status: String,
    id: String,
    transaction_id: String,
    store_id: String,
    version: String,
    currency: String,
    amount: WireAmount,
    channel: Option<WireChannel>,
    paid_at: Option<DateTime<Utc>>,
    failure: Option<WireFailure>,
    cancellations: Option<Vec<WireCancellation>>,
}

#[derive(Deserialize)]
struct WireAmount {
    total: i64,
    #[serde(default)]
    cancelled: i64,
}

#[derive(Deserialize)]
struct WireChannel {
    #[serde(rename = "type", default)]
    kind: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireFailure {
    reason: Option<String>,
    pg_code: Option<String>,
    pg_message: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireCancellation {
    status: String,
    id: String,
    total_amount: i64,
    #[serde(default)]
    reason: String,
    trigger: Option<String>,
    cancelled_at: Option<DateTime<Utc>>,
}

impl From<WirePayment> for Payment {
    fn from(wire: WirePayment) -> Self {
        Self {
            id: wire.id,
            transaction_id: wire.transaction_id,
            store_id: wire.store_id,
            status: PaymentStatus::from(wire.status.as_str()),
            channel_live: wire.channel.and_then(|channel| match channel.kind.as_str() {
                "LIVE" => Some(true),
                "TEST" => Some(false),
                _ => None,
            }),
            version: wire.version,
            currency: wire.currency,
            total: wire.amount.total,
            cancelled: wire.amount.cancelled,
            paid_at: wire.paid_at,
            failure: wire.failure.map(WireFailure::words),
            cancellations: wire.cancellations.unwrap_or_default().into_iter().map(Cancellation::from).collect(),
        }
    }
}

impl WireFailure {
    fn words(self) -> String {
        self.reason.or(self.pg_message).or(self.pg_code).unwrap_or_else(|| "unknown".to_owned())
    }
}

impl From<WireCancellation> for Cancellation {
    fn from(wire: WireCancellation) -> Self {
        Self {
            id: wire.id,
            status: CancellationStatus::from(wire.status.as_str()),
            amount: wire.total_amount,
            reason: wire.reason,
            trigger: wire.trigger,
            cancelled_at: wire.cancelled_at,
        }
    }
}

/// A bare payment object.
pub(super) fn payment(body: &[u8]) -> serde_json::Result<Payment> {
    serde_json::from_slice::<WirePayment>(body).map(Payment::from)
}

/// `{"cancellation": {…}}`
pub(super) fn cancellation(body: &[u8]) -> serde_json::Result<Cancellation> {
    #[derive(Deserialize)]
    struct Wire {
        cancellation: WireCancellation,
    }
    serde_json::from_slice::<Wire>(body).map(|wire| wire.cancellation.into())
}

/// `{"pgTxId", "paidAt"}`
pub(super) fn confirmed(body: &[u8]) -> serde_json::Result<Confirmed> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Wire {
        paid_at: Option<DateTime<Utc>>,
    }
    serde_json::from_slice::<Wire>(body).map(|wire| Confirmed { paid_at: wire.paid_at })
}

/// `{}` with whatever was added to it.
pub(super) fn nothing(body: &[u8]) -> serde_json::Result<()> {
    serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(body).map(drop)
}

/// `{"items": […], "page": {"totalCount"}}`. One item that cannot be read does not hide the others.
pub(super) fn page(body: &[u8]) -> serde_json::Result<PaymentPage> {
    #[derive(Deserialize)]
    struct Wire {
        items: Vec<serde_json::Value>,
        page: WirePage,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct WirePage {
        total_count: u64,
    }
    let wire: Wire = serde_json::from_slice(body)?;
    let seen = wire.items.len();
    let items: Vec<Payment> =
        wire.items.into_iter().filter_map(|item| serde_json::from_value::<WirePayment>(item).ok()).map(Payment::from).collect();
    let unreadable = u32::try_from(seen - items.len()).unwrap_or(u32::MAX);
    Ok(PaymentPage { items, unreadable, total_count: wire.page.total_count })
}

/// The error envelope, `{"type", "message"?, "pgCode"?, "pgMessage"?}`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Envelope {
    #[serde(rename = "type")]
    pub(super) kind: String,
    #[serde(default)]
    pub(super) message: String,
    #[serde(default)]
    pub(super) pg_code: String,
    #[serde(default)]
    pub(super) pg_message: String,
}

/// `None` for whatever is not an envelope: a proxy's page, a truncated body.
pub(super) fn envelope(body: &[u8]) -> Option<Envelope> {
    serde_json::from_slice(body).ok()
}
