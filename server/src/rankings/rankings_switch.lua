-- Makes a generation of counts the one in use. KEYS: 1 the state (hash). ARGV: 1 the generation, 2 the life of the Redis
-- it was loaded into, 3 the number of the transaction under whose lock it was loaded: a loader that was slow and lost its
-- lock does not replace what a later one loaded.
-- Returns the generation that is in use from now on.
--
-- EVALSHA … 1 fr:{rank}:state G 4f1c… 81734
assert(#KEYS == 1 and #ARGV == 3, 'rankings_switch takes 1 key and 3 arguments')
local had = redis.call('HMGET', KEYS[1], 'gen', 'fence')
if had[2] and tonumber(had[2]) > tonumber(ARGV[3]) then
  return had[1]
end
redis.call('HSET', KEYS[1], 'gen', ARGV[1], 'life', ARGV[2], 'fence', ARGV[3])
return ARGV[1]
