//! The fake pay page: plain HTML, Korean and English, for thumbs and keyboards.

use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse as _, Response};

use super::record::{Attempt, AttemptState};

const SHELL: &str = include_str!("pay.html");

/// Currencies without minor units.
const WHOLE: [&str; 3] = ["KRW", "JPY", "VND"];

/// The page with the three buttons.
pub(super) fn pay(address: &str, attempt: &Attempt) -> Response {
    let account = attempt.pay_method == "VIRTUAL_ACCOUNT";
    let (yes_ko, yes_en) =
        if account { ("가상계좌 발급", "Issue account number") } else { ("결제 승인", "Approve payment") };
    let body = format!(
        r#"<p class="label" id="what"><span lang="ko">주문</span> · <span lang="en">Order</span></p>
<h1 data-testid="pay-order-name">{order}</h1>
<p class="amount" data-testid="pay-amount">{amount}</p>
<dl><dt><span lang="ko">결제 수단</span> · <span lang="en">Method</span></dt><dd>{method}</dd>
<dt><span lang="ko">채널</span> · <span lang="en">Channel</span></dt><dd>{channel}</dd></dl>
<form method="post" action="/pay/{address}" aria-describedby="what">
<button class="yes" id="pay-approve" data-testid="pay-approve" name="action" value="approve" autofocus><b lang="ko">{yes_ko}</b><span lang="en">{yes_en}</span></button>
<button class="no" id="pay-decline" data-testid="pay-decline" name="action" value="decline"><b lang="ko">승인 거절</b><span lang="en">Decline the card</span></button>
<button class="away" id="pay-cancel" data-testid="pay-cancel" name="action" value="cancel"><b lang="ko">결제 취소</b><span lang="en">Cancel and go back</span></button>
</form>"#,
        order = escape(&attempt.order_name),
        amount = escape(&money(attempt.total, &attempt.currency)),
        method = escape(&attempt.pay_method),
        channel = escape(&attempt.channel.key),
        address = escape(address),
    );
    page(StatusCode::OK, &body, "")
}

/// The end of an attempt in a window of its own.
pub(super) fn done(attempt: &Attempt) -> Response {
    let (ko, en, class) = match &attempt.state {
        AttemptState::Failed { .. } | AttemptState::AccountClosed => ("결제되지 않았습니다", "Not paid", "bad"),
        AttemptState::AccountIssued => ("가상계좌가 발급되었습니다", "Account number issued", "good"),
        AttemptState::Approved { .. } => ("승인 확인을 기다립니다", "Waiting for the merchant", "good"),
        AttemptState::Ready | AttemptState::Paid { .. } => ("결제되었습니다", "Paid", "good"),
    };
    let body = format!(
        r#"<p class="end {class}" role="status" data-testid="pay-result"><b lang="ko">{ko}</b><span lang="en">{en}</span></p>
<p class="hint"><span lang="ko">이 창을 닫아 주세요.</span> <span lang="en">You may close this window.</span></p>"#
    );
    page(StatusCode::OK, &body, "<script>window.opener && window.close()</script>")
}

/// No such attempt.
pub(super) fn absent() -> Response {
    let body = r#"<p class="end bad" role="status"><b lang="ko">결제를 찾을 수 없습니다</b><span lang="en">There is no such payment</span></p>
<p class="hint"><span lang="ko">주문 화면에서 다시 시작해 주세요.</span> <span lang="en">Start again from your order.</span></p>"#;
    page(StatusCode::NOT_FOUND, body, "")
}

fn page(status: StatusCode, body: &str, script: &str) -> Response {
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // No `form-action`: browsers apply it to the redirect that follows, and that leaves for the merchant's page.
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
        ),
    ];
    (status, headers, Html(SHELL.replace("{{body}}", body).replace("{{script}}", script))).into_response()
}

/// An amount as people write it.
pub(super) fn money(minor: i64, currency: &str) -> String {
    let whole = WHOLE.contains(&currency);
    let (units, cents) = if whole { (minor, 0) } else { (minor / 100, minor % 100) };
    let digits = units.unsigned_abs().to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    match (currency, whole) {
        ("KRW", _) => format!("₩{text}"),
        (_, true) => format!("{currency} {text}"),
        _ => format!("{currency} {text}.{:02}", cents.unsigned_abs()),
    }
}

/// Text as HTML, also inside an attribute's quotes.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // The shell's own marks stay the shell's.
            '{' => safe.push_str("&#123;"),
            other => safe.push(other),
        }
    }
    safe
}
