//! A small REST client for tests.

use chrono::TimeDelta;
use frontrow::accounts::Caller;
use frontrow::app::App;
use frontrow_protocol::server::Role;
use reqwest::{Method, StatusCode};
use serde_json::Value;
use uuid::Uuid;

use crate::harness::TestApp;

/// Calls the server as somebody, or as nobody.
#[derive(Clone)]
pub struct Client {
    base: String,
    pub token: Option<String>,
    http: reqwest::Client,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: reqwest::header::HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|e| panic!("{e}: {} {}", self.status, self.text))
    }

    /// The body of an answer that must have this status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        if self.text.is_empty() { Value::Null } else { self.json() }
    }

    /// The code of a problem document, which this must be.
    #[track_caller]
    pub fn problem(&self) -> (u16, String) {
        let kind = self.headers.get("content-type").map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
        assert_eq!(kind, "application/problem+json", "{} {}", self.status, self.text);
        let body = self.json();
        assert_eq!(body["status"], self.status.as_u16());
        (self.status.as_u16(), body["code"].as_str().unwrap().to_owned())
    }
}

impl Client {
    pub fn nobody(app: &TestApp) -> Self {
        // The provider may be installed already, by another test of this process.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self { base: app.url(""), token: None, http: reqwest::Client::builder().build().unwrap() }
    }

    /// At a server known by its address only, with this access token.
    pub fn at(base: &str, token: &str) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { base: base.to_owned(), token: Some(token.to_owned()), http }
    }

    /// With an access token made for `account`, without a log-in.
    pub fn of(app: &TestApp, account: Uuid, role: Role) -> Self {
        Self { token: Some(token(app, account, role)), ..Self::nobody(app) }
    }

    /// A fresh account of this role, and its client.
    pub async fn fresh(app: &TestApp, role: Role) -> (Uuid, Self) {
        let account = crate::fixtures::account(app, role.as_str()).await;
        (account, Self::of(app, account, role))
    }

    pub fn with_token(&self, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..self.clone() }
    }

    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.base));
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    pub async fn send(&self, request: reqwest::RequestBuilder) -> Answer {
        let response = request.send().await.unwrap();
        Answer { status: response.status(), headers: response.headers().clone(), text: response.text().await.unwrap_or_default() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    /// With credentials of a kind the server does not take.
    pub async fn http_basic(&self, path: &str) -> Answer {
        self.send(self.http.get(format!("{}{path}", self.base)).basic_auth("a", Some("b"))).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.send(self.request(Method::POST, path).json(body)).await
    }

    pub async fn put(&self, path: &str, body: &Value) -> Answer {
        self.send(self.request(Method::PUT, path).json(body)).await
    }

    pub async fn patch(&self, path: &str, body: &Value) -> Answer {
        self.send(self.request(Method::PATCH, path).json(body)).await
    }

    pub async fn delete(&self, path: &str, body: &Value) -> Answer {
        self.send(self.request(Method::DELETE, path).json(body)).await
    }
}

/// An access token that is good for an hour.
pub fn token(app: &TestApp, account: Uuid, role: Role) -> String {
    issue(app, account, role)
}

/// [`token`], with the handles alone.
pub fn issue(app: &App, account: Uuid, role: Role) -> String {
    let expires_at = app.clock.now() + TimeDelta::hours(1);
    app.tokens.issue(&Caller { account, role, nickname: format!("n{}", account.simple()), expires_at }).unwrap()
}
