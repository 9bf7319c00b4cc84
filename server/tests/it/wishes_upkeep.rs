//! The waiting list forgets: what ended long ago, and nothing else.

use futures_util::future::join_all;
use serde_json::json;

use crate::checkout::until;
use crate::wishes::{come_back, full, guest, path, see, spec, until_status, waits};

#[tokio::test]
async fn what_ended_long_ago_is_forgotten_with_what_was_offered() {
    let (app, at, orders) = full(spec()).await;
    let [anna, ben, carl] = [guest(&app).await, guest(&app).await, guest(&app).await];
    for guest in [&anna, &ben, &carl] {
        waits(guest, &at, Some("R"), 1).await;
    }
    come_back(&app, &at, &orders[0..1]).await;
    until_status(&anna, &at, "offered").await;
    anna.client.delete(&path(at.id), &json!({})).await.expect(204);
    until_status(&ben, &at, "offered").await;
    ben.client.delete(&path(at.id), &json!({})).await.expect(204);
    until_status(&carl, &at, "offered").await;
    until("nothing ended holds anything", || async {
        let left = "select count(*) from offers where status <> 'open' and settled_at is null";
        sqlx::query_scalar::<_, i64>(left).fetch_one(&app.pg).await.unwrap() == 0
    })
    .await;
    let age = "update wishes set ended_at = now() - interval '91 days' where account_id = $1";
    sqlx::query(age).bind(anna.account).execute(&app.pg).await.unwrap();
    // Every node does it, at the same time.
    for done in join_all((0..4).map(|_| frontrow::wishes::forget(&app))).await {
        done.unwrap();
    }
    assert_eq!(anna.client.get(&path(at.id)).await.problem().0, 404);
    assert_eq!(see(&ben, &at).await["status"], "declined", "it ended today");
    assert_eq!(see(&carl, &at).await["status"], "offered");
    let offers: i64 = sqlx::query_scalar("select count(*) from offers").fetch_one(&app.pg).await.unwrap();
    let seats: i64 = sqlx::query_scalar("select count(*) from offer_seats").fetch_one(&app.pg).await.unwrap();
    assert_eq!((offers, seats), (2, 2));
}
