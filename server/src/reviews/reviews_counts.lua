-- The counts of a show's reviews.
--
-- KEYS[1] fr:{S}:reviews   ARGV: none
-- Returns version and how many reviews have 1, 2, 3, 4, 5 stars; nothing when they are not here.
--
-- EVALSHA … 1 fr:{S}:reviews
assert(#KEYS == 1 and #ARGV == 0, 'reviews_counts takes 1 key and no argument')
local counts = redis.call('HMGET', KEYS[1], 'version', '1', '2', '3', '4', '5')
if not counts[1] then
  return {}
end
for i, count in ipairs(counts) do
  counts[i] = tonumber(count)
end
return counts
