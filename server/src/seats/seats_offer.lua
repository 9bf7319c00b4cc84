-- Holds seats in the name of whom the waiting list offers them to: kept ones, and such as are on sale; all or none. No
-- admission is asked for. Repeatable: a hold that stands stays as it is.
--
-- KEYS[1..4] as in seats_common.lua   KEYS[5] fr:{P}:hold:<hold>
-- ARGV[1] hold   ARGV[2] account   ARGV[3] deadline, ms   ARGV[4] seats a person may have   ARGV[5..] seats
-- ok; over: the deadline is past; limit_exceeded (extra: seats the account has); seat_taken (extra: which)
--
-- EVALSHA … 5 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold fr:{P}:hold:<H> <H> <A> 1800000000000 4 17 18
assert(#KEYS == 5 and #ARGV >= 5, 'seats_offer takes 5 keys, 4 arguments and the seats')
local hold, account, deadline, limit, seats = ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), seats_from(5)
if not head() then
  return not_loaded()
end
if hold_named(hold) then
  return answer('ok')
end
if deadline <= now then
  return answer('over')
end
local owner = person(account)
if owner.held + owner.has + #seats > limit then
  return answer('limit_exceeded', { owner.held + owner.has })
end
local wanted, kept, taken = {}, {}, {}
for _, seat in ipairs(waiting_list().seats) do
  kept[seat] = true
end
for i, is in ipairs(states(seats)) do
  wanted[seats[i]] = true
  if is ~= FREE and not kept[seats[i]] then
    taken[#taken + 1] = seats[i]
  end
end
if #taken > 0 then
  return answer('seat_taken', taken)
end
take_from_list(wanted, false)
for _, seat in ipairs(seats) do
  if not kept[seat] then
    set_seat(seat, HELD)
  end
end
keep_hold(hold, KEYS[5], { account = account, deadline = deadline, order = '-', seats = seats })
return answer('ok')
