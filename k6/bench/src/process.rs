//! How a process of the bench starts: pinned to the cores that `BENCH_CORES` names, then its runtime.

use std::future::Future;

use crate::machine;

/// Runs `work` on one worker a core it may use.
pub fn multi(work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    machine::pin_by_environment()?;
    go(tokio::runtime::Builder::new_multi_thread().enable_all().build()?, work)
}

/// Runs `work` as the binary runs the server.
pub fn ours(work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    machine::pin_by_environment()?;
    go(frontrow::infra::tasks::runtime()?, work)
}

fn go(runtime: tokio::runtime::Runtime, work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    let done = runtime.block_on(Box::pin(work));
    runtime.shutdown_background();
    done
}

/// Runs `work` on this thread alone.
pub fn single(work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    machine::pin_by_environment()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let local = tokio::task::LocalSet::new();
    let done = local.block_on(&runtime, Box::pin(work));
    runtime.shutdown_background();
    done
}
