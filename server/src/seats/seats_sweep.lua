-- Ends what is past its deadline, whoever noticed: a notification, the sweep, or nobody else. Also notices what Redis
-- itself went through: a map that was evicted is forgotten whole (the next touch loads it), and after a restart, which
-- may have lost the last writes, the state gets a new epoch, because versions beyond the surviving one were seen.
--
-- KEYS[1..4] as in seats_common.lua
-- ARGV[1] most holds to end   ARGV[2] run id of the Redis process, empty when unknown
-- ok: extra is {holds that were due, 1 if the epoch is new}
--
-- EVALSHA … 4 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold 100 4f3c…
assert(#KEYS == 4 and #ARGV == 2, 'seats_sweep takes 4 keys and 2 arguments')
local batch, run = tonumber(ARGV[1]), ARGV[2]
local got = head('count', 'run')
if not got then
  return not_loaded()
end
if redis.call('STRLEN', MAP) ~= math.ceil(tonumber(got[3]) / 4) then
  redis.call('UNLINK', M, MAP, DUE, SOLD)
  return not_loaded()
end
local renewed = 0
if run ~= '' and got[4] ~= run then
  put('run', run)
  if got[4] then
    epoch, renewed = math.max(now, epoch + 1), 1
    put('epoch', string.format('%.0f', epoch))
  end
end
return answer('ok', { expire_due(batch), renewed })
