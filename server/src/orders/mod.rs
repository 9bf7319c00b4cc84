//! Checkout: hold + payment → order → tickets; the reconciler and refunds of payments that came too late. Owns the
//! books in Postgres.
//!
//! Start reading at [`sync`]: browser return, webhook and reconciler all end there.

pub mod jobs;

use frontrow_protocol::ids::{AccountId, OrderId};
use frontrow_protocol::server::OrderState;

use crate::app::App;
use crate::error::{Error, Result};

/// An order as its owner sees it.
///
/// # Errors
/// `not_found` when it does not exist or is somebody else's; faults.
pub async fn state(_app: &App, _account: AccountId, _order: OrderId) -> Result<OrderState> {
    Err(Error::not_found())
}

/// Asks the gateway about a payment and acts on what it says; the only way an order becomes paid.
///
/// # Errors
/// `gateway_unavailable`; faults. An unknown payment is no error.
pub async fn sync(_app: &App, _payment: &str) -> Result<()> {
    Err(Error::not_found())
}

/// At the start, before anybody is let in: delivers what earlier commits left to do.
///
/// # Errors
/// When Postgres or Redis fail.
pub async fn recover(_app: &App) -> Result<()> {
    Ok(())
}
