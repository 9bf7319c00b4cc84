-- Why: a repeated POST with the same `Idempotency-Key` gets the first one's answer. Whoever serves it first has the claim;
-- what it makes is noted in the transaction that makes it, so that a claim whose process died is known to have had its
-- effect or not. A claim without one is taken over by a repetition, and the old one can commit no more.
create table idempotent_requests (
    account_id  uuid not null references accounts (id),
    key         text not null check (length(key) between 1 and 256),
    fingerprint bytea not null,
    claim       uuid not null unique,
    claimed_at  timestamptz not null default now(),
    made        uuid,
    -- The answer: compressed, null while nobody was answered.
    status      smallint,
    body        bytea,
    primary key (account_id, key),
    check ((status is null) = (body is null))
);
create index idempotent_requests_age on idempotent_requests (claimed_at);
