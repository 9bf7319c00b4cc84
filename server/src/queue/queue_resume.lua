-- Takes up places again for the sessions that proved them, from whichever session has each, and ends their grace time.
--
-- KEYS see queue_common.lua
-- ARGV[2] node  then for each person: account, session, number, epoch
-- Returns {'ok', epoch, then for each person: 'place', 'lost' or 'old' (of the life before this one: restore), number,
--          admitted until ms or 0, the session that lost the place or '', ...did} or {'unknown'} (Redis forgot the line).
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <node> <account> <session> 17 1790000000000
assert(#ARGV >= 6 and (#ARGV - 2) % 4 == 0, 'queue_resume takes four arguments a person')
local node = ARGV[2]
local s = load_state()
if not s then return { 'unknown' } end
settle(s)

-- What came of it, the number, and the session that lost the place.
local function resume(account, session, number, epoch)
  if epoch == s.previous then return 'old', 0, '' end
  local text = redis.call('HGET', PLACES, account)
  local place = text and read_place(text)
  local proved = place and s.epoch == epoch and (place.number == number or place.lobby == number)
  if not proved or is_over(account) then return 'lost', 0, '' end
  local superseded = place.session ~= session and place.session or ''
  take_over(s, account, place, session, node)
  return 'place', place.number, superseded
end

local answer = { 'ok', s.epoch }
for i = 3, #ARGV, 4 do
  local status, number, superseded = resume(ARGV[i], ARGV[i + 1], tonumber(ARGV[i + 2]), tonumber(ARGV[i + 3]))
  answer[#answer + 1] = status
  answer[#answer + 1] = number
  answer[#answer + 1] = status == 'place' and admitted_until(ARGV[i]) or 0
  answer[#answer + 1] = superseded
end
return reply(s, unpack(answer))
