//! The live state in Redis: its keys, and what is read without a script.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, HoldId, OrderId, PerformanceId, SeatIndex};
use uuid::Uuid;

use super::SeatMap;
use super::call::OF;
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::clock::from_ms;
use crate::limits::AUDIT_PERIOD;

/// The performances whose map is or was loaded, a set.
pub(super) const LIVE: &str = "fr:live:seats";

/// `fr:{P}:<name>`: all of one performance in one slot.
pub(super) fn key(performance: PerformanceId, name: &str) -> String {
    format!("fr:{{{performance}}}:{name}")
}

/// The key whose expiry is the notification that ends a hold.
pub(super) fn hold_key(performance: PerformanceId, hold: HoldId) -> String {
    format!("fr:{{{performance}}}:hold:{hold}")
}

/// The performance whose hold's key this is.
pub(super) fn performance_of_hold_key(key: &str) -> Option<PerformanceId> {
    let (performance, rest) = key.strip_prefix("fr:{")?.split_once('}')?;
    rest.strip_prefix(":hold:")?;
    performance.parse().ok()
}

/// The keys every seats script begins with.
pub(super) fn keys(performance: PerformanceId) -> Vec<String> {
    ["m", "map", "due", "sold"].map(|name| key(performance, name)).to_vec()
}

/// Epoch, version and seats, where there is a map.
type Head = (Option<u64>, Option<u64>, Option<u32>);

/// The map as Redis has it; `None` when it is not loaded.
///
/// # Errors
/// Faults.
pub(super) async fn read_map(app: &App, performance: PerformanceId) -> Result<Option<SeatMap>> {
    let mut connection = app.redis.get().await?;
    let mut pipe = redis::pipe();
    pipe.atomic();
    pipe.cmd("HMGET").arg(key(performance, "m")).arg(&["epoch", "version", "count"]);
    pipe.cmd("GET").arg(key(performance, "map"));
    let (head, packed): (Head, Option<Vec<u8>>) = pipe.query_async(&mut connection).await?;
    Ok(match (head, packed) {
        ((Some(epoch), Some(version), Some(count)), Some(packed)) => Some(SeatMap { epoch, version, count, packed }),
        _ => None,
    })
}

/// Epochs and versions, in one round trip.
///
/// # Errors
/// Faults.
pub(super) async fn read_versions(app: &App, performances: &[PerformanceId]) -> Result<Vec<Option<(u64, u64)>>> {
    if performances.is_empty() {
        return Ok(Vec::new());
    }
    let mut connection = app.redis.get().await?;
    let mut pipe = redis::pipe();
    for performance in performances {
        pipe.cmd("HMGET").arg(key(*performance, "m")).arg(&["epoch", "version"]);
    }
    let heads: Vec<(Option<u64>, Option<u64>)> = pipe.query_async(&mut connection).await?;
    Ok(heads.into_iter().map(|(epoch, version)| epoch.zip(version)).collect())
}

/// The live holds of an account: hold, deadline, seats.
///
/// # Errors
/// Faults.
pub(super) async fn holds_of(
    app: &App,
    performance: PerformanceId,
    account: AccountId,
) -> Result<Vec<(HoldId, DateTime<Utc>, Vec<SeatIndex>)>> {
    let found: Vec<(String, i64, String)> = app.redis.eval(&OF, &keys(performance), &[account.to_string()]).await?;
    let read = |(hold, deadline, seats): (String, i64, String)| {
        let seats = seats.split(',').map(|seat| seat.parse().map_err(|_| unexpected("a seat"))).collect::<Result<_>>()?;
        Ok((id_of(&hold)?, from_ms(deadline), seats))
    };
    found.into_iter().map(read).collect()
}

/// The orders that have these seats, as Redis knows them, in the order of the seats.
///
/// # Errors
/// Faults.
pub(super) async fn orders_of(app: &App, performance: PerformanceId, seats: &[SeatIndex]) -> Result<Vec<Option<OrderId>>> {
    let mut connection = app.redis.get().await?;
    let orders: Vec<Option<String>> =
        redis::cmd("HMGET").arg(key(performance, "sold")).arg(seats).query_async(&mut connection).await?;
    orders.iter().map(|order| order.as_deref().map(id_of).transpose()).collect()
}

/// The performances that have live state.
///
/// # Errors
/// Faults.
pub(super) async fn live(app: &App) -> Result<Vec<PerformanceId>> {
    let mut connection = app.redis.get().await?;
    let members: Vec<String> = redis::cmd("SMEMBERS").arg(LIVE).query_async(&mut connection).await?;
    members.iter().map(|performance| id_of(performance)).collect()
}

/// Which life of the Redis process this is; empty when it does not say.
///
/// # Errors
/// Faults.
pub(super) async fn run_id(app: &App) -> Result<String> {
    let mut connection = app.redis.get().await?;
    let info: String = redis::cmd("INFO").arg("server").query_async(&mut connection).await?;
    let id = info.lines().find_map(|line| line.strip_prefix("run_id:"));
    Ok(id.unwrap_or_default().trim().to_owned())
}

/// Whether this node compares the maps with Postgres this time.
///
/// # Errors
/// Faults.
pub(super) async fn lease_audit(app: &App) -> Result<bool> {
    let mut connection = app.redis.get().await?;
    let mut set = redis::cmd("SET");
    // A little less than the period, so that whoever comes first next time finds it free.
    set.arg("fr:audit:seats").arg(app.node.to_string()).arg("NX").arg("PX").arg((AUDIT_PERIOD * 9 / 10).as_millis() as u64);
    let taken: Option<String> = set.query_async(&mut connection).await?;
    Ok(taken.is_some())
}

/// Drops a performance's seat state: it is over.
///
/// # Errors
/// Faults.
pub(super) async fn forget(app: &App, performance: PerformanceId) -> Result<()> {
    let mut connection = app.redis.get().await?;
    let mut pipe = redis::pipe();
    pipe.cmd("UNLINK").arg(keys(performance)).ignore();
    pipe.cmd("SREM").arg(LIVE).arg(performance.to_string()).ignore();
    Ok(pipe.query_async(&mut connection).await?)
}

pub(super) fn unexpected(what: &str) -> Error {
    Error::Internal(anyhow::anyhow!("{what} in the live state cannot be read"))
}

pub(super) fn id_of(text: &str) -> Result<Uuid> {
    text.parse().map_err(|_| unexpected("an id"))
}
