//! As little of an HTTP client as measuring needs: keep-alive, answers with a length.

use std::time::Duration;

use anyhow::Context as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A connection that is kept.
pub struct Http {
    socket: TcpStream,
    buffer: Vec<u8>,
}

impl Http {
    /// Connects.
    ///
    /// # Errors
    /// When nobody listens.
    pub async fn connect(port: u16) -> anyhow::Result<Self> {
        let socket = TcpStream::connect(("127.0.0.1", port)).await?;
        socket.set_nodelay(true)?;
        Ok(Self { socket, buffer: Vec::new() })
    }

    /// GETs `path`: status and body.
    ///
    /// # Errors
    /// When the connection ends or the answer has no length.
    pub async fn get(&mut self, path: &str) -> anyhow::Result<(u16, Vec<u8>)> {
        self.call("GET", path, None, &[]).await
    }

    /// Sends a request with a JSON body.
    ///
    /// # Errors
    /// As [`Http::get`].
    pub async fn post(&mut self, path: &str, token: &str, body: &serde_json::Value) -> anyhow::Result<serde_json::Value> {
        let (status, answer) = self.call("POST", path, Some(token), body.to_string().as_bytes()).await?;
        anyhow::ensure!((200..300).contains(&status), "{path}: {status} {}", String::from_utf8_lossy(&answer));
        Ok(serde_json::from_slice(&answer)?)
    }

    async fn call(&mut self, method: &str, path: &str, token: Option<&str>, body: &[u8]) -> anyhow::Result<(u16, Vec<u8>)> {
        let token = token.map(|token| format!("Authorization: Bearer {token}\r\n")).unwrap_or_default();
        let kind = if body.is_empty() { "" } else { "Content-Type: application/json\r\n" };
        let head = format!("{method} {path} HTTP/1.1\r\nHost: bench\r\n{token}{kind}Content-Length: {}\r\n\r\n", body.len());
        self.socket.write_all(&[head.as_bytes(), body].concat()).await?;
        self.buffer.clear();
        let mut chunk = [0; 64 * 1024];
        loop {
            if let Some((status, start, end)) = complete(&self.buffer)? {
                return Ok((status, self.buffer[start..end].to_vec()));
            }
            let n = self.socket.read(&mut chunk).await?;
            anyhow::ensure!(n > 0, "closed in the middle of an answer");
            self.buffer.extend_from_slice(&chunk[..n]);
        }
    }
}

/// Status, start and end of the body, once it is whole.
fn complete(bytes: &[u8]) -> anyhow::Result<Option<(u16, usize, usize)>> {
    let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let head = std::str::from_utf8(&bytes[..at]).context("a head")?;
    let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).context("a status")?;
    let length = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:").map(str::to_owned));
    let length: usize = length.context("an answer without a length")?.trim().parse()?;
    let (start, end) = (at + 4, at + 4 + length);
    Ok((bytes.len() >= end).then_some((status, start, end)))
}

/// Waits until a server says that it is ready.
///
/// # Errors
/// When it does not within half a minute.
pub async fn until_ready(port: u16) -> anyhow::Result<()> {
    for _ in 0..300 {
        if let Ok(mut http) = Http::connect(port).await
            && let Ok((200, _)) = http.get("/readyz").await
        {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    anyhow::bail!("the server does not become ready")
}
