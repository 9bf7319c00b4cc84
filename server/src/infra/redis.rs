//! Redis: one server, or a cluster of them, behind one handle; scripts by name.
//!
//! Start reading at [`Redis::eval`]. `server.rs` has the connections, `cluster.rs` the way to whoever has a key,
//! `expired.rs` the notifications that end holds.

mod address;
mod cluster;
mod connection;
mod expired;
mod registry;
mod server;
mod slots;

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Context as _;
use futures_util::future::join_all;
use redis::{FromRedisValue, ToRedisArgs};
use tokio::sync::OwnedSemaphorePermit;
use url::Url;

pub use self::address::parse as parse_addresses;
use self::cluster::Cluster;
pub use self::connection::Connection;
use self::registry::Known;
use self::server::Server;
pub use self::slots::slot_of;
use crate::error::{Error, Result};
use crate::infra::tls;
use crate::limits;

/// Handles to Redis.
#[derive(Clone, Debug)]
pub struct Redis {
    servers: Servers,
    database: i64,
    known: Known,
}

#[derive(Clone, Debug)]
enum Servers {
    One(Arc<Server>),
    Many(Arc<Cluster>),
}

/// A Lua script in its own file. Keys must share a hash tag so that the script runs on Redis Cluster.
pub struct Script {
    name: &'static str,
    source: String,
    script: redis::Script,
}

impl Script {
    /// A script named for metrics, with its source.
    #[must_use]
    pub fn new(name: &'static str, source: &str) -> Self {
        Self { name, source: source.to_owned(), script: redis::Script::new(source) }
    }

    fn timed(&self, started: std::time::Instant) {
        metrics::histogram!("frontrow_redis_script_seconds", "script" => self.name).record(started.elapsed().as_secs_f64());
    }
}

/// Which life of its process each server is in: a primary that restarted, or another in its place, has another one.
#[derive(Debug, Default)]
pub struct Lives {
    one: String,
    of: HashMap<Arc<str>, String>,
    cluster: Option<Arc<Cluster>>,
}

impl Lives {
    /// That of the server that has `key`; empty where it is not known.
    #[must_use]
    pub fn of(&self, key: &str) -> &str {
        let Some(cluster) = &self.cluster else { return &self.one };
        let map = cluster.map();
        map.owner(slot_of(key.as_bytes())).and_then(|name| self.of.get(name)).map_or("", String::as_str)
    }
}

impl Redis {
    /// Connects to the server or the cluster at `addresses` (see [`parse_addresses`]). A server says itself whether it
    /// is part of a cluster, so one address of a cluster is enough; several let a node start while one is away.
    ///
    /// # Errors
    /// When none can be reached, or several that are no cluster are named.
    pub async fn connect(addresses: &str) -> anyhow::Result<Self> {
        tls::install_provider();
        let urls = parse_addresses(addresses).map_err(|what| anyhow::anyhow!("the Redis address {what}"))?;
        let (server, in_cluster) = first_that_answers(&urls).await?;
        let database = server.client.get_connection_info().redis_settings().db();
        let servers = if in_cluster.unwrap_or(urls.len() > 1) {
            anyhow::ensure!(database == 0, "a Redis cluster has database 0 only; leave the path out of the address");
            Servers::Many(Cluster::connect(urls).await.context("joining the Redis cluster")?)
        } else {
            anyhow::ensure!(urls.len() == 1, "several Redis addresses name a cluster, and {} is not part of one", server.name);
            Servers::One(Arc::new(server))
        };
        Ok(Self { servers, database, known: Known::default() })
    }

    /// Connects when it is first used: for a node that works without Redis. Whether it is a cluster shows then.
    ///
    /// # Errors
    /// When the address is none.
    pub fn lazy(addresses: &str) -> anyhow::Result<Self> {
        tls::install_provider();
        let urls = parse_addresses(addresses).map_err(|what| anyhow::anyhow!("the Redis address {what}"))?;
        let first = urls.first().context("no Redis address")?;
        let database =
            redis::Client::open(first.as_str()).context("the Redis address")?.get_connection_info().redis_settings().db();
        Ok(Self { servers: Servers::Many(Cluster::lazy(urls)), database, known: Known::default() })
    }

    /// A shared connection, good for one piece of work.
    ///
    /// # Errors
    /// When none can be had in time.
    pub async fn get(&self) -> Result<Connection> {
        Ok(match &self.servers {
            Servers::One(server) => Connection::one(server.line().await?),
            Servers::Many(cluster) => Connection::many(Arc::clone(cluster)),
        })
    }

    /// Runs `script` with `keys` and `args`, loading it where it is not known yet.
    ///
    /// # Errors
    /// When Redis fails or the script raises one.
    pub async fn eval<T: FromRedisValue>(&self, script: &Script, keys: &[String], args: &[impl ToRedisArgs]) -> Result<T> {
        let started = std::time::Instant::now();
        let call = |how: &str, what: &str| {
            let mut command = redis::cmd(how);
            command.arg(what).arg(keys.len()).arg(keys).arg(args);
            command
        };
        let _under_way = self.enter(keys).await?;
        let mut connection = self.get().await?;
        let mut answer = call("EVALSHA", script.script.get_hash()).query_async(&mut connection).await;
        if is_not_known(&answer) {
            // A server that is new, or another one since a failover. Its source goes where the keys are, and stays.
            answer = call("EVAL", &script.source).query_async(&mut connection).await;
        }
        script.timed(started);
        Ok(answer?)
    }

    /// Runs `script` once for each of `calls` (keys and arguments) in one round trip to each server; the answers come in
    /// their order, and one that fails leaves the others alone. A call whose keys are being moved to another server
    /// fails.
    ///
    /// # Errors
    /// When Redis fails.
    pub async fn eval_each<T: FromRedisValue>(
        &self,
        script: &Script,
        calls: &[(Vec<String>, Vec<String>)],
    ) -> Result<Vec<Result<T>>> {
        if calls.is_empty() {
            return Ok(Vec::new());
        }
        let started = std::time::Instant::now();
        let pipe_of = |these: &[usize]| {
            let mut pipe = redis::pipe();
            pipe.ignore_errors();
            for (keys, args) in these.iter().map(|at| &calls[*at]) {
                pipe.cmd("EVALSHA").arg(script.script.get_hash()).arg(keys.len()).arg(keys).arg(args);
            }
            pipe
        };
        let mut connection = self.get().await?.stubborn();
        let all: Vec<usize> = (0..calls.len()).collect();
        let mut answers: Vec<redis::RedisResult<T>> = pipe_of(&all).query_async(&mut connection).await?;
        let unknown: Vec<usize> = all.into_iter().filter(|at| is_not_known(&answers[*at])).collect();
        if !unknown.is_empty() {
            self.load(script).await;
            let again: Vec<redis::RedisResult<T>> = pipe_of(&unknown).query_async(&mut connection).await?;
            unknown.into_iter().zip(again).for_each(|(at, answer)| answers[at] = answer);
        }
        script.timed(started);
        Ok(answers.into_iter().map(|answer| answer.map_err(Error::from)).collect())
    }

    /// Brings `script` to every server that can be reached; a call on another says that it is not known.
    async fn load(&self, script: &Script) {
        let mut command = redis::cmd("SCRIPT");
        command.arg("LOAD").arg(&script.source);
        let servers = self.primaries();
        let loading = servers.iter().map(|server| async { server.line().await?.send(&command).await.map_err(Error::from) });
        for error in join_all(loading).await.into_iter().filter_map(Result::err) {
            tracing::warn!(%error, script = script.name, "a script could not be loaded");
        }
    }

    async fn enter(&self, keys: &[String]) -> Result<OwnedSemaphorePermit> {
        let gate = match (&self.servers, keys.first()) {
            (Servers::Many(cluster), Some(key)) => Arc::clone(&cluster.server_of(key)?.gate),
            (Servers::Many(_), None) => return Err(Error::Internal(anyhow::anyhow!("a script without keys"))),
            (Servers::One(server), _) => Arc::clone(&server.gate),
        };
        match tokio::time::timeout(limits::REDIS_WAIT, gate.acquire_owned()).await {
            Ok(Ok(permit)) => Ok(permit),
            _ => Err(Error::RedisPool("too many scripts are under way".to_owned())),
        }
    }

    /// Asks for a sign of life, before work is leased that ends in Redis: a node that is cut off must leave it to those
    /// that are not. Of a cluster one server is enough; a call on another fails by itself.
    ///
    /// # Errors
    /// When none answers in time.
    pub async fn answers(&self) -> Result<()> {
        let servers = self.primaries();
        let signs = join_all(servers.iter().map(|server| ping(server))).await;
        if signs.iter().any(Result::is_ok) {
            return Ok(());
        }
        // A cluster nobody has asked for anything yet is not known to be away.
        signs.into_iter().next().unwrap_or(Ok(()))
    }

    /// Which life each server is in, in one command a server; one that does not answer is left out.
    ///
    /// # Errors
    /// When the one server there is fails.
    pub async fn lives(&self) -> Result<Lives> {
        match &self.servers {
            Servers::One(server) => Ok(Lives { one: life_of(server).await?, ..Lives::default() }),
            Servers::Many(cluster) => {
                let servers = cluster.primaries();
                let lives = join_all(servers.iter().map(|server| life_of(server))).await;
                let of = servers.iter().zip(lives).filter_map(|(server, life)| Some((Arc::clone(&server.name), life.ok()?)));
                Ok(Lives { one: String::new(), of: of.collect(), cluster: Some(Arc::clone(cluster)) })
            }
        }
    }

    /// The lives of a cluster's primaries that answer and say that they are one, a space between them: what one of them
    /// wrote and another has was moved there. Empty without a cluster.
    pub async fn living(&self) -> String {
        let Servers::Many(cluster) = &self.servers else { return String::new() };
        let servers = cluster.primaries();
        let said = join_all(servers.iter().map(|server| info(server, "default"))).await;
        let primary = |info: &String| info.lines().any(|line| line.trim() == "role:master");
        let lives: Vec<String> = said.into_iter().flatten().filter(primary).map(|info| run_id(&info)).collect();
        lives.join(" ")
    }

    fn primaries(&self) -> Vec<Arc<Server>> {
        match &self.servers {
            Servers::One(server) => vec![Arc::clone(server)],
            Servers::Many(cluster) => cluster.primaries(),
        }
    }

    /// Whether it is a cluster.
    #[must_use]
    pub const fn is_cluster(&self) -> bool {
        matches!(self.servers, Servers::Many(_))
    }

    /// The number of the database in use: keyspace notifications name it in their channel.
    #[must_use]
    pub const fn database(&self) -> i64 {
        self.database
    }
}

/// The first server that answers, and whether it says that it is part of a cluster.
async fn first_that_answers(urls: &[Url]) -> anyhow::Result<(Server, Option<bool>)> {
    let mut failed = anyhow::anyhow!("no Redis address");
    for url in urls {
        let server = Server::new(url, limits::REDIS_TIMEOUT).context("the Redis address")?;
        match info(&server, "cluster").await {
            Ok(info) => {
                let says = info.lines().find_map(|line| line.trim().strip_prefix("cluster_enabled:"));
                let enabled = says.map(|enabled| enabled == "1");
                return Ok((server, enabled));
            }
            // It answers, though not to everything.
            Err(Error::Redis(error)) if matches!(error.kind(), redis::ErrorKind::Server(_)) => return Ok((server, None)),
            Err(error) => failed = anyhow::Error::new(error).context(format!("connecting to Redis at {}", server.name)),
        }
    }
    Err(failed)
}

/// Which life of its process the server is in; empty when it does not say.
async fn life_of(server: &Server) -> Result<String> {
    Ok(run_id(&info(server, "server").await?))
}

async fn ping(server: &Server) -> Result<()> {
    server.line().await?.send(&redis::cmd("PING")).await?.extract_error()?;
    Ok(())
}

fn run_id(info: &str) -> String {
    let id = info.lines().find_map(|line| line.strip_prefix("run_id:"));
    id.unwrap_or_default().trim().to_owned()
}

async fn info(server: &Server, section: &str) -> Result<String> {
    let mut command = redis::cmd("INFO");
    command.arg(section);
    let said = server.line().await?.send(&command).await?.extract_error()?;
    Ok(redis::from_redis_value(said).map_err(redis::RedisError::from)?)
}

fn is_not_known<T>(answer: &redis::RedisResult<T>) -> bool {
    matches!(answer, Err(error) if error.kind() == redis::ErrorKind::Server(redis::ServerErrorKind::NoScript))
}
