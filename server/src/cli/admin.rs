//! `frontrow admin`: what nobody may ask for over the interface.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::process::{Command, Stdio};

use anyhow::{Context as _, ensure};
use clap::{Args, Subcommand};
use frontrow::config::Settings;
use frontrow::embedded::Embedded;
use frontrow::{accounts, infra};
use secrecy::{ExposeSecret as _, SecretString};

#[derive(Subcommand)]
pub(crate) enum Admin {
    /// Make an admin, or make an account one. The password comes from the terminal or from standard input.
    Create(Create),
}

#[derive(Args)]
pub(crate) struct Create {
    /// Their e-mail address, to log in with
    #[arg(long)]
    email: String,
    /// Their name
    #[arg(long)]
    name: String,
    /// The name others see
    #[arg(long)]
    nickname: String,
    /// Read the password from the first line of standard input instead of asking
    #[arg(long)]
    password_stdin: bool,
}

/// Does it on the database given, on that of the server running here, or on the one in the data folder.
pub(crate) async fn run(settings: &Settings, Admin::Create(create): Admin) -> anyhow::Result<()> {
    let password = password(create.password_stdin)?;
    let embedded = Embedded::start_database(settings).await?;
    let done = async {
        let pg = infra::pg::connect(&embedded.database_url()?).await?;
        let id = accounts::create_admin(&pg, &create.email, password.expose_secret(), &create.name, &create.nickname).await?;
        pg.close().await;
        println!("{} is an admin now (account {id}).", create.email);
        anyhow::Ok(())
    }
    .await;
    embedded.stop().await;
    done
}

fn password(stdin: bool) -> anyhow::Result<SecretString> {
    ensure!(
        stdin || std::io::stdin().is_terminal(),
        "there is no terminal to ask for the password at; pass it on standard input with --password-stdin"
    );
    let line = if stdin { read_line() } else { ask("Password: ") }?;
    ensure!(!line.is_empty(), "the password is empty");
    Ok(line.into())
}

/// Asks without showing what is typed.
fn ask(question: &str) -> anyhow::Result<String> {
    print!("{question}");
    std::io::stdout().flush()?;
    echo("-echo")?;
    let line = read_line();
    echo("echo")?;
    println!();
    line
}

fn echo(how: &str) -> anyhow::Result<()> {
    let done = Command::new("stty").arg(how).stdin(Stdio::inherit()).status().context("running stty")?;
    ensure!(done.success(), "stty failed; pass the password on standard input with --password-stdin");
    Ok(())
}

fn read_line() -> anyhow::Result<String> {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).context("reading the password")?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
