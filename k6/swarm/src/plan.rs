//! What each person will do: a pure function of the seed, so that a run can be played again.

use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use serde::{Deserialize, Serialize};

/// How a crowd is made up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mix {
    /// People who come first, watch the map to the end and hold nothing: their maps are compared. They take up capacity.
    pub watchers: usize,
    /// In a hundred: leave the line before their turn.
    pub leave: u32,
    /// In a hundred: reload the page while they wait, which gives the place up.
    pub reload: u32,
    /// In a hundred: lose their connection once (waiting or admitted) and come back with their token.
    pub drop: u32,
    /// In a hundred of those admitted: look, hold, give back and go.
    pub browse: u32,
    /// In a hundred of those admitted: order and give the order up.
    pub cancel: u32,
    /// In a hundred of those admitted: hold, then close the page without a word.
    pub vanish: u32,
    /// In a hundred of the payments: the first attempt is declined.
    pub decline: u32,
    /// In a hundred of the holds: best available instead of seats of one's own choice.
    pub best: u32,
}

impl Default for Mix {
    fn default() -> Self {
        Self { watchers: 20, leave: 5, reload: 5, drop: 10, browse: 20, cancel: 5, vanish: 5, decline: 10, best: 30 }
    }
}

/// What somebody does once admitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Watches to the end.
    Watch,
    /// Holds and gives back.
    Browse,
    /// Orders and cancels.
    Cancel,
    /// Holds and is gone.
    Vanish,
    /// Buys.
    Buy,
}

/// What somebody does in the waiting room besides waiting, or a little later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mischief {
    /// Leaves.
    Leave,
    /// Closes the page and comes back as somebody new: the end of the line.
    Reload,
    /// Is cut off for so long, and resumes.
    Drop(Duration),
}

/// One person's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// When they come.
    pub arrive: Duration,
    /// Once admitted.
    pub purpose: Purpose,
    /// Done once, so long after joining.
    pub mischief: Option<(Duration, Mischief)>,
    /// How often they change their mind about the seats they hold.
    pub toggles: u32,
    /// Best available instead of a choice.
    pub best: bool,
    /// Seats they want.
    pub seats: u8,
    /// Whether the first payment is declined.
    pub declined: bool,
    /// Whether the browser comes back from the gateway at once; else the webhook has to do.
    pub returns: bool,
    /// How long they think before each step.
    pub think: Duration,
}

/// The random numbers of one person.
#[must_use]
pub fn random(seed: u64, person: usize) -> StdRng {
    // A odd factor keeps neighbours apart; StdRng hashes the rest.
    StdRng::seed_from_u64(seed ^ (person as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

/// What `person` will do. Watchers come first and at once, the others over `ramp`; the longest cut is `longest_cut`.
#[must_use]
pub fn plan(seed: u64, person: usize, mix: &Mix, ramp: Duration, longest_cut: Duration) -> Plan {
    let mut random = random(seed, person);
    let watches = person < mix.watchers;
    // In whole milliseconds, so that nothing depends on how floats are rounded.
    let mut within = |whole: Duration| Duration::from_millis(random.random_range(0..=whole.as_millis() as u64));
    let (arrive, after, cut) = (within(ramp), within(Duration::from_secs(8)), within(longest_cut));
    let mut chance = |percent: u32| random.random_range(0..100) < percent;
    let mischief =
        [(chance(mix.leave), Mischief::Leave), (chance(mix.reload), Mischief::Reload), (chance(mix.drop), Mischief::Drop(cut))];
    let purposes =
        [(chance(mix.browse), Purpose::Browse), (chance(mix.cancel), Purpose::Cancel), (chance(mix.vanish), Purpose::Vanish)];
    let (best, declined, returns) = (chance(mix.best), chance(mix.decline), chance(50));
    let purpose = purposes.into_iter().find_map(|(so, what)| so.then_some(what)).unwrap_or(Purpose::Buy);
    let mischief = mischief.into_iter().find_map(|(so, what)| so.then_some((after, what)));
    Plan {
        arrive: if watches { Duration::ZERO } else { Duration::from_secs(1) + arrive },
        purpose: if watches { Purpose::Watch } else { purpose },
        mischief: mischief.filter(|_| !watches),
        toggles: random.random_range(0..3),
        best,
        seats: random.random_range(1..=2),
        declined,
        returns,
        think: Duration::from_millis(random.random_range(100..600)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(seed: u64) -> Vec<Plan> {
        (0..2000).map(|p| plan(seed, p, &Mix::default(), Duration::from_secs(10), Duration::from_secs(5))).collect()
    }

    #[test]
    fn a_seed_is_a_crowd() {
        assert_eq!(all(7), all(7));
        assert_ne!(all(7), all(8));
    }

    #[test]
    fn the_mix_is_what_was_asked_for() {
        let plans = all(1);
        assert!(plans[..20].iter().all(|p| p.purpose == Purpose::Watch && p.arrive.is_zero()));
        assert!(plans[20..].iter().all(|p| p.purpose != Purpose::Watch));
        let share = |what: &dyn Fn(&Plan) -> bool| plans.iter().filter(|p| what(p)).count() as f64 / 20.0;
        assert!((15.0..25.0).contains(&share(&|p| p.purpose == Purpose::Browse)));
        assert!((3.0..7.0).contains(&share(&|p| matches!(p.mischief, Some((_, Mischief::Leave))))));
        assert!((6.0..12.0).contains(&share(&|p| matches!(p.mischief, Some((_, Mischief::Drop(_)))))));
    }
}
