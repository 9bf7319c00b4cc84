//! Everybody reviews at once; a show goes away with all its reviews.

use std::time::Duration;

use frontrow::app::App;
use frontrow::reviews::{self, Removed};
use frontrow::shows::Performance;
use frontrow_protocol::server::Role;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::checkout::until;
use crate::client::{Answer, Client};
use crate::fixtures;
use crate::harness::{TestApp, alone, fresh_config};
use crate::reviews::{list, over};
use crate::reviews_cache::bulk;

/// Tickets for all of these accounts, one seat each.
async fn tickets(app: &App, performance: &Performance, accounts: &[Uuid]) {
    let orders: Vec<Uuid> = accounts.iter().map(|_| Uuid::now_v7()).collect();
    let mut tx = app.pg.begin().await.unwrap();
    for sql in [
        "insert into orders (id, account_id, performance_id, hold_id, status, amount, currency, expires_at)
         select o, a, $1, gen_random_uuid(), 'paid', 1000, 'KRW', now() from unnest($2::uuid[], $3::uuid[]) t(o, a)",
        "insert into order_seats (order_id, performance_id, seat_index, amount)
         select o, $1, n - 1, 1000 from unnest($2::uuid[], $3::uuid[]) with ordinality t(o, a, n)",
        "insert into tickets (id, order_id, performance_id, seat_index, account_id, code)
         select gen_random_uuid(), o, $1, n - 1, a, o::text from unnest($2::uuid[], $3::uuid[]) with ordinality t(o, a, n)",
    ] {
        sqlx::query(sql).bind(performance.id).bind(&orders).bind(accounts).execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Each waited for the other's row, and one of them was told of a fault.
#[tokio::test]
async fn taking_a_like_back_while_the_review_is_deleted_waits_and_finds_nothing() {
    let app = TestApp::start().await;
    let performance = over(&app, 2).await;
    let accounts = fixtures::accounts(&app, 2).await;
    tickets(&app, &performance, &accounts[..1]).await;
    let client = |account| Client::of(&app, account, Role::Customer);
    let draft = json!({ "rating": 5, "title": "good", "text": "it was good" });
    let review = client(accounts[0]).post(&format!("/api/v1/shows/{}/reviews", performance.show), &draft).await.expect(201);
    let like = format!("/api/v1/reviews/{}/like", review["id"].as_str().unwrap());
    let fan = client(accounts[1]);
    fan.put(&like, &json!({})).await.expect(200);
    // As who deletes it does: the row first, then what hangs on it.
    let id: Uuid = review["id"].as_str().unwrap().parse().unwrap();
    let mut deleting = app.pg.begin().await.unwrap();
    sqlx::query("select from reviews where id = $1 for update").bind(id).execute(&mut *deleting).await.unwrap();
    let unliking = tokio::spawn(async move { fan.delete(&like, &json!({})).await });
    until("it waits", || async {
        let waits = "select exists(select from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database())";
        sqlx::query_scalar(waits).fetch_one(&app.pg).await.unwrap()
    })
    .await;
    sqlx::query("delete from reviews where id = $1").bind(id).execute(&mut *deleting).await.unwrap();
    deleting.commit().await.unwrap();
    assert_eq!(unliking.await.unwrap().status, 404);
}

/// Sends until the server is not busy.
async fn patiently(client: &Client, method: Method, path: &str, body: &Value) -> Answer {
    loop {
        let answer = client.send(client.request(method.clone(), path).json(body)).await;
        if answer.status != 503 {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// One person: writes, edits, likes others, takes back, deletes, writes again, as their dice say; reads their own after
/// each write on the other node.
async fn person(seed: u64, clients: [Client; 2], show: Uuid, ids: std::sync::Arc<std::sync::Mutex<Vec<String>>>) {
    let mut dice = StdRng::seed_from_u64(seed);
    let mut own: Option<(String, i64)> = None;
    for _ in 0..6 {
        let side = dice.random_range(0..2_usize);
        let (here, there) = (&clients[side], &clients[1 - side]);
        let stars = dice.random_range(1..=5_i64);
        let draft = json!({ "rating": stars, "title": format!("by {seed}") });
        match (&own, dice.random_range(0..10)) {
            (None, _) => {
                let review = patiently(here, Method::POST, &list(show), &draft).await.expect(201);
                let id = review["id"].as_str().unwrap().to_owned();
                ids.lock().unwrap().push(id.clone());
                own = Some((id, stars));
            }
            (Some((id, _)), 0..3) => {
                let id = id.clone();
                patiently(here, Method::PATCH, &format!("/api/v1/reviews/{id}"), &draft).await.expect(200);
                own = Some((id, stars));
            }
            (Some((id, _)), 3) => {
                patiently(here, Method::DELETE, &format!("/api/v1/reviews/{id}"), &json!({})).await.expect(204);
                own = None;
            }
            (Some(_), roll) => {
                let id = {
                    let ids = ids.lock().unwrap();
                    ids[dice.random_range(0..ids.len())].clone()
                };
                let method = if roll < 8 { Method::PUT } else { Method::DELETE };
                let answer = patiently(here, method, &format!("/api/v1/reviews/{id}/like"), &json!({})).await;
                assert!(matches!(answer.status.as_u16(), 200 | 404), "{}", answer.text);
            }
        }
        if let Some((id, stars)) = &own {
            let seen = patiently(there, Method::GET, &format!("/api/v1/reviews/{id}"), &json!({})).await.expect(200);
            assert_eq!(seen["rating"], *stars);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_writers_leave_exact_averages_counts_and_pages() {
    let _alone = alone().await;
    let config = fresh_config().await;
    let nodes = [TestApp::start_with(config.clone()).await, TestApp::start_with(config).await];
    let app = &nodes[0];
    let show = over(app, 500).await;
    let accounts = fixtures::accounts(app, 500).await;
    tickets(app, &show, &accounts).await;
    let ids = std::sync::Arc::default();
    let nobody = [Client::nobody(app), Client::nobody(&nodes[1])];
    let mut people = JoinSet::new();
    for (seed, account) in accounts.iter().enumerate() {
        let clients = [0, 1].map(|n| nobody[n].with_token(&crate::client::token(&nodes[n], *account, Role::Customer)));
        people.spawn(person(seed as u64, clients, show.show, std::sync::Arc::clone(&ids)));
    }
    // Readers all the while: the pages must be made again and again.
    let reading = tokio::spawn({
        let (readers, path) = (nobody.clone(), list(show.show));
        async move {
            loop {
                for (reader, sort) in readers.iter().zip(["newest", "likes"]) {
                    reader.get(&format!("{path}?sort={sort}")).await;
                }
            }
        }
    });
    while let Some(ended) = people.join_next().await {
        ended.unwrap();
    }
    reading.abort();

    let truth: Vec<(i16, i64)> =
        sqlx::query_as("select rating, count(*) from reviews where show_id = $1 group by rating order by rating")
            .bind(show.show)
            .fetch_all(&app.pg)
            .await
            .unwrap();
    let histogram: Vec<i64> = (1..=5).map(|stars| truth.iter().find(|(r, _)| *r == stars).map_or(0, |(_, n)| *n)).collect();
    let (count, sum) =
        (histogram.iter().sum::<i64>(), (1..).zip(&histogram).map(|(stars, n): (i64, &i64)| stars * n).sum::<i64>());
    assert!(count > 250, "{count} reviews");
    let wrong: i64 = sqlx::query_scalar(
        "select count(*) from reviews r where likes <> (select count(*) from review_likes l where l.review_id = r.id)",
    )
    .fetch_one(&app.pg)
    .await
    .unwrap();
    assert_eq!(wrong, 0, "reviews whose likes are counted wrong");
    for (node, reader) in nodes.iter().zip(&nobody) {
        let rating = reviews::ratings(node, &[show.show]).await.unwrap()[0];
        assert_eq!((rating.count, rating.histogram.as_slice()), (count, histogram.as_slice()));
        assert!((rating.average.unwrap() - sum as f64 / count as f64).abs() < 0.005_001);
        for (sort, order) in [
            ("newest", "id desc"),
            ("likes", "likes desc, id desc"),
            ("rating_high", "rating desc, id desc"),
            ("rating_low", "rating, id"),
        ] {
            let page = reader.get(&format!("{}?sort={sort}", list(show.show))).await.expect(200);
            let sql = format!("select id, likes, rating from reviews where show_id = $1 order by {order} limit 20");
            let rows: Vec<(Uuid, i32, i16)> =
                sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(show.show).fetch_all(&app.pg).await.unwrap();
            let expected: Vec<Value> = rows.iter().map(|(id, likes, rating)| json!([id, likes, rating])).collect();
            let seen: Vec<Value> =
                page["items"].as_array().unwrap().iter().map(|r| json!([r["id"], r["likes"], r["rating"]])).collect();
            assert_eq!(seen, expected, "{sort}");
            assert_eq!((&page["total"], &page["rating"]["histogram"]), (&json!(count), &json!(histogram)));
        }
    }
    // The published rating comes to the same, whichever node wrote it.
    until("the rating is published", || async {
        let published: Option<(i32, i64, bool)> = sqlx::query_as(
            "select r.reviews, r.version, r.version = t.version from show_ratings r join review_totals t using (show_id)",
        )
        .fetch_optional(&app.pg)
        .await
        .unwrap();
        matches!(published, Some((reviews, _, true)) if i64::from(reviews) == count)
    })
    .await;
}

#[tokio::test]
async fn defect_d47_ten_thousand_reviews_are_removed_once_whoever_dies() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await;
    let kept = over(&app, 20).await;
    bulk(&app, show.show, 10_000).await;
    bulk(&app, kept.show, 30).await;
    sqlx::query(
        "with l as (insert into review_likes (review_id, account_id, created_at)
                    select id, account_id, now() from reviews where rating > 2 returning review_id)
         update reviews set likes = 1 where id in (select review_id from l)",
    )
    .execute(&app.pg)
    .await
    .unwrap();
    let likes: i64 =
        sqlx::query_scalar("select sum(likes) from reviews where show_id = $1").bind(show.show).fetch_one(&app.pg).await.unwrap();
    assert_eq!(Client::nobody(&app).get(&list(show.show)).await.expect(200)["total"], 10_000);
    sqlx::query("update shows set deleted_at = now() where id = $1").bind(show.show).execute(&app.pg).await.unwrap();
    let left = || async {
        let left: i64 = sqlx::query_scalar("select count(*) from reviews where show_id = $1")
            .bind(show.show)
            .fetch_one(&app.pg)
            .await
            .unwrap();
        left
    };
    // Whoever does it dies in the middle, twice.
    for at_most in [8_000, 5_000] {
        let dying = tokio::spawn({
            let (app, show) = (app.app.clone(), show.show);
            async move { reviews::remove_of_show(&app, show).await }
        });
        until("some are gone", || async { left().await <= at_most }).await;
        dying.abort();
        let _ = dying.await;
        assert!(left().await > 0, "it died in the middle");
    }
    // Two who take it up share the rest; a third finds nothing to do. What was removed is told exactly.
    let (one, two) = tokio::join!(reviews::remove_of_show(&app, show.show), reviews::remove_of_show(&app, show.show));
    let all = Removed { reviews: 10_000, likes };
    assert_eq!((one.unwrap(), two.unwrap()), (all, all));
    assert_eq!(reviews::remove_of_show(&app, show.show).await.unwrap(), all);
    assert_eq!(left().await, 0);
    assert_eq!(reviews::ratings(&app, &[show.show, kept.show]).await.unwrap().map_counts(), [0, 30]);
    let orphans: i64 = sqlx::query_scalar(
        "select count(*) from review_likes l where not exists (select from reviews r where r.id = l.review_id)",
    )
    .fetch_one(&app.pg)
    .await
    .unwrap();
    assert_eq!(orphans, 0);
}

trait MapCounts {
    fn map_counts(&self) -> Vec<i64>;
}

impl MapCounts for Vec<reviews::Rating> {
    fn map_counts(&self) -> Vec<i64> {
        self.iter().map(|rating| rating.count).collect()
    }
}
