//! Comparing the books with the gateway's list: what is found, finished, or told to people.

use std::time::Duration;

use frontrow::app::App;
use frontrow::orders::{check, listing};
use frontrow_protocol::server::Role;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::checkout::{Shop, id, payment_id, until};
use crate::client::Client;

fn an_id() -> String {
    Uuid::now_v7().simple().to_string()
}

async fn admin(shop: &Shop) -> Client {
    Client::fresh(&shop.app, Role::Admin).await.1
}

/// Time goes by for us: what happened until now is old enough to be in the list.
async fn compared(shop: &Shop) -> u64 {
    shop.app.clock.advance(120_000);
    listed(&shop.app).await
}

/// A turn of ours: the node's own job may be at it in this moment.
async fn listed(app: &App) -> u64 {
    for _ in 0..200 {
        sqlx::query("update gateway_cursor set leased_until = now()").execute(&app.pg).await.unwrap();
        let seen = listing::turn(app).await.expect("a turn");
        if seen > 0 {
            return seen;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the list stays empty");
}

async fn cases(admin: &Client) -> Vec<Value> {
    admin.get("/api/v1/payments/cases").await.expect(200)["items"].as_array().unwrap().clone()
}

/// The money of every case is to go back now.
async fn due(shop: &Shop) {
    sqlx::query("update payment_cases set returns_at = now() where returns_at is not null").execute(&shop.app.pg).await.unwrap();
    shop.app.checkout.returns.notify_one();
}

/// Nothing of this payment is told to us, and nobody looks at it by himself.
async fn unheard(shop: &Shop, order: &Value) {
    shop.standin.fault(payment_id(order), json!({ "kind": "webhook_suppressed", "times": 100 })).await;
    sqlx::query("update payments set next_check_at = null where order_id = $1")
        .bind(id(order))
        .execute(&shop.app.pg)
        .await
        .unwrap();
}

async fn payment_of(shop: &Shop, order: &Value) -> String {
    sqlx::query_scalar("select id from payments where order_id = $1").bind(id(order)).fetch_one(&shop.app.pg).await.unwrap()
}

#[tokio::test]
async fn money_that_no_order_asked_for_goes_back_unless_somebody_says_it_is_known() {
    let shop = Shop::open().await;
    let admin = admin(&shop).await;
    let (known, unknown, foreign) = (an_id(), an_id(), "another-shop-1".to_owned());
    for id in [&known, &unknown, &foreign] {
        shop.standin.pay(id, 7_000).await;
    }
    assert!(compared(&shop).await >= 3);
    let report = check::agreement_with_gateway(&shop.app).await.unwrap();
    assert_eq!((report.cases, report.unfinished), (1, 2), "{report:?}");
    assert!(report.problems.iter().any(|problem| problem.contains(&foreign)), "{report:?}");
    let found = cases(&admin).await;
    let case = |id: &str| found.iter().find(|case| case["payment"] == id).unwrap_or_else(|| panic!("{id}: {found:?}")).clone();
    assert!(found.iter().all(|case| case["kind"] == "unknown_payment" && case["order"].is_null()));
    assert_eq!((&case(&known)["state"], &case(&foreign)["state"]), (&json!("returning"), &json!("open")));
    assert_eq!(case(&known)["details"]["gateway_keeps"], 7_000);
    assert_eq!(shop.standin.refunded(&unknown).await, 0, "people have some time");
    // One is explained, one waits for its time, the one with an id that is not ours is given back by a person.
    let decide = async |case: &Value, outcome: &str| {
        let path = format!("/api/v1/payments/cases/{}/decision", case["id"].as_str().unwrap());
        admin.post(&path, &json!({ "outcome": outcome, "reason": "전화로 확인" })).await
    };
    let resolved = decide(&case(&known), "resolved").await.expect(200);
    assert_eq!((&resolved["state"], &resolved["resolution"]), (&json!("resolved"), &json!("전화로 확인")));
    assert_eq!(decide(&case(&known), "return").await.problem().0, 409, "it is over");
    decide(&case(&foreign), "return").await.expect(200);
    // The first attempt's answer is lost: asked again, it is given back once.
    shop.standin.fault(&unknown, json!({ "kind": "reset_after", "on": "cancel" })).await;
    for id in [&unknown, &foreign] {
        until("the money is back", || async {
            due(&shop).await;
            shop.standin.refunded(id).await == 7_000
        })
        .await;
    }
    let story = shop.standin.story(&unknown).await;
    assert_eq!(story["cancellations"].as_array().unwrap().len(), 1, "{story}");
    until("no case is left", || async {
        due(&shop).await;
        cases(&admin).await.is_empty()
    })
    .await;
    // Seen again it is not a new case; what was explained stays where it is.
    compared(&shop).await;
    assert!(cases(&admin).await.is_empty());
    assert_eq!(shop.standin.refunded(&known).await, 0);
    let all = admin.get("/api/v1/payments/cases?all=true&limit=2").await.expect(200);
    assert_eq!((all["items"].as_array().unwrap().len(), all["next"].is_string()), (2, true));
    assert_eq!((&all["open"], &all["returning"]), (&json!(0), &json!(0)), "{all}");
    let kind = all["items"][0]["kind"].as_str().unwrap();
    let alike = admin.get(&format!("/api/v1/payments/cases?all=true&kind={kind}")).await.expect(200);
    assert!(!alike["items"].as_array().unwrap().is_empty());
    assert!(alike["items"].as_array().unwrap().iter().all(|case| case["kind"] == kind), "{alike}");
    let none = admin.get("/api/v1/payments/cases?all=true&kind=dispute").await.expect(200);
    assert!(none["items"].as_array().unwrap().is_empty(), "{none}");
    shop.settles().await;
}

#[tokio::test]
async fn a_payment_that_nobody_told_us_of_is_found_by_the_list() {
    let shop = Shop::open().await;
    let (_, lost) = shop.ordered(&[0]).await;
    unheard(&shop, &lost).await;
    shop.pay(&lost).await;
    // A deposit days after everybody stopped looking at its order.
    let (_, late) = shop.ordered(&[1]).await;
    shop.expired(&late).await;
    unheard(&shop, &late).await;
    shop.pay(&late).await;
    let before = shop.standin.story(payment_id(&lost)).await;
    assert!(before["webhooks"].as_array().unwrap().iter().all(|sent| sent["deliveries"].as_array().unwrap().is_empty()));
    compared(&shop).await;
    assert_eq!((shop.status(&lost).await.as_str(), shop.status(&late).await.as_str()), ("paid", "paid"));
    until("its webhook was asked for again", || async {
        let story = shop.standin.story(payment_id(&lost)).await;
        story["webhooks"].as_array().unwrap().iter().any(|sent| sent["state"]["kind"] == "delivered")
    })
    .await;
    assert!(cases(&admin(&shop).await).await.is_empty());
    shop.settles().await;
}

#[tokio::test]
async fn money_undone_behind_our_back_is_a_case_until_somebody_explains_it() {
    let shop = Shop::open().await;
    let admin = admin(&shop).await;
    let (_, console) = shop.bought(&[0]).await;
    let (_, bank) = shop.bought(&[1]).await;
    for (order, trigger) in [(&console, "CONSOLE"), (&bank, "CHARGEBACK")] {
        let payment = payment_of(&shop, order).await;
        shop.standin.fault(&payment, json!({ "kind": "webhook_suppressed", "times": 100 })).await;
        let url = shop.standin.url(&format!("/_control/payments/{payment}/cancel"));
        let body = json!({ "amount": 40_000, "trigger": trigger });
        assert!(shop.standin.http.post(url).json(&body).send().await.unwrap().status().is_success());
    }
    compared(&shop).await;
    compared(&shop).await;
    let found = cases(&admin).await;
    let mut kinds: Vec<&str> = found.iter().filter_map(|case| case["kind"].as_str()).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["cancelled_elsewhere", "chargeback"], "once each");
    for case in &found {
        assert_eq!((&case["details"]["gateway_keeps"], &case["details"]["books_keep"]), (&json!(60_000), &json!(100_000)));
    }
    assert_eq!(shop.tickets().await, 2, "tickets stay valid until people decide");
    let report = check::agreement_with_gateway(&shop.app).await.unwrap();
    assert_eq!((report.problems.len(), report.cases), (2, 2), "{report:?}");
    for case in &found {
        let path = format!("/api/v1/payments/cases/{}/decision", case["id"].as_str().unwrap());
        assert_eq!(admin.post(&path, &json!({ "outcome": "resolved", "reason": " " })).await.problem().0, 422);
        let refused = admin.post(&path, &json!({ "outcome": "return", "reason": "x" })).await;
        assert_eq!(refused.problem(), (409, "conflict".to_owned()), "it is an order's money");
        admin.post(&path, &json!({ "outcome": "resolved", "reason": "보상 합의" })).await.expect(200);
    }
    let report = check::agreement_with_gateway(&shop.app).await.unwrap();
    assert!(report.settled() && report.cases == 0, "explained: {report:?}");
    // More of it goes back: that is another case.
    shop.standin.console_cancel(&payment_of(&shop, &console).await, Some(10_000)).await;
    compared(&shop).await;
    assert_eq!(cases(&admin).await.len(), 1);
}

#[tokio::test]
async fn a_status_nobody_knows_a_dispute_and_a_refund_that_is_stuck_are_cases() {
    let shop = Shop::open().await;
    let admin = admin(&shop).await;
    let (_, odd) = shop.bought(&[0]).await;
    let payment = payment_of(&shop, &odd).await;
    // The list shows what it likes; the fresh look shows a new word.
    shop.standin.fault(&payment, json!({ "kind": "show", "field": "status", "value": "ON_HOLD", "times": 100 })).await;
    shop.standin.console_cancel(&payment, Some(1)).await;
    compared(&shop).await;
    shop.standin.calm(&payment).await;
    let (_, disputed) = shop.bought(&[1]).await;
    let payment = payment_of(&shop, &disputed).await;
    let webhook = json!({ "type": "Transaction.DisputeCreated", "data": { "transactionId": "tx-1" } });
    for _ in 0..2 {
        assert_eq!(shop.standin.webhook(&payment, webhook.clone()).await, [Some(200)]);
    }
    assert_eq!(shop.standin.webhook(&an_id(), webhook).await, [Some(200)], "about a payment we do not know: nothing");
    let (_, late) = shop.ordered(&[2]).await;
    shop.expired(&late).await;
    shop.bought(&[2]).await;
    shop.standin.fault(payment_id(&late), json!({ "kind": "cancel_fails", "times": 1000 })).await;
    shop.pay(&late).await;
    until("all three are cases", || async {
        sqlx::query("update refunds set next_attempt_at = now() where next_attempt_at is not null")
            .execute(&shop.app.pg)
            .await
            .unwrap();
        shop.app.checkout.refunds.notify_one();
        let kinds: Vec<Value> = cases(&admin).await.iter().map(|case| case["kind"].clone()).collect();
        ["unknown_status", "dispute", "refund_stuck"].iter().all(|kind| kinds.contains(&json!(kind)))
    })
    .await;
    // What went through after all is over by itself.
    shop.standin.calm(payment_id(&late)).await;
    sqlx::query("update refunds set next_attempt_at = now()").execute(&shop.app.pg).await.unwrap();
    shop.until_status(&late, "refunded").await;
    assert!(cases(&admin).await.iter().all(|case| case["kind"] != "refund_stuck"));
    let (_, customer) = Client::fresh(&shop.app, Role::Customer).await;
    assert_eq!(customer.get("/api/v1/payments/cases").await.problem().0, 403);
}

#[tokio::test]
async fn an_account_number_of_an_order_that_is_over_is_closed() {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[0]).await;
    let account = json!({ "total": 100_000, "pay_method": "VIRTUAL_ACCOUNT" });
    shop.standin.pay_with(payment_id(&order), account.clone()).await;
    assert_eq!(shop.status(&order).await, "pending");
    // The first try at closing fails: a later look closes it.
    shop.standin
        .fault(payment_id(&order), json!({ "kind": "refuse", "on": "close", "status": 502, "error": "PG_PROVIDER" }))
        .await;
    shop.expired(&order).await;
    until("the account is closed", || async {
        shop.look_now(&order).await;
        shop.standin.story(payment_id(&order)).await["payment"]["status"] == "FAILED"
    })
    .await;
    // One that is paid into in time is an order like any other.
    let (_, order) = shop.ordered(&[1]).await;
    shop.standin.pay_with(payment_id(&order), account.clone()).await;
    shop.standin.pay_with(payment_id(&order), account).await;
    shop.until_status(&order, "paid").await;
    shop.settles().await;
}

#[tokio::test]
async fn many_nodes_compare_a_list_of_many_pages_once() {
    let shop = Shop::open().await;
    let ids: Vec<String> = (0..450).map(|_| an_id()).collect();
    for chunk in ids.chunks(50) {
        futures_util::future::join_all(chunk.iter().map(|id| shop.standin.pay(id, 1_000))).await;
    }
    shop.app.clock.advance(120_000);
    let count =
        || async { sqlx::query_scalar::<_, i64>("select count(*) from payment_cases").fetch_one(&shop.app.pg).await.unwrap() };
    until("one of six compares", || async {
        // The server's own first turn may be at it, and renew its lease in this moment.
        sqlx::query("update gateway_cursor set leased_until = now()").execute(&shop.app.pg).await.unwrap();
        let turns = futures_util::future::join_all((0..6).map(|_| listing::turn(&shop.app))).await;
        let looked: Vec<u64> = turns.into_iter().map(|turn| turn.expect("a turn")).collect();
        let some = looked.iter().filter(|seen| **seen > 0).count();
        assert!(some <= 1, "one has the cursor: {looked:?}");
        some == 1
    })
    .await;
    assert_eq!(count().await, 450);
    // A node that died in the middle of a window left its page: whoever has the cursor next goes on there.
    sqlx::query("update gateway_cursor set window_until = compared_until, page = 1, total = 450, compared_until = compared_until - interval '1 hour', leased_until = now()")
        .execute(&shop.app.pg)
        .await
        .unwrap();
    let seen = tokio::time::timeout(Duration::from_secs(60), listed(&shop.app)).await.unwrap();
    assert!([0, 250].contains(&(seen % 450)), "from the second page on, or all of it when the server's own job did that: {seen}");
    assert_eq!(count().await, 450);
}
