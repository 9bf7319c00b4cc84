//! As whom children run. Postgres refuses root, so a root server runs it as the user `postgres`.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, bail};
use rustix::process::Signal;

/// Whose rights a child has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum User {
    /// Those of this process.
    Same,
    /// Another user's; only root may.
    Other {
        /// User id.
        uid: u32,
        /// Group id.
        gid: u32,
    },
}

impl User {
    /// Who runs Postgres: ourselves, unless we are root.
    ///
    /// # Errors
    /// When we are root and there is no user `postgres`.
    pub(super) fn for_postgres() -> anyhow::Result<Self> {
        if !rustix::process::geteuid().is_root() {
            return Ok(Self::Same);
        }
        let passwd = std::fs::read_to_string("/etc/passwd").context("reading /etc/passwd")?;
        match find(&passwd, "postgres") {
            Some((uid, gid)) => Ok(Self::Other { uid, gid }),
            None => bail!(
                "Postgres does not run as root, and there is no user `postgres` to run it as. Install Debian's package \
                 postgresql, which makes one, or start this server as an ordinary user."
            ),
        }
    }

    /// `program` with these rights and a clean environment; `deathsig` is what it gets when this process dies.
    pub(super) fn command(self, program: &Path, deathsig: Option<Signal>) -> Command {
        let mut command = Command::new("setpriv");
        if let Self::Other { uid, gid } = self {
            command.args([format!("--reuid={uid}"), format!("--regid={gid}"), "--clear-groups".into()]);
        }
        if let Some(signal) = deathsig {
            // setpriv sets it after it switched the user, which would clear it.
            command.arg(format!("--pdeathsig={}", name(signal)));
        }
        // Variables such as PGPORT or PGOPTIONS of somebody's shell must not reach the servers; the folder this process
        // was started in may be out of their reach.
        let path = std::env::var_os("PATH").unwrap_or_else(|| OsString::from("/usr/bin:/bin"));
        command.arg("--").arg(program).env_clear().env("PATH", path).env("LC_ALL", "C.UTF-8").current_dir("/");
        command
    }

    /// Gives `path` to this user.
    pub(super) fn own(self, path: &Path) -> anyhow::Result<()> {
        if let Self::Other { uid, gid } = self {
            std::os::unix::fs::chown(path, Some(uid), Some(gid)).with_context(|| format!("giving {} away", path.display()))?;
        }
        Ok(())
    }

    /// Whether this user may write in the folder `path`: asked of the system, as rights of all parents count.
    pub(super) fn may_write_in(self, path: &Path) -> bool {
        let probe = self
            .command(Path::new("test"), None)
            .args(["-w".as_ref(), path.as_os_str(), "-a".as_ref(), "-x".as_ref(), path.as_os_str()])
            .status();
        probe.is_ok_and(|status| status.success())
    }
}

fn name(signal: Signal) -> &'static str {
    if signal == Signal::INT { "INT" } else { "TERM" }
}

/// User and group id of `user`.
fn find(passwd: &str, user: &str) -> Option<(u32, u32)> {
    let line = passwd.lines().find(|line| line.split(':').next() == Some(user))?;
    let mut fields = line.split(':').skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn ids_come_from_the_exact_name() {
        let passwd = "root:x:0:0::/root:/bin/sh\npostgres2:x:7:7::/:/bin/sh\npostgres:x:101:104:PostgreSQL,,,:/var/lib/postgresql:/bin/bash\n";
        assert_eq!(find(passwd, "postgres"), Some((101, 104)));
        assert_eq!(find(passwd, "post"), None);
        assert_eq!(find("postgres:x:no:1", "postgres"), None);
    }
}
