-- Postgres has noted how far the line is: so many more numbers may be given. No number is given that a life which begins
-- from what is noted could give again, whatever Redis loses and however long Postgres is away: the fence moves after the
-- note, and the next life begins where the fence stands at most.
--
-- KEYS see queue_common.lua
-- ARGV[2] epoch and ARGV[3] next number, as noted  ARGV[4] how many more may be given
-- Returns {'ok' or 'other' (it is another life), ...did} or {'unknown'}.
-- Example: EVALSHA <sha> 7 fr:{P}:q … fr:{P}:nodes 200 1790000000000 18 65536
assert(#ARGV == 4, 'queue_note takes 4 arguments')
local s = load_state()
if not s then return { 'unknown' } end
if s.epoch ~= tonumber(ARGV[2]) then return reply(s, 'other') end
local fence = tonumber(ARGV[3]) + tonumber(ARGV[4])
if fence > s.fence then redis.call('HSET', Q, 'fence', fence) end
return reply(s, 'ok')
