//! Postgres: one pool, the schema brought up to date at the start.

use std::time::Duration;

use anyhow::Context as _;
use sqlx::Connection as _;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;

use crate::limits;

/// The migrations in `migrations/`, compiled in.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!("../migrations");

/// A connection that was used within this time is not asked whether it still is one before it is used again: Postgres does not
/// go and come back so quickly. Under load that is a round trip less for everything.
const TRUSTED: Duration = Duration::from_millis(250);

/// Connects and migrates. Several nodes may do so at once: sqlx takes an advisory lock.
///
/// # Errors
/// When Postgres cannot be reached or a migration fails.
pub async fn connect(url: &str) -> anyhow::Result<PgPool> {
    let pool = PgPoolOptions::new()
        .max_connections(limits::PG_POOL)
        .acquire_timeout(limits::PG_WAIT)
        .test_before_acquire(false)
        .before_acquire(|connection, life| {
            Box::pin(async move {
                if life.idle_for > TRUSTED {
                    connection.ping().await?; // who does not answer is closed, and another one taken
                }
                Ok(true)
            })
        })
        .connect(url)
        .await
        .context("connecting to Postgres")?;
    MIGRATOR.run(&pool).await.context("migrating the schema")?;
    Ok(pool)
}
