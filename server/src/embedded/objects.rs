//! An S3 endpoint in this process, kept in a folder.

use std::path::Path;
use std::time::Duration;

use anyhow::anyhow;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Answers S3 requests that are signed with these keys from what is in `folder`.
///
/// # Errors
/// When the folder cannot be used.
pub(super) fn service(folder: &Path, access_key: &str, secret_key: &str) -> anyhow::Result<S3Service> {
    let files = s3s_fs::FileSystem::new(folder).map_err(|e| anyhow!("the folder for images: {e:?}"))?;
    let mut builder = S3ServiceBuilder::new(files);
    builder.set_auth(SimpleAuth::from_single(access_key, secret_key));
    Ok(builder.build())
}

/// Serves `service` until `shutdown`, then lets open requests end.
pub(super) async fn serve(service: S3Service, listener: TcpListener, shutdown: CancellationToken) {
    let requests = TaskTracker::new();
    loop {
        let socket = tokio::select! {
            accepted = listener.accept() => accepted,
            () = shutdown.cancelled() => break,
        };
        let Ok((socket, _)) = socket else {
            // Out of file descriptors, or the client is gone already: both pass.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let (service, stop) = (service.clone(), shutdown.clone());
        requests.spawn(async move {
            let http = Builder::new(TokioExecutor::new());
            let connection = http.serve_connection(TokioIo::new(socket), service);
            tokio::pin!(connection);
            tokio::select! {
                _ = &mut connection => {}
                () = stop.cancelled() => {
                    connection.as_mut().graceful_shutdown();
                    let _ = connection.await; // a client that went away is no error of ours
                }
            }
        });
    }
    requests.close();
    requests.wait().await;
}
