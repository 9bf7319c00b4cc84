//! `make bench`: every row of the performance table beside its baseline, in one run. Without a word it measures; the
//! other words are the processes it starts: servers, baselines and the crowd that watches them.

// Futures here live as long as the run and are made once each: their size costs nothing.
#![allow(clippy::large_futures)]

mod books;
mod broker;
mod child;
mod clock;
mod crowd;
mod guest;
mod http;
mod machine;
mod plan;
mod process;
mod rivals;
mod rows;
mod serve;
mod stage;
mod stats;
mod table;
mod wire;

use std::process::ExitCode;

/// As in the binary whose library is measured; the baselines of this program have it, too.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    let word = std::env::args().nth(1).unwrap_or_default();
    frontrow::infra::tls::install_provider();
    let done = match word.as_str() {
        "" | "run" => measure(),
        "serve" => process::ours(serve::run()),
        "crowd" => process::single(crowd::run()),
        "raw" => rivals::raw::run(),
        "axum" => process::multi(rivals::axum_default::run()),
        "books" => process::ours(books::run()),
        other => Err(anyhow::anyhow!("no word is called `{other}`")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench {word}: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The run itself stays away from the core of whatever is measured, and so does all it starts.
fn measure() -> anyhow::Result<()> {
    let cores = machine::cores();
    machine::pin(&cores.rest)?;
    process::multi(plan::run(cores))
}
