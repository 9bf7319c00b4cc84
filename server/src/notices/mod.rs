//! Notices: what people are told by mail. A room that changes something calls [`enqueue`] in the transaction of the change;
//! a job writes the mail and sends it. Owns what is told and whether it left; never what it tells about.
//!
//! Start reading at [`News`]: everything there is to tell. [`rules`] says what becomes of an attempt.

mod jobs;
pub mod letter;
mod mailer;
pub mod mime;
pub mod routes;
pub mod rules;
mod smtp;
mod store;
#[cfg(test)]
mod tests;
mod words;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, OrderId, PerformanceId, SeatIndex};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use uuid::Uuid;

pub use self::jobs::spawn;
pub use self::mailer::Mailer;
use crate::error::Result;

/// Something that somebody is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Who.
    pub account: AccountId,
    /// Of what it is about.
    pub performance: PerformanceId,
    /// What.
    pub news: News,
}

/// What is told: what must not change any more between the change and the mail. Title, place and time of the performance and
/// the names of its seats are added when the mail is written. All money is in minor units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum News {
    /// Tickets were issued.
    OrderPaid {
        /// The order.
        order: OrderId,
        /// Its seats.
        seats: Vec<SeatIndex>,
        /// What was paid.
        amount: i64,
        /// ISO 4217.
        currency: String,
    },
    /// Money is back: the gateway says that it is through.
    Refunded {
        /// The refund.
        refund: Uuid,
        /// Of which order.
        order: OrderId,
        /// The seats whose tickets it pays for; none when it bought none.
        seats: Vec<SeatIndex>,
        /// What went back.
        amount: i64,
        /// What was kept.
        fee: i64,
        /// ISO 4217.
        currency: String,
        /// Whether the order has no valid ticket any more.
        whole: bool,
    },
    /// A payment bought nothing and is on its way back.
    PaymentReturned {
        /// The order it was meant for.
        order: OrderId,
        /// What goes back: all of it.
        amount: i64,
        /// ISO 4217.
        currency: String,
        /// Why.
        why: ReturnReason,
    },
    /// Seats that came back are held for somebody on the waiting list.
    SeatsOffered {
        /// The offer.
        offer: Uuid,
        /// What is held.
        seats: Vec<SeatIndex>,
        /// Until when.
        until: DateTime<Utc>,
        /// Where the page shows it, such as `/performances/…`.
        path: String,
    },
    /// The whole performance was cancelled, with this order.
    PerformanceCancelled {
        /// The order.
        order: OrderId,
        /// What goes back: all that was not back before. 0 when nothing was paid.
        amount: i64,
        /// ISO 4217.
        currency: String,
        /// What its manager tells those who would have come.
        reason: String,
    },
}

/// Why a payment bought nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReturnReason {
    /// The seats were gone.
    TooLate,
    /// It was not the money that was asked for.
    Mismatch,
}

impl News {
    /// The word in the database and the metric label.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::OrderPaid { .. } => "order_paid",
            Self::Refunded { .. } => "refunded",
            Self::PaymentReturned { .. } => "payment_returned",
            Self::SeatsOffered { .. } => "seats_offered",
            Self::PerformanceCancelled { .. } => "performance_cancelled",
        }
    }

    /// What it is about: of each there is one notice of a kind.
    #[must_use]
    pub const fn subject(&self) -> Uuid {
        match self {
            Self::OrderPaid { order, .. } | Self::PaymentReturned { order, .. } | Self::PerformanceCancelled { order, .. } => {
                *order
            }
            Self::Refunded { refund, .. } => *refund,
            Self::SeatsOffered { offer, .. } => *offer,
        }
    }

    /// The seats it names.
    #[must_use]
    pub fn seats(&self) -> &[SeatIndex] {
        match self {
            Self::OrderPaid { seats, .. } | Self::Refunded { seats, .. } | Self::SeatsOffered { seats, .. } => seats,
            Self::PaymentReturned { .. } | Self::PerformanceCancelled { .. } => &[],
        }
    }
}

/// Writes notices in the caller's transaction, one statement for all of them: they are sent if it commits. Those that exist
/// already (same kind, same subject) are left as they are. Returns how many are new.
///
/// # Errors
/// When Postgres fails.
pub async fn enqueue(tx: &mut PgConnection, notices: &[Notice]) -> Result<u64> {
    if notices.is_empty() { Ok(0) } else { store::insert(tx, notices).await }
}

/// Takes the mails about offers that ended back, in the caller's transaction: unless its text has left already, none of them
/// leaves any more and promises what is gone. Returns how many are taken back.
///
/// # Errors
/// When Postgres fails.
pub async fn withdraw_offers(tx: &mut PgConnection, offers: &[Uuid]) -> Result<u64> {
    if offers.is_empty() { Ok(0) } else { store::withdraw(tx, "seats_offered", offers).await }
}
