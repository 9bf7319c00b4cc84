-- Opens every seats script: what the live state is and how it is read. `seats_common.lua` follows, with how it changes.
--
-- KEYS[1] fr:{P}:m     hash. epoch, version, count, run (of the Redis process); h:<hold> = "account deadline order seats"
--                      (order `-`: none yet); a:<account> = "hold=n hold=n|seat seat": what it holds, what it bought;
--                      list: until when, ms, seats that come back are kept for the waiting list (as the nil id's hold)
-- KEYS[2] fr:{P}:map   string, 2 bits a seat, low bits first
-- KEYS[3] fr:{P}:due   zset, hold by deadline in ms
-- KEYS[4] fr:{P}:sold  hash, seat → order, for every sold seat
-- ARGV    each script's own; seats_from reads the seats at their end

local M, MAP, DUE, SOLD = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local FREE, HELD, TAKEN, BLOCKED = 0, 1, 2, 3

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local epoch, version

local function seats_from(first)
  local seats = {}
  for i = first, #ARGV do
    seats[#seats + 1] = tonumber(ARGV[i])
  end
  return seats
end

-- The map's head and `...` further fields of M; nil when the map is not loaded.
local function head(...)
  local got = redis.call('HMGET', M, 'epoch', 'version', ...)
  if not got[1] then
    return nil
  end
  epoch, version = tonumber(got[1]), tonumber(got[2])
  return got
end

local function not_loaded()
  return { 'not_loaded', 0, 0, 0, {}, {}, {} }
end

local function offset(seat)
  return 8 * math.floor(seat / 4) + 6 - 2 * (seat % 4)
end

-- The states of `seats` as they are stored.
local function stored(seats)
  if #seats == 0 then
    return {}
  end
  local ask = {}
  for i, seat in ipairs(seats) do
    ask[3 * i - 2], ask[3 * i - 1], ask[3 * i] = 'GET', 'u2', offset(seat)
  end
  return redis.call('BITFIELD', MAP, unpack(ask))
end
