-- Why: what the gateway has and the books cannot explain is not for a log line: it is a case that somebody sees, decides
-- and gives a reason for. And a place where the comparison of the gateway's list stands, so that any node goes on with it.
create table payment_cases (
    id          uuid primary key,
    payment_id  text not null,
    -- None for money that no order asked for.
    order_id    uuid references orders (id),
    kind        text not null check (kind in ('unknown_payment', 'cancelled_elsewhere', 'chargeback', 'more_kept', 'mismatch',
                                              'unknown_status', 'dispute', 'refund_stuck')),
    -- What was seen: the same again is the same case, also when it was resolved; something else is another.
    fingerprint text not null,
    details     jsonb not null,
    -- returning: the money goes back by itself at `returns_at`, unless somebody says that it is known elsewhere.
    state       text not null default 'open' check (state in ('open', 'returning', 'returned', 'resolved')),
    returns_at  timestamptz,
    attempts    integer not null default 0,
    -- Which way of asking for the money back this is: a refusal spends its idempotency key.
    asked       integer not null default 1,
    last_error  text,
    opened_at   timestamptz not null default now(),
    seen_at     timestamptz not null default now(),
    resolved_at timestamptz,
    resolved_by uuid references accounts (id),
    resolution  text,
    unique (payment_id, kind, fingerprint),
    check ((state = 'returning') = (returns_at is not null)),
    check ((state in ('returned', 'resolved')) = (resolved_at is not null))
);
create index payment_cases_open on payment_cases (id desc) where state in ('open', 'returning');
create index payment_cases_due on payment_cases (returns_at) where returns_at is not null;

create table gateway_cursor (
    id             integer primary key check (id = 1),
    -- Everything that changed at the gateway before is compared.
    compared_until timestamptz not null,
    -- The window under way, and its next page.
    window_until   timestamptz,
    page           integer not null default 0,
    total          bigint,
    -- Who is at it, until when.
    lease          uuid,
    leased_until   timestamptz not null default now()
);
