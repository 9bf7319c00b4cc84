//! What a scan comes to, from what the books say.

use frontrow_protocol::error::ErrorCode;

use super::store::{Row, Scan, State};
use super::view::{GateAdmission, GateVerdict};
use crate::error::{Error, Result};

/// What the books know of a scan and its ticket.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known<'a> {
    /// Whether this very call admitted.
    pub entered: bool,
    /// Whether the ticket was given back.
    pub revoked: bool,
    /// The scan's own row, and the one that admitted the ticket.
    pub rows: &'a [Row],
}

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answered {
    pub verdict: GateVerdict,
    pub repeated: bool,
    pub admission: Option<GateAdmission>,
}

/// The answer to a scan; `None` when what stood in its way is gone again, so that it may be tried once more.
///
/// # Errors
/// `idempotency_mismatch` when the scan's id was used for another ticket.
pub(super) fn answer(scan: &Scan<'_>, known: Known<'_>) -> Result<Option<Answered>> {
    let own = known.rows.iter().find(|row| row.scan == scan.id);
    let standing = known.rows.iter().find(|row| row.state == State::Admitted && row.ticket == scan.ticket);
    let admission = standing.map(Row::admission);
    let told = |verdict, repeated| Ok(Some(Answered { verdict, repeated, admission: admission.clone() }));
    match own {
        Some(own) if own.ticket != scan.ticket || own.performance != scan.performance => {
            let words = "This scan's id was used for another ticket. Nothing was noted; scan it again.";
            Err(Error::refused(ErrorCode::IdempotencyMismatch, words))
        }
        // Its own admission stands, also when the ticket was revoked since: that is what the first answer said.
        Some(own) if own.state == State::Admitted => told(GateVerdict::Admitted, !known.entered),
        Some(own) if own.state == State::Undone => told(GateVerdict::Undone, true),
        own => match (known.revoked, &admission) {
            (true, _) => told(GateVerdict::Revoked, own.is_some()),
            (false, Some(_)) => told(GateVerdict::AlreadyUsed, own.is_some()),
            // A conflict whose cause is gone stays what it was: somebody is inside twice, or was.
            (false, None) if own.is_some() => told(GateVerdict::AlreadyUsed, true),
            (false, None) => Ok(None),
        },
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use uuid::Uuid;

    use super::*;

    fn scan(id: u128) -> Scan<'static> {
        let (ticket, performance, by) = (Uuid::from_u128(100), Uuid::from_u128(200), Uuid::from_u128(300));
        Scan {
            id: Uuid::from_u128(id),
            ticket,
            performance,
            seat: 0,
            gate: "North",
            offline: false,
            at: DateTime::<Utc>::UNIX_EPOCH,
            by,
        }
    }

    fn row(id: u128, state: State) -> Row {
        let (scan, at) = (scan(id), DateTime::<Utc>::UNIX_EPOCH);
        Row { scan: scan.id, ticket: scan.ticket, performance: scan.performance, state, gate: "North".into(), at, offline: false }
    }

    #[test]
    fn a_scan_comes_to_this() {
        use GateVerdict as V;
        use State::{Admitted, Conflict, Undone};
        /// Entered, revoked, rows (1 is the scan's own) → verdict, repeated.
        type Case = (bool, bool, &'static [(u128, State)], Option<(V, bool)>);
        let table: [Case; 12] = [
            (true, false, &[(1, Admitted)], Some((V::Admitted, false))),
            (false, false, &[(1, Admitted)], Some((V::Admitted, true))),
            (false, true, &[(1, Admitted)], Some((V::Admitted, true))),
            (false, false, &[(2, Admitted)], Some((V::AlreadyUsed, false))),
            (false, true, &[(2, Admitted)], Some((V::Revoked, false))),
            (false, true, &[], Some((V::Revoked, false))),
            (false, false, &[(1, Undone)], Some((V::Undone, true))),
            (false, false, &[(1, Undone), (2, Admitted)], Some((V::Undone, true))),
            (false, false, &[(1, Conflict), (2, Admitted)], Some((V::AlreadyUsed, true))),
            (false, true, &[(1, Conflict)], Some((V::Revoked, true))),
            (false, false, &[(1, Conflict)], Some((V::AlreadyUsed, true))),
            (false, false, &[], None),
        ];
        for (entered, revoked, rows, expected) in table {
            let rows: Vec<Row> = rows.iter().map(|(id, state)| row(*id, *state)).collect();
            let answered = answer(&scan(1), Known { entered, revoked, rows: &rows }).unwrap();
            assert_eq!(answered.map(|a| (a.verdict, a.repeated)), expected, "{entered} {revoked} {rows:?}");
        }
    }

    #[test]
    fn a_scan_is_of_one_ticket() {
        let other = Row { ticket: Uuid::from_u128(101), ..row(1, State::Admitted) };
        let Err(Error::Refused(refusal)) = answer(&scan(1), Known { entered: false, revoked: false, rows: &[other] }) else {
            panic!("refused")
        };
        assert_eq!(refusal.code, ErrorCode::IdempotencyMismatch);
    }
}
