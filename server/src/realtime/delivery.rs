//! Writing to many sockets in a row.
//!
//! Waking each socket's own task for one small frame costs a third of the write itself (k6/bench/README.md). So what
//! waits in a mailbox, and what all who follow a seat map are told (`audience.rs`), is written by one of a few tasks, one
//! a worker thread, that goes from socket to socket with writes that never wait. What it cannot write that way (a socket that is full, the end of a socket, a snapshot that
//! has to be made) it leaves to the socket's own task. Who writes holds the mailbox's turn, so order is the mailbox's.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use bytes::{Buf as _, Bytes};
use frontrow_protocol::ids::SessionId;
use tokio::net::TcpStream;
use tokio::sync::Notify;

use super::audience::Share;
use super::hub::Peer;
use super::mailbox::Front;
use crate::app::App;

/// Sockets written before others on the thread get their turn: some 0.3 ms.
const STEP: usize = 32;

/// The rounds of this node, one a worker thread.
#[derive(Debug)]
pub struct Delivery {
    rounds: Box<[Arc<Round>]>,
}

/// Sockets that one task writes to.
#[derive(Debug, Default)]
pub struct Round {
    waiting: Mutex<Waiting>,
    some: Notify,
}

/// What a round is to see to.
#[derive(Debug, Default)]
struct Waiting {
    /// Each socket at most once: its mailbox knows that it is here.
    due: VecDeque<Arc<Peer>>,
    /// Each at most once: it knows how many it still has to tell.
    shares: Vec<Arc<Share>>,
}

impl Round {
    /// `share` has something to tell.
    pub fn come(&self, share: &Arc<Share>) {
        self.change(|waiting| waiting.shares.push(Arc::clone(share)));
    }

    fn change(&self, work: impl FnOnce(&mut Waiting)) {
        let first = {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            let idle = waiting.is_empty();
            work(&mut waiting);
            idle
        };
        if first {
            self.some.notify_one();
        }
    }

    /// Adds what came since to `at_hand`.
    fn gather(&self, at_hand: &mut Waiting) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        at_hand.due.append(&mut waiting.due);
        at_hand.shares.append(&mut waiting.shares);
    }
}

impl Waiting {
    fn is_empty(&self) -> bool {
        self.due.is_empty() && self.shares.is_empty()
    }
}

/// Rings when something waits in a mailbox.
#[derive(Debug)]
pub struct Bell {
    peer: Weak<Peer>,
    /// The socket's own task keeps it open, nobody else.
    line: Weak<TcpStream>,
    round: Arc<Round>,
}

impl Default for Delivery {
    fn default() -> Self {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        Self { rounds: (0..threads).map(|_| Arc::default()).collect() }
    }
}

impl Delivery {
    /// The bell of `peer`, whose frames go into `line`.
    pub fn bell(&self, peer: &Arc<Peer>, line: &Arc<TcpStream>) -> Bell {
        let round = &self.rounds[Self::which(peer.session, self.rounds.len())];
        Bell { peer: Arc::downgrade(peer), line: Arc::downgrade(line), round: Arc::clone(round) }
    }

    /// Which of so many rounds writes to `session`.
    #[must_use]
    pub fn which(session: SessionId, rounds: usize) -> usize {
        // The last byte of a session is random.
        usize::from(session.as_bytes()[15]) % rounds
    }

    /// All of them.
    #[must_use]
    pub fn rounds(&self) -> &[Arc<Round>] {
        &self.rounds
    }
}

impl Bell {
    /// Puts the socket on its round.
    pub fn ring(&self) {
        if let Some(peer) = self.peer.upgrade() {
            self.round.change(|waiting| waiting.due.push_back(peer));
        }
    }

    /// See [`super::mailbox::Mailbox::touch`].
    pub fn touch(&self) -> usize {
        self.line.strong_count()
    }

    /// The socket, while its own task has it.
    pub fn line(&self) -> Option<Arc<TcpStream>> {
        self.line.upgrade()
    }
}

/// Starts the rounds.
pub fn spawn(app: &App) {
    for round in &app.hub.delivery.rounds {
        app.tasks.spawn("delivery", go(Arc::clone(round)));
    }
}

async fn go(round: Arc<Round>) {
    let (mut at_hand, mut frames) = (Waiting::default(), Vec::new());
    loop {
        round.gather(&mut at_hand);
        if at_hand.is_empty() {
            round.some.notified().await;
            continue;
        }
        let next = at_hand.due.len().min(STEP);
        at_hand.due.drain(..next).for_each(|peer| serve(&peer, &mut frames));
        at_hand.shares.retain(|share| share.carry(STEP));
        tokio::task::yield_now().await;
    }
}

/// Writes what waits for `peer`, as far as that needs no waiting. `frames` is empty before and after.
fn serve(peer: &Peer, frames: &mut Vec<Bytes>) {
    let mailbox = &peer.mailbox;
    if !mailbox.begin_round() {
        return; // its own task is at it, or will be
    }
    let Some(line) = mailbox.line() else { return mailbox.hand_over(Bytes::new()) };
    loop {
        match mailbox.take_frames(frames) {
            Front::Nothing => return,
            Front::NoFrame => return mailbox.hand_over(Bytes::new()),
            Front::Frames => {}
        }
        let mut batch = match frames.as_slice() {
            [one] => one.clone(),
            many => many.concat().into(),
        };
        frames.clear();
        // An error is left to the socket's own task too: it meets it again.
        batch.advance(line.try_write(&batch).unwrap_or(0));
        if !batch.is_empty() {
            return mailbox.hand_over(batch);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use frontrow_protocol::close::CloseCode;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::{TcpListener, TcpSocket};
    use uuid::Uuid;

    use super::super::audience::Audience;
    use super::super::line::Line;
    use super::super::mailbox::Outgoing;
    use super::*;
    use crate::limits;

    /// A connection with little room, so that writes do not fit now and then.
    async fn narrow() -> (TcpStream, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_recv_buffer_size(2304).unwrap();
        let client = socket.connect(listener.local_addr().unwrap());
        let (client, accepted) = tokio::join!(client, listener.accept());
        let served = accepted.unwrap().0;
        socket2::SockRef::from(&served).set_send_buffer_size(4096).unwrap();
        (client.unwrap(), served)
    }

    /// What a socket's own task does with its mailbox.
    async fn own_task(peer: Arc<Peer>, mut line: Line) {
        let mut over = false;
        while !over {
            peer.mailbox.filled().await;
            loop {
                peer.mailbox.turn().await;
                line.write_all(&peer.mailbox.take_rest()).await.unwrap();
                while let Some(outgoing) = peer.mailbox.take() {
                    match outgoing {
                        Outgoing::Event(frame) | Outgoing::Delta(_, frame) => line.write_all(&frame).await.unwrap(),
                        other => over = matches!(other, Outgoing::Close(..)),
                    }
                }
                if !peer.mailbox.end() {
                    break;
                }
            }
        }
    }

    /// A frame that says its number and its length, of all lengths: some fill the connection by themselves.
    fn frame(number: u32) -> Bytes {
        let length = number.wrapping_mul(7919) % 3000;
        [&number.to_be_bytes()[..], &length.to_be_bytes(), &vec![7; length as usize]].concat().into()
    }

    /// Says which frame comes next, having read it whole.
    async fn read(client: &mut TcpStream) -> u32 {
        let number = client.read_u32().await.unwrap();
        let length = client.read_u32().await.unwrap();
        assert_eq!(length, number.wrapping_mul(7919) % 3000, "a frame is torn");
        let mut body = vec![0; length as usize];
        client.read_exact(&mut body).await.unwrap();
        assert!(body.iter().all(|byte| *byte == 7), "frame {number} is torn");
        number
    }

    const FRAMES: u32 = 4000;
    /// Changes of the map are numbered from here.
    const CHANGES: u32 = 1 << 20;

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn rounds_and_the_sockets_own_task_together_lose_and_shuffle_nothing() {
        let delivery = Delivery::default();
        let rounds: Vec<_> = delivery.rounds.iter().map(|round| tokio::spawn(go(Arc::clone(round)))).collect();
        let (mut client, served) = narrow().await;
        let (peer, line) = (Peer::new(Uuid::now_v7(), false, 0, 0), Line::new(served));
        peer.mailbox.set_bell(delivery.bell(&peer, line.stream()));
        let mut audience = Audience::new(Uuid::nil(), &delivery);
        audience.follow(&peer);
        let task = tokio::spawn(own_task(Arc::clone(&peer), line));
        let pushing = Arc::clone(&peer);
        let pusher = tokio::spawn(async move {
            for number in 0..FRAMES {
                // Bounded in frames too: none is shorter than eight bytes.
                while pushing.mailbox.bytes() > limits::MAILBOX_EVENTS * 8 / 2 {
                    tokio::task::yield_now().await;
                }
                pushing.mailbox.event(frame(number));
            }
        });
        let told = Arc::new(AtomicU32::new(0));
        let known = Arc::clone(&told);
        let teller = tokio::spawn(async move {
            for number in 0..FRAMES {
                // Who misses more than a few gets a snapshot; here all are to come.
                while number > known.load(Ordering::Acquire) + 8 {
                    tokio::task::yield_now().await;
                }
                audience.tell(&frame(CHANGES + number));
            }
        });
        let (mut events, mut changes) = (0, 0);
        while events + changes < 2 * FRAMES {
            let number = tokio::time::timeout(Duration::from_secs(20), read(&mut client)).await.expect("a frame is stuck");
            let next = if number < CHANGES { &mut events } else { &mut changes };
            assert_eq!(number % CHANGES, *next, "out of order");
            *next += 1;
            told.store(changes, Ordering::Release);
        }
        pusher.await.unwrap();
        teller.await.unwrap();
        peer.mailbox.close(CloseCode::ShuttingDown, String::new());
        task.await.unwrap();
        assert_eq!(client.read(&mut [0]).await.unwrap(), 0, "the connection ends with its own task");
        rounds.iter().for_each(tokio::task::JoinHandle::abort);
    }
}
