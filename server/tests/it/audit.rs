//! The audit trail: every changing operation of managers and admins leaves one row, read by whom it concerns.

use std::collections::BTreeSet;

use frontrow_protocol::server::Role;
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::client::{Answer, Client};
use crate::harness::TestApp;
use crate::http::contract;
use crate::reviews;
use crate::stage::{Manager, performance_body, show_body, text};

/// What people do with what is theirs: orders, reviews, likes, their account. The books themselves are the trail of these, as
/// they are of every scan at a gate; an upload changes nothing before it is completed.
const PERSONAL: &str = "
    POST /api/v1/accounts
    POST /api/v1/auth/login
    POST /api/v1/auth/refresh
    POST /api/v1/auth/logout
    PATCH /api/v1/me
    DELETE /api/v1/me
    POST /api/v1/performances/{id}/wish
    DELETE /api/v1/performances/{id}/wish
    POST /api/v1/orders
    POST /api/v1/orders/{id}/sync
    POST /api/v1/orders/{id}/confirm
    POST /api/v1/orders/{id}/cancel
    POST /api/v1/orders/{id}/cancellation
    POST /api/v1/payments/webhook
    POST /api/v1/performances/{id}/check-ins
    POST /api/v1/shows/{id}/reviews
    POST /api/v1/shows/{id}/uploads
    PUT /api/v1/reviews/{id}/like
    DELETE /api/v1/reviews/{id}/like";

fn operations(list: &str) -> BTreeSet<(String, String)> {
    list.trim().lines().filter_map(|line| line.trim().split_once(' ')).map(|(m, p)| (m.to_owned(), p.to_owned())).collect()
}

/// A walk through everything that managers and admins change.
struct Walk {
    app: TestApp,
    owner: Manager,
    walked: BTreeSet<(String, String)>,
}

impl Walk {
    async fn rows(&self) -> i64 {
        sqlx::query_scalar("select count(*) from audit").fetch_one(&self.app.pg).await.unwrap()
    }

    /// One operation as `client`, on `id`: it works, and leaves exactly one row, which says `expected` (action, entity).
    async fn step(&mut self, client: &Client, operation: &str, id: &str, body: Value, expected: (&str, &str)) -> Value {
        let (method, path) = operation.split_once(' ').unwrap();
        let request = client.request(method.parse::<Method>().unwrap(), &path.replace("{id}", id));
        self.sent(client.send(request.json(&body)), operation, expected).await
    }

    async fn sent(&mut self, answer: impl Future<Output = Answer>, operation: &str, expected: (&str, &str)) -> Value {
        let before = self.rows().await;
        let answer = answer.await;
        assert!(answer.status.is_success(), "{operation}: {}", answer.text);
        assert_eq!(self.rows().await - before, 1, "{operation} leaves one row");
        let last: (String, String) =
            sqlx::query_as("select action, entity from audit order by id desc limit 1").fetch_one(&self.app.pg).await.unwrap();
        assert_eq!((last.0.as_str(), last.1.as_str()), expected, "{operation}");
        let (method, path) = operation.split_once(' ').unwrap();
        self.walked.insert((method.to_owned(), path.to_owned()));
        if answer.text.is_empty() { Value::Null } else { answer.json() }
    }
}

#[tokio::test]
async fn parity_56_every_change_by_managers_and_admins_leaves_one_row() {
    let app = TestApp::start().await;
    let owner = Manager::new(&app, "theatre").await;
    let (_, admin) = Client::fresh(&app, Role::Admin).await;
    let mut walk = Walk { app, owner, walked: BTreeSet::new() };
    let manager = walk.owner.client.clone();
    stage(&mut walk, &manager).await;
    moderate(&mut walk, &admin).await;
    open_the_door(&mut walk).await;
    let changing: BTreeSet<_> =
        contract().into_iter().filter(|(method, path)| method != "GET" && path.starts_with("/api")).collect();
    let known: BTreeSet<_> = walk.walked.union(&operations(PERSONAL)).cloned().collect();
    let (unknown, gone): (Vec<_>, Vec<_>) = (changing.difference(&known).collect(), known.difference(&changing).collect());
    assert!(unknown.is_empty() && gone.is_empty(), "walk them, or say that they are personal: {unknown:?}; gone: {gone:?}");
}

/// What managers change.
async fn stage(walk: &mut Walk, manager: &Client) {
    let venue = walk.step(manager, "POST /api/v1/venues", "", json!({"name": "a", "address": "b"}), ("created", "venue")).await;
    let venue = text(&venue["id"]);
    let kind = json!({"name": "x", "kind": "theatre"});
    let generated = walk.step(manager, "POST /api/v1/venues/{id}/charts/generate", &venue, kind, ("created", "chart")).await;
    let chart = text(&generated["id"]);
    let mut drawn = Client::nobody(&walk.app).get(&format!("/api/v1/charts/{chart}")).await.expect(200);
    for field in ["id", "venue", "version", "seat_count"] {
        drawn.as_object_mut().unwrap().remove(field);
    }
    walk.step(manager, "POST /api/v1/venues/{id}/charts", &venue, drawn, ("created", "chart")).await;
    let show = walk.step(manager, "POST /api/v1/shows", "", show_body(), ("created", "show")).await;
    let show = text(&show["id"]);
    walk.step(manager, "PATCH /api/v1/shows/{id}", &show, json!({"title": "새 제목"}), ("changed", "show")).await;
    picture(walk, manager, &show).await;
    let body = performance_body(&chart);
    let made = walk.step(manager, "POST /api/v1/shows/{id}/performances", &show, body, ("created", "performance")).await;
    let performance = text(&made["id"]);
    let change = json!({"seat_limit": 7, "blocked": [3, 5], "room": {"capacity": 8}});
    walk.step(manager, "PATCH /api/v1/performances/{id}", &performance, change, ("changed", "performance")).await;
    let control = json!({"paused": true, "message": "잠시만요"});
    walk.step(manager, "PUT /api/v1/performances/{id}/room", &performance, control, ("controlled", "performance")).await;
    let csv = "section,row,label,x,y,grade,accessible\nA,1,1,0,0,R,\n".to_owned();
    let import = manager.request(Method::POST, &format!("/api/v1/venues/{venue}/charts/import?name=표")).body(csv);
    walk.sent(manager.send(import), "POST /api/v1/venues/{id}/charts/import", ("created", "chart")).await;
    walk.step(manager, "PATCH /api/v1/venues/{id}", &venue, json!({"name": "새 이름"}), ("changed", "venue")).await;
    // What changes nothing leaves nothing.
    let before = walk.rows().await;
    manager.patch(&format!("/api/v1/shows/{show}"), &json!({"title": "새 제목"})).await.expect(200);
    assert_eq!(walk.rows().await, before);
    // The row says what changed, from what, to what, and by whom.
    let trail = manager.get(&format!("/api/v1/audit?entity=performance&id={performance}")).await.expect(200);
    let [controlled, changed, created] = [0, 1, 2].map(|i| trail["items"][i].clone());
    assert_eq!(controlled["changes"]["paused"], json!({"before": false, "after": true}));
    assert_eq!(controlled["changes"]["message"], json!({"before": "", "after": "잠시만요"}));
    assert_eq!(changed["changes"]["seat_limit"], json!({"before": 4, "after": 7}));
    assert_eq!(changed["changes"]["room.capacity"], json!({"before": 100, "after": 8}));
    assert_eq!(changed["changes"]["seats_blocked"]["after"], json!([3, 5]));
    assert_eq!(changed["changes"].as_object().unwrap().len(), 3, "{changed}");
    assert_eq!(created["changes"]["prices.VIP"], json!({"before": null, "after": 150_000}));
    assert_eq!((&created["actor"]["id"], &created["actor"]["role"]), (&json!(walk.owner.id), &json!("manager")));
    // Away with it: the trail stays.
    let nothing = json!({});
    let reason = json!({"reason": "태풍"});
    walk.step(manager, "POST /api/v1/performances/{id}/cancellation", &performance, reason, ("changed", "performance")).await;
    walk.step(manager, "DELETE /api/v1/performances/{id}", &performance, nothing.clone(), ("deleted", "performance")).await;
    walk.step(manager, "DELETE /api/v1/venues/{id}", &venue, nothing.clone(), ("deleted", "venue")).await;
    walk.step(manager, "DELETE /api/v1/shows/{id}", &show, nothing, ("deleted", "show")).await;
    let trail = manager.get(&format!("/api/v1/audit?entity=show&id={show}")).await.expect(200);
    assert_eq!(trail["items"][0]["changes"]["title"], json!({"before": "새 제목", "after": null}));
}

/// A show's images.
async fn picture(walk: &mut Walk, manager: &Client, show: &str) {
    let (root, changed, png) = (format!("/api/v1/shows/{show}"), ("changed", "show"), crate::images::png(30, 40, 7));
    let request = manager.request(Method::PUT, &format!("{root}/poster")).body(png.clone());
    walk.sent(manager.send(request), "PUT /api/v1/shows/{id}/poster", changed).await;
    walk.step(manager, "DELETE /api/v1/shows/{id}/poster", show, json!({}), changed).await;
    let request = manager.request(Method::POST, &format!("{root}/images")).body(png);
    let made = walk.sent(manager.send(request), "POST /api/v1/shows/{id}/images", changed).await;
    let one = format!("{root}/images/{}", text(&made["id"]));
    let request = manager.request(Method::PATCH, &one).json(&json!({"alt": "무대"}));
    walk.sent(manager.send(request), "PATCH /api/v1/shows/{id}/images/{image}", changed).await;
    walk.sent(manager.delete(&one, &json!({})), "DELETE /api/v1/shows/{id}/images/{image}", changed).await;
    let other = crate::images::png(31, 40, 7);
    let upload = manager.post(&format!("{root}/uploads"), &json!({"size": other.len()})).await.expect(201);
    reqwest::Client::new().put(text(&upload["url"])).body(other).send().await.unwrap();
    let complete = format!("{root}/uploads/{}/complete", text(&upload["id"]));
    walk.sent(manager.post(&complete, &json!({})), "POST /api/v1/shows/{id}/uploads/{upload}/complete", changed).await;
}

/// A mistake at the gate is taken back.
async fn open_the_door(walk: &mut Walk) {
    let (performance, code) = crate::gate::sold(&walk.app).await;
    let manager = Client::of(&walk.app, performance.owner, Role::Manager);
    let path = format!("/api/v1/performances/{}/check-ins", performance.id);
    let scan = Uuid::now_v7();
    let before = walk.rows().await;
    manager.post(&path, &json!({"scan": scan, "code": code, "gate": "North"})).await.expect(200);
    assert_eq!(walk.rows().await, before, "scans are their own trail");
    let (path, nothing) = (format!("{path}/{scan}"), json!({}));
    let operation = "DELETE /api/v1/performances/{id}/check-ins/{scan}";
    walk.sent(manager.delete(&path, &nothing), operation, ("changed", "performance")).await;
    let trail = manager.get(&format!("/api/v1/audit?entity=performance&id={}", performance.id)).await.expect(200);
    assert_eq!(trail["items"][0]["changes"]["check_in.gate"], json!({"before": "North", "after": null}));
}

/// What admins change of others.
async fn moderate(walk: &mut Walk, admin: &Client) {
    let (account, _) = Client::fresh(&walk.app, Role::Customer).await;
    let role = json!({"role": "manager"});
    walk.step(admin, "PUT /api/v1/accounts/{id}/role", &account.to_string(), role, ("changed", "account")).await;
    let owner = walk.owner.id;
    let performance = crate::fixtures::performance(&walk.app, crate::fixtures::Spec { seats: 4, ..Default::default() }).await.id;
    let order = Uuid::now_v7();
    let news = frontrow::notices::News::OrderPaid { order, seats: Vec::new(), amount: 1, currency: "KRW".into() };
    let notice = frontrow::notices::rules::id_of(&news).to_string();
    let told = [frontrow::notices::Notice { account: owner, performance, news }];
    let mut tx = walk.app.pg.begin().await.unwrap();
    frontrow::notices::enqueue(&mut tx, &told).await.unwrap();
    sqlx::query("update notices set status = 'dead'").execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    walk.step(admin, "POST /api/v1/notices/{id}/retry", &notice, json!({}), ("changed", "notice")).await;
    let show = reviews::over(&walk.app, 20).await;
    let (_, guest) = reviews::guest(&walk.app, &show, 3).await;
    let draft = json!({"rating": 5, "title": "좋아요", "text": "정말"});
    let before = walk.rows().await;
    let review = text(&guest.post(&reviews::list(show.show), &draft).await.expect(201)["id"]);
    guest.patch(&format!("/api/v1/reviews/{review}"), &json!({"rating": 4})).await.expect(200);
    assert_eq!(walk.rows().await, before, "one's own review is one's own");
    walk.step(admin, "PATCH /api/v1/reviews/{id}", &review, json!({"text": "다듬음"}), ("changed", "review")).await;
    walk.step(admin, "DELETE /api/v1/reviews/{id}", &review, json!({}), ("deleted", "review")).await;
    let case = Uuid::now_v7();
    let open =
        "insert into payment_cases (id, payment_id, kind, fingerprint, details) values ($1, 'p', 'unknown_payment', 't', '{}')";
    sqlx::query(open).bind(case).execute(&walk.app.pg).await.unwrap();
    let decision = json!({"outcome": "resolved", "reason": "다른 시스템의 결제"});
    let decide = "POST /api/v1/payments/cases/{id}/decision";
    walk.step(admin, decide, &case.to_string(), decision, ("changed", "payment")).await;
    let trail = admin.get("/api/v1/audit?entity=review").await.expect(200);
    assert_eq!(trail["items"][1]["changes"], json!({"text": {"before": "정말", "after": "다듬음"}}));
}

#[tokio::test]
async fn the_trail_is_read_page_by_page_by_whom_it_concerns() {
    let app = TestApp::start().await;
    let one = Manager::new(&app, "theatre").await;
    let two = Manager::new(&app, "theatre").await;
    let (_, admin) = Client::fresh(&app, Role::Admin).await;
    let (_, customer) = Client::fresh(&app, Role::Customer).await;
    let show = one.show(json!({})).await;
    for n in 0..5 {
        admin.patch(&format!("/api/v1/shows/{show}"), &json!({"title": format!("제목 {n}")})).await.expect(200);
    }
    assert_eq!(Client::nobody(&app).get("/api/v1/audit").await.problem().0, 401);
    assert_eq!(customer.get("/api/v1/audit").await.problem().0, 403);
    let path = format!("/api/v1/audit?entity=show&id={show}");
    assert_eq!(two.client.get(&path).await.expect(200)["items"], json!([]), "another manager's is nobody's business");
    // What an admin did to one's own is seen, page by page, nothing twice.
    let mut seen: Vec<Value> = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = one.client.get(&format!("{path}&limit=2{cursor}")).await.expect(200);
        seen.extend(page["items"].as_array().unwrap().iter().cloned());
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    let titles: Vec<&str> = seen.iter().filter_map(|entry| entry["changes"]["title"]["after"].as_str()).collect();
    assert_eq!(titles, ["제목 4", "제목 3", "제목 2", "제목 1", "제목 0", "달의 정원"]);
    assert_eq!((&seen[0]["actor"]["role"], &seen[5]["action"]), (&json!("admin"), &json!("created")));
    let all = admin.get("/api/v1/audit?limit=100").await.expect(200);
    assert_eq!(all["items"].as_array().unwrap().len(), 10, "two venues, two charts, a show, five changes");
    for (query, status) in [("entity=hall", 400), ("id=x", 400), ("limit=0", 422), ("limit=101", 422), ("cursor=x", 400)] {
        assert_eq!(admin.get(&format!("/api/v1/audit?{query}")).await.problem().0, status, "{query}");
    }
    assert_eq!(admin.get(&format!("/api/v1/audit?id={}", Uuid::now_v7())).await.expect(200)["items"], json!([]));
    // No row without its change: what is refused leaves nothing.
    let rows = || sqlx::query_scalar::<_, i64>("select count(*) from audit").fetch_one(&app.pg);
    let before = rows().await.unwrap();
    two.client.patch(&format!("/api/v1/shows/{show}"), &json!({"title": "meins"})).await.expect(403);
    one.client.patch(&format!("/api/v1/shows/{show}"), &json!({"title": ""})).await.expect(422);
    assert_eq!(rows().await.unwrap(), before);
}
