//! A running server a test: own database, own Redis database, own port.
//!
//! Services come from `FRONTROW_TEST_DATABASE_URL` and `FRONTROW_TEST_REDIS_URL`; where these are not set, they are started
//! once for this process and end with it.

use std::net::SocketAddr;
use std::ops::Deref;
use std::sync::OnceLock;

use frontrow::app::App;
use frontrow::config::{Config, Edge, Load, Mode, PortOneConfig, Roles, S3Config, TicketKeys};
use frontrow::embedded::throwaway::{self, Throwaway};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::standin::StandIn;

/// A server in this process. Dropping it stops it.
pub struct TestApp {
    pub app: App,
    pub addr: SocketAddr,
    pub config: Config,
    stop: CancellationToken,
}

impl Deref for TestApp {
    type Target = App;

    fn deref(&self) -> &App {
        &self.app
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// Addresses of the shared services.
pub struct Services {
    pub database_url: String,
    pub redis_url: String,
    pub s3: S3Config,
}

pub fn services() -> &'static Services {
    static SERVICES: OnceLock<Services> = OnceLock::new();
    SERVICES.get_or_init(|| {
        let (sender, receiver) = std::sync::mpsc::channel();
        // Their runtime outlives every test's.
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let _running = start_services(&sender).await;
                std::future::pending::<()>().await;
            });
        });
        receiver.recv().expect("services for tests")
    })
}

async fn start_services(ready: &std::sync::mpsc::Sender<Services>) -> Option<Throwaway> {
    let given = |name| std::env::var(name).ok();
    if let (Some(database_url), Some(redis_url)) = (given("FRONTROW_TEST_DATABASE_URL"), given("FRONTROW_TEST_REDIS_URL")) {
        let s3 = throwaway::objects().await.expect("an object store");
        ready.send(Services { database_url, redis_url, s3 }).unwrap();
        return None;
    }
    let here = Throwaway::start().await.expect("Postgres and Redis");
    let (database_url, redis_url, s3) = (here.database_url.clone(), here.redis_url.clone(), here.s3.clone());
    ready.send(Services { database_url, redis_url, s3 }).unwrap();
    Some(here)
}

/// Tests that put the whole machine under load take turns: two storms at once measure each other's patience.
pub async fn alone() -> tokio::sync::MutexGuard<'static, ()> {
    static STORM: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    STORM.lock().await
}

impl TestApp {
    /// A server on fresh databases.
    pub async fn start() -> Self {
        Self::start_with(fresh_config().await).await
    }

    /// A server with these settings; two with the same are two nodes.
    pub async fn start_with(config: Config) -> Self {
        Self::start_on(TcpListener::bind("127.0.0.1:0").await.expect("bind"), config).await
    }

    /// A server that takes payments through a stand-in of its own, which sends its webhooks there.
    pub async fn start_paying() -> (Self, StandIn) {
        Self::start_paying_with(|_| {}).await
    }

    /// The same, with other settings.
    pub async fn start_paying_with(change: impl FnOnce(&mut Config)) -> (Self, StandIn) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
        let public = format!("http://{}", listener.local_addr().expect("address"));
        let standin = StandIn::start(Some(&format!("{public}/api/v1/payments/webhook"))).await;
        let mut config = Config { public_url: public.parse().unwrap(), portone: standin.config(), ..fresh_config().await };
        change(&mut config);
        (Self::start_on(listener, config).await, standin)
    }

    /// A server on an address that others know already.
    pub async fn start_on(listener: TcpListener, config: Config) -> Self {
        let stop = CancellationToken::new();
        let app = App::connect(config.clone(), stop.clone()).await.expect("connect");
        let addr = listener.local_addr().expect("address");
        let serving = app.clone();
        let token = stop.clone();
        tokio::spawn(async move { frontrow::serve(serving, listener, token).await.expect("serve") });
        Self { app, addr, config, stop }
    }

    /// Tells the server to stop.
    pub fn stop(&self) {
        self.stop.cancel();
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.addr)
    }
}

/// Settings with a fresh Postgres database and an empty Redis database.
pub async fn fresh_config() -> Config {
    let secret = "a test secret of more than thirty-two characters".to_owned().into();
    Config {
        mode: Mode::Development,
        roles: Roles::ALL,
        public_url: "http://127.0.0.1:1".parse().unwrap(),
        database_url: fresh_database().await,
        redis_url: fresh_redis().await,
        kafka_brokers: Vec::new(),
        kafka_prefix: "frontrow".into(),
        mail: frontrow::config::MailConfig::folder(mailbox()).unwrap(),
        s3: S3Config { bucket: format!("test-{}", uuid::Uuid::now_v7().simple()), ..services().s3.clone() },
        portone: portone_config(),
        tickets: TicketKeys::derived(&secret),
        secret,
        web_dir: None,
        load: Load::default(),
        edge: Edge::default(),
    }
}

/// A folder of its own, made when the first mail is written.
fn mailbox() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("mails").join(uuid::Uuid::now_v7().to_string())
}

/// Settings of a gateway that nobody serves.
pub fn portone_config() -> PortOneConfig {
    PortOneConfig {
        api_url: "http://127.0.0.1:1".parse().unwrap(),
        sdk_url: "http://127.0.0.1:1/sdk.js".parse().unwrap(),
        api_secret: "test-api-secret".to_owned().into(),
        store_id: "store-test".into(),
        channel_key: "channel-test".into(),
        webhook_secrets: vec!["whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=".to_owned().into()],
        accept_test_channel: true,
        flow: frontrow::config::CheckoutFlow::Verify,
    }
}

/// A new database, copied from one that is migrated once.
async fn fresh_database() -> String {
    use sqlx::{Connection as _, Executor as _, PgConnection};
    let base = &services().database_url;
    let mut admin = PgConnection::connect(base).await.expect("Postgres for tests");
    let fingerprint: String = frontrow::infra::pg::MIGRATOR.iter().map(|m| format!("{:02x}", m.checksum[0])).collect();
    let template = format!("frontrow_template_{fingerprint}");
    // One maker at a time, also across test processes.
    admin.execute("select pg_advisory_lock(471100)").await.unwrap();
    let exists: bool = sqlx::query_scalar("select exists(select 1 from pg_database where datname = $1)")
        .bind(&template)
        .fetch_one(&mut admin)
        .await
        .unwrap();
    if !exists {
        let raw = format!("{template}_raw");
        admin.execute(sqlx::AssertSqlSafe(format!("drop database if exists {raw}"))).await.unwrap();
        admin.execute(sqlx::AssertSqlSafe(format!("create database {raw}"))).await.unwrap();
        let mut fresh = PgConnection::connect(&with_path(base, &raw)).await.unwrap();
        frontrow::infra::pg::MIGRATOR.run(&mut fresh).await.unwrap();
        fresh.close().await.unwrap();
        admin.execute(sqlx::AssertSqlSafe(format!("alter database {raw} rename to {template}"))).await.unwrap();
    }
    let name = format!("frontrow_test_{}", uuid::Uuid::now_v7().simple());
    admin.execute(sqlx::AssertSqlSafe(format!("create database {name} template {template}"))).await.unwrap();
    admin.execute("select pg_advisory_unlock(471100)").await.unwrap();
    with_path(base, &name)
}

/// A Redis database nobody else uses now: database 0 hands out the numbers.
async fn fresh_redis() -> String {
    const DATABASES: i64 = throwaway::REDIS_DATABASES as i64;
    let base = &services().redis_url;
    let client = redis::Client::open(base.as_str()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.expect("Redis for tests");
    let n: i64 = redis::cmd("INCR").arg("frontrow:test:database").query_async(&mut connection).await.unwrap();
    let url = with_path(base, &(1 + n % (DATABASES - 1)).to_string());
    let client = redis::Client::open(url.as_str()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let _: () = redis::cmd("FLUSHDB").query_async(&mut connection).await.unwrap();
    url
}

fn with_path(base: &str, path: &str) -> String {
    let mut url: url::Url = base.parse().unwrap();
    url.set_path(path);
    url.into()
}
