//! One exchange with the gateway: bounded in time, size and number, and sorted into what may have happened.

use std::future::Future;
use std::time::{Duration, Instant};

use rand::RngExt as _;
use reqwest::{RequestBuilder, Response, StatusCode};
use tokio::sync::Semaphore;

use super::decode::{self, Envelope};
use super::error::{GatewayError, refusal};
use crate::limits::{GATEWAY_BACKOFF, GATEWAY_CONNECT_TIMEOUT, GATEWAY_MAX_BODY, GATEWAY_READ_ATTEMPTS};

/// Why an exchange gave no answer that can be used.
pub(super) struct Failure {
    pub(super) error: GatewayError,
    /// Whether asking at once again may help; never true for an answer that was understood, nor when time ran out.
    transient: bool,
}

impl Failure {
    const fn settled(error: GatewayError) -> Self {
        Self { error, transient: false }
    }

    const fn transient(error: GatewayError) -> Self {
        Self { error, transient: true }
    }
}

/// Sends once and reads the answer with `read`.
pub(super) async fn exchange<T>(
    permits: &Semaphore,
    call: &'static str,
    request: RequestBuilder,
    read: fn(&[u8]) -> serde_json::Result<T>,
) -> Result<T, Failure> {
    let permit = tokio::time::timeout(GATEWAY_CONNECT_TIMEOUT, permits.acquire()).await;
    let Ok(Ok(_permit)) = permit else {
        return Err(Failure::settled(GatewayError::Unreachable("too many calls under way".to_owned())));
    };
    let started = Instant::now();
    let result = send(request, read).await;
    let outcome = result.as_ref().map_or_else(|failure| failure.error.label(), |_| "ok");
    metrics::counter!("frontrow_gateway_calls_total", "call" => call, "outcome" => outcome).increment(1);
    metrics::histogram!("frontrow_gateway_call_seconds", "call" => call).record(started.elapsed().as_secs_f64());
    if let Err(failure) = &result {
        tracing::debug!(call, error = %failure.error, "the gateway gave no result");
    }
    result
}

/// Repeats a question, never a command, while asking again may help.
pub(super) async fn ask<T, F>(mut exchange: impl FnMut() -> F) -> Result<T, GatewayError>
where
    F: Future<Output = Result<T, Failure>>,
{
    let mut attempt = 1;
    loop {
        match exchange().await {
            Ok(answer) => return Ok(answer),
            Err(failure) if failure.transient && attempt < GATEWAY_READ_ATTEMPTS => tokio::time::sleep(backoff(attempt)).await,
            Err(failure) => return Err(failure.error),
        }
        attempt += 1;
    }
}

/// Between a half and all of the doubled base, so that nodes do not come back together.
fn backoff(attempt: u32) -> Duration {
    let full = GATEWAY_BACKOFF * 2_u32.saturating_pow(attempt - 1);
    full.mul_f64(rand::rng().random_range(0.5..=1.0))
}

async fn send<T>(request: RequestBuilder, read: fn(&[u8]) -> serde_json::Result<T>) -> Result<T, Failure> {
    let response = request.send().await.map_err(lost)?;
    let status = response.status();
    let body = body(response).await?;
    if status.is_success() {
        // It was done, but what was done cannot be told.
        return read(&body).map_err(|error| {
            Failure::transient(GatewayError::OutcomeUnknown(format!("the answer ({status}) cannot be read: {error}")))
        });
    }
    Err(match decode::envelope(&body) {
        Some(envelope) => refused(status, envelope),
        None => Failure::transient(GatewayError::OutcomeUnknown(format!("status {status} without a reason"))),
    })
}

/// No answer came.
fn lost(error: reqwest::Error) -> Failure {
    let error = error.without_url(); // the address is known, and proxies may carry credentials in theirs
    let words = chain(&error);
    if error.is_connect() || error.is_builder() {
        Failure::transient(GatewayError::Unreachable(words))
    } else if error.is_timeout() {
        Failure::settled(GatewayError::OutcomeUnknown(words))
    } else {
        Failure::transient(GatewayError::OutcomeUnknown(words))
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut words = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        words = format!("{words}: {cause}");
        source = cause.source();
    }
    words
}

/// The gateway said why.
fn refused(status: StatusCode, envelope: Envelope) -> Failure {
    let Envelope { kind, message, pg_code, pg_message } = envelope;
    match kind.as_str() {
        "PAYMENT_NOT_FOUND" if status == StatusCode::NOT_FOUND => Failure::settled(GatewayError::NotFound),
        "PG_PROVIDER" => Failure::settled(GatewayError::Provider { code: pg_code, message: pg_message }),
        "IDEMPOTENCY_OUTSTANDING_REQUEST" => {
            Failure::settled(GatewayError::OutcomeUnknown("an earlier call with this key still runs".to_owned()))
        }
        _ if status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS => {
            if matches!(kind.as_str(), refusal::UNAUTHORIZED | refusal::FORBIDDEN) {
                tracing::error!(%kind, "the gateway does not take our API secret");
            }
            Failure::settled(GatewayError::Refused { kind, message })
        }
        _ => Failure::transient(GatewayError::OutcomeUnknown(format!("status {status}: {kind} {message}"))),
    }
}

async fn body(mut response: Response) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(lost)? {
        if body.len() + chunk.len() > GATEWAY_MAX_BODY {
            return Err(Failure::settled(GatewayError::OutcomeUnknown("the answer is too large".to_owned())));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
