-- A page that is kept, if it is of the current generation; otherwise who makes a new one.
--
-- KEYS[1] fr:{S}:reviews   KEYS[2] fr:{S}:reviews:<sort>, a hash: gen, body   KEYS[3] fr:{S}:reviews:<sort>:maker
-- ARGV[1] node   ARGV[2] how long it may take to make one, ms   ARGV[3] how long the generation is kept, ms
-- ARGV[4] the generation of the page the node has, 0 for none
-- Returns {same, gen, ''} when that is the current one; {page, gen, body}; {make, gen, ''} to the one node that is to make it; {wait, gen, ''} to others.
--
-- EVALSHA … 3 fr:{S}:reviews fr:{S}:reviews:newest fr:{S}:reviews:newest:maker <node> 2000 600000 0
assert(#KEYS == 3 and #ARGV == 4, 'reviews_page takes 3 keys and 4 arguments')
local gen = redis.call('HGET', KEYS[1], 'gen')
if not gen then
  local time = redis.call('TIME')
  gen = string.format('%.0f', tonumber(time[1]) * 1000000 + tonumber(time[2]))
  redis.call('HSET', KEYS[1], 'gen', gen)
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
end
if gen == ARGV[4] then
  return {'same', gen, ''}
end
local page = redis.call('HMGET', KEYS[2], 'gen', 'body')
if page[1] == gen and page[2] then
  return {'page', gen, page[2]}
end
if redis.call('SET', KEYS[3], ARGV[1], 'NX', 'PX', ARGV[2]) or redis.call('GET', KEYS[3]) == ARGV[1] then
  return {'make', gen, ''}
end
return {'wait', gen, ''}
