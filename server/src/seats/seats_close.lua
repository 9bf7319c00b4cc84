-- Ends the sale of a performance that is gone: its holds end, those of orders too, and with the last of them the live
-- state is forgotten.
--
-- KEYS[1..4] as in seats_common.lua
-- ARGV[1] most holds to end
-- ok: extra is {holds that are left}
--
-- EVALSHA … 4 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold 100
assert(#KEYS == 4 and #ARGV == 1, 'seats_close takes 4 keys and 1 argument')
if not head() then
  return not_loaded()
end
waiting_list().on = false
redis.call('HDEL', M, 'list')
local holds = redis.call('ZRANGE', DUE, 0, tonumber(ARGV[1]) - 1)
local left = redis.call('ZCARD', DUE) - #holds
for _, hold in ipairs(holds) do
  local record = hold_named(hold)
  if record then
    end_hold(hold, record, 'released')
  else
    over[#over + 1] = hold
  end
end
local said = answer('ok', { left })
if left == 0 then
  redis.call('UNLINK', M, MAP, DUE, SOLD)
end
return said
