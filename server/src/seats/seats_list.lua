-- Has seats that come back kept for the waiting list from now on, for as long as a node says so, and lets go of those that
-- nobody on the list can use.
--
-- KEYS[1..4] as in seats_common.lua
-- ARGV[1] for how long, ms; 0: nobody waits any more, everything is on sale again   ARGV[2..] kept seats to let go
-- ok: extra is the seats that are kept
--
-- EVALSHA … 4 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold 30000 17
assert(#KEYS == 4 and #ARGV >= 1, 'seats_list takes 4 keys, 1 argument and the seats')
local lease, let_go = tonumber(ARGV[1]), {}
if not head() then
  return not_loaded()
end
local kept = waiting_list()
if lease == 0 then
  let_list_go()
  gone[#gone + 1] = 'list'
else
  for _, seat in ipairs(seats_from(2)) do
    let_go[seat] = true
  end
  take_from_list(let_go, true)
  kept.ends, kept.deadline, kept.changed = now + lease, now + lease, true
  put('list', string.format('%.0f', kept.ends))
end
return answer('ok', kept.seats)
