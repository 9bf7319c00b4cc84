//! `Idempotency-Key` for every call that makes something: the same key and request get the same answer, another request
//! with that key is a typed refusal. See [`crate::infra::once`] for what makes it true. Orders have their own, stricter
//! way: there the key is needed.

use std::io::{Read as _, Write as _};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::AccountId;
use sha2::{Digest as _, Sha256};
use sqlx::PgPool;
use tracing::Instrument as _;
use uuid::Uuid;

use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, FieldProblem, Result};
use crate::infra::{crash, once};
use crate::limits;

const KEY: HeaderName = HeaderName::from_static("idempotency-key");
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// The calls that make something, by their routes.
pub const PATHS: [&str; 10] = [
    "/api/v1/performances/{id}/wish",
    "/api/v1/shows",
    "/api/v1/shows/{id}/images",
    "/api/v1/shows/{id}/performances",
    "/api/v1/shows/{id}/reviews",
    "/api/v1/shows/{id}/uploads",
    "/api/v1/venues",
    "/api/v1/venues/{id}/charts",
    "/api/v1/venues/{id}/charts/generate",
    "/api/v1/venues/{id}/charts/import",
];

/// One request and the key it came with.
struct Keyed {
    account: AccountId,
    key: String,
    fingerprint: Vec<u8>,
}

/// What there is of a key.
enum Found {
    /// It is ours now.
    Claimed(Uuid),
    /// Somebody was answered.
    Answered(StatusCode, Vec<u8>),
    /// It was used for another request.
    Other,
    /// Somebody is at it.
    Busy,
    /// It made this, and nobody could be answered.
    Made(Uuid),
}

/// Answers a repeated request as it was answered, and lets a new one through.
pub async fn once(app: &App, request: Request, next: Next) -> Response {
    let listed = request.extensions().get::<MatchedPath>().is_some_and(|path| PATHS.contains(&path.as_str()));
    let caller = request.extensions().get::<Caller>().map(|caller| caller.account);
    match caller {
        // Who is nobody makes nothing; the handler says so.
        Some(account) if listed && request.method() == Method::POST && request.headers().contains_key(KEY) => {
            keyed(app.clone(), account, request, next).await.unwrap_or_else(Error::into_response)
        }
        _ => next.run(request).await,
    }
}

async fn keyed(app: App, account: AccountId, request: Request, next: Next) -> Result<Response> {
    let key = idempotency_key(request.headers())?.to_owned();
    let (head, body) = request.into_parts();
    let body = to_bytes(body, most(head.uri.path())).await.map_err(|_| too_large())?;
    let keyed = Keyed { account, key, fingerprint: fingerprint(&head.uri.to_string(), &body) };
    let claim = match keyed.find(&app.pg).await? {
        Found::Claimed(claim) => claim,
        Found::Answered(status, body) => return Ok(replay(status, body)),
        Found::Other => return Err(mismatch()),
        Found::Busy => return Err(busy()),
        Found::Made(id) => return Err(unanswered(id)),
    };
    let request = Request::from_parts(head, Body::from(body));
    let (answered, answer) = tokio::sync::oneshot::channel();
    // To its end, whether somebody waits for the answer or not: whoever lost it will ask again.
    app.tasks.spawn_to_end({
        let app = app.clone();
        async move { drop(answered.send(serve(&app, claim, request, next).await)) }.in_current_span()
    });
    answer.await.map_err(|_| Error::Internal(anyhow::anyhow!("a handler ended without an answer")))?
}

/// What the routes themselves take at most: a key is no way around it.
fn most(path: &str) -> usize {
    let is_large = path.contains("/charts") || path.ends_with("/images");
    if is_large { limits::MAX_CHART_BODY } else { limits::MAX_BODY }
}

/// Has the request served, and keeps the answer if it made something.
async fn serve(app: &App, claim: Uuid, request: Request, next: Next) -> Result<Response> {
    let served = tokio::time::timeout(limits::REQUEST_TIMEOUT, once::run(claim, next.run(request))).await;
    let response = served.unwrap_or_else(|_| Error::overloaded(1000).into_response());
    if !response.status().is_success() {
        release(&app.pg, claim).await?;
        return Ok(response);
    }
    crash::point("http.made");
    let (head, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.map_err(anyhow::Error::from)?;
    keep(&app.pg, claim, head.status, &body).await?;
    Ok(Response::from_parts(head, Body::from(body)))
}

impl Keyed {
    /// Takes the key, or finds out who has it. A claim is given up for dead once no handler can be at it any more.
    async fn find(&self, pg: &PgPool) -> Result<Found> {
        let (dead, old) = (limits::IDEMPOTENCY_CLAIM.as_secs_f64(), limits::IDEMPOTENCY_TTL.as_secs_f64());
        let claim = Uuid::now_v7();
        let taken = sqlx::query_scalar!(
            r#"insert into idempotent_requests as r (account_id, key, fingerprint, claim) values ($1, $2, $3, $4)
               on conflict (account_id, key) do update
                   set claim = excluded.claim, claimed_at = now(), fingerprint = excluded.fingerprint,
                       made = null, status = null, body = null
                   where r.claimed_at < now() - make_interval(secs => $6)
                         or (r.made is null and r.status is null and r.fingerprint = excluded.fingerprint
                             and r.claimed_at < now() - make_interval(secs => $5))
               returning claim"#,
            self.account,
            self.key,
            self.fingerprint,
            claim,
            dead,
            old
        )
        .fetch_optional(pg)
        .await?;
        if taken.is_some() {
            return Ok(Found::Claimed(claim));
        }
        let row = sqlx::query!(
            r#"select fingerprint, made, status, body, claimed_at < now() - make_interval(secs => $3) as "dead!"
               from idempotent_requests where account_id = $1 and key = $2"#,
            self.account,
            self.key,
            dead
        )
        .fetch_optional(pg)
        .await?;
        // Released a moment ago: whoever asks again will have it.
        let Some(row) = row else { return Ok(Found::Busy) };
        let status = row.status.and_then(|s| StatusCode::from_u16(s.unsigned_abs()).ok());
        Ok(match (status, row.body, row.made) {
            _ if row.fingerprint != self.fingerprint => Found::Other,
            (Some(status), Some(body), _) => Found::Answered(status, body),
            (_, _, Some(id)) if row.dead => Found::Made(id),
            _ => Found::Busy,
        })
    }
}

async fn keep(pg: &PgPool, claim: Uuid, status: StatusCode, body: &[u8]) -> Result<()> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    let packed = gzip.write_all(body).and_then(|()| gzip.finish()).map_err(anyhow::Error::from)?;
    let status = i16::try_from(status.as_u16()).unwrap_or(201);
    sqlx::query!("update idempotent_requests set status = $2, body = $3 where claim = $1", claim, status, packed)
        .execute(pg)
        .await?;
    Ok(())
}

/// What made nothing leaves the key free.
async fn release(pg: &PgPool, claim: Uuid) -> Result<()> {
    sqlx::query!("delete from idempotent_requests where claim = $1 and made is null", claim).execute(pg).await?;
    Ok(())
}

/// Forgets keys that are past their time.
///
/// # Errors
/// Faults.
pub async fn upkeep(pg: &PgPool) -> Result<()> {
    let old = limits::IDEMPOTENCY_TTL.as_secs_f64();
    sqlx::query!("delete from idempotent_requests where claimed_at < now() - make_interval(secs => $1)", old).execute(pg).await?;
    Ok(())
}

fn replay(status: StatusCode, packed: Vec<u8>) -> Response {
    let mut body = Vec::new();
    if let Err(error) = GzDecoder::new(packed.as_slice()).read_to_end(&mut body) {
        return Error::Internal(error.into()).into_response();
    }
    let described =
        [(header::CONTENT_TYPE, HeaderValue::from_static("application/json")), (REPLAYED, HeaderValue::from_static("true"))];
    (status, described, body).into_response()
}

/// The `Idempotency-Key` of a request that needs one.
///
/// # Errors
/// `validation_failed` where it is absent or too long.
pub fn idempotency_key(headers: &HeaderMap) -> Result<&str> {
    let key = headers.get(KEY).and_then(|value| value.to_str().ok());
    key.filter(|key| (1..=limits::MAX_IDEMPOTENCY_KEY).contains(&key.len())).ok_or_else(|| {
        Error::invalid(vec![FieldProblem {
            field: "Idempotency-Key".to_owned(),
            message: format!("must have 1 to {} visible ASCII characters", limits::MAX_IDEMPOTENCY_KEY),
        }])
    })
}

/// What makes two requests the same one.
fn fingerprint(path: &str, body: &Bytes) -> Vec<u8> {
    let digest = Sha256::new().chain_update(path).chain_update([0]).chain_update(body);
    digest.finalize().to_vec()
}

fn too_large() -> Error {
    Error::refused(ErrorCode::TooLarge, "The body is larger than this call accepts. Nothing was changed.")
}

fn mismatch() -> Error {
    let words = "This Idempotency-Key was used for another request. Nothing was changed; use a new key.";
    Error::refused(ErrorCode::IdempotencyMismatch, words)
}

fn busy() -> Error {
    let words = "The first request with this Idempotency-Key is still under way. Ask again in a moment with the same key.";
    Error::refused(ErrorCode::Conflict, words).retry_after(1000)
}

fn unanswered(id: Uuid) -> Error {
    let words = format!("This was done before, and the answer was lost: what was made has the id {id}. Nothing was made twice.");
    Error::refused(ErrorCode::Conflict, words)
}
