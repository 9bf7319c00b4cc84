//! A server as a process of its own, on the services of a [`Config`]; it can be killed as a power cut would.

use std::net::SocketAddr;
use std::process::Stdio;

use frontrow::config::Config;
use rustix::process::{Pid, Signal, kill_process};
use secrecy::ExposeSecret as _;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

use crate::socket::SOON;

/// A running server process. Dropping it kills it.
pub struct Node {
    pub addr: SocketAddr,
    child: Child,
    _data: tempfile::TempDir,
}

impl Node {
    /// Starts one and waits until it says that it is ready.
    pub async fn start(config: &Config) -> Self {
        Self::start_with(config, &[]).await
    }

    /// The same, with more environment variables.
    pub async fn start_with(config: &Config, more: &[(&str, &str)]) -> Self {
        let data = tempfile::tempdir().unwrap();
        let mut child = command(config, data.path()).envs(more.iter().copied()).spawn().expect("the server binary");
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let addr = tokio::time::timeout(SOON, async {
            loop {
                let line = lines.next_line().await.unwrap().expect("the server ended before it was ready");
                if let Some(url) = line.strip_prefix("Frontrow is ready at http://") {
                    return url.trim_end_matches('/').parse().unwrap();
                }
            }
        })
        .await
        .expect("ready in time");
        // Whatever it prints later must have somewhere to go.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Self { addr, child, _data: data }
    }

    /// Tells it to stop, as an operator does.
    pub fn stop(&self) {
        let pid = Pid::from_raw(i32::try_from(self.child.id().expect("it runs")).unwrap()).unwrap();
        kill_process(pid, Signal::TERM).unwrap();
    }

    /// Kills it at once, as a power cut would.
    pub async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }

    /// Stops it in its tracks (`STOP`) or lets it go on (`CONT`).
    pub fn signal(&self, signal: Signal) {
        let pid = self.child.id().and_then(|id| Pid::from_raw(id.cast_signed())).expect("a running process");
        kill_process(pid, signal).unwrap();
    }

    /// Waits until it ends by itself.
    pub async fn ended(mut self) -> std::process::ExitStatus {
        tokio::time::timeout(SOON, self.child.wait()).await.expect("an end in time").unwrap()
    }
}

fn command(config: &Config, data: &std::path::Path) -> Command {
    let portone = &config.portone;
    let secrets: Vec<&str> = portone.webhook_secrets.iter().map(|s| s.expose_secret()).collect();
    let mut command = Command::new("setpriv");
    command
        // Gone with the test's thread, also when the test is killed.
        .args(["--pdeathsig=KILL", "--", env!("CARGO_BIN_EXE_frontrow"), "serve"])
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("FRONTROW_LISTEN", "127.0.0.1:0")
        .env("FRONTROW_ROLES", config.roles.to_string())
        .env("FRONTROW_DATA", data)
        .env("FRONTROW_DEMO", "false")
        .env("FRONTROW_LOG", std::env::var("FRONTROW_TEST_LOG").unwrap_or_else(|_| "warn".to_owned()))
        .env("FRONTROW_SECRET", config.secret.expose_secret())
        .env("DATABASE_URL", &config.database_url)
        .env("REDIS_URL", &config.redis_url)
        .env("KAFKA_BROKERS", config.kafka_brokers.join(","))
        .env("KAFKA_TOPIC_PREFIX", &config.kafka_prefix)
        .env("S3_ENDPOINT", config.s3.endpoint.as_str())
        .env("S3_REGION", &config.s3.region)
        .env("S3_BUCKET", &config.s3.bucket)
        .env("S3_ACCESS_KEY", &config.s3.access_key)
        .env("S3_SECRET_KEY", config.s3.secret_key.expose_secret())
        .env("PORTONE_API_URL", portone.api_url.as_str())
        .env("PORTONE_SDK_URL", portone.sdk_url.as_str())
        .env("PORTONE_API_SECRET", portone.api_secret.expose_secret())
        .env("PORTONE_STORE_ID", &portone.store_id)
        .env("PORTONE_CHANNEL_KEY", &portone.channel_key)
        .env("PORTONE_WEBHOOK_SECRETS", secrets.join(","))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .kill_on_drop(true);
    command
}
