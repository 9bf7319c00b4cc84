//! The channel inside one process: all there is to the bus of a single node, and the last step of the log's.

use tokio::sync::broadcast;

use super::Live;
use crate::limits;

/// Brings records to every subscription of this process.
#[derive(Clone, Debug)]
pub(super) struct Channel {
    sender: broadcast::Sender<Live>,
}

/// A subscription to live records, bounded by [`limits::LIVE_BUFFER`].
#[derive(Debug)]
pub struct LiveSubscription {
    receiver: broadcast::Receiver<Live>,
}

impl Channel {
    pub(super) fn new() -> Self {
        Self { sender: broadcast::Sender::new(limits::LIVE_BUFFER) }
    }

    pub(super) fn send(&self, live: Live) {
        // No subscriber is no error: a node without sockets has none.
        let _ = self.sender.send(live);
    }

    pub(super) fn subscribe(&self) -> LiveSubscription {
        LiveSubscription { receiver: self.sender.subscribe() }
    }
}

impl LiveSubscription {
    /// The next thing to hear; `None` when the bus is gone. Who was too slow hears a gap in place of what was lost.
    pub async fn next(&mut self) -> Option<Live> {
        match self.receiver.recv().await {
            Ok(live) => Some(live),
            Err(broadcast::error::RecvError::Lagged(_)) => Some(Live::Gap),
            Err(broadcast::error::RecvError::Closed) => None,
        }
    }
}
