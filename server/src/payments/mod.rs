//! PortOne V2: the client and the webhook's signature. Knows amounts, not seats, and never decides what an order is:
//! it fetches a [`Payment`] and [`rules::judge`]s it against what was expected.
//!
//! Start reading at [`Gateway::get`]. What a browser or a webhook says is a hint to call it, nothing more.
//!
//! Every call ends in one of three ways, and [`GatewayError`] keeps them apart: it happened, it did not happen, or
//! nobody knows. After the last, the same command with the same key is the only safe next step.

mod client;
mod decode;
mod error;
pub mod rules;
#[cfg(test)]
mod tests;
mod transport;
mod types;
pub mod webhook;

pub use client::Gateway;
pub use error::{GatewayError, refusal};
pub use types::{
    CancelRequest, Cancellation, CancellationStatus, Confirm, Confirmed, ListRequest, Payment, PaymentPage, PaymentStatus,
};
