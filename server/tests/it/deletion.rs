//! Deleting a show: gone at once everywhere, and everything that belonged to it afterwards, whoever dies.

use std::time::Duration;

use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::server::{Body, HoldEndReason, Phase, Role};
use serde_json::{Value, json};
use sqlx::Row as _;
use uuid::Uuid;

use crate::checkout::{Shop, handles, id, until};
use crate::client::{Client, issue, token};
use crate::fixtures;
use crate::harness::fresh_config;
use crate::node::Node;
use crate::socket::Socket;
use crate::{reviews, reviews_cache};

async fn count(app: &frontrow::app::App, query: &'static str, show: Uuid) -> i64 {
    sqlx::query(query).bind(show).fetch_one(&app.pg).await.unwrap().get(0)
}

/// Waits until nothing of the show is left; the report.
async fn gone(client: &Client, show: Uuid) -> Value {
    let path = format!("/api/v1/shows/{show}/deletion");
    let deadline = tokio::time::Instant::now() + Duration::from_secs(60);
    loop {
        let report = client.get(&path).await.expect(200);
        if report["done"] == true {
            return report;
        }
        assert!(tokio::time::Instant::now() < deadline, "never done: {report}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn part<'a>(report: &'a Value, name: &str) -> &'a Value {
    report["parts"].as_array().unwrap().iter().find(|part| part["part"] == name).unwrap_or_else(|| panic!("{name}: {report}"))
}

#[tokio::test]
async fn parity_13_defect_d23_a_deleted_show_is_gone_at_once_everywhere() {
    let shop = Shop::open().await;
    let (app, performance) = (&shop.app, &shop.performance);
    let show = format!("/api/v1/shows/{}", performance.show);
    let owner = Client::of(app, performance.owner, Role::Manager);
    // Somebody has paid: the show stays, and says why.
    let (_, bought) = shop.bought(&[0, 1]).await;
    let refused = owner.delete(&show, &json!({})).await;
    assert_eq!(refused.problem(), (409, "in_use".into()));
    assert!(refused.text.contains("2 valid tickets"), "{}", refused.text);
    assert_eq!(owner.get(&show).await.status, 200);
    assert_eq!(owner.get(&format!("{show}/deletion")).await.problem().0, 404);
    fixtures::revoke(app, id(&bought)).await;

    // One watches and holds, one is to pay.
    let (watcher, _) = Client::fresh(app, Role::Customer).await;
    let mut socket = Socket::open_as(app.addr, &token(app, watcher, Role::Customer)).await;
    assert_eq!(socket.join(performance.id).await.phase, Phase::Running);
    socket.watch(performance.id).await;
    let held = socket.hold(performance.id, &[5, 6]).await;
    let (buyer, order) = shop.ordered(&[8]).await;
    let nobody = Client::nobody(app);
    assert_eq!(nobody.get(&show).await.status, 200);

    let told = owner.delete(&show, &json!({})).await.expect(202);
    assert_eq!((&told["show"], &told["deleted_by"]), (&json!(performance.show), &json!(performance.owner)));
    for path in [show.clone(), format!("/api/v1/performances/{}", performance.id), reviews::list(performance.show)] {
        for client in [&nobody, &owner, &buyer.client] {
            assert_eq!(client.get(&path).await.problem().0, 404, "{path}");
        }
    }
    assert_eq!(owner.get("/api/v1/shows").await.expect(200)["items"], json!([]));
    assert_eq!(buyer.order(&shop.order_body(&held)).await.problem().0, 404);
    // The sockets are told, holds are over, nobody comes in any more.
    let (mut closed, mut ended) = (false, None);
    let both = |body: &Body| {
        match body {
            Body::QueueState(state) => closed |= state.phase == Phase::Closed,
            Body::HoldEnded { hold, reason } if *hold == held.hold => ended = Some(*reason),
            _ => {}
        }
        ended.filter(|_| closed)
    };
    assert_eq!(socket.until(both).await, HoldEndReason::Released);
    socket.refused_with(Request::QueueJoin { performance: performance.id }, ErrorCode::NotFound).await;
    socket.refused_with(Request::SeatsHold { performance: performance.id, seats: vec![9] }, ErrorCode::NotFound).await;

    let report = gone(&owner, performance.show).await;
    assert_eq!(part(&report, "orders")["removed"], json!({"orders": 1}));
    assert_eq!(part(&report, "sale")["removed"], json!({"performances": 1}));
    assert_eq!(part(&report, "reviews")["removed"], json!({"reviews": 0, "likes": 0}));
    assert_eq!(part(&report, "rankings")["done"], true);
    let seen = buyer.see(&order).await;
    assert_eq!(seen["status"], "cancelled");
    assert!(seen["failure"].as_str().unwrap().contains("withdrawn"), "{seen}");
    let mut redis = app.redis.get().await.unwrap();
    let left: Vec<String> = redis::cmd("KEYS").arg(format!("fr:{{{}}}:*", performance.id)).query_async(&mut redis).await.unwrap();
    let live: Vec<&String> = left.iter().filter(|key| !key.contains(":hold:")).collect();
    assert!(live.is_empty(), "{live:?}");
    // Whose money comes all the same gets it back.
    shop.pay(&order).await;
    shop.until_status(&order, "refunded").await;
    assert_eq!(shop.tickets().await, 0);

    // The event comes once more, as a log may bring it: nothing begins anew.
    sqlx::query("update outbox set handled_at = null, done_at = null, next_attempt_at = now() where kind = 'show_deleted'")
        .execute(&app.pg)
        .await
        .unwrap();
    until("it is heard again", || async {
        let unheard = "select count(*) from outbox where kind = 'show_deleted' and handled_at is null";
        sqlx::query_scalar::<_, i64>(unheard).fetch_one(&app.pg).await.unwrap() == 0
    })
    .await;
    let same = owner.get(&format!("{show}/deletion")).await.expect(200);
    assert_eq!((&same["done"], &same["parts"]), (&json!(true), &report["parts"]));
    // A lost answer is asked for again; nothing is done twice.
    assert_eq!(owner.delete(&show, &json!({})).await.expect(202)["deleted_at"], told["deleted_at"]);
    let events: i64 =
        sqlx::query_scalar("select count(*) from outbox where kind = 'show_deleted'").fetch_one(&app.pg).await.unwrap();
    assert_eq!(events, 1);
    let (_, other) = Client::fresh(app, Role::Manager).await;
    let (_, admin) = Client::fresh(app, Role::Admin).await;
    assert_eq!(other.delete(&show, &json!({})).await.problem().0, 404);
    assert_eq!(other.get(&format!("{show}/deletion")).await.problem().0, 404);
    assert_eq!(admin.get(&format!("{show}/deletion")).await.expect(200)["done"], true);
}

#[tokio::test]
async fn defect_d24_a_payment_and_a_deletion_never_both_win() {
    let mut shop = Shop::open().await;
    for round in 0..8 {
        shop.performance = fixtures::performance(&shop.app, crate::checkout::spec()).await;
        let owner = Client::of(&shop.app, shop.performance.owner, Role::Manager);
        let (buyer, order) = shop.ordered(&[round]).await;
        shop.pay_silently(&order).await;
        let path = format!("/api/v1/shows/{}", shop.performance.show);
        let nothing = json!({});
        let (paid, deleted) = tokio::join!(buyer.sync(&order), owner.delete(&path, &nothing));
        assert!(paid.status.is_success(), "{}", paid.text);
        let tickets = count(
            &shop.app,
            "select count(*) from tickets where performance_id = $1 and revoked_at is null",
            shop.performance.id,
        )
        .await;
        match deleted.status.as_u16() {
            202 => {
                assert_eq!(tickets, 0, "round {round}: a ticket for a show that is gone");
                shop.look_now(&order).await;
                shop.until_status(&order, "refunded").await;
            }
            409 => assert_eq!(tickets, 1, "round {round}: refused without a ticket"),
            other => panic!("round {round}: {other} {}", deleted.text),
        }
    }
}

/// Kills the worker twice in the middle, for real.
#[tokio::test]
async fn parity_54_defect_d47_ten_thousand_reviews_are_deleted_once_though_the_consumer_is_killed() {
    let config = fresh_config().await;
    let app = handles(&config).await;
    let (show, kept) = (reviews::over(&app, 20).await, reviews::over(&app, 20).await);
    reviews_cache::bulk(&app, show.show, 10_000).await;
    reviews_cache::bulk(&app, kept.show, 30).await;
    sqlx::query(
        "with l as (insert into review_likes (review_id, account_id, created_at)
                    select id, account_id, now() from reviews where rating > 2 returning review_id)
         update reviews set likes = 1 where id in (select review_id from l)",
    )
    .execute(&app.pg)
    .await
    .unwrap();
    let likes = count(&app, "select sum(likes)::int8 from reviews where show_id = $1", show.show).await;
    let token = issue(&app, show.owner, Role::Manager);
    let left = || count(&app, "select count(*) from reviews where show_id = $1", show.show);

    // What somebody has locked is not deleted: so it is certain to be killed in the middle.
    for (life, locked) in [6_000, 2_500].into_iter().enumerate() {
        let mut reader = app.pg.begin().await.unwrap();
        sqlx::query("select id from reviews where show_id = $1 order by id desc limit $2 for update")
            .bind(show.show)
            .bind(locked)
            .execute(&mut *reader)
            .await
            .unwrap();
        let node = Node::start(&config).await;
        if life == 0 {
            let client = Client::at(&format!("http://{}", node.addr), &token);
            client.delete(&format!("/api/v1/shows/{}", show.show), &json!({})).await.expect(202);
        }
        until("all but the locked ones are gone", || async { left().await <= locked }).await;
        node.kill().await;
        assert_eq!(left().await, locked, "it died in the middle");
        reader.rollback().await.unwrap();
    }
    let last = Node::start(&config).await;
    let client = Client::at(&format!("http://{}", last.addr), &token);
    let report = gone(&client, show.show).await;
    assert_eq!(part(&report, "reviews")["removed"], json!({"reviews": 10_000, "likes": likes}), "counted once, over all lives");
    assert_eq!(left().await, 0);
    assert_eq!(count(&app, "select count(*) from reviews where show_id = $1", kept.show).await, 30);
    last.kill().await;
}

#[tokio::test]
async fn a_performance_is_deleted_before_its_first_order_only() {
    let shop = Shop::open().await;
    let (app, performance) = (&shop.app, &shop.performance);
    let path = format!("/api/v1/performances/{}", performance.id);
    let owner = Client::of(app, performance.owner, Role::Manager);
    let (buyer, order) = shop.ordered(&[3]).await;
    assert_eq!(owner.delete(&path, &json!({})).await.problem(), (409, "in_use".into()));
    buyer.cancel(&order).await.expect(200);
    owner.delete(&path, &json!({})).await.expect(204);
    assert_eq!(owner.get(&path).await.problem().0, 404);
    assert_eq!(owner.delete(&path, &json!({})).await.problem().0, 404);
    let show = owner.get(&format!("/api/v1/shows/{}", performance.show)).await.expect(200);
    assert_eq!(show["performances"], json!([]));
    // A late payment for an order that is over goes back.
    shop.pay(&order).await;
    shop.until_status(&order, "refunded").await;
    assert_eq!(shop.tickets().await, 0);
}

#[tokio::test]
async fn parity_15_the_manager_sees_every_seat_with_its_state_and_order_and_reprices_by_grade() {
    let shop = Shop::open().await;
    let (app, performance) = (&shop.app, &shop.performance);
    let path = format!("/api/v1/manager/performances/{}/seats", performance.id);
    let owner = Client::of(app, performance.owner, Role::Manager);
    // Prices are changed by grade while nobody ordered.
    let prices = json!({"prices": [{"grade": "R", "amount": 90_000}, {"grade": "S", "amount": 50_000}]});
    owner.patch(&format!("/api/v1/performances/{}", performance.id), &prices).await.expect(200);
    assert_eq!(owner.get(&format!("{path}?limit=1")).await.expect(200)["items"][0]["price"], 90_000);

    let (buyer, sold) = shop.bought(&[0, 1]).await;
    let (_, asked) = shop.ordered(&[2]).await;
    let holder = shop.buyer().await;
    shop.hold(&holder, &[3]).await;
    owner.patch(&format!("/api/v1/performances/{}", performance.id), &json!({"blocked": [99]})).await.expect(200);
    until("the map knows what is blocked", || async { shop.states(&[99]).await == [3] }).await;

    let seen = async |query: &str| owner.get(&format!("{path}?{query}")).await.expect(200);
    let first = seen("limit=4").await;
    let states: Vec<&str> = first["items"].as_array().unwrap().iter().map(|seat| seat["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["sold", "sold", "held", "held"]);
    let [a, _, c, d] = first["items"].as_array().unwrap().as_slice() else { panic!("four seats: {first}") };
    let nickname = buyer.client.get("/api/v1/me").await.expect(200)["nickname"].clone();
    assert_eq!(a["order"], json!({"id": sold["id"], "status": "paid", "amount": 90_000, "nickname": nickname}));
    assert_eq!((&a["index"], &a["grade"], &a["price"]), (&json!(0), &json!("R"), &json!(90_000)));
    assert_eq!((&c["order"]["id"], &c["order"]["status"]), (&asked["id"], &json!("pending")));
    assert_eq!(d["order"], Value::Null, "held, and nobody ordered");
    let indices =
        |page: &Value| page["items"].as_array().unwrap().iter().map(|s| s["index"].as_u64().unwrap()).collect::<Vec<_>>();
    assert_eq!(indices(&seen("state=sold").await), [0, 1]);
    assert_eq!(indices(&seen("state=blocked").await), [99]);
    assert_eq!(indices(&seen("state=held&cursor=2").await), [3]);
    assert_eq!(indices(&seen("state=available&grade=S&limit=2").await), [50, 51]);

    // Page by page, every seat once.
    let (mut all, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = seen(&format!("limit=40{cursor}")).await;
        all.extend(indices(&page));
        match page["next"].as_u64() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(all, (0..100).collect::<Vec<u64>>());
    let (_, stranger) = Client::fresh(app, Role::Manager).await;
    assert_eq!(stranger.get(&path).await.problem().0, 403);
}

#[tokio::test]
async fn the_manager_sees_what_was_sold() {
    let shop = Shop::open().await;
    let (app, performance) = (&shop.app, &shop.performance);
    let path = format!("/api/v1/manager/performances/{}/sales", performance.id);
    let owner = Client::of(app, performance.owner, Role::Manager);
    shop.bought(&[0, 1]).await;
    shop.bought(&[99]).await;
    let (_, returned) = shop.bought(&[50]).await;
    fixtures::revoke(app, id(&returned)).await;
    shop.ordered(&[2]).await;
    sqlx::query("update performance_seats set blocked = true where seat_index = 10").execute(&app.pg).await.unwrap();
    let sales = owner.get(&path).await.expect(200);
    let grade = |name: &str| sales["grades"].as_array().unwrap().iter().find(|g| g["grade"] == name).unwrap().clone();
    assert_eq!(grade("R"), json!({"grade": "R", "price": 100_000, "seats": 50, "blocked": 1, "sold": 2, "amount": 200_000}));
    assert_eq!(grade("S"), json!({"grade": "S", "price": 50_000, "seats": 50, "blocked": 0, "sold": 1, "amount": 50_000}));
    assert_eq!((&sales["sold"], &sales["amount"], &sales["seats"]), (&json!(3), &json!(250_000), &json!(100)));
    assert_eq!(sales["orders"], json!({"pending": 1, "paid": 3, "refunded": 0, "ended": 0}));
    // Page by page, the latest first.
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = owner.get(&format!("{path}?limit=3{cursor}")).await.expect(200);
        seen.extend(page["items"].as_array().unwrap().iter().map(|order| order["seats"].as_i64().unwrap()));
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(seen, [1, 1, 1, 2]);
    let (_, other) = Client::fresh(app, Role::Manager).await;
    assert_eq!(other.get(&path).await.problem().0, 403);
    assert_eq!(Client::nobody(app).get(&path).await.problem().0, 401);
}
