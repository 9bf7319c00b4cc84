//! What REST says about the gate. Field names are the contract with the page.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::error::{Problems, Result};
use crate::limits;
use crate::orders::codes::TicketKeySet;

/// A scan.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct NewCheckIn {
    /// New for each scan, made by the gate; the same when it is sent again.
    pub scan: Uuid,
    /// What the QR code holds.
    #[schema(max_length = 5000)]
    pub code: String,
    /// Which entrance, in words.
    #[schema(min_length = 1, max_length = 50, example = "North")]
    pub gate: String,
    /// When the gate saw it; now unless said. What lies ahead counts as now, and at most a week back.
    pub scanned_at: Option<DateTime<Utc>>,
    /// Whether the gate had no network and let the holder in by itself.
    #[serde(default)]
    pub offline: bool,
}

impl NewCheckIn {
    /// # Errors
    /// `validation_failed`.
    pub(super) fn judge(&self) -> Result<()> {
        let (gate, code) = (self.gate.trim(), self.code.as_str());
        let named = (1..=limits::GATE_NAME).contains(&gate.chars().count()) && !gate.chars().any(char::is_control);
        Problems::default()
            .unless(named, "gate", "must have 1 to 50 characters")
            .unless(code.chars().count() <= limits::GATE_CODE, "code", "must have 5000 characters at most")
            .judge()
    }
}

/// What comes of a scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GateVerdict {
    /// Let them in.
    Admitted,
    /// Somebody went in with this ticket before.
    AlreadyUsed,
    /// The ticket was given back.
    Revoked,
    /// It is a ticket of another performance.
    OtherPerformance,
    /// This scan admitted somebody, and that was undone: scan the ticket anew.
    Undone,
    /// We signed it, and the books do not know it.
    Unknown,
    /// It looks like a ticket and we did not sign it.
    Forged,
    /// It is something else.
    NotATicket,
}

impl GateVerdict {
    /// The metric label.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Admitted => "admitted",
            Self::AlreadyUsed => "already_used",
            Self::Revoked => "revoked",
            Self::OtherPerformance => "other_performance",
            Self::Undone => "undone",
            Self::Unknown => "unknown",
            Self::Forged => "forged",
            Self::NotATicket => "not_a_ticket",
        }
    }

    /// Whether a gate that let the holder in by itself was wrong.
    pub(super) const fn is_conflict(self) -> bool {
        matches!(self, Self::AlreadyUsed | Self::Revoked)
    }
}

/// The answer to a scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CheckIn {
    /// Which scan.
    pub scan: Uuid,
    /// What comes of it.
    pub verdict: GateVerdict,
    /// Whether this scan was answered before.
    pub repeated: bool,
    /// Which ticket, where it is one of this performance.
    pub ticket: Option<Uuid>,
    /// Its seat.
    pub seat: Option<GateSeat>,
    /// The admission that stands: this scan's, or the one before it.
    pub admission: Option<GateAdmission>,
    /// Of a ticket of another performance: which.
    pub other: Option<OtherPerformance>,
}

impl CheckIn {
    /// A scan that is about no ticket of the performance.
    pub(super) const fn refused(scan: Uuid, verdict: GateVerdict) -> Self {
        Self { scan, verdict, repeated: false, ticket: None, seat: None, admission: None, other: None }
    }
}

/// A seat as ushers read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GateSeat {
    /// The section's name.
    pub section: String,
    /// The row's label.
    pub row: String,
    /// The seat's label.
    pub seat: String,
    /// Its grade.
    pub grade: String,
}

/// Somebody was let in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GateAdmission {
    /// By which scan.
    pub scan: Uuid,
    /// Where.
    #[schema(example = "North")]
    pub gate: String,
    /// When, as the gate saw it.
    pub at: DateTime<Utc>,
    /// Whether the gate had no network then.
    pub offline: bool,
}

/// What a ticket is of, when not of this performance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OtherPerformance {
    /// Which.
    pub id: Uuid,
    /// The show's title.
    pub show_title: String,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
}

/// How a gate is doing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GateReport {
    /// Valid tickets.
    pub sold: i64,
    /// Of these, let in. A ticket that was revoked after it was used counts too.
    pub admitted: i64,
    /// People whom a gate without network let in and the books refuse.
    pub conflicts: i64,
    /// Who was let in, by gate.
    pub gates: Vec<GateFigures>,
    /// The latest scans that the books know, newest first.
    pub recent: Vec<RecentScan>,
}

/// One gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GateFigures {
    /// Its name.
    #[schema(example = "North")]
    pub gate: String,
    /// Let in here.
    pub admitted: i64,
}

/// A scan that the books know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RecentScan {
    /// Which.
    pub scan: Uuid,
    /// `admitted`, `undone` or `conflict`.
    #[schema(example = "admitted")]
    pub state: String,
    /// Where.
    #[schema(example = "North")]
    pub gate: String,
    /// When, as the gate saw it.
    pub at: DateTime<Utc>,
    /// Whether the gate had no network then.
    pub offline: bool,
    /// The section's name.
    pub section: String,
    /// The row's label.
    pub row: String,
    /// The seat's label.
    pub seat: String,
}

/// What a gate must know to go on without the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GateLists {
    /// Of which performance.
    pub performance: Uuid,
    /// What codes are checked with.
    pub keys: TicketKeySet,
    /// Tickets that were given back, the latest 200,000.
    pub revoked: Vec<Uuid>,
    /// Tickets that were used.
    pub used: Vec<Uuid>,
}
