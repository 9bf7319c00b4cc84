//! Every HTTP and socket route, in one list. A handler is listed by `routes!`, which takes its path and method from its
//! `#[utoipa::path]`, so that the OpenAPI document and the router are the same list. Which of them a node serves is the
//! table in [`crate::roles`].

use std::future::ready;

use axum::extract::{DefaultBodyLimit, Request};
use axum::middleware::Next;
use axum::response::IntoResponse as _;
use axum::{Extension, Router, middleware};
use frontrow_protocol::error::ErrorCode;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate as _, SizeAbove};
use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;
use crate::config::{Role, Roles};
use crate::error::Error;
use crate::http::{cors, documents, layers, openapi, ops, page};
use crate::limits;
use crate::roles::PARTS;

/// The routes and the layers around them.
pub fn build(app: App) -> Router {
    let (router, api) = routes(app.config.roles).merge(operations()).split_for_parts();
    let text = documents::OpenApiText(openapi::complete(&api).into());
    let cors = cors::layer(&app.config.edge);
    let worth = SizeAbove::new(limits::COMPRESS_FROM).and(DefaultPredicate::new());
    router
        .fallback(page::fallback)
        .method_not_allowed_fallback(page::method_not_allowed)
        // One stack, from the outermost to the innermost: a layer of its own for each would be a box and a copy of all
        // those inside for every request.
        .layer(
            ServiceBuilder::new()
                .layer(middleware::from_fn(layers::observe))
                .layer(cors)
                .layer(CompressionLayer::new().compress_when(worth))
                .layer(CatchPanicLayer::custom(layers::after_panic))
                .layer(middleware::from_fn_with_state(app.clone(), layers::guard))
                .layer(DefaultBodyLimit::max(limits::MAX_BODY))
                .layer(Extension(text)),
        )
        .with_state(app)
}

/// Every route, without the layers around all of them. A role that is not among `roles` has its routes all the same, behind
/// a layer that says whose they are: so the document is complete on every node and no page answers in their place.
pub fn routes(roles: Roles) -> OpenApiRouter<App> {
    PARTS.iter().fold(OpenApiRouter::with_openapi(documents::Api::openapi()), |all, part| {
        let own = (part.routes)();
        all.merge(if roles.has(part.role) {
            own
        } else {
            own.layer(middleware::from_fn(move |_: Request, _: Next| ready(not_here(part.role, roles).into_response())))
        })
    })
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
