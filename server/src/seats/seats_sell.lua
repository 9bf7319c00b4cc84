-- After the commit: the order's seats are sold and its hold is over. Where the hold is gone and the seats are not this
-- order's yet, the caller is told to ask Postgres first (a repeat may come long after the tickets were revoked), and
-- comes again with the seats that Postgres says are sold: then whoever holds one of them loses that hold.
--
-- KEYS[1..4] as in seats_common.lua   KEYS[5] fr:{P}:hold:<hold>
-- ARGV[1] hold   ARGV[2] order   ARGV[3] account   ARGV[4] 1 when Postgres was asked   ARGV[5..] seats
-- ok, or verify.
--
-- EVALSHA … 5 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold fr:{P}:hold:<H> <H> <O> <A> 0 17 18
assert(#KEYS == 5 and #ARGV >= 5, 'seats_sell takes 5 keys, 4 arguments and the seats')
local hold, order, account, verified, seats = ARGV[1], ARGV[2], ARGV[3], ARGV[4] == '1', seats_from(5)
if not head() then
  return not_loaded()
end

-- Ends every hold that has one of the seats. Rare, so it may look at all of them.
local function evict()
  local held, some = {}, false
  for i, is in ipairs(states(seats)) do
    if is == HELD then
      held[seats[i]], some = true, true
    end
  end
  if not some then
    return
  end
  local function touches(record)
    for _, seat in ipairs(record.seats) do
      if held[seat] then
        return true
      end
    end
  end
  for _, other in ipairs(redis.call('ZRANGE', DUE, 0, -1)) do
    local record = hold_named(other)
    if record and touches(record) then
      end_hold(other, record, other == hold and 'paid' or 'lost')
    end
  end
end

local record = hold_named(hold)
if record and record.order == order then
  end_hold(hold, record, 'paid')
  redis.call('DEL', KEYS[5])
elseif all(redis.call('HMGET', SOLD, unpack(seats)), order) then
  return answer('ok')
elseif not verified then
  return answer('verify')
else
  evict()
end
local owner, of = person(account), {}
for i, seat in ipairs(seats) do
  set_seat(seat, TAKEN)
  bought(owner, seat)
  of[2 * i - 1], of[2 * i] = seat, order
end
in_chunks('HSET', SOLD, of)
return answer('ok')
