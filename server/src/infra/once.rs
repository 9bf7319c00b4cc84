//! What a request with an `Idempotency-Key` makes, it makes once. Whoever serves such a request takes a claim on its key
//! (in `http/once.rs`) and runs the handler inside of [`run`]; the room that makes something says so by [`made`], in
//! the transaction that makes it. So a claim knows whether it had its effect, whenever the process dies; and a claim that
//! was given up for dead and taken over by a repetition can have none any more.

use std::future::Future;

use frontrow_protocol::error::ErrorCode;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::error::{Error, Result};

tokio::task_local! {
    static CLAIM: Uuid;
}

/// Runs `work` under `claim`.
pub async fn run<T>(claim: Uuid, work: impl Future<Output = T>) -> T {
    CLAIM.scope(claim, work).await
}

/// Notes that `id` was made. Without a claim there is nothing to note.
///
/// # Errors
/// `conflict` when another request has taken the claim over: the transaction must not commit. Faults.
pub async fn made(tx: &mut PgConnection, id: Uuid) -> Result<()> {
    let Ok(claim) = CLAIM.try_with(|claim| *claim) else { return Ok(()) };
    let noted = sqlx::query!("update idempotent_requests set made = $2 where claim = $1 and made is null", claim, id);
    if noted.execute(tx).await?.rows_affected() == 1 {
        return Ok(());
    }
    let words = "Another request with this Idempotency-Key has taken over. Nothing was changed; send yours again.";
    Err(Error::refused(ErrorCode::Conflict, words))
}
