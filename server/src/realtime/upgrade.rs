//! `GET /ws`: what an upgrade must bring.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use frontrow_protocol::SUBPROTOCOL;
use frontrow_protocol::error::ErrorCode;
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use hyper_util::server::conn::auto::upgrade::{Parts, downcast};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use super::connection::{self, Seat, Shape};
use super::deflate;
use super::line::Line;
use crate::app::App;
use crate::error::{Error, Result};
use crate::limits;

/// Upgrades to the socket of the AsyncAPI document (`/asyncapi.json`).
#[utoipa::path(get, path = "/ws", tag = "realtime",
    params(("Sec-WebSocket-Protocol" = String, Header, description = "must name frontrow.v1")),
    responses((status = 101, description = "the socket is open; see /asyncapi.json"),
              (status = 400, description = "no WebSocket upgrade, or another subprotocol", body = crate::error::Problem),
              (status = 503, description = "overloaded: the node is full or stopping; Retry-After says when to come back", body = crate::error::Problem)))]
pub async fn upgrade(State(app): State<App>, mut request: Request) -> Result<Response> {
    let on_upgrade = request.extensions_mut().remove::<OnUpgrade>();
    let accept = accept_key(request.headers()).zip(on_upgrade);
    let (accept, on_upgrade) =
        accept.ok_or_else(|| Error::refused(ErrorCode::BadMessage, "This address speaks WebSocket (version 13) only."))?;
    if !names_subprotocol(request.headers()) {
        return Err(Error::refused(ErrorCode::BadMessage, "Name the subprotocol frontrow.v1."));
    }
    if app.tasks.is_leaving() {
        return Err(Error::overloaded(2000));
    }
    // Said before the upgrade, where it costs the least: nobody is let in to be sent away. The line for a handshake is as
    // long as there may be ungreeted sockets.
    let seat = Seat {
        socket: app.gates.sockets.enter()?,
        ungreeted: app.gates.ungreeted.enter()?,
        handshake: app.gates.handshakes.enter_within(limits::HANDSHAKE_PATIENCE).await?,
    };
    app.gates.beginning.turn().await;
    let extension = deflate::accept(request.headers());
    let deflates = extension.is_some();
    let tasks = app.tasks.clone();
    tasks.spawn_to_end(async move {
        match on_upgrade.await {
            Ok(upgraded) => open(app, upgraded, deflates, seat),
            Err(error) => tracing::debug!(%error, "a client went before its socket was open"),
        }
    });
    let headers = [
        (header::CONNECTION, HeaderValue::from_static("upgrade")),
        (header::UPGRADE, HeaderValue::from_static("websocket")),
        (header::SEC_WEBSOCKET_ACCEPT, accept),
        (header::SEC_WEBSOCKET_PROTOCOL, HeaderValue::from_static(SUBPROTOCOL)),
    ];
    let mut response = (StatusCode::SWITCHING_PROTOCOLS, headers).into_response();
    if let Some(extension) = extension {
        response.headers_mut().insert(header::SEC_WEBSOCKET_EXTENSIONS, extension);
    }
    Ok(response)
}

/// Takes the connection itself out of what HTTP wrapped around it: an idle socket keeps none of that, and a task of its own
/// has no room for anything that was before.
fn open(app: App, upgraded: Upgraded, deflates: bool, seat: Seat) {
    let tasks = app.tasks.clone();
    match downcast::<TokioIo<TcpStream>>(upgraded) {
        Ok(Parts { io, read_buf, .. }) => {
            let line = Line::new(io.into_inner());
            let shared = Some(Arc::clone(line.stream()));
            tasks.spawn_to_end(connection::serve(app, line, Shape { shared, deflates }, read_buf, seat));
        }
        // A stream of HTTP/2.
        Err(upgraded) => {
            let shape = Shape { shared: None, deflates };
            tasks.spawn_to_end(connection::serve(app, TokioIo::new(upgraded), shape, Bytes::new(), seat));
        }
    }
}

/// The answer to the client's key, if the request asks for a WebSocket as RFC 6455 §4.2.1 wants it.
fn accept_key(headers: &HeaderMap) -> Option<HeaderValue> {
    let upgrades = lists(headers, &header::CONNECTION, "upgrade") && lists(headers, &header::UPGRADE, "websocket");
    let version = headers.get(header::SEC_WEBSOCKET_VERSION)? == "13";
    let key = headers.get(header::SEC_WEBSOCKET_KEY)?;
    (upgrades && version).then(|| derive_accept_key(key.as_bytes()).try_into().ok()).flatten()
}

fn names_subprotocol(headers: &HeaderMap) -> bool {
    lists(headers, &header::SEC_WEBSOCKET_PROTOCOL, SUBPROTOCOL)
}

/// Whether the comma-separated lists under `name` hold `word`, whatever its case.
fn lists(headers: &HeaderMap, name: &header::HeaderName, word: &str) -> bool {
    let values = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|item| item.trim().eq_ignore_ascii_case(word))
}
