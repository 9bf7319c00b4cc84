-- Tells Redis what became of a show's reviews: pages kept before are of an older generation and count no more, and the
-- counts are those of the newest version, in whatever order writers come.
--
-- KEYS[1] fr:{S}:reviews, a hash: gen, version, 1 to 5 (how many reviews have so many stars)
-- ARGV[1] 1 when pages are old now, 0 when only counts were forgotten   ARGV[2] how long this is kept, ms
-- ARGV[3] version of the counts, - for no news of them   ARGV[4..8] reviews with 1, 2, 3, 4, 5 stars
-- Returns the generation. It begins with the time, so that one that was lost never comes back.
--
-- EVALSHA … 1 fr:{S}:reviews 1 600000 7 0 0 1 2 4
assert(#KEYS == 1 and #ARGV == 8, 'reviews_tell takes 1 key and 8 arguments')
local had = redis.call('HMGET', KEYS[1], 'gen', 'version')
local gen = had[1]
if ARGV[1] == '1' or not gen then
  local time = redis.call('TIME')
  local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
  gen = string.format('%.0f', math.max(now, (tonumber(gen) or 0) + 1))
  redis.call('HSET', KEYS[1], 'gen', gen)
end
if ARGV[3] ~= '-' and (not had[2] or tonumber(ARGV[3]) > tonumber(had[2])) then
  redis.call('HSET', KEYS[1], 'version', ARGV[3], '1', ARGV[4], '2', ARGV[5], '3', ARGV[6], '4', ARGV[7], '5', ARGV[8])
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return gen
