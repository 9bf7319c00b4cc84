//! axum's extractors under their own names, with rejections that are problem documents.

use axum::extract::rejection::{BytesRejection, JsonRejection, PathRejection, QueryRejection};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use frontrow_protocol::error::ErrorCode;
use serde::Serialize;

use crate::error::{Error, FieldProblem, Result};

/// A JSON body, in or out.
#[derive(Clone, Copy, Debug, Default, FromRequest)]
#[from_request(via(axum::Json), rejection(Error))]
pub struct Json<T>(pub T);

/// Parameters of the path. What does not parse names nothing that exists: `not_found`.
#[derive(Clone, Copy, Debug, Default, FromRequestParts)]
#[from_request(via(axum::extract::Path), rejection(Error))]
pub struct Path<T>(pub T);

/// Parameters of the query.
#[derive(Clone, Copy, Debug, Default, FromRequestParts)]
#[from_request(via(axum::extract::Query), rejection(Error))]
pub struct Query<T>(pub T);

/// A body as it came, bounded by the route's limit.
#[derive(Clone, Debug, Default)]
pub struct Body(pub axum::body::Bytes);

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        axum::Json(self.0).into_response()
    }
}

impl<S: Send + Sync> FromRequest<S> for Body {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        Ok(Self(axum::body::Bytes::from_request(request, state).await?))
    }
}

impl From<JsonRejection> for Error {
    fn from(rejection: JsonRejection) -> Self {
        match rejection {
            JsonRejection::JsonDataError(e) => unfit(&e.body_text()),
            JsonRejection::JsonSyntaxError(_) => {
                Self::refused(ErrorCode::BadMessage, "The body is not valid JSON. Nothing was changed.")
            }
            JsonRejection::MissingJsonContentType(_) => {
                Self::refused(ErrorCode::UnsupportedMediaType, "Send JSON, with Content-Type: application/json.")
            }
            JsonRejection::BytesRejection(e) => e.into(),
            other => Self::refused(ErrorCode::BadMessage, other.body_text()),
        }
    }
}

impl From<BytesRejection> for Error {
    fn from(rejection: BytesRejection) -> Self {
        if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Self::refused(ErrorCode::TooLarge, "The body is larger than this call accepts. Nothing was changed.")
        } else {
            Self::refused(ErrorCode::BadMessage, "The body did not arrive whole. Nothing was changed; send it again.")
        }
    }
}

impl From<PathRejection> for Error {
    fn from(_: PathRejection) -> Self {
        Self::not_found()
    }
}

impl From<QueryRejection> for Error {
    fn from(rejection: QueryRejection) -> Self {
        Self::refused(ErrorCode::BadMessage, rejection.body_text())
    }
}

/// JSON that parses but is not what the call takes. axum writes `<its words>: <path>: <reason>`.
fn unfit(text: &str) -> Error {
    let reason = text.split_once("target type: ").map_or(text, |(_, reason)| reason);
    let (field, message) = match reason.split_once(": ") {
        Some((path, message)) if !path.contains(' ') => (path, message),
        _ => ("", reason),
    };
    let mut error = Error::refused(ErrorCode::BadMessage, "The body is not what this call takes. Nothing was changed.");
    if let Error::Refused(refusal) = &mut error {
        refusal.fields = vec![FieldProblem { field: field.to_owned(), message: message.to_owned() }];
    }
    error
}

#[cfg(test)]
mod tests {
    use super::unfit;
    use crate::error::Error;

    #[test]
    fn the_field_that_does_not_fit_is_named() {
        let text = "Failed to deserialize the JSON body into the target type: room.capacity: invalid type: string \"x\", expected u32 at line 1 column 9";
        let Error::Refused(refusal) = unfit(text) else { panic!("a refusal") };
        assert_eq!(refusal.fields[0].field, "room.capacity");
        assert!(refusal.fields[0].message.starts_with("invalid type"));
    }

    #[test]
    fn a_missing_field_has_no_path() {
        let text = "Failed to deserialize the JSON body into the target type: missing field `email` at line 1 column 2";
        let Error::Refused(refusal) = unfit(text) else { panic!("a refusal") };
        assert_eq!(refusal.fields[0].field, "");
        assert!(refusal.fields[0].message.contains("email"));
    }
}
