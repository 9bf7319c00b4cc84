//! What the data folder remembers between starts: generated secrets and the ports last used. Never shown or logged.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde::{Deserialize, Serialize};

use super::folder::write_private;

/// `state.json`.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct State {
    /// The root secret.
    pub secret: String,
    pub postgres: Server,
    /// Where Postgres' files are, if not in the data folder.
    pub postgres_folder: Option<PathBuf>,
    pub redis: Server,
    pub objects: Keys,
    pub portone: PortOne,
}

/// A server's password and its port when it last ran.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Server {
    pub password: String,
    pub port: u16,
}

/// The object store's credentials and its port when it last ran.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Keys {
    #[serde(default)]
    pub port: u16,
    pub access_key: String,
    pub secret_key: String,
}

/// The payment stand-in.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct PortOne {
    pub port: u16,
    pub api_secret: String,
    pub store_id: String,
    pub channel_key: String,
    pub webhook_secret: String,
}

impl State {
    fn new() -> Self {
        use base64::Engine as _;
        let webhook = base64::engine::general_purpose::STANDARD.encode(rand::random::<[u8; 32]>());
        Self {
            secret: random(),
            postgres: Server { password: random(), port: 0 },
            postgres_folder: None,
            redis: Server { password: random(), port: 0 },
            objects: Keys { port: 0, access_key: random()[..20].to_owned(), secret_key: random() },
            portone: PortOne {
                port: 0,
                api_secret: random(),
                store_id: format!("store-{}", uuid::Uuid::new_v4()),
                channel_key: format!("channel-key-test-{}", uuid::Uuid::new_v4()),
                webhook_secret: format!("whsec_{webhook}"),
            },
        }
    }

    /// What `folder` remembers; new secrets for a new folder.
    ///
    /// # Errors
    /// When the file is damaged, or missing while there are databases that need its passwords.
    pub(super) fn load(folder: &Path) -> anyhow::Result<Self> {
        let path = folder.join("state.json");
        if !path.exists() {
            let orphaned = ["postgres", "redis"].iter().any(|name| folder.join(name).exists());
            anyhow::ensure!(
                !orphaned,
                "{} is missing, but databases are there that need the passwords in it. Restore the file, or remove the folder to start anew.",
                path.display()
            );
            let state = Self::new();
            state.save(folder)?;
            return Ok(state);
        }
        Self::peek(folder)
    }

    /// What a running server wrote.
    ///
    /// # Errors
    /// When the file is missing or damaged.
    pub(super) fn peek(folder: &Path) -> anyhow::Result<Self> {
        let path = folder.join("state.json");
        let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        serde_json::from_str(&text).with_context(|| format!("{} is damaged", path.display()))
    }

    /// Remembers this.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(super) fn save(&self, folder: &Path) -> anyhow::Result<()> {
        write_private(&folder.join("state.json"), &serde_json::to_string_pretty(self)?)
    }
}

/// 256 random bits in hexadecimal.
pub(super) fn random() -> String {
    hex::encode(rand::random::<[u8; 32]>())
}

/// `wanted` if nobody listens there, else a free port. It may be taken before it is used: whoever starts a server on it
/// looks whether that came up, and asks again.
pub(super) fn free_port(wanted: u16) -> anyhow::Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", wanted)).or_else(|_| TcpListener::bind(("127.0.0.1", 0)));
    Ok(listener.context("finding a free port")?.local_addr()?.port())
}
