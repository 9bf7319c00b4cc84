//! The gateway's endpoints.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Method, RequestBuilder};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use url::{Host, Url};

use super::decode;
use super::error::{GatewayError, refusal};
use super::transport::{ask, exchange};
use super::types::{CancelRequest, Cancellation, Confirm, Confirmed, ListRequest, Payment, PaymentPage};
use super::webhook;
use crate::config::PortOneConfig;
use crate::infra::pulse::Tally;
use crate::infra::tls;
use crate::limits::{GATEWAY_CALLS, GATEWAY_CONNECT_TIMEOUT, GATEWAY_PAGE, GATEWAY_TIMEOUT};

/// The gateway's HTTP API. Cloning is one reference count.
#[derive(Clone)]
pub struct Gateway(Arc<Inner>);

struct Inner {
    http: reqwest::Client,
    api: Url,
    authorization: HeaderValue,
    store_id: String,
    permits: Semaphore,
    tally: Tally,
}

/// Says where, never with what secret.
impl fmt::Debug for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gateway").field("store_id", &self.0.store_id).finish_non_exhaustive()
    }
}

impl Gateway {
    /// A client for the gateway that `config` names. Nothing is sent yet.
    ///
    /// # Errors
    /// When a secret has no usable form or the HTTP client cannot be built.
    pub fn new(config: &PortOneConfig) -> anyhow::Result<Self> {
        Self::with_timeout(config, GATEWAY_TIMEOUT)
    }

    /// [`Gateway::new`] with another patience, for tests that wait for it to run out.
    ///
    /// # Errors
    /// As [`Gateway::new`].
    pub fn with_timeout(config: &PortOneConfig, timeout: Duration) -> anyhow::Result<Self> {
        ensure!(!config.api_url.cannot_be_a_base(), "the payment gateway's address has no path");
        for (n, secret) in config.webhook_secrets.iter().enumerate() {
            ensure!(webhook::is_secret(secret), "webhook secret {} is not base64", n + 1);
        }
        let inner = Inner {
            http: client(&config.api_url, timeout)?,
            api: config.api_url.clone(),
            authorization: authorization(&config.api_secret)?,
            store_id: config.store_id.clone(),
            permits: Semaphore::new(GATEWAY_CALLS),
            tally: Tally::default(),
        };
        Ok(Self(Arc::new(inner)))
    }

    /// How many calls failed lately through no fault of the caller.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.0.tally.clone()
    }

    /// The payment as it stands, or `None` when the gateway knows none of this id in our store.
    ///
    /// # Errors
    /// [`GatewayError`]; none says anything about the payment.
    pub async fn get(&self, payment_id: &str) -> Result<Option<Payment>, GatewayError> {
        match self.find(payment_id).await {
            Ok(payment) => Ok(Some(payment)),
            Err(GatewayError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn find(&self, payment_id: &str) -> Result<Payment, GatewayError> {
        let mut url = self.url(payment_id, "")?;
        url.query_pairs_mut().append_pair("storeId", &self.0.store_id);
        ask(|| self.exchange("get", self.request(Method::GET, url.clone()), decode::payment)).await
    }

    /// Gives money back. Look at the answer's status: only `Succeeded` is done.
    ///
    /// # Errors
    /// [`GatewayError`], which says whether it may have happened.
    pub async fn cancel(&self, payment_id: &str, request: &CancelRequest) -> Result<Cancellation, GatewayError> {
        let mut body = json!({ "storeId": self.0.store_id, "reason": request.reason });
        set(&mut body, "amount", request.amount);
        set(&mut body, "currentCancellableAmount", request.current_cancellable_amount);
        let command = self.command(payment_id, "cancel", &body, Some(&request.idempotency_key))?;
        self.exchange("cancel", command, decode::cancellation).await.map_err(|failure| failure.error)
    }

    /// Tells the gateway the price before the buyer's browser does, so that the browser cannot name another. Repeating
    /// it is harmless.
    ///
    /// # Errors
    /// [`GatewayError`]; `ALREADY_PAID` when it is too late.
    pub async fn pre_register(&self, payment_id: &str, total: i64, currency: &str) -> Result<(), GatewayError> {
        let body = json!({ "storeId": self.0.store_id, "totalAmount": total, "currency": currency });
        let command = self.command(payment_id, "pre-register", &body, None)?;
        self.exchange("pre_register", command, decode::nothing).await.map_err(|failure| failure.error)
    }

    /// Charges a payment on a channel with manual approval.
    ///
    /// # Errors
    /// [`GatewayError`]; after `ALREADY_PAID` ask with [`Gateway::get`].
    pub async fn confirm(&self, payment_id: &str, confirm: &Confirm) -> Result<Confirmed, GatewayError> {
        let mut body = json!({
            "storeId": self.0.store_id, "paymentToken": confirm.payment_token,
            "totalAmount": confirm.total, "currency": confirm.currency,
        });
        set(&mut body, "txId", confirm.transaction_id.as_deref());
        let command = self.command(payment_id, "confirm", &body, Some(&confirm.idempotency_key))?;
        self.exchange("confirm", command, decode::confirmed).await.map_err(|failure| failure.error)
    }

    /// One page of payments by the time their status changed, for reconciliation.
    ///
    /// # Errors
    /// [`GatewayError`].
    pub async fn list(&self, list: &ListRequest) -> Result<PaymentPage, GatewayError> {
        let query = json!({
            "page": { "number": list.page, "size": list.size.clamp(1, GATEWAY_PAGE) },
            "filter": {
                "storeId": self.0.store_id, "timestampType": "STATUS_CHANGED_AT", "version": "V2",
                "from": list.from.to_rfc3339(), "until": list.until.to_rfc3339(),
                "sortBy": "STATUS_CHANGED_AT", "sortOrder": "ASC",
            },
        });
        let mut url = self.path(&["payments"])?;
        url.query_pairs_mut().append_pair("requestBody", &query.to_string());
        ask(|| self.exchange("list", self.request(Method::GET, url.clone()), decode::page)).await
    }

    /// Has a webhook of a payment sent again: the latest, or the one with this id.
    ///
    /// # Errors
    /// [`GatewayError`].
    pub async fn resend_webhook(&self, payment_id: &str, webhook_id: Option<&str>) -> Result<(), GatewayError> {
        let mut body = json!({ "storeId": self.0.store_id });
        set(&mut body, "webhookId", webhook_id);
        let command = self.command(payment_id, "resend-webhook", &body, None)?;
        self.exchange("resend_webhook", command, decode::nothing).await.map_err(|failure| failure.error)
    }

    /// Closes an account number that was given out, so that nothing can be paid into it.
    ///
    /// # Errors
    /// [`GatewayError`].
    pub async fn close_virtual_account(&self, payment_id: &str) -> Result<(), GatewayError> {
        let mut url = self.url(payment_id, "virtual-account")?;
        url.path_segments_mut().map_err(|()| invalid("the gateway's address has no path"))?.push("close");
        url.query_pairs_mut().append_pair("storeId", &self.0.store_id);
        let command = self.request(Method::POST, url).json(&json!({}));
        self.exchange("close_virtual_account", command, decode::nothing).await.map_err(|failure| failure.error)
    }

    async fn exchange<T>(
        &self,
        call: &'static str,
        request: RequestBuilder,
        read: fn(&[u8]) -> serde_json::Result<T>,
    ) -> Result<T, super::transport::Failure> {
        let result = exchange(&self.0.permits, call, request, read).await;
        self.0.tally.record(matches!(&result, Err(failure) if failure.error.repeat_same_key()));
        result
    }

    fn request(&self, method: Method, url: Url) -> RequestBuilder {
        self.0.http.request(method, url).header(AUTHORIZATION, self.0.authorization.clone())
    }

    fn command(
        &self,
        payment_id: &str,
        verb: &str,
        body: &Value,
        idempotency_key: Option<&str>,
    ) -> Result<RequestBuilder, GatewayError> {
        let command = self.request(Method::POST, self.url(payment_id, verb)?).json(body);
        Ok(match idempotency_key {
            Some(key) => command.header("Idempotency-Key", quoted(key)?),
            None => command,
        })
    }

    /// `/payments/{id}[/{verb}]`, the id percent-encoded.
    fn url(&self, payment_id: &str, verb: &str) -> Result<Url, GatewayError> {
        // "." and ".." cannot be encoded in a path: they would name something else.
        if payment_id.is_empty() || payment_id == "." || payment_id == ".." {
            return Err(GatewayError::NotFound);
        }
        if verb.is_empty() { self.path(&["payments", payment_id]) } else { self.path(&["payments", payment_id, verb]) }
    }

    fn path(&self, segments: &[&str]) -> Result<Url, GatewayError> {
        let mut url = self.0.api.clone();
        url.path_segments_mut().map_err(|()| invalid("the gateway's address has no path"))?.pop_if_empty().extend(segments);
        Ok(url)
    }
}

fn client(api: &Url, timeout: Duration) -> anyhow::Result<reqwest::Client> {
    tls::install_provider();
    let builder = reqwest::Client::builder()
        .timeout(timeout)
        .connect_timeout(GATEWAY_CONNECT_TIMEOUT.min(timeout))
        // A redirect would carry the command, and perhaps the secret, elsewhere.
        .redirect(reqwest::redirect::Policy::none())
        .user_agent(concat!("frontrow/", env!("CARGO_PKG_VERSION")));
    // The stand-in on this machine is not behind whatever proxy the environment names.
    let builder = if is_loopback(api) { builder.no_proxy() } else { builder.https_only(api.scheme() == "https") };
    builder.build().context("building the payment gateway's client")
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn authorization(secret: &SecretString) -> anyhow::Result<HeaderValue> {
    let mut value = HeaderValue::from_str(&format!("PortOne {}", secret.expose_secret()))
        .map_err(|_| anyhow::anyhow!("the payment gateway's API secret has characters a header cannot carry"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// The header is an RFC 8941 string: the quotes are part of it.
fn quoted(key: &str) -> Result<String, GatewayError> {
    let fits = (16..=256).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if fits { Ok(format!("\"{key}\"")) } else { Err(invalid("an idempotency key is 16 to 256 of A-Za-z0-9-_")) }
}

fn invalid(why: &str) -> GatewayError {
    GatewayError::Refused { kind: refusal::INVALID_REQUEST.to_owned(), message: why.to_owned() }
}

fn set<T: Into<Value>>(body: &mut Value, name: &str, value: Option<T>) {
    if let (Some(value), Some(fields)) = (value, body.as_object_mut()) {
        fields.insert(name.to_owned(), value.into());
    }
}
