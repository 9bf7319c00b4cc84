//! SQL about shows that are gone.

use frontrow_protocol::ids::{AccountId, OrderId, PerformanceId, ShowId};
use sqlx::PgConnection;

use crate::error::Result;

/// Whether tickets of a performance may be issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Staging {
    /// They may.
    Staged,
    /// It was called off, for this reason.
    CalledOff(String),
    /// It is deleted.
    Deleted,
}

/// Whether a performance is still staged. It stays so until the transaction ends: its row is shared until then, and who takes
/// it away waits for that. Ask before any order's row is locked: whoever deletes a show locks in that order.
pub(crate) async fn staging(tx: &mut PgConnection, performance: PerformanceId) -> Result<Staging> {
    let row = sqlx::query!(
        r#"select p.cancel_reason, p.deleted_at is null and s.deleted_at is null as "there!"
           from performances p join shows s on s.id = p.show_id where p.id = $1 for key share of p"#,
        performance
    );
    Ok(match row.fetch_optional(tx).await? {
        Some(row) if row.there => row.cancel_reason.map_or(Staging::Staged, Staging::CalledOff),
        _ => Staging::Deleted,
    })
}

/// Cancels up to `limit` pending orders of a show; which they were.
pub(crate) async fn cancel_batch(
    tx: &mut PgConnection,
    show: ShowId,
    limit: i64,
    words: &str,
) -> Result<Vec<(OrderId, PerformanceId, AccountId)>> {
    let rows = sqlx::query!(
        r#"update orders set status = 'cancelled', failure = $3, updated_at = now()
           where id in (select o.id from orders o join performances p on p.id = o.performance_id
                        where p.show_id = $1 and o.status = 'pending' order by o.id limit $2 for update of o)
           returning id, performance_id, account_id"#,
        show,
        limit,
        words
    )
    .fetch_all(tx)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.performance_id, row.account_id)).collect())
}
