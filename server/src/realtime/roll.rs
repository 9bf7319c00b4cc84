//! People in a row, found by their session: as many as there are can be gone through in steps, and what belongs to
//! neighbours lies side by side.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

use frontrow_protocol::ids::SessionId;

/// At most one `T` a session, in a row whose order is that of their coming but for those who took a leaver's place.
#[derive(Debug)]
pub struct Roll<T> {
    row: Vec<(SessionId, T)>,
    /// Where in the row a session is.
    places: HashMap<SessionId, usize>,
}

impl<T> Default for Roll<T> {
    fn default() -> Self {
        Self { row: Vec::new(), places: HashMap::new() }
    }
}

impl<T> Roll<T> {
    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.row.len()
    }

    /// Whether there is nobody.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.row.is_empty()
    }

    /// Whether `session` is here.
    #[must_use]
    pub fn contains(&self, session: SessionId) -> bool {
        self.places.contains_key(&session)
    }

    /// What `session` has.
    #[must_use]
    pub fn get(&self, session: SessionId) -> Option<&T> {
        self.places.get(&session).map(|place| &self.row[*place].1)
    }

    /// What `session` has.
    pub fn get_mut(&mut self, session: SessionId) -> Option<&mut T> {
        self.places.get(&session).map(|place| &mut self.row[*place].1)
    }

    /// Puts `session` at the end of the row, or `value` in the place of what it had, which is returned.
    pub fn insert(&mut self, session: SessionId, value: T) -> Option<T> {
        match self.places.entry(session) {
            Entry::Occupied(known) => Some(std::mem::replace(&mut self.row[*known.get()].1, value)),
            Entry::Vacant(unknown) => {
                unknown.insert(self.row.len());
                self.row.push((session, value));
                None
            }
        }
    }

    /// Takes `session` away. The last of the row takes its place: who goes through the row from its end to its beginning
    /// misses nobody meanwhile.
    pub fn remove(&mut self, session: SessionId) -> Option<T> {
        let place = self.places.remove(&session)?;
        let (_, value) = self.row.swap_remove(place);
        if let Some((moved, _)) = self.row.get(place) {
            self.places.insert(*moved, place);
        }
        Some(value)
    }

    /// Takes everybody away.
    pub fn take(&mut self) -> Vec<(SessionId, T)> {
        self.places.clear();
        std::mem::take(&mut self.row)
    }

    /// A part of the row.
    #[must_use]
    pub fn part(&self, range: Range<usize>) -> &[(SessionId, T)] {
        &self.row[range]
    }

    /// A part of the row.
    pub fn part_mut(&mut self, range: Range<usize>) -> &mut [(SessionId, T)] {
        &mut self.row[range]
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    proptest! {
        /// It is a map; and a way from the end to the beginning, in steps between which anything happens, passes everybody
        /// who was here all the time.
        #[test]
        fn who_stays_is_passed(steps in prop::collection::vec((0..30_u128, 0..3_u8), 0..200), size in 1..5_usize) {
            let (mut roll, mut model) = (Roll::default(), BTreeMap::new());
            (0..15).for_each(|n| { roll.insert(Uuid::from_u128(n), 0); model.insert(Uuid::from_u128(n), 0); });
            let mut stayed: Vec<Uuid> = model.keys().copied().collect();
            let (mut left, mut passed) = (roll.len(), Vec::new());
            for (n, (who, what)) in steps.into_iter().enumerate() {
                let session = Uuid::from_u128(who);
                match what {
                    0 => prop_assert_eq!(roll.insert(session, n), model.insert(session, n)),
                    1 => {
                        stayed.retain(|s| *s != session);
                        prop_assert_eq!(roll.remove(session), model.remove(&session));
                    }
                    _ => {
                        let end = left.min(roll.len());
                        left = end.saturating_sub(size);
                        passed.extend(roll.part(left..end).iter().map(|(session, _)| *session));
                    }
                }
                prop_assert_eq!(roll.get(session), model.get(&session));
                prop_assert_eq!(roll.contains(session), model.contains_key(&session));
                prop_assert_eq!(roll.len(), model.len());
            }
            passed.extend(roll.part(0..left.min(roll.len())).iter().map(|(session, _)| *session));
            prop_assert!(stayed.iter().all(|session| passed.contains(session)));
            prop_assert_eq!(roll.take().into_iter().collect::<BTreeMap<_, _>>(), model);
            prop_assert!(roll.is_empty());
        }
    }
}
