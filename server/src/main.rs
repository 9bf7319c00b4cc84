//! The command line: parse it, load the configuration, bind, call [`frontrow::run`].

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
