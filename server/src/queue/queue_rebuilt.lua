-- How long people of a lost life may still come back. Until then nobody can say who is not admitted.
--
-- KEYS see queue_common.lua; ARGV has the batch only
-- Returns {'ok', ms} or {'unknown'} (configure first).
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200
assert(#ARGV == 1, 'queue_rebuilt takes 1 argument')
local life, rebuild = unpack(redis.call('HMGET', Q, 'run', 'rebuild'))
if life ~= run then return { 'unknown' } end
return { 'ok', math.max(0, tonumber(rebuild) - now) }
