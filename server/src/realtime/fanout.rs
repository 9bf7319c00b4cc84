//! Brings what happened anywhere to who is here: the bus' records to rooms, accounts and orders, and, behind it, the
//! comparison of versions that finds what the bus lost.

use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::PoisonError;

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{OrderId, PerformanceId};
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::server::Body;
use tokio::sync::Notify;

use crate::app::App;
use crate::error::Result;
use crate::infra::bus::Live;
use crate::{limits, orders, seats};

/// Orders that changed and whose followers are still to be told; bounded by the orders followed here.
#[derive(Debug, Default)]
pub struct Changed {
    orders: Mutex<HashSet<OrderId>>,
    some: Notify,
}

impl Changed {
    fn add(&self, changed: impl IntoIterator<Item = OrderId>) {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner).extend(changed);
        self.some.notify_one();
    }

    fn take(&self) -> Vec<OrderId> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner).drain().collect()
    }
}

/// Starts the fan-out of this node.
pub fn spawn(app: &App) {
    let mut live = app.bus.subscribe();
    let hearing = app.clone();
    app.tasks.spawn("fan-out", async move {
        while let Some(heard) = live.next().await {
            match heard {
                Live::Record(record) => on_record(&hearing, &record),
                Live::Gap => on_gap(&hearing),
            }
        }
    });
    let telling = app.clone();
    app.tasks.spawn("order-states", async move {
        loop {
            telling.hub.changed.some.notified().await;
            let mut again = Vec::new();
            for order in telling.hub.changed.take() {
                if !tell_order(&telling, order).await {
                    again.push(order);
                }
            }
            if !again.is_empty() {
                // Nobody else would tell them: the record that said so is gone.
                tokio::time::sleep(limits::ORDERS_AGAIN).await;
                telling.hub.changed.add(again);
            }
        }
    });
    let comparing = app.clone();
    app.tasks.every("map-versions", limits::SEAT_SWEEP, move || {
        let app = comparing.clone();
        async move { compare_versions(&app).await }
    });
}

fn on_record(app: &App, record: &LiveRecord) {
    match record {
        LiveRecord::SeatsChanged { performance, from, version, .. } => {
            // A new life of the map: holds of the old one may be lost with it.
            if from == version {
                app.hub.doubt_holds();
            }
            in_room(app, *performance, |room| room.on_seats(record));
        }
        LiveRecord::QueueChanged { performance } => in_room(app, *performance, super::room::Room::poke),
        LiveRecord::PlaceSuperseded { performance, session, .. } => in_room(app, *performance, |room| room.supersede(*session)),
        LiveRecord::HoldEnded { account, hold, reason, .. } => {
            app.hub.forget_hold(*hold);
            app.hub.tell_account(*account, &Body::HoldEnded { hold: *hold, reason: *reason });
        }
        LiveRecord::OrderChanged { order, .. } => {
            if !app.hub.followers(*order).is_empty() {
                app.hub.changed.add([*order]);
            }
        }
        LiveRecord::WishChanged { performance, account } => {
            if !app.hub.sockets_of(*account).is_empty() {
                app.hub.wished.add(*performance, *account);
            }
        }
        LiveRecord::PerformanceChanged { performance } => {
            app.performances.drop_one(*performance);
            in_room(app, *performance, super::room::Room::poke);
        }
        // What rooms need of it, its performances say.
        LiveRecord::ShowChanged { .. } => {}
    }
}

fn in_room(app: &App, performance: PerformanceId, work: impl FnOnce(&super::room::Room)) {
    if let Some(room) = app.hub.find_room(performance) {
        work(&room);
    }
}

/// Records were lost: everything followed here is compared anew.
fn on_gap(app: &App) {
    metrics::counter!("frontrow_bus_gaps_total").increment(1);
    for room in app.hub.rooms() {
        room.ask_repair();
        room.poke();
    }
    app.hub.changed.add(app.hub.followed_orders());
    app.hub.wished.doubt();
    app.hub.doubt_holds();
}

/// False when not every follower could be told. Told twice, they hear the same.
async fn tell_order(app: &App, order: OrderId) -> bool {
    let mut all = true;
    for (account, peer) in app.hub.followers(order) {
        match orders::state(app, account, order).await {
            Ok(state) => peer.push(Body::OrderState(state)),
            // Deleted, or not theirs: that will not change.
            Err(error) if error.code() == ErrorCode::NotFound => {}
            Err(error) => {
                tracing::warn!(%error, %order, "an order's state could not be read for its follower; trying again");
                metrics::counter!("frontrow_order_tells_failed_total").increment(1);
                all = false;
            }
        }
    }
    all
}

/// One command (on a cluster one a server) for all maps followed here: whoever is behind fetches its map.
async fn compare_versions(app: &App) -> Result<()> {
    let rooms: Vec<_> = app.hub.rooms().into_iter().filter_map(|room| room.map_version().map(|v| (room, v))).collect();
    if rooms.is_empty() {
        return Ok(());
    }
    let ids: Vec<PerformanceId> = rooms.iter().map(|(room, _)| room.performance).collect();
    let live = seats::versions(app, &ids).await?;
    for ((room, ours), theirs) in rooms.into_iter().zip(live) {
        // A record may be on its way: only a map that did not move since is behind. No live state at all is repaired
        // too, which rebuilds it.
        if theirs.is_none_or(|theirs| theirs != ours) && room.map_version() == Some(ours) {
            room.ask_repair();
        }
    }
    Ok(())
}
