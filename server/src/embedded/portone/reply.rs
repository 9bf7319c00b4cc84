//! Answers of the HTTP API.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// An answer: a status and a JSON object.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) body: Value,
}

impl Reply {
    /// 200.
    pub(super) const fn ok(body: Value) -> Self {
        Self { status: 200, body }
    }

    /// The error envelope.
    pub(super) fn error(status: u16, kind: &str, message: &str) -> Self {
        let mut body = json!({ "type": kind, "message": message });
        if kind == "PG_PROVIDER" {
            body["pgCode"] = json!("STAND_IN_9999");
            body["pgMessage"] = json!(message);
        }
        Self { status, body }
    }

    pub(super) fn invalid(message: &str) -> Self {
        Self::error(400, "INVALID_REQUEST", message)
    }

    pub(super) fn absent() -> Self {
        Self::error(404, "PAYMENT_NOT_FOUND", "no such payment in this store")
    }

    pub(super) fn conflict(kind: &str) -> Self {
        Self::error(409, kind, "refused by the stand-in")
    }
}

impl IntoResponse for Reply {
    fn into_response(mut self) -> Response {
        // The gateway may add fields at any time; clients that mind are found out here.
        if let Some(fields) = self.body.as_object_mut() {
            fields.insert("xStandIn".to_owned(), json!({ "type": "NOBODY_KNOWS_THIS", "values": [null, 1.5] }));
        }
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, Json(self.body)).into_response()
    }
}
