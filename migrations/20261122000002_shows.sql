-- Why: what is sold, where and when.
create table venues (
    id         uuid primary key,
    owner_id   uuid not null references accounts (id),
    name       text not null check (length(name) between 1 and 200),
    address    text not null check (length(address) between 1 and 500),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz
);

-- A chart is immutable: a change is a new version. `layout` is the geometry clients draw; `seat_count` its seats.
create table charts (
    id         uuid primary key,
    venue_id   uuid not null references venues (id),
    version    integer not null check (version > 0),
    name       text not null check (length(name) between 1 and 200),
    seat_count integer not null check (seat_count between 1 and 100000),
    layout     jsonb not null,
    created_at timestamptz not null default now(),
    unique (venue_id, version)
);

create table shows (
    id                   uuid primary key,
    owner_id             uuid not null references accounts (id),
    title                text not null check (length(title) between 1 and 255),
    description          text not null default '' check (length(description) <= 10000),
    category             text not null check (length(category) between 1 and 50),
    age_limit            smallint not null default 0 check (age_limit in (0, 7, 12, 15, 19)),
    running_minutes      integer not null check (running_minutes > 0),
    intermission_minutes integer not null default 0 check (intermission_minutes >= 0),
    poster_key           text,
    visible_at           timestamptz not null,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    deleted_at           timestamptz
);
create index shows_visible on shows (visible_at, id) where deleted_at is null;
create index shows_owner on shows (owner_id) where deleted_at is null;

create table performances (
    id                uuid primary key,
    show_id           uuid not null references shows (id),
    venue_id          uuid not null references venues (id),
    chart_id          uuid not null references charts (id),
    starts_at         timestamptz not null,
    sale_opens_at     timestamptz not null,
    sale_closes_at    timestamptz not null,
    currency          text not null default 'KRW' check (currency ~ '^[A-Z]{3}$'),
    seat_limit        integer not null check (seat_limit between 1 and 100),
    -- Waiting room: people running at once, how long they may, how long a dropped connection keeps its place, how
    -- long a hold lasts, how long an order may take to be paid; what joining again does to an old place.
    capacity          integer not null check (capacity between 1 and 1000000),
    admission_seconds integer not null check (admission_seconds between 1 and 86400),
    grace_seconds     integer not null check (grace_seconds between 0 and 3600),
    hold_seconds      integer not null check (hold_seconds between 1 and 3600),
    payment_seconds   integer not null check (payment_seconds between 1 and 7200),
    rejoin            text not null default 'end' check (rejoin in ('end', 'keep')),
    paused            boolean not null default false,
    -- People admitted in a minute at most (0: no limit); and what the manager tells those who wait ('': nothing).
    admission_per_minute integer not null default 0 check (admission_per_minute between 0 and 1000000),
    -- Whether that limit stands (fixed) or is steered by how the system is doing, and between which rates.
    admission_mode    text not null default 'fixed' check (admission_mode in ('fixed', 'auto')),
    admission_min     integer not null default 1 check (admission_min between 1 and 1000000),
    admission_max     integer not null default 1 check (admission_max between 1 and 1000000),
    message           text not null default '' check (length(message) <= 500),
    message_at        timestamptz,
    -- How the lobby is placed at the opening. The seed is drawn when the row is written and shown after the opening;
    -- the commitment is public from the first moment.
    placement         text not null default 'arrival' check (placement in ('arrival', 'lottery')),
    lottery_seed      bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
                      check (length(lottery_seed) = 32),
    lottery_commitment bytea not null generated always as (sha256(lottery_seed)) stored,
    lottery_drawn_at  timestamptz,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    deleted_at        timestamptz,
    check (admission_min <= admission_max),
    check (sale_opens_at < sale_closes_at),
    check (sale_opens_at < starts_at)
);
create index performances_show on performances (show_id, starts_at) where deleted_at is null;

create table performance_prices (
    performance_id uuid not null references performances (id),
    grade          text not null check (length(grade) between 1 and 20),
    amount         bigint not null check (amount > 0),
    primary key (performance_id, grade)
);

-- One row a seat, written in one statement a performance. The chart says where a seat is, this says what it is for
-- this performance. Whether it is sold is said by `tickets` alone.
create table performance_seats (
    performance_id uuid not null references performances (id),
    seat_index     integer not null check (seat_index >= 0),
    section        text not null,
    row_label      text not null,
    seat_label     text not null,
    grade          text not null,
    blocked        boolean not null default false,
    primary key (performance_id, seat_index),
    unique (performance_id, section, row_label, seat_label),
    foreign key (performance_id, grade) references performance_prices (performance_id, grade)
);
