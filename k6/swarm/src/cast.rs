//! Accounts for the crowd. With the target's root secret and database they are written in bulk and their tokens made
//! here; that is for test targets. Anywhere else people sign up and log in, which costs an Argon2 each.

use std::time::Duration;

use anyhow::Context as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as B64;
use frontrow_protocol::ids::AccountId;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use hmac::{Hmac, KeyInit as _, Mac as _};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use reqwest::{Method, StatusCode};
use serde_json::json;
use sha2::Sha256;
use sqlx::{Connection as _, PgConnection};
use uuid::{Builder, Uuid};

use crate::clock::now_us;
use crate::http::{Ask, Http, text};

/// Accounts one statement writes.
const BATCH: usize = 5000;
/// People who sign up at the same time.
const SIGNING_UP: usize = 8;
/// How long made tokens are good for: longer than any run.
const TOKEN_LIFE: Duration = Duration::from_secs(12 * 3600);
/// Everybody's password where people sign up.
const PASSWORD: &str = "swarm-of-customers";

/// The account of a person, the same for the same seed.
#[must_use]
pub fn account(seed: u64, person: usize) -> AccountId {
    let mut random = StdRng::seed_from_u64(seed.rotate_left(32) ^ person as u64);
    Builder::from_random_bytes(random.random()).into_uuid()
}

/// The manager of a seed's performances.
#[must_use]
pub fn manager(seed: u64) -> AccountId {
    account(seed, usize::MAX)
}

/// Writes the accounts of people and of the manager, where they are missing.
///
/// # Errors
/// When the database does not take them.
pub async fn write(database_url: &str, seed: u64, people: usize) -> anyhow::Result<()> {
    let mut pg = PgConnection::connect(database_url).await.context("the target's database")?;
    let ids: Vec<Uuid> = (0..people).map(|person| account(seed, person)).collect();
    for some in ids.chunks(BATCH) {
        insert(&mut pg, some, "customer").await?;
    }
    insert(&mut pg, &[manager(seed)], "manager").await?;
    pg.close().await?;
    Ok(())
}

async fn insert(pg: &mut PgConnection, ids: &[Uuid], role: &str) -> anyhow::Result<()> {
    // A password hash that no password has: these log in by token only.
    sqlx::query(
        "insert into accounts (id, email, name, nickname, birth_date, role, password_hash)
         select id, id || '@swarm.example', 'Swarm', 'n' || replace(id::text, '-', ''), '1990-01-01', $2, '!'
         from unnest($1::uuid[]) as id on conflict do nothing",
    )
    .bind(ids)
    .bind(role)
    .execute(pg)
    .await?;
    Ok(())
}

fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    // HMAC takes keys of any length.
    Hmac::<Sha256>::new_from_slice(key).map(|mac| mac.chain_update(message).finalize().into_bytes().to_vec()).unwrap_or_default()
}

/// An access token as the server with this root secret makes them.
#[must_use]
pub fn token(secret: &str, account: AccountId, role: &str) -> String {
    let now = now_us() / 1_000_000;
    let claims = json!({
        "sub": account, "role": role, "nickname": format!("n{}", account.simple()), "iat": now,
        "exp": now + TOKEN_LIFE.as_secs(),
    });
    let signed = format!("{}.{}", B64.encode(r#"{"typ":"JWT","alg":"HS256"}"#), B64.encode(claims.to_string()));
    let key = hmac(secret.as_bytes(), b"frontrow access token v1");
    format!("{signed}.{}", B64.encode(hmac(&key, signed.as_bytes())))
}

/// Signs everybody up (or finds them signed up) and logs them in; their tokens, in order.
///
/// # Errors
/// When somebody cannot.
pub async fn sign_up(http: &Http, seed: u64, people: usize) -> anyhow::Result<Vec<String>> {
    stream::iter(0..people).map(|person| sign_up_one(http, seed, person)).buffered(SIGNING_UP).try_collect().await
}

async fn sign_up_one(http: &Http, seed: u64, person: usize) -> anyhow::Result<String> {
    let id = account(seed, person).simple().to_string();
    let email = format!("{id}@swarm.example");
    let body = json!({
        "email": email, "password": PASSWORD, "name": "Swarm", "nickname": format!("n{}", &id[..16]), "birth_date": "1990-01-01",
    });
    let ask = Ask { method: Method::POST, path: "/accounts", token: None, key: None, body: Some(&body) };
    let (status, problem) = http.ask(&ask).await?;
    anyhow::ensure!(status == StatusCode::CREATED || status == StatusCode::CONFLICT, "signing up: {status} {problem}");
    log_in(http, &email, PASSWORD).await
}

/// Logs in.
///
/// # Errors
/// When that is refused.
pub async fn log_in(http: &Http, email: &str, password: &str) -> anyhow::Result<String> {
    let session = http.post("/auth/login", None, &json!({ "email": email, "password": password })).await?;
    Ok(text(&session, "access_token")?.to_owned())
}
