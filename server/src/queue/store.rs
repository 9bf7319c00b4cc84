//! Postgres: settings as they were saved, what a line that Redis loses must not forget, lotteries.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, PerformanceId};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::PgConnection;
use utoipa::ToSchema;

use super::lottery::Seed;
use super::marks::Mark;
use super::rules::Bounds;
use super::settings::{Message, Past, Settings};
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Deed, Entity};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::clock::to_ms;
use crate::limits;

/// The saved settings of those of `performances` that exist.
pub(super) async fn settings(app: &App, performances: &[PerformanceId]) -> Result<Vec<(PerformanceId, Settings)>> {
    let rows = sqlx::query!(
        r#"select p.id, p.sale_opens_at, least(p.sale_closes_at, p.cancelled_at) as "sale_closes_at!", p.capacity, p.admission_seconds, p.grace_seconds, p.rejoin, p.paused,
                  p.admission_per_minute, p.placement, p.message, p.message_at,
                  p.admission_mode, p.admission_min, p.admission_max,
                  coalesce(l.epoch, 0) as "epoch!", coalesce(l.next, 1) as "next!",
                  coalesce((select min(number) from lottery_entries where performance_id = p.id), 0) as "first!",
                  coalesce((select max(number) from lottery_entries where performance_id = p.id), 0) as "last!"
           from performances p left join lines l on l.performance_id = p.id
           where p.id = any($1) and p.deleted_at is null"#,
        performances
    )
    .fetch_all(&app.pg)
    .await?;
    let settings = rows.into_iter().map(|row| {
        let settings = Settings {
            opens_at: row.sale_opens_at,
            closes_at: row.sale_closes_at,
            capacity: row.capacity.unsigned_abs(), // the columns' checks keep these positive
            admission_seconds: row.admission_seconds.unsigned_abs(),
            grace_seconds: row.grace_seconds.unsigned_abs(),
            keep_place: row.rejoin == "keep",
            paused: row.paused,
            per_minute: row.admission_per_minute.unsigned_abs(),
            lottery: row.placement == "lottery",
            steered: (row.admission_mode == "auto")
                .then_some(Bounds { min: row.admission_min.unsigned_abs(), max: row.admission_max.unsigned_abs() }),
            message: Arc::new(Message { text: row.message, written_at: row.message_at.map_or(0, to_ms) }),
            past: Past {
                epoch: row.epoch.unsigned_abs(),
                next: row.next.unsigned_abs(),
                drawn: (row.first.unsigned_abs(), row.last.unsigned_abs()),
            },
        };
        (row.id, settings)
    });
    Ok(settings.collect())
}

/// Notes how far lines are, and returns what is noted of each that was: epoch and next number. A mark of an older life, or of
/// an earlier moment, changes nothing; neither does that of a life which began from another mark than the one noted here, or
/// not far enough behind it.
pub(super) async fn mark(app: &App, marks: &[Mark]) -> Result<Vec<(PerformanceId, u64, u64)>> {
    let column = |of: fn(&Mark) -> u64| marks.iter().map(|mark| of(mark).cast_signed()).collect::<Vec<i64>>();
    let performances: Vec<PerformanceId> = marks.iter().map(|mark| mark.performance).collect();
    let rows = sqlx::query!(
        r#"with m as (
             select * from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[]) as m(id, epoch, previous, next)
           ), first as (
             insert into lines (performance_id, epoch, next)
             select id, epoch, next from m where previous = 0 and exists (select from performances where id = m.id)
             on conflict (performance_id) do nothing
             returning performance_id, epoch, next
           ), further as (
             update lines l set epoch = m.epoch, next = m.next from m
             where l.performance_id = m.id and (
               (l.epoch = m.epoch and l.next <= m.next) or (l.epoch = m.previous and l.next + $5 <= m.next))
             returning l.performance_id, l.epoch, l.next
           )
           select performance_id as "id!", epoch as "epoch!", next as "next!" from first
           union all select performance_id, epoch, next from further"#,
        &performances,
        &column(|mark| mark.epoch),
        &column(|mark| mark.previous),
        &column(|mark| mark.next),
        limits::QUEUE_NUMBER_MARGIN.cast_signed()
    )
    .fetch_all(&app.pg)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.epoch.unsigned_abs(), row.next.unsigned_abs())).collect())
}

/// What of a performance's live settings is to change; `None` stays.
#[derive(Clone, Debug, Default)]
pub struct RoomChange {
    /// Whether nobody is admitted for now.
    pub paused: Option<bool>,
    /// People running at once.
    pub capacity: Option<u32>,
    /// People admitted in a minute at most; 0 for no limit.
    pub admission_per_minute: Option<u32>,
    /// What those who wait are told; empty takes it back.
    pub message: Option<String>,
    /// How the rate of admission is set.
    pub admission: Option<AdmissionChange>,
}

/// Who sets the rate of admission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = AdmissionMode)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// The manager: `admission_per_minute`.
    Fixed,
    /// The system, by how it is doing, within the manager's bounds.
    Auto,
}

/// How the rate of admission is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
pub struct AdmissionChange {
    /// By whom.
    pub mode: Mode,
    /// Never fewer a minute, 1 to 1,000,000; needed for `auto`.
    pub min_per_minute: Option<u32>,
    /// Never more a minute, at least the least; needed for `auto`.
    pub max_per_minute: Option<u32>,
}

impl Mode {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Auto => "auto",
        }
    }
}

/// What a manager controls of a performance, as the audit trail names it.
async fn controls(tx: &mut PgConnection, performance: PerformanceId) -> Result<Value> {
    let controls = sqlx::query_scalar!(
        r#"select jsonb_build_object('paused', paused, 'capacity', capacity, 'admission_per_minute', admission_per_minute,
               'message', message, 'admission', jsonb_build_object('mode', admission_mode, 'min_per_minute', admission_min,
               'max_per_minute', admission_max)) as "controls!"
           from performances where id = $1 and deleted_at is null for no key update"#,
        performance
    );
    controls.fetch_optional(tx).await?.ok_or_else(Error::not_found)
}

/// Saves what `caller` changes of a performance of `owner`'s, and notes that they did.
pub(super) async fn change(
    app: &App,
    caller: &Caller,
    (performance, owner): (PerformanceId, AccountId),
    change: &RoomChange,
) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    let before = controls(&mut tx, performance).await?;
    let signed = |n: Option<u32>| n.map(|n| i32::try_from(n).unwrap_or(i32::MAX));
    let admission = change.admission;
    sqlx::query!(
        "update performances set paused = coalesce($2, paused), capacity = coalesce($3, capacity),
             admission_per_minute = coalesce($4, admission_per_minute), message = coalesce($5, message),
             message_at = case when $5 is null then message_at
                 else greatest(now(), coalesce(message_at, 'epoch') + interval '1 ms') end,
             admission_mode = coalesce($6, admission_mode), admission_min = coalesce($7, admission_min),
             admission_max = coalesce($8, admission_max), updated_at = now()
         where id = $1 and deleted_at is null",
        performance,
        change.paused,
        signed(change.capacity),
        signed(change.admission_per_minute),
        change.message.as_deref(),
        admission.map(|a| a.mode.as_str()),
        signed(admission.and_then(|a| a.min_per_minute)),
        signed(admission.and_then(|a| a.max_per_minute))
    )
    .execute(&mut *tx)
    .await?;
    let after = controls(&mut tx, performance).await?;
    let deed = Deed { by: caller, action: Action::Controlled, entity: Entity::Performance, id: performance, owner };
    audit::note(&mut tx, deed, &before, &after).await?;
    tx.commit().await?;
    Ok(())
}

/// A performance's lottery as it is kept.
pub(super) struct Lottery {
    pub(super) is_lottery: bool,
    pub(super) seed: Seed,
    pub(super) drawn_at: Option<DateTime<Utc>>,
}

pub(super) async fn lottery(app: &App, performance: PerformanceId) -> Result<Lottery> {
    let row = sqlx::query!(
        "select placement, lottery_seed, lottery_drawn_at from performances where id = $1 and deleted_at is null",
        performance
    )
    .fetch_optional(&app.pg)
    .await?
    .ok_or_else(Error::not_found)?;
    let seed = Seed::from_bytes(&row.lottery_seed)?;
    Ok(Lottery { is_lottery: row.placement == "lottery", seed, drawn_at: row.lottery_drawn_at })
}

/// Keeps the order drawn, with numbers from `first` on, unless one is kept already or the line has begun another life
/// since the lobby was read. False when it was not kept.
pub(super) async fn keep_draw(
    app: &App,
    performance: PerformanceId,
    epoch: u64,
    first: u64,
    order: &[AccountId],
) -> Result<bool> {
    let mut tx = app.pg.begin().await?;
    let drawn = sqlx::query!(
        "update performances p set lottery_drawn_at = now() from lines l
         where p.id = $1 and p.lottery_drawn_at is null and l.performance_id = p.id and l.epoch = $2",
        performance,
        epoch.cast_signed()
    )
    .execute(&mut *tx)
    .await?;
    if drawn.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!(
        r#"insert into lottery_entries (performance_id, number, account_id)
           select $1, $2 + n - 1, account from unnest($3::uuid[]) with ordinality as t(account, n)"#,
        performance,
        first.cast_signed(),
        order
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(true)
}

/// Up to `limit` of those drawn with numbers above `after`, in order.
pub(super) async fn drawn(app: &App, performance: PerformanceId, after: u64, limit: u32) -> Result<Vec<(u64, AccountId)>> {
    let rows = sqlx::query!(
        "select number, account_id from lottery_entries where performance_id = $1 and number > $2 order by number limit $3",
        performance,
        after.cast_signed(),
        i64::from(limit)
    )
    .fetch_all(&app.pg)
    .await?;
    Ok(rows.into_iter().map(|row| (row.number.unsigned_abs(), row.account_id)).collect())
}

/// The numbers those of `accounts` drew who were in the draw.
pub(super) async fn drawn_by(app: &App, performance: PerformanceId, accounts: &[AccountId]) -> Result<Vec<(AccountId, u64)>> {
    let rows = sqlx::query!(
        "select number, account_id from lottery_entries where performance_id = $1 and account_id = any($2)",
        performance,
        accounts
    )
    .fetch_all(&app.pg)
    .await?;
    Ok(rows.into_iter().map(|row| (row.account_id, row.number.unsigned_abs())).collect())
}
