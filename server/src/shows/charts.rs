//! Venues and their charts. A chart never changes: a change is a new version, so that a seat index means the same seat
//! for as long as anybody has bought it.

use std::io::Write as _;
use std::sync::Arc;

use anyhow::Context as _;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use flate2::Compression;
use flate2::write::GzEncoder;
use frontrow_protocol::ids::{AccountId, ChartId, VenueId};
use frontrow_protocol::server::Role;
use serde::Serialize;
use serde_json::Value;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::layout::Layout;
use super::{chart_rules, rules, told};
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Entity};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::once;

/// A place shows are staged in.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Venue {
    /// Which.
    #[schema(value_type = Uuid)]
    pub id: VenueId,
    /// Who registered it and may draw its charts.
    #[schema(value_type = Uuid)]
    pub owner: AccountId,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub address: String,
    /// Its charts, newest first.
    pub charts: Vec<ChartSummary>,
    /// Since when.
    pub created_at: DateTime<Utc>,
}

/// A chart without its geometry.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ChartSummary {
    /// Which.
    #[schema(value_type = Uuid)]
    pub id: ChartId,
    /// Counts the charts of the venue.
    pub version: i32,
    /// Its name.
    pub name: String,
    /// Seats in all.
    pub seat_count: i32,
    /// Names of the grades, best first.
    pub grades: Vec<String>,
}

/// A chart with its geometry.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ChartLayout {
    /// Which.
    #[schema(value_type = Uuid)]
    pub id: ChartId,
    /// Of which venue.
    #[schema(value_type = Uuid)]
    pub venue: VenueId,
    /// Counts the charts of the venue.
    pub version: i32,
    /// Its name.
    pub name: String,
    /// Seats in all.
    pub seat_count: i32,
    /// The geometry.
    #[serde(flatten)]
    pub layout: Layout,
}

/// A chart ready to send: everybody who opens a seat map asks for it, so it is written and compressed once.
#[derive(Debug)]
pub struct ChartText {
    /// As it is.
    pub plain: Bytes,
    /// Compressed.
    pub gzip: Bytes,
}

/// Registers a venue.
///
/// # Errors
/// `forbidden`, `validation_failed`; faults.
pub async fn create_venue(app: &App, caller: &Caller, name: &str, address: &str) -> Result<Venue> {
    caller.require(Role::Manager)?;
    rules::check_venue(name, address)?;
    let mut tx = app.pg.begin().await?;
    let (id, created_at) = insert_venue(&mut tx, caller.account, name, address).await?;
    let deed = told::deed(caller, Action::Created, Entity::Venue, id, caller.account);
    audit::note(&mut tx, deed, &Value::Null, &told::venue(name, address)).await?;
    once::made(&mut tx, id).await?;
    tx.commit().await?;
    let (name, address) = (name.to_owned(), address.to_owned());
    Ok(Venue { id, owner: caller.account, name, address, charts: Vec::new(), created_at })
}

pub(super) async fn insert_venue(
    tx: &mut PgConnection,
    owner: AccountId,
    name: &str,
    address: &str,
) -> Result<(VenueId, DateTime<Utc>)> {
    let row = sqlx::query!(
        "insert into venues (id, owner_id, name, address) values ($1, $2, $3, $4) returning id, created_at",
        Uuid::now_v7(),
        owner,
        name,
        address
    )
    .fetch_one(tx)
    .await?;
    Ok((row.id, row.created_at))
}

/// The venues a manager may draw charts for: their own; for an admin all. Newest first, `limit` after `before`.
///
/// # Errors
/// `forbidden`; faults.
pub async fn venues(app: &App, caller: &Caller, before: Option<VenueId>, limit: i64) -> Result<Vec<Venue>> {
    caller.require(Role::Manager)?;
    let owner = (caller.role != Role::Admin).then_some(caller.account);
    let rows = sqlx::query!(
        r#"select id, owner_id, name, address, created_at from venues
           where deleted_at is null and ($1::uuid is null or owner_id = $1) and ($2::uuid is null or id < $2)
           order by id desc limit $3"#,
        owner,
        before,
        limit
    )
    .fetch_all(&app.pg)
    .await?;
    let mut venues: Vec<Venue> = rows
        .into_iter()
        .map(|r| Venue {
            id: r.id,
            owner: r.owner_id,
            name: r.name,
            address: r.address,
            charts: Vec::new(),
            created_at: r.created_at,
        })
        .collect();
    let ids: Vec<Uuid> = venues.iter().map(|v| v.id).collect();
    for (venue, chart) in charts_of(app, &ids).await? {
        if let Some(venue) = venues.iter_mut().find(|v| v.id == venue) {
            venue.charts.push(chart);
        }
    }
    Ok(venues)
}

/// A venue with its charts; `None` when it is absent or deleted.
pub(super) async fn venue(app: &App, id: VenueId) -> Result<Option<Venue>> {
    let row = sqlx::query!("select owner_id, name, address, created_at from venues where id = $1 and deleted_at is null", id)
        .fetch_optional(&app.pg)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let charts = charts_of(app, &[id]).await?.into_iter().map(|(_, chart)| chart).collect();
    Ok(Some(Venue { id, owner: row.owner_id, name: row.name, address: row.address, charts, created_at: row.created_at }))
}

/// The charts of venues, each with its venue, newest first.
async fn charts_of(app: &App, venues: &[VenueId]) -> Result<Vec<(VenueId, ChartSummary)>> {
    let charts = sqlx::query!(
        r#"select id, venue_id, version, name, seat_count, layout->'grades' as "grades!: Json<Vec<String>>"
           from charts where venue_id = any($1) order by version desc"#,
        venues
    )
    .fetch_all(&app.pg)
    .await?;
    let summary = charts.into_iter().map(|c| {
        let chart = ChartSummary { id: c.id, version: c.version, name: c.name, seat_count: c.seat_count, grades: c.grades.0 };
        (c.venue_id, chart)
    });
    Ok(summary.collect())
}

/// Whether the caller may draw charts for a venue, before anything large is looked at.
///
/// # Errors
/// `forbidden`, `not_found`; faults.
pub async fn may_draw(app: &App, caller: &Caller, venue: VenueId) -> Result<()> {
    caller.require(Role::Manager)?;
    let owner = sqlx::query_scalar!("select owner_id from venues where id = $1 and deleted_at is null", venue)
        .fetch_optional(&app.pg)
        .await?
        .ok_or_else(Error::not_found)?;
    if caller.manages(owner) { Ok(()) } else { Err(Error::forbidden()) }
}

/// Keeps a chart as its venue's next version.
///
/// # Errors
/// `validation_failed`; `forbidden` for another manager's venue; `not_found`; faults.
pub async fn create_chart(app: &App, caller: &Caller, venue: VenueId, name: String, layout: Layout) -> Result<ChartLayout> {
    caller.require(Role::Manager)?;
    chart_rules::check(&name, &layout)?;
    let mut tx = app.pg.begin().await?;
    // Locked, so that two charts at once get two versions.
    let owner = sqlx::query_scalar!("select owner_id from venues where id = $1 and deleted_at is null for no key update", venue)
        .fetch_optional(&mut *tx)
        .await?
        .ok_or_else(Error::not_found)?;
    if !caller.manages(owner) {
        return Err(Error::forbidden());
    }
    let (id, version, seat_count) = insert_chart(&mut tx, venue, &name, &layout).await?;
    let deed = told::deed(caller, Action::Created, Entity::Chart, id, owner);
    audit::note(&mut tx, deed, &Value::Null, &told::chart(&name, venue, version, &layout)).await?;
    once::made(&mut tx, id).await?;
    tx.commit().await?;
    Ok(ChartLayout { id, venue, version, name, seat_count, layout })
}

/// A chart as it would be: checked, and not kept. It has no version and no id of its own.
///
/// # Errors
/// Those of [`create_chart`].
pub async fn preview(app: &App, caller: &Caller, venue: VenueId, name: String, layout: Layout) -> Result<ChartLayout> {
    may_draw(app, caller, venue).await?;
    chart_rules::check(&name, &layout)?;
    let seat_count = i32::try_from(layout.seat_count()).map_err(anyhow::Error::from)?;
    Ok(ChartLayout { id: Uuid::nil(), venue, version: 0, name, seat_count, layout })
}

/// The next version of a venue that is locked or new. Its id, version and number of seats.
pub(super) async fn insert_chart(
    tx: &mut PgConnection,
    venue: VenueId,
    name: &str,
    layout: &Layout,
) -> Result<(ChartId, i32, i32)> {
    let seat_count = i32::try_from(layout.seat_count()).map_err(anyhow::Error::from)?;
    let row = sqlx::query!(
        r#"insert into charts (id, venue_id, version, name, seat_count, layout)
           select $1, $2, 1 + coalesce(max(version), 0), $3, $4, $5 from charts where venue_id = $2
           returning id, version"#,
        Uuid::now_v7(),
        venue,
        name,
        seat_count,
        Json(layout) as _
    )
    .fetch_one(tx)
    .await?;
    Ok((row.id, row.version, seat_count))
}

/// A chart, ready to send, from the cache or Postgres.
///
/// # Errors
/// `not_found`; faults.
pub async fn chart_text(app: &App, id: ChartId) -> Result<Arc<ChartText>> {
    app.performances.charts.get(id, load_text(app, id)).await
}

async fn load_text(app: &App, id: ChartId) -> Result<Arc<ChartText>> {
    let row = sqlx::query!(
        r#"select venue_id, version, name, seat_count, layout as "layout: Json<Layout>" from charts where id = $1"#,
        id
    )
    .fetch_optional(&app.pg)
    .await?
    .ok_or_else(Error::not_found)?;
    let (venue, layout) = (row.venue_id, row.layout.0);
    let chart = ChartLayout { id, venue, version: row.version, name: row.name, seat_count: row.seat_count, layout };
    // Tens of milliseconds for a large hall: not on an async thread.
    Ok(tokio::task::spawn_blocking(move || write_text(&chart)).await.map_err(anyhow::Error::from)??)
}

fn write_text(chart: &ChartLayout) -> anyhow::Result<Arc<ChartText>> {
    let plain = serde_json::to_vec(chart).context("writing a chart")?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&plain).context("compressing a chart")?;
    let gzip = gzip.finish().context("compressing a chart")?;
    Ok(Arc::new(ChartText { plain: plain.into(), gzip: gzip.into() }))
}
