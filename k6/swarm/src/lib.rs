//! A load generator that plays the full journey of tens of thousands of people and judges what they saw.
//!
//! It knows the wire types and nothing of the server: each watcher keeps a map of its own, built from what it was sent.
//! The parts, from the socket up:
//!
//! - [`socket`]: one client socket, usable alone. [`mirror`]: a seat map as one client knows it.
//! - [`plan`]: what each person will do, from a seed. [`person`], [`journey`], [`checkout`]: doing it.
//! - [`world`]: what the people of one process share. [`crowd`]: all of them, from arrival to the last comparison.
//! - [`evidence`]: what was seen, to be merged over processes. [`judge`]: what of it must not be. [`report`]: in words.
//! - [`probe`]: a look at Redis and Postgres themselves. [`cast`], [`stage`]: accounts and a performance to play with.

pub mod cast;
pub mod checkout;
pub mod clock;
pub mod crowd;
pub mod evidence;
pub mod http;
pub mod journey;
pub mod judge;
pub mod mirror;
pub mod person;
pub mod plan;
pub mod probe;
pub mod report;
pub mod socket;
pub mod stage;
pub mod timings;
pub mod world;
