//! What the server says.

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::error::ErrorCode;
use crate::ids::{AccountId, HoldId, NodeId, OrderId, PerformanceId, SeatIndex, TicketId};
use crate::seats::SeatChange;

/// A reply (`re` carries the request's `id`) or a push (no `re`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ServerMessage {
    /// What is said. First, so that `type` opens the frame.
    #[serde(flatten)]
    pub body: Body,
    /// The request this answers; absent on a push.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "number"))]
    pub re: Option<u64>,
}

impl ServerMessage {
    /// A push.
    #[must_use]
    pub const fn push(body: Body) -> Self {
        Self { body, re: None }
    }

    /// The reply to request `re`.
    #[must_use]
    pub const fn reply(re: u64, body: Body) -> Self {
        Self { body, re: Some(re) }
    }

    /// The text frame.
    #[must_use]
    pub fn encode(&self) -> String {
        // Every body is a struct of plain fields: serialising one cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Adds the text to `written`.
    pub fn encode_into(&self, written: &mut Vec<u8>) {
        // As above; and memory takes whatever is written to it.
        let _ = serde_json::to_writer(written, self);
    }
}

/// What the server may say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "type")]
pub enum Body {
    /// The first push on every socket.
    #[serde(rename = "hello")]
    Hello {
        /// The node the socket is on.
        node: NodeId,
        /// The server's clock.
        server_time: DateTime<Utc>,
        /// The server pings this often; a client that hears nothing for twice as long reconnects. Seconds.
        heartbeat_s: u32,
        /// The largest frame a client may send, in bytes.
        max_frame: u32,
    },
    /// Reply to `auth`.
    #[serde(rename = "authed")]
    Authed {
        /// Who the token names.
        user: User,
        /// When the token ends.
        expires_at: DateTime<Utc>,
    },
    /// The token ends in a minute: send `auth` with a fresh one, or be closed with 4401.
    #[serde(rename = "auth.expiring")]
    AuthExpiring {
        /// When the token ends.
        expires_at: DateTime<Utc>,
    },
    /// Reply to a request that could not be carried out.
    #[serde(rename = "error")]
    Error(ErrorBody),
    /// Reply to a request that needs no more words.
    #[serde(rename = "ok")]
    Ok {},
    /// Reply to `ping`.
    #[serde(rename = "pong")]
    Pong {
        /// The server's clock.
        server_time: DateTime<Utc>,
    },
    /// Where one stands in line.
    #[serde(rename = "queue.state")]
    QueueState(QueueState),
    /// The manager's words to everybody in the waiting room; also pushed to who joins later.
    #[serde(rename = "queue.message")]
    QueueMessage {
        /// Where.
        performance: PerformanceId,
        /// The words, as plain text; empty: what was told before is taken back.
        text: String,
        /// When they were written.
        at: DateTime<Utc>,
    },
    /// The whole seat map.
    #[serde(rename = "seats.snapshot")]
    SeatsSnapshot(SeatsSnapshot),
    /// What changed on the seat map.
    #[serde(rename = "seats.delta")]
    SeatsDelta(SeatsDelta),
    /// Seats are claimed. Also pushed for holds one already has, when a watch begins.
    #[serde(rename = "hold.granted")]
    HoldGranted(HoldGranted),
    /// A hold ends soon.
    #[serde(rename = "hold.expiring")]
    HoldExpiring {
        /// Which.
        hold: HoldId,
        /// When.
        expires_at: DateTime<Utc>,
    },
    /// A hold has ended.
    #[serde(rename = "hold.ended")]
    HoldEnded {
        /// Which.
        hold: HoldId,
        /// Why.
        reason: HoldEndReason,
    },
    /// Where an order stands.
    #[serde(rename = "order.state")]
    OrderState(OrderState),
    /// What becomes of one's wish for returned seats; pushed to every socket of the person, on any node.
    #[serde(rename = "wish.state")]
    WishState(WishState),
}

/// Every server message `type`.
pub const BODY_TYPES: [&str; 15] = [
    "hello",
    "authed",
    "auth.expiring",
    "error",
    "ok",
    "pong",
    "queue.state",
    "queue.message",
    "seats.snapshot",
    "seats.delta",
    "hold.granted",
    "hold.expiring",
    "hold.ended",
    "order.state",
    "wish.state",
];

/// Who a token names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct User {
    /// The account.
    pub id: AccountId,
    /// The name others see.
    pub nickname: String,
    /// What the account may do.
    pub role: Role,
}

/// What an account may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Books, pays, reviews.
    Customer,
    /// Registers shows and runs their sales; sees and changes only their own.
    Manager,
    /// Everything.
    Admin,
}

impl Role {
    /// The word on the wire and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Manager => "manager",
            Self::Admin => "admin",
        }
    }
}

/// Why a request was not carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErrorBody {
    /// For programs.
    pub code: ErrorCode,
    /// For people: what happened, what was kept, what to do next. English; the page has its own words for each code.
    pub message: String,
    /// The seats that stood in the way (`seat_taken`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub seats: Option<Vec<SeatIndex>>,
    /// When to try again (`overloaded`, `rate_limited`, `not_open`). Milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "number"))]
    pub retry_after_ms: Option<u64>,
}

/// A person's standing in one waiting room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QueueState {
    /// Where.
    pub performance: PerformanceId,
    /// How far along.
    pub phase: Phase,
    /// The number drawn; unique in the performance, never reused. 0 in the lobby of a lottery: it is drawn at the opening.
    #[cfg_attr(test, ts(type = "number"))]
    pub number: u64,
    /// 1 = next; 0 when not in line, and in the lobby of a lottery.
    #[cfg_attr(test, ts(type = "number"))]
    pub position: u64,
    /// People with a later number.
    #[cfg_attr(test, ts(type = "number"))]
    pub behind: u64,
    /// The shorter end of the estimated wait, in seconds; absent with too little data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub eta_s: Option<u32>,
    /// The longer end of the estimated wait, in seconds; present whenever `eta_s` is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub eta_high_s: Option<u32>,
    /// Whether the manager holds the line.
    pub paused: bool,
    /// Keeps the place over a dropped connection: keep it in memory only. Absent when there is no place to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub resume: Option<String>,
    /// When the admission ends (`running`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub admitted_until: Option<DateTime<Utc>>,
    /// When the sale opens (`lobby`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub opens_at: Option<DateTime<Utc>>,
}

/// How far along a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// The sale has not opened; the place counts from the opening on.
    Lobby,
    /// In line.
    Waiting,
    /// Admitted.
    Running,
    /// The sale is over.
    Closed,
    /// Another socket of this person took a new place.
    Superseded,
    /// The admission or the grace time is over; join again to queue anew.
    Expired,
}

/// The whole seat map of a performance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SeatsSnapshot {
    /// Which.
    pub performance: PerformanceId,
    /// Which life of the live state: another epoch means it was rebuilt.
    #[cfg_attr(test, ts(type = "number"))]
    pub epoch: u64,
    /// Counts changes within the epoch.
    #[cfg_attr(test, ts(type = "number"))]
    pub version: u64,
    /// Seats in the chart.
    pub count: u32,
    /// Base64 of 2 bits a seat, seat index order, low bits first.
    pub states: String,
}

/// Changes that lead from one version to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SeatsDelta {
    /// Which.
    pub performance: PerformanceId,
    /// Must be the client's epoch, or the client watches anew.
    #[cfg_attr(test, ts(type = "number"))]
    pub epoch: u64,
    /// Must be the client's version, or the client watches anew.
    #[cfg_attr(test, ts(type = "number"))]
    pub from: u64,
    /// The version the changes lead to.
    #[cfg_attr(test, ts(type = "number"))]
    pub version: u64,
    /// `[index, state]` each.
    pub changes: Vec<SeatChange>,
}

/// A claim on seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HoldGranted {
    /// Which.
    pub hold: HoldId,
    /// Where.
    pub performance: PerformanceId,
    /// The seats claimed.
    pub seats: Vec<SeatIndex>,
    /// What they cost together, in the currency's minor unit.
    #[cfg_attr(test, ts(type = "number"))]
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
    /// When the claim ends by itself.
    pub expires_at: DateTime<Utc>,
}

/// Why a hold ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum HoldEndReason {
    /// Given back.
    Released,
    /// Its time ran out; the seats are available again.
    Expired,
    /// It became an order, which keeps the seats until its own deadline.
    Ordered,
    /// The order is paid; the seats are sold to this person.
    Paid,
    /// The live state was lost and could not be rebuilt for this hold.
    Lost,
}

/// An order as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OrderState {
    /// Which.
    pub order: OrderId,
    /// Of what.
    pub performance: PerformanceId,
    /// How far along.
    pub status: OrderStatus,
    /// What it costs, in the currency's minor unit.
    #[cfg_attr(test, ts(type = "number"))]
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
    /// Until when it may be paid (`pending`).
    pub expires_at: DateTime<Utc>,
    /// The tickets issued (`paid`).
    pub tickets: Vec<TicketId>,
    /// Why the last payment attempt failed, in the gateway's words (`pending`: it may be tried again).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub failure: Option<String>,
}

/// The states of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum OrderStatus {
    /// Waits for the money.
    Pending,
    /// Paid, tickets issued.
    Paid,
    /// Never paid; the seats went back. A payment that still arrives is handled as one that came too late.
    Expired,
    /// Paid, but the seats were gone: the money is on its way back.
    Refunding,
    /// The money is back.
    Refunded,
    /// Cancelled before it was paid, by its owner.
    Cancelled,
}

impl OrderStatus {
    /// The word on the wire and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Paid => "paid",
            Self::Expired => "expired",
            Self::Refunding => "refunding",
            Self::Refunded => "refunded",
            Self::Cancelled => "cancelled",
        }
    }
}

/// A person's wish for returned seats of a performance that is sold out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WishState {
    /// Where.
    pub performance: PerformanceId,
    /// How many seats, all or none.
    pub seats: u32,
    /// Of which grade; absent: any one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub grade: Option<String>,
    /// How far along.
    pub status: WishStatus,
    /// 1 = first (`waiting`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "number"))]
    pub position: Option<u64>,
    /// The seats held in this person's name (`offered`): order them by this hold before it ends, without standing in line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub offer: Option<HoldGranted>,
}

/// The states of a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum WishStatus {
    /// On the list.
    Waiting,
    /// Seats are held for this person.
    Offered,
    /// The seats were ordered.
    Ordered,
    /// The person did not want the seats; they went to the next.
    Declined,
    /// The offer's time ran out; the seats went to the next.
    Passed,
    /// The person left the list.
    Left,
    /// The sale closed, the performance or the account is gone.
    Closed,
}

impl WishStatus {
    /// Every state.
    pub const ALL: [Self; 7] =
        [Self::Waiting, Self::Offered, Self::Ordered, Self::Declined, Self::Passed, Self::Left, Self::Closed];

    /// The word on the wire and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Ordered => "ordered",
            Self::Declined => "declined",
            Self::Passed => "passed",
            Self::Left => "left",
            Self::Closed => "closed",
        }
    }
}
