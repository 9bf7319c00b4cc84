//! REST of the waiting room: thin.

use axum::extract::State;
use frontrow_protocol::error::ErrorCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::lottery::{ALGORITHM, Seed};
use super::{AdmissionChange, Figures, RoomChange, store};
use crate::accounts::Caller;
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::http::extract::{Json, Path, Query};
use crate::{limits, shows};

/// The room's routes, under `/api/v1`.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(room, control)).routes(routes!(lottery))
}

/// What changes; what is absent stays.
#[derive(Deserialize, ToSchema)]
struct RoomControlBody {
    /// Whether nobody is admitted for now.
    paused: Option<bool>,
    /// People running at once, 1 to 1,000,000.
    capacity: Option<u32>,
    /// People admitted in a minute at most; 0 for no limit.
    admission_per_minute: Option<u32>,
    /// What those who wait are told, at most 500 characters; empty takes it back.
    message: Option<String>,
    /// Who sets the rate of admission. Bounds that are absent stay.
    admission: Option<AdmissionChange>,
}

/// A waiting room, live (its manager).
#[utoipa::path(get, path = "/performances/{id}/room", tag = "waiting room", params(("id" = Uuid, Path)),
    security(("bearer" = [])), responses((status = 200, body = Figures), (status = 401, body = Problem),
    (status = 403, body = Problem), (status = 404, body = Problem)))]
async fn room(State(app): State<App>, caller: Caller, Path(id): Path<Uuid>) -> Result<Json<Figures>> {
    Ok(Json(super::figures(&app, &caller, id).await?))
}

/// Control a waiting room while it runs (its manager). Everybody in it follows at once.
#[utoipa::path(put, path = "/performances/{id}/room", tag = "waiting room", params(("id" = Uuid, Path)),
    request_body = RoomControlBody, security(("bearer" = [])), responses((status = 200, body = Figures),
    (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem),
    (status = 422, description = "validation_failed", body = Problem)))]
async fn control(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<Uuid>,
    Json(body): Json<RoomControlBody>,
) -> Result<Json<Figures>> {
    let RoomControlBody { paused, capacity, admission_per_minute, message, admission } = body;
    let change = RoomChange { paused, capacity, admission_per_minute, message, admission };
    Ok(Json(super::control(&app, &caller, id, change).await?))
}

#[derive(Deserialize, IntoParams)]
struct LotteryQuery {
    /// Numbers above this one.
    after: Option<u64>,
    /// At most so many, 1 to 10,000; default 1000.
    limit: Option<u32>,
}

/// A lottery, to be checked by anybody.
#[derive(Serialize, ToSchema)]
struct Lottery {
    /// SHA-256 of the seed, hexadecimal; known from the beginning.
    commitment: String,
    /// The seed, hexadecimal; null before it is drawn.
    seed: Option<String>,
    /// How an account's lot is computed from the seed.
    algorithm: &'static str,
    /// In order; empty before it is drawn.
    entries: Vec<Entry>,
    /// `after` of the next page; null at the end.
    next: Option<u64>,
    /// The caller's own; null without one.
    own: Option<Entry>,
}

/// One lot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = LotteryEntry)]
struct Entry {
    /// The number given.
    number: u64,
    /// The first 16 hexadecimal digits of the account's lot.
    ticket: String,
}

impl Entry {
    fn new(seed: &Seed, number: u64, account: Uuid) -> Self {
        Self { number, ticket: seed.lot(account).ticket() }
    }
}

/// The lottery of a performance: what was promised before the opening, and what was drawn.
#[utoipa::path(get, path = "/performances/{id}/lottery", tag = "waiting room", params(("id" = Uuid, Path), LotteryQuery),
    responses((status = 200, body = Lottery), (status = 404, description = "Absent, or placed by arrival", body = Problem)))]
async fn lottery(
    State(app): State<App>,
    caller: Option<Caller>,
    Path(id): Path<Uuid>,
    Query(query): Query<LotteryQuery>,
) -> Result<Json<Lottery>> {
    let performance = shows::performance(&app, id).await?;
    let kept = store::lottery(&app, id).await?;
    if !kept.is_lottery || !performance.visible_to(caller.as_ref(), app.clock.now()) {
        return Err(Error::not_found());
    }
    let limit = query.limit.unwrap_or(1000);
    if !(1..=limits::MAX_LOTTERY_PAGE).contains(&limit) {
        return Err(Error::refused(ErrorCode::BadMessage, "`limit` must be 1 to 10000."));
    }
    let (commitment, algorithm) = (kept.seed.commitment(), ALGORITHM);
    if kept.drawn_at.is_none() {
        return Ok(Json(Lottery { commitment, seed: None, algorithm, entries: Vec::new(), next: None, own: None }));
    }
    let entry = |(number, account)| Entry::new(&kept.seed, number, account);
    let entries: Vec<Entry> = store::drawn(&app, id, query.after.unwrap_or(0), limit).await?.into_iter().map(entry).collect();
    let next = entries.last().filter(|_| entries.len() as u64 == u64::from(limit)).map(|last| last.number);
    let own = match caller {
        Some(caller) => {
            store::drawn_by(&app, id, &[caller.account]).await?.pop().map(|(account, number)| entry((number, account)))
        }
        None => None,
    };
    Ok(Json(Lottery { commitment, seed: Some(kept.seed.reveal()), algorithm, entries, next, own }))
}
