//! How a list is read. The first page of each order is kept in Redis together with the generation of the show's reviews
//! that was seen *before* Postgres was read; a write begins a new generation after its commit and before its answer. So
//! whoever had an answer never gets a page from before it, on whatever node, and a page that is made while somebody writes
//! is sent once and not kept.
//!
//! A node keeps the pages it sent last, ready to send, and asks Redis only whether theirs is still the generation. Who
//! asks while that is asked waits for the next time ([`Looks`]), which begins after they came: one small command a round
//! trip, however many read, and a write that was answered before a read began is always in it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use frontrow_protocol::ids::ShowId;
use tokio::sync::Semaphore;

use super::live::{self, Look};
use super::pages::{self, Wish};
use super::rules::Sort;
use crate::app::App;
use crate::error::{Error, Result};
use crate::http::ready::Ready;
use crate::infra::looks::Looks;
use crate::infra::shelf::Shelf;
use crate::limits;

/// Pages this node has sent lately or makes. One generation is made once a node, however many ask.
#[derive(Debug)]
pub struct ReviewCache {
    spots: Shelf<Arc<Spot>, (ShowId, Sort)>,
    pages: Shelf<Arc<Ready>, (ShowId, Sort, u64)>,
    makers: Semaphore,
}

impl Default for ReviewCache {
    fn default() -> Self {
        Self {
            spots: Shelf::new(limits::REVIEW_PAGES, limits::REVIEW_PAGE_TTL),
            pages: Shelf::new(limits::REVIEW_PAGES, limits::REVIEW_PAGE_TTL),
            makers: Semaphore::new(limits::REVIEW_MAKERS),
        }
    }
}

/// One list on this node: the page that was sent last with its generation, and the looks whether it still holds.
#[derive(Debug)]
struct Spot {
    page: Mutex<Option<(u64, Arc<Ready>)>>,
    looks: Looks<Seen>,
}

impl Default for Spot {
    fn default() -> Self {
        Self { page: Mutex::default(), looks: Looks::new(limits::REVIEW_LOOK) }
    }
}

/// What a look found, for all who share it.
#[derive(Clone, Debug)]
enum Seen {
    Page(Arc<Ready>),
    /// This node is to make the page of this generation.
    Make(u64),
    /// Another node makes it.
    Wait(u64),
    /// Redis is.
    Away,
}

impl Spot {
    async fn look(&self, app: &App, show: ShowId, sort: Sort) -> Result<Seen> {
        let had = self.page.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let known = had.as_ref().map_or(0, |(generation, _)| *generation);
        Ok(match (live::look(app, show, sort, known).await?, had) {
            (Look::Same, Some((_, page))) => Seen::Page(page),
            (Look::Same, None) => return Err(anyhow::anyhow!("Redis takes no page for the current one").into()),
            (Look::Page(generation, body), _) => {
                let page = Arc::new(Ready::of_json(body.into_bytes())?);
                *self.page.lock().unwrap_or_else(PoisonError::into_inner) = Some((generation, Arc::clone(&page)));
                Seen::Page(page)
            }
            (Look::Make(generation), _) => Seen::Make(generation),
            (Look::Wait(generation), _) => Seen::Wait(generation),
        })
    }
}

/// The first page of a show's reviews as nobody in particular sees it, ready to send. Without Redis it is read from
/// Postgres each time.
///
/// # Errors
/// Faults.
pub(super) async fn first_page(app: &App, show: ShowId, sort: Sort) -> Result<Arc<Ready>> {
    let spot = app.reviews.spots.get((show, sort), async { Ok(Arc::default()) }).await?;
    let look = async {
        spot.look(app, show, sort).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "reviews are read without Redis");
            Seen::Away
        })
    };
    match spot.looks.from_now(look).await {
        Seen::Page(page) => Ok(page),
        Seen::Make(generation) => shared(app, (show, sort, generation), true).await,
        Seen::Wait(generation) => shared(app, (show, sort, generation), false).await,
        Seen::Away => Ok(Arc::new(Ready::of_json(make(app, show, sort).await?.into_bytes())?)),
    }
}

/// Joins whoever makes the page of this generation on this node. That work began after the generation was seen.
async fn shared(app: &App, key: (ShowId, Sort, u64), may: bool) -> Result<Arc<Ready>> {
    let page = async { Ok(Arc::new(Ready::of_json(wait_or_make(app, key, may).await?.into_bytes())?)) };
    app.reviews.pages.get(key, page).await
}

/// Another node may be at it: its page comes soon, or its turn ends. After [`limits::REVIEW_WAIT`] patience does.
async fn wait_or_make(app: &App, (show, sort, mut generation): (ShowId, Sort, u64), mut may: bool) -> Result<String> {
    let until = Instant::now() + limits::REVIEW_WAIT;
    while !may && Instant::now() < until {
        tokio::time::sleep(limits::REVIEW_POLL).await;
        match live::look(app, show, sort, 0).await {
            Ok(Look::Page(_, body)) => return Ok(body),
            Ok(Look::Make(newer)) => (generation, may) = (newer, true),
            Ok(Look::Wait(_) | Look::Same) => {}
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
async fn make(app: &App, show: ShowId, sort: Sort) -> Result<String> {
    let _turn = app.reviews.makers.acquire().await.map_err(|_| Error::overloaded(1000))?;
    let limit = limits::LIST_DEFAULT.into();
    let page = pages::page(&app.pg, &Wish { show, sort, after: sort.start(), limit, text: None }).await?;
    Ok(serde_json::to_string(&page).map_err(anyhow::Error::from)?)
}
