//! Processes that never outlive this one.
//!
//! Every child runs under `setpriv --pdeathsig`: the kernel signals it when the *thread* that spawned it ends, so all
//! are spawned by one thread that lives as long as the process. That holds also after `kill -9` of this process. The
//! one gap, death between fork and setpriv's own call, is closed at the next start (see [`super::leftover`]).

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use rustix::process::{Pid, Signal, kill_process};
use tokio::sync::watch;

use super::folder::private;
use super::user::User;

/// How much of a log an error shows, in bytes.
const LOG_TAIL: u64 = 2048;

/// What to run.
pub(super) struct Plan {
    /// What people call it.
    pub name: &'static str,
    /// The binary.
    pub program: PathBuf,
    /// Its arguments.
    pub args: Vec<String>,
    /// As whom.
    pub user: User,
    /// The signal that ends it in order, also sent when this process dies.
    pub stop: Signal,
    /// Where its output goes; what an earlier run wrote is kept as `….old`.
    pub log: PathBuf,
}

/// A running child. Dropping it asks it to end.
#[derive(Debug)]
pub(super) struct Child {
    name: &'static str,
    pid: Pid,
    stop: Signal,
    log: PathBuf,
    exit: watch::Receiver<Option<ExitStatus>>,
}

impl Plan {
    fn command(&self) -> anyhow::Result<Command> {
        let old = self.log.with_extension("log.old");
        if self.log.exists() {
            std::fs::rename(&self.log, old).with_context(|| format!("setting {} aside", self.log.display()))?;
        }
        let log = private().create(true).append(true).open(&self.log);
        let log = log.with_context(|| format!("opening {}", self.log.display()))?;
        let mut command = self.user.command(&self.program, Some(self.stop));
        command.args(&self.args).stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        // Its own process group: Ctrl-C at the terminal reaches this process alone, which then stops it in order.
        command.process_group(0);
        Ok(command)
    }
}

impl Child {
    /// Starts what `plan` says.
    ///
    /// # Errors
    /// When the binary cannot be run or its log cannot be written.
    pub(super) async fn start(plan: Plan) -> anyhow::Result<Self> {
        let command = plan.command()?;
        let mut process = spawn(command).await.with_context(|| format!("starting {}", plan.name))?;
        let pid = i32::try_from(process.id()).ok().and_then(Pid::from_raw).context("a child without a process id")?;
        let (sender, exit) = watch::channel(None);
        let wait = move || {
            if let Ok(status) = process.wait() {
                sender.send_replace(Some(status));
            }
        };
        std::thread::Builder::new().name(format!("wait-{}", plan.name)).spawn(wait).context("a thread to wait for it")?;
        Ok(Self { name: plan.name, pid, stop: plan.stop, log: plan.log, exit })
    }

    /// Whether it still runs.
    pub(super) fn is_running(&self) -> bool {
        self.exit.borrow().is_none()
    }

    /// Waits for its end and says what it said last.
    pub(super) async fn died(&self) -> anyhow::Error {
        let mut exit = self.exit.clone();
        let status = exit.wait_for(Option::is_some).await.ok().and_then(|status| *status);
        let how = status.map_or_else(|| "for no known reason".to_owned(), |status| format!("with {status}"));
        anyhow!("{} ended by itself, {how}; {} ends with:\n{}", self.name, self.log.display(), tail(&self.log))
    }

    /// Ends it: its own signal, then `harder`, then SIGKILL, each with its time.
    pub(super) async fn stop(self, patience: Duration, harder: Signal) {
        for (signal, patience) in [(self.stop, patience), (harder, patience / 2), (Signal::KILL, patience)] {
            if !self.is_running() {
                return;
            }
            let _ = kill_process(self.pid, signal); // it may have ended this instant
            let mut exit = self.exit.clone();
            if tokio::time::timeout(patience, exit.wait_for(Option::is_some)).await.is_ok() {
                return;
            }
            tracing::warn!(child = self.name, ?signal, "did not end in time");
        }
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        if self.is_running() {
            let _ = kill_process(self.pid, self.stop);
        }
    }
}

/// What `log` ends with.
pub(super) fn tail(log: &Path) -> String {
    let read = || -> std::io::Result<String> {
        let mut file = File::open(log)?;
        let start = file.metadata()?.len().saturating_sub(LOG_TAIL);
        file.seek(SeekFrom::Start(start))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
    };
    read().unwrap_or_else(|e| format!("({e})"))
}

type Order = (Command, tokio::sync::oneshot::Sender<std::io::Result<std::process::Child>>);

/// Spawns in the thread that lives as long as the process.
pub(super) async fn spawn(command: Command) -> anyhow::Result<std::process::Child> {
    static ORDERS: OnceLock<Option<SyncSender<Order>>> = OnceLock::new();
    let orders = ORDERS.get_or_init(|| {
        let (sender, orders) = sync_channel(8);
        std::thread::Builder::new().name("children".into()).spawn(move || nurse(&orders)).ok().map(|_| sender)
    });
    let (reply, child) = tokio::sync::oneshot::channel();
    let orders = orders.as_ref().context("no thread to spawn from")?;
    orders.send((command, reply)).map_err(|_| anyhow!("the spawning thread ended"))?;
    Ok(child.await??)
}

/// The static sender is never dropped, so this ends with the process only.
fn nurse(orders: &Receiver<Order>) {
    while let Ok((mut command, reply)) = orders.recv() {
        let _ = reply.send(command.spawn()); // nobody waits any more: the child is ended by its deathsig
    }
}
