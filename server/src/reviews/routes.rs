//! Reviews over REST: thin.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use frontrow_protocol::ids::ShowId;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::pages::{self, Wish};
use super::rules::{Change, Draft, Position, Rating, Sort};
use super::view::{Liked, Own, Review, ReviewPage};
use super::{listing, store, writing};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Problem, Problems, Result};
use crate::http::extract::{Json, Path, Query};
use crate::http::ready::{Caching, Ready};
use crate::limits;
use crate::shows::kept::{self, Shown};

/// The room's routes, under `/api/v1`.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list_reviews, create_review))
        .routes(routes!(own_review))
        .routes(routes!(get_rating))
        .routes(routes!(get_review, change_review, delete_review))
        .routes(routes!(like_review, unlike_review))
}

#[derive(Debug, Default, Deserialize, IntoParams)]
struct ListQuery {
    /// `newest` (default), `likes`, `rating_high` or `rating_low`.
    #[param(value_type = Option<Sort>, inline)]
    sort: Option<String>,
    /// Items at most, 1 to 100; 20 by default.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u32>,
    /// The `next` of the page before, with the same `sort` and `q`.
    cursor: Option<String>,
    /// What title or text must contain, whatever the case: 1 to 100 characters.
    #[param(min_length = 1, max_length = 100)]
    q: Option<String>,
}

impl ListQuery {
    fn wish(&self, show: ShowId) -> Result<Wish> {
        let sort = self.sort.as_deref().map_or(Some(Sort::default()), Sort::of);
        let limit = self.limit.unwrap_or(limits::LIST_DEFAULT);
        let text = self.q.as_deref().map(|q| q.trim().to_owned());
        let fits = text.as_ref().is_none_or(|q| (1..=limits::REVIEW_QUERY).contains(&q.chars().count()));
        let mut problems = Problems::default();
        problems
            .unless(sort.is_some(), "sort", "must be newest, likes, rating_high or rating_low")
            .unless((1..=limits::LIST_MAX).contains(&limit), "limit", "must be 1 to 100")
            .unless(fits, "q", "must have 1 to 100 characters");
        let sort = sort.unwrap_or_default();
        let after = self.cursor.as_deref().map_or(Some(sort.start()), |cursor| Position::parse(cursor, sort));
        problems.unless(after.is_some(), "cursor", "must be the `next` of a page in this order").judge()?;
        Ok(Wish { show, sort, after: after.unwrap_or(sort.start()), limit: limit.into(), text })
    }

    /// Whether this asks for a page that is kept.
    fn is_first(&self, wish: &Wish) -> bool {
        self.cursor.is_none() && wish.text.is_none() && wish.limit == i64::from(limits::LIST_DEFAULT)
    }
}

/// A show's reviews, with what they come to. `mine` and `liked` are the caller's where there is a token.
#[utoipa::path(get, path = "/shows/{id}/reviews", tag = "reviews", params(("id" = Uuid, Path), ListQuery),
    security((), ("bearer" = [])),
    responses(
        (status = 200, description = "A page", body = ReviewPage),
        (status = 304, description = "The asker has it"),
        (status = 400, description = "The query cannot be read", body = Problem),
        (status = 401, description = "The token is not valid", body = Problem),
        (status = 404, description = "No such show, or not for the caller", body = Problem),
        (status = 422, description = "`validation_failed`: names the parameter", body = Problem),
    ))]
async fn list_reviews(
    State(app): State<App>,
    caller: Option<Caller>,
    Path(show): Path<ShowId>,
    Query(query): Query<ListQuery>,
    headers: HeaderMap,
) -> Result<Response> {
    let wish = query.wish(show)?;
    let Shown { owner, visible_at } = kept::shown(&app, caller.as_ref(), show).await?;
    writing::visible(&app, caller.as_ref(), Some(store::Show { owner, visible_at }))?;
    let viewer = caller.map(|caller| caller.account);
    if query.is_first(&wish) {
        return match viewer {
            // Whoever keeps it asks each time: a write is seen at once.
            None => Ok(listing::first_page(&app, show, wish.sort).await?.respond(&headers, Caching::PublicAsking)),
            Some(viewer) => Ok(Json(writing::own_first_page(&app, viewer, show, wish.sort).await?).into_response()),
        };
    }
    let mut page = pages::page(&app.pg, &wish).await?;
    if let Some(viewer) = viewer {
        writing::mark_own(&app, viewer, &mut page.items).await?;
    }
    Ok(Json(page).into_response())
}

/// Review a show: customers with a valid ticket of it, after its performance has started, once.
#[utoipa::path(post, path = "/shows/{id}/reviews", tag = "reviews", security(("bearer" = [])), request_body = Draft,
    params(("id" = Uuid, Path)),
    responses(
        (status = 201, description = "The review", body = Review),
        (status = 400, description = "The body cannot be read", body = Problem),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 403, description = "`not_bought`: no valid ticket of this show; `forbidden`: a manager", body = Problem),
        (status = 404, description = "No such show, or not for the caller", body = Problem),
        (status = 409, description = "`not_started`: come back after the performance; `conflict`: reviewed already", body = Problem),
        (status = 415, description = "Not JSON", body = Problem),
        (status = 422, description = "`validation_failed`: names the fields", body = Problem),
    ))]
async fn create_review(
    State(app): State<App>,
    caller: Caller,
    Path(show): Path<ShowId>,
    Json(draft): Json<Draft>,
) -> Result<(StatusCode, Json<Review>)> {
    Ok((StatusCode::CREATED, Json(writing::create(&app, &caller, show, draft).await?)))
}

/// The review the caller wrote of a show, or whether they may write one.
#[utoipa::path(get, path = "/shows/{id}/reviews/mine", tag = "reviews", security(("bearer" = [])), params(("id" = Uuid, Path)),
    responses(
        (status = 200, description = "What there is", body = Own),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 404, description = "No such show, or not for the caller", body = Problem),
    ))]
async fn own_review(State(app): State<App>, caller: Caller, Path(show): Path<ShowId>) -> Result<Json<Own>> {
    writing::own(&app, &caller, show).await.map(Json)
}

/// What a show's reviews come to.
#[utoipa::path(get, path = "/shows/{id}/rating", tag = "reviews", params(("id" = Uuid, Path)), security((), ("bearer" = [])),
    responses(
        (status = 200, description = "Average, count, histogram", body = Rating),
        (status = 304, description = "The asker has it"),
        (status = 401, description = "The token is not valid", body = Problem),
        (status = 404, description = "No such show, or not for the caller", body = Problem),
    ))]
async fn get_rating(
    State(app): State<App>,
    caller: Option<Caller>,
    Path(show): Path<ShowId>,
    headers: HeaderMap,
) -> Result<Response> {
    writing::visible(&app, caller.as_ref(), store::show(&app.pg, show).await?)?;
    let rating = super::ratings(&app, &[show]).await?.pop().unwrap_or_default();
    let caching = if caller.is_none() { Caching::PublicAsking } else { Caching::Private };
    Ok(Ready::of(&rating)?.respond(&headers, caching))
}

/// One review.
#[utoipa::path(get, path = "/reviews/{id}", tag = "reviews", params(("id" = Uuid, Path)), security((), ("bearer" = [])),
    responses(
        (status = 200, description = "The review", body = Review),
        (status = 401, description = "The token is not valid", body = Problem),
        (status = 404, description = "No such review, or not for the caller", body = Problem),
    ))]
async fn get_review(State(app): State<App>, caller: Option<Caller>, Path(id): Path<Uuid>) -> Result<Json<Review>> {
    writing::one(&app, caller.as_ref(), id).await.map(Json)
}

/// Change one's own review; admins any.
#[utoipa::path(patch, path = "/reviews/{id}", tag = "reviews", security(("bearer" = [])), request_body = Change,
    params(("id" = Uuid, Path)),
    responses(
        (status = 200, description = "The review", body = Review),
        (status = 400, description = "The body cannot be read", body = Problem),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 403, description = "Somebody else's", body = Problem),
        (status = 404, description = "No such review, or not for the caller", body = Problem),
        (status = 415, description = "Not JSON", body = Problem),
        (status = 422, description = "`validation_failed`: names the fields", body = Problem),
    ))]
async fn change_review(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Json(change): Json<Change>,
) -> Result<Json<Review>> {
    writing::edit(&app, &caller, id, change).await.map(Json)
}

/// Delete one's own review; admins any. Its likes go with it, and another may be written.
#[utoipa::path(delete, path = "/reviews/{id}", tag = "reviews", security(("bearer" = [])), params(("id" = Uuid, Path)),
    responses(
        (status = 204, description = "It is gone"),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 403, description = "Somebody else's", body = Problem),
        (status = 404, description = "No such review, or not for the caller", body = Problem),
    ))]
async fn delete_review(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>) -> Result<StatusCode> {
    writing::remove(&app, &caller, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Like a review. Repeating it changes nothing. A button that toggles sends PUT when `liked` is false and DELETE when it
/// is true, so that a repetition after a lost answer never takes back what was meant.
#[utoipa::path(put, path = "/reviews/{id}/like", tag = "reviews", security(("bearer" = [])), params(("id" = Uuid, Path)),
    responses(
        (status = 200, description = "Liked", body = Liked),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 404, description = "No such review, or not for the caller", body = Problem),
    ))]
async fn like_review(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>) -> Result<Json<Liked>> {
    writing::like(&app, &caller, id, true).await.map(Json)
}

/// Take a like back. Repeating it changes nothing.
#[utoipa::path(delete, path = "/reviews/{id}/like", tag = "reviews", security(("bearer" = [])), params(("id" = Uuid, Path)),
    responses(
        (status = 200, description = "Not liked", body = Liked),
        (status = 401, description = "Not logged in", body = Problem),
        (status = 404, description = "No such review, or not for the caller", body = Problem),
    ))]
async fn unlike_review(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>) -> Result<Json<Liked>> {
    writing::like(&app, &caller, id, false).await.map(Json)
}
