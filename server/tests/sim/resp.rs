//! Redis' protocol, synchronously and by hand: a simulation waits for every answer, and a whole client compiled without
//! optimisation would cost more than Redis does.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Nil,
    Int(i64),
    Text(Vec<u8>),
    List(Vec<Value>),
    Error(String),
}

impl Value {
    pub fn text(&self) -> String {
        match self {
            Self::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            Self::Int(number) => number.to_string(),
            _ => String::new(),
        }
    }

    pub fn bytes(&self) -> Option<&[u8]> {
        if let Self::Text(bytes) = self { Some(bytes) } else { None }
    }

    pub fn int(&self) -> i64 {
        match self {
            Self::Int(number) => *number,
            other => other.text().parse().unwrap_or(0),
        }
    }

    pub fn list(&self) -> &[Value] {
        if let Self::List(values) = self { values } else { &[] }
    }

    /// A flat list of names and values.
    pub fn pairs(&self) -> impl Iterator<Item = (&Value, &Value)> {
        self.list().chunks_exact(2).map(|pair| (&pair[0], &pair[1]))
    }
}

/// A connection that sends commands together and reads their answers.
pub struct Connection {
    input: BufReader<TcpStream>,
    output: Vec<u8>,
    pending: usize,
}

impl Connection {
    /// Connects to `redis://[:password@]host:port` and takes a database.
    pub fn open(url: &str, database: u32) -> Self {
        let rest = url.strip_prefix("redis://").expect("a Redis address");
        let (password, address) = rest.rsplit_once('@').map_or((None, rest), |(user, host)| (user.rsplit(':').next(), host));
        let address = address.split('/').next().unwrap();
        let stream = TcpStream::connect(address).expect("Redis");
        stream.set_nodelay(true).unwrap();
        let mut connection = Self { input: BufReader::new(stream), output: Vec::new(), pending: 0 };
        if let Some(password) = password {
            connection.command(&["AUTH", password]);
        }
        connection.command(&["SELECT", &database.to_string()]);
        assert!(!connection.answers().iter().any(|a| matches!(a, Value::Error(_))), "Redis does not let us in");
        connection
    }

    /// Queues a command.
    pub fn command<T: AsRef<[u8]>>(&mut self, words: &[T]) {
        write!(self.output, "*{}\r\n", words.len()).unwrap();
        for word in words {
            let word = word.as_ref();
            write!(self.output, "${}\r\n", word.len()).unwrap();
            self.output.extend_from_slice(word);
            self.output.extend_from_slice(b"\r\n");
        }
        self.pending += 1;
    }

    /// Sends what is queued; the answers in its order.
    pub fn answers(&mut self) -> Vec<Value> {
        self.input.get_mut().write_all(&self.output).expect("Redis");
        self.output.clear();
        (0..std::mem::take(&mut self.pending)).map(|_| self.read()).collect()
    }

    fn read(&mut self) -> Value {
        let mut line = Vec::with_capacity(32);
        self.input.read_until(b'\n', &mut line).expect("Redis");
        let text = std::str::from_utf8(&line[1..line.len() - 2]).unwrap();
        let number = || text.parse::<i64>().unwrap();
        match line[0] {
            b'+' => Value::Text(text.as_bytes().to_vec()),
            b'-' => Value::Error(text.to_owned()),
            b':' => Value::Int(number()),
            b'$' if number() < 0 => Value::Nil,
            b'$' => {
                let mut bytes = vec![0; usize::try_from(number()).unwrap() + 2];
                self.input.read_exact(&mut bytes).expect("Redis");
                bytes.truncate(bytes.len() - 2);
                Value::Text(bytes)
            }
            b'*' if number() < 0 => Value::Nil,
            b'*' => Value::List((0..number()).map(|_| self.read()).collect()),
            other => panic!("Redis answered {other}"),
        }
    }
}
