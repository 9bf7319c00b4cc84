//! What the audit trail keeps of the catalogue: its things as objects whose fields people may read. Pure.

use frontrow_protocol::ids::ChartId;
use serde_json::{Map, Value, json};

use super::catalogue::Room;
use super::layout::Layout;
use super::rules::{Sale, ShowDraft};
use crate::accounts::Caller;
use crate::accounts::audit::{Action, Deed, Entity};

/// What `by` does to a thing of `owner`'s.
pub(super) const fn deed(
    by: &Caller,
    action: Action,
    entity: Entity,
    id: uuid::Uuid,
    owner: frontrow_protocol::ids::AccountId,
) -> Deed<'_> {
    Deed { by, action, entity, id, owner }
}

pub(super) fn venue(name: &str, address: &str) -> Value {
    json!({"name": name, "address": address})
}

/// The geometry is kept by the chart itself, which never changes.
pub(super) fn chart(name: &str, venue: uuid::Uuid, version: i32, layout: &Layout) -> Value {
    json!({"venue": venue, "version": version, "name": name, "seat_count": layout.seat_count(), "grades": layout.grades})
}

pub(super) fn show(show: &ShowDraft) -> Value {
    json!({
        "title": show.title, "description": show.description, "category": show.category, "age_limit": show.age_limit,
        "running_minutes": show.running_minutes, "intermission_minutes": show.intermission_minutes, "visible_at": show.visible_at,
    })
}

pub(super) fn sale(chart: ChartId, sale: &Sale) -> Value {
    let prices: Map<String, Value> = sale.prices.iter().map(|price| (price.grade.clone(), json!(price.amount))).collect();
    json!({
        "chart": chart, "starts_at": sale.starts_at, "sale_opens_at": sale.sale_opens_at, "sale_closes_at": sale.sale_closes_at,
        "currency": sale.currency, "prices": prices, "seat_limit": sale.seat_limit, "room": Room::from(sale.room),
    })
}

/// `told` with seats that were put on sale or taken off it.
pub(super) fn with_blocked(mut told: Value, field: &str, seats: &[u32]) -> Value {
    if !seats.is_empty() {
        told[field] = json!(seats);
    }
    told
}
