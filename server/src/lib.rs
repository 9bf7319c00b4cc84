//! Frontrow: a WebSocket-first realtime ticketing server.
//!
//! [`run`] is the only door: it takes a complete [`config::Config`], a listener and a shutdown token, and returns when
//! everything it started has ended. The rooms, from the outside in:
//!
//! - [`realtime`] sockets: upgrade, session loop, mailboxes, fan-out. Calls the rooms; no room calls it.
//! - [`orders`] → [`seats`] → [`queue`] → [`shows`] → [`accounts`], and [`orders`] → [`payments`].
//! - [`embedded`] the one-machine default: starts Postgres, Redis, the object store and the payment stand-in.
//! - [`http`] what wraps every request; [`router`] the list of routes.
//! - [`infra`] Postgres, Redis, bus, outbox, clock, tasks, metrics. Imports no room.

pub mod accounts;
pub mod app;
pub mod config;
pub mod embedded;
pub mod error;
pub mod http;
pub mod infra;
pub mod limits;
pub mod orders;
pub mod payments;
pub mod queue;
pub mod realtime;
pub mod router;
pub mod seats;
pub mod shows;

use anyhow::Context as _;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Serves until `shutdown` is cancelled, then drains: sockets are told 1012, background tasks end, pools close.
///
/// # Errors
/// When a service named in `config` cannot be reached, migrations fail, or the listener breaks.
pub async fn run(config: config::Config, listener: TcpListener, shutdown: CancellationToken) -> anyhow::Result<()> {
    let app = app::App::connect(config, shutdown.clone()).await.context("connecting to the services")?;
    serve(app, listener, shutdown).await
}

/// [`run`] for an [`app::App`] that is connected already.
///
/// # Errors
/// When the listener breaks, or what an earlier run left half done cannot be finished.
pub async fn serve(app: app::App, listener: TcpListener, shutdown: CancellationToken) -> anyhow::Result<()> {
    // What an earlier life left half done is finished before anybody is let in.
    orders::recover(&app).await.context("finishing what an earlier run left half done")?;
    http::spawn(&app);
    accounts::spawn(&app);
    shows::spawn(&app);
    queue::jobs::spawn(&app).await.context("taking the node's lease")?;
    make_bucket(&app);
    seats::jobs::spawn(&app);
    orders::jobs::spawn(&app);
    realtime::spawn(&app);
    let router = router::build(app.clone());
    let served = axum::serve(listener, router.into_make_service_with_connect_info::<std::net::SocketAddr>())
        .with_graceful_shutdown(async move { shutdown.cancelled().await })
        .await;
    app.tasks.drain(limits::DRAIN_TIMEOUT).await;
    queue::jobs::release(&app).await;
    app.bus.close().await;
    app.pg.close().await;
    served.context("serving")
}

/// Makes the bucket for images, trying until it is there: a store that is away must not keep the sale from opening.
fn make_bucket(app: &app::App) {
    let making = app.clone();
    app.tasks.spawn("bucket", async move {
        while let Err(error) = making.objects.ensure_bucket().await {
            tracing::warn!(error = format!("{error:#}"), "the bucket for images cannot be made yet");
            tokio::time::sleep(limits::BUCKET_RETRY).await;
        }
    });
}
