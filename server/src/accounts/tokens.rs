//! Access tokens: JWT, HS256, signed with a key derived from the root secret. A check costs a microsecond and asks no
//! store, which a reconnect storm needs; the price is that a role change or a closed account reaches existing access
//! tokens when they are next refreshed, an hour later at most.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::AccountId;
use frontrow_protocol::server::Role;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use super::Caller;
use crate::error::{Error, Result};
use crate::infra::keys;

/// Makes and checks access tokens.
#[derive(Clone)]
pub struct Tokens(Arc<Keys>);

struct Keys {
    sign: EncodingKey,
    check: DecodingKey,
    validation: Validation,
}

#[derive(Serialize, Deserialize)]
struct Claims {
    sub: AccountId,
    role: Role,
    nickname: String,
    iat: i64,
    exp: i64,
}

impl Tokens {
    /// Keys derived from the root `secret`.
    #[must_use]
    pub fn new(secret: &SecretString) -> Self {
        let key = keys::derive(secret, "frontrow access token v1");
        let mut validation = Validation::new(Algorithm::HS256);
        // The time is judged by our own clock, see `verify`.
        validation.validate_exp = false;
        validation.set_required_spec_claims(&["exp", "sub"]);
        Self(Arc::new(Keys { sign: EncodingKey::from_secret(&key), check: DecodingKey::from_secret(&key), validation }))
    }

    /// An access token for `caller`, valid until `caller.expires_at` (whole seconds).
    ///
    /// # Errors
    /// When signing fails.
    pub fn issue(&self, caller: &Caller) -> Result<String> {
        let exp = caller.expires_at.timestamp();
        let claims = Claims {
            sub: caller.account,
            role: caller.role,
            nickname: caller.nickname.clone(),
            iat: exp - i64::try_from(crate::limits::ACCESS_TOKEN_TTL.as_secs()).unwrap_or(0),
            exp,
        };
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &self.0.sign)
            .map_err(|e| Error::Internal(anyhow::Error::from(e).context("signing an access token")))
    }

    /// Who `token` names at `now`.
    ///
    /// # Errors
    /// `token_expired` or `unauthenticated`.
    pub fn verify(&self, token: &str, now: DateTime<Utc>) -> Result<Caller> {
        let data = jsonwebtoken::decode::<Claims>(token, &self.0.check, &self.0.validation)
            .map_err(|_| Error::refused(ErrorCode::Unauthenticated, "This access token is not valid. Log in again."))?;
        let Claims { sub, role, nickname, exp, .. } = data.claims;
        let expires_at = DateTime::from_timestamp(exp, 0).ok_or_else(Error::unauthenticated)?;
        if expires_at <= now {
            let words = "Your access token has run out. Refresh it; nothing you hold is lost.";
            return Err(Error::refused(ErrorCode::TokenExpired, words));
        }
        Ok(Caller { account: sub, role, nickname, expires_at })
    }
}
