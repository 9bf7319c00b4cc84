//! Who is offered which of the seats that came back. Pure.
//!
//! - Wishes are looked at in the order of the list. The first that what there is fits is offered its seats: all of them or
//!   none, of one grade, next to each other where that is possible, else the best of the grade.
//! - A wish that needs more than there is does not stand in the way of a smaller one behind it.
//! - So that a large wish is not passed over for ever: after [`SAVE_AFTER`] times the seats it could use are saved for it
//!   as they come back, for a bounded time, one wish of a list at a time.

use std::collections::BTreeSet;

use frontrow_protocol::ids::{SeatIndex, WishId};
use frontrow_protocol::seats::{self, SeatState};

use crate::limits::{SAVE_AFTER, WISH_OFFERS};
use crate::seats::rules::{choose, choose_apart};
use crate::shows::SeatTable;

/// A wish that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which.
    pub id: WishId,
    /// An index into the grades of the table; `None`: any one grade.
    pub grade: Option<u8>,
    /// How many seats.
    pub seats: u32,
    /// How often it was passed over.
    pub passed_over: u32,
    /// Whether seats are saved for it now.
    pub saves: bool,
}

/// What is to be done with what there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Which wish, by its place among those given, is offered which seats.
    pub offers: Vec<(usize, Vec<SeatIndex>)>,
    /// Wishes a later one of which got seats that they could have used.
    pub passed_over: Vec<usize>,
    /// The wish that seats are saved for from now on.
    pub begins_to_save: Option<usize>,
    /// Kept seats that are saved and not let go.
    pub saved: Vec<SeatIndex>,
}

/// Seats there are, by grade.
struct Stock<'a> {
    table: &'a SeatTable,
    /// What may be offered is available here.
    packed: Vec<u8>,
    /// How many of each grade.
    left: Vec<u32>,
}

impl<'a> Stock<'a> {
    fn new(table: &'a SeatTable, candidates: &BTreeSet<SeatIndex>) -> Self {
        let mut packed = vec![0; seats::packed_len(table.grade.len())];
        let mut left = vec![0; table.grades.len()];
        for (seat, grade) in (0..).zip(&table.grade) {
            match (candidates.contains(&seat), left.get_mut(usize::from(*grade))) {
                (true, Some(left)) => *left += 1,
                _ => seats::set(&mut packed, seat, SeatState::Blocked),
            }
        }
        Self { table, packed, left }
    }

    fn grade_of(&self, seat: SeatIndex) -> Option<u8> {
        self.table.grade.get(seat as usize).copied()
    }

    /// The grades a wish may be met from that have seats enough.
    fn grades_for(&self, wish: &Waiting) -> Vec<u8> {
        let enough = |grade: &u8| self.left.get(usize::from(*grade)).is_some_and(|left| *left >= wish.seats);
        (0_u8..).take(self.left.len()).filter(|grade| wish.grade.is_none_or(|wanted| wanted == *grade)).filter(enough).collect()
    }

    /// The seats that meet a wish.
    fn fit(&self, wish: &Waiting) -> Option<Vec<SeatIndex>> {
        let grades = self.grades_for(wish);
        let together = |grade: &u8| choose(self.table, &self.packed, *grade, wish.seats, 0);
        let apart = |grade: &u8| choose_apart(self.table, &self.packed, *grade, wish.seats);
        grades.iter().find_map(together).or_else(|| grades.iter().find_map(apart))
    }

    /// Whether a wish could use some of what is left, had it more.
    fn tempts(&self, wish: &Waiting) -> bool {
        match wish.grade {
            Some(grade) => self.left.get(usize::from(grade)).is_some_and(|left| *left > 0),
            None => self.left.iter().any(|left| *left > 0),
        }
    }

    fn take(&mut self, taken: &[SeatIndex]) {
        for seat in taken {
            seats::set(&mut self.packed, *seat, SeatState::Held);
            if let Some(left) = self.grade_of(*seat).and_then(|grade| self.left.get_mut(usize::from(grade))) {
                *left -= 1;
            }
        }
    }
}

/// Decides what becomes of `candidates`. Those in `kept` came back and are nobody else's yet; the others are on sale.
/// `waiting` is in the order of the list.
#[must_use]
pub fn plan(table: &SeatTable, candidates: &BTreeSet<SeatIndex>, kept: &BTreeSet<SeatIndex>, waiting: &[Waiting]) -> Plan {
    let mut stock = Stock::new(table, candidates);
    let mut plan = Plan::default();
    let mut hungry: Vec<usize> = Vec::new();
    let mut saver = None;
    for (i, wish) in waiting.iter().enumerate() {
        if plan.offers.len() == WISH_OFFERS {
            break;
        }
        if let Some(seats) = stock.fit(wish) {
            stock.take(&seats);
            let grade = seats.first().and_then(|seat| stock.grade_of(*seat));
            hungry.retain(|earlier| {
                let passed = waiting.get(*earlier).is_some_and(|w| w.grade.is_none() || w.grade == grade);
                if passed {
                    plan.passed_over.push(*earlier);
                }
                !passed
            });
            plan.offers.push((i, seats));
        } else if wish.saves && saver.is_none() {
            saver = Some(i);
            plan.saved = saved_for(&stock, wish, kept);
            let saved = plan.saved.clone();
            stock.take(&saved);
        } else if stock.tempts(wish) {
            hungry.push(i);
        }
    }
    if saver.is_none() {
        let long_enough = |i: &&usize| waiting.get(**i).is_some_and(|wish| wish.passed_over + 1 >= SAVE_AFTER);
        plan.begins_to_save = plan.passed_over.iter().filter(long_enough).min().copied();
    }
    plan
}

/// What came back, is left and could be a part of what `wish` wants.
fn saved_for(stock: &Stock<'_>, wish: &Waiting, kept: &BTreeSet<SeatIndex>) -> Vec<SeatIndex> {
    let left = |seat: &SeatIndex| seats::get(&stock.packed, *seat) == SeatState::Available;
    let wanted = |seat: &SeatIndex| wish.grade.is_none() || stock.grade_of(*seat) == wish.grade;
    kept.iter().copied().filter(left).filter(wanted).collect()
}
