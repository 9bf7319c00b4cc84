//! The rules.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Days, TimeDelta, Utc};
use proptest::prelude::*;
use uuid::Uuid;

use super::rules::{self, Counts, OnSale, Window};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn a_day_is_a_day_in_seoul() {
    assert_eq!(rules::day_of(at("2026-11-22T14:59:59Z")).to_string(), "2026-11-22");
    assert_eq!(rules::day_of(at("2026-11-22T15:00:00Z")).to_string(), "2026-11-23");
    let days = |window| rules::days(window, at("2026-11-22T15:00:00Z"));
    assert_eq!(days(Window::Day).len(), 1);
    assert_eq!(
        (days(Window::Week)[6].to_string().as_str(), days(Window::Month)[29].to_string().as_str()),
        ("2026-11-17", "2026-10-25")
    );
}

proptest! {
    /// Whatever was sold and given back on whatever day: a window holds exactly its days, and the best come first.
    #[test]
    fn a_window_holds_exactly_its_days(
        sales in prop::collection::vec((0_u64..45, 0_u128..8, -3_i64..9), 0..120), hour in 0_i64..48,
    ) {
        let now = at("2026-11-22T00:00:00Z") + TimeDelta::hours(hour);
        let today = rules::day_of(now);
        let mut counts = Counts::default();
        for (back, show, tickets) in &sales {
            let day = today.checked_sub_days(Days::new(*back)).unwrap();
            *counts.days.entry(day).or_default().entry(Uuid::from_u128(*show)).or_default() += tickets;
        }
        for window in Window::ALL {
            let mut wanted: BTreeMap<u128, i64> = BTreeMap::new();
            for (_, show, tickets) in sales.iter().filter(|(back, ..)| *back < window.days()) {
                *wanted.entry(*show).or_default() += tickets;
            }
            wanted.retain(|_, tickets| *tickets > 0);
            let board = rules::by_tickets(&counts, window, now);
            prop_assert!(board.windows(2).all(|two| two[0].tickets >= two[1].tickets));
            let board: BTreeMap<u128, i64> = board.into_iter().map(|entry| (entry.show.as_u128(), entry.tickets)).collect();
            prop_assert_eq!(board, wanted);
        }
    }

    #[test]
    fn a_rate_is_sold_by_seats_of_what_is_on_sale(
        stagings in prop::collection::vec((0_u128..6, 1_i64..500, 0_i64..500), 0..40),
    ) {
        let on_sale: Vec<OnSale> = stagings.iter().enumerate()
            .map(|(i, (show, seats, _))| OnSale { id: Uuid::from_u128(100 + i as u128), show: Uuid::from_u128(*show), seats: *seats }).collect();
        let mut sold: HashMap<Uuid, i64> = stagings.iter().enumerate()
            .map(|(i, (_, seats, sold))| (Uuid::from_u128(100 + i as u128), *sold.min(seats))).collect();
        sold.insert(Uuid::from_u128(7), 1_000_000); // over, or deleted: not on sale
        let board = rules::by_rate(&Counts { sold: sold.clone(), ..Counts::default() }, &on_sale);
        for entry in &board {
            let of_show = || on_sale.iter().filter(|p| p.show == entry.show);
            prop_assert_eq!(entry.seats, of_show().map(|p| p.seats).sum::<i64>());
            prop_assert_eq!(entry.tickets, of_show().map(|p| sold[&p.id]).sum::<i64>());
            prop_assert!(entry.tickets > 0);
        }
        prop_assert!(board.windows(2).all(|two| two[0].tickets * two[1].seats >= two[1].tickets * two[0].seats));
    }
}
