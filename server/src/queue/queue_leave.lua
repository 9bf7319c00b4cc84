-- Gives up the account's place, and admits whoever is next.
--
-- KEYS see queue_common.lua
-- ARGV[2] account  ARGV[3] the session that must have the place, '' for whichever has it
-- Returns {'ok' or 'none', ...did} or {'unknown'}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <account> <session>
assert(#ARGV == 3, 'queue_leave takes 3 arguments')
local account, session = ARGV[2], ARGV[3]
local s = load_state()
if not s then return { 'unknown' } end
local text = redis.call('HGET', PLACES, account)
local place = text and read_place(text)
local mine = place and (session == '' or place.session == session)
if mine then remove(s, account, place) end
settle(s)
return reply(s, mine and 'ok' or 'none')
