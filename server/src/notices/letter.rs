//! A mail as it reads: words in the reader's language, laid out by two templates that are checked when the server is
//! built. Pure.

use std::collections::HashMap;

use askama::Template;
use chrono::{DateTime, Utc};
use frontrow_protocol::ids::SeatIndex;

use super::News;
use super::words::{En, Ko, Words};
use crate::accounts::Language;
use crate::limits;

/// What is read when the mail is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// What the person is called.
    pub name: String,
    /// The show's title.
    pub title: String,
    /// The venue's name.
    pub venue: String,
    /// Where that is.
    pub address: String,
    /// When the performance begins.
    pub starts_at: DateTime<Utc>,
    /// The names of the seats it is about.
    pub seats: HashMap<SeatIndex, Seat>,
}

/// A seat as it is written on the ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The section's name.
    pub section: String,
    /// The row's label.
    pub row: String,
    /// The seat's label.
    pub seat: String,
    /// Its grade.
    pub grade: String,
}

/// A mail's words, in order, without their layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// BCP 47.
    pub language: &'static str,
    /// One line.
    pub subject: String,
    /// The heading.
    pub heading: String,
    /// The first line, to the person.
    pub greeting: String,
    /// What happened.
    pub paragraphs: Vec<String>,
    /// What is to be known: label and value.
    pub facts: Vec<(&'static str, String)>,
    /// The heading over the seats.
    pub seats_label: &'static str,
    /// The seats, one a line.
    pub seats: Vec<String>,
    /// What the button says.
    pub button: &'static str,
    /// Where it leads.
    pub link: String,
    /// Why they get this mail.
    pub footer: &'static str,
}

#[derive(Template)]
#[template(path = "letter.html")]
struct Html<'a> {
    letter: &'a Letter,
}

#[derive(Template)]
#[template(path = "letter.txt")]
struct Text<'a> {
    letter: &'a Letter,
}

impl Letter {
    /// Finds the words. `base` is the page's address, without a slash at its end.
    #[must_use]
    pub fn write(news: &News, scene: &Scene, language: Language, base: &str) -> Self {
        match language {
            Language::Ko => compose::<Ko>(news, scene, base),
            Language::En => compose::<En>(news, scene, base),
        }
    }

    /// As HTML, with everything escaped.
    ///
    /// # Errors
    /// Never, as far as we know: writing to a text does not fail.
    pub fn html(&self) -> anyhow::Result<String> {
        Ok(Html { letter: self }.render()?)
    }

    /// As plain text.
    ///
    /// # Errors
    /// As [`Letter::html`].
    pub fn text(&self) -> anyhow::Result<String> {
        Ok(Text { letter: self }.render()?)
    }
}

fn compose<W: Words>(news: &News, scene: &Scene, base: &str) -> Letter {
    let title = one_line(&scene.title);
    let mut facts = vec![
        (W::SHOW, title.clone()),
        (W::TIME, W::time(scene.starts_at)),
        (W::PLACE, format!("{} · {}", one_line(&scene.venue), one_line(&scene.address))),
    ];
    facts.extend(W::facts(news));
    let mut seats: Vec<String> =
        news.seats().iter().take(limits::NOTICE_SEATS).filter_map(|seat| scene.seats.get(seat)).map(W::seat).collect();
    let beyond = news.seats().len().saturating_sub(limits::NOTICE_SEATS);
    if beyond > 0 {
        seats.push(W::more(beyond));
    }
    Letter {
        language: W::LANGUAGE.as_str(),
        subject: W::subject(news, &title),
        heading: W::heading(news).to_owned(),
        greeting: W::greeting(&one_line(&scene.name)),
        paragraphs: W::paragraphs(news),
        facts,
        seats_label: W::SEATS,
        seats,
        button: W::button(news),
        link: format!("{base}{}", path(news)),
        footer: W::FOOTER,
    }
}

/// Where the page shows what it is about.
fn path(news: &News) -> String {
    match news {
        News::OrderPaid { order, .. }
        | News::Refunded { order, .. }
        | News::PaymentReturned { order, .. }
        | News::PerformanceCancelled { order, .. } => format!("/orders/{order}"),
        // Ours, and nothing but a path: no other host, no scheme.
        News::SeatsOffered { path, .. } if path.starts_with('/') && !path.starts_with("//") => path.clone(),
        News::SeatsOffered { .. } => "/".to_owned(),
    }
}

/// Control characters and line ends would be somebody else's headers.
pub(super) fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect()
}
