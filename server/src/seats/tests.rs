//! The room's rules.

mod mirror;
mod rules;
