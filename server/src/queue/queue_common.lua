-- The part every script of the waiting room begins with: what the keys are, and the one place where people are purged,
-- admitted and counted. Rust puts it before each queue_*.lua, so capacity is judged by the same lines whoever calls.
--
-- KEYS[1] fr:{P}:q        hash: settings, counters (see FIELDS)
-- KEYS[2] fr:{P}:alive    bitmap: bit n is set while number n waits
-- KEYS[3] fr:{P}:places   hash: account -> "<number> <session> <node>"; node is "-" once the session is gone
-- KEYS[4] fr:{P}:numbers  hash: number -> account, while waiting
-- KEYS[5] fr:{P}:running  zset: account by the end of the admission, ms
-- KEYS[6] fr:{P}:grace    zset: account by the end of the grace time, ms
-- KEYS[7] fr:{P}:nodes    hash: node -> "live", "dead", "dead:<sweep>", "swept" or "reclaiming"
-- ARGV[1] people purged or admitted by one call at most; the other ARGV are each script's own
assert(#KEYS == 7, 'the waiting room takes 7 keys')
local Q, ALIVE, PLACES, NUMBERS, RUNNING, GRACE, NODES = unpack(KEYS)
local BATCH = assert(tonumber(ARGV[1]), 'ARGV[1] is the batch')
local LOBBY, OPEN, CLOSED = 0, 1, 2
-- With fewer admissions or less time measured than this, no rate is told.
local MIN_MEASURED, MIN_TIMED = 3, 5000

local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)

local FIELDS = {
  'epoch', 'revision', 'next', 'head', 'waiting', 'phase', 'opens', 'closes', 'capacity', 'admission', 'grace',
  'keep', 'paused', 'counted', 'timed', 'measured', 'since',
}

-- Whether time counts for the admission rate: somebody waits and could be admitted.
local function counting(s)
  return s.waiting > 0 and s.phase == OPEN and s.paused == 0
end

-- By the clock, not by what was stored.
local function phase_now(s)
  if now >= s.closes then return CLOSED end
  return now >= s.opens and OPEN or LOBBY
end

-- The state, or nil when Redis does not have one.
local function load_state()
  local values = redis.call('HMGET', Q, unpack(FIELDS))
  if not values[1] then return nil end
  local s = {}
  for i, field in ipairs(FIELDS) do s[field] = tonumber(values[i]) end
  s.running = redis.call('ZCARD', RUNNING)
  s.free = math.max(0, s.capacity - s.running)
  s.was_counting = counting(s)
  s.waited = s.waiting > 0
  s.promoted, s.over, s.lapsed, s.backlog = 0, 0, 0, false
  s.changed = s.phase ~= phase_now(s)
  s.phase = phase_now(s)
  return s
end

local function read_place(text)
  local number, session, node = string.match(text, '^(%d+) (%S+) (%S+)$')
  return { number = tonumber(number), session = session, node = node }
end

local function write_place(account, number, session, node)
  redis.call('HSET', PLACES, account, string.format('%.0f %s %s', number, session, node))
end

-- Takes the place from the account, wherever it is.
local function remove(s, account, place)
  if redis.call('SETBIT', ALIVE, place.number, 0) == 1 then
    redis.call('HDEL', NUMBERS, place.number)
    s.waiting = s.waiting - 1
  else
    s.running = s.running - redis.call('ZREM', RUNNING, account)
  end
  redis.call('ZREM', GRACE, account)
  redis.call('HDEL', PLACES, account)
  s.changed = true
end

-- Whether the account's time is over, though nobody purged it yet.
local function is_over(account)
  local admitted, grace = redis.call('ZSCORE', RUNNING, account), redis.call('ZSCORE', GRACE, account)
  return (admitted and tonumber(admitted) <= now) or (grace and tonumber(grace) <= now) or false
end

-- Ends up to BATCH of the places whose deadline in `key` is past.
local function purge_due(s, key)
  local due = redis.call('ZRANGEBYSCORE', key, '-inf', now, 'LIMIT', 0, BATCH)
  for _, account in ipairs(due) do
    local place = redis.call('HGET', PLACES, account)
    if place then
      remove(s, account, read_place(place))
    else
      redis.call('ZREM', key, account) -- a deadline without a place must not stay due for ever
      if key == RUNNING then s.running = s.running - 1 end
      s.changed = true
    end
  end
  s.backlog = s.backlog or #due == BATCH
  return #due
end

local function purge(s)
  s.over = s.over + purge_due(s, RUNNING)
  s.lapsed = s.lapsed + purge_due(s, GRACE)
end

-- Takes the next `count` numbers off the line.
local function take(s, count)
  local numbers = {}
  while #numbers < count do
    local number = redis.call('BITPOS', ALIVE, 1, math.floor(s.head / 8))
    if number < 0 then
      s.waiting = #numbers -- the bitmap is the truth, the counter follows it
      break
    end
    redis.call('SETBIT', ALIVE, number, 0)
    s.head = number + 1
    numbers[#numbers + 1] = number
  end
  s.waiting = s.waiting - #numbers
  return numbers
end

-- Admits those next in line while there is room, BATCH at most. A person in the grace time is admitted all the same.
local function promote(s)
  if s.phase ~= OPEN or s.paused == 1 then return end
  local room = math.min(s.capacity - s.running, s.waiting)
  if room <= 0 then return end
  local numbers = take(s, math.min(room, BATCH))
  if #numbers == 0 then return end
  local admissions, until_ms = {}, now + s.admission
  for _, account in ipairs(redis.call('HMGET', NUMBERS, unpack(numbers))) do
    if account then
      admissions[#admissions + 1] = until_ms
      admissions[#admissions + 1] = account
    end
  end
  redis.call('HDEL', NUMBERS, unpack(numbers))
  if #admissions > 0 then redis.call('ZADD', RUNNING, unpack(admissions)) end
  s.promoted = s.promoted + #admissions / 2
  s.running = s.running + #admissions / 2
  s.backlog = s.backlog or (s.running < s.capacity and s.waiting > 0)
  s.changed = true
end

local function settle(s)
  purge(s)
  promote(s)
end

-- Admissions counted and the time they took, both fading with age, as they stand now. They fade over the room's own
-- time scale, an admission, and not faster than in a minute.
local function measured_until_now(s, was_counting)
  local passed = was_counting and math.max(0, now - s.since) or 0
  local scale = math.max(60000, s.admission)
  local fade = math.exp(-passed / scale)
  return s.counted * fade, s.timed * fade + scale * (1 - fade)
end

-- What changes hands while people wait is the rate. Filling room that was free before is not: at the opening it would
-- promise a speed that never comes again.
local function measure(s)
  local turnover = s.waited and math.max(0, s.promoted - s.free) or 0
  if turnover == 0 and s.was_counting == counting(s) then return end
  s.counted, s.timed = measured_until_now(s, s.was_counting)
  s.counted, s.measured, s.since = s.counted + turnover, s.measured + turnover, now
end

-- Admissions a second as text, '' with too little data.
local function rate(s)
  local counted, timed = measured_until_now(s, counting(s))
  if s.measured < MIN_MEASURED or timed < MIN_TIMED then return '' end
  return string.format('%.9g', counted / timed * 1000)
end

-- Writes what changed, under the next revision. Every script ends here.
local function finish(s)
  if not s.changed then return end
  measure(s)
  s.revision = s.revision + 1
  redis.call('HSET', Q, 'revision', s.revision, 'next', s.next, 'head', s.head, 'waiting', s.waiting, 'phase', s.phase,
    'counted', string.format('%.9g', s.counted), 'timed', string.format('%.9g', s.timed), 'measured', s.measured,
    'since', s.since)
end

-- The reply: the status, what the script says, and always at the end what it did to others on the way.
local function reply(s, status, ...)
  finish(s)
  local answer = { status, ... }
  answer[#answer + 1] = s.promoted
  answer[#answer + 1] = s.over
  answer[#answer + 1] = s.lapsed
  return answer
end

-- The end of the account's admission, 0 while it waits.
local function admitted_until(account)
  return tonumber(redis.call('ZSCORE', RUNNING, account) or 0)
end

-- The node has people here from now on. Where others think it dead it stays so, to be reclaimed by itself or swept again.
local function enlist(node)
  local mark = redis.call('HGET', NODES, node)
  if not mark then
    redis.call('HSET', NODES, node, 'live')
  elseif mark ~= 'live' and mark ~= 'reclaiming' then
    redis.call('HSET', NODES, node, 'dead')
  end
end

-- Gives the place to another session.
local function take_over(account, place, session, node)
  write_place(account, place.number, session, node)
  redis.call('ZREM', GRACE, account)
  enlist(node)
end
