//! Mails: written with what they tell of, sent once where that can be known, and never lost.

use std::path::PathBuf;
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use frontrow::config::{Config, MailConfig, MailWay, Role as Part, Roles, SmtpConfig, SmtpTls};
use frontrow::notices::{self, News, Notice, rules};
use frontrow_protocol::server::Role;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::checkout::{Shop, handles, id, spec, until};
use crate::client::Client;
use crate::fixtures::{self, Spec};
use crate::harness::{TestApp, fresh_config};
use crate::mail_server::{Fault, MailServer, Taken};
use crate::node::Node;

/// A server that sends its mails to `mails`, and somebody to write to.
struct Post {
    app: TestApp,
    mails: MailServer,
    performance: Uuid,
    account: Uuid,
}

impl Post {
    async fn open() -> Self {
        let mails = MailServer::start().await;
        let app = TestApp::start_with(Config { mail: mails.config(), ..fresh_config().await }).await;
        let performance = fixtures::performance(&app, Spec { seats: 20, ..Spec::default() }).await.id;
        let account = fixtures::account(&app, "customer").await;
        Self { app, mails, performance, account }
    }

    /// Tells the person of an order; its notice's id.
    async fn tell(&self) -> Uuid {
        let notice = paid(self.account, self.performance, Uuid::now_v7());
        let mut tx = self.app.pg.begin().await.unwrap();
        assert_eq!(notices::enqueue(&mut tx, std::slice::from_ref(&notice)).await.unwrap(), 1);
        tx.commit().await.unwrap();
        rules::id_of(&notice.news)
    }

    async fn row(&self, id: Uuid) -> Row {
        row(&self.app, id).await
    }

    async fn until_status(&self, id: Uuid, wanted: &str) {
        until(&format!("the mail is {wanted}"), || async { self.row(id).await.status == wanted }).await;
    }

    async fn until_error(&self, id: Uuid, words: &str) {
        until(words, || async { self.row(id).await.error.contains(words) }).await;
    }

    /// As if its wait, or its lease, were over.
    async fn due(&self, id: Uuid) {
        due(&self.app, id).await;
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Row {
    status: String,
    attempts: i32,
    unsure: bool,
    error: String,
}

async fn row(app: &frontrow::app::App, id: Uuid) -> Row {
    let (status, attempts, unsure, error) =
        sqlx::query_as("select status, attempts, unsure, coalesce(last_error, '') from notices where id = $1")
            .bind(id)
            .fetch_one(&app.pg)
            .await
            .unwrap();
    Row { status, attempts, unsure, error }
}

async fn due(app: &frontrow::app::App, id: Uuid) {
    sqlx::query("update notices set next_at = now() where id = $1").bind(id).execute(&app.pg).await.unwrap();
}

fn paid(account: Uuid, performance: Uuid, order: Uuid) -> Notice {
    let news = News::OrderPaid { order, seats: vec![0, 1], amount: 200_000, currency: "KRW".into() };
    Notice { account, performance, news }
}

/// The texts of a mail's two parts, as a mail program shows them.
fn parts(mail: &str) -> [String; 2] {
    let mut bodies = mail.split("\r\n--=_").skip(1).filter_map(|part| part.split_once("\r\n\r\n")).map(|(head, body)| {
        if head.contains("base64") {
            use base64::Engine as _;
            let body: String = body.split_whitespace().collect();
            return String::from_utf8(base64::engine::general_purpose::STANDARD.decode(body).unwrap()).unwrap();
        }
        if head.contains("quoted-printable") { unquoted(body) } else { body.to_owned() }
    });
    [bodies.next().expect("a text"), bodies.next().expect("HTML")]
}

fn unquoted(text: &str) -> String {
    let text = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, more)) = rest.split_first() {
        rest = more;
        if *first == b'=' {
            let (hex, more) = rest.split_at(2);
            bytes.push(u8::from_str_radix(std::str::from_utf8(hex).unwrap(), 16).unwrap());
            rest = more;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// The mails in the folder of a server without a mail server, and their names.
fn mailbox(config: &Config) -> Vec<(String, String)> {
    let MailWay::Folder(folder) = &config.mail.way else { panic!("a folder") };
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut mails: Vec<(String, PathBuf)> = files
        .map(|file| (file.file_name().into_string().unwrap(), file.path()))
        .filter(|(name, _)| name.ends_with(".eml"))
        .collect();
    mails.sort();
    mails.into_iter().map(|(name, path)| (name, std::fs::read_to_string(path).unwrap())).collect()
}

#[tokio::test]
async fn a_notice_is_written_with_its_change_once_and_by_thousands() {
    // Nobody sends here.
    let app = handles(&Config { roles: Roles::only(Part::Accounts), ..fresh_config().await }).await;
    let performance = fixtures::performance(&app, Spec { seats: 20, ..Spec::default() }).await.id;
    let accounts = fixtures::accounts(&app, 3000).await;
    sqlx::query("update accounts set language = 'en' where id = $1").bind(accounts[7]).execute(&app.pg).await.unwrap();
    let all: Vec<Notice> = accounts.iter().map(|account| paid(*account, performance, Uuid::now_v7())).collect();
    let count = async |status: &str| {
        let rows = sqlx::query_scalar::<_, i64>("select count(*) from notices where status = $1").bind(status.to_owned());
        rows.fetch_one(&app.pg).await.unwrap()
    };
    let mut tx = app.pg.begin().await.unwrap();
    assert_eq!(notices::enqueue(&mut tx, &all).await.unwrap(), 3000);
    tx.rollback().await.unwrap();
    assert_eq!(count("due").await, 0, "what did not happen is not told");
    for new in [3000, 0] {
        let mut tx = app.pg.begin().await.unwrap();
        assert_eq!(notices::enqueue(&mut tx, &all).await.unwrap(), new);
        tx.commit().await.unwrap();
    }
    assert_eq!(count("due").await, 3000);
    let english: Vec<Uuid> =
        sqlx::query_scalar("select account_id from notices where language = 'en'").fetch_all(&app.pg).await.unwrap();
    assert_eq!(english, [accounts[7]]);
    // Two who write the same ones at once: each is there once, and nobody waits for ever.
    let again: Vec<Notice> = accounts.iter().map(|account| paid(*account, performance, Uuid::now_v7())).collect();
    let mut turned = again.clone();
    turned.reverse();
    let write = async |notices: &[Notice]| {
        let mut tx = app.pg.begin().await.unwrap();
        let new = notices::enqueue(&mut tx, notices).await.unwrap();
        tx.commit().await.unwrap();
        new
    };
    let (one, two) = tokio::join!(write(&again), write(&turned));
    assert_eq!((one + two, count("due").await), (3000, 6000));
}

#[tokio::test]
async fn who_buys_and_gives_back_is_told_in_their_language() {
    let mut spec = spec();
    spec.starts_at = Utc::now() + TimeDelta::days(5);
    let shop = Shop::with(spec).await;
    let (buyer, order) = shop.ordered(&[0, 1]).await;
    sqlx::query("update accounts set language = 'en', name = '<b>Kim</b>' where id = $1")
        .bind(buyer.account)
        .execute(&shop.app.pg)
        .await
        .unwrap();
    shop.pay(&order).await;
    let order = buyer.sync(&order).await.expect(200);
    until("a confirmation", || async { mailbox(&shop.app.config).len() == 1 }).await;
    let (name, mail) = mailbox(&shop.app.config).remove(0);
    let confirmation = rules::id_of(&paid(buyer.account, shop.performance.id, id(&order)).news);
    assert_eq!(name, format!("{confirmation}.eml"));
    assert!(mail.contains(&format!("Message-ID: <{confirmation}@frontrow.test>\r\n")), "{mail}");
    assert!(mail.contains("Auto-Submitted: auto-generated\r\n") && mail.contains("Content-Language: en\r\n"), "{mail}");
    assert!(mail.contains(&format!("<{}@example.com>\r\n", buyer.account)), "{mail}");
    let [text, html] = parts(&mail);
    let link = format!("{}orders/{}", shop.app.config.public_url, id(&order));
    for words in [
        "issued 2 tickets",
        "KRW 200,000",
        "Section A, row 1, seat 1 (R)",
        "Section A, row 1, seat 2 (R)",
        "(Seoul, UTC+09:00)",
        &link,
    ] {
        assert!(text.contains(words) && html.contains(words), "{words} is missing in {text}\n{html}");
    }
    assert!(html.contains("Dear &#60;b&#62;Kim") && !html.contains("<b>"), "{html}");
    // One of two goes back, for a fee.
    sqlx::query("update accounts set language = 'ko' where id = $1").bind(buyer.account).execute(&shop.app.pg).await.unwrap();
    let wish = json!({ "tickets": [order["tickets"][0]["id"]], "refund": 80_000 });
    buyer.client.post(&format!("/api/v1/orders/{}/cancellation", id(&order)), &wish).await.expect(200);
    shop.settles().await;
    until("a refund's mail", || async { mailbox(&shop.app.config).len() == 2 }).await;
    let refund = mailbox(&shop.app.config).into_iter().find(|(other, _)| *other != name).unwrap().1;
    let [text, _] = parts(&refund);
    for words in [
        "티켓 1장의 금액이 환불되었습니다",
        "나머지 티켓은 그대로",
        "환불 금액: 80,000원",
        "취소 수수료: 20,000원",
        "A · 1열 1번 (R석)",
        "한국 시간, UTC+09:00",
    ] {
        assert!(text.contains(words), "{words} is missing in {text}");
    }
    assert!(!text.contains("1열 2번"), "the other ticket stays: {text}");
    // Looking again, however often, tells nobody twice.
    buyer.sync(&order).await.expect(200);
    shop.look_now(&order).await;
    shop.settles().await;
    let told: i64 = sqlx::query_scalar("select count(*) from notices").fetch_one(&shop.app.pg).await.unwrap();
    assert_eq!(told, 2);
}

#[tokio::test]
async fn who_paid_too_late_is_told_that_the_money_goes_back_and_that_it_is_back() {
    let shop = Shop::open().await;
    let (buyer, order) = shop.ordered(&[0]).await;
    buyer.cancel(&order).await.expect(200);
    shop.bought(&[0]).await;
    shop.pay(&order).await;
    shop.until_status(&order, "refunded").await;
    let kinds = async || {
        let of = sqlx::query_scalar::<_, String>("select kind from notices where account_id = $1 order by created_at, kind");
        of.bind(buyer.account).fetch_all(&shop.app.pg).await.unwrap()
    };
    assert_eq!(kinds().await, ["payment_returned", "refunded"]);
    shop.settles().await;
    until("three mails", || async { mailbox(&shop.app.config).len() == 3 }).await;
    let texts: Vec<String> = mailbox(&shop.app.config).iter().map(|(_, mail)| parts(mail)[0].clone()).collect();
    assert!(texts.iter().any(|text| text.contains("이미 다른 분께 판매된 뒤") && text.contains("100,000원")), "{texts:?}");
    assert!(texts.iter().any(|text| text.contains("결제하신 금액이 환불되었습니다")), "{texts:?}");
}

#[tokio::test]
async fn mails_go_to_the_server_over_few_connections() {
    let post = Post::open().await;
    let ids = [post.tell().await, post.tell().await, post.tell().await, post.tell().await, post.tell().await, post.tell().await];
    for id in ids {
        post.until_status(id, "sent").await;
    }
    let taken = post.mails.taken();
    assert_eq!(taken.len(), 6);
    assert!(post.mails.connections() <= 4, "{}", post.mails.connections());
    let mut told: Vec<String> = taken.iter().map(|mail| mail.header("Message-ID")).collect();
    let mut expected: Vec<String> = ids.iter().map(|id| format!("<{id}@theatre.kr>")).collect();
    told.sort();
    expected.sort();
    assert_eq!(told, expected);
    assert_eq!(taken[0].from, "MAIL FROM:<tickets@theatre.kr>");
    assert_eq!(taken[0].to, format!("RCPT TO:<{}@example.com>", post.account));
    assert!(taken[0].header("Subject").starts_with("[Frontrow] =?utf-8?b?"), "{}", taken[0].header("Subject"));
}

#[tokio::test]
async fn what_surely_failed_is_tried_again_and_what_is_refused_is_not() {
    let post = Post::open().await;
    // Each surely did not arrive: again after a while, and once it is taken.
    let surely = [Fault::AtSender("550 not from you"), Fault::AtRecipient("450 not now"), Fault::AtText("451 not this time")];
    post.mails.fail(surely);
    let id = post.tell().await;
    for (n, words) in ["not from you", "not now", "not this time"].iter().enumerate() {
        post.until_error(id, words).await;
        let row = post.row(id).await;
        assert_eq!((row.status.as_str(), row.attempts, row.unsure), ("due", n as i32 + 1, false), "{row:?}");
        let waits: f64 = sqlx::query_scalar("select extract(epoch from next_at - now())::float8 from notices where id = $1")
            .bind(id)
            .fetch_one(&post.app.pg)
            .await
            .unwrap();
        assert!(waits > 5.0 * f64::from(1 << n) && waits < 16.0 * f64::from(1 << n), "{waits}");
        post.due(id).await;
    }
    post.until_status(id, "sent").await;
    assert_eq!(post.mails.taken().len(), 1);
    // A person who does not exist, and a text nobody wants: not again.
    for (fault, words) in [(Fault::AtRecipient("550 no such person"), "no such person"), (Fault::AtText("554 no"), "554")] {
        post.mails.fail([fault]);
        let id = post.tell().await;
        post.until_status(id, "dead").await;
        let row = post.row(id).await;
        assert!(row.error.contains(words) && !row.unsure && row.attempts == 1, "{row:?}");
    }
    // The connection that heard a refusal is good for the next one.
    let id = post.tell().await;
    post.until_status(id, "sent").await;
    assert_eq!(post.mails.taken().len(), 2);
}

#[tokio::test]
async fn what_may_have_arrived_is_repeated_after_its_lease_and_is_the_same_mail() {
    let post = Post::open().await;
    post.mails.fail([Fault::LostAnswer]);
    let id = post.tell().await;
    post.until_error(id, "the text had left").await;
    let row = post.row(id).await;
    assert_eq!((row.status.as_str(), row.attempts, row.unsure), ("due", 1, true), "{row:?}");
    let waits: f64 = sqlx::query_scalar("select extract(epoch from next_at - now())::float8 from notices where id = $1")
        .bind(id)
        .fetch_one(&post.app.pg)
        .await
        .unwrap();
    assert!(waits > 200.0, "not before the lease is over: {waits}");
    post.due(id).await;
    post.until_status(id, "sent").await;
    let [first, second] = <[Taken; 2]>::try_from(post.mails.taken()).unwrap();
    assert_eq!(first, second, "to the byte");
    assert!(!post.row(id).await.unsure);
    // Broken before the end of the text: it may or may not have been taken, too.
    post.mails.fail([Fault::LostText]);
    let id = post.tell().await;
    post.until_error(id, "the text had left").await;
    // A refusal of the repetition says nothing about the first.
    post.mails.fail([Fault::AtRecipient("550 gone")]);
    post.due(id).await;
    post.until_status(id, "dead").await;
    assert!(post.row(id).await.unsure);
}

#[tokio::test]
async fn a_slow_server_gets_each_mail_once() {
    let post = Post::open().await;
    post.mails.fail([Fault::Slow(Duration::from_secs(2)), Fault::Slow(Duration::from_secs(2))]);
    let ids = [post.tell().await, post.tell().await];
    until("both texts have left", || async { post.mails.taken().len() == 2 }).await;
    // While the server thinks, others are not kept waiting.
    let third = post.tell().await;
    post.until_status(third, "sent").await;
    for id in ids {
        post.until_status(id, "sent").await;
        assert_eq!(post.row(id).await.attempts, 1);
    }
    assert_eq!((post.mails.taken().len(), post.mails.begun()), (3, 3));
}

#[tokio::test]
async fn who_lost_the_lease_sends_no_text_and_notes_nothing() {
    let post = Post::open().await;
    post.mails.fail([Fault::SlowRecipient(Duration::from_secs(1))]);
    let id = post.tell().await;
    until("an attempt is under way", || async { post.mails.begun() == 1 }).await;
    // Somebody else has taken it up meanwhile.
    sqlx::query("update notices set attempts = 5, next_at = now() + interval '4 minutes' where id = $1")
        .bind(id)
        .execute(&post.app.pg)
        .await
        .unwrap();
    until("the attempt ended", || async { post.mails.closed() == 1 }).await;
    assert_eq!(post.mails.taken(), []);
    assert_eq!(post.row(id).await, Row { status: "due".into(), attempts: 5, unsure: false, error: String::new() });
    // The other one ends in good order.
    post.due(id).await;
    post.until_status(id, "sent").await;
    assert_eq!((post.mails.taken().len(), post.row(id).await.attempts), (1, 6));
}

#[tokio::test]
async fn a_mail_server_that_is_away_is_tried_for_a_while_and_then_people_are_told() {
    // Nobody listens there.
    let server = SmtpConfig { host: "127.0.0.1".into(), port: 1, tls: SmtpTls::None, log_in: None };
    let mail = MailConfig { from: "a@b.co".parse().unwrap(), way: MailWay::Smtp(server) };
    let app = TestApp::start_with(Config { mail, ..fresh_config().await }).await;
    let performance = fixtures::performance(&app, Spec { seats: 4, ..Spec::default() }).await.id;
    let (account, admin) = (fixtures::account(&app, "customer").await, Client::fresh(&app, Role::Admin).await.1);
    let notice = paid(account, performance, Uuid::now_v7());
    let id = rules::id_of(&notice.news);
    notices::enqueue(&mut app.pg.acquire().await.unwrap(), &[notice]).await.unwrap();
    until("an attempt failed", || async { row(&app, id).await.error.contains("no connection") }).await;
    sqlx::query("update notices set attempts = 19, next_at = now()").execute(&app.pg).await.unwrap();
    until("it is given up", || async { row(&app, id).await.status == "dead" }).await;
    let seen = admin.get("/api/v1/notices").await.expect(200);
    assert_eq!((&seen["items"][0]["id"], &seen["items"][0]["attempts"]), (&json!(id), &json!(20)), "{seen}");
    assert_eq!(seen["items"][0]["email"], json!(format!("{account}@example.com")));
    assert!(seen["items"][0]["last_error"].as_str().unwrap().contains("no connection") && seen["items"][0].get("news").is_none());
}

#[tokio::test]
async fn an_admin_sees_what_cannot_be_delivered_and_has_it_sent_again() {
    let post = Post::open().await;
    post.mails.fail((0..3).map(|_| Fault::AtRecipient("550 no such person")));
    let mut ids = vec![post.tell().await, post.tell().await, post.tell().await];
    for id in &ids {
        post.until_status(*id, "dead").await;
    }
    let (_, admin) = Client::fresh(&post.app, Role::Admin).await;
    let (_, manager) = Client::fresh(&post.app, Role::Manager).await;
    assert_eq!(manager.get("/api/v1/notices").await.problem(), (403, "forbidden".into()));
    // Page by page, newest first.
    ids.sort_by(|a, b| b.cmp(a));
    let first = admin.get("/api/v1/notices?limit=2").await.expect(200);
    let rest = admin.get(&format!("/api/v1/notices?limit=2&cursor={}", first["next"].as_str().unwrap())).await.expect(200);
    let seen: Vec<&Value> = [&first, &rest].iter().flat_map(|page| page["items"].as_array().unwrap()).map(|n| &n["id"]).collect();
    assert_eq!(seen, ids.iter().map(|id| json!(id)).collect::<Vec<_>>().iter().collect::<Vec<_>>());
    assert!(rest["next"].is_null());
    for (query, status) in [("status=lost", 400), ("limit=0", 422), ("cursor=x", 400)] {
        assert_eq!(admin.get(&format!("/api/v1/notices?{query}")).await.problem().0, status, "{query}");
    }
    // Again, and this time somebody is there.
    let retry = format!("/api/v1/notices/{}/retry", ids[1]);
    assert_eq!(manager.post(&retry, &json!({})).await.problem().0, 403);
    let again = admin.post(&retry, &json!({})).await.expect(200);
    assert_eq!((&again["status"], &again["attempts"]), (&json!("due"), &json!(0)));
    post.until_status(ids[1], "sent").await;
    assert_eq!(admin.post(&retry, &json!({})).await.problem(), (409, "conflict".into()));
    assert_eq!(admin.post(&format!("/api/v1/notices/{}/retry", Uuid::now_v7()), &json!({})).await.problem().0, 404);
    assert_eq!(post.mails.taken().len(), 1);
    let sent = admin.get("/api/v1/notices?status=sent").await.expect(200);
    assert_eq!((&sent["items"][0]["id"], sent["items"].as_array().unwrap().len()), (&json!(ids[1]), 1));
    let trail = admin.get("/api/v1/audit?entity=notice").await.expect(200);
    assert_eq!(trail["items"][0]["changes"]["status"], json!({"before": "dead", "after": "due"}));
}

/// A node that dies at `point` over a mail, and the next life of it.
async fn dies_while_sending(point: &str, arrived: usize) {
    let mails = MailServer::start().await;
    let config = fresh_config().await;
    let app = handles(&Config { roles: Roles::only(Part::Accounts), ..config.clone() }).await;
    let performance = fixtures::performance(&app, Spec { seats: 4, ..Spec::default() }).await.id;
    let account = fixtures::account(&app, "customer").await;
    let smtp = mails.env();
    let mut env: Vec<(&str, &str)> = smtp.iter().map(|(name, value)| (*name, value.as_str())).collect();
    // Both lives are reached at one address, which mails name.
    env.push(("FRONTROW_PUBLIC_URL", "http://127.0.0.1:9"));
    env.push(("FRONTROW_CRASH_AT", point));
    let node = Node::start_with(&config, &env).await;
    let notice = paid(account, performance, Uuid::now_v7());
    let id = rules::id_of(&notice.news);
    notices::enqueue(&mut app.pg.acquire().await.unwrap(), &[notice]).await.unwrap();
    assert!(!node.ended().await.success(), "it died at {point}");
    assert_eq!(mails.taken().len(), arrived);
    let between = row(&app, id).await;
    assert_eq!((between.status.as_str(), between.unsure), ("due", true), "nobody can know: {between:?}");
    env.pop();
    let _next = Node::start_with(&config, &env).await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(mails.taken().len(), arrived, "not before the lease is over");
    due(&app, id).await;
    until("it is sent", || async { row(&app, id).await.status == "sent" }).await;
    let taken = mails.taken();
    assert_eq!(taken.len(), arrived + 1);
    assert!(taken.iter().all(|mail| mail.header("Message-ID") == format!("<{id}@theatre.kr>") && *mail == taken[0]));
}

#[tokio::test]
async fn death_between_sending_and_noting_repeats_the_same_mail() {
    dies_while_sending("notices.sent", 1).await;
}

#[tokio::test]
async fn death_before_the_text_leaves_sends_it_later() {
    dies_while_sending("notices.entrusted", 0).await;
}

#[tokio::test]
async fn two_nodes_send_each_mail_once() {
    let mails = MailServer::start().await;
    let config = Config { mail: mails.config(), ..fresh_config().await };
    let (one, _two) = (TestApp::start_with(config.clone()).await, TestApp::start_with(config).await);
    let performance = fixtures::performance(&one, Spec { seats: 20, ..Spec::default() }).await.id;
    let accounts = fixtures::accounts(&one, 60).await;
    let all: Vec<Notice> = accounts.iter().map(|account| paid(*account, performance, Uuid::now_v7())).collect();
    notices::enqueue(&mut one.pg.acquire().await.unwrap(), &all).await.unwrap();
    until("all are sent", || async {
        sqlx::query_scalar::<_, i64>("select count(*) from notices where status = 'sent'").fetch_one(&one.pg).await.unwrap() == 60
    })
    .await;
    let mut to: Vec<String> = mails.taken().into_iter().map(|mail| mail.to).collect();
    to.sort();
    to.dedup();
    assert_eq!((to.len(), mails.taken().len(), mails.begun()), (60, 60, 60));
}
