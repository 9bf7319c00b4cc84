//! Pages of other origins: closed, but for those in the settings. A page of ours needs none of this.

use axum::http::{HeaderName, Method, header};
use tower::util::Either;
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::config::Edge;
use crate::limits;

/// Answers preflights and marks answers, for the origins there are. Without any there is no layer: browsers refuse.
///
/// Credentials are allowed to them, as they are named and never `*`; the cookie of a log-in is `SameSite=Strict` all the
/// same, so that only pages of our own site have it sent.
pub fn layer(edge: &Edge) -> Either<CorsLayer, tower::layer::util::Identity> {
    if edge.cors_origins.is_empty() {
        return Either::Right(tower::layer::util::Identity::new());
    }
    let name = HeaderName::from_static;
    Either::Left(
        CorsLayer::new()
            .allow_origin(AllowOrigin::list(edge.cors_origins.iter().cloned()))
            .allow_credentials(true)
            .allow_methods([Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE])
            .allow_headers([
                header::AUTHORIZATION,
                header::CONTENT_TYPE,
                header::IF_NONE_MATCH,
                name("idempotency-key"),
                name("x-request-id"),
            ])
            .expose_headers([
                header::ETAG,
                header::RETRY_AFTER,
                name("ratelimit-limit"),
                name("ratelimit-remaining"),
                name("ratelimit-reset"),
                name("ratelimit-policy"),
                name("idempotency-replayed"),
                name("frontrow-version"),
                name("x-request-id"),
            ])
            .max_age(limits::PREFLIGHT_TTL),
    )
}
