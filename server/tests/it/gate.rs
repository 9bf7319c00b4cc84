//! The gate: a ticket opens the door once, whoever scans it, wherever and however often.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use frontrow::orders::codes::{Claims, Codes};
use frontrow::seats::OrderedSeats;
use frontrow::shows::Performance;
use frontrow_protocol::server::Role;
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::checkout::{Shop, id, spec};
use crate::client::{Answer, Client};
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;

/// A performance with one ticket sold, for seat 3, and the ticket's code.
pub async fn sold(app: &TestApp) -> (Arc<Performance>, String) {
    let performance = fixtures::performance(app, Spec::default()).await;
    let code = sell(app, &performance, &[3]).await.remove(0);
    (performance, code)
}

/// The codes of tickets for these seats, bought in one order.
async fn sell(app: &TestApp, performance: &Performance, seats: &[u32]) -> Vec<String> {
    let account = fixtures::account(app, "customer").await;
    let ordered = OrderedSeats { order: Uuid::now_v7(), hold: Uuid::now_v7(), account, seats: seats.to_vec() };
    fixtures::order_row(app, performance, &ordered, "paid", Utc::now()).await;
    let tickets: Vec<(Uuid, i32)> = sqlx::query_as("select id, seat_index from tickets where order_id = $1 order by seat_index")
        .bind(ordered.order)
        .fetch_all(&app.pg)
        .await
        .unwrap();
    let code = |(ticket, seat): (Uuid, i32)| app.codes.sign(&Claims { ticket, performance: performance.id, seat: seat as u32 });
    tickets.into_iter().map(code).collect()
}

/// A manager's scanner.
struct Gate {
    client: Client,
    path: String,
    name: &'static str,
}

impl Gate {
    fn of(app: &TestApp, performance: &Performance, name: &'static str) -> Self {
        let client = Client::of(app, performance.owner, Role::Manager);
        Self { client, path: format!("/api/v1/performances/{}/check-ins", performance.id), name }
    }

    async fn send(&self, scan: Uuid, code: &str, more: Value) -> Answer {
        let mut body = json!({"scan": scan, "code": code, "gate": self.name});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.client.post(&self.path, &body).await
    }

    async fn scan(&self, code: &str) -> Value {
        self.send(Uuid::now_v7(), code, json!({})).await.expect(200)
    }

    /// A scan made without network at this time, sent now.
    async fn late(&self, scan: Uuid, code: &str, minutes_ago: i64) -> Value {
        let at = Utc::now() - TimeDelta::minutes(minutes_ago);
        self.send(scan, code, json!({"offline": true, "scanned_at": at})).await.expect(200)
    }

    async fn undo(&self, scan: &Value) -> Answer {
        self.client.delete(&format!("{}/{}", self.path, scan.as_str().unwrap()), &json!({})).await
    }

    async fn figures(&self) -> Value {
        self.client.get(&self.path).await.expect(200)
    }
}

#[tokio::test]
async fn a_ticket_is_admitted_once_and_later_scans_are_told_when_and_where_that_was() {
    let app = TestApp::start().await;
    let (performance, code) = sold(&app).await;
    let (north, south) = (Gate::of(&app, &performance, "North"), Gate::of(&app, &performance, "South"));
    let first = north.scan(&code).await;
    assert_eq!((&first["verdict"], &first["repeated"]), (&json!("admitted"), &json!(false)), "{first}");
    assert_eq!(first["seat"], json!({"section": "A", "row": "1", "seat": "4", "grade": "R"}));
    let second = south.scan(&code.to_lowercase()).await;
    assert_eq!((&second["verdict"], &second["admission"]), (&json!("already_used"), &first["admission"]), "{second}");
    assert_eq!((&second["admission"]["gate"], &second["ticket"]), (&json!("North"), &first["ticket"]));
    let admin = Gate { client: Client::fresh(&app, Role::Admin).await.1, ..Gate::of(&app, &performance, "Office") };
    assert_eq!(admin.scan(&code).await["verdict"], "already_used");
}

#[tokio::test]
async fn many_gates_at_the_same_instant_let_one_in() {
    let app = TestApp::start().await;
    let performance = fixtures::performance(&app, Spec::default()).await;
    let codes = sell(&app, &performance, &[0, 1, 2, 3]).await;
    let gates: Vec<Gate> = (0..16).map(|_| Gate::of(&app, &performance, "North")).collect();
    for code in &codes {
        let answers = join_all(gates.iter().map(|gate| gate.scan(code))).await;
        let mut tally: HashMap<&str, usize> = HashMap::new();
        for answer in &answers {
            *tally.entry(answer["verdict"].as_str().unwrap()).or_default() += 1;
        }
        assert_eq!(tally, HashMap::from([("admitted", 1), ("already_used", 15)]));
        let winner = answers.iter().find(|answer| answer["verdict"] == "admitted").unwrap();
        assert!(answers.iter().all(|answer| answer["admission"]["scan"] == winner["scan"]), "all name the same admission");
    }
    assert_eq!(gates[0].figures().await["admitted"], 4);
}

#[tokio::test]
async fn a_scan_whose_answer_was_lost_is_the_same_admission() {
    let app = TestApp::start().await;
    let (performance, code) = sold(&app).await;
    let gate = Gate::of(&app, &performance, "North");
    let scan = Uuid::now_v7();
    // The same request many times at once, as an impatient network repeats it.
    let answers = join_all((0..12).map(|_| gate.send(scan, &code, json!({})))).await;
    let answers: Vec<Value> = answers.into_iter().map(|answer| answer.expect(200)).collect();
    assert!(answers.iter().all(|answer| answer["verdict"] == "admitted"), "{answers:?}");
    assert_eq!(answers.iter().filter(|answer| answer["repeated"] == false).count(), 1);
    // The id belongs to that ticket.
    let other = sell(&app, &performance, &[8]).await.remove(0);
    assert_eq!(gate.send(scan, &other, json!({})).await.problem(), (422, "idempotency_mismatch".to_owned()));
    assert_eq!(gate.scan(&other).await["verdict"], "admitted", "what was refused noted nothing");
    // It does so also at the gate of another performance.
    let (elsewhere, theirs) = sold(&app).await;
    assert_eq!(Gate::of(&app, &elsewhere, "North").send(scan, &theirs, json!({})).await.problem().1, "idempotency_mismatch");
}

#[tokio::test]
async fn what_is_no_valid_ticket_is_named() {
    let app = TestApp::start().await;
    let (performance, code) = sold(&app).await;
    let gate = Gate::of(&app, &performance, "North");
    let (other, theirs) = sold(&app).await;
    let elsewhere = gate.scan(&theirs).await;
    assert_eq!(elsewhere["verdict"], "other_performance");
    assert_eq!((&elsewhere["other"]["id"], &elsewhere["other"]["show_title"]), (&json!(other.id), &json!("Show")));
    let stranger = Codes::new(&frontrow::config::TicketKeys::derived(&"somebody else's".to_owned().into())).unwrap();
    let claims = app.codes.verify(&code).unwrap();
    assert_eq!(gate.scan(&stranger.sign(&claims)).await["verdict"], "forged");
    let changed = format!("{}{}", &code[..code.len() - 2], if code.ends_with("AA") { "BA" } else { "AA" });
    assert_eq!(gate.scan(&changed).await["verdict"], "forged");
    for text in ["", "https://example.org/", "FR1", &"F".repeat(5000), "\u{0}\u{7f}가"] {
        let answer = gate.scan(text).await;
        assert_eq!((&answer["verdict"], &answer["ticket"]), (&json!("not_a_ticket"), &Value::Null), "{text:?}");
    }
    // Signed by us, and in no book: the backup that was restored is older than the ticket.
    for unknown in [Claims { ticket: Uuid::now_v7(), ..claims }, Claims { seat: claims.seat + 1, ..claims }] {
        assert_eq!(gate.scan(&app.codes.sign(&unknown)).await["verdict"], "unknown", "{unknown:?}");
    }
    assert_eq!(gate.figures().await["admitted"], 0, "none of it was noted");
    assert_eq!(gate.send(Uuid::now_v7(), &"F".repeat(5001), json!({})).await.problem().0, 422);
    for name in ["", "  ", "a\u{0}b", &"가".repeat(51)] {
        assert_eq!(gate.send(Uuid::now_v7(), &code, json!({"gate": name})).await.problem().0, 422, "{name:?}");
    }
    assert_eq!(gate.scan(&code).await["verdict"], "admitted");
}

#[tokio::test]
async fn an_admission_that_was_a_mistake_is_undone_and_never_comes_back_by_itself() {
    let app = TestApp::start().await;
    let (performance, code) = sold(&app).await;
    let gate = Gate::of(&app, &performance, "North");
    let first = gate.scan(&code).await;
    gate.undo(&first["scan"]).await.expect(204);
    gate.undo(&first["scan"]).await.expect(204);
    assert_eq!(gate.figures().await["admitted"], 0);
    // The request that admitted is repeated late: it must not admit again.
    let late = gate.send(first["scan"].as_str().unwrap().parse().unwrap(), &code, json!({})).await.expect(200);
    assert_eq!((&late["verdict"], &late["admission"]), (&json!("undone"), &Value::Null));
    let again = gate.scan(&code).await;
    assert_eq!(again["verdict"], "admitted");
    assert_eq!(gate.figures().await["admitted"], 1);
    assert_eq!(gate.undo(&json!(Uuid::now_v7())).await.problem(), (404, "not_found".to_owned()));
    // Another performance's manager does not reach it.
    let (other, _) = sold(&app).await;
    assert_eq!(Gate::of(&app, &other, "x").undo(&again["scan"]).await.problem().0, 404);
    let undone: (String, Uuid) = sqlx::query_as("select state, undone_by from check_ins where id = $1::uuid")
        .bind(first["scan"].as_str().unwrap().parse::<Uuid>().unwrap())
        .fetch_one(&app.pg)
        .await
        .unwrap();
    assert_eq!(undone, ("undone".to_owned(), performance.owner));
}

#[tokio::test]
async fn scanning_and_undoing_at_once_never_lets_two_in() {
    let app = TestApp::start().await;
    let (performance, code) = sold(&app).await;
    let gate = Gate::of(&app, &performance, "North");
    for _ in 0..8 {
        let standing = gate.scan(&code).await["admission"]["scan"].clone();
        let (answers, undone) = tokio::join!(join_all((0..6).map(|_| gate.scan(&code))), gate.undo(&standing));
        undone.expect(204);
        assert!(answers.iter().filter(|answer| answer["verdict"] == "admitted").count() <= 1, "{answers:?}");
    }
    let admitted: i64 =
        sqlx::query_scalar("select count(*) from check_ins where state = 'admitted'").fetch_one(&app.pg).await.unwrap();
    assert!(admitted <= 1);
}

#[tokio::test]
async fn two_gates_without_network_that_let_the_same_ticket_in_are_told_when_they_come_back() {
    let app = TestApp::start().await;
    let (performance, code) = sold(&app).await;
    let (north, south) = (Gate::of(&app, &performance, "North"), Gate::of(&app, &performance, "South"));
    let (one, two) = (Uuid::now_v7(), Uuid::now_v7());
    let first = north.late(one, &code, 10).await;
    assert_eq!((&first["verdict"], &first["admission"]["offline"]), (&json!("admitted"), &json!(true)));
    let second = south.late(two, &code, 9).await;
    assert_eq!(
        (&second["verdict"], &second["repeated"], &second["admission"]["gate"]),
        (&json!("already_used"), &json!(false), &json!("North"))
    );
    // Its answer was lost: sent again it is still one conflict.
    let again = south.late(two, &code, 9).await;
    assert_eq!((&again["verdict"], &again["repeated"]), (&json!("already_used"), &json!(true)));
    let figures = south.figures().await;
    assert_eq!((&figures["sold"], &figures["admitted"], &figures["conflicts"]), (&json!(1), &json!(1), &json!(1)));
    assert_eq!(figures["gates"], json!([{"gate": "North", "admitted": 1}]));
    let states: Vec<&str> = figures["recent"].as_array().unwrap().iter().map(|scan| scan["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["conflict", "admitted"], "newest first");
    assert_eq!((&figures["recent"][1]["seat"], &figures["recent"][0]["gate"]), (&json!("4"), &json!("South")));
    // A conflict let nobody in by the books.
    assert_eq!(south.undo(&json!(two)).await.problem(), (409, "conflict".to_owned()));
    // A gate's clock may be wrong: nobody was let in tomorrow.
    let other = sell(&app, &performance, &[5]).await.remove(0);
    let ahead = south.late(Uuid::now_v7(), &other, -600).await;
    let at: chrono::DateTime<Utc> = ahead["admission"]["at"].as_str().unwrap().parse().unwrap();
    assert!(at <= Utc::now() + TimeDelta::seconds(5), "{ahead}");
}

#[tokio::test]
async fn figures_and_lists_are_told_anew_only_when_they_changed() {
    let app = TestApp::start().await;
    let (performance, code) = sold(&app).await;
    let more = sell(&app, &performance, &[6, 7]).await;
    let gate = Gate::of(&app, &performance, "North");
    let lists = format!("/api/v1/performances/{}/gate", performance.id);
    let ask = async |path: &str, etag: &str| {
        let request = gate.client.request(Method::GET, path).header("if-none-match", etag);
        let answer = gate.client.send(request).await;
        (answer.status.as_u16(), answer.headers["etag"].to_str().unwrap().to_owned(), answer.text)
    };
    let mut known = [ask(&gate.path, "x").await.1, ask(&lists, "x").await.1];
    let unchanged = async |known: &[String; 2]| [ask(&gate.path, &known[0]).await.0, ask(&lists, &known[1]).await.0];
    assert_eq!(unchanged(&known).await, [304, 304]);
    // An admission, its undoing, and a cancellation each change both.
    let scanned = gate.scan(&code).await;
    for step in 0..3 {
        match step {
            0 => {}
            1 => _ = gate.undo(&scanned["scan"]).await.expect(204),
            _ => {
                let ticket = app.codes.verify(&more[0]).unwrap().ticket;
                sqlx::query("update tickets set revoked_at = now() where id = $1").bind(ticket).execute(&app.pg).await.unwrap();
            }
        }
        let (figures, list) = (ask(&gate.path, &known[0]).await, ask(&lists, &known[1]).await);
        assert_eq!((figures.0, list.0), (200, 200), "step {step}");
        known = [figures.1, list.1];
        assert_eq!(unchanged(&known).await, [304, 304]);
        let list: Value = serde_json::from_str(&list.2).unwrap();
        let used = if step == 0 { json!([scanned["ticket"]]) } else { json!([]) };
        assert_eq!(list["used"], used, "step {step}");
        let revoked = if step == 2 { json!([app.codes.verify(&more[0]).unwrap().ticket]) } else { json!([]) };
        assert_eq!(list["revoked"], revoked, "step {step}");
    }
    let figures = gate.figures().await;
    assert_eq!((&figures["sold"], &figures["admitted"]), (&json!(2), &json!(0)));
    // The keys are everybody's.
    let keys = Client::nobody(&app).get("/api/v1/tickets/keys").await;
    assert_eq!(keys.headers["cache-control"], "public, max-age=3600");
    let etag = keys.headers["etag"].to_str().unwrap().to_owned();
    assert_eq!(ask("/api/v1/tickets/keys", &etag).await.0, 304);
    let keys = keys.json();
    assert_eq!(gate.client.get(&lists).await.expect(200)["keys"], keys);
    assert_eq!(
        (&keys["form"], &keys["keys"][0]["crv"], &keys["keys"][0]["current"]),
        (&json!("FR1"), &json!("Ed25519"), &json!(true))
    );
}

/// A paid order of two tickets whose performance begins in a month, and its gate.
async fn bought() -> (Shop, crate::checkout::Buyer, Value, Gate) {
    let mut spec = spec();
    spec.starts_at = Utc::now() + TimeDelta::days(30);
    let shop = Shop::with(spec).await;
    let (buyer, order) = shop.bought(&[0, 1]).await;
    let gate = Gate::of(&shop.app, &shop.performance, "North");
    (shop, buyer, order, gate)
}

#[tokio::test]
async fn parity_45_a_cancelled_ticket_opens_no_door_and_a_used_one_is_not_cancelled() {
    let (shop, buyer, order, gate) = bought().await;
    let (used, free) = (&order["tickets"][0], &order["tickets"][1]);
    let path = format!("/api/v1/orders/{}/cancellation", id(&order));
    assert_eq!(gate.scan(used["code"].as_str().unwrap()).await["verdict"], "admitted");
    let offer = buyer.client.get(&path).await.expect(200);
    assert_eq!(offer["tickets"].as_array().unwrap().len(), 1, "what was used is not offered: {offer}");
    assert_eq!(offer["tickets"][0]["ticket"], free["id"]);
    for tickets in [json!([used["id"]]), json!([used["id"], free["id"]])] {
        let refund = 100_000 * tickets.as_array().unwrap().len();
        let refused = buyer.client.post(&path, &json!({"tickets": tickets, "refund": refund})).await;
        assert_eq!(refused.problem(), (409, "ticket_used".to_owned()));
    }
    assert_eq!(shop.tickets().await, 2, "nothing was changed");
    buyer.client.post(&path, &json!({"tickets": [free["id"]], "refund": 100_000})).await.expect(200);
    let revoked = gate.scan(free["code"].as_str().unwrap()).await;
    assert_eq!((&revoked["verdict"], &revoked["seat"]["seat"]), (&json!("revoked"), &json!("2")));
    // A gate that had no network let its holder in: that is told, and counted.
    assert_eq!(gate.late(Uuid::now_v7(), free["code"].as_str().unwrap(), 3).await["verdict"], "revoked");
    let figures = gate.figures().await;
    assert_eq!((&figures["sold"], &figures["admitted"], &figures["conflicts"]), (&json!(1), &json!(1), &json!(1)));
    shop.settles().await;
}

#[tokio::test]
async fn of_a_scan_and_a_cancellation_at_the_same_instant_one_wins() {
    for _ in 0..6 {
        let (shop, buyer, order, gate) = bought().await;
        let path = format!("/api/v1/orders/{}/cancellation", id(&order));
        let wish = json!({"tickets": [order["tickets"][0]["id"]], "refund": 100_000});
        let code = order["tickets"][0]["code"].as_str().unwrap().to_owned();
        let (scan, cancelled) = tokio::join!(gate.scan(&code), buyer.client.post(&path, &wish));
        let inside = scan["verdict"] == "admitted";
        assert!(inside || scan["verdict"] == "revoked", "{scan}");
        assert_eq!(cancelled.status.as_u16(), if inside { 409 } else { 200 }, "{scan} {}", cancelled.text);
        shop.settles().await;
    }
}
