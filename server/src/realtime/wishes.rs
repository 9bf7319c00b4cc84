//! Wishes for returned seats that changed: their owners are told on every socket they have here.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use frontrow_protocol::ids::{AccountId, PerformanceId};
use frontrow_protocol::server::Body;
use tokio::sync::Notify;

use super::hub::LocalHold;
use crate::app::App;
use crate::error::Result;
use crate::{limits, wishes};

/// Whose wishes are to be told; bounded by the people here.
#[derive(Debug, Default)]
pub struct Wished {
    whose: Mutex<BTreeSet<(PerformanceId, AccountId)>>,
    /// News may have been lost: whoever is offered something is told again.
    doubted: AtomicBool,
    some: Notify,
}

impl Wished {
    pub(super) fn add(&self, performance: PerformanceId, account: AccountId) {
        self.whose.lock().unwrap_or_else(PoisonError::into_inner).insert((performance, account));
        self.some.notify_one();
    }

    pub(super) fn doubt(&self) {
        self.doubted.store(true, Ordering::Relaxed);
        self.some.notify_one();
    }

    fn take(&self) -> BTreeSet<(PerformanceId, AccountId)> {
        std::mem::take(&mut *self.whose.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Starts to tell people of their wishes.
pub fn spawn(app: &App) {
    let telling = app.clone();
    app.tasks.spawn("wish-states", async move {
        loop {
            telling.hub.wished.some.notified().await;
            if let Err(error) = tell_all(&telling).await {
                tracing::warn!(%error, "somebody could not be told of their wish yet; trying again");
                tokio::time::sleep(limits::ORDERS_AGAIN).await;
                telling.hub.wished.some.notify_one();
            }
        }
    });
}

async fn tell_all(app: &App) -> Result<()> {
    let wished = &app.hub.wished;
    if wished.doubted.swap(false, Ordering::Relaxed) {
        let offered = wishes::offered(app).await.inspect_err(|_| wished.doubt())?;
        offered.into_iter().for_each(|(performance, account)| wished.add(performance, account));
    }
    for (performance, account) in wished.take() {
        if let Err(error) = tell(app, performance, account).await {
            // Nobody else would: the record that said so is gone.
            wished.add(performance, account);
            return Err(error);
        }
    }
    Ok(())
}

async fn tell(app: &App, performance: PerformanceId, account: AccountId) -> Result<()> {
    if app.hub.sockets_of(account).is_empty() {
        return Ok(());
    }
    let Some(state) = wishes::state(app, account, performance).await? else { return Ok(()) };
    if let Some(offer) = &state.offer {
        let local = LocalHold { account, performance, expires_at: offer.expires_at, warned: false };
        app.hub.remember_hold(offer.hold, local);
    }
    app.hub.tell_account(account, &Body::WishState(state));
    Ok(())
}
