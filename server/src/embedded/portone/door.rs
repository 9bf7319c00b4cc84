//! Accepts connections, and can break one without an answer, which no ordinary server does.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::ConnectInfo;
use axum::http::Request;
use axum::response::{IntoResponse as _, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tower::{Service, ServiceExt as _};

/// Connections at most.
const MAX_CONNECTIONS: usize = 2048;
/// After a failed accept (usually: no file descriptor is left).
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// Marks a response that is never sent: the connection breaks instead.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the connection is broken on purpose")]
pub(super) struct Dropped;

impl Dropped {
    pub(super) fn response() -> Response {
        let mut response = ().into_response();
        response.extensions_mut().insert(Self);
        response
    }
}

/// Serves `router` until `stop`; connections under way are then dropped.
pub(super) async fn serve(listener: TcpListener, router: Router, stop: CancellationToken) {
    let permits = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let Some(Ok(permit)) = stop.run_until_cancelled(permits.clone().acquire_owned()).await else { return };
        let Some(accepted) = stop.run_until_cancelled(listener.accept()).await else { return };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "the payment stand-in could not accept a connection");
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        let (router, stop) = (router.clone(), stop.clone());
        tokio::spawn(async move {
            let builder = Builder::new(TokioExecutor::new());
            let service = TowerToHyperService::new(Counter { router, peer });
            // Ends when the peer goes, when an answer was dropped on purpose, or at the stop: none is worth a word.
            let _ = stop.run_until_cancelled(builder.serve_connection(TokioIo::new(stream), service)).await;
            drop(permit);
        });
    }
}

/// The router for one connection.
#[derive(Clone)]
struct Counter {
    router: Router,
    peer: SocketAddr,
}

impl<B> Service<Request<B>> for Counter
where
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    type Response = Response;
    type Error = Dropped;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Dropped>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Dropped>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(self.peer));
        let router = self.router.clone();
        Box::pin(async move {
            let answered: Result<Response, Infallible> = router.oneshot(request).await;
            let Ok(response) = answered;
            if response.extensions().get::<Dropped>().is_some() { Err(Dropped) } else { Ok(response) }
        })
    }
}
