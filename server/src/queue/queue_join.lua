-- Takes the next number, gives up the account's old place (or keeps it, if the room does), and admits whoever is next.
-- Before the opening people get numbers too; nobody is admitted.
--
-- KEYS see queue_common.lua
-- ARGV[2] account  ARGV[3] session  ARGV[4] node
-- Returns {'ok', number, epoch, admitted until ms or 0, the session that lost the place or '', ...did},
--         {'closed', ...did} or {'unknown'} (configure first).
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <account> <session> <node>
assert(#ARGV == 4, 'queue_join takes 4 arguments')
local account, session, node = ARGV[2], ARGV[3], ARGV[4]
local s = load_state()
if not s then return { 'unknown' } end
purge(s)
if s.phase == CLOSED then return reply(s, 'closed') end

local function number_of(s)
  local number = s.next
  s.next = number + 1
  enqueue(s, account, { number = number, session = session, node = node })
  enlist(node)
  return number
end

local text = redis.call('HGET', PLACES, account)
local old = text and read_place(text)
local superseded = old and old.session ~= session and old.session or ''
local number
if old and s.keep == 1 and not is_over(account) then
  number = old.number
  take_over(account, old, session, node)
else
  if old then remove(s, account, old) end
  number = number_of(s)
end
promote(s)
return reply(s, 'ok', number, s.epoch, admitted_until(account), superseded)
