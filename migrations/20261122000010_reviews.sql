-- Why: what people who were there say of a show. One review a show and person and one like a review and person are
-- constraints, so that two tabs cannot both pass a check (seed defect D42); counts that many people change at once are
-- written in the transaction that changes what they count.
create table reviews (
    id         uuid primary key,
    show_id    uuid not null references shows (id),
    account_id uuid not null references accounts (id),
    rating     smallint not null check (rating between 1 and 5),
    title      text not null check (length(title) between 1 and 100),
    body       text not null check (length(body) <= 500),
    likes      integer not null default 0 check (likes >= 0),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    -- Its author, or the admin who changed it last.
    updated_by uuid not null references accounts (id),
    constraint reviews_one_each unique (show_id, account_id)
);
-- One for each order a list can have; the last is read from either end.
create index reviews_newest on reviews (show_id, id desc);
create index reviews_liked on reviews (show_id, likes desc, id desc);
create index reviews_rated on reviews (show_id, rating desc, id desc);
create index reviews_account on reviews (account_id);

create table review_likes (
    review_id  uuid not null references reviews (id) on delete cascade,
    account_id uuid not null references accounts (id),
    created_at timestamptz not null,
    primary key (review_id, account_id)
);

-- How many reviews of a show have 1 to 5 stars, and the version of that. Every writer of a show's reviews changes this
-- row in its own transaction, so its lock puts the versions into the order of the commits. `flushed` is the version
-- that `show_ratings` has; `removed_…` is what a deletion of the show has taken away so far.
create table review_totals (
    show_id         uuid primary key references shows (id),
    version         bigint not null,
    stars1          integer not null default 0 check (stars1 >= 0),
    stars2          integer not null default 0 check (stars2 >= 0),
    stars3          integer not null default 0 check (stars3 >= 0),
    stars4          integer not null default 0 check (stars4 >= 0),
    stars5          integer not null default 0 check (stars5 >= 0),
    flushed         bigint not null default 0,
    removed_reviews bigint not null default 0,
    removed_likes   bigint not null default 0,
    check (flushed <= version)
);
create index review_totals_due on review_totals (show_id) where flushed < version;

-- Average ratings as SQL about many shows reads and sorts by them; written in batches by a scheduler, seconds late.
create table show_ratings (
    show_id    uuid primary key references shows (id),
    version    bigint not null,
    reviews    integer not null check (reviews >= 0),
    average    numeric(3, 2) check (average between 1 and 5),
    flushed_at timestamptz not null,
    check ((average is null) = (reviews = 0))
);
create index show_ratings_best on show_ratings (average desc nulls last, reviews desc);

-- A show whose cached pages a committed change made old. Written in the change's transaction, deleted when Redis was
-- told; whoever died in between, or met a Redis that was away, leaves it due.
create table review_marks (
    id      uuid primary key,
    show_id uuid not null references shows (id),
    due_at  timestamptz not null default now() + interval '2 seconds'
);
create index review_marks_due on review_marks (due_at);

-- Pages show nicknames. A new one, or an account that was closed, marks every show its owner reviewed; here, because the
-- room of the accounts knows nothing of reviews.
create function mark_reviews_of_account() returns trigger language plpgsql as $$
begin
    insert into review_marks (id, show_id, due_at)
    select gen_random_uuid(), show_id, now() from reviews where account_id = new.id;
    return null;
end $$;
create trigger accounts_mark_reviews after update of nickname, closed_at on accounts for each row
    when (old.nickname is distinct from new.nickname or old.closed_at is distinct from new.closed_at)
    execute function mark_reviews_of_account();
