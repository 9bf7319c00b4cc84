-- Sets the rate of admissions that was computed from the present one, unless somebody was faster: nodes need no lease
-- for this, the first one in each period wins, and any other goes on when it dies. The manager's bounds hold whatever
-- the caller thinks they are.
--
-- KEYS see queue_common.lua
-- ARGV[2] the rate it was computed from, a minute  ARGV[3] the new rate  ARGV[4] why, a word, '' when nothing changes
-- ARGV[5] the least time between two steps, ms
-- Returns {'ok', 'late' or 'fixed', the rate now, ...did} or {'unknown'}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 600 420 hold_latency 1000
assert(#ARGV == 5, 'queue_steer takes 5 arguments')
local from, to, why, period = tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4], tonumber(ARGV[5])
local s = load_state()
if not s then return { 'unknown' } end
local status = 'ok'
if s.auto == 0 then
  status = 'fixed'
elseif s.limit ~= from or now - s.steered < period then
  status = 'late'
else
  redis.call('HSET', Q, 'steered', now)
  to = math.max(s.min, math.min(s.max, to))
  if to ~= s.limit then
    refill(s) -- what has passed has passed at the old rate
    s.limit, s.changed = to, true
    redis.call('HSET', Q, 'limit', to, 'reason', why, 'reasoned', now)
  end
end
settle(s)
return reply(s, status, s.limit)
