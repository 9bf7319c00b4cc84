//! The room's rules.

mod mirror;
