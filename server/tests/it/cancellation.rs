//! Tickets given back: the right money, once; the seats on sale at once; never shown as done before it is.

use chrono::{TimeDelta, Utc};
use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::checkout::{Buyer, Shop, id, spec, until};
use crate::client::Answer;

const FREE: u8 = 0;
const SOLD: u8 = 2;

/// A paid order whose performance begins in so many days.
async fn bought(days: i64, of: &[u32]) -> (Shop, Buyer, Value) {
    let mut spec = spec();
    spec.starts_at = Utc::now() + TimeDelta::days(days);
    let shop = Shop::with(spec).await;
    let (buyer, order) = shop.bought(of).await;
    (shop, buyer, order)
}

async fn payment(shop: &Shop, order: &Value) -> String {
    sqlx::query_scalar("select id from payments where order_id = $1").bind(id(order)).fetch_one(&shop.app.pg).await.unwrap()
}

fn ticket(order: &Value, nth: usize) -> &Value {
    &order["tickets"][nth]["id"]
}

async fn cancel(buyer: &Buyer, order: &Value, tickets: &[&Value], refund: i64) -> Answer {
    let wish = json!({ "tickets": tickets, "refund": refund });
    buyer.client.post(&format!("/api/v1/orders/{}/cancellation", id(order)), &wish).await
}

async fn quote(buyer: &Buyer, order: &Value) -> Answer {
    buyer.client.get(&format!("/api/v1/orders/{}/cancellation", id(order))).await
}

/// What went back so far at the gateway.
async fn back(shop: &Shop, order: &Value) -> i64 {
    shop.standin.refunded(&payment(shop, order).await).await
}

#[tokio::test]
async fn parity_45_one_of_two_tickets_goes_back_and_the_other_stays() {
    let (shop, buyer, order) = bought(30, &[0, 1]).await;
    let offer = quote(&buyer, &order).await.expect(200);
    assert_eq!((&offer["fee_percent"], &offer["tickets"][0]["refund"]), (&json!(0), &json!(100_000)), "{offer}");
    let after = cancel(&buyer, &order, &[ticket(&order, 0)], 100_000).await.expect(200);
    assert_eq!((&after["status"], &after["refunds"][0]["amount"]), (&json!("paid"), &json!(100_000)), "{after}");
    assert_eq!(after["refunds"][0]["tickets"], json!([ticket(&order, 0)]));
    let status = |nth: usize| after["tickets"][nth]["status"].clone();
    assert_eq!((status(0), status(1)), (json!("revoked"), json!("valid")));
    // On sale at once: the effect is delivered before the answer, but where the job that looks for what was left took it up.
    until("the seat is on sale again", || async { shop.states(&[0, 1]).await == [FREE, SOLD] }).await;
    shop.settles().await;
    assert_eq!(back(&shop, &order).await, 100_000);
    assert_eq!(buyer.see(&order).await["refunds"][0]["status"], "succeeded");
    // Somebody else buys the seat.
    let (_, other) = shop.bought(&[0]).await;
    assert_eq!(other["tickets"][0]["status"], "valid");
    let report = shop.settles().await;
    assert_eq!((report.paid_orders, report.tickets), (2, 2));
}

#[tokio::test]
async fn the_last_ticket_ends_the_order() {
    let (shop, buyer, order) = bought(30, &[0, 1]).await;
    cancel(&buyer, &order, &[ticket(&order, 1)], 100_000).await.expect(200);
    let after = cancel(&buyer, &order, &[ticket(&order, 0)], 100_000).await.expect(200);
    assert!(after["status"] == "refunding" || after["status"] == "refunded", "{after}");
    shop.until_status(&order, "refunded").await;
    shop.settles().await;
    assert_eq!((back(&shop, &order).await, shop.tickets().await), (200_000, 0));
    assert_eq!(quote(&buyer, &order).await.problem(), (409, "conflict".to_owned()));
}

#[tokio::test]
async fn a_fee_is_kept_near_the_performance() {
    let (shop, buyer, order) = bought(5, &[0, 1]).await;
    let offer = quote(&buyer, &order).await.expect(200);
    assert_eq!((&offer["days_before"], &offer["fee_percent"]), (&json!(5), &json!(20)), "{offer}");
    let both = [ticket(&order, 0), ticket(&order, 1)];
    let after = cancel(&buyer, &order, &both, 160_000).await.expect(200);
    assert_eq!((&after["refunds"][0]["amount"], &after["refunds"][0]["fee"]), (&json!(160_000), &json!(40_000)));
    shop.until_status(&order, "refunded").await;
    let report = shop.settles().await;
    assert_eq!((report.tickets, back(&shop, &order).await), (0, 160_000));
    let fees: i64 = sqlx::query_scalar("select fees from order_balances where id = $1")
        .bind(id(&order))
        .fetch_one(&shop.app.pg)
        .await
        .unwrap();
    assert_eq!(fees, 40_000);
    // The gateway's news of what is left alarms nobody.
    buyer.sync(&order).await.expect(200);
    shop.look_now(&order).await;
    shop.settles().await;
}

#[tokio::test]
async fn parity_45_defect_d21_what_may_not_be_cancelled_stays() {
    let (shop, buyer, order) = bought(30, &[0, 1]).await;
    let (stranger, others) = shop.bought(&[2]).await;
    let one = [ticket(&order, 0)];
    assert_eq!(cancel(&buyer, &order, &one, 99_999).await.problem(), (409, "conflict".to_owned()));
    assert_eq!(cancel(&stranger, &order, &one, 100_000).await.problem(), (404, "not_found".to_owned()));
    assert_eq!(quote(&stranger, &order).await.problem(), (404, "not_found".to_owned()));
    assert_eq!(cancel(&buyer, &order, &[], 0).await.problem(), (422, "validation_failed".to_owned()));
    assert_eq!(cancel(&buyer, &order, &[ticket(&others, 0)], 100_000).await.problem(), (422, "validation_failed".to_owned()));
    assert_eq!(cancel(&buyer, &order, &[one[0], one[0]], 200_000).await.problem(), (422, "validation_failed".to_owned()));
    // The day of the performance has come.
    sqlx::query("update performances set starts_at = now() + interval '1 minute'").execute(&shop.app.pg).await.unwrap();
    let today = cancel(&buyer, &order, &one, 100_000).await;
    // A minute from now may be tomorrow in Seoul: then a fee is due, and the amount is not the one agreed to.
    assert_eq!(today.problem(), (409, "conflict".to_owned()));
    let (_, pending) = shop.ordered(&[3]).await;
    assert_eq!(pending["status"], "pending");
    assert_eq!(shop.tickets().await, 3);
    assert_eq!(shop.states(&[0, 1, 2]).await, [SOLD, SOLD, SOLD]);
}

#[tokio::test]
async fn an_order_that_is_not_paid_has_nothing_to_cancel() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    assert_eq!(quote(&buyer, &order).await.problem(), (409, "conflict".to_owned()));
}

#[tokio::test]
async fn parity_45_twice_is_once_also_at_the_same_time() {
    let (shop, buyer, order) = bought(30, &[0, 1]).await;
    let one = [ticket(&order, 0)];
    let answers = join_all((0..8).map(|_| cancel(&buyer, &order, &one, 100_000))).await;
    for answer in answers {
        assert_eq!(answer.expect(200)["refunds"].as_array().unwrap().len(), 1);
    }
    // Of both, when one is gone: nothing, said so.
    let both = [ticket(&order, 0), ticket(&order, 1)];
    assert_eq!(cancel(&buyer, &order, &both, 200_000).await.problem(), (409, "conflict".to_owned()));
    shop.settles().await;
    assert_eq!((back(&shop, &order).await, shop.tickets().await), (100_000, 1));
}

#[tokio::test]
async fn refunds_of_one_payment_go_one_after_the_other() {
    let (shop, buyer, order) = bought(30, &[0, 1, 2, 3]).await;
    // Each of the first attempts meets something else: refused, unheard, accepted and failed.
    let payment = payment(&shop, &order).await;
    for fault in [
        json!({ "kind": "cancel_fails", "times": 1 }),
        json!({ "kind": "reset_after", "on": "cancel" }),
        json!({ "kind": "cancel_pends", "then": "FAILED", "ms": 100 }),
    ] {
        shop.standin.fault(&payment, fault).await;
    }
    join_all((0..4).map(|nth| {
        let (buyer, order) = (&buyer, &order);
        async move { cancel(buyer, order, &[ticket(order, nth)], 100_000).await.expect(200) }
    }))
    .await;
    assert_eq!(shop.states(&[0, 1, 2, 3]).await, [FREE; 4]);
    until("all of it is back", || async {
        sqlx::query("update refunds set next_attempt_at = now() where next_attempt_at is not null")
            .execute(&shop.app.pg)
            .await
            .unwrap();
        shop.app.checkout.refunds.notify_one();
        shop.status(&order).await == "refunded"
    })
    .await;
    shop.settles().await;
    assert_eq!(shop.standin.refunded(&payment).await, 400_000);
    let seen = buyer.see(&order).await;
    assert!(seen["refunds"].as_array().unwrap().iter().all(|refund| refund["status"] == "succeeded"), "{seen}");
}

#[tokio::test]
async fn defect_d21_money_is_never_shown_as_back_before_it_is() {
    let (shop, buyer, order) = bought(30, &[0, 1]).await;
    let payment = payment(&shop, &order).await;
    shop.standin.fault(&payment, json!({ "kind": "cancel_fails", "times": 1000 })).await;
    cancel(&buyer, &order, &[ticket(&order, 0)], 100_000).await.expect(200);
    until("an attempt failed", || async {
        let failed: i64 = sqlx::query_scalar("select count(*) from refunds where last_error is not null")
            .fetch_one(&shop.app.pg)
            .await
            .unwrap();
        failed == 1
    })
    .await;
    assert_eq!(buyer.see(&order).await["refunds"][0]["status"], "pending");
    shop.standin.calm(&payment).await;
    sqlx::query("update refunds set next_attempt_at = now()").execute(&shop.app.pg).await.unwrap();
    shop.app.checkout.refunds.notify_one();
    shop.settles().await;
    assert_eq!(buyer.see(&order).await["refunds"][0]["status"], "succeeded");
}

/// Part of the money was given back at the gateway's console while a refund of ours waited.
#[tokio::test]
async fn what_somebody_else_gave_back_is_not_given_twice() {
    let (shop, buyer, order) = bought(30, &[0, 1]).await;
    let payment = payment(&shop, &order).await;
    shop.standin.fault(&payment, json!({ "kind": "cancel_fails", "times": 1 })).await;
    shop.standin.fault(&payment, json!({ "kind": "webhook_suppressed", "times": 100 })).await;
    let both = [ticket(&order, 0), ticket(&order, 1)];
    cancel(&buyer, &order, &both, 200_000).await.expect(200);
    until("an attempt failed", || async {
        sqlx::query_scalar::<_, i64>("select count(*) from refunds where last_error is not null")
            .fetch_one(&shop.app.pg)
            .await
            .unwrap()
            == 1
    })
    .await;
    shop.standin.console_cancel(&payment, Some(50_000)).await;
    sqlx::query("update refunds set next_attempt_at = now()").execute(&shop.app.pg).await.unwrap();
    shop.app.checkout.refunds.notify_one();
    until("it asks for what is left", || async {
        sqlx::query("update refunds set next_attempt_at = now() where next_attempt_at is not null")
            .execute(&shop.app.pg)
            .await
            .unwrap();
        shop.app.checkout.refunds.notify_one();
        shop.status(&order).await == "refunded"
    })
    .await;
    assert_eq!(shop.standin.refunded(&payment).await, 200_000);
    shop.settles().await;
}
