//! Every HTTP and socket route, in one list. A handler is listed by `routes!`, which takes its path and method from its
//! `#[utoipa::path]`, so that the OpenAPI document and the router are the same list. Which of them a node serves is the
//! table in [`crate::roles`].

use std::future::ready;

use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue};
use axum::routing::any;
use axum::{Extension, Router, middleware};
use frontrow_protocol::error::ErrorCode;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;
use crate::config::{Role, Roles};
use crate::error::Error;
use crate::http::{documents, layers, ops, page};
use crate::limits;
use crate::roles::{self, PARTS};

/// The routes and the layers around them.
pub fn build(app: App) -> Router {
    // The document is data of ours; if it cannot be written the tests of /openapi.json say so.
    let text = documents::OpenApiText(document().to_json().unwrap_or_default().into());
    served(app.config.roles)
        .fallback(page::fallback)
        .method_not_allowed_fallback(page::method_not_allowed)
        // Layers, from the innermost to the outermost.
        .layer(Extension(text))
        .layer(DefaultBodyLimit::max(limits::MAX_BODY))
        .layer(middleware::from_fn(layers::limit_time))
        .layer(middleware::from_fn_with_state(app.clone(), layers::limit_load))
        .layer(CatchPanicLayer::custom(layers::after_panic))
        .layer(CompressionLayer::new())
        .layer(header("x-content-type-options", "nosniff"))
        .layer(header("referrer-policy", "strict-origin-when-cross-origin"))
        .layer(header("x-frame-options", "DENY"))
        .layer(middleware::from_fn(layers::observe))
        .with_state(app)
}

/// The OpenAPI document: of every role, whatever this node's are.
fn document() -> utoipa::openapi::OpenApi {
    let empty = OpenApiRouter::with_openapi(documents::Api::openapi());
    let all = PARTS.iter().fold(empty, |router, part| router.merge((part.routes)()));
    all.merge(operations()).into_openapi()
}

/// The routes of these roles, without layers. A path of another role says whose it is.
pub fn served(roles: Roles) -> Router<App> {
    let (mut router, own) = roles::parts(roles).fold(operations(), |all, part| all.merge((part.routes)())).split_for_parts();
    for part in PARTS.iter().filter(|part| !roles.has(part.role)) {
        let elsewhere = (part.routes)().into_openapi();
        for path in elsewhere.paths.paths.keys().filter(|path| !own.paths.paths.contains_key(*path)) {
            router = router.route(path, any(move || ready(not_here(part.role, roles))));
        }
    }
    router
}

/// The path exists, on other nodes.
fn not_here(role: Role, roles: Roles) -> Error {
    let words = format!(
        "This path is served by nodes with the role {}; this one has {roles}. Nothing was done: the address people use leads to the right one.",
        role.as_str()
    );
    Error::refused(ErrorCode::NotFound, words)
}

/// Health, metrics, documents.
fn operations() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(ops::healthz))
        .routes(routes!(ops::readyz))
        .routes(routes!(ops::metrics))
        .routes(routes!(documents::openapi))
        .routes(routes!(documents::asyncapi_document))
        .routes(routes!(documents::docs))
}

fn header(name: &'static str, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(HeaderName::from_static(name), HeaderValue::from_static(value))
}
