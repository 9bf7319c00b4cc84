//! Real processes that die at every step of calling a performance off, and the life after: everybody has everything back,
//! once.

use std::time::Duration;

use frontrow_protocol::server::Role;
use futures_util::{StreamExt as _, stream};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::call_off::path;
use crate::checkout::{Buyer, id, payment_id, settles, spec, until};
use crate::client::{Client, issue};
use crate::fixtures;
use crate::orders_crash::Town;

fn owner(town: &Town) -> Client {
    let token = issue(&town.app, town.performance.owner, Role::Manager);
    Client::at(&format!("http://{}", town.addr), &token)
}

async fn call_off(town: &Town) -> reqwest::Result<reqwest::Response> {
    let request = owner(town).request(reqwest::Method::POST, &path(town.performance.id)).json(&json!({ "reason": "태풍" }));
    request.send().await
}

async fn done(town: &Town, within: Duration) -> Value {
    let deadline = tokio::time::Instant::now() + within;
    loop {
        sqlx::query("update refunds set next_attempt_at = now() where next_attempt_at > now() + interval '1 second'")
            .execute(&town.app.pg)
            .await
            .unwrap();
        let report = owner(town).get(&path(town.performance.id)).await.expect(200);
        if report["done"] == true {
            return report;
        }
        assert!(tokio::time::Instant::now() < deadline, "never done: {report}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Two paid orders, one of which has given a ticket back, and one that is to be paid.
struct Crowd {
    whole: (Buyer, Value, String),
    partly: (Buyer, Value, String),
    pending: (Buyer, Value),
}

async fn bought(town: &Town, of: &[u32]) -> (Buyer, Value, String) {
    let buyer = town.buyer().await;
    let hold = frontrow::seats::hold(&town.app, &town.performance, buyer.account, of).await.expect("a hold");
    let order = buyer.order(&json!({ "performance": town.performance.id, "hold": hold.hold })).await.expect(201);
    town.pay_silently(&order).await;
    let paid = buyer.sync(&order).await.expect(200);
    assert_eq!(paid["status"], "paid");
    (buyer, paid, payment_id(&order).to_owned())
}

async fn crowd(town: &Town) -> Crowd {
    let whole = bought(town, &[0, 1]).await;
    let partly = bought(town, &[2, 3]).await;
    let wish = json!({ "tickets": [partly.1["tickets"][0]["id"]], "refund": 90_000 });
    partly.0.client.post(&format!("/api/v1/orders/{}/cancellation", id(&partly.1)), &wish).await.expect(200);
    until("that is back", || async { town.standin.refunded(&partly.2).await == 90_000 }).await;
    Crowd { whole, partly, pending: town.ordered(4).await }
}

/// Dies at `point`; the next life finishes it, asked again where nothing was written.
async fn dies_at(point: &str, written: bool) {
    let town = Town::found().await;
    let mut node = town.node(Some(point)).await;
    let crowd = crowd(&town).await;
    let _ = call_off(&town).await;
    node.died_at(point).await;
    let cancelled: bool = sqlx::query_scalar("select cancelled_at is not null from performances where id = $1")
        .bind(town.performance.id)
        .fetch_one(&town.app.pg)
        .await
        .unwrap();
    assert_eq!(cancelled, written, "{point}");
    let _next = town.node(None).await;
    if !written {
        assert_eq!(town.status(&crowd.whole.1).await, "paid", "nothing was changed");
        assert_eq!(call_off(&town).await.unwrap().status(), 202);
    }
    let report = done(&town, Duration::from_secs(30)).await;
    let of = |field: &str| report[field].as_i64().unwrap();
    assert_eq!((of("orders_closed"), of("orders_returned"), of("tickets"), of("amount")), (1, 2, 3, 300_000), "{report}");
    let settled = settles(&town.app).await;
    assert_eq!((settled.paid_orders, settled.tickets), (0, 0));
    assert_eq!(town.standin.refunded(&crowd.whole.2).await, 200_000);
    assert_eq!(town.standin.refunded(&crowd.partly.2).await, 190_000);
    let story = town.standin.story(&crowd.whole.2).await;
    assert_eq!(story["cancellations"].as_array().unwrap().len(), 1, "given back once: {story}");
    assert_eq!(town.status(&crowd.pending.1).await, "cancelled");
    assert_eq!(crowd.whole.0.see(&crowd.whole.1).await["refunds"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn death_1_before_it_is_written_changes_nothing() {
    dies_at("call_off.1_before_written", false).await;
}

#[tokio::test]
async fn death_2_after_it_is_written_is_finished_by_the_next_life() {
    dies_at("call_off.2_written", true).await;
}

#[tokio::test]
async fn death_3_after_the_sale_ended_is_finished_by_the_next_life() {
    dies_at("call_off.3_sale_ended", true).await;
}

#[tokio::test]
async fn death_4_before_a_batch_commits_is_finished_by_the_next_life() {
    dies_at("call_off.4_batch_before_commit", true).await;
}

#[tokio::test]
async fn death_5_after_a_batch_committed_is_finished_by_the_next_life() {
    dies_at("call_off.5_batch_committed", true).await;
}

#[tokio::test]
async fn death_6_after_the_books_closed_is_finished_by_the_next_life() {
    dies_at("call_off.6_books_closed", true).await;
}

/// The money went back and nobody wrote it down.
#[tokio::test]
async fn death_7_after_the_gateway_gave_money_back_does_not_give_it_again() {
    let town = Town::found().await;
    let first = town.node(None).await;
    let (_, order, payment) = bought(&town, &[0, 1]).await;
    drop(first);
    let mut node = town.node(Some("orders.refund_asked")).await;
    let _ = call_off(&town).await;
    node.died_at("orders.refund_asked").await;
    assert_eq!(town.status(&order).await, "refunding");
    let _next = town.node(None).await;
    done(&town, Duration::from_secs(30)).await;
    let story = town.standin.story(&payment).await;
    assert_eq!(story["cancellations"].as_array().unwrap().len(), 1, "given back once: {story}");
    settles(&town.app).await;
}

const ORDERS: u32 = 1000;

/// A thousand paid orders of a seat each, and what the gateway knows of them.
async fn thousand(town: &Town) -> Vec<String> {
    let accounts = fixtures::accounts(&town.app, ORDERS as usize).await;
    let orders: Vec<Uuid> = accounts.iter().map(|_| Uuid::now_v7()).collect();
    let seats: Vec<i32> = (0..ORDERS as i32).collect();
    let payments: Vec<String> = orders.iter().map(|_| Uuid::now_v7().simple().to_string()).collect();
    let mut tx = town.app.pg.begin().await.unwrap();
    for statement in [
        "insert into orders (id, account_id, performance_id, hold_id, status, amount, currency, expires_at, paid_at)
         select o, a, $5, gen_random_uuid(), 'paid', case when s < 500 then 100000 else 50000 end, 'KRW', now(), now()
         from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[]) as t(o, a, s, p)",
        "insert into order_seats (order_id, performance_id, seat_index, amount)
         select o, $5, s, case when s < 500 then 100000 else 50000 end
         from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[]) as t(o, a, s, p)",
        "insert into payments (id, order_id, status, amount, currency, paid_at)
         select p, o, 'PAID', case when s < 500 then 100000 else 50000 end, 'KRW', now() from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[]) as t(o, a, s, p)
         where $5::uuid is not null",
        "insert into tickets (id, order_id, performance_id, account_id, seat_index, code)
         select gen_random_uuid(), o, $5, a, s, o::text from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[]) as t(o, a, s, p)",
        "insert into ledger (order_id, what, debit, credit, amount, currency)
         select o, 'charged', 'gateway', 'sales', case when s < 500 then 100000 else 50000 end, 'KRW' from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[]) as t(o, a, s, p)
         where $5::uuid is not null",
    ] {
        sqlx::query(statement)
            .bind(&orders)
            .bind(&accounts)
            .bind(&seats)
            .bind(&payments)
            .bind(town.performance.id)
            .execute(&mut *tx)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    stream::iter(payments.iter().enumerate())
        .for_each_concurrent(16, |(seat, payment)| async move {
            town.standin.fault(payment, json!({ "kind": "webhook_suppressed", "times": 100 })).await;
            town.standin.pay(payment, if seat < 500 { 100_000 } else { 50_000 }).await;
        })
        .await;
    payments
}

/// A thousand orders, killed in the middle of the books, and again in the middle of the money.
#[tokio::test]
async fn a_thousand_orders_are_given_back_once_though_the_node_is_killed_in_the_middle() {
    let town = Town::with(fixtures::Spec { seats: ORDERS, row: 50, ..spec() }).await;
    let payments = thousand(&town).await;
    let left = || async {
        sqlx::query_scalar::<_, i64>("select count(*) from orders where status = 'paid'").fetch_one(&town.app.pg).await.unwrap()
    };
    // What somebody has locked waits: so it is certain to be killed in the middle of the books.
    let mut reader = town.app.pg.begin().await.unwrap();
    sqlx::query("select id from orders order by id desc limit 450 for update").execute(&mut *reader).await.unwrap();
    let mut node = town.node(None).await;
    assert_eq!(call_off(&town).await.unwrap().status(), 202);
    until("what is not locked is done", || async { left().await <= 600 }).await;
    node.kill();
    let standing = left().await;
    assert!((450..=600).contains(&standing), "it died in the middle: {standing}");
    reader.rollback().await.unwrap();
    let mut node = town.node(None).await;
    let through = || async {
        sqlx::query_scalar::<_, i64>("select count(*) from refunds where status = 'succeeded'")
            .fetch_one(&town.app.pg)
            .await
            .unwrap()
    };
    until("some money is back", || async { through().await > 30 }).await;
    node.kill();
    assert!(through().await < i64::from(ORDERS), "it died in the middle of the money");
    let _last = town.node(None).await;
    let report = done(&town, Duration::from_secs(180)).await;
    assert_eq!((&report["orders_returned"], &report["tickets"]), (&json!(ORDERS), &json!(ORDERS)), "{report}");
    assert_eq!(report["refunds"], json!({ "total": ORDERS, "done": ORDERS, "stuck": 0, "amount_done": 75_000_000 }));
    let settled = settles(&town.app).await;
    assert_eq!((settled.paid_orders, settled.tickets, settled.payments), (0, 0, ORDERS as usize));
    let refunds: i64 = sqlx::query_scalar("select count(*) from refunds").fetch_one(&town.app.pg).await.unwrap();
    assert_eq!(refunds, i64::from(ORDERS), "one for each order");
    for payment in payments.iter().step_by(97) {
        let story = town.standin.story(payment).await;
        assert_eq!(story["cancellations"].as_array().unwrap().len(), 1, "given back once: {story}");
    }
}
