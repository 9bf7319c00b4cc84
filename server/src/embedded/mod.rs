//! The one-machine default: starts Postgres, Redis, the object store and the payment stand-in in a data folder, and
//! stops them. Never used by a room.
//!
//! Start reading at [`Embedded::start`]. Postgres and Redis are child processes that end with this one, however it ends
//! ([`child`]); the object store and the stand-in are tasks. A second server on the same folder is refused ([`folder`]).
//! A child that ends by itself ends the server: what it knew may be half written, and a start looks after that.

mod binaries;
mod child;
mod folder;
mod helpers;
mod leftover;
mod objects;
pub mod portone;
mod postgres;
mod redis;
mod state;
pub mod throwaway;
mod user;

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::Context as _;
use url::Url;

use self::folder::{Folder, Refused};
use self::helpers::Helpers;
pub use self::helpers::reachable;
use self::postgres::{Care, Postgres};
use self::redis::Redis;
use self::state::State;
use crate::config::{Config, PortOneConfig, S3Config, Settings, TicketKeys};

/// The bucket of the object store that is started here.
const BUCKET: &str = "frontrow";
/// Its region; any name does.
const REGION: &str = "local";

/// What was started here, and with it the complete addresses of everything.
pub struct Embedded {
    settings: Settings,
    state: Option<State>,
    postgres: Option<Postgres>,
    redis: Option<Redis>,
    helpers: Helpers,
    s3: Option<S3Config>,
    portone: Option<PortOneConfig>,
    // Last: the folder is given back when nobody works in it any more.
    _folder: Option<Folder>,
}

impl Embedded {
    /// Starts what `settings` does not give. Webhooks of the payment stand-in go to `listening`.
    ///
    /// # Errors
    /// When the data folder is in use or cannot be used, a server is not installed, or one does not come up.
    pub async fn start(settings: &Settings, listening: SocketAddr) -> anyhow::Result<Self> {
        let mut embedded = Self::nothing(settings);
        if !settings.needs_folder() {
            return Ok(embedded);
        }
        let folder = Folder::take(&settings.data)?;
        let mut state = State::load(folder.path())?;
        let (postgres, redis) =
            tokio::try_join!(start_postgres(settings, &folder, &state), start_redis(settings, &folder, &state))?;
        if let Some((postgres, place)) = postgres {
            state.postgres.port = postgres.port;
            state.postgres_folder = Some(place);
            embedded.postgres = Some(postgres);
        }
        if let Some(redis) = redis {
            state.redis.port = redis.port;
            embedded.redis = Some(redis);
        }
        if settings.s3.is_none() {
            embedded.s3 = Some(helpers::objects(&embedded.helpers, &folder, &mut state.objects).await?);
        }
        if settings.portone.is_none() {
            embedded.portone = Some(helpers::portone(&embedded.helpers, &folder, &mut state.portone, listening).await?);
        }
        state.save(folder.path())?;
        embedded.state = Some(state);
        embedded._folder = Some(folder);
        Ok(embedded)
    }

    /// Postgres alone, for commands that work on the database: the one given, the one of a server that runs on the data
    /// folder, or one started for as long as this lives.
    ///
    /// # Errors
    /// As [`Embedded::start`].
    pub async fn start_database(settings: &Settings) -> anyhow::Result<Self> {
        let mut embedded = Self::nothing(settings);
        if settings.database_url.is_some() {
            return Ok(embedded);
        }
        match Folder::take(&settings.data) {
            Err(Refused::InUse { path, .. }) => embedded.state = Some(State::peek(&path)?),
            Err(refused) => return Err(refused.into()),
            Ok(folder) => {
                let mut state = State::load(folder.path())?;
                if let Some((postgres, place)) = start_postgres(settings, &folder, &state).await? {
                    state.postgres.port = postgres.port;
                    state.postgres_folder = Some(place);
                    embedded.postgres = Some(postgres);
                }
                state.save(folder.path())?;
                embedded.state = Some(state);
                embedded._folder = Some(folder);
            }
        }
        Ok(embedded)
    }

    /// Everything, for commands that look at a whole system: what is given, what a server that runs on the data folder has
    /// started, or all of it started for as long as this lives.
    ///
    /// # Errors
    /// As [`Embedded::start`].
    pub async fn join(settings: &Settings) -> anyhow::Result<Self> {
        let running = settings.needs_folder().then(|| Folder::take(&settings.data));
        let Some(Err(Refused::InUse { path, .. })) = running else {
            drop(running);
            return Self::start(settings, settings.listen).await;
        };
        let mut embedded = Self::nothing(settings);
        let state = State::peek(&path)?;
        embedded.s3 = Some(helpers::objects_at(&state.objects)?);
        embedded.portone = Some(helpers::portone_at(&state.portone)?);
        embedded.state = Some(state);
        Ok(embedded)
    }

    fn nothing(settings: &Settings) -> Self {
        Self {
            settings: settings.clone(),
            state: None,
            postgres: None,
            redis: None,
            helpers: Helpers::default(),
            s3: None,
            portone: None,
            _folder: None,
        }
    }

    /// The database's address, with its password.
    ///
    /// # Errors
    /// When it is neither given nor started.
    pub fn database_url(&self) -> anyhow::Result<String> {
        let here = || self.state.as_ref().map(|s| postgres::url(s.postgres.port, &s.postgres.password, "frontrow"));
        self.settings.database_url.clone().map(String::from).or_else(here).context("no Postgres is given or started")
    }

    /// The complete configuration.
    ///
    /// # Errors
    /// When a service is neither given nor started here.
    pub fn config(&self, public_url: Url, web_dir: Option<PathBuf>) -> anyhow::Result<Config> {
        let s = &self.settings;
        let redis_url = || self.state.as_ref().map(|s| redis::url(s.redis.port, &s.redis.password));
        let secret = || self.state.as_ref().map(|s| s.secret.clone().into());
        let stand_in = || self.portone.clone().map(|stand_in| helpers::on_channel(stand_in, s.flow));
        let secret = s.secret.clone().or_else(secret).context("no secret is given or generated")?;
        Ok(Config {
            mode: s.mode,
            roles: s.roles,
            public_url,
            database_url: self.database_url()?,
            redis_url: s.redis_url.clone().or_else(redis_url).context("no Redis is given or started")?,
            kafka_brokers: s.kafka_brokers.clone(),
            kafka_prefix: s.kafka_prefix.clone(),
            mail: s.mail.clone().map_or_else(|| crate::config::MailConfig::folder(s.data.join("mails")), Ok)?,
            s3: s.s3.clone().or_else(|| self.s3.clone()).context("no object store is given or started")?,
            portone: s.portone.clone().or_else(stand_in).context("no payment gateway is given or started")?,
            tickets: s.tickets.clone().unwrap_or_else(|| TicketKeys::derived(&secret)),
            secret,
            web_dir,
            load: s.load,
            edge: s.edge.clone(),
        })
    }

    /// Waits until something that was started here ends by itself, and says what.
    pub async fn died(&self) -> anyhow::Error {
        let postgres = async {
            match &self.postgres {
                Some(postgres) => postgres.child.died().await,
                None => std::future::pending().await,
            }
        };
        let redis = async {
            match &self.redis {
                Some(redis) => redis.child.died().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            died = postgres => died,
            died = redis => died,
            died = self.helpers.failed() => died,
        }
    }

    /// Stops everything, Postgres last.
    pub async fn stop(self) {
        self.helpers.stop().await;
        if let Some(redis) = self.redis {
            redis.stop().await;
        }
        if let Some(postgres) = self.postgres {
            postgres.stop().await;
        }
    }
}

async fn start_postgres(settings: &Settings, folder: &Folder, state: &State) -> anyhow::Result<Option<(Postgres, PathBuf)>> {
    if settings.database_url.is_some() {
        return Ok(None);
    }
    binaries::setpriv()?;
    let place = match &state.postgres_folder {
        Some(place) => place.clone(),
        None => {
            let place = postgres::place(folder.path())?;
            // Remembered before it is filled, so that a start cut short does not leave a database behind.
            State { postgres_folder: Some(place.clone()), ..state.clone() }.save(folder.path())?;
            place
        }
    };
    let log = folder.path().join("postgres.log");
    let postgres = Postgres::start(&place, log, &state.postgres.password, state.postgres.port, Care::Durable).await?;
    tracing::info!(port = postgres.port, "Postgres is up");
    Ok(Some((postgres, place)))
}

async fn start_redis(settings: &Settings, folder: &Folder, state: &State) -> anyhow::Result<Option<Redis>> {
    if settings.redis_url.is_some() {
        return Ok(None);
    }
    binaries::setpriv()?;
    let log = folder.path().join("redis.log");
    let redis = Redis::start(&folder.private("redis")?, log, &state.redis.password, state.redis.port, Care::Durable).await?;
    tracing::info!(port = redis.port, "Redis is up");
    Ok(Some(redis))
}
