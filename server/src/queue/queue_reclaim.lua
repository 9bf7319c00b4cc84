-- A node that was thought dead lives: one chunk of its people leaves the grace time again. Called until the cursor is
-- back at 0. Those whose own connection ended have no node in their place and are left alone.
--
-- KEYS see queue_common.lua
-- ARGV[2] node  ARGV[3] cursor, '0' begins
-- Returns {'ok' or 'stopped', next cursor, ...did} or {'unknown'}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <node> 0
assert(#ARGV == 3, 'queue_reclaim takes 3 arguments')
local node, cursor = ARGV[2], ARGV[3]
local s = load_state()
if not s then return { 'unknown' } end
if cursor == '0' then redis.call('HSET', NODES, node, 'reclaiming') end
if redis.call('HGET', NODES, node) ~= 'reclaiming' then return reply(s, 'stopped', '0') end

local chunk = redis.call('HSCAN', PLACES, cursor, 'COUNT', BATCH)
for i = 1, #chunk[2], 2 do
  if read_place(chunk[2][i + 1]).node == node then redis.call('ZREM', GRACE, chunk[2][i]) end
end
if chunk[1] == '0' then redis.call('HSET', NODES, node, 'live') end
return reply(s, 'ok', chunk[1])
