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
assert(#KEYS == 6 and #ARGV >= 8, 'seats_hold takes 6 keys, 8 arguments and the seats')
local hold, account = ARGV[1], ARGV[2]
local opens, closes, limit, life = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local batch, wanted, seats = tonumber(ARGV[7]), tonumber(ARGV[8]), seats_from(9)

local got = head('a:' .. account)
if not got then
  return not_loaded()
end
if now >= closes then
  return answer('closed')
end
if now < opens then
  return answer('not_open', { opens - now })
end
local admitted_until = redis.call('ZSCORE', KEYS[6], account)
if not admitted_until or tonumber(admitted_until) < now then
  return answer('not_admitted')
end
local owner = person(account, got[3])

local function obstacle()
  if owner.held + owner.has + wanted > limit then
    return 'limit_exceeded', { owner.held + owner.has }
  end
  local taken = {}
  for i, is in ipairs(states(seats)) do
    if is ~= FREE then
      taken[#taken + 1] = seats[i]
    end
  end
  if #taken > 0 then
    return 'seat_taken', taken
  end
end

local code, extra = obstacle()
-- A hold past its deadline protects nothing, and does not count.
if code and expire_due(batch) > 0 then
  code, extra = obstacle()
end
if not code and #seats < wanted then
  code = 'none_left'
end
if code then
  return answer(code, extra)
end
for _, seat in ipairs(seats) do
  set_seat(seat, HELD)
end
keep_hold(hold, KEYS[5], { account = account, deadline = now + life, order = '-', seats = seats })
return answer('ok', { now + life })
