//! A performance to play at: staged over REST as a manager does it, or one that is there.

use std::net::SocketAddr;

use anyhow::Context as _;
use chrono::{DateTime, TimeDelta};
use serde_json::{Value, json};
use url::Url;
use uuid::Uuid;

use crate::clock::now_us;
use crate::http::{Http, text};
use crate::world::Target;

/// The room of a staged performance.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// People admitted at once.
    pub capacity: u64,
    /// Seconds an admission lasts.
    pub admission_s: u64,
    /// Seconds a lost connection keeps its place.
    pub grace_s: u64,
}

/// Stages a performance on a chart of `kind` (`theatre`, `hall`, `arena`), on sale now.
///
/// # Errors
/// When the manager may not, or nobody answers.
pub async fn stage(http: &Http, manager: &str, kind: &str, room: Room) -> anyhow::Result<Uuid> {
    let token = Some(manager);
    let at = |from_now: TimeDelta| {
        let now = i64::try_from(now_us()).ok().and_then(DateTime::from_timestamp_micros).unwrap_or_default();
        (now + from_now).to_rfc3339()
    };
    let venue = http.post("/venues", token, &json!({"name": "Swarm Hall", "address": "Loopback 2"})).await?;
    let path = format!("/venues/{}/charts/generate", text(&venue, "id")?);
    let chart = http.post(&path, token, &json!({"name": "Swarm", "kind": kind})).await?;
    let grades = chart["grades"].as_array().context("a chart without grades")?;
    let prices: Vec<Value> = (1..).zip(grades).map(|(n, grade)| json!({"grade": grade, "amount": 200_000 / n})).collect();
    let show = json!({
        "title": "The Swarm", "description": "", "category": "concert", "age_limit": 0, "running_minutes": 90,
        "intermission_minutes": 0, "visible_at": at(-TimeDelta::days(2)),
    });
    let show = http.post("/shows", token, &show).await?;
    let performance = json!({
        "chart": chart["id"], "starts_at": at(TimeDelta::days(7)), "sale_opens_at": at(-TimeDelta::hours(1)),
        "sale_closes_at": at(TimeDelta::days(6)), "seat_limit": 4, "prices": prices,
        "room": {"capacity": room.capacity, "admission_seconds": room.admission_s, "grace_seconds": room.grace_s},
    });
    let path = format!("/shows/{}/performances", text(&show, "id")?);
    let performance = http.post(&path, token, &performance).await?;
    Ok(text(&performance, "id")?.parse()?)
}

/// What REST says of a performance, as a target.
///
/// # Errors
/// When it is not there, or nobody answers.
pub async fn target(
    http: &Http,
    nodes: Vec<SocketAddr>,
    performance: Uuid,
    token: &str,
    gateway: Option<&Url>,
    sources: u8,
) -> anyhow::Result<Target> {
    let told = http.get(&format!("/performances/{performance}"), Some(token)).await?;
    let room = |field: &str| told["room"][field].as_u64().with_context(|| format!("no room.{field}"));
    let seats = told["seats_total"].as_u64().and_then(|n| u32::try_from(n).ok()).context("no seats_total")?;
    let prices = told["prices"].as_array().context("no prices")?;
    Ok(Target {
        nodes,
        performance,
        seats,
        grades: prices.iter().filter_map(|price| Some(price["grade"].as_str()?.to_owned())).collect(),
        capacity: room("capacity")?,
        admission_s: room("admission_seconds")?,
        grace_s: room("grace_seconds")?,
        gateway: gateway.map(|url| url.as_str().trim_end_matches('/').to_owned()),
        sources,
    })
}
