-- A node says how it is doing and hears what all nodes said lately; what is old is forgotten.
--
-- KEYS[1] fr:signals  hash: node -> "<when, ms> <its words>"
-- ARGV[1] node  ARGV[2] its words, '' to listen only  ARGV[3] how long words count, ms
-- Returns the words of each node that spoke within that time.
-- Example: EVALSHA <sha> 1 fr:signals <node> "12 1 1 0 0" 5000
assert(#KEYS == 1 and #ARGV == 3, 'queue_signals takes 1 key and 3 arguments')
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
if ARGV[2] ~= '' then redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f %s', now, ARGV[2])) end
local said, words = redis.call('HGETALL', KEYS[1]), {}
for i = 1, #said, 2 do
  local at, text = string.match(said[i + 1], '^(%d+) (.*)$')
  if at and now - tonumber(at) <= tonumber(ARGV[3]) then
    words[#words + 1] = text
  else
    redis.call('HDEL', KEYS[1], said[i])
  end
end
return words
