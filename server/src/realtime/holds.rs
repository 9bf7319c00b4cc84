//! Holds whose end the bus lost. After a gap, and when a seat map began a new life, what the sockets of this node
//! believe in is compared with what there is, in one look for many, and who believes in what is over is told.

use std::collections::HashMap;

use frontrow_protocol::ids::HoldId;
use frontrow_protocol::server::{Body, HoldEndReason};

use super::hub::LocalHold;
use crate::app::App;
use crate::error::Result;
use crate::seats::HoldStanding;
use crate::{limits, orders, seats};

/// Starts to compare whenever [`super::Hub::doubt_holds`] was called.
pub fn spawn(app: &App) {
    let comparing = app.clone();
    app.tasks.spawn("holds", async move {
        loop {
            comparing.hub.doubted.notified().await;
            loop {
                match compare(&comparing).await {
                    Ok(true) => break,
                    Ok(false) => {}
                    Err(error) => tracing::warn!(%error, "holds could not be compared yet; trying again"),
                }
                tokio::time::sleep(limits::HOLDS_AGAIN).await;
            }
        }
    });
}

/// Tells the ends that were missed; false while some holds cannot be told of.
async fn compare(app: &App) -> Result<bool> {
    let (mut over, mut sure) = (Vec::new(), true);
    for part in app.hub.holds().chunks(limits::HOLDS_BATCH) {
        let asked: Vec<_> = part.iter().map(|(hold, local)| (local.performance, *hold)).collect();
        for ((hold, local), standing) in part.iter().zip(seats::standings(app, &asked).await?) {
            match standing {
                HoldStanding::Held => {}
                HoldStanding::Unknown => sure = false,
                HoldStanding::Ordered | HoldStanding::Over => over.push((*hold, local.clone(), standing)),
            }
        }
    }
    if !over.is_empty() {
        // Records on their way say it better, and are not to be said twice.
        tokio::time::sleep(limits::HOLDS_GRACE).await;
        tell(app, over).await?;
    }
    Ok(sure)
}

async fn tell(app: &App, over: Vec<(HoldId, LocalHold, HoldStanding)>) -> Result<()> {
    let ids: Vec<HoldId> = over.iter().map(|(hold, ..)| *hold).collect();
    let ordered = orders::ends_of_holds(app, &ids).await?;
    for (hold, local, standing) in over {
        let reason = reason(app, hold, &local, standing, &ordered);
        if app.hub.forget_hold(hold) {
            metrics::counter!("frontrow_holds_missed_total").increment(1);
            app.hub.tell_account(local.account, &Body::HoldEnded { hold, reason });
        }
    }
    Ok(())
}

/// The books know what became of an ordered hold; of others only that they are over.
fn reason(
    app: &App,
    hold: HoldId,
    local: &LocalHold,
    standing: HoldStanding,
    ordered: &HashMap<HoldId, HoldEndReason>,
) -> HoldEndReason {
    if standing == HoldStanding::Ordered {
        return HoldEndReason::Ordered;
    }
    let by_time = if local.expires_at <= app.clock.now() { HoldEndReason::Expired } else { HoldEndReason::Lost };
    ordered.get(&hold).copied().unwrap_or(by_time)
}
