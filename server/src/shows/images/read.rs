//! Showing images, to whoever may see the show.

use axum::http::HeaderMap;
use bytes::Bytes;
use frontrow_protocol::ids::ShowId;
use uuid::Uuid;

use super::{content_type, gallery, hash_in, small_key, version};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, Problems, Result};
use crate::limits;

/// What is asked of an image.
#[derive(Clone, Copy, Debug)]
pub(in crate::shows) struct Wish<'a> {
    /// One of [`limits::IMAGE_WIDTHS`]; as it was uploaded without.
    pub width: Option<u32>,
    /// The version in the address.
    pub version: Option<&'a str>,
    pub headers: &'a HeaderMap,
}

/// An image, ready to send.
#[derive(Debug)]
pub(in crate::shows) struct Picture {
    /// The hash of its content, quoted.
    pub etag: String,
    /// By its bytes.
    pub content_type: &'static str,
    /// Whether everybody may see the show, and so keep the image.
    pub public: bool,
    /// Whether the address names this very content, so that it may be kept for ever.
    pub pinned: bool,
    /// The image; `None` when the asker has it already.
    pub bytes: Option<Bytes>,
}

/// Whether everybody may see the show; and the key of its poster.
async fn show(app: &App, caller: Option<&Caller>, id: ShowId) -> Result<(bool, Option<String>)> {
    let row = sqlx::query!("select owner_id, visible_at, poster_key from shows where id = $1 and deleted_at is null", id)
        .fetch_optional(&app.pg)
        .await?
        .ok_or_else(Error::not_found)?;
    let public = row.visible_at <= app.clock.now();
    if !public && !caller.is_some_and(|c| c.manages(row.owner_id)) {
        return Err(Error::not_found());
    }
    Ok((public, row.poster_key))
}

/// A show's poster.
pub(in crate::shows) async fn poster(app: &App, caller: Option<&Caller>, id: ShowId, wish: Wish<'_>) -> Result<Picture> {
    wish.check()?;
    let (public, key) = show(app, caller, id).await?;
    picture(app, &key.ok_or_else(Error::not_found)?, public, wish).await
}

/// An image of a show's gallery.
pub(super) async fn one(app: &App, caller: Option<&Caller>, id: ShowId, image: Uuid, wish: Wish<'_>) -> Result<Picture> {
    wish.check()?;
    let (public, _) = show(app, caller, id).await?;
    let key = sqlx::query_scalar!("select key from show_images where show_id = $1 and id = $2", id, image)
        .fetch_optional(&app.pg)
        .await?
        .ok_or_else(Error::not_found)?;
    picture(app, &key, public, wish).await
}

/// A show's gallery.
pub(super) async fn all(app: &App, caller: Option<&Caller>, id: ShowId) -> Result<Vec<super::Image>> {
    show(app, caller, id).await?;
    let mut db = app.pg.acquire().await?;
    gallery::list(&mut db, id).await
}

impl Wish<'_> {
    fn check(&self) -> Result<()> {
        let fits = self.width.is_none_or(|width| limits::IMAGE_WIDTHS.contains(&width));
        Problems::default().unless(fits, "w", "must be 320 or 960").judge()
    }
}

async fn picture(app: &App, key: &str, public: bool, wish: Wish<'_>) -> Result<Picture> {
    let (etag, own) = match wish.width {
        Some(width) => (format!("\"{}-{width}\"", hash_in(key)), small_key(key, width)),
        None => (format!("\"{}\"", hash_in(key)), key.to_owned()),
    };
    let known = crate::http::has_current(wish.headers, &etag);
    let bytes = if known { None } else { Some(app.objects.get(&own).await?.ok_or_else(Error::not_found)?) };
    let pinned = wish.version == Some(version(key));
    Ok(Picture { etag, content_type: content_type(&own), public, pinned, bytes })
}
