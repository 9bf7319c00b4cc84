//! Postgres: one pool, the schema brought up to date at the start.

use anyhow::Context as _;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;

use crate::limits;

/// The migrations in `migrations/`, compiled in.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!("../migrations");

/// Connects and migrates. Several nodes may do so at once: sqlx takes an advisory lock.
///
/// # Errors
/// When Postgres cannot be reached or a migration fails.
pub async fn connect(url: &str) -> anyhow::Result<PgPool> {
    let pool = PgPoolOptions::new()
        .max_connections(limits::PG_POOL)
        .acquire_timeout(limits::PG_WAIT)
        .connect(url)
        .await
        .context("connecting to Postgres")?;
    MIGRATOR.run(&pool).await.context("migrating the schema")?;
    Ok(pool)
}
