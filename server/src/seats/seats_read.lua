-- The map whole and of one moment: {epoch, version, seats, states packed}, or nothing when it is not loaded. Changes
-- nothing.
--
-- KEYS[1..4] as in seats_common.lua
-- ARGV  none
--
-- EVALSHA … 4 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold
assert(#KEYS == 4 and #ARGV == 0, 'seats_read takes 4 keys')
local got = head('count')
local packed = got and got[3] and redis.call('GET', MAP)
if not packed then
  return false
end
return { epoch, version, tonumber(got[3]), packed }
