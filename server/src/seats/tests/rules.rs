//! The best seats are the best, and maps are what the books say.

use std::collections::BTreeSet;

use chrono::DateTime;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::seats::{self, SeatState};
use proptest::prelude::*;
use uuid::Uuid;

use crate::seats::rules::{Books, Differences, Pending, Sold, check_seats, choose, cost};
use crate::shows::{SeatRow, SeatTable};

/// A hall: rows of some length, distance and centre; grades and states seat by seat.
fn hall() -> impl Strategy<Value = (SeatTable, Vec<u8>)> {
    let row = (1..12_u32, 0..6_u8, 0..12_u8);
    prop::collection::vec(row, 1..8).prop_flat_map(|rows| {
        let count: u32 = rows.iter().map(|(len, ..)| len).sum();
        let count = count as usize;
        let states = prop_oneof![3 => Just(0_u8), 1 => 1..4_u8];
        (Just(rows), prop::collection::vec(0..2_u8, count), prop::collection::vec(states, count)).prop_map(hall_of)
    })
}

type Dice = (Vec<(u32, u8, u8)>, Vec<u8>, Vec<u8>);

fn hall_of((rows, grade, states): Dice) -> (SeatTable, Vec<u8>) {
    let mut first = 0;
    let rows = rows
        .into_iter()
        .map(|(len, distance, centre)| {
            let row = SeatRow { first, len, centre: f32::from(centre) / 2.0, distance: f32::from(distance) };
            first += len;
            row
        })
        .collect();
    let mut packed = vec![0; seats::packed_len(states.len())];
    for (seat, state) in states.iter().enumerate() {
        seats::set(&mut packed, seat as u32, SeatState::try_from(*state).unwrap());
    }
    (SeatTable { grade, grades: vec!["R".into(), "S".into()], rows }, packed)
}

/// Every legal choice with its cost, found the slow way.
fn all_choices(table: &SeatTable, packed: &[u8], grade: u8, count: u32) -> Vec<((f32, f32), Vec<u32>)> {
    let mut found = Vec::new();
    for row in &table.rows {
        for position in 0..row.len {
            let wanted: Vec<u32> = (row.first + position..row.first + position + count).collect();
            let fits = |seat: &u32| {
                *seat < row.first + row.len
                    && table.grade[*seat as usize] == grade
                    && seats::get(packed, *seat) == SeatState::Available
            };
            if wanted.iter().all(fits) {
                found.push((cost(row, position, count), wanted));
            }
        }
    }
    found
}

fn cost_of(choices: &[((f32, f32), Vec<u32>)], chosen: &[u32]) -> Option<(f32, f32)> {
    choices.iter().find(|(_, seats)| seats == chosen).map(|(cost, _)| *cost)
}

proptest! {
    #[test]
    fn the_best_seats_are_together_in_grade_free_and_cheapest((table, packed) in hall(), grade in 0..2_u8, count in 1..6_u32) {
        let legal = all_choices(&table, &packed, grade, count);
        match choose(&table, &packed, grade, count, 0) {
            None => prop_assert!(legal.is_empty(), "{legal:?} was overlooked"),
            Some(chosen) => {
                let its = cost_of(&legal, &chosen);
                prop_assert!(its.is_some(), "{chosen:?} is not legal");
                let least = legal.iter().map(|(cost, _)| *cost).min_by(|a, b| a.partial_cmp(b).unwrap());
                prop_assert_eq!(its, least);
            }
        }
    }

    #[test]
    fn a_detour_ends_at_legal_seats_and_never_better_ones((table, packed) in hall(), count in 1..4_u32, skip in 0..1000_usize) {
        let legal = all_choices(&table, &packed, 0, count);
        let chosen = choose(&table, &packed, 0, count, skip);
        prop_assert_eq!(chosen.is_none(), legal.is_empty());
        if let Some(chosen) = chosen {
            let its = cost_of(&legal, &chosen).unwrap();
            let better = legal.iter().filter(|(cost, _)| *cost < its).count();
            let equal = legal.iter().filter(|(cost, _)| *cost == its).count();
            prop_assert!((better..better + equal).contains(&(skip % legal.len())));
        }
    }

    #[test]
    fn after_a_repair_nothing_differs(count in 1..60_u32, sold in any::<u64>(), blocked in any::<u64>(), states in prop::collection::vec(0..4_u8, 60)) {
        let of = |bits: u64| (0..count).filter(|seat| bits >> seat & 1 == 1).collect::<BTreeSet<_>>();
        let (sold, blocked) = (of(sold), of(blocked));
        let mut packed = vec![0; seats::packed_len(count as usize)];
        for seat in 0..count {
            seats::set(&mut packed, seat, SeatState::try_from(states[seat as usize]).unwrap());
        }
        let wrong = Differences::between(&packed, count, &sold, &blocked);
        let back = |seat: &u32| if blocked.contains(seat) { SeatState::Blocked } else { SeatState::Available };
        wrong.unsold.iter().for_each(|seat| seats::set(&mut packed, *seat, SeatState::Sold));
        wrong.oversold.iter().for_each(|seat| seats::set(&mut packed, *seat, back(seat)));
        wrong.unblocked.iter().for_each(|seat| seats::set(&mut packed, *seat, SeatState::Blocked));
        wrong.overblocked.iter().for_each(|seat| seats::set(&mut packed, *seat, SeatState::Available));
        prop_assert_eq!(Differences::between(&packed, count, &sold, &blocked).len(), 0);
        for seat in 0..count {
            prop_assert_eq!(seats::get(&packed, seat) == SeatState::Sold, sold.contains(&seat));
        }
        prop_assert_eq!(wrong.and(&Differences::default()).len(), 0, "one look repairs nothing");
        prop_assert_eq!(wrong.and(&wrong), wrong);
    }
}

#[test]
fn a_wish_names_distinct_seats_of_the_chart() {
    let code = |wanted: &[u32]| check_seats(wanted, 10).map_err(|error| error.code());
    assert_eq!(code(&[0, 9]), Ok(()));
    assert_eq!(code(&[]), Err(ErrorCode::BadMessage));
    assert_eq!(code(&[1, 1]), Err(ErrorCode::BadMessage));
    assert_eq!(code(&[10]), Err(ErrorCode::NotFound));
}

#[test]
fn a_map_is_laid_out_from_the_books_and_an_order_gets_all_its_seats_or_none() {
    let order = |n: u128, seats: &[u32]| Pending {
        order: Uuid::from_u128(n),
        hold: Uuid::from_u128(n + 100),
        account: Uuid::from_u128(1),
        until: DateTime::UNIX_EPOCH,
        seats: seats.to_vec(),
    };
    let books = Books {
        count: 10,
        blocked: vec![8, 9],
        sold: vec![Sold { seat: 0, order: Uuid::nil(), account: Uuid::nil() }],
        pending: vec![order(1, &[1, 2]), order(2, &[2, 3]), order(3, &[0, 4]), order(4, &[5])],
        listed: vec![0, 1, 3, 6],
        listed_until: Some(DateTime::UNIX_EPOCH),
    };
    let (mut packed, holding) = books.lay_out();
    let states: Vec<u8> = (0..10).map(|seat| seats::get(&packed, seat).into()).collect();
    assert_eq!(states, [2, 1, 1, 0, 0, 1, 0, 0, 3, 3]);
    assert_eq!(holding.iter().map(|o| o.order.as_u128()).collect::<Vec<_>>(), [1, 4]);
    // What people wait for and nobody has is kept for them.
    assert_eq!(books.keep(&mut packed), [3, 6]);
    let states: Vec<u8> = (0..10).map(|seat| seats::get(&packed, seat).into()).collect();
    assert_eq!(states, [2, 1, 1, 1, 0, 1, 1, 0, 3, 3]);
}
