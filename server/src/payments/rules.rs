//! What a fetched payment means for what we asked for. Pure.

use super::types::{Payment, PaymentStatus};

/// What we asked for.
#[derive(Clone, Debug)]
pub struct Expected<'a> {
    /// The id we chose.
    pub payment_id: &'a str,
    /// Our store.
    pub store_id: &'a str,
    /// The price, in minor units.
    pub amount: i64,
    /// ISO 4217.
    pub currency: &'a str,
    /// Whether play money counts. Never in production.
    pub accept_test: bool,
}

/// What a payment means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Paid, exactly what was asked for. The only one that may issue tickets.
    Paid,
    /// Not decided. Ask again later.
    Pending,
    /// The last attempt failed, with the gateway's reason. Another attempt may follow under the same id.
    Failed(String),
    /// Was paid, and all of it went back.
    Cancelled,
    /// Was paid, and a part went back: the gateway keeps `left`, in minor units.
    PartlyCancelled {
        /// What is still kept.
        left: i64,
    },
    /// Paid, but not what we asked for: no tickets, the money goes back, somebody looks at it.
    Mismatch(Mismatch),
}

/// What does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// Another payment. It is not ours to give back.
    Payment,
    /// Another store. It is not ours to give back.
    Store,
    /// Not made through the API version we speak.
    Version,
    /// Play money, or nobody knows what kind.
    Channel,
    /// Another currency.
    Currency,
    /// Another amount.
    Amount,
}

impl Mismatch {
    /// For logs and the order's record.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Payment => "payment",
            Self::Store => "store",
            Self::Version => "version",
            Self::Channel => "channel",
            Self::Currency => "currency",
            Self::Amount => "amount",
        }
    }
}

/// Judges a payment. The status alone says whether it was paid; then everything must fit.
#[must_use]
pub fn judge(payment: &Payment, expected: &Expected<'_>) -> Verdict {
    if payment.id != expected.payment_id {
        return Verdict::Mismatch(Mismatch::Payment);
    }
    if payment.store_id != expected.store_id {
        return Verdict::Mismatch(Mismatch::Store);
    }
    match &payment.status {
        PaymentStatus::Paid => mismatch(payment, expected).map_or(Verdict::Paid, Verdict::Mismatch),
        PaymentStatus::Failed => Verdict::Failed(payment.failure.clone().unwrap_or_else(|| "unknown".to_owned())),
        PaymentStatus::Cancelled => Verdict::Cancelled,
        PaymentStatus::PartialCancelled => Verdict::PartlyCancelled { left: payment.cancellable() },
        PaymentStatus::Ready | PaymentStatus::PayPending | PaymentStatus::VirtualAccountIssued | PaymentStatus::Unknown(_) => {
            Verdict::Pending
        }
    }
}

fn mismatch(payment: &Payment, expected: &Expected<'_>) -> Option<Mismatch> {
    let channel_counts = payment.channel_live == Some(true) || (expected.accept_test && payment.channel_live.is_some());
    if payment.version != "V2" {
        Some(Mismatch::Version)
    } else if !channel_counts {
        Some(Mismatch::Channel)
    } else if payment.currency != expected.currency {
        Some(Mismatch::Currency)
    } else if payment.total != expected.amount {
        Some(Mismatch::Amount)
    } else {
        None
    }
}
