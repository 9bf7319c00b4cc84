//! One client socket: small buffers, a source address of one's own choice, frames decoded with the protocol crate.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use frontrow_protocol::SUBPROTOCOL;
use frontrow_protocol::client::{ClientMessage, Request};
use frontrow_protocol::ids::NodeId;
use frontrow_protocol::server::{Body, ServerMessage};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use crate::clock::now_us;

/// How long connecting, upgrading and the hello may take together.
pub const CONNECT_PATIENCE: Duration = Duration::from_secs(20);
/// How long an answer may take before the socket counts as gone.
pub const ANSWER_PATIENCE: Duration = Duration::from_secs(45);
/// The library's default read buffer is 128 KiB a socket.
const READ_BUFFER: usize = 4096;

/// Why a socket is of no more use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gone {
    /// No connection, or no upgrade: what happened.
    Refused(String),
    /// The server closed it, with this code (0 without a close frame) and reason.
    Closed(u16, String),
    /// It broke, or the server said nothing for too long.
    Broken(String),
    /// The server said what the protocol does not allow.
    Garbled(String),
}

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(why) => write!(f, "refused: {why}"),
            Self::Closed(code, reason) => write!(f, "closed with {code} {reason}"),
            Self::Broken(why) => write!(f, "broken: {why}"),
            Self::Garbled(what) => write!(f, "garbled: {what}"),
        }
    }
}

impl std::error::Error for Gone {}

impl From<tungstenite::Error> for Gone {
    fn from(error: tungstenite::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

/// A message and when it was read (microseconds since 1970).
#[derive(Clone, Debug)]
pub struct Arrived {
    /// What was said.
    pub message: ServerMessage,
    /// When.
    pub at: u64,
}

/// An open socket whose hello was read. Dropping it cuts the connection without a good-bye.
#[derive(Debug)]
pub struct Socket {
    stream: WebSocketStream<TcpStream>,
    last: u64,
    /// The node that said hello.
    pub node: NodeId,
    /// Bytes of text received so far.
    pub received: u64,
}

impl Socket {
    /// Connects from `source`, upgrades and reads the hello.
    ///
    /// # Errors
    /// [`Gone`], as it happened.
    pub async fn connect(target: SocketAddr, source: Ipv4Addr) -> Result<Self, Gone> {
        timeout(CONNECT_PATIENCE, Self::open(target, source)).await.map_err(|_| Gone::Refused("no hello in time".into()))?
    }

    async fn open(target: SocketAddr, source: Ipv4Addr) -> Result<Self, Gone> {
        let refused = |error: &dyn fmt::Display| Gone::Refused(error.to_string());
        let tcp = dial(target, source).await.map_err(|e| refused(&e))?;
        let mut request = format!("ws://{target}/ws").into_client_request().map_err(|e| refused(&e))?;
        request.headers_mut().insert("sec-websocket-protocol", tungstenite::http::HeaderValue::from_static(SUBPROTOCOL));
        let config = WebSocketConfig::default().read_buffer_size(READ_BUFFER).write_buffer_size(0);
        let (stream, _) = client_async_with_config(request, tcp, Some(config)).await.map_err(|e| refused(&e))?;
        let mut socket = Self { stream, last: 0, node: NodeId::nil(), received: 0 };
        match socket.next().await?.message.body {
            Body::Hello { node, .. } => socket.node = node,
            other => return Err(Gone::Garbled(format!("{other:?} instead of a hello"))),
        }
        Ok(socket)
    }

    /// Sends a request without waiting for its answer; returns its id.
    ///
    /// # Errors
    /// When the socket is gone.
    pub async fn send(&mut self, request: Request) -> Result<u64, Gone> {
        self.last += 1;
        let text = serde_json::to_string(&ClientMessage { id: self.last, request }).map_err(|e| Gone::Garbled(e.to_string()))?;
        timeout(ANSWER_PATIENCE, self.stream.send(Message::text(text)))
            .await
            .map_err(|_| Gone::Broken("the server takes nothing".into()))??;
        Ok(self.last)
    }

    /// The next message. Dropping the future loses nothing.
    ///
    /// # Errors
    /// When the socket is gone.
    pub async fn next(&mut self) -> Result<Arrived, Gone> {
        let text = self.next_text().await?;
        let message = serde_json::from_str(&text).map_err(|e| Gone::Garbled(format!("{e}: {text:.200}")))?;
        Ok(Arrived { message, at: now_us() })
    }

    /// The next text frame as it came, for who counts bytes and does not care what they say.
    ///
    /// # Errors
    /// When the socket is gone.
    pub async fn next_text(&mut self) -> Result<tungstenite::Utf8Bytes, Gone> {
        loop {
            match self.stream.next().await {
                Some(Ok(Message::Text(text))) => {
                    self.received += text.len() as u64;
                    return Ok(text);
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Close(frame))) => return Err(closed(frame)),
                Some(Ok(other)) => return Err(Gone::Garbled(format!("a frame that is no text: {other:?}"))),
                Some(Err(error)) => return Err(error.into()),
                None => return Err(closed(None)),
            }
        }
    }

    /// Sends a request and waits for its answer; what is pushed before it goes to `push`.
    ///
    /// # Errors
    /// When the socket is gone, or no answer came in [`ANSWER_PATIENCE`].
    pub async fn ask(&mut self, request: Request, mut push: impl FnMut(Arrived)) -> Result<Body, Gone> {
        let id = self.send(request).await?;
        let answer = async {
            loop {
                let arrived = self.next().await?;
                match arrived.message.re {
                    Some(re) if re == id => return Ok(arrived.message.body),
                    _ => push(arrived),
                }
            }
        };
        timeout(ANSWER_PATIENCE, answer).await.map_err(|_| Gone::Broken("no answer in time".into()))?
    }

    /// Says good-bye as a page that is closed does.
    pub async fn close(mut self) {
        let _ = timeout(Duration::from_secs(1), self.stream.close(None)).await; // gone either way
    }
}

async fn dial(target: SocketAddr, source: Ipv4Addr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    if !source.is_unspecified() {
        socket.bind(SocketAddr::new(IpAddr::V4(source), 0))?;
    }
    let stream = socket.connect(target).await?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

fn closed(frame: Option<tungstenite::protocol::CloseFrame>) -> Gone {
    frame.map_or_else(|| Gone::Closed(0, String::new()), |f| Gone::Closed(f.code.into(), f.reason.to_string()))
}
