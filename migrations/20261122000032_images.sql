-- Why: a show has pictures besides its poster, in an order. Objects in the store are named by the hash of their bytes, so
-- several rows may name one object; what no row names is deleted by a job after a grace time.
create table show_images (
    id           uuid primary key,
    show_id      uuid not null references shows (id),
    position     integer not null check (position >= 0),
    key          text not null check (key ~ '^images/[0-9a-f]{64}\.(png|jpg|webp)$'),
    width        integer not null check (width > 0),
    height       integer not null check (height > 0),
    alt          text not null default '' check (length(alt) <= 300),
    created_at   timestamptz not null default now(),
    unique (show_id, key),
    -- Deferred: an order is changed in one statement.
    constraint show_images_order unique (show_id, position) deferrable initially deferred
);
create index show_images_key on show_images (key);
create index shows_poster on shows (poster_key) where poster_key is not null;

-- An image on its way: its owner puts it into the store themselves, then says so. Completed once.
create table image_uploads (
    id         uuid primary key,
    show_id    uuid not null references shows (id),
    account_id uuid not null references accounts (id),
    size       integer not null check (size > 0),
    alt        text not null default '' check (length(alt) <= 300),
    expires_at timestamptz not null,
    image_id   uuid
);
create index image_uploads_age on image_uploads (expires_at);
