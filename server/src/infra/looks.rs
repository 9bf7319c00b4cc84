//! Looks at something far away that many share, without ever seeing less than there was when they asked.
//!
//! Whoever comes while a look is under way waits for the *next* one: the one under way may have been answered before they
//! came. A look is taken out of [`Looks::next`] in the moment it begins, so everybody who has it came before that, and
//! whatever was written before they came is seen by it. So however many ask at once, there is one look a round trip.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::OnceCell;

/// Looks at one thing.
#[derive(Debug)]
pub struct Looks<T> {
    /// The look that has not begun yet.
    next: Mutex<Arc<OnceCell<T>>>,
    /// Whoever looks.
    turn: tokio::sync::Mutex<()>,
    patience: Duration,
}

impl<T: Clone> Looks<T> {
    /// A look that takes longer than `patience` is not waited for by the next one.
    #[must_use]
    pub fn new(patience: Duration) -> Self {
        Self { next: Mutex::default(), turn: tokio::sync::Mutex::default(), patience }
    }

    /// What a look finds that begins from now on; `look` is that one if nobody else makes it. A caller that goes away in
    /// the middle leaves it to the next of those who wait.
    pub async fn from_now(&self, look: impl Future<Output = T>) -> T {
        let cell = Arc::clone(&self.next.lock().unwrap_or_else(PoisonError::into_inner));
        let seen = cell.get_or_init(|| async {
            let _turn = tokio::time::timeout(self.patience, self.turn.lock()).await;
            self.begin(&cell);
            look.await
        });
        seen.await.clone()
    }

    /// Who comes from now on waits for another look.
    fn begin(&self, cell: &Arc<OnceCell<T>>) {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        if Arc::ptr_eq(&next, cell) {
            *next = Arc::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use futures_util::future::join_all;
    use tokio::sync::Semaphore;
    use tokio::task::{JoinSet, yield_now};

    use super::Looks;

    const LONG: Duration = Duration::from_secs(600);

    /// Something far away: answers when it is let, with what was there in the middle of the look.
    struct Far {
        looks: Looks<usize>,
        begun: AtomicUsize,
        lets: Semaphore,
        truth: AtomicUsize,
    }

    impl Far {
        fn new(patience: Duration) -> Arc<Self> {
            let (begun, truth) = (AtomicUsize::new(0), AtomicUsize::new(0));
            Arc::new(Self { looks: Looks::new(patience), begun, lets: Semaphore::new(0), truth })
        }

        async fn ask(self: Arc<Self>) -> usize {
            self.looks
                .from_now(async {
                    self.begun.fetch_add(1, Ordering::SeqCst);
                    let seen = self.truth.load(Ordering::SeqCst);
                    self.lets.acquire().await.unwrap().forget();
                    seen
                })
                .await
        }

        async fn until_begun(&self, wanted: usize) {
            while self.begun.load(Ordering::SeqCst) < wanted {
                yield_now().await;
            }
        }
    }

    #[tokio::test]
    async fn who_comes_during_a_look_shares_the_next_one_and_sees_what_was_written_before() {
        let far = Far::new(LONG);
        let first = tokio::spawn(Arc::clone(&far).ask());
        far.until_begun(1).await;
        far.truth.store(1, Ordering::SeqCst); // the look under way was answered before
        let later: Vec<_> = (0..100).map(|_| tokio::spawn(Arc::clone(&far).ask())).collect();
        for _ in 0..200 {
            yield_now().await;
        }
        assert_eq!(far.begun.load(Ordering::SeqCst), 1, "one at a time");
        far.lets.add_permits(2);
        assert_eq!(first.await.unwrap(), 0);
        assert!(join_all(later).await.into_iter().all(|seen| seen.unwrap() == 1));
        assert_eq!(far.begun.load(Ordering::SeqCst), 2, "a hundred shared one look");
    }

    #[tokio::test]
    async fn who_goes_away_in_the_middle_leaves_the_look_to_those_who_wait() {
        let far = Far::new(LONG);
        let first = tokio::spawn(Arc::clone(&far).ask());
        far.until_begun(1).await;
        let others: Vec<_> = (0..3).map(|_| tokio::spawn(Arc::clone(&far).ask())).collect();
        yield_now().await;
        first.abort();
        far.until_begun(2).await;
        others[0].abort();
        far.until_begun(3).await;
        far.lets.add_permits(1);
        let seen = join_all(others).await;
        assert!(seen[0].is_err() && seen[1..].iter().all(Result::is_ok));
    }

    #[tokio::test]
    async fn a_look_that_hangs_holds_up_nobody_for_long() {
        let far = Far::new(Duration::from_millis(1));
        let hanging = tokio::spawn(Arc::clone(&far).ask());
        far.until_begun(1).await;
        let next = tokio::spawn(Arc::clone(&far).ask());
        far.until_begun(2).await;
        hanging.abort();
        far.lets.add_permits(1);
        assert_eq!(next.await.unwrap(), 0);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn nobody_ever_sees_less_than_there_was_when_they_asked() {
        // With a patience that lets looks overlap, too.
        for patience in [LONG, Duration::ZERO] {
            let far = Far::new(patience);
            far.lets.add_permits(Semaphore::MAX_PERMITS >> 1);
            let mut asking = JoinSet::new();
            for _ in 0..50 {
                let far = Arc::clone(&far);
                asking.spawn(async move {
                    for _ in 0..100 {
                        let floor = far.truth.fetch_add(1, Ordering::SeqCst) + 1;
                        let seen = Arc::clone(&far).ask().await;
                        assert!(seen >= floor, "{seen} < {floor}");
                        yield_now().await;
                    }
                });
            }
            while let Some(done) = asking.join_next().await {
                done.unwrap();
            }
        }
    }
}
