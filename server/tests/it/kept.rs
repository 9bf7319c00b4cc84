//! What is kept ready to send: never old for who wrote, for the clock, or for long; never somebody's for everybody.

use chrono::{TimeDelta, Utc};
use frontrow_protocol::server::Role;
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::json;

use crate::checkout::until;
use crate::client::{Answer, Client};
use crate::harness::{TestApp, fresh_config};
use crate::stage::{Manager, text, time};
use crate::statements::Statements;

async fn asking(client: &Client, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request = headers.iter().fold(client.request(Method::GET, path), |request, (name, value)| request.header(*name, *value));
    client.send(request).await
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn answers_have_validators_and_say_who_may_keep_them() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let show = manager.show(json!({})).await;
    manager.performance(&show, json!({})).await;
    let (anybody, (_, customer)) = (Client::nobody(&app), Client::fresh(&app, Role::Customer).await);
    for path in [
        format!("/api/v1/shows/{show}"),
        "/api/v1/shows".into(),
        "/api/v1/shows?sale=on_sale&sort=soonest".into(),
        "/api/v1/rankings".into(),
        format!("/api/v1/shows/{show}/images"),
        format!("/api/v1/venues/{}", manager.venue),
    ] {
        let plain = asking(&anybody, &path, &[]).await;
        let etag = header(&plain, "etag").to_owned();
        assert!(etag.starts_with('"') && etag.len() > 20, "{path}: {etag}");
        assert_eq!(
            (header(&plain, "cache-control"), header(&plain, "content-type")),
            ("public, max-age=1", "application/json"),
            "{path}"
        );
        assert!(header(&plain, "vary").contains("authorization"));
        let known = asking(&anybody, &path, &[("if-none-match", &etag)]).await;
        assert_eq!((known.status.as_u16(), known.text.as_str(), header(&known, "etag")), (304, "", etag.as_str()), "{path}");
        let packed = asking(&anybody, &path, &[("accept-encoding", "gzip, br")]).await;
        assert_eq!(header(&packed, "content-encoding"), "gzip", "{path}");
        assert!(header(&packed, "etag").ends_with("-gzip\""));
        assert_eq!(asking(&anybody, &path, &[("if-none-match", header(&packed, "etag"))]).await.status, 304);
        if !path.contains("rankings") {
            for known in [&customer, &manager.client] {
                let own = known.get(&path).await;
                assert_eq!((own.status.as_u16(), header(&own, "cache-control")), (200, "private, no-cache"), "{path}");
            }
        }
    }
    // Pages of one's own words are nobody else's, and a problem is kept by nobody.
    assert_eq!(header(&anybody.get("/api/v1/shows?q=x").await, "cache-control"), "public, no-cache");
    assert_eq!(header(&anybody.get("/api/v1/shows?q=").await, "cache-control"), "no-store");
    // A rating is true when it is asked for; who has it is told that it still is.
    let path = format!("/api/v1/shows/{show}/rating");
    let rating = asking(&anybody, &path, &[]).await;
    assert_eq!((rating.status.as_u16(), header(&rating, "cache-control")), (200, "public, no-cache"));
    assert_eq!(asking(&anybody, &path, &[("if-none-match", header(&rating, "etag"))]).await.status, 304);
    for own in ["/api/v1/me", "/api/v1/orders", "/api/v1/tickets"] {
        let answer = customer.get(own).await;
        assert_eq!((answer.status.as_u16(), header(&answer, "cache-control")), (200, "private, no-store"), "{own}");
    }
}

/// What is at hand is told before the way to a handler: nobody can tell but by the clock.
#[tokio::test]
async fn an_answer_at_hand_is_the_answer_its_handler_gives() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let show = manager.show(json!({})).await;
    manager.performance(&show, json!({})).await;
    let (anybody, (_, customer)) = (Client::nobody(&app), Client::fresh(&app, Role::Customer).await);
    let paths = ["/api/v1/shows".to_owned(), format!("/api/v1/shows/{show}"), "/api/v1/rankings".to_owned()];
    let ways = [
        (&anybody, Method::GET, ("accept", "*/*"), 200),
        (&anybody, Method::GET, ("accept-encoding", "gzip"), 200),
        (&anybody, Method::GET, ("if-none-match", "*"), 304),
        (&anybody, Method::GET, ("origin", "https://elsewhere.example"), 200),
        (&anybody, Method::GET, ("authorization", "Bearer nonsense"), 401),
        (&anybody, Method::HEAD, ("accept", "*/*"), 200),
        (&customer, Method::GET, ("accept", "*/*"), 200),
        (&manager.client, Method::GET, ("accept", "*/*"), 200),
    ];
    for path in &paths {
        for (client, method, (name, value), status) in &ways {
            let ask = async || {
                let answer = client.send(client.request(method.clone(), path).header(*name, *value)).await;
                let own = |name: &str| name.starts_with("ratelimit") || ["date", "x-request-id"].contains(&name);
                let headers = answer.headers.iter().filter(|(name, _)| !own(name.as_str()));
                let mut headers: Vec<_> = headers.map(|(name, value)| (name.to_string(), value.clone())).collect();
                headers.sort_by(|a, b| a.0.cmp(&b.0));
                (answer.status.as_u16(), headers, answer.text)
            };
            app.performances.doubt_all();
            let made = ask().await;
            // Whoever it is: now it is at hand.
            assert_eq!(anybody.get(path).await.status, 200);
            assert_eq!(ask().await, made, "{method} {path} {name}: {value}");
            let expected = if path.ends_with("rankings") && *status == 401 { 200 } else { *status };
            assert_eq!(made.0, expected, "{method} {path} {name}: {value}");
        }
    }
}

#[tokio::test]
async fn defect_d36_and_parity_53_a_write_is_seen_at_once_in_lists_and_by_id() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let show = manager.show(json!({"title": "처음"})).await;
    let anybody = Client::nobody(&app);
    let titles = async |client: &Client| {
        let page = client.get("/api/v1/shows").await.expect(200);
        let one = client.get(&format!("/api/v1/shows/{show}")).await.expect(200);
        (text(&page["items"][0]["title"]), text(&one["title"]))
    };
    for n in 0..5 {
        let title = format!("제목 {n}");
        titles(&anybody).await; // kept
        manager.client.patch(&format!("/api/v1/shows/{show}"), &json!({"title": title})).await.expect(200);
        assert_eq!(titles(&anybody).await, (title.clone(), title.clone()));
        assert_eq!(titles(&manager.client).await, (title.clone(), title));
    }
    manager.performance(&show, json!({})).await;
    assert_eq!(anybody.get("/api/v1/shows").await.expect(200)["items"][0]["sale_status"], "on_sale");
}

#[tokio::test]
async fn another_node_follows_within_a_second_and_the_writer_sees_it_there_at_once() {
    let config = fresh_config().await;
    let (here, there) = (TestApp::start_with(config.clone()).await, TestApp::start_with(config).await);
    let manager = Manager::new(&here, "theatre").await;
    let show = manager.show(json!({"title": "처음"})).await;
    let path = format!("/api/v1/shows/{show}");
    let anybody = Client::nobody(&there);
    let writer = Client::of(&there, manager.id, Role::Manager);
    anybody.get(&path).await.expect(200);
    manager.client.patch(&path, &json!({"title": "다음"})).await.expect(200);
    assert_eq!(writer.get(&path).await.expect(200)["title"], "다음");
    assert_eq!(writer.get("/api/v1/shows").await.expect(200)["items"][0]["title"], "다음");
    let written = std::time::Instant::now();
    until("everybody sees it there", || async { anybody.get(&path).await.expect(200)["title"] == "다음" }).await;
    assert!(written.elapsed().as_millis() < 2000, "{:?}", written.elapsed());
}

#[tokio::test]
async fn what_the_clock_changes_is_changed_when_it_strikes() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let now = Utc::now();
    let show = manager.show(json!({"visible_at": time(now - TimeDelta::days(3))})).await;
    let times =
        json!({"sale_opens_at": time(now + TimeDelta::minutes(10)), "sale_closes_at": time(now + TimeDelta::minutes(20))});
    manager.performance(&show, times).await;
    let hidden = manager.show(json!({"title": "비밀", "visible_at": time(now + TimeDelta::minutes(25))})).await;
    let anybody = Client::nobody(&app);
    let status = async || {
        let page = anybody.get("/api/v1/shows").await.expect(200);
        let one = anybody.get(&format!("/api/v1/shows/{show}")).await.expect(200);
        let listed = page["items"].as_array().unwrap().iter().find(|item| item["id"] == json!(show)).unwrap().clone();
        (text(&listed["sale_status"]), text(&one["performances"][0]["sale_status"]), page["items"].as_array().unwrap().len())
    };
    let both = |word: &str, shows| (word.to_owned(), word.to_owned(), shows);
    assert_eq!(status().await, both("upcoming", 1));
    app.clock.advance(TimeDelta::minutes(11).num_milliseconds());
    assert_eq!(status().await, both("on_sale", 1));
    app.clock.advance(TimeDelta::minutes(10).num_milliseconds());
    assert_eq!(status().await, both("closed", 1));
    // What its manager and admins are shown is never what everybody is.
    assert_eq!(manager.client.get("/api/v1/shows").await.expect(200)["items"].as_array().unwrap().len(), 2);
    assert_eq!(manager.client.get(&format!("/api/v1/shows/{hidden}")).await.status, 200);
    assert_eq!((status().await, anybody.get(&format!("/api/v1/shows/{hidden}")).await.status.as_u16()), (both("closed", 1), 404));
    app.clock.advance(TimeDelta::minutes(10).num_milliseconds());
    assert_eq!((status().await, anybody.get(&format!("/api/v1/shows/{hidden}")).await.status.as_u16()), (both("closed", 2), 200));
    // Hidden again: gone at once.
    let later = Utc::now() + TimeDelta::days(5);
    manager.client.patch(&format!("/api/v1/shows/{hidden}"), &json!({"visible_at": time(later)})).await.expect(200);
    assert_eq!((status().await, anybody.get(&format!("/api/v1/shows/{hidden}")).await.status.as_u16()), (both("closed", 1), 404));
}

#[tokio::test]
async fn a_crowd_that_asks_at_once_asks_the_books_once() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let show = manager.show(json!({})).await;
    let client = Client::nobody(&app);
    let statements = Statements::listen();
    for (path, statement) in [
        ("/api/v1/shows".to_owned(), "with w as"),
        (format!("/api/v1/shows/{show}"), "from shows where id = $1"),
        ("/api/v1/rankings".to_owned(), "ranking_entries e"),
    ] {
        statements.clear();
        let answers = join_all((0..60).map(|_| client.get(&path))).await;
        assert!(answers.iter().all(|answer| answer.status == 200 && answer.text == answers[0].text), "{path}");
        let asked = statements.with(statement).len();
        // One, or two where the crowd was slower than the second an answer is believed.
        assert!((1..=2).contains(&asked), "{path}: {asked}");
    }
}
