//! Death at each numbered step of charging an approval, and what the next life finds.

use frontrow::config::CheckoutFlow;

use crate::approval::confirm;
use crate::checkout::{payment_id, settles};
use crate::orders_crash::Town;

/// Dies at `point` while an approval is charged. Afterwards the browser asks again, or is lost.
async fn dies_while_charging(point: &str, between: &str, browser_is_lost: bool) {
    let town = Town::of(CheckoutFlow::Manual).await;
    let mut node = town.node(Some(point)).await;
    let (buyer, order) = town.ordered(0).await;
    town.standin.fault(payment_id(&order), serde_json::json!({ "kind": "webhook_suppressed", "times": 100 })).await;
    let terms = serde_json::json!({ "total": 100_000, "manual": true });
    let token = town.standin.pay_with(payment_id(&order), terms).await["paymentToken"].as_str().unwrap().to_owned();
    let path = format!("/api/v1/orders/{}/confirm", crate::checkout::id(&order));
    let body = serde_json::json!({ "payment_token": token });
    assert!(buyer.client.request(reqwest::Method::POST, &path).json(&body).send().await.is_err(), "the reply is lost");
    node.died_at(point).await;
    assert_eq!(town.status(&order).await, between);
    assert_eq!(town.state(0).await, 1, "held, not sold yet, and not lost");
    let _next = town.node(None).await;
    if !browser_is_lost {
        let answer = confirm(&buyer, &order, &token).await;
        assert!([200, 503].contains(&answer.status.as_u16()), "{}", answer.text);
    }
    town.until_status(&order, "paid").await;
    let report = settles(&town.app).await;
    assert_eq!((report.paid_orders, report.tickets), (1, 1));
    assert_eq!(town.state(0).await, 2);
    let story = town.standin.story(payment_id(&order)).await;
    let charged = story["webhooks"].as_array().unwrap().iter().filter(|sent| sent["type"] == "Transaction.Paid").count();
    assert_eq!(charged, 1, "charged once: {story}");
}

#[tokio::test]
async fn death_before_an_approval_is_noted_leaves_it_to_the_browser() {
    dies_while_charging("orders.approval_before_commit", "pending", false).await;
}

#[tokio::test]
async fn death_before_the_charge_is_asked_for_is_gone_on_from() {
    dies_while_charging("orders.approval_frozen", "pending", true).await;
}

#[tokio::test]
async fn death_after_the_charge_does_not_charge_again() {
    dies_while_charging("orders.approval_charged", "pending", true).await;
}

#[tokio::test]
async fn death_after_the_charge_is_noted_issues_the_tickets_in_the_next_life() {
    dies_while_charging("orders.approval_noted", "pending", true).await;
}

#[tokio::test]
async fn death_between_charge_and_tickets_issues_them_in_the_next_life() {
    dies_while_charging("orders.before_commit", "pending", true).await;
}

#[tokio::test]
async fn death_after_the_tickets_of_a_charge_is_finished_by_the_next_life() {
    dies_while_charging("orders.after_commit", "paid", true).await;
}
