-- The part every script of the waiting room begins with: what the keys are, and the one place where people are purged,
-- admitted and counted. Rust puts it before each queue_*.lua, so capacity is judged by the same lines whoever calls.
--
-- KEYS[1] fr:{P}:q        hash: settings, counters (see FIELDS)
-- KEYS[2] fr:{P}:alive    bitmap: bit n is set while number n waits
-- KEYS[3] fr:{P}:places   hash: account -> "<number> <session> <node>", and the number in the lobby where a lottery gave
--                         another; node is "-" once the session is gone
-- KEYS[4] fr:{P}:numbers  hash: number -> account, while waiting
-- KEYS[5] fr:{P}:running  zset: account by the end of the admission, ms
-- KEYS[6] fr:{P}:grace    zset: account by the end of the grace time, ms
-- KEYS[7] fr:{P}:nodes    hash: node -> "live", "dead", "dead:<sweep>", "swept" or "reclaiming"
-- ARGV[1] people purged or admitted by one call at most; the other ARGV are each script's own
assert(#KEYS == 7, 'the waiting room takes 7 keys')
local Q, ALIVE, PLACES, NUMBERS, RUNNING, GRACE, NODES = unpack(KEYS)
local BATCH = assert(tonumber(ARGV[1]), 'ARGV[1] is the batch')
local LOBBY, OPEN, CLOSED = 0, 1, 2
-- A lottery's order: not known yet; the lobby is closed and being numbered anew; known.
local UNDRAWN, DRAWING, DRAWN = 0, 1, 2
-- With fewer admissions or less time measured than this, no rate is told.
local MIN_MEASURED, MIN_TIMED = 3, 5000

local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)

-- The life of the process that serves us. A line that another one wrote came here from a file or a replica and may lack
-- the last writes: numbers would be given again, people admitted again. Nobody may touch it but who begins its new life.
local run = assert(string.match(redis.call('INFO', 'server'), 'run_id:(%w+)'), 'a server that names its run')

local FIELDS = {
  'epoch', 'revision', 'next', 'head', 'waiting', 'phase', 'opens', 'closes', 'capacity', 'admission', 'grace',
  'keep', 'paused', 'counted', 'timed', 'measured', 'since',
  -- the limit of admissions a minute (0: none), and its bucket: admissions it has, and when that was
  'limit', 'tokens', 'filled',
  -- whether the lobby is drawn, how far that is, and the first number drawn
  'lottery', 'drawn', 'first',
  -- after Redis lost everything: until when people come back, of which life, and the first number given in this one
  'rebuild', 'previous', 'start',
  -- numbers from here on are not given: Postgres does not know yet that those below may have been (see queue_note.lua)
  'fence',
  -- whether admission waits for one of these, and when the manager's message was written
  'gated', 'messaged',
  -- whether the limit is steered, within which bounds, and when that was done last
  'auto', 'min', 'max', 'steered',
}

-- Whether time counts for the admission rate: somebody waits and could be admitted.
local function counting(s)
  return s.waiting > 0 and s.phase == OPEN and s.paused == 0 and s.gated == 0
end

-- By the clock, not by what was stored.
local function phase_now(s)
  if now >= s.closes then return CLOSED end
  return now >= s.opens and OPEN or LOBBY
end

-- The opening of a lottery: who is here now is drawn, and whoever comes later gets a number after all of theirs.
local function close_lobby(s)
  if s.lottery == 0 or s.drawn ~= UNDRAWN or s.phase ~= OPEN or now < s.rebuild then return end
  s.first, s.next, s.drawn, s.changed = s.next, s.next + s.waiting, DRAWING, true
end

-- Brings up to date what the clock alone moves.
local function refresh(s)
  local phase, gated = s.phase, s.gated
  s.phase = phase_now(s)
  close_lobby(s)
  s.gated = (now < s.rebuild or (s.lottery == 1 and s.drawn ~= DRAWN)) and 1 or 0
  s.changed = s.changed or s.phase ~= phase or s.gated ~= gated
end

-- The state, or nil when Redis does not have one, or not all of it.
local function load_state()
  local values = redis.call('HMGET', Q, 'run', unpack(FIELDS))
  if values[1] ~= run then return nil end
  local s = {}
  for i, field in ipairs(FIELDS) do s[field] = tonumber(values[i + 1]) end
  s.running = redis.call('ZCARD', RUNNING)
  s.free = math.max(0, s.capacity - s.running)
  s.was_counting = counting(s)
  s.waited = s.waiting > 0
  s.promoted, s.over, s.lapsed, s.backlog, s.changed = 0, 0, 0, false, false
  refresh(s)
  return s
end

local function read_place(text)
  local number, session, node, lobby = string.match(text, '^(%d+) (%S+) (%S+) ?(%d*)$')
  return { number = tonumber(number), session = session, node = node, lobby = tonumber(lobby) }
end

local function write_place(account, place)
  local text = string.format('%.0f %s %s', place.number, place.session, place.node)
  if place.lobby then text = string.format('%s %.0f', text, place.lobby) end
  redis.call('HSET', PLACES, account, text)
end

-- The person with this place waits.
local function enqueue(s, account, place)
  s.waiting, s.changed = s.waiting + 1, true
  redis.call('SETBIT', ALIVE, place.number, 1)
  redis.call('HSET', NUMBERS, place.number, account)
  write_place(account, place)
end

-- A person who waits gets another number. What the number was in the lobby is kept: a token may name it.
local function renumber(account, place, number)
  redis.call('SETBIT', ALIVE, place.number, 0)
  redis.call('HDEL', NUMBERS, place.number)
  place.lobby, place.number = place.lobby or place.number, number
  redis.call('SETBIT', ALIVE, number, 1)
  redis.call('HSET', NUMBERS, number, account)
  write_place(account, place)
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

-- What the bucket holds at most: admissions of one second.
local function burst(s)
  return math.max(1, s.limit / 60)
end

local function refill(s)
  if s.limit == 0 then return end
  s.tokens = math.min(burst(s), s.tokens + math.max(0, now - s.filled) * s.limit / 60000)
  s.filled = now
end

-- How many may be admitted now; the bucket is full up to now.
local function room_for(s)
  if s.phase ~= OPEN or s.paused == 1 or s.gated == 1 then return 0 end
  local room = math.min(s.capacity - s.running, s.waiting)
  if s.limit > 0 then room = math.min(room, math.floor(s.tokens + 1e-6)) end
  return math.max(0, room)
end

-- Admits those next in line while there is room, BATCH at most. A person in the grace time is admitted all the same.
local function promote(s)
  refill(s)
  local room = room_for(s)
  if room == 0 then return end
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
  s.tokens = math.max(0, s.tokens - #admissions / 2)
  s.backlog = s.backlog or room_for(s) > 0
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
-- promise a speed that never comes again. Under a limit it is: room is filled no faster than the limit goes on to be.
local function measure(s)
  local filled = s.limit > 0 and 0 or s.free
  local turnover = s.waited and math.max(0, s.promoted - filled) or 0
  if turnover == 0 and s.was_counting == counting(s) then return end
  s.counted, s.timed = measured_until_now(s, s.was_counting)
  s.counted, s.measured, s.since = s.counted + turnover, s.measured + turnover, now
end

-- Admissions a second as text, '' with too little data.
local function rate(s)
  local counted, timed = measured_until_now(s, counting(s))
  if s.measured < MIN_MEASURED or timed < MIN_TIMED then return '' end
  local measured = counted / timed * 1000
  return string.format('%.9g', s.limit > 0 and math.min(measured, s.limit / 60) or measured)
end

-- A new number, or nil while the fence stands in the way.
local function new_number(s)
  if s.next >= s.fence then return nil end
  s.next = s.next + 1
  return s.next - 1
end

-- Writes what changed, under the next revision. Every script ends here.
local function finish(s)
  if not s.changed then return end
  measure(s)
  s.revision = s.revision + 1
  redis.call('HSET', Q, 'revision', s.revision, 'next', s.next, 'head', s.head, 'waiting', s.waiting, 'phase', s.phase,
    'counted', string.format('%.9g', s.counted), 'timed', string.format('%.9g', s.timed), 'measured', s.measured,
    'since', s.since, 'tokens', string.format('%.9g', s.tokens), 'filled', s.filled, 'drawn', s.drawn, 'first', s.first,
    'gated', s.gated)
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
local enlisted = {}
local function enlist(node)
  if enlisted[node] then return end
  enlisted[node] = true
  local mark = redis.call('HGET', NODES, node)
  if not mark then
    redis.call('HSET', NODES, node, 'live')
  elseif mark ~= 'live' and mark ~= 'reclaiming' then
    redis.call('HSET', NODES, node, 'dead')
  end
end

-- Gives the place to another session. Whoever had it finds out by the revision, should nobody tell them.
local function take_over(s, account, place, session, node)
  s.changed = s.changed or place.session ~= session
  place.session, place.node = session, node
  write_place(account, place)
  redis.call('ZREM', GRACE, account)
  enlist(node)
end
