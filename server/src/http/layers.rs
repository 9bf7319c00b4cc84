//! What wraps every request: an id, a span, a log line, a metric, the headers of every answer, a time limit.

use std::any::Any;
use std::cell::RefCell;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::Instant;

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use metrics::Histogram;
use rand::RngExt as _;
use tracing::Instrument as _;

use super::{once, rates};
use crate::app::App;
use crate::error::Error;
use crate::limits;
use crate::shows::kept::{self, Forgetting};

/// The request's id, accepted from a proxy or made here, in the span of everything logged and in the response.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Names the request, traces it, counts it and logs its end. Reads that go well are logged at `debug`: they are most, and
/// the histogram has them.
pub async fn observe(request: Request, next: Next) -> Response {
    let id = request_id(&request);
    let method = request.method().clone();
    // Labels must be few: the route, never the path. What matched nothing shares one label.
    let route = request.extensions().get::<MatchedPath>().cloned();
    let path = request.uri().path();
    let span = tracing::info_span!("http", request_id = id.to_str().unwrap_or_default(), %method, path);
    let is_api = path.starts_with("/api/");
    let started = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let (status, took) = (response.status(), started.elapsed());
    record(route.as_ref().map_or("none", MatchedPath::as_str), &method, status, took.as_secs_f64());
    let took_ms = took.as_millis();
    span.in_scope(|| match method.is_safe() && !status.is_server_error() && took < limits::SLOW_REQUEST {
        true => tracing::debug!(status = status.as_u16(), took_ms, "answered"),
        false => tracing::info!(status = status.as_u16(), took_ms, "answered"),
    });
    response.headers_mut().insert(REQUEST_ID, id);
    stamp(response.headers_mut());
    if is_api {
        // What says nothing of it is somebody's own, or changes all the time: no cache on the way keeps it.
        response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-store"));
    }
    response
}

/// What every answer says, unless it says something else about it itself.
fn stamp(headers: &mut HeaderMap) {
    const STAMPS: [(HeaderName, HeaderValue); 4] = [
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::REFERRER_POLICY, HeaderValue::from_static("strict-origin-when-cross-origin")),
        (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
        (HeaderName::from_static("frontrow-version"), HeaderValue::from_static(env!("CARGO_PKG_VERSION"))),
    ];
    for (name, value) in STAMPS {
        headers.entry(name).or_insert(value);
    }
}

/// A new id. Its bits come from this thread's generator: asking the system for them costs more than all the rest.
fn made_id() -> HeaderValue {
    let id = uuid::Builder::from_random_bytes(rand::rng().random()).into_uuid();
    let mut text = [0; uuid::fmt::Hyphenated::LENGTH];
    HeaderValue::from_str(id.hyphenated().encode_lower(&mut text)).unwrap_or(HeaderValue::from_static("none"))
}

/// Adds to the histogram of this route. Looking one up by its labels costs more than recording, so each thread keeps those
/// it has used; they are as few as the labels.
fn record(route: &str, method: &Method, status: StatusCode, seconds: f64) {
    type Series = Vec<(&'static str, StatusCode, Histogram)>;
    thread_local!(static KNOWN: RefCell<HashMap<String, Series>> = RefCell::default());
    let method = label(method);
    KNOWN.with_borrow_mut(|known| {
        let series = known.get(route).and_then(|of| of.iter().find(|(m, s, _)| *m == method && *s == status));
        if let Some((.., histogram)) = series {
            return histogram.record(seconds);
        }
        let code = status.as_str().to_owned();
        let histogram =
            metrics::histogram!("frontrow_http_request_seconds", "method" => method, "route" => route.to_owned(), "status" => code);
        histogram.record(seconds);
        known.entry(route.to_owned()).or_default().push((method, status, histogram));
    });
}

/// The label of a method. Whatever word a client makes up shares one.
fn label(method: &Method) -> &'static str {
    const KNOWN: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    KNOWN.into_iter().find(|known| *known == method.as_str()).unwrap_or("other")
}

/// A client's id is taken if it is short and plain; it ends up in logs.
fn request_id(request: &Request) -> HeaderValue {
    let plain = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_' | b'.' | b':');
    match request.headers().get(REQUEST_ID) {
        Some(id) if (1..=limits::MAX_REQUEST_ID).contains(&id.len()) && id.as_bytes().iter().copied().all(plain) => id.clone(),
        _ => made_id(),
    }
}

/// Everything a request passes before its handler, in one layer: each layer is a box, and a copy of all those inside it,
/// for every request. Who comes too often is sent away first, then who is one too many; a time limit holds for the rest.
pub async fn guard(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    mut request: Request,
    next: Next,
) -> Response {
    let counted = rates::count(&app, peer, &mut request);
    let mut response = match counted.as_ref().and_then(rates::Counted::refusal) {
        Some(refusal) => refusal,
        None => match kept::at_hand(&app, request.extensions().get(), &request) {
            Some(answer) => answer,
            None => limit_load(&app, request, next).await,
        },
    };
    if let Some(counted) = counted {
        counted.say(response.headers_mut());
    }
    response
}

/// Answers `overloaded` at once when as many requests are under way as this node may have. Operations always get
/// through, and so does the socket's upgrade, which has gates of its own.
async fn limit_load(app: &App, request: Request, next: Next) -> Response {
    if matches!(request.uri().path(), "/healthz" | "/readyz" | "/metrics" | "/ws") {
        return limit_time(app, request, next).await;
    }
    match app.gates.rest.enter() {
        Ok(_pass) => {
            let _forgetting = Forgetting::after(app, request.method(), request.uri().path());
            limit_time(app, request, next).await
        }
        Err(busy) => busy.into_response(),
    }
}

/// Answers for a handler that takes too long. Its work is dropped at its next await: transactions roll back.
async fn limit_time(app: &App, request: Request, next: Next) -> Response {
    match tokio::time::timeout(limits::REQUEST_TIMEOUT, once::once(app, request, next)).await {
        Ok(response) => response,
        Err(_) => Error::overloaded(1000).into_response(),
    }
}

/// A handler that panicked is a fault of ours, told like any other.
#[must_use]
pub fn after_panic(cause: Box<dyn Any + Send>) -> Response {
    let text = cause.downcast_ref::<String>().cloned();
    let text = text.or_else(|| cause.downcast_ref::<&str>().map(ToString::to_string)).unwrap_or_default();
    Error::Internal(anyhow::anyhow!("a handler panicked: {text}")).into_response()
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::{Body, to_bytes};
    use axum::extract::Request;
    use axum::routing::get;
    use tower::ServiceExt as _;
    use tower_http::catch_panic::CatchPanicLayer;

    #[tokio::test]
    async fn a_panic_is_told_as_a_problem_without_its_words() {
        async fn broken() {
            panic!("the inside");
        }
        let router = Router::new().route("/", get(broken)).layer(CatchPanicLayer::custom(super::after_panic));
        let response = router.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(response.status(), 500);
        assert_eq!(response.headers()["content-type"], "application/problem+json");
        let body = String::from_utf8(to_bytes(response.into_body(), 4096).await.unwrap().to_vec()).unwrap();
        assert!(body.contains("\"code\":\"internal\"") && !body.contains("the inside"), "{body}");
    }
}
