//! Reviews over REST: who may write what, lists, likes, averages.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use frontrow::app::App;
use frontrow::limits;
use frontrow::seats::OrderedSeats;
use frontrow::shows::Performance;
use frontrow_protocol::server::Role;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::checkout::until;
use crate::client::{Answer, Client};
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;

/// A performance that began an hour ago.
pub async fn over(app: &App, seats: u32) -> Arc<Performance> {
    let now = Utc::now();
    let spec = Spec {
        seats,
        visible_at: now - TimeDelta::days(9),
        sale_opens_at: now - TimeDelta::days(7),
        sale_closes_at: now - TimeDelta::days(1),
        starts_at: now - TimeDelta::hours(1),
        ..Spec::default()
    };
    fixtures::performance(app, spec).await
}

/// A valid ticket for `seat`; its order.
pub async fn ticket(app: &App, performance: &Performance, account: Uuid, seat: u32) -> Uuid {
    let ordered = OrderedSeats { order: Uuid::now_v7(), hold: Uuid::now_v7(), account, seats: vec![seat] };
    fixtures::order_row(app, performance, &ordered, "paid", Utc::now()).await;
    ordered.order
}

/// Somebody who was there, on seat `seat`.
pub async fn guest(app: &TestApp, performance: &Performance, seat: u32) -> (Uuid, Client) {
    let (account, client) = Client::fresh(app, Role::Customer).await;
    ticket(app, performance, account, seat).await;
    (account, client)
}

pub fn list(show: Uuid) -> String {
    format!("/api/v1/shows/{show}/reviews")
}

fn draft(rating: i32) -> Value {
    json!({ "rating": rating, "title": format!("{rating} stars"), "text": "As it was." })
}

async fn write(client: &Client, show: Uuid, rating: i32) -> Value {
    client.post(&list(show), &draft(rating)).await.expect(201)
}

fn at(review: &Value) -> String {
    format!("/api/v1/reviews/{}", review["id"].as_str().unwrap())
}

async fn set_start(app: &App, performance: &Performance, starts_at: DateTime<Utc>) {
    sqlx::query("update performances set starts_at = $2 where id = $1")
        .bind(performance.id)
        .bind(starts_at)
        .execute(&app.pg)
        .await
        .unwrap();
}

#[tokio::test]
async fn parity_48_defect_d41_a_review_is_for_who_was_there() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await;
    let refused = |answer: Answer| answer.problem();
    assert_eq!(refused(Client::nobody(&app).post(&list(show.show), &draft(5)).await), (401, "unauthenticated".into()));
    let (account, client) = Client::fresh(&app, Role::Customer).await;
    assert_eq!(refused(client.post(&list(show.show), &draft(5)).await), (403, "not_bought".into()));
    let own = format!("{}/mine", list(show.show));
    assert_eq!(client.get(&own).await.expect(200)["leave"], "not_bought");

    let order = ticket(&app, &show, account, 3).await;
    set_start(&app, &show, Utc::now() + TimeDelta::minutes(30)).await;
    assert_eq!(refused(client.post(&list(show.show), &draft(5)).await), (409, "not_started".into()));
    assert_eq!(client.get(&own).await.expect(200)["leave"], "not_started");
    // The server's clock says when: half an hour later it has begun.
    app.clock.advance(1_800_001);
    assert_eq!(client.get(&own).await.expect(200)["leave"], "write");
    app.clock.advance(-1_800_001);
    set_start(&app, &show, Utc::now() - TimeDelta::hours(1)).await;

    fixtures::revoke(&app, order).await;
    assert_eq!(refused(client.post(&list(show.show), &draft(5)).await), (403, "not_bought".into()), "a ticket that is not valid");
    ticket(&app, &show, account, 4).await;
    let written = write(&client, show.show, 5).await;
    assert_eq!((&written["rating"], &written["mine"], &written["likes"]), (&json!(5), &json!(true), &json!(0)));
    assert_eq!(client.get(&own).await.expect(200)["leave"], "written");
    assert_eq!(client.get(&own).await.expect(200)["review"], written);

    // A manager does not review, also with a ticket.
    let (manager, managing) = Client::fresh(&app, Role::Manager).await;
    ticket(&app, &show, manager, 5).await;
    assert_eq!(refused(managing.post(&list(show.show), &draft(5)).await), (403, "forbidden".into()));
    let bad = client.post(&list(show.show), &json!({ "rating": 6, "title": " ", "text": "x".repeat(501) })).await;
    let fields: Vec<_> = bad.json()["errors"].as_array().unwrap().iter().map(|e| e["field"].clone()).collect();
    assert_eq!((bad.problem().0, fields), (422, vec![json!("rating"), json!("title"), json!("text")]));
}

#[tokio::test]
async fn defect_d32_who_has_two_orders_for_a_show_may_review_it() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await;
    let (account, client) = guest(&app, &show, 1).await;
    ticket(&app, &show, account, 2).await;
    write(&client, show.show, 4).await;
}

#[tokio::test]
async fn defect_d42_ten_tabs_write_one_review_and_give_one_like() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await;
    let (_, client) = guest(&app, &show, 1).await;
    let answers = futures_util::future::join_all((0..10).map(|_| async {
        let answer = client.post(&list(show.show), &draft(4)).await;
        (answer.status.as_u16() == 409).then(|| assert_eq!(answer.problem().1, "conflict"));
        answer.status.as_u16()
    }));
    let mut statuses = answers.await;
    statuses.sort_unstable();
    assert_eq!(statuses, [[201].as_slice(), &[409; 9]].concat());
    let page = client.get(&list(show.show)).await.expect(200);
    assert_eq!((&page["total"], &page["rating"]["count"]), (&json!(1), &json!(1)));
    let like = format!("{}/like", at(&page["items"][0]));
    let likes = futures_util::future::join_all((0..10).map(|_| async { client.put(&like, &json!({})).await.expect(200) }));
    assert!(likes.await.iter().all(|like| *like == json!({ "liked": true, "likes": 1 })));
}

#[tokio::test]
async fn parity_49_reviews_are_changed_by_their_author_and_admins() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await;
    let (_, author) = guest(&app, &show, 1).await;
    let (_, other) = guest(&app, &show, 2).await;
    let (_, manager) = Client::fresh(&app, Role::Manager).await;
    let owner = Client::of(&app, show.owner, Role::Manager);
    let (_, admin) = Client::fresh(&app, Role::Admin).await;
    let review = write(&author, show.show, 2).await;
    let path = at(&review);
    for stranger in [&other, &manager, &owner] {
        assert_eq!(stranger.patch(&path, &json!({ "rating": 5 })).await.problem(), (403, "forbidden".into()));
        assert_eq!(stranger.delete(&path, &json!({})).await.problem(), (403, "forbidden".into()));
    }
    assert_eq!(Client::nobody(&app).patch(&path, &json!({})).await.problem().0, 401);
    let changed = author.patch(&path, &json!({ "rating": 4, "title": " Better  " })).await.expect(200);
    assert_eq!((&changed["rating"], &changed["title"], &changed["text"]), (&json!(4), &json!("Better"), &review["text"]));
    assert_eq!(changed["created_at"], review["created_at"]);
    assert!(changed["updated_at"].as_str() > review["updated_at"].as_str() && changed["moderated"] == false);
    assert_eq!(author.patch(&path, &json!({ "title": "" })).await.problem(), (422, "validation_failed".into()));
    let moderated = admin.patch(&path, &json!({ "text": "(shortened)" })).await.expect(200);
    assert_eq!((&moderated["moderated"], &moderated["mine"]), (&json!(true), &json!(false)));
    let page = other.get(&list(show.show)).await.expect(200);
    assert_eq!((&page["items"][0]["text"], &page["rating"]["average"]), (&json!("(shortened)"), &json!(4.0)));

    other.put(&format!("{path}/like"), &json!({})).await.expect(200);
    author.delete(&path, &json!({})).await.expect(204);
    assert_eq!(author.delete(&path, &json!({})).await.problem().0, 404);
    assert_eq!(other.put(&format!("{path}/like"), &json!({})).await.problem().0, 404);
    assert_eq!(other.get(&list(show.show)).await.expect(200)["items"], json!([]));
    // Another may be written, and an admin takes it away.
    let again = write(&author, show.show, 1).await;
    admin.delete(&at(&again), &json!({})).await.expect(204);
    let likes: i64 = sqlx::query_scalar("select count(*) from review_likes").fetch_one(&app.pg).await.unwrap();
    assert_eq!(likes, 0);
}

#[tokio::test]
async fn a_hidden_or_deleted_show_has_no_reviews_to_see() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await;
    let (_, client) = guest(&app, &show, 1).await;
    let review = write(&client, show.show, 3).await;
    client.get(&list(show.show)).await.expect(200);
    let set = |sql: &'static str| sqlx::query(sql).bind(show.show).execute(&app.pg);
    let paths =
        [list(show.show), format!("{}/mine", list(show.show)), format!("/api/v1/shows/{}/rating", show.show), at(&review)];
    set("update shows set visible_at = now() + interval '1 day' where id = $1").await.unwrap();
    // What everybody is told is kept for so long where no node was told of a change, as it is of the show itself.
    let hidden = std::time::Instant::now();
    while client.get(&paths[0]).await.status != 404 {
        assert!(hidden.elapsed() < limits::KEPT_TTL + std::time::Duration::from_secs(1), "for no longer than that");
    }
    for path in &paths {
        assert_eq!(client.get(path).await.problem(), (404, "not_found".into()), "{path}");
    }
    let owner = Client::of(&app, show.owner, Role::Manager);
    owner.get(&paths[0]).await.expect(200);
    let (_, other) = Client::fresh(&app, Role::Manager).await;
    assert_eq!(other.get(&paths[0]).await.problem().0, 404, "another manager's");
    for answer in [
        client.post(&list(show.show), &draft(1)).await,
        client.patch(&at(&review), &json!({ "rating": 1 })).await,
        client.delete(&at(&review), &json!({})).await,
        client.put(&format!("{}/like", at(&review)), &json!({})).await,
    ] {
        assert_eq!(answer.problem(), (404, "not_found".into()));
    }
    set("update shows set visible_at = now() - interval '9 days', deleted_at = now() where id = $1").await.unwrap();
    for path in &paths {
        assert_eq!(owner.get(path).await.problem(), (404, "not_found".into()), "{path}");
    }
}

/// All pages of a list.
async fn walk(client: &Client, show: Uuid, query: &str) -> Vec<Value> {
    let (mut items, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = client.get(&format!("{}?limit=3{query}{cursor}", list(show))).await.expect(200);
        let found = page["items"].as_array().unwrap();
        assert!(found.len() <= 3);
        items.extend(found.iter().cloned());
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return items,
        }
    }
}

#[tokio::test]
async fn parity_50_defect_d45_lists_are_sorted_searched_and_counted_right() {
    let app = TestApp::start().await;
    let (show, elsewhere) = (over(&app, 20).await, over(&app, 20).await);
    let (_, stranger) = guest(&app, &elsewhere, 1).await;
    write(&stranger, elsewhere.show, 1).await;
    let reader = Client::nobody(&app);
    let mut guests = Vec::new();
    for seat in 0..8 {
        let (_, client) = guest(&app, &show, seat).await;
        let title = if seat % 2 == 0 { format!("배우들이 좋았어요 {seat}") } else { format!("Grand Finale {seat}") };
        let text = if seat == 3 { "무대가 100% 멋졌다_정말" } else { "" };
        let draft = json!({ "rating": 1 + seat % 5, "title": title, "text": text });
        let review = client.post(&list(show.show), &draft).await.expect(201);
        guests.push((client, review));
    }
    for (place, (_, review)) in guests.iter().enumerate() {
        for (client, _) in &guests[..place % 4] {
            client.put(&format!("{}/like", at(review)), &json!({})).await.expect(200);
        }
    }
    let keys = |items: &[Value], key: &str| items.iter().map(|item| item[key].as_i64().unwrap()).collect::<Vec<_>>();
    let newest = walk(&reader, show.show, "").await;
    let ids = |items: &[Value]| items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    let written: Vec<String> = guests.iter().rev().map(|(_, review)| review["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids(&newest), written);
    assert_eq!(keys(&walk(&reader, show.show, "&sort=likes").await, "likes"), [3, 3, 2, 2, 1, 1, 0, 0]);
    assert_eq!(keys(&walk(&reader, show.show, "&sort=rating_high").await, "rating"), [5, 4, 3, 3, 2, 2, 1, 1]);
    assert_eq!(keys(&walk(&reader, show.show, "&sort=rating_low").await, "rating"), [1, 1, 2, 2, 3, 3, 4, 5]);
    for sort in ["likes", "rating_high", "rating_low"] {
        let mut all = ids(&walk(&reader, show.show, &format!("&sort={sort}")).await);
        let mut expected = written.clone();
        all.sort();
        expected.sort();
        assert_eq!(all, expected, "{sort}: each once");
    }

    // Totals are this show's and this search's; the rating is the show's.
    let page = reader.get(&format!("{}?limit=2&q=%EC%A2%8B%EC%95%98", list(show.show))).await.expect(200); // 좋았
    assert_eq!((page["items"].as_array().unwrap().len(), &page["total"]), (2, &json!(4)));
    assert_eq!((&page["rating"]["count"], &page["rating"]["histogram"]), (&json!(8), &json!([2, 2, 2, 1, 1])));
    for (q, total) in [("gRAND", 4), ("100%25", 1), ("%25", 1), ("_", 1), ("%EB%A9%8B", 1), ("nothing", 0)] {
        let page = reader.get(&format!("{}?q={q}", list(show.show))).await.expect(200);
        assert_eq!(page["total"], total, "{q}");
        assert_eq!(page["items"].as_array().unwrap().len(), total, "{q}");
    }
    assert_eq!(walk(&reader, show.show, "&q=grand").await.len(), 4);

    let cursor = |sort: &str| format!("cursor={sort}.0.{}", Uuid::now_v7().simple());
    for (query, field) in [
        ("limit=0".to_owned(), "limit"),
        ("limit=101".into(), "limit"),
        ("sort=stars".into(), "sort"),
        ("q=".into(), "q"),
        (format!("q={}", "x".repeat(101)), "q"),
        (format!("sort=likes&{}", cursor("newest")), "cursor"),
        ("cursor=abc".into(), "cursor"),
    ] {
        let bad = reader.get(&format!("{}?{query}", list(show.show))).await;
        assert_eq!(bad.json()["errors"][0]["field"], field, "{query}");
        assert_eq!(bad.problem(), (422, "validation_failed".into()), "{query}");
    }
}

#[tokio::test]
async fn parity_51_likes_are_once_each_whoever_gives_them() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await;
    let (_, author) = guest(&app, &show, 1).await;
    let review = write(&author, show.show, 5).await;
    let like = format!("{}/like", at(&review));
    assert_eq!(Client::nobody(&app).put(&like, &json!({})).await.problem().0, 401);
    for (count, role) in [(1, Role::Customer), (2, Role::Manager), (3, Role::Admin)] {
        let (_, client) = Client::fresh(&app, role).await;
        for _ in 0..2 {
            assert_eq!(client.put(&like, &json!({})).await.expect(200), json!({ "liked": true, "likes": count }));
        }
        let seen = client.get(&list(show.show)).await.expect(200);
        assert_eq!((&seen["items"][0]["liked"], &seen["items"][0]["likes"]), (&json!(true), &json!(count)));
        assert_eq!(client.get(&at(&review)).await.expect(200)["liked"], true);
        let nobody = Client::nobody(&app).get(&list(show.show)).await.expect(200);
        assert_eq!((&nobody["items"][0]["liked"], &nobody["items"][0]["likes"]), (&json!(false), &json!(count)));
        if role == Role::Admin {
            for _ in 0..2 {
                assert_eq!(client.delete(&like, &json!({})).await.expect(200), json!({ "liked": false, "likes": 2 }));
            }
        }
    }
    assert_eq!(author.get(&list(show.show)).await.expect(200)["items"][0]["mine"], true);
}

#[tokio::test]
async fn parity_52_defect_d43_d44_the_average_is_there_at_once_and_nothing_without_reviews() {
    let app = TestApp::start().await;
    let show = over(&app, 100).await;
    let rating = format!("/api/v1/shows/{}/rating", show.show);
    let reader = Client::nobody(&app);
    let nothing = json!({ "average": null, "count": 0, "histogram": [0, 0, 0, 0, 0] });
    for _ in 0..2 {
        assert_eq!(reader.get(&rating).await.expect(200), nothing);
        assert_eq!(reader.get(&list(show.show)).await.expect(200)["rating"], nothing);
    }
    // Past fifty reviews too.
    let (mut sum, mut last) = (0, None);
    for seat in 0..60_u32 {
        let (_, client) = guest(&app, &show, seat).await;
        let stars = 1 + (seat * 7 % 5) as i32;
        last = Some((client.clone(), write(&client, show.show, stars).await, stars));
        sum += stars;
        let seen = reader.get(&rating).await.expect(200);
        assert_eq!(seen["count"], seat + 1);
        assert!((seen["average"].as_f64().unwrap() - f64::from(sum) / f64::from(seat + 1)).abs() < 0.005_001);
    }
    let (client, review, stars) = last.unwrap();
    client.delete(&at(&review), &json!({})).await.expect(204);
    let seen = reader.get(&rating).await.expect(200);
    assert_eq!(seen["count"], 59);
    assert!((seen["average"].as_f64().unwrap() - f64::from(sum - stars) / 59.0).abs() < 0.005_001);
    // Published for SQL, once, by the scheduler.
    until("the rating is published", || async {
        let published: Option<(i32, f64)> =
            sqlx::query_as("select reviews, average::float8 from show_ratings where show_id = $1")
                .bind(show.show)
                .fetch_optional(&app.pg)
                .await
                .unwrap();
        published == Some((59, seen["average"].as_f64().unwrap()))
    })
    .await;
    let listed = async || {
        let shows = reader.get("/api/v1/shows").await.expect(200)["items"].clone();
        shows.as_array().unwrap().iter().find(|item| item["id"] == json!(show.show)).unwrap().clone()
    };
    until("lists show it", || async { listed().await["rating"] == seen["average"] }).await;
    assert_eq!(listed().await["reviews"], 59);
}

#[tokio::test]
async fn parity_55_a_new_nickname_appears_and_a_closed_account_has_none() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await;
    let (account, client) = guest(&app, &show, 1).await;
    write(&client, show.show, 5).await;
    let reader = Client::nobody(&app);
    let nickname = || async { reader.get(&list(show.show)).await.expect(200)["items"][0]["nickname"].clone() };
    assert_eq!(nickname().await, format!("n{}", account.simple()));
    client.patch("/api/v1/me", &json!({ "nickname": "새 이름" })).await.expect(200);
    until("the new nickname", || async { nickname().await == "새 이름" }).await;
    sqlx::query("update accounts set closed_at = now() where id = $1").bind(account).execute(&app.pg).await.unwrap();
    until("no nickname", || async { nickname().await.is_null() }).await;
}

#[tokio::test]
async fn defect_d45_a_search_among_ten_thousand_reviews_walks_an_index() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await.show;
    crate::reviews_cache::bulk(&app, show, 5_000).await;
    for _ in 0..5 {
        crate::reviews_cache::bulk(&app, over(&app, 20).await.show, 1_000).await;
    }
    sqlx::query("analyze reviews").execute(&app.pg).await.unwrap();
    let reader = Client::nobody(&app);
    let found = reader.get(&format!("{}?q=LE+4321", list(show))).await.expect(200);
    assert_eq!((&found["total"], &found["items"][0]["title"]), (&json!(1), &json!("title 4321")));
    for (order, key, last) in [
        ("newest", 0, "r.id desc"),
        ("likes", 9, "r.likes desc"),
        ("rating_high", 9, "r.rating desc"),
        ("rating_low", 0, "r.rating, r.id"),
    ] {
        reader.get(&format!("{}?q=4321&sort={order}", list(show))).await.expect(200);
        let from = if order == "rating_low" { Uuid::nil() } else { Uuid::max() };
        let arguments = format!("'{show}', '4321', {key}, '{from}', 21");
        for plan in crate::search::plans(&app, ["= any(array(", &format!("order by {last}")], "nothing", &arguments).await {
            assert!(plan.contains("reviews_terms") && !plan.contains("Seq Scan on reviews"), "{order}:\n{plan}");
        }
    }
    let counting = format!("'{show}', '4321'");
    for plan in crate::search::plans(&app, ["count(*)", "terms @> (search_grams"], "any(array(", &counting).await {
        assert!(plan.contains("reviews_terms"), "{plan}");
    }
}
