-- Why: facts that must happen after a commit are written in the same transaction and delivered later, once or more
-- often, to consumers that are idempotent by event id: first to this server's own rooms (handled), then, where there is
-- a Kafka, to its log (done). The second must never hold up the first.
create table outbox (
    id              uuid primary key,
    kind            text not null,
    payload         jsonb not null,
    created_at      timestamptz not null default now(),
    attempts        integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    last_error      text,
    handled_at      timestamptz,
    done_at         timestamptz,
    check (done_at is null or handled_at is not null)
);
create index outbox_due on outbox (next_attempt_at, id) where handled_at is null;
create index outbox_unpublished on outbox (next_attempt_at, id) where handled_at is not null and done_at is null;

-- A repeated POST with the same `Idempotency-Key` gets the first one's answer. Stored with its effect.
create table idempotency_keys (
    account_id  uuid not null references accounts (id),
    key         text not null check (length(key) between 1 and 256),
    fingerprint bytea not null,
    status      integer not null,
    body        jsonb not null,
    created_at  timestamptz not null default now(),
    primary key (account_id, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);

-- Small facts about this installation, such as that demo data was written.
create table installation (
    key        text primary key,
    value      jsonb not null,
    created_at timestamptz not null default now()
);
