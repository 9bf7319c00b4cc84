//! SQL about shows that are gone.

use frontrow_protocol::ids::{AccountId, OrderId, PerformanceId, ShowId};
use sqlx::PgConnection;

use crate::error::Result;

/// Whether a performance is still staged. Asked after an order's row was locked: a deletion waits for that row, or was
/// committed before and is seen.
pub(crate) async fn is_staged(tx: &mut PgConnection, performance: PerformanceId) -> Result<bool> {
    let staged = sqlx::query_scalar!(
        r#"select exists (select from performances p join shows s on s.id = p.show_id
                          where p.id = $1 and p.deleted_at is null and s.deleted_at is null) as "staged!""#,
        performance
    );
    Ok(staged.fetch_one(tx).await?)
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
