//! What a payment in the gateway's list means for the books. Pure.

use frontrow_protocol::server::OrderStatus;
use serde_json::{Value, json};

use super::rules;
use crate::payments::{Payment, PaymentStatus};

/// What the books say of a payment, in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ours {
    /// Its order.
    pub status: OrderStatus,
    /// What the gateway keeps by the ledger.
    pub kept: i64,
    /// How much of it is on its way back.
    pub owed: i64,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Nothing: they agree, or the reconciler of orders is at it.
    Agrees,
    /// The order has not heard of it: look at it as if a webhook had come.
    Unheard,
    /// The books cannot explain it: somebody must.
    Case(Kind),
}

/// Of what kind a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Money that no order asked for.
    UnknownPayment,
    /// Money went back and we did not ask (the gateway's console).
    CancelledElsewhere,
    /// Money went back because the buyer's bank said so.
    Chargeback,
    /// More is kept than the books know.
    MoreKept,
    /// Amounts agree, something else does not: currency, store or channel.
    Mismatch,
    /// A status this version does not know.
    UnknownStatus,
    /// The buyer disputes a payment.
    Dispute,
    /// A refund does not go through.
    RefundStuck,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::UnknownPayment,
        Self::CancelledElsewhere,
        Self::Chargeback,
        Self::MoreKept,
        Self::Mismatch,
        Self::UnknownStatus,
        Self::Dispute,
        Self::RefundStuck,
    ];

    /// The word in the database, in REST and on metrics.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnknownPayment => "unknown_payment",
            Self::CancelledElsewhere => "cancelled_elsewhere",
            Self::Chargeback => "chargeback",
            Self::MoreKept => "more_kept",
            Self::Mismatch => "mismatch",
            Self::UnknownStatus => "unknown_status",
            Self::Dispute => "dispute",
            Self::RefundStuck => "refund_stuck",
        }
    }
}

/// What the gateway keeps of a payment. Its status alone says whether that is money.
#[must_use]
pub fn kept(payment: &Payment) -> i64 {
    match payment.status {
        PaymentStatus::Paid | PaymentStatus::PartialCancelled => payment.cancellable(),
        _ => 0,
    }
}

/// Whether the gateway keeps what the ledger says: what is on its way back has left or not.
#[must_use]
pub fn agrees(kept_there: i64, ours: &Ours) -> bool {
    (ours.kept - ours.owed..=ours.kept).contains(&kept_there)
}

/// Compares a payment with the books; `None` when they have none of this id.
#[must_use]
pub fn compare(payment: &Payment, ours: Option<&Ours>) -> Finding {
    let there = kept(payment);
    let Some(ours) = ours else {
        return if there > 0 { Finding::Case(Kind::UnknownPayment) } else { Finding::Agrees };
    };
    if matches!(payment.status, PaymentStatus::Unknown(_)) {
        return Finding::Case(Kind::UnknownStatus);
    }
    match ours.status {
        status if rules::takes_seats(status) => match payment.status {
            PaymentStatus::Paid | PaymentStatus::PartialCancelled => Finding::Unheard,
            PaymentStatus::Cancelled if status == OrderStatus::Pending => Finding::Unheard,
            // Somebody may still pay into it.
            PaymentStatus::VirtualAccountIssued if status != OrderStatus::Pending => Finding::Unheard,
            _ => Finding::Agrees,
        },
        OrderStatus::Refunding if payment.status == PaymentStatus::Cancelled => Finding::Unheard,
        _ if agrees(there, ours) => Finding::Agrees,
        _ => Finding::Case(difference(payment, ours)),
    }
}

/// Of what kind it is that amounts differ.
#[must_use]
pub fn difference(payment: &Payment, ours: &Ours) -> Kind {
    let there = kept(payment);
    if agrees(there, ours) {
        Kind::Mismatch
    } else if there > ours.kept {
        Kind::MoreKept
    } else if payment.cancellations.iter().any(|cancellation| cancellation.trigger.as_deref() == Some("CHARGEBACK")) {
        Kind::Chargeback
    } else {
        Kind::CancelledElsewhere
    }
}

/// What makes two sightings the same case.
#[must_use]
pub fn fingerprint(kind: Kind, payment: &Payment) -> String {
    match kind {
        Kind::UnknownPayment => payment.transaction_id.clone(),
        Kind::UnknownStatus => payment.status.as_str().to_owned(),
        _ => format!("keeps {}", kept(payment)),
    }
}

/// What somebody who decides wants to know.
#[must_use]
pub fn details(payment: &Payment, ours: Option<&Ours>) -> Value {
    let triggers: Vec<&str> = payment.cancellations.iter().filter_map(|cancellation| cancellation.trigger.as_deref()).collect();
    json!({
        "gateway_status": payment.status.as_str(),
        "gateway_keeps": kept(payment),
        "total": payment.total,
        "currency": payment.currency,
        "transaction_id": payment.transaction_id,
        "paid_at": payment.paid_at,
        "cancelled_by": triggers,
        "order_status": ours.map(|ours| ours.status.as_str()),
        "books_keep": ours.map(|ours| ours.kept),
        "books_owe": ours.map(|ours| ours.owed),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::payments::{Cancellation, CancellationStatus};

    fn payment(status: &str, cancelled: i64) -> Payment {
        Payment {
            id: "p".into(),
            transaction_id: "t".into(),
            store_id: "s".into(),
            status: PaymentStatus::from(status),
            channel_live: Some(true),
            version: "V2".into(),
            currency: "KRW".into(),
            total: 1000,
            cancelled,
            paid_at: None,
            failure: None,
            cancellations: Vec::new(),
        }
    }

    /// `.` agrees, `?` unheard, else the case, for an order in this state whose books keep and owe so much.
    #[test]
    fn what_the_list_means_is_this_table() {
        let table = "
            status    kept owed | READY PAID PAID-400 CANCELLED FAILED VIRTUAL_ACCOUNT_ISSUED NEW_WORD
            none      0    0    | . unknown_payment unknown_payment . . . .
            pending   0    0    | . ? ? ? . . unknown_status
            expired   0    0    | . ? ? . . ? unknown_status
            cancelled 0    0    | . ? ? . . ? unknown_status
            paid      1000 0    | cancelled_elsewhere . cancelled_elsewhere cancelled_elsewhere cancelled_elsewhere cancelled_elsewhere unknown_status
            paid      1000 400  | cancelled_elsewhere . . cancelled_elsewhere cancelled_elsewhere cancelled_elsewhere unknown_status
            paid      600  0    | cancelled_elsewhere more_kept . cancelled_elsewhere cancelled_elsewhere cancelled_elsewhere unknown_status
            refunding 1000 1000 | . . . ? . . unknown_status
            refunded  0    0    | . more_kept more_kept . . . unknown_status
            refunded  300  0    | cancelled_elsewhere more_kept more_kept cancelled_elsewhere cancelled_elsewhere cancelled_elsewhere unknown_status";
        let seen = [
            payment("READY", 0),
            payment("PAID", 0),
            payment("PARTIAL_CANCELLED", 400),
            payment("CANCELLED", 1000),
            payment("FAILED", 0),
            payment("VIRTUAL_ACCOUNT_ISSUED", 0),
            payment("NEW_WORD", 0),
        ];
        let states = [
            OrderStatus::Pending,
            OrderStatus::Paid,
            OrderStatus::Expired,
            OrderStatus::Refunding,
            OrderStatus::Refunded,
            OrderStatus::Cancelled,
        ];
        for line in table.lines().filter(|line| !line.trim().is_empty()).skip(1) {
            let (books, findings) = line.split_once('|').unwrap();
            let books: Vec<&str> = books.split_whitespace().collect();
            let ours = states.into_iter().find(|status| status.as_str() == books[0]);
            let ours = ours.map(|status| Ours { status, kept: books[1].parse().unwrap(), owed: books[2].parse().unwrap() });
            for (payment, expected) in seen.iter().zip(findings.split_whitespace()) {
                let found = match compare(payment, ours.as_ref()) {
                    Finding::Agrees => ".",
                    Finding::Unheard => "?",
                    Finding::Case(kind) => kind.as_str(),
                };
                assert_eq!(found, expected, "{ours:?} {:?}", payment.status);
            }
        }
    }

    #[test]
    fn a_chargeback_is_told_from_the_console_and_seen_again_it_is_the_same_case() {
        let ours = Ours { status: OrderStatus::Paid, kept: 1000, owed: 0 };
        let mut undone = payment("CANCELLED", 1000);
        assert_eq!(difference(&undone, &ours), Kind::CancelledElsewhere);
        undone.cancellations.push(Cancellation {
            id: "c".into(),
            status: CancellationStatus::Succeeded,
            amount: 1000,
            reason: String::new(),
            trigger: Some("CHARGEBACK".into()),
            cancelled_at: None,
        });
        assert_eq!(difference(&undone, &ours), Kind::Chargeback);
        assert_eq!(difference(&payment("PAID", 0), &ours), Kind::Mismatch);
        let print = |payment: &Payment| fingerprint(Kind::CancelledElsewhere, payment);
        assert_eq!(print(&undone), print(&undone));
        assert_ne!(print(&undone), print(&payment("PARTIAL_CANCELLED", 400)), "more went back: another case");
        assert_eq!(details(&undone, Some(&ours))["cancelled_by"], json!(["CHARGEBACK"]));
    }
}
