//! axum's own WebSocket with its default settings, broadcasting as its example does; and bare handlers that answer with
//! bytes they were given.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use axum::extract::State;
use axum::extract::ws::{Message, Utf8Bytes, WebSocket, WebSocketUpgrade};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpListener;
use tokio::sync::broadcast;

type Pages = Arc<RwLock<HashMap<String, axum::body::Bytes>>>;

#[derive(Clone)]
struct Handles {
    news: broadcast::Sender<Utf8Bytes>,
    pages: Pages,
}

/// Serves, and sends what it is told.
///
/// # Errors
/// When it cannot listen.
pub async fn run() -> anyhow::Result<()> {
    let handles = Handles { news: broadcast::channel(64).0, pages: Pages::default() };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", json!({"port": listener.local_addr()?.port()}));
    let router = Router::new().route("/ws", get(upgrade)).fallback(page).with_state(handles.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Some(line) = lines.next_line().await? {
        let order: Value = serde_json::from_str(&line)?;
        if let Some(payload) = order["payload"].as_str() {
            let _ = handles.news.send(payload.into());
        }
        if let (Some(path), Some(body)) = (order["path"].as_str(), order["body"].as_str()) {
            let mut pages = handles.pages.write().unwrap_or_else(PoisonError::into_inner);
            pages.insert(path.to_owned(), body.to_owned().into());
        }
        println!("{}", json!({"done": true, "sockets": handles.news.receiver_count()}));
    }
    Ok(())
}

async fn upgrade(ws: WebSocketUpgrade, State(handles): State<Handles>) -> Response {
    let news = handles.news.subscribe();
    ws.protocols(["frontrow.v1"]).on_upgrade(|socket| follow(socket, news))
}

async fn follow(mut socket: WebSocket, mut news: broadcast::Receiver<Utf8Bytes>) {
    loop {
        tokio::select! {
            text = news.recv() => match text {
                Ok(text) => if socket.send(Message::Text(text)).await.is_err() { return },
                Err(broadcast::error::RecvError::Lagged(_)) => {}
                Err(broadcast::error::RecvError::Closed) => return,
            },
            message = socket.recv() => if !matches!(message, Some(Ok(_))) { return },
        }
    }
}

async fn page(State(handles): State<Handles>, uri: Uri) -> Response {
    let path = uri.path_and_query().map_or("", |path| path.as_str());
    let found = handles.pages.read().unwrap_or_else(PoisonError::into_inner).get(path).cloned();
    match found {
        Some(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
