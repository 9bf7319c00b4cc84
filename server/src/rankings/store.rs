//! SQL of marks, of what the books say, and of the snapshots.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use frontrow_protocol::ids::{PerformanceId, ShowId};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use super::rules::{Counts, Entry, OnSale};
use crate::error::Result;
use crate::limits;

/// A change of tickets that is to be counted.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub(super) id: Uuid,
    pub(super) performance: PerformanceId,
    pub(super) show: ShowId,
    pub(super) day: NaiveDate,
    pub(super) tickets: i32,
}

/// What the books say, and the marks whose tickets are in it.
#[derive(Debug, Default)]
pub(super) struct Loaded {
    pub(super) counts: Counts,
    pub(super) marks: Vec<Uuid>,
}

/// Whether this transaction alone may count and write snapshots now; with its own number, which later ones exceed. The
/// lock goes with the transaction, also by its node's death.
pub(super) async fn turn(tx: &mut PgConnection) -> Result<Option<i64>> {
    // Any number that nobody else uses: "ranking".
    let got = sqlx::query_scalar!(r#"select pg_try_advisory_xact_lock(8243110872) as "got!""#).fetch_one(&mut *tx).await?;
    if !got {
        return Ok(None);
    }
    let number = sqlx::query_scalar!(r#"select pg_current_xact_id()::text::bigint as "number!""#);
    Ok(Some(number.fetch_one(tx).await?))
}

/// Whether anything is to be counted.
pub(super) async fn any_marks(pg: &PgPool) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"select exists(select from ranking_marks) as "any!""#).fetch_one(pg).await?)
}

/// Marks that are to be counted.
pub(super) async fn marks(tx: &mut PgConnection) -> Result<Vec<Mark>> {
    let marks = sqlx::query_as!(
        Mark,
        "select id, performance_id as performance, show_id as show, day, tickets from ranking_marks limit $1",
        limits::RANKING_BATCH
    );
    Ok(marks.fetch_all(tx).await?)
}

/// These were counted.
pub(super) async fn unmark(tx: &mut PgConnection, marks: &[Mark]) -> Result<()> {
    let ids: Vec<Uuid> = marks.iter().map(|mark| mark.id).collect();
    sqlx::query!("delete from ranking_marks where id = any($1)", &ids).execute(tx).await?;
    Ok(())
}

/// Everything from the tickets, in one statement: the marks it sees are of the tickets it sees.
pub(super) async fn books(tx: &mut PgConnection, now: DateTime<Utc>) -> Result<Loaded> {
    let since = now - TimeDelta::days(i64::try_from(limits::RANKING_DAYS).unwrap_or(30) + 1);
    let rows = sqlx::query!(
        r#"select p.show_id as "id!", seoul_day(t.issued_at) as day, count(*) as "tickets!", false as "mark!"
           from tickets t join performances p on p.id = t.performance_id join shows s on s.id = p.show_id
           where t.revoked_at is null and t.issued_at >= $1 and s.deleted_at is null group by 1, 2
           union all
           select t.performance_id, null, count(*), false
           from performances p join tickets t on t.performance_id = p.id
           where t.revoked_at is null and p.starts_at > $2 and p.deleted_at is null group by 1
           union all
           select id, null, 0, true from ranking_marks"#,
        since,
        now
    )
    .fetch_all(tx)
    .await?;
    let mut loaded = Loaded::default();
    for row in rows {
        match (row.mark, row.day) {
            (true, _) => loaded.marks.push(row.id),
            (false, Some(day)) => _ = loaded.counts.days.entry(day).or_default().insert(row.id, row.tickets),
            (false, None) => _ = loaded.counts.sold.insert(row.id, row.tickets),
        }
    }
    Ok(loaded)
}

/// Performances that are to come and whose sale has begun.
pub(super) async fn on_sale(tx: &mut PgConnection, now: DateTime<Utc>) -> Result<Vec<OnSale>> {
    let rows = sqlx::query!(
        r#"select p.id, p.show_id, c.seat_count from performances p join charts c on c.id = p.chart_id
               join shows s on s.id = p.show_id
           where p.deleted_at is null and p.cancelled_at is null and s.deleted_at is null and p.starts_at > $1 and p.sale_opens_at <= $1"#,
        now
    );
    let rows = rows.fetch_all(tx).await?.into_iter();
    Ok(rows.map(|row| OnSale { id: row.id, show: row.show_id, seats: row.seat_count.into() }).collect())
}

/// Puts `entries` in place of what a board had.
pub(super) async fn publish(tx: &mut PgConnection, board: &str, entries: &[Entry], now: DateTime<Utc>) -> Result<()> {
    let shows: Vec<ShowId> = entries.iter().map(|entry| entry.show).collect();
    let tickets: Vec<i64> = entries.iter().map(|entry| entry.tickets).collect();
    let seats: Vec<i64> = entries.iter().map(|entry| entry.seats).collect();
    sqlx::query!("delete from ranking_entries where board = $1 and show_id <> all($2)", board, &shows).execute(&mut *tx).await?;
    sqlx::query!(
        r#"insert into ranking_entries as e (board, show_id, tickets, seats)
           select $1, n.show_id, n.tickets, n.seats from unnest($2::uuid[], $3::int8[], $4::int8[]) as n(show_id, tickets, seats)
           join shows s on s.id = n.show_id
           on conflict (board, show_id) do update set tickets = excluded.tickets, seats = excluded.seats
               where (e.tickets, e.seats) <> (excluded.tickets, excluded.seats)"#,
        board,
        &shows,
        &tickets,
        &seats
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        r#"insert into ranking_snapshots (board, made_at) values ($1, $2)
           on conflict (board) do update set made_at = excluded.made_at"#,
        board,
        now
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// A show with its place.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) show: ShowId,
    pub(super) rank: i64,
    pub(super) tickets: i64,
    pub(super) seats: i64,
}

/// The best of a board that everybody may see, of a category or of all. Equals share a rank.
pub(super) async fn top(pg: &PgPool, board: &str, category: Option<&str>, now: DateTime<Utc>) -> Result<Vec<Placed>> {
    let placed = sqlx::query_as!(
        Placed,
        r#"select e.show_id as show, e.tickets, e.seats,
                  rank() over (order by case when e.seats > 0 then e.tickets::float8 / e.seats else e.tickets end desc) as "rank!"
           from ranking_entries e join shows s on s.id = e.show_id
           where e.board = $1 and s.deleted_at is null and s.visible_at <= $2 and ($3::text is null or s.category = $3)
           order by 4, e.show_id limit $4"#,
        board,
        now,
        category,
        limits::RANKING_TOP
    );
    Ok(placed.fetch_all(pg).await?)
}

/// When a board was last written.
pub(super) async fn made_at(pg: &PgPool, board: &str) -> Result<Option<DateTime<Utc>>> {
    Ok(sqlx::query_scalar!("select made_at from ranking_snapshots where board = $1", board).fetch_optional(pg).await?)
}

/// Takes a show from every board.
pub(super) async fn remove_show(pg: &PgPool, show: ShowId) -> Result<u64> {
    Ok(sqlx::query!("delete from ranking_entries where show_id = $1", show).execute(pg).await?.rows_affected())
}
