//! Closed-loop admission: where a manager asked for it, the rate follows what the system can take, within the manager's
//! bounds. What to do is [`rules::steer`]; this carries it out, once in each period by whichever node is first.

use std::sync::LazyLock;

use frontrow_protocol::ids::PerformanceId;

use super::rules::{self, Bounds, Reason};
use super::signals::{self, Signals};
use super::{jobs, live};
use crate::app::App;
use crate::error::Result;
use crate::infra::clock::from_ms;
use crate::infra::redis::Script;
use crate::limits;

static STEER: LazyLock<Script> = live::script!("queue_steer");

/// What Redis knows of a line whose rate is steered.
#[derive(Clone, Debug)]
pub(super) struct Steered {
    /// Admissions a minute.
    pub(super) rate: u32,
    pub(super) bounds: Bounds,
    /// Why it was changed last, and when, ms.
    pub(super) reason: Option<(String, i64)>,
}

/// Starts it on this node.
pub(super) fn spawn(app: &App) {
    let steering = app.clone();
    app.tasks.every("queue_steer", limits::STEER_EVERY, move || {
        let app = steering.clone();
        async move { step(&app).await }
    });
}

/// Says how this node is doing, and takes the step of each line that is due.
async fn step(app: &App) -> Result<()> {
    let signals = signals::exchange(app).await?;
    for performance in jobs::live_performances(app).await? {
        // One line that cannot be reached (a server of a cluster is away) keeps no other from its step.
        if let Err(error) = step_of(app, performance, &signals).await {
            tracing::warn!(%error, %performance, "admission could not be steered and will be at the next step");
        }
    }
    Ok(())
}

async fn step_of(app: &App, performance: PerformanceId, signals: &Signals) -> Result<()> {
    match steered(app, performance).await? {
        Some(steered) => adjust(app, performance, &steered, signals).await,
        None => Ok(()),
    }
}

async fn adjust(app: &App, performance: PerformanceId, steered: &Steered, signals: &Signals) -> Result<()> {
    let (rate, reason) = rules::steer(steered.rate, steered.bounds, signals);
    let word = reason.map_or("", Reason::as_str);
    let period = limits::STEER_EVERY.as_millis() * 9 / 10; // a tick is never exactly on time
    let args = [steered.rate.to_string(), rate.to_string(), word.to_owned(), period.to_string()];
    let mut reply = live::eval(app, &STEER, performance, &args).await?;
    if reply.text()? == "unknown" {
        return Ok(());
    }
    let now = reply.number()?;
    metrics::gauge!("frontrow_admission_rate_per_minute", "performance" => performance.to_string()).set(now as f64);
    if let Some(reason) = reason.filter(|_| now != u64::from(steered.rate) && now == u64::from(rate)) {
        metrics::counter!("frontrow_admission_changes_total", "reason" => reason.as_str()).increment(1);
        tracing::debug!(%performance, from = steered.rate, to = rate, reason = reason.as_str(), "admission was steered");
    }
    live::told(app, performance, (), &mut reply, 0)
}

/// The line's rate, if it is steered.
pub(super) async fn steered(app: &App, performance: PerformanceId) -> Result<Option<Steered>> {
    type Fields = (Option<u8>, Option<u32>, Option<u32>, Option<u32>, Option<String>, Option<i64>);
    let [state, ..] = live::keys(performance);
    let mut connection = app.redis.get().await?;
    let fields: Fields = redis::cmd("HMGET")
        .arg(state)
        .arg(&["auto", "limit", "min", "max", "reason", "reasoned"])
        .query_async(&mut connection)
        .await?;
    let (Some(1), Some(rate), Some(min), Some(max), reason, reasoned) = fields else { return Ok(None) };
    Ok(Some(Steered { rate, bounds: Bounds { min, max }, reason: reason.zip(reasoned) }))
}

impl Steered {
    pub(super) fn changed_at(&self) -> Option<chrono::DateTime<chrono::Utc>> {
        self.reason.as_ref().map(|(_, at)| from_ms(*at))
    }
}
