//! Log-ins as families of refresh tokens. Each token is good for one refresh; a used one shown again means somebody
//! copied it, and the whole family ends. Only hashes are kept.

use chrono::{DateTime, SubsecRound as _, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::AccountId;
use frontrow_protocol::server::User;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Account, Caller, store};
use crate::app::App;
use crate::error::{Error, Result};
use crate::limits;

/// What a log-in or a refresh gives.
#[derive(Debug)]
pub struct Session {
    /// Proves who calls, on REST and on the socket.
    pub access_token: String,
    /// Until when.
    pub expires_at: DateTime<Utc>,
    /// Good for the next refresh, once.
    pub refresh_token: SecretString,
    /// Whose.
    pub user: User,
}

/// Begins a family for an account that has just proved itself with the password that `proved` is the hash of.
pub(super) async fn begin(app: &App, id: AccountId, proved: &str) -> Result<Session> {
    let mut tx = app.pg.begin().await?;
    // The password may have been changed while it was checked: then the old one opens nothing.
    let account = store::lock_unchanged(&mut tx, id, proved).await?.ok_or_else(super::bad_credentials)?;
    let token = insert_token(&mut tx, Uuid::now_v7(), id, app.clock.now()).await?;
    tx.commit().await?;
    issue(app, &account, token)
}

/// Trades a refresh token for a new session. Of several who show the same token at once one is served; to the others
/// it is used, which ends the family: whoever it was, the owner logs in again.
pub(super) async fn refresh(app: &App, token: &str) -> Result<Session> {
    let now = app.clock.now();
    let hash = hash_of(token);
    let mut tx = app.pg.begin().await?;
    let account = store::lock_owner(&mut tx, &hash).await?.ok_or_else(ended)?;
    let row =
        sqlx::query!("select id, family_id, expires_at, used_at, revoked_at from refresh_tokens where token_hash = $1", &hash)
            .fetch_one(&mut *tx)
            .await?;
    if row.revoked_at.is_some() || row.expires_at <= now {
        return Err(ended());
    }
    if row.used_at.is_some() {
        revoke_family(&mut tx, row.family_id, now).await?;
        tx.commit().await?;
        tracing::warn!(account = %account.id, "a used refresh token was shown again; its family is revoked");
        return Err(ended());
    }
    sqlx::query!("update refresh_tokens set used_at = $2 where id = $1", row.id, now).execute(&mut *tx).await?;
    let token = insert_token(&mut tx, row.family_id, account.id, now).await?;
    tx.commit().await?;
    issue(app, &account, token)
}

/// Ends the family of `token`, whatever state it is in; an unknown token ends nothing.
pub(super) async fn end(app: &App, token: &str) -> Result<()> {
    let hash = hash_of(token);
    let mut tx = app.pg.begin().await?;
    if store::lock_owner(&mut tx, &hash).await?.is_some() {
        let family = sqlx::query_scalar!("select family_id from refresh_tokens where token_hash = $1", &hash);
        let family = family.fetch_one(&mut *tx).await?;
        revoke_family(&mut tx, family, app.clock.now()).await?;
    }
    Ok(tx.commit().await?)
}

/// Ends every family of an account: its password changed, or it is closed. The caller has changed the account's row in
/// this transaction, which keeps rotations out: none can insert a token that this misses.
pub(super) async fn end_all(tx: &mut PgConnection, account: AccountId, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!("update refresh_tokens set revoked_at = $2 where account_id = $1 and revoked_at is null", account, now)
        .execute(tx)
        .await?;
    Ok(())
}

/// Forgets tokens that ran out; a day later, so that clocks may differ.
pub(super) async fn forget_old(app: &App) -> Result<()> {
    let before = app.clock.now() - chrono::TimeDelta::days(1);
    sqlx::query!("delete from refresh_tokens where expires_at < $1", before).execute(&app.pg).await?;
    Ok(())
}

async fn revoke_family(tx: &mut PgConnection, family: Uuid, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!("update refresh_tokens set revoked_at = $2 where family_id = $1 and revoked_at is null", family, now)
        .execute(tx)
        .await?;
    Ok(())
}

async fn insert_token(tx: &mut PgConnection, family: Uuid, account: AccountId, now: DateTime<Utc>) -> Result<SecretString> {
    let token = SecretString::from(hex::encode(rand::random::<[u8; 32]>()));
    sqlx::query!(
        "insert into refresh_tokens (id, family_id, account_id, token_hash, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)",
        Uuid::now_v7(),
        family,
        account,
        &hash_of(token.expose_secret()),
        now,
        now + limits::REFRESH_TOKEN_TTL
    )
    .execute(tx)
    .await?;
    Ok(token)
}

fn issue(app: &App, account: &Account, refresh_token: SecretString) -> Result<Session> {
    let expires_at = (app.clock.now() + limits::ACCESS_TOKEN_TTL).trunc_subsecs(0);
    let caller = Caller { account: account.id, role: account.role, nickname: account.nickname.clone(), expires_at };
    let access_token = app.tokens.issue(&caller)?;
    let user = User { id: account.id, nickname: caller.nickname, role: caller.role };
    Ok(Session { access_token, expires_at, refresh_token, user })
}

/// The token is 256 random bits: one hash is enough.
fn hash_of(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

fn ended() -> Error {
    Error::refused(ErrorCode::Unauthenticated, "This session has ended. Log in again; what you hold and paid is kept.")
}
