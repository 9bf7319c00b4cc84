//! The parts that need no broker.

use std::time::{Duration, Instant};

use super::watch::Pacer;

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
