-- Brings settings in: begins the line's life where Redis has none, else changes what differs and settles at once.
--
-- KEYS see queue_common.lua
-- ARGV[2] opens ms  ARGV[3] closes ms  ARGV[4] capacity  ARGV[5] admission ms  ARGV[6] grace ms
-- ARGV[7] keep (1 or 0)  ARGV[8] paused (1 or 0)
-- Returns {'created', 'changed' or 'same', ...did}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 1790000000000 1790086400000 10 600000 30000 0 0
assert(#ARGV == 8, 'queue_configure takes 8 arguments')
local SETTINGS = { 'opens', 'closes', 'capacity', 'admission', 'grace', 'keep', 'paused' }

local function write_settings()
  for i, field in ipairs(SETTINGS) do redis.call('HSET', Q, field, ARGV[i + 1]) end
end

local s = load_state()
if not s then
  -- A life is named by when it began. What an earlier one may have left behind is not this one's.
  redis.call('DEL', ALIVE, PLACES, NUMBERS, RUNNING, GRACE, NODES)
  redis.call('HSET', Q, 'epoch', now, 'revision', 1, 'next', 1, 'head', 1, 'waiting', 0, 'phase', LOBBY, 'counted', 0,
    'timed', 0, 'measured', 0, 'since', now)
  write_settings()
  s = load_state()
  settle(s)
  return reply(s, 'created')
end

local differs = false
for i, field in ipairs(SETTINGS) do
  local value = tonumber(ARGV[i + 1])
  if s[field] ~= value then
    s[field], differs = value, true
  end
end
if differs then
  write_settings()
  s.phase, s.changed = phase_now(s), true
  -- Room that a new capacity makes was not freed by anybody: it says nothing about the rate.
  s.free = math.max(0, s.capacity - s.running)
end
settle(s)
return reply(s, differs and 'changed' or 'same')
