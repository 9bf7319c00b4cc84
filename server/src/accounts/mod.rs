//! Accounts: sign-up, log-in, tokens, roles. Owns who somebody is; never what they bought.
//!
//! Start reading at [`Caller`]: every other room knows people by it.

mod caller;
mod tokens;

use chrono::{DateTime, NaiveDate, Utc};
use frontrow_protocol::ids::AccountId;
use frontrow_protocol::server::Role;
use sqlx::PgPool;

pub use self::tokens::Tokens;
use crate::app::App;
use crate::error::{Error, Result};

/// Who makes a call, as a valid access token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The account.
    pub account: AccountId,
    /// What it may do.
    pub role: Role,
    /// The name others see.
    pub nickname: String,
    /// When the token ends.
    pub expires_at: DateTime<Utc>,
}

impl Caller {
    /// Passes if the caller is an admin or has exactly `role`.
    ///
    /// # Errors
    /// `forbidden`.
    pub fn require(&self, role: Role) -> Result<()> {
        if self.role == role || self.role == Role::Admin { Ok(()) } else { Err(Error::forbidden()) }
    }

    /// Whether the caller may see and change what `owner` owns.
    #[must_use]
    pub fn manages(&self, owner: AccountId) -> bool {
        self.role == Role::Admin || (self.role == Role::Manager && self.account == owner)
    }
}

/// The date of birth of an account, for age limits.
///
/// # Errors
/// `not_found` for an account that does not exist or is closed.
pub async fn birth_date(app: &App, account: AccountId) -> Result<NaiveDate> {
    sqlx::query_scalar!("select birth_date from accounts where id = $1 and closed_at is null", account)
        .fetch_optional(&app.pg)
        .await?
        .ok_or_else(Error::not_found)
}

/// Makes an admin, or makes the open account with this e-mail one (its password and names stay as they are). This is
/// how an installation gets its first admin: nobody can ask for the role over the interface.
///
/// # Errors
/// When a field breaks a rule of sign-up, the nickname is in use, or Postgres fails.
pub async fn create_admin(
    _pg: &PgPool,
    _email: &str,
    _password: &str,
    _name: &str,
    _nickname: &str,
) -> anyhow::Result<AccountId> {
    anyhow::bail!("not yet")
}
