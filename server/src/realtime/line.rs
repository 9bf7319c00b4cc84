//! A TCP connection that its socket's task reads and writes while a round of `delivery.rs` may write to it too. Who
//! writes when is the mailbox's affair; this only shares the connection.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// The task's end of it: the connection is closed when this is dropped.
#[derive(Debug)]
pub struct Line(Arc<TcpStream>);

impl Line {
    /// A connection to share.
    pub fn new(stream: TcpStream) -> Self {
        Self(Arc::new(stream))
    }

    /// What a round writes to.
    pub const fn stream(&self) -> &Arc<TcpStream> {
        &self.0
    }
}

/// Does `work` as soon as `ready` says that it may succeed, again when it turns out that it could not.
fn attempt<T>(mut ready: impl FnMut() -> Poll<io::Result<()>>, mut work: impl FnMut() -> io::Result<T>) -> Poll<io::Result<T>> {
    loop {
        ready!(ready())?;
        match work() {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            done => return Poll::Ready(done),
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let stream = &self.0;
        let space = buffer.initialize_unfilled();
        let read = ready!(attempt(|| stream.poll_read_ready(context), || stream.try_read(space)))?;
        buffer.advance(read);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Line {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let stream = &self.0;
        attempt(|| stream.poll_write_ready(context), || stream.try_write(bytes))
    }

    fn poll_flush(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(())) // nothing is kept back
    }

    fn poll_shutdown(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(SockRef::from(&*self.0).shutdown(std::net::Shutdown::Write))
    }
}
