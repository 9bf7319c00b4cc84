-- A node's lease is gone: one chunk of its people gets the grace time. Called until the cursor is back at 0. A sweep
-- stops when the node has come back, has let people in again, or another sweep has begun.
--
-- KEYS see queue_common.lua
-- ARGV[2] node  ARGV[3] cursor, '0' begins  ARGV[4] the sweep, '0' at the beginning
-- Returns {'ok' or 'stopped', next cursor, sweep, ...did} or {'unknown'}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <node> 0 0
assert(#ARGV == 4, 'queue_orphan takes 4 arguments')
local node, cursor, sweep = ARGV[2], ARGV[3], tonumber(ARGV[4])
local s = load_state()
if not s then return { 'unknown' } end
local mark = redis.call('HGET', NODES, node)
if cursor == '0' and mark and mark ~= 'swept' then
  sweep = redis.call('HINCRBY', Q, 'sweep', 1)
  mark = 'dead:' .. sweep
  redis.call('HSET', NODES, node, mark)
end
if mark ~= 'dead:' .. sweep then return reply(s, 'stopped', '0', sweep) end

local chunk = redis.call('HSCAN', PLACES, cursor, 'COUNT', BATCH)
for i = 1, #chunk[2], 2 do
  if read_place(chunk[2][i + 1]).node == node then
    redis.call('ZADD', GRACE, 'NX', now + s.grace, chunk[2][i])
  end
end
if chunk[1] == '0' then redis.call('HSET', NODES, node, 'swept') end
settle(s)
return reply(s, 'ok', chunk[1], sweep)
