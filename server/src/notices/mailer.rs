//! The way a mail takes: to a server, or into a folder on this machine.

use std::future::Future;
use std::path::{Path, PathBuf};

use lettre::message::Mailbox;

use super::mime::Mail;
use super::rules::Outcome;
use super::smtp::Smtp;
use crate::config::{MailConfig, MailWay};
use crate::error::Result;

/// Sends mails.
#[derive(Debug)]
pub struct Mailer {
    /// Who sends them.
    pub from: Mailbox,
    way: Way,
}

#[derive(Debug)]
enum Way {
    Folder(PathBuf),
    Smtp(Box<Smtp>),
}

impl Mailer {
    /// The way that `config` names. Nothing is connected yet. `host` is what we call ourselves.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new(config: &MailConfig, host: Option<&str>) -> anyhow::Result<Self> {
        let way = match &config.way {
            MailWay::Folder(folder) => Way::Folder(folder.clone()),
            MailWay::Smtp(server) => Way::Smtp(Box::new(Smtp::new(server, host)?)),
        };
        Ok(Self { from: config.from.clone(), way })
    }

    /// Sends one. `entrust` is awaited when the other side is ready to take the text, before any of it leaves; only if it
    /// gives true is the text sent.
    pub async fn send<F: Future<Output = Result<bool>>>(&self, mail: &Mail, entrust: impl FnOnce() -> F) -> Outcome {
        match &self.way {
            Way::Smtp(smtp) => smtp.send(mail, entrust).await,
            // A file takes its name from the mail: writing it again is writing the same.
            Way::Folder(folder) => match entrust().await {
                Ok(true) => keep(folder, mail).await,
                Ok(false) => Outcome::Taken,
                Err(error) => Outcome::Failed(error.to_string()),
            },
        }
    }
}

async fn keep(folder: &Path, mail: &Mail) -> Outcome {
    let (path, bytes) = (folder.join(format!("{}.eml", mail.id)), mail.bytes.clone());
    let written = tokio::task::spawn_blocking(move || write(&path, &bytes)).await;
    match written.map_err(std::io::Error::other).and_then(|written| written) {
        Ok(()) => Outcome::Sent,
        Err(error) => Outcome::Failed(format!("writing into the mailbox: {error}")),
    }
}

/// Whole or not at all, for its owner's eyes only.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
    if let Some(folder) = path.parent() {
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    let draft = path.with_extension("new");
    let mut file = std::fs::OpenOptions::new().mode(0o600).create(true).write(true).truncate(true).open(&draft)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&draft, path)
}
