//! In which language somebody is written to.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A language we write mails in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Korean.
    #[default]
    Ko,
    /// English.
    En,
}

impl Language {
    /// BCP 47, also the word in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ko => "ko",
            Self::En => "en",
        }
    }

    /// The language a column names; the check on it allows no other word.
    #[must_use]
    pub fn of(word: &str) -> Self {
        if word == "en" { Self::En } else { Self::Ko }
    }

    /// The one of ours that an `Accept-Language` header likes best. Who likes neither of them gets English, who says nothing
    /// Korean.
    #[must_use]
    pub fn accepted(header: &str) -> Self {
        let mut best: Option<(f32, Self)> = None;
        let mut others = false;
        for range in header.split(',') {
            let mut parts = range.split(';').map(str::trim);
            let tag = parts.next().unwrap_or_default();
            let quality = parts.find_map(|part| part.strip_prefix("q=")).map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
            let primary = tag.split('-').next().unwrap_or_default();
            let known = match primary.to_ascii_lowercase().as_str() {
                "ko" | "*" => Some(Self::Ko),
                "en" => Some(Self::En),
                _ => None,
            };
            let is_one = !primary.is_empty() && primary.bytes().all(|b| b.is_ascii_alphabetic());
            others |= known.is_none() && is_one && quality > 0.0;
            if let Some(language) = known.filter(|_| quality > best.map_or(0.0, |(q, _)| q)) {
                best = Some((quality, language));
            }
        }
        best.map_or(if others { Self::En } else { Self::Ko }, |(_, language)| language)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Language::{self, En, Ko};

    #[test]
    fn the_language_that_is_liked_best_is_taken() {
        let table = [
            ("", Ko),
            ("ko", Ko),
            ("ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7", Ko),
            ("en-US,en;q=0.9,ko;q=0.8", En),
            ("EN-gb", En),
            ("en;q=0.2, ko;q=0.3", Ko),
            ("fr-FR, de;q=0.5", En),
            ("fr-FR, ko;q=0.5", Ko),
            ("en;q=0, ko", Ko),
            ("*", Ko),
            ("en;q=x", Ko),
            (";;,,q=", Ko),
        ];
        for (header, expected) in table {
            assert_eq!(Language::accepted(header), expected, "{header:?}");
        }
        for language in [Ko, En] {
            assert_eq!(Language::of(language.as_str()), language);
        }
    }

    proptest! {
        #[test]
        fn no_header_makes_it_panic(header in "\\PC{0,60}") {
            let _ = Language::accepted(&header);
        }
    }
}
