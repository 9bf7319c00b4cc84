//! The interface documents: OpenAPI from the handlers, AsyncAPI from the protocol crate, and a page that shows both.

use axum::Extension;
use axum::extract::State;
use axum::http::header;
use axum::response::{Html, IntoResponse};
use bytes::Bytes;
use frontrow_protocol::asyncapi;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};

use crate::app::App;
use crate::error::Problem;

/// What the handlers do not say about themselves.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Frontrow",
        description = include_str!("about.md")
    ),
    components(schemas(Problem)),
    modifiers(&Bearer),
    tags(
        (name = "accounts", description = "Sign-up, log-in, profile, roles"),
        (name = "notices", description = "Mails that could not be delivered"),
        (name = "catalogue", description = "Shows, performances, venues and seating charts"),
        (name = "images", description = "Posters and galleries"),
        (name = "orders", description = "Checkout, tickets, payments"),
        (name = "waiting list", description = "Wishes for seats of sold-out performances that come back"),
        (name = "gate", description = "Ticket codes and the entrance"),
        (name = "reviews", description = "Reviews, likes, average ratings"),
        (name = "waiting room", description = "Its figures, its controls, its lottery"),
        (name = "live", description = "The socket"),
        (name = "operations", description = "Health, metrics, documents"),
    )
)]
pub struct Api;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let mut http = Http::new(HttpAuthScheme::Bearer);
        http.bearer_format = Some("JWT".to_owned());
        openapi.components.get_or_insert_default().add_security_scheme("bearer", SecurityScheme::Http(http));
    }
}

/// The OpenAPI document, serialised once.
#[derive(Clone, Debug)]
pub struct OpenApiText(pub Bytes);

/// The OpenAPI document of every route.
#[utoipa::path(get, path = "/openapi.json", tag = "operations",
    responses((status = 200, description = "OpenAPI 3.1", body = serde_json::Value)))]
pub async fn openapi(Extension(OpenApiText(text)): Extension<OpenApiText>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], text)
}

/// The AsyncAPI document of the socket.
#[utoipa::path(get, path = "/asyncapi.json", tag = "operations",
    responses((status = 200, description = "AsyncAPI 3.0", body = serde_json::Value)))]
pub async fn asyncapi_document(State(app): State<App>) -> impl IntoResponse {
    axum::Json(asyncapi::document(app.config.public_url.authority()))
}

/// Both documents, for people.
#[utoipa::path(get, path = "/docs", tag = "operations", responses((status = 200, description = "A page", body = str, content_type = "text/html")))]
pub async fn docs() -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "no-cache")], Html(include_str!("docs.html")))
}
