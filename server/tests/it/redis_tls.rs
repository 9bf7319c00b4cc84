//! Redis over TLS, one server and a cluster: a real `redis-server` with a certificate of an authority of the test's own.

use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use frontrow::config::Config;
use frontrow::infra::redis::Redis;
use frontrow::infra::tls;
use frontrow_protocol::server::{Body, HoldEndReason, Phase, Role};
use redis::{Client, TlsCertificates, cmd};

use crate::client::token;
use crate::fixtures::{self, Spec};
use crate::harness::TestApp;
use crate::java;
use crate::node::Node;
use crate::ports;
use crate::redis_cluster::until;
use crate::socket::Socket;

const UP: Duration = Duration::from_secs(60);

/// A server that takes TLS only.
struct Server {
    url: String,
    folder: tempfile::TempDir,
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    async fn start(more: &[&str]) -> Self {
        tls::install_provider();
        let folder = tempfile::tempdir().unwrap();
        certify(folder.path());
        // With `--cluster-enabled` the bus has a port of its own: left out, it is 10,000 above, where anybody may be.
        let [port, bus_port] = [(); 2].map(|()| ports::free());
        let log = std::fs::File::create(folder.path().join("log")).unwrap();
        let mut command = Command::new("setpriv");
        command
            .args(["--pdeathsig=KILL", "--", "redis-server", "--bind", "127.0.0.1", "--port", "0", "--save", ""])
            .args(["--tls-port", &port.to_string(), "--tls-auth-clients", "no", "--requirepass", "tls-test"])
            .args(["--tls-cert-file", "cert.pem", "--tls-key-file", "key.pem", "--tls-ca-cert-file", "ca.pem"])
            .args(["--cluster-port", &bus_port.to_string()])
            .args(more)
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(log)
            .process_group(0);
        let url = format!("rediss://:tls-test@127.0.0.1:{port}");
        let mut server = Self { url, folder, child: java::spawn(command) };
        until("a redis-server with TLS comes up", UP, async || {
            let ended = server.child.try_wait().unwrap();
            assert!(ended.is_none(), "the redis-server ended ({ended:?}): {}", server.said());
            server.ask(&cmd("PING")).await.is_ok()
        })
        .await;
        server
    }

    fn said(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    fn authority(&self) -> std::path::PathBuf {
        self.folder.path().join("ca.pem")
    }

    async fn ask(&self, command: &redis::Cmd) -> redis::RedisResult<()> {
        let root_cert = Some(std::fs::read(self.authority()).unwrap());
        let client = Client::build_with_tls(self.url.as_str(), TlsCertificates { client_tls: None, root_cert })?;
        command.query_async(&mut client.get_multiplexed_async_connection().await?).await
    }
}

/// An authority, and a certificate of it for 127.0.0.1.
pub fn certify(folder: &Path) {
    std::fs::write(folder.join("names"), "subjectAltName=IP:127.0.0.1\n").unwrap();
    for words in [
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=authority",
        "req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out asked.pem -subj /CN=server",
        "x509 -req -in asked.pem -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile names -out cert.pem",
    ] {
        let made = Command::new("openssl").args(words.split(' ')).current_dir(folder).output().expect("openssl");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    }
}

/// A node on `server` lets somebody in, gives a seat, and ends the hold.
async fn a_sale_works_on(server: &Server) {
    // For the books and the token; its own Redis is another one.
    let books = TestApp::start().await;
    let mut spec = Spec::default();
    spec.room.hold_seconds = 1;
    let performance = fixtures::performance(&books, spec).await.id;
    let account = fixtures::account(&books, "customer").await;
    let config = Config { redis_url: server.url.clone(), ..books.config.clone() };
    let authority = server.authority();
    let node = Node::start_with(&config, &[("SSL_CERT_FILE", authority.to_str().unwrap())]).await;
    let mut socket = Socket::open_as(node.addr, &token(&books, account, Role::Customer)).await;
    assert_eq!(socket.join(performance).await.phase, Phase::Running);
    let held = socket.hold(performance, &[3]).await.hold;
    let ended = socket.until(|body| match body {
        Body::HoldEnded { hold, reason } if *hold == held => Some(*reason),
        _ => None,
    });
    assert_eq!(ended.await, HoldEndReason::Expired);
}

#[tokio::test]
async fn redis_over_tls_serves_a_sale_and_an_unknown_authority_does_not() {
    let server = Server::start(&[]).await;
    assert!(Redis::connect(&server.url).await.is_err(), "nobody here knows its authority");
    a_sale_works_on(&server).await;
}

#[tokio::test]
async fn a_cluster_over_tls_serves_a_sale() {
    let server = Server::start(&["--cluster-enabled", "yes", "--tls-cluster", "yes"]).await;
    server.ask(cmd("CLUSTER").arg("ADDSLOTSRANGE").arg(0).arg(16_383)).await.unwrap();
    a_sale_works_on(&server).await;
}
