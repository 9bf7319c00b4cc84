//! Background work of checkout: outbox delivery, order expiry, the reconciler, refunds.

use crate::app::App;

/// Starts the jobs.
pub fn spawn(_app: &App) {}
