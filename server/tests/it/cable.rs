//! A cable that can be pulled: forwards TCP until it is cut. Cut, it carries nothing and says nothing, as a network that
//! lost its way; healed, what waited goes on.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// The cable. Dropping it leaves it as it is.
pub struct Cable {
    pub addr: SocketAddr,
    whole: watch::Sender<bool>,
    answering: watch::Sender<bool>,
}

impl Cable {
    /// Forwards to `target`.
    pub async fn to(target: SocketAddr) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").await.unwrap(), target)
    }

    /// The same, on a listener that others know already.
    pub fn on(listener: TcpListener, target: SocketAddr) -> Self {
        let addr = listener.local_addr().unwrap();
        let (whole, state) = watch::channel(true);
        let (answering, answers) = watch::channel(true);
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                tokio::spawn(carry(near, target, state.clone(), answers.clone()));
            }
        });
        Self { addr, whole, answering }
    }

    pub fn cut(&self) {
        self.whole.send_replace(false);
    }

    pub fn heal(&self) {
        self.whole.send_replace(true);
    }

    /// From now on what is asked arrives and what is answered gets lost: the connection ends with the first answer.
    pub fn lose_answers(&self) {
        self.answering.send_replace(false);
    }

    pub fn keep_answers(&self) {
        self.answering.send_replace(true);
    }
}

async fn carry(near: TcpStream, target: SocketAddr, mut whole: watch::Receiver<bool>, answering: watch::Receiver<bool>) {
    if whole.wait_for(|whole| *whole).await.is_err() {
        return;
    }
    let Ok(far) = TcpStream::connect(target).await else { return };
    let _ = (near.set_nodelay(true), far.set_nodelay(true));
    let ((near_read, near_write), (far_read, far_write)) = (near.into_split(), far.into_split());
    // One direction that ends takes the other along, as both ends of a socket do.
    tokio::select! {
        () = pour(near_read, far_write, whole.clone(), None) => {}
        () = pour(far_read, near_write, whole, Some(answering)) => {}
    }
}

async fn pour(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    mut whole: watch::Receiver<bool>,
    lets: Option<watch::Receiver<bool>>,
) {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let read = match from.read(&mut buffer).await {
            Ok(0) | Err(_) => 0,
            Ok(read) => read,
        };
        if lets.as_ref().is_some_and(|lets| !*lets.borrow()) {
            return;
        }
        // Neither bytes nor an end pass a cut.
        if whole.wait_for(|whole| *whole).await.is_err() || read == 0 || to.write_all(&buffer[..read]).await.is_err() {
            return;
        }
    }
}
