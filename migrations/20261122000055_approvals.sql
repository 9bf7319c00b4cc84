-- Why: with manual approval nothing is charged before our server says so. What the buyer's browser came back with is
-- written down first, so that whoever dies before, during or after the charge leaves somebody else all it takes to go on.
alter table orders
    -- When its time to pay was made longer for a charge: once.
    add column extended_at timestamptz;
alter table payments
    -- Until the charge is made, or refused for good.
    add column approval_token       text,
    add column approval_transaction text,
    -- The gateway said that it charged, whatever a view that lags shows.
    add column confirmed_at         timestamptz;
