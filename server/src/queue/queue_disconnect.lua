-- Sessions are gone: where a place is still its own, the grace time begins. A second call does not prolong it.
--
-- KEYS see queue_common.lua
-- ARGV[2…] for each person: account, session
-- Returns {'ok', ...did} or {'unknown'}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <account> <session>
assert(#ARGV >= 3 and #ARGV % 2 == 1, 'queue_disconnect takes two arguments a person')
local s = load_state()
if not s then return { 'unknown' } end
for i = 2, #ARGV, 2 do
  local account, session = ARGV[i], ARGV[i + 1]
  local text = redis.call('HGET', PLACES, account)
  local place = text and read_place(text)
  if place and place.session == session and place.node ~= '-' then
    -- Without a node the place belongs to nobody's presence: a node that comes back does not reclaim it.
    place.node = '-'
    write_place(account, place)
    redis.call('ZADD', GRACE, 'NX', now + s.grace, account)
  end
end
settle(s)
return reply(s, 'ok')
