//! Crash points: where a test wants the process to die, as a power cut would. Named by `FRONTROW_CRASH_AT`, refused in
//! production by the configuration.

use std::sync::OnceLock;

static AT: OnceLock<String> = OnceLock::new();

/// Arms the crash point `name`; called once at the start.
pub fn arm(name: &str) {
    let _ = AT.set(name.to_owned());
}

/// Dies here, without unwinding or flushing, if this point is armed.
pub fn point(name: &str) {
    if AT.get().is_some_and(|armed| armed == name) {
        eprintln!("crash point {name}");
        std::process::abort();
    }
}
