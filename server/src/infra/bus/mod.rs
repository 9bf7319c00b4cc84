//! How nodes tell each other: live records to every node, business events to whoever reads the log. With Kafka
//! configured both go through its log, else live records go through a channel inside the one process.
//!
//! A live record reaches the subscribers of its own node at once and those of the others through the log. It may be
//! lost on the way (a full buffer, a broker away); then the subscribers of *every* node are told of a [`Live::Gap`] and
//! compare versions. So a subscriber hears each record at least once, or a gap after it.
//!
//! Start reading at [`Bus::publish`]; the log is in `kafka/`, the channel in `in_process.rs`.

mod in_process;
mod kafka;
mod topics;

use std::sync::Arc;

use frontrow_protocol::ids::NodeId;
use frontrow_protocol::records::{EventRecord, LiveRecord};
use tokio_util::sync::CancellationToken;

pub use in_process::LiveSubscription;
pub use topics::Topic;

use crate::error::Result;

/// What a subscriber hears.
#[derive(Clone, Debug)]
pub enum Live {
    /// Something changed.
    Record(Arc<LiveRecord>),
    /// Records were lost: compare everything you follow.
    Gap,
}

/// The bus. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Bus {
    local: in_process::Channel,
    log: Option<Arc<kafka::Log>>,
}

impl Bus {
    /// A bus for one process.
    #[must_use]
    pub fn in_process() -> Self {
        Self { local: in_process::Channel::new(), log: None }
    }

    /// Connects `node` to Kafka at `brokers`, or makes the in-process bus when there are none. The topics' names begin with
    /// `prefix`; those that are missing are made. Others are heard from when this returned, unless Kafka was not ready within
    /// [`crate::limits::KAFKA_START`]: then from when it is, with a gap; see [`Bus::is_connected`].
    ///
    /// # Errors
    /// When the settings make no client, or `shutdown` came first.
    pub async fn connect(brokers: &[String], prefix: &str, node: NodeId, shutdown: &CancellationToken) -> anyhow::Result<Self> {
        if brokers.is_empty() {
            return Ok(Self::in_process());
        }
        let local = in_process::Channel::new();
        let log = kafka::Log::connect(brokers, prefix, node, local.clone(), shutdown).await?;
        Ok(Self { local, log: Some(Arc::new(log)) })
    }

    /// Tells every node, this one included. Never waits and never fails: what cannot be sent becomes a gap.
    pub fn publish(&self, record: LiveRecord) {
        let record = Arc::new(record);
        self.local.send(Live::Record(Arc::clone(&record)));
        if let Some(log) = &self.log {
            log.publish(&record);
        }
    }

    /// Follows what is published from now on.
    #[must_use]
    pub fn subscribe(&self) -> LiveSubscription {
        self.local.subscribe()
    }

    /// Writes a business event to the log and waits until every replica in sync has it. Repeating it is harmless:
    /// readers are idempotent by the event's id. Without Kafka there is no log and nothing to do.
    ///
    /// # Errors
    /// When the log did not take it within [`crate::limits::KAFKA_EVENT_TIMEOUT`]; it may be there nevertheless.
    pub async fn publish_event(&self, record: &EventRecord) -> Result<()> {
        match &self.log {
            Some(log) => log.publish_event(record).await,
            None => Ok(()),
        }
    }

    /// Whether there is a log that events are to be written to.
    #[must_use]
    pub const fn has_log(&self) -> bool {
        self.log.is_some()
    }

    /// Whether the other nodes are heard now, as far as this one knows.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        self.log.as_ref().is_none_or(|log| !log.is_away())
    }

    /// Sends what is still to be sent, for at most [`crate::limits::KAFKA_FLUSH`], and stops listening.
    pub async fn close(&self) {
        if let Some(log) = &self.log {
            log.close().await;
        }
    }
}
