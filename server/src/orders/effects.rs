//! What follows from a commit, outside of Postgres: seats sold or given back, the slot in the line freed, watchers told.
//! Idempotent, so that the outbox may deliver an event once or more often.

use std::sync::Arc;

use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, OrderId, PerformanceId};
use frontrow_protocol::records::{BusinessEvent, EventRecord, LiveRecord};
use frontrow_protocol::server::OrderStatus;
use uuid::Uuid;

use super::store::{books, cancellation, sale};
use crate::app::App;
use crate::error::Result;
use crate::shows::{self, Performance, deletion};
use crate::{queue, seats};

/// Does what `record` asks for.
///
/// # Errors
/// Faults; the outbox tries again.
pub async fn handle(app: &App, record: EventRecord) -> Result<()> {
    match record.event {
        BusinessEvent::OrderPaid { order, performance, account } => paid(app, order, performance, account).await,
        BusinessEvent::OrderClosed { order, performance, .. } => closed(app, order, performance).await,
        BusinessEvent::TicketsCancelled { order, performance, account, refund, .. } => {
            cancelled(app, order, performance, account, refund).await
        }
        // What takes long must not keep sales waiting: it is only begun here.
        BusinessEvent::ShowDeleted { show } => deletion::begin(app, show).await,
    }
}

async fn paid(app: &App, order: OrderId, performance: PerformanceId, account: AccountId) -> Result<()> {
    if let Some(staged) = staged(app, performance).await? {
        let mut tx = app.pg.begin().await?;
        let Some(locked) = books::lock(&mut tx, order).await? else { return Ok(()) };
        let ordered = sale::ordered(&mut tx, &locked).await?;
        tx.rollback().await?;
        if locked.status == OrderStatus::Paid {
            seats::sell(app, &staged, &ordered).await?;
        }
        queue::free(app, performance, &[account]).await?;
    }
    app.bus.publish(LiveRecord::OrderChanged { performance, order });
    Ok(())
}

/// The order's row stays locked meanwhile: a payment that comes in this moment either is committed before, and then its
/// seats are not given back, or claims them afterwards.
async fn closed(app: &App, order: OrderId, performance: PerformanceId) -> Result<()> {
    if let Some(staged) = staged(app, performance).await? {
        let mut tx = app.pg.begin().await?;
        let Some(locked) = books::lock(&mut tx, order).await? else { return Ok(()) };
        if !matches!(locked.status, OrderStatus::Paid | OrderStatus::Pending) {
            let ordered = sale::ordered(&mut tx, &locked).await?;
            seats::give_back(app, &staged, &ordered).await?;
        }
        tx.rollback().await?;
    }
    app.bus.publish(LiveRecord::OrderChanged { performance, order });
    Ok(())
}

/// The seats are on sale again at once; the money takes its own time.
async fn cancelled(app: &App, order: OrderId, performance: PerformanceId, account: AccountId, refund: Uuid) -> Result<()> {
    if staged(app, performance).await?.is_some() {
        let seats = cancellation::seats_of(&mut *app.pg.acquire().await?, refund).await?;
        seats::return_to_sale(app, performance, account, &seats).await?;
    }
    app.bus.publish(LiveRecord::OrderChanged { performance, order });
    Ok(())
}

/// `None` when the show was deleted or the performance called off, and its live seats with it.
pub(super) async fn staged(app: &App, performance: PerformanceId) -> Result<Option<Arc<Performance>>> {
    match shows::performance(app, performance).await {
        Ok(staged) => Ok(Some(staged).filter(|staged| staged.cancelled.is_none())),
        Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
