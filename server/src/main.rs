//! The command line: parse it, load the configuration, bind, call [`frontrow::run`].

mod cli;

use std::process::ExitCode;

/// With the settings of `.cargo/config.toml`.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    cli::main()
}
