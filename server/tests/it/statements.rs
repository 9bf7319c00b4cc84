//! Counts what a server in this thread asks of Postgres and Redis.

use std::fmt::Debug;
use std::sync::{Arc, Mutex, OnceLock};

use futures_util::StreamExt as _;
use tokio::task::JoinHandle;
use tracing::field::{Field, Visit};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

type Lines = Arc<Mutex<Vec<String>>>;

/// Listens to every SQL statement of this thread until it is dropped.
pub struct Statements {
    seen: Lines,
    _listening: tracing::subscriber::DefaultGuard,
}

struct Listener(Lines);

impl<S: tracing::Subscriber> Layer<S> for Listener {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "sqlx::query" {
            let mut words = Words(String::new());
            event.record(&mut words);
            self.0.lock().unwrap().push(words.0);
        }
    }
}

struct Words(String);

impl Visit for Words {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if ["summary", "db.statement"].contains(&field.name()) {
            self.0 += &format!("{value:?} ");
        }
    }
}

impl Statements {
    pub fn listen() -> Self {
        // While tracing knows of one listener only, a statement that another test's thread meets first is switched off
        // for all threads. Two that stay and hear nothing prevent that.
        static STAY: OnceLock<[tracing::Dispatch; 2]> = OnceLock::new();
        STAY.get_or_init(|| [(); 2].map(|()| tracing::Dispatch::new(tracing_subscriber::registry())));
        let seen = Lines::default();
        let subscriber = tracing_subscriber::registry().with(Listener(Arc::clone(&seen)));
        Self { seen, _listening: tracing::subscriber::set_default(subscriber) }
    }

    /// Forgets what was heard.
    pub fn clear(&self) {
        self.seen.lock().unwrap().clear();
    }

    /// The statements since then that contain `words`.
    pub fn with(&self, words: &str) -> Vec<String> {
        self.seen.lock().unwrap().iter().filter(|s| s.contains(words)).cloned().collect()
    }
}

/// Listens to every Redis command about something until it is dropped; what scripts call is not counted.
pub struct Commands {
    seen: Lines,
    listening: JoinHandle<()>,
}

impl Commands {
    pub async fn listen(url: &str) -> Self {
        let client = redis::Client::open(url).unwrap();
        let monitor = client.get_async_monitor().await.unwrap();
        let seen = Lines::default();
        let lines = Arc::clone(&seen);
        let listening = tokio::spawn(async move {
            let mut stream = monitor.into_on_message::<String>();
            while let Some(line) = stream.next().await {
                lines.lock().unwrap().push(line);
            }
        });
        Self { seen, listening }
    }

    pub fn with(&self, words: &str) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        seen.iter().filter(|line| line.contains(words) && !line.contains(" lua]")).cloned().collect()
    }
}

impl Drop for Commands {
    fn drop(&mut self) {
        self.listening.abort();
    }
}
