-- Why: what was charged, refunded and kept, in a form that cannot be changed afterwards and cannot be out of balance.
-- Every row moves an amount between two accounts (double entry in one row), in the bookkeeper's words: debits make
-- `gateway` grow, credits the others. The accounts of an order:
--   gateway  money of this order that the payment service keeps for us
--   sales    what its valid tickets cost
--   owed     what the buyer is to get back
--   fees     what was kept of cancelled tickets
-- gateway = sales + owed + fees, by construction; the check command compares each of them with what it stands for.
create table ledger (
    id        bigint generated always as identity primary key,
    order_id  uuid not null references orders (id),
    refund_id uuid references refunds (id),
    what      text not null,
    debit     text not null,
    credit    text not null,
    amount    bigint not null check (amount > 0),
    currency  text not null,
    at        timestamptz not null default now(),
    constraint ledger_what check ((what, debit, credit) in (
        ('charged', 'gateway', 'sales'),   -- the money bought tickets
        ('received', 'gateway', 'owed'),   -- the money bought nothing
        ('cancelled', 'sales', 'owed'),    -- tickets were cancelled, this much goes back
        ('fee', 'sales', 'fees'),          -- and this much is kept
        ('refunded', 'owed', 'gateway'))), -- the money is back
    constraint ledger_refund check ((what = 'charged') = (refund_id is null))
);
create index ledger_order on ledger (order_id);
-- An order's money comes once; each refund is owed once, costs one fee and is paid back once.
create unique index ledger_money_comes_once on ledger (order_id) where what in ('charged', 'received');
create unique index ledger_refund_once on ledger (refund_id, what) where refund_id is not null;

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only: what is written is corrected by another row' using errcode = 'restrict_violation';
end $$;
create trigger ledger_is_append_only before update or delete or truncate on ledger
    for each statement execute function ledger_is_append_only();

-- Each order's accounts, beside what the other tables say they should be.
create view order_balances as
select o.id, l.gateway, l.sales, l.owed, l.fees,
       (select coalesce(sum(s.amount), 0) from order_seats s join tickets t on t.order_id = s.order_id
           and t.seat_index = s.seat_index and t.revoked_at is null where s.order_id = o.id)::bigint as tickets,
       (select coalesce(sum(r.owed), 0) from refunds r where r.order_id = o.id and r.status <> 'succeeded')::bigint as refunds
from orders o cross join lateral (
    select coalesce(sum(case 'gateway' when debit then amount when credit then -amount end), 0)::bigint as gateway,
           coalesce(sum(case 'sales' when credit then amount when debit then -amount end), 0)::bigint as sales,
           coalesce(sum(case 'owed' when credit then amount when debit then -amount end), 0)::bigint as owed,
           coalesce(sum(case 'fees' when credit then amount when debit then -amount end), 0)::bigint as fees
    from ledger where order_id = o.id) l;
