//! One Redis server: a few multiplexed connections, shared by everybody.
//!
//! One multiplexed connection under many tasks beats a pool of exclusive ones (engine.md), so a connection is taken
//! from the pool, cloned and put back at once: the pool's only work is to replace broken ones and to spread load.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bb8_redis::RedisConnectionManager;
use redis::aio::{ConnectionLike as _, MultiplexedConnection};
use redis::{Cmd, Pipeline, RedisError, RedisResult, Value};
use tokio::sync::Semaphore;
use url::Url;

use super::address;
use crate::error::{Error, Result};
use crate::limits;

/// One server.
#[derive(Debug)]
pub(super) struct Server {
    /// `host:port`.
    pub(super) name: Arc<str>,
    pub(super) client: redis::Client,
    pool: bb8::Pool<Manager>,
    /// Scripts under way: in a storm callers wait here, where waiting is bounded and counted, and not in a pipeline
    /// whose answers would all time out together. Each server has its own, so that one that is away holds up nobody else.
    pub(super) gate: Arc<Semaphore>,
}

impl Server {
    /// The server at `url`. It is connected to when it is first asked something, which waits for it `patience` at most.
    pub(super) fn new(url: &Url, patience: Duration) -> RedisResult<Self> {
        let manager = Manager(RedisConnectionManager::new(url.as_str())?);
        let pool = bb8::Pool::builder()
            .max_size(limits::REDIS_POOL)
            .min_idle(Some(limits::REDIS_POOL))
            .connection_timeout(patience)
            .test_on_check_out(false)
            .build_unchecked(manager);
        Ok(Self {
            name: address::name(url).into(),
            client: redis::Client::open(url.as_str())?,
            pool,
            gate: Arc::new(Semaphore::new(limits::REDIS_IN_FLIGHT)),
        })
    }

    /// A shared connection, good for one piece of work.
    ///
    /// # Errors
    /// When none can be had in time. Nothing was sent.
    pub(super) async fn line(&self) -> Result<Line> {
        // Those that broke since they were last used are dropped on the way.
        for _ in 0..limits::REDIS_POOL {
            let pooled = self.pool.get().await.map_err(|e| Error::RedisPool(e.to_string()))?;
            if !pooled.is_broken() {
                return Ok(pooled.clone());
            }
        }
        let pooled = self.pool.get().await.map_err(|e| Error::RedisPool(e.to_string()))?;
        Ok(pooled.clone())
    }
}

/// Makes the pool's connections, and tells it which are broken.
#[derive(Debug)]
struct Manager(RedisConnectionManager);

impl bb8::ManageConnection for Manager {
    type Connection = Line;
    type Error = RedisError;

    async fn connect(&self) -> RedisResult<Line> {
        let mut connection = self.0.connect().await?;
        connection.set_response_timeout(limits::REDIS_TIMEOUT);
        Ok(Line { connection, broken: Arc::default() })
    }

    async fn is_valid(&self, line: &mut Line) -> RedisResult<()> {
        self.0.is_valid(&mut line.connection).await
    }

    fn has_broken(&self, line: &mut Line) -> bool {
        line.is_broken()
    }
}

/// A shared connection to one server.
#[derive(Clone, Debug)]
pub(super) struct Line {
    connection: MultiplexedConnection,
    /// Whoever finds it broken tells the pool: a multiplexed connection does not mend itself.
    broken: Arc<AtomicBool>,
}

impl Line {
    fn is_broken(&self) -> bool {
        self.broken.load(Ordering::Relaxed)
    }

    pub(super) async fn send(&mut self, command: &Cmd) -> RedisResult<Value> {
        let answer = self.connection.send_packed_command(command).await;
        self.note(answer)
    }

    pub(super) async fn send_all(&mut self, pipeline: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>> {
        let answers = self.connection.send_packed_commands(pipeline, offset, count).await;
        self.note(answers)
    }

    pub(super) fn database(&self) -> i64 {
        self.connection.get_db()
    }

    /// A server that does not answer may be gone without a word (a machine that lost its power): a new connection tells.
    fn note<T>(&self, answer: RedisResult<T>) -> RedisResult<T> {
        if let Err(error) = &answer
            && (error.is_unrecoverable_error() || error.is_timeout())
        {
            self.broken.store(true, Ordering::Relaxed);
        }
        answer
    }
}
