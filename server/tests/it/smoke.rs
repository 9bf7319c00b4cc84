//! The harness itself works.

use crate::harness::TestApp;

#[tokio::test]
async fn the_server_starts_on_an_empty_database() {
    let app = TestApp::start().await;
    let one: i32 = sqlx::query_scalar("select 1").fetch_one(&app.pg).await.unwrap();
    assert_eq!(one, 1);
}
