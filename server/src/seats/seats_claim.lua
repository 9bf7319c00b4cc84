-- Before an order's payment commits: its hold cannot expire for the length of the freeze. Where the hold is gone, the
-- seats are taken again under the same hold if every one of them is free. Repeatable, also after the sale.
--
-- KEYS[1..4] as in seats_common.lua   KEYS[5] fr:{P}:hold:<hold>
-- ARGV[1] hold   ARGV[2] order   ARGV[3] account   ARGV[4] freeze, ms   ARGV[5] most due holds to end   ARGV[6..] seats
-- ok, or gone: a seat belongs to somebody else.
--
-- EVALSHA … 5 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold fr:{P}:hold:<H> <H> <O> <A> 60000 100 17 18
assert(#KEYS == 5 and #ARGV >= 6, 'seats_claim takes 5 keys, 5 arguments and the seats')
local hold, order, account = ARGV[1], ARGV[2], ARGV[3]
local until_then, batch, seats = now + tonumber(ARGV[4]), tonumber(ARGV[5]), seats_from(6)
if not head() then
  return not_loaded()
end
local record = hold_named(hold)
if record then
  -- Without an order: Redis came back from before the order was begun.
  if record.account ~= account or (record.order ~= order and record.order ~= '-') then
    return answer('gone')
  end
  record.order, record.deadline = order, math.max(record.deadline, until_then)
  keep_hold(hold, KEYS[5], record)
  return answer('ok')
end
if all(redis.call('HMGET', SOLD, unpack(seats)), order) then
  return answer('ok')
end
local free = all(states(seats), FREE)
if not free and expire_due(batch) > 0 then
  free = all(states(seats), FREE)
end
if not free then
  return answer('gone')
end
for _, seat in ipairs(seats) do
  set_seat(seat, HELD)
end
keep_hold(hold, KEYS[5], { account = account, deadline = until_then, order = order, seats = seats })
return answer('ok')
