//! The room's SQL: the books ([`books`]), approvals that wait ([`approvals`]), what a decision writes into them ([`sale`]), tickets taken
//! back ([`cancellation`]), cases that people decide ([`cases`]), money going back ([`refunds`]), what
//! people see ([`views`]), shows that are gone ([`closing`]),
//! performances called off ([`call_off`]), whether it all agrees ([`audit`]).

pub(super) mod approvals;
pub(super) mod audit;
pub(super) mod books;
pub(super) mod call_off;
pub(super) mod cancellation;
pub(super) mod cases;
pub(super) mod closing;
pub(super) mod refunds;
pub(super) mod sale;
pub(super) mod views;

use frontrow_protocol::server::OrderStatus;

use crate::error::Result;

/// The state that a `status` column names.
pub(super) fn status(word: &str) -> Result<OrderStatus> {
    const ALL: [OrderStatus; 6] = [
        OrderStatus::Pending,
        OrderStatus::Paid,
        OrderStatus::Expired,
        OrderStatus::Refunding,
        OrderStatus::Refunded,
        OrderStatus::Cancelled,
    ];
    let known = ALL.into_iter().find(|status| status.as_str() == word);
    Ok(known.ok_or_else(|| anyhow::anyhow!("an order has the unknown status {word:?}"))?)
}

/// Seat indices as the database has them.
pub(super) fn to_columns(seats: &[u32]) -> Vec<i32> {
    // A chart has at most 100,000 seats (limits.rs): every index fits.
    seats.iter().filter_map(|seat| i32::try_from(*seat).ok()).collect()
}

/// A seat index as everybody else has it.
pub(super) fn from_column(seat: i32) -> u32 {
    u32::try_from(seat).unwrap_or_default() // checked >= 0 by the database
}
