//! A payment stand-in a test, on a port of its own, and the hands that play the buyer, the console and the weather.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use frontrow::config::PortOneConfig;
use frontrow::embedded::portone::{StandInSettings, serve};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::harness;

/// A running stand-in. Dropping it stops it.
pub struct StandIn {
    pub addr: SocketAddr,
    pub settings: StandInSettings,
    pub http: reqwest::Client,
    stop: CancellationToken,
    serving: Option<JoinHandle<()>>,
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

impl StandIn {
    /// In memory, sending webhooks to `webhook_url`. Retries come within milliseconds.
    pub async fn start(webhook_url: Option<&str>) -> Self {
        Self::start_at(webhook_url, None).await
    }

    /// [`StandIn::start`], keeping its records in a folder.
    pub async fn start_at(webhook_url: Option<&str>, data_dir: Option<&Path>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let config = config(addr);
        let settings = StandInSettings {
            data_dir: data_dir.map(Path::to_path_buf),
            api_secret: config.api_secret,
            store_id: config.store_id,
            channel_key: config.channel_key,
            webhook_url: webhook_url.map(|url| url.parse().unwrap()),
            webhook_secrets: config.webhook_secrets,
            public_url: format!("http://{addr}").parse().unwrap(),
            retry_minute: Duration::from_millis(20),
        };
        Self::serve(settings, listener).await
    }

    pub async fn serve(settings: StandInSettings, listener: TcpListener) -> Self {
        frontrow::infra::tls::install_provider();
        let addr = listener.local_addr().unwrap();
        let stop = CancellationToken::new();
        let serving = serve(settings.clone(), listener, stop.clone());
        let serving = Some(tokio::spawn(async move { serving.await.expect("stand-in") }));
        let redirect = reqwest::redirect::Policy::none();
        let http = reqwest::Client::builder().no_proxy().redirect(redirect).build().unwrap();
        Self { addr, settings, http, stop, serving }
    }

    /// Ends it as a stop would and starts another with the same settings on the same port.
    pub async fn restart(mut self) -> Self {
        self.stop.cancel();
        self.serving.take().unwrap().await.unwrap();
        let deadline = tokio::time::Instant::now() + Duration::from_secs(10);
        let listener = loop {
            match TcpListener::bind(self.addr).await {
                Ok(listener) => break listener,
                Err(error) => assert!(tokio::time::Instant::now() < deadline, "{error}"),
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        };
        Self::serve(self.settings.clone(), listener).await
    }

    /// Settings of a server that pays here.
    pub fn config(&self) -> PortOneConfig {
        config(self.addr)
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.addr)
    }

    /// A buyer pays `total` won under this id, without a browser and whatever was registered.
    pub async fn pay(&self, payment_id: &str, total: i64) -> Value {
        self.control(&format!("payments/{payment_id}/pay"), json!({ "total": total })).await
    }

    /// [`StandIn::pay`] with terms: `total`, `currency`, `channel_type`, `manual`, `pay_method`.
    pub async fn pay_with(&self, payment_id: &str, terms: Value) -> Value {
        self.control(&format!("payments/{payment_id}/pay"), terms).await
    }

    /// A buyer's attempt fails.
    pub async fn decline(&self, payment_id: &str, total: i64) -> Value {
        self.control(&format!("payments/{payment_id}/decline"), json!({ "total": total })).await
    }

    /// A buyer opens the window and does nothing.
    pub async fn open(&self, payment_id: &str, total: i64) -> Value {
        self.control(&format!("payments/{payment_id}/open"), json!({ "total": total })).await
    }

    /// Somebody gives money back in the console: `amount`, or everything.
    pub async fn console_cancel(&self, payment_id: &str, amount: Option<i64>) -> Value {
        self.control(&format!("payments/{payment_id}/cancel"), json!({ "amount": amount })).await
    }

    /// Arms a fault (`server/src/embedded/portone/faults.rs`), such as `{"kind": "reset_after", "on": "cancel"}`; with
    /// `times` it strikes more than once.
    pub async fn fault(&self, payment_id: &str, fault: Value) {
        self.control(&format!("payments/{payment_id}/faults"), fault).await;
    }

    /// Disarms every fault of a payment.
    pub async fn calm(&self, payment_id: &str) {
        let url = self.url(&format!("/_control/payments/{payment_id}/faults"));
        assert!(self.http.delete(url).send().await.unwrap().status().is_success());
    }

    /// Sends a webhook now (`type`, `forged`, `copies`, `data`) and tells the answers' statuses.
    pub async fn webhook(&self, payment_id: &str, webhook: Value) -> Vec<Option<u64>> {
        let sent = self.control(&format!("payments/{payment_id}/webhooks"), webhook).await;
        sent["statuses"].as_array().unwrap().iter().map(Value::as_u64).collect()
    }

    /// Sets the stand-in's clock forward.
    pub async fn advance(&self, time: Duration) {
        self.control("clock", json!({ "advance_ms": u64::try_from(time.as_millis()).unwrap() })).await;
    }

    /// The whole story of a payment: `payment`, `cancellations`, `webhooks` with their `deliveries`, `pay_urls`.
    pub async fn story(&self, payment_id: &str) -> Value {
        let url = self.url(&format!("/_control/payments/{payment_id}"));
        self.http.get(url).send().await.unwrap().json().await.unwrap()
    }

    /// What was given back for good, in won.
    pub async fn refunded(&self, payment_id: &str) -> i64 {
        self.story(payment_id).await["payment"]["amount"]["cancelled"].as_i64().unwrap_or(0)
    }

    async fn control(&self, path: &str, body: Value) -> Value {
        let response = self.http.post(self.url(&format!("/_control/{path}"))).json(&body).send().await.unwrap();
        let (status, text) = (response.status(), response.text().await.unwrap());
        assert!(status.is_success(), "{path} {body}: {status} {text}");
        serde_json::from_str(&text).unwrap()
    }
}

fn config(addr: SocketAddr) -> PortOneConfig {
    PortOneConfig {
        api_url: format!("http://{addr}").parse().unwrap(),
        sdk_url: format!("http://{addr}/v2/browser-sdk.js").parse().unwrap(),
        ..harness::portone_config()
    }
}
