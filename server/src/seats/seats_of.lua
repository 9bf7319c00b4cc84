-- The live holds of an account that are not an order's: {hold, deadline, seats, …}. Changes nothing.
--
-- KEYS[1..4] as in seats_common.lua
-- ARGV[1] account
--
-- EVALSHA … 4 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold <A>
assert(#KEYS == 4 and #ARGV == 1, 'seats_of takes 4 keys and 1 argument')
local found = {}
for hold in pairs(person(ARGV[1]).holds) do
  local record = hold_named(hold)
  if record and record.order == '-' and record.deadline > now then
    found[#found + 1] = { hold, string.format('%.0f', record.deadline), table.concat(record.seats, ',') }
  end
end
return found
