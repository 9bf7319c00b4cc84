//! Things staged over REST, as a manager does it.

use chrono::{DateTime, TimeDelta, Utc};
use frontrow_protocol::server::Role;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::client::Client;
use crate::harness::TestApp;

/// A manager with a venue and a chart of the kind.
pub struct Manager {
    pub id: Uuid,
    pub client: Client,
    pub venue: String,
    pub chart: String,
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

pub fn time(at: DateTime<Utc>) -> Value {
    json!(at.to_rfc3339())
}

impl Manager {
    pub async fn new(app: &TestApp, kind: &str) -> Self {
        let (id, client) = Client::fresh(app, Role::Manager).await;
        let venue = client.post("/api/v1/venues", &json!({"name": "한빛아트홀", "address": "서울 종로구 1"})).await.expect(201);
        let venue = text(&venue["id"]);
        let path = format!("/api/v1/venues/{venue}/charts/generate");
        let chart = client.post(&path, &json!({"name": "기본", "kind": kind})).await.expect(201);
        Self { id, client, venue, chart: text(&chart["id"]) }
    }

    /// A show visible from two days ago on, with what `change` says.
    pub async fn show(&self, change: Value) -> String {
        let answer = self.client.post("/api/v1/shows", &merged(show_body(), change)).await;
        text(&answer.expect(201)["id"])
    }

    /// A performance on sale now, with what `change` says.
    pub async fn performance(&self, show: &str, change: Value) -> Value {
        let body = merged(performance_body(&self.chart), change);
        self.client.post(&format!("/api/v1/shows/{show}/performances"), &body).await.expect(201)
    }
}

pub fn show_body() -> Value {
    let visible_at = Utc::now() - TimeDelta::days(2);
    json!({"title": "달의 정원", "description": "첫 줄\n둘째 줄", "category": "musical", "age_limit": 12, "running_minutes": 150,
           "intermission_minutes": 20, "visible_at": time(visible_at)})
}

/// For the theatre's grades.
pub fn performance_body(chart: &str) -> Value {
    let now = Utc::now();
    json!({"chart": chart, "starts_at": time(now + TimeDelta::days(7)), "sale_opens_at": time(now - TimeDelta::hours(1)),
           "sale_closes_at": time(now + TimeDelta::days(6)), "seat_limit": 4,
           "prices": [{"grade": "VIP", "amount": 150_000}, {"grade": "R", "amount": 120_000}, {"grade": "S", "amount": 90_000}]})
}

/// `body` with the fields of `change`; null takes a field away.
pub fn merged(mut body: Value, change: Value) -> Value {
    for (field, value) in change.as_object().unwrap() {
        if value.is_null() {
            body.as_object_mut().unwrap().remove(field);
        } else {
            body[field] = value.clone();
        }
    }
    body
}
