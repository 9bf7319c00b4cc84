//! A node that dies between the steps of an offer, and what the next life makes of it.

use frontrow_protocol::seats::SeatState::{Held, Sold};
use serde_json::json;

use crate::checkout::{Buyer, until};
use crate::fixtures;
use crate::orders_crash::Town;
use crate::wishes::{come_back, indices, path, sell_out, spec};

/// A sold-out house, and two who wait for a seat of it.
async fn town() -> (Town, Vec<frontrow::seats::OrderedSeats>, [Buyer; 2]) {
    let town = Town::found_with(spec()).await;
    let orders = sell_out(&town.app, &town.performance).await;
    let guests = [guest(&town).await, guest(&town).await];
    (town, orders, guests)
}

async fn guest(town: &Town) -> Buyer {
    let account = fixtures::account(&town.app, "customer").await;
    Buyer { account, client: town.client_of(account) }
}

async fn wait(town: &Town, guest: &Buyer) {
    guest.client.post(&path(town.performance.id), &json!({ "grade": "R", "seats": 1 })).await.expect(201);
}

async fn status(town: &Town, guest: &Buyer) -> String {
    sqlx::query_scalar("select status from wishes where account_id = $1")
        .bind(guest.account)
        .fetch_one(&town.app.pg)
        .await
        .unwrap()
}

/// Dies at `point` while a seat is offered; the next life offers it to the same person, once.
async fn dies_while_offering(point: &str) {
    let (town, orders, [first, second]) = town().await;
    let mut node = town.node(Some(point)).await;
    wait(&town, &first).await;
    wait(&town, &second).await;
    come_back(&town.app, &town.performance, &orders[1..2]).await;
    node.died_at(point).await;
    assert_eq!(town.state(1).await, Held as u8, "kept or held, and never on sale");
    let _next = town.node(None).await;
    let see = async |guest: &Buyer| guest.client.get(&path(town.performance.id)).await.expect(200);
    until("it is offered", || async { see(&first).await["status"] == "offered" }).await;
    let wish = see(&first).await;
    assert_eq!((indices(&wish), see(&second).await["position"].clone()), (vec![1], json!(1)));
    let offers: i64 =
        sqlx::query_scalar("select count(*) from offers where status <> 'void'").fetch_one(&town.app.pg).await.unwrap();
    assert_eq!(offers, 1);
    let mails: i64 =
        sqlx::query_scalar("select count(*) from notices where kind = 'seats_offered'").fetch_one(&town.app.pg).await.unwrap();
    assert_eq!(mails, 1, "told once by mail");
    // It is good: ordered and paid.
    let order = first.order(&json!({ "performance": town.performance.id, "hold": wish["offer"]["hold"] })).await.expect(201);
    town.standin.pay(crate::checkout::payment_id(&order), 100_000).await;
    assert_eq!(first.sync(&order).await.expect(200)["status"], "paid");
    assert_eq!(town.state(1).await, Sold as u8);
}

#[tokio::test]
async fn death_before_an_offer_is_written_leaves_the_list_as_it_was() {
    dies_while_offering("wishes.before_commit").await;
}

#[tokio::test]
async fn death_between_an_offer_and_its_hold_is_finished_by_the_next_life() {
    dies_while_offering("wishes.offered").await;
}

#[tokio::test]
async fn death_between_a_hold_and_telling_is_finished_by_the_next_life() {
    dies_while_offering("wishes.held").await;
}

#[tokio::test]
async fn death_after_an_offer_was_declined_gives_it_to_the_next_all_the_same() {
    let (town, orders, [first, second]) = town().await;
    let mut node = town.node(Some("wishes.left")).await;
    wait(&town, &first).await;
    wait(&town, &second).await;
    come_back(&town.app, &town.performance, &orders[1..2]).await;
    until("it is offered", || async { status(&town, &first).await == "offered" }).await;
    let declined = first.client.request(reqwest::Method::DELETE, &path(town.performance.id)).send().await;
    assert!(declined.is_err(), "the reply is lost");
    node.died_at("wishes.left").await;
    assert_eq!((status(&town, &first).await.as_str(), town.state(1).await), ("declined", Held as u8));
    let _next = town.node(None).await;
    until("the next is asked", || async { status(&town, &second).await == "offered" }).await;
    assert_eq!(town.state(1).await, Held as u8);
}

#[tokio::test]
async fn death_after_joining_is_repaired_by_the_repetition() {
    let (town, orders, [first, _]) = town().await;
    let mut node = town.node(Some("wishes.joined")).await;
    let body = json!({ "grade": "R", "seats": 1 });
    let request = first.client.request(reqwest::Method::POST, &path(town.performance.id)).json(&body);
    assert!(request.send().await.is_err(), "the reply is lost");
    node.died_at("wishes.joined").await;
    let _next = town.node(None).await;
    wait(&town, &first).await;
    come_back(&town.app, &town.performance, &orders[0..1]).await;
    until("it is offered", || async { status(&town, &first).await == "offered" }).await;
}
