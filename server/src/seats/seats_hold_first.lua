-- Opens seats_hold.lua, after seats_head.lua: in a rush most holds meet a seat that somebody else has, so what refuses
-- them is told before all that a change needs is set up. A hold past its deadline protects nothing and does not count:
-- while one is overdue only seats_hold.lua can tell.
--
-- KEYS and ARGV as in seats_hold.lua
assert(#KEYS == 6 and #ARGV >= 8, 'seats_hold takes 6 keys, 8 arguments and the seats')
local hold, account = ARGV[1], ARGV[2]
local opens, closes, limit, life = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local batch, wanted, seats = tonumber(ARGV[7]), tonumber(ARGV[8]), seats_from(9)

local function refused(code, extra)
  return { code, epoch, version, version, {}, {}, extra or {} }
end

local got = head('a:' .. account)
if not got then
  return not_loaded()
end
if now >= closes then
  return refused('closed')
end
if now < opens then
  return refused('not_open', { opens - now })
end
local admitted_until = redis.call('ZSCORE', KEYS[6], account)
if not admitted_until or tonumber(admitted_until) < now then
  return refused('not_admitted')
end

-- How many seats the account holds and has bought.
local function seats_had(raw)
  local had = 0
  if raw then
    local holds, bought = raw:match('^(.*)|(.*)$')
    for n in holds:gmatch('=(%d+)') do
      had = had + n
    end
    for _ in bought:gmatch('%d+') do
      had = had + 1
    end
  end
  return had
end

local function obstacle(had, states)
  if had + wanted > limit then
    return 'limit_exceeded', { had }
  end
  local taken = {}
  for i, is in ipairs(states) do
    if is ~= FREE then
      taken[#taken + 1] = seats[i]
    end
  end
  if #taken > 0 then
    return 'seat_taken', taken
  end
end

local code, extra = obstacle(seats_had(got[3]), stored(seats))
if code and #redis.call('ZRANGEBYSCORE', DUE, '-inf', now, 'LIMIT', 0, 1) == 0 then
  return refused(code, extra)
end
if not code and #seats < wanted then
  return refused('none_left')
end
