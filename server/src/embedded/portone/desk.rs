//! What every handler works with.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context as _;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use secrecy::ExposeSecret as _;
use url::{Host, Url};

use super::StandInSettings;
use super::ledger::Ledger;
use super::record::Channel;
use super::reply::Reply;
use super::rules::Moment;
use crate::infra::clock::Clock;
use crate::infra::tls;

/// How long a receiver of webhooks may take, to connect and to answer.
const WEBHOOK_TIMEOUT: Duration = Duration::from_secs(30);

/// The handles, shared by all.
pub(super) type Shared = Arc<Desk>;

#[derive(Debug)]
pub(super) struct Desk {
    pub(super) settings: StandInSettings,
    pub(super) ledger: Arc<Ledger>,
    /// What payments, keys and retries go by; tests set it forward.
    pub(super) clock: Clock,
    /// What webhooks are signed by: receivers have no other.
    pub(super) wall: Clock,
    pub(super) http: reqwest::Client,
    /// Idempotency keys of calls under way, each with its payment.
    running: Mutex<HashSet<(String, String)>>,
}

impl Desk {
    pub(super) fn new(settings: StandInSettings, ledger: Arc<Ledger>) -> anyhow::Result<Self> {
        tls::install_provider();
        let http = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(WEBHOOK_TIMEOUT)
            .timeout(WEBHOOK_TIMEOUT)
            .build()
            .context("building the webhook client")?;
        Ok(Self { settings, ledger, clock: Clock::default(), wall: Clock::default(), http, running: Mutex::default() })
    }

    pub(super) fn moment(&self) -> Moment {
        Moment { now: self.clock.now(), store_id: self.settings.store_id.clone(), sends: self.settings.webhook_url.is_some() }
    }

    /// Whether a call of the HTTP API carries the secret.
    pub(super) fn authorise(&self, headers: &HeaderMap) -> Result<(), Reply> {
        let given = headers.get(AUTHORIZATION).and_then(|v| v.to_str().ok()).and_then(|v| v.strip_prefix("PortOne "));
        if given == Some(self.settings.api_secret.expose_secret()) {
            return Ok(());
        }
        Err(Reply::error(401, "UNAUTHORIZED", "Authorization: PortOne <V2 API secret>"))
    }

    /// The channel of this key.
    pub(super) fn channel(&self, key: &str) -> Option<Channel> {
        let (live, manual) = match key.strip_prefix(&self.settings.channel_key)? {
            "" => (false, false),
            "-manual" => (false, true),
            "-live" => (true, false),
            _ => return None,
        };
        Some(Channel { key: key.to_owned(), live, manual })
    }

    /// Whether webhooks may go there: this machine, or where they go anyway. The checkout is open to any page.
    pub(super) fn may_notify(&self, url: &Url) -> bool {
        let known = self.settings.webhook_url.as_ref().is_some_and(|ours| ours.host() == url.host());
        let local = match url.host() {
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            Some(Host::Domain(name)) => name == "localhost",
            None => false,
        };
        matches!(url.scheme(), "http" | "https") && (known || local)
    }

    /// Marks a call with this key as under way; `None` when one is already.
    pub(super) fn begin(self: &Arc<Self>, payment: &str, key: &str) -> Option<Running> {
        let slot = (payment.to_owned(), key.to_owned());
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.insert(slot.clone()).then(|| Running { desk: self.clone(), slot })
    }
}

/// A call under way, until it is dropped.
pub(super) struct Running {
    desk: Shared,
    slot: (String, String),
}

impl Drop for Running {
    fn drop(&mut self) {
        self.desk.running.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.slot);
    }
}

/// Whether a paymentId is one: what every provider behind the gateway takes, and a safe file name.
pub(super) fn is_payment_id(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}
