//! What nodes tell each other. A [`LiveRecord`] is a hint about live state: losing one costs time, never truth,
//! because every consumer compares versions. A [`BusinessEvent`] is a fact that left through the outbox.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ids::{AccountId, HoldId, OrderId, PerformanceId, SessionId, ShowId};
use crate::seats::SeatChange;
use crate::server::HoldEndReason;

/// Live state changed; keyed by performance on the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LiveRecord {
    /// Seats moved from version `from` to `version`.
    SeatsChanged {
        /// Where.
        performance: PerformanceId,
        /// Which life of the live state.
        epoch: u64,
        /// The version before.
        from: u64,
        /// The version after.
        version: u64,
        /// What changed.
        changes: Vec<SeatChange>,
    },
    /// The line moved: look now instead of at the next tick.
    QueueChanged {
        /// Where.
        performance: PerformanceId,
    },
    /// A person took a new place; the socket that had the old one is told.
    PlaceSuperseded {
        /// Where.
        performance: PerformanceId,
        /// Whose.
        account: AccountId,
        /// The socket that had it.
        session: SessionId,
    },
    /// A hold ended; its owner is told.
    HoldEnded {
        /// Where.
        performance: PerformanceId,
        /// Whose.
        account: AccountId,
        /// Which.
        hold: HoldId,
        /// Why.
        reason: HoldEndReason,
    },
    /// An order changed; whoever watches it is told.
    OrderChanged {
        /// Where.
        performance: PerformanceId,
        /// Which.
        order: OrderId,
    },
    /// A wish for returned seats changed; its owner is told.
    WishChanged {
        /// Where.
        performance: PerformanceId,
        /// Whose.
        account: AccountId,
    },
    /// Settings of a performance changed: cached copies are dropped.
    PerformanceChanged {
        /// Which.
        performance: PerformanceId,
    },
    /// A show changed, came or went: cached answers that may name it are dropped.
    ShowChanged {
        /// Which.
        show: ShowId,
    },
}

impl LiveRecord {
    /// The performance or the show the record is about, and so its key on the log.
    #[must_use]
    pub const fn about(&self) -> Uuid {
        match self {
            Self::SeatsChanged { performance, .. }
            | Self::QueueChanged { performance }
            | Self::PlaceSuperseded { performance, .. }
            | Self::HoldEnded { performance, .. }
            | Self::OrderChanged { performance, .. }
            | Self::WishChanged { performance, .. }
            | Self::PerformanceChanged { performance } => *performance,
            Self::ShowChanged { show } => *show,
        }
    }
}

/// A business event with its identity; consumers are idempotent by `id`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventRecord {
    /// The outbox row's id.
    pub id: Uuid,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// What happened.
    pub event: BusinessEvent,
}

/// What happened, as a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BusinessEvent {
    /// An order is paid and its tickets are issued: sell the seats in Redis and free the slot in the waiting room.
    OrderPaid {
        /// Which.
        order: OrderId,
        /// Of what.
        performance: PerformanceId,
        /// Whose.
        account: AccountId,
    },
    /// An order ended without tickets: whatever it still holds in Redis goes back.
    OrderClosed {
        /// Which.
        order: OrderId,
        /// Of what.
        performance: PerformanceId,
        /// Whose.
        account: AccountId,
    },
    /// Tickets of an order were cancelled: their seats go back on sale.
    TicketsCancelled {
        /// Of which order.
        order: OrderId,
        /// Of what.
        performance: PerformanceId,
        /// Whose.
        account: AccountId,
        /// The refund that pays for them.
        refund: Uuid,
    },
    /// A show was deleted.
    ShowDeleted {
        /// Which.
        show: ShowId,
    },
}

impl BusinessEvent {
    /// The word in the outbox's `kind` column and the metric label.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::OrderPaid { .. } => "order_paid",
            Self::OrderClosed { .. } => "order_closed",
            Self::TicketsCancelled { .. } => "tickets_cancelled",
            Self::ShowDeleted { .. } => "show_deleted",
        }
    }

    /// What it is about, and so its key on the log: facts about one thing stay in order.
    #[must_use]
    pub const fn subject(&self) -> Uuid {
        match self {
            Self::OrderPaid { performance, .. }
            | Self::OrderClosed { performance, .. }
            | Self::TicketsCancelled { performance, .. } => *performance,
            Self::ShowDeleted { show } => *show,
        }
    }
}
