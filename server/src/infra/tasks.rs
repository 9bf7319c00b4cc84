//! Background tasks: named, told to stop, waited for.

use std::future::Future;
use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tokio_util::task::task_tracker::TaskTrackerToken;
use tracing::Instrument as _;

/// One task in so many comes from the queue that all threads share, if one waits there.
const SHARED_EVERY: u32 = 2;

/// The threads that a node runs on.
///
/// What a thread has no room for in its own queue goes into one for all, at which tokio looks once in some hundred tasks, or
/// whenever a thread has nothing of its own. In a storm it always has: an answer of Redis was seen to lie there for half a second.
///
/// # Errors
/// When no thread can be started.
pub fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().global_queue_interval(SHARED_EVERY).enable_all().build()
}

/// The node's background tasks.
#[derive(Clone, Debug)]
pub struct Tasks {
    tracker: TaskTracker,
    leaving: CancellationToken,
    stop: CancellationToken,
}

impl Tasks {
    /// Tasks of a node that is told by `leaving` to stop. They go on until [`Tasks::drain`]: who is still served while
    /// the node empties needs them.
    #[must_use]
    pub fn new(leaving: CancellationToken) -> Self {
        Self { tracker: TaskTracker::new(), leaving, stop: CancellationToken::new() }
    }

    /// Whether the node was told to stop: it takes nobody new.
    #[must_use]
    pub fn is_leaving(&self) -> bool {
        self.leaving.is_cancelled() || self.stop.is_cancelled()
    }

    /// The token a task watches.
    #[must_use]
    pub const fn stop(&self) -> &CancellationToken {
        &self.stop
    }

    /// Runs `task` until it ends by itself or the node stops (it is then dropped at its next await).
    pub fn spawn(&self, name: &'static str, task: impl Future<Output = ()> + Send + 'static) {
        let stop = self.stop.clone();
        let span = tracing::info_span!("task", name);
        self.tracker.spawn(async move { stop.run_until_cancelled(task).await }.instrument(span));
    }

    /// Runs `task` to its end; it watches [`Tasks::stop`] itself.
    pub fn spawn_to_end(&self, task: impl Future<Output = ()> + Send + 'static) {
        self.tracker.spawn(task);
    }

    /// Counts as a running task until it is dropped: for tasks that others start, such as upgraded sockets.
    pub fn token(&self) -> TaskTrackerToken {
        self.tracker.token()
    }

    /// Runs `work` every `period`, whatever it returns, never two at a time; a slow run delays the next.
    pub fn every<F, Fut>(&self, name: &'static str, period: Duration, mut work: F)
    where
        F: FnMut() -> Fut + Send + 'static,
        Fut: Future<Output = crate::error::Result<()>> + Send,
    {
        self.spawn(name, async move {
            let mut ticks = tokio::time::interval(period);
            ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
            loop {
                ticks.tick().await;
                if let Err(error) = work().await {
                    tracing::warn!(%error, job = name, "a background job failed and will be tried again");
                    metrics::counter!("frontrow_job_failures_total", "job" => name).increment(1);
                }
            }
        });
    }

    /// Stops everything and waits for it, `timeout` at most.
    pub async fn drain(&self, timeout: Duration) {
        self.stop.cancel();
        self.tracker.close();
        if tokio::time::timeout(timeout, self.tracker.wait()).await.is_err() {
            tracing::warn!(left = self.tracker.len(), "tasks did not end in time");
        }
    }
}
