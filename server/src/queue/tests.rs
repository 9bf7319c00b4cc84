//! The pure parts: positions against a naive oracle, resume tokens, the estimate.

use chrono::TimeDelta;
use proptest::prelude::*;
use secrecy::SecretString;
use uuid::Uuid;

use super::line::{Line, Numbers};
use super::lottery::Seed;
use super::rules::{Bounds, Reason, eta, steer};
use super::signals::{Signals, Word};
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
    fn a_resume_token_proves_exactly_what_was_signed(number: u64, epoch: u64, until: u64, flip in 0..75_usize, other: char) {
        let signer = Signer::new(&SecretString::from("root"));
        let (performance, account) = (Uuid::now_v7(), Uuid::now_v7());
        let proof = Proof { number, epoch, until };
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

fn bounds() -> impl Strategy<Value = Bounds> {
    (1..=1_000_000_u32, 0..=1_000_000_u32).prop_map(|(min, more)| Bounds { min, max: (min + more).min(1_000_000) })
}

fn signals() -> impl Strategy<Value = Signals> {
    let ms = || prop::option::of(prop_oneof![0..1000_u32, any::<u32>()]);
    (ms(), ms(), ms(), prop::option::of(0..=100_u32)).prop_map(|(hold, pool, redis, payments)| Signals {
        hold_p99_ms: hold,
        pool_wait_ms: pool,
        redis_wait_ms: redis,
        payment_errors_percent: payments,
    })
}

const STRESS: Signals =
    Signals { hold_p99_ms: Some(900), pool_wait_ms: Some(2), redis_wait_ms: Some(1), payment_errors_percent: None };

/// The rate after so many steps.
fn after(steps: usize, rate: u32, bounds: Bounds, signals: &Signals) -> u32 {
    (0..steps).fold(rate, |rate, _| steer(rate, bounds, signals).0)
}

proptest! {
    #[test]
    fn a_steered_rate_stays_within_the_bounds_and_says_why_it_moves(rate: u32, bounds in bounds(), signals in signals()) {
        let (next, reason) = steer(rate, bounds, &signals);
        prop_assert!((bounds.min..=bounds.max).contains(&next));
        prop_assert_eq!(reason.is_some(), next != rate);
    }

    #[test]
    fn it_falls_to_the_least_under_stress_within_forty_steps_and_recovers_within_sixty(bounds in bounds()) {
        prop_assert_eq!(after(40, bounds.max, bounds, &STRESS), bounds.min);
        prop_assert_eq!(after(60, bounds.min, bounds, &Signals::default()), bounds.max);
        let (next, reason) = steer(bounds.max, bounds, &STRESS);
        if bounds.min < bounds.max {
            prop_assert!(next < bounds.max, "it falls with the first step");
            prop_assert_eq!(reason, Some(Reason::HoldLatency));
        }
    }

    #[test]
    fn on_what_stays_the_same_it_never_turns_and_comes_to_rest(rate: u32, bounds in bounds(), signals in signals()) {
        let mut rates = vec![steer(rate, bounds, &signals).0];
        for _ in 0..80 {
            rates.push(steer(rates[rates.len() - 1], bounds, &signals).0);
        }
        prop_assert!(rates.is_sorted() || rates.iter().rev().is_sorted(), "{:?}", rates);
        prop_assert_eq!(rates[79], rates[80]);
    }
}

#[test]
fn each_signal_alone_is_stress_and_half_of_it_is_neither_stress_nor_calm() {
    let bounds = Bounds { min: 60, max: 6000 };
    let one = |signal: u32, value: u32| match signal {
        0 => (Signals { hold_p99_ms: Some(value), ..Signals::default() }, Reason::HoldLatency, 400),
        1 => (Signals { pool_wait_ms: Some(value), ..Signals::default() }, Reason::PoolWait, 100),
        2 => (Signals { redis_wait_ms: Some(value), ..Signals::default() }, Reason::RedisWait, 100),
        _ => (Signals { payment_errors_percent: Some(value), ..Signals::default() }, Reason::PaymentErrors, 10),
    };
    for signal in 0..4 {
        let (.., reason, limit) = one(signal, 0);
        assert_eq!(steer(1000, bounds, &one(signal, limit + 1).0), (700, Some(reason)));
        assert_eq!(steer(1000, bounds, &one(signal, limit).0), (1000, None), "in between it stays");
        assert_eq!(steer(1000, bounds, &one(signal, limit / 2).0), (1198, Some(Reason::Calm)));
    }
    assert_eq!(steer(10, bounds, &STRESS), (60, Some(Reason::Bounds)), "the manager's bounds come first");
}

#[test]
fn the_slowest_node_counts_and_payments_are_counted_together() {
    let fast = Word { hold: Some(3), pool: None, redis: Some(1), failures: 1, payments: 4 };
    let slow = Word { hold: Some(800), pool: Some(7), redis: None, failures: 1, payments: 4 };
    let all = Signals::gather(&[fast, slow]);
    assert_eq!((all.hold_p99_ms, all.pool_wait_ms, all.redis_wait_ms), (Some(800), Some(7), Some(1)));
    assert_eq!(all.payment_errors_percent, Some(25));
    assert_eq!(Signals::gather(&[fast]).payment_errors_percent, None, "too few to tell");
    assert_eq!(Signals::gather(&[]), Signals::default());
    for word in [fast, slow] {
        assert_eq!(Word::read(&word.text()), Some(word));
    }
    assert_eq!(Word::read("of another version"), None);
}

#[test]
fn nonsense_is_no_token() {
    let signer = Signer::new(&SecretString::from("root"));
    let whole = signer.sign(Uuid::nil(), Uuid::nil(), Proof { number: 1, epoch: 2, until: 3 });
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

/// Computed with another implementation (Python's hashlib and hmac).
#[test]
fn a_lottery_has_known_answers() {
    let seed: Seed = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f".parse().unwrap();
    assert_eq!(seed.commitment(), "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd");
    let accounts: Vec<Uuid> = (1..=4_u128).map(|n| Uuid::from_u128(0x7000_8000_0000_0000_0000 + n)).collect();
    assert_eq!(accounts[0].to_string(), "00000000-0000-7000-8000-000000000001");
    let tickets: Vec<String> = accounts.iter().map(|account| seed.lot(*account).ticket()).collect();
    assert_eq!(tickets, ["857d0bebaae81f90", "a6c301163072c8db", "624c51fe2426b67c", "d62c9a6693aa46b0"]);
    let order: Vec<usize> = seed.order(accounts.clone()).iter().map(|a| accounts.iter().position(|b| a == b).unwrap()).collect();
    assert_eq!(order, [2, 0, 1, 3]);
    let twice: Vec<Uuid> = accounts.iter().chain(&accounts).copied().collect();
    assert_eq!(seed.order(twice), seed.order(accounts), "who is found twice is drawn once");
    assert_eq!(seed.reveal().parse::<Seed>().unwrap(), seed);
    assert!(!format!("{seed:?}").contains("0102"), "a secret");
}

#[test]
fn nonsense_is_no_seed() {
    for text in ["", "00", &"g".repeat(64), &"é".repeat(32), &"0".repeat(63), &"0".repeat(66)] {
        assert!(text.parse::<Seed>().is_err(), "{text}");
    }
}
