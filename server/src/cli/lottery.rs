//! `frontrow lottery`: checks a drawn lottery without asking any server.

use std::io::Read as _;
use std::path::PathBuf;

use anyhow::{Context as _, bail, ensure};
use clap::{Args, Subcommand};
use frontrow::queue::lottery::Seed;
use serde::Deserialize;
use uuid::Uuid;

#[derive(Subcommand)]
pub(crate) enum Lottery {
    /// Compute an account's lot from the seed, and look for it in the published result.
    Verify(Verify),
}

#[derive(Args)]
pub(crate) struct Verify {
    /// The seed that was revealed, 64 hexadecimal digits
    #[arg(long)]
    seed: Seed,
    /// The account's id
    #[arg(long)]
    account: Uuid,
    /// The commitment that was published before the opening
    #[arg(long, value_name = "SHA256")]
    commitment: Option<String>,
    /// The published result, as GET /api/v1/performances/{id}/lottery answers; - reads standard input
    #[arg(long, value_name = "FILE")]
    result: Option<PathBuf>,
}

/// The published result, as far as it is checked.
#[derive(Deserialize)]
struct Published {
    commitment: String,
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    number: u64,
    ticket: String,
}

/// Says what the account drew; fails when something that was published is not so.
pub(crate) fn run(Lottery::Verify(what): Lottery) -> anyhow::Result<()> {
    let ticket = what.seed.lot(what.account).ticket();
    println!("commitment  {}", what.seed.commitment());
    println!("ticket      {ticket}");
    if let Some(promised) = &what.commitment {
        check_commitment(&what.seed, promised)?;
    }
    let Some(file) = what.result else { return Ok(()) };
    let published: Published = serde_json::from_str(&read(&file)?).context("the published result")?;
    check_commitment(&what.seed, &published.commitment)?;
    let rising = |pair: &[Entry]| pair[0].number < pair[1].number && pair[0].ticket <= pair[1].ticket;
    ensure!(published.entries.windows(2).all(rising), "the published result is not in the order of its tickets");
    match published.entries.iter().position(|entry| entry.ticket == ticket) {
        Some(at) => println!("number      {}, {} of {} listed", published.entries[at].number, at + 1, published.entries.len()),
        None => bail!("the account is not in this part of the published result"),
    }
    Ok(())
}

fn check_commitment(seed: &Seed, promised: &str) -> anyhow::Result<()> {
    ensure!(promised.eq_ignore_ascii_case(&seed.commitment()), "the seed is not the one that was promised ({promised})");
    Ok(())
}

fn read(file: &PathBuf) -> anyhow::Result<String> {
    if file.as_os_str() == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).context("reading standard input")?;
        return Ok(text);
    }
    std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}
