-- Why: deleting a show is one transaction that makes it disappear, and an event that makes everything which belonged to
-- it go: each part is a row here, taken by whoever lives, again after a death, until it is done. What is here is also
-- the report its manager reads.
create table show_deletions (
    show_id    uuid primary key references shows (id),
    deleted_by uuid not null references accounts (id),
    deleted_at timestamptz not null default now(),
    -- When the event was heard and the parts below were written.
    begun_at   timestamptz
);

create table show_removals (
    show_id         uuid not null references show_deletions (show_id),
    part            text not null check (length(part) between 1 and 50),
    -- {"reviews": 10000, …}: over all attempts.
    removed         jsonb not null default '{}',
    attempts        integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    last_error      text,
    done_at         timestamptz,
    primary key (show_id, part)
);
-- A deletion waits for the orders of its performances; managers read them, the latest first.
create index orders_performance on orders (performance_id, id desc);
create index show_removals_due on show_removals (next_attempt_at) where done_at is null;
