-- Why: whoever asks later who changed what, and what it was before, finds it here: one row a change by a manager or an
-- admin, written in the transaction of the change. Rows are only ever added.
create table audit (
    id         uuid primary key,
    at         timestamptz not null default now(),
    actor_id   uuid not null references accounts (id),
    actor_role text not null check (actor_role in ('customer', 'manager', 'admin')),
    action     text not null check (action in ('created', 'changed', 'controlled', 'deleted')),
    entity     text not null check (entity in ('account', 'venue', 'chart', 'show', 'performance', 'review', 'notice', 'payment')),
    entity_id  uuid not null,
    -- Whose it was: managers read what concerns their own, also when it is gone.
    owner_id   uuid not null references accounts (id),
    -- {"field": {"before": …, "after": …}} for each field that changed.
    changes    jsonb not null
);
create index audit_entity on audit (entity, entity_id, id desc);
create index audit_owner on audit (owner_id, id desc);
