//! What is kept of a payment. One record is one file: whatever a call changes (the payment, the answer kept for its
//! idempotency key, the webhooks to send) is written at once or not at all.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::faults::{Armed, Forgery};

/// A payment id, its attempts and all that hangs on them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) id: String,
    /// What the merchant said the price is, before the browser did.
    pub(super) predefined: Predefined,
    pub(super) attempts: Vec<Attempt>,
    pub(super) cancellations: Vec<Cancellation>,
    /// Answers kept for `Idempotency-Key`.
    pub(super) answers: BTreeMap<String, Answer>,
    /// Oldest first.
    pub(super) messages: Vec<Message>,
    pub(super) faults: Vec<Armed>,
}

/// Set by `pre-register`; what is absent is not checked.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Predefined {
    pub(super) total: Option<i64>,
    pub(super) currency: Option<String>,
}

/// One time a buyer was shown the window.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Attempt {
    /// In the pay page's address; not to be guessed.
    pub(super) secret: String,
    pub(super) transaction_id: String,
    pub(super) channel: Channel,
    pub(super) order_name: String,
    pub(super) total: i64,
    pub(super) currency: String,
    pub(super) pay_method: String,
    pub(super) notice_urls: Vec<String>,
    pub(super) customer: Value,
    pub(super) custom_data: Option<String>,
    pub(super) way_back: WayBack,
    pub(super) state: AttemptState,
    pub(super) requested_at: DateTime<Utc>,
    pub(super) changed_at: DateTime<Utc>,
}

/// The channel an attempt goes through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Channel {
    pub(super) key: String,
    pub(super) live: bool,
    /// Approvals wait for the merchant's `confirm`.
    pub(super) manual: bool,
}

/// How the buyer's browser learns the end.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub(super) enum WayBack {
    Redirect {
        url: String,
    },
    /// The page that opened the window asks when it is closed.
    Window,
    /// There is no browser.
    None,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub(super) enum AttemptState {
    Ready,
    /// Approved by the buyer, waiting for `confirm`.
    Approved {
        token: String,
    },
    AccountIssued,
    /// The account number is closed; nothing can be paid into it.
    AccountClosed,
    Paid {
        at: DateTime<Utc>,
    },
    Failed {
        code: String,
        message: String,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum CancelStatus {
    Succeeded,
    Requested,
    Failed,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Cancellation {
    pub(super) id: String,
    pub(super) status: CancelStatus,
    pub(super) amount: i64,
    pub(super) reason: String,
    pub(super) trigger: String,
    pub(super) requested_at: DateTime<Utc>,
    pub(super) cancelled_at: Option<DateTime<Utc>>,
    /// When a `Requested` one ends, and how.
    pub(super) settles: Option<(DateTime<Utc>, CancelStatus)>,
}

/// What a command was answered, to be repeated.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Answer {
    /// SHA-256 of the request, hex.
    pub(super) request: String,
    pub(super) status: u16,
    pub(super) body: Value,
    pub(super) at: DateTime<Utc>,
}

/// A webhook, sent or to be sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Message {
    /// `webhook-id`, the same at each delivery.
    pub(super) id: String,
    pub(super) kind: String,
    /// Where to; `None` is wherever webhooks go at the time it is sent, which a restart may change.
    pub(super) url: Option<String>,
    /// Exactly what is sent and signed.
    pub(super) body: String,
    /// Sent so often at each delivery, at the same time.
    pub(super) copies: u32,
    /// A forged one goes ahead of it.
    pub(super) forged: Option<Forgery>,
    pub(super) state: MessageState,
    pub(super) deliveries: Vec<Delivery>,
    pub(super) attempts: u32,
    pub(super) resends: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub(super) enum MessageState {
    Due {
        at: DateTime<Utc>,
    },
    /// Goes out after the next message of this payment.
    HeldBack,
    Delivered,
    /// Not sent any more unless somebody asks for it.
    Parked,
}

/// One time a webhook was sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Delivery {
    pub(super) at: DateTime<Utc>,
    /// The answer's status; none when there was no answer.
    pub(super) status: Option<u16>,
    pub(super) error: Option<String>,
    pub(super) forged: bool,
}

impl Record {
    pub(super) fn new(id: String) -> Self {
        Self {
            id,
            predefined: Predefined::default(),
            attempts: Vec::new(),
            cancellations: Vec::new(),
            answers: BTreeMap::new(),
            messages: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// The attempt the payment is about: the one that was paid, else the latest.
    pub(super) fn current(&self) -> Option<&Attempt> {
        self.attempts.iter().find(|a| a.paid_at().is_some()).or_else(|| self.attempts.last())
    }

    pub(super) fn paid(&self) -> Option<&Attempt> {
        self.attempts.iter().find(|a| a.paid_at().is_some())
    }

    pub(super) fn attempt(&self, secret: &str) -> Option<&Attempt> {
        self.attempts.iter().find(|a| a.secret == secret)
    }

    pub(super) fn attempt_mut(&mut self, secret: &str) -> Option<&mut Attempt> {
        self.attempts.iter_mut().find(|a| a.secret == secret)
    }

    /// What went back.
    pub(super) fn cancelled(&self) -> i64 {
        self.cancellations.iter().filter(|c| c.status == CancelStatus::Succeeded).map(|c| c.amount).sum()
    }

    /// What can still be asked back: requested cancellations are spoken for.
    pub(super) fn cancellable(&self) -> i64 {
        let spoken_for: i64 = self.cancellations.iter().filter(|c| c.status != CancelStatus::Failed).map(|c| c.amount).sum();
        self.paid().map_or(0, |a| a.total) - spoken_for
    }

    /// The word of the payment object.
    pub(super) fn status(&self) -> Option<&'static str> {
        let attempt = self.current()?;
        Some(match &attempt.state {
            AttemptState::Ready | AttemptState::Approved { .. } => "READY",
            AttemptState::AccountIssued => "VIRTUAL_ACCOUNT_ISSUED",
            AttemptState::AccountClosed | AttemptState::Failed { .. } => "FAILED",
            AttemptState::Paid { .. } => match self.cancelled() {
                0 => "PAID",
                gone if gone < attempt.total => "PARTIAL_CANCELLED",
                _ => "CANCELLED",
            },
        })
    }

    /// When the payment last changed.
    pub(super) fn changed_at(&self) -> Option<DateTime<Utc>> {
        let attempt = self.current()?.changed_at;
        Some(self.cancellations.iter().map(|c| c.cancelled_at.unwrap_or(c.requested_at)).fold(attempt, DateTime::max))
    }
}

impl Attempt {
    pub(super) const fn paid_at(&self) -> Option<DateTime<Utc>> {
        match self.state {
            AttemptState::Paid { at } => Some(at),
            _ => None,
        }
    }

    /// Whether the buyer can still decide.
    pub(super) const fn is_open(&self) -> bool {
        matches!(self.state, AttemptState::Ready)
    }
}
