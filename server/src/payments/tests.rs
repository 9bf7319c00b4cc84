//! Known answers, forgeries, odd bodies and the judge's table.

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use secrecy::SecretString;
use serde_json::{Value, json};

use super::rules::{Expected, Mismatch, Verdict, judge};
use super::types::{CancellationStatus, Payment, PaymentStatus};
use super::webhook::{ID, Rejected, SIGNATURE, TIMESTAMP, is_secret, sign, verify};
use super::{GatewayError, decode};

const SECRET: &str = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
const OTHER: &str = "whsec_bm9ib2R5IGtub3dzIHRoaXMga2V5";
const WEBHOOK_ID: &str = "whk_test_0001";
const SENT: i64 = 1_750_000_000;
const SIGNED: &str = "v1,vKeAofj3IBYGGPpyGK4L/4ep93qSzG3Rhaq6WB7cJSs=";
const BODY: &str = r#"{"type":"Transaction.Paid","timestamp":"2025-06-15T15:06:40.000Z","data":{"storeId":"store-00000000-0000-0000-0000-000000000001","paymentId":"tkt20250615000001","transactionId":"00000000-0000-7000-8000-000000000001"}}"#;

fn secrets(texts: &[&str]) -> Vec<SecretString> {
    texts.iter().map(|text| SecretString::from(*text)).collect()
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(SENT + seconds, 0).unwrap()
}

fn headers(fields: &[(&'static str, &str)]) -> HeaderMap {
    fields.iter().map(|(k, v)| (HeaderName::from_static(k), HeaderValue::from_str(v).unwrap())).collect()
}

fn genuine() -> HeaderMap {
    headers(&[(ID, WEBHOOK_ID), (TIMESTAMP, "1750000000"), (SIGNATURE, SIGNED)])
}

#[test]
fn the_known_answer_is_reproduced_and_believed() {
    assert_eq!(BODY.len(), 217);
    assert_eq!(sign(&SecretString::from(SECRET), WEBHOOK_ID, SENT, BODY.as_bytes()).as_deref(), Some(SIGNED));
    let webhook = verify(&secrets(&[SECRET]), &genuine(), BODY.as_bytes(), at(0)).unwrap();
    assert_eq!((webhook.id.as_str(), webhook.kind.as_str()), (WEBHOOK_ID, "Transaction.Paid"));
    assert_eq!(webhook.payment_id.as_deref(), Some("tkt20250615000001"));
    assert_eq!(webhook.store_id.as_deref(), Some("store-00000000-0000-0000-0000-000000000001"));
    assert_eq!(webhook.cancellation_id, None);
    let bare = SECRET.strip_prefix("whsec_").unwrap();
    assert!(verify(&secrets(&[bare]), &genuine(), BODY.as_bytes(), at(0)).is_ok(), "the prefix is optional");
    assert!(verify(&secrets(&[OTHER, SECRET]), &genuine(), BODY.as_bytes(), at(0)).is_ok(), "the older of two");
}

#[test]
fn five_minutes_either_way_are_taken_and_not_a_second_more() {
    for (seconds, taken) in [(-301, false), (-300, true), (0, true), (300, true), (301, false), (i64::from(i32::MAX), false)] {
        let answer = verify(&secrets(&[SECRET]), &genuine(), BODY.as_bytes(), at(seconds));
        assert_eq!(answer.is_ok(), taken, "{seconds}");
        assert!(taken || answer == Err(Rejected::Stale));
    }
    let late = at(300) + TimeDelta::milliseconds(999);
    assert!(verify(&secrets(&[SECRET]), &genuine(), BODY.as_bytes(), late).is_ok(), "whole seconds, as they are sent");
}

#[test]
fn forgeries_are_rejected() {
    let id = (ID, WEBHOOK_ID);
    let time = (TIMESTAMP, "1750000000");
    let signature = (SIGNATURE, SIGNED);
    let v2 = SIGNED.replace("v1,", "v2,");
    let v1a = SIGNED.replace("v1,", "v1a,");
    let cut = &SIGNED[..SIGNED.len() - 4];
    let bare = SIGNED.strip_prefix("v1,").unwrap();
    let cases: &[(&str, HeaderMap, Rejected)] = &[
        ("no id", headers(&[time, signature]), Rejected::MissingHeader(ID)),
        ("no time", headers(&[id, signature]), Rejected::MissingHeader(TIMESTAMP)),
        ("no signature", headers(&[id, time]), Rejected::MissingHeader(SIGNATURE)),
        ("another id", headers(&[(ID, "whk_test_0002"), time, signature]), Rejected::BadSignature),
        ("another time", headers(&[id, (TIMESTAMP, "1750000001"), signature]), Rejected::BadSignature),
        ("time as written", headers(&[id, (TIMESTAMP, "01750000000"), signature]), Rejected::BadSignature),
        ("signed time", headers(&[id, (TIMESTAMP, "+1750000000"), signature]), Rejected::BadHeader(TIMESTAMP)),
        ("time with a fraction", headers(&[id, (TIMESTAMP, "1750000000.0"), signature]), Rejected::BadHeader(TIMESTAMP)),
        ("no digits", headers(&[id, (TIMESTAMP, "now"), signature]), Rejected::BadHeader(TIMESTAMP)),
        ("endless time", headers(&[id, (TIMESTAMP, "99999999999999999999"), signature]), Rejected::BadHeader(TIMESTAMP)),
        ("far future", headers(&[id, (TIMESTAMP, "9223372036854775807"), signature]), Rejected::Stale),
        ("another version", headers(&[id, time, (SIGNATURE, &v2)]), Rejected::BadSignature),
        ("an asymmetric version", headers(&[id, time, (SIGNATURE, &v1a)]), Rejected::BadSignature),
        ("cut off", headers(&[id, time, (SIGNATURE, cut)]), Rejected::BadSignature),
        ("no version", headers(&[id, time, (SIGNATURE, bare)]), Rejected::BadSignature),
        ("empty signature", headers(&[id, time, (SIGNATURE, "v1,")]), Rejected::BadSignature),
        ("empty header", headers(&[id, time, (SIGNATURE, "")]), Rejected::BadHeader(SIGNATURE)),
    ];
    for (name, headers, rejected) in cases {
        assert_eq!(verify(&secrets(&[SECRET]), headers, BODY.as_bytes(), at(0)), Err(*rejected), "{name}");
    }
    assert_eq!(verify(&secrets(&[OTHER]), &genuine(), BODY.as_bytes(), at(0)), Err(Rejected::BadSignature));
    assert_eq!(verify(&[], &genuine(), BODY.as_bytes(), at(0)), Err(Rejected::BadSignature));
    let altered = BODY.replace("000001\"}}", "000002\"}}");
    assert_eq!(verify(&secrets(&[SECRET]), &genuine(), altered.as_bytes(), at(0)), Err(Rejected::BadSignature));
    assert_eq!(verify(&secrets(&[SECRET]), &genuine(), format!("{BODY}\n").as_bytes(), at(0)), Err(Rejected::BadSignature));
}

#[test]
fn a_header_given_twice_is_rejected_whichever_is_genuine() {
    for name in [ID, TIMESTAMP, SIGNATURE] {
        let mut twice = genuine();
        twice.append(name, twice[name].clone());
        assert_eq!(verify(&secrets(&[SECRET]), &twice, BODY.as_bytes(), at(0)), Err(Rejected::RepeatedHeader(name)));
    }
}

#[test]
fn one_fitting_signature_among_others_is_enough() {
    for signature in [format!("v1,AAAA {SIGNED}"), format!("{SIGNED} v2,x"), format!("v9,zz  v1,%% {SIGNED}")] {
        let headers = headers(&[(ID, WEBHOOK_ID), (TIMESTAMP, "1750000000"), (SIGNATURE, &signature)]);
        assert!(verify(&secrets(&[SECRET]), &headers, BODY.as_bytes(), at(0)).is_ok(), "{signature}");
    }
}

#[test]
fn a_secret_that_is_none_signs_nothing() {
    for text in ["", "whsec_", "whsec_%%%", "not base64!"] {
        let secret = SecretString::from(text);
        assert!(!is_secret(&secret), "{text}");
        assert_eq!(sign(&secret, "id", SENT, b""), None);
    }
}

#[test]
fn signed_bodies_of_unknown_kinds_are_taken_and_nonsense_is_not() {
    let check = |body: &str| {
        let signature = sign(&SecretString::from(SECRET), WEBHOOK_ID, SENT, body.as_bytes()).unwrap();
        let headers = headers(&[(ID, WEBHOOK_ID), (TIMESTAMP, "1750000000"), (SIGNATURE, &signature)]);
        verify(&secrets(&[SECRET]), &headers, body.as_bytes(), at(0))
    };
    let issued = check(r#"{"type":"BillingKey.Issued","timestamp":"x","data":{"billingKey":"b"},"new":1}"#).unwrap();
    assert_eq!((issued.kind.as_str(), issued.payment_id), ("BillingKey.Issued", None));
    assert_eq!(check(r#"{"type":"Martian"}"#).unwrap().kind, "Martian");
    assert_eq!(check(r#"{"type":"T","data":{"paymentId":5}}"#).unwrap().payment_id, None);
    for nonsense in ["", "[]", "{}", "{\"type\":1}", "\u{feff}{}"] {
        assert_eq!(check(nonsense), Err(Rejected::BadBody), "{nonsense}");
    }
}

proptest! {
    #[test]
    fn whatever_is_sent_nothing_panics_and_nothing_unsigned_is_believed(
        id in "[ -~]{0,20}", time in "[0-9+-]{0,21}", signature in "[ -~]{0,80}", body in proptest::collection::vec(any::<u8>(), 0..64),
    ) {
        let headers = headers(&[(ID, &id), (TIMESTAMP, &time), (SIGNATURE, &signature)]);
        prop_assert!(verify(&secrets(&[SECRET, OTHER]), &headers, &body, at(0)).is_err());
    }
}

/// The PAID example of the integration notes.
fn paid() -> Value {
    json!({
        "status":"PAID","id":"019c8a5e7b1c7f3e9d2a4b6c8d0e1f23","transactionId":"019c8a5f-02aa-7c11-8e55-0a1b2c3d4e5f",
        "merchantId":"merchant-1","storeId":"store-1","version":"V2",
        "method":{"type":"PaymentMethodCard","card":{"brand":"LOCAL","type":"CREDIT","ownerType":"PERSONAL","number":"45184200****123*"},
            "approvalNumber":"30012345","installment":{"month":0,"isInterestFree":false}},
        "channel":{"type":"TEST","id":"channel-id-1","key":"channel-key-1","name":"toss-test","pgProvider":"TOSSPAYMENTS","pgMerchantId":"m"},
        "requestedAt":"2026-03-01T11:00:05.366979621Z","updatedAt":"2026-03-01T11:00:41.606557991Z",
        "statusChangedAt":"2026-03-01T11:00:41Z","paidAt":"2026-03-01T11:00:41Z","orderName":"R석 2매","currency":"KRW",
        "amount":{"total":132000,"taxFree":0,"vat":12000,"supply":120000,"discount":0,"paid":132000,"cancelled":0,"cancelledTaxFree":0},
        "customer":{"id":"user-42"},"origin":{"platformType":"PC","ipAddress":"203.0.113.7"},
        "customData":"{\"orderId\":\"ord_1\"}","pgTxId":"x","disputes":[]
    })
}

fn with(changes: &[(&str, Value)]) -> Value {
    let mut object = paid();
    for (path, value) in changes {
        *object.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = value.clone();
    }
    object
}

fn decoded(object: &Value) -> Payment {
    decode::payment(object.to_string().as_bytes()).unwrap()
}

#[test]
fn the_paid_example_decodes() {
    let payment = decoded(&paid());
    assert_eq!(payment.status, PaymentStatus::Paid);
    assert_eq!((payment.total, payment.cancelled, payment.cancellable()), (132_000, 0, 132_000));
    assert_eq!(payment.channel_live, Some(false));
    assert_eq!(payment.paid_at, DateTime::from_timestamp(1_772_362_841, 0));
    assert!(payment.cancellations.is_empty() && payment.failure.is_none());
}

#[test]
fn nine_digit_times_keep_their_digits() {
    let payment = decoded(&with(&[("/paidAt", json!("2026-03-01T11:00:41.606557991Z"))]));
    assert_eq!(payment.paid_at.unwrap().timestamp_subsec_nanos(), 606_557_991);
    let offset = decoded(&with(&[("/paidAt", json!("2026-03-01T20:00:41+09:00"))]));
    assert_eq!(offset.paid_at, DateTime::from_timestamp(1_772_362_841, 0));
}

#[test]
fn a_failed_payment_says_why_and_its_paid_amount_proves_nothing() {
    let mut failed = with(&[("/status", json!("FAILED"))]);
    let object = failed.as_object_mut().unwrap();
    object.remove("paidAt");
    object.remove("channel");
    object.insert("failedAt".into(), json!("2026-03-01T11:00:41Z"));
    let why = json!({"reason":"[PAY_PROCESS_CANCELED] user","pgCode":"PAY_PROCESS_CANCELED","pgMessage":"user"});
    object.insert("failure".into(), why);
    let payment = decoded(&failed);
    assert_eq!(payment.failure.as_deref(), Some("[PAY_PROCESS_CANCELED] user"));
    assert_eq!((payment.total, payment.channel_live), (132_000, None));
    failed["failure"] = json!({});
    assert_eq!(decoded(&failed).failure.as_deref(), Some("unknown"));
}

#[test]
fn what_the_gateway_may_add_tomorrow_breaks_nothing() {
    let mut object = with(&[
        ("/status", json!("ON_THE_MOON")),
        ("/method", json!({"type":"PaymentMethodTelepathy","card":7})),
        ("/channel", json!({"type":"SANDBOX"})),
        ("/customer", json!(null)),
    ]);
    object["cancellations"] = json!([{"status":"THOUGHT_ABOUT","id":"c","totalAmount":5,"trigger":"MOON","requestedAt":"?"}]);
    let payment = decoded(&object);
    assert_eq!(payment.status, PaymentStatus::Unknown("ON_THE_MOON".into()));
    assert_eq!(payment.status.as_str(), "ON_THE_MOON");
    assert_eq!(payment.channel_live, None);
    assert_eq!(payment.cancellations[0].status, CancellationStatus::Unknown("THOUGHT_ABOUT".into()));
    object["cancellations"] = json!(null);
    assert!(decoded(&object).cancellations.is_empty());
}

#[test]
fn a_payment_without_its_essentials_does_not_decode() {
    for essential in ["status", "id", "transactionId", "storeId", "version", "currency", "amount"] {
        let mut object = paid();
        object.as_object_mut().unwrap().remove(essential);
        assert!(decode::payment(object.to_string().as_bytes()).is_err(), "{essential}");
    }
    assert!(decode::payment(with(&[("/amount/total", json!("132000"))]).to_string().as_bytes()).is_err());
    assert!(decode::payment(with(&[("/amount/total", json!(132_000.5))]).to_string().as_bytes()).is_err());
}

#[test]
fn the_cancellation_and_error_examples_decode() {
    let body = r#"{"cancellation":{"status":"SUCCEEDED","id":"019c8a70-1","pgCancellationId":"p","totalAmount":66000,"taxFreeAmount":0,"vatAmount":6000,"reason":"고객 요청","requestedAt":"2026-03-02T01:00:00Z","cancelledAt":"2026-03-02T01:00:01Z","trigger":"API"}}"#;
    let cancellation = decode::cancellation(body.as_bytes()).unwrap();
    assert_eq!((cancellation.status, cancellation.amount), (CancellationStatus::Succeeded, 66_000));
    let envelope = decode::envelope(br#"{"type":"PG_PROVIDER","message":"m","pgCode":"c","pgMessage":"w"}"#).unwrap();
    assert_eq!((envelope.kind.as_str(), envelope.pg_code.as_str()), ("PG_PROVIDER", "c"));
    assert!(decode::envelope(b"<html>").is_none() && decode::envelope(b"").is_none());
}

#[test]
fn an_unreadable_item_is_counted_not_hidden() {
    let body = json!({ "items": [paid(), {"status": "PAID"}, paid()], "page": {"number":0,"size":10,"totalCount":3} });
    let page = decode::page(body.to_string().as_bytes()).unwrap();
    assert_eq!((page.items.len(), page.unreadable, page.total_count), (2, 1, 3));
}

#[test]
fn the_judge_goes_by_status_and_then_by_everything() {
    let live = ("/channel/type", json!("LIVE"));
    let status = |word: &str| ("/status", json!(word));
    let mut partly = with(&[status("PARTIAL_CANCELLED"), ("/amount/cancelled", json!(32_000))]);
    partly["cancellations"] = json!([{"status":"SUCCEEDED","id":"c","totalAmount":32_000}]);
    let cases: Vec<(&str, Value, bool, Verdict)> = vec![
        ("paid", with(std::slice::from_ref(&live)), false, Verdict::Paid),
        ("paid with play money", paid(), true, Verdict::Paid),
        ("play money in production", paid(), false, Verdict::Mismatch(Mismatch::Channel)),
        ("an unknown channel", with(&[("/channel/type", json!("LAB"))]), true, Verdict::Mismatch(Mismatch::Channel)),
        ("no channel", with(&[("/channel", json!(null))]), true, Verdict::Mismatch(Mismatch::Channel)),
        ("too little", with(&[("/amount/total", json!(131_999))]), true, Verdict::Mismatch(Mismatch::Amount)),
        ("too much", with(&[("/amount/total", json!(132_001))]), true, Verdict::Mismatch(Mismatch::Amount)),
        (
            "a discount of the card's",
            with(&[("/amount/paid", json!(1)), ("/amount/discount", json!(131_999))]),
            true,
            Verdict::Paid,
        ),
        ("other money", with(&[("/currency", json!("USD"))]), true, Verdict::Mismatch(Mismatch::Currency)),
        ("another store", with(&[("/storeId", json!("store-2"))]), true, Verdict::Mismatch(Mismatch::Store)),
        ("another payment", with(&[("/id", json!("x"))]), true, Verdict::Mismatch(Mismatch::Payment)),
        ("the old version", with(&[("/version", json!("V1"))]), true, Verdict::Mismatch(Mismatch::Version)),
        ("ready, of whatever amount", with(&[status("READY"), ("/amount/total", json!(1))]), true, Verdict::Pending),
        ("pending", with(&[status("PAY_PENDING")]), true, Verdict::Pending),
        ("the list's word", with(&[status("PENDING")]), true, Verdict::Pending),
        ("account issued", with(&[status("VIRTUAL_ACCOUNT_ISSUED")]), true, Verdict::Pending),
        ("unheard of", with(&[status("paid")]), true, Verdict::Pending),
        ("failed", with(&[status("FAILED")]), true, Verdict::Failed("unknown".into())),
        ("gone back", with(&[status("CANCELLED"), ("/amount/cancelled", json!(132_000))]), true, Verdict::Cancelled),
        ("partly gone back", partly, true, Verdict::PartlyCancelled { left: 100_000 }),
    ];
    for (name, object, accept_test, verdict) in cases {
        let expected = Expected {
            payment_id: "019c8a5e7b1c7f3e9d2a4b6c8d0e1f23",
            store_id: "store-1",
            amount: 132_000,
            currency: "KRW",
            accept_test,
        };
        assert_eq!(judge(&decoded(&object), &expected), verdict, "{name}");
    }
}

#[test]
fn errors_say_what_may_have_happened() {
    let words = String::new;
    for (error, did_not_happen, repeat) in [
        (GatewayError::NotFound, true, false),
        (GatewayError::Refused { kind: "X".into(), message: words() }, true, false),
        (GatewayError::Provider { code: words(), message: words() }, false, false),
        (GatewayError::Unreachable(words()), true, true),
        (GatewayError::OutcomeUnknown(words()), false, true),
    ] {
        assert_eq!((error.did_not_happen(), error.repeat_same_key()), (did_not_happen, repeat), "{error}");
    }
}
