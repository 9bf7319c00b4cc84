//! Running the scripts: whatever one changed is published, whatever it ended is told and counted.

use std::sync::LazyLock;
use std::time::Duration;

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::{AccountId, HoldId, OrderId, PerformanceId, SeatIndex};
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::seats::{SeatChange, SeatState};
use frontrow_protocol::server::HoldEndReason;

use super::live::{hold_key, id_of, key, keys, unexpected};
use super::{OrderedSeats, load};
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::clock::to_ms;
use crate::infra::redis::{Lives, Script};
use crate::limits::{CLAIM_FREEZE, LOAD_ATTEMPTS, SWEEP_BATCH};
use crate::queue;
use crate::shows::Performance;

macro_rules! script {
    ($name:ident, $file:literal) => {
        pub(super) static $name: LazyLock<Script> = LazyLock::new(|| {
            Script::new(
                $file,
                concat!(include_str!("seats_head.lua"), include_str!("seats_common.lua"), include_str!(concat!($file, ".lua"))),
            )
        });
    };
}
/// The script that claims seats, whole. Its first part refuses before the rest is set up.
pub const HOLD_SOURCE: &str = concat!(
    include_str!("seats_head.lua"),
    include_str!("seats_hold_first.lua"),
    include_str!("seats_common.lua"),
    include_str!("seats_hold.lua")
);
static HOLD: LazyLock<Script> = LazyLock::new(|| Script::new("seats_hold", HOLD_SOURCE));
script!(RELEASE, "seats_release");
script!(SWEEP, "seats_sweep");
script!(ORDER, "seats_order");
script!(CLAIM, "seats_claim");
script!(SELL, "seats_sell");
script!(RETURN, "seats_return");
script!(BLOCK, "seats_block");
script!(OF, "seats_of");
script!(READ, "seats_read");
script!(LOAD, "seats_load");
script!(CLOSE, "seats_close");
script!(OFFER, "seats_offer");
script!(LIST, "seats_list");

/// One call of a script, which can be repeated.
pub(super) struct Call {
    script: &'static Script,
    performance: PerformanceId,
    keys: Vec<String>,
    args: Vec<String>,
    /// Why holds end in it, for the metric.
    cause: &'static str,
}

impl Call {
    pub(super) fn new(script: &'static Script, performance: PerformanceId, cause: &'static str) -> Self {
        Self { script, performance, keys: keys(performance), args: Vec::new(), cause }
    }

    fn key(mut self, key: String) -> Self {
        self.keys.push(key);
        self
    }

    pub(super) fn arg(mut self, arg: impl ToString) -> Self {
        self.args.push(arg.to_string());
        self
    }

    fn seats(mut self, seats: &[SeatIndex]) -> Self {
        self.args.extend(seats.iter().map(ToString::to_string));
        self
    }

    /// Claims seats; with fewer seats than `wanted` it only tells what is in the way.
    pub(super) fn hold(at: &Performance, account: AccountId, hold: HoldId, wanted: usize, seats: &[SeatIndex]) -> Self {
        Self::new(&HOLD, at.id, "touch")
            .key(hold_key(at.id, hold))
            .key(queue::running_key(at.id))
            .arg(hold)
            .arg(account)
            .arg(to_ms(at.sale_opens_at))
            .arg(to_ms(at.sale_closes_at))
            .arg(at.seat_limit)
            .arg(u64::from(at.room.hold_seconds) * 1000)
            .arg(SWEEP_BATCH)
            .arg(wanted)
            .seats(seats)
    }

    pub(super) fn release(performance: PerformanceId, account: AccountId, hold: HoldId, order: Option<OrderId>) -> Self {
        Self::new(&RELEASE, performance, "touch")
            .key(hold_key(performance, hold))
            .arg(hold)
            .arg(account)
            .arg(order.map_or_else(|| "-".to_owned(), |order| order.to_string()))
    }

    pub(super) fn order(
        performance: PerformanceId,
        account: AccountId,
        hold: HoldId,
        order: OrderId,
        until: DateTime<Utc>,
    ) -> Self {
        Self::new(&ORDER, performance, "touch")
            .key(hold_key(performance, hold))
            .arg(hold)
            .arg(account)
            .arg(order)
            .arg(to_ms(until))
    }

    pub(super) fn claim(performance: PerformanceId, ordered: &OrderedSeats) -> Self {
        Self::claim_for(performance, ordered, CLAIM_FREEZE)
    }

    /// [`Call::claim`], frozen for so long.
    pub(super) fn claim_for(performance: PerformanceId, ordered: &OrderedSeats, freeze: Duration) -> Self {
        Self::new(&CLAIM, performance, "touch")
            .key(hold_key(performance, ordered.hold))
            .arg(ordered.hold)
            .arg(ordered.order)
            .arg(ordered.account)
            .arg(freeze.as_millis())
            .arg(SWEEP_BATCH)
            .seats(&ordered.seats)
    }

    pub(super) fn sell(performance: PerformanceId, ordered: &OrderedSeats, verified: bool) -> Self {
        Self::new(&SELL, performance, "touch")
            .key(hold_key(performance, ordered.hold))
            .arg(ordered.hold)
            .arg(ordered.order)
            .arg(ordered.account)
            .arg(u8::from(verified))
            .seats(&ordered.seats)
    }

    pub(super) fn load(performance: PerformanceId, built: [String; 3], count: u32, run: &str) -> Self {
        let call = built.into_iter().fold(Self::new(&LOAD, performance, "load"), Self::key);
        call.key(key(performance, "loading")).arg(count).arg(run)
    }

    pub(super) fn offer(at: &Performance, account: AccountId, hold: HoldId, until: DateTime<Utc>, seats: &[SeatIndex]) -> Self {
        Self::new(&OFFER, at.id, "touch")
            .key(hold_key(at.id, hold))
            .arg(hold)
            .arg(account)
            .arg(to_ms(until))
            .arg(at.seat_limit)
            .seats(seats)
    }

    /// Keeps seats that come back for the waiting list, and lets some of them go.
    pub(super) fn list(performance: PerformanceId, lease: Duration, let_go: &[SeatIndex]) -> Self {
        Self::new(&LIST, performance, "list").arg(lease.as_millis()).seats(let_go)
    }

    /// Ends what holds there are, some at a time; the last call forgets the map.
    pub(super) fn close(performance: PerformanceId) -> Self {
        Self::new(&CLOSE, performance, "close").arg(SWEEP_BATCH)
    }

    /// Runs it once.
    pub(super) async fn run(&self, app: &App) -> Result<Outcome> {
        self.finish(app, app.redis.eval(self.script, &self.keys, &self.args).await?)
    }

    /// [`Call::run`] with bytes as the last argument.
    pub(super) async fn run_with(&self, app: &App, last: Vec<u8>) -> Result<Outcome> {
        let args: Vec<Vec<u8>> = self.args.iter().map(|arg| arg.clone().into_bytes()).chain([last]).collect();
        self.finish(app, app.redis.eval(self.script, &self.keys, &args).await?)
    }

    /// Runs it; loads the map first when Redis does not have it.
    ///
    /// # Errors
    /// `overloaded` when the map could not be loaded in time; faults.
    pub(super) async fn run_loaded(&self, app: &App) -> Result<Outcome> {
        for _ in 0..LOAD_ATTEMPTS {
            let outcome = self.run(app).await?;
            if outcome.code != "not_loaded" {
                return Ok(outcome);
            }
            load::load(app, self.performance).await?;
        }
        Err(Error::overloaded(500))
    }

    /// Runs calls of one script and performance in one round trip, each as [`Call::run`] does.
    ///
    /// # Errors
    /// Faults of all; those of one are its own.
    pub(super) async fn run_each(app: &App, calls: &[Self]) -> Result<Vec<Result<Outcome>>> {
        let Some(first) = calls.first() else { return Ok(Vec::new()) };
        let asked: Vec<_> = calls.iter().map(|call| (call.keys.clone(), call.args.clone())).collect();
        let replies = app.redis.eval_each::<Reply>(first.script, &asked).await?;
        Ok(calls.iter().zip(replies).map(|(call, reply)| reply.and_then(|reply| call.finish(app, reply))).collect())
    }

    fn finish(&self, app: &App, reply: Reply) -> Result<Outcome> {
        let outcome = Outcome::read(reply)?;
        outcome.publish(app, self.performance, self.cause);
        Ok(outcome)
    }
}

/// Ends what is due in many performances in one round trip to each server; `lives` are the servers' run ids.
///
/// # Errors
/// Faults; one performance's fault is logged and answered with `None`.
pub(super) async fn sweep(
    app: &App,
    performances: &[PerformanceId],
    lives: &Lives,
    cause: &'static str,
) -> Result<Vec<(PerformanceId, Option<Outcome>)>> {
    let call = |performance: &PerformanceId| {
        let keys = keys(*performance);
        let args = vec![SWEEP_BATCH.to_string(), keys.first().map_or("", |key| lives.of(key)).to_owned()];
        (keys, args)
    };
    let calls: Vec<_> = performances.iter().map(call).collect();
    let replies = app.redis.eval_each::<Reply>(&SWEEP, &calls).await?;
    let read = |(performance, reply): (&PerformanceId, Result<Reply>)| {
        let outcome = reply.and_then(Outcome::read).inspect(|outcome| outcome.publish(app, *performance, cause));
        (*performance, outcome.inspect_err(|error| tracing::warn!(%error, %performance, "a sweep failed")).ok())
    };
    Ok(performances.iter().zip(replies).map(read).collect())
}

/// A script's answer as it comes: code, epoch, from, version, changes, ended, extra.
pub(super) type Reply = (String, u64, u64, u64, Vec<u32>, Vec<String>, Vec<i64>);

/// A script's answer.
#[derive(Debug)]
pub(super) struct Outcome {
    /// `ok`, or what was in the way.
    pub(super) code: String,
    epoch: u64,
    from: u64,
    version: u64,
    changes: Vec<SeatChange>,
    ended: Vec<(HoldId, AccountId, HoldEndReason)>,
    /// What else the script says.
    pub(super) extra: Vec<i64>,
}

impl Outcome {
    fn read((code, epoch, from, version, changes, ended, extra): Reply) -> Result<Self> {
        let changes = changes.chunks_exact(2).map(|pair| match pair {
            [seat, state] => Ok(SeatChange(*seat, state_of(*state)?)),
            _ => Err(unexpected("a change")),
        });
        let ended = ended.chunks_exact(3).map(|three| match three {
            [hold, account, reason] => Ok((id_of(hold)?, id_of(account)?, reason_of(reason)?)),
            _ => Err(unexpected("an end")),
        });
        let (changes, ended) = (changes.collect::<Result<_>>()?, ended.collect::<Result<_>>()?);
        Ok(Self { code, epoch, from, version, changes, ended, extra })
    }

    /// Whether it did what it was asked to.
    pub(super) fn ok(&self) -> bool {
        self.code == "ok"
    }

    /// The extra's number at `index`, 0 when it is not there.
    pub(super) fn number(&self, index: usize) -> i64 {
        self.extra.get(index).copied().unwrap_or(0)
    }

    /// The extra as seats.
    pub(super) fn seats(&self) -> Vec<SeatIndex> {
        self.extra.iter().filter_map(|seat| SeatIndex::try_from(*seat).ok()).collect()
    }

    /// The script said what its caller cannot have provoked.
    pub(super) fn unexpected(&self) -> Error {
        Error::Internal(anyhow::anyhow!("a seats script answered `{}`", self.code))
    }

    fn publish(&self, app: &App, performance: PerformanceId, cause: &'static str) {
        if self.version != self.from {
            let (epoch, from, version) = (self.epoch, self.from, self.version);
            app.bus.publish(LiveRecord::SeatsChanged { performance, epoch, from, version, changes: self.changes.clone() });
        }
        for (hold, account, reason) in self.ended.iter().copied() {
            metrics::counter!("frontrow_holds_ended_total", "reason" => word(reason), "cause" => cause).increment(1);
            app.bus.publish(LiveRecord::HoldEnded { performance, account, hold, reason });
        }
    }

    /// Tells every node that the state has a new epoch: an empty change in it, which nobody can apply.
    pub(super) fn publish_epoch(&self, app: &App, performance: PerformanceId) {
        let (epoch, from, version) = (self.epoch, self.version, self.version);
        app.bus.publish(LiveRecord::SeatsChanged { performance, epoch, from, version, changes: Vec::new() });
    }
}

fn state_of(number: u32) -> Result<SeatState> {
    u8::try_from(number).ok().and_then(|number| SeatState::try_from(number).ok()).ok_or_else(|| unexpected("a seat state"))
}

fn reason_of(word: &str) -> Result<HoldEndReason> {
    Ok(match word {
        "released" => HoldEndReason::Released,
        "expired" => HoldEndReason::Expired,
        "ordered" => HoldEndReason::Ordered,
        "paid" => HoldEndReason::Paid,
        "lost" => HoldEndReason::Lost,
        _ => return Err(unexpected("an end")),
    })
}

const fn word(reason: HoldEndReason) -> &'static str {
    match reason {
        HoldEndReason::Released => "released",
        HoldEndReason::Expired => "expired",
        HoldEndReason::Ordered => "ordered",
        HoldEndReason::Paid => "paid",
        HoldEndReason::Lost => "lost",
    }
}
