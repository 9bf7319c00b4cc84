//! What the gateway is asked and what it answers, in our words. Nothing here derives from the wire: see `decode.rs`.

use chrono::{DateTime, Utc};

/// Where a payment stands at the gateway. This alone says whether somebody paid; amounts never do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaymentStatus {
    /// The window was opened.
    Ready,
    /// Neither success nor failure yet (PayPal).
    PayPending,
    /// An account number was given out; nothing was paid into it yet.
    VirtualAccountIssued,
    /// Paid.
    Paid,
    /// The last attempt failed; another may follow under the same id.
    Failed,
    /// Paid, and a part went back.
    PartialCancelled,
    /// Paid, and everything went back.
    Cancelled,
    /// A word this version does not know. Never success, never failure.
    Unknown(String),
}

impl PaymentStatus {
    /// The gateway's own word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "READY",
            Self::PayPending => "PAY_PENDING",
            Self::VirtualAccountIssued => "VIRTUAL_ACCOUNT_ISSUED",
            Self::Paid => "PAID",
            Self::Failed => "FAILED",
            Self::PartialCancelled => "PARTIAL_CANCELLED",
            Self::Cancelled => "CANCELLED",
            Self::Unknown(word) => word,
        }
    }
}

impl From<&str> for PaymentStatus {
    fn from(word: &str) -> Self {
        match word {
            "READY" => Self::Ready,
            "PAY_PENDING" => Self::PayPending,
            "VIRTUAL_ACCOUNT_ISSUED" => Self::VirtualAccountIssued,
            "PAID" => Self::Paid,
            "FAILED" => Self::Failed,
            "PARTIAL_CANCELLED" => Self::PartialCancelled,
            "CANCELLED" => Self::Cancelled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A payment as the gateway told it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// The paymentId we chose.
    pub id: String,
    /// The gateway's id of the attempt; another attempt has another.
    pub transaction_id: String,
    /// The store it was made in.
    pub store_id: String,
    /// Where it stands.
    pub status: PaymentStatus,
    /// Whether real money moved: `Some(true)` on a LIVE channel, `Some(false)` on a TEST one, `None` when no channel
    /// was named or its type is a word we do not know.
    pub channel_live: Option<bool>,
    /// The gateway's API version, `V2` for ours.
    pub version: String,
    /// ISO 4217.
    pub currency: String,
    /// What was asked for, in minor units: what our price is compared with.
    pub total: i64,
    /// What went back, in minor units.
    pub cancelled: i64,
    /// When it was paid.
    pub paid_at: Option<DateTime<Utc>>,
    /// Why the last attempt failed.
    pub failure: Option<String>,
    /// Money that went back, or is to.
    pub cancellations: Vec<Cancellation>,
}

impl Payment {
    /// What can still go back, in minor units: send it as [`CancelRequest::current_cancellable_amount`].
    #[must_use]
    pub fn cancellable(&self) -> i64 {
        self.total.saturating_sub(self.cancelled).max(0)
    }
}

/// What became of a cancellation. `Requested` is not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CancellationStatus {
    /// The money went back.
    Succeeded,
    /// Accepted; the result comes later.
    Requested,
    /// Nothing went back.
    Failed,
    /// A word this version does not know: not done.
    Unknown(String),
}

impl From<&str> for CancellationStatus {
    fn from(word: &str) -> Self {
        match word {
            "SUCCEEDED" => Self::Succeeded,
            "REQUESTED" => Self::Requested,
            "FAILED" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Money that went back, or is to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancellation {
    /// The gateway's id of it.
    pub id: String,
    /// What became of it.
    pub status: CancellationStatus,
    /// How much, in minor units.
    pub amount: i64,
    /// The reason that was given.
    pub reason: String,
    /// Who asked: `API`, `CONSOLE`, `CHARGEBACK` …
    pub trigger: Option<String>,
    /// When the money went back.
    pub cancelled_at: Option<DateTime<Utc>>,
}

/// Gives money back.
#[derive(Clone, Debug)]
pub struct CancelRequest {
    /// Shown to the buyer.
    pub reason: String,
    /// Minor units; `None` gives back everything that is left.
    pub amount: Option<i64>,
    /// What we believe can still go back; if the gateway disagrees nothing happens
    /// ([`refusal::CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN`](super::refusal)).
    pub current_cancellable_amount: Option<i64>,
    /// 16 to 256 of `A-Za-z0-9-_`. The same request must carry the same key, another request another: the gateway
    /// repeats the first answer, whatever it was, for 3 hours.
    pub idempotency_key: String,
}

/// Charges a payment on a channel with manual approval.
#[derive(Clone, Debug)]
pub struct Confirm {
    /// What the browser came back with.
    pub payment_token: String,
    /// The attempt it belongs to, if the browser said.
    pub transaction_id: Option<String>,
    /// Must equal what was asked for.
    pub total: i64,
    /// Must equal what was asked for.
    pub currency: String,
    /// As in [`CancelRequest::idempotency_key`].
    pub idempotency_key: String,
}

/// A charge that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// When.
    pub paid_at: Option<DateTime<Utc>>,
}

/// Which payments to list: those whose status changed in `[from, until)`, oldest change first.
#[derive(Clone, Debug)]
pub struct ListRequest {
    /// Inclusive.
    pub from: DateTime<Utc>,
    /// Exclusive.
    pub until: DateTime<Utc>,
    /// From 0.
    pub page: u32,
    /// At most [`crate::limits::GATEWAY_PAGE`].
    pub size: u32,
}

/// One page of payments.
#[derive(Clone, Debug)]
pub struct PaymentPage {
    /// Those that could be read.
    pub items: Vec<Payment>,
    /// Items that could not be read: to be looked at, never to be taken for absent.
    pub unreadable: u32,
    /// How many there are over all pages.
    pub total_count: u64,
}
