//! Frontrow: a WebSocket-first realtime ticketing server.
//!
//! [`run`] is the only door: it takes a complete [`config::Config`], a listener and a shutdown token, and returns when
//! everything it started has ended. The rooms, from the outside in:
//!
//! - [`realtime`] sockets: upgrade, session loop, mailboxes, fan-out. Calls the rooms; no room calls it.
//! - [`reviews`] → [`orders`] → [`wishes`] → [`seats`] → [`queue`] → [`shows`] → [`accounts`], and [`orders`] → [`payments`].
//! - [`rankings`] → [`shows`]: what sells best, from the tickets.
//! - [`notices`] → [`accounts`]: mails about what the rooms did; who has news calls it, in the transaction of the change.
//! - [`embedded`] the one-machine default: starts Postgres, Redis, the object store and the payment stand-in.
//! - [`http`] what wraps every request; [`router`] the list of routes; [`roles`] which of it all a node is.
//! - [`infra`] Postgres, Redis, bus, outbox, clock, tasks, metrics. Imports no room.

pub mod accounts;
pub mod app;
pub mod config;
pub mod embedded;
pub mod error;
pub mod http;
pub mod infra;
pub mod limits;
pub mod notices;
pub mod orders;
pub mod payments;
pub mod queue;
pub mod rankings;
pub mod realtime;
pub mod reviews;
pub mod roles;
pub mod router;
pub mod seats;
pub mod shows;
pub mod wishes;

use anyhow::Context as _;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Serves until `shutdown` is cancelled, then drains: not ready any more, sockets are told 1012, no connection is taken,
/// requests end, background tasks end, the lease is given up, pools close.
///
/// # Errors
/// When a service named in `config` cannot be reached, or migrations fail.
pub async fn run(config: config::Config, listener: TcpListener, shutdown: CancellationToken) -> anyhow::Result<()> {
    let app = app::App::connect(config, shutdown.clone()).await.context("connecting to the services")?;
    serve(app, listener, shutdown).await
}

/// [`run`] for an [`app::App`] that is connected already.
///
/// # Errors
/// When what an earlier run left half done cannot be finished.
pub async fn serve(app: app::App, listener: TcpListener, shutdown: CancellationToken) -> anyhow::Result<()> {
    http::spawn(&app);
    roles::start(&app).await?;
    let router = router::build(app.clone());
    serve_until(&app, listener, router, shutdown).await;
    app.tasks.drain(limits::DRAIN_TIMEOUT).await;
    // Last of what others see: by now everybody who was here has been told, so no grace time begins before that.
    queue::jobs::release(&app).await;
    app.bus.close().await;
    app.pg.close().await;
    Ok(())
}

/// Serves until `shutdown`, and then on until every socket was told to come back elsewhere, so that whoever routes by
/// `/readyz` has looked away before a connection is refused. Requests under way are finished.
async fn serve_until(app: &app::App, listener: TcpListener, router: axum::Router, shutdown: CancellationToken) {
    let (closed, leaving) = (CancellationToken::new(), app.clone());
    let told = closed.clone();
    let telling = async move {
        shutdown.cancelled().await;
        tokio::join!(realtime::drain(&leaving), tokio::time::sleep(limits::DRAIN_NOTICE));
        told.cancel();
        std::future::pending::<()>().await
    };
    let serving = http::door::serve(listener, router, http::door::Bounds::default(), closed.clone());
    tokio::select! {
        () = serving => {}
        () = telling => {}
        () = async { closed.cancelled().await; tokio::time::sleep(limits::DRAIN_REQUESTS).await } => {
            tracing::warn!("requests under way did not end in time");
        }
    }
}
