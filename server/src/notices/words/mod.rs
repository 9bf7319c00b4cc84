//! What mails say, one file a language. [`Words`] is what a language has to say; a language that lacks something does not
//! compile.

mod en;
mod ko;

use chrono::{DateTime, Datelike as _, FixedOffset, Timelike as _, Utc};

pub(super) use self::en::En;
pub(super) use self::ko::Ko;
use super::News;
use super::letter::Seat;
use crate::accounts::Language;

/// A language.
pub(super) trait Words {
    /// Which.
    const LANGUAGE: Language;
    /// The label of the show.
    const SHOW: &'static str;
    /// The label of when it begins.
    const TIME: &'static str;
    /// The label of where.
    const PLACE: &'static str;
    /// The heading over the seats.
    const SEATS: &'static str;
    /// Why they get this mail.
    const FOOTER: &'static str;

    fn greeting(name: &str) -> String;
    fn subject(news: &News, title: &str) -> String;
    fn heading(news: &News) -> &'static str;
    fn paragraphs(news: &News) -> Vec<String>;
    /// What is to be known beside show, time and place.
    fn facts(news: &News) -> Vec<(&'static str, String)>;
    fn button(news: &News) -> &'static str;
    fn seat(seat: &Seat) -> String;
    /// So many seats beyond those named.
    fn more(seats: usize) -> String;
    fn time(at: DateTime<Utc>) -> String;
}

/// A time where the shows are.
pub(super) struct Local {
    pub(super) year: i32,
    pub(super) month: u32,
    pub(super) day: u32,
    /// Monday is 0.
    pub(super) weekday: usize,
    pub(super) hour: u32,
    pub(super) minute: u32,
}

/// Korea has had no summer time since 1988; the mail names the offset.
pub(super) fn local(at: DateTime<Utc>) -> Local {
    const SEOUL: Option<FixedOffset> = FixedOffset::east_opt(9 * 3600);
    let at = SEOUL.map_or_else(|| at.fixed_offset(), |zone| at.with_timezone(&zone));
    Local {
        year: at.year(),
        month: at.month(),
        day: at.day(),
        weekday: at.weekday().num_days_from_monday() as usize,
        hour: at.hour(),
        minute: at.minute(),
    }
}

/// An amount of minor units, with thousands apart and as many decimals as the currency has (ISO 4217).
pub(super) fn number(amount: i64, currency: &str) -> String {
    let decimals: usize = match currency {
        "KRW" | "JPY" | "VND" | "CLP" | "ISK" | "PYG" | "UGX" | "XAF" | "XOF" | "XPF" | "RWF" | "KMF" | "GNF" | "DJF" | "BIF"
        | "VUV" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    };
    let digits = format!("{:0>width$}", amount.unsigned_abs(), width = decimals + 1);
    let (whole, cents) = digits.split_at(digits.len() - decimals);
    let mut grouped = String::with_capacity(whole.len() * 4 / 3 + 5);
    if amount < 0 {
        grouped.push('-');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if decimals > 0 {
        grouped.push('.');
        grouped.push_str(cents);
    }
    grouped
}
