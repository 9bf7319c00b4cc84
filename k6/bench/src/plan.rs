//! What a run measures: `ROWS` (all), `SIZE` (`full` or `small`), where the table goes.

use std::time::{Duration, Instant};

use crate::machine::{self, Cores};
use crate::rows;
use crate::stage::{Bench, home};
use crate::table::{self, Line};

/// How large everything is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// As the table wants it.
    Full,
    /// To try whether everything works: the figures mean nothing.
    Small,
}

impl Size {
    /// One of two numbers.
    pub const fn of<T: Copy>(self, full: T, small: T) -> T {
        match self {
            Self::Full => full,
            Self::Small => small,
        }
    }
}

/// No group may take longer than this for each of its rows, and none begins after the whole run's time.
const ROW_LIMIT: Duration = Duration::from_secs(300);
const RUN_LIMIT: Duration = Duration::from_secs(1500);

/// Measures, prints the table and writes it down.
///
/// # Errors
/// When the services do not start or the table cannot be written. A row that fails is a line of the table.
pub async fn run(cores: Cores) -> anyhow::Result<()> {
    let size = match std::env::var("SIZE").as_deref() {
        Ok("small") => Size::Small,
        Ok("full" | "") | Err(_) => Size::Full,
        Ok(other) => anyhow::bail!("SIZE is full or small, not {other}"),
    };
    let wanted = wanted(&std::env::var("ROWS").unwrap_or_default())?;
    let started = Instant::now();
    let bench = Bench::start(size, cores, home()).await?;
    let mut lines = Vec::new();
    for group in rows::GROUPS {
        let rows: Vec<u8> = group.rows.iter().copied().filter(|row| wanted.contains(row)).collect();
        if rows.is_empty() {
            continue;
        }
        eprintln!("[{:>4} s] {} (rows {rows:?})", started.elapsed().as_secs(), group.name);
        let run_limit = RUN_LIMIT + churn()?;
        let limit = (ROW_LIMIT * u32::try_from(rows.len())? + churn()?).min(run_limit.saturating_sub(started.elapsed()));
        match tokio::time::timeout(limit, (group.run)(&bench, rows.clone())).await {
            Ok(Ok(measured)) => lines.extend(measured),
            Ok(Err(error)) => {
                lines.extend(rows.iter().map(|row| Line::missing(*row, group.name, &format!("it failed: {error:#}"))))
            }
            Err(_) => lines.extend(rows.iter().map(|row| Line::missing(*row, group.name, "it took too long"))),
        }
        for line in &lines {
            if rows.contains(&line.row) {
                eprintln!(
                    "         {:>2} {}: {} | {} | {:?} | {} {:?} {}",
                    line.row,
                    line.what,
                    line.ours,
                    line.baseline,
                    line.ratio,
                    line.goal,
                    line.met,
                    line.note.as_deref().unwrap_or_default()
                );
            }
        }
    }
    lines.sort_by_key(|line| line.row);
    tell(&bench, size, &lines, started.elapsed())
}

fn tell(bench: &Bench, size: Size, lines: &[Line], took: Duration) -> anyhow::Result<()> {
    let mut machine = machine::describe(bench.cores.count);
    let at = frontrow::infra::clock::Clock::default().now().format("%-d %B %Y");
    machine.push(format!(
        "Measured on {at} in {} min by `make bench`; a line is the median of five, taken in turns with its baseline.",
        took.as_secs().div_ceil(60)
    ));
    if size == Size::Small {
        machine.push("**A trial at small size: the figures mean nothing.**".to_owned());
    }
    let table = table::markdown(&machine, lines);
    println!("{table}");
    let target = std::env::var("BENCH_JSON").unwrap_or_else(|_| "target/bench.json".to_owned());
    let json = serde_json::json!({"machine": machine, "seconds": took.as_secs(), "lines": lines});
    std::fs::write(&target, serde_json::to_string_pretty(&json)?)?;
    eprintln!("written to {target}");
    // Only a whole run at full size stands for the machine.
    if size == Size::Full && std::env::var("ROWS").unwrap_or_default().is_empty() {
        table::write_readme(&bench.home.join("../../README.md"), &table)?;
    }
    Ok(())
}

/// How long people come and go in row 4, at least: `CHURN` in minutes.
///
/// # Errors
/// When it is no number.
pub fn churn() -> anyhow::Result<Duration> {
    let minutes = std::env::var("CHURN").unwrap_or_default();
    let minutes: u64 = if minutes.is_empty() { 0 } else { minutes.parse()? };
    Ok(Duration::from_secs(minutes * 60))
}

/// The rows a list like `1,2,10` names; all without one.
fn wanted(list: &str) -> anyhow::Result<Vec<u8>> {
    if list.trim().is_empty() {
        return Ok((1..=15).collect());
    }
    list.split(',').map(|row| Ok(row.trim().parse()?)).collect()
}
