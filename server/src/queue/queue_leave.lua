-- Gives up these accounts' places, and admits whoever is next.
--
-- KEYS see queue_common.lua
-- ARGV[2...] for each: account, and the session that must have the place, '' for whichever has it
-- Returns {'ok', ...did} or {'unknown'}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <account> <session>
assert(#ARGV >= 3 and #ARGV % 2 == 1, 'queue_leave takes pairs')
local s = load_state()
if not s then return { 'unknown' } end
for i = 2, #ARGV, 2 do
  local account, session = ARGV[i], ARGV[i + 1]
  local text = redis.call('HGET', PLACES, account)
  local place = text and read_place(text)
  if place and (session == '' or place.session == session) then remove(s, account, place) end
end
settle(s)
return reply(s, 'ok')
