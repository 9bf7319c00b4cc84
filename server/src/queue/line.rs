//! The line at one moment: who waits, as a bitmap with prefix counts, so that a position costs a table look-up and one
//! population count.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::settings::Message;

/// Bits of one word.
const WORD: u64 = 64;

/// The line as a whole at one moment, for telling everybody's position in O(1) each. Cloning is cheap.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Changes with every change of the line or of a setting people see; compare with the epoch.
    pub revision: u64,
    /// Which life of the line: another epoch means Redis lost it.
    pub epoch: u64,
    /// People waiting.
    pub waiting: u64,
    /// People running.
    pub running: u64,
    /// Whether nobody is admitted for now.
    pub paused: bool,
    /// Whether the sale has opened, by Redis' clock.
    pub open: bool,
    /// Whether the sale is over, by Redis' clock.
    pub closed: bool,
    /// Whether the lobby's order is not drawn yet: numbers and positions mean nothing so far.
    pub awaits_draw: bool,
    /// What the manager told last; never `None` in a line that was read.
    pub message: Option<Arc<Message>>,
    /// Smoothed admissions a second; `None` with too little data.
    pub admission_rate: Option<f64>,
    /// When something will fall due by itself (admission or grace over, opening, closing); look again then. Not later
    /// than now when there is more to do than one call does.
    pub next_due: Option<DateTime<Utc>>,
    /// Who waits.
    pub numbers: Numbers,
}

impl Line {
    /// The exact position of `number` (1 = next) and how many are behind; `None` when it is not waiting.
    #[must_use]
    pub fn position(&self, number: u64) -> Option<(u64, u64)> {
        let before = self.numbers.before(number)?;
        Some((before + 1, self.numbers.count() - before - 1))
    }

    /// Whether this line says nothing else to anybody than `before` did.
    #[must_use]
    pub fn says_same(&self, before: &Self) -> bool {
        let said = |line: &Self| (line.epoch, line.revision, line.admission_rate.map(f64::to_bits));
        said(self) == said(before)
    }
}

/// A set of numbers that counts the smaller ones of any member in constant time. Cloning shares it.
#[derive(Clone, Debug, Default)]
pub struct Numbers(Arc<Counted>);

#[derive(Debug, Default)]
struct Counted {
    /// The number of the first bit.
    first: u64,
    /// Bits in the order of the numbers, the smallest in the highest bit: Redis' own order.
    words: Vec<u64>,
    /// Members in all words before each.
    before: Vec<u64>,
    count: u64,
}

impl Numbers {
    /// The members of a Redis bitmap whose first bit stands for number `first`.
    #[must_use]
    pub fn from_bitmap(first: u64, bitmap: &[u8]) -> Self {
        let words: Vec<u64> = bitmap.chunks(8).map(word).collect();
        let mut count = 0;
        let before = words
            .iter()
            .map(|bits| {
                let so_far = count;
                count += u64::from(bits.count_ones());
                so_far
            })
            .collect();
        Self(Arc::new(Counted { first, words, before, count }))
    }

    /// Members.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.0.count
    }

    /// Members smaller than `number`; `None` when it is not a member itself.
    #[must_use]
    pub fn before(&self, number: u64) -> Option<u64> {
        let offset = number.checked_sub(self.0.first)?;
        let index = usize::try_from(offset / WORD).ok()?;
        let bits = *self.0.words.get(index)?;
        let bit = 1 << (WORD - 1 - offset % WORD);
        let smaller = bits & !(bit | (bit - 1));
        (bits & bit != 0).then(|| self.0.before[index] + u64::from(smaller.count_ones()))
    }
}

/// Eight bytes, fewer at the end, as one word with the first byte highest.
fn word(bytes: &[u8]) -> u64 {
    let mut whole = [0; 8];
    whole[..bytes.len()].copy_from_slice(bytes);
    u64::from_be_bytes(whole)
}
