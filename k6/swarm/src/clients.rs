//! Several client processes play as one: the first tells the others by lines on their standard input what to do, and
//! they tell it by lines on their standard output what they saw.

use std::ops::Range;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use swarm::cast;
use swarm::crowd::{Crowd, Tokens};
use swarm::evidence::Evidence;
use swarm::world::{Script, Target};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines, Stdin};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::time::{Instant, sleep};

/// How people show who they are.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) enum Keys {
    /// Tokens are made with the root secret of a test target.
    Secret(String),
    /// Tokens of people who logged in, by person.
    Tokens(Vec<String>),
}

impl Keys {
    /// The token of a person.
    pub(crate) fn token(&self, seed: u64, person: usize) -> String {
        match self {
            Self::Secret(secret) => cast::token(secret, cast::account(seed, person), "customer"),
            Self::Tokens(tokens) => tokens.get(person).cloned().unwrap_or_default(),
        }
    }
}

/// What a client process has to do.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) target: Target,
    pub(crate) script: Script,
    pub(crate) keys: Keys,
    /// Which people.
    pub(crate) people: Range<usize>,
    /// Seconds until who still plays is told to finish.
    pub(crate) limit_s: u64,
    /// Seconds orders may take to end after that.
    pub(crate) settle_s: u64,
}

/// What the first process says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Say {
    /// How many play?
    Count,
    /// Stop playing.
    Stop,
    /// Compare and tell.
    Compare,
}

struct Client {
    child: Child,
    to: ChildStdin,
    from: Lines<BufReader<ChildStdout>>,
}

impl Client {
    fn start() -> anyhow::Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("client").stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().context("starting a client process")?;
        let to = child.stdin.take().context("no standard input")?;
        let from = BufReader::new(child.stdout.take().context("no standard output")?).lines();
        Ok(Self { child, to, from })
    }

    async fn tell(&mut self, what: &impl Serialize) -> anyhow::Result<()> {
        let mut line = serde_json::to_vec(what)?;
        line.push(b'\n');
        self.to.write_all(&line).await.context("a client process is gone")
    }

    async fn hear<T: DeserializeOwned>(&mut self) -> anyhow::Result<T> {
        match self.from.next_line().await? {
            Some(line) => Ok(serde_json::from_str(&line)?),
            None => bail!("a client process ended: {}", self.child.wait().await?),
        }
    }
}

/// Plays `job` in `count` processes; what they saw together, and what `truth` says once all orders have ended.
pub(crate) async fn play<T>(job: &Job, count: usize, truth: impl AsyncFnOnce() -> T) -> anyhow::Result<(Evidence, T)> {
    let mut clients = Vec::new();
    for part in parts(job, count) {
        let mut client = Client::start()?;
        client.tell(&part).await?;
        clients.push(client);
    }
    let deadline = Instant::now() + Duration::from_secs(job.limit_s);
    while playing(&mut clients).await? > 0 && Instant::now() < deadline {
        sleep(Duration::from_millis(500)).await;
    }
    // Everybody stops before anybody compares.
    all(&mut clients, Say::Stop).await?;
    for client in &mut clients {
        let _: usize = client.hear().await?;
    }
    let truth = truth().await;
    all(&mut clients, Say::Compare).await?;
    let mut evidence = Evidence::default();
    for client in &mut clients {
        evidence.merge(client.hear().await?);
        client.child.wait().await?;
    }
    Ok((evidence, truth))
}

/// Every process gets its share; watchers are in the first one's, so that their latencies can be told together.
fn parts(job: &Job, count: usize) -> Vec<Job> {
    let (len, count) = (job.people.len(), count.clamp(1, job.people.len()));
    let at = |n: usize| job.people.start + len * n / count;
    (0..count).map(|n| Job { people: at(n)..at(n + 1), ..job.clone() }).collect()
}

async fn all(clients: &mut [Client], what: Say) -> anyhow::Result<()> {
    for client in clients {
        client.tell(&what).await?;
    }
    Ok(())
}

async fn playing(clients: &mut [Client]) -> anyhow::Result<usize> {
    all(clients, Say::Count).await?;
    let mut sum = 0;
    for client in clients {
        sum += client.hear::<usize>().await?;
    }
    Ok(sum)
}

/// A client process.
pub(crate) async fn client() -> anyhow::Result<()> {
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let job: Job = told(&mut lines).await?;
    let (keys, seed) = (job.keys.clone(), job.script.seed);
    let tokens: Tokens = Arc::new(move |person| keys.token(seed, person));
    let crowd = Crowd::start(job.target, job.script, job.people, tokens, None)?;
    loop {
        match told(&mut lines).await? {
            Say::Count => say(&crowd.playing()).await?,
            Say::Stop => {
                crowd.stop(Duration::from_secs(job.settle_s)).await;
                say(&crowd.playing()).await?;
            }
            Say::Compare => return say(&crowd.compare().await).await,
        }
    }
}

async fn told<T: DeserializeOwned>(lines: &mut Lines<BufReader<Stdin>>) -> anyhow::Result<T> {
    let line = lines.next_line().await?.context("the first process is gone")?;
    Ok(serde_json::from_str(&line)?)
}

async fn say(what: &impl Serialize) -> anyhow::Result<()> {
    let mut line = serde_json::to_vec(what)?;
    line.push(b'\n');
    let mut out = tokio::io::stdout();
    out.write_all(&line).await?;
    Ok(out.flush().await?)
}
