//! What becomes of a venue: read, changed, deleted. Its charts are never changed and stay for whoever bought a seat.

use chrono::{DateTime, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, VenueId};
use frontrow_protocol::server::Role;
use serde_json::Value;
use sqlx::PgConnection;

use super::charts::{self, Venue};
use super::{rules, staging, told};
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Entity};
use crate::app::App;
use crate::error::{Error, Result};

/// A venue as it is, locked.
struct Locked {
    owner: AccountId,
    name: String,
    address: String,
}

/// A venue with its charts, for anybody: it says nothing of what is staged there.
///
/// # Errors
/// `not_found`; faults.
pub async fn venue(app: &App, id: VenueId) -> Result<Venue> {
    charts::venue(app, id).await?.ok_or_else(Error::not_found)
}

/// Changes a venue's name or address; performances there show it at once.
///
/// # Errors
/// `forbidden`, `not_found`, `validation_failed`; faults.
pub async fn change(app: &App, caller: &Caller, id: VenueId, name: Option<String>, address: Option<String>) -> Result<Venue> {
    let mut tx = app.pg.begin().await?;
    let old = lock(&mut tx, caller, id).await?;
    let before = told::venue(&old.name, &old.address);
    let (name, address) = (name.unwrap_or(old.name), address.unwrap_or(old.address));
    rules::check_venue(&name, &address)?;
    sqlx::query!("update venues set name = $2, address = $3, updated_at = now() where id = $1", id, name, address)
        .execute(&mut *tx)
        .await?;
    let deed = told::deed(caller, Action::Changed, Entity::Venue, id, old.owner);
    audit::note(&mut tx, deed, &before, &told::venue(&name, &address)).await?;
    let performances = sqlx::query_scalar!("select id from performances where venue_id = $1 and deleted_at is null", id)
        .fetch_all(&mut *tx)
        .await?;
    tx.commit().await?;
    staging::tell(app, performances);
    venue(app, id).await
}

/// Deletes a venue. What was staged there stays as it was.
///
/// # Errors
/// `in_use` while performances there are to come; `forbidden`, `not_found`; faults.
pub async fn delete(app: &App, caller: &Caller, id: VenueId) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    let old = lock(&mut tx, caller, id).await?;
    let to_come = performances_to_come(&mut tx, id, app.clock.now()).await?;
    if to_come > 0 {
        let words = format!("{to_come} performances to come use this venue. Nothing was deleted; delete or move them first.");
        return Err(Error::refused(ErrorCode::InUse, words));
    }
    sqlx::query!("update venues set deleted_at = now(), updated_at = now() where id = $1", id).execute(&mut *tx).await?;
    let deed = told::deed(caller, Action::Deleted, Entity::Venue, id, old.owner);
    audit::note(&mut tx, deed, &told::venue(&old.name, &old.address), &Value::Null).await?;
    tx.commit().await?;
    Ok(())
}

/// Whoever stages something there meanwhile waits for the end of the transaction, or is waited for.
async fn lock(tx: &mut PgConnection, caller: &Caller, id: VenueId) -> Result<Locked> {
    caller.require(Role::Manager)?;
    let locked = sqlx::query_as!(
        Locked,
        "select owner_id as owner, name, address from venues where id = $1 and deleted_at is null for update",
        id
    );
    let locked = locked.fetch_optional(tx).await?.ok_or_else(Error::not_found)?;
    if caller.manages(locked.owner) { Ok(locked) } else { Err(Error::forbidden()) }
}

async fn performances_to_come(tx: &mut PgConnection, venue: VenueId, now: DateTime<Utc>) -> Result<i64> {
    let count = sqlx::query_scalar!(
        r#"select count(*) as "count!" from performances where venue_id = $1 and deleted_at is null and starts_at > $2"#,
        venue,
        now
    );
    Ok(count.fetch_one(tx).await?)
}
