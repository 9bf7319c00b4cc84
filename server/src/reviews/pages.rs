//! SQL of lists: each order is read from an index of its own, from a place on, and a page costs what a page holds. What
//! contains a text is found by its letters and pairs of letters; statements with a text and without have plans of their own.

use frontrow_protocol::ids::{AccountId, ShowId};
use sqlx::PgPool;
use uuid::Uuid;

use super::rules::{Position, Rating, Sort, Totals};
use super::view::{Review, ReviewPage};
use crate::error::Result;

/// Which part of a list.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) show: ShowId,
    pub(super) sort: Sort,
    pub(super) after: Position,
    pub(super) limit: i64,
    /// What title or text must contain, whatever the case.
    pub(super) text: Option<String>,
}

/// The reviews of a page, nicknames with them, as nobody in particular sees them. `$order` ends with a place to go on from.
macro_rules! listed {
    ($pg:expr, $wish:expr, $order:literal) => {
        match &$wish.text {
            None => listed!($pg, $wish, None::<&str>, "and $2::text is null ", $order),
            Some(text) => listed!(
                $pg,
                $wish,
                Some(text.as_str()),
                r#"and r.id = any(array(
                       select id from reviews
                       where terms @> (search_grams(lower($2)) || ('s:' || $1::uuid::text)) and show_id = $1
                           and strpos(lower(title || chr(10) || body), lower($2)) > 0)) "#,
                $order
            ),
        }
    };
    ($pg:expr, $wish:expr, $text:expr, $fits:literal, $order:literal) => {
        sqlx::query_as!(
            Review,
            r#"select r.id, r.show_id as show, case when a.closed_at is null then a.nickname end as nickname, r.rating,
                      r.title, r.body as text, r.likes, r.created_at, r.updated_at,
                      r.updated_by <> r.account_id as "moderated!", false as "mine!", false as "liked!"
               from reviews r join accounts a on a.id = r.account_id
               where r.show_id = $1 "#
                + $fits
                + $order,
            $wish.show,
            $text,
            $wish.after.key,
            $wish.after.id,
            $wish.limit + 1
        )
        .fetch_all($pg)
        .await?
    };
}

/// Two statements, however many reviews there are.
pub(super) async fn page(pg: &PgPool, wish: &Wish) -> Result<ReviewPage> {
    let mut items = match wish.sort {
        Sort::Newest => listed!(pg, wish, "and r.id < $4 and $3::int is not null order by r.id desc limit $5"),
        Sort::Likes => listed!(pg, wish, "and (r.likes, r.id) < ($3::int, $4) order by r.likes desc, r.id desc limit $5"),
        Sort::RatingHigh => {
            listed!(pg, wish, "and (r.rating, r.id) < ($3::int, $4) order by r.rating desc, r.id desc limit $5")
        }
        Sort::RatingLow => listed!(pg, wish, "and (r.rating, r.id) > ($3::int, $4) order by r.rating, r.id limit $5"),
    };
    let limit = usize::try_from(wish.limit).unwrap_or_default();
    let more = items.len() > limit;
    items.truncate(limit);
    let last = items.last().filter(|_| more).map(|last| Position {
        key: match wish.sort {
            Sort::Newest => 0,
            Sort::Likes => last.likes,
            Sort::RatingHigh | Sort::RatingLow => last.rating.into(),
        },
        id: last.id,
    });
    let rating = Rating::from(totals(pg, &[wish.show]).await?.pop().map(|(_, totals)| totals).unwrap_or_default());
    let total = match &wish.text {
        None => rating.count,
        Some(text) => matching(pg, wish.show, text).await?,
    };
    Ok(ReviewPage { items, next: last.map(|last| last.cursor(wish.sort)), total, rating })
}

async fn matching(pg: &PgPool, show: ShowId, text: &str) -> Result<i64> {
    let count = sqlx::query_scalar!(
        r#"select count(*) as "count!" from reviews
           where terms @> (search_grams(lower($2)) || ('s:' || $1::uuid::text)) and show_id = $1
               and strpos(lower(title || chr(10) || body), lower($2)) > 0"#,
        show,
        text
    );
    Ok(count.fetch_one(pg).await?)
}

/// What `viewer` has to do with these reviews: which are theirs, which they like. One statement a page.
pub(super) async fn seen_by(pg: &PgPool, ids: &[Uuid], viewer: AccountId) -> Result<Vec<(Uuid, bool, bool)>> {
    let rows = sqlx::query!(
        r#"select r.id, r.account_id = $2 as "mine!",
                  exists(select from review_likes l where l.review_id = r.id and l.account_id = $2) as "liked!"
           from reviews r where r.id = any($1)"#,
        ids,
        viewer
    );
    Ok(rows.fetch_all(pg).await?.into_iter().map(|row| (row.id, row.mine, row.liked)).collect())
}

/// The counts of the shows that ever had a review.
pub(super) async fn totals(pg: &PgPool, shows: &[ShowId]) -> Result<Vec<(ShowId, Totals)>> {
    let rows = sqlx::query!(
        "select show_id, version, stars1, stars2, stars3, stars4, stars5 from review_totals where show_id = any($1)",
        shows
    );
    let rows = rows.fetch_all(pg).await?.into_iter().map(|row| {
        let stars = [row.stars1, row.stars2, row.stars3, row.stars4, row.stars5].map(i64::from);
        (row.show_id, Totals { version: row.version, stars })
    });
    Ok(rows.collect())
}
