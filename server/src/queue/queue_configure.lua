-- Brings settings in: begins the line's life where Redis has none, or one that may lack its last writes; else changes what
-- differs and settles at once.
--
-- KEYS see queue_common.lua
-- ARGV[2] opens ms  ARGV[3] closes ms  ARGV[4] capacity  ARGV[5] admission ms  ARGV[6] grace ms
-- ARGV[7] keep (1 or 0)  ARGV[8] paused (1 or 0)  ARGV[9] admissions a minute, 0 for no limit, while it is not steered
-- ARGV[10] lottery (1 or 0)  ARGV[11] whether the limit is steered (1 or 0)  ARGV[12] and ARGV[13] within which bounds
-- ARGV[14] when the message was written, ms, 0 for never  ARGV[15] the message
-- For a life that begins: ARGV[16] the epoch of the life before, 0 for none  ARGV[17] the first number to give
-- ARGV[18] the first number of the lottery drawn in an earlier life, 0 for none
-- ARGV[19] how long people of the life before may come back, ms
-- ARGV[20] the runs of a cluster's living primaries: a line of one of them was moved here, whole
-- Returns {'created', 'changed' or 'same', epoch, the epoch of the life before, next number, fence, ...did}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 1790000000000 1790086400000 10 600000 30000 0 0 0 0 0 0 0 0 "" 0 1 0 20000 ""
assert(#ARGV == 20, 'queue_configure takes 20 arguments')
local SETTINGS = {
  'opens', 'closes', 'capacity', 'admission', 'grace', 'keep', 'paused', 'limit', 'lottery', 'auto', 'min', 'max',
  'messaged',
}
local text, previous, start, first, window =
  ARGV[15], tonumber(ARGV[16]), tonumber(ARGV[17]), tonumber(ARGV[18]), tonumber(ARGV[19])

local function write_settings(s)
  for _, field in ipairs(SETTINGS) do redis.call('HSET', Q, field, s[field]) end
  redis.call('HSET', Q, 'message', text)
end

local function wanted()
  local settings = {}
  for i, field in ipairs(SETTINGS) do settings[field] = tonumber(ARGV[i + 1]) end
  return settings
end

-- A slot that is moved takes its keys along: nothing is lost while the process that wrote them lives.
local function adopt()
  local writer = redis.call('HGET', Q, 'run')
  if writer and writer ~= run and string.find(' ' .. ARGV[20] .. ' ', ' ' .. writer .. ' ', 1, true) then
    redis.call('HSET', Q, 'run', run)
  end
end

local new = wanted()
adopt()
local s = load_state()
-- A life that was never noted in Postgres gave nobody a number. If it began from what Postgres knew before the last one
-- was noted, its numbers may be that one's: another begins. Not where the last one noted is this very life, whose fence is
-- about to move: people are on their way back to it.
if s and s.fence <= s.start and previous ~= s.epoch and (previous > s.previous or start > s.start) then s = nil end
-- A steered limit goes on from where it is, within the bounds; in a life that begins from the least, since nobody knows
-- what the system can take.
if new.auto == 1 then
  local from = s and s.limit or new.min
  if s and s.limit == 0 then from = new.max end
  new.limit = math.max(new.min, math.min(new.max, from))
  if not s or s.auto == 0 or s.limit ~= new.limit then redis.call('HSET', Q, 'reason', 'bounds', 'reasoned', now) end
end
if not s then
  -- A life is named by when it began. What an earlier one may have left behind is not this one's.
  redis.call('UNLINK', ALIVE, PLACES, NUMBERS, RUNNING, GRACE, NODES)
  local older = math.max(previous, tonumber(redis.call('HGET', Q, 'epoch') or 0))
  redis.call('HSET', Q, 'run', run, 'epoch', math.max(now, older + 1), 'revision', 1, 'next', start, 'fence', start,
    'head', start, 'waiting', 0, 'phase', LOBBY, 'counted', 0, 'timed', 0, 'measured', 0, 'since', now, 'tokens', 1e6, 'filled', now,
    'drawn', first > 0 and DRAWN or UNDRAWN, 'first', first, 'rebuild', previous > 0 and now + window or 0,
    'previous', previous, 'start', start, 'gated', 0, 'steered', 0)
  write_settings(new)
  s = load_state()
  settle(s)
  return reply(s, 'created', s.epoch, s.previous, s.next, s.fence)
end

-- How the lobby is placed is settled once it has closed.
if s.phase ~= LOBBY then new.lottery = s.lottery end
-- Two who bring messages at once: the later one stays.
if new.messaged < s.messaged then new.messaged, text = s.messaged, redis.call('HGET', Q, 'message') end
refill(s)
local differs = false
for _, field in ipairs(SETTINGS) do
  if s[field] ~= new[field] then
    if field == 'limit' and s.limit == 0 then s.tokens, s.filled = 1e6, now end
    s[field], differs = new[field], true
  end
end
if differs then
  s.changed = true
  write_settings(s)
  refresh(s)
  -- Room that a new capacity makes was not freed by anybody: it says nothing about the rate.
  s.free = math.max(0, s.capacity - s.running)
end
settle(s)
return reply(s, differs and 'changed' or 'same', s.epoch, s.previous, s.next, s.fence)
