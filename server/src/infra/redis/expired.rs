//! Keys that expired, as the servers tell it. A notification is local to the server that had the key, so every primary
//! is listened to, and who they are is followed.

use std::collections::HashMap;
use std::sync::Arc;

use futures_util::StreamExt as _;
use tokio::sync::mpsc;
use tokio::task::{AbortHandle, JoinSet};

use super::server::Server;
use super::{Redis, Servers};
use crate::error::Result;
use crate::limits::{LISTEN_FIRST, LISTEN_MAX};

impl Redis {
    /// Sends every key that is heard to have expired to `heard`, for ever; connections that end are made anew. What
    /// expires while there is none is never heard of.
    pub async fn follow_expired(&self, heard: mpsc::Sender<String>) {
        let mut listening = JoinSet::new();
        match &self.servers {
            Servers::One(server) => listen(Arc::clone(server), self.database, heard).await,
            Servers::Many(cluster) => {
                let mut maps = cluster.changes();
                let mut known = HashMap::<Arc<str>, AbortHandle>::new();
                loop {
                    let primaries = cluster.primaries();
                    known.retain(|name, task| {
                        let stays = primaries.iter().any(|server| server.name == *name);
                        if !stays {
                            task.abort();
                        }
                        stays
                    });
                    for server in primaries {
                        known
                            .entry(Arc::clone(&server.name))
                            .or_insert_with(|| listening.spawn(listen(server, self.database, heard.clone())));
                    }
                    while listening.try_join_next().is_some() {}
                    if maps.changed().await.is_err() {
                        return;
                    }
                }
            }
        }
    }
}

/// Listens to one server, for ever.
async fn listen(server: Arc<Server>, database: i64, heard: mpsc::Sender<String>) {
    let mut wait = LISTEN_FIRST;
    loop {
        let ended = async {
            ask_for_notifications(&server).await;
            let mut subscriber = server.client.get_async_pubsub().await?;
            subscriber.subscribe(format!("__keyevent@{database}__:expired")).await?;
            wait = LISTEN_FIRST;
            let mut messages = subscriber.on_message();
            while let Some(message) = messages.next().await {
                let Ok(key) = message.get_payload() else { continue };
                if heard.send(key).await.is_err() {
                    break;
                }
            }
            Ok::<(), crate::error::Error>(())
        };
        match ended.await {
            Ok(()) if heard.is_closed() => return,
            Ok(()) => {
                tracing::warn!(server = %server.name, "the connection for expired holds ended; the sweep covers until it is back")
            }
            Err(error) => {
                tracing::warn!(%error, server = %server.name, "expired holds cannot be heard; the sweep covers until they can");
            }
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(LISTEN_MAX);
    }
}

/// A managed Redis may forbid CONFIG; then the operator must have set it, and the sweep covers us if not.
async fn ask_for_notifications(server: &Server) {
    let asked: Result<()> = async {
        let mut command = redis::cmd("CONFIG");
        command.arg("SET").arg("notify-keyspace-events").arg("Ex");
        server.line().await?.send(&command).await?.extract_error()?;
        Ok(())
    }
    .await;
    if let Err(error) = asked {
        tracing::warn!(%error, server = %server.name, "could not ask Redis for key expiry notifications; the sweep will end holds, up to half a second late");
    }
}
