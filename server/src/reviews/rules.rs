//! What may be written and by whom, how lists are sorted and continued, and what counts come to. No I/O.

use chrono::{DateTime, Utc};
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::ids::AccountId;
use frontrow_protocol::server::Role;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::accounts::Caller;
use crate::error::{Error, Problems, Result};
use crate::limits;

/// What somebody writes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, ToSchema)]
pub struct Draft {
    /// 1 to 5 stars.
    #[schema(minimum = 1, maximum = 5)]
    pub rating: i32,
    /// 1 to 100 characters.
    #[schema(min_length = 1, max_length = 100)]
    pub title: String,
    /// At most 500 characters.
    #[serde(default)]
    #[schema(max_length = 500)]
    pub text: String,
}

/// What somebody changes; what is absent stays.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct Change {
    /// 1 to 5 stars.
    #[schema(minimum = 1, maximum = 5)]
    pub rating: Option<i32>,
    /// 1 to 100 characters.
    #[schema(min_length = 1, max_length = 100)]
    pub title: Option<String>,
    /// At most 500 characters.
    #[schema(max_length = 500)]
    pub text: Option<String>,
}

impl Draft {
    /// Without space around, if it keeps the rules.
    ///
    /// # Errors
    /// `validation_failed`.
    pub fn checked(self) -> Result<Self> {
        let draft = Self { rating: self.rating, title: self.title.trim().to_owned(), text: self.text.trim().to_owned() };
        let titled = (1..=limits::REVIEW_TITLE).contains(&draft.title.chars().count());
        let plain = !draft.title.chars().any(char::is_control);
        let short = draft.text.chars().count() <= limits::REVIEW_TEXT;
        Problems::default()
            .unless((1..=5).contains(&draft.rating), "rating", "must be 1 to 5")
            .unless(titled && plain, "title", "must have 1 to 100 characters in one line")
            .unless(short, "text", "must have at most 500 characters")
            .judge()?;
        Ok(draft)
    }

    /// This with `change` applied.
    #[must_use]
    pub fn with(self, change: Change) -> Self {
        Self {
            rating: change.rating.unwrap_or(self.rating),
            title: change.title.unwrap_or(self.title),
            text: change.text.unwrap_or(self.text),
        }
    }
}

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// The last written first.
    #[default]
    Newest,
    /// The most liked first.
    Likes,
    /// Five stars first.
    RatingHigh,
    /// One star first.
    RatingLow,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Newest, Self::Likes, Self::RatingHigh, Self::RatingLow];

    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Likes => "likes",
            Self::RatingHigh => "rating_high",
            Self::RatingLow => "rating_low",
        }
    }

    /// The order that a word names.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.as_str() == word)
    }

    /// Where a list begins: before everything.
    #[must_use]
    pub const fn start(self) -> Position {
        match self {
            Self::RatingLow => Position { key: i32::MIN, id: Uuid::nil() },
            _ => Position { key: i32::MAX, id: Uuid::max() },
        }
    }
}

/// A place in a list: what it is sorted by, and the review that has the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Likes or stars; 0 where the id says all.
    pub key: i32,
    /// Which.
    pub id: Uuid,
}

impl Position {
    /// As a cursor of a list in this order.
    #[must_use]
    pub fn cursor(self, sort: Sort) -> String {
        format!("{}.{}.{}", sort.as_str(), self.key, self.id.simple())
    }

    /// The place that a cursor of a list in this order names.
    #[must_use]
    pub fn parse(cursor: &str, sort: Sort) -> Option<Self> {
        let (key, id) = cursor.strip_prefix(sort.as_str())?.strip_prefix('.')?.split_once('.')?;
        Some(Self { key: key.parse().ok()?, id: Uuid::try_parse(id).ok()? })
    }
}

/// How many reviews of a show have 1 to 5 stars, and the version of that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Grows with each change; a higher one is newer.
    pub version: i64,
    /// Reviews with 1, 2, 3, 4, 5 stars.
    pub stars: [i64; 5],
}

/// What a show's reviews come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Rating {
    /// 1 to 5, with two decimals; null without reviews.
    #[schema(example = 4.37)]
    pub average: Option<f64>,
    /// Reviews in all.
    pub count: i64,
    /// Reviews with 1, 2, 3, 4, 5 stars.
    pub histogram: [i64; 5],
}

impl From<Totals> for Rating {
    fn from(totals: Totals) -> Self {
        let count: i64 = totals.stars.iter().sum();
        let sum: i64 = (1..).zip(totals.stars).map(|(stars, reviews): (i64, i64)| stars * reviews).sum();
        // Hundredths, rounded in integers, so that every reader shows the same.
        let average = (count > 0).then(|| ((sum * 200 + count) / (2 * count)) as f64 / 100.0);
        Self { average, count, histogram: totals.stars }
    }
}

/// What a change of one review does to the counts: one that had `before` stars has `after`.
#[must_use]
pub fn difference(before: Option<i32>, after: Option<i32>) -> [i32; 5] {
    let mut stars = [0; 5];
    for (rating, step) in [(before, -1), (after, 1)] {
        let place = rating.and_then(|rating| usize::try_from(rating - 1).ok());
        if let Some(count) = place.and_then(|place| stars.get_mut(place)) {
            *count += step;
        }
    }
    stars
}

/// Whether somebody may write a review of a show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Leave {
    /// Yes.
    Write,
    /// They have; there is one each.
    Written,
    /// They have no valid ticket.
    NotBought,
    /// What they have a ticket for has not started.
    NotStarted,
    /// They stage shows.
    Manager,
}

/// Whether `role` may write, whose first performance with a valid ticket begins at `starts_at`.
#[must_use]
pub fn leave(role: Role, starts_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Leave {
    match starts_at {
        _ if role == Role::Manager => Leave::Manager,
        None => Leave::NotBought,
        Some(starts_at) if starts_at > now => Leave::NotStarted,
        Some(_) => Leave::Write,
    }
}

impl Leave {
    /// Passes who may.
    ///
    /// # Errors
    /// `forbidden`, `not_bought`, `not_started`, `conflict`, in words.
    pub fn or_refuse(self) -> Result<()> {
        let (code, words) = match self {
            Self::Write => return Ok(()),
            Self::Written => (
                ErrorCode::Conflict,
                "You have reviewed this show already. Nothing was saved; change the review you wrote instead.",
            ),
            Self::NotBought => (
                ErrorCode::NotBought,
                "Reviews are for people who have a ticket for this show, and your account has none that is valid. Nothing was saved.",
            ),
            Self::NotStarted => {
                (ErrorCode::NotStarted, "Your performance has not started yet. Nothing was saved; come back and tell how it was.")
            }
            Self::Manager => (ErrorCode::Forbidden, "Managers do not review shows. Nothing was saved."),
        };
        Err(Error::refused(code, words))
    }
}

/// Passes who may change a review: its author and admins.
///
/// # Errors
/// `forbidden`.
pub fn may_change(caller: &Caller, author: AccountId) -> Result<()> {
    if caller.account == author || caller.role == Role::Admin { Ok(()) } else { Err(Error::forbidden()) }
}
