//! The calls into Redis: one script each, their replies read, the effects they had on others told.

use std::sync::{Arc, LazyLock};

use frontrow_protocol::ids::{AccountId, NodeId, PerformanceId, SessionId};
use frontrow_protocol::records::LiveRecord;
use redis::FromRedisValue;

use super::draw::{self, Lobby};
use super::line::{Line, Numbers};
use super::reply::Reply;
use super::settings::Message;
use super::token::{Proof, Signer};
use super::{Place, Standing};
use crate::app::App;
use crate::error::Result;
use crate::infra::clock::from_ms;
use crate::infra::redis::Script;
use crate::limits;

/// The set of performances that have live state.
pub(super) const LIVE_KEY: &str = "fr:live";
/// How `drawn` says that a lobby has closed and is to be drawn.
const DRAWING: u64 = 1;

/// A script of the waiting room, which begins with what all of them share.
macro_rules! script {
    ($name:literal) => {
        std::sync::LazyLock::new(|| {
            $crate::infra::redis::Script::new(
                $name,
                concat!(include_str!("queue_common.lua"), include_str!(concat!($name, ".lua"))),
            )
        })
    };
}

pub(super) use script;

static JOIN: LazyLock<Script> = script!("queue_join");
static RESUME: LazyLock<Script> = script!("queue_resume");
static LEAVE: LazyLock<Script> = script!("queue_leave");
static DISCONNECT: LazyLock<Script> = script!("queue_disconnect");
static TICK: LazyLock<Script> = script!("queue_tick");
static PLACES: LazyLock<Script> = script!("queue_places");
static ORPHAN: LazyLock<Script> = script!("queue_orphan");
static RECLAIM: LazyLock<Script> = script!("queue_reclaim");
static RESTORE: LazyLock<Script> = script!("queue_restore");
static DRAW: LazyLock<Script> = script!("queue_draw");
static REBUILT: LazyLock<Script> = script!("queue_rebuilt");

/// What came of asking for a place.
#[derive(Debug)]
pub(super) enum Taken {
    /// It is theirs.
    Place(Place),
    /// The sale is over.
    Closed,
    /// The place proved is gone.
    Lost,
    /// The place proved was in the life before this one.
    Old,
    /// Redis does not have the line, or not all of it, or nobody noted how far it is: it has to be begun.
    Unknown,
}

/// What came of asking for a place of the life before.
pub(super) enum Restored {
    /// The account has this place, not necessarily by this session.
    Place(Place),
    /// The number is one of a lobby that was drawn since: ask with the number drawn.
    Lobby,
    /// It is gone.
    None,
}

/// Whom to put back: account, session, and the place proved.
pub(super) type Returning = (AccountId, SessionId, Proof);

/// What a script did to others on its way.
#[derive(Clone, Copy, Debug, Default)]
struct Did {
    promoted: u64,
    admission_over: u64,
    grace_over: u64,
}

/// Where the running set of a performance is: account (hyphenated) by the end of the admission, ms. Who is in it with
/// an end that is not past may see and hold seats.
#[must_use]
pub fn running_key(performance: PerformanceId) -> String {
    format!("fr:{{{performance}}}:running")
}

/// Who waits, by number.
pub(super) fn numbers_key(performance: PerformanceId) -> String {
    format!("fr:{{{performance}}}:numbers")
}

/// Which nodes have people in line, and whether they live.
pub(super) fn nodes_key(performance: PerformanceId) -> String {
    format!("fr:{{{performance}}}:nodes")
}

/// In the order of the scripts' KEYS.
pub(super) fn keys(performance: PerformanceId) -> [String; 7] {
    let key = |name: &str| format!("fr:{{{performance}}}:{name}");
    [
        key("q"),
        key("alive"),
        key("places"),
        numbers_key(performance),
        running_key(performance),
        key("grace"),
        nodes_key(performance),
    ]
}

pub(super) async fn eval(app: &App, script: &Script, performance: PerformanceId, own: &[String]) -> Result<Reply> {
    Ok(Reply::new(app.redis.eval(script, &keys(performance), &args(own)).await?))
}

/// All ARGV of a script with these of its `own`.
pub(super) fn args(own: &[String]) -> Vec<String> {
    std::iter::once(limits::QUEUE_BATCH.to_string()).chain(own.iter().cloned()).collect()
}

/// These fields of each line, in one round trip to each server; lines of which one cannot tell now are left out.
pub(super) async fn fields<T: FromRedisValue>(
    app: &App,
    performances: &[PerformanceId],
    names: &[&str],
) -> Result<Vec<(PerformanceId, T)>> {
    if performances.is_empty() {
        return Ok(Vec::new());
    }
    let mut pipe = redis::pipe();
    pipe.ignore_errors();
    for performance in performances {
        let [state, ..] = keys(*performance);
        pipe.cmd("HMGET").arg(state).arg(names);
    }
    let mut connection = app.redis.get().await?;
    let all: Vec<redis::RedisResult<T>> = pipe.query_async(&mut connection).await?;
    Ok(performances.iter().copied().zip(all).filter_map(|(performance, fields)| Some((performance, fields.ok()?))).collect())
}

/// Joins for these people, in their order. `again` says that the same was asked before and nobody knows what came of it:
/// who has a number by it keeps that number.
pub(super) async fn join(
    app: &App,
    performance: PerformanceId,
    people: &[(AccountId, SessionId)],
    again: bool,
) -> Result<Vec<Taken>> {
    let mut args = vec![app.node.to_string(), i32::from(again).to_string()];
    args.extend(people.iter().flat_map(|(account, session)| [account.to_string(), session.to_string()]));
    let mut reply = eval(app, &JOIN, performance, &args).await?;
    match reply.text()?.as_str() {
        "ok" => {}
        "closed" => return told(app, performance, people.iter().map(|_| Taken::Closed).collect(), &mut reply, 0),
        _ => return Ok(people.iter().map(|_| Taken::Unknown).collect()),
    }
    let epoch = reply.number()?;
    let signer = Signer::new(&app.config.secret);
    let read = |(account, session): &(AccountId, SessionId)| {
        let proof = Proof { number: reply.number()?, epoch, until: reply.number()? };
        superseded(app, performance, *account, reply.id()?);
        // No number: this line may give none before Postgres has noted how far it is.
        Ok(if proof.number == 0 { Taken::Unknown } else { Taken::Place(proof.place(&signer, performance, *account, *session)) })
    };
    let taken = people.iter().map(read).collect::<Result<Vec<Taken>>>()?;
    // Their own admission these people learn from the reply.
    let runs = |taken: &&Taken| matches!(taken, Taken::Place(place) if place.standing != Standing::Waiting);
    let own = taken.iter().filter(runs).count() as u64;
    told(app, performance, taken, &mut reply, own)
}

/// Resumes for these people, in their order.
pub(super) async fn resume(app: &App, performance: PerformanceId, people: &[Returning]) -> Result<Vec<Taken>> {
    let mut args = vec![app.node.to_string()];
    for (account, session, proof) in people {
        args.extend([account.to_string(), session.to_string(), proof.number.to_string(), proof.epoch.to_string()]);
    }
    let mut reply = eval(app, &RESUME, performance, &args).await?;
    if reply.text()? != "ok" {
        return Ok(people.iter().map(|_| Taken::Unknown).collect());
    }
    let epoch = reply.number()?;
    let signer = Signer::new(&app.config.secret);
    let read = |(account, session, _): &Returning| {
        let status = reply.text()?;
        let proof = Proof { number: reply.number()?, epoch, until: reply.number()? };
        superseded(app, performance, *account, reply.id()?);
        Ok(match status.as_str() {
            "place" => Taken::Place(proof.place(&signer, performance, *account, *session)),
            "old" => Taken::Old,
            _ => Taken::Lost,
        })
    };
    let taken = people.iter().map(read).collect::<Result<Vec<Taken>>>()?;
    told(app, performance, taken, &mut reply, 0)
}

/// Tells the socket that lost its place to another one.
fn superseded(app: &App, performance: PerformanceId, account: AccountId, session: Option<SessionId>) {
    if let Some(session) = session {
        app.bus.publish(LiveRecord::PlaceSuperseded { performance, account, session });
    }
}

fn standing(admitted_until: u64) -> Standing {
    match admitted_until {
        0 => Standing::Waiting,
        until => Standing::Running(from_ms(until.cast_signed())),
    }
}

impl Proof {
    /// The place that this proves.
    fn place(self, signer: &Signer, performance: PerformanceId, account: AccountId, session: SessionId) -> Place {
        let resume = signer.sign(performance, account, self);
        Place { number: self.number, epoch: self.epoch, standing: standing(self.until), session, resume }
    }
}

/// Puts people of the life before back, at most [`limits::QUEUE_BATCH`] of them; `None` where the line has to be begun.
pub(super) async fn restore(app: &App, performance: PerformanceId, people: &[Returning]) -> Result<Option<Vec<Restored>>> {
    let mut args = vec![app.node.to_string()];
    for (account, session, proof) in people {
        let Proof { number, epoch, until } = proof;
        args.extend([account.to_string(), session.to_string(), number.to_string(), epoch.to_string(), until.to_string()]);
    }
    let mut reply = eval(app, &RESTORE, performance, &args).await?;
    if reply.text()? != "ok" {
        return Ok(None);
    }
    let epoch = reply.number()?;
    let signer = Signer::new(&app.config.secret);
    let read = |(account, ..): &Returning| -> Result<Restored> {
        let status = reply.text()?;
        let (number, session, until) = (reply.number()?, reply.id()?, reply.number()?);
        Ok(match (status.as_str(), session) {
            ("place", Some(session)) => {
                Restored::Place(Proof { number, epoch, until }.place(&signer, performance, *account, session))
            }
            ("lobby", _) => Restored::Lobby,
            _ => Restored::None,
        })
    };
    let restored = people.iter().map(read).collect::<Result<Vec<_>>>()?;
    told(app, performance, Some(restored), &mut reply, 0)
}

/// The lobby of a lottery that is to be drawn, if there is one.
pub(super) async fn lobby(app: &App, performance: PerformanceId) -> Result<Option<Lobby>> {
    let [state, ..] = keys(performance);
    let mut connection = app.redis.get().await?;
    let fields: [Option<u64>; 3] =
        redis::cmd("HMGET").arg(state).arg(&["drawn", "epoch", "first"]).query_async(&mut connection).await?;
    let [Some(DRAWING), Some(epoch), Some(first)] = fields else { return Ok(None) };
    Ok(Some(Lobby { epoch, first }))
}

/// Gives `numbers`, or finishes when there are none; whether it is finished, `None` when nothing is to be drawn.
pub(super) async fn draw(
    app: &App,
    performance: PerformanceId,
    epoch: u64,
    numbers: &[(u64, AccountId)],
) -> Result<Option<bool>> {
    let mut args = vec![epoch.to_string()];
    args.extend(numbers.iter().flat_map(|(number, account)| [account.to_string(), number.to_string()]));
    let mut reply = eval(app, &DRAW, performance, &args).await?;
    match reply.text()?.as_str() {
        "ok" => {
            let finished = reply.number()? == 1;
            told(app, performance, Some(finished), &mut reply, 0)
        }
        "stopped" => told(app, performance, None, &mut reply, 0),
        _ => Ok(None),
    }
}

/// How long people of a lost line may still come back, ms; `None` when the line has to be begun.
pub(super) async fn rebuilt_in(app: &App, performance: PerformanceId) -> Result<Option<u64>> {
    let mut reply = eval(app, &REBUILT, performance, &[]).await?;
    if reply.text()? == "ok" { Ok(Some(reply.number()?)) } else { Ok(None) }
}

/// Gives up the places of these people, each if that session has it, or whichever has it.
pub(super) async fn leave(app: &App, performance: PerformanceId, people: &[(AccountId, Option<SessionId>)]) -> Result<()> {
    let session = |session: &Option<SessionId>| session.map(|session| session.to_string()).unwrap_or_default();
    let args: Vec<String> = people.iter().flat_map(|(account, wanted)| [account.to_string(), session(wanted)]).collect();
    let mut reply = eval(app, &LEAVE, performance, &args).await?;
    unless_unknown(app, performance, &mut reply)
}

/// The connections of these people are gone.
pub(super) async fn disconnect(app: &App, performance: PerformanceId, people: &[(AccountId, SessionId)]) -> Result<Vec<()>> {
    let args: Vec<String> = people.iter().flat_map(|(account, session)| [account.to_string(), session.to_string()]).collect();
    let mut reply = eval(app, &DISCONNECT, performance, &args).await?;
    unless_unknown(app, performance, &mut reply)?;
    Ok(vec![(); people.len()])
}

/// The line, or `None` when Redis does not have it.
pub(super) async fn tick(app: &App, performance: PerformanceId, known: Option<&Line>) -> Result<Option<Line>> {
    let args = known.map_or_else(<[String; 2]>::default, |line| [line.epoch, line.revision].map(|n| n.to_string()));
    let mut reply = eval(app, &TICK, performance, &args).await?;
    if reply.text()? != "ok" {
        return Ok(None);
    }
    let mut line = Line {
        epoch: reply.number()?,
        revision: reply.number()?,
        waiting: reply.number()?,
        running: reply.number()?,
        paused: reply.number()? == 1,
        ..Line::default()
    };
    let phase = reply.number()?;
    line.open = phase >= 1;
    line.closed = phase == 2;
    let order = reply.number()?;
    line.awaits_draw = order >= 1;
    if order == 2 {
        draw::start(app, performance);
    }
    line.admission_rate = reply.text()?.parse().ok();
    line.next_due = Some(reply.time()?).filter(|due| *due != 0).map(from_ms);
    let first = reply.number()?;
    line.numbers = match (reply.bytes()?, known) {
        (Some(bitmap), _) => Numbers::from_bitmap(first, &bitmap),
        (None, known) => known.map(|line| line.numbers.clone()).unwrap_or_default(),
    };
    let written_at = reply.time()?;
    line.message = match (reply.bytes()?, known) {
        (Some(text), _) => Some(Arc::new(Message { text: String::from_utf8_lossy(&text).into_owned(), written_at })),
        (None, known) => known.and_then(|line| line.message.clone()),
    };
    gauge(performance, &line);
    told(app, performance, Some(line), &mut reply, 0)
}

fn gauge(performance: PerformanceId, line: &Line) {
    let id = performance.to_string();
    metrics::gauge!("frontrow_queue_waiting", "performance" => id.clone()).set(line.waiting as f64);
    metrics::gauge!("frontrow_queue_running", "performance" => id).set(line.running as f64);
}

/// Where `accounts` stand, at most [`limits::QUEUE_PLACES_BATCH`] of them, and in which life of the line; `None` where it has
/// to be begun.
pub(super) async fn places(
    app: &App,
    performance: PerformanceId,
    accounts: &[AccountId],
) -> Result<Option<(u64, Vec<Option<Place>>)>> {
    let args: Vec<String> = accounts.iter().map(ToString::to_string).collect();
    let mut reply = eval(app, &PLACES, performance, &args).await?;
    if reply.text()? != "ok" {
        return Ok(None);
    }
    let epoch = reply.number()?;
    let signer = Signer::new(&app.config.secret);
    let place = |account: &AccountId| -> Result<Option<Place>> {
        let (number, session, until) = (reply.number()?, reply.id()?, reply.number()?);
        Ok(session.map(|session| Proof { number, epoch, until }.place(&signer, performance, *account, session)))
    };
    let places = accounts.iter().map(place).collect::<Result<Vec<_>>>()?;
    Ok(Some((epoch, places)))
}

/// Puts the people of a dead node into the grace time, a bounded chunk at a time.
pub(super) async fn orphan(app: &App, performance: PerformanceId, node: NodeId) -> Result<()> {
    let (mut cursor, mut sweep) = ("0".to_owned(), "0".to_owned());
    loop {
        let mut reply = eval(app, &ORPHAN, performance, &[node.to_string(), cursor, sweep]).await?;
        if reply.text()? != "ok" {
            return Ok(());
        }
        cursor = reply.text()?;
        sweep = reply.number()?.to_string();
        told(app, performance, (), &mut reply, 0)?;
        if cursor == "0" {
            return Ok(());
        }
    }
}

/// Takes this node's people out of the grace time that others put them in, thinking it dead.
pub(super) async fn reclaim(app: &App, performance: PerformanceId) -> Result<()> {
    let mut cursor = "0".to_owned();
    loop {
        let mut reply = eval(app, &RECLAIM, performance, &[app.node.to_string(), cursor]).await?;
        if reply.text()? != "ok" {
            return Ok(());
        }
        cursor = reply.text()?;
        told(app, performance, (), &mut reply, 0)?;
        if cursor == "0" {
            return Ok(());
        }
    }
}

pub(super) fn unless_unknown(app: &App, performance: PerformanceId, reply: &mut Reply) -> Result<()> {
    if reply.text()? == "unknown" { Ok(()) } else { told(app, performance, (), reply, 0) }
}

/// Counts what the script did, and pokes every node when somebody's standing changed: `own` of them know already.
pub(super) fn told<T>(app: &App, performance: PerformanceId, answer: T, reply: &mut Reply, own: u64) -> Result<T> {
    let did = Did { promoted: reply.number()?, admission_over: reply.number()?, grace_over: reply.number()? };
    metrics::counter!("frontrow_queue_admissions_total").increment(did.promoted);
    metrics::counter!("frontrow_queue_purged_total", "reason" => "admission_over").increment(did.admission_over);
    metrics::counter!("frontrow_queue_purged_total", "reason" => "grace_over").increment(did.grace_over);
    if did.promoted.saturating_sub(own) + did.admission_over + did.grace_over > 0 {
        app.bus.publish(LiveRecord::QueueChanged { performance });
    }
    Ok(answer)
}
