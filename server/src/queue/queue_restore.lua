-- Redis had lost the line, or its last writes: people who prove a place in the life before get it back, number and all,
-- while the time for that lasts. Who was admitted runs again if the admission would still last and there is room, else is
-- among the first.
--
-- KEYS see queue_common.lua
-- ARGV[2] node  then for each person: account, session, and what they prove: number, epoch, admitted until ms or 0
-- Returns {'ok', epoch, then for each person: 'none', 'lobby' (the number is one of a lobby that was drawn since) or
--          'place', number, session, admitted until ms or 0, ...did} or {'unknown'}: there is no line, or Postgres does not
--          know this life of it yet (configure first): what is given here must be known as the life before if this ends.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <node> <account> <session> 17 1790000000000 0
assert(#ARGV >= 7 and (#ARGV - 2) % 5 == 0, 'queue_restore takes five arguments a person')
local node = ARGV[2]
local s = load_state()
if not s or s.fence <= s.start then return { 'unknown' } end
purge(s)
local awaited = s.phase ~= CLOSED and now < s.rebuild

-- Whether the place a token names may be given back. No number of an earlier life reaches this one's first (see
-- queue_note.lua), so none of these was given since.
local function is_free(number, epoch, until_ms)
  local over = until_ms > 0 and until_ms <= now
  return awaited and epoch == s.previous and not over and number < s.start and redis.call('GETBIT', ALIVE, number) == 0
end

local function put_back(account, place, until_ms)
  if until_ms > 0 and s.running < s.capacity then
    redis.call('ZADD', RUNNING, math.min(until_ms, now + s.admission), account)
    s.running, s.changed = s.running + 1, true
    write_place(account, place)
  else
    enqueue(s, account, place)
    s.head = math.min(s.head, place.number)
  end
  enlist(node)
end

local function restore(account, session, number, epoch, until_ms)
  local text = redis.call('HGET', PLACES, account)
  local place = text and read_place(text)
  if place then
    -- Here again already: by this very token, whose answer was lost, or with a new number, which then counts.
    if place.number == number and epoch == s.previous and not is_over(account) then
      take_over(s, account, place, session, node)
    end
    return 'place', place
  end
  if s.drawn == DRAWN and number < s.first then return 'lobby' end
  if not is_free(number, epoch, until_ms) then return 'none' end
  place = { number = number, session = session, node = node }
  put_back(account, place, until_ms)
  return 'place', place
end

local answer = { 'ok', s.epoch }
for i = 3, #ARGV, 5 do
  local status, place = restore(ARGV[i], ARGV[i + 1], tonumber(ARGV[i + 2]), tonumber(ARGV[i + 3]), tonumber(ARGV[i + 4]))
  answer[#answer + 1] = status
  answer[#answer + 1] = place and place.number or 0
  answer[#answer + 1] = place and place.session or ''
  answer[#answer + 1] = place and admitted_until(ARGV[i]) or 0
end
return reply(s, unpack(answer))
