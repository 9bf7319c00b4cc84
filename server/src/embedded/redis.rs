//! Redis as a child process: on loopback only, by password, in a folder of its own.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use rustix::process::Signal;

use super::child::{Child, Plan};
use super::folder::write_private;
use super::postgres::Care;
use super::state::free_port;
use super::user::User;
use super::{binaries, leftover};
use crate::limits::{EMBEDDED_START, EMBEDDED_STOP};

/// A running Redis.
#[derive(Debug)]
pub(super) struct Redis {
    pub(super) child: Child,
    pub(super) port: u16,
}

/// How to reach the Redis at `port`.
pub(super) fn url(port: u16, password: &str) -> String {
    format!("redis://:{password}@127.0.0.1:{port}")
}

impl Redis {
    /// Starts Redis in `folder`, at `port` where that is free.
    ///
    /// # Errors
    /// When it is not installed or does not come up.
    pub(super) async fn start(folder: &Path, log: PathBuf, password: &str, port: u16, care: Care) -> anyhow::Result<Self> {
        let program = binaries::redis()?;
        if let Some(pid) = leftover::find(&folder.join("redis.pid"), folder) {
            leftover::end("Redis", pid, folder, [Signal::TERM, Signal::TERM]).await?;
        }
        let mut started = Err(anyhow::anyhow!("not tried"));
        for attempt in 0..3 {
            let port = free_port(if attempt == 0 { port } else { 0 })?;
            let settings = folder.join("redis.conf");
            // In a file, not on the command line, which every user of the machine can read.
            write_private(&settings, &config(folder, password, port, care))?;
            let args = vec![settings.display().to_string()];
            let plan =
                Plan { name: "Redis", program: program.clone(), args, user: User::Same, stop: Signal::TERM, log: log.clone() };
            started = up(Child::start(plan).await?, port, password).await;
            if started.is_ok() {
                break;
            }
        }
        started.context("starting Redis")
    }

    /// Ends it; what it knows is on disk.
    pub(super) async fn stop(self) {
        self.child.stop(EMBEDDED_STOP, Signal::TERM).await;
    }
}

fn config(folder: &Path, password: &str, port: u16, care: Care) -> String {
    let mut text = String::new();
    let mut line = |words: &str| {
        let _ = writeln!(text, "{words}"); // writing to a String cannot fail
    };
    line("bind 127.0.0.1");
    line(&format!("port {port}"));
    line(&format!("requirepass {password}"));
    line(&format!("dir \"{}\"", folder.display().to_string().replace('\\', "\\\\").replace('"', "\\\"")));
    line("pidfile redis.pid");
    line("daemonize no");
    line("save \"\"");
    // Holds end by the notification of an expired key.
    line("notify-keyspace-events Ex");
    // A full memory must refuse, not forget holds.
    line("maxmemory-policy noeviction");
    match care {
        Care::Durable => line("appendonly yes\nappendfsync everysec"),
        // Each test takes a database of its own.
        Care::Throwaway => line("appendonly no\ndatabases 4096"),
    }
    text
}

/// Waits until it answers and has read what it knew.
async fn up(child: Child, port: u16, password: &str) -> anyhow::Result<Redis> {
    let deadline = Instant::now() + EMBEDDED_START;
    let client = redis::Client::open(url(port, password))?;
    loop {
        tokio::select! {
            answer = ping(&client) => match answer {
                Ok(()) => return Ok(Redis { child, port }),
                Err(error) if Instant::now() > deadline => return Err(error).context("Redis does not answer"),
                Err(_) => tokio::time::sleep(Duration::from_millis(30)).await,
            },
            died = child.died() => return Err(died),
        }
    }
}

async fn ping(client: &redis::Client) -> redis::RedisResult<()> {
    let mut connection = client.get_multiplexed_async_connection().await?;
    redis::cmd("PING").query_async(&mut connection).await
}
