//! `frontrow serve`: bind, start what is missing, serve, stop it again.

use std::path::{Path, PathBuf};
use std::pin::pin;

use anyhow::{Context as _, bail};
use frontrow::app::App;
use frontrow::config::{Config, MailWay, Role, Settings};
use frontrow::embedded::{Embedded, reachable};
use frontrow::{limits, shows};
use tokio::net::{TcpListener, TcpSocket};
use tokio_util::sync::CancellationToken;
use url::Url;

use super::signals;

/// How long the end of a service may take to be noticed after somebody failed to talk to it.
const NOTICE: std::time::Duration = std::time::Duration::from_secs(1);

/// Serves until a signal comes, or something that was started here dies.
pub(crate) async fn serve(settings: &Settings) -> anyhow::Result<()> {
    if let Some(point) = &settings.crash_at {
        frontrow::infra::crash::arm(point);
    }
    let web_dir = web_dir(settings)?;
    let shutdown = signals::shutdown()?;
    let listener = listen(settings.listen).with_context(|| format!("listening at {}", settings.listen))?;
    let address = listener.local_addr()?;
    let public_url = settings.public_url.clone().map_or_else(|| Url::parse(&format!("http://{}", reachable(address))), Ok)?;

    let embedded = tokio::select! {
        started = Embedded::start(settings, address) => started?,
        () = shutdown.cancelled() => return Ok(()),
    };
    let config = embedded.config(public_url, web_dir)?;
    let served = run_beside(&embedded, settings, config, listener, shutdown).await;
    embedded.stop().await;
    served
}

/// A queue of connections as long as the kernel allows: when everybody comes back at once, what does not fit waits for a
/// whole second until it is tried again.
fn listen(address: std::net::SocketAddr) -> std::io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(limits::LISTEN_BACKLOG)
}

/// Serves until `shutdown`, or until something that was started here dies: then what can still end in order does.
async fn run_beside(
    embedded: &Embedded,
    settings: &Settings,
    config: Config,
    listener: TcpListener,
    shutdown: CancellationToken,
) -> anyhow::Result<()> {
    let mut serving = pin!(run(settings, config, listener, shutdown.clone()));
    tokio::select! {
        served = &mut serving => match served {
            // A service that ended may be noticed first by who talks to it: its end is the reason worth telling.
            Err(error) => match tokio::time::timeout(NOTICE, embedded.died()).await {
                Ok(died) => Err(died.context(format!("{error:#}"))),
                Err(_) => Err(error),
            },
            served => served,
        },
        died = embedded.died() => {
            tracing::error!(error = %died, "stopping: a service that was started here ended");
            shutdown.cancel();
            let _ = tokio::time::timeout(2 * limits::DRAIN_TIMEOUT, serving).await;
            Err(died)
        }
    }
}

async fn run(settings: &Settings, config: Config, listener: TcpListener, shutdown: CancellationToken) -> anyhow::Result<()> {
    let url = config.public_url.clone();
    let mailbox = match &config.mail.way {
        MailWay::Folder(folder) if config.roles.has(Role::Workers) => Some(std::path::absolute(folder)?),
        _ => None,
    };
    let app = App::connect(config, shutdown.clone()).await.context("connecting to the services")?;
    let accounts = if settings.demo { shows::demo::fill_once(&app).await.context("filling in demo data")? } else { None };
    if let Some(folder) = mailbox {
        println!("mails are put into {}", folder.display());
    }
    println!("Frontrow is ready at {url}");
    for account in accounts.iter().flatten() {
        println!("demo {}: {} / {}", account.role.as_str(), account.email, account.password);
    }
    frontrow::serve(app, listener, shutdown).await
}

/// The page: the folder given, which must hold one, or the usual one where it exists.
fn web_dir(settings: &Settings) -> anyhow::Result<Option<PathBuf>> {
    let page = |folder: &Path| folder.join("index.html").is_file();
    match &settings.web {
        Some(folder) if page(folder) => Ok(Some(folder.clone())),
        Some(folder) => {
            bail!("FRONTROW_WEB: {} holds no index.html; build the page with `npm run build` in web/", folder.display())
        }
        None => Ok(Some(PathBuf::from("web/dist")).filter(|folder| page(folder))),
    }
}
