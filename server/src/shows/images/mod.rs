//! Images of shows: a poster and an ordered gallery. Owns what is in the object store and which rows name it.
//!
//! Objects are named by the hash of their bytes (`images/<hash>.png`, and `images/<hash>-320.jpg` for a smaller version),
//! so storing the same one twice is storing it once, and an address never shows something else. Nothing is stored for a
//! show the caller may not change (seed defect D39). What no row names any more is deleted by [`upkeep`] after a grace
//! time; adopting an object and deleting it take the same lock, so a row never names what is gone. Start at [`adopt`].

mod gallery;
mod pixels;
mod poster;
mod read;
pub mod routes;
mod upkeep;
mod uploads;

use std::sync::Arc;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use frontrow_protocol::ids::ShowId;
use serde::Serialize;
use sqlx::PgConnection;
use tokio::sync::Semaphore;
use utoipa::ToSchema;
use uuid::Uuid;

pub use self::gallery::remove_of_show;
pub use self::upkeep::{clean_up, spawn};
use crate::app::App;
use crate::error::{Error, Result};
use crate::limits;

/// Where objects of ours are.
const FOLDER: &str = "images/";

/// An image of a show's gallery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ShowImage)]
pub struct Image {
    /// Which.
    pub id: Uuid,
    /// Its place among the show's, from 0.
    pub position: u32,
    /// What is to be seen, for those who do not see it; may be empty.
    pub alt: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// As it was uploaded. The address never shows anything else.
    #[schema(
        example = "/api/v1/shows/0193a5c8-7e00-7c3e-9d52-3f1a5b7c9e11/images/0193a5c8-7e00-7c3e-9d52-3f1a5b7c9e12?v=1f2e3d4c5b6a"
    )]
    pub url: String,
    /// Smaller versions, as an `img` element's `srcset` takes them.
    #[schema(example = "/api/v1/shows/…/images/…?v=1f2e3d4c5b6a&w=320 320w, /api/v1/shows/…/images/…?v=1f2e3d4c5b6a&w=960 960w")]
    pub srcset: String,
    /// Since when.
    pub created_at: DateTime<Utc>,
}

/// Bounds how many images a node looks at: each takes a core and up to [`limits::IMAGE_MEMORY`] bytes.
#[derive(Clone, Debug)]
pub struct Darkroom {
    workers: Arc<Semaphore>,
    waiters: Arc<Semaphore>,
}

impl Default for Darkroom {
    fn default() -> Self {
        let of = |count| Arc::new(Semaphore::new(count));
        Self { workers: of(limits::IMAGE_WORKERS), waiters: of(limits::IMAGE_WORKERS + limits::IMAGE_WAITERS) }
    }
}

impl Darkroom {
    /// Looks at `bytes` on a thread that may be slow.
    async fn check(&self, bytes: Bytes) -> Result<pixels::Checked> {
        let _place = Arc::clone(&self.waiters).try_acquire_owned().map_err(|_| Error::overloaded(2000))?;
        let worker = Arc::clone(&self.workers).acquire_owned().await.map_err(anyhow::Error::from)?;
        // The permit goes with the thread: whoever asked may be gone before it is done.
        let work = tokio::task::spawn_blocking(move || {
            let checked = pixels::check(&bytes);
            drop(worker);
            checked
        });
        work.await.map_err(anyhow::Error::from)?
    }
}

/// An object that is in the store, with its smaller versions.
#[derive(Clone, Debug)]
struct Stored {
    key: String,
    width: i32,
    height: i32,
    objects: Arc<Vec<(String, &'static str, Bytes)>>,
}

/// Checks `bytes` and puts them into the store. No row names them yet: see [`adopt`].
async fn store(app: &App, bytes: Bytes) -> Result<Stored> {
    let checked = app.darkroom.check(bytes.clone()).await?;
    let key = format!("{FOLDER}{}.{}", checked.hash, checked.extension);
    let mut objects = vec![(key.clone(), content_type(&key), bytes)];
    for (width, small) in checked.small {
        objects.push((small_key(&key, width), "image/jpeg", small.into()));
    }
    let side = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX);
    let stored = Stored { key, width: side(checked.width), height: side(checked.height), objects: Arc::new(objects) };
    put(app, &stored).await?;
    Ok(stored)
}

async fn put(app: &App, stored: &Stored) -> Result<()> {
    for (key, content_type, bytes) in stored.objects.iter() {
        if app.objects.put(key, content_type, bytes.clone()).await.is_err() {
            // The bucket is made where the store has lost it.
            app.objects.ensure_bucket().await?;
            app.objects.put(key, content_type, bytes.clone()).await?;
        }
    }
    Ok(())
}

/// Before a row in `tx` names the object: from here to the commit nobody deletes it, and if somebody did since it was
/// stored, it is stored again.
async fn adopt(app: &App, tx: &mut PgConnection, stored: &Stored) -> Result<()> {
    lock(tx, &stored.key).await?;
    for (key, ..) in stored.objects.iter() {
        if app.objects.head(key).await?.is_none() {
            return put(app, stored).await;
        }
    }
    Ok(())
}

/// Who adopts or deletes an object waits here for the other, until the end of the transaction.
async fn lock(tx: &mut PgConnection, key: &str) -> Result<()> {
    sqlx::query!("select pg_advisory_xact_lock(hashtextextended($1, 4711)) as \"locked: ()\"", hash_in(key))
        .fetch_one(tx)
        .await?;
    Ok(())
}

/// The hash in a key: what an object and its smaller versions have in common.
fn hash_in(key: &str) -> &str {
    let name = key.rsplit('/').next().unwrap_or(key);
    name.split(['.', '-']).next().unwrap_or(name)
}

fn small_key(key: &str, width: u32) -> String {
    format!("{FOLDER}{}-{width}.jpg", hash_in(key))
}

fn content_type(key: &str) -> &'static str {
    match key.rsplit('.').next() {
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some("webp") => "image/webp",
        _ => "application/octet-stream",
    }
}

/// The part of the hash that goes into addresses.
fn version(key: &str) -> &str {
    let hash = hash_in(key);
    hash.get(..12).unwrap_or(hash)
}

/// Where an image of a show is, as it was uploaded, and its smaller versions as a `srcset`.
fn addresses(show: ShowId, id: Uuid, key: &str) -> (String, String) {
    let url = format!("/api/v1/shows/{show}/images/{id}?v={}", version(key));
    let smaller: Vec<String> = limits::IMAGE_WIDTHS.iter().map(|width| format!("{url}&w={width} {width}w")).collect();
    (url, smaller.join(", "))
}
