//! Money that comes late, twice, wrongly or not at all, and its way back.

use std::time::Duration;

use frontrow::orders::{self, check};
use frontrow::seats;
use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::checkout::{Shop, id, payment_id, until};
use crate::harness::TestApp;

const FREE: u8 = 0;
const SOLD: u8 = 2;

#[tokio::test]
async fn parity_41_many_hints_at_once_issue_one_set_of_tickets() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0, 1]).await;
    let payment = payment_id(&order).to_owned();
    shop.standin.fault(&payment, json!({ "kind": "webhook_duplicated", "copies": 8, "times": 3 })).await;
    shop.pay(&order).await;
    let syncs = join_all((0..20).map(|_| orders::sync(&shop.app, &payment)));
    let asked = join_all((0..5).map(|_| buyer.sync(&order)));
    let webhooks = join_all((0..5).map(|_| shop.standin.webhook(&payment, json!({ "type": "Transaction.Paid", "copies": 3 }))));
    let (syncs, asked, webhooks) = tokio::join!(syncs, asked, webhooks);
    assert!(syncs.iter().all(Result::is_ok), "{syncs:?}");
    assert!(asked.iter().all(|a| a.status == 200));
    assert!(webhooks.iter().flatten().all(|status| *status == Some(200)), "{webhooks:?}");
    shop.until_status(&order, "paid").await;
    assert_eq!(shop.tickets().await, 2);
    let events: i64 = sqlx::query_scalar("select count(*) from outbox").fetch_one(&shop.app.pg).await.unwrap();
    assert_eq!(events, 1, "it was paid once");
    let report = shop.settles().await;
    assert_eq!((report.paid_orders, report.tickets), (1, 2));
}

#[tokio::test]
async fn two_nodes_that_sync_at_once_issue_one_set_of_tickets() {
    let shop = Shop::open().await;
    let second = TestApp::start_with(shop.app.config.clone()).await;
    for seat in 0..8 {
        let (_, order) = shop.ordered(&[seat]).await;
        shop.pay(&order).await;
        let payment = payment_id(&order);
        let (a, b) = tokio::join!(orders::sync(&shop.app, payment), orders::sync(&second, payment));
        a.unwrap();
        b.unwrap();
        assert_eq!(shop.status(&order).await, "paid");
    }
    assert_eq!(shop.tickets().await, 8);
    shop.settles().await;
}

#[tokio::test]
async fn a_declined_payment_is_told_and_may_be_tried_again() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    shop.standin.decline(payment_id(&order), 100_000).await;
    let declined = buyer.sync(&order).await.expect(200);
    assert_eq!(declined["status"], "pending");
    assert!(declined["failure"].as_str().is_some_and(|why| !why.is_empty()), "{declined}");
    assert_eq!(declined["payment"], order["payment"], "the same payment may be tried again");
    shop.pay(&order).await;
    let paid = buyer.sync(&order).await.expect(200);
    assert_eq!((&paid["status"], &paid["failure"]), (&json!("paid"), &Value::Null));
    shop.settles().await;
}

#[tokio::test]
async fn parity_43_a_declined_order_that_is_not_paid_in_time_gives_its_seats_back() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0, 1]).await;
    shop.standin.decline(payment_id(&order), 200_000).await;
    assert!(buyer.sync(&order).await.expect(200)["failure"].is_string(), "told why");
    shop.expired(&order).await;
    let seen = buyer.see(&order).await;
    assert_eq!((&seen["status"], &seen["tickets"], &seen["payment"]), (&json!("expired"), &json!([]), &Value::Null), "{seen}");
    // Nothing was taken, and the seats are anybody's.
    assert_eq!(shop.standin.story(payment_id(&order)).await["payment"]["status"], "FAILED");
    shop.bought(&[0, 1]).await;
    let report = shop.settles().await;
    assert_eq!((report.paid_orders, report.tickets), (1, 2));
}

#[tokio::test]
async fn money_that_comes_late_takes_seats_that_are_still_free() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0, 1]).await;
    shop.expired(&order).await;
    shop.pay(&order).await;
    shop.until_status(&order, "paid").await;
    assert_eq!(buyer.see(&order).await["tickets"].as_array().unwrap().len(), 2);
    until("the seats are sold", || async { shop.states(&[0, 1]).await == [SOLD, SOLD] }).await;
    shop.settles().await;
}

#[tokio::test]
async fn money_for_a_cancelled_order_takes_seats_that_are_still_free() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    assert_eq!(buyer.cancel(&order).await.expect(200)["status"], "cancelled");
    shop.pay(&order).await; // in a window that was left open
    shop.until_status(&order, "paid").await;
    shop.settles().await;
}

/// Found by chance: a paid order whose payment was said to be unpaid for ever, as nobody looks at a paid one again.
#[tokio::test]
async fn a_view_that_lags_does_not_undo_what_was_noted() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    shop.pay_silently(&order).await;
    assert_eq!(buyer.sync(&order).await.expect(200)["status"], "paid");
    for fault in [
        json!({ "kind": "show_ready" }),
        json!({ "kind": "show_absent" }),
        json!({ "kind": "show", "field": "status", "value": "FAILED" }),
    ] {
        shop.standin.fault(payment_id(&order), fault).await;
        orders::sync(&shop.app, payment_id(&order)).await.unwrap();
        let noted: String = sqlx::query_scalar("select status from payments where order_id = $1")
            .bind(id(&order))
            .fetch_one(&shop.app.pg)
            .await
            .unwrap();
        assert_eq!(noted, "PAID");
    }
    let report = shop.settles().await;
    assert_eq!((report.paid_orders, report.tickets), (1, 1));
}

#[tokio::test]
async fn parity_43_defect_d20_of_two_seats_one_is_gone_so_the_money_goes_back_and_the_other_is_free() {
    let shop = Shop::open().await;
    let (late, order) = shop.ordered(&[0, 1]).await;
    shop.expired(&order).await;
    let (_, taken) = shop.bought(&[1]).await;
    shop.pay(&order).await;
    shop.until_status(&order, "refunded").await;
    assert_eq!(shop.standin.refunded(payment_id(&order)).await, 200_000);
    let seen = late.see(&order).await;
    assert_eq!((&seen["status"], &seen["tickets"]), (&json!("refunded"), &json!([])));
    assert!(seen["failure"].as_str().unwrap().contains("on its way back"), "{seen}");
    assert_eq!(shop.status(&taken).await, "paid");
    assert_eq!(shop.states(&[0, 1]).await, [FREE, SOLD]);
    let report = shop.settles().await;
    assert_eq!((report.paid_orders, report.tickets), (1, 1));
}

#[tokio::test]
async fn a_seat_that_redis_forgot_is_still_sold_once() {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[0]).await;
    // Redis loses everything about this hold, and somebody else gets and buys the seat.
    sqlx::query("update orders set status = 'expired' where id = $1").bind(id(&order)).execute(&shop.app.pg).await.unwrap();
    forget(&shop).await;
    shop.bought(&[0]).await;
    sqlx::query("update orders set status = 'pending' where id = $1").bind(id(&order)).execute(&shop.app.pg).await.unwrap();
    // And forgets again what the map knew of that sale: only Postgres' constraint stands in the way.
    let tickets = "update tickets set revoked_at = $1 where revoked_at is distinct from $1";
    sqlx::query(tickets).bind(Some(chrono::Utc::now())).execute(&shop.app.pg).await.unwrap();
    forget(&shop).await;
    seats::map(&shop.app, &shop.performance).await.unwrap();
    sqlx::query(tickets).bind(None::<chrono::DateTime<chrono::Utc>>).execute(&shop.app.pg).await.unwrap();
    shop.pay(&order).await;
    shop.until_status(&order, "refunded").await;
    assert_eq!(shop.tickets().await, 1);
    assert_eq!(shop.standin.refunded(payment_id(&order)).await, 100_000);
}

/// Money that is not what was asked for: no tickets, all of it goes back.
async fn refused(terms: Value, fault: Option<Value>) {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    let payment = payment_id(&order);
    if let Some(fault) = fault {
        shop.standin.fault(payment, fault).await;
    }
    let total = terms["total"].as_i64().unwrap();
    shop.standin.pay_with(payment, terms).await;
    shop.until_status(&order, "refunded").await;
    assert_eq!(shop.standin.refunded(payment).await, total);
    assert_eq!(shop.tickets().await, 0);
    assert!(buyer.see(&order).await["failure"].as_str().unwrap().contains("not the one we asked for"));
    until("the seat is free", || async { shop.states(&[0]).await == [FREE] }).await;
    shop.settles().await;
}

#[tokio::test]
async fn parity_40_too_little_money_goes_back() {
    refused(json!({ "total": 1_000 }), None).await;
}

#[tokio::test]
async fn parity_40_too_much_money_goes_back() {
    refused(json!({ "total": 100_001 }), None).await;
}

#[tokio::test]
async fn parity_40_money_of_another_currency_goes_back() {
    refused(json!({ "total": 100_000, "currency": "USD" }), None).await;
}

#[tokio::test]
async fn parity_40_money_in_another_store_goes_back() {
    let elsewhere = json!({ "kind": "show", "field": "storeId", "value": "store-of-somebody-else" });
    refused(json!({ "total": 100_000 }), Some(elsewhere)).await;
}

#[tokio::test]
async fn parity_40_play_money_goes_back_where_only_real_money_counts() {
    let (app, standin) = TestApp::start_paying_with(|config| config.portone.accept_test_channel = false).await;
    let performance = crate::fixtures::performance(&app, crate::checkout::spec()).await;
    let shop = Shop { app, standin, performance };
    let (buyer, order) = shop.ordered(&[0]).await;
    shop.pay(&order).await;
    buyer.sync(&order).await.expect(200);
    shop.until_status(&order, "refunded").await;
    assert_eq!(shop.tickets().await, 0);
    let (buyer, order) = shop.ordered(&[1]).await;
    shop.standin.pay_with(payment_id(&order), json!({ "total": 100_000, "channel_type": "LIVE" })).await;
    assert_eq!(buyer.sync(&order).await.expect(200)["status"], "paid");
    shop.settles().await;
}

#[tokio::test]
async fn defect_d18_one_payment_pays_one_order() {
    let shop = Shop::open().await;
    let (_, first) = shop.bought(&[0]).await;
    let (buyer, second) = shop.ordered(&[1]).await;
    // The gateway tells the first order's transaction for the second order's payment.
    let transaction: String = sqlx::query_scalar("select transaction_id from payments where order_id = $1")
        .bind(id(&first))
        .fetch_one(&shop.app.pg)
        .await
        .unwrap();
    let same = json!({ "kind": "show", "field": "transactionId", "value": transaction, "times": 100 });
    shop.standin.fault(payment_id(&second), same).await;
    shop.pay_silently(&second).await;
    let answer = buyer.sync(&second).await.expect(200);
    assert_ne!(answer["status"], "paid");
    shop.until_status(&second, "refunded").await;
    assert_eq!((shop.tickets().await, shop.status(&first).await.as_str()), (1, "paid"));
    // And no two orders can have one payment.
    let twice =
        sqlx::query("insert into payments (id, order_id, amount, currency) select id, $1, 1, 'KRW' from payments limit 1")
            .bind(id(&second))
            .execute(&shop.app.pg)
            .await;
    assert!(twice.is_err());
}

#[tokio::test]
async fn defect_d17_d19_a_failure_touches_nobody_elses_order() {
    let shop = Shop::open().await;
    let (_, bought) = shop.bought(&[0]).await;
    let (buyer, order) = shop.ordered(&[1]).await;
    // Neither body nor path of anything a buyer may call names a payment; what they add is not read.
    let path = format!("/api/v1/orders/{}/sync", id(&order));
    let stolen: String = sqlx::query_scalar("select id from payments where order_id = $1")
        .bind(id(&bought))
        .fetch_one(&shop.app.pg)
        .await
        .unwrap();
    buyer.client.post(&path, &json!({ "payment_id": stolen })).await.expect(200);
    shop.standin.pay(payment_id(&order), 5).await;
    shop.until_status(&order, "refunded").await;
    assert_eq!((shop.status(&bought).await.as_str(), shop.standin.refunded(&stolen).await), ("paid", 0));
    shop.settles().await;
}

#[tokio::test]
async fn forged_webhooks_change_nothing() {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[0]).await;
    shop.pay_silently(&order).await;
    sqlx::query("update payments set next_check_at = now() + interval '1 hour'").execute(&shop.app.pg).await.unwrap();
    for how in ["wrong_secret", "altered_body", "stale", "early", "unsigned", "other_version"] {
        let answers = shop.standin.webhook(payment_id(&order), json!({ "type": "Transaction.Paid", "forged": how })).await;
        assert_eq!(answers, [Some(400)], "{how}");
    }
    let noted: i64 = sqlx::query_scalar("select count(*) from webhook_deliveries where kind = 'Transaction.Paid'")
        .fetch_one(&shop.app.pg)
        .await
        .unwrap();
    assert_eq!((noted, shop.status(&order).await.as_str()), (0, "pending"));
    let genuine = shop.standin.webhook(payment_id(&order), json!({ "type": "Transaction.Paid" })).await;
    assert_eq!(genuine, [Some(200)]);
    shop.until_status(&order, "paid").await;
}

#[tokio::test]
async fn webhooks_about_nothing_we_know_are_taken_and_do_nothing() {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[0]).await;
    for kind in ["Transaction.Something", "BillingKey.Issued", "Transaction.Ready"] {
        assert_eq!(shop.standin.webhook(payment_id(&order), json!({ "type": kind })).await, [Some(200)], "{kind}");
    }
    let unknown = uuid::Uuid::now_v7().simple().to_string();
    shop.standin.pay(&unknown, 1_000).await;
    assert_eq!(shop.standin.webhook(&unknown, json!({ "type": "Transaction.Paid" })).await, [Some(200)]);
    orders::sync(&shop.app, &unknown).await.expect("an unknown payment is no error");
    assert_eq!(shop.status(&order).await, "pending");
}

#[tokio::test]
async fn a_webhook_ahead_of_what_the_gateway_shows_is_followed_up() {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[0]).await;
    shop.standin.fault(payment_id(&order), json!({ "kind": "show_ready" })).await;
    shop.standin.fault(payment_id(&order), json!({ "kind": "show_absent" })).await;
    shop.pay(&order).await;
    shop.until_status(&order, "paid").await;
    shop.settles().await;
}

#[tokio::test]
async fn a_gateway_that_is_away_costs_time_and_nothing_else() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    let payment = payment_id(&order);
    let away = json!({ "kind": "error", "on": "get", "status": 502, "html": true, "times": 1000 });
    shop.standin.fault(payment, away).await;
    shop.pay_silently(&order).await;
    assert_eq!(buyer.sync(&order).await.problem(), (503, "gateway_unavailable".to_owned()));
    assert_eq!(buyer.cancel(&order).await.problem(), (503, "gateway_unavailable".to_owned()));
    assert_eq!(shop.status(&order).await, "pending");
    shop.standin.calm(payment).await;
    assert_eq!(buyer.sync(&order).await.expect(200)["status"], "paid");
    shop.settles().await;
}

/// An order whose seats went to somebody else before it was paid; `faults` strike its refund.
async fn too_late(faults: &[Value]) -> (Shop, Value) {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[0]).await;
    shop.expired(&order).await;
    shop.bought(&[0]).await;
    for fault in faults {
        shop.standin.fault(payment_id(&order), fault.clone()).await;
    }
    shop.pay(&order).await;
    (shop, order)
}

async fn id_of_refund(shop: &Shop) -> String {
    sqlx::query_scalar("select replace(id::text, '-', '') from refunds").fetch_one(&shop.app.pg).await.unwrap()
}

async fn refund(shop: &Shop) -> (String, i32, String) {
    sqlx::query_as("select status, attempts, idempotency_key from refunds").fetch_one(&shop.app.pg).await.unwrap()
}

#[tokio::test]
async fn a_refund_that_took_effect_unheard_is_made_once() {
    let (shop, order) = too_late(&[json!({ "kind": "reset_after", "on": "cancel" })]).await;
    shop.until_status(&order, "refunded").await;
    let story = shop.standin.story(payment_id(&order)).await;
    assert_eq!(story["cancellations"].as_array().unwrap().len(), 1, "{story}");
    assert_eq!(refund(&shop).await.2, format!("refund-{}-1", id_of_refund(&shop).await), "the same key");
    shop.settles().await;
}

#[tokio::test]
async fn defect_d21_a_refund_the_gateway_refuses_is_never_shown_as_done() {
    let (shop, order) = too_late(&[json!({ "kind": "cancel_fails", "times": 1 })]).await;
    until("the first attempt failed", || async {
        let error: Option<Option<String>> =
            sqlx::query_scalar("select last_error from refunds").fetch_optional(&shop.app.pg).await.unwrap();
        error.flatten().is_some()
    })
    .await;
    assert_eq!(shop.status(&order).await, "refunding");
    let report = check::agreement(&shop.app).await.unwrap();
    assert!(!report.settled() && report.problems.is_empty(), "{report:?}");
    shop.until_status(&order, "refunded").await;
    let (status, attempts, key) = refund(&shop).await;
    assert_eq!(
        (status.as_str(), key),
        ("succeeded", format!("refund-{}-2", id_of_refund(&shop).await)),
        "a spent key is not used again"
    );
    assert!(attempts >= 2);
    assert_eq!(shop.standin.refunded(payment_id(&order)).await, 100_000);
    shop.settles().await;
}

#[tokio::test]
async fn a_refund_that_is_only_accepted_is_followed_to_its_end() {
    let (shop, order) = too_late(&[json!({ "kind": "cancel_pends", "then": "SUCCEEDED", "ms": 500 })]).await;
    until("it is accepted", || async {
        sqlx::query_scalar::<_, i64>("select count(*) from refunds where status <> 'pending'")
            .fetch_one(&shop.app.pg)
            .await
            .unwrap()
            == 1
    })
    .await;
    shop.until_status(&order, "refunded").await;
    assert_eq!(shop.standin.refunded(payment_id(&order)).await, 100_000);
    shop.settles().await;
}

#[tokio::test]
async fn a_refund_that_was_accepted_and_failed_is_asked_for_anew() {
    let (shop, order) = too_late(&[json!({ "kind": "cancel_pends", "then": "FAILED", "ms": 200 })]).await;
    shop.until_status(&order, "refunded").await;
    assert_eq!(shop.standin.refunded(payment_id(&order)).await, 100_000);
    shop.settles().await;
}

#[tokio::test]
async fn a_refund_that_never_goes_through_is_escalated_and_goes_on() {
    let (shop, order) = too_late(&[json!({ "kind": "cancel_fails", "times": 1000 })]).await;
    until("people were told", || async {
        sqlx::query("update refunds set next_attempt_at = now() where next_attempt_at is not null")
            .execute(&shop.app.pg)
            .await
            .unwrap();
        shop.app.checkout.refunds.notify_one();
        let status: Option<String> = sqlx::query_scalar("select status from refunds").fetch_optional(&shop.app.pg).await.unwrap();
        status.as_deref() == Some("escalated")
    })
    .await;
    assert_eq!(shop.status(&order).await, "refunding");
    shop.standin.calm(payment_id(&order)).await;
    sqlx::query("update refunds set next_attempt_at = now()").execute(&shop.app.pg).await.unwrap();
    shop.until_status(&order, "refunded").await;
    shop.settles().await;
}

#[tokio::test]
async fn money_undone_at_the_gateway_before_we_took_it_closes_the_order() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    shop.pay_silently(&order).await;
    sqlx::query("update payments set next_check_at = now() + interval '1 hour'").execute(&shop.app.pg).await.unwrap();
    shop.standin.console_cancel(payment_id(&order), None).await;
    let closed = buyer.sync(&order).await.expect(200);
    assert_eq!((&closed["status"], shop.tickets().await), (&json!("cancelled"), 0));
    assert_eq!(shop.states(&[0]).await, [FREE]);
    shop.settles().await;
}

#[tokio::test]
async fn money_undone_at_the_gateway_after_the_sale_is_told_and_keeps_the_tickets() {
    let shop = Shop::open().await;
    let (_, order) = shop.bought(&[0]).await;
    let payment: String =
        sqlx::query_scalar("select id from payments where order_id = $1").bind(id(&order)).fetch_one(&shop.app.pg).await.unwrap();
    let before = alerts(&shop);
    shop.standin.console_cancel(&payment, None).await;
    until("people were told", || async { alerts(&shop) > before }).await;
    assert_eq!((shop.status(&order).await.as_str(), shop.tickets().await), ("paid", 1));
}

/// How often people were told of a payment cancelled after it was paid.
fn alerts(shop: &Shop) -> u64 {
    let text = shop.app.metrics.render();
    let line = text.lines().find(|l| l.starts_with("frontrow_payment_alerts_total") && l.contains("cancelled_after_paid"));
    line.and_then(|l| l.rsplit(' ').next()?.parse().ok()).unwrap_or(0)
}

#[tokio::test]
async fn defect_d20_a_sale_that_redis_missed_is_finished_by_the_outbox() {
    let shop = Shop::open().await;
    let (_, order) = shop.bought(&[0]).await;
    // As if the node had died after the commit: the event is due, and Redis knows nothing of the sale.
    forget(&shop).await;
    sqlx::query("update outbox set handled_at = null, done_at = null, next_attempt_at = now()")
        .execute(&shop.app.pg)
        .await
        .unwrap();
    until("the event is delivered", || async {
        sqlx::query_scalar::<_, i64>("select count(*) from outbox where done_at is null").fetch_one(&shop.app.pg).await.unwrap()
            == 0
    })
    .await;
    assert_eq!((shop.states(&[0]).await, shop.status(&order).await.as_str()), (vec![SOLD], "paid"));
    shop.settles().await;
}

/// Redis loses the live state of the performance.
async fn forget(shop: &Shop) {
    let mut redis = shop.app.redis.get().await.unwrap();
    let mut keys: Vec<String> =
        redis::cmd("KEYS").arg(format!("*{}*", shop.performance.id)).query_async(&mut redis).await.unwrap();
    // The line stays: one that was lost admits nobody for a while, which is not what is looked at here.
    const LINE: [&str; 7] = [":q", ":alive", ":places", ":numbers", ":running", ":grace", ":nodes"];
    keys.retain(|key| !LINE.iter().any(|name| key.ends_with(name)));
    let _: i64 = redis::cmd("DEL").arg(keys).query_async(&mut redis).await.unwrap();
    tokio::time::sleep(Duration::ZERO).await;
}
