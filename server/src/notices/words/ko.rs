//! Korean.

use chrono::{DateTime, Utc};

use super::{Local, Words, local, number};
use crate::accounts::Language;
use crate::notices::letter::Seat;
use crate::notices::{News, ReturnReason};

/// Korean.
pub(in crate::notices) struct Ko;

fn money(amount: i64, currency: &str) -> String {
    match currency {
        "KRW" => format!("{}원", number(amount, currency)),
        _ => format!("{} {currency}", number(amount, currency)),
    }
}

impl Words for Ko {
    const LANGUAGE: Language = Language::Ko;
    const SHOW: &'static str = "공연";
    const TIME: &'static str = "일시";
    const PLACE: &'static str = "장소";
    const SEATS: &'static str = "좌석";
    const FOOTER: &'static str =
        "Frontrow 예매와 관련하여 자동으로 발송된 메일입니다. 이 주소로 보내신 답장은 확인하지 못합니다.";

    fn greeting(name: &str) -> String {
        format!("{name} 님, 안녕하세요.")
    }

    fn subject(news: &News, title: &str) -> String {
        let what = match news {
            News::OrderPaid { .. } => "예매가 완료되었습니다",
            News::Refunded { .. } => "환불이 완료되었습니다",
            News::PaymentReturned { .. } => "결제하신 금액을 돌려드립니다",
            News::SeatsOffered { .. } => "기다리시던 좌석이 나왔습니다",
            News::PerformanceCancelled { .. } => "공연이 취소되었습니다",
        };
        format!("[Frontrow] {what}: {title}")
    }

    fn heading(news: &News) -> &'static str {
        match news {
            News::OrderPaid { .. } => "예매가 완료되었습니다",
            News::Refunded { .. } => "환불이 완료되었습니다",
            News::PaymentReturned { .. } => "결제하신 금액을 전액 돌려드립니다",
            News::SeatsOffered { .. } => "기다리시던 좌석이 나왔습니다",
            News::PerformanceCancelled { .. } => "공연이 취소되었습니다",
        }
    }

    fn paragraphs(news: &News) -> Vec<String> {
        match news {
            News::OrderPaid { seats, .. } => vec![
                format!("결제를 확인하고 티켓 {}장을 발권했습니다.", seats.len()),
                "입장하실 때 티켓의 QR 코드를 보여 주세요. 티켓은 아래 버튼에서 언제든지 다시 보실 수 있습니다.".to_owned(),
            ],
            News::Refunded { seats, fee, currency, whole, .. } => {
                let mut lines = vec![match (seats.len(), whole) {
                    (0, _) => "결제하신 금액이 환불되었습니다.".to_owned(),
                    (n, true) => format!("취소하신 티켓 {n}장의 금액이 환불되었습니다. 이 예매에 남은 티켓은 없습니다."),
                    (n, false) => format!("취소하신 티켓 {n}장의 금액이 환불되었습니다. 나머지 티켓은 그대로 사용하실 수 있습니다."),
                }];
                if *fee > 0 {
                    lines.push(format!("취소 수수료 {}은 공제되었습니다.", money(*fee, currency)));
                }
                lines.push("결제 수단에 따라 실제로 입금되기까지 며칠이 걸릴 수 있습니다.".to_owned());
                lines
            }
            News::PaymentReturned { why, .. } => vec![
                match why {
                    ReturnReason::TooLate => "결제가 도착했을 때에는 좌석이 이미 다른 분께 판매된 뒤였습니다. 그래서 티켓은 발권되지 않았습니다.",
                    ReturnReason::Mismatch => "결제 내용이 주문과 일치하지 않아 티켓이 발권되지 않았습니다.",
                }
                .to_owned(),
                "결제하신 금액은 수수료 없이 전액 환불 처리 중이며, 환불이 끝나면 다시 알려 드리겠습니다. 따로 하실 일은 없습니다.".to_owned(),
            ],
            News::SeatsOffered { until, .. } => vec![
                format!("대기 신청하신 좌석이 나와 {}까지 고객님 앞으로 잡아 두었습니다.", time_of_day(*until)),
                "그때까지 예매하지 않으시면 다음 분께 넘어갑니다. 예매하시려면 아래 버튼을 눌러 주세요.".to_owned(),
            ],
            News::PerformanceCancelled { amount, reason, .. } => {
                let mut lines = vec!["예매하신 공연이 취소되었습니다. 불편을 드려 죄송합니다.".to_owned()];
                if !reason.trim().is_empty() {
                    lines.push(format!("주최 측의 안내: {}", reason.trim()));
                }
                lines.push(match amount {
                    1.. => "결제하신 금액은 수수료 없이 전액 환불 처리 중이며, 환불이 끝나면 다시 알려 드리겠습니다. 따로 하실 일은 없습니다.",
                    _ => "결제된 금액은 없습니다.",
                }
                .to_owned());
                lines
            }
        }
    }

    fn facts(news: &News) -> Vec<(&'static str, String)> {
        match news {
            News::OrderPaid { order, amount, currency, .. } => {
                vec![("결제 금액", money(*amount, currency)), ("예매 번호", order.to_string())]
            }
            News::Refunded { order, amount, fee, currency, .. } => {
                let mut facts = vec![("환불 금액", money(*amount, currency))];
                if *fee > 0 {
                    facts.push(("취소 수수료", money(*fee, currency)));
                }
                facts.push(("예매 번호", order.to_string()));
                facts
            }
            News::PaymentReturned { order, amount, currency, .. } => {
                vec![("환불 예정 금액", money(*amount, currency)), ("예매 번호", order.to_string())]
            }
            News::SeatsOffered { until, .. } => vec![("예매 마감", Self::time(*until))],
            News::PerformanceCancelled { order, amount, currency, .. } => {
                let mut facts = vec![("예매 번호", order.to_string())];
                if *amount > 0 {
                    facts.insert(0, ("환불 예정 금액", money(*amount, currency)));
                }
                facts
            }
        }
    }

    fn button(news: &News) -> &'static str {
        match news {
            News::OrderPaid { .. } => "티켓 보기",
            News::SeatsOffered { .. } => "지금 예매하기",
            News::Refunded { .. } | News::PaymentReturned { .. } | News::PerformanceCancelled { .. } => "예매 내역 보기",
        }
    }

    fn seat(seat: &Seat) -> String {
        format!("{} · {}열 {}번 ({}석)", seat.section, seat.row, seat.seat, seat.grade)
    }

    fn more(seats: usize) -> String {
        format!("외 {seats}석")
    }

    fn time(at: DateTime<Utc>) -> String {
        const DAYS: [&str; 7] = ["월", "화", "수", "목", "금", "토", "일"];
        let Local { year, month, day, weekday, hour, minute } = local(at);
        let weekday = DAYS.get(weekday).copied().unwrap_or_default();
        format!("{year}년 {month}월 {day}일 ({weekday}) {hour:02}:{minute:02} (한국 시간, UTC+09:00)")
    }
}

fn time_of_day(at: DateTime<Utc>) -> String {
    let Local { month, day, hour, minute, .. } = local(at);
    format!("{month}월 {day}일 {hour:02}:{minute:02}")
}
