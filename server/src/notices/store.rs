//! The room's SQL.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, PerformanceId, SeatIndex};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use super::letter::{Scene, Seat};
use super::{News, Notice, rules};
use crate::accounts::Language;
use crate::error::Result;
use crate::limits;

/// Writes notices; those that exist are left as they are.
pub(super) async fn insert(tx: &mut PgConnection, notices: &[Notice]) -> Result<u64> {
    let ids: Vec<Uuid> = notices.iter().map(|notice| rules::id_of(&notice.news)).collect();
    let kinds: Vec<&str> = notices.iter().map(|notice| notice.news.kind()).collect();
    let subjects: Vec<Uuid> = notices.iter().map(|notice| notice.news.subject()).collect();
    let accounts: Vec<Uuid> = notices.iter().map(|notice| notice.account).collect();
    let performances: Vec<Uuid> = notices.iter().map(|notice| notice.performance).collect();
    let news = notices.iter().map(|notice| serde_json::to_value(&notice.news));
    let news = news.collect::<serde_json::Result<Vec<_>>>().map_err(anyhow::Error::from)?;
    let written = sqlx::query!(
        r#"insert into notices (id, kind, subject_id, account_id, performance_id, language, news)
           select n.id, n.kind, n.subject, n.account, n.performance, a.language, n.news
           from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::jsonb[])
                as n(id, kind, subject, account, performance, news)
           join accounts a on a.id = n.account
           -- In one order, so that two who write the same ones cannot wait for each other.
           order by n.id on conflict do nothing"#,
        &ids,
        &kinds as _,
        &subjects,
        &accounts,
        &performances,
        &news
    );
    Ok(written.execute(tx).await?.rows_affected())
}

/// Removes notices whose text has not left. Who has one of them leased finds it gone when it asks whether the text may leave
/// ([`entrust`]).
pub(super) async fn withdraw(tx: &mut PgConnection, kind: &str, subjects: &[Uuid]) -> Result<u64> {
    let gone = sqlx::query!(
        "delete from notices where kind = $1 and subject_id = any($2) and status = 'due' and not unsure",
        kind,
        subjects
    );
    Ok(gone.execute(tx).await?.rows_affected())
}

/// A notice this node has taken up.
#[derive(Clone, Debug)]
pub(super) struct Leased {
    /// Which.
    pub id: Uuid,
    /// This attempt's number, from 1.
    pub attempt: i32,
    /// Whether an attempt before may have arrived.
    pub unsure: bool,
    /// To whom.
    pub email: String,
    /// In which language.
    pub language: Language,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// What.
    pub news: News,
    /// What is read now.
    pub scene: Scene,
}

struct Row {
    id: Uuid,
    attempts: i32,
    unsure: bool,
    email: String,
    language: String,
    created_at: DateTime<Utc>,
    news: serde_json::Value,
    performance: PerformanceId,
    name: String,
    title: String,
    venue: String,
    address: String,
    starts_at: DateTime<Utc>,
}

/// Takes notices that are due. They belong to this node until the lease ends; a node that dies leaves them due then.
pub(super) async fn lease(pg: &PgPool, limit: i64) -> Result<Vec<Leased>> {
    let rows = sqlx::query_as!(
        Row,
        r#"with leased as (
               update notices set attempts = attempts + 1, next_at = now() + make_interval(secs => $2)
               where id in (select id from notices where status = 'due' and next_at <= now()
                            order by next_at limit $1 for update skip locked)
               returning id, attempts, unsure, language, created_at, news, account_id, performance_id)
           select l.id as "id!", l.attempts as "attempts!", l.unsure as "unsure!", a.email, l.language as "language!",
                  l.created_at as "created_at!", l.news as "news!", p.id as performance, a.name, s.title, v.name as venue,
                  v.address, p.starts_at
           from leased l join accounts a on a.id = l.account_id join performances p on p.id = l.performance_id
           join shows s on s.id = p.show_id join venues v on v.id = p.venue_id"#,
        limit,
        limits::NOTICE_LEASE.as_secs_f64()
    )
    .fetch_all(pg)
    .await?;
    let mut readable: Vec<(Row, News)> = Vec::with_capacity(rows.len());
    for row in rows {
        match serde_json::from_value::<News>(row.news.clone()) {
            Ok(news) => readable.push((row, news)),
            // Written by a version that knows more than this one: the others must not wait behind it.
            Err(error) => {
                let (id, attempt, why) = (row.id, row.attempts, format!("this version cannot read it: {error}"));
                failed(pg, &Setback { id, attempt, why: &why, unsure: row.unsure, wait: None, dead: true }).await?;
            }
        }
    }
    let wanted: Vec<(PerformanceId, &[SeatIndex])> = readable.iter().map(|(row, news)| (row.performance, news.seats())).collect();
    let mut seats = seats(pg, &wanted).await?;
    let leased = readable.into_iter().enumerate().map(|(at, (row, news))| Leased {
        id: row.id,
        attempt: row.attempts,
        unsure: row.unsure,
        email: row.email,
        language: Language::of(&row.language),
        at: row.created_at,
        news,
        scene: Scene {
            name: row.name,
            title: row.title,
            venue: row.venue,
            address: row.address,
            starts_at: row.starts_at,
            seats: seats.remove(&at).unwrap_or_default(),
        },
    });
    Ok(leased.collect())
}

/// The names of seats, by the position of who wants them.
async fn seats(pg: &PgPool, wanted: &[(PerformanceId, &[SeatIndex])]) -> Result<HashMap<usize, HashMap<SeatIndex, Seat>>> {
    let (mut of, mut performances, mut indices) = (Vec::new(), Vec::new(), Vec::new());
    for (at, (performance, seats)) in wanted.iter().enumerate() {
        for seat in seats.iter().take(limits::NOTICE_SEATS) {
            of.push(i32::try_from(at).unwrap_or(i32::MAX));
            performances.push(*performance);
            indices.push(i32::try_from(*seat).unwrap_or(i32::MAX));
        }
    }
    let mut found: HashMap<usize, HashMap<SeatIndex, Seat>> = HashMap::new();
    if of.is_empty() {
        return Ok(found);
    }
    let rows = sqlx::query!(
        r#"select w.at as "at!", s.seat_index, s.section, s.row_label, s.seat_label, s.grade
           from unnest($1::int[], $2::uuid[], $3::int[]) as w(at, performance, seat)
           join performance_seats s on s.performance_id = w.performance and s.seat_index = w.seat"#,
        &of,
        &performances,
        &indices
    );
    for row in rows.fetch_all(pg).await? {
        let seat = Seat { section: row.section, row: row.row_label, seat: row.seat_label, grade: row.grade };
        let (at, index) = (usize::try_from(row.at).unwrap_or_default(), SeatIndex::try_from(row.seat_index).unwrap_or_default());
        found.entry(at).or_default().insert(index, seat);
    }
    Ok(found)
}

/// Notes that the text of an attempt leaves now; `false` when the attempt is not the last one any more, and it must not.
pub(super) async fn entrust(pg: &PgPool, id: Uuid, attempt: i32) -> Result<bool> {
    let noted = sqlx::query!(
        "update notices set unsure = true where id = $1 and attempts = $2 and status = 'due' and next_at > now()",
        id,
        attempt
    );
    Ok(noted.execute(pg).await?.rows_affected() == 1)
}

/// It was sent, whichever attempt did it.
pub(super) async fn sent(pg: &PgPool, id: Uuid) -> Result<()> {
    sqlx::query!(
        r#"update notices set status = 'sent', sent_at = now(), unsure = false, last_error = null
           where id = $1 and status <> 'sent'"#,
        id
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// What is noted of an attempt that did not succeed.
pub(super) struct Setback<'a> {
    /// Which notice.
    pub id: Uuid,
    /// Which attempt.
    pub attempt: i32,
    /// Why.
    pub why: &'a str,
    /// Whether the text may have arrived, by this attempt or one before.
    pub unsure: bool,
    /// When it is due again, in seconds from now; `None` leaves it to the lease.
    pub wait: Option<f64>,
    /// Whether it is given up.
    pub dead: bool,
}

/// Notes a setback, unless somebody else has taken the notice up meanwhile.
pub(super) async fn failed(pg: &PgPool, setback: &Setback<'_>) -> Result<()> {
    sqlx::query!(
        r#"update notices set last_error = $3, unsure = $4, status = case when $6 then 'dead' else status end,
                  next_at = coalesce(now() + make_interval(secs => $5), next_at)
           where id = $1 and attempts = $2 and status = 'due'"#,
        setback.id,
        setback.attempt,
        setback.why,
        setback.unsure,
        setback.wait,
        setback.dead
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// How many wait and how many cannot be delivered.
pub(super) async fn figures(pg: &PgPool) -> Result<(i64, i64)> {
    let row = sqlx::query!(
        r#"select (select count(*) from notices where status = 'due') as "due!",
                  (select count(*) from notices where status = 'dead') as "dead!""#
    );
    let row = row.fetch_one(pg).await?;
    Ok((row.due, row.dead))
}

/// Deletes what was sent long ago, a bounded number of rows.
pub(super) async fn forget(pg: &PgPool) -> Result<()> {
    sqlx::query!(
        r#"delete from notices where id in (select id from notices where status = 'sent'
               and sent_at < now() - make_interval(secs => $1) order by sent_at limit $2)"#,
        limits::NOTICE_KEPT.as_secs_f64(),
        limits::NOTICE_FORGET
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// A notice as admins see it.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// Which.
    pub id: Uuid,
    /// Its kind.
    pub kind: String,
    /// What it is about.
    pub subject: Uuid,
    /// To whom.
    pub account: AccountId,
    /// Their address.
    pub email: String,
    /// Of what.
    pub performance: PerformanceId,
    /// `due`, `sent` or `dead`.
    pub status: String,
    /// Attempts so far.
    pub attempts: i32,
    /// Whether it may have arrived nevertheless.
    pub unsure: bool,
    /// Why the last attempt did not succeed.
    pub last_error: Option<String>,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When it was sent.
    pub sent_at: Option<DateTime<Utc>>,
}

/// One statement for notices, wherever they are shown.
macro_rules! known {
    ($where:literal, $($arg:expr),*) => {
        sqlx::query_as!(
            Known,
            r#"select n.id, n.kind, n.subject_id as subject, n.account_id as account, a.email, n.performance_id as performance,
                      n.status, n.attempts, n.unsure, n.last_error, n.created_at, n.sent_at
               from notices n join accounts a on a.id = n.account_id where "# + $where,
            $($arg),*
        )
    };
}

/// Notices in a status, newest first, before `before`.
pub(super) async fn list(pg: &PgPool, status: &str, before: Option<Uuid>, limit: i64) -> Result<Vec<Known>> {
    let page = known!("n.status = $1 and ($2::uuid is null or n.id < $2) order by n.id desc limit $3", status, before, limit);
    Ok(page.fetch_all(pg).await?)
}

/// One notice, locked.
pub(super) async fn lock(tx: &mut PgConnection, id: Uuid) -> Result<Option<Known>> {
    Ok(known!("n.id = $1 for update of n", id).fetch_optional(tx).await?)
}

/// Makes a notice due anew.
pub(super) async fn revive(tx: &mut PgConnection, id: Uuid) -> Result<()> {
    sqlx::query!("update notices set status = 'due', attempts = 0, next_at = now() where id = $1 and status = 'dead'", id)
        .execute(tx)
        .await?;
    Ok(())
}
