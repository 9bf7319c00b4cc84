//! Services for tests: fast, forgetful, gone with the process that asked for them.

use std::io::Write as _;
use std::net::Ipv4Addr;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};

use anyhow::{Context as _, ensure};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::folder::Folder;
use super::postgres::{self, Care, Postgres};
use super::redis::{self, Redis};
use super::state::random;
use super::{BUCKET, REGION, binaries, objects};
use crate::config::S3Config;

/// Redis databases there are.
pub const REDIS_DATABASES: u32 = 4096;

/// Running services. They and their folder end with the process; dropping this ends them too.
pub struct Throwaway {
    /// Postgres, at its maintenance database; whoever connects may make databases.
    pub database_url: String,
    /// Redis, with [`REDIS_DATABASES`] databases.
    pub redis_url: String,
    /// An object store without a bucket.
    pub s3: S3Config,
    password: String,
    place: PathBuf,
    folder: PathBuf,
    postgres: Option<Postgres>,
    redis: Option<Redis>,
    _objects: tokio_util::sync::DropGuard,
    // Closing it, or dying, lets the folder be removed.
    _broom: ChildStdin,
}

/// A service that is stopped, to be started where it was.
#[must_use]
#[derive(Debug)]
pub struct Stopped(u16);

/// Removes the folders given once its standard input ends and Postgres is gone.
const BROOM: &str = r#"cat >/dev/null; for try in $(seq 200); do [ -e "$2/files/postmaster.pid" ] || break; sleep 0.1; done; rm -rf -- "$1" "$2""#;

impl Throwaway {
    /// Starts them, in a new folder among the temporary ones.
    ///
    /// # Errors
    /// When a server is not installed or does not come up.
    pub async fn start() -> anyhow::Result<Self> {
        binaries::setpriv()?;
        let folder = Folder::take(&std::env::temp_dir().join(format!("frontrow-{}", &random()[..12])))?;
        let place = postgres::place(folder.path())?;
        let broom = broom(folder.path(), &place)?;
        let password = random();
        let (postgres, redis) = tokio::try_join!(
            Postgres::start(&place, folder.path().join("postgres.log"), &password, 0, Care::Throwaway),
            async {
                Redis::start(&folder.private("redis")?, folder.path().join("redis.log"), &password, 0, Care::Throwaway).await
            },
        )?;
        let stop = CancellationToken::new();
        let s3 = s3(&folder, stop.clone()).await?;
        Ok(Self {
            database_url: postgres::url(postgres.port, &password, "postgres"),
            redis_url: redis::url(redis.port, &password),
            s3,
            password,
            place,
            folder: folder.path().to_path_buf(),
            postgres: Some(postgres),
            redis: Some(redis),
            _objects: stop.drop_guard(),
            _broom: broom,
        })
    }

    /// Ends Postgres for a while: connections break, what was committed stays.
    pub async fn stop_postgres(&mut self) -> Stopped {
        let Some(postgres) = self.postgres.take() else { return Stopped(0) };
        let port = postgres.port;
        postgres.stop().await;
        Stopped(port)
    }

    /// Starts it again where it was.
    ///
    /// # Errors
    /// When it does not come up there.
    pub async fn start_postgres(&mut self, Stopped(port): Stopped) -> anyhow::Result<()> {
        let log = self.folder.join("postgres.log");
        let again = Postgres::start(&self.place, log, &self.password, port, Care::Throwaway).await?;
        ensure!(again.port == port, "somebody took the port of Postgres meanwhile");
        self.postgres = Some(again);
        Ok(())
    }

    /// Ends Redis, which forgets everything.
    pub async fn stop_redis(&mut self) -> Stopped {
        let Some(redis) = self.redis.take() else { return Stopped(0) };
        let port = redis.port;
        redis.stop().await;
        Stopped(port)
    }

    /// Starts it again where it was, empty.
    ///
    /// # Errors
    /// When it does not come up there.
    pub async fn start_redis(&mut self, Stopped(port): Stopped) -> anyhow::Result<()> {
        let (folder, log) = (self.folder.join("redis"), self.folder.join("redis.log"));
        let again = Redis::start(&folder, log, &self.password, port, Care::Throwaway).await?;
        ensure!(again.port == port, "somebody took the port of Redis meanwhile");
        self.redis = Some(again);
        Ok(())
    }
}

/// An object store in a new folder among the temporary ones, for as long as the runtime lives; for tests whose other
/// services are given.
///
/// # Errors
/// When the folder or a port cannot be had.
pub async fn objects() -> anyhow::Result<S3Config> {
    let folder = Folder::take(&std::env::temp_dir().join(format!("frontrow-{}", &random()[..12])))?;
    // The broom's input stays open until the process ends.
    std::mem::forget(broom(folder.path(), folder.path())?);
    s3(&folder, CancellationToken::new()).await
}

async fn s3(folder: &Folder, stop: CancellationToken) -> anyhow::Result<S3Config> {
    let secret = random();
    let service = objects::service(&folder.private("objects")?, "test", &secret)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("a port for the object store")?;
    let endpoint = format!("http://{}", listener.local_addr()?).parse()?;
    tokio::spawn(objects::serve(service, listener, stop));
    Ok(S3Config {
        endpoint,
        public_endpoint: None,
        region: REGION.into(),
        bucket: BUCKET.into(),
        access_key: "test".into(),
        secret_key: secret.into(),
    })
}

fn broom(folder: &Path, place: &Path) -> anyhow::Result<ChildStdin> {
    let mut command = Command::new("sh");
    command.args(["-c", BROOM, "broom"]).arg(folder).arg(place);
    // It outlives this process, so it must not be part of its group, nor keep its output open.
    command.process_group(0).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).current_dir("/");
    let mut stdin = command.spawn().context("starting sh")?.stdin.take().context("sh without an input")?;
    stdin.flush()?;
    Ok(stdin)
}
