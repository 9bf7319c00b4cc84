//! A whole performance is called off: everybody gets everything back, once, and nothing of it is sold any more.

use chrono::{TimeDelta, Utc};
use frontrow::seats;
use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::server::{Body, HoldEndReason, Phase, Role};
use futures_util::future::join_all;
use reqwest::header::{ETAG, IF_NONE_MATCH};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::checkout::{Buyer, Shop, id, spec, until};
use crate::client::{Answer, Client, token};
use crate::socket::Socket;

const REASON: &str = "주연 배우의 부상";

pub fn path(performance: Uuid) -> String {
    format!("/api/v1/performances/{performance}/cancellation")
}

fn owner(shop: &Shop) -> Client {
    Client::of(&shop.app, shop.performance.owner, Role::Manager)
}

async fn call_off(shop: &Shop) -> Answer {
    owner(shop).post(&path(shop.performance.id), &json!({ "reason": REASON })).await
}

/// Waits until all of it is done; the report.
async fn done(shop: &Shop) -> Value {
    until("all of it is done", || async {
        sqlx::query("update refunds set next_attempt_at = now() where next_attempt_at > now()")
            .execute(&shop.app.pg)
            .await
            .unwrap();
        shop.app.checkout.refunds.notify_one();
        owner(shop).get(&path(shop.performance.id)).await.expect(200)["done"] == true
    })
    .await;
    owner(shop).get(&path(shop.performance.id)).await.expect(200)
}

async fn payment(shop: &Shop, order: &Value) -> String {
    sqlx::query_scalar("select id from payments where order_id = $1").bind(id(order)).fetch_one(&shop.app.pg).await.unwrap()
}

async fn back(shop: &Shop, order: &Value) -> i64 {
    shop.standin.refunded(&payment(shop, order).await).await
}

async fn give_back_one(buyer: &Buyer, order: &Value, refund: i64) -> Answer {
    let wish = json!({ "tickets": [order["tickets"][0]["id"]], "refund": refund });
    buyer.client.post(&format!("/api/v1/orders/{}/cancellation", id(order)), &wish).await
}

#[tokio::test]
async fn parity_46_defect_d17_its_manager_gives_everybody_everything_back() {
    let mut near = spec();
    near.starts_at = Utc::now() + TimeDelta::days(5);
    let shop = Shop::with(near).await;
    let (first, paid) = shop.bought(&[0, 1]).await;
    let (partly, partly_order) = shop.bought(&[2, 3]).await;
    give_back_one(&partly, &partly_order, 80_000).await.expect(200);
    let (pending_buyer, pending) = shop.ordered(&[4]).await;
    let (watcher, _) = Client::fresh(&shop.app, Role::Customer).await;
    let mut socket = Socket::open_as(shop.app.addr, &token(&shop.app, watcher, Role::Customer)).await;
    assert_eq!(socket.join(shop.performance.id).await.phase, Phase::Running);
    let held = socket.hold(shop.performance.id, &[7]).await;
    // Nobody but its manager, and admins.
    let (_, stranger) = Client::fresh(&shop.app, Role::Manager).await;
    let reason = json!({ "reason": REASON });
    assert_eq!(stranger.post(&path(shop.performance.id), &reason).await.problem().0, 403);
    assert_eq!(first.client.post(&path(shop.performance.id), &reason).await.problem().0, 403);
    for wrong in ["", "  ", "a\u{7}", &"x".repeat(501)] {
        let refused = owner(&shop).post(&path(shop.performance.id), &json!({ "reason": wrong })).await;
        assert_eq!(refused.problem(), (422, "validation_failed".to_owned()), "{wrong:?}");
    }
    assert_eq!(owner(&shop).get(&path(shop.performance.id)).await.problem().0, 404);

    let told = call_off(&shop).await.expect(202);
    assert_eq!(told["reason"], REASON);
    // Who holds and waits is told.
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
    socket.refused_with(Request::QueueJoin { performance: shop.performance.id }, ErrorCode::Closed).await;
    socket.refused_with(Request::SeatsHold { performance: shop.performance.id, seats: vec![9] }, ErrorCode::Closed).await;
    let late = pending_buyer.order(&shop.order_body(&held)).await;
    assert_eq!(late.problem().1, "closed");
    assert!(late.text.contains(REASON), "{}", late.text);

    let report = done(&shop).await;
    let of = |field: &str| report[field].as_i64().unwrap();
    assert_eq!((of("orders_left"), of("orders_closed"), of("orders_returned")), (0, 1, 2), "{report}");
    assert_eq!((of("tickets"), of("amount"), &report["sale_ended"]), (3, 300_000, &json!(true)), "{report}");
    assert_eq!(report["refunds"]["done"], report["refunds"]["total"]);
    let settled = shop.settles().await;
    assert_eq!((settled.paid_orders, settled.tickets), (0, 0));
    // In full for what was still valid; the fee that was agreed to before stays.
    assert_eq!((back(&shop, &paid).await, back(&shop, &partly_order).await), (200_000, 180_000));
    let seen = first.see(&paid).await;
    assert_eq!((&seen["status"], &seen["refunds"][0]["reason"]), (&json!("refunded"), &json!("performance")), "{seen}");
    assert_eq!((&seen["refunds"][0]["fee"], &seen["cancelled"]["reason"]), (&json!(0), &json!(REASON)));
    assert!(seen["failure"].as_str().unwrap().contains(REASON), "{seen}");
    assert!(seen["tickets"].as_array().unwrap().iter().all(|ticket| ticket["status"] == "revoked"));
    let seen = pending_buyer.see(&pending).await;
    assert_eq!((&seen["status"], seen["payment"].is_null()), (&json!("cancelled"), true));
    // The catalogue says so, with the reason.
    let nobody = Client::nobody(&shop.app);
    let view = nobody.get(&format!("/api/v1/performances/{}", shop.performance.id)).await.expect(200);
    assert_eq!((&view["sale_status"], &view["cancelled"]["reason"]), (&json!("cancelled"), &json!(REASON)), "{view}");
    let show = nobody.get(&format!("/api/v1/shows/{}", shop.performance.show)).await.expect(200);
    assert_eq!(show["performances"][0]["cancelled"]["reason"], REASON);
    let list = nobody.get("/api/v1/shows?sale=cancelled").await.expect(200);
    assert_eq!(list["items"][0]["sale_status"], "cancelled", "{list}");
    // It does not change any more.
    let change = owner(&shop).patch(&format!("/api/v1/performances/{}", shop.performance.id), &json!({ "seat_limit": 3 })).await;
    assert_eq!(change.problem(), (409, "conflict".to_owned()));
    // Money that comes all the same goes back, and its person is told why.
    shop.pay(&pending).await;
    shop.until_status(&pending, "refunded").await;
    let seen = pending_buyer.see(&pending).await;
    assert!(seen["failure"].as_str().unwrap().contains(REASON), "{seen}");
    shop.settles().await;
    assert_eq!(back(&shop, &pending).await, 100_000);
}

/// Orders, payments and refunds that are over stay in the books.
#[tokio::test]
async fn parity_38_what_is_over_stays_in_the_books_for_its_owner() {
    let shop = Shop::open().await;
    let (buyer, given_up) = shop.ordered(&[0]).await;
    buyer.cancel(&given_up).await.expect(200);
    let (owner_of_paid, paid) = shop.bought(&[1]).await;
    call_off(&shop).await.expect(202);
    done(&shop).await;
    let (_, stranger) = Client::fresh(&shop.app, Role::Customer).await;
    for (who, order, status) in [(&buyer, &given_up, "cancelled"), (&owner_of_paid, &paid, "refunded")] {
        let path = format!("/api/v1/orders/{}", id(order));
        assert_eq!(who.client.get(&path).await.expect(200)["status"], status);
        assert_eq!(stranger.get(&path).await.problem().0, 404);
        let gone = who.client.send(who.client.request(Method::DELETE, &path)).await;
        assert_eq!(gone.status, StatusCode::METHOD_NOT_ALLOWED, "no way removes an order");
    }
}

#[tokio::test]
async fn asked_again_and_by_many_at_once_it_is_one_cancellation() {
    let shop = Shop::open().await;
    let (_, paid) = shop.bought(&[0]).await;
    let answers = join_all((0..6).map(|_| call_off(&shop))).await;
    let at: Vec<Value> = answers.into_iter().map(|answer| answer.expect(202)["cancelled_at"].clone()).collect();
    assert!(at.iter().all(|one| one == &at[0]), "{at:?}");
    let other = json!({ "reason": "another reason" });
    assert_eq!(owner(&shop).post(&path(shop.performance.id), &other).await.expect(202)["reason"], REASON);
    let report = done(&shop).await;
    assert_eq!((&report["orders_returned"], &report["refunds"]["total"]), (&json!(1), &json!(1)));
    assert_eq!(back(&shop, &paid).await, 100_000);
    let audited: i64 = sqlx::query_scalar("select count(*) from audit where entity_id = $1")
        .bind(shop.performance.id)
        .fetch_one(&shop.app.pg)
        .await
        .unwrap();
    assert_eq!(audited, 1);
    shop.settles().await;
}

/// Asked each second: what has not changed costs no body.
#[tokio::test]
async fn how_far_it_is_has_an_etag() {
    let shop = Shop::open().await;
    shop.bought(&[0]).await;
    call_off(&shop).await.expect(202);
    done(&shop).await;
    let client = owner(&shop);
    let first = client.request(Method::GET, &path(shop.performance.id)).send().await.unwrap();
    let tag = first.headers()[ETAG].clone();
    let again = client.request(Method::GET, &path(shop.performance.id)).header(IF_NONE_MATCH, tag).send().await.unwrap();
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
}

/// Somebody pays, orders and gives tickets back in the very moment.
#[tokio::test]
async fn a_payment_and_a_cancellation_by_its_buyer_in_the_same_moment_are_settled_once() {
    let mut shop = Shop::open().await;
    for round in 0..6_u32 {
        shop.performance = crate::fixtures::performance(&shop.app, spec()).await;
        let (payer, paying) = shop.ordered(&[round]).await;
        shop.pay_silently(&paying).await;
        let (giver, giving) = shop.bought(&[20, 21]).await;
        let orderer = shop.buyer().await;
        let body = shop.order_body(&shop.hold(&orderer, &[30]).await);
        // Seven days before: a fee is due, unless the performance is called off.
        let (paid, given, ordered, called_off) =
            tokio::join!(payer.sync(&paying), give_back_one(&giver, &giving, 90_000), orderer.order(&body), call_off(&shop));
        called_off.expect(202);
        assert!(paid.status.is_success(), "{}", paid.text);
        let cancelled_first = given.status != StatusCode::OK;
        assert!(!cancelled_first || given.problem().0 == 409, "{}", given.text);
        if ordered.status != StatusCode::CREATED {
            // The hold, the place or the performance was gone first.
            assert!([403, 409, 503].contains(&ordered.status.as_u16()), "{}", ordered.text);
        }
        let report = done(&shop).await;
        assert_eq!(report["orders_left"], 0, "{report}");
        shop.until_status(&paying, "refunded").await;
        shop.until_status(&giving, "refunded").await;
        assert_eq!(back(&shop, &paying).await, 100_000);
        let kept = 200_000 - back(&shop, &giving).await;
        assert!(kept == 0 || (!cancelled_first && kept == 10_000), "round {round}: {kept} was kept");
        let standing: i64 = sqlx::query_scalar(
            "select count(*) from orders where performance_id = $1 and status in ('pending', 'paid', 'refunding')",
        )
        .bind(shop.performance.id)
        .fetch_one(&shop.app.pg)
        .await
        .unwrap();
        assert_eq!(standing, 0, "round {round}");
        shop.settles().await;
    }
}

/// Its buyer asks for less than they get anyway.
#[tokio::test]
async fn who_would_pay_a_fee_is_told_that_all_comes_back() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.bought(&[0, 1]).await;
    // Written, and nobody has worked on it yet.
    sqlx::query("update performances set cancelled_at = now(), cancel_reason = 'x'").execute(&shop.app.pg).await.unwrap();
    let refused = give_back_one(&buyer, &order, 90_000).await;
    assert_eq!(refused.problem(), (409, "conflict".to_owned()));
    assert!(refused.text.contains("without a fee"), "{}", refused.text);
    let quote = buyer.client.get(&format!("/api/v1/orders/{}/cancellation", id(&order))).await;
    assert_eq!(quote.problem(), (409, "conflict".to_owned()));
    assert_eq!(shop.tickets().await, 2);
}

/// Somebody gave money back at the gateway's console before, all of it or a part.
#[tokio::test]
async fn what_the_console_gave_back_is_not_given_twice() {
    let shop = Shop::open().await;
    let (_, all) = shop.bought(&[0, 1]).await;
    let (_, part) = shop.bought(&[2, 3]).await;
    for (order, amount) in [(&all, None), (&part, Some(50_000))] {
        let payment = payment(&shop, order).await;
        shop.standin.fault(&payment, json!({ "kind": "webhook_suppressed", "times": 100 })).await;
        shop.standin.console_cancel(&payment, amount).await;
    }
    call_off(&shop).await.expect(202);
    done(&shop).await;
    for order in [&all, &part] {
        assert_eq!((shop.status(order).await, back(&shop, order).await), ("refunded".to_owned(), 200_000));
    }
    shop.settles().await;
}

/// A refund that the gateway refuses, loses or takes its time for is not done before it is.
#[tokio::test]
async fn defect_d21_a_called_off_performance_is_not_done_before_the_last_refund_is() {
    let shop = Shop::open().await;
    let (_, refused) = shop.bought(&[0]).await;
    let (slow_buyer, slow) = shop.bought(&[1]).await;
    let (_, lost) = shop.bought(&[2]).await;
    let stubborn = payment(&shop, &refused).await;
    shop.standin.fault(&stubborn, json!({ "kind": "cancel_fails", "times": 1000 })).await;
    shop.standin.fault(&payment(&shop, &slow).await, json!({ "kind": "cancel_pends", "then": "SUCCEEDED", "ms": 300 })).await;
    shop.standin.fault(&payment(&shop, &lost).await, json!({ "kind": "reset_after", "on": "cancel" })).await;
    call_off(&shop).await.expect(202);
    let progress = || async { owner(&shop).get(&path(shop.performance.id)).await.expect(200) };
    until("two of three are back, and one is stuck", || async {
        sqlx::query("update refunds set next_attempt_at = now() where status <> 'succeeded'")
            .execute(&shop.app.pg)
            .await
            .unwrap();
        shop.app.checkout.refunds.notify_one();
        let report = progress().await;
        report["refunds"]["done"] == 2 && report["refunds"]["stuck"] == 1
    })
    .await;
    let report = progress().await;
    assert_eq!((&report["done"], &report["refunds"]["amount_done"]), (&json!(false), &json!(200_000)), "{report}");
    assert_eq!(slow_buyer.see(&slow).await["status"], "refunded");
    assert_eq!(shop.status(&refused).await, "refunding");
    shop.standin.calm(&stubborn).await;
    done(&shop).await;
    for order in [&refused, &slow, &lost] {
        assert_eq!(back(&shop, order).await, 100_000);
    }
    shop.settles().await;
}

/// A show is deleted while the money of its performance is on its way: it arrives.
#[tokio::test]
async fn a_show_is_deleted_after_its_tickets_are_taken_back_and_the_money_still_arrives() {
    let shop = Shop::open().await;
    let (_, order) = shop.bought(&[0]).await;
    let show = format!("/api/v1/shows/{}", shop.performance.show);
    assert_eq!(owner(&shop).delete(&show, &json!({})).await.problem(), (409, "in_use".to_owned()));
    let stubborn = payment(&shop, &order).await;
    shop.standin.fault(&stubborn, json!({ "kind": "cancel_fails", "times": 1000 })).await;
    call_off(&shop).await.expect(202);
    shop.until_status(&order, "refunding").await;
    let one = format!("/api/v1/performances/{}", shop.performance.id);
    assert_eq!(owner(&shop).delete(&one, &json!({})).await.problem(), (409, "in_use".to_owned()), "its money is not back");
    owner(&shop).delete(&show, &json!({})).await.expect(202);
    shop.standin.calm(&stubborn).await;
    let report = done(&shop).await;
    assert_eq!((&report["done"], back(&shop, &order).await), (&json!(true), 100_000));
    shop.settles().await;
}

#[tokio::test]
async fn what_is_long_over_is_not_called_off_and_what_has_not_opened_is() {
    let mut over = spec();
    over.sale_opens_at = Utc::now() - TimeDelta::days(9);
    over.visible_at = Utc::now() - TimeDelta::days(20);
    over.sale_closes_at = Utc::now() - TimeDelta::days(5);
    over.starts_at = Utc::now() - TimeDelta::days(3);
    let shop = Shop::with(over).await;
    assert_eq!(call_off(&shop).await.problem(), (409, "conflict".to_owned()));
    let mut soon = spec();
    soon.sale_opens_at = Utc::now() + TimeDelta::hours(3);
    let shop = Shop::with(soon).await;
    call_off(&shop).await.expect(202);
    let report = done(&shop).await;
    assert_eq!((&report["refunds"]["total"], &report["done"]), (&json!(0), &json!(true)));
    let buyer = Client::fresh(&shop.app, Role::Customer).await.0;
    let joined = frontrow::queue::join(
        &shop.app,
        &frontrow::shows::performance(&shop.app, shop.performance.id).await.unwrap(),
        buyer,
        Uuid::now_v7(),
    )
    .await;
    assert_eq!(joined.unwrap_err().code(), ErrorCode::Closed);
    // Whoever still believes in it has a line that is closed.
    let believed = frontrow::queue::join(&shop.app, &shop.performance, buyer, Uuid::now_v7()).await;
    assert_eq!(believed.map(|place| format!("{place:?}")).unwrap_err().code(), ErrorCode::Closed);
    assert!(seats::hold(&shop.app, &shop.performance, buyer, &[0]).await.is_err());
}
