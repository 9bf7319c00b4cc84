//! Answers that are written once and sent often: the bytes, compressed too, each form with a strong ETag.

use std::io::Write as _;

use axum::body::Body;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::has_current;
use crate::error::Result;

/// Headers an answer has at most, as a rule: its own and those of the layers.
const HEADERS: usize = 16;

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
        Self::of_json(serde_json::to_vec(value).map_err(anyhow::Error::from)?)
    }

    /// Compresses what is JSON already.
    ///
    /// # Errors
    /// When it cannot be compressed.
    pub fn of_json(plain: Vec<u8>) -> Result<Self> {
        let hash = hex::encode(&Sha256::digest(&plain)[..16]);
        let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
        gzip.write_all(&plain).map_err(anyhow::Error::from)?;
        let gzip = gzip.finish().map_err(anyhow::Error::from)?;
        let form = |bytes: Vec<u8>, tag: String| -> Result<Form> {
            Ok(Form { bytes: bytes.into(), etag: HeaderValue::from_str(&tag).map_err(anyhow::Error::from)? })
        };
        Ok(Self { plain: form(plain, format!("\"{hash}\""))?, gzip: form(gzip, format!("\"{hash}-gzip\""))? })
    }

    /// The bytes, not compressed.
    #[must_use]
    pub fn json(&self) -> &[u8] {
        &self.plain.bytes
    }

    /// The answer to a request with these headers; without the bytes where the asker has them.
    #[must_use]
    pub fn respond(&self, headers: &HeaderMap, caching: Caching) -> Response {
        let gzip = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).is_some_and(accepts_gzip);
        let form = if gzip { &self.gzip } else { &self.plain };
        let forms = [&self.plain, &self.gzip];
        let known = headers.contains_key(IF_NONE_MATCH)
            && forms.into_iter().filter_map(|form| form.etag.to_str().ok()).any(|etag| has_current(headers, etag));
        let mut response = Response::new(if known { Body::empty() } else { Body::from(form.bytes.clone()) });
        let described = response.headers_mut();
        // With room for what the layers add: growing step by step costs more than the rest of this.
        described.reserve(HEADERS);
        described.insert(ETAG, form.etag.clone());
        described.insert(CACHE_CONTROL, caching.header());
        described.insert(VARY, HeaderValue::from_static("accept-encoding, authorization"));
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        described.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if gzip {
            described.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
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
