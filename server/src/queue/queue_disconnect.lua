-- The session is gone: if the place is still its own, the grace time begins. A second call does not prolong it.
--
-- KEYS see queue_common.lua
-- ARGV[2] account  ARGV[3] session
-- Returns {'ok' or 'none', ...did} or {'unknown'}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <account> <session>
assert(#ARGV == 3, 'queue_disconnect takes 3 arguments')
local account, session = ARGV[2], ARGV[3]
local s = load_state()
if not s then return { 'unknown' } end
local text = redis.call('HGET', PLACES, account)
local place = text and read_place(text)
local mine = place and place.session == session and place.node ~= '-'
if mine then
  -- Without a node the place belongs to nobody's presence: a node that comes back does not reclaim it.
  place.node = '-'
  write_place(account, place)
  redis.call('ZADD', GRACE, 'NX', now + s.grace, account)
end
settle(s)
return reply(s, mine and 'ok' or 'none')
