-- Why: people. E-mail and nickname are unique whatever their case, by index and not by a check before the insert,
-- so that two sign-ups at once cannot both pass (seed defect D28).
create table accounts (
    id            uuid primary key,
    email         text not null check (length(email) between 3 and 254),
    name          text not null check (length(name) between 1 and 50),
    nickname      text not null check (length(nickname) between 1 and 50),
    birth_date    date not null,
    role          text not null default 'customer' check (role in ('customer', 'manager', 'admin')),
    password_hash text not null,
    -- In which mails are written.
    language      text not null default 'ko' check (language in ('ko', 'en')),
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    closed_at     timestamptz
);
-- A closed account frees its e-mail and nickname.
create unique index accounts_email_key on accounts (lower(email)) where closed_at is null;
create unique index accounts_nickname_key on accounts (lower(nickname)) where closed_at is null;

-- Refresh tokens rotate at each use. Only a hash is kept; `used_at` set and shown again means the token was stolen,
-- and the whole family is revoked.
create table refresh_tokens (
    id         uuid primary key,
    family_id  uuid not null,
    account_id uuid not null references accounts (id),
    token_hash bytea not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz
);
create unique index refresh_tokens_hash_key on refresh_tokens (token_hash);
create index refresh_tokens_family on refresh_tokens (family_id);
create index refresh_tokens_account on refresh_tokens (account_id) where revoked_at is null;
