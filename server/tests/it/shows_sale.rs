//! Performances that are on sale: changes that reach everybody, and seats by the tens of thousands.

use std::time::Duration;

use chrono::{TimeDelta, Utc};
use frontrow::shows;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::fixtures;
use crate::harness::TestApp;
use crate::stage::{Manager, text, time};
use crate::statements::Statements;

/// What the waiting room believes.
async fn capacity(app: &TestApp, performance: Uuid) -> Option<String> {
    let mut connection = app.redis.get().await.unwrap();
    redis::cmd("HGET").arg(format!("fr:{{{performance}}}:q")).arg("capacity").query_async(&mut connection).await.unwrap()
}

#[tokio::test]
async fn parity_12_and_defect_d36_a_change_reaches_everybody_who_sells_from_it() {
    let config = crate::harness::fresh_config().await;
    let app = TestApp::start_with(config).await;
    let manager = Manager::new(&app, "theatre").await;
    let show = manager.show(json!({})).await;
    let id = text(&manager.performance(&show, json!({})).await["id"]);
    let path = format!("/api/v1/performances/{id}");
    let id: Uuid = id.parse().unwrap();
    let before = shows::performance(&app, id).await.unwrap();
    assert_eq!((before.seat_limit, before.prices["VIP"], before.room.capacity), (4, 150_000, 100));
    let mut live = app.bus.subscribe();
    let opens = Utc::now() + TimeDelta::hours(5);
    let change = json!({"seat_limit": 2, "room": {"capacity": 7, "paused": true}, "sale_opens_at": time(opens), "blocked": [3, 5],
        "prices": [{"grade": "S", "amount": 1}, {"grade": "R", "amount": 2}, {"grade": "VIP", "amount": 3}]});
    let changed = manager.client.patch(&path, &change).await.expect(200);
    assert_eq!(
        (&changed["seat_limit"], &changed["sale_status"], &changed["room"]["hold_seconds"]),
        (&json!(2), &json!("upcoming"), &json!(600))
    );
    let after = shows::performance(&app, id).await.unwrap();
    assert_eq!((after.seat_limit, after.prices["VIP"], after.room.capacity, after.room.paused), (2, 3, 7, true));
    assert_eq!(after.sale_opens_at.timestamp(), opens.timestamp());
    let heard = tokio::time::timeout(Duration::from_secs(5), live.next()).await.unwrap();
    assert!(format!("{heard:?}").contains("PerformanceChanged"), "{heard:?}");
    let deadline = tokio::time::Instant::now() + Duration::from_secs(5);
    while capacity(&app, id).await.as_deref() != Some("7") {
        assert!(tokio::time::Instant::now() < deadline, "the waiting room never knows");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let blocked: Vec<i32> =
        sqlx::query_scalar("select seat_index from performance_seats where blocked order by 1").fetch_all(&app.pg).await.unwrap();
    assert_eq!(blocked, [3, 5]);
    manager.client.patch(&path, &json!({"blocked": [5, 6]})).await.expect(200);
    let blocked: Vec<i32> =
        sqlx::query_scalar("select seat_index from performance_seats where blocked order by 1").fetch_all(&app.pg).await.unwrap();
    assert_eq!(blocked, [5, 6]);
    // Some more and some fewer, whoever changes others meanwhile.
    let (one, two) = (json!({"block": [1, 2], "unblock": [6]}), json!({"block": [8]}));
    let (one, two) = tokio::join!(manager.client.patch(&path, &one), manager.client.patch(&path, &two));
    assert_eq!((one.status.as_u16(), two.status.as_u16()), (200, 200), "{} {}", one.text, two.text);
    let blocked: Vec<i32> =
        sqlx::query_scalar("select seat_index from performance_seats where blocked order by 1").fetch_all(&app.pg).await.unwrap();
    assert_eq!(blocked, [1, 2, 5, 8]);
    // Whoever did so sees it at once, though the live map follows a moment later.
    let seen = manager.client.get(&format!("/api/v1/manager/performances/{id}/seats?state=blocked")).await.expect(200);
    let seen: Vec<&Value> = seen["items"].as_array().unwrap().iter().map(|seat| &seat["index"]).collect();
    assert_eq!(seen, [1, 2, 5, 8]);
    let refused = manager.client.patch(&path, &json!({"unblock": [50_000]})).await;
    assert_eq!((refused.problem().0, &refused.json()["errors"][0]["field"]), (422, &json!("unblock")));
    // What is wrong as a whole is refused as a whole.
    let wrong = json!({"seat_limit": 3, "sale_closes_at": time(opens - TimeDelta::hours(1))});
    assert_eq!(manager.client.patch(&path, &wrong).await.problem().0, 422);
    assert_eq!(shows::performance(&app, id).await.unwrap().seat_limit, 2);
    // A change of the show reaches its performances too.
    manager.client.patch(&format!("/api/v1/shows/{show}"), &json!({"age_limit": 19})).await.expect(200);
    assert_eq!(shows::performance(&app, id).await.unwrap().age_limit, 19);
}

#[tokio::test]
async fn defect_d36_another_node_drops_what_it_knew_when_told() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let show = manager.show(json!({})).await;
    let id: Uuid = text(&manager.performance(&show, json!({})).await["id"]).parse().unwrap();
    assert_eq!(shows::performance(&app, id).await.unwrap().seat_limit, 4);
    // As the other node writes it: the row, then the record.
    sqlx::query("update performances set seat_limit = 9").execute(&app.pg).await.unwrap();
    assert_eq!(shows::performance(&app, id).await.unwrap().seat_limit, 4, "from the cache");
    app.bus.publish(frontrow_protocol::records::LiveRecord::PerformanceChanged { performance: id });
    let deadline = tokio::time::Instant::now() + Duration::from_secs(5);
    while shows::performance(&app, id).await.unwrap().seat_limit != 9 {
        assert!(tokio::time::Instant::now() < deadline, "never dropped");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn defect_d36_prices_stay_after_the_first_order_and_sold_seats_are_not_blocked() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let show = manager.show(json!({})).await;
    let id = text(&manager.performance(&show, json!({})).await["id"]);
    let buyer = fixtures::account(&app, "customer").await;
    order(&app, id.parse().unwrap(), buyer, 7, "pending", false).await;
    order(&app, id.parse().unwrap(), buyer, 8, "paid", true).await;
    order(&app, id.parse().unwrap(), buyer, 9, "expired", false).await;
    let path = format!("/api/v1/performances/{id}");
    let prices = json!({"prices": [{"grade": "S", "amount": 90_000}, {"grade": "R", "amount": 120_000}, {"grade": "VIP", "amount": 150_001}]});
    assert_eq!(manager.client.patch(&path, &prices).await.problem(), (409, "conflict".into()));
    let same = json!({"prices": [{"grade": "S", "amount": 90_000}, {"grade": "R", "amount": 120_000}, {"grade": "VIP", "amount": 150_000}]});
    manager.client.patch(&path, &same).await.expect(200);
    let refused = manager.client.patch(&path, &json!({"blocked": [6, 7, 8, 9]})).await;
    assert_eq!((refused.problem(), &refused.json()["seats"]), ((409, "conflict".into()), &json!([7, 8])));
    manager.client.patch(&path, &json!({"blocked": [6, 9]})).await.expect(200);
    app.performances.drop_one(id.parse().unwrap());
    let deadline = tokio::time::Instant::now() + Duration::from_secs(5);
    while manager.client.get(&path).await.expect(200)["seats_sold"] != 1 {
        assert!(tokio::time::Instant::now() < deadline, "the ticket is never counted");
    }
    assert_eq!(manager.client.get(&format!("/api/v1/shows/{show}")).await.expect(200)["performances"][0]["seats_sold"], 1);
}

/// An order of one seat, straight into Postgres.
async fn order(app: &TestApp, performance: Uuid, account: Uuid, seat: i32, status: &str, ticket: bool) {
    let id = Uuid::now_v7();
    sqlx::query("insert into orders (id, account_id, performance_id, hold_id, status, amount, currency, expires_at) values ($1, $2, $3, $4, $5, 1, 'KRW', now())")
        .bind(id).bind(account).bind(performance).bind(Uuid::now_v7()).bind(status).execute(&app.pg).await.unwrap();
    sqlx::query("insert into order_seats (order_id, performance_id, seat_index, amount) values ($1, $2, $3, 1)")
        .bind(id)
        .bind(performance)
        .bind(seat)
        .execute(&app.pg)
        .await
        .unwrap();
    if ticket {
        sqlx::query(
            "insert into tickets (id, order_id, performance_id, seat_index, account_id, code) values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(Uuid::now_v7())
        .bind(id)
        .bind(performance)
        .bind(seat)
        .bind(account)
        .bind(id.to_string())
        .execute(&app.pg)
        .await
        .unwrap();
    }
}

#[tokio::test]
async fn parity_14_fifty_thousand_seats_are_made_in_one_statement() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let rows: Vec<Value> = (0..250)
        .map(|r| {
            json!({"label": format!("{}", r + 1), "first": r * 200, "x": (0..200).map(|i| i * 20).collect::<Vec<_>>(),
                   "y": vec![100 + r * 24; 200], "grade": vec![i32::from(r > 50); 200]})
        })
        .collect();
    let chart = json!({"name": "50,000", "width": 4000, "height": 7000, "stage": {"x": 0, "y": 0, "w": 4000, "h": 50}, "grades": ["R", "S"],
        "sections": [{"name": "A", "outline": [], "rows": rows}]});
    let chart = manager.client.post(&format!("/api/v1/venues/{}/charts", manager.venue), &chart).await.expect(201);
    let show = manager.show(json!({})).await;
    let prices = json!([{"grade": "R", "amount": 2000}, {"grade": "S", "amount": 1000}]);
    let statements = Statements::listen();
    let made = manager.performance(&show, json!({"chart": chart["id"], "prices": prices, "blocked": [49_999]})).await;
    assert_eq!(made["seats_total"], 50_000);
    assert_eq!(statements.with("into performance_seats").len(), 1);
    drop(statements);
    let count: (i64, i64, i64) = sqlx::query_as(
        "select count(*), count(*) filter (where blocked), count(*) filter (where grade = 'R') from performance_seats where performance_id = $1::uuid",
    )
    .bind(text(&made["id"]).parse::<Uuid>().unwrap())
    .fetch_one(&app.pg)
    .await
    .unwrap();
    assert_eq!(count, (50_000, 1, 51 * 200));
    let seat: (String, String, String) = sqlx::query_as(
        "select section, row_label, seat_label from performance_seats where performance_id = $1::uuid and seat_index = 401",
    )
    .bind(text(&made["id"]).parse::<Uuid>().unwrap())
    .fetch_one(&app.pg)
    .await
    .unwrap();
    assert_eq!(seat, ("A".into(), "3".into(), "2".into()));
    let loaded = shows::performance(&app, text(&made["id"]).parse().unwrap()).await.unwrap();
    assert_eq!((loaded.seats.count(), loaded.amount(&[0, 49_999])), (50_000, Some(3000)));
}
