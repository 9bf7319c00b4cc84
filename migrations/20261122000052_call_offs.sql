-- Why: a performance that is called off as a whole stays in the catalogue and says why; its sale is over, and every order
-- of it is closed or given back. What is to be done is written here with the fact itself, and taken by whoever lives,
-- again after a death, until it is done.
alter table performances
    add column cancelled_at  timestamptz,
    add column cancel_reason text check (length(cancel_reason) between 1 and 500),
    add constraint performances_cancelled check ((cancelled_at is null) = (cancel_reason is null));

create table call_offs (
    performance_id  uuid primary key references performances (id),
    called_off_by   uuid not null references accounts (id),
    -- When no line, hold or map of it was left.
    sale_ended_at   timestamptz,
    -- When no order of it was left to be paid, or paid: what remains is money on its way, which `refunds` knows.
    books_closed_at timestamptz,
    -- What was done so far, each counted in the transaction that did it.
    orders_closed   bigint not null default 0,
    orders_returned bigint not null default 0,
    tickets         bigint not null default 0,
    amount          bigint not null default 0,
    -- When the gateway may be asked for the next refund: they are spread, so that no other refund waits behind them.
    next_refund_at  timestamptz not null default now(),
    attempts        integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    last_error      text
);
create index call_offs_due on call_offs (next_attempt_at) where books_closed_at is null;
