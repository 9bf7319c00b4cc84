//! A mail server a test: speaks as much SMTP as a client needs, keeps what it is given, and fails when it is told to.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use frontrow::config::{MailConfig, MailWay, SmtpConfig, SmtpTls};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

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

#[derive(Default)]
struct Inside {
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
    inside: Arc<Mutex<Inside>>,
}

impl MailServer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self { addr: listener.local_addr().unwrap(), inside: Arc::default() };
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

    pub fn connections(&self) -> usize {
        self.inside.lock().unwrap().connections
    }

    async fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        let (reading, mut writing) = stream.into_split();
        let mut reading = BufReader::new(reading);
        say(&mut writing, "220 mail.test").await?;
        let (mut from, mut to, mut fault) = (String::new(), String::new(), Fault::None);
        loop {
            let mut line = String::new();
            if reading.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let command = line.trim_end();
            match command.split([' ', ':']).next().unwrap_or_default() {
                "EHLO" => say(&mut writing, "250-mail.test\r\n250 8BITMIME").await?,
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
                        return Ok(());
                    }
                    let mail = Taken { from: from.clone(), to: to.clone(), text: text(&mut reading).await? };
                    if !self.answer(mail, &fault, &mut writing).await? {
                        return Ok(());
                    }
                }
                "QUIT" => return say(&mut writing, "221 bye").await,
                "RSET" | "NOOP" => say(&mut writing, "250 OK").await?,
                _ => say(&mut writing, "502 what?").await?,
            }
        }
    }

    /// What goes wrong with the mail that begins.
    fn begin(&self) -> Fault {
        let mut inside = self.inside.lock().unwrap();
        inside.begun += 1;
        inside.faults.pop_front().unwrap_or(Fault::None)
    }

    /// Takes a text, or not, and says so, or not. Whether the line stays.
    async fn answer(&self, mail: Taken, fault: &Fault, writing: &mut OwnedWriteHalf) -> std::io::Result<bool> {
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

async fn say(writing: &mut OwnedWriteHalf, words: &str) -> std::io::Result<()> {
    writing.write_all(format!("{words}\r\n").as_bytes()).await
}

/// Up to the dot that stands alone.
async fn text(reading: &mut BufReader<OwnedReadHalf>) -> std::io::Result<String> {
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
