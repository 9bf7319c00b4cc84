-- Where people stand.
--
-- KEYS see queue_common.lua
-- ARGV[2..] accounts
-- Returns {'ok', epoch, then number, session, admitted until ms or 0 for each account; number 0 without a place}
--         or {'unknown'}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <account> <account>
assert(#ARGV >= 2, 'queue_places takes at least one account')
local life, epoch = unpack(redis.call('HMGET', Q, 'run', 'epoch'))
if life ~= run then return { 'unknown' } end
local accounts = { unpack(ARGV, 2) }
local places = redis.call('HMGET', PLACES, unpack(accounts))
local admitted = redis.call('ZMSCORE', RUNNING, unpack(accounts))
local grace = redis.call('ZMSCORE', GRACE, unpack(accounts))

local function is_past(deadline)
  return deadline and tonumber(deadline) <= now
end

local answer = { 'ok', tonumber(epoch) }
for i in ipairs(accounts) do
  local place = places[i] and not is_past(admitted[i]) and not is_past(grace[i]) and read_place(places[i])
  answer[#answer + 1] = place and place.number or 0
  answer[#answer + 1] = place and place.session or ''
  answer[#answer + 1] = tonumber(admitted[i] or 0)
end
return answer
