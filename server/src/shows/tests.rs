//! The room's pure rules.

use chrono::{DateTime, TimeDelta, Utc};

use super::RoomSettings;
use super::rules::{self, GradePrice, Sale, SaleStatus, ShowDraft};
use super::staging::DEFAULT_ROOM;
use crate::error::Result;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn fields(result: Result<()>) -> Vec<String> {
    result.err().map(|e| e.refusal().fields.into_iter().map(|f| f.field).collect()).unwrap_or_default()
}

fn show() -> ShowDraft {
    ShowDraft {
        title: "달의 정원".into(),
        description: "줄\n바꿈".into(),
        category: "musical".into(),
        age_limit: 7,
        running_minutes: 150,
        intermission_minutes: 20,
        visible_at: at("2026-11-01T00:00:00Z"),
    }
}

fn sale() -> Sale {
    Sale {
        starts_at: at("2026-12-24T10:00:00Z"),
        sale_opens_at: at("2026-11-20T05:00:00Z"),
        sale_closes_at: at("2026-12-24T09:00:00Z"),
        currency: "KRW".into(),
        prices: vec![GradePrice { grade: "R".into(), amount: 100_000 }, GradePrice { grade: "S".into(), amount: 50_000 }],
        seat_limit: 4,
        room: DEFAULT_ROOM,
    }
}

fn check_sale(change: impl FnOnce(&mut Sale)) -> Vec<String> {
    let mut sale = sale();
    change(&mut sale);
    fields(rules::check_sale(&sale, at("2026-11-19T23:59:59Z"), &["R".into(), "S".into()]))
}

#[test]
fn parity_7_limits_of_a_show() {
    assert!(fields(rules::check_show(&show())).is_empty());
    type Break = fn(&mut ShowDraft);
    let breaks: [(&str, Break); 9] = [
        ("title", |s| s.title = String::new()),
        ("title", |s| s.title = "x".repeat(256)),
        ("title", |s| s.title = " \t ".into()),
        ("description", |s| s.description = "x".repeat(10_001)),
        ("category", |s| s.category = String::new()),
        ("running_minutes", |s| s.running_minutes = 0),
        ("running_minutes", |s| s.running_minutes = u32::MAX),
        ("intermission_minutes", |s| s.intermission_minutes = 1441),
        ("visible_at", |s| s.visible_at = at("1999-01-01T00:00:00Z")),
    ];
    for (field, break_it) in breaks {
        let mut show = show();
        break_it(&mut show);
        assert_eq!(fields(rules::check_show(&show)), [field]);
    }
}

#[test]
fn parity_9_age_limits_are_these_five() {
    for age_limit in 0..=25 {
        let right = fields(rules::check_show(&ShowDraft { age_limit, ..show() })).is_empty();
        assert_eq!(right, [0, 7, 12, 15, 19].contains(&age_limit), "{age_limit}");
    }
}

#[test]
fn parity_8_dates_are_in_order() {
    assert!(check_sale(|_| ()).is_empty());
    assert_eq!(check_sale(|s| s.sale_closes_at = s.sale_opens_at), ["sale_closes_at"]);
    assert_eq!(check_sale(|s| s.starts_at = s.sale_opens_at), ["starts_at"]);
    // Visible on the day before, whatever the hour; on the same day is too late.
    assert_eq!(check_sale(|s| s.sale_opens_at = at("2026-11-19T23:59:59Z")), ["sale_opens_at"]);
    assert!(check_sale(|s| s.sale_opens_at = at("2026-11-20T00:00:00Z")).is_empty());
    assert_eq!(check_sale(|s| s.starts_at = at("2200-01-01T00:00:00Z")), ["starts_at"]);
}

#[test]
fn defect_d37_every_grade_has_one_price_above_nothing() {
    let price = |grade: &str, amount| GradePrice { grade: grade.into(), amount };
    let broken = [
        vec![],
        vec![price("R", 1)],
        vec![price("R", 1), price("R", 2), price("S", 1)],
        vec![price("R", 1), price("S", 0)],
        vec![price("R", 1), price("S", -5)],
        vec![price("R", 1), price("S", i64::MAX)],
        vec![price("R", 1), price("S", 1), price("VIP", 1)],
    ];
    for prices in broken {
        assert!(!check_sale(|s| s.prices.clone_from(&prices)).is_empty(), "{prices:?}");
    }
    assert!(check_sale(|s| s.prices.reverse()).is_empty());
}

#[test]
fn limits_of_a_sale_and_its_room() {
    assert_eq!(check_sale(|s| s.seat_limit = 0), ["seat_limit"]);
    assert_eq!(check_sale(|s| s.seat_limit = 101), ["seat_limit"]);
    assert_eq!(check_sale(|s| s.currency = "won".into()), ["currency"]);
    assert_eq!(check_sale(|s| s.room.capacity = 0), ["room.capacity"]);
    let long = RoomSettings {
        admission_seconds: 86_401,
        grace_seconds: 3601,
        hold_seconds: 3601,
        payment_seconds: 7201,
        ..DEFAULT_ROOM
    };
    let wrong = check_sale(|s| s.room = long);
    assert_eq!(wrong, ["room.admission_seconds", "room.grace_seconds", "room.hold_seconds", "room.payment_seconds"]);
    assert!(check_sale(|s| s.room.grace_seconds = 0).is_empty());
    assert!(rules::check_blocked("blocked", &[0, 9], 10).is_ok());
    assert!(rules::check_blocked("blocked", &[10], 10).is_err());
    assert!(rules::check_blocked("blocked", &[0; 11], 10).is_err());
}

#[test]
fn a_sale_stands_where_the_clock_says() {
    let (opens, closes) = (at("2026-11-20T05:00:00Z"), at("2026-11-21T05:00:00Z"));
    let second = TimeDelta::seconds(1);
    let cases = [
        (opens - second, SaleStatus::Upcoming),
        (opens, SaleStatus::OnSale),
        (closes - second, SaleStatus::OnSale),
        (closes, SaleStatus::Closed),
    ];
    for (now, status) in cases {
        assert_eq!(rules::status(opens, closes, false, now), status, "{now}");
        assert_eq!(rules::status(opens, closes, true, now), SaleStatus::Cancelled, "{now}");
    }
    use SaleStatus::{Closed, None, OnSale, Upcoming};
    assert_eq!(rules::status_of_all([Closed, OnSale, Upcoming]), OnSale);
    assert_eq!(rules::status_of_all([Closed, Upcoming]), Upcoming);
    assert_eq!(rules::status_of_all([Closed]), Closed);
    assert_eq!(rules::status_of_all([]), None);
}
