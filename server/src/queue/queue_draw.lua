-- Gives the people of a closed lobby the numbers they drew, a chunk at a time; and, once all have theirs, lets
-- admission begin. Whoever was not in the draw, which nobody should be, goes to the end. Repeating it changes nothing.
--
-- KEYS see queue_common.lua
-- ARGV[2] epoch  then for each person: account, number; without any: finish
-- Returns {'ok', 1 when finished else 0, ...did}, {'stopped', ...did} (nothing is to be drawn in that life, or
--          Postgres must note first how far the line is) or {'unknown'}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 1790000000000 <account> 1001 <account> 1002
assert(#ARGV >= 2 and #ARGV % 2 == 0, 'queue_draw takes two arguments a person')
local s = load_state()
if not s then return { 'unknown' } end
if s.epoch ~= tonumber(ARGV[2]) or s.drawn ~= DRAWING then return reply(s, 'stopped') end

-- The number somebody drew. A line that began another life while it was drawn may have closed its lobby anew behind it, or
-- have given it away: nobody gets a number twice or one in front of the head; they go to the end. Nil while the fence
-- stands there.
local function drawn_number(account, number)
  local owner = redis.call('HGET', NUMBERS, number)
  if number < s.first or (owner and owner ~= account) then return new_number(s) end
  s.next = math.max(s.next, number + 1)
  return number
end

for i = 3, #ARGV, 2 do
  local text = redis.call('HGET', PLACES, ARGV[i])
  local place = text and read_place(text)
  if place and place.number < s.first then
    local number = drawn_number(ARGV[i], tonumber(ARGV[i + 1]))
    if not number then return reply(s, 'stopped') end
    renumber(ARGV[i], place, number)
    s.changed = true
  end
end
if #ARGV > 2 then return reply(s, 'ok', 0) end

-- Moves up to BATCH of those left in the lobby to the end; true when nobody is, nil when the fence stands there.
local function clear_lobby(s)
  for _ = 1, BATCH do
    local number = redis.call('BITPOS', ALIVE, 1, math.floor(s.head / 8))
    if number < 0 or number >= s.first then return true end
    local account = redis.call('HGET', NUMBERS, number)
    if account then
      local last = new_number(s)
      if not last then return nil end
      renumber(account, read_place(redis.call('HGET', PLACES, account)), last)
    else
      redis.call('SETBIT', ALIVE, number, 0)
    end
    s.changed = true
  end
  return false
end

local cleared = clear_lobby(s)
if cleared == nil then return reply(s, 'stopped') end
if not cleared then return reply(s, 'ok', 0) end
s.drawn, s.head, s.changed = DRAWN, s.first, true
refresh(s)
settle(s)
return reply(s, 'ok', 1)
