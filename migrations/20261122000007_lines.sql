-- What must be known of a waiting room when Redis has lost it: which life it was in, and up to where its numbers went.
create table lines (
    performance_id uuid primary key references performances (id),
    epoch          bigint not null,
    next           bigint not null
);

-- The lobby in the order it was drawn in. Written once a performance, whole, before anybody gets a number of it.
create table lottery_entries (
    performance_id uuid not null references performances (id),
    number         bigint not null,
    account_id     uuid not null,
    primary key (performance_id, number),
    unique (performance_id, account_id)
);
