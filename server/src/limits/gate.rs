//! Bounds of tickets at the gate.

use std::time::Duration;

/// Public keys of earlier ticket keys.
pub const TICKET_KEYS_BEFORE: usize = 8;
/// Characters of a code that are looked at: other QR codes hold up to some thousand.
pub const GATE_CODE: usize = 5000;
/// Characters of a gate's name.
pub const GATE_NAME: usize = 50;
/// Gates that the figures tell apart; more are counted in the sum only.
pub const GATE_NAMES: i64 = 50;
/// The latest scans in the figures.
pub const GATE_RECENT: i64 = 20;
/// Revoked tickets that a gate is given to know without the network, the latest first: twice the seats of the largest
/// chart. Used ones are bounded by the seats.
pub const GATE_REVOKED: i64 = 200_000;
/// How often a scan is tried that meets another one being undone.
pub const GATE_ATTEMPTS: u32 = 3;
/// How long ago a scan that is sent late may have been made; older ones count as made then.
pub const GATE_LATE: Duration = Duration::from_secs(7 * 24 * 3600);
