//! One person whom the rows steer themselves: holds and gives back seats so that maps change.

use std::collections::VecDeque;

use anyhow::Context as _;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use uuid::Uuid;

use crate::wire::{self, Frames};

/// A socket that asks and waits.
pub struct Guest {
    socket: TcpStream,
    frames: Frames,
    heard: VecDeque<Value>,
    id: u64,
    performance: Uuid,
    hold: Option<Value>,
}

impl Guest {
    /// Connects and authenticates.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn new(port: u16, token: &str, performance: Uuid) -> anyhow::Result<Self> {
        let mut socket = TcpStream::connect(("127.0.0.1", port)).await?;
        socket.set_nodelay(true)?;
        socket.write_all(&wire::upgrade_request(false)).await?;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(socket.read_u8().await?);
        }
        anyhow::ensure!(head.starts_with(b"HTTP/1.1 101"), "no upgrade");
        let mut guest = Self { socket, frames: Frames::default(), heard: VecDeque::new(), id: 0, performance, hold: None };
        guest.ask(json!({"type": "auth", "token": token})).await?;
        Ok(guest)
    }

    /// Asks and returns the reply.
    ///
    /// # Errors
    /// When it is an error or does not come.
    pub async fn ask(&mut self, request: Value) -> anyhow::Result<Value> {
        self.send(request).await?;
        self.reply().await
    }

    async fn send(&mut self, mut request: Value) -> anyhow::Result<()> {
        self.id += 1;
        request["id"] = json!(self.id);
        self.socket.write_all(&wire::masked(wire::TEXT, request.to_string().as_bytes())).await?;
        Ok(())
    }

    async fn reply(&mut self) -> anyhow::Result<Value> {
        let mut chunk = vec![0; 64 * 1024];
        loop {
            while let Some(message) = self.heard.pop_front() {
                if message["re"] == self.id {
                    anyhow::ensure!(message["type"] != "error", "{message}");
                    return Ok(message);
                }
            }
            let read = tokio::time::timeout(std::time::Duration::from_secs(20), self.socket.read(&mut chunk));
            let n = read.await.context("no reply")??;
            anyhow::ensure!(n > 0, "closed");
            let heard = &mut self.heard;
            let mut pongs = Vec::new();
            self.frames.feed(&chunk[..n], |opcode, payload, _| match opcode {
                wire::TEXT => heard.extend(serde_json::from_slice(payload)),
                wire::PING => pongs.extend(wire::pong(payload)),
                _ => {}
            });
            self.socket.write_all(&pongs).await?;
        }
    }

    /// Changes the map once: holds `seats`, or gives back what it holds. Returns before the answer.
    ///
    /// # Errors
    /// When the socket is gone.
    pub async fn begin_change(&mut self, seats: &[u32]) -> anyhow::Result<()> {
        let performance = self.performance;
        match self.hold.take() {
            Some(hold) => self.send(json!({"type": "hold.release", "hold": hold, "performance": performance})).await,
            None => self.send(json!({"type": "seats.hold", "performance": performance, "seats": seats})).await,
        }
    }

    /// The answer to [`Guest::begin_change`].
    ///
    /// # Errors
    /// When it was refused.
    pub async fn end_change(&mut self) -> anyhow::Result<()> {
        let reply = self.reply().await?;
        if reply["type"] == "hold.granted" {
            self.hold = Some(reply["hold"].clone());
        }
        Ok(())
    }
}
