//! Uploads past the server: an address that takes one object of a named size for a few minutes, then a look at what came.

use chrono::{DateTime, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::ShowId;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::gallery::{self, check_alt, may_change};
use super::{Image, store};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, Problems, Result};
use crate::infra::once;
use crate::limits;
use crate::shows::staging;

/// Where uploads arrive. Nothing there is ever shown.
pub(super) const FOLDER: &str = "uploads/";

/// Where to put an image: `PUT` its bytes to `url`, then `POST` to the upload's `complete`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ImageUpload)]
pub(super) struct Upload {
    /// Which.
    pub id: Uuid,
    /// Takes one `PUT` with exactly `size` bytes.
    pub url: String,
    /// The bytes announced.
    pub size: u32,
    /// Until when.
    pub expires_at: DateTime<Utc>,
}

/// Begins an upload of `size` bytes.
pub(super) async fn begin(app: &App, caller: &Caller, show: ShowId, size: u32, alt: &str) -> Result<Upload> {
    check_alt(alt)?;
    let fits = size > 0 && size as usize <= limits::MAX_IMAGE;
    Problems::default().unless(fits, "size", "must be 1 to 5,242,880 bytes").judge()?;
    may_change(app, caller, show).await?;
    let (id, now) = (Uuid::now_v7(), app.clock.now());
    let expires_at = now + limits::UPLOAD_TTL;
    let url = app.objects.presign_put(&key(id), size.into(), limits::UPLOAD_TTL).await?;
    let mut tx = app.pg.begin().await?;
    staging::lock_show(&mut tx, caller, show, now).await?;
    let bytes = i32::try_from(size).map_err(anyhow::Error::from)?;
    sqlx::query!(
        "insert into image_uploads (id, show_id, account_id, size, alt, expires_at) values ($1, $2, $3, $4, $5, $6)",
        id,
        show,
        caller.account,
        bytes,
        alt,
        expires_at
    )
    .execute(&mut *tx)
    .await?;
    once::made(&mut tx, id).await?;
    tx.commit().await?;
    Ok(Upload { id, url, size, expires_at })
}

/// Looks at what was uploaded and makes it an image of the show. Repeating it gives the same image.
pub(super) async fn complete(app: &App, caller: &Caller, show: ShowId, id: Uuid) -> Result<Image> {
    may_change(app, caller, show).await?;
    let row = sqlx::query!("select alt, size, image_id from image_uploads where id = $1 and show_id = $2", id, show)
        .fetch_optional(&app.pg)
        .await?
        .ok_or_else(Error::not_found)?;
    if let Some(image) = row.image_id {
        let mut db = app.pg.acquire().await?;
        return gallery::list(&mut db, show).await?.into_iter().find(|i| i.id == image).ok_or_else(Error::not_found);
    }
    // Its size is asked for before its bytes are.
    let there = app.objects.head(&key(id)).await?.ok_or_else(not_there)?;
    if there.size > i64::try_from(limits::MAX_IMAGE).unwrap_or(i64::MAX) || there.size != i64::from(row.size) {
        return Err(not_as_announced());
    }
    let bytes = app.objects.get(&key(id)).await?.ok_or_else(not_there)?;
    if bytes.len() > limits::MAX_IMAGE {
        return Err(not_as_announced()); // replaced a moment ago
    }
    let stored = store(app, bytes).await?;
    let mut tx = app.pg.begin().await?;
    staging::lock_show(&mut tx, caller, show, app.clock.now()).await?;
    let image = gallery::insert(app, &mut tx, caller, show, &row.alt, &stored).await?;
    sqlx::query!("update image_uploads set image_id = $2 where id = $1", id, image.id).execute(&mut *tx).await?;
    tx.commit().await?;
    // Else the clean-up finds it.
    if let Err(error) = app.objects.delete(&key(id)).await {
        tracing::debug!(%error, "an upload stays until the clean-up");
    }
    Ok(image)
}

fn key(id: Uuid) -> String {
    format!("{FOLDER}{id}")
}

fn not_there() -> Error {
    Error::refused(
        ErrorCode::Conflict,
        "Nothing has arrived at the upload's address yet. PUT the image there, then complete it again.",
    )
}

fn not_as_announced() -> Error {
    Error::refused(
        ErrorCode::TooLarge,
        "What was uploaded has not the size that was announced. Nothing was changed; begin a new upload.",
    )
}
