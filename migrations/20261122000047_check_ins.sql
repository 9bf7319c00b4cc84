-- Why: a ticket opens the door once. Every admission is a row; the index below decides when two gates scan a ticket at the
-- same instant. Rows are the trail of the gate: they are never deleted, an admission that was a mistake becomes `undone`.
create table check_ins (
    -- Made by the gate: a scan whose answer was lost is sent again and recognised.
    id             uuid primary key,
    ticket_id      uuid not null references tickets (id),
    performance_id uuid not null references performances (id),
    -- admitted: let in; undone: that was a mistake; conflict: a gate without network let somebody in whom the books refuse.
    state          text not null check (state in ('admitted', 'undone', 'conflict')),
    gate           text not null check (length(gate) between 1 and 50),
    offline        boolean not null,
    scanned_at     timestamptz not null,
    received_at    timestamptz not null default now(),
    by_id          uuid not null references accounts (id),
    undone_at      timestamptz,
    undone_by      uuid references accounts (id),
    check ((state = 'undone') = (undone_at is not null) and (undone_at is null) = (undone_by is null))
);
create unique index check_ins_ticket_opens_once on check_ins (ticket_id) where state = 'admitted';
create index check_ins_performance on check_ins (performance_id, received_at desc);
-- Gates ask which tickets of a performance are revoked.
create index tickets_revoked on tickets (performance_id, revoked_at desc) where revoked_at is not null;
