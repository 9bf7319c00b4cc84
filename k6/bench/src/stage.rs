//! What rows are measured on: services of their own, performances, people and their tokens.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use chrono::TimeDelta;
use frontrow::accounts::Caller;
use frontrow::app::App;
use frontrow::embedded::throwaway::Throwaway;
use frontrow_protocol::server::Role;
use sqlx::{Connection as _, Executor as _, PgConnection};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::child::Child;
use crate::machine::Cores;
use crate::plan::Size;
use crate::serve::Services;

/// What every row has.
pub struct Bench {
    /// Started for this run.
    pub running: Throwaway,
    /// How large everything is.
    pub size: Size,
    /// Who runs where.
    pub cores: Cores,
    /// The bench's own folder in the tree.
    pub home: PathBuf,
    /// For lists too long for a line.
    pub scratch: PathBuf,
    worlds: std::sync::atomic::AtomicU32,
}

impl Bench {
    /// Starts the services.
    ///
    /// # Errors
    /// When one is not installed.
    pub async fn start(size: Size, cores: Cores, home: PathBuf) -> anyhow::Result<Self> {
        let running = Throwaway::start().await.context("starting Postgres and Redis")?;
        let scratch = std::env::temp_dir().join(format!("frontrow-bench-{}", std::process::id()));
        std::fs::create_dir_all(&scratch)?;
        Ok(Self { running, size, cores, home, scratch, worlds: std::sync::atomic::AtomicU32::new(1) })
    }

    /// A fresh database and an empty Redis, with handles to both.
    ///
    /// # Errors
    /// When a service fails.
    pub async fn world(&self) -> anyhow::Result<World> {
        let number = self.worlds.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let mut admin = PgConnection::connect(&self.running.database_url).await?;
        let name = format!("bench_{number}");
        admin.execute(sqlx::AssertSqlSafe(format!("create database {name}"))).await?;
        let services = Services {
            database_url: with_path(&self.running.database_url, &name)?,
            redis_url: with_path(&self.running.redis_url, &number.to_string())?,
            s3: self.running.s3.endpoint.to_string(),
            s3_key: secrecy::ExposeSecret::expose_secret(&self.running.s3.secret_key).to_owned(),
            kafka: Vec::new(),
            send_buffer: None,
        };
        let stop = CancellationToken::new();
        let app = App::connect(services.config()?, stop.clone()).await.context("connecting to the services")?;
        Ok(World { services, app, redis_database: number, scratch: self.scratch.clone() })
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.scratch);
    }
}

fn with_path(base: &str, path: &str) -> anyhow::Result<String> {
    let mut url: url::Url = base.parse()?;
    url.set_path(path);
    Ok(url.into())
}

/// A database, a Redis, and what is in them.
pub struct World {
    /// Where they are.
    pub services: Services,
    /// Handles, without background tasks.
    pub app: App,
    /// Redis' database.
    pub redis_database: u32,
    scratch: PathBuf,
}

/// What a performance is like.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// Seats.
    pub seats: u32,
    /// How many may be in at once.
    pub capacity: u32,
    /// Whether nobody is admitted.
    pub paused: bool,
    /// Seats a person may have.
    pub seat_limit: u32,
}

impl Default for Spec {
    fn default() -> Self {
        Self { seats: 50_000, capacity: 100_000, paused: false, seat_limit: 100 }
    }
}

/// People with tokens, one a line of a file.
#[derive(Clone, Debug)]
pub struct People {
    /// Who.
    pub accounts: Vec<Uuid>,
    /// Their tokens.
    pub tokens: PathBuf,
}

impl World {
    /// A server of ours in this world, on `cores`.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn server(&self, cores: &str) -> anyhow::Result<Child> {
        let mut child = Child::of_bench("serve", cores).await?;
        child.tell(&serde_json::to_value(&self.services)?).await?;
        let child = child.listening().await?;
        crate::http::until_ready(child.port).await?;
        Ok(child)
    }

    /// An access token that is good for an hour.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn token(&self, account: Uuid, role: Role) -> anyhow::Result<String> {
        let expires_at = self.app.clock.now() + TimeDelta::hours(1);
        let nickname = format!("n{}", account.simple());
        Ok(self.app.tokens.issue(&Caller { account, role, nickname, expires_at })?)
    }

    /// Accounts in the database, with tokens.
    ///
    /// # Errors
    /// When a service fails.
    pub async fn people(&self, count: usize) -> anyhow::Result<People> {
        let accounts: Vec<Uuid> = (0..count).map(|_| Uuid::now_v7()).collect();
        sqlx::query(
            "insert into accounts (id, email, name, nickname, birth_date, password_hash)
             select id, id || '@example.com', 'Bench', 'n' || id, '1990-01-01', '!' from unnest($1::uuid[]) as id",
        )
        .bind(&accounts)
        .execute(&self.app.pg)
        .await?;
        let tokens = accounts.iter().map(|account| self.token(*account, Role::Customer)).collect::<anyhow::Result<Vec<_>>>()?;
        let path = self.scratch.join(format!("tokens-{}", Uuid::now_v7().simple()));
        std::fs::write(&path, tokens.join("\n"))?;
        Ok(People { accounts, tokens: path })
    }

    /// An account with another role.
    ///
    /// # Errors
    /// When Postgres fails.
    pub async fn account(&self, role: Role) -> anyhow::Result<Uuid> {
        let id = Uuid::now_v7();
        sqlx::query(
            "insert into accounts (id, email, name, nickname, birth_date, role, password_hash)
             values ($1, $2, 'Bench', $3, '1990-01-01', $4, '!')",
        )
        .bind(id)
        .bind(format!("{id}@example.com"))
        .bind(format!("n{}", id.simple()))
        .bind(role.as_str())
        .execute(&self.app.pg)
        .await?;
        Ok(id)
    }

    /// A performance on sale, with its show, venue, chart and seats.
    ///
    /// # Errors
    /// When Postgres fails.
    pub async fn performance(&self, spec: Spec) -> anyhow::Result<Uuid> {
        let owner = self.account(Role::Manager).await?;
        let [venue, chart, show, id] = [(); 4].map(|()| Uuid::now_v7());
        let (rows, now) = (spec.seats.div_ceil(100), self.app.clock.now());
        let mut tx = self.app.pg.begin().await?;
        sqlx::query("insert into venues (id, owner_id, name, address) values ($1, $2, 'Hall', 'Street 1')")
            .bind(venue)
            .bind(owner)
            .execute(&mut *tx)
            .await?;
        sqlx::query("insert into charts (id, venue_id, version, name, seat_count, layout) values ($1, $2, 1, 'Chart', $3, $4)")
            .bind(chart)
            .bind(venue)
            .bind(i32::try_from(spec.seats)?)
            .bind(layout(rows))
            .execute(&mut *tx)
            .await?;
        sqlx::query(
            "insert into shows (id, owner_id, title, description, category, age_limit, running_minutes, visible_at)
             values ($1, $2, 'A show', 'Two lines of what it is about, as managers write them.', 'musical', 0, 120, $3)",
        )
        .bind(show)
        .bind(owner)
        .bind(now - TimeDelta::days(2))
        .execute(&mut *tx)
        .await?;
        sqlx::query(
            "insert into performances (id, show_id, venue_id, chart_id, starts_at, sale_opens_at, sale_closes_at, seat_limit,
                 capacity, admission_seconds, grace_seconds, hold_seconds, payment_seconds, rejoin, paused)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 3600, 60, 3600, 600, 'end', $10)",
        )
        .bind(id)
        .bind(show)
        .bind(venue)
        .bind(chart)
        .bind(now + TimeDelta::days(7))
        .bind(now - TimeDelta::hours(1))
        .bind(now + TimeDelta::days(1))
        .bind(i32::try_from(spec.seat_limit)?)
        .bind(i32::try_from(spec.capacity)?)
        .bind(spec.paused)
        .execute(&mut *tx)
        .await?;
        sqlx::query("insert into performance_prices (performance_id, grade, amount) values ($1, 'R', 100000)")
            .bind(id)
            .execute(&mut *tx)
            .await?;
        sqlx::query(
            "insert into performance_seats (performance_id, seat_index, section, row_label, seat_label, grade)
             select $1, n, 'A', (n / 100 + 1)::text, (n % 100 + 1)::text, 'R' from generate_series(0, $2 - 1) as n",
        )
        .bind(id)
        .bind(i32::try_from(spec.seats)?)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Lets people hold seats for an hour, past the line.
    ///
    /// # Errors
    /// When Redis fails.
    pub async fn admit(&self, performance: Uuid, accounts: &[Uuid]) -> anyhow::Result<()> {
        let mut connection = self.app.redis.get().await?;
        let until = self.app.clock.now().timestamp_millis() + 3_600_000;
        for some in accounts.chunks(1000) {
            let mut zadd = redis::cmd("ZADD");
            zadd.arg(frontrow::queue::running_key(performance));
            for account in some {
                zadd.arg(until).arg(account.to_string());
            }
            let _: i64 = zadd.query_async(&mut connection).await?;
        }
        Ok(())
    }
}

/// A chart of rows of a hundred.
fn layout(rows: u32) -> serde_json::Value {
    let rows: Vec<_> = (0..rows)
        .map(|r| {
            serde_json::json!({
                "label": (r + 1).to_string(), "first": r * 100,
                "x": (0..100).map(|s| 100 + 20 * s).collect::<Vec<u32>>(), "y": vec![100 + 22 * r; 100], "grade": vec![0; 100],
            })
        })
        .collect();
    serde_json::json!({
        "width": 2300, "height": 300 + 22 * rows.len(), "stage": {"x": 90, "y": 20, "w": 2000, "h": 40},
        "grades": ["R"], "sections": [{"name": "A", "outline": [], "rows": rows}]
    })
}

/// The folder of the bench in the tree.
pub fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}
