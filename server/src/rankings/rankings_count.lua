-- Counts marks, each once. KEYS: 1 the state (hash: `gen`, `life`, `fence`), 2 the marks counted and not yet gone from the
-- books (set), 3 tickets by performance (hash), 4… tickets of a day by show (hash). ARGV: 1 the generation of these keys,
-- 2 how long the keys are kept in ms, then for each mark five: its id, which of KEYS is its day, its show, its performance,
-- its tickets (less than zero for tickets taken back).
-- Returns how many were counted now, or -1 when the generation is not that any more.
--
-- EVALSHA … 4 fr:{rank}:state fr:{rank}:G:marks fr:{rank}:G:sold fr:{rank}:G:2026-11-22 G 3456000000 M 4 S P 2
assert(#KEYS >= 3 and #ARGV >= 2 and (#ARGV - 2) % 5 == 0, 'rankings_count takes 3 keys and 2 + 5 n arguments')
if redis.call('HGET', KEYS[1], 'gen') ~= ARGV[1] then
  return -1
end
local counted = 0
for i = 3, #ARGV, 5 do
  if redis.call('SADD', KEYS[2], ARGV[i]) == 1 then
    redis.call('HINCRBY', KEYS[tonumber(ARGV[i + 1])], ARGV[i + 2], ARGV[i + 4])
    redis.call('HINCRBY', KEYS[3], ARGV[i + 3], ARGV[i + 4])
    counted = counted + 1
  end
end
for i = 2, #KEYS do
  redis.call('PEXPIRE', KEYS[i], ARGV[2])
end
return counted
