-- Why: people wait for seats of a sold-out performance that come back. Wishes and offers are true here; what is offered is a
-- hold in Redis, under the offer's id, and is put there again from here when Redis forgot it.
create table wishes (
    id             uuid primary key,
    -- The order of the list, whatever the clocks of the nodes say.
    place          bigint generated always as identity unique,
    performance_id uuid not null references performances (id),
    account_id     uuid not null references accounts (id),
    -- Null: any one grade.
    grade          text,
    seats          integer not null check (seats between 1 and 100),
    status         text not null default 'waiting'
                   check (status in ('waiting', 'offered', 'ordered', 'declined', 'passed', 'left', 'closed')),
    -- How often a later wish got seats that this one could have used, had there been more of them.
    passed_over    integer not null default 0 check (passed_over >= 0),
    -- Until when seats are saved for it; and before when it is not looked at, as its person holds too many others.
    saving_until   timestamptz,
    rests_until    timestamptz,
    created_at     timestamptz not null default now(),
    ended_at       timestamptz,
    check ((ended_at is null) = (status in ('waiting', 'offered'))),
    foreign key (performance_id, grade) references performance_prices (performance_id, grade)
);
-- A person waits once for a performance.
create unique index wishes_one_open on wishes (performance_id, account_id) where status in ('waiting', 'offered');
create index wishes_line on wishes (performance_id, place) where status = 'waiting';
create index wishes_account on wishes (account_id, place desc);
-- What is forgotten in time.
create index wishes_ended on wishes (ended_at) where ended_at is not null;

-- Seats held for somebody on the list. The id is that of the hold. `held_at` is when it was made, and the person told;
-- `settled_at` when an offer that ended has nothing left in Redis.
create table offers (
    id             uuid primary key,
    wish_id        uuid not null references wishes (id),
    performance_id uuid not null references performances (id),
    account_id     uuid not null references accounts (id),
    status         text not null default 'open' check (status in ('open', 'ordered', 'declined', 'passed', 'void')),
    expires_at     timestamptz not null,
    held_at        timestamptz,
    settled_at     timestamptz,
    created_at     timestamptz not null default now(),
    check (settled_at is null or status <> 'open')
);
create unique index offers_one_open on offers (wish_id) where status = 'open';
create index offers_wish on offers (wish_id);
create index offers_open on offers (performance_id) where status = 'open';
create index offers_unsettled on offers (id) where settled_at is null;

create table offer_seats (
    offer_id       uuid not null references offers (id),
    performance_id uuid not null,
    seat_index     integer not null,
    -- As long as the offer is.
    open           boolean not null default true,
    primary key (offer_id, seat_index),
    foreign key (performance_id, seat_index) references performance_seats (performance_id, seat_index)
);
-- A seat is offered to one person at a time.
create unique index offer_seats_once on offer_seats (performance_id, seat_index) where open;
