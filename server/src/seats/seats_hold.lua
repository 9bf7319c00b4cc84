-- Claims all of the seats for an admitted person, or none. Refusals in this order: not_loaded, closed, not_open (extra:
-- ms to go), not_admitted, limit_exceeded (extra: seats the account has), seat_taken (extra: which), and none_left when
-- fewer seats are named than wanted: the caller found no fitting ones and asks whether something else is in the way.
--
-- KEYS[1..4] as in seats_common.lua
-- KEYS[5] fr:{P}:hold:<hold>   KEYS[6] fr:{P}:running, the waiting room's: account by the end of its admission, ms
-- ARGV[1] hold      ARGV[2] account   ARGV[3] opens, ms   ARGV[4] closes, ms   ARGV[5] seats a person may have
-- ARGV[6] life, ms  ARGV[7] most due holds to end on the way   ARGV[8] seats wanted   ARGV[9..] seats
-- ok: extra is {deadline, ms}
--
-- EVALSHA … 6 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold fr:{P}:hold:<H> fr:{P}:running <H> <A> 0 1800000000000 4 300000 100 2 17 18
-- Here the seats are free, or a hold past its deadline may be in the way: see seats_hold_first.lua.
local owner = person(account, got[3])
if code then
  expire_due(batch)
  code, extra = obstacle(owner.held + owner.has, states(seats))
  if not code and #seats < wanted then
    code = 'none_left'
  end
  if code then
    return answer(code, extra)
  end
end
for _, seat in ipairs(seats) do
  set_seat(seat, HELD)
end
keep_hold(hold, KEYS[5], { account = account, deadline = now + life, order = '-', seats = seats })
return answer('ok', { now + life })
