//! The machine: what it is, who runs where, and what a process has used of it.

use std::collections::HashSet;
use std::process::Command;

use anyhow::Context as _;
use rustix::thread::{CpuSet, sched_setaffinity};

/// The variable that names a process' cores.
pub const CORES: &str = "BENCH_CORES";

/// Who runs where.
#[derive(Clone, Debug)]
pub struct Cores {
    /// The server that is measured, and the baseline in its place.
    pub server: String,
    /// A second server.
    pub second: String,
    /// Clients and stores.
    pub rest: String,
    /// How many there are.
    pub count: usize,
}

/// Divides the cores there are: the first is the measured server's alone.
pub fn cores() -> Cores {
    let count = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let list = |from: usize| (from..count).map(|core| core.to_string()).collect::<Vec<_>>().join(",");
    match count {
        1 => Cores { server: "0".into(), second: "0".into(), rest: "0".into(), count },
        2 | 3 => Cores { server: "0".into(), second: "1".into(), rest: list(1), count },
        _ => Cores { server: "0".into(), second: "1".into(), rest: list(2), count },
    }
}

/// Pins this process, and what it starts, to the cores that [`CORES`] names.
///
/// # Errors
/// When they are none or not ours.
pub fn pin_by_environment() -> anyhow::Result<()> {
    match std::env::var(CORES) {
        Ok(cores) if !cores.is_empty() => pin(&cores),
        _ => Ok(()),
    }
}

/// Pins the calling thread, and what it starts.
///
/// # Errors
/// When the list names no core, or one that is not ours.
pub fn pin(cores: &str) -> anyhow::Result<()> {
    let mut set = CpuSet::new();
    for core in cores.split(',') {
        set.set(core.parse().with_context(|| format!("a core called {core}"))?);
    }
    sched_setaffinity(None, &set).context("pinning to cores")
}

/// Processor time that `pid` has used, in nanoseconds.
///
/// # Errors
/// When there is no such process.
pub fn cpu_ns(pid: u32) -> anyhow::Result<u64> {
    let mut sum = 0;
    for task in std::fs::read_dir(format!("/proc/{pid}/task")).context("a process that is gone")? {
        // A thread may end meanwhile.
        let Ok(stat) = std::fs::read_to_string(task?.path().join("schedstat")) else { continue };
        sum += stat.split_whitespace().next().and_then(|ns| ns.parse::<u64>().ok()).unwrap_or(0);
    }
    Ok(sum)
}

/// Resident memory of `pid` in bytes, without what it shares with files.
///
/// # Errors
/// When there is no such process.
pub fn resident(pid: u32) -> anyhow::Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).context("a process that is gone")?;
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).context("no RssAnon")?;
    let kib: u64 = line.trim().trim_end_matches("kB").trim().parse().context("RssAnon")?;
    Ok(kib * 1024)
}

/// What a reader of the table must know of the machine.
pub fn describe(count: usize) -> Vec<String> {
    let cpuinfo = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |name: &str| {
        let line = cpuinfo.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_once(':')).map_or_else(|| "?".to_owned(), |(_, value)| value.trim().to_owned())
    };
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kib: u64 = memory.split_whitespace().nth(1).and_then(|kib| kib.parse().ok()).unwrap_or(0);
    let virtual_machine = if cpuinfo.contains("hypervisor") { ", a virtual machine" } else { "" };
    let version = |program: &str, argument: &str| said(program, &[argument]).unwrap_or_else(|| format!("{program}: ?"));
    let mut versions = HashSet::new();
    let said: Vec<String> = [
        said("uname", &["-sr"]).unwrap_or_default(),
        version("rustc", "--version"),
        version("redis-server", "--version").split(" sha=").next().unwrap_or_default().to_owned(),
        version("pgbench", "--version"),
        format!("Node.js {}", version("node", "--version")),
    ]
    .into_iter()
    .filter(|line| versions.insert(line.clone()))
    .collect();
    vec![format!("{}, {count} cores, {} GiB{virtual_machine}. {}.", field("model name"), kib / 1024 / 1024, said.join(", "))]
}

/// The first line `program` says.
fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.lines().next().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty())
}
