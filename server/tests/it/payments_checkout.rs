//! The buyer's side of the stand-in: the script's requests, the pay page and the way back.

use std::collections::HashMap;

use frontrow::payments::{Gateway, PaymentStatus};
use reqwest::StatusCode;
use reqwest::header::LOCATION;
use serde_json::{Value, json};
use url::Url;

use crate::payments::payment_id;
use crate::standin::StandIn;

const PRICE: i64 = 132_000;
const BACK: &str = "https://tickets.example/orders/1/return?lang=ko";

fn request(id: &str) -> Value {
    json!({
        "storeId": "store-test", "channelKey": "channel-test", "paymentId": id, "orderName": "<R석> 2매",
        "totalAmount": PRICE, "currency": "KRW", "payMethod": "CARD", "redirectUrl": BACK, "leavesPage": true,
        "customData": { "order": 1 },
    })
}

async fn ask(standin: &StandIn, body: &Value) -> (StatusCode, Value) {
    let response = standin.http.post(standin.url("/_checkout/requests")).json(body).send().await.unwrap();
    (response.status(), response.json().await.unwrap())
}

async fn open(standin: &StandIn, id: &str) -> (String, Value) {
    let (status, opened) = ask(standin, &request(id)).await;
    assert_eq!(status, 200, "{opened}");
    (opened["payUrl"].as_str().unwrap().to_owned(), opened)
}

/// Presses a button and follows the way back.
async fn press(standin: &StandIn, page: &str, action: &str) -> HashMap<String, String> {
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let mut call = standin.http.post(page).body(format!("action={action}"));
    for (name, value) in form {
        call = call.header(name, value);
    }
    let response = call.send().await.unwrap();
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let back: Url = response.headers()[LOCATION].to_str().unwrap().parse().unwrap();
    assert!(back.as_str().starts_with(BACK), "{back}");
    back.query_pairs().into_owned().collect()
}

#[tokio::test]
async fn a_buyer_approves_and_comes_back() {
    let standin = StandIn::start(None).await;
    let gateway = Gateway::new(&standin.config()).unwrap();
    let id = payment_id();
    gateway.pre_register(&id, PRICE, "KRW").await.unwrap();
    let (page, opened) = open(&standin, &id).await;
    let html = standin.http.get(&page).send().await.unwrap().text().await.unwrap();
    for expected in ["pay-approve", "pay-decline", "pay-cancel", "₩132,000", "&lt;R석&gt; 2매", "no money moves", "결제 승인"]
    {
        assert!(html.contains(expected), "{expected}");
    }
    assert!(!html.contains("<script"), "buttons need none");
    assert_eq!(gateway.get(&id).await.unwrap().unwrap().status, PaymentStatus::Ready);
    let query = press(&standin, &page, "approve").await;
    assert_eq!((query["paymentId"].as_str(), query["lang"].as_str()), (id.as_str(), "ko"));
    assert_eq!((query["transactionType"].as_str(), query["txId"].as_str()), ("PAYMENT", opened["txId"].as_str().unwrap()));
    assert!(!query.contains_key("code"));
    assert_eq!(gateway.get(&id).await.unwrap().unwrap().status, PaymentStatus::Paid);
    assert_eq!(press(&standin, &page, "decline").await, query, "a second press changes nothing");
    assert_eq!(gateway.get(&id).await.unwrap().unwrap().status, PaymentStatus::Paid);
    let (status, thrown) = ask(&standin, &request(&id)).await;
    assert_eq!((status.as_u16(), thrown["code"].as_str()), (400, Some("PaymentAlreadyPaid")));
}

#[tokio::test]
async fn a_declined_or_abandoned_attempt_can_be_followed_by_another() {
    let standin = StandIn::start(None).await;
    let gateway = Gateway::new(&standin.config()).unwrap();
    let id = payment_id();
    for (action, code) in [("decline", "REJECT_CARD_COMPANY"), ("cancel", "PAY_PROCESS_CANCELED")] {
        let (page, _) = open(&standin, &id).await;
        let query = press(&standin, &page, action).await;
        assert_eq!(query["pgCode"], code);
        assert!(query.contains_key("code") && query.contains_key("message") && query.contains_key("pgMessage"));
        assert_eq!(gateway.get(&id).await.unwrap().unwrap().status, PaymentStatus::Failed);
    }
    let (first, _) = open(&standin, &id).await;
    let (second, _) = open(&standin, &id).await;
    assert!(!press(&standin, &second, "approve").await.contains_key("code"));
    assert!(press(&standin, &first, "approve").await.contains_key("code"), "paid once");
    let paid = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!((paid.status, paid.total), (PaymentStatus::Paid, PRICE));
}

#[tokio::test]
async fn a_tampered_request_is_thrown_before_a_window_opens() {
    let standin = StandIn::start(None).await;
    let gateway = Gateway::new(&standin.config()).unwrap();
    let id = payment_id();
    gateway.pre_register(&id, PRICE, "KRW").await.unwrap();
    for (field, value, code) in [
        ("totalAmount", json!(100), "AmountNotEqualToPredefined"),
        ("currency", json!("USD"), "AmountNotEqualToPredefined"),
        ("storeId", json!("store-other"), "StoreNotFound"),
        ("channelKey", json!("channel-other"), "ChannelNotFound"),
        ("totalAmount", json!(-1), "BadRequest"),
        ("totalAmount", json!("132000"), "RequestParseFailed"),
        ("paymentId", json!("../../etc/passwd"), "BadRequest"),
        ("redirectUrl", json!("javascript:alert(1)"), "BadRequest"),
        ("redirectUrl", json!(null), "BadRequest"),
        ("noticeUrls", json!(["http://198.51.100.1/hook"]), "BadRequest"),
        ("orderName", json!(""), "BadRequest"),
    ] {
        let mut tampered = request(&id);
        tampered[field] = value.clone();
        let (status, thrown) = ask(&standin, &tampered).await;
        assert_eq!((status.as_u16(), thrown["code"].as_str()), (400, Some(code)), "{field} {value}");
    }
    assert_eq!(gateway.get(&id).await, Ok(None));
}

#[tokio::test]
async fn a_window_tells_its_end_when_it_is_closed() {
    let standin = StandIn::start(None).await;
    let id = payment_id();
    let mut body = request(&id);
    body["leavesPage"] = json!(false);
    let (_, opened) = ask(&standin, &body).await;
    let end = standin.url(&format!("/_checkout/attempts/{}/end", opened["attempt"].as_str().unwrap()));
    let closed: Value = standin.http.post(&end).send().await.unwrap().json().await.unwrap();
    assert_eq!(closed["pgCode"], "PAY_PROCESS_CANCELED", "closed without a decision");
    let (_, opened) = ask(&standin, &body).await;
    let page = opened["payUrl"].as_str().unwrap();
    let form = standin.http.post(page).header("content-type", "application/x-www-form-urlencoded").body("action=approve");
    assert!(form.send().await.unwrap().text().await.unwrap().contains("pay-result"));
    let end = standin.url(&format!("/_checkout/attempts/{}/end", opened["attempt"].as_str().unwrap()));
    let closed: Value = standin.http.post(&end).send().await.unwrap().json().await.unwrap();
    assert_eq!((closed["paymentId"].as_str(), closed.get("code")), (Some(id.as_str()), None));
}

#[tokio::test]
async fn an_address_nobody_was_given_shows_nothing() {
    let standin = StandIn::start(None).await;
    let id = payment_id();
    open(&standin, &id).await;
    for address in ["x", &id, &format!("{id}."), &format!("{id}.0123456789abcdef0123456789abcdef")] {
        let page = standin.http.get(standin.url(&format!("/pay/{address}"))).send().await.unwrap();
        assert_eq!(page.status(), 404, "{address}");
    }
}

#[tokio::test]
async fn the_script_names_its_own_server_and_other_origins_may_ask() {
    let standin = StandIn::start(None).await;
    let script = standin.http.get(standin.url("/v2/browser-sdk.js")).send().await.unwrap();
    assert!(script.headers()["content-type"].to_str().unwrap().starts_with("text/javascript"));
    let script = script.text().await.unwrap();
    assert!(script.contains(&format!("const base = \"{}\"", standin.url(""))), "{script}");
    let preflight = standin.http.request(reqwest::Method::OPTIONS, standin.url("/_checkout/requests"));
    let preflight = preflight.header("origin", "http://page.example").header("access-control-request-method", "POST");
    let allowed = preflight.header("access-control-request-headers", "content-type").send().await.unwrap();
    assert_eq!(allowed.headers()["access-control-allow-origin"], "*");
    let page = standin.http.post(standin.url(&format!("/_control/payments/{}/pay", payment_id())));
    let page = page.header("origin", "http://page.example").json(&json!({ "total": 1 })).send().await.unwrap();
    assert_eq!(page.status(), 403, "no page pays by itself");
}
