//! A look at Redis and Postgres themselves, beside what the clients saw. Only reads.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use anyhow::Context as _;
use frontrow_protocol::ids::PerformanceId;
use frontrow_protocol::seats::packed_len;
use redis::aio::MultiplexedConnection;
use sqlx::{Connection as _, PgConnection};
use tokio::task::JoinHandle;
use tokio::time::sleep;

use crate::mirror::fingerprint;

/// Between two looks at the admitted.
const EVERY: Duration = Duration::from_millis(5);

/// Counts the admitted in Redis all the time.
pub struct RunningProbe {
    most: Arc<AtomicU64>,
    looks: Arc<AtomicU64>,
    stop: Arc<AtomicBool>,
    task: JoinHandle<()>,
}

impl RunningProbe {
    /// Begins.
    #[must_use]
    pub fn start(url: String, performance: PerformanceId) -> Self {
        let (most, looks, stop) = (Arc::default(), Arc::default(), Arc::default());
        let task = tokio::spawn(look(url, performance, Arc::clone(&most), Arc::clone(&looks), Arc::clone(&stop)));
        Self { most, looks, stop, task }
    }

    /// Ends; the most there ever were, and the number of looks.
    pub async fn stop(self) -> (u64, u64) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = tokio::time::timeout(Duration::from_secs(5), self.task).await; // a Redis that hangs has said enough
        (self.most.load(Ordering::Relaxed), self.looks.load(Ordering::Relaxed))
    }
}

async fn look(url: String, performance: PerformanceId, most: Arc<AtomicU64>, looks: Arc<AtomicU64>, stop: Arc<AtomicBool>) {
    let key = format!("fr:{{{performance}}}:running");
    while !stop.load(Ordering::Relaxed) {
        // A Redis that is away for a while is part of the play.
        if let Ok(mut connection) = connect(&url).await {
            while !stop.load(Ordering::Relaxed) {
                let Ok(running) = redis::cmd("ZCARD").arg(&key).query_async::<u64>(&mut connection).await else { break };
                most.fetch_max(running, Ordering::Relaxed);
                looks.fetch_add(1, Ordering::Relaxed);
                sleep(EVERY).await;
            }
        }
        sleep(Duration::from_millis(100)).await;
    }
}

async fn connect(url: &str) -> anyhow::Result<MultiplexedConnection> {
    Ok(redis::Client::open(url)?.get_multiplexed_async_connection().await?)
}

/// Epoch, version and fingerprint of the map in Redis.
///
/// # Errors
/// When Redis is away or has no such map.
pub async fn map(url: &str, performance: PerformanceId) -> anyhow::Result<(u64, u64, u64)> {
    let mut connection = connect(url).await?;
    type State = (Option<u64>, Option<u64>, Option<usize>);
    let (state, packed): (State, Vec<u8>) = redis::pipe()
        .atomic()
        .cmd("HMGET")
        .arg(format!("fr:{{{performance}}}:m"))
        .arg(&["epoch", "version", "count"])
        .cmd("GET")
        .arg(format!("fr:{{{performance}}}:map"))
        .query_async(&mut connection)
        .await?;
    let (Some(epoch), Some(version), Some(count)) = state else { anyhow::bail!("Redis has no map of {performance}") };
    // A string that was never written to its end is shorter.
    let mut whole = packed;
    whole.resize(packed_len(count), 0);
    Ok((epoch, version, fingerprint(&whole)))
}

/// Contradictions in the books of a performance, in words, and its valid tickets.
///
/// # Errors
/// When Postgres is away.
pub async fn books(url: &str, performance: PerformanceId) -> anyhow::Result<(Vec<String>, u64)> {
    let mut pg = PgConnection::connect(url).await.context("the target's database")?;
    let problems = sqlx::query_scalar(
        "select format('seat %s has %s tickets', seat_index, count(*)) from tickets
         where performance_id = $1 and revoked_at is null group by seat_index having count(*) > 1
         union all
         select format('order %s is paid and has %s tickets for %s seats', o.id, t.n, s.n) from orders o
         cross join lateral (select count(*) as n from tickets where order_id = o.id and revoked_at is null) t
         cross join lateral (select count(*) as n from order_seats where order_id = o.id) s
         where o.performance_id = $1 and o.status = 'paid' and t.n <> s.n
         union all
         select format('order %s is %s and has a valid ticket', o.id, o.status) from orders o
         where o.performance_id = $1 and o.status <> 'paid'
           and exists (select 1 from tickets where order_id = o.id and revoked_at is null)
         union all
         select format('order %s is paid and its payment is %s of %s', o.id, p.status, p.amount) from orders o
         join payments p on p.order_id = o.id
         where o.performance_id = $1 and o.status = 'paid' and (p.status <> 'PAID' or p.amount <> o.amount)",
    )
    .bind(performance)
    .fetch_all(&mut pg)
    .await?;
    let tickets: i64 = sqlx::query_scalar("select count(*) from tickets where performance_id = $1 and revoked_at is null")
        .bind(performance)
        .fetch_one(&mut pg)
        .await?;
    pg.close().await?;
    Ok((problems, u64::try_from(tickets).unwrap_or(0)))
}
