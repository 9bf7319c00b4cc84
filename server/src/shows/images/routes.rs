//! REST of images: thin.

use axum::extract::{DefaultBodyLimit, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use frontrow_protocol::ids::ShowId;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouterExt as _};
use utoipa_axum::routes;
use uuid::Uuid;

use super::gallery::{self, Change};
use super::read::{self, Picture, Wish};
use super::uploads::{self, Upload};
use super::{Image, poster};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Problem, Result};
use crate::http::extract::{Body, Json, Path, Query};
use crate::limits;
use crate::shows::catalogue::{self, Show};
use crate::shows::kept;

/// The routes, under `/api/v1`.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(put_poster, get_poster, delete_poster).layer(DefaultBodyLimit::max(limits::MAX_IMAGE)))
        .routes(routes!(list_images, add_image).layer(DefaultBodyLimit::max(limits::MAX_IMAGE)))
        .routes(routes!(get_image, change_image, delete_image))
        .routes(routes!(begin_upload))
        .routes(routes!(complete_upload))
}

/// A show's images.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ShowImages)]
struct Gallery {
    /// In order.
    items: Vec<Image>,
}

#[derive(Deserialize, IntoParams)]
struct SizeQuery {
    /// Not wider than this: 320 or 960. As it was uploaded without.
    #[param(example = 320)]
    w: Option<u32>,
    /// The version in the addresses we give: with it the answer may be kept for ever.
    v: Option<String>,
}

#[derive(Deserialize, IntoParams)]
struct AltQuery {
    /// What is to be seen, for those who do not see it: at most 300 characters.
    #[param(max_length = 300)]
    alt: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = ShowImageChange)]
struct ChangeBody {
    /// At most 300 characters.
    #[schema(max_length = 300)]
    alt: Option<String>,
    /// The place it is to have; those between make room.
    position: Option<u32>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = ImageUploadDraft)]
struct UploadBody {
    /// Bytes, 5 MiB at most.
    #[schema(minimum = 1, maximum = 5_242_880, example = 345_678)]
    size: u32,
    /// At most 300 characters.
    #[serde(default)]
    #[schema(max_length = 300)]
    alt: String,
}

/// Give a show a poster (its owner): the bytes of a PNG, JPEG or WebP image, 5 MiB and 24 million pixels at most. Its type is
/// read from the bytes.
#[utoipa::path(put, path = "/shows/{id}/poster", tag = "images", params(("id" = Uuid, Path)), security(("bearer" = [])),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, description = "The show", body = Show), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not yours", body = Problem), (status = 404, description = "Absent, or not visible to you", body = Problem),
    (status = 413, description = "`too_large`, in bytes or pixels", body = Problem),
    (status = 415, description = "Not a whole image of these types", body = Problem)))]
async fn put_poster(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>, Body(bytes): Body) -> Result<Json<Show>> {
    poster::store(&app, &caller, id, bytes).await?;
    Ok(Json(catalogue::show(&app, Some(&caller), id).await?))
}

/// Take a show's poster away (its owner).
#[utoipa::path(delete, path = "/shows/{id}/poster", tag = "images", params(("id" = Uuid, Path)), security(("bearer" = [])),
    responses((status = 204, description = "It has none"), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not yours", body = Problem), (status = 404, description = "Absent, or not visible to you", body = Problem)))]
async fn delete_poster(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>) -> Result<StatusCode> {
    poster::remove(&app, &caller, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A show's poster, also smaller: `&w=320` or `&w=960` behind the show's `poster_url`.
#[utoipa::path(get, path = "/shows/{id}/poster", tag = "images", params(("id" = Uuid, Path), SizeQuery), security((), ("bearer" = [])),
    responses((status = 200, description = "The image", content((Vec<u8> = "image/png"), (Vec<u8> = "image/jpeg"), (Vec<u8> = "image/webp"))),
    (status = 304, description = "The asker has it"),
    (status = 404, description = "None, or not visible to you", body = Problem), (status = 422, description = "`validation_failed`", body = Problem)))]
async fn get_poster(
    State(app): State<App>,
    caller: Option<Caller>,
    Path(id): Path<Uuid>,
    Query(size): Query<SizeQuery>,
    headers: HeaderMap,
) -> Result<Response> {
    let wish = Wish { width: size.w, version: size.v.as_deref(), headers: &headers };
    answer(read::poster(&app, caller.as_ref(), id, wish).await?)
}

/// A show's images besides its poster, in order.
#[utoipa::path(get, path = "/shows/{id}/images", tag = "images", params(("id" = Uuid, Path)), security((), ("bearer" = [])),
    responses((status = 200, description = "The images", body = Gallery), (status = 304, description = "The asker has it"),
    (status = 404, description = "Absent, or not visible to you", body = Problem)))]
async fn list_images(
    State(app): State<App>,
    caller: Option<Caller>,
    Path(id): Path<Uuid>,
    headers: HeaderMap,
) -> Result<Response> {
    let make = || async { Ok((Gallery { items: read::all(&app, caller.as_ref(), id).await? }, None)) };
    kept::respond(&app, caller.as_ref(), &headers, Some(kept::key_of_one("images", id)), make).await
}

/// Add an image behind a show's others (its owner): the bytes of a PNG, JPEG or WebP image, 5 MiB and 24 million pixels at
/// most. One that the show has already stays where it is.
#[utoipa::path(post, path = "/shows/{id}/images", tag = "images", params(("id" = Uuid, Path), AltQuery), security(("bearer" = [])),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 201, description = "The image", body = Image), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not yours", body = Problem), (status = 404, description = "Absent, or not visible to you", body = Problem),
    (status = 409, description = "`limit_exceeded`: the show has as many as it may", body = Problem),
    (status = 413, description = "`too_large`, in bytes or pixels", body = Problem),
    (status = 415, description = "Not a whole image of these types", body = Problem),
    (status = 422, description = "`validation_failed`", body = Problem)))]
async fn add_image(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Query(query): Query<AltQuery>,
    Body(bytes): Body,
) -> Result<(StatusCode, Json<Image>)> {
    let alt = query.alt.unwrap_or_default();
    Ok((StatusCode::CREATED, Json(gallery::add(&app, &caller, id, &alt, bytes).await?)))
}

/// An image of a show, also smaller: see its `srcset`.
#[utoipa::path(get, path = "/shows/{id}/images/{image}", tag = "images", params(("id" = Uuid, Path), ("image" = Uuid, Path), SizeQuery),
    security((), ("bearer" = [])), responses(
    (status = 200, description = "The image", content((Vec<u8> = "image/png"), (Vec<u8> = "image/jpeg"), (Vec<u8> = "image/webp"))),
    (status = 304, description = "The asker has it"), (status = 404, description = "None, or not visible to you", body = Problem),
    (status = 422, description = "`validation_failed`", body = Problem)))]
async fn get_image(
    State(app): State<App>,
    caller: Option<Caller>,
    Path((id, image)): Path<(ShowId, Uuid)>,
    Query(size): Query<SizeQuery>,
    headers: HeaderMap,
) -> Result<Response> {
    let wish = Wish { width: size.w, version: size.v.as_deref(), headers: &headers };
    answer(read::one(&app, caller.as_ref(), id, image, wish).await?)
}

/// Describe an image, or put it elsewhere in the order (the show's owner). Absent fields stay.
#[utoipa::path(patch, path = "/shows/{id}/images/{image}", tag = "images", params(("id" = Uuid, Path), ("image" = Uuid, Path)),
    request_body = ChangeBody, security(("bearer" = [])), responses((status = 200, description = "All images, in order", body = Gallery),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not yours", body = Problem),
    (status = 404, description = "Absent, or not visible to you", body = Problem), (status = 422, description = "`validation_failed`", body = Problem)))]
async fn change_image(
    State(app): State<App>,
    caller: Caller,
    Path((id, image)): Path<(ShowId, Uuid)>,
    Json(body): Json<ChangeBody>,
) -> Result<Json<Gallery>> {
    let change = Change { alt: body.alt, position: body.position };
    Ok(Json(Gallery { items: gallery::change(&app, &caller, id, image, change).await? }))
}

/// Remove an image (the show's owner).
#[utoipa::path(delete, path = "/shows/{id}/images/{image}", tag = "images", params(("id" = Uuid, Path), ("image" = Uuid, Path)),
    security(("bearer" = [])), responses((status = 204, description = "It is gone"), (status = 401, description = "Not logged in", body = Problem),
    (status = 403, description = "Not yours", body = Problem), (status = 404, description = "Absent, or not visible to you", body = Problem)))]
async fn delete_image(State(app): State<App>, caller: Caller, Path((id, image)): Path<(ShowId, Uuid)>) -> Result<StatusCode> {
    gallery::remove(&app, &caller, id, image).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Begin an upload past this server (the show's owner): PUT the image to the address within ten minutes, then complete it.
#[utoipa::path(post, path = "/shows/{id}/uploads", tag = "images", params(("id" = Uuid, Path)), request_body = UploadBody,
    security(("bearer" = [])), responses((status = 201, description = "Where to put it", body = Upload),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not yours", body = Problem),
    (status = 404, description = "Absent, or not visible to you", body = Problem), (status = 422, description = "`validation_failed`", body = Problem)))]
async fn begin_upload(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Json(body): Json<UploadBody>,
) -> Result<(StatusCode, Json<Upload>)> {
    Ok((StatusCode::CREATED, Json(uploads::begin(&app, &caller, id, body.size, &body.alt).await?)))
}

/// Complete an upload: what arrived is looked at like any other image and added behind the show's others. Repeating it gives
/// the same image.
#[utoipa::path(post, path = "/shows/{id}/uploads/{upload}/complete", tag = "images", params(("id" = Uuid, Path), ("upload" = Uuid, Path)),
    security(("bearer" = [])), responses((status = 200, description = "The image", body = Image),
    (status = 401, description = "Not logged in", body = Problem), (status = 403, description = "Not yours", body = Problem),
    (status = 404, description = "No such upload, or not visible to you", body = Problem),
    (status = 409, description = "`conflict`: nothing arrived yet; `limit_exceeded`: the show has as many as it may", body = Problem),
    (status = 413, description = "`too_large`: not the size announced, or too many pixels", body = Problem),
    (status = 415, description = "Not a whole image of these types", body = Problem)))]
async fn complete_upload(
    State(app): State<App>,
    caller: Caller,
    Path((id, upload)): Path<(ShowId, Uuid)>,
) -> Result<Json<Image>> {
    Ok(Json(uploads::complete(&app, &caller, id, upload).await?))
}

/// A hidden show's image is nobody else's to keep. What the address pins never changes; anything else may.
fn answer(picture: Picture) -> Result<Response> {
    let caching = match (picture.public, picture.pinned) {
        (false, _) => "private, no-store",
        (true, true) => "public, max-age=31536000, immutable",
        (true, false) => "public, max-age=300",
    };
    let etag = HeaderValue::from_str(&picture.etag).map_err(anyhow::Error::from)?;
    let described = [(ETAG, etag), (CACHE_CONTROL, HeaderValue::from_static(caching))];
    Ok(match picture.bytes {
        None => (StatusCode::NOT_MODIFIED, described).into_response(),
        Some(bytes) => (described, [(CONTENT_TYPE, picture.content_type)], bytes).into_response(),
    })
}
