-- Why: the truth about money and sold seats. Rules that matter are constraints here, not checks in code.
create table orders (
    id             uuid primary key,
    account_id     uuid not null references accounts (id),
    performance_id uuid not null references performances (id),
    -- One hold becomes one order, however often it is asked for (seed defect D31).
    hold_id        uuid not null unique,
    status         text not null default 'pending'
                   check (status in ('pending', 'paid', 'expired', 'refunding', 'refunded', 'cancelled')),
    amount         bigint not null check (amount > 0),
    currency       text not null check (currency ~ '^[A-Z]{3}$'),
    expires_at     timestamptz not null,
    failure        text,
    paid_at        timestamptz,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    unique (id, performance_id)
);
create index orders_account on orders (account_id, id desc);
create index orders_pending on orders (performance_id) where status = 'pending';

create table order_seats (
    order_id       uuid not null,
    performance_id uuid not null,
    seat_index     integer not null,
    amount         bigint not null check (amount > 0),
    primary key (order_id, seat_index),
    foreign key (order_id, performance_id) references orders (id, performance_id),
    foreign key (performance_id, seat_index) references performance_seats (performance_id, seat_index)
);

-- Our record of the gateway's payment: `id` is the paymentId we chose, one for an order and never for two (seed
-- defect D18). `next_check_at` is when the reconciler looks again; null when the payment is final.
create table payments (
    id             text primary key check (id ~ '^[0-9a-f]{32}$'),
    order_id       uuid not null unique references orders (id),
    status         text not null default 'READY',
    transaction_id text unique,
    amount         bigint not null check (amount > 0),
    currency       text not null,
    paid_at        timestamptz,
    checks         integer not null default 0,
    next_check_at  timestamptz,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now()
);
create index payments_due on payments (next_check_at) where next_check_at is not null;

-- Money going back. `idempotency_key` makes a repeated call to the gateway the same call.
create table refunds (
    id                      uuid primary key,
    order_id                uuid not null references orders (id),
    payment_id              text not null references payments (id),
    -- What is asked of the gateway now: less than what is owed when somebody gave part of it back elsewhere.
    amount                  bigint not null check (amount > 0),
    -- What the gateway can give back of the payment before this refund. Refunds of a payment are made one after the
    -- other, so that this tells whether one whose answer was lost took effect.
    cancellable             bigint not null check (cancellable >= amount),
    owed                    bigint not null check (owed > 0),
    fee                     bigint not null default 0 check (fee >= 0),
    currency                text not null,
    reason                  text not null check (reason in ('too_late', 'mismatch', 'customer', 'performance')),
    idempotency_key         text not null unique check (length(idempotency_key) between 16 and 256),
    status                  text not null default 'pending' check (status in ('pending', 'requested', 'succeeded', 'escalated')),
    gateway_cancellation_id text,
    attempts                integer not null default 0,
    next_attempt_at         timestamptz default now(),
    last_error              text,
    created_at              timestamptz not null default now(),
    updated_at              timestamptz not null default now()
);
create index refunds_due on refunds (next_attempt_at) where next_attempt_at is not null;
create index refunds_order on refunds (order_id);
create index refunds_unfinished on refunds (payment_id, cancellable) where status <> 'succeeded';
-- Money that bought nothing (it came too late, or was not what was asked for) is returned in full once, whoever notices.
create unique index refunds_one_full on refunds (payment_id) where reason in ('too_late', 'mismatch');

create table tickets (
    id             uuid primary key,
    order_id       uuid not null,
    performance_id uuid not null,
    seat_index     integer not null,
    account_id     uuid not null references accounts (id),
    code           text not null unique,
    issued_at      timestamptz not null default now(),
    revoked_at     timestamptz,
    -- What was given back for it.
    refund_id      uuid references refunds (id),
    foreign key (order_id, seat_index) references order_seats (order_id, seat_index),
    foreign key (order_id, performance_id) references orders (id, performance_id)
);
-- The constraint the whole product stands on: a seat is sold once.
create unique index tickets_seat_sold_once on tickets (performance_id, seat_index) where revoked_at is null;
create index tickets_account on tickets (account_id, id desc);
create index tickets_order on tickets (order_id);

-- A webhook's id is stable over the gateway's retries; a second delivery is recognised here.
create table webhook_deliveries (
    webhook_id  text primary key,
    kind        text not null,
    payment_id  text,
    received_at timestamptz not null default now()
);
