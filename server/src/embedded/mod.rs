//! The one-machine default: starts Postgres, Redis, the object store and the payment stand-in in a data folder, and
//! stops them. Never used by a room.

pub mod portone;
