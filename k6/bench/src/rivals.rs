//! What the server is compared with: the least a machine must do, and what a library does by default.

pub mod axum_default;
pub mod raw;
