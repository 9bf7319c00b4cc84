//! Error codes: one closed list for the socket and for REST problem documents.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What went wrong, in a word a program can act on. Stable: codes are added, never renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The frame or body could not be understood.
    BadMessage,
    /// The message's `type` is not one this server knows.
    UnknownType,
    /// No valid credentials.
    Unauthenticated,
    /// The access token is past its time: refresh it.
    TokenExpired,
    /// Known, but not allowed.
    Forbidden,
    /// Does not exist, or not for this caller.
    NotFound,
    /// The sale has not opened.
    NotOpen,
    /// The sale is over.
    Closed,
    /// The manager has paused the line.
    Paused,
    /// The place in line is gone: join again.
    PlaceLost,
    /// Only a running person may do this.
    NotAdmitted,
    /// At least one of the seats is not available.
    SeatTaken,
    /// No seats fit the wish.
    NoneLeft,
    /// More than a person may have.
    LimitExceeded,
    /// Too many requests.
    RateLimited,
    /// The state changed meanwhile, or the same thing exists already.
    Conflict,
    /// The server sheds load: try again after the time it names (`retry_after_ms`; over HTTP
    /// `Retry-After`), spread at random by up to half of it.
    Overloaded,
    /// The server failed; nothing was done.
    Internal,
    /// A field breaks a rule; the problem names the fields.
    ValidationFailed,
    /// E-mail or password are wrong.
    BadCredentials,
    /// The e-mail has an account.
    EmailTaken,
    /// The nickname is in use.
    NicknameTaken,
    /// The person is younger than the show's age limit.
    AgeLimit,
    /// The `Idempotency-Key` was used for another request.
    IdempotencyMismatch,
    /// The hold has ended.
    HoldEnded,
    /// The payment gateway did not answer; nothing is lost, the order goes on.
    GatewayUnavailable,
    /// The body is larger than allowed.
    TooLarge,
    /// The body's media type is not accepted.
    UnsupportedMediaType,
    /// The path exists, the method does not.
    MethodNotAllowed,
    /// Only who has a valid ticket of the show may do this.
    NotBought,
    /// The performance has not started.
    NotStarted,
    /// Something still depends on what was to be deleted; the words say what.
    InUse,
    /// The ticket was used at the entrance.
    TicketUsed,
}

impl ErrorCode {
    /// Every code, for documents and metric labels.
    pub const ALL: [Self; 33] = [
        Self::BadMessage,
        Self::UnknownType,
        Self::Unauthenticated,
        Self::TokenExpired,
        Self::Forbidden,
        Self::NotFound,
        Self::NotOpen,
        Self::Closed,
        Self::Paused,
        Self::PlaceLost,
        Self::NotAdmitted,
        Self::SeatTaken,
        Self::NoneLeft,
        Self::LimitExceeded,
        Self::RateLimited,
        Self::Conflict,
        Self::Overloaded,
        Self::Internal,
        Self::ValidationFailed,
        Self::BadCredentials,
        Self::EmailTaken,
        Self::NicknameTaken,
        Self::AgeLimit,
        Self::IdempotencyMismatch,
        Self::HoldEnded,
        Self::GatewayUnavailable,
        Self::TooLarge,
        Self::UnsupportedMediaType,
        Self::MethodNotAllowed,
        Self::NotBought,
        Self::NotStarted,
        Self::InUse,
        Self::TicketUsed,
    ];

    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BadMessage => "bad_message",
            Self::UnknownType => "unknown_type",
            Self::Unauthenticated => "unauthenticated",
            Self::TokenExpired => "token_expired",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::NotOpen => "not_open",
            Self::Closed => "closed",
            Self::Paused => "paused",
            Self::PlaceLost => "place_lost",
            Self::NotAdmitted => "not_admitted",
            Self::SeatTaken => "seat_taken",
            Self::NoneLeft => "none_left",
            Self::LimitExceeded => "limit_exceeded",
            Self::RateLimited => "rate_limited",
            Self::Conflict => "conflict",
            Self::Overloaded => "overloaded",
            Self::Internal => "internal",
            Self::ValidationFailed => "validation_failed",
            Self::BadCredentials => "bad_credentials",
            Self::EmailTaken => "email_taken",
            Self::NicknameTaken => "nickname_taken",
            Self::AgeLimit => "age_limit",
            Self::IdempotencyMismatch => "idempotency_mismatch",
            Self::HoldEnded => "hold_ended",
            Self::GatewayUnavailable => "gateway_unavailable",
            Self::TooLarge => "too_large",
            Self::UnsupportedMediaType => "unsupported_media_type",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::NotBought => "not_bought",
            Self::NotStarted => "not_started",
            Self::InUse => "in_use",
            Self::TicketUsed => "ticket_used",
        }
    }
}
