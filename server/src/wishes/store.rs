//! Wishes and offers in Postgres.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, HoldId, PerformanceId, SeatIndex, WishId};
use frontrow_protocol::server::WishStatus;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::limits::{SAVE_FOR, WISH_FORGET, WISH_REMEMBERED, WISH_REST};
use crate::notices;

/// Seats a person has or is paying for at a performance.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn seats_of(pg: &PgPool, performance: PerformanceId, account: AccountId) -> Result<u32> {
    let seats = sqlx::query_scalar!(
        r#"select (select count(*) from tickets where account_id = $2 and performance_id = $1 and revoked_at is null)
                + (select count(*) from orders o join order_seats s on s.order_id = o.id
                   where o.account_id = $2 and o.performance_id = $1 and o.status = 'pending') as "seats!""#,
        performance,
        account
    );
    Ok(u32::try_from(seats.fetch_one(pg).await?).unwrap_or(u32::MAX))
}

/// People on a list.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn length(pg: &PgPool, performance: PerformanceId) -> Result<i64> {
    let count = sqlx::query_scalar!(
        r#"select count(*) as "count!" from wishes where performance_id = $1 and status = 'waiting'"#,
        performance
    );
    Ok(count.fetch_one(pg).await?)
}

/// A wish about to be written.
#[derive(Clone, Debug)]
pub(super) struct New<'a> {
    pub(super) performance: PerformanceId,
    pub(super) account: AccountId,
    pub(super) grade: Option<&'a str>,
    pub(super) seats: u32,
}

/// Writes a wish at the end of the list; false when the person has one already.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn insert(pg: &PgPool, new: &New<'_>) -> Result<bool> {
    let made = sqlx::query!(
        r#"insert into wishes (id, performance_id, account_id, grade, seats) values ($1, $2, $3, $4, $5)
           on conflict (performance_id, account_id) where status in ('waiting', 'offered') do nothing"#,
        Uuid::now_v7(),
        new.performance,
        new.account,
        new.grade,
        to_column(new.seats)
    );
    Ok(made.execute(pg).await?.rows_affected() == 1)
}

/// A wish as the list knows it.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) id: WishId,
    pub(super) account: AccountId,
    pub(super) grade: Option<String>,
    pub(super) seats: u32,
    pub(super) passed_over: u32,
    pub(super) saves: bool,
}

/// Takes the list of a performance for this transaction, and reads who waits, in order; `None` while somebody else has it.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn take_list(tx: &mut PgConnection, performance: PerformanceId) -> Result<Option<Vec<Row>>> {
    let taken = sqlx::query_scalar!(
        r#"select pg_try_advisory_xact_lock(hashtextextended('wishes ' || $1::text, 0)) as "taken!""#,
        performance.to_string()
    );
    if !taken.fetch_one(&mut *tx).await? {
        return Ok(None);
    }
    // Whose saving came to nothing begins anew.
    sqlx::query!(
        r#"update wishes set passed_over = 0, saving_until = null
           where performance_id = $1 and status = 'waiting' and saving_until <= now()"#,
        performance
    )
    .execute(&mut *tx)
    .await?;
    let rows = sqlx::query!(
        r#"select w.id, w.account_id, w.grade, w.seats, w.passed_over, w.saving_until is not null as "saves!"
           from wishes w
           where w.performance_id = $1 and w.status = 'waiting' and (w.rests_until is null or w.rests_until <= now())
           order by w.place"#,
        performance
    )
    .fetch_all(tx)
    .await?;
    let rows = rows.into_iter().map(|r| {
        let (seats, passed_over) = (from_column(r.seats), from_column(r.passed_over));
        Row { id: r.id, account: r.account_id, grade: r.grade, seats, passed_over, saves: r.saves }
    });
    Ok(Some(rows.collect()))
}

/// Whether somebody waits, resting ones too.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn somebody_waits(tx: &mut PgConnection, performance: PerformanceId) -> Result<bool> {
    let waits = sqlx::query_scalar!(
        r#"select exists (select from wishes where performance_id = $1 and status = 'waiting') as "waits!""#,
        performance
    );
    Ok(waits.fetch_one(tx).await?)
}

/// Those of `seats` that may be offered: not off sale, without a ticket, not a part of another offer.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn offerable(tx: &mut PgConnection, performance: PerformanceId, seats: &[SeatIndex]) -> Result<Vec<SeatIndex>> {
    let wanted: Vec<i32> = seats.iter().map(|seat| to_column(*seat)).collect();
    let found = sqlx::query_scalar!(
        r#"select s.seat_index from performance_seats s
           where s.performance_id = $1 and s.seat_index = any($2) and not s.blocked
             and not exists (select from tickets t where t.performance_id = $1 and t.seat_index = s.seat_index
                             and t.revoked_at is null)
             and not exists (select from offer_seats o where o.performance_id = $1 and o.seat_index = s.seat_index and o.open)"#,
        performance,
        &wanted
    );
    Ok(found.fetch_all(tx).await?.into_iter().map(from_column).collect())
}

/// An offer, about to be written or read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offer {
    /// Its id, which is the hold's.
    pub(super) id: HoldId,
    pub(super) wish: WishId,
    pub(super) performance: PerformanceId,
    pub(super) account: AccountId,
    pub(super) seats: Vec<SeatIndex>,
    pub(super) expires_at: DateTime<Utc>,
    /// Whether the hold was made and the person told.
    pub(super) held: bool,
}

/// Writes offers and takes their wishes off the list; false when one of these waits no more: then nothing may be committed.
///
/// # Errors
/// When Postgres fails, and when a seat is offered to somebody else.
pub(super) async fn insert_offers(tx: &mut PgConnection, offers: &[Offer]) -> Result<bool> {
    let ids: Vec<Uuid> = offers.iter().map(|o| o.id).collect();
    let wishes: Vec<Uuid> = offers.iter().map(|o| o.wish).collect();
    let performances: Vec<Uuid> = offers.iter().map(|o| o.performance).collect();
    let accounts: Vec<Uuid> = offers.iter().map(|o| o.account).collect();
    let ends: Vec<DateTime<Utc>> = offers.iter().map(|o| o.expires_at).collect();
    let of: Vec<Uuid> = offers.iter().flat_map(|o| o.seats.iter().map(|_| o.id)).collect();
    let at: Vec<Uuid> = offers.iter().flat_map(|o| o.seats.iter().map(|_| o.performance)).collect();
    let seats: Vec<i32> = offers.iter().flat_map(|o| o.seats.iter().map(|seat| to_column(*seat))).collect();
    let done = sqlx::query!(
        r#"with made as (
               insert into offers (id, wish_id, performance_id, account_id, expires_at)
               select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[])),
           seats as (
               insert into offer_seats (offer_id, performance_id, seat_index)
               select * from unnest($6::uuid[], $7::uuid[], $8::int[]))
           update wishes set status = 'offered', passed_over = 0, saving_until = null
           where id = any($2) and status = 'waiting'"#,
        &ids,
        &wishes,
        &performances,
        &accounts,
        &ends,
        &of,
        &at,
        &seats
    )
    .execute(tx)
    .await?;
    Ok(done.rows_affected() == offers.len() as u64)
}

/// Counts who was passed over, and begins to save for one of them.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn note_passed_over(tx: &mut PgConnection, passed_over: &[WishId], saver: Option<WishId>) -> Result<()> {
    sqlx::query!(
        r#"update wishes set passed_over = passed_over + 1,
                  saving_until = case when id = $2 then now() + make_interval(secs => $3) else saving_until end
           where id = any($1)"#,
        passed_over,
        saver,
        SAVE_FOR.as_secs_f64()
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Open offers, of one performance or of all.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn open_offers(db: impl sqlx::PgExecutor<'_>, performance: Option<PerformanceId>) -> Result<Vec<Offer>> {
    let rows = sqlx::query!(
        r#"select o.id, o.wish_id, o.performance_id, o.account_id, o.expires_at, o.held_at is not null as "held!",
                  array_agg(s.seat_index order by s.seat_index) as "seats!"
           from offers o join offer_seats s on s.offer_id = o.id
           where o.status = 'open' and ($1::uuid is null or o.performance_id = $1)
           group by o.id order by o.id"#,
        performance
    )
    .fetch_all(db)
    .await?;
    let offers = rows.into_iter().map(|o| Offer {
        id: o.id,
        wish: o.wish_id,
        performance: o.performance_id,
        account: o.account_id,
        seats: o.seats.into_iter().map(from_column).collect(),
        expires_at: o.expires_at,
        held: o.held,
    });
    Ok(offers.collect())
}

/// What became of an offer by the time its hold stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Confirmed {
    /// It is made: the person is to be told.
    Now,
    /// It was before.
    Before,
    /// It has ended.
    Ended,
}

/// The holds of these offers stand: from now on their owners see them. What became of each.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn confirm(tx: &mut PgConnection, offers: &[HoldId]) -> Result<BTreeMap<HoldId, Confirmed>> {
    let made = sqlx::query_scalar!(
        r#"update offers set held_at = now() where id in
               (select id from offers where id = any($1) and status = 'open' and held_at is null order by id for update)
           returning id"#,
        offers
    );
    let mut became: BTreeMap<_, _> = made.fetch_all(&mut *tx).await?.into_iter().map(|id| (id, Confirmed::Now)).collect();
    let open = sqlx::query_scalar!("select id from offers where id = any($1) and status = 'open'", offers);
    for id in open.fetch_all(tx).await? {
        became.entry(id).or_insert(Confirmed::Before);
    }
    for id in offers {
        became.entry(*id).or_insert(Confirmed::Ended);
    }
    Ok(became)
}

/// How an open offer ends: its own status, and what becomes of the wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Ordered.
    Ordered,
    /// Not wanted.
    Declined,
    /// Its time ran out.
    Passed,
    /// The seats were gone: the wish waits again, where it was.
    Void,
    /// The same, and it is not looked at for a while.
    Rest,
    /// The wish ends with it, as the performance or the account is gone.
    Closed,
}

impl End {
    const fn of_offer(self) -> &'static str {
        match self {
            Self::Ordered => "ordered",
            Self::Declined => "declined",
            Self::Passed => "passed",
            Self::Void | Self::Rest | Self::Closed => "void",
        }
    }

    const fn of_wish(self) -> WishStatus {
        match self {
            Self::Ordered => WishStatus::Ordered,
            Self::Declined => WishStatus::Declined,
            Self::Passed => WishStatus::Passed,
            Self::Void | Self::Rest => WishStatus::Waiting,
            Self::Closed => WishStatus::Closed,
        }
    }
}

/// Ends those of these offers that are open, with their wishes. Returns whose wishes changed, and where.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn end(tx: &mut PgConnection, offers: &[HoldId], how: End) -> Result<Vec<(PerformanceId, AccountId)>> {
    let waits = how.of_wish() == WishStatus::Waiting;
    let rows = sqlx::query!(
        r#"with locked as (
               -- The wish first, as everybody does.
               select w.id from wishes w join offers o on o.wish_id = w.id and o.status = 'open'
               where o.id = any($1) order by w.id for update of w),
           ended as (
               update offers set status = $2, settled_at = case when $2 = 'ordered' then now() end
               where id = any($1) and status = 'open' and wish_id in (select id from locked) returning id, wish_id),
           freed as (update offer_seats set open = false where offer_id in (select id from ended))
           update wishes set status = $3, ended_at = case when $4 then null else now() end,
                  rests_until = case when $5 then now() + make_interval(secs => $6) else rests_until end
           where id in (select wish_id from ended) returning performance_id, account_id"#,
        offers,
        how.of_offer(),
        how.of_wish().as_str(),
        waits,
        how == End::Rest,
        WISH_REST.as_secs_f64()
    )
    .fetch_all(&mut *tx)
    .await?;
    if how != End::Ordered {
        // A mail that has not left by now would promise what is gone.
        notices::withdraw_offers(tx, offers).await?;
    }
    Ok(rows.into_iter().map(|w| (w.performance_id, w.account_id)).collect())
}

/// Whether `hold` is what `account` is offered now, and where.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn is_open(pg: &PgPool, account: AccountId, hold: HoldId) -> Result<bool> {
    let open = sqlx::query_scalar!(
        r#"select exists (select from offers where id = $1 and account_id = $2 and status = 'open') as "open!""#,
        hold,
        account
    );
    Ok(open.fetch_one(pg).await?)
}

/// Ends a wish by its owner's will: an offer is declined, a place on the list is given up. False when there was neither.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn leave(tx: &mut PgConnection, performance: PerformanceId, account: AccountId) -> Result<bool> {
    // Locks the wish; an offer that was being made meanwhile is seen by the next statement.
    let wish = sqlx::query_scalar!(
        "select id from wishes where performance_id = $1 and account_id = $2 and status in ('waiting', 'offered') for update",
        performance,
        account
    );
    let Some(wish) = wish.fetch_optional(&mut *tx).await? else { return Ok(false) };
    let offer = sqlx::query_scalar!("select id from offers where wish_id = $1 and status = 'open'", wish);
    if let Some(offer) = offer.fetch_optional(&mut *tx).await? {
        return Ok(!end(tx, &[offer], End::Declined).await?.is_empty());
    }
    let left = sqlx::query!("update wishes set status = 'left', ended_at = now() where id = $1 and status = 'waiting'", wish);
    Ok(left.execute(tx).await?.rows_affected() == 1)
}

/// Open offers whose time is over.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn overdue(pg: &PgPool) -> Result<Vec<HoldId>> {
    Ok(sqlx::query_scalar!("select id from offers where status = 'open' and expires_at <= now() order by id limit 500")
        .fetch_all(pg)
        .await?)
}

/// Ends wishes whose sale is closed, whose performance is gone, or whose account is. Returns whose, and where.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn close_over(tx: &mut PgConnection, now: DateTime<Utc>) -> Result<Vec<(PerformanceId, AccountId)>> {
    let rows = sqlx::query!(
        r#"select w.id, w.status, w.performance_id, w.account_id,
                  (select o.id from offers o where o.wish_id = w.id and o.status = 'open') as offer
           from wishes w
           join performances p on p.id = w.performance_id
           join shows s on s.id = p.show_id
           join accounts a on a.id = w.account_id
           where w.status in ('waiting', 'offered')
             and (p.deleted_at is not null or p.cancelled_at is not null or s.deleted_at is not null or a.closed_at is not null
                  or (p.sale_closes_at <= $1 and w.status = 'waiting'))
           order by w.place limit 500 for update of w skip locked"#,
        now
    )
    .fetch_all(&mut *tx)
    .await?;
    let waiting: Vec<WishId> = rows.iter().filter(|w| w.status == "waiting").map(|w| w.id).collect();
    let offers: Vec<HoldId> = rows.iter().filter(|w| w.status == "offered").filter_map(|w| w.offer).collect();
    if !waiting.is_empty() {
        sqlx::query!("update wishes set status = 'closed', ended_at = now() where id = any($1) and status = 'waiting'", &waiting)
            .execute(&mut *tx)
            .await?;
    }
    if !offers.is_empty() {
        end(tx, &offers, End::Closed).await?;
    }
    Ok(rows.into_iter().map(|w| (w.performance_id, w.account_id)).collect())
}

/// Offers that ended and may still hold something in Redis: hold, where, whose.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn unsettled(pg: &PgPool) -> Result<Vec<(HoldId, PerformanceId, AccountId)>> {
    let rows = sqlx::query!(
        r#"select id, performance_id, account_id from offers where settled_at is null and status <> 'open' order by id limit 500"#
    );
    Ok(rows.fetch_all(pg).await?.into_iter().map(|o| (o.id, o.performance_id, o.account_id)).collect())
}

/// Nothing of these offers is left in Redis.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn settled(pg: &PgPool, offers: &[HoldId]) -> Result<()> {
    sqlx::query!("update offers set settled_at = now() where id = any($1) and settled_at is null and status <> 'open'", offers)
        .execute(pg)
        .await?;
    Ok(())
}

/// Deletes wishes that ended long ago with what was offered to them, a bounded number; what may still hold something in Redis
/// stays. Safe on every node at once: each takes others.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn forget(pg: &PgPool) -> Result<()> {
    sqlx::query!(
        r#"with gone as (
               select w.id from wishes w
               where w.ended_at < now() - make_interval(secs => $1)
                 and not exists (select from offers o where o.wish_id = w.id and o.settled_at is null)
               order by w.ended_at limit $2 for update skip locked),
           offered as (delete from offers where wish_id in (select id from gone) returning id),
           seats as (delete from offer_seats where offer_id in (select id from offered))
           delete from wishes where id in (select id from gone)"#,
        WISH_REMEMBERED.as_secs_f64(),
        WISH_FORGET
    )
    .execute(pg)
    .await?;
    Ok(())
}

/// Performances that people wait for, or whose seats are offered.
///
/// # Errors
/// When Postgres fails.
pub(super) async fn listed(pg: &PgPool) -> Result<Vec<PerformanceId>> {
    let listed = sqlx::query_scalar!("select distinct performance_id from wishes where status in ('waiting', 'offered')");
    Ok(listed.fetch_all(pg).await?)
}

pub(super) fn from_column(number: i32) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

pub(super) fn to_column(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// The state a column names.
///
/// # Errors
/// For a word that is none.
pub(super) fn status(word: &str) -> Result<WishStatus> {
    let known = WishStatus::ALL.into_iter().find(|status| status.as_str() == word);
    known.ok_or_else(|| Error::Internal(anyhow::anyhow!("a wish is `{word}`")))
}
