//! Bounds of performances that are called off, and of the refunds that follow.

use std::time::Duration;

/// Refunds a node begins in a second at most, so that the gateway is not overrun; those of a called-off performance are
/// also spread in time by as much, whatever the number of nodes.
pub const REFUNDS_A_SECOND: u32 = 50;
/// Orders of a called-off performance that one transaction closes or gives back.
pub const CALL_OFF_BATCH: i64 = 200;
/// How often an idle node looks for a performance that was called off.
pub const CALL_OFF_POLL: Duration = Duration::from_millis(500);
/// How long one belongs to who took it up; every batch begins it anew.
pub const CALL_OFF_LEASE: Duration = Duration::from_secs(30);
/// Called-off performances a node works on at the same time.
pub const CALL_OFF_WORKERS: i64 = 2;
/// So long after its beginning a performance may still be called off.
pub const CALL_OFF_UNTIL: Duration = Duration::from_secs(24 * 3600);
/// Characters of the reason that buyers are shown.
pub const MAX_CALL_OFF_REASON: usize = 500;
