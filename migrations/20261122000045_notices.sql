-- Why: what people are told by mail is written in the transaction of what it tells, so that there is no mail about what did
-- not happen and nothing happens untold. A job sends the rows; each is about one thing (its subject) and exists once.
create table notices (
    -- Follows from kind and subject: whoever writes it again writes the same row.
    id             uuid primary key,
    kind           text not null check (kind in ('order_paid', 'refunded', 'payment_returned', 'seats_offered', 'performance_cancelled')),
    subject_id     uuid not null,
    account_id     uuid not null references accounts (id),
    performance_id uuid not null references performances (id),
    language       text not null check (language in ('ko', 'en')),
    -- What must not change any more: amounts, seats, reasons. Title, place and time are read when the mail is sent.
    news           jsonb not null,
    status         text not null default 'due' check (status in ('due', 'sent', 'dead')),
    -- An attempt belongs to who made it the last one; the lease is `next_at`.
    attempts       integer not null default 0,
    next_at        timestamptz not null default now(),
    -- Set before the text leaves: as long as it stands nobody knows whether the mail has arrived.
    unsure         boolean not null default false,
    last_error     text,
    created_at     timestamptz not null default now(),
    sent_at        timestamptz,
    unique (kind, subject_id),
    check ((status = 'sent') = (sent_at is not null))
);
create index notices_due on notices (next_at) where status = 'due';
create index notices_dead on notices (id desc) where status = 'dead';
create index notices_sent on notices (sent_at) where status = 'sent';
create index notices_account on notices (account_id, id desc);
