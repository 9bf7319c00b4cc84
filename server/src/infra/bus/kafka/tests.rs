//! The parts that need no broker.

use std::time::{Duration, Instant};

use super::listener::Ear;
use super::watch::{Pacer, Partition, Seen};
use crate::limits;

#[test]
fn gaps_are_spaced_out_and_none_is_lost() {
    let start = Instant::now();
    let at = |ms| start + Duration::from_millis(ms);
    let mut gaps = Pacer::new(Duration::from_millis(200));
    assert!(!gaps.is_due(at(0)));
    gaps.owe();
    assert!(gaps.is_due(at(1)), "the first at once");
    assert!(!gaps.is_due(at(2)));
    gaps.owe();
    gaps.owe();
    assert!(!gaps.is_due(at(150)), "not so soon again");
    assert!(gaps.is_due(at(201)), "but it is not forgotten");
    assert!(!gaps.is_due(at(900)));
}

/// What the statistics say of partitions in turn: whether they can be reached, and their ends.
fn seen(partitions: &[(bool, i64)]) -> Seen {
    let one = |(reachable, end): &(bool, i64)| Partition { reachable: *reachable, end: Some(*end) };
    (0..).zip(partitions.iter().map(one)).collect()
}

#[test]
fn a_new_partition_is_read_from_its_beginning_and_the_others_from_where_they_are() {
    let mut ear = Ear::at(&[10, 20]);
    assert!(!ear.advance(&seen(&[(true, 10), (true, 25)])));
    assert!(ear.advance(&seen(&[(true, 10), (true, 25), (true, 3)])));
    assert_eq!(ear.places(), [10, 20, 0]);
    assert!(!ear.owes_a_gap());
}

#[test]
fn who_is_too_far_behind_skips_and_says_so() {
    let mut ear = Ear::at(&[10, 20]);
    assert!(!ear.advance(&seen(&[(true, 10 + limits::LIVE_LAG), (true, 20)])));
    assert!(!ear.owes_a_gap());
    let end = 11 + limits::LIVE_LAG;
    assert!(ear.advance(&seen(&[(true, end), (true, 20)])));
    assert_eq!(ear.places(), [end, 20]);
    assert!(ear.owes_a_gap());
}

#[test]
fn every_look_at_a_partition_out_of_reach_is_a_gap_and_so_is_its_return() {
    let mut ear = Ear::at(&[0, 0]);
    for (partitions, gap, away) in [
        (&[(true, 0), (true, 0)][..], false, false),
        (&[(true, 0), (false, 0)], true, true),
        (&[(true, 0), (false, 0)], true, true),
        (&[(true, 0)], true, true),
        (&[(true, 0), (true, 0)], true, false),
        (&[(true, 0), (true, 0)], false, false),
    ] {
        ear.notice_absence(&seen(partitions));
        assert_eq!((ear.owes_a_gap(), ear.is_away()), (gap, away), "{partitions:?}");
    }
}
