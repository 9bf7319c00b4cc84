//! The room's SQL.

use sqlx::PgConnection;
use uuid::Uuid;

use super::{Notice, rules};
use crate::error::Result;

/// Writes notices; those that exist are left as they are.
pub(super) async fn insert(tx: &mut PgConnection, notices: &[Notice]) -> Result<u64> {
    let ids: Vec<Uuid> = notices.iter().map(|notice| rules::id_of(&notice.news)).collect();
    let kinds: Vec<&str> = notices.iter().map(|notice| notice.news.kind()).collect();
    let subjects: Vec<Uuid> = notices.iter().map(|notice| notice.news.subject()).collect();
    let accounts: Vec<Uuid> = notices.iter().map(|notice| notice.account).collect();
    let performances: Vec<Uuid> = notices.iter().map(|notice| notice.performance).collect();
    let news = notices.iter().map(|notice| serde_json::to_value(&notice.news));
    let news = news.collect::<serde_json::Result<Vec<_>>>().map_err(anyhow::Error::from)?;
    let written = sqlx::query!(
        r#"insert into notices (id, kind, subject_id, account_id, performance_id, language, news)
           select n.id, n.kind, n.subject, n.account, n.performance, a.language, n.news
           from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::jsonb[])
                as n(id, kind, subject, account, performance, news)
           join accounts a on a.id = n.account
           -- In one order, so that two who write the same ones cannot wait for each other.
           order by n.id on conflict do nothing"#,
        &ids,
        &kinds as _,
        &subjects,
        &accounts,
        &performances,
        &news
    );
    Ok(written.execute(tx).await?.rows_affected())
}
