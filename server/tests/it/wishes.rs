//! The waiting list: who waits for what, what comes back goes to the first whose wish it fits, and nobody sees it on sale.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use chrono::{TimeDelta, Utc};
use frontrow::app::App;
use frontrow::infra::bus::Live;
use frontrow::seats;
use frontrow::shows::Performance;
use frontrow_protocol::client::Request;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::seats::SeatState::{self, Available, Held, Sold};
use frontrow_protocol::server::{Body, Role, WishState, WishStatus};
use futures_util::future::join_all;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::checkout::{Buyer, Shop, id, until};
use crate::client::{Client, token};
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::kafka;
use crate::seats::state;
use crate::seats_orders::sold;
use crate::socket::Socket;

/// Two rows of four: R is seats 0 to 3, S 4 to 7.
pub fn spec() -> Spec {
    let mut spec = Spec { seats: 8, row: 4, starts_at: Utc::now() + TimeDelta::days(30), ..Spec::default() };
    spec.room.capacity = 64;
    spec
}

pub fn path(performance: Uuid) -> String {
    format!("/api/v1/performances/{performance}/wish")
}

/// Somebody who is in no line.
pub async fn guest(app: &TestApp) -> Buyer {
    let (account, client) = Client::fresh(app, Role::Customer).await;
    Buyer { account, client }
}

/// A wish that is accepted.
pub async fn waits(guest: &Buyer, at: &Performance, grade: Option<&str>, seats: u32) -> Value {
    guest.client.post(&path(at.id), &json!({ "grade": grade, "seats": seats })).await.expect(201)
}

pub async fn see(guest: &Buyer, at: &Performance) -> Value {
    guest.client.get(&path(at.id)).await.expect(200)
}

pub async fn until_status(guest: &Buyer, at: &Performance, wanted: &str) -> Value {
    until(&format!("the wish is {wanted}"), || async { see(guest, at).await["status"] == wanted }).await;
    see(guest, at).await
}

pub fn indices(wish: &Value) -> Vec<u64> {
    wish["offer"]["seats"].as_array().unwrap().iter().map(|seat| seat["index"].as_u64().unwrap()).collect()
}

/// Sells the whole house, to nobody in particular: one order a seat.
pub async fn sell_out(app: &App, at: &Performance) -> Vec<seats::OrderedSeats> {
    let people = fixtures::accounts(app, at.seats.count() as usize).await;
    fixtures::admit(app, at, &people).await;
    let mut orders = Vec::new();
    for (seat, account) in (0..).zip(people) {
        orders.push(sold(app, at, account, &[seat]).await);
    }
    orders
}

/// The tickets of these seats come back.
pub async fn come_back(app: &App, at: &Performance, orders: &[seats::OrderedSeats]) {
    for order in orders {
        fixtures::revoke(app, order.order).await;
    }
    for order in orders {
        seats::return_to_sale(app, at.id, order.account, &order.seats).await.unwrap();
    }
}

/// A house that is sold out.
pub async fn full(spec: Spec) -> (TestApp, Arc<Performance>, Vec<seats::OrderedSeats>) {
    let app = TestApp::start().await;
    let at = fixtures::performance(&app, spec).await;
    let orders = sell_out(&app, &at).await;
    (app, at, orders)
}

/// Every state of seats that was told to whoever watches, from now on.
fn watch(app: &TestApp) -> Arc<Mutex<BTreeSet<(u32, u8)>>> {
    let told = Arc::new(Mutex::new(BTreeSet::new()));
    let (mut live, seen) = (app.bus.subscribe(), Arc::clone(&told));
    tokio::spawn(async move {
        while let Some(heard) = live.next().await {
            let Live::Record(record) = heard else { panic!("a gap") };
            if let LiveRecord::SeatsChanged { changes, .. } = &*record {
                seen.lock().unwrap().extend(changes.iter().map(|change| (change.0, change.1 as u8)));
            }
        }
    });
    told
}

async fn wish_state(socket: &mut Socket, wanted: WishStatus) -> WishState {
    socket
        .until(|body| match body {
            Body::WishState(state) if state.status == wanted => Some(state.clone()),
            _ => None,
        })
        .await
}

#[tokio::test]
async fn a_returned_seat_is_offered_held_and_bought_without_standing_in_line() {
    let shop = Shop::with(spec()).await;
    let at = Arc::clone(&shop.performance);
    let (seller, order) = shop.bought(&[0, 1]).await;
    for of in [&[2, 3][..], &[4, 5, 6, 7]] {
        shop.bought(of).await;
    }
    let (anna, ben) = (guest(&shop.app).await, guest(&shop.app).await);
    let wish = waits(&anna, &at, Some("R"), 2).await;
    assert_eq!((&wish["status"], &wish["position"], &wish["offer"]), (&json!("waiting"), &json!(1), &Value::Null), "{wish}");
    assert_eq!(waits(&ben, &at, None, 1).await["position"], 2);
    let mut socket = Socket::open_as(shop.app.addr, &token(&shop.app, anna.account, Role::Customer)).await;
    let told = watch(&shop.app);
    let back = json!({ "tickets": [order["tickets"][0]["id"], order["tickets"][1]["id"]], "refund": 200_000 });
    seller.client.post(&format!("/api/v1/orders/{}/cancellation", id(&order)), &back).await.expect(200);
    // Told over the socket, with the hold; and the same by asking.
    let state = wish_state(&mut socket, WishStatus::Offered).await;
    let offer = state.offer.unwrap();
    assert_eq!((offer.seats.as_slice(), offer.amount, offer.performance), (&[0, 1][..], 200_000, at.id));
    let wish = see(&anna, &at).await;
    assert_eq!((&wish["status"], &wish["offer"]["hold"]), (&json!("offered"), &json!(offer.hold)), "{wish}");
    assert_eq!((indices(&wish), &wish["offer"]["seats"][0]["grade"]), (vec![0, 1], &json!("R")));
    assert_eq!(see(&ben, &at).await["position"], 1);
    assert_eq!(shop.states(&[0, 1]).await, [Held as u8; 2]);
    // Ordered by whom it is offered to, and by nobody else; bought without ever having stood in line.
    let body = json!({ "performance": at.id, "hold": offer.hold });
    let stolen = ben.order(&body).await;
    assert_eq!(stolen.problem(), (403, "not_admitted".to_owned()));
    let order = anna.order_with("key", &body).await.expect(201);
    assert_eq!(anna.order_with("key", &body).await.expect(201)["id"], order["id"], "a lost reply");
    assert_eq!(anna.order(&body).await.expect(201)["id"], order["id"]);
    wish_state(&mut socket, WishStatus::Ordered).await;
    assert_eq!(see(&anna, &at).await["status"], "ordered");
    shop.pay(&order).await;
    assert_eq!(anna.sync(&order).await.expect(200)["status"], "paid");
    shop.settles().await;
    assert_eq!(shop.states(&[0, 1]).await, [Sold as u8; 2]);
    let told = told.lock().unwrap().clone();
    assert!(told.contains(&(0, Held as u8)) && told.contains(&(1, Sold as u8)), "{told:?}");
    assert!(!told.iter().any(|(_, state)| *state == Available as u8), "never on sale for a moment: {told:?}");
}

#[tokio::test]
async fn who_declines_or_lets_it_pass_has_had_their_turn_and_the_next_is_asked() {
    let (app, at, orders) = full(spec()).await;
    let guests = join_all((0..4).map(|_| guest(&app))).await;
    for guest in &guests {
        waits(guest, &at, Some("R"), 1).await;
    }
    let told = watch(&app);
    come_back(&app, &at, &orders[2..3]).await;
    let wish = until_status(&guests[0], &at, "offered").await;
    // Declined over REST, twice.
    for _ in 0..2 {
        guests[0].client.delete(&path(at.id), &json!({})).await.expect(204);
    }
    assert_eq!(see(&guests[0], &at).await["status"], "declined");
    let late = json!({ "performance": at.id, "hold": wish["offer"]["hold"] });
    assert_eq!(guests[0].order(&late).await.problem().0, 403);
    let wish = until_status(&guests[1], &at, "offered").await;
    // Given back over the socket.
    let mut socket = Socket::open_as(app.addr, &token(&app, guests[1].account, Role::Customer)).await;
    let hold = wish["offer"]["hold"].as_str().unwrap().parse().unwrap();
    let answer = socket.ask(Request::HoldRelease { hold, performance: Some(at.id) }).await;
    assert!(matches!(answer, Body::Ok {}), "{answer:?}");
    assert_eq!(see(&guests[1], &at).await["status"], "declined");
    // Let pass.
    until_status(&guests[2], &at, "offered").await;
    let past = "update offers set expires_at = now() - interval '1 second' where status = 'open'";
    sqlx::query(past).execute(&app.pg).await.unwrap();
    until_status(&guests[2], &at, "passed").await;
    let wish = until_status(&guests[3], &at, "offered").await;
    assert_eq!(indices(&wish), [2]);
    let told = told.lock().unwrap().clone();
    assert!(!told.iter().any(|(_, state)| *state == Available as u8), "from one to the next: {told:?}");
    // Nobody waits any more: the next to decline sells it to anybody.
    guests[3].client.delete(&path(at.id), &json!({})).await.expect(204);
    until("it is on sale", || async { state(&app, &at, 2).await == Available }).await;
    // They may join again, at the end, once it is sold out again.
    let again = guests[0].client.post(&path(at.id), &json!({ "grade": "R", "seats": 1 })).await;
    assert_eq!(again.problem(), (409, "conflict".to_owned()));
    waits(&guests[0], &at, Some("S"), 1).await;
}

#[tokio::test]
async fn all_or_none_and_what_nobody_can_use_is_on_sale() {
    let (app, at, orders) = full(spec()).await;
    let (pair, trio, single) = (guest(&app).await, guest(&app).await, guest(&app).await);
    waits(&pair, &at, Some("R"), 2).await;
    waits(&trio, &at, None, 3).await;
    waits(&single, &at, Some("S"), 1).await;
    come_back(&app, &at, &orders[0..1]).await;
    until("one R is of no use to them", || async { state(&app, &at, 0).await == Available }).await;
    come_back(&app, &at, &orders[4..5]).await;
    assert_eq!(indices(&until_status(&single, &at, "offered").await), [4]);
    assert_eq!((&see(&pair, &at).await["status"], &see(&trio, &at).await["position"]), (&json!("waiting"), &json!(2)));
    // With one that is still on sale it makes two.
    come_back(&app, &at, &orders[3..4]).await;
    assert_eq!(indices(&until_status(&pair, &at, "offered").await), [0, 3]);
    come_back(&app, &at, &orders[5..8]).await;
    assert_eq!(indices(&until_status(&trio, &at, "offered").await), [5, 6, 7]);
}

#[tokio::test]
async fn who_may_wait_for_what() {
    let spec = Spec { age_limit: 19, seat_limit: 3, ..spec() };
    let (app, at, orders) = full(spec).await;
    let anna = guest(&app).await;
    let wish = async |guest: &Buyer, body: Value| guest.client.post(&path(at.id), &body).await;
    for body in [json!({ "seats": 0 }), json!({ "seats": 4 }), json!({ "seats": 1, "grade": "X" })] {
        assert_eq!(wish(&anna, body).await.problem(), (422, "validation_failed".to_owned()));
    }
    assert_eq!(anna.client.get(&path(at.id)).await.problem().0, 404);
    // The limit counts what one has.
    let owner = Buyer { account: orders[0].account, client: Client::of(&app, orders[0].account, Role::Customer) };
    assert_eq!(wish(&owner, json!({ "seats": 3 })).await.problem(), (409, "limit_exceeded".to_owned()));
    waits(&owner, &at, None, 2).await;
    // Once a person and performance; the same again is the same.
    let first = waits(&anna, &at, Some("S"), 2).await;
    assert_eq!(waits(&anna, &at, Some("S"), 2).await, first);
    assert_eq!(wish(&anna, json!({ "seats": 1 })).await.problem(), (409, "conflict".to_owned()));
    anna.client.delete(&path(at.id), &json!({})).await.expect(204);
    assert_eq!(see(&anna, &at).await["status"], "left");
    assert_eq!(waits(&anna, &at, None, 1).await["position"], 2);
    let listed = anna.client.get("/api/v1/wishes").await.expect(200);
    let statuses: Vec<&Value> = listed["items"].as_array().unwrap().iter().map(|wish| &wish["status"]).collect();
    assert_eq!(statuses, [&json!("waiting"), &json!("left")]);
    assert_eq!(listed["items"][0]["show_title"], "Show");
    // Too young.
    let child = guest(&app).await;
    let born = Utc::now().date_naive() - TimeDelta::days(365 * 10);
    sqlx::query("update accounts set birth_date = $2 where id = $1")
        .bind(child.account)
        .bind(born)
        .execute(&app.pg)
        .await
        .unwrap();
    assert_eq!(wish(&child, json!({ "seats": 1 })).await.problem(), (403, "age_limit".to_owned()));
    // Not sold out: of that grade, or of any.
    let other = fixtures::performance(&app, self::spec()).await;
    let early = anna.client.post(&path(other.id), &json!({ "seats": 1, "grade": "R" })).await;
    assert_eq!(early.problem(), (409, "conflict".to_owned()));
    assert_eq!(seats::has_kept(&app, &[other.id]).await.unwrap(), [false]);
}

#[tokio::test]
async fn whatever_way_a_seat_comes_back_it_goes_to_the_list() {
    let shop = Shop::with(spec()).await;
    let at = Arc::clone(&shop.performance);
    let holder = shop.buyer().await;
    let ordered = shop.ordered(&[0]).await;
    let given_up = shop.ordered(&[1]).await;
    let held = shop.hold(&holder, &[2]).await;
    sqlx::query("update performance_seats set blocked = true where performance_id = $1 and seat_index = 3")
        .bind(at.id)
        .execute(&shop.app.pg)
        .await
        .unwrap();
    assert_eq!(seats::audit(&shop.app, at.id).await.unwrap(), 1);
    let mut guests = Vec::new();
    for _ in 0..4 {
        let guest = guest(&shop.app).await;
        waits(&guest, &at, Some("R"), 1).await;
        guests.push(guest);
    }
    let told = watch(&shop.app);
    // An order that nobody paid.
    shop.let_expire(&ordered.1).await;
    assert_eq!(indices(&until_status(&guests[0], &at, "offered").await), [0]);
    // An order given up before it was paid.
    given_up.0.cancel(&given_up.1).await.expect(200);
    assert_eq!(indices(&until_status(&guests[1], &at, "offered").await), [1]);
    // A hold given back.
    seats::release(&shop.app, &at, holder.account, held.hold).await.unwrap();
    assert_eq!(indices(&until_status(&guests[2], &at, "offered").await), [2]);
    // A seat that was off sale.
    sqlx::query("update performance_seats set blocked = false where performance_id = $1")
        .bind(at.id)
        .execute(&shop.app.pg)
        .await
        .unwrap();
    assert_eq!(seats::audit(&shop.app, at.id).await.unwrap(), 1);
    assert_eq!(indices(&until_status(&guests[3], &at, "offered").await), [3]);
    assert!(!told.lock().unwrap().iter().any(|(_, state)| *state == Available as u8));
}

#[tokio::test]
async fn a_hold_that_runs_out_goes_to_the_list() {
    let mut spec = Spec { seats: 2, row: 1, ..spec() };
    spec.room.hold_seconds = 2;
    let app = TestApp::start().await;
    let at = fixtures::performance(&app, spec).await;
    let people = fixtures::accounts(&app, 1).await;
    fixtures::admit(&app, &at, &people).await;
    seats::hold(&app, &at, people[0], &[0, 1]).await.unwrap();
    let guest = guest(&app).await;
    waits(&guest, &at, None, 1).await;
    let told = watch(&app);
    assert_eq!(indices(&until_status(&guest, &at, "offered").await), [0]);
    // The other is of no use to anybody, and on sale.
    until("it is on sale", || async { state(&app, &at, 1).await == Available }).await;
    assert!(!told.lock().unwrap().contains(&(0, Available as u8)));
}

#[tokio::test]
async fn wishes_end_with_the_sale_the_show_and_the_account() {
    let (app, at, orders) = full(spec()).await;
    let [anna, ben, carl] = [guest(&app).await, guest(&app).await, guest(&app).await];
    for guest in [&anna, &ben, &carl] {
        waits(guest, &at, Some("R"), 1).await;
    }
    sqlx::query("update accounts set closed_at = now() where id = $1").bind(anna.account).execute(&app.pg).await.unwrap();
    let status = async |guest: &Buyer| -> String {
        sqlx::query_scalar("select status from wishes where account_id = $1")
            .bind(guest.account)
            .fetch_one(&app.pg)
            .await
            .unwrap()
    };
    until("who is gone waits no more", || async { status(&anna).await == "closed" }).await;
    come_back(&app, &at, &orders[0..1]).await;
    until_status(&ben, &at, "offered").await;
    // The sale closes: who has an offer may still take it.
    sqlx::query("update performances set sale_closes_at = now() where id = $1").bind(at.id).execute(&app.pg).await.unwrap();
    until_status(&carl, &at, "closed").await;
    assert_eq!(see(&ben, &at).await["status"], "offered");
    // The show goes: so does that.
    sqlx::query("update tickets set revoked_at = now() where revoked_at is null").execute(&app.pg).await.unwrap();
    let owner = Client::of(&app, at.owner, Role::Manager);
    owner.delete(&format!("/api/v1/shows/{}", at.show), &json!({})).await.expect(202);
    until("it is closed", || async { status(&ben).await == "closed" }).await;
    until("nothing is left of it", || async {
        sqlx::query_scalar::<_, i64>("select count(*) from offers where settled_at is null").fetch_one(&app.pg).await.unwrap()
            == 0
    })
    .await;
}

#[tokio::test]
async fn who_holds_too_much_now_rests_and_the_next_is_asked() {
    let spec = Spec { seat_limit: 1, ..spec() };
    let (app, at, orders) = full(spec).await;
    let (anna, ben) = (guest(&app).await, guest(&app).await);
    waits(&anna, &at, Some("R"), 1).await;
    waits(&ben, &at, Some("R"), 1).await;
    fixtures::admit(&app, &at, &[anna.account]).await;
    // She finds another seat by herself: no list keeps a seat of the other grade for anybody.
    come_back(&app, &at, &orders[7..8]).await;
    until("it is on sale", || async { state(&app, &at, 7).await == Available }).await;
    seats::hold(&app, &at, anna.account, &[7]).await.unwrap();
    come_back(&app, &at, &orders[0..1]).await;
    assert_eq!(indices(&until_status(&ben, &at, "offered").await), [0]);
    assert_eq!(see(&anna, &at).await["status"], "waiting");
}

#[tokio::test]
async fn nodes_that_match_at_once_offer_each_seat_once_and_in_the_order_of_the_list() {
    let (app, at, orders) = full(Spec { seats: 24, row: 6, ..spec() }).await;
    let other = TestApp::start_with(app.config.clone()).await;
    let mut guests = Vec::new();
    for n in 0..20_usize {
        let guest = guest(if n % 2 == 0 { &app } else { &other }).await;
        waits(&guest, &at, None, 1).await;
        guests.push(guest);
    }
    let told = watch(&app);
    join_all(orders[..12].chunks(1).enumerate().map(|(n, order)| {
        let node = if n % 2 == 0 { &app } else { &other };
        let at = &at;
        async move { come_back(node, at, order).await }
    }))
    .await;
    let mut seats = BTreeSet::new();
    for guest in &guests[..12] {
        seats.extend(indices(&until_status(guest, &at, "offered").await));
    }
    assert_eq!(seats.len(), 12, "each once");
    for (n, guest) in guests[12..].iter().enumerate() {
        assert_eq!(see(guest, &at).await["position"], n + 1);
    }
    assert!(!told.lock().unwrap().iter().any(|(_, state)| *state == Available as u8));
}

#[tokio::test]
async fn an_offer_survives_a_redis_that_lost_everything() {
    let shop = Shop::with(spec()).await;
    let at = Arc::clone(&shop.performance);
    let orders = sell_out(&shop.app, &at).await;
    let (anna, ben) = (guest(&shop.app).await, guest(&shop.app).await);
    waits(&anna, &at, Some("R"), 2).await;
    waits(&ben, &at, Some("S"), 1).await;
    come_back(&shop.app, &at, &orders[0..2]).await;
    let wish = until_status(&anna, &at, "offered").await;
    let mut connection = shop.app.redis.get().await.unwrap();
    redis::cmd("FLUSHDB").query_async::<()>(&mut connection).await.unwrap();
    assert_eq!(shop.states(&[0, 1, 2]).await, [Held as u8, Held as u8, Sold as u8], "held again, at the first look");
    // What came back while there was no map goes to the list too.
    fixtures::revoke(&shop.app, orders[4].order).await;
    redis::cmd("FLUSHDB").query_async::<()>(&mut connection).await.unwrap();
    assert_eq!(shop.states(&[4]).await, [Held as u8], "kept for who waits, from the load on");
    assert_eq!(indices(&until_status(&ben, &at, "offered").await), [4]);
    let body = json!({ "performance": at.id, "hold": wish["offer"]["hold"] });
    let order = anna.order(&body).await.expect(201);
    shop.pay(&order).await;
    assert_eq!(anna.sync(&order).await.expect(200)["status"], "paid");
    assert_eq!(shop.states(&[0, 1]).await, [Sold as u8; 2]);
}

#[tokio::test]
async fn a_hold_that_redis_forgot_alone_is_made_again() {
    let (app, at, orders) = full(spec()).await;
    let guest = guest(&app).await;
    waits(&guest, &at, Some("R"), 1).await;
    come_back(&app, &at, &orders[0..1]).await;
    let hold: Uuid = until_status(&guest, &at, "offered").await["offer"]["hold"].as_str().unwrap().parse().unwrap();
    // As after a failover that lost the last writes.
    seats::release(&app, &at, guest.account, hold).await.unwrap();
    until("it stands again", || async { seats::standings(&app, &[(at.id, hold)]).await.unwrap() == [seats::HoldStanding::Held] })
        .await;
    assert_eq!(see(&guest, &at).await["offer"]["hold"], json!(hold));
}

#[tokio::test]
async fn kept_seats_go_on_sale_where_nobody_is_left_who_offers_them() {
    // Handles alone: no job runs.
    let app = crate::checkout::handles(&crate::harness::fresh_config().await).await;
    let at = fixtures::performance(&app, spec()).await;
    let people = fixtures::accounts(&app, 2).await;
    fixtures::admit(&app, &at, &people).await;
    let held = seats::hold(&app, &at, people[0], &[0, 1]).await.unwrap().hold;
    let later = seats::hold(&app, &at, people[0], &[2]).await.unwrap().hold;
    seats::keep_list(&app, at.id, &[]).await.unwrap();
    seats::release(&app, &at, people[0], held).await.unwrap();
    assert_eq!([state(&app, &at, 0).await, state(&app, &at, 1).await], [Held; 2]);
    assert_eq!(seats::hold(&app, &at, people[1], &[0]).await.unwrap_err().code(), ErrorCode::SeatTaken);
    assert_eq!(seats::keep_list(&app, at.id, &[1]).await.unwrap(), [0]);
    assert_eq!(state(&app, &at, 1).await, Available, "let go");
    // The lease ran out: by Redis' clock, which is not waited for here.
    let (map, list) = (format!("fr:{{{}}}:m", at.id), Uuid::nil());
    let mut connection = app.redis.get().await.unwrap();
    redis::cmd("HSET")
        .arg(&map)
        .arg("list")
        .arg(1)
        .arg(format!("h:{list}"))
        .arg(format!("{list} 1 - 0"))
        .query_async::<()>(&mut connection)
        .await
        .unwrap();
    redis::cmd("ZADD")
        .arg(format!("fr:{{{}}}:due", at.id))
        .arg(1)
        .arg(list.to_string())
        .query_async::<()>(&mut connection)
        .await
        .unwrap();
    seats::hold(&app, &at, people[1], &[0]).await.expect("whoever comes has it");
    seats::release(&app, &at, people[0], later).await.unwrap();
    assert_eq!(state(&app, &at, 2).await, Available, "and nothing is kept any more");
}

#[tokio::test]
async fn whom_it_is_offered_is_told_on_whichever_node_they_are() {
    let Some(broker) = kafka::broker().await else { return };
    let mut config = crate::harness::fresh_config().await;
    (config.kafka_brokers, config.kafka_prefix) = (broker.address(), kafka::prefix());
    let here = TestApp::start_with(config).await;
    let there = TestApp::start_with(here.config.clone()).await;
    let at = fixtures::performance(&here, spec()).await;
    let orders = sell_out(&here, &at).await;
    let guest = guest(&here).await;
    let mut sockets = Vec::new();
    for node in [&here, &there] {
        sockets.push(Socket::open_as(node.addr, &token(&here, guest.account, Role::Customer)).await);
    }
    waits(&guest, &at, Some("R"), 1).await;
    come_back(&here, &at, &orders[0..1]).await;
    for socket in &mut sockets {
        let state = wish_state(socket, WishStatus::Offered).await;
        assert_eq!(state.offer.unwrap().seats, [0]);
    }
    assert_eq!(state(&there, &at, 0).await, SeatState::Held);
}
