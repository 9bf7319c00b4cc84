//! Comparing the books with the gateway's own list: what no webhook told, no browser brought back and no row of ours asks
//! about is found here. Payments that no order knows, money undone at the gateway's console, chargebacks, deposits long
//! after the order, amounts that differ: whatever can be finished is, the rest becomes a case ([`super::cases`]).
//!
//! A window of time is walked page by page under a leased cursor, so any node goes on where another died. Windows overlap
//! and end a while ago; a list that changes while it is read is read again from the start. Looking twice does nothing twice.

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use uuid::Uuid;

use super::findings::{self, Finding};
use super::store::cases::{self, Cursor};
use super::{cases as escalated, sync};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::crash;
use crate::limits;
use crate::payments::{ListRequest, Payment, PaymentPage};

/// A list that changed so often while it was read is taken as it is; the windows' overlap catches the rest.
const RESTARTS: u32 = 3;

/// One turn: compares everything up to a while ago, unless another node is at it. How many payments were looked at.
///
/// # Errors
/// When the gateway does not answer, or ours fail; the next turn goes on from the page it was.
pub async fn turn(app: &App) -> Result<u64> {
    let lease = Uuid::now_v7();
    let first = app.clock.now() - limits::LIST_FIRST;
    let Some(cursor) = cases::take_cursor(&app.pg, lease, first).await? else { return Ok(0) };
    let walked = Walk { app, lease, cursor, restarts: 0, seen: 0 }.walk().await;
    cases::drop_cursor(&app.pg, lease).await?;
    let (open, returning) = cases::waiting(&app.pg).await?;
    metrics::gauge!("frontrow_payment_cases", "state" => "open").set(open as f64);
    metrics::gauge!("frontrow_payment_cases", "state" => "returning").set(returning as f64);
    walked
}

struct Walk<'a> {
    app: &'a App,
    lease: Uuid,
    cursor: Cursor,
    restarts: u32,
    seen: u64,
}

impl Walk<'_> {
    async fn walk(mut self) -> Result<u64> {
        let end = self.app.clock.now() - limits::LIST_LAG;
        while self.cursor.compared_until < end {
            let until = match self.cursor.window_until {
                Some(until) => until,
                None => end.min(self.cursor.compared_until + limits::LIST_WINDOW),
            };
            self.cursor.window_until = Some(until);
            if !self.step(until).await? {
                break; // somebody else has the cursor
            }
        }
        Ok(self.seen)
    }

    /// One page of the window. `false` when the cursor is somebody else's by now.
    async fn step(&mut self, until: DateTime<Utc>) -> Result<bool> {
        let from = self.cursor.compared_until - limits::LIST_OVERLAP;
        let number = u32::try_from(self.cursor.page).unwrap_or(0);
        let page = fetch(self.app, from, until, number).await?;
        let total = i64::try_from(page.total_count).unwrap_or(i64::MAX);
        if page.total_count > limits::LIST_MOST && number == 0 && until - self.cursor.compared_until > least() {
            let half = (until - self.cursor.compared_until) / 2;
            self.cursor.window_until = Some(self.cursor.compared_until + half.max(least()));
            return self.save().await;
        }
        if number > 0 && self.cursor.total != Some(total) && self.restarts < RESTARTS {
            // What left the window moved the others up: somebody may have been skipped.
            self.restarts += 1;
            (self.cursor.page, self.cursor.total) = (0, None);
            return self.save().await;
        }
        self.seen += page.items.len() as u64;
        compare(self.app, page).await?;
        crash::point("orders.listed_page");
        if (u64::from(number) + 1) * u64::from(limits::GATEWAY_PAGE) >= u64::try_from(total).unwrap_or(0) {
            self.cursor = Cursor { compared_until: until, window_until: None, page: 0, total: None };
            self.restarts = 0;
        } else {
            (self.cursor.page, self.cursor.total) = (self.cursor.page + 1, Some(total));
        }
        self.save().await
    }

    async fn save(&self) -> Result<bool> {
        cases::move_cursor(&self.app.pg, self.lease, &self.cursor).await
    }
}

fn least() -> TimeDelta {
    TimeDelta::from_std(limits::LIST_LEAST).unwrap_or(TimeDelta::MAX)
}

/// One page of the gateway's list.
///
/// # Errors
/// When it does not answer.
pub(super) async fn fetch(app: &App, from: DateTime<Utc>, until: DateTime<Utc>, page: u32) -> Result<PaymentPage> {
    let request = ListRequest { from, until, page, size: limits::GATEWAY_PAGE };
    let page =
        app.gateway.list(&request).await.map_err(|error| Error::Internal(anyhow::anyhow!("the gateway's list: {error}")))?;
    if page.unreadable > 0 {
        tracing::error!(unreadable = page.unreadable, "payments in the gateway's list could not be read; somebody must look");
        metrics::counter!("frontrow_payment_alerts_total", "kind" => "unreadable").increment(u64::from(page.unreadable));
    }
    Ok(page)
}

async fn compare(app: &App, page: PaymentPage) -> Result<()> {
    let ids: Vec<String> = page.items.iter().map(|payment| payment.id.clone()).collect();
    let books = cases::books_of(&app.pg, &ids).await?;
    let found = page.items.into_iter().filter_map(|payment| {
        let ours = books.get(&payment.id).map(|(_, ours)| ours);
        let finding = findings::compare(&payment, ours);
        let label = match finding {
            Finding::Agrees => "agrees",
            Finding::Unheard => "unheard",
            Finding::Case(kind) => kind.as_str(),
        };
        metrics::counter!("frontrow_listed_payments_total", "finding" => label).increment(1);
        (finding != Finding::Agrees).then_some((payment, finding))
    });
    let found: Vec<(Payment, Finding)> = found.collect();
    stream::iter(found)
        .map(|(payment, finding)| async move { act(app, &payment.id, finding).await })
        .buffer_unordered(limits::RECONCILE_WORKERS)
        .try_collect()
        .await
}

async fn act(app: &App, id: &str, finding: Finding) -> Result<()> {
    match finding {
        Finding::Agrees => Ok(()),
        Finding::Unheard => {
            sync(app, id).await?;
            // Its webhook got lost. Sent again it does nothing new, and shows whether that way is open.
            if let Err(error) = app.gateway.resend_webhook(id, None).await {
                tracing::info!(payment = id, %error, "a webhook could not be asked for again");
            }
            Ok(())
        }
        Finding::Case(_) => look_twice(app, id).await,
    }
}

/// The list may be older than the books: only what a fresh look at both still shows is a case.
async fn look_twice(app: &App, id: &str) -> Result<()> {
    let payment = app.gateway.get(id).await.map_err(|error| Error::Internal(anyhow::anyhow!("payment {id}: {error}")))?;
    let Some(payment) = payment else { return Ok(()) };
    let books = cases::books_of(&app.pg, &[id.to_owned()]).await?;
    let ours = books.get(id);
    match findings::compare(&payment, ours.map(|(_, ours)| ours)) {
        Finding::Agrees => Ok(()),
        Finding::Unheard => sync(app, id).await,
        Finding::Case(kind) => escalated::open_listed(app, &payment, ours, kind).await,
    }
}
