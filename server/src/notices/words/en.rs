//! English.

use chrono::{DateTime, Utc};

use super::{Local, Words, local, number};
use crate::accounts::Language;
use crate::notices::letter::Seat;
use crate::notices::{News, ReturnReason};

/// English.
pub(in crate::notices) struct En;

fn money(amount: i64, currency: &str) -> String {
    format!("{currency} {}", number(amount, currency))
}

fn tickets(n: usize) -> String {
    if n == 1 { "1 ticket".to_owned() } else { format!("{n} tickets") }
}

impl Words for En {
    const LANGUAGE: Language = Language::En;
    const SHOW: &'static str = "Show";
    const TIME: &'static str = "When";
    const PLACE: &'static str = "Where";
    const SEATS: &'static str = "Seats";
    const FOOTER: &'static str =
        "You get this mail because of your booking at Frontrow. It was sent automatically; replies to this address are not read.";

    fn greeting(name: &str) -> String {
        format!("Dear {name},")
    }

    fn subject(news: &News, title: &str) -> String {
        let what = match news {
            News::OrderPaid { .. } => "Your booking is confirmed",
            News::Refunded { .. } => "Your refund is done",
            News::PaymentReturned { .. } => "Your payment is being returned",
            News::SeatsOffered { .. } => "Seats you waited for are held for you",
            News::PerformanceCancelled { .. } => "The performance is cancelled",
        };
        format!("[Frontrow] {what}: {title}")
    }

    fn heading(news: &News) -> &'static str {
        match news {
            News::OrderPaid { .. } => "Your booking is confirmed",
            News::Refunded { .. } => "Your refund is done",
            News::PaymentReturned { .. } => "All of your payment is being returned",
            News::SeatsOffered { .. } => "Seats you waited for are held for you",
            News::PerformanceCancelled { .. } => "The performance is cancelled",
        }
    }

    fn paragraphs(news: &News) -> Vec<String> {
        match news {
            News::OrderPaid { seats, .. } => vec![
                format!("We have your payment and issued {}.", tickets(seats.len())),
                "Show the QR code of each ticket at the door. The button below leads to them at any time.".to_owned(),
            ],
            News::Refunded { seats, fee, currency, whole, .. } => {
                let mut lines = vec![match (seats.len(), whole) {
                    (0, _) => "Your payment was given back.".to_owned(),
                    (n, true) => format!("The money for {} you cancelled was given back. No ticket of this booking is left.", tickets(n)),
                    (n, false) => format!("The money for {} you cancelled was given back. Your other tickets stay valid.", tickets(n)),
                }];
                if *fee > 0 {
                    lines.push(format!("A cancellation fee of {} was kept.", money(*fee, currency)));
                }
                lines.push("Depending on how you paid it may take some days until you see it on your account.".to_owned());
                lines
            }
            News::PaymentReturned { why, .. } => vec![
                match why {
                    ReturnReason::TooLate => "Your payment arrived after the seats had gone to somebody else, so no tickets were issued.",
                    ReturnReason::Mismatch => "The payment was not the one your order asked for, so no tickets were issued.",
                }
                .to_owned(),
                "All of it is on its way back to you, without a fee. We write again when it is done; there is nothing you need to do.".to_owned(),
            ],
            News::SeatsOffered { until, .. } => vec![
                format!("Seats came back, and we hold them for you until {}.", time_of_day(*until)),
                "After that they go to the next person on the list. The button below leads to your seats.".to_owned(),
            ],
            News::PerformanceCancelled { amount, reason, .. } => {
                let mut lines = vec!["The performance you booked was cancelled. We are sorry.".to_owned()];
                if !reason.trim().is_empty() {
                    lines.push(format!("What the organiser says: {}", reason.trim()));
                }
                lines.push(match amount {
                    1.. => "All of your money is on its way back to you, without a fee. We write again when it is done; there is nothing you need to do.",
                    _ => "Nothing was charged.",
                }
                .to_owned());
                lines
            }
        }
    }

    fn facts(news: &News) -> Vec<(&'static str, String)> {
        match news {
            News::OrderPaid { order, amount, currency, .. } => {
                vec![("Paid", money(*amount, currency)), ("Booking", order.to_string())]
            }
            News::Refunded { order, amount, fee, currency, .. } => {
                let mut facts = vec![("Given back", money(*amount, currency))];
                if *fee > 0 {
                    facts.push(("Fee kept", money(*fee, currency)));
                }
                facts.push(("Booking", order.to_string()));
                facts
            }
            News::PaymentReturned { order, amount, currency, .. } => {
                vec![("On its way back", money(*amount, currency)), ("Booking", order.to_string())]
            }
            News::SeatsOffered { until, .. } => vec![("Held until", Self::time(*until))],
            News::PerformanceCancelled { order, amount, currency, .. } => {
                let mut facts = vec![("Booking", order.to_string())];
                if *amount > 0 {
                    facts.insert(0, ("On its way back", money(*amount, currency)));
                }
                facts
            }
        }
    }

    fn button(news: &News) -> &'static str {
        match news {
            News::OrderPaid { .. } => "See your tickets",
            News::SeatsOffered { .. } => "Book them now",
            News::Refunded { .. } | News::PaymentReturned { .. } | News::PerformanceCancelled { .. } => "See your booking",
        }
    }

    fn seat(seat: &Seat) -> String {
        format!("Section {}, row {}, seat {} ({})", seat.section, seat.row, seat.seat, seat.grade)
    }

    fn more(seats: usize) -> String {
        format!("and {seats} more")
    }

    fn time(at: DateTime<Utc>) -> String {
        const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        let Local { year, month, day, weekday, hour, minute } = local(at);
        let (weekday, month) = (DAYS.get(weekday).copied().unwrap_or_default(), month_name(month));
        format!("{weekday} {day} {month} {year}, {hour:02}:{minute:02} (Seoul, UTC+09:00)")
    }
}

fn month_name(month: u32) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    MONTHS.get((month as usize).saturating_sub(1)).copied().unwrap_or_default()
}

fn time_of_day(at: DateTime<Utc>) -> String {
    let Local { month, day, hour, minute, .. } = local(at);
    format!("{day} {}, {hour:02}:{minute:02} Seoul time", month_name(month))
}
