//! Answers that are written once and sent often: the bytes, compressed too, each form with a strong ETag.

use std::io::Write as _;

use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::has_current;
use crate::error::Result;

/// Who may keep an answer, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caching {
    /// Everybody may for a second: it is what everybody is told, and a CDN in front takes the crowd.
    Public,
    /// Everybody may, and asks each time whether it still is so: it changes by the clock within a second.
    PublicAsking,
    /// Everybody may for an hour: it changes when an operator says so.
    Hour,
    /// It is this caller's: only they may, and ask each time.
    Private,
}

impl Caching {
    const fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Public => "public, max-age=1",
            Self::PublicAsking => "public, no-cache",
            Self::Hour => "public, max-age=3600",
            Self::Private => "private, no-cache",
        })
    }
}

/// JSON that is ready to send.
#[derive(Debug)]
pub struct Ready {
    plain: Form,
    gzip: Form,
}

#[derive(Debug)]
struct Form {
    bytes: Bytes,
    etag: HeaderValue,
}

impl Ready {
    /// Writes and compresses `value`.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn of(value: &impl Serialize) -> Result<Self> {
        let plain = serde_json::to_vec(value).map_err(anyhow::Error::from)?;
        let hash = hex::encode(&Sha256::digest(&plain)[..16]);
        let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
        gzip.write_all(&plain).map_err(anyhow::Error::from)?;
        let gzip = gzip.finish().map_err(anyhow::Error::from)?;
        let form = |bytes: Vec<u8>, tag: String| -> Result<Form> {
            Ok(Form { bytes: bytes.into(), etag: HeaderValue::from_str(&tag).map_err(anyhow::Error::from)? })
        };
        Ok(Self { plain: form(plain, format!("\"{hash}\""))?, gzip: form(gzip, format!("\"{hash}-gzip\""))? })
    }

    /// The answer to a request with these headers; without the bytes where the asker has them.
    #[must_use]
    pub fn respond(&self, headers: &HeaderMap, caching: Caching) -> Response {
        let gzip = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).is_some_and(accepts_gzip);
        let form = if gzip { &self.gzip } else { &self.plain };
        let vary = HeaderValue::from_static("accept-encoding, authorization");
        let described = [(ETAG, form.etag.clone()), (CACHE_CONTROL, caching.header()), (VARY, vary)];
        if [&self.plain, &self.gzip].into_iter().filter_map(|form| form.etag.to_str().ok()).any(|etag| has_current(headers, etag))
        {
            return (StatusCode::NOT_MODIFIED, described).into_response();
        }
        let mut response =
            (described, [(CONTENT_TYPE, HeaderValue::from_static("application/json"))], form.bytes.clone()).into_response();
        if gzip {
            response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }
}

/// Whether a request that says so takes gzip.
#[must_use]
pub fn accepts_gzip(value: &str) -> bool {
    value.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let named = matches!(parts.next(), Some("gzip" | "*"));
        named && !parts.any(|p| p.strip_prefix("q=").is_some_and(|q| q.trim_matches(['0', '.']).is_empty()))
    })
}
