//! Accepts connections: a permit before each, so that those which say nothing, or slowly, cannot take every file the
//! process may open. A connection that became a socket gives its permit back; sockets have gates of their own.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::response::Response;
use hyper::Request;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt as _;

use crate::limits;

/// After a failed accept (usually: no file descriptor is left).
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// What bounds the connections of a listener.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Connections that are not sockets, at most.
    pub connections: usize,
    /// How long the first request's head may take, and how long a connection may stay without a further one.
    pub idle: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { connections: limits::MAX_CONNECTIONS, idle: limits::CONNECTION_IDLE }
    }
}

/// Serves `router` until `closed`; then each connection ends after the request it is at.
pub async fn serve(listener: TcpListener, router: Router, bounds: Bounds, closed: CancellationToken) {
    let permits = Arc::new(Semaphore::new(bounds.connections));
    let connections = TaskTracker::new();
    for accepted in 1_usize.. {
        if accepted.is_multiple_of(limits::ACCEPTS_A_TURN) {
            tokio::task::yield_now().await; // when all come at once, who is here already has turns between
        }
        let Some(Ok(permit)) = closed.run_until_cancelled(Arc::clone(&permits).acquire_owned()).await else { break };
        let Some(accepted) = closed.run_until_cancelled(listener.accept()).await else { break };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        let connection = connection(stream, peer, router.clone(), bounds.idle, closed.clone());
        connections.spawn(async move {
            connection.await;
            drop(permit);
        });
    }
    drop(listener);
    connections.close();
    connections.wait().await;
}

/// Ends when the peer goes, keeps silent for too long, or has become a socket.
async fn connection(stream: TcpStream, peer: SocketAddr, router: Router, idle: Duration, closed: CancellationToken) {
    // A small frame must not wait until the one before it was acknowledged.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "a socket whose small frames may wait");
    }
    let spoken = Arc::new(AtomicBool::new(false));
    let heard = Arc::clone(&spoken);
    let service = service_fn(move |request: Request<Incoming>| {
        heard.store(true, Ordering::Relaxed);
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        answer(router.clone(), request)
    });
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(idle);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(idle)
        .max_concurrent_streams(limits::CONNECTION_STREAMS)
        .enable_connect_protocol(); // sockets over HTTP/2
    let mut serving = pin!(builder.serve_connection_with_upgrades(TokioIo::new(stream), service));
    // Which protocol it is to be is read without a limit of its own.
    let mut first = pin!(tokio::time::sleep(idle));
    let (mut ending, mut waiting) = (false, true);
    loop {
        tokio::select! {
            _ = serving.as_mut() => return, // an error is the peer's: it went, or sent what no server reads
            () = closed.cancelled(), if !ending => {
                ending = true;
                serving.as_mut().graceful_shutdown();
            }
            () = first.as_mut(), if waiting => {
                if !spoken.load(Ordering::Relaxed) {
                    return;
                }
                waiting = false;
            }
        }
    }
}

async fn answer(router: Router, request: Request<Body>) -> Result<Response, Infallible> {
    router.oneshot(request).await
}
