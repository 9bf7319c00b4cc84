//! Checkout: hold + payment → order → tickets; the reconciler and refunds of payments that came too late. Owns the
//! books in Postgres.
//!
//! Start reading at [`sync()`]: browser return, webhook, expiry and reconciler all end there, and it is the only way an
//! order becomes paid. [`rules`] says what becomes of an order, [`effects`] what follows from a commit.

mod approval;
pub mod call_off;
mod call_off_routes;
mod cancellation;
mod cases;
mod cases_routes;
pub mod check;
mod checkout;
mod closing;
pub mod codes;
pub mod effects;
pub mod findings;
mod gate;
mod group;
pub mod jobs;
pub mod listing;
mod pace;
mod refunds;
pub mod routes;
pub mod rules;
pub mod sales;
mod sales_routes;
pub mod seating;
mod store;
mod sync;
mod telling;
#[cfg(test)]
mod tests;
pub mod view;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, HoldId, OrderId, ShowId};
use frontrow_protocol::server::{HoldEndReason, OrderState};

pub use self::checkout::create;
pub use self::closing::close_of_show;
pub use self::jobs::Wakeups;
pub use self::sync::{settle, sync};
use crate::app::App;
use crate::error::{Error, Result};

/// An order as its owner sees it.
///
/// # Errors
/// `not_found` when it does not exist or is somebody else's; faults.
pub async fn state(app: &App, account: AccountId, order: OrderId) -> Result<OrderState> {
    store::views::state(&app.pg, account, order).await?.ok_or_else(Error::not_found)
}

/// How those of `holds` that became orders ended, as the books say.
///
/// # Errors
/// Faults.
pub async fn ends_of_holds(app: &App, holds: &[HoldId]) -> Result<HashMap<HoldId, HoldEndReason>> {
    let statuses = store::views::of_holds(&app.pg, holds).await?;
    Ok(statuses.into_iter().map(|(hold, status)| (hold, rules::end_of_hold(status))).collect())
}

/// When the first performance of a show begins that an account has a valid ticket for; `None` without one, however many
/// orders there are (seed defect D32).
///
/// # Errors
/// Faults.
pub async fn first_start(db: impl sqlx::PgExecutor<'_>, account: AccountId, show: ShowId) -> Result<Option<DateTime<Utc>>> {
    store::views::first_start(db, account, show).await
}

/// At the start, before anybody is let in: delivers what earlier commits left to do. Takes
/// [`crate::limits::RECOVER_TIMEOUT`] at most.
///
/// # Errors
/// When Postgres or Redis fail.
pub async fn recover(app: &App) -> Result<()> {
    jobs::deliver_all(app).await
}
