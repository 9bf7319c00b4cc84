//! Manual approval: the buyer approves at the gateway, and nothing is charged before our server says so.

use frontrow::app::App;
use frontrow::config::{CheckoutFlow, Config};
use frontrow::seats::{self, OrderedSeats};
use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::checkout::{Buyer, Shop, id, payment_id, spec, until};
use crate::client::Answer;
use crate::fixtures;
use crate::harness::TestApp;

/// Settings of a server whose channel waits for its word.
pub fn manual(config: &mut Config) {
    config.portone.flow = CheckoutFlow::Manual;
    config.portone.channel_key.push_str("-manual");
}

pub async fn shop() -> Shop {
    let (app, standin) = TestApp::start_paying_with(manual).await;
    let performance = fixtures::performance(&app, spec()).await;
    Shop { app, standin, performance }
}

/// The buyer approves `total`; the token their browser comes back with.
pub async fn approved(shop: &Shop, order: &Value, total: i64) -> String {
    let terms = json!({ "total": total, "manual": true });
    shop.standin.pay_with(payment_id(order), terms).await["paymentToken"].as_str().expect("a token").to_owned()
}

pub async fn confirm(buyer: &Buyer, order: &Value, token: &str) -> Answer {
    buyer.client.post(&format!("/api/v1/orders/{}/confirm", id(order)), &json!({ "payment_token": token })).await
}

/// No webhook tells of this payment, and the reconciler has no reason to look soon.
async fn silence(shop: &Shop, order: &Value) {
    shop.standin.fault(payment_id(order), json!({ "kind": "webhook_suppressed", "times": 100 })).await;
    later(&shop.app).await;
}

async fn later(app: &App) {
    sqlx::query("update payments set next_check_at = now() + interval '1 hour'").execute(&app.pg).await.unwrap();
}

/// What the gateway calls the payment.
async fn at_gateway(shop: &Shop, order: &Value) -> Value {
    shop.standin.story(payment_id(order)).await["payment"]["status"].clone()
}

/// How often the gateway was paid.
async fn charges(shop: &Shop, order: &Value) -> usize {
    let story = shop.standin.story(payment_id(order)).await;
    story["webhooks"].as_array().unwrap().iter().filter(|sent| sent["type"] == "Transaction.Paid").count()
}

async fn seconds_left(shop: &Shop, order: &Value) -> f64 {
    sqlx::query_scalar("select extract(epoch from expires_at - now())::float8 from orders where id = $1")
        .bind(id(order))
        .fetch_one(&shop.app.pg)
        .await
        .unwrap()
}

#[tokio::test]
async fn an_approval_is_charged_once_its_seats_are_frozen() {
    let shop = shop().await;
    let (buyer, order) = shop.ordered(&[0, 1]).await;
    assert_eq!((&order["payment"]["flow"], &order["payment"]["channel_key"]), (&json!("manual"), &json!("channel-test-manual")));
    let token = approved(&shop, &order, 200_000).await;
    assert_eq!(buyer.sync(&order).await.expect(200)["status"], "pending", "approved is not paid");
    assert_eq!(at_gateway(&shop, &order).await, "READY");
    let paid = confirm(&buyer, &order, &token).await.expect(200);
    assert_eq!((&paid["status"], paid["tickets"].as_array().unwrap().len()), (&json!("paid"), 2));
    assert_eq!(confirm(&buyer, &order, &token).await.expect(200)["status"], "paid", "a repetition");
    assert_eq!(charges(&shop, &order).await, 1);
    let report = shop.settles().await;
    assert_eq!((report.paid_orders, report.tickets), (1, 2));
}

#[tokio::test]
async fn a_browser_that_is_lost_after_approving_is_charged_nothing() {
    let shop = shop().await;
    let (_, order) = shop.ordered(&[0]).await;
    approved(&shop, &order, 100_000).await;
    shop.expired(&order).await;
    assert_eq!(at_gateway(&shop, &order).await, "READY");
    shop.settles().await;
}

#[tokio::test]
async fn who_comes_too_late_is_told_so_and_charged_nothing() {
    let shop = shop().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    let token = approved(&shop, &order, 100_000).await;
    shop.expired(&order).await;
    assert_eq!(confirm(&buyer, &order, &token).await.problem(), (409, "hold_ended".to_owned()));
    shop.look_now(&order).await;
    let (_, next) = shop.ordered(&[0]).await;
    assert_eq!((at_gateway(&shop, &order).await, shop.status(&next).await.as_str()), (json!("READY"), "pending"));
    shop.settles().await;
}

/// Redis comes back without the hold of this order.
pub async fn forgets(shop: &Shop, buyer: &Buyer, order: &Value, of: &[u32]) {
    let hold: uuid::Uuid =
        sqlx::query_scalar("select hold_id from orders where id = $1").bind(id(order)).fetch_one(&shop.app.pg).await.unwrap();
    let ordered = OrderedSeats { order: id(order), hold, account: buyer.account, seats: of.to_vec() };
    seats::give_back(&shop.app, &shop.performance, &ordered).await.unwrap();
}

#[tokio::test]
async fn seats_that_went_to_somebody_else_are_not_charged() {
    let shop = shop().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    let token = approved(&shop, &order, 100_000).await;
    // And somebody else has the seat.
    forgets(&shop, &buyer, &order, &[0]).await;
    let other = shop.buyer().await;
    shop.hold(&other, &[0]).await;
    assert_eq!(confirm(&buyer, &order, &token).await.problem(), (409, "hold_ended".to_owned()));
    let seen = buyer.see(&order).await;
    assert_eq!(seen["status"], "expired");
    assert!(seen["failure"].as_str().unwrap().contains("Nothing was taken"), "{seen}");
    assert_eq!((at_gateway(&shop, &order).await, shop.states(&[0]).await), (json!("READY"), vec![1]));
    shop.settles().await;
}

#[tokio::test]
async fn a_charge_whose_answer_is_lost_is_made_once() {
    let shop = shop().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    silence(&shop, &order).await;
    let token = approved(&shop, &order, 100_000).await;
    shop.standin.fault(payment_id(&order), json!({ "kind": "reset_after", "on": "confirm" })).await;
    assert_eq!(confirm(&buyer, &order, &token).await.problem(), (503, "gateway_unavailable".to_owned()));
    assert_eq!((shop.status(&order).await.as_str(), shop.states(&[0]).await), ("pending", vec![1]));
    assert_eq!(confirm(&buyer, &order, &token).await.expect(200)["status"], "paid");
    assert_eq!(charges(&shop, &order).await, 1);
    shop.settles().await;
}

#[tokio::test]
async fn a_charge_nobody_waits_for_any_more_is_finished_by_the_reconciler() {
    for fault in [json!({ "kind": "reset", "on": "confirm" }), json!({ "kind": "reset_after", "on": "confirm" })] {
        let shop = shop().await;
        let (buyer, order) = shop.ordered(&[0]).await;
        silence(&shop, &order).await;
        let token = approved(&shop, &order, 100_000).await;
        shop.standin.fault(payment_id(&order), fault).await;
        confirm(&buyer, &order, &token).await.expect(503);
        shop.look_now(&order).await;
        shop.until_status(&order, "paid").await;
        assert_eq!(charges(&shop, &order).await, 1);
        shop.settles().await;
    }
}

#[tokio::test]
async fn a_charge_that_a_lagging_view_does_not_show_yet_is_waited_for() {
    let shop = shop().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    silence(&shop, &order).await;
    let token = approved(&shop, &order, 100_000).await;
    shop.standin.fault(payment_id(&order), json!({ "kind": "show_ready", "times": 2 })).await;
    confirm(&buyer, &order, &token).await.expect(503);
    // Its time is over, and the view still lags: it does not expire, for the gateway said that it charged.
    shop.let_expire(&order).await;
    shop.until_status(&order, "paid").await;
    shop.settles().await;
}

#[tokio::test]
async fn a_card_that_is_declined_at_the_charge_may_be_followed_by_another() {
    let shop = shop().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    let token = approved(&shop, &order, 100_000).await;
    let declined = json!({ "kind": "refuse", "on": "confirm", "status": 502, "error": "PG_PROVIDER" });
    shop.standin.fault(payment_id(&order), declined).await;
    let told = confirm(&buyer, &order, &token).await.expect(200);
    assert_eq!(told["status"], "pending");
    assert!(told["failure"].as_str().is_some_and(|why| !why.is_empty()), "{told}");
    assert_eq!(told["payment"], order["payment"], "the same payment may be tried again");
    let another = approved(&shop, &order, 100_000).await;
    let paid = confirm(&buyer, &order, &another).await.expect(200);
    assert_eq!((&paid["status"], &paid["failure"]), (&json!("paid"), &Value::Null));
    shop.settles().await;
}

#[tokio::test]
async fn what_was_not_approved_for_this_order_is_not_charged() {
    let shop = shop().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    // A token nobody gave, an approval of another amount.
    let told = confirm(&buyer, &order, "made-up").await.expect(200);
    assert!(told["failure"].as_str().is_some(), "{told}");
    approved(&shop, &order, 100_000).await;
    let told = confirm(&buyer, &order, "also-made-up").await.expect(200);
    assert!(told["failure"].as_str().unwrap().contains("not valid"), "{told}");
    let cheap = approved(&shop, &order, 1_000).await;
    let told = confirm(&buyer, &order, &cheap).await.expect(200);
    assert!(told["failure"].as_str().unwrap().contains("not this order"), "{told}");
    assert_eq!((&told["status"], shop.tickets().await), (&json!("pending"), 0));
    assert_eq!((at_gateway(&shop, &order).await, charges(&shop, &order).await), (json!("READY"), 0));
    for bad in ["", "two words", "a\u{0}b"] {
        let answer = confirm(&buyer, &order, bad).await.problem();
        assert!([(422, "validation_failed".to_owned()), (400, "bad_message".to_owned())].contains(&answer), "{bad:?} {answer:?}");
    }
    shop.settles().await;
}

#[tokio::test]
async fn a_payment_that_is_charged_already_is_what_the_gateway_says() {
    let shop = shop().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    silence(&shop, &order).await;
    shop.pay(&order).await;
    let told = confirm(&buyer, &order, "another-windows-token").await.expect(200);
    assert_eq!((&told["status"], charges(&shop, &order).await), (&json!("paid"), 1));
    shop.settles().await;
}

#[tokio::test]
async fn the_time_to_pay_grows_once_for_a_charge_and_never_again() {
    let shop = shop().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    let token = approved(&shop, &order, 100_000).await;
    shop.standin.fault(payment_id(&order), json!({ "kind": "reset", "on": "confirm", "times": 3 })).await;
    sqlx::query("update orders set expires_at = now() + interval '10 seconds'").execute(&shop.app.pg).await.unwrap();
    later(&shop.app).await;
    confirm(&buyer, &order, &token).await.expect(503);
    let once = seconds_left(&shop, &order).await;
    assert!((80.0..=90.0).contains(&once), "{once}");
    sqlx::query("update orders set expires_at = now() + interval '20 seconds'").execute(&shop.app.pg).await.unwrap();
    for token in [token.as_str(), "another"] {
        confirm(&buyer, &order, token).await.expect(503);
        assert!(seconds_left(&shop, &order).await <= 20.0, "once, whatever is approved");
    }
    shop.standin.calm(payment_id(&order)).await;
    assert_eq!(confirm(&buyer, &order, &token).await.expect(200)["status"], "paid");
    shop.settles().await;
}

#[tokio::test]
async fn many_tabs_that_confirm_at_once_are_charged_once() {
    let shop = shop().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    let token = approved(&shop, &order, 100_000).await;
    shop.standin.fault(payment_id(&order), json!({ "kind": "delay", "on": "confirm", "ms": 400 })).await;
    let answers = join_all((0..12).map(|_| confirm(&buyer, &order, &token))).await;
    assert!(answers.iter().all(|answer| [200, 503].contains(&answer.status.as_u16())), "{answers:?}");
    shop.look_now(&order).await;
    shop.until_status(&order, "paid").await;
    assert_eq!((charges(&shop, &order).await, shop.tickets().await), (1, 1));
    shop.settles().await;
}

#[tokio::test]
async fn an_order_that_is_given_up_is_not_charged_by_it() {
    let shop = shop().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    silence(&shop, &order).await;
    let token = approved(&shop, &order, 100_000).await;
    shop.standin.fault(payment_id(&order), json!({ "kind": "reset", "on": "confirm" })).await;
    later(&shop.app).await;
    confirm(&buyer, &order, &token).await.expect(503);
    later(&shop.app).await;
    assert_eq!(buyer.cancel(&order).await.expect(200)["status"], "cancelled");
    shop.look_now(&order).await;
    until("the approval is forgotten", || async {
        let noted = "select count(*) from payments where approval_token is not null";
        sqlx::query_scalar::<_, i64>(noted).fetch_one(&shop.app.pg).await.unwrap() == 0
    })
    .await;
    assert_eq!(at_gateway(&shop, &order).await, "READY");
    shop.settles().await;
}

#[tokio::test]
async fn a_price_that_the_browser_changed_is_refused_by_the_gateway() {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[0]).await;
    let story = shop.standin.story(payment_id(&order)).await;
    assert_eq!(story["predefined"], json!({ "total": 100_000, "currency": "KRW" }));
    let url = shop.standin.url(&format!("/_control/payments/{}/open", payment_id(&order)));
    let tampered = shop.standin.http.post(url).json(&json!({ "total": 1 })).send().await.unwrap();
    assert_eq!(tampered.status(), 409);
    assert!(tampered.text().await.unwrap().contains("AmountNotEqualToPredefined"));
}

#[tokio::test]
async fn an_order_does_not_wait_for_a_gateway_that_takes_no_price() {
    // One that is away, one that says nothing.
    let mute = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addresses = ["http://127.0.0.1:1".to_owned(), format!("http://{}", mute.local_addr().unwrap())];
    for address in addresses {
        let mut config = crate::harness::fresh_config().await;
        config.portone.api_url = address.parse().unwrap();
        let app = TestApp::start_with(config).await;
        let performance = fixtures::performance(&app, spec()).await;
        let (account, client) = crate::client::Client::fresh(&app, frontrow_protocol::server::Role::Customer).await;
        crate::checkout::admit(&app, &performance, account).await;
        let hold = seats::hold(&app, &performance, account, &[0]).await.expect("a hold");
        let started = std::time::Instant::now();
        let buyer = Buyer { account, client };
        let order = buyer.order(&json!({ "performance": performance.id, "hold": hold.hold })).await.expect(201);
        assert_eq!(order["status"], "pending");
        assert!(started.elapsed() < std::time::Duration::from_secs(8), "{:?}", started.elapsed());
    }
}
