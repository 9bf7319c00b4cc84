//! Accounts on real services, over REST.

use std::collections::BTreeSet;

use frontrow::accounts;
use frontrow_protocol::server::Role;
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::Client;
use crate::harness::TestApp;

const PASSWORD: &str = "correct horse battery";

fn person(name: &str) -> Value {
    json!({"email": format!("{name}@example.com"), "password": PASSWORD, "name": "Kim", "nickname": name, "birth_date": "1990-01-31"})
}

fn with(mut body: Value, field: &str, value: Value) -> Value {
    body[field] = value;
    body
}

async fn log_in(client: &Client, name: &str) -> Value {
    client.post("/api/v1/auth/login", &json!({"email": format!("{name}@example.com"), "password": PASSWORD})).await.expect(200)
}

async fn refresh(client: &Client, session: &Value) -> crate::client::Answer {
    client.post("/api/v1/auth/refresh", &json!({"refresh_token": session["refresh_token"]})).await
}

#[tokio::test]
async fn parity_1_sign_up_checks_every_field_and_makes_a_customer() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    let made = client.post("/api/v1/accounts", &person("one")).await.expect(201);
    assert_eq!(
        (&made["role"], &made["birth_date"], &made["nickname"]),
        (&json!("customer"), &json!("1990-01-31"), &json!("one"))
    );
    assert!(made.get("password").is_none() && made.get("password_hash").is_none());

    let long = "x".repeat(300);
    let bad = [
        ("email", json!("no-address")),
        ("email", json!(format!("{long}@example.com"))),
        ("password", json!("short12")),
        ("password", json!("p".repeat(129))),
        ("name", json!("  ")),
        ("name", json!("n".repeat(51))),
        ("nickname", json!("")),
        ("nickname", json!("n".repeat(51))),
        ("birth_date", json!("2999-01-01")),
        ("birth_date", json!("1800-01-01")),
    ];
    for (field, value) in bad {
        let answer = client.post("/api/v1/accounts", &with(person("two"), field, value.clone())).await;
        assert_eq!(answer.problem(), (422, "validation_failed".into()), "{field} {value}");
        assert_eq!(answer.json()["errors"][0]["field"], field);
    }
    for (field, value) in [("birth_date", json!("1990-02-30")), ("birth_date", json!("yesterday")), ("email", Value::Null)] {
        let answer = client.post("/api/v1/accounts", &with(person("two"), field, value.clone())).await;
        assert_eq!(answer.problem(), (400, "bad_message".into()), "{field} {value}");
    }
    let count: i64 = sqlx::query_scalar("select count(*) from accounts").fetch_one(&app.pg).await.unwrap();
    assert_eq!(count, 1);
}

#[tokio::test]
async fn mails_are_written_in_the_language_of_the_browser_until_somebody_says_otherwise() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    for (name, header, language) in
        [("a", "en-GB,en;q=0.9,ko;q=0.5", "en"), ("b", "ko-KR", "ko"), ("c", "fr", "en"), ("d", "", "ko")]
    {
        let request = client.request(Method::POST, "/api/v1/accounts").header("accept-language", header);
        let made = client.send(request.json(&person(name))).await.expect(201);
        assert_eq!(made["language"], language, "{header}");
    }
    let silent = client.post("/api/v1/accounts", &person("e")).await.expect(201);
    assert_eq!(silent["language"], "ko");
    let me = client.with_token(log_in(&client, "e").await["access_token"].as_str().unwrap());
    assert_eq!(me.patch("/api/v1/me", &json!({"language": "en"})).await.expect(200)["language"], "en");
    assert_eq!(me.patch("/api/v1/me", &json!({"name": "Lee"})).await.expect(200)["language"], "en");
    assert_eq!(me.get("/api/v1/me").await.expect(200)["language"], "en");
    assert_eq!(me.patch("/api/v1/me", &json!({"language": "fr"})).await.problem(), (400, "bad_message".into()));
}

#[tokio::test]
async fn defect_d26_nobody_signs_up_as_more_than_a_customer() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    for role in ["admin", "manager", "P_MANAGER"] {
        let made = client.post("/api/v1/accounts", &with(person(role), "role", json!(role))).await.expect(201);
        assert_eq!(made["role"], "customer");
        let session = log_in(&client, role).await;
        let me = client.with_token(session["access_token"].as_str().unwrap());
        let raise = me.put(&format!("/api/v1/accounts/{}/role", made["id"].as_str().unwrap()), &json!({"role": "admin"})).await;
        assert_eq!(raise.problem(), (403, "forbidden".into()));
    }
}

#[tokio::test]
async fn defect_d28_one_of_many_sign_ups_at_once_gets_the_email_and_one_the_nickname() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    let same_email = (0..8)
        .map(|n| with(with(person("x"), "nickname", json!(format!("nick{n}"))), "email", json!(["A@b.co", "a@B.co"][n % 2])));
    let codes = tally(&client, same_email).await;
    assert_eq!(codes, [("201".into(), 1), ("email_taken".into(), 7)].into());
    let same_nickname =
        (0..8).map(|n| with(with(person("x"), "email", json!(format!("m{n}@b.co"))), "nickname", json!(["Kim", "kim"][n % 2])));
    let codes = tally(&client, same_nickname).await;
    assert_eq!(codes, [("201".into(), 1), ("nickname_taken".into(), 7)].into());
}

async fn tally(client: &Client, bodies: impl Iterator<Item = Value>) -> std::collections::BTreeMap<String, usize> {
    let bodies: Vec<Value> = bodies.collect();
    let answers = join_all(bodies.iter().map(|body| client.post("/api/v1/accounts", body))).await;
    let mut codes = std::collections::BTreeMap::new();
    for answer in answers {
        let code = if answer.status == 201 { "201".to_owned() } else { answer.problem().1 };
        *codes.entry(code).or_default() += 1;
    }
    codes
}

#[tokio::test]
async fn parity_2_log_in_gives_a_token_and_bad_credentials_one_answer() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    let made = client.post("/api/v1/accounts", &person("one")).await.expect(201);
    let answer = client.post("/api/v1/auth/login", &json!({"email": "ONE@example.com", "password": PASSWORD})).await;
    let cookie = answer.headers["set-cookie"].to_str().unwrap().to_owned();
    assert!(cookie.starts_with("frontrow_refresh=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
    assert!(cookie.contains("Path=/api/v1/auth") && !cookie.contains("Secure"), "{cookie}");
    let session = answer.expect(200);
    assert_eq!(
        (&session["token_type"], &session["user"]["id"], &session["user"]["role"]),
        (&json!("Bearer"), &made["id"], &json!("customer"))
    );
    let caller = app.tokens.verify(session["access_token"].as_str().unwrap(), app.clock.now()).unwrap();
    assert_eq!((json!(caller.account), caller.nickname.as_str(), caller.role), (made["id"].clone(), "one", Role::Customer));
    let life = caller.expires_at - app.clock.now();
    assert!(life.num_seconds() > 3500 && life.num_seconds() <= 3600, "an hour: {life}");

    let mut bodies = BTreeSet::new();
    for (email, password) in
        [("one@example.com", "wrong password"), ("nobody@example.com", PASSWORD), ("no address", PASSWORD), ("", "")]
    {
        let answer = client.post("/api/v1/auth/login", &json!({"email": email, "password": password})).await;
        assert_eq!(answer.problem(), (401, "bad_credentials".into()));
        bodies.insert(answer.text);
    }
    assert_eq!(bodies.len(), 1, "nobody learns which half was wrong");
}

#[tokio::test]
async fn defect_d28_a_closed_account_cannot_log_in_and_frees_its_names() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    client.post("/api/v1/accounts", &person("one")).await.expect(201);
    let session = log_in(&client, "one").await;
    let me = client.with_token(session["access_token"].as_str().unwrap());
    assert_eq!(me.delete("/api/v1/me", &json!({"password": "not it at all"})).await.problem(), (401, "bad_credentials".into()));
    me.get("/api/v1/me").await.expect(200);
    me.delete("/api/v1/me", &json!({"password": PASSWORD})).await.expect(204);
    assert_eq!(me.get("/api/v1/me").await.problem(), (401, "unauthenticated".into()));
    assert_eq!(refresh(&client, &session).await.problem().0, 401);
    let body = json!({"email": "one@example.com", "password": PASSWORD});
    assert_eq!(client.post("/api/v1/auth/login", &body).await.problem(), (401, "bad_credentials".into()));
    client.post("/api/v1/accounts", &person("one")).await.expect(201);
}

#[tokio::test]
async fn parity_3_everything_of_ones_own_needs_a_token_and_defect_d25_identity_headers_are_ignored() {
    let app = TestApp::start().await;
    let (admin, _) = Client::fresh(&app, Role::Admin).await;
    let (customer, client) = Client::fresh(&app, Role::Customer).await;
    let nobody = Client::nobody(&app);
    let spoofed = |client: &Client, method, path: &str| {
        client
            .request(method, path)
            .header("X-User-Id", admin.to_string())
            .header("X-User-Role", "MANAGER")
            .header("X-User-Email", "admin@example.com")
            .header("X-Forwarded-User", "admin")
    };
    assert_eq!(nobody.send(spoofed(&nobody, Method::GET, "/api/v1/me")).await.problem(), (401, "unauthenticated".into()));
    let find = "/api/v1/accounts?email=a@b.co";
    assert_eq!(nobody.send(spoofed(&nobody, Method::GET, find)).await.problem(), (401, "unauthenticated".into()));
    assert_eq!(client.send(spoofed(&client, Method::GET, find)).await.problem(), (403, "forbidden".into()));
    let me = client.send(spoofed(&client, Method::GET, "/api/v1/me")).await.expect(200);
    assert_eq!(me["id"], json!(customer));
}

#[tokio::test]
async fn tokens_that_are_not_ours_are_refused_and_old_ones_say_so() {
    let app = TestApp::start().await;
    let (_, client) = Client::fresh(&app, Role::Customer).await;
    let good = client.token.clone().unwrap();
    let mut parts: Vec<&str> = good.split('.').collect();
    let none = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0"; // {"alg":"none","typ":"JWT"}
    parts[0] = none;
    let unsigned = parts.join(".");
    let cut = good[..good.len() - 2].to_owned();
    let other = frontrow::accounts::Tokens::new(&"another secret of more than thirty-two characters".to_owned().into());
    let foreign = other.issue(&app.tokens.verify(&good, app.clock.now()).unwrap()).unwrap();
    for bad in [unsigned, cut, foreign, String::new(), "x.y.z".into(), format!("{none}..")] {
        assert_eq!(client.with_token(&bad).get("/api/v1/me").await.problem(), (401, "unauthenticated".into()), "{bad}");
    }
    let basic = client.http_basic("/api/v1/me").await;
    assert_eq!(basic.problem(), (401, "unauthenticated".into()));
    assert_eq!(basic.headers["www-authenticate"], "Bearer");
    app.clock.advance(3_601_000);
    assert_eq!(client.get("/api/v1/me").await.problem(), (401, "token_expired".into()));
}

#[tokio::test]
async fn a_refresh_token_is_good_once_and_its_reuse_ends_the_family() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    client.post("/api/v1/accounts", &person("one")).await.expect(201);
    let (first, other) = (log_in(&client, "one").await, log_in(&client, "one").await);
    let second = refresh(&client, &first).await.expect(200);
    assert_ne!(first["refresh_token"], second["refresh_token"]);
    let third = refresh(&client, &second).await.expect(200);
    assert_eq!(refresh(&client, &first).await.problem(), (401, "unauthenticated".into()));
    assert_eq!(refresh(&client, &third).await.problem(), (401, "unauthenticated".into()), "the family is revoked");
    refresh(&client, &other).await.expect(200);
    let kept: Vec<Vec<u8>> = sqlx::query_scalar("select token_hash from refresh_tokens").fetch_all(&app.pg).await.unwrap();
    let plain = third["refresh_token"].as_str().unwrap();
    assert!(kept.iter().all(|hash| hash != plain.as_bytes() && hash.len() == 32), "only hashes are kept");
}

#[tokio::test]
async fn of_many_who_show_one_refresh_token_at_once_one_is_served() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    client.post("/api/v1/accounts", &person("one")).await.expect(201);
    for _ in 0..3 {
        let session = log_in(&client, "one").await;
        let answers = join_all((0..8).map(|_| refresh(&client, &session))).await;
        let (served, refused): (Vec<_>, Vec<_>) = answers.into_iter().partition(|a| a.status == 200);
        assert_eq!((served.len(), refused.len()), (1, 7));
        assert!(refused.iter().all(|a| a.problem().0 == 401));
        // Whoever was served may be the thief: the family is over for all.
        assert_eq!(refresh(&client, &served[0].json()).await.problem().0, 401);
    }
}

#[tokio::test]
async fn refresh_tokens_run_out_log_out_ends_them_and_the_cookie_serves_too() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    client.post("/api/v1/accounts", &person("one")).await.expect(201);
    let session = log_in(&client, "one").await;
    let cookie = format!("a=b; frontrow_refresh={}", session["refresh_token"].as_str().unwrap());
    let by_cookie = client.send(client.request(Method::POST, "/api/v1/auth/refresh").header("cookie", cookie)).await.expect(200);
    let cookie = format!("frontrow_refresh={}", by_cookie["refresh_token"].as_str().unwrap());
    let out = client.send(client.request(Method::POST, "/api/v1/auth/logout").header("cookie", cookie)).await;
    assert!(out.headers["set-cookie"].to_str().unwrap().contains("Max-Age=0"));
    out.expect(204);
    assert_eq!(refresh(&client, &by_cookie).await.problem().0, 401);
    client.post("/api/v1/auth/logout", &json!({})).await.expect(204);
    assert_eq!(client.post("/api/v1/auth/refresh", &json!({})).await.problem(), (401, "unauthenticated".into()));

    let session = log_in(&client, "one").await;
    app.clock.advance(14 * 24 * 3_600_000 + 1000);
    assert_eq!(refresh(&client, &session).await.problem().0, 401);
}

#[tokio::test]
async fn one_changes_ones_own_names_and_password_which_ends_other_sessions() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    client.post("/api/v1/accounts", &person("one")).await.expect(201);
    client.post("/api/v1/accounts", &person("two")).await.expect(201);
    let session = log_in(&client, "one").await;
    let me = client.with_token(session["access_token"].as_str().unwrap());
    let changed = me.patch("/api/v1/me", &json!({"name": "Lee", "nickname": "  uno "})).await.expect(200);
    assert_eq!((&changed["name"], &changed["nickname"]), (&json!("Lee"), &json!("uno")));
    assert_eq!(me.patch("/api/v1/me", &json!({"nickname": "TWO"})).await.problem(), (409, "nickname_taken".into()));
    assert_eq!(me.patch("/api/v1/me", &json!({"name": ""})).await.problem(), (422, "validation_failed".into()));
    let password = |current: &str, new: &str| json!({"password": {"current": current, "new": new}});
    assert_eq!(
        me.patch("/api/v1/me", &password("wrong one", "another password")).await.problem(),
        (401, "bad_credentials".into())
    );
    assert_eq!(me.patch("/api/v1/me", &password(PASSWORD, "short")).await.problem(), (422, "validation_failed".into()));
    me.patch("/api/v1/me", &password(PASSWORD, "another password")).await.expect(200);
    assert_eq!(refresh(&client, &session).await.problem().0, 401, "the old log-in is over");
    let old = json!({"email": "one@example.com", "password": PASSWORD});
    assert_eq!(client.post("/api/v1/auth/login", &old).await.problem(), (401, "bad_credentials".into()));
    client.post("/api/v1/auth/login", &with(old, "password", json!("another password"))).await.expect(200);
}

#[tokio::test]
async fn parity_4_three_roles_given_by_admins_alone() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    accounts::create_admin(&app.pg, "root@example.com", PASSWORD, "Root", "root").await.unwrap();
    let admin = client.with_token(log_in(&client, "root").await["access_token"].as_str().unwrap());
    let made = client.post("/api/v1/accounts", &person("one")).await.expect(201);
    let role = format!("/api/v1/accounts/{}/role", made["id"].as_str().unwrap());
    let found = admin.get("/api/v1/accounts?email=ONE@example.com").await.expect(200);
    assert_eq!(found["items"][0]["id"], made["id"]);
    assert_eq!(admin.get("/api/v1/accounts?email=none@example.com").await.expect(200)["items"], json!([]));

    let before = log_in(&client, "one").await;
    assert_eq!(admin.put(&role, &json!({"role": "manager"})).await.expect(200)["role"], "manager");
    let after = refresh(&client, &before).await.expect(200);
    assert_eq!((&before["user"]["role"], &after["user"]["role"]), (&json!("customer"), &json!("manager")), "at the next refresh");
    let manager = client.with_token(after["access_token"].as_str().unwrap());
    assert_eq!(manager.put(&role, &json!({"role": "admin"})).await.problem(), (403, "forbidden".into()));
    assert_eq!(admin.put(&role, &json!({"role": "emperor"})).await.problem(), (400, "bad_message".into()));
    let nobody = format!("/api/v1/accounts/{}/role", uuid::Uuid::now_v7());
    assert_eq!(admin.put(&nobody, &json!({"role": "manager"})).await.problem(), (404, "not_found".into()));
}

#[tokio::test]
async fn the_last_admin_stays_and_a_demoted_one_gives_no_roles() {
    let app = TestApp::start().await;
    let ((first, a), (second, b)) = (Client::fresh(&app, Role::Admin).await, Client::fresh(&app, Role::Admin).await);
    let demote = json!({"role": "customer"});
    let (path_a, path_b) = (format!("/api/v1/accounts/{first}/role"), format!("/api/v1/accounts/{second}/role"));
    // Each demotes the other at once: one wins, and is then the last.
    let (to_b, to_a) = tokio::join!(a.put(&path_b, &demote), b.put(&path_a, &demote));
    let outcomes = [to_b.status.as_u16(), to_a.status.as_u16()];
    assert!(outcomes == [200, 403] || outcomes == [403, 200], "{outcomes:?}");
    let (winner, path) = if outcomes[0] == 200 { (&a, &path_a) } else { (&b, &path_b) };
    assert_eq!(winner.put(path, &demote).await.problem(), (409, "conflict".into()));
    let admins: i64 = sqlx::query_scalar("select count(*) from accounts where role = 'admin'").fetch_one(&app.pg).await.unwrap();
    assert_eq!(admins, 1);
}

#[tokio::test]
async fn an_admin_from_the_command_line_is_made_once_or_promoted() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    let made = client.post("/api/v1/accounts", &person("one")).await.expect(201);
    let id = accounts::create_admin(&app.pg, "One@Example.com", "another password", "X", "y").await.unwrap();
    assert_eq!(json!(id), made["id"]);
    assert_eq!(log_in(&client, "one").await["user"]["role"], "admin", "promoted, with its own password");
    let error = accounts::create_admin(&app.pg, "x", "short", "X", "z").await.unwrap_err().to_string();
    assert!(error.contains("email") && error.contains("password"), "{error}");
    assert!(accounts::create_admin(&app.pg, "z@example.com", PASSWORD, "X", "ONE").await.is_err());
}

#[tokio::test]
async fn guessing_is_slowed_for_the_one_who_guesses() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    client.post("/api/v1/accounts", &person("one")).await.expect(201);
    let guess = json!({"email": "one@example.com", "password": "guess guess"});
    let mut last = client.post("/api/v1/auth/login", &guess).await;
    for _ in 0..2 * frontrow::limits::ATTEMPT_BURST {
        last = client.post("/api/v1/auth/login", &guess).await;
        if last.status == 429 {
            break;
        }
    }
    assert_eq!(last.problem(), (429, "rate_limited".into()));
    let wait: u64 = last.headers["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=3).contains(&wait), "{wait}");
    let other = json!({"email": "other@example.com", "password": "guess guess"});
    assert_eq!(client.post("/api/v1/auth/login", &other).await.problem().1, "bad_credentials");
    app.clock.advance(3000);
    log_in(&client, "one").await;
}

#[tokio::test]
async fn defect_d49_the_date_of_birth_is_kept_for_age_limits() {
    let app = TestApp::start().await;
    let made = Client::nobody(&app).post("/api/v1/accounts", &person("one")).await.expect(201);
    let id = made["id"].as_str().unwrap().parse().unwrap();
    assert_eq!(accounts::birth_date(&app, id).await.unwrap().to_string(), "1990-01-31");
    assert!(accounts::birth_date(&app, uuid::Uuid::now_v7()).await.is_err());
}
