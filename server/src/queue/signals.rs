//! How all nodes are doing, for [`super::rules::steer`]: each node says once a second what it found slow or failing, and
//! hears what the others said, in one small script call, however many performances there are.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::error::Result;
use crate::infra::redis::Script;
use crate::limits;

/// Where the nodes say it: node → when, and its signals as text.
const KEY: &str = "fr:signals";
/// Holds in a node's window without which their latency says nothing.
const LEAST_HOLDS: u32 = 5;
/// The same for what is tried once a second.
const LEAST_TRIES: u32 = 3;
/// Payment calls of all nodes without which their failures say nothing.
const LEAST_PAYMENTS: u32 = 5;

static SIGNALS: LazyLock<Script> = LazyLock::new(|| Script::new("queue_signals", include_str!("queue_signals.lua")));

/// What admission is steered by. Null with too little to tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = AdmissionSignals)]
pub struct Signals {
    /// 99 of 100 holds took at most so long, on the slowest node; milliseconds.
    pub hold_p99_ms: Option<u32>,
    /// Half of the waits for a database connection took at most so long, on the slowest node; milliseconds.
    pub pool_wait_ms: Option<u32>,
    /// The same for Redis.
    pub redis_wait_ms: Option<u32>,
    /// Calls to the payment gateway that failed, percent of all.
    pub payment_errors_percent: Option<u32>,
}

/// What one node says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) hold: Option<u32>,
    pub(super) pool: Option<u32>,
    pub(super) redis: Option<u32>,
    pub(super) failures: u32,
    pub(super) payments: u32,
}

impl Word {
    /// What this node found.
    fn of(app: &App) -> Self {
        let pulse = &app.pulse;
        let ms = |took: Option<Duration>| took.map(|took| u32::try_from(took.as_millis()).unwrap_or(u32::MAX));
        let (failures, payments) = pulse.payments.counts();
        Self {
            hold: ms(pulse.holds.quantile(0.99, LEAST_HOLDS)),
            pool: ms(pulse.pool.quantile(0.5, LEAST_TRIES)),
            redis: ms(pulse.redis.quantile(0.5, LEAST_TRIES)),
            failures,
            payments,
        }
    }

    pub(super) fn text(self) -> String {
        let one = |ms: Option<u32>| ms.map_or_else(|| "-".to_owned(), |ms| ms.to_string());
        format!("{} {} {} {} {}", one(self.hold), one(self.pool), one(self.redis), self.failures, self.payments)
    }

    /// What a node of another version may say otherwise is not heard.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let mut one = || Some(parts.next()?.parse::<u32>().ok());
        let (hold, pool, redis) = (one()?, one()?, one()?);
        Some(Self { hold, pool, redis, failures: one()??, payments: one()?? })
    }
}

impl Signals {
    /// The slowest node's times, and all nodes' payments together.
    pub(super) fn gather(words: &[Word]) -> Self {
        let slowest = |of: fn(&Word) -> Option<u32>| words.iter().filter_map(of).max();
        let sum = |of: fn(&Word) -> u32| words.iter().map(of).fold(0, u32::saturating_add);
        let (failures, payments) = (sum(|word| word.failures), sum(|word| word.payments));
        let percent = u32::try_from(u64::from(failures) * 100 / u64::from(payments.max(1))).unwrap_or(100);
        Self {
            hold_p99_ms: slowest(|word| word.hold),
            pool_wait_ms: slowest(|word| word.pool),
            redis_wait_ms: slowest(|word| word.redis),
            payment_errors_percent: (payments >= LEAST_PAYMENTS).then_some(percent),
        }
    }

    pub(super) fn measure(&self) {
        let gauges = [
            ("hold_p99_ms", self.hold_p99_ms),
            ("pool_wait_ms", self.pool_wait_ms),
            ("redis_wait_ms", self.redis_wait_ms),
            ("payment_errors_percent", self.payment_errors_percent),
        ];
        for (signal, value) in gauges {
            metrics::gauge!("frontrow_admission_signal", "signal" => signal).set(value.map_or(f64::NAN, f64::from));
        }
    }
}

/// Tries how long Postgres and Redis keep us waiting, says what this node found, and hears what all say.
pub(super) async fn exchange(app: &App) -> Result<Signals> {
    let asked = Instant::now();
    // Longer than this is stress whatever it comes to; the connection goes back at once.
    drop(tokio::time::timeout(limits::STEER_EVERY, app.pg.acquire()).await);
    app.pulse.pool.record(asked.elapsed());
    let asked = Instant::now();
    let words = talk(app, Some(Word::of(app))).await;
    app.pulse.redis.record(asked.elapsed());
    let signals = Signals::gather(&words?);
    signals.measure();
    Ok(signals)
}

/// What all say now.
pub(super) async fn hear(app: &App) -> Result<Signals> {
    Ok(Signals::gather(&talk(app, None).await?))
}

async fn talk(app: &App, word: Option<Word>) -> Result<Vec<Word>> {
    let ttl = limits::SIGNALS_TTL.as_millis().to_string();
    let args = [app.node.to_string(), word.map_or_else(String::new, Word::text), ttl];
    let words: Vec<String> = app.redis.eval(&SIGNALS, &[KEY.to_owned()], &args).await?;
    Ok(words.iter().filter_map(|text| Word::read(text)).collect())
}
