//! Mails to a server that wants TLS and a log-in: a real process, a certificate of an authority of the test's own, and the
//! password nowhere but in the log-in.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use frontrow::config::SmtpTls;
use frontrow::infra::tls;
use frontrow::notices::{self, News, Notice, rules};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;
use uuid::Uuid;

use crate::checkout::until;
use crate::fixtures;
use crate::mail_server::{Guard, MailServer};
use crate::orders_crash::{Node, Town};
use crate::redis_tls::certify;

const USER: &str = "tickets@theatre.kr";
/// With what a URL must escape.
const PASSWORD: &str = "s3cret/of:the@post?";
const ESCAPED: &str = "s3cret%2Fof%3Athe%40post%3F";

/// A town whose nodes send by a server that asks who they are.
struct Post {
    town: Town,
    mails: MailServer,
}

impl Post {
    async fn open(begins: SmtpTls, mechanism: &'static str, said: &str) -> Self {
        let mut town = Town::found().await;
        let folder = town.folder.path();
        certify(folder);
        tls::install_provider();
        let chain = vec![CertificateDer::from_pem_file(folder.join("cert.pem")).unwrap()];
        let key = PrivateKeyDer::from_pem_file(folder.join("key.pem")).unwrap();
        let config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).unwrap();
        let tls = TlsAcceptor::from(Arc::new(config));
        let guard = Guard { tls, begins, mechanism, user: USER.to_owned(), password: PASSWORD.to_owned() };
        let mails = MailServer::guarded(guard).await;
        let user = USER.replace('@', "%40");
        let url = match begins {
            SmtpTls::Whole => format!("smtps://{user}:{said}@{}", mails.addr),
            SmtpTls::Start | SmtpTls::None => format!("smtp://{user}:{said}@{}?tls=required", mails.addr),
        };
        town.env = vec![
            ("SMTP_URL", url),
            ("MAIL_FROM", "달빛극장 <tickets@theatre.kr>".to_owned()),
            ("SSL_CERT_FILE", folder.join("ca.pem").display().to_string()),
            ("FRONTROW_LOG", "trace".to_owned()),
        ];
        Self { town, mails }
    }

    /// Somebody is told of an order; the notice's id.
    async fn tell(&self) -> Uuid {
        let account = fixtures::account(&self.town.app, "customer").await;
        let news = News::OrderPaid { order: Uuid::now_v7(), seats: vec![0], amount: 100_000, currency: "KRW".into() };
        let id = rules::id_of(&news);
        let notice = Notice { account, performance: self.town.performance.id, news };
        notices::enqueue(&mut self.town.app.pg.acquire().await.unwrap(), &[notice]).await.unwrap();
        id
    }

    /// Its status, and why it did not leave.
    async fn row(&self, id: Uuid) -> (String, String) {
        sqlx::query_as("select status, coalesce(last_error, '') from notices where id = $1")
            .bind(id)
            .fetch_one(&self.town.app.pg)
            .await
            .unwrap()
    }

    /// Waits until an attempt failed; why.
    async fn fails(&self, id: Uuid) -> String {
        until("an attempt failed", || async { !self.row(id).await.1.is_empty() }).await;
        assert_eq!((self.row(id).await.0.as_str(), self.mails.taken().len()), ("due", 0), "it waits, and nothing has left");
        self.row(id).await.1
    }

    /// The password is nowhere: not in the log, however much is logged, not in the books, not on the wire before TLS.
    async fn keeps_the_secret(&self, node: &Node) {
        let errors: Vec<String> =
            sqlx::query_scalar("select coalesce(last_error, '') from notices").fetch_all(&self.town.app.pg).await.unwrap();
        let log = node.said();
        assert!(log.contains("TRACE") || log.contains("DEBUG"), "much is logged");
        for (place, text) in [("log", log), ("books", errors.join(" ")), ("wire", self.mails.clear())] {
            let plain = STANDARD.encode(format!("\0{USER}\0{PASSWORD}"));
            for secret in [PASSWORD, ESCAPED, &STANDARD.encode(PASSWORD), &plain, "s3cret"] {
                assert!(!text.contains(secret), "the password is in the {place}");
            }
        }
        assert!(!self.mails.clear().contains("AUTH") && !self.mails.clear().contains("MAIL"), "{}", self.mails.clear());
    }
}

async fn leaves(begins: SmtpTls, mechanism: &'static str) {
    let post = Post::open(begins, mechanism, ESCAPED).await;
    let node = post.town.node(None).await;
    let ids = [post.tell().await, post.tell().await];
    for id in ids {
        until("it is sent", || async { post.row(id).await.0 == "sent" }).await;
    }
    assert_eq!(post.mails.taken().len(), 2);
    assert!(post.mails.log_ins().iter().all(|right| *right) && !post.mails.log_ins().is_empty(), "{:?}", post.mails.log_ins());
    assert_eq!(post.mails.clear().contains("STARTTLS"), begins == SmtpTls::Start);
    post.keeps_the_secret(&node).await;
}

#[tokio::test]
async fn a_mail_leaves_after_starttls_and_a_log_in() {
    leaves(SmtpTls::Start, "PLAIN").await;
}

#[tokio::test]
async fn a_mail_leaves_over_tls_from_the_first_byte_and_a_log_in() {
    leaves(SmtpTls::Whole, "LOGIN").await;
}

#[tokio::test]
async fn a_password_that_is_wrong_is_not_told_to_anybody_else() {
    let post = Post::open(SmtpTls::Start, "PLAIN", "s3cret-of-yesterday").await;
    let node = post.town.node(None).await;
    let id = post.tell().await;
    let why = post.fails(id).await;
    assert!(why.contains("535") || why.contains("no such user"), "{why}");
    assert!(post.mails.log_ins().iter().all(|right| !right));
    post.keeps_the_secret(&node).await;
}

#[tokio::test]
async fn a_server_that_offers_no_tls_hears_no_password_and_gets_no_mail() {
    let post = Post::open(SmtpTls::None, "PLAIN", ESCAPED).await;
    let node = post.town.node(None).await;
    let id = post.tell().await;
    post.fails(id).await;
    assert!(post.mails.log_ins().is_empty());
    post.keeps_the_secret(&node).await;
}

#[tokio::test]
async fn a_server_that_nobody_vouches_for_hears_no_password_and_gets_no_mail() {
    let mut post = Post::open(SmtpTls::Start, "PLAIN", ESCAPED).await;
    // Another authority than the one that signed its certificate.
    let stranger = tempfile::tempdir().unwrap();
    certify(stranger.path());
    let known = stranger.path().join("ca.pem").display().to_string();
    post.town.env.iter_mut().filter(|(name, _)| *name == "SSL_CERT_FILE").for_each(|(_, path)| path.clone_from(&known));
    let node = post.town.node(None).await;
    let id = post.tell().await;
    post.fails(id).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(post.mails.log_ins().is_empty());
    post.keeps_the_secret(&node).await;
}
