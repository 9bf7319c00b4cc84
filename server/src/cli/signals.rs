//! SIGTERM and SIGINT stop in order; a second one stops at once.

use anyhow::Context as _;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// A token that is cancelled by the first SIGTERM or SIGINT.
pub(crate) fn shutdown() -> anyhow::Result<CancellationToken> {
    let mut term = signal(SignalKind::terminate()).context("listening for SIGTERM")?;
    let mut int = signal(SignalKind::interrupt()).context("listening for SIGINT")?;
    let token = CancellationToken::new();
    let stop = token.clone();
    tokio::spawn(async move {
        let mut next = async || {
            tokio::select! { _ = term.recv() => "SIGTERM", _ = int.recv() => "SIGINT" }
        };
        let signal = next().await;
        tracing::info!(signal, "stopping; once more stops at once");
        stop.cancel();
        next().await;
        // What was started here dies with this process, see embedded::child.
        std::process::exit(130);
    });
    Ok(token)
}
