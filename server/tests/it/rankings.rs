//! Rankings on real services.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use frontrow::app::App;
use frontrow::rankings::{self, jobs};
use frontrow::seats::OrderedSeats;
use frontrow::shows::Performance;
use futures_util::future::join_all;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::checkout::{handles, until};
use crate::client::Client;
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, fresh_config};
use crate::node::Node;
use crate::stage::text;

/// A paid order for these seats, as checkout writes one.
async fn sell(app: &App, performance: &Performance, seats: std::ops::Range<u32>) -> OrderedSeats {
    let account = fixtures::account(app, "customer").await;
    let [order, hold] = [(); 2].map(|()| Uuid::now_v7());
    let ordered = OrderedSeats { order, hold, account, seats: seats.collect() };
    fixtures::order_row(app, performance, &ordered, "paid", Utc::now()).await;
    ordered
}

async fn show(app: &App, title: &str, category: &str) -> Arc<Performance> {
    let performance = fixtures::performance(app, Spec::default()).await;
    sqlx::query("update shows set title = $2, category = $3 where id = $1")
        .bind(performance.show)
        .bind(title)
        .bind(category)
        .execute(&app.pg)
        .await
        .unwrap();
    performance
}

/// (rank, title, tickets) as the ranking lists them.
async fn ranked(client: &Client, query: &str) -> Vec<(i64, String, i64)> {
    let ranking = client.get(&format!("/api/v1/rankings?{query}")).await.expect(200);
    let items = ranking["items"].as_array().unwrap().iter();
    items.map(|i| (i["rank"].as_i64().unwrap(), text(&i["show"]["title"]), i["tickets"].as_i64().unwrap())).collect()
}

fn row(rank: i64, title: &str, tickets: i64) -> (i64, String, i64) {
    (rank, title.to_owned(), tickets)
}

/// What the tickets themselves say of the last `days` days.
async fn by_the_books(app: &App, days: i32) -> BTreeMap<Uuid, i64> {
    let rows: Vec<(Uuid, i64)> = sqlx::query_as(
        "select p.show_id, count(*) from tickets t join performances p on p.id = t.performance_id
         where t.revoked_at is null and seoul_day(t.issued_at) > seoul_day(now()) - $1 group by 1",
    )
    .bind(days)
    .fetch_all(&app.pg)
    .await
    .unwrap();
    rows.into_iter().collect()
}

async fn board(app: &App, board: &str) -> BTreeMap<Uuid, i64> {
    let rows: Vec<(Uuid, i64)> = sqlx::query_as("select show_id, tickets from ranking_entries where board = $1")
        .bind(board)
        .fetch_all(&app.pg)
        .await
        .unwrap();
    rows.into_iter().collect()
}

/// Writes a snapshot now: the server's own job may have its turn meanwhile, which makes ours do nothing.
async fn publish(app: &App) {
    let now = app.clock.now();
    until("a snapshot", || async {
        jobs::snapshot(app).await.unwrap();
        let made = sqlx::query_scalar("select exists(select 1 from ranking_snapshots where board = 'rate' and made_at >= $1)");
        made.bind(now).fetch_one(&app.pg).await.unwrap()
    })
    .await;
}

/// Boards that agree with the books. A snapshot that the server's own job began before the last sale may end after it: then
/// the next one agrees.
async fn agrees(app: &App) {
    for (name, days) in [("day", 1), ("week", 7), ("month", 30)] {
        until(&format!("the board of the {name} agrees with the books"), || async {
            publish(app).await;
            board(app, name).await == by_the_books(app, days).await
        })
        .await;
    }
}

#[tokio::test]
async fn parity_47_and_defect_d46_shows_are_ranked_by_tickets_and_by_rate_and_equals_share_a_rank() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    assert_eq!(ranked(&client, "").await, []);
    let (a, b) = (show(&app, "가", "musical").await, show(&app, "나", "concert").await);
    let (c, d) = (show(&app, "다", "musical").await, show(&app, "라", "musical").await);
    sell(&app, &a, 0..4).await;
    let of_b = sell(&app, &b, 0..6).await;
    sell(&app, &c, 0..4).await;
    sell(&app, &d, 0..1).await;
    publish(&app).await;
    let mut day = ranked(&client, "window=day").await;
    day.sort();
    assert_eq!(day, [row(1, "나", 6), row(2, "가", 4), row(2, "다", 4), row(4, "라", 1)]);
    assert_eq!(ranked(&client, "window=month&category=concert").await, [row(1, "나", 6)]);
    // By rate: of 100 seats each; of two performances both count.
    let rate = client.get("/api/v1/rankings?by=rate").await.expect(200);
    assert_eq!((&rate["items"][0]["rate"], &rate["window"], &rate["items"][3]["rank"]), (&json!(6.0), &Value::Null, &json!(4)));
    // A list reads neither orders nor tickets: it answers while nobody may.
    let mut locked = app.pg.begin().await.unwrap();
    sqlx::query("lock table orders, order_seats, tickets in access exclusive mode").execute(&mut *locked).await.unwrap();
    let again = tokio::time::timeout(std::time::Duration::from_secs(5), ranked(&client, "window=day&category=musical")).await;
    assert_eq!(again.expect("an answer without tickets").len(), 3);
    locked.rollback().await.unwrap();
    // What is given back is taken off, from the day it was sold on.
    fixtures::revoke(&app, of_b.order).await;
    sqlx::query("update tickets set issued_at = issued_at - interval '3 days' where performance_id = $1")
        .bind(a.id)
        .execute(&app.pg)
        .await
        .unwrap();
    agrees_after_reload(&app).await;
    // Answers are kept for a second.
    until("the day is without them", || async {
        ranked(&client, "window=day").await.iter().all(|(_, title, _)| title != "나" && title != "가")
    })
    .await;
    until("the week has it", || async { ranked(&client, "").await.contains(&row(1, "가", 4)) }).await;
    // Hidden and deleted shows are not ranked from that moment on, whatever the snapshot has.
    sqlx::query("update shows set visible_at = now() + interval '1 day' where id = $1")
        .bind(a.show)
        .execute(&app.pg)
        .await
        .unwrap();
    sqlx::query("update shows set deleted_at = now() where id = $1").bind(c.show).execute(&app.pg).await.unwrap();
    for query in ["window=week", "window=month&category=musical", "by=rate"] {
        until(&format!("{query} is without them"), || async {
            let titles: Vec<String> = ranked(&client, query).await.into_iter().map(|(_, title, _)| title).collect();
            titles == ["라"]
        })
        .await;
    }
    assert_eq!(rankings::remove_of_show(&app, c.show).await.unwrap(), 4);
    assert_eq!(rankings::remove_of_show(&app, c.show).await.unwrap(), 0);
    for (query, field) in [
        ("window=year", "window"),
        ("by=x", "by"),
        ("by=rate&window=day", "window"),
        ("limit=3", "limit"),
        ("category=", "category"),
    ] {
        let answer = client.get(&format!("/api/v1/rankings?{query}")).await;
        assert_eq!((answer.problem().0, &answer.json()["errors"][0]["field"]), (400, &json!(field)), "{query}");
    }
}

/// Makes Redis forget; what is loaded from the books says the same.
async fn agrees_after_reload(app: &App) {
    let mut connection = app.redis.get().await.unwrap();
    let _: () = redis::cmd("DEL").arg("fr:{rank}:state").query_async(&mut connection).await.unwrap();
    agrees(app).await;
}

#[tokio::test]
async fn defect_d48_tickets_are_counted_once_by_two_nodes_that_both_try_while_people_buy_and_give_back() {
    let config = fresh_config().await;
    let (one, two) = (handles(&config).await, handles(&config).await);
    let stages = join_all((0..3).map(|n| show(&one, ["가", "나", "다"][n], "musical"))).await;
    agrees(&one).await; // a generation is in use before the first sale
    let selling = async {
        for round in 0..8_u32 {
            let sold = join_all(stages.iter().map(|stage| sell(&one, stage, round * 4..round * 4 + 3))).await;
            fixtures::revoke(&one, sold[(round % 3) as usize].order).await;
        }
    };
    let counting = async |app: &App| {
        for _ in 0..30 {
            jobs::count(app).await.unwrap();
            jobs::snapshot(app).await.unwrap();
            tokio::task::yield_now().await;
        }
    };
    tokio::join!(selling, counting(&one), counting(&two));
    agrees(&two).await;
    assert_eq!(board(&one, "day").await.values().sum::<i64>(), 8 * 3 * 3 - 8 * 3);
    let left: i64 = sqlx::query_scalar("select count(*) from ranking_marks").fetch_one(&one.pg).await.unwrap();
    assert_eq!(left, 0);
}

#[tokio::test]
async fn a_redis_that_forgot_in_the_middle_is_filled_again_and_what_waits_is_not_counted_twice() {
    let config = fresh_config().await;
    let app = handles(&config).await;
    let stage = show(&app, "가", "musical").await;
    agrees(&app).await;
    sell(&app, &stage, 0..3).await;
    jobs::count(&app).await.unwrap();
    sell(&app, &stage, 3..5).await; // marked, not counted
    let mut connection = app.redis.get().await.unwrap();
    let _: () = redis::cmd("FLUSHDB").query_async(&mut connection).await.unwrap();
    agrees(&app).await;
    sell(&app, &stage, 5..9).await;
    // Back from an older state of itself: another life of its process.
    let _: () = redis::cmd("HSET").arg("fr:{rank}:state").arg("life").arg("another").query_async(&mut connection).await.unwrap();
    let keys: Vec<String> = redis::cmd("KEYS").arg("fr:{rank}:*:sold").query_async(&mut connection).await.unwrap();
    let _: () = redis::cmd("DEL").arg(&keys).query_async(&mut connection).await.unwrap();
    agrees(&app).await;
    assert_eq!(board(&app, "rate").await.values().copied().collect::<Vec<_>>(), [9]);
    // One generation is left.
    let keys: Vec<String> = redis::cmd("KEYS").arg("fr:{rank}:*:sold").query_async(&mut connection).await.unwrap();
    assert!(keys.len() <= 2, "{keys:?}");
}

/// It would have been empty after forty days without a sale, and every show back at nothing.
#[tokio::test]
async fn what_is_counted_stays_however_long_nobody_buys() {
    let app = handles(&fresh_config().await).await;
    let stage = show(&app, "가", "musical").await;
    sell(&app, &stage, 0..3).await;
    agrees(&app).await;
    let mut connection = app.redis.get().await.unwrap();
    let generation: String = redis::cmd("HGET").arg("fr:{rank}:state").arg("gen").query_async(&mut connection).await.unwrap();
    let sold = format!("fr:{{rank}}:{generation}:sold");
    let was: bool = redis::cmd("PEXPIRE").arg(&sold).arg(60_000).query_async(&mut connection).await.unwrap();
    assert!(was);
    publish(&app).await;
    let left: i64 = redis::cmd("PTTL").arg(&sold).query_async(&mut connection).await.unwrap();
    assert!(left > 3_600_000, "{left} ms");
}

#[tokio::test]
async fn a_node_that_dies_between_counting_and_saying_so_is_followed_by_one_that_counts_nothing_twice() {
    let config = fresh_config().await;
    let app = handles(&config).await;
    let stage = show(&app, "가", "musical").await;
    agrees(&app).await;
    let dying = Node::start_with(&config, &[("FRONTROW_CRASH_AT", "rankings.counted")]).await;
    sell(&app, &stage, 0..7).await;
    assert!(!dying.ended().await.success());
    let marks: i64 = sqlx::query_scalar("select count(*) from ranking_marks").fetch_one(&app.pg).await.unwrap();
    assert_eq!(marks, 1, "it was counted, and nobody knows");
    // Its lock died with it; another node's scheduler goes on by itself.
    let _heir = Node::start(&config).await;
    until("the heir has published", || async { board(&app, "day").await.get(&stage.show) == Some(&7) }).await;
    agrees(&app).await;
}

#[tokio::test]
async fn the_day_turns_in_seoul_and_an_old_refund_changes_no_window() {
    let app = TestApp::start().await;
    let stage = show(&app, "가", "musical").await;
    let old = sell(&app, &stage, 0..2).await;
    sell(&app, &stage, 2..5).await;
    agrees(&app).await;
    let before = board(&app, "day").await;
    app.clock.advance(TimeDelta::days(1).num_milliseconds());
    publish(&app).await;
    assert_eq!((board(&app, "day").await.len(), board(&app, "week").await), (0, before));
    app.clock.advance(TimeDelta::days(40).num_milliseconds());
    fixtures::revoke(&app, old.order).await;
    publish(&app).await;
    assert!(board(&app, "month").await.is_empty());
}
