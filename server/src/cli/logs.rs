//! Logs: structured, to standard error, as text or as one JSON object a line. Spans go with every line.

use std::io::IsTerminal as _;

use frontrow::config::LogFormat;
use tracing_subscriber::EnvFilter;

/// Starts logging; the filter was judged with the settings.
pub(crate) fn start(filter: &str, format: LogFormat) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match format {
        LogFormat::Text => builder.with_ansi(std::io::stderr().is_terminal()).init(),
        LogFormat::Json => builder.json().flatten_event(true).init(),
    }
}
