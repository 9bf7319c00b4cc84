//! One person of the crowd: one task, one socket.

use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::rc::Rc;

use anyhow::{Context as _, bail};
use rand::RngExt as _;
use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncWriteExt as _, ReadBuf};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::Semaphore;

use super::{Opening, Shared, Stage};
use crate::clock::now_ns;
use crate::wire::{self, Frames};

/// Bytes read at once.
const CHUNK: usize = 16 * 1024;

/// People who come from one address that the bench picks, and those before them for whom the kernel does.
const PEOPLE_PER_ADDRESS: usize = 4000;
const FROM_ANYWHERE: usize = 8000;

/// How often somebody comes to a busy server.
const ATTEMPTS: u32 = 300;

/// Somebody about to come.
pub struct Person {
    pub shared: Rc<Shared>,
    pub index: usize,
    pub token: String,
    pub opening: Opening,
}

/// A person's socket.
struct Line {
    socket: TcpStream,
    frames: Frames,
    /// Text frames not yet looked at.
    heard: VecDeque<String>,
    /// Answers to pings.
    owed: Vec<u8>,
    closed: bool,
}

impl Person {
    /// Comes, goes as far as told, and listens until everybody goes.
    pub async fn live(self, doors: Rc<Semaphore>, ready: Rc<Semaphore>) {
        let arrived = {
            let _door = doors.acquire().await;
            self.arrive_at_last().await
        };
        let mut line = match arrived {
            Ok(line) => {
                self.shared.counted.borrow_mut().ready += 1;
                ready.add_permits(1);
                line
            }
            Err(error) => {
                self.fail(format!("{error:#}"));
                ready.add_permits(1);
                return;
            }
        };
        let ended = Box::pin(self.listen(&mut line)).await;
        self.fail(ended.err().map_or_else(|| "closed".to_owned(), |error| format!("{error:#}")));
    }

    fn fail(&self, reason: String) {
        let mut counted = self.shared.counted.borrow_mut();
        counted.failed += 1;
        counted.reason.get_or_insert(reason);
    }

    /// A server that is busy says so and is asked again later. Who comes back does so at the pace of our page
    /// (`web/src/lib/backoff.ts`); who comes for the first time asks as often as it may.
    async fn arrive_at_last(&self) -> anyhow::Result<Line> {
        for attempt in 0..ATTEMPTS {
            if self.opening.resume {
                let ceiling = (800 << attempt.min(5)).min(20_000);
                let wait = rand::rng().random_range(100..=ceiling);
                tokio::time::sleep(std::time::Duration::from_millis(wait)).await;
            }
            match Box::pin(self.arrive()).await {
                Err(error) if is_busy(&error) => {
                    self.shared.counted.borrow_mut().shed += 1;
                    if !self.opening.resume {
                        let wait = rand::rng().random_range(100..300);
                        tokio::time::sleep(std::time::Duration::from_millis(wait)).await;
                    }
                }
                arrived => return arrived,
            }
        }
        bail!("never let in")
    }

    async fn arrive(&self) -> anyhow::Result<Line> {
        let mut line = self.connect().await?;
        if self.opening.stage >= Stage::Auth {
            line.say(&json!({"type": "auth", "id": 1, "token": self.token})).await?;
            line.until(&self.shared, |message| answers(message, 1, "authed")).await?;
        }
        if self.opening.stage >= Stage::Join {
            self.join(&mut line).await?;
        }
        if self.opening.stage == Stage::Watch {
            line.say(&json!({"type": "seats.watch", "id": 3, "performance": self.opening.performance})).await?;
            line.until(&self.shared, |message| answers(message, 3, "seats.snapshot")).await?;
        }
        Ok(line)
    }

    async fn connect(&self) -> anyhow::Result<Line> {
        let socket = TcpSocket::new_v4()?;
        if self.index < self.opening.small_buffers {
            // Less, and the kernel itself drops what does not fit and waits ever longer before it sends it again.
            socket.set_recv_buffer_size(16 * 1024)?;
        }
        if let Some(source) = source(self.opening.before + self.index) {
            socket.bind((source, 0).into())?;
        }
        let mut socket = socket.connect(([127, 0, 0, 1], self.opening.port).into()).await.context("connecting")?;
        socket.write_all(&wire::upgrade_request(self.opening.deflate)).await?;
        let (mut answer, mut chunk) = (Vec::new(), [0; 1024]);
        let end = loop {
            let n = tokio::io::AsyncReadExt::read(&mut socket, &mut chunk).await?;
            if n == 0 {
                bail!("closed before the upgrade");
            }
            answer.extend_from_slice(&chunk[..n]);
            if let Some(at) = answer.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
        };
        let status = answer.split(|byte| *byte == b'\r').next().unwrap_or_default();
        anyhow::ensure!(answer.starts_with(b"HTTP/1.1 101"), "no upgrade: {}", String::from_utf8_lossy(status));
        let now = now_ns();
        let since = now - self.shared.upgraded.replace(now);
        self.shared.gap.set(self.shared.gap.get().max(since));
        let mut line = Line { socket, frames: Frames::default(), heard: VecDeque::new(), owed: Vec::new(), closed: false };
        line.take(&self.shared, &answer[end..]);
        Ok(line)
    }

    /// Takes a place, or comes back to it, and waits until it is this person's turn where that matters.
    async fn join(&self, line: &mut Line) -> anyhow::Result<()> {
        let place = self.shared.resumes.borrow()[self.index].clone();
        let resume = place.as_ref().filter(|_| self.opening.resume);
        let request = match resume {
            Some((token, _)) => {
                json!({"type": "queue.resume", "id": 2, "performance": self.opening.performance, "resume": token})
            }
            None => json!({"type": "queue.join", "id": 2, "performance": self.opening.performance}),
        };
        line.say(&request).await?;
        let mut state = line.until(&self.shared, |message| answers(message, 2, "queue.state")).await?;
        let number = state["number"].as_u64().unwrap_or_default();
        self.shared.numbers.borrow_mut().push(number);
        if let Some((_, before)) = resume
            && *before == number
        {
            self.shared.counted.borrow_mut().same_numbers += 1;
        }
        self.remember(&state, number);
        while self.opening.stage == Stage::Watch && state["phase"] != "running" {
            state = line.until(&self.shared, |message| Ok(message["type"] == "queue.state")).await?;
            self.remember(&state, number);
        }
        Ok(())
    }

    fn remember(&self, state: &Value, number: u64) {
        if let Some(token) = state["resume"].as_str() {
            self.shared.resumes.borrow_mut()[self.index] = Some((token.to_owned(), number));
        }
    }

    /// Counts what comes until the socket ends; takes part when everybody is told to hold seats.
    async fn listen(&self, line: &mut Line) -> anyhow::Result<()> {
        loop {
            let stalled = self.index < self.shared.stalled.get();
            tokio::select! {
                biased;
                () = self.shared.wake.notified(), if stalled => {}
                () = self.shared.go.notified() => self.hold(line).await?,
                read = line.read(&self.shared), if !stalled => read?,
            }
            line.heard.clear();
        }
    }

    async fn hold(&self, line: &mut Line) -> anyhow::Result<()> {
        loop {
            let next = {
                let mut tries = self.shared.tries.borrow_mut();
                let Some(attack) = tries.as_mut().filter(|attack| attack.next < attack.order.tries) else { return Ok(()) };
                attack.next += 1;
                let seat = attack.order.first + attack.order.seats.map_or(attack.next - 1, |seats| (attack.next - 1) % seats);
                (attack.order.performance, seat, attack.order.release, attack.order.pause_ms)
            };
            let (performance, seat, release, pause_ms) = next;
            line.heard.clear();
            line.say(&json!({"type": "seats.hold", "id": 9, "performance": performance, "seats": [seat]})).await?;
            let answer = line.until(&self.shared, |message| Ok(message["re"] == 9)).await?;
            self.judge(&answer, (performance, seat));
            if answer["type"] == "hold.granted" && release {
                // From here on somebody else may rightly be granted it.
                self.shared.owned.borrow_mut().remove(&(performance, seat));
                line.say(&json!({"type": "hold.release", "id": 10, "hold": answer["hold"]})).await?;
                line.until(&self.shared, |message| Ok(message["re"] == 10)).await?;
            }
            if let Some(attack) = self.shared.tries.borrow_mut().as_mut() {
                attack.done += 1;
            }
            self.shared.arrived.notify_waiters();
            if pause_ms > 0 {
                tokio::time::sleep(std::time::Duration::from_millis(pause_ms)).await;
            }
        }
    }

    fn judge(&self, answer: &Value, seat: (uuid::Uuid, u32)) {
        let mut counted = self.shared.counted.borrow_mut();
        match answer["type"].as_str() {
            Some("hold.granted") => {
                counted.held += 1;
                if !self.shared.owned.borrow_mut().insert(seat) {
                    counted.doubles += 1;
                }
            }
            _ if answer["code"] == "seat_taken" => counted.taken += 1,
            _ => {
                counted.other += 1;
                counted.reason.get_or_insert(answer.to_string());
            }
        }
    }
}

/// Where somebody comes from. A crowd needs several addresses: beyond half of the ports of one, each further connection has
/// the kernel search them all, for a millisecond. A port that is bound before it connects cannot be used again for a minute
/// after its end, so small crowds, which come again and again, leave it to the kernel.
fn source(index: usize) -> Option<Ipv4Addr> {
    let address = index.checked_sub(FROM_ANYWHERE)? / PEOPLE_PER_ADDRESS % 250;
    Some(Ipv4Addr::new(127, 0, 0, u8::try_from(2 + address).ok()?))
}

/// Whether the server asks to come later.
fn is_busy(error: &anyhow::Error) -> bool {
    let text = error.to_string();
    text.contains("HTTP/1.1 503") || text.contains("\"overloaded\"")
}

/// Whether `message` is the reply to `id`, which must be a `kind`.
fn answers(message: &Value, id: u64, kind: &str) -> anyhow::Result<bool> {
    if message["re"] != id {
        return Ok(false);
    }
    anyhow::ensure!(message["type"] == kind, "{message}");
    Ok(true)
}

impl Line {
    async fn say(&mut self, message: &Value) -> anyhow::Result<()> {
        self.socket.write_all(&wire::masked(wire::TEXT, message.to_string().as_bytes())).await.context("writing")
    }

    /// The first message that is `wanted`; what comes before it is only counted.
    async fn until(&mut self, shared: &Shared, wanted: impl Fn(&Value) -> anyhow::Result<bool>) -> anyhow::Result<Value> {
        loop {
            while let Some(text) = self.heard.pop_front() {
                let message: Value = serde_json::from_str(&text).context("a message")?;
                if wanted(&message)? {
                    return Ok(message);
                }
            }
            self.read(shared).await?;
        }
    }

    /// Reads once, counts, answers pings. The buffer lives on the stack: idle people hold none.
    async fn read(&mut self, shared: &Shared) -> anyhow::Result<()> {
        std::future::poll_fn(|context| {
            let mut space = [std::mem::MaybeUninit::uninit(); CHUNK];
            let mut buffer = ReadBuf::uninit(&mut space);
            std::task::ready!(std::pin::Pin::new(&mut self.socket).poll_read(context, &mut buffer))?;
            let filled = buffer.filled();
            if filled.is_empty() {
                return std::task::Poll::Ready(Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof)));
            }
            take(&mut self.frames, &mut self.heard, &mut self.owed, &mut self.closed, shared, filled);
            std::task::Poll::Ready(Ok(()))
        })
        .await?;
        if !self.owed.is_empty() {
            let owed = std::mem::take(&mut self.owed);
            self.socket.write_all(&owed).await?;
        }
        anyhow::ensure!(!self.closed, "closed by the server");
        Ok(())
    }

    fn take(&mut self, shared: &Shared, bytes: &[u8]) {
        take(&mut self.frames, &mut self.heard, &mut self.owed, &mut self.closed, shared, bytes);
    }
}

fn take(frames: &mut Frames, heard: &mut VecDeque<String>, owed: &mut Vec<u8>, closed: &mut bool, shared: &Shared, bytes: &[u8]) {
    if bytes.is_empty() {
        return;
    }
    let now = now_ns();
    let mut counted = shared.counted.borrow_mut();
    counted.reads += 1;
    counted.bytes += bytes.len() as u64;
    frames.feed(bytes, |opcode, payload, came| {
        counted.frames += 1;
        match opcode {
            wire::TEXT if payload.starts_with(br#"{"type":"seats.delta""#) => {
                counted.deltas += 1;
                shared.arrivals.borrow_mut().push(now);
                shared.arrived.notify_waiters();
            }
            wire::TEXT => {
                if payload.starts_with(br#"{"type":"queue.state""#) {
                    counted.states += 1;
                } else if payload.starts_with(br#"{"type":"seats.snapshot""#) {
                    counted.snapshots += 1;
                    counted.snapshot_bytes = came;
                }
                heard.push_back(String::from_utf8_lossy(payload).into_owned());
            }
            wire::PING => {
                counted.pings += 1;
                owed.extend_from_slice(&wire::pong(payload));
            }
            wire::CLOSE => *closed = true,
            _ => {}
        }
    });
}
