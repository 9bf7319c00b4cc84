//! The HTTP edge.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::{Value, json};

use crate::client::Client;
use crate::harness::{TestApp, fresh_config};

#[tokio::test]
async fn operations_answer() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    assert_eq!(client.get("/healthz").await.text, "ok");
    let ready = client.get("/readyz").await.expect(200);
    assert_eq!(ready, json!({"ready": true, "postgres": true, "redis": true, "objects": true, "bus": true}));
    assert!(client.get("/metrics").await.text.contains("frontrow_http_request_seconds"));
    assert_eq!(client.get("/asyncapi.json").await.expect(200)["asyncapi"], "3.0.0");
    let docs = client.get("/docs").await;
    assert!(docs.headers["content-type"].to_str().unwrap().starts_with("text/html"));
    assert!(!docs.text.contains("http://") && !docs.text.contains("https://"), "nothing from elsewhere");
}

#[tokio::test]
async fn defect_d48_a_node_without_images_is_ready_and_one_without_its_books_is_not() {
    let mut config = fresh_config().await;
    config.s3.endpoint = "http://127.0.0.1:1".parse().unwrap();
    let app = TestApp::start_with(config).await;
    let client = Client::nobody(&app);
    let ready = client.get("/readyz").await.expect(200);
    assert_eq!((&ready["ready"], &ready["objects"]), (&json!(true), &json!(false)));
    app.pg.close().await;
    let ready = client.get("/readyz").await.expect(503);
    assert_eq!((&ready["ready"], &ready["postgres"]), (&json!(false), &json!(false)));
    assert_eq!(client.get("/healthz").await.status, 200);
}

#[tokio::test]
async fn what_no_route_answers_is_a_problem() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    for path in ["/api/v1/nothing", "/api/v1", "/api", "/nothing", "/api/v1/accounts/x/y/z"] {
        assert_eq!(client.get(path).await.problem(), (404, "not_found".into()), "{path}");
    }
    for (method, path) in [(Method::POST, "/healthz"), (Method::DELETE, "/api/v1/shows"), (Method::GET, "/api/v1/auth/login")] {
        let wrong = client.send(client.request(method, path)).await;
        assert_eq!(wrong.problem(), (405, "method_not_allowed".into()));
        assert!(!wrong.headers["allow"].is_empty());
    }
}

#[tokio::test]
async fn defect_d40_bad_input_is_a_problem_and_never_a_fault() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    let send = async |body: &str, kind: &str| {
        let request = client.request(Method::POST, "/api/v1/auth/login").header("content-type", kind).body(body.to_owned());
        client.send(request).await
    };
    for body in
        ["", "{", "[]", "null", "{\"email\":1,\"password\":\"x\"}", "{\"email\":\"x\"}", "\u{0}", "{\"email\":\"\\ud800\"}"]
    {
        let answer = send(body, "application/json").await;
        assert_eq!(answer.problem(), (400, "bad_message".into()), "{body}");
        assert!(!answer.text.contains("sqlx") && !answer.text.contains("frontrow::"), "{}", answer.text);
    }
    assert_eq!(send("{}", "text/plain").await.problem(), (415, "unsupported_media_type".into()));
    let named = send("{\"email\":\"x\",\"password\":5}", "application/json").await;
    assert_eq!(named.json()["errors"][0]["field"], "password");
    let huge = format!("{{\"email\":\"{}\"}}", "x".repeat(300 * 1024));
    assert_eq!(send(&huge, "application/json").await.problem(), (413, "too_large".into()));
    // A text that Postgres cannot keep is refused before it gets there.
    let zero = json!({"email": "a@b.co", "password": "12345678", "name": "a\u{0}b", "nickname": "n", "birth_date": "1990-01-01"});
    assert_eq!(client.post("/api/v1/accounts", &zero).await.problem(), (422, "validation_failed".into()));
    let zero = json!({"email": "a\u{0}@b.co", "password": "12345678"});
    assert_eq!(client.post("/api/v1/auth/login", &zero).await.problem(), (400, "bad_message".into()));
    assert_eq!(client.get("/api/v1/shows/not-an-id").await.problem(), (404, "not_found".into()));
}

#[tokio::test]
async fn a_request_has_an_id_that_a_client_may_choose_within_reason() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    let with = async |id: &str| {
        let answer = client.send(client.request(Method::GET, "/healthz").header("x-request-id", id)).await;
        answer.headers["x-request-id"].to_str().unwrap().to_owned()
    };
    assert_eq!(with("abc-123_x.y:z").await, "abc-123_x.y:z");
    for odd in ["two words", "<script>", &"x".repeat(129)] {
        assert_ne!(with(odd).await, odd);
    }
    let made = client.get("/api/v1/nothing").await;
    assert!(made.headers["x-request-id"].to_str().unwrap().parse::<uuid::Uuid>().is_ok());
    assert_eq!(made.headers["x-content-type-options"], "nosniff");
}

/// Every operation of the document: (method, path).
fn operations(document: &Value) -> BTreeSet<(String, String)> {
    let paths = document["paths"].as_object().unwrap();
    let operations = paths.iter().flat_map(|(path, item)| {
        let methods =
            item.as_object().unwrap().keys().filter(|k| ["get", "put", "post", "patch", "delete"].contains(&k.as_str()));
        methods.map(move |method| (method.to_uppercase(), path.clone()))
    });
    operations.collect()
}

/// The contract that pages are written against. A route that is added is added here.
const CONTRACT: &str = "
    POST /api/v1/accounts
    GET /api/v1/accounts
    PUT /api/v1/accounts/{id}/role
    GET /api/v1/audit
    POST /api/v1/auth/login
    POST /api/v1/auth/refresh
    POST /api/v1/auth/logout
    GET /api/v1/notices
    POST /api/v1/notices/{id}/retry
    GET /api/v1/me
    PATCH /api/v1/me
    DELETE /api/v1/me
    GET /api/v1/shows
    POST /api/v1/shows
    GET /api/v1/shows/{id}
    PATCH /api/v1/shows/{id}
    DELETE /api/v1/shows/{id}
    GET /api/v1/shows/{id}/deletion
    GET /api/v1/shows/{id}/poster
    PUT /api/v1/shows/{id}/poster
    DELETE /api/v1/shows/{id}/poster
    GET /api/v1/shows/{id}/images
    POST /api/v1/shows/{id}/images
    GET /api/v1/shows/{id}/images/{image}
    PATCH /api/v1/shows/{id}/images/{image}
    DELETE /api/v1/shows/{id}/images/{image}
    POST /api/v1/shows/{id}/uploads
    POST /api/v1/shows/{id}/uploads/{upload}/complete
    POST /api/v1/shows/{id}/performances
    GET /api/v1/rankings
    GET /api/v1/performances/{id}
    GET /api/v1/performances/{id}/wish
    POST /api/v1/performances/{id}/wish
    DELETE /api/v1/performances/{id}/wish
    GET /api/v1/wishes
    PATCH /api/v1/performances/{id}
    DELETE /api/v1/performances/{id}
    POST /api/v1/performances/{id}/cancellation
    GET /api/v1/performances/{id}/cancellation
    GET /api/v1/manager/performances/{id}/sales
    GET /api/v1/manager/performances/{id}/seats
    GET /api/v1/performances/{id}/room
    PUT /api/v1/performances/{id}/room
    GET /api/v1/performances/{id}/lottery
    GET /api/v1/charts/{id}
    GET /api/v1/venues
    POST /api/v1/venues
    GET /api/v1/venues/{id}
    PATCH /api/v1/venues/{id}
    DELETE /api/v1/venues/{id}
    POST /api/v1/venues/{id}/charts
    POST /api/v1/venues/{id}/charts/import
    POST /api/v1/venues/{id}/charts/generate
    POST /api/v1/orders
    GET /api/v1/orders
    GET /api/v1/orders/{id}
    POST /api/v1/orders/{id}/sync
    POST /api/v1/orders/{id}/confirm
    POST /api/v1/orders/{id}/cancel
    GET /api/v1/orders/{id}/cancellation
    POST /api/v1/orders/{id}/cancellation
    GET /api/v1/tickets
    GET /api/v1/tickets/keys
    GET /api/v1/performances/{id}/check-ins
    POST /api/v1/performances/{id}/check-ins
    DELETE /api/v1/performances/{id}/check-ins/{scan}
    GET /api/v1/performances/{id}/gate
    POST /api/v1/payments/webhook
    GET /api/v1/payments/cases
    POST /api/v1/payments/cases/{id}/decision
    GET /api/v1/shows/{id}/reviews
    POST /api/v1/shows/{id}/reviews
    GET /api/v1/shows/{id}/reviews/mine
    GET /api/v1/shows/{id}/rating
    GET /api/v1/reviews/{id}
    PATCH /api/v1/reviews/{id}
    DELETE /api/v1/reviews/{id}
    PUT /api/v1/reviews/{id}/like
    DELETE /api/v1/reviews/{id}/like
    GET /healthz
    GET /readyz
    GET /metrics
    GET /openapi.json
    GET /asyncapi.json
    GET /docs
    GET /ws";

/// Every operation there is: (method, path).
pub fn contract() -> BTreeSet<(String, String)> {
    CONTRACT.trim().lines().filter_map(|l| l.trim().split_once(' ')).map(|(m, p)| (m.to_owned(), p.to_owned())).collect()
}

#[tokio::test]
async fn the_document_the_router_and_the_contract_list_the_same_operations() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    let document = client.get("/openapi.json").await.expect(200);
    assert!(document["openapi"].as_str().unwrap().starts_with("3."));
    let contract = contract();
    let listed = operations(&document);
    let (missing, unknown): (Vec<_>, Vec<_>) = (contract.difference(&listed).collect(), listed.difference(&contract).collect());
    assert!(missing.is_empty() && unknown.is_empty(), "not in the document {missing:?}; not in the contract {unknown:?}");
    // The router answers each: 404 with the words of the fallback, or 405, would mean it has no such route.
    for (method, path) in &listed {
        let id = uuid::Uuid::now_v7().to_string();
        let path = ["{id}", "{image}", "{upload}", "{scan}"].iter().fold(path.clone(), |path, name| path.replace(name, &id));
        let answer = client.send(client.request(method.parse().unwrap(), &path)).await;
        assert_ne!(answer.status, 405, "{method} {path}");
        assert!(!answer.text.contains("There is nothing at this path"), "{method} {path}");
    }
    // Routes are listed by `routes!` alone, which is what puts them into the document.
    let router = include_str!("../../src/router.rs");
    for way_around in [".route(", ".route_service(", ".nest_service("] {
        assert!(!router.contains(way_around), "{way_around} hides a route from the document");
    }
}

#[tokio::test]
async fn the_document_says_who_may_call_and_every_reference_leads_somewhere() {
    let app = TestApp::start().await;
    let document = Client::nobody(&app).get("/openapi.json").await.expect(200);
    assert_eq!(document["components"]["securitySchemes"]["bearer"]["scheme"], "bearer");
    let text = document.to_string();
    for reference in text.split("\"$ref\":\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(document.pointer(reference).is_some(), "dangling {reference}");
    }
    let ids: Vec<&str> = document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|item| item.as_object().unwrap().values())
        .filter_map(|operation| operation["operationId"].as_str())
        .collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "operation ids are distinct");
    for path in ["/api/v1/me", "/api/v1/orders", "/api/v1/venues"] {
        assert!(document["paths"][path]["get"]["security"].is_array(), "{path}");
    }
}

#[tokio::test]
async fn the_page_is_served_with_its_index_for_its_own_paths() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "<!doctype html><title>Frontrow</title>").unwrap();
    std::fs::create_dir(folder.path().join("assets")).unwrap();
    std::fs::write(folder.path().join("assets/app-1a2b.js"), "export {}").unwrap();
    std::fs::write(folder.path().join("favicon.svg"), "<svg/>").unwrap();
    let mut config = fresh_config().await;
    config.web_dir = Some(folder.path().to_owned());
    let app = TestApp::start_with(config).await;
    let client = Client::nobody(&app);
    for path in ["/", "/index.html", "/shows/some-id", "/orders/x/return?code=1", "/docs-of-ours"] {
        let page = client.get(path).await;
        assert_eq!((page.status.as_u16(), page.headers["cache-control"].to_str().unwrap()), (200, "no-cache"), "{path}");
        assert!(page.text.contains("<title>Frontrow"), "{path}");
        assert!(page.headers["content-type"].to_str().unwrap().starts_with("text/html"), "{path}");
    }
    let asset = client.get("/assets/app-1a2b.js").await;
    assert_eq!(asset.headers["cache-control"], "public, max-age=31536000, immutable");
    assert!(asset.headers["content-type"].to_str().unwrap().contains("javascript"));
    assert_eq!(client.get("/favicon.svg").await.headers["cache-control"], "no-cache");
    for missing in ["/assets/app-old.js", "/api/v1/nothing", "/api"] {
        assert_eq!(client.get(missing).await.problem(), (404, "not_found".into()), "{missing}");
    }
    assert_eq!(client.post("/shows/some-id", &json!({})).await.problem().0, 404);
    // No way out of the folder.
    std::fs::write(folder.path().parent().unwrap().join("frontrow-secret.txt"), "secret").unwrap();
    for path in ["/../frontrow-secret.txt", "/%2e%2e/frontrow-secret.txt", "/assets/..%2f..%2ffrontrow-secret.txt"] {
        assert!(!client.get(path).await.text.contains("secret"), "{path}");
    }
    std::fs::remove_file(folder.path().parent().unwrap().join("frontrow-secret.txt")).unwrap();
}
