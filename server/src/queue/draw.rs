//! Draws a lottery: the lobby that closed at the opening gets its numbers.
//!
//! The order is kept in Postgres first, whole and once, then brought into Redis a chunk at a time. Every step may be
//! repeated: whoever sees a lobby undrawn goes on where another stopped. Nobody is admitted before it is done.

use std::collections::HashMap;

use frontrow_protocol::ids::{AccountId, PerformanceId};
use frontrow_protocol::records::LiveRecord;

use super::{live, marks, store};
use crate::app::App;
use crate::error::Result;
use crate::limits;

/// Starts to draw, unless somebody does it already.
pub(super) fn start(app: &App, performance: PerformanceId) {
    let drawing = app.clone();
    app.tasks.spawn("draw", async move {
        if let Err(error) = draw(&drawing, performance).await {
            tracing::warn!(%error, %performance, "a lottery could not be drawn yet; the next look at the line tries again");
        }
    });
}

/// Draws under a lease. The lease only spares work: two who draw at once come to the same result.
async fn draw(app: &App, performance: PerformanceId) -> Result<()> {
    if !lease(app, performance, true).await? {
        return Ok(());
    }
    if let Some(lobby) = live::lobby(app, performance).await?
        && let Some(order) = order(app, performance, &lobby).await?
    {
        give(app, performance, lobby.epoch, &order).await?;
    }
    let mut connection = app.redis.get().await?;
    Ok(redis::cmd("DEL").arg(lease_key(performance)).query_async(&mut connection).await?)
}

/// A lobby that closed.
pub(super) struct Lobby {
    pub(super) epoch: u64,
    /// The first number to give.
    pub(super) first: u64,
}

/// The order as it is kept, drawn now if it is not; `None` when the line has begun another life.
async fn order(app: &App, performance: PerformanceId, lobby: &Lobby) -> Result<Option<Vec<(u64, AccountId)>>> {
    // The numbers of the lobby count as given from here on: a later life of the line begins above them.
    marks::note_one(app, performance).await?;
    let lottery = store::lottery(app, performance).await?;
    if lottery.drawn_at.is_none() {
        let members = members(app, performance, lobby.first).await?;
        let order = lottery.seed.order(members);
        if store::keep_draw(app, performance, lobby.epoch, lobby.first, &order).await? {
            tracing::info!(%performance, people = order.len(), commitment = lottery.seed.commitment(), "a lottery is drawn");
        } else if store::lottery(app, performance).await?.drawn_at.is_none() {
            return Ok(None);
        }
    }
    // As it was kept, which may be by another node.
    let mut order = Vec::new();
    loop {
        let after = order.last().map_or(0, |(number, _)| *number);
        let page = store::drawn(app, performance, after, limits::MAX_LOTTERY_PAGE).await?;
        if page.is_empty() {
            return Ok(Some(order));
        }
        order.extend(page);
    }
}

/// Who is in the lobby, by numbers below `first`. Who is in it all the while is found; others may be.
async fn members(app: &App, performance: PerformanceId, first: u64) -> Result<Vec<AccountId>> {
    let mut connection = app.redis.get().await?;
    let (mut cursor, mut members) = (0_u64, Vec::new());
    loop {
        let (next, some): (u64, HashMap<u64, String>) = redis::cmd("HSCAN")
            .arg(live::numbers_key(performance))
            .arg(cursor)
            .arg("COUNT")
            .arg(limits::DRAW_SCAN)
            .query_async(&mut connection)
            .await?;
        let here = some.into_iter().filter(|(number, _)| *number < first);
        members.extend(here.filter_map(|(_, account)| account.parse::<AccountId>().ok()));
        cursor = next;
        if cursor == 0 {
            return Ok(members);
        }
    }
}

/// Gives the numbers, and opens.
async fn give(app: &App, performance: PerformanceId, epoch: u64, order: &[(u64, AccountId)]) -> Result<()> {
    for chunk in order.chunks(limits::QUEUE_BATCH) {
        if live::draw(app, performance, epoch, chunk).await?.is_none() {
            return Ok(());
        }
        lease(app, performance, false).await?;
    }
    while live::draw(app, performance, epoch, &[]).await? == Some(false) {}
    // The seed is shown from now on.
    app.performances.drop_one(performance);
    app.bus.publish(LiveRecord::PerformanceChanged { performance });
    app.bus.publish(LiveRecord::QueueChanged { performance });
    Ok(())
}

fn lease_key(performance: PerformanceId) -> String {
    format!("fr:{{{performance}}}:drawing")
}

/// Takes the lease if it is `new`, else prolongs it.
async fn lease(app: &App, performance: PerformanceId, new: bool) -> Result<bool> {
    let ttl = limits::DRAW_LEASE.as_millis() as u64;
    let mut connection = app.redis.get().await?;
    let mut set = redis::cmd("SET");
    set.arg(lease_key(performance)).arg(app.node.to_string()).arg("PX").arg(ttl);
    if new {
        set.arg("NX");
    }
    let done: Option<String> = set.query_async(&mut connection).await?;
    Ok(done.is_some())
}
