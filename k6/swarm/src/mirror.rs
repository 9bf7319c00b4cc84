//! A seat map as one client knows it, from what it was sent and nothing else.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use frontrow_protocol::ids::SeatIndex;
use frontrow_protocol::seats::{self, SeatState, packed_len};
use frontrow_protocol::server::{SeatsDelta, SeatsSnapshot};

/// The map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mirror {
    /// Which life of the live state.
    pub epoch: u64,
    /// Changes within it.
    pub version: u64,
    /// Seats there are.
    pub count: u32,
    packed: Vec<u8>,
}

impl Mirror {
    /// Takes a snapshot.
    ///
    /// # Errors
    /// When it is not one: what is wrong with it.
    pub fn take(&mut self, snapshot: &SeatsSnapshot) -> Result<(), String> {
        let packed = STANDARD.decode(&snapshot.states).map_err(|e| format!("a snapshot that is no base64: {e}"))?;
        if packed.len() != packed_len(snapshot.count as usize) {
            return Err(format!("a snapshot of {} seats in {} bytes", snapshot.count, packed.len()));
        }
        *self = Self { epoch: snapshot.epoch, version: snapshot.version, count: snapshot.count, packed };
        Ok(())
    }

    /// Applies a delta that starts exactly here; `false` when it does not and the map must be watched anew.
    pub fn apply(&mut self, delta: &SeatsDelta) -> bool {
        if (delta.epoch, delta.from) != (self.epoch, self.version) {
            return false;
        }
        for change in &delta.changes {
            seats::set(&mut self.packed, change.0, change.1);
        }
        self.version = delta.version;
        true
    }

    /// One seat.
    #[must_use]
    pub fn state(&self, seat: SeatIndex) -> SeatState {
        seats::get(&self.packed, seat)
    }

    /// The states alone, 2 bits a seat.
    #[must_use]
    pub fn packed(&self) -> &[u8] {
        &self.packed
    }

    /// A short name for the states (FNV-1a), to compare maps of different processes.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        fingerprint(&self.packed)
    }

    /// The first free seat at or after `start` (wrapping round) that has `count` free ones in a row, below `limit`.
    #[must_use]
    pub fn free_run(&self, start: u32, count: u32, limit: u32) -> Option<Vec<SeatIndex>> {
        let last = limit.min(self.count).checked_sub(count)?;
        let starts = (start.min(last)..=last).chain(0..start.min(last));
        let free = |first: &u32| (*first..*first + count).all(|seat| self.state(seat) == SeatState::Available);
        let mut starts = starts;
        starts.find(free).map(|first| (first..first + count).collect())
    }
}

/// FNV-1a of packed states.
#[must_use]
pub fn fingerprint(packed: &[u8]) -> u64 {
    packed.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use frontrow_protocol::seats::SeatChange;
    use uuid::Uuid;

    use super::*;

    fn snapshot(version: u64, bytes: &[u8], count: u32) -> SeatsSnapshot {
        SeatsSnapshot { performance: Uuid::nil(), epoch: 3, version, count, states: STANDARD.encode(bytes) }
    }

    fn delta(from: u64, version: u64, changes: &[(u32, SeatState)]) -> SeatsDelta {
        let changes = changes.iter().map(|(seat, state)| SeatChange(*seat, *state)).collect();
        SeatsDelta { performance: Uuid::nil(), epoch: 3, from, version, changes }
    }

    #[test]
    fn deltas_apply_where_they_start_and_nowhere_else() {
        let mut map = Mirror::default();
        map.take(&snapshot(5, &[0b0000_0100, 0], 8)).unwrap();
        assert_eq!(map.state(1), SeatState::Held);
        assert!(map.apply(&delta(5, 7, &[(1, SeatState::Sold), (6, SeatState::Held)])));
        assert_eq!((map.state(1), map.state(6), map.version), (SeatState::Sold, SeatState::Held, 7));
        let before = map.clone();
        assert!(!map.apply(&delta(8, 9, &[(0, SeatState::Sold)])), "a gap");
        assert!(!map.apply(&delta(5, 9, &[(0, SeatState::Sold)])), "an old start");
        assert_eq!(map, before);
    }

    #[test]
    fn a_snapshot_of_the_wrong_size_is_refused() {
        assert!(Mirror::default().take(&snapshot(1, &[0], 8)).is_err());
    }

    #[test]
    fn free_seats_are_found_from_any_start() {
        let mut map = Mirror::default();
        map.take(&snapshot(1, &[0b0100_0001, 0], 8)).unwrap(); // seats 0 and 3 are held
        assert_eq!(map.free_run(0, 2, 8), Some(vec![1, 2]));
        assert_eq!(map.free_run(7, 2, 8), Some(vec![6, 7]));
        assert_eq!(map.free_run(5, 5, 8), None);
        assert_eq!(map.free_run(6, 1, 2), Some(vec![1]));
    }
}
