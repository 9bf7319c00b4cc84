//! SQL of the accounts. Uniqueness is the indices' work; their names become answers here.

use chrono::{DateTime, NaiveDate, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::AccountId;
use frontrow_protocol::server::Role;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use super::{Account, Language, role_of};
use crate::error::{Error, Result};

/// What a sign-up brings, checked and hashed.
pub(crate) struct NewAccount<'a> {
    pub(crate) email: &'a str,
    pub(crate) password_hash: &'a str,
    pub(crate) name: &'a str,
    pub(crate) nickname: &'a str,
    pub(crate) birth_date: NaiveDate,
    pub(crate) role: Role,
    pub(crate) language: Language,
}

/// An account as the tables have it.
struct Row {
    id: Uuid,
    email: String,
    name: String,
    nickname: String,
    birth_date: NaiveDate,
    role: String,
    language: String,
    created_at: DateTime<Utc>,
}

impl From<Row> for Account {
    fn from(row: Row) -> Self {
        let Row { id, email, name, nickname, birth_date, role, language, created_at } = row;
        let (role, language) = (role_of(&role), Language::of(&language));
        Self { id, email, name, nickname, birth_date, role, language, created_at }
    }
}

/// Two who want the same e-mail or nickname at once: one gets it.
fn taken(error: sqlx::Error) -> Error {
    let error = Error::from(error);
    match error.constraint() {
        Some("accounts_email_key") => {
            Error::refused(ErrorCode::EmailTaken, "This e-mail has an account already. Log in, or use another one.")
        }
        Some("accounts_nickname_key") => {
            Error::refused(ErrorCode::NicknameTaken, "This nickname is in use. Nothing was saved; choose another one.")
        }
        _ => error,
    }
}

/// Inserts an account whose fields passed the rules.
///
/// # Errors
/// `email_taken`, `nickname_taken`; faults.
pub(crate) async fn insert(pg: impl sqlx::PgExecutor<'_>, new: NewAccount<'_>) -> Result<Account> {
    let row = sqlx::query_as!(
        Row,
        r#"insert into accounts (id, email, name, nickname, birth_date, role, password_hash, language)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           returning id, email, name, nickname, birth_date, role, language, created_at"#,
        Uuid::now_v7(),
        new.email,
        new.name,
        new.nickname,
        new.birth_date,
        new.role.as_str(),
        new.password_hash,
        new.language.as_str()
    )
    .fetch_one(pg)
    .await
    .map_err(taken)?;
    Ok(row.into())
}

/// Inserts an admin, or makes the account that has the e-mail one.
pub(super) async fn insert_or_promote(pg: &PgPool, new: NewAccount<'_>) -> Result<AccountId> {
    sqlx::query_scalar!(
        r#"insert into accounts (id, email, name, nickname, birth_date, role, password_hash)
           values ($1, $2, $3, $4, $5, 'admin', $6)
           on conflict (lower(email)) where closed_at is null do update set role = 'admin', updated_at = now()
           returning id"#,
        Uuid::now_v7(),
        new.email,
        new.name,
        new.nickname,
        new.birth_date,
        new.password_hash
    )
    .fetch_one(pg)
    .await
    .map_err(taken)
}

pub(super) async fn by_id(pg: impl sqlx::PgExecutor<'_>, id: AccountId) -> Result<Option<Account>> {
    let row = sqlx::query_as!(
        Row,
        r#"select id, email, name, nickname, birth_date, role, language, created_at from accounts
           where id = $1 and closed_at is null"#,
        id
    )
    .fetch_optional(pg)
    .await?;
    Ok(row.map(Into::into))
}

pub(super) async fn by_email(pg: &PgPool, email: &str) -> Result<Option<Account>> {
    let row = sqlx::query_as!(
        Row,
        r#"select id, email, name, nickname, birth_date, role, language, created_at from accounts
           where lower(email) = lower($1) and closed_at is null"#,
        email
    )
    .fetch_optional(pg)
    .await?;
    Ok(row.map(Into::into))
}

pub(super) async fn password_hash(pg: &PgPool, id: AccountId) -> Result<Option<String>> {
    let hash = sqlx::query_scalar!("select password_hash from accounts where id = $1 and closed_at is null", id);
    Ok(hash.fetch_optional(pg).await?)
}

/// Whom an e-mail names, and the hash to check the password with.
pub(super) async fn credentials(pg: &PgPool, email: &str) -> Result<Option<(AccountId, String)>> {
    let row = sqlx::query!("select id, password_hash from accounts where lower(email) = lower($1) and closed_at is null", email)
        .fetch_optional(pg)
        .await?;
    Ok(row.map(|row| (row.id, row.password_hash)))
}

/// The open account that a refresh token belongs to, locked until the transaction ends, so that one token of a person
/// is dealt with at a time and none while the password changes.
pub(super) async fn lock_owner(tx: &mut PgConnection, token_hash: &[u8]) -> Result<Option<Account>> {
    let row = sqlx::query_as!(
        Row,
        r#"select a.id, a.email, a.name, a.nickname, a.birth_date, a.role, a.language, a.created_at
           from accounts a join refresh_tokens t on t.account_id = a.id
           where t.token_hash = $1 and a.closed_at is null for no key update of a"#,
        token_hash
    )
    .fetch_optional(tx)
    .await?;
    Ok(row.map(Into::into))
}

/// The open account, locked until the transaction ends, if its password is still the one `hash` was made from.
pub(super) async fn lock_unchanged(tx: &mut PgConnection, id: AccountId, hash: &str) -> Result<Option<Account>> {
    let row = sqlx::query_as!(
        Row,
        r#"select id, email, name, nickname, birth_date, role, language, created_at from accounts
           where id = $1 and password_hash = $2 and closed_at is null for no key update"#,
        id,
        hash
    )
    .fetch_optional(tx)
    .await?;
    Ok(row.map(Into::into))
}

/// What somebody changes of their account, checked and hashed.
pub(super) struct Changed<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) nickname: Option<&'a str>,
    pub(super) password_hash: Option<&'a str>,
    pub(super) language: Option<Language>,
}

/// Changes what is given; `None` when the account is closed.
pub(super) async fn update(tx: &mut PgConnection, id: AccountId, changed: Changed<'_>) -> Result<Option<Account>> {
    let row = sqlx::query_as!(
        Row,
        r#"update accounts set name = coalesce($2, name), nickname = coalesce($3, nickname),
                  password_hash = coalesce($4, password_hash), language = coalesce($5, language), updated_at = now()
           where id = $1 and closed_at is null
           returning id, email, name, nickname, birth_date, role, language, created_at"#,
        id,
        changed.name,
        changed.nickname,
        changed.password_hash,
        changed.language.map(Language::as_str)
    )
    .fetch_optional(tx)
    .await
    .map_err(taken)?;
    Ok(row.map(Into::into))
}

/// The open admins, locked until the transaction ends: whoever changes their number does so alone.
pub(super) async fn lock_admins(tx: &mut PgConnection) -> Result<Vec<AccountId>> {
    let admins = sqlx::query_scalar!("select id from accounts where role = 'admin' and closed_at is null order by id for update");
    Ok(admins.fetch_all(tx).await?)
}

/// What an open account may do, locked until the transaction ends.
pub(super) async fn lock_role(tx: &mut PgConnection, id: AccountId) -> Result<Option<Role>> {
    let role = sqlx::query_scalar!("select role from accounts where id = $1 and closed_at is null for update", id);
    Ok(role.fetch_optional(tx).await?.map(|word| super::role_of(&word)))
}

pub(super) async fn set_role(tx: &mut PgConnection, id: AccountId, role: Role) -> Result<Option<Account>> {
    let row = sqlx::query_as!(
        Row,
        r#"update accounts set role = $2, updated_at = now() where id = $1 and closed_at is null
           returning id, email, name, nickname, birth_date, role, language, created_at"#,
        id,
        role.as_str()
    )
    .fetch_optional(tx)
    .await?;
    Ok(row.map(Into::into))
}

/// The e-mail and nickname are free again; the row stays for the orders that name it, without a way in.
pub(super) async fn close(tx: &mut PgConnection, id: AccountId) -> Result<()> {
    sqlx::query!(
        "update accounts set closed_at = now(), updated_at = now(), password_hash = '!' where id = $1 and closed_at is null",
        id
    )
    .execute(tx)
    .await?;
    Ok(())
}
