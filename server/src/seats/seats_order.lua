-- Turns one's own live hold into an order's: the deadline becomes the order's, once.
--
-- KEYS[1..4] as in seats_common.lua   KEYS[5] fr:{P}:hold:<hold>
-- ARGV[1] hold   ARGV[2] account   ARGV[3] order   ARGV[4] deadline of the order, ms
-- ok: extra is the deadline, ms, and the seats; the same again for the same order, whatever deadline it names. hold_ended: over, another's, or another order's.
--
-- EVALSHA … 5 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold fr:{P}:hold:<H> <H> <A> <O> 1800000000000
assert(#KEYS == 5 and #ARGV == 4, 'seats_order takes 5 keys and 4 arguments')
local hold, account, order = ARGV[1], ARGV[2], ARGV[3]
if not head() then
  return not_loaded()
end
local record = hold_named(hold)
if not record or record.account ~= account then
  return answer('hold_ended')
end
if record.deadline <= now then
  end_hold(hold, record, 'expired')
  return answer('hold_ended')
end

local function begun()
  return answer('ok', { record.deadline, unpack(record.seats) })
end

if record.order == order then
  return begun()
end
if record.order ~= '-' then
  return answer('hold_ended')
end
record.order, record.deadline = order, tonumber(ARGV[4])
keep_hold(hold, KEYS[5], record)
tell_ended(hold, account, 'ordered')
return begun()
