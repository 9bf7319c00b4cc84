//! `frontrow stand-in`: the payment stand-in alone, for several nodes that share one, or a page developed elsewhere.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use clap::Args;
use frontrow::config::{Mode, Settings};
use frontrow::embedded::portone::{self, StandInSettings};
use frontrow::embedded::reachable;
use tokio::net::TcpListener;
use url::Url;

use super::signals;

#[derive(Args)]
pub(crate) struct StandIn {
    /// Its listening address
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8081")]
    at: SocketAddr,
    /// Where webhooks go, such as http://127.0.0.1:8080/api/v1/payments/webhook
    #[arg(long, value_name = "URL")]
    webhook: Option<Url>,
    /// The address browsers reach it at; its listening address when not given
    #[arg(long, value_name = "URL")]
    reachable_at: Option<Url>,
    /// Where payments are kept; only in memory when not given
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

/// Serves with the secrets of the `PORTONE_` variables until a signal comes.
pub(crate) async fn run(settings: &Settings, what: StandIn) -> anyhow::Result<()> {
    ensure!(settings.mode == Mode::Development, "the stand-in moves no money; it does not run with FRONTROW_ENV=production");
    let gateway = settings.portone.clone().context(
        "the stand-in and the server share their secrets: give both the same PORTONE_API_SECRET, PORTONE_STORE_ID, \
         PORTONE_CHANNEL_KEY and PORTONE_WEBHOOK_SECRETS",
    )?;
    let shutdown = signals::shutdown()?;
    let listener = TcpListener::bind(what.at).await.with_context(|| format!("listening at {}", what.at))?;
    let own = Url::parse(&format!("http://{}", reachable(listener.local_addr()?)))?;
    let public_url = what.reachable_at.unwrap_or(own);
    println!("The payment stand-in is ready at {public_url}");
    let settings = StandInSettings {
        data_dir: what.folder,
        api_secret: gateway.api_secret,
        store_id: gateway.store_id,
        channel_key: gateway.channel_key,
        webhook_url: what.webhook,
        webhook_secrets: gateway.webhook_secrets,
        public_url,
        retry_minute: Duration::from_secs(60),
    };
    portone::serve(settings, listener, shutdown).await
}
