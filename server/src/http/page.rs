//! The built page: files of `web_dir`, and its index for every path the page routes itself.

use std::path::Path;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, header};
use axum::response::{IntoResponse as _, Response};
use frontrow_protocol::error::ErrorCode;
use tower::ServiceExt as _;
use tower_http::services::ServeDir;

use crate::app::App;
use crate::config::Role;
use crate::error::{Error, Result};

/// Answers what no route does.
pub async fn fallback(State(app): State<App>, request: Request) -> Result<Response> {
    let reading = matches!(*request.method(), Method::GET | Method::HEAD);
    match &app.config.web_dir {
        _ if !app.config.roles.has(Role::Catalogue) && !is_interface(request.uri().path()) => Err(not_here()),
        Some(dir) if reading && !is_interface(request.uri().path()) => file(dir, request).await,
        _ => Err(nothing(request.uri().path())),
    }
}

/// Somebody who asks for a version that does not exist is told which does.
fn nothing(path: &str) -> Error {
    let version = path.strip_prefix("/api/").and_then(|rest| rest.split('/').next()).unwrap_or_default();
    let is_version = version.strip_prefix('v').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    if is_version && version != "v1" {
        return Error::refused(
            ErrorCode::NotFound,
            "There is no such version of this API. The one there is begins with /api/v1; see /docs.",
        );
    }
    Error::refused(ErrorCode::NotFound, "There is nothing at this path.")
}

/// The page belongs to the catalogue: both are read by everybody and change rarely.
fn not_here() -> Error {
    let words = "There is nothing at this path. The page is served by nodes with the role catalogue.";
    Error::refused(ErrorCode::NotFound, words)
}

/// Answers a known path asked with another method.
pub async fn method_not_allowed() -> Error {
    Error::refused(ErrorCode::MethodNotAllowed, "This path exists, but not with this method. See /docs.")
}

fn is_interface(path: &str) -> bool {
    path == "/api" || path.starts_with("/api/") || path == "/ws"
}

/// Files under `/assets/` carry a hash of their content in their name and never change; every other file is asked for
/// again, with its modification time.
async fn file(dir: &Path, request: Request) -> Result<Response> {
    let hashed = request.uri().path().starts_with("/assets/");
    // An unknown path is one of the page's own; a missing asset is missing.
    let (asked, index) = (clone_head(&request), index_of(&request));
    let mut response = serve(dir, asked).await;
    if response.status().as_u16() == 404 && !hashed {
        response = serve(dir, index).await;
    }
    if response.status().as_u16() == 404 {
        return Err(Error::refused(ErrorCode::NotFound, "There is nothing at this path."));
    }
    let caching = if hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    Ok(response)
}

async fn serve(dir: &Path, request: Request) -> Response {
    match ServeDir::new(dir).oneshot(request).await {
        Ok(response) => response.into_response(),
        Err(never) => match never {},
    }
}

fn clone_head(request: &Request) -> Request {
    let mut head = Request::new(axum::body::Body::empty());
    *head.method_mut() = request.method().clone();
    *head.uri_mut() = request.uri().clone();
    *head.headers_mut() = request.headers().clone();
    head
}

fn index_of(request: &Request) -> Request {
    let mut head = clone_head(request);
    *head.uri_mut() = axum::http::Uri::from_static("/index.html");
    head
}
