//! The counts in Redis: tickets of each day by show, tickets by performance. They belong to a generation, which was
//! loaded from the books as a whole; a Redis that lost them, or went back to an earlier state of itself, has none.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, Utc};
use frontrow_protocol::ids::ShowId;
use uuid::Uuid;

use super::rules::{self, Counts, Window};
use super::store::{Loaded, Mark};
use crate::app::App;
use crate::error::Result;
use crate::infra::redis::Script;
use crate::limits;

static COUNT: LazyLock<Script> = LazyLock::new(|| Script::new("rankings_count", include_str!("rankings_count.lua")));
static SWITCH: LazyLock<Script> = LazyLock::new(|| Script::new("rankings_switch", include_str!("rankings_switch.lua")));

const STATE: &str = "fr:{rank}:state";

/// A set of counts that was loaded whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Generation(String);

impl Generation {
    fn key(&self, name: impl std::fmt::Display) -> String {
        format!("fr:{{rank}}:{}:{name}", self.0)
    }
}

/// The life that the Redis of these keys is in.
async fn life(app: &App) -> Result<String> {
    Ok(app.redis.lives().await?.of(STATE).to_owned())
}

/// The generation in use; none where Redis lost it, or is in another life than when it was loaded: its last writes may be
/// gone.
pub(super) async fn generation(app: &App) -> Result<Option<Generation>> {
    let life = life(app).await?;
    let mut connection = app.redis.get().await?;
    let (generation, loaded): (Option<String>, Option<String>) =
        redis::cmd("HMGET").arg(STATE).arg("gen").arg("life").query_async(&mut connection).await?;
    Ok(generation.filter(|_| loaded == Some(life)).map(Generation))
}

/// Counts marks, those that were counted before left out. `false` when the generation is not that any more.
pub(super) async fn count(app: &App, generation: &Generation, marks: &[Mark]) -> Result<bool> {
    let mut keys = vec![STATE.to_owned(), generation.key("marks"), generation.key("sold")];
    let mut args = vec![generation.0.clone(), limits::RANKING_KEPT.as_millis().to_string()];
    let mut days: HashMap<NaiveDate, usize> = HashMap::new();
    for mark in marks {
        let day = *days.entry(mark.day).or_insert_with(|| {
            keys.push(generation.key(mark.day));
            keys.len()
        });
        args.extend([
            mark.id.to_string(),
            day.to_string(),
            mark.show.to_string(),
            mark.performance.to_string(),
            mark.tickets.to_string(),
        ]);
    }
    let counted: i64 = app.redis.eval(&COUNT, &keys, &args).await?;
    Ok(counted >= 0)
}

/// These marks are gone from the books: nobody will count them again.
pub(super) async fn forget_marks(app: &App, generation: &Generation, marks: Option<&[Mark]>) -> Result<()> {
    let command = match marks {
        Some(marks) => {
            let mut command = redis::cmd("SREM");
            command.arg(generation.key("marks"));
            marks.iter().for_each(|mark| {
                command.arg(mark.id.to_string());
            });
            command
        }
        None => redis::cmd("DEL").arg(generation.key("marks")).to_owned(),
    };
    let mut connection = app.redis.get().await?;
    command.query_async::<()>(&mut connection).await?;
    Ok(())
}

/// Loads what the books say as a new generation and brings it into use, unless a later transaction than `fence` did.
pub(super) async fn load(app: &App, books: &Loaded, fence: i64, now: DateTime<Utc>) -> Result<Generation> {
    let (life, old) = (life(app).await?, generation(app).await?);
    let new = Generation(Uuid::now_v7().simple().to_string());
    let mut connection = app.redis.get().await?;
    let days = books.counts.days.iter().map(|(day, shows)| (new.key(day), shows));
    for (key, counts) in days.chain([(new.key("sold"), &books.counts.sold)]) {
        let counts: Vec<(String, i64)> = counts.iter().map(|(id, tickets)| (id.to_string(), *tickets)).collect();
        for some in counts.chunks(limits::RANKING_CHUNK) {
            let mut pipe = redis::pipe();
            pipe.hset_multiple(&key, some).ignore().pexpire(&key, kept_ms()).ignore();
            pipe.query_async::<()>(&mut connection).await?;
        }
    }
    for some in books.marks.chunks(limits::RANKING_CHUNK) {
        let ids: Vec<String> = some.iter().map(Uuid::to_string).collect();
        let mut pipe = redis::pipe();
        pipe.sadd(new.key("marks"), ids).ignore().pexpire(new.key("marks"), kept_ms()).ignore();
        pipe.query_async::<()>(&mut connection).await?;
    }
    let in_use: String = app.redis.eval(&SWITCH, &[STATE.to_owned()], &[new.0, life, fence.to_string()]).await?;
    if let Some(old) = old.filter(|old| old.0 != in_use) {
        let mut unlink = redis::cmd("UNLINK");
        unlink.arg(old.key("marks")).arg(old.key("sold"));
        rules::days(Window::Month, now).into_iter().for_each(|day| _ = unlink.arg(old.key(day)));
        unlink.query_async::<()>(&mut connection).await?;
    }
    Ok(Generation(in_use))
}

fn kept_ms() -> i64 {
    i64::try_from(limits::RANKING_KEPT.as_millis()).unwrap_or(i64::MAX)
}

/// All that is counted of the days that any window has.
pub(super) async fn read(app: &App, generation: &Generation, now: DateTime<Utc>) -> Result<Counts> {
    let days = rules::days(Window::Month, now);
    let mut pipe = redis::pipe();
    // Also where nobody bought or gave back for weeks: what is counted goes on counting.
    ["sold", "marks"].into_iter().for_each(|key| _ = pipe.pexpire(generation.key(key), kept_ms()).ignore());
    pipe.hgetall(generation.key("sold"));
    days.iter().for_each(|day| _ = pipe.hgetall(generation.key(day)));
    let mut connection = app.redis.get().await?;
    let mut read: Vec<HashMap<String, i64>> = pipe.query_async(&mut connection).await?;
    let by_id = |counts: HashMap<String, i64>| -> HashMap<Uuid, i64> {
        counts.into_iter().filter_map(|(id, tickets)| Some((Uuid::try_parse(&id).ok()?, tickets))).collect()
    };
    let by_day = read.split_off(1);
    let sold = read.pop().map(by_id).unwrap_or_default();
    Ok(Counts { sold, days: days.into_iter().zip(by_day.into_iter().map(by_id)).collect() })
}

/// Forgets what is counted of a show.
pub(super) async fn forget_show(app: &App, show: ShowId, now: DateTime<Utc>) -> Result<()> {
    let Some(generation) = generation(app).await? else { return Ok(()) };
    let mut pipe = redis::pipe();
    for day in rules::days(Window::Month, now) {
        pipe.hdel(generation.key(day), show.to_string()).ignore();
    }
    let mut connection = app.redis.get().await?;
    pipe.query_async::<()>(&mut connection).await?;
    Ok(())
}
