//! `GET /ws`: what an upgrade must bring.

use axum::extract::State;
use axum::extract::ws::{WebSocketUpgrade, rejection::WebSocketUpgradeRejection};
use axum::response::{IntoResponse, Response};
use frontrow_protocol::SUBPROTOCOL;
use frontrow_protocol::error::ErrorCode;
use tracing::Instrument as _;

use super::connection;
use super::hub::Hub;
use crate::app::App;
use crate::error::{Error, Result};
use crate::limits;

/// Bytes a socket's read buffer starts with: an idle socket costs what its buffers cost (environment.md measured it).
const READ_BUFFER: usize = 1024;

/// Upgrades to the socket of the AsyncAPI document (`/asyncapi.json`).
#[utoipa::path(get, path = "/ws", tag = "realtime",
    params(("Sec-WebSocket-Protocol" = String, Header, description = "must name frontrow.v1")),
    responses((status = 101, description = "the socket is open; see /asyncapi.json"),
              (status = 400, description = "no WebSocket upgrade, or another subprotocol", body = crate::error::Problem),
              (status = 503, description = "the node is full or stopping", body = crate::error::Problem)))]
pub async fn upgrade(
    State(app): State<App>,
    upgrade: std::result::Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Result<Response> {
    let upgrade = upgrade.map_err(|_| Error::refused(ErrorCode::BadMessage, "This address speaks WebSocket only."))?;
    let upgrade = upgrade.protocols([SUBPROTOCOL]);
    if upgrade.selected_protocol().is_none() {
        return Err(Error::refused(ErrorCode::BadMessage, "Name the subprotocol frontrow.v1."));
    }
    if app.tasks.stop().is_cancelled() {
        return Err(Error::overloaded(2000));
    }
    let permit = Hub::admit(&app).ok_or_else(|| Error::overloaded(5000))?;
    let ended = app.tasks.token();
    Ok(upgrade
        .read_buffer_size(READ_BUFFER)
        .write_buffer_size(0)
        .max_message_size(limits::MAX_FRAME)
        .max_frame_size(limits::MAX_FRAME)
        .on_upgrade(move |socket| {
            let span = tracing::info_span!("socket", session = tracing::field::Empty);
            async move {
                connection::serve(app, socket, permit).await;
                drop(ended);
            }
            .instrument(span)
        })
        .into_response())
}
