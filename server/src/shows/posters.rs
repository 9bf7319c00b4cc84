//! Posters: checked by their bytes, kept in the object store under the hash of their content, so that storing the same
//! one twice is storing it once. Nothing is stored for a show the caller may not change (seed defect D39).

use axum::http::HeaderMap;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::ShowId;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::{rules, staging, told};
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Entity};
use crate::app::App;
use crate::error::{Error, Result};

/// A poster, ready to send.
#[derive(Debug)]
pub struct Poster {
    /// The hash of its content, quoted.
    pub etag: String,
    /// By its bytes.
    pub content_type: &'static str,
    /// Whether everybody may see the show, and so keep the poster.
    pub public: bool,
    /// The image; `None` when the asker has it already.
    pub bytes: Option<Bytes>,
}

/// Gives a show a poster.
///
/// # Errors
/// `unsupported_media_type`, `forbidden`, `not_found`; faults.
pub async fn store(app: &App, caller: &Caller, show: ShowId, bytes: Bytes) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.pg.begin().await?;
    staging::lock_show(&mut tx, caller, show, now).await?;
    // The store may be slow: no transaction waits for it. The right to write is looked at again below.
    tx.rollback().await?;
    let Some((extension, content_type)) = rules::image_type(&bytes) else {
        let words = "This is not a PNG, JPEG or WebP image. Nothing was changed.";
        return Err(Error::refused(ErrorCode::UnsupportedMediaType, words));
    };
    let key = format!("posters/{}.{extension}", hex::encode(Sha256::digest(&bytes)));
    put(app, &key, content_type, bytes).await?;
    let mut tx = app.pg.begin().await?;
    staging::lock_show(&mut tx, caller, show, now).await?;
    let performances = sqlx::query_scalar!("select id from performances where show_id = $1 and deleted_at is null", show)
        .fetch_all(&mut *tx)
        .await?;
    let row = sqlx::query!(
        r#"update shows set poster_key = $2, updated_at = now() where id = $1
           returning owner_id, (select poster_key from shows as old where old.id = $1) as before"#,
        show,
        key
    )
    .fetch_one(&mut *tx)
    .await?;
    let deed = told::deed(caller, Action::Changed, Entity::Show, show, row.owner_id);
    audit::note(&mut tx, deed, &json!({"poster": row.before}), &json!({"poster": key})).await?;
    tx.commit().await?;
    staging::tell(app, performances);
    Ok(())
}

/// The bucket is made where the store has lost it.
async fn put(app: &App, key: &str, content_type: &str, bytes: Bytes) -> Result<()> {
    if app.objects.put(key, content_type, bytes.clone()).await.is_err() {
        app.objects.ensure_bucket().await?;
        app.objects.put(key, content_type, bytes).await?;
    }
    Ok(())
}

/// A show's poster, for whoever may see the show.
///
/// # Errors
/// `not_found`; faults.
pub async fn read(app: &App, caller: Option<&Caller>, show: ShowId, headers: &HeaderMap) -> Result<Poster> {
    let row = sqlx::query!("select owner_id, visible_at, poster_key from shows where id = $1 and deleted_at is null", show)
        .fetch_optional(&app.pg)
        .await?
        .ok_or_else(Error::not_found)?;
    let public = is_public(row.visible_at, app.clock.now());
    if !public && !caller.is_some_and(|c| c.manages(row.owner_id)) {
        return Err(Error::not_found());
    }
    let key = row.poster_key.ok_or_else(Error::not_found)?;
    let (hash, content_type) = describe(&key);
    let etag = format!("\"{hash}\"");
    let known = crate::http::has_current(headers, &etag);
    let bytes = if known { None } else { Some(app.objects.get(&key).await?.ok_or_else(Error::not_found)?) };
    Ok(Poster { etag, content_type, public, bytes })
}

fn is_public(visible_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    visible_at <= now
}

/// The hash and type in a key that [`store`] made.
fn describe(key: &str) -> (&str, &'static str) {
    let name = key.rsplit('/').next().unwrap_or(key);
    let (hash, extension) = name.split_once('.').unwrap_or((name, ""));
    let content_type = match extension {
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        _ => "application/octet-stream",
    };
    (hash, content_type)
}
