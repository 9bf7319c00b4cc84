//! The log: Apache Kafka.
//!
//! - *live*, out: one producer, keyed by performance so that one performance's records stay in order, one request at a
//!   time a broker (what is published meanwhile goes with the next), acknowledged by the leader. See `sender.rs`.
//! - *live*, in: every node reads every partition from the end, without a shared group. See `listener.rs`.
//! - *events*: an idempotent producer, acknowledged by all replicas in sync. See `events.rs`.
//!
//! Who loses a record on the way out owes every node a gap and pays it with a *marker* on the log as soon as that takes
//! one. Who dies before is found out by the comparison of versions.
//!
//! A node may start before Kafka does: it then works alone, every look is a gap, and it joins when Kafka is there, with one
//! gap more. See `joining.rs`.

pub(super) mod context;
mod events;
mod joining;
mod listener;
mod sender;
#[cfg(test)]
mod tests;
mod watch;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context as _, bail};
use frontrow_protocol::ids::NodeId;
use frontrow_protocol::records::{EventRecord, LiveRecord};
use rdkafka::ClientConfig;
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

use super::in_process::Channel;
use super::topics::Topic;
use crate::error::Result;
use crate::limits;
use events::Events;
use joining::Joining;
use sender::Sender;

/// The header that names the node a record comes from.
const NODE: &str = "node";
/// The header of a marker: its sender lost records.
const GAP: &str = "gap";

/// What the parts share.
#[derive(Debug, Default)]
struct Shared {
    /// The threads are to end.
    stop: AtomicBool,
    /// Subscribers here are to hear a gap.
    gap_here: AtomicBool,
    /// Every other node is to hear a gap.
    gap_there: AtomicBool,
    /// Not every partition can be read now.
    away: AtomicBool,
}

impl Shared {
    fn is_stopping(&self) -> bool {
        self.stop.load(Ordering::Acquire)
    }

    /// A record did not get out, and nobody knows who would have needed it.
    fn lost(&self, why: &'static str) {
        metrics::counter!("frontrow_bus_lost_total", "why" => why).increment(1);
        self.gap_there.store(true, Ordering::Release);
        self.gap_here.store(true, Ordering::Release);
    }
}

/// A node's connection to the log. Dropping it ends its threads.
pub(super) struct Log {
    sender: Arc<Sender>,
    events: Events,
    shared: Arc<Shared>,
}

impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Log").field("shared", &self.shared).finish_non_exhaustive()
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Release);
    }
}

impl Log {
    /// See [`super::Bus::connect`]; what is heard goes to `local`.
    pub(super) async fn connect(
        brokers: &[String],
        prefix: &str,
        node: NodeId,
        local: Channel,
        shutdown: &CancellationToken,
    ) -> anyhow::Result<Self> {
        let config = base(brokers, node);
        let shared = Arc::new(Shared::default());
        shared.away.store(true, Ordering::Release);
        let node = node.to_string();
        let live = Topic::Live.name(prefix);
        // Dropped with an error from here on, this ends the threads that run by then.
        let sender = Arc::new(Sender::new(&config, live.clone(), node.clone(), Arc::clone(&shared))?);
        let events = Events::new(&config, Topic::Events.name(prefix), node.clone())?;
        let log = Self { sender: Arc::clone(&sender), events, shared: Arc::clone(&shared) };
        let (joined, has_joined) = oneshot::channel();
        let (config, prefix) = (config, prefix.to_owned());
        let joining = Joining { config, prefix, live, node, local, shared: Arc::clone(&shared) };
        thread("bus-in", move || joining.run(joined))?;
        thread("bus-out", move || sender.run())?;
        tokio::select! {
            ended = tokio::time::timeout(limits::KAFKA_START, has_joined) => match ended {
                Ok(Ok(())) => {}
                Ok(Err(_)) => bail!("the thread that joins Kafka ended"),
                Err(_) => {
                    metrics::gauge!("frontrow_bus_away").set(1.0);
                    tracing::warn!(
                        brokers = brokers.join(","),
                        "Kafka is not ready; starting without it. Is it running, and is KAFKA_BROKERS right? Changes on other \
                         nodes are found by comparing until it is there"
                    );
                }
            },
            () = shutdown.cancelled() => bail!("told to stop while connecting to Kafka"),
        }
        Ok(log)
    }

    /// Sends a live record to the other nodes.
    pub(super) fn publish(&self, record: &LiveRecord) {
        self.sender.send(record);
    }

    /// See [`super::Bus::publish_event`].
    pub(super) async fn publish_event(&self, record: &EventRecord) -> Result<()> {
        self.events.send(record).await
    }

    /// Whether some of what the others say cannot be heard now.
    pub(super) fn is_away(&self) -> bool {
        self.shared.away.load(Ordering::Acquire)
    }

    /// See [`super::Bus::close`].
    pub(super) async fn close(&self) {
        let sender = Arc::clone(&self.sender);
        let flushed = tokio::task::spawn_blocking(move || sender.flush(limits::KAFKA_FLUSH)).await;
        if !matches!(flushed, Ok(true)) {
            tracing::warn!("not every live record could be sent before the end");
        }
        self.shared.stop.store(true, Ordering::Release);
    }
}

/// What every client of the cluster shares.
fn base(brokers: &[String], node: NodeId) -> ClientConfig {
    let mut config = ClientConfig::new();
    config
        .set("bootstrap.servers", brokers.join(","))
        .set("client.id", format!("frontrow-{node}"))
        .set("socket.timeout.ms", ms(limits::KAFKA_SILENCE))
        .set("socket.connection.setup.timeout.ms", ms(limits::KAFKA_SILENCE))
        .set("socket.keepalive.enable", "true")
        .set("socket.nagle.disable", "true")
        .set("reconnect.backoff.ms", "100")
        .set("reconnect.backoff.max.ms", "1000")
        .set("topic.metadata.refresh.interval.ms", ms(limits::KAFKA_REFRESH))
        .set("allow.auto.create.topics", "false")
        .set("log.connection.close", "false");
    config
}

fn ms(duration: Duration) -> String {
    duration.as_millis().to_string()
}

/// Kafka's library is polled by threads of its own: a busy runtime must not hold it up, nor it the runtime.
fn thread(name: &str, work: impl FnOnce() + Send + 'static) -> anyhow::Result<()> {
    std::thread::Builder::new().name(name.into()).spawn(work).with_context(|| format!("the thread {name}"))?;
    Ok(())
}
