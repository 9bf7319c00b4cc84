//! The live side in Redis: per show one hash with the generation of its pages and the counts of its ratings, and the
//! pages that are kept. All keys of a show share its hash tag.

use std::sync::LazyLock;

use frontrow_protocol::ids::ShowId;

use super::rules::{Sort, Totals};
use crate::app::App;
use crate::error::Result;
use crate::infra::redis::Script;
use crate::limits;

static TELL: LazyLock<Script> = LazyLock::new(|| Script::new("reviews_tell", include_str!("reviews_tell.lua")));
static PAGE: LazyLock<Script> = LazyLock::new(|| Script::new("reviews_page", include_str!("reviews_page.lua")));
static KEEP: LazyLock<Script> = LazyLock::new(|| Script::new("reviews_keep", include_str!("reviews_keep.lua")));
static COUNTS: LazyLock<Script> = LazyLock::new(|| Script::new("reviews_counts", include_str!("reviews_counts.lua")));

/// What Redis says of a page.
pub(super) enum Look {
    /// The page this node has is the current one.
    Same,
    /// Here it is, and its generation.
    Page(u64, String),
    /// This node is to make it, for this generation.
    Make(u64),
    /// Another node makes it.
    Wait(u64),
}

fn state_key(show: ShowId) -> String {
    format!("fr:{{{show}}}:reviews")
}

fn page_keys(show: ShowId, sort: Sort) -> Vec<String> {
    let (state, sort) = (state_key(show), sort.as_str());
    vec![state.clone(), format!("{state}:{sort}"), format!("{state}:{sort}:maker")]
}

/// Keys and arguments that tell of a show: `old` when its pages are.
fn telling(show: ShowId, totals: Option<&Totals>, old: bool) -> (Vec<String>, Vec<String>) {
    let mut args = vec![u8::from(old).to_string(), limits::REVIEW_STATE_TTL.as_millis().to_string()];
    args.push(totals.map_or_else(|| "-".to_owned(), |totals| totals.version.to_string()));
    args.extend(totals.map_or([0; 5], |totals| totals.stars).map(|count| count.to_string()));
    (vec![state_key(show)], args)
}

/// A committed change made the show's pages old, and these are its counts if it changed them.
pub(super) async fn tell(app: &App, show: ShowId, totals: Option<&Totals>) -> Result<()> {
    let (keys, args) = telling(show, totals, true);
    let _generation: String = app.redis.eval(&TELL, &keys, &args).await?;
    Ok(())
}

/// [`tell`] for many shows in one round trip; pages are left alone unless `old`.
pub(super) async fn tell_each(app: &App, shows: &[(ShowId, Totals)], old: bool) -> Result<Vec<Result<String>>> {
    let calls: Vec<_> = shows.iter().map(|(show, totals)| telling(*show, Some(totals), old)).collect();
    app.redis.eval_each(&TELL, &calls).await
}

/// The first page of a show in this order, for a node that has that of generation `known` (0: none).
pub(super) async fn look(app: &App, show: ShowId, sort: Sort, known: u64) -> Result<Look> {
    let (lease, ttl) = (limits::REVIEW_MAKE_LEASE, limits::REVIEW_STATE_TTL);
    let args = [app.node.to_string(), lease.as_millis().to_string(), ttl.as_millis().to_string(), known.to_string()];
    let (state, generation, body): (String, u64, String) = app.redis.eval(&PAGE, &page_keys(show, sort), &args).await?;
    Ok(match state.as_str() {
        "same" => Look::Same,
        "page" => Look::Page(generation, body),
        "make" => Look::Make(generation),
        _ => Look::Wait(generation),
    })
}

/// Keeps a page that was read from Postgres after `generation` was seen.
pub(super) async fn keep(app: &App, show: ShowId, sort: Sort, generation: u64, body: &str) -> Result<()> {
    let ttl = limits::REVIEW_PAGE_TTL.as_millis().to_string();
    let args = [app.node.to_string(), generation.to_string(), body.to_owned(), ttl];
    let _kept: bool = app.redis.eval(&KEEP, &page_keys(show, sort), &args).await?;
    Ok(())
}

/// The counts of many shows in one round trip; `None` for those Redis does not know.
pub(super) async fn counts(app: &App, shows: &[ShowId]) -> Result<Vec<Option<Totals>>> {
    let calls: Vec<_> = shows.iter().map(|show| (vec![state_key(*show)], Vec::new())).collect();
    let found: Vec<Result<Vec<i64>>> = app.redis.eval_each(&COUNTS, &calls).await?;
    found
        .into_iter()
        .map(|counts| {
            Ok(match counts?.as_slice() {
                &[version, s1, s2, s3, s4, s5] => Some(Totals { version, stars: [s1, s2, s3, s4, s5] }),
                _ => None,
            })
        })
        .collect()
}
