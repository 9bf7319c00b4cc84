//! Sockets: upgrade, greet, session loop, mailbox, hub, fan-out. Holds no business rule: it calls the rooms' commands
//! and no room calls it.

use crate::app::App;

/// Who is on this node.
#[derive(Debug, Default)]
pub struct Hub {}

/// Starts fan-out.
pub fn spawn(_app: &App) {}
