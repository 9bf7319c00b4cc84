//! Who gets what: every operation by nobody, a customer, the owner, another manager and an admin, on a show that is visible
//! and on one that is hidden; and while Postgres fails. An operation without a row here fails.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use frontrow::shows::Performance;
use frontrow_protocol::server::Role;
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::client::Client;
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, fresh_config};
use crate::http::contract;
use crate::stage::{show_body, time};

/// Operation | what `{id}` is | body | visible: nobody customer owner other admin | hidden: the same five, or `=`.
const MATRIX: &str = "
    POST /api/v1/accounts | - | {} | 400 400 400 400 400 | =
    GET /api/v1/accounts | - | ?email=a@b.co | 401 403 403 403 200 | =
    PUT /api/v1/accounts/{id}/role | account | {\"role\":\"manager\"} | 401 403 403 403 200 | =
    GET /api/v1/audit | - | | 401 403 200 200 200 | =
    POST /api/v1/auth/login | - | {\"email\":\"a@b.co\",\"password\":\"wrong wrong\"} | 401 401 401 401 401 | =
    POST /api/v1/auth/refresh | - | {} | 401 401 401 401 401 | =
    POST /api/v1/auth/logout | - | {} | 204 204 204 204 204 | =
    GET /api/v1/notices | - | | 401 403 403 403 200 | =
    POST /api/v1/notices/{id}/retry | nothing | | 401 403 403 403 404 | =
    GET /api/v1/me | - | | 401 200 200 200 200 | =
    PATCH /api/v1/me | - | {} | 401 200 200 200 200 | =
    DELETE /api/v1/me | - | {\"password\":\"wrong wrong\"} | 401 401 401 401 401 | =
    GET /api/v1/shows | - | | 200 200 200 200 200 | =
    GET /api/v1/rankings | - | ?window=day | 200 200 200 200 200 | =
    POST /api/v1/shows | - | show | 401 403 201 201 201 | =
    GET /api/v1/shows/{id} | show | | 200 200 200 200 200 | 404 404 200 404 200
    PATCH /api/v1/shows/{id} | show | {\"title\":\"x\"} | 401 403 200 403 200 | 401 403 200 404 200
    DELETE /api/v1/shows/{id} | show | | 401 403 202 403 202 | 401 403 202 404 202
    GET /api/v1/shows/{id}/deletion | gone | | 401 403 200 404 200 | =
    GET /api/v1/shows/{id}/poster | poster | | 200 200 200 200 200 | 404 404 200 404 200
    PUT /api/v1/shows/{id}/poster | show | {} | 401 403 415 403 415 | 401 403 415 404 415
    DELETE /api/v1/shows/{id}/poster | poster | | 401 403 204 403 204 | 401 403 204 404 204
    GET /api/v1/shows/{id}/images | show | | 200 200 200 200 200 | 404 404 200 404 200
    POST /api/v1/shows/{id}/images | show | {} | 401 403 415 403 415 | 401 403 415 404 415
    GET /api/v1/shows/{id}/images/{image} | image | | 200 200 200 200 200 | 404 404 200 404 200
    PATCH /api/v1/shows/{id}/images/{image} | image | {} | 401 403 200 403 200 | 401 403 200 404 200
    DELETE /api/v1/shows/{id}/images/{image} | image | | 401 403 204 403 204 | 401 403 204 404 204
    POST /api/v1/shows/{id}/uploads | show | {\"size\":10} | 401 403 201 403 201 | 401 403 201 404 201
    POST /api/v1/shows/{id}/uploads/{upload}/complete | show | | 401 403 404 403 404 | 401 403 404 404 404
    POST /api/v1/shows/{id}/performances | show | performance | 401 403 201 403 201 | 401 403 201 404 201
    GET /api/v1/performances/{id} | performance | | 200 200 200 200 200 | 404 404 200 404 200
    PATCH /api/v1/performances/{id} | performance | {\"seat_limit\":2} | 401 403 200 403 200 | 401 403 200 404 200
    DELETE /api/v1/performances/{id} | performance | | 401 403 204 403 204 | 401 403 204 404 204
    POST /api/v1/performances/{id}/cancellation | performance | {\"reason\":\"x\"} | 401 403 202 403 202 | 401 403 202 404 202
    GET /api/v1/performances/{id}/cancellation | called off | | 401 403 200 404 200 | =
    GET /api/v1/manager/performances/{id}/sales | performance | | 401 403 200 403 200 | 401 404 200 404 200
    GET /api/v1/manager/performances/{id}/seats | performance | | 401 403 200 403 200 | 401 404 200 404 200
    GET /api/v1/performances/{id}/room | performance | | 401 403 200 403 200 | 401 404 200 404 200
    PUT /api/v1/performances/{id}/room | performance | {\"capacity\":5} | 401 403 200 403 200 | 401 404 200 404 200
    GET /api/v1/performances/{id}/lottery | performance | | 200 200 200 200 200 | 404 404 200 404 200
    GET /api/v1/charts/{id} | chart | | 200 200 200 200 200 | =
    GET /api/v1/venues | - | | 401 403 200 200 200 | =
    POST /api/v1/venues | - | {\"name\":\"a\",\"address\":\"b\"} | 401 403 201 201 201 | =
    GET /api/v1/venues/{id} | venue | | 200 200 200 200 200 | =
    PATCH /api/v1/venues/{id} | venue | {\"name\":\"c\"} | 401 403 200 403 200 | =
    DELETE /api/v1/venues/{id} | venue | | 401 403 409 403 409 | =
    POST /api/v1/venues/{id}/charts | venue | chart | 401 403 201 403 201 | =
    POST /api/v1/venues/{id}/charts/generate | venue | {\"name\":\"a\",\"kind\":\"theatre\"} | 401 403 201 403 201 | =
    POST /api/v1/venues/{id}/charts/import | venue | csv | 401 403 201 403 201 | =
    POST /api/v1/performances/{id}/wish | performance | {\"seats\":1} | 401 409 409 409 409 | 401 404 409 404 409
    GET /api/v1/performances/{id}/wish | performance | | 401 404 404 404 404 | =
    DELETE /api/v1/performances/{id}/wish | performance | | 401 204 204 204 204 | 401 404 204 404 204
    GET /api/v1/wishes | - | | 401 200 200 200 200 | =
    POST /api/v1/orders | - | order | 401 403 403 403 403 | 401 404 403 404 403
    GET /api/v1/orders | - | | 401 200 200 200 200 | =
    GET /api/v1/orders/{id} | nothing | | 401 404 404 404 404 | =
    POST /api/v1/orders/{id}/sync | nothing | | 401 404 404 404 404 | =
    POST /api/v1/orders/{id}/confirm | nothing | {\"payment_token\":\"x\"} | 401 404 404 404 404 | =
    POST /api/v1/orders/{id}/cancel | nothing | | 401 404 404 404 404 | =
    GET /api/v1/orders/{id}/cancellation | nothing | | 401 404 404 404 404 | =
    POST /api/v1/orders/{id}/cancellation | nothing | {\"tickets\":[\"00000000-0000-7000-8000-000000000000\"],\"refund\":1} | 401 404 404 404 404 | =
    GET /api/v1/tickets | - | | 401 200 200 200 200 | =
    GET /api/v1/tickets/keys | - | | 200 200 200 200 200 | =
    GET /api/v1/performances/{id}/check-ins | performance | | 401 403 200 403 200 | 401 404 200 404 200
    POST /api/v1/performances/{id}/check-ins | performance | {\"scan\":\"00000000-0000-7000-8000-000000000000\",\"code\":\"x\",\"gate\":\"North\"} | 401 403 200 403 200 | 401 404 200 404 200
    DELETE /api/v1/performances/{id}/check-ins/{scan} | performance | | 401 403 404 403 404 | 401 404 404 404 404
    GET /api/v1/performances/{id}/gate | performance | | 401 403 200 403 200 | 401 404 200 404 200
    POST /api/v1/payments/webhook | - | {} | 400 400 400 400 400 | =
    GET /api/v1/payments/cases | - | | 401 403 403 403 200 | =
    POST /api/v1/payments/cases/{id}/decision | nothing | {\"outcome\":\"resolved\",\"reason\":\"x\"} | 401 403 403 403 404 | =
    GET /api/v1/shows/{id}/reviews | show | | 200 200 200 200 200 | 404 404 200 404 200
    POST /api/v1/shows/{id}/reviews | show | review | 401 403 403 403 403 | 401 404 403 404 403
    GET /api/v1/shows/{id}/reviews/mine | show | | 401 200 200 200 200 | 401 404 200 404 200
    GET /api/v1/shows/{id}/rating | show | | 200 200 200 200 200 | 404 404 200 404 200
    GET /api/v1/reviews/{id} | review | | 200 200 200 200 200 | 404 404 200 404 200
    PATCH /api/v1/reviews/{id} | review | {\"title\":\"x\"} | 401 403 403 403 200 | 401 404 403 404 200
    DELETE /api/v1/reviews/{id} | review | | 401 403 403 403 204 | 401 404 403 404 204
    PUT /api/v1/reviews/{id}/like | review | | 401 200 200 200 200 | 401 404 200 404 200
    DELETE /api/v1/reviews/{id}/like | review | | 401 200 200 200 200 | 401 404 200 404 200
    GET /healthz | - | | 200 200 200 200 200 | =
    GET /readyz | - | | 200 200 200 200 200 | =
    GET /metrics | - | | 200 200 200 200 200 | =
    GET /openapi.json | - | | 200 200 200 200 200 | =
    GET /asyncapi.json | - | | 200 200 200 200 200 | =
    GET /docs | - | | 200 200 200 200 200 | =
    GET /ws | - | | 400 400 400 400 400 | =";

/// One row of the matrix.
struct Row {
    method: String,
    path: String,
    target: String,
    body: String,
    /// By visible, hidden.
    expected: [Vec<u16>; 2],
}

fn rows() -> Vec<Row> {
    let row = |line: &str| {
        let [operation, target, body, visible, hidden] =
            <[&str; 5]>::try_from(line.split('|').map(str::trim).collect::<Vec<_>>()).unwrap_or_else(|_| panic!("{line}"));
        let (method, path) = operation.split_once(' ').unwrap();
        let statuses = |text: &str| text.split(' ').map(|status| status.parse().unwrap()).collect::<Vec<u16>>();
        let hidden = if hidden == "=" { visible } else { hidden };
        Row {
            method: method.to_owned(),
            path: path.to_owned(),
            target: target.to_owned(),
            body: body.to_owned(),
            expected: [statuses(visible), statuses(hidden)],
        }
    };
    MATRIX.trim().lines().map(|line| row(line.trim())).collect()
}

/// What a call is made on, fresh for each that changes something.
struct Scene {
    performance: Arc<Performance>,
    venue: Uuid,
    review: Uuid,
    hidden: bool,
}

async fn scene(app: &TestApp, hidden: bool) -> Scene {
    let now = Utc::now();
    let from = if hidden { now + TimeDelta::days(3) } else { now - TimeDelta::days(3) };
    let mut spec = Spec { seats: 4, visible_at: from, ..Spec::default() };
    spec.room.lottery = true;
    if hidden {
        spec.sale_opens_at = now + TimeDelta::days(5);
        spec.sale_closes_at = now + TimeDelta::days(6);
    }
    let performance = fixtures::performance(app, spec).await;
    let venue = sqlx::query_scalar("select venue_id from performances where id = $1").bind(performance.id);
    let venue = venue.fetch_one(&app.pg).await.unwrap();
    let (author, review) = (fixtures::account(app, "customer").await, Uuid::now_v7());
    sqlx::query(
        "with r as (insert into reviews (id, show_id, account_id, rating, title, body, created_at, updated_at, updated_by)
                    values ($1, $2, $3, 5, 'a', 'b', now(), now(), $3))
         insert into review_totals (show_id, version, stars5) values ($2, 1, 1)",
    )
    .bind(review)
    .bind(performance.show)
    .bind(author)
    .execute(&app.pg)
    .await
    .unwrap();
    Scene { performance, venue, review, hidden }
}

impl Scene {
    async fn target(&self, app: &TestApp, target: &str) -> Uuid {
        match target {
            "account" => fixtures::account(app, "customer").await,
            "show" | "image" => self.performance.show,
            "poster" => {
                let owner = Client::of(app, self.performance.owner, Role::Manager);
                let put = owner.request(Method::PUT, &format!("/api/v1/shows/{}/poster", self.performance.show));
                owner.send(put.body(crate::images::png(8, 8, 1))).await.expect(200);
                self.performance.show
            }
            "gone" => {
                let owner = Client::of(app, self.performance.owner, Role::Manager);
                owner.delete(&format!("/api/v1/shows/{}", self.performance.show), &json!({})).await.expect(202);
                self.performance.show
            }
            "performance" => self.performance.id,
            "called off" => {
                let owner = Client::of(app, self.performance.owner, Role::Manager);
                let path = format!("/api/v1/performances/{}/cancellation", self.performance.id);
                owner.post(&path, &json!({"reason": "x"})).await.expect(202);
                self.performance.id
            }
            "chart" => self.performance.chart,
            "venue" => self.venue,
            "review" => self.review,
            "-" | "nothing" => Uuid::now_v7(),
            other => panic!("{other}"),
        }
    }

    /// A picture of the show; the same each time.
    async fn image(&self, app: &TestApp) -> String {
        let owner = Client::of(app, self.performance.owner, Role::Manager);
        let post = owner.request(Method::POST, &format!("/api/v1/shows/{}/images", self.performance.show));
        let image = owner.send(post.body(crate::images::png(8, 8, 2))).await.expect(201);
        crate::stage::text(&image["id"])
    }

    async fn body(&self, app: &TestApp, body: &str) -> Option<Value> {
        let opens = Utc::now() + TimeDelta::days(if self.hidden { 5 } else { 1 });
        Some(match body {
            "" | "csv" => return None,
            "show" => show_body(),
            "performance" => json!({"chart": self.performance.chart, "starts_at": time(opens + TimeDelta::days(3)),
                "sale_opens_at": time(opens), "sale_closes_at": time(opens + TimeDelta::days(1)), "seat_limit": 4,
                "prices": [{"grade": "R", "amount": 2}, {"grade": "S", "amount": 1}]}),
            "chart" => {
                let mut drawn = Client::nobody(app).get(&format!("/api/v1/charts/{}", self.performance.chart)).await.expect(200);
                for field in ["id", "venue", "version", "seat_count"] {
                    drawn.as_object_mut().unwrap().remove(field);
                }
                drawn
            }
            "order" => json!({"performance": self.performance.id, "hold": Uuid::now_v7()}),
            "review" => json!({"rating": 5, "title": "a", "text": "b"}),
            text => serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}")),
        })
    }
}

async fn status(app: &TestApp, row: &Row, scene: &Scene, caller: &Client) -> u16 {
    let id = scene.target(app, &row.target).await.to_string();
    let other = Uuid::now_v7().to_string();
    let image = if row.target == "image" { scene.image(app).await } else { other.clone() };
    let mut path = row.path.replace("{id}", &id).replace("{image}", &image).replace("{upload}", &other).replace("{scan}", &other);
    let mut body = row.body.as_str();
    if body.starts_with('?') {
        path.push_str(body);
        body = "";
    }
    if body == "csv" {
        path.push_str("?name=x");
    }
    let request =
        caller.request(row.method.parse::<Method>().unwrap(), &path).header("Idempotency-Key", Uuid::now_v7().to_string());
    let request = match (body, scene.body(app, body).await) {
        ("csv", _) => request.body("section,row,label,x,y,grade,accessible\nA,1,1,0,0,R,\n"),
        (_, Some(json)) => request.json(&json),
        (_, None) => request,
    };
    caller.send(request).await.status.as_u16()
}

#[tokio::test]
async fn parity_4_parity_11_defect_d15_every_operation_by_everybody_before_and_after_it_is_visible() {
    let app = TestApp::start().await;
    let rows = rows();
    let known: BTreeSet<(String, String)> = rows.iter().map(|row| (row.method.clone(), row.path.clone())).collect();
    let (all, count) = (contract(), rows.len());
    let (missing, gone): (Vec<_>, Vec<_>) = (all.difference(&known).collect(), known.difference(&all).collect());
    assert!(missing.is_empty() && gone.is_empty() && known.len() == count, "no row for {missing:?}; rows for nothing {gone:?}");
    let (_, customer) = Client::fresh(&app, Role::Customer).await;
    let (_, other) = Client::fresh(&app, Role::Manager).await;
    let (_, admin) = Client::fresh(&app, Role::Admin).await;
    let nobody = Client::nobody(&app);
    let shared = [scene(&app, false).await, scene(&app, true).await];
    let mut wrong = Vec::new();
    for row in &rows {
        for (hidden, expected) in row.expected.iter().enumerate() {
            let mut found = Vec::new();
            for who in 0..5 {
                // What only reads may share a scene; what is deleted first may not.
                let fresh = if row.method == "GET" && !["gone", "called off"].contains(&row.target.as_str()) {
                    None
                } else {
                    Some(scene(&app, hidden == 1).await)
                };
                let scene = fresh.as_ref().unwrap_or(&shared[hidden]);
                let owner = Client::of(&app, scene.performance.owner, Role::Manager);
                let caller = [&nobody, &customer, &owner, &other, &admin][who];
                found.push(status(&app, row, scene, caller).await);
            }
            if &found != expected {
                wrong.push(format!("{} {} hidden={}: {found:?}, not {expected:?}", row.method, row.path, hidden == 1));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A server that could not ask said 403, or 401 to a true password: nobody is told that they may not, or that a thing is not
/// there, because nobody could look.
#[tokio::test]
async fn defect_d40_while_postgres_fails_nobody_is_told_that_they_may_not() {
    let config = fresh_config().await;
    let (whole, failing) = (TestApp::start_with(config.clone()).await, TestApp::start_with(config).await);
    let callers = [
        Client::nobody(&failing),
        Client::of(&failing, fixtures::account(&whole, "customer").await, Role::Customer),
        Client::of(&failing, fixtures::account(&whole, "manager").await, Role::Manager),
        Client::of(&failing, fixtures::account(&whole, "admin").await, Role::Admin),
    ];
    let scene = scene(&whole, false).await;
    let owner = Client::of(&failing, scene.performance.owner, Role::Manager);
    let [nobody, customer, other, admin] = &callers;
    failing.pg.close().await;
    let (mut wrong, mut failed) = (Vec::new(), 0);
    for row in rows().iter().filter(|row| !["gone", "called off"].contains(&row.target.as_str())) {
        for (caller, expected) in [nobody, customer, &owner, other, admin].into_iter().zip(&row.expected[0]) {
            let found = status(&whole, row, &scene, caller).await;
            let told_anyway = found == *expected && row.path != "/api/v1/auth/login";
            if [500, 503].contains(&found) {
                failed += 1;
            } else if !told_anyway {
                wrong.push(format!("{} {}: {found}, not {expected} or a failure", row.method, row.path));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(failed > 150, "{failed}: it was hardly felt");
}
