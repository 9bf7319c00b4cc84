//! A connection as callers have it: to the one server, or to whichever servers of a cluster have the keys.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::StreamExt as _;
use futures_util::future::{FutureExt as _, join_all};
use redis::aio::ConnectionLike;
use redis::{Cmd, Pipeline, RedisFuture, RedisResult, Value};

use super::cluster::{Cluster, Sent, nobody};
use super::server::Line;
use super::slots;
use crate::limits;

/// A shared connection, good for one piece of work. A pipeline reaches each server in one write; on a cluster its parts
/// run side by side, in no order between servers, and a part that fails leaves the others alone.
#[derive(Clone, Debug)]
pub struct Connection(Kind);

#[derive(Clone, Debug)]
enum Kind {
    One(Line),
    /// Whether pipelines follow slots that moved.
    Many(Arc<Cluster>, bool),
}

impl Connection {
    pub(super) const fn one(line: Line) -> Self {
        Self(Kind::One(line))
    }

    pub(super) const fn many(cluster: Arc<Cluster>) -> Self {
        Self(Kind::Many(cluster, true))
    }

    /// Commands of a pipeline go to whoever has their keys as far as is known, or fail.
    pub(super) fn stubborn(self) -> Self {
        match self.0 {
            Kind::Many(cluster, _) => Self(Kind::Many(cluster, false)),
            one @ Kind::One(_) => Self(one),
        }
    }
}

impl ConnectionLike for Connection {
    fn req_packed_command<'a>(&'a mut self, command: &'a Cmd) -> RedisFuture<'a, Value> {
        match &mut self.0 {
            Kind::One(line) => line.send(command).boxed(),
            Kind::Many(cluster, _) => cluster.command(command).boxed(),
        }
    }

    fn req_packed_commands<'a>(&'a mut self, pipeline: &'a Pipeline, offset: usize, count: usize) -> RedisFuture<'a, Vec<Value>> {
        match &mut self.0 {
            Kind::One(line) => line.send_all(pipeline, offset, count).boxed(),
            Kind::Many(cluster, follow) => commands(cluster, pipeline, *follow).boxed(),
        }
    }

    fn get_db(&self) -> i64 {
        match &self.0 {
            Kind::One(line) => line.database(),
            Kind::Many(..) => 0,
        }
    }
}

/// Where the commands of a pipeline stand; one not answered is `None`.
type Answers = Vec<Option<Value>>;

/// Sends each server its part in one write; if it is to `follow`, then once more to whoever has them by then what was
/// refused because slots moved, and what is being moved right now one by one. What was sent and not answered is not sent
/// again.
async fn commands(cluster: &Cluster, pipeline: &Pipeline, follow: bool) -> RedisResult<Vec<Value>> {
    if pipeline.is_transaction() {
        return Err((redis::ErrorKind::Client, "a cluster takes no transaction: use a script").into());
    }
    let commands: Vec<&Cmd> = pipeline.cmd_iter().collect();
    let mut answers: Answers = vec![None; commands.len()];
    let mut refused = round(cluster, &commands, (0..commands.len()).collect(), &mut answers).await;
    if follow && !refused.is_empty() {
        cluster.look().await;
        refused = round(cluster, &commands, refused, &mut answers).await;
        let one_by_one = refused.into_iter().map(|at| {
            let command = commands[at];
            async move { (at, cluster.command(command).await) }
        });
        let mut one_by_one = futures_util::stream::iter(one_by_one).buffer_unordered(limits::CLUSTER_SINGLES);
        while let Some((at, answer)) = one_by_one.next().await {
            answers[at] = Some(as_value(answer)?);
        }
    }
    answers.into_iter().map(|answer| answer.map_or_else(|| as_value(Err(nobody())), Ok)).collect()
}

/// Sends the commands at `these` places to their servers; returns those that were not run because their slots move.
async fn round(cluster: &Cluster, commands: &[&Cmd], these: Vec<usize>, answers: &mut Answers) -> Vec<usize> {
    let map = cluster.map();
    let mut parts = BTreeMap::<Arc<str>, Vec<usize>>::new();
    for at in these {
        let owner = slots::slot_of_command(commands[at]).map_or_else(|| map.primaries().first(), |slot| map.owner(slot));
        if let Some(owner) = owner {
            parts.entry(Arc::clone(owner)).or_default().push(at);
        }
    }
    let sent = parts.iter().map(|(name, part)| part_of(cluster, name, commands, part));
    let mut refused = Vec::new();
    for ((name, part), said) in parts.iter().zip(join_all(sent).await) {
        for (at, answer) in part.iter().zip(said.unwrap_or_default()) {
            let (answer, moves) = match cluster.judge(Ok(answer), name) {
                Sent::Elsewhere(_, error) => (Err(error), true),
                Sent::Later(error) => {
                    let moves = error.kind() == redis::ErrorKind::Server(redis::ServerErrorKind::TryAgain);
                    (Err(error), moves)
                }
                Sent::Done(answer) => (answer, false),
            };
            answers[*at] = as_value(answer).ok();
            if moves {
                refused.push(*at);
            }
        }
    }
    refused
}

/// One server's part; `None` when it did not answer.
async fn part_of(cluster: &Cluster, name: &str, commands: &[&Cmd], part: &[usize]) -> Option<Vec<Value>> {
    let mut pipe = Pipeline::with_capacity(part.len());
    for at in part {
        pipe.add_command(commands[*at].clone());
    }
    let sent = async { cluster.server(name)?.line().await.map_err(|_| nobody())?.send_all(&pipe, 0, part.len()).await };
    let said: RedisResult<Vec<Value>> = sent.await;
    said.inspect_err(|_| cluster.doubt()).ok()
}

/// In a pipeline's answers a server's error is a value.
fn as_value(answer: RedisResult<Value>) -> RedisResult<Value> {
    let error = match answer {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let words = match error.code() {
        Some(code) => format!("-{code} {}\r\n", error.detail().unwrap_or_default()),
        // What was lost on the way is, to whoever reads the other answers, a server that is away.
        None => return as_lost(),
    };
    redis::parse_redis_value(words.as_bytes())
}

fn as_lost() -> RedisResult<Value> {
    redis::parse_redis_value(b"-CLUSTERDOWN no answer came\r\n")
}
