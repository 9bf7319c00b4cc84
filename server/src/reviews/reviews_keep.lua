-- Keeps a page that was read while `gen` was the generation, unless it is not any more, and lets others make the next.
--
-- KEYS[1..3] as in reviews_page.lua
-- ARGV[1] node   ARGV[2] gen   ARGV[3] the body   ARGV[4] how long it is kept, ms
-- Returns 1 when it was kept.
--
-- EVALSHA … 3 fr:{S}:reviews fr:{S}:reviews:newest fr:{S}:reviews:newest:maker <node> 1700000000000000 {} 30000
assert(#KEYS == 3 and #ARGV == 4, 'reviews_keep takes 3 keys and 4 arguments')
if redis.call('GET', KEYS[3]) == ARGV[1] then
  redis.call('DEL', KEYS[3])
end
if redis.call('HGET', KEYS[1], 'gen') ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[2], 'gen', ARGV[2], 'body', ARGV[3])
redis.call('PEXPIRE', KEYS[2], ARGV[4])
return 1
