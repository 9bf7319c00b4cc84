//! Lets those who come in the same moment begin a few at a time. Whoever is served already shares the threads with them, and
//! would else wait behind all of them at every step.

use std::sync::Arc;

use tokio::sync::{Notify, Semaphore};
use tokio::task::yield_now;

/// So many begin, and so many more in each turn of the runtime: it takes one at once where nothing else is ready, and else
/// after a bounded number of steps (61, <https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.event_interval>).
/// So as many begin as there is room for, whatever the machine. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Pace {
    turns: Arc<Semaphore>,
    wanted: Arc<Notify>,
    step: usize,
}

impl Pace {
    /// `step` begin at once.
    #[must_use]
    pub fn new(step: usize) -> Self {
        Self { turns: Arc::new(Semaphore::new(step)), wanted: Arc::default(), step }
    }

    /// Waits for a turn, in the order of coming. Needs [`Pace::run`] somewhere.
    pub async fn turn(&self) {
        if let Ok(turn) = self.turns.try_acquire() {
            return turn.forget();
        }
        self.wanted.notify_one();
        // It is never closed.
        if let Ok(turn) = self.turns.acquire().await {
            turn.forget();
        }
    }

    /// Gives turns, for ever; idle while nobody waits.
    pub async fn run(&self) {
        loop {
            self.wanted.notified().await;
            loop {
                yield_now().await;
                self.turns.add_permits(self.step.saturating_sub(self.turns.available_permits()));
                // Those who wait take theirs at once, so that all are left only where nobody waits.
                if self.turns.available_permits() == self.step {
                    break;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use tokio::task::JoinSet;

    use super::*;

    #[tokio::test]
    async fn a_few_begin_between_two_turns_of_somebody_else_and_all_in_their_order() {
        let pace = Pace::new(4);
        let begun = Arc::new(Mutex::new(Vec::new()));
        let mut crowd = JoinSet::new();
        for number in 0..100 {
            let (pace, begun) = (pace.clone(), Arc::clone(&begun));
            crowd.spawn(async move {
                pace.turn().await;
                begun.lock().unwrap().push(number);
            });
        }
        let turns = pace.clone();
        let usher = tokio::spawn(async move { turns.run().await });
        let (mut before, mut most) = (0, 0);
        while before < 100 {
            yield_now().await;
            let now = begun.lock().unwrap().len();
            most = most.max(now - before);
            before = now;
        }
        // A step that waited for its first look, and one that was made ready meanwhile.
        assert!((1..=8).contains(&most), "{most} began at once");
        assert_eq!(*begun.lock().unwrap(), (0..100).collect::<Vec<_>>());
        usher.abort();
    }

    #[tokio::test]
    async fn nobody_is_forgotten_whoever_comes_when() {
        let pace = Pace::new(2);
        let turns = pace.clone();
        let usher = tokio::spawn(async move { turns.run().await });
        for size in [1, 2, 3, 50, 1, 7, 200] {
            let mut crowd: JoinSet<_> = (0..size)
                .map(|_| {
                    let pace = pace.clone();
                    async move { pace.turn().await }
                })
                .collect();
            while let Some(served) = crowd.join_next().await {
                served.unwrap();
            }
        }
        usher.abort();
    }

    #[tokio::test]
    async fn who_gives_up_waiting_takes_no_turn() {
        let pace = Pace::new(1);
        pace.turn().await;
        {
            let mut impatient = std::pin::pin!(pace.turn());
            assert!(futures_util::poll!(&mut impatient).is_pending());
        }
        let mut next = std::pin::pin!(pace.turn());
        assert!(futures_util::poll!(&mut next).is_pending());
        let turns = pace.clone();
        let usher = tokio::spawn(async move { turns.run().await });
        next.await;
        usher.abort();
    }
}
