//! Deletes what no row names. Safe on any number of nodes: each object is judged under the lock its adopters take.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::{FOLDER, hash_in, lock, uploads};
use crate::app::App;
use crate::error::Result;
use crate::limits;

/// Cleans up for as long as the node runs.
pub fn spawn(app: &App) {
    let cleaning = app.clone();
    app.tasks.every("images without a row", limits::UPKEEP_EVERY, move || {
        let app = cleaning.clone();
        async move { clean_up(&app, limits::ORPHAN_GRACE).await.map(drop) }
    });
}

/// Deletes objects that are older than `grace` and that no row names, uploads that were left, and their rows. How many
/// objects went.
///
/// # Errors
/// Faults.
pub async fn clean_up(app: &App, grace: Duration) -> Result<u64> {
    let old = app.clock.now() - grace;
    sqlx::query!("delete from image_uploads where expires_at < $1", old).execute(&app.pg).await?;
    let mut gone = 0;
    for folder in [FOLDER, uploads::FOLDER] {
        let mut after = None;
        loop {
            let page = app.objects.list(folder, after.as_deref()).await?;
            let candidates: Vec<String> = page.iter().filter(|o| o.changed_at < old).map(|o| o.key.clone()).collect();
            for key in orphans(app, &candidates).await? {
                gone += u64::from(delete(app, &key, old).await?);
            }
            after = page.last().map(|object| object.key.clone());
            if after.is_none() {
                break;
            }
        }
    }
    if gone > 0 {
        tracing::info!(gone, "deleted images that nothing names");
    }
    Ok(gone)
}

/// Those of `keys` that no row names, seen in one statement; judged again one by one under the lock.
async fn orphans(app: &App, keys: &[String]) -> Result<Vec<String>> {
    let hashes: Vec<String> = keys.iter().map(|key| hash_in(key).to_owned()).collect();
    let orphans = sqlx::query_scalar!(
        r#"select t.key as "key!" from unnest($1::text[], $2::text[]) as t(key, hash)
           where not exists (select 1 from show_images where key = any(array['images/' || t.hash || '.png', 'images/' || t.hash || '.jpg', 'images/' || t.hash || '.webp']))
             and not exists (select 1 from shows where poster_key = any(array['images/' || t.hash || '.png', 'images/' || t.hash || '.jpg', 'images/' || t.hash || '.webp']))"#,
        keys,
        &hashes
    );
    Ok(orphans.fetch_all(&app.pg).await?)
}

/// Deletes `key` unless a row names it or it was stored again since: both are looked at under the lock.
async fn delete(app: &App, key: &str, old: DateTime<Utc>) -> Result<bool> {
    let mut tx = app.pg.begin().await?;
    lock(&mut tx, key).await?;
    let hash = hash_in(key);
    let keys = ["png", "jpg", "webp"].map(|extension| format!("{FOLDER}{hash}.{extension}"));
    let named = sqlx::query_scalar!(
        r#"select exists(select 1 from show_images where key = any($1)) or exists(select 1 from shows where poster_key = any($1)) as "named!""#,
        &keys[..]
    )
    .fetch_one(&mut *tx)
    .await?;
    let is_old = app.objects.head(key).await?.is_some_and(|object| object.changed_at < old);
    if named || !is_old {
        return Ok(false);
    }
    app.objects.delete(key).await?;
    tx.commit().await?;
    Ok(true)
}
