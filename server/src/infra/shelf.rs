//! A small cache: bounded, entries end by time or by hand, and whoever asks for what is being loaded waits for that one
//! load instead of making another.

use std::collections::HashMap;
use std::future::Future;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::OnceCell;
use uuid::Uuid;

use crate::error::Result;

/// Values by id or another small key, cheap to clone (an [`Arc`] as a rule).
#[derive(Debug)]
pub struct Shelf<V, K = Uuid> {
    capacity: usize,
    ttl: Duration,
    inside: Mutex<Inside<V, K>>,
}

#[derive(Debug)]
struct Inside<V, K> {
    values: HashMap<K, (Instant, V)>,
    /// Loads under way. What cannot be loaded never takes a place among the values.
    loads: HashMap<K, Arc<OnceCell<V>>>,
}

impl<V: Clone, K: Copy + Eq + Hash> Shelf<V, K> {
    /// A shelf of `capacity` values, each believed for `ttl`.
    #[must_use]
    pub fn new(capacity: usize, ttl: Duration) -> Self {
        Self { capacity, ttl, inside: Mutex::new(Inside { values: HashMap::new(), loads: HashMap::new() }) }
    }

    /// The value of `id`, loaded by `load` if it is not here.
    ///
    /// # Errors
    /// Those of `load`; nothing is remembered of them.
    pub async fn get(&self, id: K, load: impl Future<Output = Result<V>>) -> Result<V> {
        let cell = match self.find(id) {
            Found::Value(value) => return Ok(value),
            Found::Load(cell) => cell,
        };
        let flight = Flight { shelf: self, id, cell };
        let value = flight.cell.get_or_try_init(|| load).await?.clone();
        flight.keep(&value);
        Ok(value)
    }

    /// Forgets `id`. A load that began before does not bring the old value back.
    pub fn drop_one(&self, id: K) {
        let mut inside = self.lock();
        inside.values.remove(&id);
        inside.loads.remove(&id);
    }

    /// Forgets the value of `id` if it is `old`.
    pub fn drop_if(&self, id: &K, old: impl FnOnce(&V) -> bool) {
        let mut inside = self.lock();
        if inside.values.get(id).is_some_and(|(_, value)| old(value)) {
            inside.values.remove(id);
        }
    }

    /// Forgets everything.
    pub fn drop_all(&self) {
        let mut inside = self.lock();
        inside.values.clear();
        inside.loads.clear();
    }

    fn find(&self, id: K) -> Found<V> {
        let mut inside = self.lock();
        match inside.values.get(&id) {
            Some((since, value)) if since.elapsed() < self.ttl => return Found::Value(value.clone()),
            Some(_) => drop(inside.values.remove(&id)),
            None => {}
        }
        Found::Load(Arc::clone(inside.loads.entry(id).or_default()))
    }

    fn lock(&self) -> MutexGuard<'_, Inside<V, K>> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Found<V> {
    Value(V),
    Load(Arc<OnceCell<V>>),
}

/// One caller of a load. When it ends, by success, error or being dropped, and nobody else waits, the load is gone.
struct Flight<'a, V: Clone, K: Copy + Eq + Hash> {
    shelf: &'a Shelf<V, K>,
    id: K,
    cell: Arc<OnceCell<V>>,
}

impl<V: Clone, K: Copy + Eq + Hash> Flight<'_, V, K> {
    fn keep(&self, value: &V) {
        let mut inside = self.shelf.lock();
        // Not ours any more: it was dropped while it loaded.
        if !inside.loads.get(&self.id).is_some_and(|cell| Arc::ptr_eq(cell, &self.cell)) {
            return;
        }
        inside.loads.remove(&self.id);
        if inside.values.len() >= self.shelf.capacity {
            let oldest = inside.values.iter().min_by_key(|(_, (since, _))| *since).map(|(id, _)| *id);
            oldest.and_then(|id| inside.values.remove(&id));
        }
        inside.values.insert(self.id, (Instant::now(), value.clone()));
    }
}

impl<V: Clone, K: Copy + Eq + Hash> Drop for Flight<'_, V, K> {
    fn drop(&mut self) {
        let mut inside = self.shelf.lock();
        let ours = inside.loads.get(&self.id).is_some_and(|cell| Arc::ptr_eq(cell, &self.cell));
        // The map's and this one: nobody else waits.
        if ours && Arc::strong_count(&self.cell) <= 2 {
            inside.loads.remove(&self.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use uuid::Uuid;

    use super::Shelf;
    use crate::error::Error;

    const LONG: Duration = Duration::from_secs(60);

    #[tokio::test]
    async fn many_who_ask_at_once_cause_one_load() {
        let (shelf, loads) = (Shelf::new(4, LONG), AtomicUsize::new(0));
        let id = Uuid::now_v7();
        let ask = || {
            shelf.get(id, async {
                loads.fetch_add(1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                Ok(7)
            })
        };
        let all = futures_util::future::join_all((0..50).map(|_| ask())).await;
        assert!(all.into_iter().all(|v| v.unwrap() == 7));
        assert_eq!(loads.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn a_load_that_began_before_the_drop_is_not_kept() {
        let shelf = Shelf::new(4, LONG);
        let id = Uuid::now_v7();
        let old = shelf.get(id, async {
            shelf.drop_one(id);
            Ok("old")
        });
        assert_eq!(old.await.unwrap(), "old");
        assert_eq!(shelf.get(id, async { Ok("new") }).await.unwrap(), "new");
    }

    #[tokio::test]
    async fn errors_are_not_remembered_and_leave_nothing_behind() {
        let shelf = Shelf::new(4, LONG);
        let id = Uuid::now_v7();
        assert!(shelf.get(id, async { Err(Error::not_found()) }).await.is_err());
        assert!(shelf.lock().loads.is_empty());
        assert_eq!(shelf.get(id, async { Ok(1) }).await.unwrap(), 1);
        assert!(shelf.lock().loads.is_empty());
    }

    #[tokio::test]
    async fn the_oldest_makes_room_and_time_ends_belief() {
        let shelf = Shelf::new(2, LONG);
        let ids = [(); 3].map(|()| Uuid::now_v7());
        for id in ids {
            shelf.get(id, async { Ok(0) }).await.unwrap();
        }
        assert_eq!(shelf.lock().values.len(), 2);
        assert_eq!(shelf.get(ids[0], async { Ok(1) }).await.unwrap(), 1, "the first made room");
        assert_eq!(shelf.get(ids[2], async { Ok(1) }).await.unwrap(), 0);
        let hasty = Shelf::new(2, Duration::ZERO);
        assert_eq!(hasty.get(ids[0], async { Ok(1) }).await.unwrap(), 1);
        assert_eq!(hasty.get(ids[0], async { Ok(2) }).await.unwrap(), 2);
    }
}
