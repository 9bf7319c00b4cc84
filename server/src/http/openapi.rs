//! What every operation of the OpenAPI document has because of what stands before all handlers, said once: the answers
//! of the layers and of the extractors, the form of problems, headers, examples.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::{examples, once};

const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];

/// The whole document, as text.
#[must_use]
pub fn complete(api: &utoipa::openapi::OpenApi) -> String {
    // The document is data of ours; if it cannot be written the tests of /openapi.json say so.
    let mut document = serde_json::to_value(api).unwrap_or_default();
    let plain = document.clone();
    for (path, item) in document["paths"].as_object_mut().into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten().filter(|(m, _)| METHODS.contains(&m.as_str())) {
            complete_one(&plain, path, method, operation);
        }
    }
    document.to_string()
}

fn complete_one(document: &Value, path: &str, method: &str, operation: &mut Value) {
    if method == "post" && once::PATHS.contains(&path) {
        add_key(operation);
    }
    for (status, words) in implied(path, method, operation) {
        let known = &mut operation["responses"][status.as_str()];
        if known.is_null() {
            *known = json!({"description": words});
        }
    }
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        if parameter["description"].as_str().unwrap_or_default().is_empty() {
            parameter["description"] = json!(if parameter["in"] == "path" { "Its id." } else { "See the schema." });
        }
    }
    if let Some(content) = operation.pointer_mut("/requestBody/content").and_then(Value::as_object_mut) {
        show(document, content);
    }
    for (status, response) in operation["responses"].as_object_mut().into_iter().flatten() {
        complete_response(document, status, response);
    }
}

/// What may be answered before a handler is asked, or by its extractors.
fn implied(path: &str, method: &str, operation: &Value) -> Vec<(StatusCode, &'static str)> {
    let mut all = Vec::new();
    let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
    let is_in = |place: &str| parameters.iter().any(|p| p["in"] == place);
    if is_in("query") {
        all.push((StatusCode::BAD_REQUEST, "`bad_message`: the query cannot be read"));
        all.push((StatusCode::UNPROCESSABLE_ENTITY, "`validation_failed`: names the parameter"));
    }
    if is_in("path") {
        all.push((StatusCode::NOT_FOUND, "`not_found`: absent, or not visible to you"));
    }
    let body = operation["requestBody"]["content"].as_object();
    if let Some(content) = body {
        all.push((StatusCode::BAD_REQUEST, "`bad_message`: the body cannot be read"));
        all.push((StatusCode::PAYLOAD_TOO_LARGE, "`too_large`: the body is larger than this call accepts"));
        if content.contains_key("application/json") {
            all.push((StatusCode::UNSUPPORTED_MEDIA_TYPE, "`unsupported_media_type`: send JSON"));
            all.push((StatusCode::UNPROCESSABLE_ENTITY, "`validation_failed`: names the fields"));
        }
    }
    let bearer = operation["security"].as_array().is_some_and(|all| all.iter().any(|one| one.get("bearer").is_some()));
    if bearer {
        all.push((StatusCode::UNAUTHORIZED, "`unauthenticated` or `token_expired`"));
    }
    if method == "post" && once::PATHS.contains(&path) {
        all.push((StatusCode::CONFLICT, "`conflict`: the first request with this key is still under way"));
        all.push((StatusCode::UNPROCESSABLE_ENTITY, "`idempotency_mismatch`: the key was used for another request"));
    }
    if path.starts_with("/api/") {
        if !path.ends_with("/webhook") {
            all.push((StatusCode::TOO_MANY_REQUESTS, "`rate_limited`: wait as long as Retry-After says"));
        }
        all.push((StatusCode::SERVICE_UNAVAILABLE, "`overloaded`: wait as long as Retry-After says"));
    }
    all
}

fn add_key(operation: &mut Value) {
    let key = json!({
        "name": "Idempotency-Key", "in": "header", "required": false,
        "description": "1 to 256 visible ASCII characters, new for each intent: a repetition with the same key gets the same answer.",
        "schema": {"type": "string", "minLength": 1, "maxLength": 256, "pattern": "^[!-~]+$"},
        "example": "5f0c2b1e-reg-1",
    });
    match operation.get_mut("parameters").and_then(Value::as_array_mut) {
        Some(parameters) => parameters.push(key),
        None => operation["parameters"] = json!([key]),
    }
}

fn complete_response(document: &Value, status: &str, response: &mut Value) {
    let status = status.parse::<u16>().ok().and_then(|s| StatusCode::from_u16(s).ok()).unwrap_or_default();
    let reason = status.canonical_reason().unwrap_or("See the status");
    if response["description"].as_str().unwrap_or_default().is_empty() {
        response["description"] = json!(reason);
    }
    let is_problem = response.pointer("/content/application~1json/schema/$ref") == Some(&json!("#/components/schemas/Problem"));
    if (status.is_client_error() || status.is_server_error()) && (is_problem || response.get("content").is_none()) {
        let example = problem(status, response["description"].as_str().unwrap_or_default());
        response["content"] =
            json!({"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}, "example": example}});
    } else if let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) {
        show(document, content);
    }
    let wait = matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE);
    if wait && is_absent(response, "Retry-After") {
        response["headers"]["Retry-After"] = json!({"description": "Seconds to wait.", "schema": {"type": "integer"}});
    }
}

fn is_absent(response: &Value, header: &str) -> bool {
    response["headers"].get(header).is_none()
}

/// Gives each JSON body an example.
fn show(document: &Value, content: &mut Map<String, Value>) {
    for (kind, media) in content.iter_mut().filter(|(kind, _)| kind.contains("json")) {
        debug_assert!(!kind.is_empty());
        if media.get("example").is_none() && media.get("examples").is_none() && media.get("schema").is_some() {
            media["example"] = examples::of(document, &media["schema"]);
        }
    }
}

/// A problem as it is answered with `status`. The code is the one its description names.
fn problem(status: StatusCode, description: &str) -> Value {
    let named = description.split('`').nth(1).filter(|word| word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'));
    let code = named.unwrap_or(match status {
        StatusCode::BAD_REQUEST => "bad_message",
        StatusCode::UNAUTHORIZED => "unauthenticated",
        StatusCode::FORBIDDEN => "forbidden",
        StatusCode::NOT_FOUND => "not_found",
        StatusCode::METHOD_NOT_ALLOWED => "method_not_allowed",
        StatusCode::CONFLICT => "conflict",
        StatusCode::PAYLOAD_TOO_LARGE => "too_large",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "unsupported_media_type",
        StatusCode::UNPROCESSABLE_ENTITY => "validation_failed",
        StatusCode::TOO_MANY_REQUESTS => "rate_limited",
        StatusCode::SERVICE_UNAVAILABLE => "overloaded",
        _ => "internal",
    });
    json!({
        "type": format!("urn:frontrow:{code}"),
        "title": status.canonical_reason().unwrap_or("Error"),
        "status": status.as_u16(),
        "code": code,
        "detail": "What happened, what was kept, and what to do next.",
    })
}
