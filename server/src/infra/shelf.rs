//! A small cache: bounded, entries end by time or by hand, and whoever asks for what is being loaded waits for that one
//! load instead of making another.

use std::collections::HashMap;
use std::future::Future;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::OnceCell;
use tokio::time::timeout;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::limits;

/// Values by id or another small key, cheap to clone (an [`Arc`] as a rule).
#[derive(Debug)]
pub struct Shelf<V, K = Uuid> {
    capacity: usize,
    ttl: Duration,
    inside: Mutex<Inside<V, K>>,
}

#[derive(Debug)]
struct Inside<V, K> {
    values: HashMap<K, Kept<V>>,
    /// Loads under way. What cannot be loaded never takes a place among the values.
    loads: HashMap<K, Arc<OnceCell<V>>>,
}

#[derive(Debug)]
struct Kept<V> {
    value: V,
    since: Instant,
    /// Perhaps it changed: good only while nothing newer can be had.
    doubted: bool,
    /// When a newer one was looked for in vain.
    failed_at: Option<Instant>,
}

impl<V: Clone, K: Copy + Eq + Hash> Inside<V, K> {
    fn believed(&self, id: K, ttl: Duration) -> Option<V> {
        let kept = self.values.get(&id).filter(|kept| !kept.doubted && kept.since.elapsed() < ttl)?;
        Some(kept.value.clone())
    }
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

    /// The value of `id` if it is here and believed.
    #[must_use]
    pub fn at_hand(&self, id: K) -> Option<V> {
        self.lock().believed(id, self.ttl)
    }

    /// The same, but while the source is away a value whose time is over, or that is doubted, is better than none: it is given
    /// for [`limits::STALE_FOR`], and the source is asked again every [`limits::STALE_RETRY`], without keeping anybody waiting
    /// for longer than [`limits::STALE_PATIENCE`]. What was dropped by name is never given: it did change.
    ///
    /// # Errors
    /// Those of `load` that are answers, such as that there is no such thing; any when there is no older value.
    pub async fn get_or_stale(&self, id: K, load: impl Future<Output = Result<V>>) -> Result<V> {
        let Some((stale, failed_at)) = self.stale(id) else { return self.get(id, load).await };
        if failed_at.is_some_and(|at| at.elapsed() < limits::STALE_RETRY) {
            return Ok(stale);
        }
        match timeout(limits::STALE_PATIENCE, self.get(id, load)).await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(answer @ Error::Refused(_))) => {
                self.drop_one(id);
                Err(answer)
            }
            Ok(Err(_)) | Err(_) => Ok(self.put_up_with(id, stale)),
        }
    }

    /// The value of `id` that is to be replaced if that can be done, and when that was tried last.
    fn stale(&self, id: K) -> Option<(V, Option<Instant>)> {
        let inside = self.lock();
        let kept = inside.values.get(&id)?;
        let age = kept.since.elapsed();
        let is_stale = (kept.doubted || age >= self.ttl) && age < self.ttl + limits::STALE_FOR;
        is_stale.then(|| (kept.value.clone(), kept.failed_at))
    }

    fn put_up_with(&self, id: K, stale: V) -> V {
        metrics::counter!("frontrow_stale_values_total").increment(1);
        if let Some(kept) = self.lock().values.get_mut(&id) {
            kept.failed_at = Some(Instant::now());
        }
        stale
    }

    /// Whatever is here may have changed: it is loaded again before it is believed.
    pub fn doubt_all(&self) {
        let mut inside = self.lock();
        inside.values.values_mut().for_each(|kept| kept.doubted = true);
        inside.loads.clear();
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
        if inside.values.get(id).is_some_and(|kept| old(&kept.value)) {
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
        if let Some(value) = inside.believed(id, self.ttl) {
            return Found::Value(value);
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
        inside.values.remove(&self.id);
        if inside.values.len() >= self.shelf.capacity {
            let oldest = inside.values.iter().min_by_key(|(_, kept)| kept.since).map(|(id, _)| *id);
            oldest.and_then(|id| inside.values.remove(&id));
        }
        let kept = Kept { value: value.clone(), since: Instant::now(), doubted: false, failed_at: None };
        inside.values.insert(self.id, kept);
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
    async fn what_is_doubted_is_better_than_nothing_while_its_source_is_away() {
        let shelf = Shelf::new(4, LONG);
        let id = Uuid::now_v7();
        shelf.get(id, async { Ok("old") }).await.unwrap();
        shelf.doubt_all();
        let away = || async { Err(Error::Pg(sqlx::Error::PoolTimedOut)) };
        assert_eq!(shelf.get_or_stale(id, away()).await.unwrap(), "old");
        assert!(shelf.get(id, away()).await.is_err(), "who cannot live with it hears the truth");
        let soon = async { panic!("asked again at once") };
        assert_eq!(shelf.get_or_stale(id, soon).await.unwrap(), "old");
        shelf.lock().values.get_mut(&id).unwrap().failed_at = None; // what a second does
        assert_eq!(shelf.get_or_stale(id, async { Ok("new") }).await.unwrap(), "new");
        assert_eq!(shelf.get(id, away()).await.unwrap(), "new", "and is believed again");
    }

    #[tokio::test]
    async fn a_source_that_hangs_keeps_nobody_waiting_for_long() {
        let shelf = Shelf::new(4, LONG);
        let id = Uuid::now_v7();
        shelf.get(id, async { Ok("old") }).await.unwrap();
        shelf.doubt_all();
        assert_eq!(shelf.get_or_stale(id, std::future::pending()).await.unwrap(), "old");
        assert!(shelf.lock().loads.is_empty());
    }

    #[tokio::test]
    async fn what_changed_or_is_gone_is_never_given_again() {
        let shelf = Shelf::new(4, LONG);
        let id = Uuid::now_v7();
        let away = || async { Err(Error::Pg(sqlx::Error::PoolTimedOut)) };
        shelf.get(id, async { Ok("old") }).await.unwrap();
        shelf.drop_one(id);
        assert!(shelf.get_or_stale(id, away()).await.is_err());
        shelf.get(id, async { Ok("old") }).await.unwrap();
        shelf.doubt_all();
        assert!(shelf.get_or_stale(id, async { Err(Error::not_found()) }).await.is_err());
        assert!(shelf.get_or_stale(id, away()).await.is_err());
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
