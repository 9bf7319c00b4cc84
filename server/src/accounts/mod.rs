//! Accounts: sign-up, log-in, tokens, roles. Owns who somebody is; never what they bought.
//!
//! Start reading at [`Caller`]: every other room knows people by it.

use chrono::{DateTime, NaiveDate, Utc};
use frontrow_protocol::ids::AccountId;
use frontrow_protocol::server::Role;
use secrecy::SecretString;

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

/// Makes and checks access tokens (HS256: a check costs a microsecond, which a reconnect storm needs).
#[derive(Clone)]
pub struct Tokens {
    _secret: SecretString,
}

impl Tokens {
    /// Keys derived from the root `secret`.
    #[must_use]
    pub fn new(secret: &SecretString) -> Self {
        Self { _secret: secret.clone() }
    }

    /// An access token for `caller`, valid until `caller.expires_at`.
    ///
    /// # Errors
    /// When signing fails.
    pub fn issue(&self, _caller: &Caller) -> Result<String> {
        Err(Error::unauthenticated())
    }

    /// Who `token` names at `now`.
    ///
    /// # Errors
    /// `token_expired` or `unauthenticated`.
    pub fn verify(&self, _token: &str, _now: DateTime<Utc>) -> Result<Caller> {
        Err(Error::unauthenticated())
    }
}

/// The date of birth of an account, for age limits.
///
/// # Errors
/// `not_found` for an account that does not exist or is closed.
pub async fn birth_date(_app: &App, _account: AccountId) -> Result<NaiveDate> {
    Err(Error::not_found())
}
