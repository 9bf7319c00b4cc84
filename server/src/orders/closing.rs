//! Orders of a show that is gone: what is still to be paid is cancelled, and its owners are told. Who pays nevertheless
//! gets the money back, as [`super::sync()`] finds the show gone.

use frontrow_protocol::ids::ShowId;
use frontrow_protocol::records::{BusinessEvent, LiveRecord};

use super::store::closing;
use crate::app::App;
use crate::error::Result;
use crate::infra::outbox;
use crate::limits;
use crate::shows::deletion;

/// What owners of such orders are told.
const WORDS: &str = "The show was withdrawn before you paid, so this order was cancelled. Nothing was charged; should a payment of yours still arrive, it is returned in full.";

/// Cancels what is pending for a deleted show, [`limits::CLOSE_BATCH`] orders a transaction. Idempotent; how many is
/// counted in the same transactions.
///
/// # Errors
/// Faults; what was cancelled by then stays so.
pub async fn close_of_show(app: &App, show: ShowId) -> Result<()> {
    loop {
        let mut tx = app.pg.begin().await?;
        let closed = closing::cancel_batch(&mut tx, show, limits::CLOSE_BATCH, WORDS).await?;
        if closed.is_empty() {
            return Ok(());
        }
        let event = |(order, performance, account): &_| BusinessEvent::OrderClosed {
            order: *order,
            performance: *performance,
            account: *account,
        };
        outbox::write_all(&mut tx, &closed.iter().map(event).collect::<Vec<_>>()).await?;
        deletion::count(&mut tx, show, "orders", "orders", i64::try_from(closed.len()).unwrap_or(i64::MAX)).await?;
        tx.commit().await?;
        for (order, performance, _) in closed {
            app.bus.publish(LiveRecord::OrderChanged { performance, order });
        }
    }
}
