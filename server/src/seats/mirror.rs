//! A node's copy of one seat map. Pure: fed by [`LiveRecord::SeatsChanged`] and by whole maps read from Redis, it
//! always holds one version's exact state, whatever was lost, repeated or reordered on the way.
//!
//! [`LiveRecord::SeatsChanged`]: frontrow_protocol::records::LiveRecord::SeatsChanged

use std::collections::{BTreeMap, VecDeque};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use frontrow_protocol::ids::PerformanceId;
use frontrow_protocol::seats::{self, SeatChange, SeatState};
use frontrow_protocol::server::{SeatsDelta, SeatsSnapshot};

use super::SeatMap;
use crate::limits::{EARLY_DELTAS, RECENT_DELTAS};

/// About what one change takes on the wire: `[12345,1],`.
const CHANGE_BYTES: usize = 10;

/// One map as this node knows it.
#[derive(Clone, Debug)]
pub struct Mirror {
    performance: PerformanceId,
    map: SeatMap,
    /// The last changes, without a hole between them; the newest ends at the map's version.
    recent: VecDeque<SeatsDelta>,
    /// Changes of this epoch that came before the ones they follow, by the version they start from.
    early: BTreeMap<u64, SeatsDelta>,
}

/// What a change did to a [`Mirror`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Applied {
    /// The map moved; this is how (the change, and those that had waited for it).
    Now(SeatsDelta),
    /// Known already.
    Old,
    /// Kept: at least one change before it is missing. Nodes publish at the same time, so it may come in a moment;
    /// read the map and [`Mirror::replace`] if [`Mirror::waits`] is still true a fan-out window later.
    Early,
    /// Too much is missing, or the map was rebuilt: read the map and [`Mirror::replace`].
    Gap,
}

/// What a whole map did to a [`Mirror`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replaced {
    /// The map moved; this is how.
    Moved(SeatsDelta),
    /// A new epoch: everybody needs a snapshot.
    Rebuilt,
    /// Not newer than what is here.
    Old,
}

impl Mirror {
    /// A copy that starts from `map`.
    #[must_use]
    pub fn new(performance: PerformanceId, map: SeatMap) -> Self {
        Self { performance, map, recent: VecDeque::new(), early: BTreeMap::new() }
    }

    /// Which life of the live state this is a copy of.
    #[must_use]
    pub const fn epoch(&self) -> u64 {
        self.map.epoch
    }

    /// The version this is a copy of.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.map.version
    }

    /// The copy itself.
    #[must_use]
    pub const fn map(&self) -> &SeatMap {
        &self.map
    }

    /// Whether changes are kept that cannot be applied for want of an earlier one.
    #[must_use]
    pub fn waits(&self) -> bool {
        !self.early.is_empty()
    }

    /// Takes one published change.
    pub fn apply(&mut self, epoch: u64, from: u64, version: u64, changes: &[SeatChange]) -> Applied {
        if epoch != self.map.epoch {
            return if epoch < self.map.epoch { Applied::Old } else { Applied::Gap };
        }
        if version <= self.map.version {
            return Applied::Old;
        }
        let delta = SeatsDelta { performance: self.performance, epoch, from, version, changes: changes.to_vec() };
        if from != self.map.version {
            return self.keep_early(delta);
        }
        let started = self.map.version;
        self.advance(delta);
        self.advance_early();
        Applied::Now(self.merged_from(started))
    }

    /// Takes a whole map as read from Redis.
    pub fn replace(&mut self, map: SeatMap) -> Replaced {
        if (map.epoch, map.version) <= (self.map.epoch, self.map.version) {
            return Replaced::Old;
        }
        if map.epoch != self.map.epoch || map.count != self.map.count {
            *self = Self::new(self.performance, map);
            return Replaced::Rebuilt;
        }
        let started = self.map.version;
        let changes = differences(&self.map, &map);
        self.advance(SeatsDelta {
            performance: self.performance,
            epoch: map.epoch,
            from: started,
            version: map.version,
            changes,
        });
        self.advance_early();
        Replaced::Moved(self.merged_from(started))
    }

    /// How to come here from `version` of `epoch`; `None` when that is unknown or a snapshot is smaller.
    #[must_use]
    pub fn since(&self, epoch: u64, version: u64) -> Option<SeatsDelta> {
        let known = version == self.map.version || self.recent.iter().any(|delta| delta.from == version);
        if epoch != self.map.epoch || !known {
            return None;
        }
        let delta = self.merged_from(version);
        let snapshot_bytes = self.map.packed.len().div_ceil(3) * 4;
        (delta.changes.len() * CHANGE_BYTES <= snapshot_bytes).then_some(delta)
    }

    /// The whole map, for the wire. Says nothing of people.
    #[must_use]
    pub fn snapshot(&self) -> SeatsSnapshot {
        SeatsSnapshot {
            performance: self.performance,
            epoch: self.map.epoch,
            version: self.map.version,
            count: self.map.count,
            states: STANDARD.encode(&self.map.packed),
        }
    }

    fn keep_early(&mut self, delta: SeatsDelta) -> Applied {
        if delta.from < self.map.version || self.early.len() >= EARLY_DELTAS {
            return Applied::Gap; // overlaps what is here, or more is missing than is worth waiting for
        }
        self.early.insert(delta.from, delta);
        Applied::Early
    }

    /// Applies a delta that starts from here, and remembers it.
    fn advance(&mut self, delta: SeatsDelta) {
        for SeatChange(seat, state) in &delta.changes {
            seats::set(&mut self.map.packed, *seat, *state);
        }
        self.map.version = delta.version;
        if self.recent.len() == RECENT_DELTAS {
            self.recent.pop_front();
        }
        self.recent.push_back(delta);
    }

    /// Applies what had waited, and drops what was overtaken.
    fn advance_early(&mut self) {
        while let Some(first) = self.early.first_entry() {
            if *first.key() > self.map.version {
                return;
            }
            let delta = first.remove();
            if delta.from == self.map.version {
                self.advance(delta);
            }
        }
    }

    /// The remembered deltas from `version` on, as one: each changed seat once, with its state now.
    fn merged_from(&self, version: u64) -> SeatsDelta {
        let newest_first = self.recent.iter().rev().take_while(|delta| delta.from >= version);
        let mut latest = BTreeMap::new();
        for SeatChange(seat, state) in newest_first.flat_map(|delta| delta.changes.iter().rev()) {
            latest.entry(*seat).or_insert(*state);
        }
        SeatsDelta {
            performance: self.performance,
            epoch: self.map.epoch,
            from: version,
            version: self.map.version,
            changes: latest.into_iter().map(|(seat, state)| SeatChange(seat, state)).collect(),
        }
    }
}

/// Which seats differ in `after`.
fn differences(before: &SeatMap, after: &SeatMap) -> Vec<SeatChange> {
    let differs = |byte: &usize| before.packed.get(*byte) != after.packed.get(*byte);
    let seats_of = |byte: usize| byte * seats::SEATS_PER_BYTE..(byte + 1) * seats::SEATS_PER_BYTE;
    (0..seats::packed_len(after.count as usize))
        .filter(differs)
        .flat_map(seats_of)
        .filter_map(|seat| u32::try_from(seat).ok().filter(|seat| *seat < after.count))
        .map(|seat| (seat, seats::get(&before.packed, seat), seats::get(&after.packed, seat)))
        .filter(|(_, before, after)| before != after)
        .map(|(seat, _, state): (_, _, SeatState)| SeatChange(seat, state))
        .collect()
}
