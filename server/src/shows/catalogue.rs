//! What is staged, as people read it. Before a show is visible it exists for its owner and admins alone, on every path.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, ChartId, PerformanceId, ShowId, VenueId};
use serde::Serialize;
use sqlx::PgPool;
use utoipa::ToSchema;

use super::cache::Staged;
use super::room::placement;
use super::rules::{self, GradePrice, SaleStatus};
use super::store::{self, unsigned};
use super::{CalledOff, Performance, RoomSettings};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, Result};

/// A show in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ShowSummary {
    /// Which.
    #[schema(value_type = Uuid)]
    pub id: ShowId,
    /// Its title.
    pub title: String,
    /// Such as `musical`.
    pub category: String,
    /// 0, 7, 12, 15 or 19.
    pub age_limit: u8,
    /// Where its poster is; the page draws one when there is none.
    pub poster_url: Option<String>,
    /// Where its first performance is; here and below, of those that take place, if any does.
    pub venue_name: Option<String>,
    /// When its first performance begins.
    pub first_starts_at: Option<DateTime<Utc>>,
    /// When its last performance begins.
    pub last_starts_at: Option<DateTime<Utc>>,
    /// The best of its sales: on_sale before upcoming before closed before cancelled; none without performances.
    pub sale_status: SaleStatus,
    /// When the next sale opens, if one will.
    pub next_opens_at: Option<DateTime<Utc>>,
    /// The lowest price, in minor units.
    pub price_from: Option<i64>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// The average of its reviews, 1 to 5, some seconds late; null without any.
    pub rating: Option<f64>,
    /// How many reviews that is of.
    pub reviews: i32,
}

/// A show with its performances.
#[derive(Debug, Serialize, ToSchema)]
pub struct Show {
    /// Which.
    #[schema(value_type = Uuid)]
    pub id: ShowId,
    /// Whose.
    #[schema(value_type = Uuid)]
    pub owner: AccountId,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub description: String,
    /// Such as `musical`.
    pub category: String,
    /// 0, 7, 12, 15 or 19.
    pub age_limit: u8,
    /// From beginning to end, intermission included.
    pub running_minutes: u32,
    /// Of these, the intermission.
    pub intermission_minutes: u32,
    /// Before this only the owner and admins know of it.
    pub visible_at: DateTime<Utc>,
    /// Where its poster is; the page draws one when there is none.
    pub poster_url: Option<String>,
    /// By their beginning.
    pub performances: Vec<PerformanceSummary>,
}

/// A performance in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct PerformanceSummary {
    /// Which.
    #[schema(value_type = Uuid)]
    pub id: PerformanceId,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When booking begins.
    pub sale_opens_at: DateTime<Utc>,
    /// When booking ends.
    pub sale_closes_at: DateTime<Utc>,
    /// By the server's clock.
    pub sale_status: SaleStatus,
    /// That it does not take place, and why; null when nothing is against it.
    pub cancelled: Option<CalledOff>,
    /// Where.
    pub venue: VenueRef,
    /// ISO 4217.
    pub currency: String,
    /// Price of each grade.
    pub prices: Vec<GradePrice>,
    /// Seats a person may have.
    pub seat_limit: u32,
    /// Seats of the chart.
    pub seats_total: u32,
    /// Seats with a valid ticket; may be a second old.
    pub seats_sold: i64,
}

/// A venue as a performance names it.
#[derive(Debug, Serialize, ToSchema)]
pub struct VenueRef {
    /// Which.
    #[schema(value_type = Uuid)]
    pub id: VenueId,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub address: String,
}

/// A performance with what its sale needs.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Performance)]
pub struct PerformanceView {
    /// The summary.
    #[serde(flatten)]
    pub summary: PerformanceSummary,
    /// Of what.
    pub show: ShowRef,
    /// The chart: `GET /charts/{id}`.
    #[schema(value_type = Uuid)]
    pub chart: ChartId,
    /// The waiting room.
    pub room: Room,
    /// What is promised of the lottery; null where the lobby is placed by arrival.
    pub lottery: Option<LotteryRef>,
    /// For countdowns.
    pub server_time: DateTime<Utc>,
}

/// A lottery as a performance names it. Its result: `GET /performances/{id}/lottery`.
#[derive(Debug, Serialize, ToSchema)]
pub struct LotteryRef {
    /// SHA-256 of the seed, hexadecimal; known from the beginning.
    pub commitment: String,
    /// The seed, hexadecimal; null before it is drawn.
    pub seed: Option<String>,
}

/// A show as a performance names it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ShowRef {
    /// Which.
    #[schema(value_type = Uuid)]
    pub id: ShowId,
    /// Its title.
    pub title: String,
    /// Such as `musical`.
    pub category: String,
    /// 0, 7, 12, 15 or 19.
    pub age_limit: u8,
    /// Where its poster is.
    pub poster_url: Option<String>,
}

/// A waiting room's settings.
#[derive(Debug, Serialize, ToSchema)]
pub struct Room {
    /// People running at once.
    pub capacity: u32,
    /// How long they may.
    pub admission_seconds: u32,
    /// How long a dropped connection keeps its place.
    pub grace_seconds: u32,
    /// How long a hold lasts.
    pub hold_seconds: u32,
    /// How long an order may take to be paid.
    pub payment_seconds: u32,
    /// What joining again does to an old place: `end` or `keep`.
    pub rejoin: &'static str,
    /// Whether nobody is admitted for now.
    pub paused: bool,
    /// People admitted in a minute at most; 0 for no limit.
    pub admission_per_minute: u32,
    /// How the lobby is placed at the opening: `arrival` or `lottery`.
    pub placement: &'static str,
}

impl From<RoomSettings> for Room {
    fn from(room: RoomSettings) -> Self {
        Self {
            capacity: room.capacity,
            admission_seconds: room.admission_seconds,
            grace_seconds: room.grace_seconds,
            hold_seconds: room.hold_seconds,
            payment_seconds: room.payment_seconds,
            rejoin: if room.keep_place { "keep" } else { "end" },
            paused: room.paused,
            admission_per_minute: room.admission_per_minute,
            placement: placement(room.lottery),
        }
    }
}

/// Shows as a list has them, in the order of `ids`; those that were deleted meanwhile are left out.
///
/// # Errors
/// Faults.
pub async fn summaries(pg: &PgPool, ids: &[ShowId], now: DateTime<Utc>) -> Result<Vec<ShowSummary>> {
    let rows = sqlx::query!(
        r#"select s.id, s.title, s.category, s.age_limit, s.poster_key,
                  p.first, p.last, p.next_opens, p.on_sale as "on_sale!", p.upcoming as "upcoming!", p.count as "count!", p.staged as "staged!",
                  f.venue as "venue?", f.currency as "currency?", c.price_from,
                  o.average::float8 as "rating?", coalesce(o.reviews, 0) as "reviews!"
           from unnest($2::uuid[]) with ordinality as listed(id, place)
           join shows s on s.id = listed.id and s.deleted_at is null
           left join show_ratings o on o.show_id = s.id
           left join lateral (
               select coalesce(min(starts_at) filter (where cancelled_at is null), min(starts_at)) as first,
                      coalesce(max(starts_at) filter (where cancelled_at is null), max(starts_at)) as last, count(*) as count,
                      min(sale_opens_at) filter (where sale_opens_at > $1 and cancelled_at is null) as next_opens,
                      coalesce(bool_or(sale_opens_at <= $1 and sale_closes_at > $1 and cancelled_at is null), false) as on_sale,
                      coalesce(bool_or(sale_opens_at > $1 and cancelled_at is null), false) as upcoming,
                      count(*) filter (where cancelled_at is null) as staged
               from performances where show_id = s.id and deleted_at is null) p on true
           left join lateral (
               select v.name as venue, q.currency from performances q join venues v on v.id = q.venue_id
               where q.show_id = s.id and q.deleted_at is null
               order by q.cancelled_at is not null, q.starts_at, q.id limit 1) f on true
           left join lateral (
               select min(r.amount) as price_from from performances q join performance_prices r on r.performance_id = q.id
               where q.show_id = s.id and q.deleted_at is null and q.currency = f.currency
                   and (q.cancelled_at is null or p.staged = 0)) c on true
           order by listed.place"#,
        now,
        ids
    )
    .fetch_all(pg)
    .await?;
    let summaries = rows.into_iter().map(|r| {
        let there = |is: bool, status| if is { status } else { SaleStatus::None };
        let parts = [
            (r.on_sale, SaleStatus::OnSale),
            (r.upcoming, SaleStatus::Upcoming),
            (r.staged > 0, SaleStatus::Closed),
            (r.count > 0, SaleStatus::Cancelled),
        ];
        ShowSummary {
            id: r.id,
            title: r.title,
            category: r.category,
            age_limit: u8::try_from(r.age_limit).unwrap_or(0),
            poster_url: poster_url(r.id, r.poster_key.as_deref()),
            venue_name: r.venue,
            first_starts_at: r.first,
            last_starts_at: r.last,
            sale_status: rules::status_of_all(parts.map(|(is, status)| there(is, status))),
            next_opens_at: r.next_opens,
            price_from: r.price_from,
            currency: r.currency,
            rating: r.rating,
            reviews: r.reviews,
        }
    });
    Ok(summaries.collect())
}

/// A show with its performances.
///
/// # Errors
/// `not_found`; faults.
pub async fn show(app: &App, caller: Option<&Caller>, id: ShowId) -> Result<Show> {
    let now = app.clock.now();
    let row = sqlx::query!(
        r#"select owner_id, title, description, category, age_limit, running_minutes, intermission_minutes, visible_at, poster_key
           from shows where id = $1 and deleted_at is null"#,
        id
    )
    .fetch_optional(&app.pg)
    .await?
    .ok_or_else(Error::not_found)?;
    if row.visible_at > now && !caller.is_some_and(|c| c.manages(row.owner_id)) {
        return Err(Error::not_found());
    }
    Ok(Show {
        id,
        owner: row.owner_id,
        title: row.title,
        description: row.description,
        category: row.category,
        age_limit: u8::try_from(row.age_limit).unwrap_or(0),
        running_minutes: unsigned(row.running_minutes),
        intermission_minutes: unsigned(row.intermission_minutes),
        visible_at: row.visible_at,
        poster_url: poster_url(id, row.poster_key.as_deref()),
        performances: performances_of(&app.pg, id, now).await?,
    })
}

async fn performances_of(pg: &PgPool, show: ShowId, now: DateTime<Utc>) -> Result<Vec<PerformanceSummary>> {
    let rows = sqlx::query!(
        r#"select p.id, p.starts_at, p.sale_opens_at, least(p.sale_closes_at, p.cancelled_at) as "sale_closes_at!",
                  p.cancelled_at, p.cancel_reason, p.currency, p.seat_limit, c.seat_count,
                  v.id as venue_id, v.name as venue_name, v.address as venue_address,
                  array(select grade from performance_prices where performance_id = p.id order by amount desc, grade) as "grades!",
                  array(select amount from performance_prices where performance_id = p.id order by amount desc, grade) as "amounts!",
                  (select count(*) from tickets t where t.performance_id = p.id and t.revoked_at is null) as "sold!"
           from performances p join charts c on c.id = p.chart_id join venues v on v.id = p.venue_id
           where p.show_id = $1 and p.deleted_at is null order by p.starts_at, p.id"#,
        show
    )
    .fetch_all(pg)
    .await?;
    let summaries = rows.into_iter().map(|r| PerformanceSummary {
        id: r.id,
        starts_at: r.starts_at,
        sale_opens_at: r.sale_opens_at,
        sale_closes_at: r.sale_closes_at,
        sale_status: rules::status(r.sale_opens_at, r.sale_closes_at, r.cancelled_at.is_some(), now),
        cancelled: CalledOff::read(r.cancelled_at, r.cancel_reason),
        venue: VenueRef { id: r.venue_id, name: r.venue_name, address: r.venue_address },
        currency: r.currency,
        prices: r.grades.into_iter().zip(r.amounts).map(|(grade, amount)| GradePrice { grade, amount }).collect(),
        seat_limit: unsigned(r.seat_limit),
        seats_total: unsigned(r.seat_count),
        seats_sold: r.sold,
    });
    Ok(summaries.collect())
}

/// A performance as its page needs it: from the cache, for everybody asks at the opening.
///
/// # Errors
/// `not_found`; faults.
pub async fn performance_view(app: &App, caller: Option<&Caller>, id: PerformanceId) -> Result<PerformanceView> {
    let now = app.clock.now();
    let staged = super::staged(app, id).await?;
    if !staged.performance.visible_to(caller, now) {
        return Err(Error::not_found());
    }
    let sold = app.performances.sold.get(id, store::sold(&app.pg, id)).await?;
    Ok(view(&staged, sold, now))
}

fn view(staged: &Arc<Staged>, seats_sold: i64, now: DateTime<Utc>) -> PerformanceView {
    let p: &Performance = &staged.performance;
    let mut prices: Vec<GradePrice> =
        p.prices.iter().map(|(grade, amount)| GradePrice { grade: grade.clone(), amount: *amount }).collect();
    prices.sort_by_key(|price| std::cmp::Reverse(price.amount));
    PerformanceView {
        summary: PerformanceSummary {
            id: p.id,
            starts_at: p.starts_at,
            sale_opens_at: p.sale_opens_at,
            sale_closes_at: p.sale_closes_at,
            sale_status: rules::status(p.sale_opens_at, p.sale_closes_at, p.cancelled.is_some(), now),
            cancelled: p.cancelled.clone(),
            venue: VenueRef { id: staged.venue, name: staged.venue_name.clone(), address: staged.venue_address.clone() },
            currency: p.currency.clone(),
            prices,
            seat_limit: p.seat_limit,
            seats_total: p.seats.count(),
            seats_sold,
        },
        show: ShowRef {
            id: p.show,
            title: p.title.clone(),
            category: staged.category.clone(),
            age_limit: p.age_limit,
            poster_url: poster_url(p.show, staged.poster_key.as_deref()),
        },
        chart: p.chart,
        room: p.room.into(),
        lottery: p.room.lottery.then(|| LotteryRef { commitment: staged.commitment.clone(), seed: staged.seed.clone() }),
        server_time: now,
    }
}

/// The key carries the content's hash; a part of it in the address makes a new poster a new address.
pub(super) fn poster_url(show: ShowId, key: Option<&str>) -> Option<String> {
    let version: String = key?.rsplit('/').next()?.chars().take(12).collect();
    Some(format!("/api/v1/shows/{show}/poster?v={version}"))
}
