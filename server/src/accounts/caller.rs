//! Who makes a REST call. Only `Authorization: Bearer` counts: identity headers a client sends are never read (seed
//! defect D25).

use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

use chrono::{DateTime, Utc};

use super::Caller;
use crate::app::App;
use crate::error::{Error, Result};

impl FromRequestParts<App> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        if let Some(known) = parts.extensions.get::<Self>() {
            return Ok(known.clone());
        }
        let token = bearer(&parts.headers)?.ok_or_else(Error::unauthenticated)?;
        app.tokens.verify(token, app.clock.now())
    }
}

/// Nobody is `None`; a token that is there and not valid is an error, so that a page with an old one refreshes it
/// instead of quietly seeing less.
impl OptionalFromRequestParts<App> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>> {
        if let Some(known) = parts.extensions.get::<Self>() {
            return Ok(Some(known.clone()));
        }
        match bearer(&parts.headers)? {
            Some(token) => app.tokens.verify(token, app.clock.now()).map(Some),
            None => Ok(None),
        }
    }
}

/// Who `headers` show a valid token of, at `now`.
pub(crate) fn caller_of(app: &App, headers: &HeaderMap, now: DateTime<Utc>) -> Option<Caller> {
    app.tokens.verify(bearer(headers).ok()??, now).ok()
}

fn bearer(headers: &HeaderMap) -> Result<Option<&str>> {
    let Some(value) = headers.get(header::AUTHORIZATION) else { return Ok(None) };
    let text = value.to_str().map_err(|_| Error::unauthenticated())?;
    match text.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => Ok(Some(token.trim())),
        _ => Err(Error::unauthenticated()),
    }
}
