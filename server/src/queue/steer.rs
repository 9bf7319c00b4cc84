//! Closed-loop admission: where a manager asked for it, the rate follows what the system can take, within the manager's
//! bounds. What to do is [`rules::steer`]; this carries it out, once in each period by whichever node is first.

use std::sync::LazyLock;

use frontrow_protocol::ids::PerformanceId;
use redis::Value;

use super::reply::Reply;
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

/// Says how this node is doing, and takes the step of each line that is due: one read of all lines and one call for those
/// steered, in one round trip each to each server.
async fn step(app: &App) -> Result<()> {
    let signals = signals::exchange(app).await?;
    let steps: Vec<Step> = steered_of(app, &jobs::live_performances(app).await?)
        .await?
        .into_iter()
        .map(|(performance, steered)| Step::of(performance, &steered, &signals))
        .collect();
    let calls: Vec<_> = steps.iter().map(|step| (live::keys(step.performance).to_vec(), live::args(&step.args()))).collect();
    let answers = app.redis.eval_each::<Vec<Value>>(&STEER, &calls).await?;
    for (step, answer) in steps.iter().zip(answers) {
        // One line that cannot be reached (a server of a cluster is away) keeps no other from its step.
        if let Err(error) = answer.and_then(|values| step.taken(app, Reply::new(values))) {
            tracing::warn!(%error, performance = %step.performance, "admission could not be steered and will be at the next step");
        }
    }
    Ok(())
}

/// What is to become of a line's rate.
struct Step {
    performance: PerformanceId,
    from: u32,
    to: u32,
    reason: Option<Reason>,
}

impl Step {
    fn of(performance: PerformanceId, steered: &Steered, signals: &Signals) -> Self {
        let (to, reason) = rules::steer(steered.rate, steered.bounds, signals);
        Self { performance, from: steered.rate, to, reason }
    }

    fn args(&self) -> [String; 4] {
        let period = limits::STEER_EVERY.as_millis() * 9 / 10; // a tick is never exactly on time
        let word = self.reason.map_or("", Reason::as_str);
        [self.from.to_string(), self.to.to_string(), word.to_owned(), period.to_string()]
    }

    fn taken(&self, app: &App, mut reply: Reply) -> Result<()> {
        if reply.text()? == "unknown" {
            return Ok(());
        }
        let (now, performance) = (reply.number()?, self.performance);
        metrics::gauge!("frontrow_admission_rate_per_minute", "performance" => performance.to_string()).set(now as f64);
        if let Some(reason) = self.reason.filter(|_| now != u64::from(self.from) && now == u64::from(self.to)) {
            metrics::counter!("frontrow_admission_changes_total", "reason" => reason.as_str()).increment(1);
            tracing::debug!(%performance, from = self.from, to = self.to, reason = reason.as_str(), "admission was steered");
        }
        live::told(app, performance, (), &mut reply, 0)
    }
}

/// The line's rate, if it is steered.
pub(super) async fn steered(app: &App, performance: PerformanceId) -> Result<Option<Steered>> {
    Ok(steered_of(app, &[performance]).await?.pop().map(|(_, steered)| steered))
}

/// Those of `performances` whose rate is steered, as far as their servers can tell now.
async fn steered_of(app: &App, performances: &[PerformanceId]) -> Result<Vec<(PerformanceId, Steered)>> {
    type Fields = (Option<u8>, Option<u32>, Option<u32>, Option<u32>, Option<String>, Option<i64>);
    let all = live::fields::<Fields>(app, performances, &["auto", "limit", "min", "max", "reason", "reasoned"]).await?;
    let read = |(performance, fields): (PerformanceId, Fields)| {
        let (Some(1), Some(rate), Some(min), Some(max), reason, reasoned) = fields else { return None };
        Some((performance, Steered { rate, bounds: Bounds { min, max }, reason: reason.zip(reasoned) }))
    };
    Ok(all.into_iter().filter_map(read).collect())
}

impl Steered {
    pub(super) fn changed_at(&self) -> Option<chrono::DateTime<chrono::Utc>> {
        self.reason.as_ref().map(|(_, at)| from_ms(*at))
    }
}
