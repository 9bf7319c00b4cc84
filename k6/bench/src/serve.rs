//! The server that is measured: the library, as the binary runs it, in a process of its own.

use anyhow::Context as _;
use frontrow::config::{Config, Edge, Load, Mode, PortOneConfig, Roles, S3Config, TicketKeys};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader};
use tokio::net::TcpSocket;
use tokio_util::sync::CancellationToken;

/// Where its services are.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Services {
    /// Postgres.
    pub database_url: String,
    /// Redis.
    pub redis_url: String,
    /// The object store.
    pub s3: String,
    /// Its secret key.
    pub s3_key: String,
    /// Kafka's brokers; none for the bus within the process.
    pub kafka: Vec<String>,
    /// What the kernel keeps for each socket of the server, in bytes, where that is not left to the kernel.
    pub send_buffer: Option<u32>,
}

impl Services {
    /// The settings of a server that uses them.
    ///
    /// # Errors
    /// When an address is none.
    pub fn config(&self) -> anyhow::Result<Config> {
        let secret = "a secret for the bench of more than thirty-two characters".to_owned().into();
        Ok(Config {
            mode: Mode::Development,
            roles: Roles::ALL,
            public_url: "http://127.0.0.1:1".parse()?,
            database_url: self.database_url.clone(),
            redis_url: self.redis_url.clone(),
            kafka_brokers: self.kafka.clone(),
            kafka_prefix: "bench".into(),
            mail: frontrow::config::MailConfig::folder(mailbox())?,
            s3: S3Config {
                endpoint: self.s3.parse()?,
                public_endpoint: None,
                region: "us-east-1".into(),
                bucket: "bench".into(),
                access_key: "test".into(),
                secret_key: self.s3_key.clone().into(),
            },
            portone: PortOneConfig {
                api_url: "http://127.0.0.1:1".parse()?,
                sdk_url: "http://127.0.0.1:1/sdk.js".parse()?,
                api_secret: "bench-api-secret".to_owned().into(),
                store_id: "store-bench".into(),
                channel_key: "channel-bench".into(),
                webhook_secrets: vec!["whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=".to_owned().into()],
                accept_test_channel: true,
                flow: frontrow::config::CheckoutFlow::Verify,
            },
            tickets: TicketKeys::derived(&secret),
            secret,
            web_dir: None,
            load: Load::default(),
            edge: Edge::default(),
        })
    }
}

/// Where this process' mails are put, until it ends.
fn mailbox() -> std::path::PathBuf {
    std::env::temp_dir().join(format!("frontrow-bench-mails-{}", std::process::id()))
}

/// Reads the services from the first line, says the port, serves until the input ends.
///
/// # Errors
/// Those of the server.
pub async fn run() -> anyhow::Result<()> {
    // As the binary logs, so that spans cost what they cost there.
    tracing_subscriber::fmt().with_env_filter("info").with_writer(std::io::stderr).init();
    let mut input = BufReader::new(tokio::io::stdin());
    let mut line = String::new();
    input.read_line(&mut line).await?;
    let services: Services = serde_json::from_str(&line).context("the services")?;
    let socket = TcpSocket::new_v4()?;
    if let Some(bytes) = services.send_buffer {
        socket.set_send_buffer_size(bytes)?; // what is accepted inherits it
    }
    socket.bind("127.0.0.1:0".parse()?)?;
    let listener = socket.listen(4096)?;
    println!("{}", serde_json::json!({"port": listener.local_addr()?.port()}));
    let stop = CancellationToken::new();
    let stopping = stop.clone();
    tokio::spawn(async move {
        let mut rest = Vec::new();
        let _ = input.read_to_end(&mut rest).await;
        stopping.cancel();
    });
    let served = frontrow::run(services.config()?, listener, stop).await;
    let _ = std::fs::remove_dir_all(mailbox()); // none may have been written
    served
}
