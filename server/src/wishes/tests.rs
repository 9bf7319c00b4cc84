//! The rules of the waiting list.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use uuid::Uuid;

use super::rules::{Plan, Waiting, plan};
use crate::limits::SAVE_AFTER;
use crate::shows::{SeatRow, SeatTable};

/// Rows of five; the first half is grade 0, the rest grade 1.
fn hall(rows: u32) -> SeatTable {
    let row = |r: u32| SeatRow { first: r * 5, len: 5, centre: 2.0, distance: r as f32 };
    SeatTable {
        grade: (0..rows * 5).map(|seat| u8::from(seat / 5 >= rows.div_ceil(2))).collect(),
        grades: vec!["R".into(), "S".into()],
        rows: (0..rows).map(row).collect(),
    }
}

fn wish(n: u128, grade: Option<u8>, seats: u32) -> Waiting {
    Waiting { id: Uuid::from_u128(n), grade, seats, passed_over: 0, saves: false }
}

fn all_kept(table: &SeatTable, seats: &[u32], waiting: &[Waiting]) -> Plan {
    let seats: BTreeSet<u32> = seats.iter().copied().collect();
    plan(table, &seats, &seats, waiting)
}

#[test]
fn the_first_whose_wish_fits_gets_the_seats_and_a_large_wish_does_not_stand_in_the_way() {
    let line = [wish(1, Some(0), 3), wish(2, Some(1), 1), wish(3, Some(0), 1), wish(4, Some(0), 1)];
    let decided = all_kept(&hall(4), &[7, 3], &line);
    assert_eq!(decided.offers, vec![(2, vec![3]), (3, vec![7])], "the nearer row first");
    assert_eq!((decided.passed_over, decided.begins_to_save), (vec![0], None));
    assert_eq!(all_kept(&hall(4), &[12], &line).offers, vec![(1, vec![12])]);
}

#[test]
fn seats_next_to_each_other_come_first_and_then_the_best() {
    let two = [wish(1, Some(0), 2)];
    assert_eq!(all_kept(&hall(4), &[2, 8, 9], &two).offers, vec![(0, vec![8, 9])]);
    assert_eq!(all_kept(&hall(4), &[0, 2, 9], &two).offers, vec![(0, vec![2, 0])]);
    assert_eq!(all_kept(&hall(4), &[2, 10], &two).offers, vec![], "n or none");
    // Any one grade is still one grade; the better one if it has them together.
    let any = [wish(1, None, 2)];
    assert_eq!(all_kept(&hall(4), &[2, 10, 12, 13], &any).offers, vec![(0, vec![12, 13])]);
    assert_eq!(all_kept(&hall(4), &[2, 4, 12, 14], &any).offers, vec![(0, vec![2, 4])]);
    assert_eq!(all_kept(&hall(4), &[2, 12], &any).offers, vec![]);
}

#[test]
fn who_was_passed_over_often_has_seats_saved_for_a_while() {
    let mut line = vec![wish(1, Some(0), 2), wish(2, Some(0), 1), wish(3, Some(1), 1)];
    line[0].passed_over = SAVE_AFTER - 1;
    let decided = all_kept(&hall(4), &[3], &line);
    assert_eq!((decided.offers, decided.begins_to_save), (vec![(1, vec![3])], Some(0)));
    (line[0].passed_over, line[0].saves) = (SAVE_AFTER, true);
    let decided = all_kept(&hall(4), &[3, 12], &line);
    assert_eq!((decided.offers, decided.saved), (vec![(2, vec![12])], vec![3]), "other grades go on");
    assert_eq!(all_kept(&hall(4), &[3, 7], &line).offers, vec![(0, vec![3, 7])]);
    // What is on sale is not taken off it for saving.
    let on_sale = plan(&hall(4), &[3].into(), &[].into(), &line[..1]);
    assert_eq!((on_sale.offers, on_sale.saved), (vec![], vec![]));
}

/// Seats come back one at a time and are taken at once by small wishes: the large one at the head gets its own in the end.
#[test]
fn nobody_starves() {
    let table = hall(4);
    let mut line = vec![wish(0, Some(0), 3)];
    line.extend((1..50).map(|n| wish(n, Some(0), 1)));
    let (mut kept, mut returns) = (BTreeSet::new(), 0);
    while line.iter().any(|wish| wish.id.is_nil()) {
        kept.insert(returns % 10);
        returns += 1;
        let decided = plan(&table, &kept, &kept, &line);
        decided.passed_over.iter().for_each(|i| line[*i].passed_over += 1);
        if let Some(i) = decided.begins_to_save {
            line[i].saves = true;
        }
        kept = decided.saved.iter().copied().collect();
        let served: BTreeSet<Uuid> = decided.offers.iter().map(|(i, _)| line[*i].id).collect();
        line.retain(|wish| !served.contains(&wish.id));
    }
    assert_eq!(returns, SAVE_AFTER + 3);
}

fn wishes() -> impl Strategy<Value = Vec<Waiting>> {
    let one = (prop::option::of(0..2_u8), 1..5_u32, 0..6_u32, prop::bool::weighted(0.1));
    prop::collection::vec(one, 0..12).prop_map(|all| {
        let wish = |(n, (grade, seats, passed_over, saves)): (usize, (Option<u8>, u32, u32, bool))| Waiting {
            id: Uuid::from_u128(n as u128),
            grade,
            seats,
            passed_over,
            saves,
        };
        all.into_iter().enumerate().map(wish).collect()
    })
}

proptest! {
    /// The fairness of the list, said without its algorithm: going down the list, whoever there is enough for is offered
    /// exactly that, of one grade and of theirs, and whoever is not offered anything could not have been.
    #[test]
    fn nobody_who_fits_is_skipped(candidates in prop::collection::btree_set(0..30_u32, 0..14), on_sale in any::<u32>(), line in wishes()) {
        let table = hall(6);
        let kept: BTreeSet<u32> = candidates.iter().copied().filter(|seat| on_sale >> seat & 1 == 0).collect();
        let decided = plan(&table, &candidates, &kept, &line);
        let offers: BTreeMap<usize, Vec<u32>> = decided.offers.iter().cloned().collect();
        prop_assert_eq!(offers.len(), decided.offers.len(), "one offer a wish");
        let saver = line.iter().enumerate().position(|(i, wish)| wish.saves && !offers.contains_key(&i));
        let mut left = candidates.clone();
        let of = |left: &BTreeSet<u32>, grade: u8| left.iter().filter(|seat| table.grade[**seat as usize] == grade).count() as u32;
        for (i, wish) in line.iter().enumerate() {
            let grades: Vec<u8> = wish.grade.map_or_else(|| vec![0, 1], |grade| vec![grade]);
            let enough = grades.iter().any(|grade| of(&left, *grade) >= wish.seats);
            prop_assert_eq!(offers.contains_key(&i), enough, "wish {} of {:?}", i, &line);
            if let Some(seats) = offers.get(&i) {
                prop_assert_eq!(seats.len() as u32, wish.seats);
                let its: BTreeSet<u8> = seats.iter().map(|seat| table.grade[*seat as usize]).collect();
                prop_assert!(its.len() == 1 && its.iter().all(|grade| grades.contains(grade)));
                for seat in seats {
                    prop_assert!(left.remove(seat), "seat {} twice, or nowhere", seat);
                }
                let grade = seats.iter().map(|seat| table.grade[*seat as usize]).next();
                // Whoever stood before and could have used one of these seats was passed over, and it is counted.
                for (j, before) in line.iter().enumerate().take(i) {
                    let could = !offers.contains_key(&j) && saver != Some(j) && (before.grade.is_none() || before.grade == grade);
                    prop_assert!(!could || decided.passed_over.contains(&j));
                }
            } else if saver == Some(i) {
                for seat in &decided.saved {
                    prop_assert!(kept.contains(seat) && left.remove(seat));
                    prop_assert!(wish.grade.is_none_or(|grade| grade == table.grade[*seat as usize]));
                }
            }
        }
        prop_assert!(saver.is_some() || decided.saved.is_empty());
        if let Some(i) = decided.begins_to_save {
            prop_assert!(saver.is_none() && decided.passed_over.contains(&i) && line[i].passed_over + 1 >= SAVE_AFTER);
        }
    }
}
