//! The pure parts: positions against a naive oracle, resume tokens, the estimate.

use chrono::TimeDelta;
use proptest::prelude::*;
use secrecy::SecretString;
use uuid::Uuid;

use super::line::{Line, Numbers};
use super::rules::eta;
use super::token::{Proof, Signer};

/// What happens to a line, by the naive oracle's list of waiting numbers.
#[derive(Clone, Debug)]
enum Step {
    Join,
    Leave(usize),
    Admit(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        5 => Just(Step::Join),
        2 => any::<usize>().prop_map(Step::Leave),
        1 => (0..5_usize).prop_map(Step::Admit),
    ];
    prop::collection::vec(step, 0..600)
}

/// The bitmap as Redis has it, from the head's byte.
fn bitmap(waiting: &[u64], next: u64) -> (u64, Vec<u8>) {
    let first = waiting.first().map_or(0, |head| head / 8 * 8);
    let mut bytes = vec![0_u8; usize::try_from((next - first) / 8 + 1).unwrap()];
    for number in waiting {
        let bit = number - first;
        bytes[usize::try_from(bit / 8).unwrap()] |= 0x80 >> (bit % 8);
    }
    (first, bytes)
}

fn check_positions(waiting: &[u64], next: u64) {
    let (first, bytes) = bitmap(waiting, next);
    let line = Line { numbers: Numbers::from_bitmap(first, &bytes), ..Line::default() };
    assert_eq!(line.numbers.count(), waiting.len() as u64);
    for number in 0..next + 200 {
        let expected = waiting.binary_search(&number).ok().map(|i| (i as u64 + 1, (waiting.len() - i - 1) as u64));
        assert_eq!(line.position(number), expected, "number {number} of {waiting:?}");
    }
}

proptest! {
    #[test]
    fn parity_22_positions_agree_with_a_naive_list(start in 1..5_000_u64, steps in steps()) {
        let mut waiting: Vec<u64> = Vec::new();
        let mut next = start;
        for step in steps {
            match step {
                Step::Join => {
                    waiting.push(next);
                    next += 1;
                }
                Step::Leave(which) if !waiting.is_empty() => drop(waiting.remove(which % waiting.len())),
                Step::Leave(_) => {}
                Step::Admit(count) => drop(waiting.drain(..count.min(waiting.len()))),
            }
        }
        check_positions(&waiting, next);
    }

    #[test]
    fn a_resume_token_proves_exactly_what_was_signed(number: u64, epoch: u64, flip in 0..64_usize, other: char) {
        let signer = Signer::new(&SecretString::from("root"));
        let (performance, account) = (Uuid::now_v7(), Uuid::now_v7());
        let proof = Proof { number, epoch };
        let token = signer.sign(performance, account, proof);
        prop_assert_eq!(signer.verify(performance, account, &token), Some(proof));
        prop_assert_eq!(signer.verify(account, performance, &token), None);
        prop_assert_eq!(Signer::new(&SecretString::from("other")).verify(performance, account, &token), None);
        let mut forged: Vec<char> = token.chars().collect();
        let changed = forged[flip] != other;
        forged[flip] = other;
        let forged: String = forged.into_iter().collect();
        prop_assert_eq!(signer.verify(performance, account, &forged).is_none(), changed);
    }

    #[test]
    fn an_estimate_is_a_range_around_the_mean_and_grows_with_the_position(rate in 0.01..1000.0_f64, position in 1..100_000_u64) {
        if let Some((low, high)) = eta(Some(rate), position) {
            let mean = position as f64 / rate;
            prop_assert!(f64::from(low) <= mean && mean <= f64::from(high));
            if let Some((further, _)) = eta(Some(rate), position + 10) {
                prop_assert!(further >= low);
            }
        } else {
            prop_assert!(position as f64 / rate * 1.25 > TimeDelta::hours(20).num_seconds() as f64);
        }
    }
}

#[test]
fn nonsense_is_no_token() {
    let signer = Signer::new(&SecretString::from("root"));
    let whole = signer.sign(Uuid::nil(), Uuid::nil(), Proof { number: 1, epoch: 2 });
    for token in ["", "a", "not base64!", "AAAA", &whole[..whole.len() - 4], &format!("{whole}AAAA")] {
        assert_eq!(signer.verify(Uuid::nil(), Uuid::nil(), token), None, "{token}");
    }
}

#[test]
fn with_too_little_data_there_is_no_estimate() {
    for rate in [None, Some(0.0), Some(-1.0), Some(f64::NAN), Some(f64::INFINITY)] {
        assert_eq!(eta(rate, 10), None);
    }
    assert_eq!(eta(Some(0.000_001), 10), None, "a wait of months is not worth a number");
    assert_eq!(eta(Some(1.0), 100), Some((72, 138)));
}
