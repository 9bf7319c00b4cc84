//! Days, windows and boards. Pure.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use frontrow_protocol::ids::{PerformanceId, ShowId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::limits;

/// How far back sales count, in days of Seoul: the present one and those just before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Window {
    /// Today.
    Day,
    /// Seven days.
    #[default]
    Week,
    /// Thirty days.
    Month,
}

impl Window {
    pub(super) const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Month];

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    pub(super) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|window| window.as_str() == name)
    }

    /// Days it has.
    pub(super) const fn days(self) -> u64 {
        match self {
            Self::Day => 1,
            Self::Week => 7,
            Self::Month => limits::RANKING_DAYS,
        }
    }
}

/// The board of the shows that have sold most of their seats.
pub(super) const RATE: &str = "rate";

/// The day in Seoul: what people here mean by today. Korea has no summer time.
pub(super) fn day_of(at: DateTime<Utc>) -> NaiveDate {
    (at + TimeDelta::hours(9)).date_naive()
}

/// The days that a window has at `now`, the present one first.
pub(super) fn days(window: Window, now: DateTime<Utc>) -> Vec<NaiveDate> {
    let today = day_of(now);
    (0..window.days()).filter_map(|back| today.checked_sub_days(Days::new(back))).collect()
}

/// What Redis has counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// Tickets by the day they were issued on, and by show.
    pub(super) days: BTreeMap<NaiveDate, HashMap<ShowId, i64>>,
    /// Tickets by performance.
    pub(super) sold: HashMap<PerformanceId, i64>,
}

/// A performance that is sold now.
#[derive(Clone, Copy, Debug)]
pub(super) struct OnSale {
    pub(super) id: PerformanceId,
    pub(super) show: ShowId,
    pub(super) seats: i64,
}

/// A show on a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) show: ShowId,
    pub(super) tickets: i64,
    pub(super) seats: i64,
}

/// The shows that sold in a window, most first, as many as a board keeps.
pub(super) fn by_tickets(counts: &Counts, window: Window, now: DateTime<Utc>) -> Vec<Entry> {
    let mut sums: HashMap<ShowId, i64> = HashMap::new();
    for day in days(window, now).iter().filter_map(|day| counts.days.get(day)) {
        day.iter().for_each(|(show, tickets)| *sums.entry(*show).or_default() += tickets);
    }
    let entries = sums.into_iter().map(|(show, tickets)| Entry { show, tickets, seats: 0 });
    best(entries, |a, b| b.tickets.cmp(&a.tickets))
}

/// The shows that have sold most of the seats of their performances on sale, as many as a board keeps.
pub(super) fn by_rate(counts: &Counts, on_sale: &[OnSale]) -> Vec<Entry> {
    let mut sums: HashMap<ShowId, Entry> = HashMap::new();
    for performance in on_sale {
        let show = performance.show;
        let sum = sums.entry(show).or_insert(Entry { show, tickets: 0, seats: 0 });
        sum.tickets += counts.sold.get(&performance.id).copied().unwrap_or(0).max(0);
        sum.seats += performance.seats;
    }
    // a / b < c / d without a division that rounds.
    best(sums.into_values().filter(|entry| entry.seats > 0), |a, b| {
        (i128::from(b.tickets) * i128::from(a.seats)).cmp(&(i128::from(a.tickets) * i128::from(b.seats)))
    })
}

fn best(entries: impl Iterator<Item = Entry>, order: impl Fn(&Entry, &Entry) -> std::cmp::Ordering) -> Vec<Entry> {
    let mut entries: Vec<Entry> = entries.filter(|entry| entry.tickets > 0).collect();
    entries.sort_unstable_by(|a, b| order(a, b).then_with(|| a.show.cmp(&b.show)));
    entries.truncate(limits::RANKING_DEPTH);
    entries
}
