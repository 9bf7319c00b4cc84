//! Telling many of one change.

use std::time::Duration;

/// Changes to one seat map that are gathered into one delta after the first.
pub const FANOUT_WINDOW: Duration = Duration::from_millis(30);
/// With so many watchers on a node the first change waits for [`FANOUT_GATHER`]: telling all of them takes ten times that.
pub const FANOUT_CROWD: usize = 4000;
/// What comes so soon after the first change is told with it, where a crowd watches.
pub const FANOUT_GATHER: Duration = Duration::from_millis(2);
/// Records a node's live subscription holds before it counts as a gap and everything is compared anew.
pub const LIVE_BUFFER: usize = 8192;
/// Deltas kept a performance for clients that come back with a recent version.
pub const RECENT_DELTAS: usize = 256;
