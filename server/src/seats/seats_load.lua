-- Puts a map that was built aside into its place, unless there is one: a map that exists is newer than any load.
--
-- KEYS[1..4] as in seats_common.lua
-- KEYS[5..7] the same as KEYS[1], [3] and [4], built aside; each may be absent   KEYS[8] fr:{P}:loading, the lease
-- ARGV[1] seats in the chart   ARGV[2] run id of the Redis process, empty when unknown   ARGV[3] the map, packed
-- ok: extra is {1 if this call loaded it}
--
-- EVALSHA … 8 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold fr:{P}:load:<L>:m … fr:{P}:loading 100 4f3c… <25 bytes>
assert(#KEYS == 8 and #ARGV == 3, 'seats_load takes 8 keys and 3 arguments')
redis.call('DEL', KEYS[8])
if head() and redis.call('EXISTS', MAP) == 1 then
  redis.call('UNLINK', KEYS[5], KEYS[6], KEYS[7])
  return answer('ok', { 0 })
end
redis.call('UNLINK', M, MAP, DUE, SOLD)
for built, place in pairs({ [KEYS[5]] = M, [KEYS[6]] = DUE, [KEYS[7]] = SOLD }) do
  if redis.call('EXISTS', built) == 1 then
    redis.call('RENAME', built, place)
    redis.call('PERSIST', place)
  end
end
redis.call('SET', MAP, ARGV[3])
epoch, version = now, 1
put('epoch', string.format('%.0f', epoch))
put('version', version)
put('count', ARGV[1])
-- From the beginning, and not from the first sweep: a restart before that loses the last writes like any other.
if ARGV[2] ~= '' then
  put('run', ARGV[2])
end
return answer('ok', { 1 })
