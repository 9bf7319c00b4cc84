//! A map that Redis does not have is made anew from Postgres, by one node at a time, and put into place by a script
//! that refuses when a map exists. It is built aside first, so that no script blocks Redis for long.

use std::collections::BTreeMap;
use std::time::Duration;

use frontrow_protocol::ids::{AccountId, PerformanceId, SeatIndex};
use tokio::sync::oneshot;
use uuid::Uuid;

use super::call::Call;
use super::live::{self, LIVE};
use super::rules::{Books, Pending};
use super::store;
use crate::app::App;
use crate::error::{Error, Result};
use crate::infra::clock::to_ms;
use crate::infra::redis::Connection;
use crate::limits::{LOAD_LEASE, LOAD_PIPE, LOAD_POLL, LOAD_WAIT};

/// Makes sure that there is a map; who finds another node at it waits for that one.
///
/// # Errors
/// `not_found` for a performance without seats, `overloaded` when it takes too long, faults.
pub(super) async fn load(app: &App, performance: PerformanceId) -> Result<()> {
    let waited = tokio::time::timeout(LOAD_WAIT, async {
        let mut pause = LOAD_POLL;
        loop {
            if lease(app, performance).await? {
                // In a task of its own: a caller that gives up must not leave the work half done under its lease.
                let (done, loaded) = oneshot::channel();
                let loading = load_leased(app.clone(), performance);
                app.tasks.spawn_to_end(async move { drop(done.send(loading.await)) });
                return loaded.await.unwrap_or_else(|_| Err(Error::overloaded(500)));
            }
            tokio::time::sleep(pause).await;
            if live::read_versions(app, &[performance]).await?.first().is_some_and(Option::is_some) {
                return Ok(());
            }
            pause = (pause * 2).min(Duration::from_millis(200));
        }
    });
    waited.await.unwrap_or_else(|_| Err(Error::overloaded(500)))
}

/// Only saves work: two loads at once are harmless. A loader that dies is replaced when its lease is over.
async fn lease(app: &App, performance: PerformanceId) -> Result<bool> {
    let mut connection = app.redis.get().await?;
    let mut set = redis::cmd("SET");
    set.arg(live::key(performance, "loading")).arg(app.node.to_string()).arg("NX").arg("PX").arg(millis(LOAD_LEASE));
    let taken: Option<String> = set.query_async(&mut connection).await?;
    Ok(taken.is_some())
}

async fn load_leased(app: App, performance: PerformanceId) -> Result<()> {
    let done = build(&app, performance).await;
    if done.is_err() {
        let mut connection = app.redis.get().await?;
        redis::cmd("DEL").arg(live::key(performance, "loading")).query_async::<()>(&mut connection).await?;
    }
    done
}

async fn build(app: &App, performance: PerformanceId) -> Result<()> {
    let started = std::time::Instant::now();
    let books = store::books(&app.pg, performance).await?;
    let mut connection = app.redis.get().await?;
    // First, so that a map that exists is always swept.
    redis::cmd("SADD").arg(LIVE).arg(performance.to_string()).query_async::<()>(&mut connection).await?;
    let aside = Uuid::now_v7();
    let built = ["m", "due", "sold"].map(|name| live::key(performance, &format!("load:{aside}:{name}")));
    let (mut packed, holding) = books.lay_out();
    let kept = books.keep(&mut packed);
    let sold = books.sold.len();
    for pipe in aside_commands(&books, &holding, &kept, &built) {
        pipe.query_async::<()>(&mut connection).await?;
    }
    let lives = app.redis.lives().await?;
    let run = lives.of(&live::key(performance, "m")).to_owned();
    let outcome = Call::load(performance, built, books.count, &run).run_with(app, packed).await?;
    if outcome.number(0) == 1 {
        ring_when_over(&mut connection, performance, &holding).await?;
        outcome.publish_epoch(app, performance);
        metrics::counter!("frontrow_seat_maps_loaded_total").increment(1);
        tracing::info!(%performance, seats = books.count, sold, orders = holding.len(), took = ?started.elapsed(), "a seat map was loaded from Postgres");
    }
    Ok(())
}

/// The hash, the deadlines and the sold seats, under names of their own that end by themselves if this process does.
fn aside_commands(books: &Books, holding: &[&Pending], kept: &[SeatIndex], [m, due, sold]: &[String; 3]) -> Vec<redis::Pipeline> {
    let mut accounts = BTreeMap::<AccountId, (Vec<String>, Vec<String>)>::new();
    for ticket in &books.sold {
        accounts.entry(ticket.account).or_default().1.push(ticket.seat.to_string());
    }
    let mut commands = Vec::new();
    for order in holding {
        let seats: Vec<_> = order.seats.iter().map(ToString::to_string).collect();
        accounts.entry(order.account).or_default().0.push(format!("{}={}", order.hold, seats.len()));
        let named = if order.order.is_nil() { "-".to_owned() } else { order.order.to_string() };
        let record = format!("{} {} {named} {}", order.account, to_ms(order.until), seats.join(","));
        commands.push(hset(m, &format!("h:{}", order.hold), &record));
        let mut zadd = redis::cmd("ZADD");
        zadd.arg(due).arg(to_ms(order.until)).arg(order.hold.to_string());
        commands.push(zadd);
    }
    if let Some(until) = books.listed_until.map(to_ms) {
        commands.push(hset(m, "list", &until.to_string()));
        if !kept.is_empty() {
            let seats: Vec<_> = kept.iter().map(ToString::to_string).collect();
            let list = Uuid::nil();
            commands.push(hset(m, &format!("h:{list}"), &format!("{list} {until} - {}", seats.join(","))));
            let mut zadd = redis::cmd("ZADD");
            zadd.arg(due).arg(until).arg(list.to_string());
            commands.push(zadd);
        }
    }
    for (account, (holds, seats)) in accounts {
        commands.push(hset(m, &format!("a:{account}"), &format!("{}|{}", holds.join(" "), seats.join(" "))));
    }
    commands.extend(books.sold.iter().map(|s| hset(sold, &s.seat.to_string(), &s.order.to_string())));
    let expire = [m, due, sold].map(|key| {
        let mut expire = redis::cmd("PEXPIRE");
        expire.arg(key).arg(10 * millis(LOAD_LEASE));
        expire
    });
    // The expiry goes with every part: a key may be born in any of them.
    commands.chunks(LOAD_PIPE).map(|part| pipe_of(part.iter().chain(&expire))).collect()
}

fn hset(key: &str, field: &str, value: &str) -> redis::Cmd {
    let mut cmd = redis::cmd("HSET");
    cmd.arg(key).arg(field).arg(value);
    cmd
}

fn pipe_of<'a>(commands: impl Iterator<Item = &'a redis::Cmd>) -> redis::Pipeline {
    let mut pipe = redis::pipe();
    for command in commands {
        pipe.add_command(command.clone()).ignore();
    }
    pipe
}

/// The keys whose expiry is the notification. Lost with this process, they are covered by the sweep.
async fn ring_when_over(connection: &mut Connection, performance: PerformanceId, holding: &[&Pending]) -> Result<()> {
    for part in holding.chunks(LOAD_PIPE) {
        let commands: Vec<_> = part
            .iter()
            .map(|order| {
                let mut set = redis::cmd("SET");
                set.arg(live::hold_key(performance, order.hold)).arg("").arg("PXAT").arg(to_ms(order.until));
                set
            })
            .collect();
        pipe_of(commands.iter()).query_async::<()>(connection).await?;
    }
    Ok(())
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
