//! Pure decisions: which seats are best, what a map is made of.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::{AccountId, HoldId, OrderId, SeatIndex};
use frontrow_protocol::seats::{self, SeatState};

use crate::error::{Error, Result};
use crate::limits::MAX_SEATS_PER_HOLD;
use crate::shows::{SeatRow, SeatTable};

/// Seats as a person asks for them: at least one, each once, all on the chart.
///
/// # Errors
/// `bad_message`, `not_found`.
pub(super) fn check_seats(wanted: &[SeatIndex], count: u32) -> Result<()> {
    if wanted.is_empty() || wanted.len() > MAX_SEATS_PER_HOLD {
        let words = format!("Name 1 to {MAX_SEATS_PER_HOLD} seats. Nothing was held.");
        return Err(Error::refused(ErrorCode::BadMessage, words));
    }
    if wanted.iter().collect::<BTreeSet<_>>().len() != wanted.len() {
        return Err(Error::refused(ErrorCode::BadMessage, "A seat is named twice. Nothing was held; name each seat once."));
    }
    if wanted.iter().any(|seat| *seat >= count) {
        return Err(Error::refused(ErrorCode::NotFound, "The chart has no such seat. Nothing was held; load the chart again."));
    }
    Ok(())
}

/// What makes seats worse: first how far their row is, then how far their middle is from the row's centre.
#[allow(clippy::cast_precision_loss, reason = "positions in a row are far below 2^24")]
pub(super) fn cost(row: &SeatRow, position: u32, count: u32) -> (f32, f32) {
    let middle = position as f32 + (count as f32 - 1.0) / 2.0;
    (row.distance, (middle - row.centre).abs())
}

/// The available seats of `grade` that are `count` together, best first. With `skip`, the one after so many better
/// ones (counted around): who lost a race for the best looks elsewhere than everybody else.
#[must_use]
pub fn choose(table: &SeatTable, packed: &[u8], grade: u8, count: u32, skip: usize) -> Option<Vec<SeatIndex>> {
    let mut rows: Vec<&SeatRow> = table.rows.iter().collect();
    rows.sort_by(|a, b| a.distance.total_cmp(&b.distance));
    let fits =
        |seat: SeatIndex| table.grade.get(seat as usize) == Some(&grade) && seats::get(packed, seat) == SeatState::Available;
    let mut passed = 0;
    // Rows that are equally far compete seat by seat.
    for equals in rows.chunk_by(|a, b| a.distance.total_cmp(&b.distance).is_eq()) {
        let mut found: Vec<_> = equals.iter().flat_map(|row| runs(row, count, fits)).collect();
        if skip < passed + found.len() {
            found.sort_by(|(a, first_a), (b, first_b)| a.total_cmp(b).then(first_a.cmp(first_b)));
            return found.get(skip - passed).map(|(_, first)| (*first..first + count).collect());
        }
        passed += found.len();
    }
    (passed > 0).then(|| choose(table, packed, grade, count, skip % passed)).flatten()
}

/// The best `count` available seats of `grade`, wherever they are.
#[must_use]
pub fn choose_apart(table: &SeatTable, packed: &[u8], grade: u8, count: u32) -> Option<Vec<SeatIndex>> {
    let fits =
        |seat: SeatIndex| table.grade.get(seat as usize) == Some(&grade) && seats::get(packed, seat) == SeatState::Available;
    let each = |row: &SeatRow| {
        let row = *row;
        (0..row.len).map(move |position| (cost(&row, position, 1), row.first + position))
    };
    let mut found: Vec<_> = table.rows.iter().flat_map(each).filter(|(_, seat)| fits(*seat)).collect();
    if found.len() < count as usize {
        return None;
    }
    found.sort_by(|((a, aside_a), first_a), ((b, aside_b), first_b)| {
        a.total_cmp(b).then(aside_a.total_cmp(aside_b)).then(first_a.cmp(first_b))
    });
    Some(found.into_iter().take(count as usize).map(|(_, seat)| seat).collect())
}

/// Where `count` seats that fit are next to each other in a row: how far aside, and the first seat.
fn runs(row: &SeatRow, count: u32, fits: impl Fn(SeatIndex) -> bool) -> Vec<(f32, SeatIndex)> {
    let mut length = 0;
    let mut found = Vec::new();
    for position in 0..row.len {
        length = if fits(row.first + position) { length + 1 } else { 0 };
        if length >= count {
            let start = position + 1 - count;
            found.push((cost(row, start, count).1, row.first + start));
        }
    }
    found
}

/// What Postgres knows of a performance's seats.
#[derive(Clone, Debug, Default)]
pub struct Books {
    /// Seats in the chart.
    pub count: u32,
    /// Not for sale.
    pub blocked: Vec<SeatIndex>,
    /// Every ticket that counts.
    pub sold: Vec<Sold>,
    /// Orders that may still be paid, oldest first; then what is offered to people on the waiting list.
    pub pending: Vec<Pending>,
    /// Seats of grades that people wait for and nobody has; kept for them until [`Books::listed_until`].
    pub listed: Vec<SeatIndex>,
    /// Until when seats that come back are kept for the waiting list; `None` when nobody waits.
    pub listed_until: Option<DateTime<Utc>>,
}

/// One sold seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sold {
    /// Which.
    pub seat: SeatIndex,
    /// In which order.
    pub order: OrderId,
    /// To whom.
    pub account: AccountId,
}

/// An order that may still be paid, or an offer that may still be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// Which; the nil id: none yet.
    pub order: OrderId,
    /// The hold it was made from, or that is offered.
    pub hold: HoldId,
    /// Whose.
    pub account: AccountId,
    /// Until when it may be paid, or taken.
    pub until: DateTime<Utc>,
    /// Its seats.
    pub seats: Vec<SeatIndex>,
}

impl Books {
    /// The map, and the orders that have their seats on it: an order one of whose seats is another's gets none.
    #[must_use]
    pub fn lay_out(&self) -> (Vec<u8>, Vec<&Pending>) {
        let mut packed = vec![0; seats::packed_len(self.count as usize)];
        for seat in &self.blocked {
            seats::set(&mut packed, *seat, SeatState::Blocked);
        }
        for sold in &self.sold {
            seats::set(&mut packed, sold.seat, SeatState::Sold);
        }
        let mut holding = Vec::new();
        for order in &self.pending {
            if order.seats.iter().all(|seat| seats::get(&packed, *seat) == SeatState::Available) {
                order.seats.iter().for_each(|seat| seats::set(&mut packed, *seat, SeatState::Held));
                holding.push(order);
            }
        }
        (packed, holding)
    }
}

impl Books {
    /// Holds what is left of [`Books::listed`] on a map that is laid out, and says which seats these are.
    #[must_use]
    pub fn keep(&self, packed: &mut [u8]) -> Vec<SeatIndex> {
        let free = |seat: &SeatIndex| seats::get(packed, *seat) == SeatState::Available;
        let kept: Vec<SeatIndex> = self.listed.iter().copied().filter(free).collect();
        kept.iter().for_each(|seat| seats::set(packed, *seat, SeatState::Held));
        kept
    }
}

/// Where a map and Postgres disagree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// A ticket exists, the map does not say sold.
    pub unsold: BTreeSet<SeatIndex>,
    /// The map says sold, no ticket exists.
    pub oversold: BTreeSet<SeatIndex>,
    /// Off sale in Postgres, available on the map.
    pub unblocked: BTreeSet<SeatIndex>,
    /// On sale in Postgres, blocked on the map.
    pub overblocked: BTreeSet<SeatIndex>,
}

impl Differences {
    /// What differs. A held seat that is blocked by now stays its holder's until the hold ends.
    #[must_use]
    pub fn between(packed: &[u8], count: u32, ticketed: &BTreeSet<SeatIndex>, blocked: &BTreeSet<SeatIndex>) -> Self {
        let mut found = Self::default();
        for seat in 0..count {
            let list = match (ticketed.contains(&seat), blocked.contains(&seat), seats::get(packed, seat)) {
                (true, _, SeatState::Available | SeatState::Held | SeatState::Blocked) => &mut found.unsold,
                (false, _, SeatState::Sold) => &mut found.oversold,
                (false, true, SeatState::Available) => &mut found.unblocked,
                (false, false, SeatState::Blocked) => &mut found.overblocked,
                _ => continue,
            };
            list.insert(seat);
        }
        found
    }

    /// What both looks found.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            unsold: &self.unsold & &other.unsold,
            oversold: &self.oversold & &other.oversold,
            unblocked: &self.unblocked & &other.unblocked,
            overblocked: &self.overblocked & &other.overblocked,
        }
    }

    /// How many seats differ.
    #[must_use]
    #[allow(clippy::len_without_is_empty, reason = "a number of seats, not a collection")]
    pub fn len(&self) -> usize {
        self.unsold.len() + self.oversold.len() + self.unblocked.len() + self.overblocked.len()
    }
}
