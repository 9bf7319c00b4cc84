//! The room's rules.

use std::collections::BTreeSet;
use std::time::Duration;

use uuid::Uuid;

use super::rules::{Next, Outcome, id_of, next, wait};
use super::{News, ReturnReason};
use crate::limits;

/// One of each kind, about `subject`.
pub(super) fn all(subject: Uuid) -> [News; 5] {
    let currency = || "KRW".to_owned();
    [
        News::OrderPaid { order: subject, seats: vec![0, 1], amount: 240_000, currency: currency() },
        News::Refunded {
            refund: subject,
            order: subject,
            seats: vec![1],
            amount: 108_000,
            fee: 12_000,
            currency: currency(),
            whole: false,
        },
        News::PaymentReturned { order: subject, amount: 240_000, currency: currency(), why: ReturnReason::TooLate },
        News::SeatsOffered {
            offer: subject,
            seats: vec![0, 1],
            until: "2026-11-23T03:10:00Z".parse().unwrap(),
            path: format!("/performances/{subject}"),
        },
        News::PerformanceCancelled {
            order: subject, amount: 240_000, currency: currency(), reason: "배우의 부상".to_owned()
        },
    ]
}

#[test]
fn a_notice_has_one_id_whoever_writes_it_and_whatever_it_says() {
    let subject = Uuid::now_v7();
    let ids: BTreeSet<Uuid> = all(subject).iter().map(id_of).collect();
    assert_eq!(ids.len(), 5, "kinds differ");
    assert!(!ids.contains(&subject));
    let other = News::OrderPaid { order: subject, seats: Vec::new(), amount: 1, currency: "USD".into() };
    assert_eq!(id_of(&other), id_of(&all(subject)[0]));
    assert_ne!(id_of(&all(Uuid::now_v7())[0]), id_of(&all(subject)[0]), "subjects differ");
    // Known for ever: rows that are in databases now must be found by later versions.
    let fixed: Uuid = "0193a5c8-7e00-7c3e-9d52-3f1a5b7c9e11".parse().unwrap();
    assert_eq!(id_of(&all(fixed)[0]).get_version_num(), 7);
    assert!(id_of(&all(fixed)[0]).to_string().starts_with("0193a5c8-7e00-7"));
}

#[test]
fn news_comes_back_as_it_was_written_and_its_kind_is_its_tag() {
    for news in all(Uuid::now_v7()) {
        let json = serde_json::to_value(&news).unwrap();
        assert_eq!(json["kind"], news.kind());
        assert_eq!(serde_json::from_value::<News>(json).unwrap(), news);
    }
}

#[test]
fn attempts_are_made_ever_more_rarely_and_end() {
    assert_eq!(wait(1), limits::NOTICE_FIRST);
    assert_eq!(wait(2), limits::NOTICE_FIRST * 2);
    assert_eq!(wait(i32::MAX), limits::NOTICE_MAX);
    assert_eq!(wait(0), limits::NOTICE_FIRST);
    let all: Duration = (1..limits::NOTICE_ATTEMPTS).map(wait).sum();
    assert!(all > Duration::from_secs(6 * 3600), "a relay may be away for a night: {all:?}");
}

#[test]
fn what_follows_is_decided_by_what_is_known() {
    let failed = Outcome::Failed("no line".into());
    let unsure = Outcome::Unsure("no answer".into());
    let last = limits::NOTICE_ATTEMPTS;
    let table = [
        (&Outcome::Sent, 1, Next::Done),
        (&Outcome::Sent, last, Next::Done),
        (&failed, 1, Next::Later(limits::NOTICE_FIRST)),
        (&failed, last, Next::GiveUp),
        // It may have arrived: not before the lease is over, and with the same Message-ID.
        (&unsure, 1, Next::AfterLease),
        (&unsure, last, Next::GiveUp),
        (&Outcome::Refused("no such person".into()), 1, Next::GiveUp),
        (&Outcome::Taken, 1, Next::Nothing),
    ];
    for (outcome, attempts, expected) in table {
        assert_eq!(next(outcome, attempts), expected, "{outcome:?} after {attempts}");
    }
}

mod letters {
    //! What mails say, in both languages and both forms.

    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::all;
    use crate::accounts::Language;
    use crate::notices::letter::{Letter, Scene, Seat};
    use crate::notices::mime::{Envelope, message};
    use crate::notices::words::number;
    use crate::notices::{News, ReturnReason};
    use uuid::Uuid;

    fn scene(title: &str, name: &str) -> Scene {
        let seat = |n: u32| Seat { section: "A".into(), row: "3".into(), seat: n.to_string(), grade: "R".into() };
        Scene {
            name: name.to_owned(),
            title: title.to_owned(),
            venue: "달빛극장".into(),
            address: "서울시 종로구 1".into(),
            // Half past midnight in Seoul, another day in UTC.
            starts_at: "2026-12-31T15:30:00Z".parse().unwrap(),
            seats: HashMap::from([(0, seat(7)), (1, seat(8))]),
        }
    }

    fn letter(news: &News, language: Language) -> Letter {
        Letter::write(news, &scene("달의 정원", "김하나"), language, "https://tickets.example.org")
    }

    fn subject() -> Uuid {
        "0193a5c8-7e00-7c3e-9d52-3f1a5b7c9e11".parse().unwrap()
    }

    #[test]
    fn every_mail_says_what_happened_in_both_languages_and_both_forms() {
        let expected = [
            ("예매가 완료되었습니다", "Your booking is confirmed", "240,000원", "KRW 240,000"),
            ("환불이 완료되었습니다", "Your refund is done", "108,000원", "KRW 108,000"),
            ("결제하신 금액을 전액 돌려드립니다", "All of your payment is being returned", "240,000원", "KRW 240,000"),
            (
                "기다리시던 좌석이 나왔습니다",
                "Seats you waited for are held for you",
                "11월 23일 12:10까지",
                "until 23 November, 12:10",
            ),
            ("공연이 취소되었습니다", "The performance is cancelled", "배우의 부상", "배우의 부상"),
        ];
        for (news, (ko, en, fact_ko, fact_en)) in all(subject()).iter().zip(expected) {
            for (language, heading, fact, time) in [
                (Language::Ko, ko, fact_ko, "2027년 1월 1일 (금) 00:30 (한국 시간, UTC+09:00)"),
                (Language::En, en, fact_en, "Friday 1 January 2027, 00:30 (Seoul, UTC+09:00)"),
            ] {
                let letter = letter(news, language);
                assert_eq!(letter.heading, heading);
                assert!(
                    letter.subject.ends_with(": 달의 정원") && letter.subject.starts_with("[Frontrow] "),
                    "{}",
                    letter.subject
                );
                let (text, html) = (letter.text().unwrap(), letter.html().unwrap());
                for words in [heading, fact, time, "달빛극장 · 서울시 종로구 1", &letter.link, letter.button, letter.footer]
                {
                    assert!(text.contains(words), "{words} is missing in\n{text}");
                    assert!(html.contains(words), "{words} is missing in\n{html}");
                }
                assert!(html.contains(&format!("<html lang=\"{}\">", language.as_str())));
                assert!(html.contains(&format!("href=\"{}\"", letter.link)));
                assert!(letter.link.starts_with("https://tickets.example.org/"), "{}", letter.link);
                assert!(!text.contains("\n\n\n"), "{text}");
            }
        }
    }

    #[test]
    fn a_plain_text_reads_like_this() {
        let text = letter(&all(subject())[1], Language::En).text().unwrap();
        assert_eq!(
            text.trim_end(),
            "Dear 김하나,

Your refund is done

The money for 1 ticket you cancelled was given back. Your other tickets stay valid.

A cancellation fee of KRW 12,000 was kept.

Depending on how you paid it may take some days until you see it on your account.

Show: 달의 정원
When: Friday 1 January 2027, 00:30 (Seoul, UTC+09:00)
Where: 달빛극장 · 서울시 종로구 1
Given back: KRW 108,000
Fee kept: KRW 12,000
Booking: 0193a5c8-7e00-7c3e-9d52-3f1a5b7c9e11
Seats:
- Section A, row 3, seat 8 (R)

See your booking: https://tickets.example.org/orders/0193a5c8-7e00-7c3e-9d52-3f1a5b7c9e11

-- 
You get this mail because of your booking at Frontrow. It was sent automatically; replies to this address are not read."
        );
    }

    #[test]
    fn what_is_not_to_be_told_is_not_there() {
        let refund = |seats: Vec<u32>, fee, whole| News::Refunded {
            refund: subject(),
            order: subject(),
            seats,
            amount: 1000,
            fee,
            currency: "KRW".into(),
            whole,
        };
        let text = |news: &News| letter(news, Language::Ko).text().unwrap();
        assert!(!text(&refund(vec![0], 0, false)).contains("수수료"));
        assert!(text(&refund(vec![0, 1], 0, true)).contains("이 예매에 남은 티켓은 없습니다"));
        assert!(!text(&refund(Vec::new(), 0, true)).contains("티켓"));
        let cancelled = |amount, reason: &str| News::PerformanceCancelled {
            order: subject(),
            amount,
            currency: "KRW".into(),
            reason: reason.to_owned(),
        };
        assert!(text(&cancelled(0, " ")).contains("결제된 금액은 없습니다") && !text(&cancelled(0, " ")).contains("주최 측"));
        let mismatch = News::PaymentReturned { order: subject(), amount: 5, currency: "USD".into(), why: ReturnReason::Mismatch };
        assert!(text(&mismatch).contains("일치하지 않아") && text(&mismatch).contains("0.05 USD"));
        // A path that leads elsewhere leads nowhere.
        for path in ["//evil.example/x", "https://evil.example", "javascript:alert(1)", ""] {
            let offer =
                News::SeatsOffered { offer: subject(), seats: vec![0], until: chrono::DateTime::UNIX_EPOCH, path: path.into() };
            assert_eq!(letter(&offer, Language::En).link, "https://tickets.example.org/");
        }
        // Of very many seats it says how many.
        let many = News::OrderPaid { order: subject(), seats: vec![0; 103], amount: 1, currency: "KRW".into() };
        assert_eq!(letter(&many, Language::En).seats.last().unwrap(), "and 3 more");
    }

    #[test]
    fn money_has_its_currencys_decimals() {
        let table = [
            (0, "KRW", "0"),
            (999, "KRW", "999"),
            (1_000, "KRW", "1,000"),
            (1_234_567, "JPY", "1,234,567"),
            (5, "USD", "0.05"),
            (123_456_789, "USD", "1,234,567.89"),
            (1_500, "KWD", "1.500"),
            (-1_000, "KRW", "-1,000"),
        ];
        for (amount, currency, expected) in table {
            assert_eq!(number(amount, currency), expected, "{amount} {currency}");
        }
        assert!(number(i64::MIN, "USD").starts_with("-92,233"));
    }

    fn mail(title: &str, name: &str, email: &str) -> anyhow::Result<String> {
        let letter = Letter::write(&all(subject())[0], &scene(title, name), Language::Ko, "https://x.kr");
        let from = "Frontrow <tickets@x.kr>".parse().unwrap();
        let at = "2026-11-23T03:00:00Z".parse().unwrap();
        let envelope = Envelope { id: subject(), from: &from, name, email, at };
        message(&letter, &envelope).map(|mail| String::from_utf8(mail.bytes).unwrap())
    }

    #[test]
    fn the_same_notice_is_the_same_message_and_its_id_is_the_notices() {
        let one = mail("달의 정원", "김하나", "kim@example.com").unwrap();
        assert_eq!(one, mail("달의 정원", "김하나", "kim@example.com").unwrap());
        assert!(one.is_ascii(), "every server takes it");
        assert!(one.contains(&format!("Message-ID: <{}@x.kr>\r\n", subject())));
        assert!(one.contains("Date: Mon, 23 Nov 2026 03:00:00"));
        assert!(one.contains("multipart/alternative"));
        // A domain in letters of its own goes out in the form all servers know.
        assert!(
            mail("t", "n", "kim@예시.kr").unwrap().contains("kim@xn--vv4b27f.kr")
                || mail("t", "n", "kim@예시.kr").unwrap().contains("kim@xn--")
        );
        for bad in ["no address", "a@b.co\r\nBcc: c@d.co", "a b@c.de", "@"] {
            assert!(mail("t", "n", bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_people_wrote_becomes_a_header_or_markup(title in "(\\PC|[\r\n<>&\"'\0]){0,120}", name in "(\\PC|[\r\n<>&\"]){0,60}") {
            let mail = mail(&title, &name, "kim@example.com").unwrap();
            let head = mail.split("\r\n\r\n").next().unwrap();
            let names: Vec<&str> = head
                .split("\r\n")
                .filter(|line| !line.starts_with([' ', '\t']))
                .map(|line| line.split(':').next().unwrap())
                .collect();
            prop_assert_eq!(names.len(), 9, "{}", head);
            for line in mail.split("\r\n") {
                prop_assert!(line.len() <= 998 && !line.contains(['\r', '\n']), "{}", line);
            }
            let html = Letter::write(&all(subject())[0], &scene(&title, &name), Language::En, "https://x.kr").html().unwrap();
            let plain = Letter::write(&all(subject())[0], &scene("t", "n"), Language::En, "https://x.kr").html().unwrap();
            prop_assert_eq!(html.matches('<').count(), plain.matches('<').count());
            prop_assert_eq!(html.matches('"').count(), plain.matches('"').count());
        }
    }
}
