//! Making and changing shows and performances. Whoever writes is the owner or an admin; what is written is checked as a
//! whole, against what is there, under a lock; what is on sale already hears of it at once.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, ChartId, PerformanceId, SeatIndex, ShowId, VenueId};
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::server::Role;
use serde_json::Value;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::RoomSettings;
use super::blocking::{self, Blocking};
use super::layout::Layout;
use super::room::placement;
pub use super::room::{DEFAULT_ROOM, RoomChange};
use super::rules::{self, GradePrice, Sale, ShowDraft};
use super::store::{signed, unsigned};
use super::told;
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Entity};
use crate::app::App;
use crate::error::{Error, Problems, Result};
use crate::infra::once;

/// What changes of a show.
#[derive(Clone, Debug, Default)]
pub struct ShowChange {
    /// See [`ShowDraft`].
    pub title: Option<String>,
    /// See [`ShowDraft`].
    pub description: Option<String>,
    /// See [`ShowDraft`].
    pub category: Option<String>,
    /// See [`ShowDraft`].
    pub age_limit: Option<u8>,
    /// See [`ShowDraft`].
    pub running_minutes: Option<u32>,
    /// See [`ShowDraft`].
    pub intermission_minutes: Option<u32>,
    /// See [`ShowDraft`].
    pub visible_at: Option<DateTime<Utc>>,
}

/// What changes of a performance.
#[derive(Clone, Debug, Default)]
pub struct SaleChange {
    /// See [`Sale`].
    pub starts_at: Option<DateTime<Utc>>,
    /// See [`Sale`].
    pub sale_opens_at: Option<DateTime<Utc>>,
    /// See [`Sale`].
    pub sale_closes_at: Option<DateTime<Utc>>,
    /// All prices; only before the first order.
    pub prices: Option<Vec<GradePrice>>,
    /// See [`Sale`].
    pub seat_limit: Option<u32>,
    /// See [`Sale`].
    pub room: RoomChange,
    /// What is not for sale.
    pub blocking: Blocking,
}

/// Makes a show of the caller's.
///
/// # Errors
/// `forbidden`, `validation_failed`; faults.
pub async fn create_show(app: &App, caller: &Caller, show: &ShowDraft) -> Result<ShowId> {
    caller.require(Role::Manager)?;
    rules::check_show(show)?;
    let mut tx = app.pg.begin().await?;
    let id = insert_show(&mut tx, caller.account, show).await?;
    let deed = told::deed(caller, Action::Created, Entity::Show, id, caller.account);
    audit::note(&mut tx, deed, &Value::Null, &told::show(show)).await?;
    once::made(&mut tx, id).await?;
    tx.commit().await?;
    tell_show(app, id, []);
    Ok(id)
}

pub(super) async fn insert_show(tx: &mut PgConnection, owner: AccountId, show: &ShowDraft) -> Result<ShowId> {
    let id = sqlx::query_scalar!(
        r#"insert into shows (id, owner_id, title, description, category, age_limit, running_minutes, intermission_minutes, visible_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id"#,
        Uuid::now_v7(),
        owner,
        show.title,
        show.description,
        show.category,
        i16::from(show.age_limit),
        signed(show.running_minutes),
        signed(show.intermission_minutes),
        show.visible_at
    );
    Ok(id.fetch_one(tx).await?)
}

/// Changes a show. It stays visible a day before each of its sales.
///
/// # Errors
/// `validation_failed`, `forbidden`, `not_found`; faults.
pub async fn change_show(app: &App, caller: &Caller, id: ShowId, change: ShowChange) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    let (owner, old) = lock_own_show(&mut tx, caller, id, app.clock.now()).await?;
    let before = told::show(&old);
    let new = ShowDraft {
        title: change.title.unwrap_or(old.title),
        description: change.description.unwrap_or(old.description),
        category: change.category.unwrap_or(old.category),
        age_limit: change.age_limit.unwrap_or(old.age_limit),
        running_minutes: change.running_minutes.unwrap_or(old.running_minutes),
        intermission_minutes: change.intermission_minutes.unwrap_or(old.intermission_minutes),
        visible_at: change.visible_at.unwrap_or(old.visible_at),
    };
    rules::check_show(&new)?;
    let sales = sqlx::query!("select id, sale_opens_at from performances where show_id = $1 and deleted_at is null", id)
        .fetch_all(&mut *tx)
        .await?;
    let seen = sales.iter().all(|sale| rules::is_seen_before(new.visible_at, sale.sale_opens_at));
    Problems::default().unless(seen, "visible_at", "must be on an earlier day (UTC) than every sale_opens_at").judge()?;
    sqlx::query!(
        r#"update shows set title = $2, description = $3, category = $4, age_limit = $5, running_minutes = $6,
                  intermission_minutes = $7, visible_at = $8, updated_at = now() where id = $1"#,
        id,
        new.title,
        new.description,
        new.category,
        i16::from(new.age_limit),
        signed(new.running_minutes),
        signed(new.intermission_minutes),
        new.visible_at
    )
    .execute(&mut *tx)
    .await?;
    let deed = told::deed(caller, Action::Changed, Entity::Show, id, owner);
    audit::note(&mut tx, deed, &before, &told::show(&new)).await?;
    tx.commit().await?;
    tell_show(app, id, sales.into_iter().map(|sale| sale.id));
    Ok(())
}

/// Makes a performance with its prices and every one of its seats: all of it or nothing.
///
/// # Errors
/// `validation_failed`, `forbidden`, `not_found`; faults.
pub async fn create_performance(
    app: &App,
    caller: &Caller,
    show: ShowId,
    chart: ChartId,
    sale: &Sale,
    blocked: &[SeatIndex],
) -> Result<PerformanceId> {
    let mut tx = app.pg.begin().await?;
    let (owner, show_row) = lock_own_show(&mut tx, caller, show, app.clock.now()).await?;
    let (venue, layout) = read_chart(&mut tx, chart).await?;
    rules::check_sale(sale, show_row.visible_at, &layout.grades)?;
    rules::check_blocked("blocked", blocked, layout.seat_count())?;
    let id = insert_performance(&mut tx, show, venue, chart, sale).await?;
    insert_prices(&mut tx, id, &sale.prices).await?;
    insert_seats(&mut tx, id, &layout, blocked).await?;
    let made = told::with_blocked(told::sale(chart, sale), "seats_blocked", blocked);
    let deed = told::deed(caller, Action::Created, Entity::Performance, id, owner);
    audit::note(&mut tx, deed, &Value::Null, &made).await?;
    once::made(&mut tx, id).await?;
    tx.commit().await?;
    Ok(id)
}

pub(super) async fn read_chart(tx: &mut PgConnection, chart: ChartId) -> Result<(VenueId, Layout)> {
    let row = sqlx::query!(
        r#"select c.venue_id, c.layout as "layout: Json<Layout>" from charts c join venues v on v.id = c.venue_id
           where c.id = $1 and v.deleted_at is null for key share of v"#,
        chart
    )
    .fetch_optional(tx)
    .await?;
    let Some(row) = row else {
        let judged = Problems::default().unless(false, "chart", "must be a chart there is").judge();
        return Err(judged.err().unwrap_or_else(Error::not_found));
    };
    Ok((row.venue_id, row.layout.0))
}

pub(super) async fn insert_performance(
    tx: &mut PgConnection,
    show: ShowId,
    venue: VenueId,
    chart: ChartId,
    sale: &Sale,
) -> Result<PerformanceId> {
    let id = sqlx::query_scalar!(
        r#"insert into performances (id, show_id, venue_id, chart_id, starts_at, sale_opens_at, sale_closes_at, currency,
               seat_limit, capacity, admission_seconds, grace_seconds, hold_seconds, payment_seconds, rejoin, paused,
               admission_per_minute, placement)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) returning id"#,
        Uuid::now_v7(),
        show,
        venue,
        chart,
        sale.starts_at,
        sale.sale_opens_at,
        sale.sale_closes_at,
        sale.currency,
        signed(sale.seat_limit),
        signed(sale.room.capacity),
        signed(sale.room.admission_seconds),
        signed(sale.room.grace_seconds),
        signed(sale.room.hold_seconds),
        signed(sale.room.payment_seconds),
        rejoin(sale.room.keep_place),
        sale.room.paused,
        signed(sale.room.admission_per_minute),
        placement(sale.room.lottery)
    );
    Ok(id.fetch_one(tx).await?)
}

pub(super) async fn insert_prices(tx: &mut PgConnection, id: PerformanceId, prices: &[GradePrice]) -> Result<()> {
    let (grades, amounts): (Vec<String>, Vec<i64>) = prices.iter().map(|p| (p.grade.clone(), p.amount)).unzip();
    sqlx::query!(
        "insert into performance_prices (performance_id, grade, amount) select $1, g, a from unnest($2::text[], $3::bigint[]) as t(g, a)",
        id,
        &grades,
        &amounts
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Every seat in one statement, however many.
pub(super) async fn insert_seats(tx: &mut PgConnection, id: PerformanceId, layout: &Layout, blocked: &[SeatIndex]) -> Result<()> {
    let seats = layout.seat_count();
    let (mut sections, mut rows, mut labels) = (Vec::with_capacity(seats), Vec::with_capacity(seats), Vec::with_capacity(seats));
    let mut grades = Vec::with_capacity(seats);
    for (section, row) in layout.rows() {
        for (i, grade) in row.grade.iter().enumerate() {
            sections.push(section.name.as_str());
            rows.push(row.label.as_str());
            labels.push(row.seat_label(i));
            grades.push(layout.grades.get(usize::from(*grade)).map_or("", String::as_str));
        }
    }
    let blocked: Vec<i32> = blocked.iter().map(|seat| signed(*seat)).collect();
    sqlx::query!(
        r#"insert into performance_seats (performance_id, seat_index, section, row_label, seat_label, grade, blocked)
           select $1, n - 1, s, r, l, g, (n - 1) in (select unnest($6::int[]))
           from unnest($2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as t(s, r, l, g, n)"#,
        id,
        &sections as _,
        &rows as _,
        &labels,
        &grades as _,
        &blocked
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Changes a performance; the waiting room, the seat map and every node hear of it and follow. Should this process die
/// after the commit, the queue's upkeep, the map's audit and the end of the caches' belief bring the rest about.
///
/// # Errors
/// `validation_failed`, `forbidden`, `not_found`; `conflict` for prices after the first order, or for blocking a seat
/// that is sold or about to be; faults.
pub async fn change_performance(app: &App, caller: &Caller, id: PerformanceId, change: SaleChange) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    let locked = lock_performance(&mut tx, caller, id, app.clock.now()).await?;
    let (_, layout) = read_chart(&mut tx, locked.chart).await?;
    let (old, before) = (locked.sale.clone(), told::sale(locked.chart, &locked.sale));
    let mut prices = change.prices.unwrap_or_else(|| old.prices.clone());
    prices.sort_by(|a, b| a.grade.cmp(&b.grade));
    let new = Sale {
        starts_at: change.starts_at.unwrap_or(old.starts_at),
        sale_opens_at: change.sale_opens_at.unwrap_or(old.sale_opens_at),
        sale_closes_at: change.sale_closes_at.unwrap_or(old.sale_closes_at),
        currency: old.currency,
        prices,
        seat_limit: change.seat_limit.unwrap_or(old.seat_limit),
        room: change.room.apply(old.room),
    };
    rules::check_sale(&new, locked.visible_at, &layout.grades)?;
    rules::check_move(old.starts_at, new.starts_at, app.clock.now())?;
    if new.room.lottery != old.room.lottery && old.sale_opens_at <= app.clock.now() {
        return Err(rules::placement_is_fixed());
    }
    update_performance(&mut tx, id, &new).await?;
    if new.prices != old.prices {
        change_prices(&mut tx, id, &new.prices).await?;
    }
    let mut after = told::sale(locked.chart, &new);
    if let Some((off, on)) = blocking::change(&mut tx, id, change.blocking, layout.seat_count()).await? {
        after = told::with_blocked(told::with_blocked(after, "seats_blocked", &off), "seats_unblocked", &on);
    }
    let deed = told::deed(caller, Action::Changed, Entity::Performance, id, locked.owner);
    audit::note(&mut tx, deed, &before, &after).await?;
    tx.commit().await?;
    tell(app, [id]);
    Ok(())
}

async fn update_performance(tx: &mut PgConnection, id: PerformanceId, sale: &Sale) -> Result<()> {
    sqlx::query!(
        r#"update performances set starts_at = $2, sale_opens_at = $3, sale_closes_at = $4, seat_limit = $5, capacity = $6,
                  admission_seconds = $7, grace_seconds = $8, hold_seconds = $9, payment_seconds = $10, rejoin = $11,
                  paused = $12, admission_per_minute = $13, placement = $14, updated_at = now() where id = $1"#,
        id,
        sale.starts_at,
        sale.sale_opens_at,
        sale.sale_closes_at,
        signed(sale.seat_limit),
        signed(sale.room.capacity),
        signed(sale.room.admission_seconds),
        signed(sale.room.grace_seconds),
        signed(sale.room.hold_seconds),
        signed(sale.room.payment_seconds),
        rejoin(sale.room.keep_place),
        sale.room.paused,
        signed(sale.room.admission_per_minute),
        placement(sale.room.lottery)
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// An order that is being made waits for the row this transaction has locked, so none slips in between.
async fn change_prices(tx: &mut PgConnection, id: PerformanceId, prices: &[GradePrice]) -> Result<()> {
    let ordered = sqlx::query_scalar!(r#"select exists(select 1 from orders where performance_id = $1) as "ordered!""#, id);
    if ordered.fetch_one(&mut *tx).await? {
        return Err(rules::prices_are_fixed());
    }
    let (grades, amounts): (Vec<String>, Vec<i64>) = prices.iter().map(|p| (p.grade.clone(), p.amount)).unzip();
    sqlx::query!(
        r#"update performance_prices p set amount = t.a from unnest($2::text[], $3::bigint[]) as t(g, a)
           where p.performance_id = $1 and p.grade = t.g"#,
        id,
        &grades,
        &amounts
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// A show that is locked, with its fields as they are.
pub(super) async fn lock_show(tx: &mut PgConnection, caller: &Caller, id: ShowId, now: DateTime<Utc>) -> Result<ShowDraft> {
    lock_own_show(tx, caller, id, now).await.map(|(_, show)| show)
}

/// [`lock_show`] with whose it is.
async fn lock_own_show(tx: &mut PgConnection, caller: &Caller, id: ShowId, now: DateTime<Utc>) -> Result<(AccountId, ShowDraft)> {
    caller.require(Role::Manager)?;
    let row = sqlx::query!(
        r#"select owner_id, title, description, category, age_limit, running_minutes, intermission_minutes, visible_at
           from shows where id = $1 and deleted_at is null for no key update"#,
        id
    )
    .fetch_optional(tx)
    .await?
    .ok_or_else(Error::not_found)?;
    may_write(caller, row.owner_id, row.visible_at, now)?;
    let show = ShowDraft {
        title: row.title,
        description: row.description,
        category: row.category,
        age_limit: u8::try_from(row.age_limit).unwrap_or(0),
        running_minutes: unsigned(row.running_minutes),
        intermission_minutes: unsigned(row.intermission_minutes),
        visible_at: row.visible_at,
    };
    Ok((row.owner_id, show))
}

struct Locked {
    owner: AccountId,
    chart: ChartId,
    visible_at: DateTime<Utc>,
    sale: Sale,
}

async fn lock_performance(tx: &mut PgConnection, caller: &Caller, id: PerformanceId, now: DateTime<Utc>) -> Result<Locked> {
    caller.require(Role::Manager)?;
    let row = sqlx::query!(
        r#"select s.owner_id, s.visible_at, p.chart_id, p.starts_at, p.sale_opens_at, p.sale_closes_at, p.currency,
                  p.seat_limit, p.capacity, p.admission_seconds, p.grace_seconds, p.hold_seconds, p.payment_seconds,
                  p.rejoin, p.paused, p.admission_per_minute, p.placement, p.cancelled_at is not null as "cancelled!"
           from performances p join shows s on s.id = p.show_id
           where p.id = $1 and p.deleted_at is null and s.deleted_at is null
           for no key update of s for update of p"#,
        id
    )
    .fetch_optional(&mut *tx)
    .await?
    .ok_or_else(Error::not_found)?;
    may_write(caller, row.owner_id, row.visible_at, now)?;
    if row.cancelled {
        return Err(rules::is_called_off());
    }
    let prices =
        sqlx::query_as!(GradePrice, "select grade, amount from performance_prices where performance_id = $1 order by grade", id)
            .fetch_all(tx)
            .await?;
    let room = RoomSettings {
        capacity: unsigned(row.capacity),
        admission_seconds: unsigned(row.admission_seconds),
        grace_seconds: unsigned(row.grace_seconds),
        hold_seconds: unsigned(row.hold_seconds),
        payment_seconds: unsigned(row.payment_seconds),
        keep_place: row.rejoin == "keep",
        paused: row.paused,
        admission_per_minute: unsigned(row.admission_per_minute),
        lottery: row.placement == "lottery",
    };
    let sale = Sale {
        starts_at: row.starts_at,
        sale_opens_at: row.sale_opens_at,
        sale_closes_at: row.sale_closes_at,
        currency: row.currency,
        prices,
        seat_limit: unsigned(row.seat_limit),
        room,
    };
    Ok(Locked { owner: row.owner_id, chart: row.chart_id, visible_at: row.visible_at, sale })
}

/// The owner and admins. To others a hidden show does not exist, a visible one is not theirs.
pub(super) fn may_write(caller: &Caller, owner: AccountId, visible_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<()> {
    match (caller.manages(owner), visible_at <= now) {
        (true, _) => Ok(()),
        (false, true) => Err(Error::forbidden()),
        (false, false) => Err(Error::not_found()),
    }
}

/// This node and the others forget what they knew.
pub(super) fn tell(app: &App, performances: impl IntoIterator<Item = PerformanceId>) {
    for performance in performances {
        app.performances.drop_one(performance);
        app.bus.publish(LiveRecord::PerformanceChanged { performance });
    }
}

/// The same of a show with its performances; lists name it also where it has none.
pub(super) fn tell_show(app: &App, show: ShowId, performances: impl IntoIterator<Item = PerformanceId>) {
    tell(app, performances);
    app.performances.forget_answers();
    app.bus.publish(LiveRecord::ShowChanged { show });
}

const fn rejoin(keep_place: bool) -> &'static str {
    if keep_place { "keep" } else { "end" }
}
