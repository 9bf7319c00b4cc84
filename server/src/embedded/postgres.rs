//! Postgres as a child process: on loopback only, by password, in a folder of its own.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use rustix::process::Signal;
use sqlx::{Connection as _, PgConnection};

use super::child::{Child, Plan, spawn};
use super::folder::{private_folder, write_private};
use super::state::free_port;
use super::user::User;
use super::{binaries, leftover};
use crate::limits::{EMBEDDED_START, EMBEDDED_STOP};

/// Its superuser and its database.
const NAME: &str = "frontrow";
/// Where its files go when it cannot reach the data folder.
const ELSEWHERE: &str = "/var/lib/frontrow";

/// How careful it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Care {
    /// What was committed survives a power cut.
    Durable,
    /// Fast and forgetful, for tests.
    Throwaway,
}

/// A running Postgres.
#[derive(Debug)]
pub(super) struct Postgres {
    pub(super) child: Child,
    pub(super) port: u16,
}

/// How to reach the Postgres at `port`.
pub(super) fn url(port: u16, password: &str, database: &str) -> String {
    format!("postgres://{NAME}:{password}@127.0.0.1:{port}/{database}")
}

/// Where Postgres' files go: `postgres` in the data folder, or, when the user it must run as cannot get there (a clone
/// in root's home), a new folder in [`ELSEWHERE`].
pub(super) fn place(data: &Path) -> anyhow::Result<PathBuf> {
    let user = User::for_postgres()?;
    let usual = private_folder(&data.join("postgres"))?;
    user.own(&usual)?;
    if user.may_write_in(&usual) {
        return Ok(usual);
    }
    let told = || format!("{} is out of reach for the user postgres, and {ELSEWHERE} cannot be used", data.display());
    fs::create_dir_all(ELSEWHERE)
        .and_then(|()| fs::set_permissions(ELSEWHERE, fs::Permissions::from_mode(0o711)))
        .with_context(told)?;
    let elsewhere = private_folder(&Path::new(ELSEWHERE).join(uuid::Uuid::now_v7().simple().to_string())).with_context(told)?;
    write_private(&elsewhere.join("belongs-to"), &format!("{}\n", data.display()))?;
    user.own(&elsewhere)?;
    ensure!(user.may_write_in(&elsewhere), "{}", told());
    tracing::info!(folder = %elsewhere.display(), "Postgres cannot reach the data folder; its files are here");
    Ok(elsewhere)
}

impl Postgres {
    /// Starts Postgres in `folder` (from [`place`]), which is filled at the first start; at `port` where that is free.
    ///
    /// # Errors
    /// When it is not installed or does not come up.
    pub(super) async fn start(folder: &Path, log: PathBuf, password: &str, port: u16, care: Care) -> anyhow::Result<Self> {
        let user = User::for_postgres()?;
        let files = folder.join("files");
        let made_by = fs::read_to_string(files.join("PG_VERSION")).ok();
        let bin = binaries::postgres(made_by.as_deref().map(str::trim))?;
        if made_by.is_none() {
            init(user, &bin, folder, password, care).await?;
        }
        end_leftover(&files).await?;
        let mut started = Err(anyhow::anyhow!("not tried"));
        for attempt in 0..3 {
            // The port may have been taken in between, or memory of a killed run not be given back yet.
            let port = free_port(if attempt == 0 { port } else { 0 })?;
            let plan = plan(user, &bin, &files, log.clone(), port, care);
            started = up(Child::start(plan).await?, port, password).await;
            if started.is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_secs(attempt)).await;
        }
        started.context("starting Postgres")
    }

    /// Ends it: connections are closed, what is committed is written.
    pub(super) async fn stop(self) {
        self.child.stop(EMBEDDED_STOP, Signal::QUIT).await;
    }
}

fn plan(user: User, bin: &Path, files: &Path, log: PathBuf, port: u16, care: Care) -> Plan {
    let mut args = vec!["-D".to_owned(), files.display().to_string(), "-p".to_owned(), port.to_string()];
    let durable =
        ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC", "max_connections=100"];
    let throwaway = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=400", "autovacuum=off"];
    let also: &[&str] = if care == Care::Throwaway { &throwaway } else { &[] };
    args.extend(durable.iter().chain(also).flat_map(|setting| ["-c".to_owned(), (*setting).to_owned()]));
    // SIGINT is its fast shutdown: connections are closed, nothing is lost.
    Plan { name: "Postgres", program: bin.join("postgres"), args, user, stop: Signal::INT, log }
}

/// Fills the folder. In a draft that is renamed at the end: whoever dies in the middle begins anew.
async fn init(user: User, bin: &Path, folder: &Path, password: &str, care: Care) -> anyhow::Result<()> {
    tracing::info!(folder = %folder.display(), "making the database; this happens once");
    let draft = folder.join("draft");
    if draft.exists() {
        fs::remove_dir_all(&draft).context("removing a half-made database")?;
    }
    let secret = folder.join("password");
    write_private(&secret, password)?;
    user.own(&secret)?;
    // SCRAM costs a few milliseconds a connection, which tests open by the thousand.
    let auth = if care == Care::Durable { "scram-sha-256" } else { "password" };
    let mut command = user.command(&bin.join("initdb"), Some(Signal::TERM));
    command.arg("-D").arg(&draft).arg("--pwfile").arg(&secret).args([
        "-U",
        NAME,
        "--auth",
        auth,
        "-E",
        "UTF8",
        "--locale=C.UTF-8",
    ]);
    if care == Care::Throwaway {
        command.arg("--no-sync");
    }
    command.stdin(std::process::Stdio::null()).stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let process = spawn(command).await.context("running initdb")?;
    let out = tokio::task::spawn_blocking(move || process.wait_with_output()).await?.context("waiting for initdb")?;
    fs::remove_file(&secret).context("removing initdb's password file")?;
    if !out.status.success() {
        bail!("initdb failed with {}: {}", out.status, String::from_utf8_lossy(&out.stderr).trim());
    }
    fs::rename(draft, folder.join("files")).context("keeping the new database")
}

/// Ends a Postgres that an earlier run left behind, and removes the pid file of one that is gone: its number may be
/// somebody else's now, and Postgres would refuse to start because of it.
async fn end_leftover(files: &Path) -> anyhow::Result<()> {
    let pid_file = files.join("postmaster.pid");
    if let Some(pid) = leftover::find(&pid_file, files) {
        leftover::end("Postgres", pid, files, [Signal::INT, Signal::QUIT]).await?;
    }
    match fs::remove_file(&pid_file) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e).context("removing a stale postmaster.pid"),
        _ => Ok(()),
    }
}

/// Waits until it answers, and makes the database.
async fn up(child: Child, port: u16, password: &str) -> anyhow::Result<Postgres> {
    let deadline = Instant::now() + EMBEDDED_START;
    let admin = url(port, password, "postgres");
    let mut connection = loop {
        tokio::select! {
            connected = PgConnection::connect(&admin) => match connected {
                Ok(connection) => break connection,
                Err(error) if Instant::now() > deadline => return Err(error).context("Postgres does not answer"),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            died = child.died() => return Err(died),
        }
    };
    let exists: bool = sqlx::query_scalar("select exists(select 1 from pg_database where datname = $1)")
        .bind(NAME)
        .fetch_one(&mut connection)
        .await?;
    if !exists {
        sqlx::raw_sql(sqlx::AssertSqlSafe(format!("create database {NAME}"))).execute(&mut connection).await?;
    }
    connection.close().await?;
    Ok(Postgres { child, port })
}
