//! The catalogue on real services.

use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use frontrow::shows;
use frontrow_protocol::server::Role;
use serde_json::{Value, json};
use sha2::Digest as _;
use uuid::Uuid;

use crate::client::Client;
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::stage::{Manager, merged, performance_body, show_body, text, time};

#[tokio::test]
async fn a_performance_is_read_as_it_was_written() {
    let app = TestApp::start().await;
    let written = fixtures::performance(&app, Spec::default()).await;
    let read = shows::performance(&app, written.id).await.unwrap();
    assert_eq!((read.show, read.owner, read.chart, &read.title), (written.show, written.owner, written.chart, &written.title));
    assert_eq!((&read.prices, read.room, &read.currency), (&written.prices, written.room, &written.currency));
    assert_eq!((&read.seats.grade, &read.seats.grades), (&written.seats.grade, &written.seats.grades));
    for (a, b) in read.seats.rows.iter().zip(&written.seats.rows) {
        assert_eq!((a.first, a.len, a.centre), (b.first, b.len, b.centre));
    }
    assert_eq!(read.seats.rows.len(), written.seats.rows.len());
    assert_eq!(read.amount(&[0, 99]), Some(150_000));
    assert_eq!(read.amount(&[0, 100]), None);
    assert!(shows::performance(&app, Uuid::now_v7()).await.is_err());
}

#[tokio::test]
async fn what_changes_about_a_performance_has_its_row_read_anew_and_not_the_seats_of_its_chart() {
    let app = TestApp::start().await;
    let staged = fixtures::performance(&app, Spec::default()).await;
    let before = shows::performance(&app, staged.id).await.unwrap();
    let change = sqlx::query("update performances set seat_limit = 3 where id = $1").bind(staged.id);
    change.execute(&app.pg).await.unwrap();
    app.performances.doubt_all();
    let after = shows::performance(&app, staged.id).await.unwrap();
    assert_eq!(after.seat_limit, 3);
    assert!(Arc::ptr_eq(&before.seats, &after.seats));
}

#[tokio::test]
async fn parity_5_a_venue_has_charts_whose_seats_are_counted() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let charts = format!("/api/v1/venues/{}/charts", manager.venue);
    let hall = manager.client.post(&format!("{charts}/generate"), &json!({"name": "홀", "kind": "hall"})).await.expect(201);
    assert_eq!((&hall["seat_count"], &hall["version"], &hall["venue"]), (&json!(2500), &json!(2), &json!(manager.venue)));
    let own = manager.client.post(&charts, &upload()).await.expect(201);
    assert_eq!((&own["seat_count"], &own["version"]), (&json!(5), &json!(3)));
    // A chart that was drawn can be taken down and put up again as it is.
    let mut drawn = manager.client.get(&format!("/api/v1/charts/{}", text(&hall["id"]))).await.expect(200);
    for field in ["id", "venue", "version", "seat_count"] {
        drawn.as_object_mut().unwrap().remove(field);
    }
    assert_eq!(manager.client.post(&charts, &drawn).await.expect(201)["seat_count"], 2500);
    let listed = manager.client.get("/api/v1/venues").await.expect(200);
    let versions: Vec<i64> =
        listed["items"][0]["charts"].as_array().unwrap().iter().map(|c| c["version"].as_i64().unwrap()).collect();
    assert_eq!(versions, [4, 3, 2, 1]);
    // Two at once get two versions.
    let again = futures_util::future::join_all((0..4).map(|_| manager.client.post(&charts, &UPLOAD))).await;
    let mut versions: Vec<i64> = again.into_iter().map(|a| a.expect(201)["version"].as_i64().unwrap()).collect();
    versions.sort_unstable();
    assert_eq!(versions, [5, 6, 7, 8]);
}

static UPLOAD: std::sync::LazyLock<Value> = std::sync::LazyLock::new(upload);

fn upload() -> Value {
    json!({"name": "작은 방", "width": 200, "height": 200, "stage": {"x": 0, "y": 0, "w": 200, "h": 20}, "grades": ["R", "S"],
        "sections": [{"name": "A", "outline": [], "rows": [
            {"label": "1", "first": 0, "x": [20, 40, 60], "y": [50, 50, 50], "grade": [0, 0, 0], "labels": ["가", "나", "다"]},
            {"label": "2", "first": 3, "x": [20, 40], "y": [70, 70], "grade": [1, 1], "accessible": [0]}]}]})
}

#[tokio::test]
async fn defect_d38_nested_rules_of_a_chart_run_and_never_as_a_fault() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let charts = format!("/api/v1/venues/{}/charts", manager.venue);
    let broken: [(&str, Value, u16); 9] = [
        ("/sections/0/rows", Value::Null, 400),
        ("/sections", Value::Null, 400),
        ("/sections/0/rows", json!([]), 422),
        ("/sections/0/rows/1/first", json!(-3), 400),
        ("/sections/0/rows/1/first", json!(4), 422),
        ("/sections/0/rows/0/x", json!([20, 40]), 422),
        ("/sections/0/rows/0/grade", json!([0, 0, 7]), 422),
        ("/sections/0/rows/1/label", json!("1"), 422),
        ("/stage/w", json!(-1), 422),
    ];
    for (at, value, status) in broken {
        let mut body = upload();
        *body.pointer_mut(at).unwrap() = value.clone();
        assert_eq!(manager.client.post(&charts, &body).await.problem().0, status, "{at} {value}");
    }
    let kind = json!({"name": "x", "kind": "stadium"});
    assert_eq!(manager.client.post(&format!("{charts}/generate"), &kind).await.problem().0, 400);
    let large = "x".repeat(9 * 1024 * 1024);
    let answer = manager.client.post(&charts, &merged(upload(), json!({"name": large}))).await;
    assert_eq!(answer.problem(), (413, "too_large".into()));
    let id = manager.show(json!({})).await;
    let body = merged(performance_body(&manager.chart), json!({"starts_at": null}));
    assert_eq!(manager.client.post(&format!("/api/v1/shows/{id}/performances"), &body).await.problem().0, 400);
    for query in ["limit=0", "limit=101", "limit=many", "cursor=nonsense", "cursor=--"] {
        let answer = manager.client.get(&format!("/api/v1/shows?{query}")).await;
        assert_eq!(answer.problem(), (400, "bad_message".into()), "{query}");
    }
}

#[tokio::test]
async fn a_chart_is_kept_for_ever_by_whoever_asked_once() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "hall").await;
    let client = Client::nobody(&app);
    let path = format!("/api/v1/charts/{}", manager.chart);
    let plain = client.get(&path).await;
    assert_eq!(plain.headers["cache-control"], "public, max-age=31536000, immutable");
    let etag = plain.headers["etag"].to_str().unwrap().to_owned();
    assert!(etag.starts_with('"'), "strong: {etag}");
    let chart = plain.expect(200);
    let seats: usize = chart["sections"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|s| s["rows"].as_array().unwrap())
        .map(|r| r["x"].as_array().unwrap().len())
        .sum();
    assert_eq!((json!(seats), &chart["name"]), (chart["seat_count"].clone(), &json!("기본")));
    let get = || client.request(reqwest::Method::GET, &path);
    let known = client.send(get().header("if-none-match", format!("\"other\", W/{etag}"))).await;
    assert_eq!((known.status.as_u16(), known.text.as_str()), (304, ""));
    let unknown = client.send(get().header("if-none-match", "\"other\"")).await;
    assert_eq!(unknown.status, 200);
    let packed = client.send(get().header("accept-encoding", "br;q=1.0, gzip")).await;
    assert_eq!(packed.headers["content-encoding"], "gzip");
    assert_ne!(packed.headers["etag"], etag, "other bytes, another validator");
    let refused = client.send(get().header("accept-encoding", "gzip;q=0")).await;
    assert!(refused.headers.get("content-encoding").is_none());
    assert_eq!(client.get(&format!("/api/v1/charts/{}", Uuid::now_v7())).await.problem(), (404, "not_found".into()));
    assert_eq!(client.get("/api/v1/charts/no-id").await.problem(), (404, "not_found".into()));
}

#[tokio::test]
async fn parity_7_a_show_and_its_performance_are_read_as_they_were_made() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let id = manager.show(json!({})).await;
    let room = json!({"capacity": 2, "grace_seconds": 0, "rejoin": "keep"});
    let made = manager.performance(&id, json!({"room": room, "blocked": [0, 299, 0]})).await;
    let nobody = Client::nobody(&app);
    let read = nobody.get(&format!("/api/v1/performances/{}", text(&made["id"]))).await.expect(200);
    assert_eq!(merged(read.clone(), json!({"server_time": null})), merged(made, json!({"server_time": null})));
    assert_eq!((&read["sale_status"], &read["seats_total"], &read["seats_sold"]), (&json!("on_sale"), &json!(300), &json!(0)));
    assert_eq!(
        read["room"],
        json!({"capacity": 2, "admission_seconds": 600, "grace_seconds": 0, "hold_seconds": 600, "payment_seconds": 600, "rejoin": "keep", "paused": false,
            "admission_per_minute": 0, "placement": "arrival"})
    );
    assert_eq!(
        (&read["venue"]["name"], &read["currency"], &read["show"]["title"]),
        (&json!("한빛아트홀"), &json!("KRW"), &json!("달의 정원"))
    );
    assert_eq!(read["prices"][0], json!({"grade": "VIP", "amount": 150_000}));
    let show = nobody.get(&format!("/api/v1/shows/{id}")).await.expect(200);
    assert_eq!(
        (&show["owner"], &show["age_limit"], &show["performances"][0]["id"]),
        (&json!(manager.id), &json!(12), &read["id"])
    );
    let listed = nobody.get("/api/v1/shows").await.expect(200);
    let item = &listed["items"][0];
    assert_eq!((&item["id"], &item["price_from"], &item["venue_name"]), (&json!(id), &json!(90_000), &json!("한빛아트홀")));
    assert_eq!((&item["sale_status"], &item["poster_url"], &item["currency"]), (&json!("on_sale"), &Value::Null, &json!("KRW")));
    let blocked: Vec<i32> =
        sqlx::query_scalar("select seat_index from performance_seats where blocked order by 1").fetch_all(&app.pg).await.unwrap();
    assert_eq!(blocked, [0, 299]);
}

#[tokio::test]
async fn parity_8_and_9_what_breaks_a_rule_is_refused_field_by_field() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    for (field, value) in [("title", json!("")), ("age_limit", json!(18)), ("running_minutes", json!(0)), ("category", json!(""))]
    {
        let answer = manager.client.post("/api/v1/shows", &merged(show_body(), json!({ field: value }))).await;
        assert_eq!((answer.problem().0, &answer.json()["errors"][0]["field"]), (422, &json!(field)));
    }
    let id = manager.show(json!({})).await;
    let path = format!("/api/v1/shows/{id}/performances");
    let now = Utc::now();
    let broken = [
        ("sale_closes_at", json!({"sale_closes_at": time(now - TimeDelta::days(1))})),
        ("starts_at", json!({"starts_at": time(now - TimeDelta::hours(2))})),
        ("sale_opens_at", json!({"sale_opens_at": time(now - TimeDelta::days(2))})),
        ("prices", json!({"prices": [{"grade": "VIP", "amount": 1}]})),
        ("seat_limit", json!({"seat_limit": 0})),
        ("currency", json!({"currency": "원화"})),
        ("blocked", json!({"blocked": [300]})),
        ("chart", json!({"chart": Uuid::now_v7()})),
        ("room.capacity", json!({"room": {"capacity": 0}})),
    ];
    for (field, change) in broken {
        let answer = manager.client.post(&path, &merged(performance_body(&manager.chart), change)).await;
        assert_eq!((answer.problem().0, &answer.json()["errors"][0]["field"]), (422, &json!(field)), "{}", answer.text);
    }
    let count: i64 = sqlx::query_scalar("select count(*) from performances").fetch_one(&app.pg).await.unwrap();
    assert_eq!(count, 0, "nothing was half made");
    // A show cannot become visible after its sale has opened.
    manager.performance(&id, json!({})).await;
    let late = json!({"visible_at": time(now + TimeDelta::days(1))});
    assert_eq!(manager.client.patch(&format!("/api/v1/shows/{id}"), &late).await.problem().0, 422);
    let changed =
        manager.client.patch(&format!("/api/v1/shows/{id}"), &json!({"title": "새 제목", "age_limit": 0})).await.expect(200);
    assert_eq!(
        (&changed["title"], &changed["category"], &changed["age_limit"]),
        (&json!("새 제목"), &json!("musical"), &json!(0))
    );
}

/// Who may do what: every row is one call, by nobody, a customer, another manager, the owner and an admin, on a show
/// that is visible and on one that is hidden.
#[tokio::test]
async fn parity_11_and_defect_d22_visibility_and_ownership_of_every_path() {
    let app = TestApp::start().await;
    let owner = Manager::new(&app, "theatre").await;
    let other = Manager::new(&app, "theatre").await;
    let (_, customer) = Client::fresh(&app, Role::Customer).await;
    let (_, admin) = Client::fresh(&app, Role::Admin).await;
    let callers = [&Client::nobody(&app), &customer, &other.client, &owner.client, &admin];
    let future = Utc::now() + TimeDelta::days(5);
    let hidden = owner.show(json!({"visible_at": time(future)})).await;
    let visible = owner.show(json!({})).await;
    let later = json!({"sale_opens_at": time(future + TimeDelta::days(2)), "sale_closes_at": time(future + TimeDelta::days(3)),
        "starts_at": time(future + TimeDelta::days(4))});
    let hidden_performance = text(&owner.performance(&hidden, later.clone()).await["id"]);
    let visible_performance = text(&owner.performance(&visible, json!({})).await["id"]);

    let (get, patch, post) = (reqwest::Method::GET, reqwest::Method::PATCH, reqwest::Method::POST);
    let stage = merged(performance_body(&owner.chart), later);
    let table = [
        (get.clone(), format!("/shows/{hidden}"), json!({}), [404, 404, 404, 200, 200]),
        (get.clone(), format!("/shows/{visible}"), json!({}), [200, 200, 200, 200, 200]),
        (get.clone(), format!("/performances/{hidden_performance}"), json!({}), [404, 404, 404, 200, 200]),
        (get.clone(), format!("/performances/{visible_performance}"), json!({}), [200, 200, 200, 200, 200]),
        // No poster: 404 for all; it says the same to who may not know.
        (get.clone(), format!("/shows/{hidden}/poster"), json!({}), [404, 404, 404, 404, 404]),
        (patch.clone(), format!("/shows/{hidden}"), json!({"title": "x"}), [401, 403, 404, 200, 200]),
        (patch.clone(), format!("/shows/{visible}"), json!({"title": "x"}), [401, 403, 403, 200, 200]),
        (patch.clone(), format!("/performances/{hidden_performance}"), json!({"seat_limit": 2}), [401, 403, 404, 200, 200]),
        (patch.clone(), format!("/performances/{visible_performance}"), json!({"seat_limit": 2}), [401, 403, 403, 200, 200]),
        (patch, format!("/performances/{}", Uuid::now_v7()), json!({}), [401, 403, 404, 404, 404]),
        (post.clone(), format!("/shows/{hidden}/performances"), stage.clone(), [401, 403, 404, 201, 201]),
        (post.clone(), format!("/shows/{visible}/performances"), stage, [401, 403, 403, 201, 201]),
        (post.clone(), "/shows".to_owned(), show_body(), [401, 403, 201, 201, 201]),
        (post.clone(), "/venues".to_owned(), json!({"name": "a", "address": "b"}), [401, 403, 201, 201, 201]),
        (get, "/venues".to_owned(), json!({}), [401, 403, 200, 200, 200]),
        (post.clone(), format!("/venues/{}/charts", owner.venue), upload(), [401, 403, 403, 201, 201]),
        (post, format!("/venues/{}/charts", Uuid::now_v7()), upload(), [401, 403, 404, 404, 404]),
    ];
    for (method, path, body, expected) in table {
        let mut statuses = Vec::new();
        for caller in callers {
            let answer = caller.send(caller.request(method.clone(), &format!("/api/v1{path}")).json(&body)).await;
            statuses.push(answer.status.as_u16());
            if answer.status.as_u16() >= 400 {
                let code = match answer.status.as_u16() {
                    401 => "unauthenticated",
                    403 => "forbidden",
                    _ => "not_found",
                };
                assert_eq!(answer.problem().1, code, "{method} {path}");
            }
        }
        assert_eq!(statuses, expected, "{method} {path}");
    }
}

#[tokio::test]
async fn parity_10_and_defect_d22_lists_show_what_is_open_and_ones_own() {
    let app = TestApp::start().await;
    let (first, second) = (Manager::new(&app, "theatre").await, Manager::new(&app, "theatre").await);
    let (_, customer) = Client::fresh(&app, Role::Customer).await;
    let (_, admin) = Client::fresh(&app, Role::Admin).await;
    let soon = Utc::now() + TimeDelta::hours(1);
    let open = first.show(json!({"title": "열린 공연"})).await;
    let hidden = first.show(json!({"title": "숨은 공연", "visible_at": time(soon)})).await;
    let titles = async |client: &Client| -> Vec<String> {
        let list = client.get("/api/v1/shows").await.expect(200);
        list["items"].as_array().unwrap().iter().map(|s| text(&s["id"])).collect()
    };
    for stranger in [&Client::nobody(&app), &customer, &second.client] {
        assert_eq!(titles(stranger).await, [open.as_str()]);
    }
    for insider in [&first.client, &admin] {
        assert_eq!(titles(insider).await, [hidden.as_str(), open.as_str()]);
    }
    // Who was a manager is not any more, by the token's word.
    assert_eq!(titles(&Client::of(&app, first.id, Role::Customer)).await, [open.as_str()]);
    app.clock.advance(3_600_000);
    let fresh = Client::nobody(&app);
    assert_eq!(titles(&fresh).await, [hidden.as_str(), open.as_str()], "the hour has come");
}

#[tokio::test]
async fn pages_of_a_list_give_every_show_once_though_new_ones_come() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let same = time(Utc::now() - TimeDelta::days(3));
    let mut made = Vec::new();
    for _ in 0..7 {
        made.push(manager.show(json!({"visible_at": same})).await);
    }
    let client = Client::nobody(&app);
    let (mut seen, mut cursor, mut pages) = (Vec::new(), String::new(), 0);
    loop {
        let page = client.get(&format!("/api/v1/shows?limit=3{cursor}")).await.expect(200);
        seen.extend(page["items"].as_array().unwrap().iter().map(|s| text(&s["id"])));
        pages += 1;
        manager.show(json!({})).await; // visible later, so before the cursor
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    made.reverse();
    assert_eq!((seen, pages), (made, 3));
    for _ in 0..2 {
        manager.client.post("/api/v1/venues", &json!({"name": "v", "address": "a"})).await.expect(201);
    }
    let page = manager.client.get("/api/v1/venues?limit=2").await.expect(200);
    let rest = manager.client.get(&format!("/api/v1/venues?limit=2&cursor={}", text(&page["next"]))).await.expect(200);
    assert_eq!(
        (page["items"].as_array().unwrap().len(), rest["items"].as_array().unwrap().len(), &rest["next"]),
        (2, 1, &Value::Null)
    );
}

#[tokio::test]
async fn parity_9_and_defect_d39_posters_are_checked_by_their_bytes_and_kept_once() {
    let app = TestApp::start().await;
    let owner = Manager::new(&app, "theatre").await;
    let other = Manager::new(&app, "theatre").await;
    let show = owner.show(json!({})).await;
    let hidden = owner.show(json!({"visible_at": time(Utc::now() + TimeDelta::days(1))})).await;
    let put = async |client: &Client, show: &str, name: &str, bytes: Vec<u8>| {
        let request = client.request(reqwest::Method::PUT, &format!("/api/v1/shows/{show}/poster"));
        client.send(request.header("content-type", name).body(bytes)).await
    };
    let png = crate::images::png(90, 120, 7);
    // The bytes decide, whatever the header says.
    let gif = put(&owner.client, &show, "image/png", b"GIF89a and so on".to_vec()).await;
    assert_eq!(gif.problem(), (415, "unsupported_media_type".into()));
    let huge = [png.clone(), vec![0; 5 * 1024 * 1024]].concat();
    assert_eq!(put(&owner.client, &show, "image/png", huge).await.problem(), (413, "too_large".into()));
    assert_eq!(put(&other.client, &show, "image/png", png.clone()).await.problem(), (403, "forbidden".into()));
    assert_eq!(put(&other.client, &hidden, "image/png", png.clone()).await.problem(), (404, "not_found".into()));
    assert_eq!(put(&Client::nobody(&app), &show, "image/png", png.clone()).await.problem().0, 401);
    let key = format!("images/{}.png", hex::encode(sha2::Sha256::digest(&png)));
    assert!(!matches!(app.objects.get(&key).await, Ok(Some(_))), "nothing was stored for a refusal");

    let url = text(&put(&owner.client, &show, "text/plain", png.clone()).await.expect(200)["poster_url"]);
    put(&owner.client, &hidden, "image/gif", png.clone()).await.expect(200);
    assert_eq!(app.objects.get(&key).await.unwrap().unwrap(), png);
    let keys: Vec<String> = sqlx::query_scalar("select poster_key from shows").fetch_all(&app.pg).await.unwrap();
    assert_eq!(keys, [key.as_str(), key.as_str()], "the same content is stored once");
    let nobody = Client::nobody(&app);
    let image = nobody.get(&url).await;
    assert_eq!((image.status.as_u16(), image.headers["content-type"].to_str().unwrap()), (200, "image/png"));
    assert_eq!(image.headers["content-length"], png.len().to_string());
    let etag = image.headers["etag"].clone();
    let known = nobody.send(nobody.request(reqwest::Method::GET, &url).header("if-none-match", etag)).await;
    assert_eq!(known.status, 304);
    let listed = nobody.get("/api/v1/shows").await.expect(200);
    assert_eq!(listed["items"][0]["poster_url"], url);
    // A hidden show's poster is as hidden as the show.
    let hidden = format!("/api/v1/shows/{hidden}/poster");
    assert_eq!(nobody.get(&hidden).await.problem(), (404, "not_found".into()));
    assert_eq!(other.client.get(&hidden).await.problem(), (404, "not_found".into()));
    let own = owner.client.get(&hidden).await;
    assert_eq!((own.status.as_u16(), own.headers["cache-control"].to_str().unwrap()), (200, "private, no-store"));
}

#[tokio::test]
async fn demo_data_is_written_once_however_many_start_at_once() {
    let app = TestApp::start().await;
    let at_once = futures_util::future::join_all((0..3).map(|_| shows::demo::fill_once(&app))).await;
    let filled: Vec<_> = at_once.into_iter().filter_map(Result::unwrap).collect();
    assert_eq!(filled.len(), 1, "one of them wrote it");
    assert!(shows::demo::fill_once(&app).await.unwrap().is_none());
    let client = Client::nobody(&app);
    for account in filled[0] {
        let body = json!({"email": account.email, "password": account.password});
        let session = client.post("/api/v1/auth/login", &body).await.expect(200);
        assert_eq!(session["user"]["role"], account.role.as_str());
    }
    let list = client.get("/api/v1/shows?limit=100").await.expect(200);
    let shows = list["items"].as_array().unwrap();
    assert_eq!(shows.len(), 7, "one is hidden");
    for status in ["on_sale", "upcoming", "closed"] {
        assert!(shows.iter().any(|s| s["sale_status"] == status), "{status}");
    }
    let soon = Utc::now() + TimeDelta::minutes(15);
    let opens = |s: &Value| s["next_opens_at"].as_str().is_some_and(|at| at.parse::<chrono::DateTime<Utc>>().unwrap() < soon);
    assert!(shows.iter().any(opens), "a countdown to watch");
    let sizes: Vec<(i64,)> =
        sqlx::query_as("select distinct seat_count::bigint from charts order by 1").fetch_all(&app.pg).await.unwrap();
    assert_eq!(sizes, [(300,), (2500,), (20_000,)]);
    let wrong: i64 = sqlx::query_scalar(
        "select count(*) from performances p join charts c on c.id = p.chart_id
         where c.seat_count <> (select count(*) from performance_seats s where s.performance_id = p.id)",
    )
    .fetch_one(&app.pg)
    .await
    .unwrap();
    assert_eq!(wrong, 0, "every performance has all of its seats");
}

#[tokio::test]
async fn demo_data_stays_away_from_what_is_staged() {
    let app = TestApp::start().await;
    Manager::new(&app, "theatre").await;
    assert!(shows::demo::fill_once(&app).await.unwrap().is_none());
    let shows: i64 = sqlx::query_scalar("select count(*) from shows").fetch_one(&app.pg).await.unwrap();
    assert_eq!(shows, 0);
}
