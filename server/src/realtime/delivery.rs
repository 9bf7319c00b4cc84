//! Writing to many sockets in a row.
//!
//! Waking each socket's own task for one small frame costs a third of the write itself (k6/bench/README.md). So what
//! waits in a mailbox is written by one of a few tasks, one a worker thread, that goes from socket to socket with
//! writes that never wait. What it cannot write that way (a socket that is full, the end of a socket, a snapshot that
//! has to be made) it leaves to the socket's own task. Who writes holds the mailbox's turn, so order is the mailbox's.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use bytes::{Buf as _, Bytes};
use tokio::net::TcpStream;
use tokio::sync::Notify;

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
struct Round {
    /// Each socket at most once: its mailbox knows that it is here.
    due: Mutex<Vec<Arc<Peer>>>,
    some: Notify,
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
        // The last byte of a session is random.
        let round = &self.rounds[usize::from(peer.session.as_bytes()[15]) % self.rounds.len()];
        Bell { peer: Arc::downgrade(peer), line: Arc::downgrade(line), round: Arc::clone(round) }
    }
}

impl Bell {
    /// Puts the socket on its round.
    pub fn ring(&self) {
        let Some(peer) = self.peer.upgrade() else { return };
        let first = {
            let mut due = self.round.due.lock().unwrap_or_else(PoisonError::into_inner);
            due.push(peer);
            due.len() == 1
        };
        if first {
            self.round.some.notify_one();
        }
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
    let (mut due, mut frames) = (Vec::new(), Vec::new());
    loop {
        round.some.notified().await;
        std::mem::swap(&mut due, &mut *round.due.lock().unwrap_or_else(PoisonError::into_inner));
        for some in due.chunks(STEP) {
            some.iter().for_each(|peer| serve(peer, &mut frames));
            tokio::task::yield_now().await;
        }
        due.clear();
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
    use std::time::Duration;

    use frontrow_protocol::close::CloseCode;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::{TcpListener, TcpSocket};
    use uuid::Uuid;

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
                        Outgoing::Event(frame) => line.write_all(&frame).await.unwrap(),
                        other => over = matches!(other, Outgoing::Close(..)),
                    }
                }
                if !peer.mailbox.end() {
                    break;
                }
            }
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn rounds_and_the_sockets_own_task_together_lose_and_shuffle_nothing() {
        let delivery = Delivery::default();
        let rounds: Vec<_> = delivery.rounds.iter().map(|round| tokio::spawn(go(Arc::clone(round)))).collect();
        let (mut client, served) = narrow().await;
        let (peer, line) = (Peer::new(Uuid::now_v7(), false, 0, 0), Line::new(served));
        peer.mailbox.set_bell(delivery.bell(&peer, line.stream()));
        let task = tokio::spawn(own_task(Arc::clone(&peer), line));
        let frames = 5000_u32;
        let pushing = Arc::clone(&peer);
        let pusher = tokio::spawn(async move {
            for number in 0..frames {
                // Of all lengths: some fill the connection by themselves.
                let length = usize::try_from(number * 7919 % 3000).unwrap();
                let frame = [&number.to_be_bytes()[..], &u32::try_from(length).unwrap().to_be_bytes(), &vec![7; length]].concat();
                // Bounded in frames too: none is shorter than eight bytes.
                while pushing.mailbox.bytes() > limits::MAILBOX_EVENTS * 8 / 2 {
                    tokio::task::yield_now().await;
                }
                pushing.mailbox.event(frame.into());
            }
            pushing.mailbox.close(CloseCode::ShuttingDown, String::new());
        });
        for number in 0..frames {
            let expected = (number, number * 7919 % 3000);
            let read = tokio::time::timeout(Duration::from_secs(20), async {
                let told = (client.read_u32().await.unwrap(), client.read_u32().await.unwrap());
                assert_eq!(told, expected);
                let mut body = vec![0; told.1 as usize];
                client.read_exact(&mut body).await.unwrap();
                body
            });
            assert!(read.await.expect("a frame is stuck").iter().all(|byte| *byte == 7), "frame {number} is torn");
        }
        pusher.await.unwrap();
        task.await.unwrap();
        assert_eq!(client.read(&mut [0]).await.unwrap(), 0, "the connection ends with its own task");
        rounds.iter().for_each(tokio::task::JoinHandle::abort);
    }
}
