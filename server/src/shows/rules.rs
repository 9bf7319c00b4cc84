//! What shows and performances must be like, and what follows from the clock. Pure.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike as _, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::SeatIndex;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::RoomSettings;
use crate::error::{Error, Problems, Result};
use crate::limits::MAX_PRICE;

/// Age limits there are, in years.
const AGE_LIMITS: [u8; 5] = [0, 7, 12, 15, 19];

/// A show as its owner writes it.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ShowDraft {
    /// 1 to 255 characters.
    pub title: String,
    /// At most 10,000 characters.
    #[serde(default)]
    pub description: String,
    /// 1 to 50 characters.
    #[schema(example = "musical")]
    pub category: String,
    /// 0, 7, 12, 15 or 19.
    #[serde(default)]
    pub age_limit: u8,
    /// At least 1.
    pub running_minutes: u32,
    /// At least 0.
    #[serde(default)]
    pub intermission_minutes: u32,
    /// Before this only the owner and admins may know of it.
    pub visible_at: DateTime<Utc>,
}

/// What a performance is sold by.
#[derive(Clone, Debug)]
pub struct Sale {
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When booking begins.
    pub sale_opens_at: DateTime<Utc>,
    /// When booking ends.
    pub sale_closes_at: DateTime<Utc>,
    /// ISO 4217.
    pub currency: String,
    /// Price of each grade, in minor units.
    pub prices: Vec<GradePrice>,
    /// Seats a person may have.
    pub seat_limit: u32,
    /// The waiting room.
    pub room: RoomSettings,
}

/// What a grade costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GradePrice {
    /// Which.
    #[schema(example = "VIP")]
    pub grade: String,
    /// In the currency's minor unit.
    #[schema(example = 165_000)]
    pub amount: i64,
}

/// Where a sale stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SaleStatus {
    /// Booking has not begun.
    Upcoming,
    /// Booking is open.
    OnSale,
    /// Booking is over.
    Closed,
    /// It was called off.
    Cancelled,
    /// There is nothing to book.
    None,
}

impl SaleStatus {
    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::OnSale => "on_sale",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
            Self::None => "none",
        }
    }

    /// What a word on the wire says.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        [Self::Upcoming, Self::OnSale, Self::Closed, Self::Cancelled, Self::None]
            .into_iter()
            .find(|status| status.as_str() == word)
    }
}

/// # Errors
/// `validation_failed`.
pub(super) fn check_show(show: &ShowDraft) -> Result<()> {
    let mut problems = Problems::default();
    problems.unless(is_text(&show.title, 1, 255), "title", "must have 1 to 255 characters");
    problems.unless(show.description.chars().count() <= 10_000, "description", "must have at most 10,000 characters");
    problems.unless(is_text(&show.category, 1, 50), "category", "must have 1 to 50 characters");
    problems.unless(AGE_LIMITS.contains(&show.age_limit), "age_limit", "must be 0, 7, 12, 15 or 19");
    problems.unless((1..=1440).contains(&show.running_minutes), "running_minutes", "must be 1 to 1440");
    problems.unless(show.intermission_minutes <= 1440, "intermission_minutes", "must be 0 to 1440");
    problems.unless(is_near(show.visible_at), "visible_at", "must be a time from 2000 to 2100");
    problems.judge()
}

/// Whether a show that is visible from `visible_at` on may be sold from `opens_at` on: it must be seen a day before.
pub(super) fn is_seen_before(visible_at: DateTime<Utc>, opens_at: DateTime<Utc>) -> bool {
    visible_at.date_naive() < opens_at.date_naive()
}

/// # Errors
/// `validation_failed`.
pub(super) fn check_sale(sale: &Sale, visible_at: DateTime<Utc>, grades: &[String]) -> Result<()> {
    let mut problems = Problems::default();
    for (field, time) in
        [("starts_at", sale.starts_at), ("sale_opens_at", sale.sale_opens_at), ("sale_closes_at", sale.sale_closes_at)]
    {
        problems.unless(is_near(time), field, "must be a time from 2000 to 2100");
    }
    problems.unless(sale.sale_opens_at < sale.sale_closes_at, "sale_closes_at", "must be after sale_opens_at");
    problems.unless(sale.sale_opens_at < sale.starts_at, "starts_at", "must be after sale_opens_at");
    let seen = is_seen_before(visible_at, sale.sale_opens_at);
    problems.unless(seen, "sale_opens_at", "must be on a later day (UTC) than the show's visible_at");
    problems.unless((1..=100).contains(&sale.seat_limit), "seat_limit", "must be 1 to 100");
    let currency = sale.currency.len() == 3 && sale.currency.bytes().all(|b| b.is_ascii_uppercase());
    problems.unless(currency, "currency", "must be three capital letters (ISO 4217)");
    check_prices(&sale.prices, grades, &mut problems);
    check_room(&sale.room, &mut problems);
    problems.judge()
}

/// Every grade of the chart has one price, and nothing else has.
fn check_prices(prices: &[GradePrice], grades: &[String], problems: &mut Problems) {
    let mut given: BTreeMap<&str, u32> = BTreeMap::new();
    for (i, price) in prices.iter().enumerate() {
        *given.entry(&price.grade).or_default() += 1;
        let fair = (1..=MAX_PRICE).contains(&price.amount);
        problems.unless(fair, &format!("prices.{i}.amount"), "must be 1 to 100,000,000,000");
        let known = grades.contains(&price.grade);
        problems.unless(known, &format!("prices.{i}.grade"), "must be a grade of the chart");
    }
    for grade in grades {
        let once = given.get(grade.as_str()) == Some(&1);
        problems.unless(once, "prices", &format!("must name grade {grade} once"));
    }
}

fn check_room(room: &RoomSettings, problems: &mut Problems) {
    let bounds = [
        ("capacity", room.capacity, 1, 1_000_000),
        ("admission_seconds", room.admission_seconds, 1, 86_400),
        ("grace_seconds", room.grace_seconds, 0, 3600),
        ("hold_seconds", room.hold_seconds, 1, 3600),
        ("payment_seconds", room.payment_seconds, 1, 7200),
        ("admission_per_minute", room.admission_per_minute, 0, 1_000_000),
    ];
    for (field, value, low, high) in bounds {
        problems.unless((low..=high).contains(&value), &format!("room.{field}"), &format!("must be {low} to {high}"));
    }
}

/// # Errors
/// `validation_failed`.
pub(super) fn check_blocked(field: &str, blocked: &[SeatIndex], seats: usize) -> Result<()> {
    let mut problems = Problems::default();
    problems.unless(blocked.len() <= seats, field, "must not name more seats than there are");
    problems.unless(blocked.iter().all(|seat| (*seat as usize) < seats), field, "must name seats of the chart");
    problems.judge()
}

/// # Errors
/// `validation_failed`.
pub(super) fn check_venue(name: &str, address: &str) -> Result<()> {
    let mut problems = Problems::default();
    problems.unless(is_text(name, 1, 200), "name", "must have 1 to 200 characters");
    problems.unless(is_text(address, 1, 500), "address", "must have 1 to 500 characters");
    problems.judge()
}

/// A performance is not moved into the past, where it could be reviewed before it was.
///
/// # Errors
/// `validation_failed`.
pub(super) fn check_move(from: DateTime<Utc>, to: DateTime<Utc>, now: DateTime<Utc>) -> Result<()> {
    Problems::default().unless(from == to || to > now, "starts_at", "must be in the future when it is changed").judge()
}

fn is_text(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.chars().count()) && !text.trim().is_empty() && !text.chars().any(char::is_control)
}

fn is_near(time: DateTime<Utc>) -> bool {
    (2000..2100).contains(&time.year())
}

/// Where one sale stands at `now`.
pub(super) fn status(opens_at: DateTime<Utc>, closes_at: DateTime<Utc>, cancelled: bool, now: DateTime<Utc>) -> SaleStatus {
    if cancelled {
        SaleStatus::Cancelled
    } else if now < opens_at {
        SaleStatus::Upcoming
    } else if now < closes_at {
        SaleStatus::OnSale
    } else {
        SaleStatus::Closed
    }
}

/// Where the sales of a show stand together: the best there is to say.
pub(super) fn status_of_all(sales: impl IntoIterator<Item = SaleStatus>) -> SaleStatus {
    let rank = |status: &SaleStatus| match status {
        SaleStatus::OnSale => 4,
        SaleStatus::Upcoming => 3,
        SaleStatus::Closed => 2,
        SaleStatus::Cancelled => 1,
        SaleStatus::None => 0,
    };
    sales.into_iter().max_by_key(rank).unwrap_or(SaleStatus::None)
}

/// How the lobby is placed is what people were told: it stays once the sale has opened.
pub(super) fn placement_is_fixed() -> Error {
    Error::refused(ErrorCode::Conflict, "The sale has opened, so how its lobby was placed stays. Nothing was changed.")
}

/// What does not take place is not changed.
pub(super) fn is_called_off() -> Error {
    Error::refused(ErrorCode::Conflict, "This performance was cancelled, so nothing of it changes any more. Plan another one.")
}

/// Prices are what people were told: they stay once somebody has ordered.
pub(super) fn prices_are_fixed() -> Error {
    let words = "Somebody has ordered at these prices, so they stay. Nothing was changed; plan another performance for others.";
    Error::refused(ErrorCode::Conflict, words)
}
