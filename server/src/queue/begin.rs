//! Settings on their way into a line, and the beginning of its lives: where Redis has no line, or one that it wrote in
//! another life of its process and that may lack the last writes.

use std::sync::LazyLock;

use frontrow_protocol::ids::PerformanceId;
use frontrow_protocol::records::LiveRecord;
use redis::Value;

use super::live::{self, LIVE_KEY};
use super::marks::{self, Mark};
use super::reply::Reply;
use super::settings::Settings;
use super::store;
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::redis::Script;
use crate::shows::Performance;

static CONFIGURE: LazyLock<Script> = live::script!("queue_configure");

/// Begins the line where Redis has none that may be touched, and sees to it that it may give numbers. Thousands who come in
/// the same second would each ask Postgres for the same settings: who comes while it is begun waits for that.
pub(super) async fn begin(app: &App, performance: &Performance) -> Result<()> {
    app.desk.begins.get(performance.id, configure(app, performance)).await
}

/// Brings changed settings of a performance into its live state, beginning one when there is none. Room that they
/// make is filled at once.
///
/// # Errors
/// Faults.
pub async fn configure(app: &App, performance: &Performance) -> Result<()> {
    let saved = store::settings(app, &[performance.id]).await?.pop();
    let (_, settings) = saved.ok_or_else(Error::not_found)?;
    let settings = settings.with(performance);
    know(app, &[performance.id]).await?;
    let living = app.redis.living().await;
    let reply = live::eval(app, &CONFIGURE, performance.id, &args(&settings, &living)).await?;
    let mark = configured(app, performance.id, reply)?;
    // Should this fail, the job that marks all lines does it in a moment.
    if mark.is_urgent() { marks::note(app, &[mark]).await } else { Ok(()) }
}

/// The same for many, with what is saved of each, in one round trip to each server. One line that cannot be reached (a
/// server of a cluster is away) keeps no other waiting.
pub(super) async fn configure_all(app: &App, lines: &[(PerformanceId, Settings)]) -> Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    know(app, &lines.iter().map(|(id, _)| *id).collect::<Vec<_>>()).await?;
    let living = app.redis.living().await;
    let call = |(id, settings): &(PerformanceId, Settings)| (live::keys(*id).to_vec(), live::args(&args(settings, &living)));
    let calls: Vec<_> = lines.iter().map(call).collect();
    let mut marks = Vec::new();
    for ((performance, _), answer) in lines.iter().zip(app.redis.eval_each::<Vec<Value>>(&CONFIGURE, &calls).await?) {
        match answer.and_then(|values| configured(app, *performance, Reply::new(values))) {
            Ok(mark) => marks.push(mark),
            Err(error) => tracing::warn!(%error, %performance, "a line's upkeep failed and will be tried again"),
        }
    }
    marks::note(app, &marks).await
}

/// Puts the names first: a death in between leaves a name without a state, which the jobs forget, never the reverse.
async fn know(app: &App, performances: &[PerformanceId]) -> Result<()> {
    let names: Vec<String> = performances.iter().map(ToString::to_string).collect();
    let mut connection = app.redis.get().await?;
    Ok(redis::cmd("SADD").arg(LIVE_KEY).arg(names).query_async(&mut connection).await?)
}

fn args(settings: &Settings, living: &str) -> Vec<String> {
    let mut args = settings.args().to_vec();
    args.push(living.to_owned());
    args
}

/// Tells what the script did; returns how far the line is.
fn configured(app: &App, performance: PerformanceId, mut reply: Reply) -> Result<Mark> {
    let status = reply.text()?;
    let (epoch, previous, next, fence) = (reply.number()?, reply.number()?, reply.number()?, reply.number()?);
    if status == "created" && previous > 0 {
        tracing::warn!(%performance, epoch, "Redis lost a line, or its last writes; it begins a new life and people come back");
        metrics::counter!("frontrow_lines_begun_again_total").increment(1);
    }
    if status != "same" {
        app.bus.publish(LiveRecord::QueueChanged { performance });
    }
    live::told(app, performance, Mark { performance, epoch, previous, next, fence }, &mut reply, 0)
}
