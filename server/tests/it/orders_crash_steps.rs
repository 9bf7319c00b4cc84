//! Death at every numbered step of what money goes through: the table of all of them, and the deaths that no other file plays.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use frontrow::orders::listing;
use frontrow::seats;
use serde_json::{Value, json};

use crate::checkout::{Buyer, id, payment_id, settles, until};
use crate::orders_crash::Town;

/// Every fail point of money's way: what was done by then | what the next life makes of it | the test that kills there.
///
/// | step | then |
/// |---|---|
/// | *checkout* 1 the hold is bound to its order in Redis | the same request makes the order, with the first deadline |
/// | 2 order, payment and answer are written, not committed | as 1 |
/// | 3 committed, the reply lost, the gateway not told the price | the same key gives the same order |
/// | 4 given up by its buyer, not committed | it is pending; asked again, it is cancelled |
/// | 5 given up, the seats not given back | the outbox gives them back |
/// | 6 its time is over, not committed | the reconciler looks again |
/// | 7 expired, the seats not given back | the outbox gives them back |
/// | *confirm* 1 the approval is noted, not committed | the browser asks again |
/// | 2 frozen and committed, the charge not asked for | the reconciler has it charged, without the browser |
/// | 3 charged, nobody noted it | the same key: charged once |
/// | 4 the charge is noted, the tickets are not issued | the reconciler asks the gateway and issues them |
/// | 5 tickets written, not committed; alone or in a group | as 4 |
/// | 6 tickets committed, the seats not sold in Redis | the outbox sells them |
/// | 7 the seats sold, the event not settled | delivered again: nothing changes |
/// | *refund* 1 owed, not committed | found again: the money is still there |
/// | 2 owed, nobody asked for it | the job asks |
/// | 3 taken up, not asked for | asked for when the lease is over |
/// | 4 accepted by the gateway, not noted | the same key: one cancellation |
/// | 5 refused by the gateway, not noted | the same key is refused again, then another |
/// | 6 made, not noted | the gateway is asked first: not made again |
/// | 7 noted, nobody told | told by whoever looks |
/// | *cancellation by the buyer* before and after the commit | asked again: once, at the agreed price |
/// | *mass cancellation* 1 to 6 | `call_off_crash.rs`: everybody has everything back, once |
/// | between the line and the seats | closed again from the beginning |
/// | *list* a page is compared, the cursor is not moved | the page is compared again |
/// | *waiting list, mails* | `wishes_crash.rs`, `notices.rs` |
const STEPS: [(&str, &str); 46] = [
    ("orders.begun", "death_between_hold_and_order_is_repaired_by_the_repetition"),
    ("orders.create_before_commit", "death_before_an_order_is_committed_is_repaired_by_the_repetition"),
    ("orders.created", "death_after_an_order_is_made_gives_the_repetition_the_same_order"),
    ("orders.give_up_before_commit", "death_before_an_order_is_given_up_leaves_it_pending"),
    ("orders.give_up_after_commit", "death_after_an_order_is_given_up_gives_its_seats_back"),
    ("orders.expire_before_commit", "death_before_an_order_expires_leaves_it_to_the_next_look"),
    ("orders.expire_after_commit", "death_after_an_order_expired_gives_its_seats_back"),
    ("orders.approval_before_commit", "death_before_an_approval_is_noted_leaves_it_to_the_browser"),
    ("orders.approval_frozen", "death_before_the_charge_is_asked_for_is_gone_on_from"),
    ("orders.approval_charged", "death_after_the_charge_does_not_charge_again"),
    ("orders.approval_noted", "death_after_the_charge_is_noted_issues_the_tickets_in_the_next_life"),
    ("orders.before_commit", "death_between_claim_and_commit_loses_neither_money_nor_seats"),
    ("orders.after_commit", "death_between_commit_and_redis_is_finished_by_the_next_life"),
    ("orders.group_before_commit", "death_before_a_group_commits_loses_nobodys_money"),
    ("orders.group_after_commit", "death_after_a_group_committed_is_finished_by_the_next_life"),
    ("outbox.followed", "death_after_the_seats_are_sold_sells_them_once"),
    ("outbox.handled", "death_after_an_event_was_handled_handles_it_again"),
    ("orders.refund_before_commit", "death_before_a_refund_is_written_does_not_lose_it"),
    ("orders.refund_after_commit", "death_before_a_refund_is_asked_for_does_not_lose_it"),
    ("orders.refund_leased", "death_after_a_refund_was_taken_up_leaves_it_due"),
    ("orders.refund_requested", "death_over_a_refund_that_takes_its_time_makes_it_once"),
    ("orders.refund_failed", "death_over_a_refund_that_was_refused_asks_again"),
    ("orders.refund_asked", "death_after_a_refund_was_made_does_not_make_it_again"),
    ("orders.refund_settled", "death_after_a_refund_is_noted_changes_nothing"),
    ("orders.cancel_before_commit", "death_before_a_cancellation_commits_leaves_the_ticket"),
    ("orders.cancel_after_commit", "death_after_a_cancellation_committed_is_finished_by_the_next_life"),
    ("orders.listed_page", "death_over_the_gateways_list_compares_the_page_again"),
    ("call_off.1_before_written", "death_1_before_it_is_written_changes_nothing"),
    ("call_off.2_written", "death_2_after_it_is_written_is_finished_by_the_next_life"),
    ("call_off.line_closed", "killed_before_the_seats_are_closed_everything_ends_together_all_the_same"),
    ("call_off.3_sale_ended", "death_3_after_the_sale_ended_is_finished_by_the_next_life"),
    ("call_off.4_batch_before_commit", "death_4_before_a_batch_commits_is_finished_by_the_next_life"),
    ("call_off.5_batch_committed", "death_5_after_a_batch_committed_is_finished_by_the_next_life"),
    ("call_off.6_books_closed", "death_6_after_the_books_closed_is_finished_by_the_next_life"),
    // The same points, reached by a mass cancellation.
    ("orders.refund_asked", "death_7_after_the_gateway_gave_money_back_does_not_give_it_again"),
    ("orders.refund_requested", "killed_over_a_refund_that_is_under_way_everything_ends_together_all_the_same"),
    ("call_off.5_batch_committed", "killed_between_books_and_money_everything_ends_together_all_the_same"),
    ("orders.before_commit", "death_between_charge_and_tickets_issues_them_in_the_next_life"),
    ("orders.after_commit", "death_after_the_tickets_of_a_charge_is_finished_by_the_next_life"),
    ("wishes.before_commit", "death_before_an_offer_is_written_leaves_the_list_as_it_was"),
    ("wishes.offered", "death_between_an_offer_and_its_hold_is_finished_by_the_next_life"),
    ("wishes.held", "death_between_a_hold_and_telling_is_finished_by_the_next_life"),
    ("wishes.left", "death_after_an_offer_was_declined_gives_it_to_the_next_all_the_same"),
    ("wishes.joined", "death_after_joining_is_repaired_by_the_repetition"),
    ("notices.sent", "death_between_sending_and_noting_repeats_the_same_mail"),
    ("notices.entrusted", "death_before_the_text_leaves_sends_it_later"),
];

/// Those that a random course dies at.
pub fn points() -> Vec<&'static str> {
    STEPS
        .iter()
        .map(|(point, _)| *point)
        .filter(|point| !point.starts_with("notices"))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

fn texts(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            texts(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

/// What the source names is in the table, and what the table names is there.
#[test]
fn every_step_has_its_death() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut source, mut tests) = (String::new(), String::new());
    texts(&root.join("src"), &mut source);
    texts(&root.join("tests/it"), &mut tests);
    let money = ["orders.", "outbox.", "call_off.", "wishes.", "notices."];
    let quoted = source.split('"').filter(|word| {
        money
            .iter()
            .any(|room| word.strip_prefix(room).is_some_and(|rest| rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')))
    });
    // Jobs are named alike.
    let named: BTreeSet<&str> = quoted.filter(|word| *word != "wishes.listen").collect();
    let listed: BTreeSet<&str> = STEPS.iter().map(|(point, _)| *point).collect();
    assert_eq!(named, listed);
    for (point, test) in STEPS {
        assert!(tests.contains(&format!("async fn {test}()")), "{point}: no test is named {test}");
    }
}

/// Dies at `point` over a request for an order that is then repeated.
async fn dies_while_ordering(point: &str, made: i64) {
    let town = Town::found().await;
    let mut node = town.node(Some(point)).await;
    let buyer = town.buyer().await;
    let body = town.hold(&buyer, 0).await;
    let request = buyer.client.request(reqwest::Method::POST, "/api/v1/orders").header("Idempotency-Key", "k").json(&body);
    assert!(request.send().await.is_err(), "the reply is lost");
    node.died_at(point).await;
    let orders = || async { sqlx::query_scalar::<_, i64>("select count(*) from orders").fetch_one(&town.app.pg).await.unwrap() };
    assert_eq!(orders().await, made);
    let _next = town.node(None).await;
    let order = buyer.order_with("k", &body).await.expect(201);
    assert_eq!(buyer.order_with("k", &body).await.expect(201)["id"], order["id"]);
    assert_eq!(orders().await, 1);
    town.pay_silently(&order).await;
    assert_eq!(buyer.sync(&order).await.expect(200)["status"], "paid");
    settles(&town.app).await;
}

#[tokio::test]
async fn death_before_an_order_is_committed_is_repaired_by_the_repetition() {
    dies_while_ordering("orders.create_before_commit", 0).await;
}

#[tokio::test]
async fn death_after_an_order_is_made_gives_the_repetition_the_same_order() {
    dies_while_ordering("orders.created", 1).await;
}

/// Somebody else can have the seat.
async fn is_free(town: &Town) {
    until("the seat is free", || async { town.state(0).await == 0 }).await;
    let other = town.buyer().await;
    let order = other.order(&town.hold(&other, 0).await).await.expect(201);
    town.pay_silently(&order).await;
    assert_eq!(other.sync(&order).await.expect(200)["status"], "paid");
    settles(&town.app).await;
}

async fn gives_up(point: &str, between: &str) {
    let town = Town::found().await;
    let mut node = town.node(Some(point)).await;
    let (buyer, order) = town.ordered(0).await;
    let path = format!("/api/v1/orders/{}/cancel", id(&order));
    assert!(buyer.client.request(reqwest::Method::POST, &path).json(&json!({})).send().await.is_err(), "the reply is lost");
    node.died_at(point).await;
    assert_eq!((town.status(&order).await.as_str(), town.state(0).await), (between, 1));
    let _next = town.node(None).await;
    if between == "cancelled" {
        until("the seat is free without anybody asking", || async { town.state(0).await == 0 }).await;
    }
    assert_eq!(buyer.cancel(&order).await.expect(200)["status"], "cancelled");
    is_free(&town).await;
}

#[tokio::test]
async fn death_before_an_order_is_given_up_leaves_it_pending() {
    gives_up("orders.give_up_before_commit", "pending").await;
}

#[tokio::test]
async fn death_after_an_order_is_given_up_gives_its_seats_back() {
    gives_up("orders.give_up_after_commit", "cancelled").await;
}

/// Its time is over, and the reconciler is to look.
async fn let_expire(town: &Town, order: &Value) {
    for sql in [
        "update orders set expires_at = now() - interval '1 second' where id = $1",
        "update payments set next_check_at = now() where order_id = $1",
    ] {
        sqlx::query(sql).bind(id(order)).execute(&town.app.pg).await.unwrap();
    }
}

async fn dies_while_expiring(point: &str, between: &str) {
    let town = Town::found().await;
    let mut node = town.node(Some(point)).await;
    let (buyer, order) = town.ordered(0).await;
    let_expire(&town, &order).await;
    node.died_at(point).await;
    assert_eq!((town.status(&order).await.as_str(), town.state(0).await), (between, 1));
    let_expire(&town, &order).await; // as if the lease were over
    let _next = town.node(None).await;
    town.until_status(&order, "expired").await;
    is_free(&town).await;
    assert_eq!(buyer.see(&order).await["status"], "expired");
}

#[tokio::test]
async fn death_before_an_order_expires_leaves_it_to_the_next_look() {
    dies_while_expiring("orders.expire_before_commit", "pending").await;
}

#[tokio::test]
async fn death_after_an_order_expired_gives_its_seats_back() {
    dies_while_expiring("orders.expire_after_commit", "expired").await;
}

#[tokio::test]
async fn death_after_an_event_was_handled_handles_it_again() {
    let town = Town::found().await;
    let mut node = town.node(Some("outbox.handled")).await;
    let (buyer, order) = town.ordered(0).await;
    let _ = buyer
        .client
        .request(reqwest::Method::POST, &format!("/api/v1/orders/{}/cancel", id(&order)))
        .json(&json!({}))
        .send()
        .await;
    node.died_at("outbox.handled").await;
    assert_eq!((town.status(&order).await.as_str(), town.state(0).await), ("cancelled", 0));
    // Somebody else holds the seat by the time it is handled again.
    let other = town.buyer().await;
    let body = town.hold(&other, 0).await;
    let _next = town.node(None).await;
    settles(&town.app).await;
    assert_eq!(town.state(0).await, 1, "it is still theirs");
    other.order(&body).await.expect(201);
}

/// A buyer whose money goes back because they came too late, and their order.
async fn too_late(town: &Town) -> (Buyer, Value) {
    let (buyer, order) = town.ordered(0).await;
    buyer.cancel(&order).await.expect(200);
    until("the seat is free", || async { town.state(0).await == 0 }).await;
    let other = town.buyer().await;
    seats::hold(&town.app, &town.performance, other.account, &[0]).await.expect("a hold");
    (buyer, order)
}

/// Dies at `point` while money goes back that came too late; the gateway does `fault` over it.
async fn dies_while_giving_back(point: &str, fault: Option<Value>, between: &str) {
    let town = Town::found().await;
    let mut node = town.node(Some(point)).await;
    let (buyer, order) = too_late(&town).await;
    if let Some(fault) = fault {
        town.standin.fault(payment_id(&order), fault).await;
    }
    town.pay_silently(&order).await;
    town.poke(&buyer, &order).await;
    node.died_at(point).await;
    assert_eq!(town.status(&order).await, between);
    let _next = town.node(None).await;
    until("the money is back", || async {
        sqlx::query("update refunds set next_attempt_at = now() where next_attempt_at > now() + interval '2 seconds'")
            .execute(&town.app.pg)
            .await
            .unwrap();
        town.status(&order).await == "refunded"
    })
    .await;
    let story = town.standin.story(payment_id(&order)).await;
    let through = story["cancellations"].as_array().unwrap().iter().filter(|one| one["status"] == "SUCCEEDED").count();
    assert_eq!((through, town.standin.refunded(payment_id(&order)).await), (1, 100_000), "given back once: {story}");
    settles(&town.app).await;
    let told: i64 =
        sqlx::query_scalar("select count(*) from notices where kind = 'refunded'").fetch_one(&town.app.pg).await.unwrap();
    assert_eq!(told, 1, "told once");
}

#[tokio::test]
async fn death_after_a_refund_was_taken_up_leaves_it_due() {
    dies_while_giving_back("orders.refund_leased", None, "refunding").await;
}

#[tokio::test]
async fn death_over_a_refund_that_takes_its_time_makes_it_once() {
    let fault = json!({ "kind": "cancel_pends", "then": "SUCCEEDED", "ms": 300 });
    dies_while_giving_back("orders.refund_requested", Some(fault), "refunding").await;
}

#[tokio::test]
async fn death_over_a_refund_that_was_refused_asks_again() {
    dies_while_giving_back("orders.refund_failed", Some(json!({ "kind": "cancel_fails" })), "refunding").await;
}

#[tokio::test]
async fn death_after_a_refund_is_noted_changes_nothing() {
    dies_while_giving_back("orders.refund_settled", None, "refunded").await;
}

#[tokio::test]
async fn death_over_the_gateways_list_compares_the_page_again() {
    let town = Town::found().await;
    let mut node = town.launch(Some("orders.listed_page"));
    node.died_at("orders.listed_page").await;
    let cursor = || async {
        sqlx::query_scalar::<_, chrono::DateTime<chrono::Utc>>("select compared_until from gateway_cursor")
            .fetch_one(&town.app.pg)
            .await
            .unwrap()
    };
    let before = cursor().await;
    // Money that nobody asked for, in the window that is gone on with once the dead node's lease is over.
    town.standin.pay(&uuid::Uuid::now_v7().simple().to_string(), 500).await;
    town.app.clock.advance(120_000);
    sqlx::query("update gateway_cursor set leased_until = now()").execute(&town.app.pg).await.unwrap();
    listing::turn(&town.app).await.unwrap();
    assert!(cursor().await > before);
    let found: i64 = sqlx::query_scalar("select count(*) from payment_cases").fetch_one(&town.app.pg).await.unwrap();
    assert_eq!(found, 1);
    sqlx::query("update payment_cases set returns_at = now()").execute(&town.app.pg).await.unwrap();
    let _next = town.node(None).await;
    settles(&town.app).await;
}
