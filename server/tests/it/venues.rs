//! The life of venues and charts over REST.

use chrono::{TimeDelta, Utc};
use frontrow_protocol::server::Role;
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Answer, Client};
use crate::harness::TestApp;
use crate::stage::{Manager, text, time};

async fn import(client: &Client, venue: &str, name: &str, csv: &str) -> Answer {
    let path = format!("/api/v1/venues/{venue}/charts/import?name={name}");
    client.send(client.request(Method::POST, &path).header("content-type", "text/csv").body(csv.to_owned())).await
}

#[tokio::test]
async fn parity_6_a_venue_is_read_changed_and_deleted_while_nothing_uses_it() {
    let app = TestApp::start().await;
    let owner = Manager::new(&app, "theatre").await;
    let other = Manager::new(&app, "theatre").await;
    let (_, customer) = Client::fresh(&app, Role::Customer).await;
    let path = format!("/api/v1/venues/{}", owner.venue);
    let seen = Client::nobody(&app).get(&path).await.expect(200);
    assert_eq!((&seen["name"], &seen["charts"][0]["seat_count"]), (&json!("한빛아트홀"), &json!(300)));
    let change = json!({"name": "한빛 대극장"});
    assert_eq!(Client::nobody(&app).patch(&path, &change).await.problem().0, 401);
    assert_eq!(customer.patch(&path, &change).await.problem().0, 403);
    assert_eq!(other.client.patch(&path, &change).await.problem().0, 403);
    assert_eq!(owner.client.patch(&path, &json!({"name": ""})).await.problem().0, 422);

    // A performance there shows its new name at once, and keeps the venue.
    let show = owner.show(json!({})).await;
    let performance = format!("/api/v1/performances/{}", text(&owner.performance(&show, json!({})).await["id"]));
    assert_eq!(customer.get(&performance).await.expect(200)["venue"]["name"], "한빛아트홀");
    let changed = owner.client.patch(&path, &change).await.expect(200);
    assert_eq!((&changed["name"], &changed["address"]), (&json!("한빛 대극장"), &json!("서울 종로구 1")));
    assert_eq!(customer.get(&performance).await.expect(200)["venue"]["name"], "한빛 대극장");
    assert_eq!(other.client.delete(&path, &json!({})).await.problem().0, 403);
    assert_eq!(owner.client.delete(&path, &json!({})).await.problem(), (409, "in_use".into()));
    owner.client.delete(&performance, &json!({})).await.expect(204);
    owner.client.delete(&path, &json!({})).await.expect(204);
    assert_eq!(owner.client.get(&path).await.problem().0, 404);
    assert_eq!(owner.client.get("/api/v1/venues").await.expect(200)["items"], json!([]));
    // Nothing new is staged there.
    let body = crate::stage::performance_body(&owner.chart);
    let answer = owner.client.post(&format!("/api/v1/shows/{show}/performances"), &body).await;
    assert_eq!((answer.problem().0, &answer.json()["errors"][0]["field"]), (422, &json!("chart")));
    // Pages of a list have every venue once.
    for n in 0..5 {
        other.client.post("/api/v1/venues", &json!({"name": format!("홀 {n}"), "address": "b"})).await.expect(201);
    }
    let (mut names, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = other.client.get(&format!("/api/v1/venues?limit=2{cursor}")).await.expect(200);
        names.extend(page["items"].as_array().unwrap().iter().map(|venue| text(&venue["name"])));
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(names, ["홀 4", "홀 3", "홀 2", "홀 1", "홀 0", "한빛아트홀"]);
}

#[tokio::test]
async fn parity_14_defect_d37_charts_from_tables_and_rules_are_sold_only_whole_and_priced() {
    let app = TestApp::start().await;
    let owner = Manager::new(&app, "theatre").await;
    let other = Manager::new(&app, "theatre").await;
    let csv =
        "section,row,label,x,y,grade,accessible\n1층,1,가,0,0,VIP,\n1층,1,나,20,0,VIP,true\n1층,2,가,0,24,R,\n2층,1,가,0,60,R,\n";
    assert_eq!(import(&other.client, &owner.venue, "표", csv).await.problem().0, 403);
    let chart = import(&owner.client, &owner.venue, "표", csv).await.expect(201);
    assert_eq!((&chart["seat_count"], &chart["version"], &chart["grades"]), (&json!(4), &json!(2), &json!(["VIP", "R"])));
    assert_eq!(chart["sections"][0]["rows"][0]["accessible"], json!([1]));
    let wrong = import(&owner.client, &owner.venue, "표", &csv.replace("20,0", "20,x").replace("R,\n2층", "R,maybe\n2층")).await;
    let fields: Vec<Value> = wrong.json()["errors"].as_array().unwrap().iter().map(|e| e["field"].clone()).collect();
    assert_eq!((wrong.problem().0, fields), (422, vec![json!("line 3"), json!("line 4")]));
    assert_eq!(import(&owner.client, &owner.venue, "표", "nonsense").await.problem().0, 422);
    assert_eq!(import(&owner.client, "no-venue", "표", csv).await.problem().0, 404);

    for (kind, seats) in [("blocks", 24), ("arcs", 24), ("tables", 24), ("standing", 24)] {
        let body = json!({"name": kind, "kind": kind, "size": {"columns": 2, "rows": 3, "seats": 4, "grades": ["A", "B", "C"]}});
        let drawn = owner.client.post(&format!("/api/v1/venues/{}/charts/generate", owner.venue), &body).await.expect(201);
        assert!(drawn["seat_count"].as_i64().unwrap() >= seats, "{kind}");
        assert_eq!(drawn["grades"], json!(["A", "B", "C"]), "{kind}");
    }
    // A preview is the same chart, and nothing is kept.
    let charts = || sqlx::query_scalar::<_, i64>("select count(*) from charts").fetch_one(&app.pg);
    let before = charts().await.unwrap();
    let body = json!({"name": "x", "kind": "tables", "size": {"columns": 2, "rows": 2, "seats": 6}});
    let path = format!("/api/v1/venues/{}/charts/generate?preview=true", owner.venue);
    assert_eq!(owner.client.post(&path, &body).await.expect(200)["seat_count"], 24);
    assert_eq!(other.client.post(&path, &body).await.problem().0, 403);
    assert_eq!(import(&owner.client, &owner.venue, "x&preview=true", csv).await.expect(200)["seat_count"], 4);
    assert_eq!(charts().await.unwrap(), before);
    let large = json!({"name": "x", "kind": "blocks", "size": {"columns": 21, "grades": ["A", "A"]}});
    assert_eq!(owner.client.post(&format!("/api/v1/venues/{}/charts/generate", owner.venue), &large).await.problem().0, 422);

    // Every grade has one price above nothing, none is named twice, none is unknown.
    let show = owner.show(json!({})).await;
    let chart = text(&chart["id"]);
    let path = format!("/api/v1/shows/{show}/performances");
    let stage = |prices: Value| {
        let mut body = crate::stage::performance_body(&chart);
        body["prices"] = prices;
        body
    };
    let price = |grade: &str, amount: i64| json!({"grade": grade, "amount": amount});
    for prices in [
        json!([price("VIP", 0), price("R", 1)]),
        json!([price("VIP", -5), price("R", 1)]),
        json!([price("VIP", 1)]),
        json!([price("VIP", 1), price("VIP", 2), price("R", 1)]),
        json!([price("VIP", 1), price("R", 1), price("S", 1)]),
    ] {
        assert_eq!(
            owner.client.post(&path, &stage(prices.clone())).await.problem(),
            (422, "validation_failed".into()),
            "{prices}"
        );
    }
    let made = owner.client.post(&path, &stage(json!([price("VIP", 2), price("R", 1)]))).await.expect(201);
    let seats: Vec<(String, String, String, String)> =
        sqlx::query_as("select section, row_label, seat_label, grade from performance_seats order by seat_index")
            .fetch_all(&app.pg)
            .await
            .unwrap();
    let expected = [("1층", "1", "가", "VIP"), ("1층", "1", "나", "VIP"), ("1층", "2", "가", "R"), ("2층", "1", "가", "R")];
    assert_eq!(seats, expected.map(|(a, b, c, d)| (a.to_owned(), b.to_owned(), c.to_owned(), d.to_owned())));
    // A chart in use is the same for ever: a change is another version.
    let again = import(&owner.client, &owner.venue, "표", &csv.replace("VIP", "SVIP")).await.expect(201);
    assert_ne!(again["id"], json!(chart));
    assert_eq!(owner.client.get(&format!("/api/v1/charts/{chart}")).await.expect(200)["grades"], json!(["VIP", "R"]));
    assert_eq!(made["chart"], json!(chart));
}

#[tokio::test]
async fn a_performance_is_not_moved_into_the_past() {
    let app = TestApp::start().await;
    let owner = Manager::new(&app, "theatre").await;
    let show = owner.show(json!({})).await;
    let made = owner.performance(&show, json!({})).await;
    let path = format!("/api/v1/performances/{}", text(&made["id"]));
    let past = json!({"starts_at": time(Utc::now() - TimeDelta::minutes(1))});
    let answer = owner.client.patch(&path, &past).await;
    assert_eq!((answer.problem().0, &answer.json()["errors"][0]["field"]), (422, &json!("starts_at")));
    let later = json!({"starts_at": time(Utc::now() + TimeDelta::days(9))});
    owner.client.patch(&path, &later).await.expect(200);
    // Once it has begun, everything else may still be changed.
    sqlx::query("update performances set starts_at = now() - interval '1 minute'").execute(&app.pg).await.unwrap();
    owner.client.patch(&path, &json!({"seat_limit": 3})).await.expect(200);
}
