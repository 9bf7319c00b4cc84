//! The gallery: adding, ordering, describing, removing. Every change is made under the show's lock, and audited.

use bytes::Bytes;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, ShowId};
use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Image, Stored, addresses, adopt, store};
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Entity};
use crate::app::App;
use crate::error::{Error, Problems, Result};
use crate::infra::once;
use crate::limits;
use crate::shows::store::unsigned;
use crate::shows::{staging, told};

/// What changes of an image.
#[derive(Clone, Debug, Default)]
pub(super) struct Change {
    pub alt: Option<String>,
    pub position: Option<u32>,
}

/// Adds an image behind the others. One that the show has already is given back as it is.
pub(super) async fn add(app: &App, caller: &Caller, show: ShowId, alt: &str, bytes: Bytes) -> Result<Image> {
    check_alt(alt)?;
    may_change(app, caller, show).await?;
    let stored = store(app, bytes).await?;
    let mut tx = app.pg.begin().await?;
    staging::lock_show(&mut tx, caller, show, app.clock.now()).await?;
    let image = insert(app, &mut tx, caller, show, alt, &stored).await?;
    once::made(&mut tx, image.id).await?;
    tx.commit().await?;
    Ok(image)
}

/// The right to write, before anything is done. The store may be slow, so no transaction waits for it: it is looked at
/// again under the lock.
pub(super) async fn may_change(app: &App, caller: &Caller, show: ShowId) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    staging::lock_show(&mut tx, caller, show, app.clock.now()).await?;
    tx.rollback().await?;
    Ok(())
}

/// Adds a row for what is stored, in a transaction that has locked the show.
pub(super) async fn insert(
    app: &App,
    tx: &mut PgConnection,
    caller: &Caller,
    show: ShowId,
    alt: &str,
    stored: &Stored,
) -> Result<Image> {
    let known = sqlx::query_scalar!("select id from show_images where show_id = $1 and key = $2", show, stored.key);
    if let Some(id) = known.fetch_optional(&mut *tx).await? {
        return one(tx, show, id).await;
    }
    let count = sqlx::query_scalar!(r#"select count(*) as "count!" from show_images where show_id = $1"#, show);
    if count.fetch_one(&mut *tx).await? >= limits::IMAGES_PER_SHOW {
        let words = format!("A show has at most {} images. Nothing was changed; remove one first.", limits::IMAGES_PER_SHOW);
        return Err(Error::refused(ErrorCode::LimitExceeded, words));
    }
    adopt(app, tx, stored).await?;
    let id = sqlx::query_scalar!(
        r#"insert into show_images (id, show_id, position, key, width, height, alt)
           select $1, $2, coalesce(max(position) + 1, 0), $3, $4, $5, $6 from show_images where show_id = $2 returning id"#,
        Uuid::now_v7(),
        show,
        stored.key,
        stored.width,
        stored.height,
        alt
    )
    .fetch_one(&mut *tx)
    .await?;
    note(tx, caller, show, &Value::Null, &json!({"image": stored.key, "image_alt": alt})).await?;
    one(tx, show, id).await
}

/// All of a show's images, in order.
pub(super) async fn list(db: &mut PgConnection, show: ShowId) -> Result<Vec<Image>> {
    let rows = sqlx::query!(
        "select id, position, alt, key, width, height, created_at from show_images where show_id = $1 order by position",
        show
    );
    let images = rows.fetch_all(db).await?.into_iter().map(|row| {
        let (url, srcset) = addresses(show, row.id, &row.key);
        Image {
            id: row.id,
            position: unsigned(row.position),
            alt: row.alt,
            width: unsigned(row.width),
            height: unsigned(row.height),
            url,
            srcset,
            created_at: row.created_at,
        }
    });
    Ok(images.collect())
}

async fn one(db: &mut PgConnection, show: ShowId, id: Uuid) -> Result<Image> {
    list(db, show).await?.into_iter().find(|image| image.id == id).ok_or_else(Error::not_found)
}

/// Describes an image, or puts it elsewhere in the order; those between make room. Gives the whole order.
pub(super) async fn change(app: &App, caller: &Caller, show: ShowId, id: Uuid, change: Change) -> Result<Vec<Image>> {
    change.alt.as_deref().map(check_alt).transpose()?;
    let mut tx = app.pg.begin().await?;
    staging::lock_show(&mut tx, caller, show, app.clock.now()).await?;
    let mut order = list(&mut tx, show).await?;
    let from = order.iter().position(|image| image.id == id).ok_or_else(Error::not_found)?;
    let before = order[from].clone();
    let alt = change.alt.unwrap_or_else(|| before.alt.clone());
    let to = change.position.map_or(from, |to| to as usize);
    Problems::default().unless(to < order.len(), "position", "must be one of the images'").judge()?;
    let moved = order.remove(from);
    order.insert(to, moved);
    let ids: Vec<Uuid> = order.iter().map(|image| image.id).collect();
    sqlx::query!(
        r#"update show_images i set position = t.n - 1, alt = case when i.id = $3 then $4 else i.alt end
           from unnest($2::uuid[]) with ordinality as t(id, n) where i.show_id = $1 and i.id = t.id"#,
        show,
        &ids,
        id,
        alt
    )
    .execute(&mut *tx)
    .await?;
    let told = |alt: &str, position: usize| json!({"image": id, "image_alt": alt, "image_position": position});
    note(&mut tx, caller, show, &told(&before.alt, from), &told(&alt, to)).await?;
    let order = list(&mut tx, show).await?;
    tx.commit().await?;
    Ok(order)
}

/// Removes an image. Its object goes when nothing names it any more.
pub(super) async fn remove(app: &App, caller: &Caller, show: ShowId, id: Uuid) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    staging::lock_show(&mut tx, caller, show, app.clock.now()).await?;
    let gone = sqlx::query!("delete from show_images where show_id = $1 and id = $2 returning key, alt, position", show, id)
        .fetch_optional(&mut *tx)
        .await?
        .ok_or_else(Error::not_found)?;
    sqlx::query!("update show_images set position = position - 1 where show_id = $1 and position > $2", show, gone.position)
        .execute(&mut *tx)
        .await?;
    note(&mut tx, caller, show, &json!({"image": gone.key, "image_alt": gone.alt}), &Value::Null).await?;
    tx.commit().await?;
    Ok(())
}

/// Removes all images of a show that is deleted, its poster and its uploads: how many. Repeating it removes nothing more.
/// The objects are deleted by the clean-up, after its grace time.
///
/// # Errors
/// Faults.
pub async fn remove_of_show(app: &App, show: ShowId) -> Result<u64> {
    let mut tx = app.pg.begin().await?;
    let poster = sqlx::query!("update shows set poster_key = null where id = $1 and poster_key is not null", show);
    let images = sqlx::query!("delete from show_images where show_id = $1", show);
    let removed = poster.execute(&mut *tx).await?.rows_affected() + images.execute(&mut *tx).await?.rows_affected();
    sqlx::query!("delete from image_uploads where show_id = $1", show).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(removed)
}

pub(super) fn check_alt(alt: &str) -> Result<()> {
    let fits = alt.chars().count() <= limits::IMAGE_ALT && !alt.chars().any(char::is_control);
    Problems::default().unless(fits, "alt", "must have at most 300 characters, none of them a control character").judge()
}

async fn note(tx: &mut PgConnection, caller: &Caller, show: ShowId, before: &Value, after: &Value) -> Result<()> {
    let owner: AccountId = sqlx::query_scalar!("select owner_id from shows where id = $1", show).fetch_one(&mut *tx).await?;
    audit::note(tx, told::deed(caller, Action::Changed, Entity::Show, show, owner), before, after).await
}
