//! A webhook's signature (Standard Webhooks): checked over the raw bytes before anything is read. A genuine webhook is
//! still only a hint to ask the gateway.

use axum::http::HeaderMap;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use sha2::Sha256;

use crate::limits::WEBHOOK_TOLERANCE;

/// Header: the delivery's id, the same at each retry.
pub const ID: &str = "webhook-id";
/// Header: when it was sent, Unix seconds.
pub const TIMESTAMP: &str = "webhook-timestamp";
/// Header: signatures, space-separated, each `v1,<base64>`.
pub const SIGNATURE: &str = "webhook-signature";

/// A genuine webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    /// Stable over retries: a second delivery is recognised by it.
    pub id: String,
    /// The gateway's word, such as `Transaction.Paid`. Unknown ones are normal.
    pub kind: String,
    /// The store it is about.
    pub store_id: Option<String>,
    /// The payment to ask about; `None` for kinds that are about something else.
    pub payment_id: Option<String>,
    /// The attempt.
    pub transaction_id: Option<String>,
    /// The cancellation, if it is about one.
    pub cancellation_id: Option<String>,
}

/// Why a webhook is not believed. Answer 400 and change nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Rejected {
    /// A header is absent.
    #[error("header {0} is missing")]
    MissingHeader(&'static str),
    /// A header is there twice: which one was signed?
    #[error("header {0} is there twice")]
    RepeatedHeader(&'static str),
    /// A header cannot be read.
    #[error("header {0} cannot be read")]
    BadHeader(&'static str),
    /// Sent too long ago, or in the future.
    #[error("the timestamp is more than five minutes off")]
    Stale,
    /// No signature fits a secret of ours.
    #[error("no signature fits")]
    BadSignature,
    /// Signed, but not a webhook.
    #[error("the body is not a webhook")]
    BadBody,
}

impl Rejected {
    /// The metric label.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::MissingHeader(_) => "missing_header",
            Self::RepeatedHeader(_) => "repeated_header",
            Self::BadHeader(_) => "bad_header",
            Self::Stale => "stale",
            Self::BadSignature => "bad_signature",
            Self::BadBody => "bad_body",
        }
    }
}

/// Believes a webhook or not. `body` is the raw bytes as they came; several secrets are live while one is replaced.
///
/// # Errors
/// [`Rejected`]: nothing in the body may be used.
pub fn verify(secrets: &[SecretString], headers: &HeaderMap, body: &[u8], now: DateTime<Utc>) -> Result<Webhook, Rejected> {
    let verified = check(secrets, headers, body, now);
    let outcome = verified.as_ref().map_or_else(|rejected| rejected.label(), |_| "genuine");
    metrics::counter!("frontrow_webhooks_total", "outcome" => outcome).increment(1);
    verified
}

fn check(secrets: &[SecretString], headers: &HeaderMap, body: &[u8], now: DateTime<Utc>) -> Result<Webhook, Rejected> {
    let id = only(headers, ID)?;
    let timestamp = only(headers, TIMESTAMP)?;
    let signatures = only(headers, SIGNATURE)?;
    let sent = seconds(timestamp).ok_or(Rejected::BadHeader(TIMESTAMP))?;
    if now.timestamp().abs_diff(sent) > WEBHOOK_TOLERANCE.as_secs() {
        return Err(Rejected::Stale);
    }
    let offered: Vec<Vec<u8>> =
        signatures.split(' ').filter_map(|s| s.strip_prefix("v1,")).filter_map(|s| STANDARD.decode(s).ok()).collect();
    let genuine = secrets.iter().filter_map(|secret| signer(secret, id, timestamp, body)).any(|mac| {
        // `verify_slice` compares in constant time.
        offered.iter().any(|signature| mac.clone().verify_slice(signature).is_ok())
    });
    if !genuine {
        return Err(Rejected::BadSignature);
    }
    read(id, body).ok_or(Rejected::BadBody)
}

/// The `webhook-signature` of one secret, for those who send. `None` when the secret is not base64.
#[must_use]
pub fn sign(secret: &SecretString, id: &str, timestamp: i64, body: &[u8]) -> Option<String> {
    let mac = signer(secret, id, &timestamp.to_string(), body)?;
    Some(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}

/// Whether a secret has the form of a webhook secret: base64, optionally after `whsec_`.
#[must_use]
pub fn is_secret(secret: &SecretString) -> bool {
    key(secret).is_some()
}

fn signer(secret: &SecretString, id: &str, timestamp: &str, body: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&key(secret)?).ok()?;
    for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
        mac.update(part);
    }
    Some(mac)
}

fn key(secret: &SecretString) -> Option<Vec<u8>> {
    let text = secret.expose_secret();
    let key = STANDARD.decode(text.strip_prefix("whsec_").unwrap_or(text)).ok()?;
    (!key.is_empty()).then_some(key)
}

fn only<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, Rejected> {
    let mut all = headers.get_all(name).iter();
    let first = all.next().ok_or(Rejected::MissingHeader(name))?;
    if all.next().is_some() {
        return Err(Rejected::RepeatedHeader(name));
    }
    first.to_str().ok().filter(|text| !text.is_empty()).ok_or(Rejected::BadHeader(name))
}

/// Digits only: `+5`, ` 5` and `5.0` were not what was signed.
fn seconds(text: &str) -> Option<i64> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[derive(Deserialize)]
struct WireBody {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    data: serde_json::Value,
}

fn read(id: &str, body: &[u8]) -> Option<Webhook> {
    let wire: WireBody = serde_json::from_slice(body).ok()?;
    let field = |name: &str| wire.data.get(name).and_then(|v| v.as_str()).map(str::to_owned);
    Some(Webhook {
        id: id.to_owned(),
        store_id: field("storeId"),
        payment_id: field("paymentId"),
        transaction_id: field("transactionId"),
        cancellation_id: field("cancellationId"),
        kind: wire.kind,
    })
}
