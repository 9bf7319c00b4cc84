//! How a list is read. The first page of each order is kept in Redis, ready to send, together with the generation of the
//! show's reviews that was seen *before* Postgres was read; a write begins a new generation after its commit and before
//! its answer. So whoever had an answer never gets a page from before it, on whatever node, and a page that is made while
//! somebody writes is sent once and not kept.

use std::sync::Arc;
use std::time::Instant;

use frontrow_protocol::ids::ShowId;
use tokio::sync::Semaphore;

use super::live::{self, Look};
use super::pages::{self, Wish};
use super::rules::Sort;
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::shelf::Shelf;
use crate::limits;

/// Pages this node makes or has just made. One generation is made once a node, however many ask.
#[derive(Debug)]
pub struct ReviewCache {
    pages: Shelf<Arc<str>, (ShowId, Sort, u64)>,
    makers: Semaphore,
}

impl Default for ReviewCache {
    fn default() -> Self {
        Self { pages: Shelf::new(limits::REVIEW_PAGES, limits::REVIEW_PAGE_TTL), makers: Semaphore::new(limits::REVIEW_MAKERS) }
    }
}

/// The first page of a show's reviews as nobody in particular sees it, as JSON. Without Redis it is read from Postgres
/// each time.
///
/// # Errors
/// Faults.
pub(super) async fn first_page(app: &App, show: ShowId, sort: Sort) -> Result<Arc<str>> {
    match live::look(app, show, sort).await {
        Ok(Look::Page(body)) => Ok(body.into()),
        Ok(Look::Make(generation)) => shared(app, (show, sort, generation), true).await,
        Ok(Look::Wait(generation)) => shared(app, (show, sort, generation), false).await,
        Err(error) => {
            tracing::warn!(%error, "reviews are read without Redis");
            make(app, show, sort).await
        }
    }
}

/// Joins whoever makes the page of this generation on this node. That work began after the generation was seen.
async fn shared(app: &App, key: (ShowId, Sort, u64), may: bool) -> Result<Arc<str>> {
    app.reviews.pages.get(key, wait_or_make(app, key, may)).await
}

/// Another node may be at it: its page comes soon, or its turn ends. After [`limits::REVIEW_WAIT`] patience does.
async fn wait_or_make(app: &App, (show, sort, mut generation): (ShowId, Sort, u64), mut may: bool) -> Result<Arc<str>> {
    let until = Instant::now() + limits::REVIEW_WAIT;
    while !may && Instant::now() < until {
        tokio::time::sleep(limits::REVIEW_POLL).await;
        match live::look(app, show, sort).await {
            Ok(Look::Page(body)) => return Ok(body.into()),
            Ok(Look::Make(newer)) => (generation, may) = (newer, true),
            Ok(Look::Wait(_)) => {}
            Err(_) => break,
        }
    }
    let body = make(app, show, sort).await?;
    if let Err(error) = live::keep(app, show, sort, generation, &body).await {
        tracing::debug!(%error, "a page of reviews could not be kept");
    }
    Ok(body)
}

/// Few at a time: a show whose pages are made anew with every like must not take the connections of the sale.
async fn make(app: &App, show: ShowId, sort: Sort) -> Result<Arc<str>> {
    let _turn = app.reviews.makers.acquire().await.map_err(|_| Error::overloaded(1000))?;
    let limit = limits::LIST_DEFAULT.into();
    let page = pages::page(&app.pg, &Wish { show, sort, after: sort.start(), limit, text: None }).await?;
    Ok(serde_json::to_string(&page).map_err(anyhow::Error::from)?.into())
}
