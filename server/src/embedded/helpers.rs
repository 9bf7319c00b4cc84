//! What is started here as tasks of this process: the object store and the payment stand-in.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use url::Url;

use super::folder::Folder;
use super::portone::{self, StandInSettings};
use super::state::{self, Keys};
use super::{BUCKET, REGION, objects};
use crate::config::{CheckoutFlow, PortOneConfig, S3Config};
use crate::limits::EMBEDDED_STOP;

/// The tasks; dropping it stops them.
#[derive(Debug)]
pub(super) struct Helpers {
    stop: CancellationToken,
    tasks: TaskTracker,
    failure: watch::Sender<Option<String>>,
}

impl Default for Helpers {
    fn default() -> Self {
        Self { stop: CancellationToken::new(), tasks: TaskTracker::new(), failure: watch::Sender::new(None) }
    }
}

impl Drop for Helpers {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

impl Helpers {
    fn run(&self, name: &'static str, task: impl Future<Output = anyhow::Result<()>> + Send + 'static) {
        let failure = self.failure.clone();
        self.tasks.spawn(async move {
            if let Err(error) = task.await {
                failure.send_replace(Some(format!("{name} failed: {error:#}")));
            }
        });
    }

    /// Waits until one of them fails.
    pub(super) async fn failed(&self) -> anyhow::Error {
        let mut failure = self.failure.subscribe();
        match failure.wait_for(Option::is_some).await {
            Ok(text) => anyhow!(text.clone().unwrap_or_default()),
            Err(_) => std::future::pending().await, // the sender is ours
        }
    }

    /// Stops them in order.
    pub(super) async fn stop(&self) {
        self.stop.cancel();
        self.tasks.close();
        if tokio::time::timeout(EMBEDDED_STOP, self.tasks.wait()).await.is_err() {
            tracing::warn!("the object store or the payment stand-in did not end in time");
        }
    }
}

/// Starts the object store.
pub(super) async fn objects(helpers: &Helpers, folder: &Folder, keys: &mut Keys) -> anyhow::Result<S3Config> {
    let service = objects::service(&folder.private("objects")?, &keys.access_key, &keys.secret_key)?;
    let listener = listen(keys.port).await.context("a port for the object store")?;
    keys.port = listener.local_addr()?.port();
    helpers.tasks.spawn(objects::serve(service, listener, helpers.stop.clone()));
    objects_at(keys)
}

/// The object store that was started with these keys.
pub(super) fn objects_at(keys: &Keys) -> anyhow::Result<S3Config> {
    Ok(S3Config {
        endpoint: loopback(keys.port)?,
        public_endpoint: None,
        region: REGION.into(),
        bucket: BUCKET.into(),
        access_key: keys.access_key.clone(),
        secret_key: keys.secret_key.clone().into(),
    })
}

/// Starts the payment stand-in, at the port it had last where that is free: a payment page that is open in a browser
/// outlives a restart.
pub(super) async fn portone(
    helpers: &Helpers,
    folder: &Folder,
    state: &mut state::PortOne,
    listening: SocketAddr,
) -> anyhow::Result<PortOneConfig> {
    let listener = listen(state.port).await.context("a port for the payment stand-in")?;
    state.port = listener.local_addr()?.port();
    let public_url = loopback(state.port)?;
    let webhook_url = Url::parse(&format!("http://{}/api/v1/payments/webhook", reachable(listening)))?;
    let settings = StandInSettings {
        data_dir: Some(folder.private("payments")?),
        api_secret: state.api_secret.clone().into(),
        store_id: state.store_id.clone(),
        channel_key: state.channel_key.clone(),
        webhook_url: Some(webhook_url),
        webhook_secrets: vec![state.webhook_secret.clone().into()],
        public_url: public_url.clone(),
        retry_minute: Duration::from_secs(60),
    };
    helpers.run("the payment stand-in", portone::serve(settings, listener, helpers.stop.clone()));
    portone_at(state)
}

/// The payment stand-in that was started with these secrets.
pub(super) fn portone_at(state: &state::PortOne) -> anyhow::Result<PortOneConfig> {
    let public_url = loopback(state.port)?;
    Ok(PortOneConfig {
        sdk_url: public_url.join("v2/browser-sdk.js")?,
        api_url: public_url,
        api_secret: state.api_secret.clone().into(),
        store_id: state.store_id.clone(),
        channel_key: state.channel_key.clone(),
        webhook_secrets: vec![state.webhook_secret.clone().into()],
        accept_test_channel: true,
        flow: CheckoutFlow::Verify,
    })
}

/// The stand-in's channel for this way of paying.
pub(super) fn on_channel(stand_in: PortOneConfig, flow: CheckoutFlow) -> PortOneConfig {
    let channel_key = match flow {
        CheckoutFlow::Verify => stand_in.channel_key,
        CheckoutFlow::Manual => format!("{}-manual", stand_in.channel_key),
    };
    PortOneConfig { channel_key, flow, ..stand_in }
}

/// The port of the last time where it is free, else any.
async fn listen(last: u16) -> std::io::Result<TcpListener> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, last)).await {
        Ok(listener) => Ok(listener),
        Err(_) => TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await,
    }
}

fn loopback(port: u16) -> anyhow::Result<Url> {
    Ok(Url::parse(&format!("http://127.0.0.1:{port}"))?)
}

/// `address` as a client on this machine calls it.
#[must_use]
pub fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(Ipv4Addr::LOCALHOST.into());
    }
    address
}
