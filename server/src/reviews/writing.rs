//! Writing: one transaction decides and counts, then Redis is told before the writer is answered.

use frontrow_protocol::ids::{AccountId, ShowId};
use serde_json::{Value, json};
use uuid::Uuid;

use super::rules::{self, Change, Draft, Leave, Totals};
use super::store::{self, Show, Standing};
use super::view::{Liked, Own, Review};
use super::{listing, live, pages};
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Deed, Entity};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::once;
use crate::{limits, orders};

pub(super) fn visible(app: &App, caller: Option<&Caller>, show: Option<Show>) -> Result<()> {
    let now = app.clock.now();
    let seen = show.is_some_and(|show| show.visible_at <= now || caller.is_some_and(|c| c.manages(show.owner)));
    if seen { Ok(()) } else { Err(Error::not_found()) }
}

/// Writes a review.
///
/// # Errors
/// `validation_failed`, `not_found`, `forbidden`, `not_bought`, `not_started`, `conflict`; faults.
pub async fn create(app: &App, caller: &Caller, show: ShowId, draft: Draft) -> Result<Review> {
    let (draft, now, id) = (draft.checked()?, app.clock.now(), Uuid::now_v7());
    let mut tx = app.pg.begin().await?;
    visible(app, Some(caller), store::lock_show(&mut tx, show).await?)?;
    let starts_at = orders::first_start(&mut *tx, caller.account, show).await?;
    rules::leave(caller.role, starts_at, now).or_refuse()?;
    let told = store::insert(&mut tx, id, (show, caller.account), &draft, now).await?;
    let review = store::one(&mut *tx, id, Some(caller.account)).await?.ok_or_else(Error::not_found)?;
    once::made(&mut tx, id).await?;
    tx.commit().await?;
    tell(app, show, Some(&told.totals), told.mark).await;
    Ok(review)
}

/// Changes a review: its author, or an admin.
///
/// # Errors
/// `validation_failed`, `not_found`, `forbidden`; faults.
pub async fn edit(app: &App, caller: &Caller, id: Uuid, change: Change) -> Result<Review> {
    let mut tx = app.pg.begin().await?;
    let standing = changeable(app, &mut tx, caller, id).await?;
    let draft = standing.draft.clone().with(change).checked()?;
    let told = store::update(&mut tx, id, &standing, &draft, (caller.account, app.clock.now())).await?;
    let review = store::one(&mut *tx, id, Some(caller.account)).await?.ok_or_else(Error::not_found)?;
    note(&mut tx, caller, id, &standing, Some(&draft)).await?;
    tx.commit().await?;
    tell(app, standing.show, Some(&told.totals), told.mark).await;
    Ok(review)
}

/// Deletes a review and its likes: its author, or an admin.
///
/// # Errors
/// `not_found`, also when it is gone already; `forbidden`; faults.
pub async fn remove(app: &App, caller: &Caller, id: Uuid) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    let standing = changeable(app, &mut tx, caller, id).await?;
    let told = store::delete(&mut tx, id, &standing).await?;
    note(&mut tx, caller, id, &standing, None).await?;
    tx.commit().await?;
    tell(app, standing.show, Some(&told.totals), told.mark).await;
    Ok(())
}

/// Notes what an admin does to somebody else's review; what people do to their own is theirs.
async fn note(tx: &mut sqlx::PgConnection, caller: &Caller, id: Uuid, standing: &Standing, draft: Option<&Draft>) -> Result<()> {
    if caller.account == standing.author {
        return Ok(());
    }
    let words = |draft: &Draft| json!({"show": standing.show, "author": standing.author, "rating": draft.rating, "title": draft.title, "text": draft.text});
    let action = if draft.is_some() { Action::Changed } else { Action::Deleted };
    let deed = Deed { by: caller, action, entity: Entity::Review, id, owner: standing.staged.owner };
    audit::note(tx, deed, &words(&standing.draft), &draft.map_or(Value::Null, words)).await
}

async fn changeable(app: &App, tx: &mut sqlx::PgConnection, caller: &Caller, id: Uuid) -> Result<Standing> {
    let standing = store::lock(tx, id).await?.ok_or_else(Error::not_found)?;
    let Show { owner, visible_at } = standing.staged;
    visible(app, Some(caller), Some(Show { owner, visible_at }))?;
    rules::may_change(caller, standing.author)?;
    Ok(standing)
}

/// Has the caller like a review, or not. Repeating it changes nothing.
///
/// # Errors
/// `not_found`; faults.
pub async fn like(app: &App, caller: &Caller, id: Uuid, liked: bool) -> Result<Liked> {
    let mut tx = app.pg.begin().await?;
    let (show, staged) = store::place(&mut tx, id).await?.ok_or_else(Error::not_found)?;
    visible(app, Some(caller), Some(staged))?;
    let mark = match liked {
        true => store::like(&mut tx, (id, show), caller.account, app.clock.now()).await?,
        false => {
            // Its row first, as who deletes it does: the other way round the two would wait for each other.
            store::lock(&mut tx, id).await?.ok_or_else(Error::not_found)?;
            store::unlike(&mut tx, (id, show), caller.account).await?
        }
    };
    let likes = store::likes(&mut tx, id).await?.ok_or_else(Error::not_found)?;
    tx.commit().await?;
    if let Some(mark) = mark {
        tell(app, show, None, mark).await;
    }
    Ok(Liked { liked, likes })
}

/// What the caller has to do with a show's reviews.
///
/// # Errors
/// `not_found`; faults.
pub async fn own(app: &App, caller: &Caller, show: ShowId) -> Result<Own> {
    visible(app, Some(caller), store::show(&app.pg, show).await?)?;
    let review = store::own(&app.pg, show, caller.account).await?;
    let starts_at = orders::first_start(&app.pg, caller.account, show).await?;
    let leave = match review {
        Some(_) => Leave::Written,
        None => rules::leave(caller.role, starts_at, app.clock.now()),
    };
    Ok(Own { leave, starts_at, review })
}

/// One review.
///
/// # Errors
/// `not_found`; faults.
pub async fn one(app: &App, caller: Option<&Caller>, id: Uuid) -> Result<Review> {
    let mut db = app.pg.acquire().await?;
    let staged = store::place(&mut db, id).await?.map(|(_, show)| show);
    visible(app, caller, staged)?;
    store::one(&mut *db, id, caller.map(|c| c.account)).await?.ok_or_else(Error::not_found)
}

/// The first page as `viewer` sees it.
///
/// # Errors
/// Faults.
pub(super) async fn own_first_page(
    app: &App,
    viewer: AccountId,
    show: ShowId,
    sort: rules::Sort,
) -> Result<super::view::ReviewPage> {
    let ready = listing::first_page(app, show, sort).await?;
    let mut page: super::view::ReviewPage = serde_json::from_slice(ready.json()).map_err(anyhow::Error::from)?;
    mark_own(app, viewer, &mut page.items).await?;
    Ok(page)
}

/// Says which are the viewer's and which they like.
pub(super) async fn mark_own(app: &App, viewer: AccountId, items: &mut [Review]) -> Result<()> {
    let ids: Vec<Uuid> = items.iter().map(|review| review.id).collect();
    if ids.is_empty() {
        return Ok(());
    }
    for (id, mine, liked) in pages::seen_by(&app.pg, &ids, viewer).await? {
        if let Some(review) = items.iter_mut().find(|review| review.id == id) {
            (review.mine, review.liked) = (mine, liked);
        }
    }
    Ok(())
}

/// Tells Redis what was committed. Where it is away the mark stays, and the repair tells it.
async fn tell(app: &App, show: ShowId, totals: Option<&Totals>, mark: Uuid) {
    let told = match live::tell(app, show, totals).await {
        Ok(()) => super::upkeep::forget(&app.pg, &[mark]).await,
        Err(error) => Err(error),
    };
    if let Err(error) = told {
        tracing::warn!(%error, %show, "a change of reviews is told later, within seconds of Redis being there");
    }
}

/// What went with a deleted show, over all calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// Reviews.
    pub reviews: i64,
    /// Likes of them.
    pub likes: i64,
}

/// Deletes all reviews and likes of a show, [`limits::REVIEW_BATCH`] a transaction. Idempotent: after a death in the
/// middle another call does the rest, two at once share the work, and the numbers are those of all calls together.
///
/// The show must be deleted before, so that nobody writes meanwhile.
///
/// # Errors
/// Faults; what was deleted by then stays deleted.
pub async fn remove_of_show(app: &App, show: ShowId) -> Result<Removed> {
    let removed = loop {
        if super::upkeep::remove_batch(&app.pg, show).await? > 0 {
            continue;
        }
        match super::upkeep::removed(&app.pg, show).await? {
            Some(removed) => break removed,
            // Somebody else is at the rest, or dies at it and leaves it.
            None => tokio::time::sleep(limits::REVIEW_POLL).await,
        }
    };
    let totals = pages::totals(&app.pg, &[show]).await?;
    live::tell(app, show, totals.first().map(|(_, totals)| totals)).await?;
    Ok(removed)
}
