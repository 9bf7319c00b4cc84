//! Servers that an earlier life left behind. The data folder's lock is ours when this is asked, so whoever still works
//! in it is an orphan: ending from its death signal, or missed by it.

use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::bail;
use rustix::process::{Pid, Signal, kill_process};

/// How long each signal has.
const PATIENCE: Duration = Duration::from_secs(10);

/// The process that `pid_file` names, if it runs and works in `folder`. Process ids are used again, so the name alone
/// proves nothing.
pub(super) fn find(pid_file: &Path, folder: &Path) -> Option<Pid> {
    let text = fs::read_to_string(pid_file).ok()?;
    let pid = Pid::from_raw(text.lines().next()?.trim().parse().ok()?)?;
    works_in(pid, folder).then_some(pid)
}

/// Both servers change into their folder, which only root with all its rights may see of another user's process; Postgres
/// also carries it in its command line, which everybody may see.
fn works_in(pid: Pid, folder: &Path) -> bool {
    let proc = PathBuf::from(format!("/proc/{}", pid.as_raw_nonzero()));
    let named = |cmdline: Vec<u8>| cmdline.split(|byte| *byte == 0).any(|arg| arg == folder.as_os_str().as_bytes());
    fs::read_link(proc.join("cwd")).is_ok_and(|cwd| cwd == folder) || fs::read(proc.join("cmdline")).is_ok_and(named)
}

/// Waits for the process to end, ever more insistent.
///
/// # Errors
/// When it does not end.
pub(super) async fn end(name: &str, pid: Pid, folder: &Path, signals: [Signal; 2]) -> anyhow::Result<()> {
    tracing::info!(server = name, pid = pid.as_raw_nonzero().get(), "an earlier run left this one behind; ending it");
    for signal in [signals[0], signals[1], Signal::KILL] {
        let _ = kill_process(pid, signal); // it may have ended this instant
        let _ = kill_process(pid, Signal::CONT); // a stopped process follows no signal
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            if !works_in(pid, folder) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    bail!("process {} ({name}) works in {} and does not end", pid.as_raw_nonzero(), folder.display())
}
