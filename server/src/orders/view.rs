//! What REST says about orders and tickets. Field names are the contract with the page.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::SeatIndex;
use frontrow_protocol::server::OrderStatus;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::store::approvals::Approval;
use crate::config::CheckoutFlow;
use crate::error::{Problems, Result};
use crate::limits;
use crate::shows::CalledOff;

/// Asks for an order: the hold says which seats, the server says what they cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NewOrder {
    /// Of what.
    pub performance: Uuid,
    /// One's own live hold.
    pub hold: Uuid,
}

/// An order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Order {
    /// Which.
    pub id: Uuid,
    /// Of what.
    pub performance: Uuid,
    /// The show's title.
    pub show_title: String,
    /// The venue's name.
    pub venue_name: String,
    /// When the performance begins.
    pub starts_at: DateTime<Utc>,
    /// What is ordered.
    pub seats: Vec<OrderSeat>,
    /// What it costs in all, in minor units.
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
    /// How far along.
    #[schema(value_type = String, example = "pending")]
    pub status: OrderStatus,
    /// Until when it may be paid.
    pub expires_at: DateTime<Utc>,
    /// Why the last payment failed, or what became of the money.
    pub failure: Option<String>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Once it is paid.
    pub tickets: Vec<Ticket>,
    /// That the performance does not take place, and why; null when nothing is against it.
    #[serde(default)]
    pub cancelled: Option<CalledOff>,
    /// Money that goes back or went, oldest first.
    pub refunds: Vec<Refund>,
    /// What the page pays with; only while the order is pending.
    pub payment: Option<PaymentRequest>,
}

/// A seat of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OrderSeat {
    /// In its chart.
    #[schema(value_type = u32)]
    pub index: SeatIndex,
    /// The section's name.
    pub section: String,
    /// The row's label.
    pub row: String,
    /// The seat's label.
    pub seat: String,
    /// Its grade.
    pub grade: String,
    /// What it costs, in minor units.
    pub amount: i64,
}

/// What the gateway's script in the page is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PaymentRequest {
    /// The payment's id; the same for every attempt.
    pub payment_id: String,
    /// Our store.
    pub store_id: String,
    /// The channel to pay through.
    pub channel_key: String,
    /// At most 40 bytes.
    pub order_name: String,
    /// The gateway's script.
    pub sdk_url: String,
    /// Where the browser comes back to.
    pub redirect_url: String,
    /// How it is taken.
    #[serde(default)]
    pub flow: PaymentFlow,
}

/// How a payment is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum PaymentFlow {
    /// The payment service charges; `sync` afterwards.
    #[default]
    Verify,
    /// The payment service only approves and gives the browser a token; `confirm` has it charged.
    Manual,
}

impl From<CheckoutFlow> for PaymentFlow {
    fn from(flow: CheckoutFlow) -> Self {
        match flow {
            CheckoutFlow::Verify => Self::Verify,
            CheckoutFlow::Manual => Self::Manual,
        }
    }
}

/// What the browser came back with from a payment service that waits to be told to charge.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PaymentApproval {
    /// `paymentToken`.
    #[schema(example = "0193a5c8-7e00-4c3e-9d52-3f1a5b7c9e11", min_length = 1, max_length = 1024)]
    pub payment_token: String,
    /// `txId`, where the service said it.
    #[schema(example = "0193a5c8-7e00-7c3e-9d52-3f1a5b7c9e11", min_length = 1, max_length = 128)]
    pub transaction_id: Option<String>,
}

impl PaymentApproval {
    /// # Errors
    /// `validation_failed`.
    pub(super) fn read(self) -> Result<Approval> {
        let fits = |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
        Problems::default()
            .unless(fits(&self.payment_token, limits::MAX_PAYMENT_TOKEN), "payment_token", "1 to 1024 visible ASCII characters")
            .unless(
                self.transaction_id.as_deref().is_none_or(|id| fits(id, 128)),
                "transaction_id",
                "1 to 128 visible ASCII characters",
            )
            .judge()?;
        Ok(Approval { token: self.payment_token, transaction: self.transaction_id })
    }
}

/// The right to one seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Ticket {
    /// Which.
    pub id: Uuid,
    /// Bought by.
    pub order: Uuid,
    /// Of what.
    pub performance: Uuid,
    /// Of which show.
    pub show: Uuid,
    /// The show's title.
    pub show_title: String,
    /// The venue's name.
    pub venue_name: String,
    /// When the performance begins.
    pub starts_at: DateTime<Utc>,
    /// The section's name.
    pub section: String,
    /// The row's label.
    pub row: String,
    /// The seat's label.
    pub seat: String,
    /// Its grade.
    pub grade: String,
    /// What was paid for it, in minor units.
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
    /// Signed; shown at the door.
    pub code: String,
    /// Whether it opens the door.
    pub status: TicketStatus,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
}

/// Whether a ticket opens the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum TicketStatus {
    /// It does.
    Valid,
    /// It was taken back.
    Revoked,
}

/// Money of an order that goes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Refund {
    /// Which.
    pub id: Uuid,
    /// What goes back, in minor units of its currency.
    pub amount: i64,
    /// What is kept, in minor units.
    pub fee: i64,
    /// ISO 4217.
    pub currency: String,
    /// Whether it is back.
    pub status: RefundStatus,
    /// `customer`: cancelled tickets; `performance`: it was cancelled as a whole; `too_late`: it came when the seats were gone; `mismatch`: it was not the money
    /// that was asked for.
    #[schema(example = "customer")]
    pub reason: String,
    /// The tickets it pays for.
    pub tickets: Vec<Uuid>,
    /// When it was decided.
    pub created_at: DateTime<Utc>,
}

/// Whether money is back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum RefundStatus {
    /// On its way: not before the payment service says that it is through it is done.
    Pending,
    /// It is back.
    Succeeded,
}

/// What tickets bring back when they are cancelled now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Cancellation {
    /// Days until the performance, by the calendar in Korea.
    pub days_before: i64,
    /// The share of the price that is kept, in percent.
    pub fee_percent: i64,
    /// ISO 4217.
    pub currency: String,
    /// Which share is kept when, from many days to few.
    pub fees: Vec<FeeStep>,
    /// Each valid ticket.
    pub tickets: Vec<CancellationOffer>,
}

/// A step of the fees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FeeStep {
    /// At least so many days before the performance
    pub days: i64,
    /// this share of the price is kept, in percent.
    pub percent: i64,
}

impl From<(i64, i64)> for FeeStep {
    fn from((days, percent): (i64, i64)) -> Self {
        Self { days, percent }
    }
}

/// What one ticket brings back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CancellationOffer {
    /// Which.
    pub ticket: Uuid,
    /// What it cost, in minor units.
    pub amount: i64,
    /// What is kept.
    pub fee: i64,
    /// What goes back.
    pub refund: i64,
}

/// Asks for tickets to be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CancelTickets {
    /// Which; all of one order.
    pub tickets: Vec<Uuid>,
    /// What goes back for all of them, as it was shown.
    pub refund: i64,
}

/// How far the cancellation of a whole performance is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PerformanceCancellation {
    /// Which.
    pub performance: Uuid,
    /// Why, as buyers are shown it.
    #[schema(example = "The lead singer is ill.")]
    pub reason: String,
    /// Since when.
    pub cancelled_at: DateTime<Utc>,
    /// Whether nothing is left to do: every order is closed, all money is back.
    pub done: bool,
    /// Whether the waiting room, holds and the seat map are gone.
    pub sale_ended: bool,
    /// Orders to be paid or paid that are still to be looked at.
    pub orders_left: i64,
    /// Orders that were to be paid, and were closed.
    pub orders_closed: i64,
    /// Paid orders whose tickets were taken back.
    pub orders_returned: i64,
    /// These tickets.
    pub tickets: i64,
    /// ISO 4217.
    pub currency: String,
    /// What these tickets cost, in minor units: it all goes back.
    pub amount: i64,
    /// Money of this performance on its way back, and back.
    pub refunds: CallOffRefunds,
}

/// Money of a cancelled performance that goes back. A refund counts as done when the payment service says that it is through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CallOffRefunds {
    /// Refunds, also of payments that came too late, and what was on its way before.
    pub total: i64,
    /// Of these, through.
    pub done: i64,
    /// Of these, tried in vain so often that somebody must look; they are still tried.
    pub stuck: i64,
    /// What is back, in minor units.
    pub amount_done: i64,
}

/// A page of orders, newest first.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct OrderPage {
    /// The orders.
    pub items: Vec<Order>,
    /// The cursor of the next page; null on the last.
    pub next: Option<String>,
}

/// A page of tickets, newest first.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct TicketPage {
    /// The tickets.
    pub items: Vec<Ticket>,
    /// The cursor of the next page; null on the last.
    pub next: Option<String>,
}

/// Which page.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// How many, 1 to 100; 20 unless said.
    pub limit: Option<i64>,
    /// `next` of the page before.
    pub cursor: Option<String>,
}

/// What the payment service has and the books cannot explain.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PaymentCase {
    /// Which.
    pub id: Uuid,
    /// The payment's id at the service.
    #[schema(example = "0193a5c87e007c3e9d523f1a5b7c9e11")]
    pub payment: String,
    /// Its order; null for money that no order asked for.
    pub order: Option<Uuid>,
    /// `unknown_payment`: no order asked for it; `cancelled_elsewhere`, `chargeback`: money went back without our asking;
    /// `more_kept`: more is kept than the books know; `mismatch`: something else differs; `unknown_status`; `dispute`: the
    /// buyer disputes it; `refund_stuck`: a refund does not go through.
    #[schema(example = "cancelled_elsewhere")]
    pub kind: String,
    /// `open`: somebody must decide; `returning`: its money goes back at `returns_at`; `returned`; `resolved`.
    #[schema(example = "open")]
    pub state: String,
    /// What was seen there and here.
    #[schema(value_type = Object, example = json!({"gateway_status": "CANCELLED", "gateway_keeps": 0, "books_keep": 132_000}))]
    pub details: Value,
    /// When money that no order asked for goes back by itself.
    pub returns_at: Option<DateTime<Utc>>,
    /// Why it did not go back the last time.
    pub last_error: Option<String>,
    /// Since when it is known.
    pub opened_at: DateTime<Utc>,
    /// When it was seen last.
    pub seen_at: DateTime<Utc>,
    /// When it was over.
    pub resolved_at: Option<DateTime<Utc>>,
    /// Who decided.
    pub resolved_by: Option<Uuid>,
    /// Why.
    pub resolution: Option<String>,
}

/// A page of cases, newest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PaymentCasePage {
    /// The cases.
    pub items: Vec<PaymentCase>,
    /// The cursor of the next page; null on the last.
    pub next: Option<String>,
    /// How many wait for somebody now, whatever was asked for.
    pub open: i64,
    /// Of how many the money is on its way back.
    pub returning: i64,
}

/// Which cases.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct CaseQuery {
    /// Whether those that are over are wanted, too.
    pub all: Option<bool>,
    /// Of which kind; of all unless said.
    pub kind: Option<String>,
    /// How many, 1 to 100; 20 unless said.
    pub limit: Option<i64>,
    /// `next` of the page before.
    pub cursor: Option<String>,
}

/// How a case ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CaseDecision {
    /// What is done.
    pub outcome: CaseOutcome,
    /// Why, at most 500 characters.
    #[schema(example = "Agreed with the buyer on the phone.", min_length = 1, max_length = 500)]
    pub reason: String,
}

/// What is done about a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum CaseOutcome {
    /// It is explained; nothing more is done.
    Resolved,
    /// Money that no order asked for goes back now.
    Return,
}
