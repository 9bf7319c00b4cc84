-- Takes the next number for each person, gives up the account's old place (or keeps it, if the room does), and admits
-- whoever is next. Before the opening people get numbers too; nobody is admitted.
--
-- KEYS see queue_common.lua
-- ARGV[2] node  ARGV[3] 1 where the call is a repetition whose first answer was lost, else 0
-- then for each person: account, session
-- Returns {'ok', epoch, then for each person: number, admitted until ms or 0, the session that lost the place or '',
--          ...did}, {'closed', ...did} or {'unknown'} (configure first). Number 0: nothing was done, as Postgres must note
--          first how far the line is (configure does).
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <node> 0 <account> <session>
assert(#ARGV >= 5 and #ARGV % 2 == 1, 'queue_join takes two arguments a person')
local node, again = ARGV[2], ARGV[3] == '1'
local s = load_state()
if not s then return { 'unknown' } end
purge(s)
if s.phase == CLOSED then return reply(s, 'closed') end

-- The number, and the session that lost the place.
local function join(account, session)
  local text = redis.call('HGET', PLACES, account)
  local old = text and read_place(text)
  local superseded = old and old.session ~= session and old.session or ''
  -- What this session drew when its answer was lost stays its own: nobody falls back for a lost reply.
  local drawn = again and old and old.session == session
  if old and (drawn or s.keep == 1) and not is_over(account) then
    take_over(s, account, old, session, node)
    return old.number, superseded
  end
  local number = new_number(s)
  if not number then return 0, '' end
  if old then remove(s, account, old) end
  enqueue(s, account, { number = number, session = session, node = node })
  return number, superseded
end

enlist(node)
local numbers, lost, last = {}, {}, {}
for i = 4, #ARGV, 2 do
  numbers[i], lost[i] = join(ARGV[i], ARGV[i + 1])
  last[ARGV[i]] = i
end
promote(s)
local answer = { 'ok', s.epoch }
for i = 4, #ARGV, 2 do
  answer[#answer + 1] = numbers[i]
  -- Who came twice at once has the later place only.
  answer[#answer + 1] = last[ARGV[i]] == i and admitted_until(ARGV[i]) or 0
  answer[#answer + 1] = lost[i]
end
return reply(s, unpack(answer))
