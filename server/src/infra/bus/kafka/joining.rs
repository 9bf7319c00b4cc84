//! A node on its way into the log: the topics are made where they are missing, the ends of the partitions are found. Kafka
//! may not be there yet, for however long.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use rdkafka::ClientConfig;
use tokio::sync::oneshot;

use super::Shared;
use super::listener::Listener;
use crate::infra::bus::in_process::Channel;
use crate::infra::bus::{Live, topics};
use crate::limits;

/// One attempt ends by itself after so long.
const ATTEMPT: Duration = Duration::from_secs(20);
/// Between two attempts.
const AGAIN: Duration = Duration::from_millis(500);

/// What it takes to join.
pub(super) struct Joining {
    pub(super) config: ClientConfig,
    pub(super) prefix: String,
    pub(super) live: String,
    pub(super) node: String,
    /// Where what is heard goes.
    pub(super) local: Channel,
    pub(super) shared: Arc<Shared>,
}

impl Joining {
    /// Joins, says so to `joined`, and listens until the bus is closed. Blocks: it is a thread of its own. Where nobody waits
    /// for `joined` any more the node works already, and is told a gap: everything is compared anew.
    pub(super) fn run(self, joined: oneshot::Sender<()>) {
        let runtime = match tokio::runtime::Builder::new_current_thread().enable_time().build() {
            Ok(runtime) => runtime,
            Err(error) => return tracing::error!(%error, "Kafka cannot be joined"),
        };
        let listener = runtime.block_on(self.join());
        // A question still under way ends by itself; nobody waits for its answer.
        runtime.shutdown_background();
        let Some(listener) = listener else { return };
        self.shared.away.store(false, Ordering::Release);
        metrics::gauge!("frontrow_bus_away").set(0.0);
        if joined.send(()).is_err() {
            tracing::info!("Kafka is there; other nodes are heard and what they did is compared");
            self.shared.gap_here.store(true, Ordering::Release);
        }
        listener.run();
    }

    /// Tries until it has joined; `None` when the node stops first. Meanwhile each look is a gap, as what others say is lost.
    async fn join(&self) -> Option<Listener> {
        let mut looks = tokio::time::interval(limits::KAFKA_LOOK);
        let mut told = None;
        loop {
            let attempt = self.attempt();
            tokio::pin!(attempt);
            let outcome = loop {
                tokio::select! {
                    outcome = &mut attempt => break outcome,
                    _ = looks.tick() => {
                        if self.shared.is_stopping() {
                            return None;
                        }
                        self.local.send(Live::Gap);
                    }
                }
            };
            match outcome {
                Ok(listener) => return Some(listener),
                // Said when it begins and then seldom: it may last.
                Err(error) if told.is_none_or(|at: Instant| at.elapsed() >= limits::KAFKA_REMIND) => {
                    told = Some(Instant::now());
                    tracing::warn!(error = format!("{error:#}"), "Kafka could not be joined yet; trying again");
                }
                Err(_) => {}
            }
            tokio::time::sleep(AGAIN).await;
        }
    }

    async fn attempt(&self) -> anyhow::Result<Listener> {
        let deadline = Instant::now() + ATTEMPT;
        topics::ensure(&self.config, &self.prefix, deadline).await?;
        let (config, live, node, local) = (self.config.clone(), self.live.clone(), self.node.clone(), self.local.clone());
        let shared = Arc::clone(&self.shared);
        let open = move || Listener::open(config, live, node, local, shared, deadline);
        tokio::task::spawn_blocking(open).await.context("finding the ends of the log")?
    }
}
