//! What can be asked of the binary. Each command reads the settings first and does nothing when one is wrong.

mod admin;
mod check;
mod logs;
mod lottery;
mod serve;
mod signals;
mod stand_in;

use std::collections::BTreeMap;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use frontrow::config::{Problems, Settings, vars};

/// A WebSocket-first realtime ticketing server.
#[derive(Parser)]
#[command(version, about, after_help = "Every setting is also an environment variable: see .env.example.")]
struct Cli {
    #[command(flatten)]
    flags: Flags,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve until told to stop (what happens when nothing else is asked).
    Serve,
    /// Manage admins
    #[command(subcommand)]
    Admin(admin::Admin),
    /// Check a lottery that was drawn
    #[command(subcommand)]
    Lottery(lottery::Lottery),
    /// Prove that ledger, orders, tickets, seats and the payment gateway agree; fails when they do not.
    Check,
    /// Run the payment stand-in alone, with the secrets of the PORTONE_ variables
    StandIn(stand_in::StandIn),
    /// Say what the settings mean, or what is wrong with them, and start nothing.
    CheckSettings,
    /// Print `.env.example`.
    EnvExample,
}

/// Flags that stand for variables; a flag wins.
#[derive(Args)]
struct Flags {
    /// development or production [FRONTROW_ENV]
    #[arg(long, global = true, value_name = "ENV")]
    env: Option<String>,
    /// Which parts of the server this node is, comma separated; all by default [FRONTROW_ROLES]
    #[arg(long, global = true, value_name = "ROLES")]
    roles: Option<String>,
    /// The listening address; port 0 takes a free one [FRONTROW_LISTEN]
    #[arg(long, global = true, value_name = "ADDRESS")]
    listen: Option<String>,
    /// The address people reach this server at [FRONTROW_PUBLIC_URL]
    #[arg(long, global = true, value_name = "URL")]
    public_url: Option<String>,
    /// The folder for everything that is started here [FRONTROW_DATA]
    #[arg(long, global = true, value_name = "FOLDER")]
    data: Option<String>,
    /// The built page [FRONTROW_WEB]
    #[arg(long, global = true, value_name = "FOLDER")]
    web: Option<String>,
    /// Whether to fill an empty database with demo data: true or false [FRONTROW_DEMO]
    #[arg(long, global = true, value_name = "BOOL")]
    demo: Option<String>,
    /// What is logged [FRONTROW_LOG]
    #[arg(long, global = true, value_name = "FILTER")]
    log: Option<String>,
    /// text or json [FRONTROW_LOG_FORMAT]
    #[arg(long, global = true, value_name = "FORMAT")]
    log_format: Option<String>,
}

impl Flags {
    /// The settings that `vars` and these flags make.
    fn over(self, mut vars: BTreeMap<String, String>) -> Result<Settings, Problems> {
        let flags = [
            ("FRONTROW_ENV", self.env),
            ("FRONTROW_ROLES", self.roles),
            ("FRONTROW_LISTEN", self.listen),
            ("FRONTROW_PUBLIC_URL", self.public_url),
            ("FRONTROW_DATA", self.data),
            ("FRONTROW_WEB", self.web),
            ("FRONTROW_DEMO", self.demo),
            ("FRONTROW_LOG", self.log),
            ("FRONTROW_LOG_FORMAT", self.log_format),
        ];
        vars.extend(flags.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
        Settings::read(&vars)
    }
}

/// Something of ours failed.
const FAILED: u8 = 1;
/// The settings are wrong, as clap says it of flags.
const WRONG_SETTINGS: u8 = 2;

/// Parses, judges, does what was asked.
pub(crate) fn main() -> ExitCode {
    let cli = Cli::parse();
    // A value that is not text cannot be one of ours.
    let vars = std::env::vars_os().filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?))).collect();
    let settings = match cli.flags.over(vars) {
        Ok(settings) => settings,
        Err(problems) => {
            eprint!("{problems}");
            return ExitCode::from(WRONG_SETTINGS);
        }
    };
    let done = match cli.command.unwrap_or(Command::Serve) {
        Command::EnvExample => {
            print!("{}", vars::env_example());
            Ok(())
        }
        Command::CheckSettings => {
            summarise(&settings);
            Ok(())
        }
        Command::Lottery(what) => lottery::run(what),
        Command::Check => block_on(&settings, check::run(&settings)),
        Command::Admin(what) => block_on(&settings, admin::run(&settings, what)),
        Command::StandIn(what) => block_on(&settings, stand_in::run(&settings, what)),
        Command::Serve => block_on(&settings, serve::serve(&settings)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("frontrow: {error:#}");
            ExitCode::from(FAILED)
        }
    }
}

fn summarise(settings: &Settings) {
    for (name, value) in settings.summary() {
        println!("{name:>15}  {value}");
    }
    for name in &settings.unknown {
        println!("nobody reads {name}: is it misspelt?");
    }
}

fn block_on(settings: &Settings, work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    logs::start(&settings.log, settings.log_format);
    for name in &settings.unknown {
        tracing::warn!(name, "nobody reads this variable; is it misspelt?");
    }
    frontrow::infra::tls::install_provider();
    frontrow::infra::tasks::runtime()?.block_on(work)
}
