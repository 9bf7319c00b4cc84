//! Every HTTP and socket route, in one list. A handler is listed by `routes!`, which takes its path and method from its
//! `#[utoipa::path]`, so that the OpenAPI document and the router are the same list.

use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue};
use axum::{Extension, Router, middleware};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;
use crate::http::{documents, layers, ops, page};
use crate::limits;
use crate::realtime::upgrade;

/// The routes and the layers around them.
pub fn build(app: App) -> Router {
    let (router, api) = OpenApiRouter::with_openapi(documents::Api::openapi())
        .nest("/api/v1", accounts().merge(catalogue()).merge(crate::queue::routes::routes()).merge(orders()))
        .merge(live())
        .merge(operations())
        .split_for_parts();
    // The document is data of ours; if it cannot be written the tests of /openapi.json say so.
    let text = documents::OpenApiText(api.to_json().unwrap_or_default().into());
    router
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

/// Sign-up, log-in, profile, roles.
fn accounts() -> OpenApiRouter<App> {
    crate::accounts::routes::routes()
}

/// Shows, performances, venues, charts.
fn catalogue() -> OpenApiRouter<App> {
    crate::shows::routes::routes()
}

/// Checkout, tickets, payments.
fn orders() -> OpenApiRouter<App> {
    use crate::orders::routes;
    OpenApiRouter::new()
        .routes(routes!(routes::create, routes::list))
        .routes(routes!(routes::one))
        .routes(routes!(routes::ask))
        .routes(routes!(routes::cancel))
        .routes(routes!(routes::tickets))
        .routes(routes!(routes::webhook))
}

/// The socket.
fn live() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(upgrade::upgrade))
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
