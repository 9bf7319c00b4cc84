//! SQL of writing. Whoever changes a review locks first its row and then the show's totals, so nobody waits in a circle;
//! the totals' lock puts the versions into the order of the commits.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, ShowId};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use super::rules::{self, Draft, Totals};
use super::view::Review;
use crate::error::{Error, Result};

/// Whose a show is and since when others may know of it.
pub(super) struct Show {
    pub(super) owner: AccountId,
    pub(super) visible_at: DateTime<Utc>,
}

/// A review that is about to be changed or liked.
pub(super) struct Standing {
    pub(super) show: ShowId,
    pub(super) author: AccountId,
    pub(super) draft: Draft,
    pub(super) staged: Show,
}

/// What a commit leaves to tell: the new counts, and the mark that says that nobody was told yet.
pub(super) struct Told {
    pub(super) totals: Totals,
    pub(super) mark: Uuid,
}

pub(super) async fn show(pg: impl sqlx::PgExecutor<'_>, id: ShowId) -> Result<Option<Show>> {
    let row = sqlx::query!("select owner_id, visible_at from shows where id = $1 and deleted_at is null", id);
    Ok(row.fetch_optional(pg).await?.map(|row| Show { owner: row.owner_id, visible_at: row.visible_at }))
}

/// The show, which is not deleted until the transaction ends: a review that is written while its show goes away would
/// stay behind.
pub(super) async fn lock_show(tx: &mut PgConnection, id: ShowId) -> Result<Option<Show>> {
    let row = sqlx::query!("select owner_id, visible_at from shows where id = $1 and deleted_at is null for share", id);
    Ok(row.fetch_optional(tx).await?.map(|row| Show { owner: row.owner_id, visible_at: row.visible_at }))
}

/// The review, locked until the transaction ends.
pub(super) async fn lock(tx: &mut PgConnection, id: Uuid) -> Result<Option<Standing>> {
    let row = sqlx::query!(
        r#"select r.show_id, r.account_id, r.rating, r.title, r.body, s.owner_id, s.visible_at
           from reviews r join shows s on s.id = r.show_id
           where r.id = $1 and s.deleted_at is null for update of r"#,
        id
    );
    Ok(row.fetch_optional(tx).await?.map(|row| Standing {
        show: row.show_id,
        author: row.account_id,
        draft: Draft { rating: row.rating.into(), title: row.title, text: row.body },
        staged: Show { owner: row.owner_id, visible_at: row.visible_at },
    }))
}

/// Where a review is, without locking it.
pub(super) async fn place(db: &mut PgConnection, id: Uuid) -> Result<Option<(ShowId, Show)>> {
    let row = sqlx::query!(
        r#"select r.show_id, s.owner_id, s.visible_at from reviews r join shows s on s.id = r.show_id
           where r.id = $1 and s.deleted_at is null"#,
        id
    );
    let row = row.fetch_optional(db).await?;
    Ok(row.map(|row| (row.show_id, Show { owner: row.owner_id, visible_at: row.visible_at })))
}

/// Writes a review whose draft was checked, and its mark.
///
/// # Errors
/// `conflict` when the account has one; faults.
pub(super) async fn insert(
    tx: &mut PgConnection,
    id: Uuid,
    (show, account): (ShowId, AccountId),
    draft: &Draft,
    now: DateTime<Utc>,
) -> Result<Told> {
    let inserted = sqlx::query!(
        r#"insert into reviews (id, show_id, account_id, rating, title, body, created_at, updated_at, updated_by)
           values ($1, $2, $3, $4, $5, $6, $7, $7, $3)"#,
        id,
        show,
        account,
        column(draft.rating),
        draft.title,
        draft.text,
        now
    )
    .execute(&mut *tx)
    .await
    .map_err(Error::from);
    if let Err(error) = inserted {
        if error.constraint() == Some("reviews_one_each") {
            rules::Leave::Written.or_refuse()?;
        }
        return Err(error);
    }
    count(tx, show, rules::difference(None, Some(draft.rating))).await
}

/// Writes what a locked review is to be.
pub(super) async fn update(
    tx: &mut PgConnection,
    id: Uuid,
    standing: &Standing,
    draft: &Draft,
    (by, now): (AccountId, DateTime<Utc>),
) -> Result<Told> {
    sqlx::query!(
        "update reviews set rating = $2, title = $3, body = $4, updated_by = $5, updated_at = $6 where id = $1",
        id,
        column(draft.rating),
        draft.title,
        draft.text,
        by,
        now
    )
    .execute(&mut *tx)
    .await?;
    count(tx, standing.show, rules::difference(Some(standing.draft.rating), Some(draft.rating))).await
}

/// Deletes a locked review and its likes.
pub(super) async fn delete(tx: &mut PgConnection, id: Uuid, standing: &Standing) -> Result<Told> {
    sqlx::query!("delete from reviews where id = $1", id).execute(&mut *tx).await?;
    count(tx, standing.show, rules::difference(Some(standing.draft.rating), None)).await
}

/// Changes the show's counts, as the last thing before the commit: from here on the show's other writers wait.
/// Where there is no row yet, nothing can be taken away.
async fn count(tx: &mut PgConnection, show: ShowId, by: [i32; 5]) -> Result<Told> {
    let mark = Uuid::now_v7();
    let row = sqlx::query!(
        r#"with m as (insert into review_marks (id, show_id) values ($7, $1))
           insert into review_totals as t (show_id, version, stars1, stars2, stars3, stars4, stars5)
           values ($1, 1, greatest($2, 0), greatest($3, 0), greatest($4, 0), greatest($5, 0), greatest($6, 0))
           on conflict (show_id) do update set version = t.version + 1, stars1 = t.stars1 + $2, stars2 = t.stars2 + $3,
               stars3 = t.stars3 + $4, stars4 = t.stars4 + $5, stars5 = t.stars5 + $6
           returning version, stars1, stars2, stars3, stars4, stars5"#,
        show,
        by[0],
        by[1],
        by[2],
        by[3],
        by[4],
        mark
    )
    .fetch_one(tx)
    .await?;
    let stars = [row.stars1, row.stars2, row.stars3, row.stars4, row.stars5].map(i64::from);
    Ok(Told { totals: Totals { version: row.version, stars }, mark })
}

/// Likes a review. `None` when the account liked it before, otherwise the mark. The primary key lets one of two at once
/// through, and only whoever got through counts.
pub(super) async fn like(
    tx: &mut PgConnection,
    (review, show): (Uuid, ShowId),
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Option<Uuid>> {
    let liked = sqlx::query!(
        "insert into review_likes (review_id, account_id, created_at) values ($1, $2, $3) on conflict do nothing",
        review,
        account,
        now
    )
    .execute(&mut *tx)
    .await
    .map_err(Error::from);
    match liked {
        Ok(done) if done.rows_affected() == 0 => Ok(None),
        Ok(_) => recount(tx, (review, show), 1).await.map(Some),
        // It was deleted a moment ago.
        Err(error) if error.constraint() == Some("review_likes_review_id_fkey") => Err(Error::not_found()),
        Err(error) => Err(error),
    }
}

/// Takes a like back. `None` when there was none, otherwise the mark.
pub(super) async fn unlike(tx: &mut PgConnection, (review, show): (Uuid, ShowId), account: AccountId) -> Result<Option<Uuid>> {
    let gone = sqlx::query!("delete from review_likes where review_id = $1 and account_id = $2", review, account);
    if gone.execute(&mut *tx).await?.rows_affected() == 0 {
        return Ok(None);
    }
    recount(tx, (review, show), -1).await.map(Some)
}

async fn recount(tx: &mut PgConnection, (review, show): (Uuid, ShowId), by: i32) -> Result<Uuid> {
    let mark = Uuid::now_v7();
    sqlx::query!(
        r#"with m as (insert into review_marks (id, show_id) values ($3, $4))
           update reviews set likes = likes + $2 where id = $1"#,
        review,
        by,
        mark,
        show
    )
    .execute(tx)
    .await?;
    Ok(mark)
}

pub(super) async fn likes(tx: &mut PgConnection, review: Uuid) -> Result<Option<i32>> {
    Ok(sqlx::query_scalar!("select likes from reviews where id = $1", review).fetch_optional(tx).await?)
}

/// A review as `viewer` sees it.
pub(super) async fn one(db: impl sqlx::PgExecutor<'_>, id: Uuid, viewer: Option<AccountId>) -> Result<Option<Review>> {
    let row = sqlx::query_as!(
        Review,
        r#"select r.id, r.show_id as show, case when a.closed_at is null then a.nickname end as nickname, r.rating, r.title,
                  r.body as text, r.likes, r.created_at, r.updated_at, r.updated_by <> r.account_id as "moderated!",
                  coalesce(r.account_id = $2, false) as "mine!",
                  exists(select from review_likes l where l.review_id = r.id and l.account_id = $2) as "liked!"
           from reviews r join accounts a on a.id = r.account_id where r.id = $1"#,
        id,
        viewer
    );
    Ok(row.fetch_optional(db).await?)
}

/// The review an account wrote of a show.
pub(super) async fn own(pg: &PgPool, show: ShowId, account: AccountId) -> Result<Option<Review>> {
    let id = sqlx::query_scalar!("select id from reviews where show_id = $1 and account_id = $2", show, account);
    match id.fetch_optional(pg).await? {
        Some(id) => one(pg, id, Some(account)).await,
        None => Ok(None),
    }
}

/// A rating that a rule keeps within 1 to 5.
fn column(rating: i32) -> i16 {
    i16::try_from(rating).unwrap_or_default()
}
