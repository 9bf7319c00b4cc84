//! The HTTP edge: what wraps every request and what no room owns. Extractors whose rejections are problem documents,
//! the layers, the operations endpoints, the documents, the page. Knows no business rule.
//!
//! The list of routes is [`crate::router`].

pub mod cors;
pub mod documents;
pub mod door;
mod examples;
pub mod extract;
pub mod layers;
pub mod once;
pub mod openapi;
pub mod ops;
pub mod page;
pub mod params;
pub mod rates;
pub mod ready;

use std::time::Duration;

use axum::http::{HeaderMap, header};

use crate::app::App;
use crate::limits;

/// Whether the asker has what `etag` names already (`If-None-Match`, compared weakly as RFC 9110 wants for reads).
#[must_use]
pub fn has_current(headers: &HeaderMap, etag: &str) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|known| known.trim() == "*" || known.trim().trim_start_matches("W/") == etag)
}

/// Starts what keeps `/metrics` small and true: histograms are folded whether somebody reads them or not, gates counted.
pub fn spawn(app: &App) {
    let (handle, gates) = (app.metrics.clone(), app.gates.clone());
    app.tasks.every("metrics upkeep", Duration::from_secs(5), move || {
        handle.run_upkeep();
        gates.measure();
        std::future::ready(Ok(()))
    });
    let pg = app.pg.clone();
    app.tasks.every("idempotency keys", limits::UPKEEP_EVERY, move || {
        let pg = pg.clone();
        async move { once::upkeep(&pg).await }
    });
}
