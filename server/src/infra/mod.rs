//! What every room stands on: Postgres, Redis, the bus, the outbox, objects, time, tasks, metrics. Imports no room.

pub mod bus;
pub mod clock;
pub mod crash;
pub mod gates;
pub mod keys;
pub mod looks;
pub mod metrics;
pub mod objects;
pub mod once;
pub mod outbox;
pub mod pace;
pub mod pg;
pub mod pulse;
pub mod redis;
pub mod seldom;
pub mod shelf;
pub mod tasks;
pub mod tls;
