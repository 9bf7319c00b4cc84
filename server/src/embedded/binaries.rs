//! Where the servers' binaries are.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};

/// Debian's layout: one folder a major version.
const DEBIAN: &str = "/usr/lib/postgresql";

/// The folder with `postgres` and `initdb`: of the major version `wanted` (that which made a data folder) or the newest.
///
/// # Errors
/// When there is none; says what to install.
pub(super) fn postgres(wanted: Option<&str>) -> anyhow::Result<PathBuf> {
    let mut found: Vec<(String, PathBuf)> =
        candidates().into_iter().filter_map(|folder| Some((version(&folder)?, folder))).collect();
    found.sort_by_key(|(version, _)| version.parse::<u32>().unwrap_or_default());
    let fitting = found.iter().rev().find(|(version, _)| wanted.is_none_or(|w| w == version));
    match (fitting, wanted) {
        (Some((_, folder)), _) => Ok(folder.clone()),
        (None, Some(wanted)) => bail!(
            "The data folder was made by Postgres {wanted}, which is not installed. Install it (Debian: apt install \
             postgresql-{wanted}), or set DATABASE_URL."
        ),
        (None, None) => bail!("No Postgres server was found. Install it (Debian: apt install postgresql), or set DATABASE_URL."),
    }
}

/// Folders that may hold it: `pg_config`'s, Debian's, those of PATH.
fn candidates() -> Vec<PathBuf> {
    let asked = Command::new("pg_config").arg("--bindir").output().ok().filter(|out| out.status.success());
    let asked = asked.map(|out| PathBuf::from(String::from_utf8_lossy(&out.stdout).trim()));
    let debian = std::fs::read_dir(DEBIAN).into_iter().flatten().flatten().map(|entry| entry.path().join("bin"));
    // A link in PATH leads to the folder where initdb lies too.
    let path = which("postgres").and_then(|p| p.canonicalize().ok()).and_then(|p| p.parent().map(Path::to_path_buf));
    let complete = |folder: &PathBuf| folder.join("postgres").is_file() && folder.join("initdb").is_file();
    asked.into_iter().chain(debian).chain(path).filter(complete).collect()
}

/// The major version, such as `15`.
fn version(folder: &Path) -> Option<String> {
    let out = Command::new(folder.join("postgres")).arg("--version").output().ok()?;
    major(&String::from_utf8_lossy(&out.stdout))
}

/// `15` of `postgres (PostgreSQL) 15.18 (Debian …)` and `18` of `… 18beta1`.
fn major(text: &str) -> Option<String> {
    let digits: String = text.split_whitespace().nth(2)?.chars().take_while(char::is_ascii_digit).collect();
    (!digits.is_empty()).then_some(digits)
}

/// The Redis server, or Valkey, which speaks the same.
///
/// # Errors
/// When there is none; says what to install.
pub(super) fn redis() -> anyhow::Result<PathBuf> {
    which("redis-server")
        .or_else(|| which("valkey-server"))
        .context("No Redis server was found. Install it (Debian: apt install redis-server; Valkey does too), or set REDIS_URL.")
}

/// Whether children can be tied to this process.
///
/// # Errors
/// When `setpriv` is missing; says what to install.
pub(super) fn setpriv() -> anyhow::Result<()> {
    which("setpriv").map(|_| ()).context(
        "`setpriv` was not found; it ties the databases to this process. Install it (Debian: apt install util-linux), or set \
         DATABASE_URL and REDIS_URL.",
    )
}

fn which(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn majors_are_read_from_what_postgres_prints() {
        for (text, want) in [
            ("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", Some("15")),
            ("postgres (PostgreSQL) 18beta1", Some("18")),
            ("postgres", None),
            ("postgres (PostgreSQL) devel", None),
        ] {
            assert_eq!(major(text).as_deref(), want, "{text}");
        }
    }
}
