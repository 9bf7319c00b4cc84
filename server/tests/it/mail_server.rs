//! A mail server a test: speaks as much SMTP as a client needs, keeps what it is given, and fails when it is told to. With a
//! [`Guard`] it takes mails over TLS only, from whoever logs in.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use frontrow::config::{MailConfig, MailWay, SmtpConfig, SmtpTls};
use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// What goes wrong with the next mail. One is used up by each mail that is begun.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Nothing.
    None,
    /// This is said to the sender.
    AtSender(&'static str),
    /// This is said to the recipient.
    AtRecipient(&'static str),
    /// The answer to the recipient takes so long.
    SlowRecipient(Duration),
    /// This is said to the text.
    AtText(&'static str),
    /// The text is taken, and the line breaks before that is said.
    LostAnswer,
    /// The line breaks when the text begins.
    LostText,
    /// The answer to the text takes so long.
    Slow(Duration),
}

/// A mail that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    pub from: String,
    pub to: String,
    pub text: String,
}

impl Taken {
    /// A header as it was sent, on one line.
    pub fn header(&self, name: &str) -> String {
        let head = self.text.split("\r\n\r\n").next().unwrap_or_default().replace("\r\n ", " ");
        let found = head.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
        found.unwrap_or_else(|| panic!("no {name} in {head}")).to_owned()
    }
}

/// Who may send, and how.
#[derive(Clone)]
pub struct Guard {
    pub tls: TlsAcceptor,
    /// When TLS begins; never: it is not offered.
    pub begins: SmtpTls,
    /// `PLAIN` or `LOGIN`.
    pub mechanism: &'static str,
    pub user: String,
    pub password: String,
}

#[derive(Default)]
struct Inside {
    clear: String,
    log_ins: Vec<bool>,
    faults: VecDeque<Fault>,
    taken: Vec<Taken>,
    connections: usize,
    closed: usize,
    begun: usize,
}

/// A running mail server.
#[derive(Clone)]
pub struct MailServer {
    pub addr: SocketAddr,
    guard: Option<Arc<Guard>>,
    inside: Arc<Mutex<Inside>>,
}

impl MailServer {
    pub async fn start() -> Self {
        Self::start_with(None).await
    }

    /// One that not everybody may send by.
    pub async fn guarded(guard: Guard) -> Self {
        Self::start_with(Some(Arc::new(guard))).await
    }

    async fn start_with(guard: Option<Arc<Guard>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self { addr: listener.local_addr().unwrap(), guard, inside: Arc::default() };
        let accepting = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                accepting.inside.lock().unwrap().connections += 1;
                let serving = accepting.clone();
                tokio::spawn(async move {
                    let _ = serving.serve(stream).await;
                    serving.inside.lock().unwrap().closed += 1;
                });
            }
        });
        server
    }

    /// Settings that lead here.
    pub fn config(&self) -> MailConfig {
        let server = SmtpConfig { host: "127.0.0.1".into(), port: self.addr.port(), tls: SmtpTls::None, log_in: None };
        MailConfig { from: "달빛극장 <tickets@theatre.kr>".parse().unwrap(), way: MailWay::Smtp(server) }
    }

    /// The same, for a process.
    pub fn env(&self) -> [(&'static str, String); 2] {
        [("SMTP_URL", format!("smtp://{}", self.addr)), ("MAIL_FROM", "달빛극장 <tickets@theatre.kr>".to_owned())]
    }

    /// Makes these go wrong, in this order.
    pub fn fail(&self, faults: impl IntoIterator<Item = Fault>) {
        self.inside.lock().unwrap().faults.extend(faults);
    }

    pub fn taken(&self) -> Vec<Taken> {
        self.inside.lock().unwrap().taken.clone()
    }

    /// Mails that somebody began to send.
    pub fn begun(&self) -> usize {
        self.inside.lock().unwrap().begun
    }

    /// Connections that ended.
    pub fn closed(&self) -> usize {
        self.inside.lock().unwrap().closed
    }

    /// All that was said to it before TLS.
    pub fn clear(&self) -> String {
        self.inside.lock().unwrap().clear.clone()
    }

    /// Attempts to log in, and whether they were let in.
    pub fn log_ins(&self) -> Vec<bool> {
        self.inside.lock().unwrap().log_ins.clone()
    }

    pub fn connections(&self) -> usize {
        self.inside.lock().unwrap().connections
    }

    async fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        let Some(guard) = &self.guard else { return self.talk(stream, true).await.map(drop) };
        if guard.begins == SmtpTls::Whole {
            return self.talk(guard.tls.accept(stream).await?, true).await.map(drop);
        }
        match self.talk(stream, false).await? {
            Some(stream) => self.go_on(guard.tls.accept(stream).await?, true).await.map(drop),
            None => Ok(()),
        }
    }

    async fn talk<S: AsyncRead + AsyncWrite + Unpin>(&self, mut stream: S, secure: bool) -> std::io::Result<Option<S>> {
        say(&mut stream, "220 mail.test").await?;
        self.go_on(stream, secure).await
    }

    /// The stream, if it is to be secured from here on.
    async fn go_on<S: AsyncRead + AsyncWrite + Unpin>(&self, stream: S, secure: bool) -> std::io::Result<Option<S>> {
        let (reading, mut writing) = tokio::io::split(stream);
        let mut reading = BufReader::new(reading);
        let (mut from, mut to, mut fault) = (String::new(), String::new(), Fault::None);
        let mut known = self.guard.is_none();
        loop {
            let mut line = String::new();
            if reading.read_line(&mut line).await? == 0 {
                return Ok(None);
            }
            if !secure {
                self.inside.lock().unwrap().clear.push_str(&line);
            }
            let command = line.trim_end();
            match command.split([' ', ':']).next().unwrap_or_default() {
                "EHLO" => say(&mut writing, &self.greeting(secure)).await?,
                "STARTTLS" if !secure => {
                    say(&mut writing, "220 begin").await?;
                    return Ok(Some(reading.into_inner().unsplit(writing)));
                }
                "AUTH" => {
                    known = self.log_in(command, &mut reading, &mut writing).await?;
                    say(&mut writing, if known { "235 welcome" } else { "535 5.7.8 no such user or password" }).await?;
                }
                "MAIL" if !known => say(&mut writing, "530 5.7.0 log in first").await?,
                "MAIL" => {
                    from = command.to_owned();
                    fault = self.begin();
                    say(&mut writing, if let Fault::AtSender(words) = fault { words } else { "250 OK" }).await?;
                }
                "RCPT" => {
                    to = command.to_owned();
                    if let Fault::SlowRecipient(wait) = fault {
                        tokio::time::sleep(wait).await;
                    }
                    say(&mut writing, if let Fault::AtRecipient(words) = fault { words } else { "250 OK" }).await?;
                }
                "DATA" => {
                    say(&mut writing, "354 go on").await?;
                    if matches!(fault, Fault::LostText) {
                        return Ok(None);
                    }
                    let mail = Taken { from: from.clone(), to: to.clone(), text: text(&mut reading).await? };
                    if !self.answer(mail, &fault, &mut writing).await? {
                        return Ok(None);
                    }
                }
                "QUIT" => return say(&mut writing, "221 bye").await.map(|()| None),
                "RSET" | "NOOP" => say(&mut writing, "250 OK").await?,
                _ => say(&mut writing, "502 what?").await?,
            }
        }
    }

    fn greeting(&self, secure: bool) -> String {
        let offered = match &self.guard {
            Some(guard) if secure => format!("250-AUTH {}\r\n", guard.mechanism),
            Some(guard) if guard.begins == SmtpTls::Start => "250-STARTTLS\r\n".to_owned(),
            _ => String::new(),
        };
        format!("250-mail.test\r\n{offered}250 8BITMIME")
    }

    /// Whether name and password are right.
    async fn log_in(
        &self,
        command: &str,
        reading: &mut (impl AsyncBufRead + Unpin),
        writing: &mut (impl AsyncWrite + Unpin),
    ) -> std::io::Result<bool> {
        let Some(guard) = &self.guard else { return Ok(false) };
        let decoded = |text: &str| String::from_utf8(STANDARD.decode(text.trim()).unwrap()).unwrap();
        let right = match command.split(' ').collect::<Vec<_>>()[..] {
            ["AUTH", "PLAIN", both] => decoded(both) == format!("\0{}\0{}", guard.user, guard.password),
            ["AUTH", "LOGIN"] => {
                let mut said = Vec::new();
                for asked in ["Username:", "Password:"] {
                    say(writing, &format!("334 {}", STANDARD.encode(asked))).await?;
                    let mut line = String::new();
                    reading.read_line(&mut line).await?;
                    said.push(decoded(&line));
                }
                said == [guard.user.clone(), guard.password.clone()]
            }
            _ => false,
        };
        self.inside.lock().unwrap().log_ins.push(right);
        Ok(right)
    }

    /// What goes wrong with the mail that begins.
    fn begin(&self) -> Fault {
        let mut inside = self.inside.lock().unwrap();
        inside.begun += 1;
        inside.faults.pop_front().unwrap_or(Fault::None)
    }

    /// Takes a text, or not, and says so, or not. Whether the line stays.
    async fn answer(&self, mail: Taken, fault: &Fault, writing: &mut (impl AsyncWrite + Unpin)) -> std::io::Result<bool> {
        let take = || self.inside.lock().unwrap().taken.push(mail);
        match fault {
            Fault::AtText(words) => say(writing, words).await?,
            Fault::LostAnswer => {
                take();
                return Ok(false);
            }
            Fault::Slow(wait) => {
                take();
                tokio::time::sleep(*wait).await;
                say(writing, "250 taken, slowly").await?;
            }
            _ => {
                take();
                say(writing, "250 taken").await?;
            }
        }
        Ok(true)
    }
}

async fn say(writing: &mut (impl AsyncWrite + Unpin), words: &str) -> std::io::Result<()> {
    writing.write_all(format!("{words}\r\n").as_bytes()).await?;
    writing.flush().await
}

/// Up to the dot that stands alone.
async fn text(reading: &mut (impl AsyncBufRead + Unpin)) -> std::io::Result<String> {
    let mut text = String::new();
    loop {
        let mut line = String::new();
        if reading.read_line(&mut line).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == ".\r\n" {
            return Ok(text);
        }
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
