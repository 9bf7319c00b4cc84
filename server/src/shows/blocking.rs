//! Seats of a performance that are not for sale. They are changed in the transaction that changes the performance, under its
//! lock; the map hears of it with the performance.

use std::collections::BTreeSet;

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{PerformanceId, SeatIndex};
use sqlx::PgConnection;

use super::rules;
use super::store::{signed, unsigned};
use crate::error::{Error, Result};

/// Which seats are to be blocked.
#[derive(Clone, Debug, Default)]
pub struct Blocking {
    /// All of them, in place of those before.
    pub all: Option<Vec<SeatIndex>>,
    /// These besides.
    pub more: Vec<SeatIndex>,
    /// These no more.
    pub fewer: Vec<SeatIndex>,
}

/// Does what `wanted` says; returns the seats taken off sale and those put on sale by that, `None` where nothing is wanted.
///
/// # Errors
/// `validation_failed`; `conflict` for seats that are sold or being paid for; faults.
pub(super) async fn change(
    tx: &mut PgConnection,
    id: PerformanceId,
    wanted: Blocking,
    seats: usize,
) -> Result<Option<(Vec<SeatIndex>, Vec<SeatIndex>)>> {
    match to_block(tx, id, wanted, seats).await? {
        Some(blocked) => block(tx, id, &blocked).await.map(Some),
        None => Ok(None),
    }
}

/// All seats that are to be blocked, of `seats`; `None` where nothing is said of them.
async fn to_block(tx: &mut PgConnection, id: PerformanceId, wanted: Blocking, seats: usize) -> Result<Option<Vec<SeatIndex>>> {
    if wanted.all.is_none() && wanted.more.is_empty() && wanted.fewer.is_empty() {
        return Ok(None);
    }
    rules::check_blocked("block", &wanted.more, seats)?;
    rules::check_blocked("unblock", &wanted.fewer, seats)?;
    let mut blocked: BTreeSet<SeatIndex> = match wanted.all {
        Some(all) => {
            rules::check_blocked("blocked", &all, seats)?;
            all.into_iter().collect()
        }
        None => {
            let now = sqlx::query_scalar!("select seat_index from performance_seats where performance_id = $1 and blocked", id);
            now.fetch_all(tx).await?.into_iter().map(unsigned).collect()
        }
    };
    blocked.extend(wanted.more);
    wanted.fewer.iter().for_each(|seat| _ = blocked.remove(seat));
    Ok(Some(blocked.into_iter().collect()))
}

/// Blocks exactly `blocked`; returns the seats taken off sale and those put on sale by that. Seats that are merely held
/// stay their holders' until the hold ends.
async fn block(tx: &mut PgConnection, id: PerformanceId, blocked: &[SeatIndex]) -> Result<(Vec<SeatIndex>, Vec<SeatIndex>)> {
    let blocked: Vec<i32> = blocked.iter().map(|seat| signed(*seat)).collect();
    let wanted = sqlx::query_scalar!(
        r#"select seat_index as "seat!" from tickets where performance_id = $1 and revoked_at is null and seat_index = any($2)
           union
           select s.seat_index from order_seats s join orders o on o.id = s.order_id
           where o.performance_id = $1 and o.status = 'pending' and s.seat_index = any($2) order by 1"#,
        id,
        &blocked
    )
    .fetch_all(&mut *tx)
    .await?;
    if !wanted.is_empty() {
        let words = "Some of these seats are sold or being paid for. Nothing was changed; leave them out.";
        return Err(Error::refused(ErrorCode::Conflict, words).seats(wanted.into_iter().map(unsigned).collect()));
    }
    let changed = sqlx::query!(
        r#"update performance_seats set blocked = not blocked
           where performance_id = $1 and blocked <> (seat_index in (select unnest($2::int[])))
           returning seat_index, blocked"#,
        id,
        &blocked
    )
    .fetch_all(tx)
    .await?;
    let (off, on): (Vec<_>, Vec<_>) = changed.into_iter().partition(|seat| seat.blocked);
    let sorted = |seats: Vec<_>| {
        let mut seats: Vec<SeatIndex> = seats.into_iter().map(unsigned).collect();
        seats.sort_unstable();
        seats
    };
    Ok((sorted(off.into_iter().map(|s| s.seat_index).collect()), sorted(on.into_iter().map(|s| s.seat_index).collect())))
}
