//! Sockets: upgrade, greet, session loop, mailbox, hub, fan-out. Holds no business rule: it calls the rooms' commands
//! and no room calls it.
//!
//! Start reading at `session.rs` (what a frame means), then `connection.rs` (the loop around it), `room.rs` (one
//! performance on one node) and `fanout.rs` (how news arrive).

mod audience;
mod cadence;
mod commands;
mod connection;
mod deflate;
mod delivery;
mod drain;
mod fanout;
mod feed;
mod holds;
mod hub;
mod line;
mod mailbox;
mod roll;
mod room;
mod session;
mod standing;
pub mod upgrade;
mod wheel;
mod wire;
mod wishes;

#[cfg(test)]
mod tests;

pub use drain::drain;
pub use hub::Hub;

use crate::app::App;

/// Starts fan-out and the wheel.
pub fn spawn(app: &App) {
    let beginning = app.gates.beginning.clone();
    app.tasks.spawn("handshakes", async move { beginning.run().await });
    delivery::spawn(app);
    fanout::spawn(app);
    holds::spawn(app);
    wheel::spawn(app);
    wishes::spawn(app);
}
