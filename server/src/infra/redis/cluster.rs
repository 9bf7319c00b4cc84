//! A cluster of Redis servers: who has which slots, and the way of a command there.
//!
//! redis-rs has a cluster connection of its own. It sends a command again whose answer was lost (a hold would find its
//! own seats taken), sends ASKING apart from what it belongs to on a connection that others use in between, and repeats
//! a whole pipeline for one slot that moved. Here a command is only repeated when a server said that it did not run it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Instant;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use redis::{Cmd, RedisError, RedisResult, ServerErrorKind, Value};
use tokio::sync::{Notify, watch};
use url::Url;

use super::address;
use super::server::Server;
use super::slots::{self, Map};
use crate::error::{Error, Result};
use crate::limits;

/// A cluster.
#[derive(Debug)]
pub(super) struct Cluster {
    /// The addresses it was given, whose scheme and credentials are every server's.
    seeds: Vec<Url>,
    map: watch::Sender<Arc<Map>>,
    servers: Mutex<HashMap<Arc<str>, Arc<Server>>>,
    /// Somebody met what the map does not say.
    stale: Notify,
}

/// Where a command goes next.
#[derive(Clone, Debug)]
pub(super) enum Hop {
    /// To whoever has the slot, as far as the map says.
    Owner,
    /// There: the slot moved.
    Moved(String),
    /// There, this once: the slot is being moved.
    Ask(String),
}

/// What became of sending a command.
pub(super) enum Sent {
    /// It is done, or nobody knows whether it is.
    Done(RedisResult<Value>),
    /// It was not run there, but elsewhere it may be.
    Elsewhere(Hop, RedisError),
    /// It was not run, and in a moment it may be.
    Later(RedisError),
}

impl Cluster {
    /// The cluster that the servers at `seeds` belong to.
    ///
    /// # Errors
    /// When none of them can be reached.
    pub(super) async fn connect(seeds: Vec<Url>) -> anyhow::Result<Arc<Self>> {
        let cluster = Self::lazy(seeds);
        cluster.look().await;
        anyhow::ensure!(!cluster.map().primaries().is_empty(), "no server of the cluster says who has which slots");
        Ok(cluster)
    }

    /// The same, whether or not any of them can be reached now. One server that is no cluster has all slots.
    pub(super) fn lazy(seeds: Vec<Url>) -> Arc<Self> {
        let (map, _) = watch::channel(Arc::new(Map::empty()));
        let cluster = Arc::new(Self { seeds, map, servers: Mutex::default(), stale: Notify::new() });
        tokio::spawn(keep_looking(Arc::downgrade(&cluster)));
        cluster
    }

    /// Who has what, as far as is known.
    pub(super) fn map(&self) -> Arc<Map> {
        Arc::clone(&self.map.borrow())
    }

    /// Hears of every new map.
    pub(super) fn changes(&self) -> watch::Receiver<Arc<Map>> {
        self.map.subscribe()
    }

    /// Every primary that has slots.
    pub(super) fn primaries(&self) -> Vec<Arc<Server>> {
        self.map().primaries().iter().filter_map(|name| self.server(name).ok()).collect()
    }

    /// The server that has `key`.
    ///
    /// # Errors
    /// When nobody has its slot.
    pub(super) fn server_of(&self, key: &str) -> Result<Arc<Server>> {
        self.owner(slots::slot_of(key.as_bytes())).map_err(Error::Redis)
    }

    /// The server called `name`.
    pub(super) fn server(&self, name: &str) -> RedisResult<Arc<Server>> {
        if let Some(server) = self.servers().get(name) {
            return Ok(Arc::clone(server));
        }
        let url = self.seeds.first().and_then(|seed| address::at(seed, name));
        let url = url.ok_or_else(|| failure(&format!("ERR the cluster names a server `{name}`")))?;
        let server = Arc::new(Server::new(&url, limits::CLUSTER_CONNECT)?);
        Ok(Arc::clone(self.servers().entry(Arc::clone(&server.name)).or_insert(server)))
    }

    /// The map is not what somebody met: look again.
    pub(super) fn doubt(&self) {
        self.stale.notify_one();
    }

    /// Carries `command` out where its key is, wherever that is by now; where it names no key, anywhere. Repeated only
    /// when a server said that it was not run, for [`limits::REDIS_TIMEOUT`].
    pub(super) async fn command(&self, command: &Cmd) -> RedisResult<Value> {
        let Some(slot) = slots::slot_of_command(command) else { return self.anywhere(command).await };
        let deadline = Instant::now() + limits::REDIS_TIMEOUT;
        let (mut hop, mut hops, mut pause) = (Hop::Owner, 0, limits::CLUSTER_PAUSE);
        loop {
            let failed = match self.send(slot, command, &hop).await {
                Sent::Done(answer) => return answer,
                Sent::Elsewhere(next, error) => {
                    (hop, hops) = (next, hops + 1);
                    if hops < limits::CLUSTER_HOPS {
                        continue;
                    }
                    error
                }
                Sent::Later(error) => error,
            };
            if Instant::now() + pause > deadline {
                return Err(failed);
            }
            tokio::time::sleep(pause).await;
            (hop, hops, pause) = (Hop::Owner, 0, (pause * 2).min(limits::CLUSTER_PAUSE_MAX));
        }
    }

    /// Any primary that answers.
    async fn anywhere(&self, command: &Cmd) -> RedisResult<Value> {
        let mut said = Err(nobody());
        for server in self.primaries() {
            let Ok(mut line) = server.line().await else { continue };
            said = line.send(command).await;
            if said.is_ok() {
                break;
            }
        }
        said
    }

    async fn send(&self, slot: u16, command: &Cmd, hop: &Hop) -> Sent {
        let found = match hop {
            Hop::Owner => self.owner(slot),
            Hop::Moved(name) | Hop::Ask(name) => self.server(name),
        };
        let server = match found {
            Ok(server) => server,
            Err(error) => return self.later(error),
        };
        let Ok(mut line) = server.line().await else { return self.later(nobody()) };
        let answer = if matches!(hop, Hop::Ask(_)) {
            // In one write, so that nobody else's command comes between the two.
            let mut asking = redis::pipe();
            asking.cmd("ASKING").add_command(command.clone());
            let answers = line.send_all(&asking, 1, 1).await;
            answers.and_then(|answers| answers.into_iter().next().ok_or_else(nobody))
        } else {
            line.send(command).await
        };
        self.judge(answer, &server.name)
    }

    fn later(&self, error: RedisError) -> Sent {
        self.doubt();
        Sent::Later(error)
    }

    /// What the answer of the server called `from` means for the command.
    pub(super) fn judge(&self, answer: RedisResult<Value>, from: &str) -> Sent {
        let error = match answer {
            Ok(Value::ServerError(error)) => RedisError::from(error),
            Ok(value) => return Sent::Done(Ok(value)),
            Err(error) => error,
        };
        let redis::ErrorKind::Server(kind) = error.kind() else {
            self.doubt();
            return Sent::Done(Err(error));
        };
        let next = || error.redirect_node().map(|(name, _)| full_name(name, from));
        match kind {
            ServerErrorKind::Moved => {
                self.doubt();
                next().map_or_else(|| self.later(nobody()), |name| Sent::Elsewhere(Hop::Moved(name), error.clone()))
            }
            ServerErrorKind::Ask => {
                next().map_or_else(|| self.later(nobody()), |name| Sent::Elsewhere(Hop::Ask(name), error.clone()))
            }
            ServerErrorKind::TryAgain
            | ServerErrorKind::ClusterDown
            | ServerErrorKind::MasterDown
            | ServerErrorKind::BusyLoading
            | ServerErrorKind::ReadOnly => self.later(error),
            _ => Sent::Done(Err(error)),
        }
    }

    fn owner(&self, slot: u16) -> RedisResult<Arc<Server>> {
        let map = self.map();
        self.server(map.owner(slot).ok_or_else(nobody)?)
    }

    fn servers(&self) -> MutexGuard<'_, HashMap<Arc<str>, Arc<Server>>> {
        // Every change under this lock is a single insert or remove: nothing is ever half done.
        self.servers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks everybody who has what, and believes whoever heard of the latest epoch. Does not wait long for the others
    /// once somebody has answered: one that is away must not keep a failover from being seen.
    pub(super) async fn look(&self) {
        let map = self.map();
        let seeds = self.seeds.iter().map(address::name);
        let mut names: Vec<String> = map.primaries().iter().map(ToString::to_string).chain(seeds).collect();
        names.sort_unstable();
        names.dedup();
        let servers = names.iter().filter_map(|name| self.server(name).ok());
        let mut views: FuturesUnordered<_> = servers.map(|server| async move { view(&server).await }).collect();
        let (mut best, mut until) = (None, Instant::now() + limits::CLUSTER_CONNECT);
        while let Ok(Some(said)) = tokio::time::timeout_at(until.into(), views.next()).await {
            let Some(said) = said else { continue };
            until = until.min(Instant::now() + limits::CLUSTER_SETTLE);
            if best.as_ref().is_none_or(|(worth, _)| said.0 > *worth) {
                best = Some(said);
            }
        }
        if let Some((_, new)) = best {
            self.believe(new, &map);
        }
    }

    fn believe(&self, new: Map, old: &Map) {
        if new.primaries().is_empty() || new == *old {
            return;
        }
        if !old.primaries().is_empty() {
            tracing::warn!(?new, "the Redis cluster has changed");
        }
        self.servers().retain(|name, server| new.primaries().contains(name) || Arc::strong_count(server) > 1);
        self.map.send_replace(Arc::new(new));
    }
}

/// Looks at the cluster every [`limits::CLUSTER_LOOK`], and when somebody doubts the map, until it is gone.
async fn keep_looking(cluster: Weak<Cluster>) {
    loop {
        let Some(now) = cluster.upgrade() else { return };
        let doubted = tokio::time::timeout(limits::CLUSTER_LOOK, now.stale.notified()).await.is_ok();
        now.look().await;
        drop(now);
        if doubted {
            tokio::time::sleep(limits::CLUSTER_SETTLE).await;
        }
    }
}

/// What a server says of the cluster, and how much that is worth.
async fn view(server: &Server) -> Option<((bool, u64), Map)> {
    let mut line = server.line().await.ok()?;
    let mut pipe = redis::pipe();
    pipe.cmd("CLUSTER").arg("INFO").cmd("CLUSTER").arg("SLOTS");
    let answers = line.send_all(&pipe, 0, 2).await.ok()?;
    let [info, map] = answers.as_slice() else { return None };
    if matches!(map, Value::ServerError(error) if error.details().is_some_and(|said| said.contains("cluster support disabled"))) {
        return Some(((false, 0), Map::of_one(&server.name)));
    }
    let info: String = redis::from_redis_value(info.clone()).ok()?;
    let host = server.name.rsplit_once(':').map_or(&*server.name, |(host, _)| host);
    Some((slots::worth(&info), Map::read(map, host)?))
}

/// A server may leave its own host out.
fn full_name(name: &str, from: &str) -> String {
    match name.strip_prefix(':') {
        Some(port) => format!("{}:{port}", from.rsplit_once(':').map_or(from, |(host, _)| host)),
        None => name.to_owned(),
    }
}

/// The error for what could not be sent to anybody.
pub(super) fn nobody() -> RedisError {
    failure("CLUSTERDOWN the server that has this slot cannot be reached")
}

/// An error as a server would send it.
fn failure(words: &str) -> RedisError {
    match redis::parse_redis_value(format!("-{words}\r\n").as_bytes()) {
        Ok(Value::ServerError(error)) => error.into(),
        Ok(_) => (redis::ErrorKind::Client, "an error that is none").into(),
        Err(error) => error,
    }
}
