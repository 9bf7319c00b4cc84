-- Why: rankings are counted in Redis, once a ticket, and read from here. What changes a ticket leaves a mark in its own
-- transaction, whoever sells, refunds or revokes; a mark goes when Redis has counted it. A list reads what the scheduler
-- last wrote and never an order.
create table ranking_marks (
    id             uuid primary key default gen_random_uuid(),
    performance_id uuid not null,
    show_id        uuid not null,
    -- The day in Seoul on which the tickets were issued: what is taken back is taken from that day.
    day            date not null,
    tickets        integer not null
);

create table ranking_entries (
    board   text not null check (board in ('day', 'week', 'month', 'rate')),
    show_id uuid not null references shows (id) on delete cascade,
    tickets bigint not null check (tickets > 0),
    -- Of the performances that are sold now; counted for the rate alone.
    seats   bigint not null check (seats >= 0),
    primary key (board, show_id)
);

create table ranking_snapshots (
    board   text primary key,
    made_at timestamptz not null
);

-- For the count of the last weeks, when Redis forgot.
create index tickets_issued on tickets (issued_at) where revoked_at is null;

create function seoul_day(at timestamptz) returns date language sql stable strict
    return (at at time zone 'Asia/Seoul')::date;

create function mark_tickets_for_rankings() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into ranking_marks (performance_id, show_id, day, tickets)
        select c.performance_id, p.show_id, seoul_day(c.issued_at), count(*)
        from changed c join performances p on p.id = c.performance_id where c.revoked_at is null group by 1, 2, 3;
    else
        insert into ranking_marks (performance_id, show_id, day, tickets)
        select c.performance_id, p.show_id, seoul_day(c.issued_at),
               count(*) filter (where c.revoked_at is null) - count(*) filter (where b.revoked_at is null)
        from changed c join before b on b.id = c.id join performances p on p.id = c.performance_id
        where (c.revoked_at is null) <> (b.revoked_at is null) group by 1, 2, 3;
    end if;
    return null;
end $$;
create trigger tickets_rank_new after insert on tickets referencing new table as changed
    for each statement execute function mark_tickets_for_rankings();
create trigger tickets_rank after update on tickets referencing old table as before new table as changed
    for each statement execute function mark_tickets_for_rankings();
