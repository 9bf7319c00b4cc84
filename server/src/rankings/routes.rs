//! Rankings over REST: thin.

use std::collections::HashMap;

use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::rules::{RATE, Window};
use super::store;
use crate::app::App;
use crate::error::{Problem, Result};
use crate::http::params::Params;
use crate::shows::catalogue::{self, ShowSummary};
use crate::shows::kept;

/// The room's routes, under `/api/v1`.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list_rankings))
}

/// What shows are ranked by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum By {
    /// Tickets sold in a window, those given back taken off again.
    #[default]
    Tickets,
    /// Tickets by seats, of the performances that are on sale and still to come.
    Rate,
}

#[derive(Deserialize, IntoParams)]
#[allow(dead_code, reason = "the fields are the document's; `Wish` reads them")]
struct RankingQuery {
    /// `tickets` (default) or `rate`.
    #[param(inline)]
    by: Option<By>,
    /// Of tickets: `day`, `week` (default) or `month`: today in Seoul, with the six or 29 days before.
    #[param(inline)]
    window: Option<Window>,
    /// Of this category only.
    #[param(min_length = 1, max_length = 50, example = "musical")]
    category: Option<String>,
}

/// A ranking.
#[derive(Debug, Serialize, ToSchema)]
struct Ranking {
    by: By,
    /// Null by rate.
    window: Option<Window>,
    /// Null for all.
    category: Option<String>,
    /// When it was counted; null before the first time.
    made_at: Option<DateTime<Utc>>,
    /// The first fifty.
    items: Vec<Ranked>,
}

/// A show with its place.
#[derive(Debug, Serialize, ToSchema)]
struct Ranked {
    /// From 1; equals share one, and the next is so much later.
    rank: i64,
    /// Tickets that count here.
    tickets: i64,
    /// Per cent of the seats that are sold, to a tenth; null by tickets.
    rate: Option<f64>,
    /// Which.
    show: ShowSummary,
}

struct Wish {
    by: By,
    window: Window,
    category: Option<String>,
}

impl Wish {
    fn read(mut params: Params) -> Result<Self> {
        let by = params.take("by", "must be tickets or rate", |by| match by {
            "tickets" => Some(By::Tickets),
            "rate" => Some(By::Rate),
            _ => None,
        });
        let window = params.take("window", "must be day, week or month", Window::of);
        let category = params.take("category", "must have 1 to 50 characters", |c| {
            let fits = (1..=50).contains(&c.chars().count()) && !c.chars().any(char::is_control);
            fits.then(|| c.to_owned())
        });
        let by = by.unwrap_or_default();
        if by == By::Rate && window.is_some() {
            params.problem("window", "is for rankings by tickets");
        }
        params.judge()?;
        Ok(Self { by, window: window.unwrap_or_default(), category })
    }
}

/// The shows that sell best, as counted some seconds ago. What is not visible to everybody is not ranked.
#[utoipa::path(get, path = "/rankings", tag = "catalogue", params(RankingQuery), responses(
    (status = 200, description = "The ranking", body = Ranking),
    (status = 304, description = "The asker has it"),
    (status = 400, description = "`bad_message`: names the parameters that are unknown or malformed", body = Problem)))]
async fn list_rankings(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    params: Params,
    headers: HeaderMap,
) -> Result<Response> {
    let wish = Wish::read(params)?;
    let key = kept::key_of("rankings", query.as_deref().unwrap_or_default());
    let make = || async {
        let until = kept::turn(&app.pg, app.clock.now()).await?;
        Ok((ranking(&app, wish).await?, until))
    };
    kept::respond(&app, None, &headers, Some(key), make).await
}

async fn ranking(app: &App, Wish { by, window, category }: Wish) -> Result<Ranking> {
    let (board, now) = (if by == By::Rate { RATE } else { window.as_str() }, app.clock.now());
    let placed = store::top(&app.pg, board, category.as_deref(), now).await?;
    let ids: Vec<Uuid> = placed.iter().map(|placed| placed.show).collect();
    let summaries = catalogue::summaries(&app.pg, &ids, now).await?;
    let mut shows: HashMap<Uuid, ShowSummary> = summaries.into_iter().map(|show| (show.id, show)).collect();
    let items = placed.into_iter().filter_map(|placed| {
        let rate = (by == By::Rate).then(|| (placed.tickets as f64 * 1000.0 / placed.seats as f64).round() / 10.0);
        Some(Ranked { rank: placed.rank, tickets: placed.tickets, rate, show: shows.remove(&placed.show)? })
    });
    let items = items.collect();
    let made_at = store::made_at(&app.pg, board).await?;
    Ok(Ranking { by, window: (by == By::Tickets).then_some(window), category, made_at, items })
}
