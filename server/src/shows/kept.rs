//! What everybody is told of the catalogue, kept ready to send for a second at most: lists and shows are asked for by
//! thousands at once and are the same for all of them. One request makes an answer, the others wait for it.
//!
//! An answer ends earlier when the clock makes it old (a sale opens or closes, a show becomes visible), when this node
//! writes to the catalogue, and when the bus tells of a show or a performance that changed elsewhere. Managers and admins are never
//! given a kept answer, so whoever writes sees their own writes on every node.

use std::future::Future;
use std::sync::Arc;

use axum::extract::Request;
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, ShowId};
use frontrow_protocol::server::Role;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use sqlx::PgPool;
use uuid::Uuid;

use super::catalogue::Show;
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, Result};
use crate::http::ready::{Caching, Ready};
use crate::limits;

/// What an answer is kept under.
pub(crate) type Key = (&'static str, u128);

/// The key of an answer to this query. Queries that say the same in other words are kept apart.
pub(crate) fn key_of(path: &'static str, query: &str) -> Key {
    if query.is_empty() {
        return (path, 0);
    }
    let mut short = [0; 16];
    short.copy_from_slice(&Sha256::digest(query)[..16]);
    (path, u128::from_be_bytes(short))
}

/// The key of what is told of one thing.
pub(crate) const fn key_of_one(path: &'static str, id: Uuid) -> Key {
    (path, id.as_u128())
}

/// An answer, and when it is old.
#[derive(Debug)]
pub(crate) struct Answer {
    ready: Ready,
    until: DateTime<Utc>,
}

/// Whether `caller` is told what everybody is.
pub(crate) fn as_everybody(caller: Option<&Caller>) -> bool {
    caller.is_none_or(|caller| caller.role == Role::Customer)
}

/// Answers with what is kept under `key`, or with what `make` makes: a value and when the clock makes it old, if it will.
/// What makes it is large and seldom needed, so it exists only then, in a box.
///
/// # Errors
/// Those of `make`; nothing is kept of them.
pub(crate) async fn respond<T, M>(
    app: &App,
    caller: Option<&Caller>,
    headers: &HeaderMap,
    key: Option<Key>,
    make: impl FnOnce() -> M,
) -> Result<Response>
where
    T: Serialize,
    M: Future<Output = Result<(T, Option<DateTime<Utc>>)>>,
{
    let answers = &app.performances.answers;
    let Some(key) = key.filter(|_| as_everybody(caller)) else {
        let caching = if as_everybody(caller) && caller.is_none() { Caching::PublicAsking } else { Caching::Private };
        return Ok(Ready::of(&Box::pin(make()).await?.0)?.respond(headers, caching));
    };
    let now = app.clock.now();
    let write = async {
        let (value, until) = Box::pin(make()).await?;
        let until = until.unwrap_or(DateTime::<Utc>::MAX_UTC);
        Ok(Arc::new(Answer { ready: Ready::of(&value)?, until }))
    };
    answers.drop_if(&key, |answer| answer.until <= now);
    Ok(answers.get(key, write).await?.respond(caller, headers, now))
}

impl Answer {
    fn respond(&self, caller: Option<&Caller>, headers: &HeaderMap, now: DateTime<Utc>) -> Response {
        let caching = match caller {
            Some(_) => Caching::Private,
            None if self.until <= now + limits::KEPT_TTL => Caching::PublicAsking,
            None => Caching::Public,
        };
        self.ready.respond(headers, caching)
    }
}

/// The kept answer to a request of `caller` for what most people ask for, if there is one: it needs no way to a handler, no
/// place among the requests under way and no time limit. Any other request is the handlers', so is a token that is not valid.
pub(crate) fn at_hand(app: &App, caller: Option<&Caller>, request: &Request) -> Option<Response> {
    let (uri, headers) = (request.uri(), request.headers());
    let path = uri.path().strip_prefix("/api/v1/")?;
    let refused = caller.is_none() && headers.contains_key(AUTHORIZATION);
    if request.method() != Method::GET || !as_everybody(caller) || refused {
        return None;
    }
    let query = uri.query().unwrap_or_default();
    let (key, caller) = match path {
        "shows" => (key_of("shows", query), caller),
        "rankings" => (key_of("rankings", query), None),
        path => (key_of_one("show", path.strip_prefix("shows/")?.parse().ok()?), caller),
    };
    let now = app.clock.now();
    let answer = app.performances.answers.at_hand(key).filter(|answer| now < answer.until)?;
    Some(answer.respond(caller, headers, now))
}

/// Whose a show is, and since when others may know of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown {
    pub(crate) owner: AccountId,
    pub(crate) visible_at: DateTime<Utc>,
}

/// A show as rooms above need it to decide who may see what is said of it. Whoever is told what everybody is gets what is
/// kept, which ends when an answer of the show would; the clock they ask themselves.
///
/// # Errors
/// `not_found` when it is absent or deleted; faults.
pub(crate) async fn shown(app: &App, caller: Option<&Caller>, show: ShowId) -> Result<Shown> {
    let read = async {
        let row = sqlx::query!("select owner_id, visible_at from shows where id = $1 and deleted_at is null", show);
        let row = row.fetch_optional(&app.pg).await?.ok_or_else(Error::not_found)?;
        Ok(Shown { owner: row.owner_id, visible_at: row.visible_at })
    };
    if as_everybody(caller) { app.performances.shown.get(show, read).await } else { read.await }
}

/// When the clock next changes what any list says.
pub(crate) async fn turn(pg: &PgPool, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
    let next = sqlx::query_scalar!(
        r#"select least((select min(visible_at) from shows where visible_at > $1 and deleted_at is null),
                        (select min(sale_opens_at) from performances where sale_opens_at > $1 and deleted_at is null),
                        (select min(sale_closes_at) from performances where sale_closes_at > $1 and deleted_at is null),
                        (select min(starts_at) from performances where starts_at > $1 and deleted_at is null))"#,
        now
    );
    Ok(next.fetch_one(pg).await?)
}

/// When the clock next changes what is told of a show.
pub(crate) fn turn_of(show: &Show, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let times = show.performances.iter().flat_map(|p| [p.sale_opens_at, p.sale_closes_at]);
    times.filter(|at| *at > now).min()
}

/// Forgets every answer when it is dropped: held while somebody writes to the catalogue, it does so before they are
/// answered, and also when they go away in the middle.
pub struct Forgetting(App);

impl Forgetting {
    /// For a request that may change what the catalogue says.
    #[must_use]
    pub fn after(app: &App, method: &Method, path: &str) -> Option<Self> {
        if method.is_safe() {
            return None;
        }
        let rest = path.strip_prefix("/api/v1/")?;
        let catalogue = ["shows", "performances", "venues", "charts"].iter().any(|room| rest.starts_with(room));
        (catalogue && !rest.contains("/reviews")).then(|| Self(app.clone()))
    }
}

impl Drop for Forgetting {
    fn drop(&mut self) {
        self.0.performances.forget_answers();
    }
}
