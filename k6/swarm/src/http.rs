//! REST, asked of any node that answers. Everything asked here may be asked again: it reads, or carries its key.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context as _, bail};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::Value;

/// How long one request may take; the server gives up after 30 s itself.
const REQUEST: Duration = Duration::from_secs(40);
/// How long a request is repeated where nobody answers or the server is busy.
const PATIENCE: Duration = Duration::from_secs(120);

/// A REST client of several nodes.
#[derive(Debug)]
pub struct Http {
    client: Client,
    nodes: Vec<SocketAddr>,
    next: AtomicUsize,
}

/// What to ask.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// GET, POST, …
    pub method: Method,
    /// Below `/api/v1`, or a whole address.
    pub path: &'a str,
    /// The access token.
    pub token: Option<&'a str>,
    /// The idempotency key.
    pub key: Option<String>,
    /// The body.
    pub body: Option<&'a Value>,
}

/// What came back: the status, and the body where it was JSON.
pub type Answer = (StatusCode, Value);

impl Http {
    /// Asks these nodes in turn.
    ///
    /// # Errors
    /// When no client can be built.
    pub fn new(nodes: Vec<SocketAddr>) -> anyhow::Result<Self> {
        let _ = rustls::crypto::ring::default_provider().install_default(); // another part of the process may have
        let client = Client::builder().no_proxy().timeout(REQUEST).connect_timeout(Duration::from_secs(5)).build()?;
        Ok(Self { client, nodes, next: AtomicUsize::new(0) })
    }

    fn request(&self, ask: &Ask<'_>) -> RequestBuilder {
        let url = if ask.path.starts_with("http") {
            ask.path.to_owned()
        } else {
            let node = self.nodes[self.next.fetch_add(1, Ordering::Relaxed) % self.nodes.len()];
            format!("http://{node}/api/v1{}", ask.path)
        };
        let mut request = self.client.request(ask.method.clone(), url);
        if let Some(token) = ask.token {
            request = request.bearer_auth(token);
        }
        if let Some(key) = &ask.key {
            request = request.header("idempotency-key", key);
        }
        match ask.body {
            Some(body) => request.json(body),
            None => request,
        }
    }

    /// Asks once.
    ///
    /// # Errors
    /// When nobody answers.
    pub async fn once(&self, ask: &Ask<'_>) -> anyhow::Result<Answer> {
        let response = self.request(ask).send().await?;
        let status = response.status();
        Ok((status, response.json().await.unwrap_or(Value::Null)))
    }

    /// Asks until somebody answers something else than that they cannot just now; after two minutes that is the answer.
    ///
    /// # Errors
    /// When nobody answers at all.
    pub async fn ask(&self, ask: &Ask<'_>) -> anyhow::Result<Answer> {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        let mut pause = Duration::from_millis(100);
        loop {
            let over = tokio::time::Instant::now() > deadline;
            match self.once(ask).await {
                // A server may go on saying that it is busy.
                Ok((status, body)) if over || !(status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS) => {
                    return Ok((status, body));
                }
                Err(error) if over => return Err(error.context(format!("{} {}", ask.method, ask.path))),
                _ => {}
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(Duration::from_secs(2));
        }
    }

    /// GET, which must succeed.
    ///
    /// # Errors
    /// When it does not.
    pub async fn get(&self, path: &str, token: Option<&str>) -> anyhow::Result<Value> {
        self.done(&Ask { method: Method::GET, path, token, key: None, body: None }).await
    }

    /// POST, which must succeed.
    ///
    /// # Errors
    /// When it does not.
    pub async fn post(&self, path: &str, token: Option<&str>, body: &Value) -> anyhow::Result<Value> {
        self.done(&Ask { method: Method::POST, path, token, key: None, body: Some(body) }).await
    }

    async fn done(&self, ask: &Ask<'_>) -> anyhow::Result<Value> {
        let (status, body) = self.ask(ask).await?;
        if !status.is_success() {
            bail!("{} {}: {status} {body}", ask.method, ask.path);
        }
        Ok(body)
    }
}

/// A text field.
///
/// # Errors
/// When there is none.
pub fn text<'a>(value: &'a Value, field: &str) -> anyhow::Result<&'a str> {
    value[field].as_str().with_context(|| format!("no {field} in {value}"))
}
