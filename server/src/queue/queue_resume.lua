-- Takes up a place again for the session that proved it, from whichever session has it, and ends its grace time.
--
-- KEYS see queue_common.lua
-- ARGV[2] account  ARGV[3] session  ARGV[4] node  ARGV[5] number  ARGV[6] epoch
-- Returns {'ok', number, epoch, admitted until ms or 0, the session that lost the place or '', ...did},
--         {'lost', ...did}, {'old', ...did} (of the life before this one: restore) or {'unknown'} (Redis forgot the line).
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 <account> <session> <node> 17 1790000000000
assert(#ARGV == 6, 'queue_resume takes 6 arguments')
local account, session, node, number, epoch = ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5]), tonumber(ARGV[6])
local s = load_state()
if not s then return { 'unknown' } end
settle(s)
if epoch == s.previous then return reply(s, 'old') end
local text = redis.call('HGET', PLACES, account)
local place = text and read_place(text)
local proved = place and s.epoch == epoch and (place.number == number or place.lobby == number)
if not proved or is_over(account) then return reply(s, 'lost') end
local superseded = place.session ~= session and place.session or ''
take_over(account, place, session, node)
return reply(s, 'ok', place.number, s.epoch, admitted_until(account), superseded)
