//! The HTTP edge.

use crate::client::Client;
use crate::harness::TestApp;

#[tokio::test]
async fn operations_answer() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    assert_eq!(client.get("/healthz").await.text, "ok");
    let ready = client.get("/readyz").await.expect(200);
    assert_eq!((&ready["postgres"], &ready["redis"], &ready["objects"]), (&true.into(), &true.into(), &false.into()));
    assert_eq!(client.get("/openapi.json").await.expect(200)["openapi"].as_str().unwrap().split('.').next(), Some("3"));
    assert_eq!(client.get("/asyncapi.json").await.expect(200)["asyncapi"], "3.0.0");
    assert!(client.get("/metrics").await.text.contains("frontrow_http_request_seconds"));
}

#[tokio::test]
async fn what_no_route_answers_is_a_problem() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    assert_eq!(client.get("/api/v1/nothing").await.problem(), (404, "not_found".into()));
    assert_eq!(client.get("/nothing").await.problem(), (404, "not_found".into()));
    let wrong = client.post("/healthz", &serde_json::json!({})).await;
    assert_eq!(wrong.problem(), (405, "method_not_allowed".into()));
    assert!(wrong.headers["allow"].to_str().unwrap().contains("GET"));
}
