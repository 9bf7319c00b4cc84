//! Redis: a few multiplexed connections, shared by everybody; scripts by name.
//!
//! One multiplexed connection under many tasks beats a pool of exclusive ones (engine.md), so a connection is taken
//! from the pool, cloned and put back at once: the pool's only work is to notice broken ones and to spread load.

use std::sync::Arc;

use anyhow::Context as _;
use bb8_redis::RedisConnectionManager;
use redis::aio::MultiplexedConnection;
use redis::{FromRedisValue, ToRedisArgs};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::error::{Error, Result};
use crate::limits;

/// Handles to Redis.
#[derive(Clone, Debug)]
pub struct Redis {
    pool: bb8::Pool<RedisConnectionManager>,
    /// Scripts under way: in a storm callers wait here, where waiting is bounded and counted, and not in a pipeline
    /// whose answers would all time out together.
    gate: Arc<Semaphore>,
    client: redis::Client,
}

/// A Lua script in its own file. Keys must share a hash tag so that the script runs on Redis Cluster.
pub struct Script {
    name: &'static str,
    script: redis::Script,
}

impl Script {
    /// A script named for metrics, with its source.
    #[must_use]
    pub fn new(name: &'static str, source: &str) -> Self {
        Self { name, script: redis::Script::new(source) }
    }
}

impl Redis {
    /// Connects, and asks for the keyspace notifications that end holds.
    ///
    /// # Errors
    /// When Redis cannot be reached.
    pub async fn connect(url: &str) -> anyhow::Result<Self> {
        let manager = RedisConnectionManager::new(url).context("the Redis address")?;
        let client = redis::Client::open(url).context("the Redis address")?;
        let pool = bb8::Pool::builder()
            .max_size(limits::REDIS_POOL)
            .min_idle(Some(limits::REDIS_POOL))
            .connection_timeout(limits::REDIS_TIMEOUT)
            .test_on_check_out(false)
            .build(manager)
            .await
            .context("connecting to Redis")?;
        let redis = Self { pool, gate: Arc::new(Semaphore::new(limits::REDIS_IN_FLIGHT)), client };
        redis.ask_for_notifications().await?;
        Ok(redis)
    }

    /// Connects when it is first used: for a node that works without Redis.
    ///
    /// # Errors
    /// When the address is none.
    pub fn lazy(url: &str) -> anyhow::Result<Self> {
        let manager = RedisConnectionManager::new(url).context("the Redis address")?;
        let client = redis::Client::open(url).context("the Redis address")?;
        let pool = bb8::Pool::builder()
            .max_size(limits::REDIS_POOL)
            .connection_timeout(limits::REDIS_TIMEOUT)
            .test_on_check_out(false)
            .build_unchecked(manager);
        Ok(Self { pool, gate: Arc::new(Semaphore::new(limits::REDIS_IN_FLIGHT)), client })
    }

    /// A shared connection, good for one piece of work.
    ///
    /// # Errors
    /// When none can be had in time.
    pub async fn get(&self) -> Result<MultiplexedConnection> {
        let pooled = self.pool.get().await.map_err(|e| Error::RedisPool(e.to_string()))?;
        let mut connection = pooled.clone();
        connection.set_response_timeout(limits::REDIS_TIMEOUT);
        Ok(connection)
    }

    /// Runs `script` with `keys` and `args`, loading it where it is not known yet.
    ///
    /// # Errors
    /// When Redis fails or the script raises one.
    pub async fn eval<T: FromRedisValue>(&self, script: &Script, keys: &[String], args: &[impl ToRedisArgs]) -> Result<T> {
        let started = std::time::Instant::now();
        let mut call = script.script.prepare_invoke();
        for key in keys {
            call.key(key);
        }
        for arg in args {
            call.arg(arg);
        }
        let _under_way = self.enter().await?;
        let mut connection = self.get().await?;
        let answer = call.invoke_async(&mut connection).await;
        metrics::histogram!("frontrow_redis_script_seconds", "script" => script.name).record(started.elapsed().as_secs_f64());
        Ok(answer?)
    }

    /// Runs `script` once for each of `calls` (keys and arguments) in one round trip; the answers come in their order,
    /// and one that fails leaves the others alone.
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
        let mut pipe = redis::pipe();
        pipe.ignore_errors();
        for (keys, args) in calls {
            pipe.cmd("EVALSHA").arg(script.script.get_hash()).arg(keys.len()).arg(keys).arg(args);
        }
        let mut connection = self.get().await?;
        let mut answers: Vec<redis::RedisResult<T>> = pipe.query_async(&mut connection).await?;
        if answers.iter().all(is_not_known) {
            script.script.load_async(&mut connection).await?;
            answers = pipe.query_async(&mut connection).await?;
        }
        metrics::histogram!("frontrow_redis_script_seconds", "script" => script.name).record(started.elapsed().as_secs_f64());
        Ok(answers.into_iter().map(|answer| answer.map_err(Error::from)).collect())
    }

    async fn enter(&self) -> Result<SemaphorePermit<'_>> {
        match tokio::time::timeout(limits::REDIS_WAIT, self.gate.acquire()).await {
            Ok(Ok(permit)) => Ok(permit),
            _ => Err(Error::RedisPool("too many scripts are under way".to_owned())),
        }
    }

    /// A connection of one's own for subscriptions.
    ///
    /// # Errors
    /// When Redis cannot be reached.
    pub async fn subscriber(&self) -> Result<redis::aio::PubSub> {
        Ok(self.client.get_async_pubsub().await?)
    }

    /// The number of the database in use: keyspace notifications name it in their channel.
    #[must_use]
    pub fn database(&self) -> i64 {
        self.client.get_connection_info().redis_settings().db()
    }

    /// A managed Redis may forbid CONFIG; then the operator must have set it, and the sweep covers us if not.
    async fn ask_for_notifications(&self) -> anyhow::Result<()> {
        let mut connection = self.get().await?;
        let set: redis::RedisResult<()> =
            redis::cmd("CONFIG").arg("SET").arg("notify-keyspace-events").arg("Ex").query_async(&mut connection).await;
        if let Err(error) = set {
            tracing::warn!(%error, "could not ask Redis for key expiry notifications; the sweep will end holds, up to half a second late");
        }
        Ok(())
    }
}

fn is_not_known<T>(answer: &redis::RedisResult<T>) -> bool {
    matches!(answer, Err(error) if error.kind() == redis::ErrorKind::Server(redis::ServerErrorKind::NoScript))
}
