//! The one place where errors become a status, a socket error, a log line and a metric label.
//!
//! Rooms return [`Result`]. A [`Refusal`] is an expected answer (its words are for people: what happened, what was
//! kept, what to do next); everything else is a fault of ours, logged with its cause and shown as `internal` or
//! `overloaded` with nothing of the inside.

use std::borrow::Cow;
use std::time::Instant;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::SeatIndex;
use frontrow_protocol::server::ErrorBody;
use serde::Serialize;

use crate::infra::seldom::Seldom;
use crate::limits;

/// Faults that are told as `overloaded`.
static SHED: Seldom = Seldom::new(limits::SHED_TOLD);

/// What every room returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An expected answer.
    #[error("{}: {}", .0.code.as_str(), .0.message)]
    Refused(Box<Refusal>),
    /// Postgres failed.
    #[error("postgres: {0}")]
    Pg(#[from] sqlx::Error),
    /// Redis failed.
    #[error("redis: {0}")]
    Redis(#[from] redis::RedisError),
    /// No Redis connection could be had in time.
    #[error("no redis connection: {0}")]
    RedisPool(String),
    /// Anything else that should not happen.
    #[error("{0:#}")]
    Internal(#[from] anyhow::Error),
}

/// An expected answer that is not what was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// For programs.
    pub code: ErrorCode,
    /// For people.
    pub message: Cow<'static, str>,
    /// Seats that stood in the way.
    pub seats: Vec<SeatIndex>,
    /// When to try again, in milliseconds.
    pub retry_after_ms: Option<u64>,
    /// Fields that break a rule.
    pub fields: Vec<FieldProblem>,
}

/// One field that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct FieldProblem {
    /// The field's path in the body, such as `sections.0.rows`.
    pub field: String,
    /// The rule it breaks.
    pub message: String,
}

/// Gathers what is wrong with a body, so that a form shows everything at once. Bounded: after
/// [`crate::limits::MAX_PROBLEMS`] the rest is left for the next try.
#[derive(Debug, Default)]
pub struct Problems(Vec<FieldProblem>);

impl Problems {
    /// Notes that `field` must be otherwise, unless `right`.
    pub fn unless(&mut self, right: bool, field: &str, message: &str) -> &mut Self {
        if !right && self.0.len() < crate::limits::MAX_PROBLEMS {
            self.0.push(FieldProblem { field: field.to_owned(), message: message.to_owned() });
        }
        self
    }

    /// The verdict on what was noted since the last one.
    ///
    /// # Errors
    /// `validation_failed` with everything noted.
    pub fn judge(&mut self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::invalid(std::mem::take(&mut self.0))) }
    }
}

impl Error {
    /// An expected answer.
    pub fn refused(code: ErrorCode, message: impl Into<Cow<'static, str>>) -> Self {
        Self::Refused(Box::new(Refusal {
            code,
            message: message.into(),
            seats: Vec::new(),
            retry_after_ms: None,
            fields: Vec::new(),
        }))
    }

    /// `not_found`, said the same way whether a thing is absent or hidden.
    #[must_use]
    pub fn not_found() -> Self {
        Self::refused(ErrorCode::NotFound, "There is nothing here, or it is not visible to you.")
    }

    /// `forbidden`.
    #[must_use]
    pub fn forbidden() -> Self {
        Self::refused(ErrorCode::Forbidden, "Your account may not do this.")
    }

    /// `unauthenticated`.
    #[must_use]
    pub fn unauthenticated() -> Self {
        Self::refused(ErrorCode::Unauthenticated, "Log in first.")
    }

    /// `overloaded`, with the time to wait.
    #[must_use]
    pub fn overloaded(retry_after_ms: u64) -> Self {
        Self::refused(ErrorCode::Overloaded, "The server is busy. Nothing was changed; try again in a moment.")
            .retry_after(retry_after_ms)
    }

    /// `validation_failed` for the fields named.
    #[must_use]
    pub fn invalid(fields: Vec<FieldProblem>) -> Self {
        let mut error = Self::refused(ErrorCode::ValidationFailed, "Some fields need another look. Nothing was saved.");
        if let Self::Refused(refusal) = &mut error {
            refusal.fields = fields;
        }
        error
    }

    /// Adds the seats that stood in the way.
    #[must_use]
    pub fn seats(mut self, seats: Vec<SeatIndex>) -> Self {
        if let Self::Refused(refusal) = &mut self {
            refusal.seats = seats;
        }
        self
    }

    /// Adds when to try again, in milliseconds.
    #[must_use]
    pub fn retry_after(mut self, ms: u64) -> Self {
        if let Self::Refused(refusal) = &mut self {
            refusal.retry_after_ms = Some(ms);
        }
        self
    }

    /// The code a client sees.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Refused(refusal) => refusal.code,
            unkeepable if unkeepable.is_unkeepable_text() => ErrorCode::BadMessage,
            Self::RedisPool(_) | Self::Pg(sqlx::Error::PoolTimedOut) => ErrorCode::Overloaded,
            _ => ErrorCode::Internal,
        }
    }

    /// The name of the constraint a statement broke, if that is what happened.
    #[must_use]
    pub fn constraint(&self) -> Option<&str> {
        match self {
            Self::Pg(sqlx::Error::Database(e)) => e.constraint(),
            _ => None,
        }
    }

    /// What a client may know. Faults are logged here, once.
    #[must_use]
    pub fn refusal(&self) -> Refusal {
        match self {
            Self::Refused(refusal) => refusal.as_ref().clone(),
            unkeepable if unkeepable.is_unkeepable_text() => {
                let message = "A text has a character that cannot be kept (U+0000). Nothing was changed; leave it out.".into();
                Refusal { code: ErrorCode::BadMessage, message, seats: Vec::new(), retry_after_ms: None, fields: Vec::new() }
            }
            fault => {
                metrics::counter!("frontrow_faults_total", "kind" => fault.kind()).increment(1);
                let code = fault.code();
                if code != ErrorCode::Overloaded {
                    tracing::error!(error = %fault, "fault");
                } else if let Some(since) = SHED.count(Instant::now()) {
                    // A storm brings thousands of them a second: the metric has them all.
                    tracing::warn!(error = %fault, since, "overloaded: requests are sent away; the last of so many");
                }
                let message = match code {
                    ErrorCode::Overloaded => "The server is busy. Nothing was changed; try again in a moment.",
                    _ => "Something went wrong on our side. Try again; what you hold and paid is kept.",
                };
                let retry_after_ms = (code == ErrorCode::Overloaded).then_some(1000);
                Refusal { code, message: message.into(), seats: Vec::new(), retry_after_ms, fields: Vec::new() }
            }
        }
    }

    /// What a socket client is told.
    #[must_use]
    pub fn to_body(&self) -> ErrorBody {
        let Refusal { code, message, seats, retry_after_ms, .. } = self.refusal();
        ErrorBody { code, message: message.into_owned(), seats: (!seats.is_empty()).then_some(seats), retry_after_ms }
    }

    /// Whether Postgres was given a text it cannot keep: the caller's doing, wherever it came in.
    fn is_unkeepable_text(&self) -> bool {
        // SQLSTATE character_not_in_repertoire
        matches!(self, Self::Pg(sqlx::Error::Database(e)) if e.code().as_deref() == Some("22021"))
    }

    /// Whether Redis is why: another node may well be able to.
    #[must_use]
    pub const fn is_redis(&self) -> bool {
        matches!(self, Self::Redis(_) | Self::RedisPool(_))
    }

    /// Seconds until work that failed for this is taken up again, at its `attempt`: 2, 4 … 2^`most`. A node that is cut
    /// off from Redis must not make those wait that are not: 2 then, however often it failed.
    #[must_use]
    pub fn retry_after_s(&self, attempt: i32, most: i32) -> f64 {
        if self.is_redis() { 2.0 } else { f64::from(1_u32 << attempt.clamp(1, most)) }
    }

    const fn kind(&self) -> &'static str {
        match self {
            Self::Refused(_) => "refused",
            Self::Pg(_) => "postgres",
            Self::Redis(_) | Self::RedisPool(_) => "redis",
            Self::Internal(_) => "internal",
        }
    }
}

/// The HTTP status of a code.
#[must_use]
pub const fn status_of(code: ErrorCode) -> StatusCode {
    match code {
        ErrorCode::BadMessage | ErrorCode::UnknownType => StatusCode::BAD_REQUEST,
        ErrorCode::Unauthenticated | ErrorCode::TokenExpired | ErrorCode::BadCredentials => StatusCode::UNAUTHORIZED,
        ErrorCode::Forbidden | ErrorCode::AgeLimit | ErrorCode::NotAdmitted | ErrorCode::NotBought => StatusCode::FORBIDDEN,
        ErrorCode::NotFound => StatusCode::NOT_FOUND,
        ErrorCode::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        ErrorCode::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        ErrorCode::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ErrorCode::ValidationFailed | ErrorCode::IdempotencyMismatch => StatusCode::UNPROCESSABLE_ENTITY,
        ErrorCode::RateLimited => StatusCode::TOO_MANY_REQUESTS,
        ErrorCode::Overloaded | ErrorCode::GatewayUnavailable => StatusCode::SERVICE_UNAVAILABLE,
        ErrorCode::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        ErrorCode::NotOpen
        | ErrorCode::Closed
        | ErrorCode::Paused
        | ErrorCode::PlaceLost
        | ErrorCode::SeatTaken
        | ErrorCode::NoneLeft
        | ErrorCode::LimitExceeded
        | ErrorCode::Conflict
        | ErrorCode::EmailTaken
        | ErrorCode::NicknameTaken
        | ErrorCode::HoldEnded
        | ErrorCode::NotStarted
        | ErrorCode::InUse
        | ErrorCode::TicketUsed => StatusCode::CONFLICT,
    }
}

/// A problem document (RFC 9457).
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// A URN that ends in the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// The status' own words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// For programs.
    pub code: String,
    /// For people: what happened, what was kept, what to do next.
    pub detail: String,
    /// Fields that break a rule.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
    /// Seats that stood in the way.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub seats: Vec<SeatIndex>,
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let refusal = self.refusal();
        let status = status_of(refusal.code);
        let problem = Problem {
            kind: format!("urn:frontrow:{}", refusal.code.as_str()),
            title: status.canonical_reason().unwrap_or("Error").to_owned(),
            status: status.as_u16(),
            code: refusal.code.as_str().to_owned(),
            detail: refusal.message.into_owned(),
            errors: refusal.fields,
            seats: refusal.seats,
        };
        let mut response = (status, axum::Json(problem)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(ms) = refusal.retry_after_ms {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(ms.div_ceil(1000)));
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

    use super::{Error, ErrorCode};

    #[test]
    fn work_that_failed_is_taken_up_later_and_later_but_soon_where_only_this_node_lacks_redis() {
        let refused = Error::refused(ErrorCode::Conflict, "not now");
        assert_eq!([0, 1, 2, 6, 7, 40].map(|n| refused.retry_after_s(n, 6)), [2.0, 2.0, 4.0, 64.0, 64.0, 64.0]);
        let cut_off = Error::RedisPool("connection refused".into());
        assert_eq!([1, 9].map(|n| cut_off.retry_after_s(n, 6)), [2.0, 2.0]);
    }

    struct Levels(Arc<Mutex<Vec<tracing::Level>>>);

    impl<S: tracing::Subscriber> Layer<S> for Levels {
        fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
            self.0.lock().unwrap().push(*event.metadata().level());
        }
    }

    #[test]
    fn a_flood_of_overload_is_no_flood_of_lines_and_a_fault_still_is_an_error() {
        let levels = Arc::new(Mutex::default());
        // Two listeners: with one alone, what another thread meets first may be switched off for all.
        let _other = tracing::Dispatch::new(tracing_subscriber::registry());
        let _listening = tracing::subscriber::set_default(tracing_subscriber::registry().with(Levels(Arc::clone(&levels))));
        let started = std::time::Instant::now();
        for _ in 0..1000 {
            let refusal = Error::RedisPool("none in time".into()).refusal();
            assert_eq!((refusal.code, refusal.retry_after_ms), (ErrorCode::Overloaded, Some(1000)));
            assert_eq!(Error::Pg(sqlx::Error::PoolTimedOut).refusal().code, ErrorCode::Overloaded);
        }
        let told = std::mem::take(&mut *levels.lock().unwrap());
        assert!(told.len() as u64 <= 1 + started.elapsed().as_secs(), "{} lines", told.len());
        assert!(!told.contains(&tracing::Level::ERROR), "{told:?}");
        let _ = Error::Internal(anyhow::anyhow!("a fault")).refusal();
        assert_eq!(*levels.lock().unwrap(), [tracing::Level::ERROR]);
    }
}
