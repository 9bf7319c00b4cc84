-- Takes seats off sale or puts them back (or keeps them for the waiting list), where they are still as the caller saw them.
--
-- KEYS[1..4] as in seats_common.lua
-- ARGV three for each seat: seat, state seen, new state (both available or blocked)
--
-- EVALSHA … 4 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold 17 0 3
assert(#KEYS == 4 and #ARGV % 3 == 0, 'seats_block takes 4 keys and 3 arguments a seat')
if not head() then
  return not_loaded()
end
for i = 1, #ARGV, 3 do
  local seat, seen, state = tonumber(ARGV[i]), tonumber(ARGV[i + 1]), tonumber(ARGV[i + 2])
  assert((seen == FREE or seen == BLOCKED) and (state == FREE or state == BLOCKED), 'seats_block blocks and unblocks')
  if states({ seat })[1] == seen then
    if state == FREE then
      return_seat(seat, BLOCKED)
    else
      set_seat(seat, state)
    end
  end
end
return answer('ok')
