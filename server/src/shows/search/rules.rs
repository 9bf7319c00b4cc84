//! What is asked for, and where in the list. Pure.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Datelike as _, SubsecRound as _, TimeZone as _, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::error::Result;
use crate::http::params::Params;
use crate::limits;
use crate::shows::rules::SaleStatus;

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(in crate::shows) enum Sort {
    /// The latest to become visible first.
    #[default]
    Newest,
    /// By the next performance.
    Soonest,
    /// By the next opening of a sale.
    Opening,
    /// By the title's letters.
    Title,
}

impl Sort {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "newest" => Self::Newest,
            "soonest" => Self::Soonest,
            "opening" => Self::Opening,
            "title" => Self::Title,
            _ => return None,
        })
    }

    const fn letter(self) -> &'static str {
        match self {
            Self::Newest => "n",
            Self::Soonest => "s",
            Self::Opening => "o",
            Self::Title => "t",
        }
    }
}

/// A place in a list: what comes after it belongs to the next page. `soonest` and `opening` depend on the clock; the time
/// of the first page goes with the place, so that pages of one list agree on who is next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) as_of: DateTime<Utc>,
    pub(super) at: DateTime<Utc>,
    pub(super) title: String,
    pub(super) id: Uuid,
}

impl Place {
    /// Before everything.
    pub(super) fn start(sort: Sort, now: DateTime<Utc>) -> Self {
        let now = now.trunc_subsecs(6);
        let (at, id) = match sort {
            // The latest come first: from beyond all of them.
            Sort::Newest => (Utc.with_ymd_and_hms(2200, 1, 1, 0, 0, 0).single().unwrap_or(now), Uuid::max()),
            Sort::Soonest | Sort::Opening => (now, Uuid::max()),
            Sort::Title => (now, Uuid::nil()),
        };
        Self { as_of: now, at, title: String::new(), id }
    }

    /// The cursor for what comes after a show.
    pub(super) fn after(&self, sort: Sort, at: DateTime<Utc>, title: &str, id: Uuid) -> String {
        let title = if sort == Sort::Title { title } else { "" };
        let (as_of, at) = (self.as_of.timestamp_micros(), at.timestamp_micros());
        URL_SAFE_NO_PAD.encode(format!("{}.{as_of}.{at}.{}.{title}", sort.letter(), id.simple()))
    }

    /// What [`Place::after`] wrote for this order.
    pub(super) fn parse(cursor: &str, sort: Sort) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
        let mut parts = text.splitn(5, '.');
        let time = |text: &str| {
            let time = DateTime::from_timestamp_micros(text.parse().ok()?)?;
            (2000..2200).contains(&time.year()).then_some(time)
        };
        if parts.next()? != sort.letter() {
            return None;
        }
        let (as_of, at) = (time(parts.next()?)?, time(parts.next()?)?);
        let (id, title) = (Uuid::try_parse(parts.next()?).ok()?, parts.next()?);
        let plain = !title.chars().any(char::is_control) && title.chars().count() <= 2 * 255;
        plain.then(|| Self { as_of, at, title: title.to_owned(), id })
    }
}

/// What somebody looks for.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) text: Option<String>,
    pub(super) category: Option<String>,
    pub(super) venue: Option<Uuid>,
    pub(super) from: Option<DateTime<Utc>>,
    pub(super) to: Option<DateTime<Utc>>,
    pub(super) sale: Option<SaleStatus>,
    pub(super) price_min: Option<i64>,
    pub(super) price_max: Option<i64>,
    pub(super) mine: bool,
    pub(super) sort: Sort,
    pub(super) limit: usize,
    pub(super) place: Place,
    /// Whether many ask the same: the first page, without words of one's own.
    pub(super) common: bool,
}

impl Wish {
    /// # Errors
    /// `bad_message`: names every parameter that is unknown, repeated or malformed.
    pub(super) fn read(mut params: Params, now: DateTime<Utc>) -> Result<Self> {
        let of = &mut params;
        let text = of.take("q", "must have 1 to 100 characters, one of them a letter or a digit", text);
        let category = of.take("category", "must have 1 to 50 characters", |c| plain(c, 50));
        let venue = of.take("venue", "must be the id of a venue", |v| Uuid::try_parse(v).ok());
        let from = of.take("from", "must be a time from 2000 to 2100, as in 2026-11-22T00:00:00Z", time);
        let to = of.take("to", "must be a time from 2000 to 2100, as in 2026-11-22T00:00:00Z", time);
        let sale = of.take("sale", "must be upcoming, on_sale, closed, cancelled or none", SaleStatus::of);
        let price_min = of.take("price_min", "must be a number of minor units, 0 to 100,000,000,000", price);
        let price_max = of.take("price_max", "must be a number of minor units, 0 to 100,000,000,000", price);
        let mine = of.take("mine", "must be true or false", |m| m.parse().ok()).unwrap_or(false);
        let sort = of.take("sort", "must be newest, soonest, opening or title", Sort::of).unwrap_or_default();
        let limit = of.take("limit", "must be 1 to 100", |n| n.parse().ok().filter(|n| (1..=limits::LIST_MAX).contains(n)));
        let place = of.take("cursor", "must be the `next` of a page in this order", |c| {
            Some(c).filter(|c| c.len() <= limits::SEARCH_CURSOR).and_then(|c| Place::parse(c, sort))
        });
        if from.zip(to).is_some_and(|(from, to)| from >= to) {
            of.problem("to", "must be after `from`");
        }
        if price_min.zip(price_max).is_some_and(|(min, max)| min > max) {
            of.problem("price_max", "must not be less than `price_min`");
        }
        params.judge()?;
        let limit = limit.unwrap_or(limits::LIST_DEFAULT) as usize;
        let common = place.is_none() && text.is_none() && !mine;
        let place = place.unwrap_or_else(|| Place::start(sort, now));
        Ok(Self { text, category, venue, from, to, sale, price_min, price_max, mine, sort, limit, place, common })
    }
}

fn plain(text: &str, most: usize) -> Option<String> {
    let fits = (1..=most).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
}

fn text(text: &str) -> Option<String> {
    plain(text, limits::SEARCH_TEXT).filter(|text| text.chars().any(char::is_alphanumeric))
}

fn time(text: &str) -> Option<DateTime<Utc>> {
    let time = DateTime::parse_from_rfc3339(text).ok()?.to_utc();
    (2000..2100).contains(&time.year()).then_some(time)
}

fn price(text: &str) -> Option<i64> {
    text.parse().ok().filter(|price| (0..=limits::MAX_PRICE).contains(price))
}

/// The terms under which a show is found that has all of `words`: every letter, and every two letters next to each other,
/// as `search_grams` in the migration writes them.
pub(super) fn grams<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut grams = std::collections::BTreeSet::new();
    for word in words {
        let letters: Vec<char> = word.chars().collect();
        grams.extend(letters.iter().map(char::to_string));
        grams.extend(letters.windows(2).map(|pair| pair.iter().collect::<String>()));
    }
    grams.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(micros: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(micros).unwrap()
    }

    proptest! {
        #[test]
        fn a_cursor_leads_to_its_place_in_its_order_only(
            n in 0_usize..4, as_of in 946_684_800_000_000_i64..4_000_000_000_000_000, key in 946_684_800_000_000_i64..4_000_000_000_000_000,
            id in any::<u128>(), title in "\\PC{0,80}",
        ) {
            let sorts = [Sort::Newest, Sort::Soonest, Sort::Opening, Sort::Title];
            let (sort, id) = (sorts[n], Uuid::from_u128(id));
            let start = Place { as_of: at(as_of), ..Place::start(sort, at(as_of)) };
            let cursor = start.after(sort, at(key), &title, id);
            let title = if sort == Sort::Title { title } else { String::new() };
            prop_assert_eq!(Place::parse(&cursor, sort), Some(Place { as_of: at(as_of), at: at(key), title, id }));
            prop_assert_eq!(Place::parse(&cursor, sorts[(n + 1) % 4]), None);
        }

        #[test]
        fn whatever_is_asked_is_read_or_refused_with_a_name(query in "(q|category|venue|from|to|sale|price_min|mine|sort|limit|cursor|x)=[a-z0-9%&=.:-]{0,40}") {
            if let Err(crate::error::Error::Refused(refusal)) = Wish::read(Params::of(&query), at(1_800_000_000_000_000)) {
                prop_assert!(!refusal.fields.is_empty());
            }
        }
    }

    #[test]
    fn nonsense_is_no_cursor() {
        for cursor in ["", "x", "bi4x", "!!!!", "bi4tMS4tMS54Lg"] {
            assert_eq!(Place::parse(cursor, Sort::Newest), None, "{cursor}");
        }
    }

    #[test]
    fn a_word_is_found_by_its_letters_and_pairs() {
        assert_eq!(grams(["달의", "a"]), ["a", "달", "달의", "의"]);
        assert_eq!(grams([]), [""; 0]);
    }
}
