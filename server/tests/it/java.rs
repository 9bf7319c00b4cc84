//! Servers for tests that run on Java: Kafka's broker, a store of objects. Their jars come through `.make/jars/fetch`, in
//! versions that are written there. Where they cannot be had the tests that want them do nothing; with `CI=true` they fail.

use std::fs::File;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::{SyncSender, sync_channel};

use uuid::Uuid;

/// The folder with the jars of `name`, fetched where they are missing.
pub async fn fetch(name: &'static str) -> Option<PathBuf> {
    match tokio::task::spawn_blocking(move || try_fetch(name)).await.unwrap() {
        Ok(jars) => Some(jars),
        Err(why) => {
            assert!(std::env::var("CI").as_deref() != Ok("true"), "no {name} for the tests: {why}");
            eprintln!("SKIPPED: no {name} for the tests: {why}");
            None
        }
    }
}

fn try_fetch(name: &str) -> Result<PathBuf, String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../.make/jars/fetch");
    let out = Command::new(script).arg(name).stdin(Stdio::null()).output().map_err(|e| format!("{script}: {e}"))?;
    if !out.status.success() {
        return Err(String::from_utf8_lossy(&out.stderr).trim().to_owned());
    }
    Ok(String::from_utf8_lossy(&out.stdout).trim().into())
}

/// A new folder; those of processes that are gone are cleared away, as what tests share outlives every destructor.
pub fn fresh_folder(name: &str) -> PathBuf {
    let base = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&base).unwrap();
    for old in std::fs::read_dir(&base).unwrap().flatten() {
        let name = old.file_name().into_string().unwrap_or_default();
        let owner = name.split('-').next().unwrap_or_default();
        if !Path::new("/proc").join(owner).exists() {
            let _ = std::fs::remove_dir_all(old.path());
        }
    }
    let folder = base.join(format!("{}-{}", std::process::id(), Uuid::now_v7().simple()));
    std::fs::create_dir(&folder).unwrap();
    folder
}

/// What runs `args` from these jars in `folder`, where it also writes its `log`.
pub fn command(jars: &Path, folder: &Path, heap: &str, args: &[&str]) -> Command {
    let log = File::options().create(true).append(true).open(folder.join("log")).unwrap();
    let mut command = Command::new("setpriv");
    command
        .args(["--pdeathsig", "KILL", "java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"])
        .arg(format!("-Xmx{heap}"))
        .args(["-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp"])
        .arg(jars.join("*"))
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log)
        .process_group(0);
    command
}

/// Spawns from a thread that lives as long as the process: a child is killed when the *thread* that spawned it ends.
pub fn spawn(command: Command) -> Child {
    type Order = (Command, SyncSender<Child>);
    static ORDERS: OnceLock<SyncSender<Order>> = OnceLock::new();
    let orders = ORDERS.get_or_init(|| {
        let (sender, orders) = sync_channel::<Order>(8);
        std::thread::spawn(move || {
            while let Ok((mut command, reply)) = orders.recv() {
                reply.send(command.spawn().expect("setpriv, java, redis-server")).unwrap();
            }
        });
        sender
    });
    let (reply, child) = sync_channel(1);
    orders.send((command, reply)).unwrap();
    child.recv().expect("a child")
}

/// What a server in `folder` said last.
pub fn said(folder: &Path) -> String {
    let text = std::fs::read_to_string(folder.join("log")).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(30)..].join("\n")
}
