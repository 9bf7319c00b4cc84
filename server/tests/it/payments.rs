//! The gateway's client against the stand-in: every endpoint, every way to fail, and what may have happened then.

use std::time::Duration;

use frontrow::payments::rules::{Expected, Mismatch, Verdict, judge};
use frontrow::payments::{
    CancelRequest, CancellationStatus, Confirm, Gateway, GatewayError, ListRequest, PaymentStatus, refusal,
};
use serde_json::json;
use uuid::Uuid;

use crate::ports;
use crate::standin::StandIn;

const PRICE: i64 = 132_000;

pub fn payment_id() -> String {
    Uuid::now_v7().simple().to_string()
}

fn refund(key: &str, amount: Option<i64>, left: Option<i64>) -> CancelRequest {
    CancelRequest {
        reason: "고객 요청".into(),
        amount,
        current_cancellable_amount: left,
        idempotency_key: format!("refund-{key}-0123456789"),
    }
}

fn expected(id: &str) -> Expected<'_> {
    Expected { payment_id: id, store_id: "store-test", amount: PRICE, currency: "KRW", accept_test: true }
}

async fn start() -> (StandIn, Gateway) {
    let standin = StandIn::start(None).await;
    let gateway = Gateway::new(&standin.config()).unwrap();
    (standin, gateway)
}

/// A payment that was paid.
async fn paid(standin: &StandIn) -> String {
    let id = payment_id();
    standin.pay(&id, PRICE).await;
    id
}

#[tokio::test]
async fn a_payment_is_seen_from_its_first_attempt_on() {
    let (standin, gateway) = start().await;
    let id = payment_id();
    assert_eq!(gateway.get(&id).await, Ok(None));
    gateway.pre_register(&id, PRICE, "KRW").await.unwrap();
    assert_eq!(gateway.get(&id).await, Ok(None), "registered, but nobody tried");
    standin.open(&id, PRICE).await;
    let ready = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!((ready.status.clone(), ready.paid_at), (PaymentStatus::Ready, None));
    standin.decline(&id, PRICE).await;
    let failed = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!(failed.transaction_id, ready.transaction_id);
    assert!(matches!(judge(&failed, &expected(&id)), Verdict::Failed(why) if why.contains("REJECT_CARD_COMPANY")));
    standin.pay(&id, PRICE).await;
    let paid = gateway.get(&id).await.unwrap().unwrap();
    assert_ne!(paid.transaction_id, ready.transaction_id, "another attempt");
    assert_eq!((paid.total, paid.cancelled, paid.channel_live), (PRICE, 0, Some(false)));
    assert!(paid.paid_at.is_some());
    assert_eq!(judge(&paid, &expected(&id)), Verdict::Paid);
    let late = gateway.pre_register(&id, PRICE, "KRW").await.unwrap_err();
    assert!(late.is_refusal(refusal::ALREADY_PAID) && late.did_not_happen());
}

#[tokio::test]
async fn odd_ids_name_no_other_resource() {
    let (_standin, gateway) = start().await;
    for id in ["", ".", "..", "a/../b", "a?storeId=other", "한글", "x/cancel", "%2e%2e", "#"] {
        assert_eq!(gateway.get(id).await, Ok(None), "{id}");
    }
}

#[tokio::test]
async fn another_store_or_secret_is_told_apart_from_absence() {
    let (standin, _) = start().await;
    let id = paid(&standin).await;
    let mut config = standin.config();
    config.store_id = "store-other".into();
    let stranger = Gateway::new(&config).unwrap();
    assert_eq!(stranger.get(&id).await, Ok(None));
    assert_eq!(stranger.cancel(&id, &refund("a", None, None)).await.unwrap_err(), GatewayError::NotFound);
    assert!(stranger.pre_register(&id, 1, "KRW").await.unwrap_err().is_refusal(refusal::FORBIDDEN));
    config = standin.config();
    config.api_secret = "wrong".to_owned().into();
    let wrong = Gateway::new(&config).unwrap();
    assert!(wrong.get(&id).await.unwrap_err().is_refusal(refusal::UNAUTHORIZED));
    assert!(wrong.cancel(&id, &refund("a", None, None)).await.unwrap_err().did_not_happen());
    assert_eq!(standin.refunded(&id).await, 0);
    assert!(!format!("{wrong:?}").contains("wrong"), "the secret does not print");
}

#[tokio::test]
async fn cancelling_counts_what_is_left() {
    let (standin, gateway) = start().await;
    let id = paid(&standin).await;
    let first = gateway.cancel(&id, &refund("1", Some(32_000), Some(PRICE))).await.unwrap();
    assert_eq!((first.status, first.amount), (CancellationStatus::Succeeded, 32_000));
    let seen = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!((seen.status.clone(), seen.cancelled, seen.cancellable()), (PaymentStatus::PartialCancelled, 32_000, 100_000));
    assert_eq!(seen.cancellations[0].id, first.id);
    assert_eq!(seen.cancellations[0].trigger.as_deref(), Some("API"));
    assert_eq!(judge(&seen, &expected(&id)), Verdict::PartlyCancelled { left: 100_000 });

    let stale = gateway.cancel(&id, &refund("2", Some(1), Some(PRICE))).await.unwrap_err();
    assert!(stale.is_refusal(refusal::CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN));
    let much = gateway.cancel(&id, &refund("3", Some(100_001), None)).await.unwrap_err();
    assert!(much.is_refusal(refusal::CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT));
    for amount in [0, -5] {
        assert!(gateway.cancel(&id, &refund("4", Some(amount), None)).await.unwrap_err().is_refusal(refusal::INVALID_REQUEST));
    }
    let rest = gateway.cancel(&id, &refund("5", None, Some(100_000))).await.unwrap();
    assert_eq!(rest.amount, 100_000);
    let seen = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!((judge(&seen, &expected(&id)), seen.cancelled), (Verdict::Cancelled, PRICE));
    let again = gateway.cancel(&id, &refund("6", None, None)).await.unwrap_err();
    assert!(again.is_refusal(refusal::PAYMENT_ALREADY_CANCELLED));
}

#[tokio::test]
async fn there_is_nothing_to_cancel_before_payment() {
    let (standin, gateway) = start().await;
    let id = payment_id();
    assert_eq!(gateway.cancel(&id, &refund("1", None, None)).await.unwrap_err(), GatewayError::NotFound);
    standin.open(&id, PRICE).await;
    assert!(gateway.cancel(&id, &refund("2", None, None)).await.unwrap_err().is_refusal(refusal::PAYMENT_NOT_PAID));
}

#[tokio::test]
async fn bad_idempotency_keys_are_refused_before_and_behind_the_wire() {
    let (standin, gateway) = start().await;
    let id = paid(&standin).await;
    for key in ["short", "with space 0123456", "0123456789012345\"", &"x".repeat(257)] {
        let request = CancelRequest { idempotency_key: key.to_owned(), ..refund("1", None, None) };
        assert!(gateway.cancel(&id, &request).await.unwrap_err().is_refusal(refusal::INVALID_REQUEST), "{key}");
    }
    // The stand-in minds the quotes, as the gateway does.
    for header in ["0123456789abcdef", "\"short\"", "\"0123456789abcdef"] {
        let url = standin.url(&format!("/payments/{id}/cancel"));
        let call = standin.http.post(url).header("authorization", "PortOne test-api-secret").header("idempotency-key", header);
        assert_eq!(call.json(&json!({ "reason": "r" })).send().await.unwrap().status(), 400, "{header}");
    }
    assert_eq!(standin.refunded(&id).await, 0);
}

#[tokio::test]
async fn the_same_key_is_the_same_refund_for_three_hours() {
    let (standin, gateway) = start().await;
    let id = paid(&standin).await;
    let request = refund("once", Some(1_000), None);
    let first = gateway.cancel(&id, &request).await.unwrap();
    let second = gateway.cancel(&id, &request).await.unwrap();
    assert_eq!(first, second);
    assert_eq!(standin.refunded(&id).await, 1_000);
    let other = CancelRequest { amount: Some(2_000), ..request.clone() };
    assert!(gateway.cancel(&id, &other).await.unwrap_err().is_refusal(refusal::INVALID_REQUEST), "a key for one request");
    standin.advance(Duration::from_secs(3 * 3600 - 60)).await;
    assert_eq!(gateway.cancel(&id, &request).await.unwrap(), first);
    standin.advance(Duration::from_secs(120)).await;
    assert_ne!(gateway.cancel(&id, &request).await.unwrap(), first, "forgotten after three hours");
    assert_eq!(standin.refunded(&id).await, 2_000);
}

#[tokio::test]
async fn a_refusal_is_kept_for_its_key_too() {
    let (standin, gateway) = start().await;
    let id = paid(&standin).await;
    standin.fault(&id, json!({ "kind": "refuse", "on": "cancel", "status": 502, "error": "PG_PROVIDER" })).await;
    let refused = gateway.cancel(&id, &refund("1", None, Some(PRICE))).await.unwrap_err();
    assert!(matches!(refused, GatewayError::Provider { .. }));
    assert!(!refused.did_not_happen() && !refused.repeat_same_key(), "only a look at the payment tells");
    assert_eq!(gateway.cancel(&id, &refund("1", None, Some(PRICE))).await.unwrap_err(), refused);
    assert_eq!(gateway.get(&id).await.unwrap().unwrap().cancelled, 0);
    gateway.cancel(&id, &refund("2", None, Some(PRICE))).await.unwrap();
    assert_eq!(standin.refunded(&id).await, PRICE);
}

#[tokio::test]
async fn a_cancel_whose_answer_is_lost_is_one_refund_when_repeated() {
    let (standin, gateway) = start().await;
    for lost in [
        json!({ "kind": "reset_after", "on": "cancel" }),
        json!({ "kind": "error_after", "on": "cancel", "status": 502, "html": true }),
        json!({ "kind": "error_after", "on": "cancel", "status": 503, "html": false }),
        json!({ "kind": "error_after", "on": "cancel", "status": 200, "html": true }),
    ] {
        let id = paid(&standin).await;
        standin.fault(&id, lost.clone()).await;
        let request = refund("lost", Some(50_000), Some(PRICE));
        let unknown = gateway.cancel(&id, &request).await.unwrap_err();
        assert!(matches!(unknown, GatewayError::OutcomeUnknown(_)), "{lost}: {unknown}");
        assert!(!unknown.did_not_happen() && unknown.repeat_same_key());
        assert_eq!(standin.refunded(&id).await, 50_000, "it took effect");
        let told = gateway.cancel(&id, &request).await.unwrap();
        assert_eq!((told.status, told.amount), (CancellationStatus::Succeeded, 50_000));
        assert_eq!(standin.refunded(&id).await, 50_000, "{lost}: once");
    }
}

#[tokio::test]
async fn a_cancel_that_broke_before_it_did_anything_is_unknown_too() {
    let (standin, gateway) = start().await;
    for broken in [
        json!({ "kind": "reset", "on": "cancel" }),
        json!({ "kind": "error", "on": "cancel", "status": 500, "html": true }),
        json!({ "kind": "error", "on": "cancel", "status": 429, "html": false }),
    ] {
        let id = paid(&standin).await;
        standin.fault(&id, broken.clone()).await;
        let request = refund("broken", None, Some(PRICE));
        let unknown = gateway.cancel(&id, &request).await.unwrap_err();
        assert!(matches!(unknown, GatewayError::OutcomeUnknown(_)), "{broken}: {unknown}");
        assert_eq!(standin.refunded(&id).await, 0);
        gateway.cancel(&id, &request).await.unwrap();
        assert_eq!(standin.refunded(&id).await, PRICE);
    }
}

#[tokio::test]
async fn a_cancel_out_of_time_goes_on_and_is_outstanding_until_it_is_done() {
    let (standin, _) = start().await;
    let hasty = Gateway::with_timeout(&standin.config(), Duration::from_millis(150)).unwrap();
    let patient = Gateway::new(&standin.config()).unwrap();
    let id = paid(&standin).await;
    standin.fault(&id, json!({ "kind": "delay", "on": "cancel", "ms": 1_500 })).await;
    let request = refund("slow", None, Some(PRICE));
    assert!(matches!(hasty.cancel(&id, &request).await, Err(GatewayError::OutcomeUnknown(_))));
    let outstanding = patient.cancel(&id, &request).await.unwrap_err();
    assert!(matches!(&outstanding, GatewayError::OutcomeUnknown(why) if why.contains("still runs")), "{outstanding}");
    let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
    let told = loop {
        match patient.cancel(&id, &request).await {
            Err(GatewayError::OutcomeUnknown(_)) => tokio::time::sleep(Duration::from_millis(50)).await,
            told => break told.unwrap(),
        }
        assert!(tokio::time::Instant::now() < deadline);
    };
    assert_eq!((told.amount, standin.refunded(&id).await), (PRICE, PRICE));
    assert_eq!(standin.story(&id).await["cancellations"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn concurrent_cancels_never_give_back_more_than_was_paid() {
    let (standin, gateway) = start().await;
    let id = paid(&standin).await;
    let calls = (0..20).map(|n| {
        let (gateway, id) = (gateway.clone(), id.clone());
        async move { gateway.cancel(&id, &refund(&format!("n{n}"), Some(50_000), None)).await }
    });
    let results = futures_util::future::join_all(calls).await;
    assert_eq!(results.iter().filter(|r| r.is_ok()).count(), 2);
    assert_eq!(standin.refunded(&id).await, 100_000);
    let balance = refund("same-balance", Some(10_000), Some(32_000));
    let other = CancelRequest { idempotency_key: "another-key-0123456789".into(), ..balance.clone() };
    let (a, b) = tokio::join!(gateway.cancel(&id, &balance), gateway.cancel(&id, &other));
    let refused = [a, b].into_iter().filter_map(Result::err).collect::<Vec<_>>();
    assert!(matches!(&refused[..], [e] if e.is_refusal(refusal::CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN)), "{refused:?}");
}

#[tokio::test]
async fn defect_d21_a_cancel_that_failed_or_takes_its_time_is_no_refund() {
    let (standin, gateway) = start().await;
    let id = paid(&standin).await;
    standin.fault(&id, json!({ "kind": "cancel_fails" })).await;
    assert_eq!(gateway.cancel(&id, &refund("1", None, None)).await.unwrap().status, CancellationStatus::Failed);
    let seen = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!((judge(&seen, &expected(&id)), seen.cancellations.len()), (Verdict::Paid, 1));

    standin.fault(&id, json!({ "kind": "cancel_pends", "then": "FAILED", "ms": 60_000 })).await;
    let pending = gateway.cancel(&id, &refund("2", None, None)).await.unwrap();
    assert_eq!(pending.status, CancellationStatus::Requested);
    assert_eq!(gateway.get(&id).await.unwrap().unwrap().cancelled, 0, "asked for is not given back");
    standin.advance(Duration::from_secs(61)).await;
    settled(&gateway, &id, &pending.id, CancellationStatus::Failed).await;

    standin.fault(&id, json!({ "kind": "cancel_pends", "then": "SUCCEEDED", "ms": 60_000 })).await;
    let pending = gateway.cancel(&id, &refund("3", None, None)).await.unwrap();
    standin.advance(Duration::from_secs(61)).await;
    settled(&gateway, &id, &pending.id, CancellationStatus::Succeeded).await;
    assert_eq!(judge(&gateway.get(&id).await.unwrap().unwrap(), &expected(&id)), Verdict::Cancelled);
}

async fn settled(gateway: &Gateway, id: &str, cancellation: &str, status: CancellationStatus) {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(10);
    loop {
        let seen = gateway.get(id).await.unwrap().unwrap();
        if seen.cancellations.iter().any(|c| c.id == cancellation && c.status == status) {
            return;
        }
        assert!(tokio::time::Instant::now() < deadline, "{seen:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_question_is_repeated_while_the_gateway_stumbles() {
    let (standin, gateway) = start().await;
    let id = paid(&standin).await;
    standin.fault(&id, json!({ "kind": "reset", "on": "get" })).await;
    standin.fault(&id, json!({ "kind": "error", "on": "get", "status": 502, "html": true })).await;
    assert_eq!(gateway.get(&id).await.unwrap().unwrap().status, PaymentStatus::Paid);
    for (status, html) in [(500, false), (503, true), (200, true)] {
        let fault = json!({ "kind": "error", "on": "get", "status": status, "html": html, "times": 3 });
        standin.fault(&id, fault).await;
        assert!(matches!(gateway.get(&id).await, Err(GatewayError::OutcomeUnknown(_))), "{status}");
    }
    assert!(gateway.get(&id).await.unwrap().is_some());
    let hasty = Gateway::with_timeout(&standin.config(), Duration::from_millis(100)).unwrap();
    standin.fault(&id, json!({ "kind": "delay", "on": "get", "ms": 2_000 })).await;
    let late = hasty.get(&id).await.unwrap_err();
    assert!(matches!(&late, GatewayError::OutcomeUnknown(_)), "{late}");
}

#[tokio::test]
async fn nobody_there_is_certain_not_to_have_acted() {
    let mut config = crate::harness::portone_config();
    config.api_url = format!("http://{}", ports::free_address()).parse().unwrap();
    let gateway = Gateway::new(&config).unwrap();
    let error = gateway.cancel(&payment_id(), &refund("1", None, None)).await.unwrap_err();
    assert!(matches!(error, GatewayError::Unreachable(_)) && error.did_not_happen() && error.repeat_same_key(), "{error}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (standin, gateway) = start().await;
    let id = paid(&standin).await;
    standin.fault(&id, json!({ "kind": "error", "on": "cancel", "status": 307, "html": true })).await;
    assert!(matches!(gateway.cancel(&id, &refund("1", None, None)).await, Err(GatewayError::OutcomeUnknown(_))));
    assert_eq!(standin.refunded(&id).await, 0);
}

#[tokio::test]
async fn parity_40_what_does_not_fit_exactly_is_never_paid() {
    let (standin, gateway) = start().await;
    for (field, value, verdict) in [
        ("amount.total", json!(1_000), Verdict::Mismatch(Mismatch::Amount)),
        ("currency", json!("USD"), Verdict::Mismatch(Mismatch::Currency)),
        ("storeId", json!("store-other"), Verdict::Mismatch(Mismatch::Store)),
        ("id", json!("another"), Verdict::Mismatch(Mismatch::Payment)),
        ("version", json!("V1"), Verdict::Mismatch(Mismatch::Version)),
        ("channel.type", json!("LAB"), Verdict::Mismatch(Mismatch::Channel)),
        ("status", json!("HALF_PAID"), Verdict::Pending),
        ("status", json!("PAY_PENDING"), Verdict::Pending),
    ] {
        let id = paid(&standin).await;
        standin.fault(&id, json!({ "kind": "show", "field": field, "value": value })).await;
        let seen = gateway.get(&id).await.unwrap().unwrap();
        assert_eq!(judge(&seen, &expected(&id)), verdict, "{field} {value}");
        assert_eq!(judge(&gateway.get(&id).await.unwrap().unwrap(), &expected(&id)), Verdict::Paid, "it struck once");
    }
    let id = paid(&standin).await;
    let production = Expected { accept_test: false, ..expected(&id) };
    let play = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!(judge(&play, &production), Verdict::Mismatch(Mismatch::Channel), "play money");
    let id = payment_id();
    standin.pay_with(&id, json!({ "total": PRICE, "channel_type": "LIVE" })).await;
    let real = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!(judge(&real, &Expected { payment_id: &id, ..production }), Verdict::Paid);
}

#[tokio::test]
async fn a_lagging_view_is_pending_and_then_right() {
    let (standin, gateway) = start().await;
    let id = paid(&standin).await;
    standin.fault(&id, json!({ "kind": "show_absent" })).await;
    assert_eq!(gateway.get(&id).await, Ok(None));
    standin.fault(&id, json!({ "kind": "show_ready" })).await;
    assert_eq!(judge(&gateway.get(&id).await.unwrap().unwrap(), &expected(&id)), Verdict::Pending);
    assert_eq!(judge(&gateway.get(&id).await.unwrap().unwrap(), &expected(&id)), Verdict::Paid);
}

#[tokio::test]
async fn manual_approval_charges_at_confirm_and_once() {
    let (standin, gateway) = start().await;
    let id = payment_id();
    let approved = standin.pay_with(&id, json!({ "total": PRICE, "manual": true })).await;
    let token = approved["paymentToken"].as_str().unwrap().to_owned();
    let attempt = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!(attempt.status, PaymentStatus::Ready, "approved is not charged");
    let confirm = |key: &str| Confirm {
        payment_token: token.clone(),
        transaction_id: Some(attempt.transaction_id.clone()),
        total: PRICE,
        currency: "KRW".into(),
        idempotency_key: format!("confirm-{key}-0123456789"),
    };
    let wrong = Confirm { payment_token: "made up".into(), ..confirm("a") };
    assert!(gateway.confirm(&id, &wrong).await.unwrap_err().is_refusal(refusal::INVALID_PAYMENT_TOKEN));
    let wrong = Confirm { total: 1, ..confirm("b") };
    assert!(gateway.confirm(&id, &wrong).await.unwrap_err().is_refusal(refusal::INFORMATION_MISMATCH));
    standin.fault(&id, json!({ "kind": "reset_after", "on": "confirm" })).await;
    assert!(matches!(gateway.confirm(&id, &confirm("c")).await, Err(GatewayError::OutcomeUnknown(_))));
    let confirmed = gateway.confirm(&id, &confirm("c")).await.unwrap();
    let seen = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!((seen.paid_at, judge(&seen, &expected(&id))), (confirmed.paid_at, Verdict::Paid));
    assert!(gateway.confirm(&id, &confirm("d")).await.unwrap_err().is_refusal(refusal::ALREADY_PAID));
}

#[tokio::test]
async fn an_account_number_is_no_payment_and_can_be_closed() {
    let (standin, gateway) = start().await;
    let id = payment_id();
    let account = json!({ "total": PRICE, "pay_method": "VIRTUAL_ACCOUNT" });
    standin.pay_with(&id, account.clone()).await;
    let issued = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!((issued.status.clone(), judge(&issued, &expected(&id))), (PaymentStatus::VirtualAccountIssued, Verdict::Pending));
    standin.pay_with(&id, account.clone()).await;
    let deposited = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!(judge(&deposited, &expected(&id)), Verdict::Paid);
    assert_eq!(deposited.transaction_id, issued.transaction_id, "into the account that was issued");
    let error = gateway.close_virtual_account(&id).await.unwrap_err();
    assert!(error.is_refusal("PAYMENT_NOT_WAITING_FOR_DEPOSIT"));
    let id = payment_id();
    standin.pay_with(&id, account).await;
    gateway.close_virtual_account(&id).await.unwrap();
    assert!(matches!(judge(&gateway.get(&id).await.unwrap().unwrap(), &expected(&id)), Verdict::Failed(_)));
}

#[tokio::test]
async fn the_list_has_every_payment_once_in_order() {
    let (standin, gateway) = start().await;
    let mut ids = Vec::new();
    for _ in 0..5 {
        ids.push(paid(&standin).await);
    }
    gateway.pre_register(&payment_id(), 1, "KRW").await.unwrap();
    let now = chrono::Utc::now();
    let hour = chrono::TimeDelta::hours(1);
    let ask = |page| ListRequest { from: now - hour, until: now + hour, page, size: 2 };
    let mut seen = Vec::new();
    for page in 0..4 {
        let got = gateway.list(&ask(page)).await.unwrap();
        assert_eq!((got.total_count, got.unreadable), (5, 0));
        seen.extend(got.items.into_iter().map(|p| p.id));
    }
    assert_eq!(seen, ids);
    let later = ListRequest { from: now + hour, until: now + hour + hour, page: 0, size: 10 };
    assert!(gateway.list(&later).await.unwrap().items.is_empty());
}

#[tokio::test]
async fn money_can_go_back_without_our_asking() {
    let (standin, gateway) = start().await;
    let id = paid(&standin).await;
    standin.console_cancel(&id, Some(2_000)).await;
    let seen = gateway.get(&id).await.unwrap().unwrap();
    assert_eq!(seen.cancellations[0].trigger.as_deref(), Some("CONSOLE"));
    assert_eq!(judge(&seen, &expected(&id)), Verdict::PartlyCancelled { left: PRICE - 2_000 });
    standin.console_cancel(&id, None).await;
    assert_eq!(judge(&gateway.get(&id).await.unwrap().unwrap(), &expected(&id)), Verdict::Cancelled);
}
