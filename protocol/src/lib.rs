//! The wire types of Frontrow's socket: what a client may say, what a server answers and pushes, with which code a
//! socket is closed, and the records nodes exchange on the log.
//!
//! This crate knows serde and nothing of the server. Directions are in the names: a [`client::ClientMessage`] goes to
//! the server, a [`server::ServerMessage`] comes from it, a [`records::LiveRecord`] travels between nodes. The
//! TypeScript types of the page (`cargo test -p frontrow-protocol` writes them) and the AsyncAPI document
//! ([`asyncapi::document`]) come from these types alone.

pub mod asyncapi;
pub mod client;
pub mod close;
pub mod error;
pub mod ids;
pub mod records;
pub mod seats;
pub mod server;

#[cfg(test)]
mod tests;

/// The subprotocol both sides name in the upgrade.
pub const SUBPROTOCOL: &str = "frontrow.v1";
