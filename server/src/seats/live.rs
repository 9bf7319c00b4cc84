//! The live state in Redis: its keys, and what is read without a script.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, HoldId, OrderId, PerformanceId, SeatIndex};
use uuid::Uuid;

use super::call::{OF, READ};
use super::{HoldStanding, SeatMap};
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

/// Epoch, version, seats and states, where there is a map.
type Read = Option<(u64, u64, u32, Vec<u8>)>;

/// The map as Redis has it; `None` when it is not loaded.
///
/// # Errors
/// Faults.
pub(super) async fn read_map(app: &App, performance: PerformanceId) -> Result<Option<SeatMap>> {
    let read: Read = app.redis.eval(&READ, &keys(performance), &[""; 0]).await?;
    Ok(read.map(|(epoch, version, count, packed)| SeatMap { epoch, version, count, packed }))
}

/// Epochs and versions, in one round trip to each server. A map that one server of several cannot tell of now counts as
/// not loaded.
///
/// # Errors
/// Faults.
pub(super) async fn read_versions(app: &App, performances: &[PerformanceId]) -> Result<Vec<Option<(u64, u64)>>> {
    if performances.is_empty() {
        return Ok(Vec::new());
    }
    let mut connection = app.redis.get().await?;
    let mut pipe = redis::pipe();
    pipe.ignore_errors();
    for performance in performances {
        pipe.cmd("HMGET").arg(key(*performance, "m")).arg(&["epoch", "version"]);
    }
    let heads: Vec<redis::RedisResult<(Option<u64>, Option<u64>)>> = pipe.query_async(&mut connection).await?;
    Ok(heads.into_iter().map(|head| head.ok().and_then(|(epoch, version)| epoch.zip(version))).collect())
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

/// What became of these holds.
///
/// # Errors
/// Faults.
pub(super) async fn standings(app: &App, holds: &[(PerformanceId, HoldId)]) -> Result<Vec<HoldStanding>> {
    if holds.is_empty() {
        return Ok(Vec::new());
    }
    let mut connection = app.redis.get().await?;
    let mut pipe = redis::pipe();
    pipe.ignore_errors();
    for (performance, hold) in holds {
        pipe.cmd("HMGET").arg(key(*performance, "m")).arg("epoch").arg(format!("h:{hold}"));
    }
    let found: Vec<redis::RedisResult<(Option<u64>, Option<String>)>> = pipe.query_async(&mut connection).await?;
    let standing = |found: redis::RedisResult<(Option<u64>, Option<String>)>| match found {
        Err(_) | Ok((None, _)) => HoldStanding::Unknown,
        Ok((Some(_), None)) => HoldStanding::Over,
        // "account deadline order seats", see seats_common.lua
        Ok((Some(_), Some(record))) if record.split(' ').nth(2) == Some("-") => HoldStanding::Held,
        Ok(_) => HoldStanding::Ordered,
    };
    Ok(found.into_iter().map(standing).collect())
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
    let members = app.redis.members(LIVE, |performance| format!("fr:{{{performance}}}:m")).await?;
    members.iter().map(|performance| id_of(performance)).collect()
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
    // First the state: a death in between leaves a name without a state, which the next audit forgets.
    redis::cmd("UNLINK").arg(keys(performance)).query_async::<()>(&mut connection).await?;
    Ok(redis::cmd("SREM").arg(LIVE).arg(performance.to_string()).query_async(&mut connection).await?)
}

/// The name of a performance whose state is gone goes too.
///
/// # Errors
/// Faults.
pub(super) async fn forget_name(app: &App, performance: PerformanceId) -> Result<()> {
    let mut connection = app.redis.get().await?;
    Ok(redis::cmd("SREM").arg(LIVE).arg(performance.to_string()).query_async(&mut connection).await?)
}

pub(super) fn unexpected(what: &str) -> Error {
    Error::Internal(anyhow::anyhow!("{what} in the live state cannot be read"))
}

pub(super) fn id_of(text: &str) -> Result<Uuid> {
    text.parse().map_err(|_| unexpected("an id"))
}
