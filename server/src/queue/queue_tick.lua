-- Purges what is over, admits, and shows the line. Writes nothing when nothing is due.
--
-- KEYS see queue_common.lua
-- ARGV[2] epoch and ARGV[3] revision the caller knows ('' for none): the bitmap is left out when they still hold
-- Returns {'ok', epoch, revision, waiting, running, paused, phase, a lottery's order: 0 none is awaited, 1 it is, 2 the
--          lobby has closed and is to be drawn, rate or '', next due ms or 0, the bitmap's first number, the bitmap or
--          false when known, when the message was written ms or 0, the message or false when known, ...did}
--         or {'unknown'} (configure first).
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
  if now < s.rebuild then due[#due + 1] = s.rebuild end
  if s.limit > 0 and counting(s) and s.running < s.capacity then
    due[#due + 1] = now + math.ceil((1 - s.tokens) * 60000 / s.limit)
  end
  return #due > 0 and math.min(unpack(due)) or 0
end

local known = tonumber(ARGV[2]) == s.epoch and tonumber(ARGV[3]) == s.revision

-- From the byte of the first who waits.
local function bitmap(s)
  if known then return 0, false end
  local head = s.waiting > 0 and redis.call('BITPOS', ALIVE, 1, math.floor(s.head / 8)) or -1
  if head < 0 then return 0, '' end
  local byte = math.floor(head / 8)
  return byte * 8, redis.call('GETRANGE', ALIVE, byte, -1)
end

local order = 0
if s.lottery == 1 and s.drawn ~= DRAWN then order = s.drawn == DRAWING and 2 or 1 end
local first, bits = bitmap(s)
local message = not known and redis.call('HGET', Q, 'message') or false
return { 'ok', s.epoch, s.revision, s.waiting, s.running, s.paused, s.phase, order, rate(s), next_due(s), first, bits,
  s.messaged, message, s.promoted, s.over, s.lapsed }
