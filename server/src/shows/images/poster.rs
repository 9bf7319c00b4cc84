//! The poster: one a show, named by the show's own row.

use bytes::Bytes;
use frontrow_protocol::ids::ShowId;
use serde_json::json;

use super::gallery::may_change;
use super::{Stored, adopt};
use crate::accounts::Caller;
use crate::accounts::audit::{self, Action, Entity};
use crate::app::App;
use crate::error::Result;
use crate::shows::{staging, told};

/// Gives a show a poster.
///
/// # Errors
/// `unsupported_media_type`, `too_large`, `forbidden`, `not_found`, `overloaded`; faults.
pub(in crate::shows) async fn store(app: &App, caller: &Caller, show: ShowId, bytes: Bytes) -> Result<()> {
    may_change(app, caller, show).await?;
    let stored = super::store(app, bytes).await?;
    set(app, caller, show, Some(&stored)).await
}

/// Takes a show's poster away; without one nothing changes.
///
/// # Errors
/// `forbidden`, `not_found`; faults.
pub(in crate::shows) async fn remove(app: &App, caller: &Caller, show: ShowId) -> Result<()> {
    set(app, caller, show, None).await
}

async fn set(app: &App, caller: &Caller, show: ShowId, stored: Option<&Stored>) -> Result<()> {
    let mut tx = app.pg.begin().await?;
    staging::lock_show(&mut tx, caller, show, app.clock.now()).await?;
    if let Some(stored) = stored {
        adopt(app, &mut tx, stored).await?;
    }
    let key = stored.map(|stored| stored.key.as_str());
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
    staging::tell_show(app, show, performances);
    Ok(())
}
