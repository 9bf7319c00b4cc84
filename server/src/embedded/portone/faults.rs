//! What can be made to go wrong, a small closed set. Each is armed for one payment and a number of times.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::record::{CancelStatus, Record};

/// A call of the HTTP API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Call {
    Get,
    Cancel,
    Confirm,
    PreRegister,
    Resend,
    Close,
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub(super) enum Fault {
    /// The call takes so long before it does anything.
    Delay { on: Call, ms: u64 },
    /// The connection breaks before the call does anything.
    Reset { on: Call },
    /// A 5xx without a reason before the call does anything: a proxy's page or an empty body.
    Error { on: Call, status: u16, html: bool },
    /// The call is refused with this word; the answer is kept for its key like any other.
    Refuse { on: Call, status: u16, error: String },
    /// The call does its work, then the connection breaks.
    ResetAfter { on: Call },
    /// The call does its work, then answers so late.
    DelayAfter { on: Call, ms: u64 },
    /// The call does its work, then a proxy answers this.
    ErrorAfter { on: Call, status: u16, html: bool },
    /// GET lags: knows no such payment yet.
    ShowAbsent,
    /// GET lags: still READY.
    ShowReady,
    /// GET shows another value in a field of the object, such as `amount.total` or `storeId`.
    Show { field: String, value: serde_json::Value },
    /// The provider refuses a cancellation: 200 with FAILED.
    CancelFails,
    /// The provider takes its time: 200 with REQUESTED, and later this.
    CancelPends { then: CancelStatus, ms: u64 },
    /// The next webhook is not sent unless somebody asks for it.
    WebhookSuppressed,
    /// The next webhook goes out so late.
    WebhookDelayed { ms: u64 },
    /// The next webhook goes out so many times at once, with one id.
    WebhookDuplicated { copies: u32 },
    /// The next webhook goes out after the one that follows it.
    WebhookHeldBack,
    /// A forged one goes ahead of the next webhook.
    WebhookForged { how: Forgery },
}

/// How a webhook is forged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Forgery {
    /// Signed with a secret nobody has.
    WrongSecret,
    /// Another body than what was signed.
    AlteredBody,
    /// Signed 301 seconds ago.
    Stale,
    /// Signed 301 seconds from now.
    Early,
    /// No signature at all.
    Unsigned,
    /// Only a signature of a version nobody knows.
    OtherVersion,
}

/// A fault that waits for its moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Armed {
    #[serde(flatten)]
    pub(super) fault: Fault,
    /// How often it still strikes.
    #[serde(default = "once")]
    pub(super) times: u32,
}

const fn once() -> u32 {
    1
}

/// What a call meets outside of its own work.
#[derive(Clone, Debug, Default)]
pub(super) struct Weather {
    pub(super) delay: Duration,
    pub(super) before: Option<Break>,
    pub(super) delay_after: Duration,
    pub(super) after: Option<Break>,
}

/// How an answer is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Break {
    /// No answer at all.
    Reset,
    /// Something that is not the gateway's answer.
    Error { status: u16, html: bool },
}

impl Record {
    /// Uses up the first fault that `pick` takes.
    pub(super) fn strike<T>(&mut self, pick: impl Fn(&Fault) -> Option<T>) -> Option<T> {
        let (at, picked) = self.faults.iter().enumerate().find_map(|(i, armed)| Some((i, pick(&armed.fault)?)))?;
        let armed = &mut self.faults[at];
        armed.times = armed.times.saturating_sub(1);
        if armed.times == 0 {
            self.faults.remove(at);
        }
        Some(picked)
    }

    /// Uses up what a call meets outside of its own work.
    pub(super) fn weather(&mut self, call: Call) -> Weather {
        let delay = self.strike(|f| match f {
            Fault::Delay { on, ms } if *on == call => Some(Duration::from_millis(*ms)),
            _ => None,
        });
        let before = self.strike(|f| match f {
            Fault::Reset { on } if *on == call => Some(Break::Reset),
            Fault::Error { on, status, html } if *on == call => Some(Break::Error { status: *status, html: *html }),
            _ => None,
        });
        if before.is_some() {
            // What happens after the work waits for a call that does it.
            return Weather { delay: delay.unwrap_or_default(), before, ..Weather::default() };
        }
        let delay_after = self.strike(|f| match f {
            Fault::DelayAfter { on, ms } if *on == call => Some(Duration::from_millis(*ms)),
            _ => None,
        });
        let after = self.strike(|f| match f {
            Fault::ResetAfter { on } if *on == call => Some(Break::Reset),
            Fault::ErrorAfter { on, status, html } if *on == call => Some(Break::Error { status: *status, html: *html }),
            _ => None,
        });
        Weather { delay: delay.unwrap_or_default(), before: None, delay_after: delay_after.unwrap_or_default(), after }
    }

    /// Uses up a scripted refusal of a call.
    pub(super) fn refusal(&mut self, call: Call) -> Option<(u16, String)> {
        self.strike(|f| match f {
            Fault::Refuse { on, status, error } if *on == call => Some((*status, error.clone())),
            _ => None,
        })
    }
}
