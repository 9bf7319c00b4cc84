//! How lists of reviews are kept: visible at once, never old, made once.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use frontrow::app::App;
use frontrow::config::Config;
use frontrow::{limits, reviews};
use frontrow_protocol::server::Role;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::cable::Cable;
use crate::checkout::{handles, until};
use crate::client::Client;
use crate::fixtures;
use crate::harness::{TestApp, alone, fresh_config};
use crate::reviews::{guest, list, over};
use crate::statements::{Commands, Statements};

/// What only reading a page of reviews asks.
const PAGE: &str = "from reviews r join accounts a";

fn draft(rating: i32, title: &str) -> Value {
    json!({ "rating": rating, "title": title })
}

async fn flush(app: &App) {
    let mut connection = app.redis.get().await.unwrap();
    let _: () = redis::cmd("FLUSHDB").query_async(&mut connection).await.unwrap();
}

/// Reviews straight into the books.
pub async fn bulk(app: &App, show: Uuid, count: usize) {
    let accounts = fixtures::accounts(app, count).await;
    let ids: Vec<Uuid> = accounts.iter().map(|_| Uuid::now_v7()).collect();
    sqlx::query(
        "insert into reviews (id, show_id, account_id, rating, title, body, created_at, updated_at, updated_by)
         select id, $1, a, 1 + n % 5, 'title ' || n, repeat('x', 400), now(), now(), a
         from unnest($2::uuid[], $3::uuid[]) with ordinality t(id, a, n)",
    )
    .bind(show)
    .bind(&ids)
    .bind(&accounts)
    .execute(&app.pg)
    .await
    .unwrap();
    sqlx::query(
        "insert into review_totals (show_id, version, stars1, stars2, stars3, stars4, stars5)
         select $1, 1, count(*) filter (where rating = 1), count(*) filter (where rating = 2), count(*) filter (where rating = 3),
                count(*) filter (where rating = 4), count(*) filter (where rating = 5) from reviews where show_id = $1",
    )
    .bind(show)
    .execute(&app.pg)
    .await
    .unwrap();
}

#[tokio::test]
async fn parity_53_defect_d46_a_write_is_seen_at_once_elsewhere_and_only_its_show_is_read_again() {
    let config = fresh_config().await;
    let (here, there) = (TestApp::start_with(config.clone()).await, TestApp::start_with(config).await);
    let (show, other) = (over(&here, 30).await, over(&here, 30).await);
    let (_, stranger) = guest(&here, &other, 1).await;
    stranger.post(&list(other.show), &draft(3, "elsewhere")).await.expect(201);
    let readers = [Client::nobody(&here), Client::nobody(&there)];
    let sorts = ["newest", "likes", "rating_high", "rating_low"];
    let statements = Statements::listen();
    let (_, writer) = guest(&here, &show, 1).await;
    let mut id = String::new();
    for step in 0..12 {
        // Everything is kept before each write, so that what is old would be found.
        for reader in &readers {
            reader.get(&list(other.show)).await.expect(200);
            for sort in sorts {
                reader.get(&format!("{}?sort={sort}", list(show.show))).await.expect(200);
            }
        }
        let wanted = match step {
            0 => {
                id = writer.post(&list(show.show), &draft(2, "0")).await.expect(201)["id"].as_str().unwrap().to_owned();
                json!([2, "0", 0])
            }
            n if n % 3 == 1 => {
                writer.put(&format!("/api/v1/reviews/{id}/like"), &json!({})).await.expect(200);
                json!([2 + (n - 1) % 3, (n - 1).to_string(), 1])
            }
            n if n % 3 == 2 => {
                writer.delete(&format!("/api/v1/reviews/{id}/like"), &json!({})).await.expect(200);
                json!([2 + (n - 2) % 3, (n - 2).to_string(), 0])
            }
            n => {
                let change = draft(2 + n % 3, &n.to_string());
                writer.patch(&format!("/api/v1/reviews/{id}"), &change).await.expect(200);
                json!([2 + n % 3, n.to_string(), 0])
            }
        };
        for reader in readers.iter().rev() {
            for sort in sorts {
                let page = reader.get(&format!("{}?sort={sort}", list(show.show))).await.expect(200);
                let seen = &page["items"][0];
                assert_eq!(json!([seen["rating"], seen["title"], seen["likes"]]), wanted, "step {step} {sort}");
                assert_eq!(page["rating"]["average"], wanted[0].as_f64().unwrap(), "step {step} {sort}");
            }
        }
    }
    // The other show's page was made once, when it was asked for first.
    statements.clear();
    for reader in &readers {
        reader.get(&list(other.show)).await.expect(200);
    }
    assert_eq!(statements.with(PAGE), [""; 0]);
}

/// The old system read every review, and each nickname by itself, for each list.
#[tokio::test]
async fn a_kept_list_costs_no_statement_and_one_command_at_most_however_many_reviews_there_are() {
    let config = fresh_config().await;
    let url = config.redis_url.clone();
    let app = TestApp::start_with(config).await;
    let show = over(&app, 20).await;
    bulk(&app, show.show, 3000).await;
    let (_, viewer) = Client::fresh(&app, Role::Customer).await;
    let nobody = Client::nobody(&app);
    let statements = Statements::listen();
    let commands = Commands::listen(&url).await;
    let first = nobody.get(&list(show.show)).await.expect(200);
    assert_eq!((first["items"].as_array().unwrap().len(), &first["total"]), (20, &json!(3000)));
    assert_eq!(statements.with(PAGE).len(), 1, "one statement, nicknames included");
    // Of this page: the room's jobs ask for other keys of the show meanwhile.
    let heard = async |so_far: &str| {
        let mut connection = app.redis.get().await.unwrap();
        let _: String = redis::cmd("ECHO").arg(so_far).query_async(&mut connection).await.unwrap();
        until("the monitor has heard of all", || async { !commands.with(so_far).is_empty() }).await;
        commands.with("reviews:newest").len()
    };

    statements.clear();
    let before = heard("made and kept").await;
    let started = std::time::Instant::now();
    for _ in 0..50 {
        assert_eq!(nobody.get(&list(show.show)).await.expect(200), first);
    }
    // The jobs of this room look at marks meanwhile, not at reviews.
    assert_eq!(statements.with("from reviews"), [""; 0], "nothing is read of reviews");
    let seconds = started.elapsed().as_secs_f64() / limits::KEPT_TTL.as_secs_f64();
    let looks = statements.with("from shows where id").len();
    assert!(looks as f64 <= 1.0 + seconds, "{looks} looks in {seconds} s whether the show may be seen");
    assert_eq!(heard("read fifty times").await, before + 50, "one command each");

    statements.clear();
    viewer.get(&list(show.show)).await.expect(200);
    assert_eq!(statements.with("from reviews").len(), 1, "what is mine and what I like, in one statement");
}

#[tokio::test]
async fn hundreds_of_readers_at_an_invalidation_cause_one_query() {
    let _alone = alone().await;
    let config = fresh_config().await;
    let (here, there) = (TestApp::start_with(config.clone()).await, TestApp::start_with(config).await);
    let show = over(&here, 20).await;
    bulk(&here, show.show, 200).await;
    let (_, writer) = guest(&here, &show, 1).await;
    let statements = Statements::listen();
    let path = list(show.show);
    let readers = [Client::nobody(&here), Client::nobody(&there)];
    readers[0].get(&path).await.expect(200);
    let review = writer.post(&path, &draft(5, "new")).await.expect(201);
    statements.clear();
    let mut reading = JoinSet::new();
    for n in 0..400 {
        let (reader, path) = (readers[n % 2].clone(), path.clone());
        reading.spawn(async move { reader.get(&path).await.expect(200) });
    }
    for page in reading.join_all().await {
        assert_eq!((&page["total"], &page["items"][0]["id"]), (&json!(201), &review["id"]));
    }
    assert_eq!(statements.with(PAGE).len(), 1);
}

#[tokio::test]
async fn a_redis_that_forgot_everything_is_told_again() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await;
    let (_, writer) = guest(&app, &show, 1).await;
    let (reader, rating) = (Client::nobody(&app), format!("/api/v1/shows/{}/rating", show.show));
    writer.post(&list(show.show), &draft(4, "kept")).await.expect(201);
    let before = (reader.get(&list(show.show)).await.expect(200), reader.get(&rating).await.expect(200));
    assert_eq!(before.1["average"], 4.0);
    flush(&app).await;
    assert_eq!((reader.get(&list(show.show)).await.expect(200), reader.get(&rating).await.expect(200)), before);
    // What Redis never knew is published all the same.
    flush(&app).await;
    reviews::jobs::publish(&app).await.unwrap();
    let published: i32 = sqlx::query_scalar("select reviews from show_ratings").fetch_one(&app.pg).await.unwrap();
    assert_eq!(published, 1);
}

#[tokio::test]
async fn a_writer_that_died_after_its_commit_is_made_up_for() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await;
    let (account, writer) = guest(&app, &show, 1).await;
    let reader = Client::nobody(&app);
    let review = writer.post(&list(show.show), &draft(4, "before")).await.expect(201);
    reader.get(&list(show.show)).await.expect(200);
    // The transaction of an edit, and then nothing.
    let mut tx = app.pg.begin().await.unwrap();
    for sql in [
        "update reviews set title = 'after', rating = 1 where account_id = $1",
        "update review_totals set version = version + 1, stars4 = 0, stars1 = 1 where $1::uuid is not null",
        "insert into review_marks (id, show_id) select gen_random_uuid(), show_id from reviews where account_id = $1",
    ] {
        sqlx::query(sql).bind(account).execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    until("the repair tells of it", || async {
        let page = reader.get(&list(show.show)).await.expect(200);
        page["items"][0]["title"] == "after" && page["rating"]["average"] == 1.0
    })
    .await;
    assert_eq!(reader.get(&format!("/api/v1/shows/{}/rating", show.show)).await.expect(200)["average"], 1.0);
    assert_eq!(reader.get(&list(show.show)).await.expect(200)["items"][0]["id"], review["id"]);
    until("its mark is gone", || async {
        let marks: i64 = sqlx::query_scalar("select count(*) from review_marks").fetch_one(&app.pg).await.unwrap();
        marks == 0
    })
    .await;
}

#[tokio::test]
async fn a_node_without_redis_writes_and_reads_and_another_repairs_the_pages() {
    let config = fresh_config().await;
    let mut url: url::Url = config.redis_url.parse().unwrap();
    let cable = Cable::to(url.socket_addrs(|| None).unwrap()[0]).await;
    url.set_port(Some(cable.addr.port())).unwrap();
    let there = TestApp::start_with(config.clone()).await;
    let app = TestApp::start_with(Config { redis_url: url.into(), ..config }).await;
    let show = over(&app, 20).await;
    let (_, writer) = guest(&app, &show, 1).await;
    let (reader, elsewhere) = (Client::nobody(&app), Client::nobody(&there));
    let rating = format!("/api/v1/shows/{}/rating", show.show);
    assert_eq!(elsewhere.get(&list(show.show)).await.expect(200)["total"], 0);
    assert!(elsewhere.get(&rating).await.expect(200)["average"].is_null());
    cable.cut();
    writer.post(&list(show.show), &draft(5, "in the dark")).await.expect(201);
    assert_eq!(reader.get(&list(show.show)).await.expect(200)["total"], 1);
    assert_eq!(reader.get(&rating).await.expect(200)["average"], 5.0);
    until("the page from before is not believed any more", || async {
        elsewhere.get(&list(show.show)).await.expect(200)["total"] == 1
    })
    .await;
    assert_eq!(elsewhere.get(&rating).await.expect(200)["average"], 5.0);
    until("nothing is left to tell", || async {
        let marks: i64 = sqlx::query_scalar("select count(*) from review_marks").fetch_one(&there.pg).await.unwrap();
        marks == 0
    })
    .await;
}

/// Marks of a show, and how many of them are due.
async fn marks(app: &App, show: Uuid) -> (i64, i64) {
    let counted = "select count(*), count(*) filter (where due_at <= now()) from review_marks where show_id = $1";
    sqlx::query_as(counted).bind(show).fetch_one(&app.pg).await.unwrap()
}

async fn mark(app: &App, show: Uuid) {
    let sql = "insert into review_marks (id, show_id, due_at) values (gen_random_uuid(), $1, now())";
    sqlx::query(sql).bind(show).execute(&app.pg).await.unwrap();
}

/// It took them from healthy nodes again and again, which made them wait for the end of each lease.
#[tokio::test]
async fn a_node_that_is_cut_off_from_redis_leases_nothing_that_others_could_tell() {
    let config = fresh_config().await;
    let mut url: url::Url = config.redis_url.parse().unwrap();
    let cable = Cable::to(url.socket_addrs(|| None).unwrap()[0]).await;
    url.set_port(Some(cable.addr.port())).unwrap();
    let app = handles(&Config { redis_url: url.into(), ..config }).await;
    let show = over(&app, 20).await.show;
    let statements = Statements::listen();
    cable.cut();
    mark(&app, show).await;
    assert!(reviews::jobs::repair(&app).await.is_err());
    assert_eq!(statements.with("update review_marks"), [""; 0], "nobody took it");
    assert_eq!(marks(&app, show).await, (1, 1));
    cable.heal();
    until("it is told of once Redis is back", || async { reviews::jobs::repair(&app).await.is_ok() }).await;
    assert_eq!(marks(&app, show).await, (0, 0));
}

#[tokio::test]
async fn what_could_not_be_told_is_due_again_at_once_and_holds_up_nothing_else() {
    let app = handles(&fresh_config().await).await;
    let (broken, whole) = (over(&app, 20).await.show, over(&app, 20).await.show);
    let mut connection = app.redis.get().await.unwrap();
    let key = format!("fr:{{{broken}}}:reviews");
    let _: () = redis::cmd("SET").arg(&key).arg("no hash").query_async(&mut connection).await.unwrap();
    mark(&app, broken).await;
    mark(&app, whole).await;
    assert!(reviews::jobs::repair(&app).await.is_err());
    assert_eq!((marks(&app, broken).await, marks(&app, whole).await), ((1, 1), (0, 0)));
    let _: () = redis::cmd("DEL").arg(&key).query_async(&mut connection).await.unwrap();
    reviews::jobs::repair(&app).await.unwrap();
    assert_eq!(marks(&app, broken).await, (0, 0));
}

/// Readers share their looks at Redis and their page; none may be shown what was there before it asked.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parity_53_a_read_that_begins_after_a_write_never_gets_the_old_page_however_many_read() {
    let config = fresh_config().await;
    let url = config.redis_url.clone();
    let (here, there) = (TestApp::start_with(config.clone()).await, TestApp::start_with(config).await);
    let show = over(&here, 20).await;
    let path = list(show.show);
    let (_, writer) = guest(&here, &show, 1).await;
    let review = writer.post(&path, &draft(3, "0")).await.expect(201);
    let (written, reads) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let commands = Commands::listen(&url).await;
    let mut reading = JoinSet::new();
    for n in 0..32 {
        let reader = Client::nobody(if n % 2 == 0 { &here } else { &there });
        let (path, written, reads) = (path.clone(), Arc::clone(&written), Arc::clone(&reads));
        reading.spawn(async move {
            while written.load(Ordering::SeqCst) < 40 {
                let floor = written.load(Ordering::SeqCst);
                let page = reader.get(&path).await.expect(200);
                let seen: u64 = page["items"][0]["title"].as_str().unwrap().parse().unwrap();
                assert!(seen >= floor, "{seen}, and {floor} was answered before");
                reads.fetch_add(1, Ordering::SeqCst);
            }
        });
    }
    for n in 1..=40_u64 {
        let change = draft(1 + (n % 5) as i32, &n.to_string());
        writer.patch(&format!("/api/v1/reviews/{}", review["id"].as_str().unwrap()), &change).await.expect(200);
        written.store(n, Ordering::SeqCst);
    }
    while let Some(read) = reading.join_next().await {
        read.unwrap();
    }
    let (reads, looks) = (reads.load(Ordering::SeqCst), commands.with("reviews:newest").len() as u64);
    assert!(looks < reads, "{looks} looks for {reads} reads");
}

#[tokio::test]
async fn a_list_that_the_asker_has_is_not_sent_again_until_somebody_writes() {
    let app = TestApp::start().await;
    let show = over(&app, 20).await;
    let (_, writer) = guest(&app, &show, 1).await;
    let reader = Client::nobody(&app);
    let first = reader.get(&list(show.show)).await;
    let etag = first.headers["etag"].clone();
    assert_eq!(first.headers["cache-control"], "public, no-cache");
    let again = || reader.send(reader.request(Method::GET, &list(show.show)).header("if-none-match", etag.clone()));
    assert_eq!(again().await.status, 304);
    writer.post(&list(show.show), &draft(4, "new")).await.expect(201);
    let news = again().await;
    assert_eq!((news.status.as_u16(), news.headers["etag"] == etag), (200, false));
    assert_eq!(news.expect(200)["items"][0]["title"], "new");
}
