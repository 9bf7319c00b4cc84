//! The floor: `send(2)` of the same bytes to the same number of sockets, in a loop on one thread.

use std::io::{BufRead as _, ErrorKind, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use crate::{machine, wire};

/// A ping frame.
const PING: [u8; 2] = [0x89, 0];

/// Takes sockets on one thread, sends what it is told on this one.
///
/// # Errors
/// When it cannot listen.
pub fn run() -> anyhow::Result<()> {
    machine::pin_by_environment()?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", json!({"port": listener.local_addr()?.port()}));
    let sockets = Arc::new(Mutex::new(Vec::new()));
    let taking = Arc::clone(&sockets);
    std::thread::spawn(move || {
        for socket in listener.incoming().flatten() {
            if let Ok(socket) = upgrade(socket) {
                taking.lock().unwrap_or_else(PoisonError::into_inner).push(socket);
            }
        }
    });
    for line in std::io::stdin().lock().lines() {
        let order: Value = serde_json::from_str(&line?)?;
        let mut sockets = sockets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(payload) = order["payload"].as_str() {
            send_all(&sockets, &wire::text(payload));
        }
        if let Some(seconds) = order["ping_seconds"].as_u64() {
            ping(&sockets, order["every"].as_u64().unwrap_or(25), seconds);
        }
        if order["drop"] == true {
            sockets.clear();
        }
        println!("{}", json!({"done": true, "sockets": sockets.len()}));
    }
    Ok(())
}

fn upgrade(mut socket: TcpStream) -> std::io::Result<TcpStream> {
    let (mut head, mut chunk) = (Vec::new(), [0; 1024]);
    while !head.ends_with(b"\r\n\r\n") {
        match socket.read(&mut chunk)? {
            0 => return Err(ErrorKind::UnexpectedEof.into()),
            n => head.extend_from_slice(&chunk[..n]),
        }
    }
    let accept = tokio_tungstenite::tungstenite::handshake::derive_accept_key(b"dGhlIHNhbXBsZSBub25jZQ==");
    let answer = format!(
        "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: {accept}\r\n\
         Sec-WebSocket-Protocol: frontrow.v1\r\n\r\n"
    );
    socket.write_all(answer.as_bytes())?;
    socket.set_nodelay(true)?;
    socket.set_nonblocking(true)?;
    Ok(socket)
}

fn send_all(sockets: &[TcpStream], frame: &[u8]) {
    for socket in sockets {
        let mut rest = frame;
        while !rest.is_empty() {
            let mut writer = socket;
            match writer.write(rest) {
                Ok(n) => rest = &rest[n..],
                Err(error) if error.kind() == ErrorKind::WouldBlock => std::thread::sleep(Duration::from_micros(200)),
                Err(_) => break,
            }
        }
    }
}

/// Each second the sockets whose turn it is, so that each has one ping `every` seconds.
fn ping(sockets: &[TcpStream], every: u64, seconds: u64) {
    for second in 0..seconds {
        for socket in sockets.iter().skip((second % every) as usize).step_by(every as usize) {
            let mut writer = socket;
            let _ = writer.write(&PING);
        }
        std::thread::sleep(Duration::from_secs(1));
    }
}
