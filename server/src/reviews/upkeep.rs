//! SQL of the background: marks, the published ratings, what goes with a show.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::ShowId;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use super::rules::{Rating, Totals};
use super::writing::Removed;
use crate::error::Result;
use crate::limits;

/// How long a mark belongs to who took it.
const LEASE_SECONDS: f64 = 10.0;

/// Leases marks that are due; other nodes take others.
pub(super) async fn lease_marks(pg: &PgPool) -> Result<Vec<(Uuid, ShowId)>> {
    let rows = sqlx::query!(
        r#"update review_marks set due_at = now() + make_interval(secs => $2)
           where id in (select id from review_marks where due_at <= now() order by due_at limit $1 for update skip locked)
           returning id, show_id"#,
        limits::REVIEW_BATCH,
        LEASE_SECONDS
    );
    Ok(rows.fetch_all(pg).await?.into_iter().map(|row| (row.id, row.show_id)).collect())
}

/// These could not be told: due again at once, for whoever can.
pub(super) async fn give_back(pg: &PgPool, marks: &[Uuid]) -> Result<()> {
    sqlx::query!("update review_marks set due_at = now() where id = any($1)", marks).execute(pg).await?;
    Ok(())
}

/// These were told.
pub(super) async fn forget(pg: &PgPool, marks: &[Uuid]) -> Result<()> {
    sqlx::query!("delete from review_marks where id = any($1)", marks).execute(pg).await?;
    Ok(())
}

/// Whether this transaction alone may publish ratings now. The lock goes with the transaction, also by its node's death.
pub(super) async fn publishing(tx: &mut PgConnection) -> Result<bool> {
    // Any number that nobody else uses: "reviews".
    let lock = sqlx::query_scalar!(r#"select pg_try_advisory_xact_lock(8243110871) as "got!""#);
    Ok(lock.fetch_one(tx).await?)
}

/// Shows whose published rating is old.
pub(super) async fn due(tx: &mut PgConnection) -> Result<Vec<(ShowId, Totals)>> {
    let rows = sqlx::query!(
        r#"select show_id, version, stars1, stars2, stars3, stars4, stars5 from review_totals
           where flushed < version order by show_id limit $1"#,
        limits::REVIEW_BATCH
    );
    let rows = rows.fetch_all(tx).await?.into_iter().map(|row| {
        let stars = [row.stars1, row.stars2, row.stars3, row.stars4, row.stars5].map(i64::from);
        (row.show_id, Totals { version: row.version, stars })
    });
    Ok(rows.collect())
}

/// Publishes counts as Redis had them, all in two statements; an older version never replaces a newer one.
pub(super) async fn publish(tx: &mut PgConnection, counts: &[(ShowId, Totals)], now: DateTime<Utc>) -> Result<()> {
    let shows: Vec<ShowId> = counts.iter().map(|(show, _)| *show).collect();
    let versions: Vec<i64> = counts.iter().map(|(_, totals)| totals.version).collect();
    let ratings: Vec<Rating> = counts.iter().map(|(_, totals)| Rating::from(*totals)).collect();
    let reviews: Vec<i32> = ratings.iter().map(|rating| i32::try_from(rating.count).unwrap_or(i32::MAX)).collect();
    let averages: Vec<Option<f64>> = ratings.iter().map(|rating| rating.average).collect();
    sqlx::query!(
        r#"insert into show_ratings as r (show_id, version, reviews, average, flushed_at)
           select show_id, version, reviews, average::numeric, $5
           from unnest($1::uuid[], $2::int8[], $3::int4[], $4::float8[]) as c(show_id, version, reviews, average)
           on conflict (show_id) do update set version = excluded.version, reviews = excluded.reviews,
               average = excluded.average, flushed_at = excluded.flushed_at where r.version < excluded.version"#,
        &shows,
        &versions,
        &reviews,
        &averages as &[Option<f64>],
        now
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        r#"update review_totals t set flushed = c.version from unnest($1::uuid[], $2::int8[]) as c(show_id, version)
           where t.show_id = c.show_id and t.flushed < c.version and c.version <= t.version"#,
        &shows,
        &versions
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Deletes one batch of a show's reviews with their likes, beside others who do the same. Returns how many reviews went.
pub(super) async fn remove_batch(pg: &PgPool, show: ShowId) -> Result<i64> {
    let mut tx = pg.begin().await?;
    let gone = sqlx::query!(
        r#"with gone as (
               delete from reviews where id in (select id from reviews where show_id = $1 order by id limit $2
                                                 for update skip locked)
               returning rating, likes)
           select count(*) as "reviews!", coalesce(sum(likes), 0)::int8 as "likes!",
                  array(select count(g.*) from generate_series(1, 5) s left join gone g on g.rating = s
                        group by s order by s) as "stars!"
           from gone"#,
        show,
        limits::REVIEW_BATCH
    )
    .fetch_one(&mut *tx)
    .await?;
    if gone.reviews == 0 {
        return Ok(0);
    }
    let mark = Uuid::now_v7();
    sqlx::query!(
        r#"with m as (insert into review_marks (id, show_id) values ($4, $1))
           update review_totals set version = version + 1, removed_reviews = removed_reviews + $2,
               removed_likes = removed_likes + $3, stars1 = stars1 - ($5::int8[])[1], stars2 = stars2 - ($5::int8[])[2],
               stars3 = stars3 - ($5::int8[])[3], stars4 = stars4 - ($5::int8[])[4], stars5 = stars5 - ($5::int8[])[5]
           where show_id = $1"#,
        show,
        gone.reviews,
        gone.likes,
        mark,
        &gone.stars
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(gone.reviews)
}

/// What has been removed of a show by now; `None` while reviews are left, which somebody else may be removing.
pub(super) async fn removed(pg: &PgPool, show: ShowId) -> Result<Option<Removed>> {
    let row = sqlx::query!(
        r#"select coalesce(t.removed_reviews, 0) as "reviews!", coalesce(t.removed_likes, 0) as "likes!",
                  exists(select from reviews where show_id = $1) as "left!"
           from (values ($1::uuid)) s(id) left join review_totals t on t.show_id = s.id"#,
        show
    );
    let row = row.fetch_one(pg).await?;
    Ok((!row.left).then_some(Removed { reviews: row.reviews, likes: row.likes }))
}
