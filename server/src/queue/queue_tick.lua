-- Purges what is over, admits, and shows the line. Writes nothing when nothing is due.
--
-- KEYS see queue_common.lua
-- ARGV[2] epoch and ARGV[3] revision the caller knows ('' for none): the bitmap is left out when they still hold
-- Returns {'ok', epoch, revision, waiting, running, paused, phase, rate or '', next due ms or 0,
--          the bitmap's first number, the bitmap or false when known, ...did} or {'unknown'} (configure first).
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 1790000000000 42
assert(#ARGV == 3, 'queue_tick takes 3 arguments')
local s = load_state()
if not s then return { 'unknown' } end
settle(s)
finish(s)

-- When something falls due by itself; now, when this call left work.
local function next_due(s)
  if s.backlog then return now end
  local due = {}
  for _, key in ipairs({ RUNNING, GRACE }) do
    local first = redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')
    if first[2] then due[#due + 1] = tonumber(first[2]) end
  end
  if s.phase == LOBBY then due[#due + 1] = s.opens end
  if s.phase ~= CLOSED then due[#due + 1] = s.closes end
  return #due > 0 and math.min(unpack(due)) or 0
end

-- From the byte of the first who waits.
local function bitmap(s)
  if tonumber(ARGV[2]) == s.epoch and tonumber(ARGV[3]) == s.revision then return 0, false end
  local head = s.waiting > 0 and redis.call('BITPOS', ALIVE, 1, math.floor(s.head / 8)) or -1
  if head < 0 then return 0, '' end
  local byte = math.floor(head / 8)
  return byte * 8, redis.call('GETRANGE', ALIVE, byte, -1)
end

local first, bits = bitmap(s)
return { 'ok', s.epoch, s.revision, s.waiting, s.running, s.paused, s.phase, rate(s), next_due(s), first, bits,
  s.promoted, s.over, s.lapsed }
