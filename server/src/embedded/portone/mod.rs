//! A stand-in for PortOne V2: a real HTTP server that speaks the gateway's API, shows a fake pay page and sends signed
//! webhooks. For development and tests; no money moves. Never in production (the configuration refuses it).
//!
//! Start reading at [`serve`]. A payment is one `Record` and one file; `rules.rs` says what happens to it, `commands.rs`
//! how a call meets it, `sender.rs` what happens by itself, `faults.rs` what can be made to go wrong.

mod api;
mod checkout;
mod commands;
mod control;
mod desk;
mod door;
mod faults;
mod files;
mod ledger;
mod messages;
mod pages;
mod record;
mod reply;
mod rules;
mod sender;
#[cfg(test)]
mod tests;
mod wire;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::ensure;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use secrecy::SecretString;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use url::Url;

use self::desk::Desk;
use self::files::Files;
use self::ledger::Ledger;
use crate::payments::webhook;

/// The largest request taken, in bytes.
const MAX_BODY: usize = 64 * 1024;

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

/// Serves until `shutdown`. With a data folder, whatever was answered survives a kill at any moment, webhooks that were
/// not delivered included.
///
/// # Errors
/// When the data folder cannot be read, or a setting has no usable form.
pub async fn serve(settings: StandInSettings, listener: TcpListener, shutdown: CancellationToken) -> anyhow::Result<()> {
    for (n, secret) in settings.webhook_secrets.iter().enumerate() {
        ensure!(webhook::is_secret(secret), "webhook secret {} is not base64", n + 1);
    }
    let folder = settings.data_dir.clone();
    let (files, records) = tokio::task::spawn_blocking(|| Files::open(folder)).await??;
    let desk = Arc::new(Desk::new(settings, Arc::new(Ledger::open(files, records)))?);
    let router = Router::new()
        .merge(api::routes())
        .merge(checkout::routes())
        .merge(control::routes())
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(desk.clone());
    tokio::join!(sender::run(desk, shutdown.clone()), door::serve(listener, router, shutdown));
    Ok(())
}
