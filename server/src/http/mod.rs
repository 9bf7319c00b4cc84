//! The HTTP edge: what wraps every request and what no room owns. Extractors whose rejections are problem documents,
//! the layers, the operations endpoints, the documents, the page. Knows no business rule.
//!
//! The list of routes is [`crate::router`].

pub mod documents;
pub mod extract;
pub mod layers;
pub mod ops;
pub mod page;

use std::time::Duration;

use crate::app::App;

/// Starts what keeps `/metrics` small: histograms are folded whether somebody reads them or not.
pub fn spawn(app: &App) {
    let handle = app.metrics.clone();
    app.tasks.every("metrics upkeep", Duration::from_secs(5), move || {
        handle.run_upkeep();
        std::future::ready(Ok(()))
    });
}
