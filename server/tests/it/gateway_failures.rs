//! Every way in which the payment gateway may fail or surprise us, by number, with the tests that play it on the stand-in and
//! show what the server makes of it. A number without a test, or a test that is gone, fails here.

use std::path::Path;

use serde_json::{Value, json};

use crate::checkout::{Shop, payment_id, until};

/// Number, what goes wrong, what is expected, which tests show it.
const FAILURES: &[(&str, &str, &str, &[&str])] = &[
    (
        "1",
        "declined",
        "hold kept until expiry, retry on the same payment",
        &[
            "a_declined_payment_is_told_and_may_be_tried_again",
            "parity_43_a_declined_order_that_is_not_paid_in_time_gives_its_seats_back",
            "a_card_that_is_declined_at_the_charge_may_be_followed_by_another",
        ],
    ),
    ("1b", "the buyer cancels or closes the window", "the same", &["a_declined_or_abandoned_attempt_can_be_followed_by_another"]),
    (
        "2",
        "GET takes too long",
        "stays pending, never confirmed or released",
        &["failure_2_a_gateway_that_takes_too_long_costs_nothing"],
    ),
    (
        "2b",
        "GET resets, 5xx, HTML",
        "the same",
        &[
            "failure_2_a_gateway_that_breaks_off_costs_nothing",
            "a_gateway_that_is_away_costs_time_and_nothing_else",
            "a_question_is_repeated_while_the_gateway_stumbles",
        ],
    ),
    (
        "3",
        "confirm takes effect, its answer is lost",
        "the same key replays; one charge",
        &["a_charge_whose_answer_is_lost_is_made_once", "a_charge_nobody_waits_for_any_more_is_finished_by_the_reconciler"],
    ),
    (
        "3b",
        "cancel takes effect, its answer is lost",
        "one refund",
        &["a_refund_that_took_effect_unheard_is_made_once", "a_cancel_whose_answer_is_lost_is_one_refund_when_repeated"],
    ),
    (
        "4",
        "idempotency outstanding",
        "back off, the same key again",
        &["a_cancel_out_of_time_goes_on_and_is_outstanding_until_it_is_done", "many_tabs_that_confirm_at_once_are_charged_once"],
    ),
    ("5", "webhook before the browser", "one confirmation", &["the_webhook_alone_completes_an_order"]),
    (
        "5b",
        "browser before the webhook",
        "one confirmation",
        &["failure_5_a_webhook_that_comes_after_the_browser_changes_nothing"],
    ),
    (
        "5c",
        "the browser never returns, the webhook is lost",
        "one confirmation",
        &[
            "the_reconciler_alone_completes_an_order",
            "a_payment_that_nobody_told_us_of_is_found_by_the_list",
            "a_browser_that_is_lost_after_approving_is_charged_nothing",
        ],
    ),
    ("6", "duplicate and concurrent webhooks", "idempotent", &["parity_41_many_hints_at_once_issue_one_set_of_tickets"]),
    ("6b", "Paid and Failed swapped", "paid stays paid", &["failure_6_a_failure_told_after_the_payment_undoes_nothing"]),
    (
        "7",
        "paid late, the seat is somebody else's",
        "full refund and notice, no oversell",
        &[
            "parity_43_defect_d20_of_two_seats_one_is_gone_so_the_money_goes_back_and_the_other_is_free",
            "two_who_pay_late_for_one_seat_are_told_who_has_it_and_who_has_the_money",
        ],
    ),
    ("7b", "paid late, the seat is still free", "tickets", &["money_that_comes_late_takes_seats_that_are_still_free"]),
    (
        "8",
        "a webhook while GET still shows READY or 404",
        "asked again, no error to the sender",
        &[
            "a_webhook_ahead_of_what_the_gateway_shows_is_followed_up",
            "a_charge_that_a_lagging_view_does_not_show_yet_is_waited_for",
        ],
    ),
    (
        "9",
        "another amount",
        "refused, refunded, alert",
        &[
            "parity_40_too_little_money_goes_back",
            "parity_40_too_much_money_goes_back",
            "a_price_that_the_browser_changed_is_refused_by_the_gateway",
        ],
    ),
    ("9b", "another currency", "the same", &["parity_40_money_of_another_currency_goes_back"]),
    ("9c", "another store", "the same", &["parity_40_money_in_another_store_goes_back"]),
    (
        "9d",
        "a TEST channel where real money counts",
        "the same",
        &["parity_40_play_money_goes_back_where_only_real_money_counts"],
    ),
    (
        "10",
        "a webhook with a bad signature, secret, time, body, header or version",
        "400, nothing changes",
        &["forged_webhooks_change_nothing", "forged_webhooks_are_told_from_genuine_ones"],
    ),
    ("11", "an unknown webhook type", "200, ignored", &["webhooks_about_nothing_we_know_are_taken_and_do_nothing"]),
    (
        "11b",
        "an unknown status, unknown fields",
        "never success, never failure",
        &[
            "failure_11_a_status_nobody_knows_is_neither_success_nor_failure",
            "a_status_nobody_knows_a_dispute_and_a_refund_that_is_stuck_are_cases",
        ],
    ),
    (
        "12",
        "cancel fails with 502 PG_PROVIDER",
        "pending, retried",
        &["failure_12_a_refund_the_provider_refuses_is_asked_for_anew"],
    ),
    ("12b", "cancel answers 200 FAILED", "the same", &["defect_d21_a_refund_the_gateway_refuses_is_never_shown_as_done"]),
    (
        "12c",
        "cancel answers 200 REQUESTED, then is through or fails",
        "never shown as done before",
        &["a_refund_that_was_accepted_and_failed_is_asked_for_anew", "defect_d21_money_is_never_shown_as_back_before_it_is"],
    ),
    ("12d", "MAX_CANCEL_COUNT_REACHED", "escalated", &["failure_12_a_refund_that_may_not_be_asked_for_any_more_is_escalated"]),
    (
        "13",
        "two partial cancels at once",
        "consistency 409 handled",
        &["refunds_of_one_payment_go_one_after_the_other", "concurrent_cancels_never_give_back_more_than_was_paid"],
    ),
    (
        "13b",
        "cancelled at the console",
        "the ledger follows, or people do",
        &[
            "what_somebody_else_gave_back_is_not_given_twice",
            "money_undone_at_the_gateway_before_we_took_it_closes_the_order",
            "money_undone_at_the_gateway_after_the_sale_is_told_and_keeps_the_tickets",
            "money_undone_behind_our_back_is_a_case_until_somebody_explains_it",
        ],
    ),
    (
        "13c",
        "chargeback, dispute",
        "a case",
        &[
            "money_undone_behind_our_back_is_a_case_until_somebody_explains_it",
            "a_status_nobody_knows_a_dispute_and_a_refund_that_is_stuck_are_cases",
        ],
    ),
    ("14", "an account number is issued", "seats only on PAID", &["an_account_number_of_an_order_that_is_over_is_closed"]),
    ("14b", "deposited late", "tickets or money", &["a_payment_that_nobody_told_us_of_is_found_by_the_list"]),
    (
        "14c",
        "the order is over before a deposit",
        "the account is closed",
        &["an_account_number_of_an_order_that_is_over_is_closed"],
    ),
    (
        "15",
        "manual approval: the token is not valid",
        "no seats, nothing charged",
        &["what_was_not_approved_for_this_order_is_not_charged"],
    ),
    (
        "15b",
        "manual approval: INFORMATION_MISMATCH",
        "no seats, nothing charged",
        &["what_was_not_approved_for_this_order_is_not_charged"],
    ),
    (
        "15c",
        "manual approval: ALREADY_PAID",
        "paid, after asking",
        &["a_payment_that_is_charged_already_is_what_the_gateway_says"],
    ),
];

#[test]
fn every_failure_of_the_gateway_has_its_test() {
    let mut tests = String::new();
    for folder in ["src", "tests"] {
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut tests);
    }
    let mut lacking = Vec::new();
    for (number, what, expected, names) in FAILURES {
        let gone = names.iter().filter(|name| !tests.contains(&format!("#[tokio::test]\nasync fn {name}()")));
        lacking.extend(gone.map(|name| format!("{number} ({what}: {expected}): {name} is gone")));
        if names.is_empty() {
            lacking.push(format!("{number} ({what}: {expected}) has no test"));
        }
    }
    for row in 1..=15 {
        if !FAILURES.iter().any(|(number, ..)| *number == row.to_string()) {
            lacking.push(format!("{row} is not in the table"));
        }
    }
    assert!(lacking.is_empty(), "\n{}", lacking.join("\n"));
}

fn read(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

/// An order that is paid while `fault` strikes every question: kept as it is, and paid once the weather is fine.
async fn weathered(fault: Value) {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    shop.standin.fault(payment_id(&order), fault).await;
    shop.pay_silently(&order).await;
    assert_eq!(buyer.sync(&order).await.problem(), (503, "gateway_unavailable".to_owned()));
    assert_eq!((shop.status(&order).await.as_str(), shop.states(&[0]).await), ("pending", vec![1]), "neither sold nor let go");
    shop.standin.calm(payment_id(&order)).await;
    assert_eq!(buyer.sync(&order).await.expect(200)["status"], "paid");
    shop.settles().await;
}

#[tokio::test]
async fn failure_2_a_gateway_that_takes_too_long_costs_nothing() {
    weathered(json!({ "kind": "delay", "on": "get", "ms": 40_000, "times": 20 })).await;
}

#[tokio::test]
async fn failure_2_a_gateway_that_breaks_off_costs_nothing() {
    let faults = [
        json!({ "kind": "reset", "on": "get", "times": 1000 }),
        json!({ "kind": "error", "on": "get", "status": 500, "html": false, "times": 1000 }),
        json!({ "kind": "error", "on": "get", "status": 503, "html": true, "times": 1000 }),
        json!({ "kind": "error_after", "on": "get", "status": 502, "html": true, "times": 1000 }),
    ];
    for fault in faults {
        weathered(fault).await;
    }
}

#[tokio::test]
async fn failure_5_a_webhook_that_comes_after_the_browser_changes_nothing() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    for _ in 0..2 {
        shop.standin.fault(payment_id(&order), json!({ "kind": "webhook_delayed", "ms": 700 })).await;
    }
    shop.pay(&order).await;
    assert_eq!(buyer.sync(&order).await.expect(200)["status"], "paid");
    until("the webhook came", || async {
        let kinds = "select count(*) from webhook_deliveries where kind = 'Transaction.Paid'";
        sqlx::query_scalar::<_, i64>(kinds).fetch_one(&shop.app.pg).await.unwrap() == 1
    })
    .await;
    shop.look_now(&order).await;
    let report = shop.settles().await;
    assert_eq!((report.paid_orders, report.tickets, shop.status(&order).await.as_str()), (1, 1, "paid"));
}

#[tokio::test]
async fn failure_6_a_failure_told_after_the_payment_undoes_nothing() {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[0]).await;
    shop.standin.open(payment_id(&order), 100_000).await;
    // The failure of the first attempt goes out after what follows it.
    shop.standin.fault(payment_id(&order), json!({ "kind": "webhook_held_back" })).await;
    shop.standin.decline(payment_id(&order), 100_000).await;
    shop.pay(&order).await;
    shop.until_status(&order, "paid").await;
    until("the failure was told", || async {
        let story = shop.standin.story(payment_id(&order)).await;
        let told = |sent: &Value| sent["type"] == "Transaction.Failed" && sent["state"]["kind"] == "delivered";
        story["webhooks"].as_array().unwrap().iter().any(told)
    })
    .await;
    shop.look_now(&order).await;
    shop.settles().await;
    assert_eq!(shop.status(&order).await, "paid");
}

#[tokio::test]
async fn failure_11_a_status_nobody_knows_is_neither_success_nor_failure() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    let new_word = json!({ "kind": "show", "field": "status", "value": "PAID_IN_KIND", "times": 1000 });
    shop.standin.fault(payment_id(&order), new_word).await;
    shop.pay_silently(&order).await;
    let seen = buyer.sync(&order).await.expect(200);
    assert_eq!((&seen["status"], &seen["failure"], shop.states(&[0]).await), (&json!("pending"), &Value::Null, vec![1]));
    shop.standin.calm(payment_id(&order)).await;
    assert_eq!(buyer.sync(&order).await.expect(200)["status"], "paid");
    shop.settles().await;
}

/// An order whose seat was gone when it was paid; `fault` strikes what is done about its money.
async fn too_late(fault: Value) -> (Shop, Value) {
    let shop = Shop::open().await;
    let (_, order) = shop.ordered(&[0]).await;
    shop.expired(&order).await;
    shop.bought(&[0]).await;
    shop.standin.fault(payment_id(&order), fault).await;
    shop.pay(&order).await;
    (shop, order)
}

async fn refund(shop: &Shop) -> Option<(String, Option<String>)> {
    sqlx::query_as("select status, last_error from refunds").fetch_optional(&shop.app.pg).await.unwrap()
}

async fn refunds_are_due(shop: &Shop) {
    let due = "update refunds set next_attempt_at = now() where next_attempt_at is not null";
    sqlx::query(due).execute(&shop.app.pg).await.unwrap();
    shop.app.checkout.refunds.notify_one();
}

#[tokio::test]
async fn failure_12_a_refund_the_provider_refuses_is_asked_for_anew() {
    let refused = json!({ "kind": "refuse", "on": "cancel", "status": 502, "error": "PG_PROVIDER", "times": 2 });
    let (shop, order) = too_late(refused).await;
    until("it is noted", || async { refund(&shop).await.is_some_and(|(_, error)| error.is_some()) }).await;
    assert_eq!((shop.status(&order).await.as_str(), shop.standin.refunded(payment_id(&order)).await), ("refunding", 0));
    until("the money is back", || async {
        refunds_are_due(&shop).await;
        shop.status(&order).await == "refunded"
    })
    .await;
    assert_eq!(shop.standin.refunded(payment_id(&order)).await, 100_000);
    shop.settles().await;
}

#[tokio::test]
async fn failure_12_a_refund_that_may_not_be_asked_for_any_more_is_escalated() {
    let refused = json!({ "kind": "refuse", "on": "cancel", "status": 409, "error": "MAX_CANCEL_COUNT_REACHED", "times": 1000 });
    let (shop, order) = too_late(refused).await;
    until("people were told", || async {
        refunds_are_due(&shop).await;
        refund(&shop).await.is_some_and(|(status, _)| status == "escalated")
    })
    .await;
    let (_, error) = refund(&shop).await.unwrap();
    assert!(error.is_some_and(|error| error.contains("MAX_CANCEL_COUNT_REACHED")));
    assert_eq!(shop.status(&order).await, "refunding", "never shown as done");
    // Somebody gives it back at the console: that settles it.
    shop.standin.console_cancel(payment_id(&order), None).await;
    until("the money is back", || async {
        refunds_are_due(&shop).await;
        shop.status(&order).await == "refunded"
    })
    .await;
    shop.settles().await;
}
