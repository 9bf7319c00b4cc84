//! Looking for shows: typed filters that may be combined, four orders, pages that neither skip nor repeat though shows
//! come and go meanwhile.
//!
//! Start reading at [`Wish`]. A page is picked by one statement of [`store`], from the index of its order or from that of
//! the words, and then described by [`super::catalogue::summaries`].

mod rules;
mod store;

use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use self::rules::{Sort, Wish};
use super::catalogue::{self, ShowSummary};
use super::kept;
use super::rules::SaleStatus;
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::http::params::Params;

/// A page of shows.
#[derive(Debug, Serialize, ToSchema)]
pub struct ShowPage {
    /// The shows.
    pub items: Vec<ShowSummary>,
    /// The cursor of the next page; null on the last.
    pub next: Option<String>,
}

/// What the document says of the query; [`Wish::read`] reads it.
#[derive(Deserialize, IntoParams)]
#[allow(dead_code, reason = "the fields are the document's")]
pub(super) struct ShowQuery {
    /// Words, each of which the title, the description or the name of a venue must contain: in any case, also as a part
    /// of a longer word. 1 to 100 characters, one of them a letter or a digit.
    #[param(min_length = 1, max_length = 100, example = "달의 정원")]
    q: Option<String>,
    /// The category, exactly.
    #[param(min_length = 1, max_length = 50, example = "musical")]
    category: Option<String>,
    /// A venue: with a performance there. Here and below, one that was called off counts only with `sale=cancelled`.
    venue: Option<Uuid>,
    /// With a performance that begins at this time or later (RFC 3339).
    from: Option<DateTime<Utc>>,
    /// With a performance that begins before this time (RFC 3339). Venue, times and prices must fit the same performance.
    to: Option<DateTime<Utc>>,
    /// The show's sale status, by the server's clock.
    #[param(inline)]
    sale: Option<SaleStatus>,
    /// With a seat at this price or more, in minor units.
    #[param(minimum = 0, maximum = 100_000_000_000_i64)]
    price_min: Option<i64>,
    /// With a seat at this price or less, in minor units.
    #[param(minimum = 0, maximum = 100_000_000_000_i64)]
    price_max: Option<i64>,
    /// Only the caller's own shows, hidden ones included.
    mine: Option<bool>,
    /// `newest` (default): the latest to become visible first. `soonest`: by the next performance that fits; shows without
    /// one to come are left out. `opening`: by the next opening of a sale that fits; shows without one are left out.
    /// `title`: by the title's letters.
    #[param(inline)]
    sort: Option<Sort>,
    /// Items at most, 1 to 100; 20 by default.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u32>,
    /// The `next` of the page before, with the same parameters.
    #[param(max_length = 2048)]
    cursor: Option<String>,
}

/// Shows: search, filter, sort. What is not visible yet is listed for admins and its manager alone.
#[utoipa::path(get, path = "/shows", tag = "catalogue", params(ShowQuery), security((), ("bearer" = [])), responses(
    (status = 200, description = "A page", body = ShowPage),
    (status = 304, description = "The asker has it"),
    (status = 400, description = "`bad_message`: names the parameters that are unknown or malformed", body = Problem),
    (status = 401, description = "The token is not valid; `mine` without one", body = Problem)))]
pub(super) async fn list_shows(
    State(app): State<App>,
    caller: Option<Caller>,
    RawQuery(query): RawQuery,
    params: Params,
    headers: HeaderMap,
) -> Result<Response> {
    let wish = Wish::read(params, app.clock.now())?;
    if wish.mine && caller.is_none() {
        return Err(Error::unauthenticated());
    }
    let key = wish.common.then(|| kept::key_of("shows", query.as_deref().unwrap_or_default()));
    let make = || async {
        // The clock's next turn is looked up first: one that comes meanwhile is not slept through.
        let until = if wish.common { kept::turn(&app.pg, app.clock.now()).await? } else { None };
        Ok((page(&app, caller.as_ref(), &wish).await?, until))
    };
    kept::respond(&app, caller.as_ref(), &headers, key, make).await
}

async fn page(app: &App, caller: Option<&Caller>, wish: &Wish) -> Result<ShowPage> {
    let now = app.clock.now();
    let mut found = store::pick(&app.pg, caller, wish, now).await?;
    let more = found.len() > wish.limit;
    found.truncate(wish.limit);
    let next = found.last().filter(|_| more).map(|last| wish.place.after(wish.sort, last.at, &last.title, last.id));
    let ids: Vec<Uuid> = found.iter().map(|show| show.id).collect();
    Ok(ShowPage { items: catalogue::summaries(&app.pg, &ids, now).await?, next })
}
