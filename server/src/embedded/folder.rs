//! The data folder: one server at a time, readable by nobody else.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow};

/// The data folder, ours as long as this lives. The lock is the kernel's: it ends with the process, however that ends.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    _lock: File,
}

/// Why the folder is not ours.
#[derive(Debug)]
pub(super) enum Refused {
    /// Another server has it.
    InUse {
        /// The folder.
        path: PathBuf,
        /// The other's process id, as it wrote it.
        pid: String,
    },
    /// It cannot be made or opened.
    Broken(anyhow::Error),
}

impl From<Refused> for anyhow::Error {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Broken(error) => error,
            Refused::InUse { path, pid } => anyhow!(
                "the data folder {} is in use by process {pid}. Stop that one, or choose another folder with FRONTROW_DATA.",
                path.display()
            ),
        }
    }
}

impl Folder {
    /// Makes the folder where it does not exist and takes it.
    pub(super) fn take(path: &Path) -> Result<Self, Refused> {
        Self::open(path).map_err(Refused::Broken).and_then(|(path, mut lock)| {
            match lock.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let pid = fs::read_to_string(path.join("lock")).unwrap_or_default().trim().to_owned();
                    return Err(Refused::InUse { path, pid });
                }
                Err(TryLockError::Error(e)) => return Err(Refused::Broken(anyhow!(e).context("locking the data folder"))),
            }
            let note = lock.set_len(0).and_then(|()| writeln!(lock, "{}", std::process::id()));
            note.context("writing the lock file").map_err(Refused::Broken)?;
            Ok(Self { path, _lock: lock })
        })
    }

    fn open(path: &Path) -> anyhow::Result<(PathBuf, File)> {
        let told = || format!("the data folder {}", path.display());
        if !path.exists() {
            // As root, Postgres runs as another user and must get through to its own folder; what is in the others is
            // private by their own rights.
            let mode = if rustix::process::geteuid().is_root() { 0o711 } else { 0o700 };
            fs::DirBuilder::new().recursive(true).mode(mode).create(path).with_context(told)?;
        }
        let path = path.canonicalize().with_context(told)?;
        let lock = private().create(true).write(true).truncate(false).open(path.join("lock")).with_context(told)?;
        Ok((path, lock))
    }

    /// Where it is, absolute.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The folder `name` in it, for our eyes only.
    pub(super) fn private(&self, name: &str) -> anyhow::Result<PathBuf> {
        private_folder(&self.path.join(name))
    }
}

/// Makes `path` for its owner's eyes only.
pub(super) fn private_folder(path: &Path) -> anyhow::Result<PathBuf> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path).with_context(|| format!("making {}", path.display()))?;
    Ok(path.to_path_buf())
}

/// Options that make a file for its owner's eyes only.
pub(super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

/// Replaces `path` by `text`, for its owner's eyes only; whoever dies in between leaves the old or the new, never half.
pub(super) fn write_private(path: &Path, text: &str) -> anyhow::Result<()> {
    let draft = path.with_extension("new");
    let write = || -> std::io::Result<()> {
        let mut file = private().create(true).write(true).truncate(true).open(&draft)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&draft, path)
    };
    write().with_context(|| format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::{Folder, Refused};

    #[test]
    fn a_folder_has_one_owner_who_is_named() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("data");
        let first = Folder::take(&path).unwrap();
        match Folder::take(&path) {
            Err(Refused::InUse { pid, .. }) => assert_eq!(pid, std::process::id().to_string()),
            other => panic!("{other:?}"),
        }
        drop(first);
        Folder::take(&path).unwrap();
    }
}
