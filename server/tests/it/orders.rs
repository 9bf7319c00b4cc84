//! Checkout on real services: a hold becomes an order, an order becomes tickets, once.

use std::collections::HashSet;

use chrono::{TimeDelta, Utc};
use frontrow::orders::{self, check};
use frontrow::{queue, seats};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::server::{OrderStatus, Role};
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::checkout::{Shop, id, payment_id, spec, until};
use crate::client::Client;

const FREE: u8 = 0;
const HELD: u8 = 1;
const SOLD: u8 = 2;

#[tokio::test]
async fn parity_42_a_hold_becomes_an_order_and_money_becomes_tickets() {
    let shop = Shop::open().await;
    let buyer = shop.buyer().await;
    let hold = shop.hold(&buyer, &[3, 4]).await;
    let mut live = shop.app.bus.subscribe();
    let order = buyer.order(&shop.order_body(&hold)).await.expect(201);

    assert_eq!(order["status"], "pending");
    assert_eq!((&order["amount"], &order["currency"]), (&json!(200_000), &json!("KRW")));
    assert_eq!(order["seats"][0], json!({"index": 3, "section": "A", "row": "1", "seat": "4", "grade": "R", "amount": 100_000}));
    assert_eq!((order["show_title"].as_str(), order["venue_name"].as_str()), (Some("Show"), Some("Hall")));
    assert_eq!((&order["tickets"], &order["failure"]), (&json!([]), &Value::Null));
    let payment = &order["payment"];
    assert_eq!(payment["order_name"], "Show 2매");
    assert_eq!(payment["store_id"], shop.app.config.portone.store_id);
    assert_eq!(payment["channel_key"], shop.app.config.portone.channel_key);
    assert_eq!(payment["redirect_url"], format!("{}orders/{}/return", shop.app.config.public_url, id(&order)));
    assert_eq!(payment_id(&order).len(), 32);
    assert_eq!(shop.states(&[3, 4]).await, [HELD, HELD]);

    shop.pay_silently(&order).await;
    let paid = buyer.sync(&order).await.expect(200);
    assert_eq!((&paid["status"], &paid["payment"]), (&json!("paid"), &Value::Null));
    assert_eq!(paid["tickets"].as_array().unwrap().len(), 2);
    assert_eq!(shop.states(&[2, 3, 4, 5]).await, [FREE, SOLD, SOLD, FREE], "sold when the answer is there");
    let place = queue::places(&shop.app, shop.performance.id, &[buyer.account]).await.unwrap();
    assert_eq!(place, [None], "the slot in the waiting room is free");

    let state = orders::state(&shop.app, buyer.account, id(&order)).await.unwrap();
    assert_eq!((state.status, state.tickets.len(), state.amount), (OrderStatus::Paid, 2, 200_000));
    let changed = LiveRecord::OrderChanged { performance: shop.performance.id, order: id(&order) };
    let mut told = 0;
    while let Ok(Some(frontrow::infra::bus::Live::Record(record))) =
        tokio::time::timeout(std::time::Duration::from_millis(100), live.next()).await
    {
        told += usize::from(*record == changed);
    }
    assert!(told >= 2, "made and paid");
    let report = shop.settles().await;
    assert_eq!((report.paid_orders, report.tickets, report.maps, report.payments), (1, 2, 1, 1));
}

#[tokio::test]
async fn a_ticket_has_a_signed_code_and_is_in_ones_list() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.bought(&[7]).await;
    let list = buyer.client.get("/api/v1/tickets").await.expect(200);
    assert_eq!(list["items"], order["tickets"]);
    let ticket = &list["items"][0];
    assert_eq!((&ticket["status"], &ticket["seat"], &ticket["amount"]), (&json!("valid"), &json!("8"), &json!(100_000)));
    assert_eq!(
        (ticket["show"].as_str(), ticket["order"].clone()),
        (Some(&*shop.performance.show.to_string()), order["id"].clone())
    );
    let claims = shop.app.codes.verify(ticket["code"].as_str().unwrap()).unwrap();
    assert_eq!((ticket["id"].as_str(), claims.seat), (Some(&*claims.ticket.to_string()), 7));
    assert_eq!(claims.performance, shop.performance.id);
}

#[tokio::test]
async fn the_webhook_alone_completes_an_order() {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[0]).await;
    shop.pay(&order).await;
    shop.until_status(&order, "paid").await;
    shop.settles().await;
}

#[tokio::test]
async fn the_reconciler_alone_completes_an_order() {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[0]).await;
    shop.pay_silently(&order).await;
    shop.until_status(&order, "paid").await;
    shop.settles().await;
}

#[tokio::test]
async fn parity_33_the_same_key_and_body_give_the_same_answer() {
    let shop = Shop::open().await;
    let buyer = shop.buyer().await;
    let (first, second) = (shop.hold(&buyer, &[0]).await, shop.hold(&buyer, &[1]).await);
    let made = buyer.order_with("key-1", &shop.order_body(&first)).await.expect(201);
    assert_eq!(buyer.order_with("key-1", &shop.order_body(&first)).await.expect(201), made);
    let other = buyer.order_with("key-1", &shop.order_body(&second)).await.problem();
    assert_eq!(other, (422, "idempotency_mismatch".to_owned()));
    // What was refused was not done: with a key of its own it is.
    let next = buyer.order_with("key-2", &shop.order_body(&second)).await.expect(201);
    assert_ne!(next["id"], made["id"]);
    // Keys are a person's own.
    let stranger = shop.buyer().await;
    let theirs = shop.hold(&stranger, &[9]).await;
    stranger.order_with("key-1", &shop.order_body(&theirs)).await.expect(201);
    // The answer is the first one even when the order has moved on.
    shop.pay(&made).await;
    shop.until_status(&made, "paid").await;
    assert_eq!(buyer.order_with("key-1", &shop.order_body(&first)).await.expect(201), made);
}

#[tokio::test]
async fn an_order_without_a_key_is_refused() {
    let shop = Shop::open().await;
    let buyer = shop.buyer().await;
    let hold = shop.hold(&buyer, &[0]).await;
    let without = buyer.client.post("/api/v1/orders", &shop.order_body(&hold)).await;
    assert_eq!(without.problem(), (422, "validation_failed".to_owned()));
    assert_eq!(without.json()["errors"][0]["field"], "Idempotency-Key");
    assert_eq!(buyer.order_with(&"k".repeat(257), &shop.order_body(&hold)).await.problem().0, 422);
    assert_eq!(buyer.order_with(&"k".repeat(256), &shop.order_body(&hold)).await.status.as_u16(), 201);
}

#[tokio::test]
async fn one_key_used_for_two_holds_at_once_has_one_effect() {
    let shop = Shop::open().await;
    let buyer = shop.buyer().await;
    let holds = [shop.hold(&buyer, &[0]).await, shop.hold(&buyer, &[1]).await];
    let bodies = [shop.order_body(&holds[0]), shop.order_body(&holds[1])];
    let answers = join_all((0..12).map(|n| buyer.order_with("one-key", &bodies[n % 2]))).await;
    let made: HashSet<Value> = answers.iter().filter(|a| a.status == 201).map(|a| a.json()["id"].clone()).collect();
    assert_eq!(made.len(), 1);
    assert!(answers.iter().filter(|a| a.status != 201).all(|a| a.problem().1 == "idempotency_mismatch"));
    assert_eq!(count(&shop, "orders").await, 1);
}

#[tokio::test]
async fn defect_d31_many_orders_of_one_hold_at_once_are_one() {
    let shop = Shop::open().await;
    let buyer = shop.buyer().await;
    let hold = shop.hold(&buyer, &[10, 11, 12]).await;
    let body = shop.order_body(&hold);
    let answers = join_all((0..20).map(|_| buyer.order(&body))).await;
    let orders: HashSet<String> = answers.into_iter().map(|a| a.expect(201)["id"].to_string()).collect();
    assert_eq!(orders.len(), 1);
    assert_eq!((count(&shop, "orders").await, count(&shop, "payments").await, count(&shop, "order_seats").await), (1, 1, 3));
}

#[tokio::test]
async fn defect_d31_a_pending_order_expires_and_its_seats_are_free() {
    let mut spec = spec();
    spec.room.payment_seconds = 1;
    let shop = Shop::with(spec).await;
    let (buyer, order) = shop.ordered(&[5]).await;
    shop.until_status(&order, "expired").await;
    until("the seat is free", || async { shop.states(&[5]).await == [FREE] }).await;
    let seen = buyer.see(&order).await;
    assert_eq!((&seen["status"], &seen["payment"]), (&json!("expired"), &Value::Null));
    shop.settles().await;
}

#[tokio::test]
async fn an_order_does_not_expire_before_the_gateway_was_asked() {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[5]).await;
    shop.pay_silently(&order).await;
    shop.let_expire(&order).await;
    shop.until_status(&order, "paid").await;
    shop.settles().await;
}

#[tokio::test]
async fn an_order_expires_without_the_gateway_only_after_patience() {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[5]).await;
    shop.standin
        .fault(payment_id(&order), json!({"kind": "error", "on": "get", "status": 503, "html": true, "times": 1000}))
        .await;
    shop.let_expire(&order).await;
    let looked = || async {
        let waits: bool = sqlx::query_scalar("select checks > 0 and next_check_at > now() from payments")
            .fetch_one(&shop.app.pg)
            .await
            .unwrap();
        waits && shop.status(&order).await == "pending"
    };
    until("it was looked at and is still pending", looked).await;
    sqlx::query("update orders set expires_at = now() - interval '40 seconds'").execute(&shop.app.pg).await.unwrap();
    shop.look_now(&order).await;
    shop.until_status(&order, "expired").await;
    until("the seat is free", || async { shop.states(&[5]).await == [FREE] }).await;
}

#[tokio::test]
async fn parity_32_only_ones_own_live_hold_becomes_an_order() {
    let shop = Shop::open().await;
    let (buyer, stranger) = (shop.buyer().await, shop.buyer().await);
    let hold = shop.hold(&buyer, &[0]).await;
    let ended = (409, "hold_ended".to_owned());
    assert_eq!(stranger.order(&shop.order_body(&hold)).await.problem(), ended);
    let unknown = json!({ "performance": shop.performance.id, "hold": Uuid::now_v7() });
    assert_eq!(buyer.order(&unknown).await.problem(), ended);
    let elsewhere = json!({ "performance": Uuid::now_v7(), "hold": hold.hold });
    assert_eq!(buyer.order(&elsewhere).await.problem(), (404, "not_found".to_owned()));
    seats::release(&shop.app, &shop.performance, buyer.account, hold.hold).await.unwrap();
    assert_eq!(buyer.order(&shop.order_body(&hold)).await.problem(), ended);
    assert_eq!(Client::nobody(&shop.app).post("/api/v1/orders", &unknown).await.problem().0, 401);
    assert_eq!(count(&shop, "orders").await, 0);
}

#[tokio::test]
async fn parity_31_only_the_admitted_may_order() {
    let shop = Shop::open().await;
    let buyer = shop.buyer().await;
    let hold = shop.hold(&buyer, &[0]).await;
    queue::free(&shop.app, shop.performance.id, &[buyer.account]).await.unwrap();
    assert_eq!(buyer.order(&shop.order_body(&hold)).await.problem(), (403, "not_admitted".to_owned()));
    assert_eq!(shop.states(&[0]).await, [HELD], "the hold lives until its deadline");
    crate::checkout::admit(&shop.app, &shop.performance, buyer.account).await;
    buyer.order(&shop.order_body(&hold)).await.expect(201);
}

#[tokio::test]
async fn defect_d30_nothing_cannot_be_ordered() {
    let shop = Shop::open().await;
    let buyer = shop.buyer().await;
    for seats_named in [&[][..], &[4, 4][..]] {
        let refused = seats::hold(&shop.app, &shop.performance, buyer.account, seats_named).await.unwrap_err();
        assert_eq!(refused.code(), ErrorCode::BadMessage);
    }
    assert_eq!(buyer.order(&json!({ "performance": shop.performance.id })).await.problem().0, 400);
    let free: Result<_, sqlx::Error> = sqlx::query(
        "insert into orders (id, account_id, performance_id, hold_id, amount, currency, expires_at)
         values ($1, $2, $3, $1, 0, 'KRW', now())",
    )
    .bind(Uuid::now_v7())
    .bind(buyer.account)
    .bind(shop.performance.id)
    .execute(&shop.app.pg)
    .await;
    assert!(free.is_err(), "the database refuses an order that costs nothing");
}

#[tokio::test]
async fn defect_d29_a_cancelled_order_never_blocks_its_seats() {
    let shop = Shop::open().await;
    let buyer = shop.buyer().await;
    let hold = shop.hold(&buyer, &[0, 1]).await;
    let order = buyer.order(&shop.order_body(&hold)).await.expect(201);
    assert_eq!(buyer.cancel(&order).await.expect(200)["status"], "cancelled");
    assert_eq!(shop.states(&[0, 1]).await, [FREE, FREE], "free when the answer is there");
    assert_eq!(buyer.cancel(&order).await.expect(200)["status"], "cancelled", "twice is once");
    // A partly overlapping new order is new, with its own seats and total.
    let hold = shop.hold(&buyer, &[1, 99]).await;
    let next = buyer.order(&shop.order_body(&hold)).await.expect(201);
    assert_ne!(next["id"], order["id"]);
    assert_eq!(next["amount"], 150_000);
    shop.pay(&next).await;
    shop.until_status(&next, "paid").await;
    shop.settles().await;
}

#[tokio::test]
async fn parity_35_36_defect_d32_two_orders_for_one_show_are_fine() {
    let shop = Shop::open().await;
    let (buyer, first) = shop.bought(&[0]).await;
    // Whoever else told of the payment may still be freeing the first slot.
    let place = || queue::places(&shop.app, shop.performance.id, std::slice::from_ref(&buyer.account));
    until("the first slot is free", || async { place().await.unwrap()[0].is_none() }).await;
    crate::checkout::admit(&shop.app, &shop.performance, buyer.account).await;
    let hold = shop.hold(&buyer, &[1]).await;
    let second = buyer.order(&shop.order_body(&hold)).await.expect(201);
    shop.pay(&second).await;
    let second = buyer.sync(&second).await.expect(200);
    assert_eq!((&first["status"], &second["status"]), (&json!("paid"), &json!("paid")));
    // Where each stands, and what was booked.
    let list = buyer.client.get("/api/v1/orders").await.expect(200);
    let listed: Vec<_> = list["items"].as_array().unwrap().iter().map(|o| (o["id"].clone(), o["status"].clone())).collect();
    assert_eq!(listed, [(second["id"].clone(), json!("paid")), (first["id"].clone(), json!("paid"))]);
    assert!(list["items"].as_array().unwrap().iter().all(|o| o["performance"] == shop.performance.id.to_string()));
    shop.settles().await;
}

#[tokio::test]
async fn defect_d33_a_sold_seat_names_its_order() {
    let shop = Shop::open().await;
    let (_, a) = shop.bought(&[0]).await;
    let (_, b) = shop.bought(&[1]).await;
    let rows: Vec<(i32, Uuid)> =
        sqlx::query_as("select seat_index, order_id from tickets order by seat_index").fetch_all(&shop.app.pg).await.unwrap();
    assert_eq!(rows, [(0, id(&a)), (1, id(&b))]);
}

#[tokio::test]
async fn parity_33_the_same_hold_is_one_order_and_a_cancelled_one_never_blocks_its_seats() {
    let shop = Shop::open().await;
    let buyer = shop.buyer().await;
    let hold = shop.hold(&buyer, &[0, 1]).await;
    let body = shop.order_body(&hold);
    // Whatever the key, also at once.
    let answers = join_all((0..6).map(|_| buyer.order(&body))).await;
    let made: Vec<Value> = answers.into_iter().map(|answer| answer.expect(201)["id"].clone()).collect();
    assert!(made.iter().all(|order| *order == made[0]), "{made:?}");
    assert_eq!(count(&shop, "orders").await, 1);
    let order = buyer.client.get(&format!("/api/v1/orders/{}", made[0].as_str().unwrap())).await.expect(200);
    buyer.cancel(&order).await.expect(200);
    // The same seats by the same person, as often as they like.
    for _ in 0..2 {
        let again = shop.hold(&buyer, &[0, 1]).await;
        let next = buyer.order(&shop.order_body(&again)).await.expect(201);
        assert_ne!(next["id"], order["id"]);
        buyer.cancel(&next).await.expect(200);
    }
    let last = shop.hold(&buyer, &[0, 1]).await;
    let last = buyer.order(&shop.order_body(&last)).await.expect(201);
    shop.pay(&last).await;
    assert_eq!(buyer.sync(&last).await.expect(200)["status"], "paid");
    shop.settles().await;
}

#[tokio::test]
async fn parity_34_defect_d16_orders_are_their_owners_own() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    let (_, stranger) = Client::fresh(&shop.app, Role::Customer).await;
    let path = format!("/api/v1/orders/{}", id(&order));
    let hidden = (404, "not_found".to_owned());
    assert_eq!(stranger.get(&path).await.problem(), hidden);
    assert_eq!(stranger.post(&format!("{path}/sync"), &json!({})).await.problem(), hidden);
    assert_eq!(stranger.post(&format!("{path}/cancel"), &json!({})).await.problem(), hidden);
    assert_eq!(stranger.get("/api/v1/orders").await.expect(200), json!({ "items": [], "next": null }));
    assert_eq!(stranger.get("/api/v1/tickets").await.expect(200), json!({ "items": [], "next": null }));
    let refused = orders::state(&shop.app, Uuid::now_v7(), id(&order)).await.unwrap_err();
    assert_eq!(refused.code(), ErrorCode::NotFound);
    // Roles open no door either, and nobody has none at all.
    let (_, admin) = Client::fresh(&shop.app, Role::Admin).await;
    assert_eq!(admin.get(&path).await.problem(), hidden);
    for path in [path.as_str(), "/api/v1/orders", "/api/v1/tickets"] {
        assert_eq!(Client::nobody(&shop.app).get(path).await.problem().0, 401);
    }
    assert_eq!(buyer.see(&order).await["status"], "pending", "nothing was changed");
    assert_eq!(buyer.client.get("/api/v1/orders/not-an-id").await.problem(), hidden);
}

#[tokio::test]
async fn parity_34_lists_are_paged_by_a_cursor() {
    let shop = Shop::open().await;
    let (buyer, mut made) = (shop.buyer().await, Vec::new());
    for seat in 0..3 {
        let hold = shop.hold(&buyer, &[seat]).await;
        made.insert(0, buyer.order(&shop.order_body(&hold)).await.expect(201)["id"].clone());
    }
    let ids = |page: &Value| page["items"].as_array().unwrap().iter().map(|o| o["id"].clone()).collect::<Vec<_>>();
    let first = buyer.client.get("/api/v1/orders?limit=2").await.expect(200);
    assert_eq!(ids(&first), made[..2]);
    let path = format!("/api/v1/orders?limit=2&cursor={}", first["next"].as_str().unwrap());
    let last = buyer.client.get(&path).await.expect(200);
    assert_eq!((ids(&last), &last["next"]), (made[2..].to_vec(), &Value::Null));
    for bad in ["limit=0", "limit=101", "cursor=x"] {
        let answer = buyer.client.get(&format!("/api/v1/orders?{bad}")).await;
        assert_eq!(answer.problem(), (422, "validation_failed".to_owned()));
    }
}

#[tokio::test]
async fn parity_44_defect_d14_d15_there_is_no_way_to_paid_without_money() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    assert_eq!(buyer.sync(&order).await.expect(200)["status"], "pending", "nothing was paid");
    // The gateway's word counts, not the webhook's, however genuine, and not the payer's.
    let told = shop.standin.webhook(payment_id(&order), json!({ "type": "Transaction.Paid" })).await;
    assert_eq!(told, [Some(200)]);
    shop.standin.open(payment_id(&order), 100_000).await;
    assert_eq!(buyer.sync(&order).await.expect(200)["status"], "pending", "a window was opened");
    let path = format!("/api/v1/orders/{}", id(&order));
    let paid = json!({ "status": "paid", "payment_id": payment_id(&order) });
    for method in [Method::PUT, Method::PATCH, Method::DELETE, Method::POST] {
        let request = buyer.client.request(method, &path).json(&paid);
        assert_eq!(buyer.client.send(request).await.problem().0, 405);
    }
    assert_eq!((shop.status(&order).await.as_str(), shop.tickets().await), ("pending", 0));
    assert_eq!(shop.states(&[0]).await, [HELD]);
}

#[tokio::test]
async fn defect_d49_the_age_limit_is_enforced_at_booking() {
    let mut spec = spec();
    spec.age_limit = 19;
    let shop = Shop::with(spec).await;
    let today = (Utc::now() + TimeDelta::hours(9)).date_naive(); // in Seoul
    let years = |n: i32, days: i64| {
        use chrono::Datelike as _;
        today.with_year(today.year() - n).unwrap_or(today) + TimeDelta::days(days)
    };
    for (seat, born, status) in [(0, years(19, 1), 403), (1, years(19, 0), 201), (2, years(40, 0), 201)] {
        let buyer = shop.buyer().await;
        sqlx::query("update accounts set birth_date = $2 where id = $1")
            .bind(buyer.account)
            .bind(born)
            .execute(&shop.app.pg)
            .await
            .unwrap();
        let hold = shop.hold(&buyer, &[seat]).await;
        let answer = buyer.order(&shop.order_body(&hold)).await;
        assert_eq!(answer.status.as_u16(), status, "{}", answer.text);
        if status == 403 {
            assert_eq!(answer.problem().1, "age_limit");
        }
    }
}

#[tokio::test]
async fn a_show_that_is_not_visible_yet_cannot_be_ordered() {
    let mut spec = spec();
    spec.visible_at = Utc::now() + TimeDelta::days(1);
    let shop = Shop::with(spec).await;
    let buyer = shop.buyer().await;
    let hold = shop.hold(&buyer, &[0]).await;
    assert_eq!(buyer.order(&shop.order_body(&hold)).await.problem(), (404, "not_found".to_owned()));
}

#[tokio::test]
async fn a_paid_order_cannot_be_cancelled_here() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.bought(&[0]).await;
    assert_eq!(buyer.cancel(&order).await.problem(), (409, "conflict".to_owned()));
    assert_eq!(shop.states(&[0]).await, [SOLD]);
}

#[tokio::test]
async fn cancelling_a_moment_after_paying_keeps_the_tickets() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    shop.pay_silently(&order).await;
    assert_eq!(buyer.cancel(&order).await.problem(), (409, "conflict".to_owned()));
    assert_eq!(buyer.see(&order).await["status"], "paid");
    shop.settles().await;
}

#[tokio::test]
async fn a_price_that_changed_after_the_order_changes_nothing() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    sqlx::query("update performance_prices set amount = 1").execute(&shop.app.pg).await.unwrap();
    shop.pay(&order).await;
    let paid = buyer.sync(&order).await.expect(200);
    assert_eq!(
        (&paid["status"], &paid["amount"], &paid["seats"][0]["amount"]),
        (&json!("paid"), &json!(100_000), &json!(100_000))
    );
}

/// The check that everything above relies on can fail.
#[tokio::test]
async fn the_agreement_check_sees_what_does_not_agree() {
    let shop = Shop::open().await;
    let (_, order) = shop.bought(&[0]).await;
    shop.settles().await;
    let problems = |report: check::Report| report.problems.join("\n");

    sqlx::query("update tickets set revoked_at = now()").execute(&shop.app.pg).await.unwrap();
    let found = problems(check::agreement(&shop.app).await.unwrap());
    assert!(found.contains("is paid and has no ticket for seat 0"), "{found}");
    assert!(found.contains("is sold on the map and has no ticket"), "{found}");

    sqlx::query("update tickets set revoked_at = null").execute(&shop.app.pg).await.unwrap();
    sqlx::query("update orders set status = 'expired'").execute(&shop.app.pg).await.unwrap();
    let found = problems(check::agreement_with_gateway(&shop.app).await.unwrap());
    assert!(found.contains("is valid and its order"), "{found}");

    sqlx::query("update orders set status = 'refunded'").execute(&shop.app.pg).await.unwrap();
    let found = problems(check::agreement(&shop.app).await.unwrap());
    assert!(found.contains(&format!("order {} is refunded and has no refund that is through", id(&order))), "{found}");
}

async fn count(shop: &Shop, table: &str) -> i64 {
    let sql = sqlx::AssertSqlSafe(format!("select count(*) from {table}"));
    sqlx::query_scalar(sql).fetch_one(&shop.app.pg).await.unwrap()
}
