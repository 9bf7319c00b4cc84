//! What checkout tells people by mail, written in the transaction of what it tells.

use sqlx::PgConnection;

use super::rules::RefundReason;
use super::store::books::{Bill, Locked};
use super::store::refunds::{Owed, Through};
use crate::error::Result;
use crate::notices::{self, News, Notice, ReturnReason};
use crate::seats::OrderedSeats;

fn to(order: &Locked, news: News) -> Notice {
    Notice { account: order.account, performance: order.performance, news }
}

/// Tickets were issued; one statement for all of them.
pub(super) async fn confirm(tx: &mut PgConnection, sales: &[(&Bill, &Locked, &OrderedSeats)]) -> Result<()> {
    let notice = |(bill, order, ordered): &(&Bill, &Locked, &OrderedSeats)| {
        let (seats, currency) = (ordered.seats.clone(), bill.currency.clone());
        to(order, News::OrderPaid { order: order.id, seats, amount: bill.amount, currency })
    };
    notices::enqueue(tx, &sales.iter().map(notice).collect::<Vec<_>>()).await?;
    Ok(())
}

/// Money bought nothing and goes back.
pub(super) async fn returned(tx: &mut PgConnection, order: &Locked, owed: &Owed<'_>, reason: RefundReason) -> Result<()> {
    let why = if reason == RefundReason::TooLate { ReturnReason::TooLate } else { ReturnReason::Mismatch };
    let (amount, currency) = (owed.amount, owed.currency.to_owned());
    notices::enqueue(tx, &[to(order, News::PaymentReturned { order: order.id, amount, currency, why })]).await?;
    Ok(())
}

/// Money is back.
pub(super) async fn refunded(tx: &mut PgConnection, order: &Locked, through: Vec<Through>) -> Result<()> {
    let notice = |refund: Through| {
        let Through { id: refund, seats, amount, fee, currency, whole } = refund;
        to(order, News::Refunded { refund, order: order.id, seats, amount, fee, currency, whole })
    };
    notices::enqueue(tx, &through.into_iter().map(notice).collect::<Vec<_>>()).await?;
    Ok(())
}
