//! What stands before the routes: other origins, limits, repetition, versions, the metrics, slow connections.

use std::time::Duration;

use frontrow::config::{Edge, Network};
use frontrow::http::door::{self, Bounds};
use frontrow_protocol::server::Role;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

use crate::client::{Answer, Client};
use crate::harness::{TestApp, fresh_config};

async fn with(edge: Edge) -> TestApp {
    let mut config = fresh_config().await;
    config.edge = edge;
    TestApp::start_with(config).await
}

fn trusting() -> Edge {
    Edge { trusted_proxies: vec![Network::parse("127.0.0.1").unwrap()], ..Edge::default() }
}

async fn from(client: &Client, address: &str, path: &str) -> Answer {
    client.send(client.request(Method::GET, path).header("x-forwarded-for", address)).await
}

fn number(answer: &Answer, header: &str) -> i64 {
    answer.headers[header].to_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn an_address_that_comes_too_often_is_told_when_to_come_back_and_others_are_served() {
    let app = with(Edge { rate_address: 30, ..trusting() }).await;
    let client = Client::nobody(&app);
    for left in (0..6).rev() {
        let served = from(&client, "203.0.113.9", "/api/v1/shows").await;
        assert_eq!((served.status.as_u16(), number(&served, "ratelimit-remaining")), (200, left));
        assert_eq!((number(&served, "ratelimit-limit"), served.headers["ratelimit-policy"].to_str().unwrap()), (6, "6;w=12"));
    }
    let refused = from(&client, "203.0.113.9", "/api/v1/shows").await;
    assert!((1..=2).contains(&number(&refused, "retry-after")) && number(&refused, "ratelimit-reset") <= 13);
    assert_eq!(refused.problem(), (429, "rate_limited".into()));
    // What they write into the header themselves makes nobody else of them.
    let disguised = from(&client, "198.51.100.1, 203.0.113.9", "/api/v1/shows").await;
    assert_eq!(disguised.status, 429);
    assert_eq!(from(&client, "203.0.113.10", "/api/v1/shows").await.status, 200);
    for unlimited in ["/healthz", "/openapi.json"] {
        assert_eq!(from(&client, "203.0.113.9", unlimited).await.status, 200, "{unlimited}");
    }
    let webhook = client.request(Method::POST, "/api/v1/payments/webhook").header("x-forwarded-for", "203.0.113.9");
    assert_eq!(client.send(webhook).await.status, 400, "the gateway is let in by its signature");
}

#[tokio::test]
async fn an_account_has_its_own_limit_wherever_it_calls_from() {
    let app = with(Edge { rate_address: 5, rate_account: 15, ..trusting() }).await;
    let (_, one) = Client::fresh(&app, Role::Customer).await;
    let (_, other) = Client::fresh(&app, Role::Customer).await;
    for from_there in ["203.0.113.1", "203.0.113.2", "203.0.113.3"] {
        assert_eq!(from(&one, from_there, "/api/v1/me").await.status, 200);
    }
    assert_eq!(from(&one, "203.0.113.4", "/api/v1/me").await.problem(), (429, "rate_limited".into()));
    assert_eq!(from(&other, "203.0.113.4", "/api/v1/me").await.status, 200, "the same address, another account");
    // A token that is not valid counts for the address.
    let forged = one.with_token("forged");
    assert_eq!(from(&forged, "203.0.113.8", "/api/v1/me").await.status, 401);
    assert_eq!(from(&forged, "203.0.113.8", "/api/v1/me").await.status, 429);
}

#[tokio::test]
async fn other_origins_are_closed_unless_they_are_named() {
    let app = with(Edge { cors_origins: vec!["https://app.example.org".parse().unwrap()], ..Edge::default() }).await;
    let client = Client::nobody(&app);
    let preflight = async |origin: &str| {
        let asked = client.request(Method::OPTIONS, "/api/v1/shows").header("origin", origin);
        let asked =
            asked.header("access-control-request-method", "POST").header("access-control-request-headers", "idempotency-key");
        client.send(asked).await
    };
    let allowed = preflight("https://app.example.org").await;
    let header = |answer: &Answer, name: &str| answer.headers.get(name).map(|v| v.to_str().unwrap().to_owned());
    assert_eq!(allowed.status, 200);
    assert_eq!(header(&allowed, "access-control-allow-origin").as_deref(), Some("https://app.example.org"));
    assert_eq!(header(&allowed, "access-control-allow-credentials").as_deref(), Some("true"));
    assert_eq!(header(&allowed, "access-control-max-age").as_deref(), Some("7200"));
    assert!(header(&allowed, "access-control-allow-headers").unwrap().contains("idempotency-key"));
    assert!(header(&allowed, "vary").unwrap().contains("origin"));
    assert_eq!(header(&preflight("https://evil.example.org").await, "access-control-allow-origin"), None);
    let read = client.send(client.request(Method::GET, "/api/v1/shows").header("origin", "https://app.example.org")).await;
    assert_eq!(header(&read, "access-control-allow-origin").as_deref(), Some("https://app.example.org"));
    // Also where it is refused: the page must be able to read why.
    let refused = client.send(client.request(Method::GET, "/api/v1/me").header("origin", "https://app.example.org")).await;
    assert_eq!((refused.status.as_u16(), header(&refused, "access-control-allow-origin").is_some()), (401, true));
    let closed = TestApp::start().await;
    let client = Client::nobody(&closed);
    let read = client.send(client.request(Method::GET, "/api/v1/shows").header("origin", "https://app.example.org")).await;
    assert_eq!(header(&read, "access-control-allow-origin"), None);
}

#[tokio::test]
async fn a_repeated_creation_makes_one_thing_and_gets_the_same_answer() {
    let app = TestApp::start().await;
    let (_, manager) = Client::fresh(&app, Role::Manager).await;
    let (_, other) = Client::fresh(&app, Role::Manager).await;
    let send = async |client: &Client, key: &str, body: Value| {
        client.send(client.request(Method::POST, "/api/v1/venues").header("idempotency-key", key).json(&body)).await
    };
    let hall = json!({"name": "Hall", "address": "Street 1"});
    let first = send(&manager, "k1", hall.clone()).await;
    assert!(!first.headers.contains_key("idempotency-replayed"));
    let (again, made) = (send(&manager, "k1", hall.clone()).await, first.expect(201));
    assert_eq!(again.headers["idempotency-replayed"], "true");
    assert_eq!(again.expect(201), made);
    let another = send(&manager, "k1", json!({"name": "Other", "address": "Street 2"})).await;
    assert_eq!(another.problem(), (422, "idempotency_mismatch".into()));
    assert_ne!(send(&other, "k1", hall.clone()).await.expect(201)["id"], made["id"], "keys belong to accounts");
    // What made nothing leaves the key free.
    assert_eq!(send(&manager, "k2", json!({"name": "", "address": "x"})).await.problem().0, 422);
    send(&manager, "k2", hall.clone()).await.expect(201);
    assert_eq!(send(&manager, &"x".repeat(257), hall.clone()).await.problem().0, 422);
    // Many at once: one thing.
    let rush = futures_util::future::join_all((0..12).map(|_| send(&manager, "rush", hall.clone()))).await;
    assert!(rush.iter().all(|a| matches!(a.status.as_u16(), 201 | 409)), "{rush:?}");
    let venues = manager.get("/api/v1/venues?limit=100").await.expect(200);
    assert_eq!(venues["items"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn a_claim_whose_process_died_is_taken_over_if_it_made_nothing_and_told_if_it_did() {
    let app = TestApp::start().await;
    let (account, manager) = Client::fresh(&app, Role::Manager).await;
    let hall = json!({"name": "Hall", "address": "Street 1"});
    let send = async |key: &str| {
        manager.send(manager.request(Method::POST, "/api/v1/venues").header("idempotency-key", key).json(&hall)).await
    };
    let id = send("dies").await.expect(201)["id"].as_str().unwrap().to_owned();
    // As a process leaves it that dies after the commit, before the answer was kept.
    let unanswer = "update idempotent_requests set status = null, body = null where account_id = $1 and key = 'dies'";
    sqlx::query(unanswer).bind(account).execute(&app.pg).await.unwrap();
    assert_eq!(send("dies").await.problem(), (409, "conflict".into()), "perhaps it is still at it");
    let age = "update idempotent_requests set claimed_at = now() - interval '1 minute' where account_id = $1 and key = 'dies'";
    sqlx::query(age).bind(account).execute(&app.pg).await.unwrap();
    let told = send("dies").await;
    assert!(told.text.contains(&id), "{}", told.text);
    assert_eq!(told.problem(), (409, "conflict".into()));
    // Before the commit: nothing was made, and the repetition makes it.
    sqlx::query("update idempotent_requests set made = null where account_id = $1").bind(account).execute(&app.pg).await.unwrap();
    assert_ne!(send("dies").await.expect(201)["id"], json!(id));
}

#[tokio::test]
async fn who_was_taken_over_commits_nothing() {
    let app = TestApp::start().await;
    let mut tx = app.pg.begin().await.unwrap();
    let lost = frontrow::infra::once::run(uuid::Uuid::now_v7(), frontrow::infra::once::made(&mut tx, uuid::Uuid::now_v7())).await;
    assert_eq!(lost.unwrap_err().code(), frontrow_protocol::error::ErrorCode::Conflict);
    frontrow::infra::once::made(&mut tx, uuid::Uuid::now_v7()).await.unwrap();
}

#[tokio::test]
async fn a_version_that_does_not_exist_is_said_so() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    let answer = client.get("/api/v2/shows").await;
    assert!(answer.text.contains("no such version"), "{}", answer.text);
    assert_eq!(answer.problem(), (404, "not_found".into()));
    assert_eq!(client.get("/api/v1/shows").await.headers["frontrow-version"], env!("CARGO_PKG_VERSION"));
}

#[tokio::test]
async fn parity_57_and_defect_d27_metrics_are_for_this_machine_or_for_who_has_the_token() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    assert_eq!(client.get("/metrics").await.status, 200);
    assert_eq!(from(&client, "203.0.113.9", "/metrics").await.problem(), (403, "forbidden".into()));
    let app = with(Edge { metrics_token: Some("metrics-token".to_owned().into()), ..Edge::default() }).await;
    let client = Client::nobody(&app);
    assert_eq!(client.get("/metrics").await.problem(), (401, "unauthenticated".into()));
    assert_eq!(client.with_token("metrics-tokem").get("/metrics").await.status, 401);
    assert_eq!(client.with_token("metrics-token").get("/metrics").await.status, 200);
}

#[tokio::test]
async fn connections_that_say_nothing_are_bounded_and_end() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let closed = CancellationToken::new();
    let bounds = Bounds { connections: 2, idle: Duration::from_millis(400) };
    let router = axum::Router::new().route("/", axum::routing::get(async || "here"));
    let serving = tokio::spawn(door::serve(listener, router, bounds, closed.clone()));
    let mut silent = TcpStream::connect(address).await.unwrap();
    let mut slow = TcpStream::connect(address).await.unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nhost: a").await.unwrap();
    // Both permits are taken: the third is served once one of them is dropped.
    let started = tokio::time::Instant::now();
    let mut third = TcpStream::connect(address).await.unwrap();
    third.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    let mut answer = [0_u8; 12];
    tokio::time::timeout(Duration::from_secs(10), third.read_exact(&mut answer)).await.expect("in time").unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200");
    assert!(started.elapsed() >= Duration::from_millis(250), "it had to wait: {:?}", started.elapsed());
    for held in [&mut silent, &mut slow, &mut third] {
        let mut rest = Vec::new();
        let ended = tokio::time::timeout(Duration::from_secs(10), held.read_to_end(&mut rest)).await;
        assert!(ended.is_ok(), "a connection that goes on for ever");
    }
    closed.cancel();
    tokio::time::timeout(Duration::from_secs(10), serving).await.expect("it ends").unwrap();
}

#[tokio::test]
async fn every_operation_says_what_it_takes_what_it_answers_and_shows_it() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    let document = client.get("/openapi.json").await.expect(200);
    let mut lacking = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap().iter().filter(|(m, _)| m.as_str() != "parameters") {
            let mut unless = |right: bool, what: &str| {
                if !right {
                    lacking.push(format!("{method} {path}: {what}"))
                }
            };
            unless(operation["summary"].as_str().is_some_and(|s| !s.is_empty()), "no summary");
            unless(operation["tags"].as_array().is_some_and(|t| !t.is_empty()), "no tag");
            unless(operation["operationId"].is_string(), "no operationId");
            let responses = operation["responses"].as_object().unwrap();
            let has = |status: &str| responses.contains_key(status);
            unless(responses.keys().any(|s| s.starts_with('2') || s == "101"), "no good answer");
            let api = path.starts_with("/api/");
            unless(!api || (has("503") && (has("429") || path.ends_with("/webhook"))), "429, 503");
            let secured = operation["security"].as_array().is_some_and(|all| all.iter().any(|one| one.get("bearer").is_some()));
            unless(!secured || has("401"), "401");
            unless(!api || !path.contains('{') || has("404"), "404");
            let body = operation["requestBody"]["content"].as_object();
            unless(body.is_none() || (has("400") && has("413")), "400, 413");
            unless(!body.is_some_and(|b| b.contains_key("application/json")) || has("415"), "415");
            let creates = method == "post" && has("201") && !path.ends_with("/accounts");
            let keyed = operation["parameters"].as_array().is_some_and(|p| p.iter().any(|p| p["name"] == "Idempotency-Key"));
            unless(!creates || keyed, "makes something without an Idempotency-Key");
            // A field that is there and null is none that readers know.
            unless(!["parameters", "requestBody"].iter().any(|f| operation.get(f).is_some_and(Value::is_null)), "null");
            unless(!responses.values().any(|r| r.as_object().unwrap().values().any(Value::is_null)), "null in an answer");
            for (kind, media) in body.into_iter().flatten().filter(|(kind, _)| kind.contains("json")) {
                unless(media.get("example").is_some() && media.get("schema").is_some(), &format!("{kind}: no example"));
            }
            for (status, response) in responses {
                unless(response["description"].as_str().is_some_and(|d| !d.is_empty()), &format!("{status}: no description"));
                let media = response["content"].as_object();
                let problem = media.is_some_and(|m| m.contains_key("application/problem+json"));
                let bad = status.starts_with('4') || status.starts_with('5');
                unless(!bad || problem || path == "/readyz", &format!("{status}: no problem"));
                for (kind, media) in media.into_iter().flatten().filter(|(kind, _)| kind.contains("json")) {
                    unless(media.get("example").is_some(), &format!("{status} {kind}: no example"));
                }
            }
        }
    }
    assert!(lacking.is_empty(), "\n{}", lacking.join("\n"));
    // Examples are what the server takes.
    let (_, manager) = Client::fresh(&app, Role::Manager).await;
    for path in ["/api/v1/accounts", "/api/v1/venues", "/api/v1/shows"] {
        let example = &document["paths"][path]["post"]["requestBody"]["content"]["application/json"]["example"];
        manager.post(path, example).await.expect(201);
    }
}
