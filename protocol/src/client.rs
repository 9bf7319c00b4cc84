//! What a client may say.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::error::ErrorCode;
use crate::ids::{HoldId, OrderId, PerformanceId, SeatIndex};

/// A request: `type` first, a client-chosen `id` that its one reply carries in `re`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClientMessage {
    /// Chosen by the client; its reply carries it in `re`. Reuse is the client's business.
    #[cfg_attr(test, ts(type = "number"))]
    pub id: u64,
    /// What is asked.
    #[serde(flatten)]
    pub request: Request,
}

/// What a client may ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "type")]
pub enum Request {
    /// Shows who is here; sent again to renew before the token ends.
    #[serde(rename = "auth")]
    Auth {
        /// An access token.
        token: String,
    },
    /// Takes a new number, at the end of the line.
    #[serde(rename = "queue.join")]
    QueueJoin {
        /// Where.
        performance: PerformanceId,
    },
    /// Takes up the place a dropped socket had, within its grace time.
    #[serde(rename = "queue.resume")]
    QueueResume {
        /// Where.
        performance: PerformanceId,
        /// The token `queue.state` carried.
        resume: String,
    },
    /// Gives up the place.
    #[serde(rename = "queue.leave")]
    QueueLeave {
        /// Where.
        performance: PerformanceId,
    },
    /// Starts to follow the seat map; with `epoch` and `version` only what is missing is sent, when it is recent.
    #[serde(rename = "seats.watch")]
    SeatsWatch {
        /// Which.
        performance: PerformanceId,
        /// The epoch the client has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional, type = "number"))]
        epoch: Option<u64>,
        /// The version the client has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional, type = "number"))]
        version: Option<u64>,
    },
    /// Stops to follow it.
    #[serde(rename = "seats.unwatch")]
    SeatsUnwatch {
        /// Which.
        performance: PerformanceId,
    },
    /// Claims all of the seats, or none.
    #[serde(rename = "seats.hold")]
    SeatsHold {
        /// Where.
        performance: PerformanceId,
        /// Distinct seat indices.
        seats: Vec<SeatIndex>,
    },
    /// Claims the best seats together that a grade has.
    #[serde(rename = "seats.best")]
    SeatsBest {
        /// Where.
        performance: PerformanceId,
        /// Price zone.
        grade: String,
        /// How many, together.
        count: u8,
    },
    /// Gives the seats of a hold back.
    #[serde(rename = "hold.release")]
    HoldRelease {
        /// Which.
        hold: HoldId,
        /// Where the hold is; needed when this socket was not told of it by `hold.granted`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        performance: Option<PerformanceId>,
    },
    /// Follows an order of one's own.
    #[serde(rename = "order.watch")]
    OrderWatch {
        /// Which.
        order: OrderId,
    },
    /// Asks for a sign of life.
    #[serde(rename = "ping")]
    Ping {},
}

/// Every request `type`, in the order of the contract.
pub const REQUEST_TYPES: [&str; 11] = [
    "auth",
    "queue.join",
    "queue.resume",
    "queue.leave",
    "seats.watch",
    "seats.unwatch",
    "seats.hold",
    "seats.best",
    "hold.release",
    "order.watch",
    "ping",
];

/// A frame that is no request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// The request's id, when it could be read.
    pub re: Option<u64>,
    /// `bad_message` or `unknown_type`.
    pub code: ErrorCode,
    /// What is wrong with it, for a developer's eyes.
    pub detail: String,
}

#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(rename = "type", borrow)]
    kind: Option<std::borrow::Cow<'a, str>>,
    id: Option<u64>,
}

/// Reads one text frame.
///
/// # Errors
/// `bad_message` for what is no JSON object with `type` and `id` or lacks a field, `unknown_type` for a well-formed
/// message this server does not know.
pub fn decode(text: &str) -> Result<ClientMessage, DecodeError> {
    let bad = |re, detail: String| DecodeError { re, code: ErrorCode::BadMessage, detail };
    let envelope: Envelope<'_> = serde_json::from_str(text).map_err(|e| bad(None, e.to_string()))?;
    let Some(kind) = envelope.kind else {
        return Err(bad(envelope.id, "`type` is missing".to_owned()));
    };
    if !REQUEST_TYPES.contains(&kind.as_ref()) {
        let shown: String = kind.chars().take(40).collect();
        return Err(DecodeError {
            re: envelope.id,
            code: ErrorCode::UnknownType,
            detail: format!("no request is called `{shown}`"),
        });
    }
    if envelope.id.is_none() {
        return Err(bad(None, "`id` is missing".to_owned()));
    }
    serde_json::from_str(text).map_err(|e| bad(envelope.id, e.to_string()))
}
