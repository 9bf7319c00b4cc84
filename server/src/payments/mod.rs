//! PortOne V2: the client and the webhook's signature. Knows amounts, not seats.

use crate::config::PortOneConfig;

/// The gateway's HTTP API.
#[derive(Clone, Debug)]
pub struct Gateway {}

impl Gateway {
    /// A client for the gateway that `config` names.
    ///
    /// # Errors
    /// When the HTTP client cannot be built.
    pub fn new(_config: &PortOneConfig) -> anyhow::Result<Self> {
        Ok(Self {})
    }
}
