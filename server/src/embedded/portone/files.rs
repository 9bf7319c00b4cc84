//! Records as files: written beside, flushed, renamed, so that a kill at any moment leaves the old one or the new one.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::record::Record;

/// The folder, or nothing when records live in memory only.
#[derive(Debug)]
pub(super) struct Files(Option<PathBuf>);

impl Files {
    /// Opens the folder and reads what is in it.
    pub(super) fn open(folder: Option<PathBuf>) -> anyhow::Result<(Self, Vec<Record>)> {
        let Some(folder) = folder else { return Ok((Self(None), Vec::new())) };
        fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
        let mut records = Vec::new();
        for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
            let path = entry?.path();
            match path.extension().and_then(|e| e.to_str()) {
                Some("json") => records.push(read(&path)?),
                // Killed before the rename: it never counted.
                Some("new") => fs::remove_file(&path)?,
                _ => {}
            }
        }
        Ok((Self(Some(folder)), records))
    }

    /// Whether writing blocks.
    pub(super) const fn blocks(&self) -> bool {
        self.0.is_some()
    }

    /// Replaces the record's file. Blocks.
    pub(super) fn write(&self, record: &Record) -> anyhow::Result<()> {
        let Some(folder) = &self.0 else { return Ok(()) };
        let beside = folder.join(format!("{}.new", record.id));
        let mut file = File::create(&beside).with_context(|| format!("creating {}", beside.display()))?;
        file.write_all(&serde_json::to_vec(record)?)?;
        file.sync_all()?;
        fs::rename(&beside, folder.join(format!("{}.json", record.id)))?;
        File::open(folder)?.sync_all()?;
        Ok(())
    }
}

fn read(path: &Path) -> anyhow::Result<Record> {
    let bytes = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    serde_json::from_slice(&bytes).with_context(|| format!("{} is no payment record", path.display()))
}
