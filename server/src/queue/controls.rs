//! What a manager does with a running line, and sees of it.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::PerformanceId;
use frontrow_protocol::records::LiveRecord;
use serde::Serialize;
use utoipa::ToSchema;

use super::rules::Bounds;
use super::signals::{self, Signals};
use super::steer::{self, Steered};
use super::store::{self, Mode, RoomChange};
use super::{configure, tick};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, FieldProblem, Result};
use crate::infra::clock::from_ms;
use crate::limits;
use crate::shows;

/// A waiting room at one moment.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RoomFigures)]
pub struct Figures {
    /// People waiting.
    pub waiting: u64,
    /// People running.
    pub running: u64,
    /// People running at once, at most.
    pub capacity: u32,
    /// People admitted in a minute at most; 0 for no limit.
    pub admission_per_minute: u32,
    /// Admissions a minute, measured; null with too little data.
    pub admission_rate: Option<f64>,
    /// Whether nobody is admitted for now.
    pub paused: bool,
    /// Whether the sale has opened.
    pub open: bool,
    /// Whether the sale is over.
    pub closed: bool,
    /// Whether the lobby's order is not drawn yet.
    pub awaits_draw: bool,
    /// What those who wait are told; empty for nothing.
    pub message: String,
    /// When that was written.
    pub message_at: Option<DateTime<Utc>>,
    /// How the rate of admission is set.
    pub admission: Admission,
}

/// How the rate of admission is set, and how the system is doing.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RoomAdmission)]
pub struct Admission {
    /// By whom.
    pub mode: Mode,
    /// In `auto`: never fewer a minute.
    pub min_per_minute: Option<u32>,
    /// In `auto`: never more a minute.
    pub max_per_minute: Option<u32>,
    /// In `auto`: the rate now, a minute.
    pub rate_per_minute: Option<u32>,
    /// In `auto`, why the rate changed last: `bounds` (the manager's), `calm` (it rose), or what was beyond its limit:
    /// `hold_latency`, `pool_wait`, `redis_wait`, `payment_errors`.
    pub reason: Option<String>,
    /// When that was.
    pub changed_at: Option<DateTime<Utc>>,
    /// What the nodes said in the last seconds.
    pub signals: Signals,
}

impl Admission {
    async fn now(app: &App, id: PerformanceId, bounds: Option<Bounds>) -> Result<Self> {
        let steered = if bounds.is_some() { steer::steered(app, id).await? } else { None };
        let changed_at = steered.as_ref().and_then(Steered::changed_at);
        Ok(Self {
            mode: if bounds.is_some() { Mode::Auto } else { Mode::Fixed },
            min_per_minute: bounds.map(|bounds| bounds.min),
            max_per_minute: bounds.map(|bounds| bounds.max),
            rate_per_minute: steered.as_ref().map(|steered| steered.rate),
            reason: steered.and_then(|steered| steered.reason).map(|(word, _)| word),
            changed_at,
            signals: signals::hear(app).await?,
        })
    }
}

/// The live figures of a performance of one's own.
///
/// # Errors
/// `not_found`, `forbidden`; faults.
pub async fn figures(app: &App, caller: &Caller, id: PerformanceId) -> Result<Figures> {
    let performance = shows::managed(app, caller, id).await?;
    let (_, saved) = store::settings(app, &[id]).await?.pop().ok_or_else(Error::not_found)?;
    let line = tick(app, &performance, None).await?;
    Ok(Figures {
        waiting: line.waiting,
        running: line.running,
        capacity: saved.capacity,
        admission_per_minute: saved.per_minute,
        admission_rate: line.admission_rate.map(|a_second| a_second * 60.0),
        paused: line.paused,
        open: line.open,
        closed: line.closed,
        awaits_draw: line.awaits_draw,
        message: saved.message.text.clone(),
        message_at: Some(saved.message.written_at).filter(|at| *at > 0).map(from_ms),
        admission: Admission::now(app, id, saved.steered).await?,
    })
}

/// Changes a performance of one's own while it runs; every node and everybody in line follow at once. It is saved first:
/// should this process die before Redis knows, the upkeep brings it there.
///
/// # Errors
/// `not_found`, `forbidden`, `validation_failed`; faults.
pub async fn control(app: &App, caller: &Caller, id: PerformanceId, mut change: RoomChange) -> Result<Figures> {
    let owner = shows::managed(app, caller, id).await?.owner;
    if let Some(message) = &mut change.message {
        *message = message.trim().to_owned();
    }
    let saved = store::settings(app, &[id]).await?.pop().and_then(|(_, saved)| saved.steered);
    check(&change, saved)?;
    store::change(app, caller, (id, owner), &change).await?;
    tracing::info!(
        target: "audit", account = %caller.account, performance = %id, paused = ?change.paused, capacity = ?change.capacity,
        admission_per_minute = ?change.admission_per_minute, message = ?change.message, admission = ?change.admission, "a waiting room was controlled"
    );
    app.performances.drop_one(id);
    app.bus.publish(LiveRecord::PerformanceChanged { performance: id });
    configure(app, &*shows::performance(app, id).await?).await?;
    figures(app, caller, id).await
}

fn check(change: &RoomChange, saved: Option<Bounds>) -> Result<()> {
    let mut problems = Vec::new();
    let mut unless = |fine: bool, field: &str, message: String| {
        if !fine {
            problems.push(FieldProblem { field: field.to_owned(), message });
        }
    };
    unless(change.capacity.is_none_or(|n| (1..=1_000_000).contains(&n)), "capacity", "must be 1 to 1000000".to_owned());
    let limit = change.admission_per_minute;
    unless(limit.is_none_or(|n| n <= 1_000_000), "admission_per_minute", "must be 0 to 1000000".to_owned());
    if let Some(admission) = change.admission {
        let min = admission.min_per_minute.or(saved.map(|bounds| bounds.min));
        let max = admission.max_per_minute.or(saved.map(|bounds| bounds.max));
        let given = admission.mode == Mode::Auto || admission.min_per_minute.is_some() || admission.max_per_minute.is_some();
        let fine = |n: Option<u32>| !given || n.is_some_and(|n| (1..=1_000_000).contains(&n));
        unless(fine(min), "admission.min_per_minute", "must be 1 to 1000000".to_owned());
        unless(fine(max), "admission.max_per_minute", "must be 1 to 1000000".to_owned());
        unless(min <= max, "admission.max_per_minute", "must be at least min_per_minute".to_owned());
    }
    let length = change.message.as_ref().map_or(0, |text| text.chars().count());
    unless(length <= limits::MAX_ROOM_MESSAGE, "message", format!("must have at most {} characters", limits::MAX_ROOM_MESSAGE));
    if problems.is_empty() { Ok(()) } else { Err(Error::invalid(problems)) }
}
