-- Ends a hold by its owner's wish (no order named), or an order's hold because the order ended without tickets.
--
-- KEYS[1..4] as in seats_common.lua   KEYS[5] fr:{P}:hold:<hold>
-- ARGV[1] hold   ARGV[2] account   ARGV[3] order, or `-`
-- Without an order: ok, not_found (over, or another's), conflict (it became an order). With one: always ok, and only the
-- hold of that very order is ended.
--
-- EVALSHA … 5 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold fr:{P}:hold:<H> <H> <A> -
assert(#KEYS == 5 and #ARGV == 3, 'seats_release takes 5 keys and 3 arguments')
local hold, account, order = ARGV[1], ARGV[2], ARGV[3]
if not head() then
  return not_loaded()
end
local record = hold_named(hold)
if order ~= '-' then
  if record and record.order == order then
    end_hold(hold, record, 'released')
    redis.call('DEL', KEYS[5])
  end
  return answer('ok')
end
if not record or record.account ~= account then
  return answer('not_found')
end
if record.deadline <= now then
  end_hold(hold, record, 'expired')
  return answer('not_found')
end
if record.order ~= '-' then
  return answer('conflict')
end
end_hold(hold, record, 'released')
redis.call('DEL', KEYS[5])
return answer('ok')
