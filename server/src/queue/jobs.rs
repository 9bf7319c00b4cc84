//! What happens without anybody asking: a node's lease, the grace time of dead nodes' people, settings brought in line
//! with what was saved, and lines that are over forgotten.

use std::collections::BTreeSet;

use anyhow::Context as _;
use chrono::TimeDelta;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{NodeId, PerformanceId};
use frontrow_protocol::records::LiveRecord;

use super::{begin, departures, live, marks, store};
use crate::app::App;
use crate::error::Result;
use crate::infra::bus::Live;
use crate::limits;

/// The mark of a node that lives, in `fr:{P}:nodes`.
const LIVE: &str = "live";
/// The mark of a dead node whose people all have their grace time.
const SWEPT: &str = "swept";

/// Takes this node's lease, before it lets anybody in, and keeps it.
///
/// # Errors
/// When the lease cannot be had.
pub async fn lease(app: &App) -> Result<()> {
    renew(app).await?;
    // The lease has a job of its own: no amount of other work may let it end.
    let lease_of = app.clone();
    app.tasks.every("queue_lease", limits::NODE_RENEW, move || {
        let app = lease_of.clone();
        async move { renew(&app).await }
    });
    Ok(())
}

/// Starts to look for nodes that are gone, and for marks that say so of this one.
pub fn watch_nodes(app: &App) {
    let presence_of = app.clone();
    app.tasks.every("queue_presence", limits::NODE_RENEW, move || {
        let app = presence_of.clone();
        async move { presence(&app).await }
    });
}

/// Starts to bring settings to the lines as they are saved.
pub fn follow_settings(app: &App) {
    app.tasks.spawn("queue_settings", follow(app.clone()));
}

/// Starts the upkeep behind [`follow_settings`].
pub fn keep_up(app: &App) {
    let upkeep_of = app.clone();
    let mut started = false;
    app.tasks.every("queue_upkeep", limits::QUEUE_UPKEEP, move || {
        // Not at the start: whoever begins a line now brings fresh settings.
        let skip = !std::mem::replace(&mut started, true);
        let app = upkeep_of.clone();
        async move { if skip { Ok(()) } else { upkeep(&app).await } }
    });
}

/// Starts to say how this node is doing, and to steer the lines that want it.
pub fn steer(app: &App) {
    super::steer::spawn(app);
}

/// Starts to note how far the lines are.
pub fn keep_marks(app: &App) {
    let marks_of = app.clone();
    app.tasks.every("queue_marks", limits::QUEUE_MARK, move || {
        let app = marks_of.clone();
        async move { marks::note_all(&app).await }
    });
}

/// Gives the lease up: the last thing a node does, so that others need not wait for its end.
pub async fn release(app: &App) {
    let given_up = async {
        let mut connection = app.redis.get().await?;
        Ok::<(), crate::error::Error>(redis::cmd("DEL").arg(lease_key(app.node)).query_async(&mut connection).await?)
    };
    if let Err(error) = given_up.await {
        tracing::warn!(%error, "the node's lease could not be given up; it ends by itself");
    }
}

fn lease_key(node: NodeId) -> String {
    format!("fr:node:{node}")
}

async fn renew(app: &App) -> Result<()> {
    let ttl = limits::NODE_LEASE.as_millis() as u64;
    let mut connection = app.redis.get().await?;
    Ok(redis::cmd("SET").arg(lease_key(app.node)).arg(1).arg("PX").arg(ttl).query_async(&mut connection).await?)
}

/// Looks at every live performance's nodes: level, not edge, so whatever was missed is found at the next look. Three
/// round trips, however many people there are, while every node lives.
async fn presence(app: &App) -> Result<()> {
    let performances = live_performances(app).await?;
    let marks = marks(app, &performances).await?;
    let others = marks.iter().filter(|(_, node, mark)| *node != app.node && mark != SWEPT).map(|(_, node, _)| *node);
    let dead = without_lease(app, others.collect()).await?;
    for (performance, node, mark) in marks {
        if node == app.node && mark != LIVE {
            tracing::warn!(%performance, "others thought this node dead; taking its people out of the grace time");
            live::reclaim(app, performance).await?;
        } else if mark != SWEPT && dead.contains(&node) {
            tracing::warn!(%performance, %node, "a node is gone; its people get their grace time");
            live::orphan(app, performance, node).await?;
        }
    }
    // Last: what was taken out of the grace time above may be of connections that are gone.
    departures::catch_up(app).await;
    Ok(())
}

pub(super) async fn live_performances(app: &App) -> Result<Vec<PerformanceId>> {
    let names = app.redis.members(live::LIVE_KEY, |performance| format!("fr:{{{performance}}}:q")).await?;
    Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
}

/// Every node of every performance with its mark; what one server of several cannot tell now is left out.
async fn marks(app: &App, performances: &[PerformanceId]) -> Result<Vec<(PerformanceId, NodeId, String)>> {
    if performances.is_empty() {
        return Ok(Vec::new());
    }
    let mut pipe = redis::pipe();
    pipe.ignore_errors();
    for performance in performances {
        pipe.cmd("HGETALL").arg(live::nodes_key(*performance));
    }
    let mut connection = app.redis.get().await?;
    let nodes: Vec<redis::RedisResult<Vec<(String, String)>>> = pipe.query_async(&mut connection).await?;
    let marks = performances.iter().zip(nodes).flat_map(|(performance, nodes)| {
        let nodes = nodes.unwrap_or_default().into_iter();
        nodes.map(|(node, mark)| Ok((*performance, node.parse().context("a node's id")?, mark)))
    });
    marks.collect()
}

/// Those whose lease is known to be over.
async fn without_lease(app: &App, mut nodes: Vec<NodeId>) -> Result<Vec<NodeId>> {
    nodes.sort_unstable();
    nodes.dedup();
    if nodes.is_empty() {
        return Ok(nodes);
    }
    let mut pipe = redis::pipe();
    pipe.ignore_errors();
    for node in &nodes {
        pipe.cmd("EXISTS").arg(lease_key(*node));
    }
    let mut connection = app.redis.get().await?;
    let alive: Vec<redis::RedisResult<bool>> = pipe.query_async(&mut connection).await?;
    Ok(nodes.into_iter().zip(alive).filter(|(_, alive)| matches!(alive, Ok(false))).map(|(node, _)| node).collect())
}

/// Brings new settings to a line as soon as they were saved. A lost record costs no more than the upkeep's period.
async fn follow(app: App) {
    let mut live = app.bus.subscribe();
    while let Some(heard) = live.next().await {
        let Live::Record(record) = heard else { continue };
        let LiveRecord::PerformanceChanged { performance } = *record else { continue };
        // Whoever drops it from the cache may hear of the change after us.
        app.performances.drop_one(performance);
        let told = async {
            match crate::shows::performance(&app, performance).await {
                Err(error) if error.code() == ErrorCode::NotFound => close(&app, performance).await,
                staged => super::configure(&app, &*staged?).await,
            }
        };
        if let Err(error) = told.await {
            tracing::warn!(%error, %performance, "a line could not be told of its settings; its upkeep will");
        }
    }
}

/// Who saved new settings may have died before bringing them here: what was saved is brought in again. Lines of sales
/// long over, or deleted, are forgotten. Runs every [`limits::QUEUE_UPKEEP`]; repeating it changes nothing.
///
/// # Errors
/// Faults.
pub async fn upkeep(app: &App) -> Result<()> {
    let performances = live_performances(app).await?;
    if performances.is_empty() {
        return Ok(());
    }
    let saved = store::settings(app, &performances).await?;
    let retired = app.clock.now() - TimeDelta::from_std(limits::QUEUE_RETIRE).unwrap_or_default();
    let on: Vec<_> = saved.into_iter().filter(|(_, settings)| settings.closes_at > retired).collect();
    let known: BTreeSet<PerformanceId> = on.iter().map(|(performance, _)| *performance).collect();
    for performance in performances.into_iter().filter(|id| !known.contains(id)) {
        if let Err(error) = forget(app, performance).await {
            tracing::warn!(%error, %performance, "a line that is over could not be forgotten and will be");
        }
    }
    begin::configure_all(app, &on).await
}

/// Forgets the line of a performance that is deleted. Repeatable; a line whose performance is there begins anew.
///
/// # Errors
/// Faults.
pub async fn close(app: &App, performance: PerformanceId) -> Result<()> {
    forget(app, performance).await
}

/// First the name, then the state: a death in between leaves a state that nobody looks for, and that a later join
/// names again.
async fn forget(app: &App, performance: PerformanceId) -> Result<()> {
    let mut connection = app.redis.get().await?;
    let _: () = redis::cmd("SREM").arg(live::LIVE_KEY).arg(performance.to_string()).query_async(&mut connection).await?;
    Ok(redis::cmd("UNLINK").arg(&live::keys(performance)[..]).query_async(&mut connection).await?)
}
