//! Pure decisions of checkout: the order's state machine, names on the payment page, ids.
//!
//! [`decide`] is total: every state meets every observation with a named decision. It is asked under the order's row
//! lock, so what it says is what happens.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use frontrow_protocol::ids::{HoldId, OrderId};
use frontrow_protocol::server::{HoldEndReason, OrderStatus};
use sha2::{Digest as _, Sha256};
use uuid::{Builder, Uuid};

/// Bytes of the order's name that every payment provider behind the gateway takes.
pub const ORDER_NAME_BYTES: usize = 40;

/// What was seen of an order's money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The gateway did not answer, or not intelligibly: nothing is known.
    Silent,
    /// No money, nothing final: no attempt yet, or one under way.
    Unpaid,
    /// The last attempt failed; another may follow.
    Failed,
    /// Exactly what was ordered has been paid.
    Paid(Seats),
    /// Money came, but not what was ordered: amount, currency, store or channel differ.
    Wrong,
    /// Money came and all of it has gone back.
    Returned,
}

/// Whether the seats can still be had, asked of the live map while the order's row is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seats {
    /// Every one is this order's and frozen.
    Ours,
    /// At least one is somebody else's.
    Gone,
}

/// Where the order's time to pay stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// It may be paid.
    Open,
    /// The time is over.
    Past,
    /// Over for longer than [`crate::limits::EXPIRY_PATIENCE`]: do not wait for a silent gateway.
    LongPast,
}

/// What to do with the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Nothing.
    Keep,
    /// Still pending; tell the person why the attempt failed, so that they may try again.
    NoteFailure,
    /// → paid, with tickets.
    IssueTickets,
    /// → refunding: all of the money goes back.
    Refund(RefundReason),
    /// → expired.
    Expire,
    /// → cancelled: the payment was undone at the gateway before we took it.
    Close,
    /// → refunded: the money is back.
    Settle,
    /// The books stay; people must look.
    Alert(Alert),
}

/// Why money goes back that bought nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundReason {
    /// The seats were gone.
    TooLate,
    /// It was not the money that was asked for.
    Mismatch,
}

impl RefundReason {
    /// The word in the database and the metric label.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TooLate => "too_late",
            Self::Mismatch => "mismatch",
        }
    }
}

/// What people must look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    /// A paid order's money went back without our asking (console, chargeback); its tickets stay valid.
    CancelledAfterPaid,
    /// The gateway now tells another amount, currency, store or channel than when the order was paid.
    PaidDiffers,
    /// A refunded order has money again.
    MoneyAfterRefund,
}

impl Alert {
    /// The metric label.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CancelledAfterPaid => "cancelled_after_paid",
            Self::PaidDiffers => "paid_differs",
            Self::MoneyAfterRefund => "money_after_refund",
        }
    }
}

/// The state machine of an order.
#[must_use]
pub const fn decide(status: OrderStatus, deadline: Deadline, seen: Seen) -> Decision {
    match (status, seen) {
        (OrderStatus::Pending | OrderStatus::Expired | OrderStatus::Cancelled, Seen::Paid(Seats::Ours)) => Decision::IssueTickets,
        (OrderStatus::Pending | OrderStatus::Expired | OrderStatus::Cancelled, Seen::Paid(Seats::Gone)) => {
            Decision::Refund(RefundReason::TooLate)
        }
        (OrderStatus::Pending | OrderStatus::Expired | OrderStatus::Cancelled, Seen::Wrong) => {
            Decision::Refund(RefundReason::Mismatch)
        }
        (OrderStatus::Pending, Seen::Returned) => Decision::Close,
        (OrderStatus::Pending, Seen::Silent) => match deadline {
            Deadline::LongPast => Decision::Expire,
            Deadline::Open | Deadline::Past => Decision::Keep,
        },
        (OrderStatus::Pending, Seen::Unpaid | Seen::Failed) => match (deadline, seen) {
            (Deadline::Past | Deadline::LongPast, _) => Decision::Expire,
            (Deadline::Open, Seen::Failed) => Decision::NoteFailure,
            (Deadline::Open, _) => Decision::Keep,
        },
        (OrderStatus::Refunding, Seen::Returned) => Decision::Settle,
        (OrderStatus::Paid, Seen::Returned) => Decision::Alert(Alert::CancelledAfterPaid),
        (OrderStatus::Paid, Seen::Wrong) => Decision::Alert(Alert::PaidDiffers),
        (OrderStatus::Refunded, Seen::Paid(_) | Seen::Wrong) => Decision::Alert(Alert::MoneyAfterRefund),
        // Named one by one, so that a new state or observation does not compile until it is thought of. A late
        // `Failed` of one attempt never undoes the success of another.
        (OrderStatus::Paid, Seen::Paid(_) | Seen::Silent | Seen::Unpaid | Seen::Failed)
        | (OrderStatus::Refunding, Seen::Paid(_) | Seen::Wrong | Seen::Silent | Seen::Unpaid | Seen::Failed)
        | (
            OrderStatus::Refunded | OrderStatus::Expired | OrderStatus::Cancelled,
            Seen::Silent | Seen::Unpaid | Seen::Failed | Seen::Returned,
        ) => Decision::Keep,
    }
}

/// The state after a decision.
#[must_use]
pub const fn after(status: OrderStatus, decision: Decision) -> OrderStatus {
    match decision {
        Decision::Keep | Decision::NoteFailure | Decision::Alert(_) => status,
        Decision::IssueTickets => OrderStatus::Paid,
        Decision::Refund(_) => OrderStatus::Refunding,
        Decision::Expire => OrderStatus::Expired,
        Decision::Close => OrderStatus::Cancelled,
        Decision::Settle => OrderStatus::Refunded,
    }
}

/// Whether a verified payment of an order in this state takes its seats.
#[must_use]
pub const fn takes_seats(status: OrderStatus) -> bool {
    matches!(status, OrderStatus::Pending | OrderStatus::Expired | OrderStatus::Cancelled)
}

/// What an owner's wish to cancel meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CancelWish {
    /// → cancelled.
    Do,
    /// It is over already: the same answer again.
    Done,
    /// There is money in it.
    Refuse,
}

/// Whether an order may be cancelled by its owner.
#[must_use]
pub const fn decide_cancel(status: OrderStatus) -> CancelWish {
    match status {
        OrderStatus::Pending => CancelWish::Do,
        OrderStatus::Cancelled | OrderStatus::Expired => CancelWish::Done,
        OrderStatus::Paid | OrderStatus::Refunding | OrderStatus::Refunded => CancelWish::Refuse,
    }
}

/// Whether the reconciler looks again at a payment whose order stands so.
#[must_use]
pub const fn looks_again(status: OrderStatus, ended_long_ago: bool) -> bool {
    match status {
        OrderStatus::Pending => true,
        // A window left open may still pay.
        OrderStatus::Expired | OrderStatus::Cancelled => !ended_long_ago,
        OrderStatus::Paid | OrderStatus::Refunding | OrderStatus::Refunded => false,
    }
}

/// How a hold ended that became an order in this status.
#[must_use]
pub const fn end_of_hold(status: OrderStatus) -> HoldEndReason {
    match status {
        OrderStatus::Pending => HoldEndReason::Ordered,
        OrderStatus::Paid => HoldEndReason::Paid,
        OrderStatus::Refunding | OrderStatus::Refunded => HoldEndReason::Lost,
        OrderStatus::Expired => HoldEndReason::Expired,
        OrderStatus::Cancelled => HoldEndReason::Released,
    }
}

/// The one order a hold may become: the same for every attempt, on every node, so that a retry after a crash is the
/// same order. It keeps the hold's time (ids stay sortable by time) and is as hard to guess as the hold is.
#[must_use]
pub fn order_of(hold: HoldId) -> OrderId {
    let digest = Sha256::new().chain_update(b"frontrow order of hold ").chain_update(hold.as_bytes()).finalize();
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[..6].copy_from_slice(&hold.as_bytes()[..6]);
    Builder::from_bytes(bytes).with_version(uuid::Version::SortRand).with_variant(uuid::Variant::RFC4122).into_uuid()
}

/// A payment id that every provider behind the gateway takes: 32 hexadecimal digits.
#[must_use]
pub fn new_payment_id() -> String {
    Uuid::now_v7().simple().to_string()
}

/// The date in Korea, where the shows are.
fn date_in_seoul(at: DateTime<Utc>) -> NaiveDate {
    const SEOUL: Option<FixedOffset> = FixedOffset::east_opt(9 * 3600);
    SEOUL.map_or_else(|| at.date_naive(), |zone| at.with_timezone(&zone).date_naive())
}

/// From how many days before the performance which share of a ticket's price, in percent, is kept when it is cancelled,
/// from many days to few. What the Korean consumer standard for performances (소비자분쟁해결기준, 공연업) lets a seller
/// keep. Fewer days than the last: it cannot be cancelled any more.
pub const FEES: [(i64, i64); 4] = [(10, 0), (7, 10), (3, 20), (1, 30)];

/// The share that is kept; `None` when it is too late to cancel.
#[must_use]
pub fn fee_percent(days: i64) -> Option<i64> {
    FEES.iter().find(|(from, _)| days >= *from).map(|(_, percent)| *percent)
}

/// Days between now and the performance by the calendar in Korea; 0 on its day, less after it.
#[must_use]
pub fn days_before(starts_at: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    (date_in_seoul(starts_at) - date_in_seoul(now)).num_days()
}

/// What is kept of a ticket's price, rounded down for the buyer.
#[must_use]
pub fn fee(amount: i64, percent: i64) -> i64 {
    i64::try_from(i128::from(amount) * i128::from(percent) / 100).unwrap_or(amount)
}

/// What the payment page calls the order: the title, cut where it must be, and how many tickets; never more than
/// [`ORDER_NAME_BYTES`] bytes.
#[must_use]
pub fn order_name(title: &str, tickets: usize) -> String {
    const ELLIPSIS: &str = "…";
    let count = format!(" {tickets}매");
    let title: String = title.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let room = ORDER_NAME_BYTES - count.len();
    if title.len() <= room {
        return title + &count;
    }
    let mut end = room - ELLIPSIS.len();
    while !title.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{ELLIPSIS}{count}", title[..end].trim_end())
}
