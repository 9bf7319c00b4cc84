//! A process of the bench: it is told lines of JSON and answers each with one.

use std::process::Stdio;
use std::time::Duration;

use anyhow::Context as _;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{ChildStdin, ChildStdout, Command};

use crate::machine;

/// An answer that takes longer will not come.
const PATIENCE: Duration = Duration::from_secs(150);

/// A running process. Dropping it kills it.
pub struct Child {
    process: tokio::process::Child,
    stdin: ChildStdin,
    stdout: Lines<BufReader<ChildStdout>>,
    /// What it is, for errors.
    name: String,
    /// Its number.
    pub pid: u32,
    /// Where it listens, when it does.
    pub port: u16,
}

impl Child {
    /// This program again, with another word.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn of_bench(word: &str, cores: &str) -> anyhow::Result<Self> {
        let mut command = Command::new(std::env::current_exe().context("this program")?);
        command.arg(word);
        Self::start(word, command, cores).await
    }

    /// A server that says its port when it is ready.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn listening(mut self) -> anyhow::Result<Self> {
        let said: Value = self.answer().await?;
        self.port = said["port"].as_u64().and_then(|port| port.try_into().ok()).context("a server without a port")?;
        Ok(self)
    }

    /// Any program, pinned to `cores`.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start(name: &str, command: Command, cores: &str) -> anyhow::Result<Self> {
        let mut pinned = Command::new("taskset");
        pinned.arg("-c").arg(cores).arg(command.as_std().get_program()).args(command.as_std().get_args());
        pinned.env(machine::CORES, cores).stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        if std::env::var_os("BENCH_VERBOSE").is_none() {
            pinned.stderr(Stdio::null());
        }
        let mut process = pinned.spawn().with_context(|| format!("starting {name}"))?;
        let (stdin, stdout) = (process.stdin.take(), process.stdout.take());
        let pid = process.id().context("a process that has ended")?;
        Ok(Self {
            stdin: stdin.context("an input")?,
            stdout: BufReader::new(stdout.context("an output")?).lines(),
            process,
            name: name.to_owned(),
            pid,
            port: 0,
        })
    }

    /// Tells it a line without waiting.
    ///
    /// # Errors
    /// When it has ended.
    pub async fn tell(&mut self, what: &Value) -> anyhow::Result<()> {
        let line = format!("{what}\n");
        self.stdin.write_all(line.as_bytes()).await.with_context(|| format!("{} has ended", self.name))?;
        self.stdin.flush().await.with_context(|| format!("{} has ended", self.name))
    }

    /// Its next line.
    ///
    /// # Errors
    /// When it has ended, takes too long, or does not make sense.
    pub async fn answer<T: DeserializeOwned>(&mut self) -> anyhow::Result<T> {
        let line = tokio::time::timeout(PATIENCE, self.stdout.next_line()).await;
        let line = line.with_context(|| format!("{} does not answer", self.name))??;
        let line = line.with_context(|| format!("{} has ended", self.name))?;
        serde_json::from_str(&line).with_context(|| format!("{} said {line}", self.name))
    }

    /// Tells it a line and waits for what it says.
    ///
    /// # Errors
    /// As for both.
    pub async fn ask<T: DeserializeOwned>(&mut self, what: &Value) -> anyhow::Result<T> {
        self.tell(what).await?;
        self.answer().await
    }

    /// Processor time it has used, in nanoseconds.
    ///
    /// # Errors
    /// When it has ended.
    pub fn cpu_ns(&self) -> anyhow::Result<u64> {
        machine::cpu_ns(self.pid).with_context(|| self.name.clone())
    }

    /// Memory it has, in bytes.
    ///
    /// # Errors
    /// When it has ended.
    pub fn resident(&self) -> anyhow::Result<u64> {
        machine::resident(self.pid).with_context(|| self.name.clone())
    }

    /// Kills it, as `kill -9` does.
    ///
    /// # Errors
    /// When it cannot be killed.
    pub async fn kill(&mut self) -> anyhow::Result<()> {
        self.process.kill().await.with_context(|| self.name.clone())
    }

    /// Lets it end by itself, or kills it.
    pub async fn end(mut self) {
        drop(self.stdin);
        if tokio::time::timeout(Duration::from_secs(5), self.process.wait()).await.is_err() {
            let _ = self.process.kill().await;
        }
    }
}
