-- Follows seats_head.lua, which names KEYS, in every seats script: how the live state changes and how a hold ends,
-- written once.
--
-- A script reads with the functions below, says what changes (set_seat, end_hold, keep_hold, …) and returns `answer`,
-- which writes everything in a few commands and bumps the version once. Seats are HELD exactly while one h: field
-- names them.

-- Arguments of one command; Lua's stack takes about 8,000. Divisible by what one seat or field needs.
local CHUNK = 2400

-- The waiting list's own hold and account: seats that came back wait there for whom they are offered to.
local LIST = '00000000-0000-0000-0000-000000000000'

local target, touched = {}, {} -- seat → its new state; the seats in order of change
local people = {}
local list
local puts, gone, over, ended = {}, {}, {}, {}

local function in_chunks(command, key, args)
  for first = 1, #args, CHUNK do
    redis.call(command, key, unpack(args, first, math.min(first + CHUNK - 1, #args)))
  end
end

-- The states of `seats`, with what this call changed already.
local function states(seats)
  local got = stored(seats)
  for i, seat in ipairs(seats) do
    got[i] = target[seat] or got[i]
  end
  return got
end

local function all(list, value)
  for _, item in ipairs(list) do
    if item ~= value then
      return false
    end
  end
  return true
end

local function set_seat(seat, state)
  if not target[seat] then
    touched[#touched + 1] = seat
  end
  target[seat] = state
end

-- What an account has. `raw` spares the read when the caller has its field already.
local function person(account, raw)
  local known = people[account]
  if known then
    return known
  end
  if raw == nil then
    raw = redis.call('HGET', M, 'a:' .. account)
  end
  known = { holds = {}, held = 0, bought = {}, has = 0 }
  if raw then
    local holds, bought = raw:match('^(.*)|(.*)$')
    for hold, n in holds:gmatch('(%S+)=(%d+)') do
      known.holds[hold] = tonumber(n)
      known.held = known.held + n
    end
    for seat in bought:gmatch('%d+') do
      known.bought[tonumber(seat)] = true
      known.has = known.has + 1
    end
  end
  people[account] = known
  return known
end

local function bought(owner, seat)
  if not owner.bought[seat] then
    owner.bought[seat], owner.has, owner.changed = true, owner.has + 1, true
  end
end

local function not_bought(owner, seat)
  if owner.bought[seat] then
    owner.bought[seat], owner.has, owner.changed = nil, owner.has - 1, true
  end
end

local function put(field, value)
  puts[#puts + 1] = field
  puts[#puts + 1] = value
end

local function parse_hold(raw)
  if not raw then
    return nil
  end
  local account, deadline, order, list = raw:match('^(%S+) (%d+) (%S+) (%S+)$')
  local seats = {}
  for seat in list:gmatch('%d+') do
    seats[#seats + 1] = tonumber(seat)
  end
  return { account = account, deadline = tonumber(deadline), order = order, seats = seats }
end

local function hold_named(hold)
  return parse_hold(redis.call('HGET', M, 'h:' .. hold))
end

-- Writes a hold, new or changed, with its deadline and the key whose expiry is the notification.
local function keep_hold(hold, key, record)
  local deadline = string.format('%.0f', record.deadline)
  put('h:' .. hold, record.account .. ' ' .. deadline .. ' ' .. record.order .. ' ' .. table.concat(record.seats, ','))
  redis.call('ZADD', DUE, deadline, hold)
  redis.call('SET', key, '', 'PXAT', deadline)
  local owner = person(record.account)
  if owner.holds[hold] ~= #record.seats then
    owner.held = owner.held - (owner.holds[hold] or 0) + #record.seats
    owner.holds[hold], owner.changed = #record.seats, true
  end
end

local function tell_ended(hold, account, reason)
  ended[#ended + 1] = hold
  ended[#ended + 1] = account
  ended[#ended + 1] = reason
end

-- The seats that are kept for the waiting list; `on` as long as somebody waits and a node that offers them said so.
local function waiting_list()
  if not list then
    local got = redis.call('HMGET', M, 'list', 'h:' .. LIST)
    list = parse_hold(got[2]) or { deadline = 0, seats = {} }
    list.ends = tonumber(got[1] or 0)
    list.on = list.ends > now
  end
  return list
end

-- A seat nobody has any more, which was in the state `was`: kept while people wait for one, else on sale.
local function return_seat(seat, was)
  local kept = waiting_list()
  if not kept.on then
    return set_seat(seat, FREE)
  end
  if was ~= HELD then
    set_seat(seat, HELD)
  end
  kept.seats[#kept.seats + 1] = seat
  kept.deadline, kept.changed = kept.ends, true
end

-- Takes seats out of the list's hold, each `seats[n] == true`; `free` puts them on sale.
local function take_from_list(seats, free)
  local kept, rest = waiting_list(), {}
  for _, seat in ipairs(kept.seats) do
    if not seats[seat] then
      rest[#rest + 1] = seat
    elseif free then
      set_seat(seat, FREE)
    end
  end
  kept.changed = kept.changed or #rest < #kept.seats
  kept.seats = rest
end

local function let_list_go()
  local kept = waiting_list()
  for i, is in ipairs(states(kept.seats)) do
    if is == HELD then
      set_seat(kept.seats[i], FREE)
    end
  end
  kept.seats, kept.changed = {}, true
end

-- The one way a hold ends. Its seats are nobody's any more, except those that are not held (sold, say): they stay.
local function end_hold(hold, record, reason)
  if hold == LIST then
    return let_list_go()
  end
  for i, is in ipairs(states(record.seats)) do
    if is == HELD then
      return_seat(record.seats[i], HELD)
    end
  end
  local owner = person(record.account)
  owner.held, owner.changed = owner.held - (owner.holds[hold] or 0), true
  owner.holds[hold] = nil
  gone[#gone + 1] = 'h:' .. hold
  over[#over + 1] = hold
  tell_ended(hold, record.account, reason)
end

-- Ends up to `batch` holds that are past their deadline; returns how many were due.
local function expire_due(batch)
  local due = redis.call('ZRANGEBYSCORE', DUE, '-inf', now, 'LIMIT', 0, batch)
  if #due == 0 then
    return 0
  end
  local fields = {}
  for i, hold in ipairs(due) do
    fields[i] = 'h:' .. hold
  end
  for i, raw in ipairs(redis.call('HMGET', M, unpack(fields))) do
    local record = parse_hold(raw)
    if not record then
      over[#over + 1] = due[i]
    elseif record.deadline <= now then
      end_hold(due[i], record, 'expired')
    else
      redis.call('ZADD', DUE, string.format('%.0f', record.deadline), due[i])
    end
  end
  return #due
end

local function write_people()
  for account, owner in pairs(people) do
    if owner.changed and owner.held + owner.has == 0 then
      gone[#gone + 1] = 'a:' .. account
    elseif owner.changed then
      local holds, seats = {}, {}
      for hold, n in pairs(owner.holds) do
        holds[#holds + 1] = hold .. '=' .. n
      end
      for seat in pairs(owner.bought) do
        seats[#seats + 1] = seat
      end
      put('a:' .. account, table.concat(holds, ' ') .. '|' .. table.concat(seats, ' '))
    end
  end
end

-- Writes the list's hold with those of its seats that are still held.
local function write_list()
  if not list or not list.changed then
    return
  end
  local still = {}
  for i, is in ipairs(states(list.seats)) do
    if is == HELD then
      still[#still + 1] = list.seats[i]
    end
  end
  if #still == 0 then
    gone[#gone + 1] = 'h:' .. LIST
    over[#over + 1] = LIST
  else
    local deadline = string.format('%.0f', list.deadline)
    put('h:' .. LIST, LIST .. ' ' .. deadline .. ' - ' .. table.concat(still, ','))
    redis.call('ZADD', DUE, deadline, LIST)
  end
end

-- Writes what was said, and answers {code, epoch, from, version, {seat, state, …}, {hold, account, reason, …}, extra}.
local function answer(code, extra)
  local from, changes, bits = version, {}, {}
  for i, seat in ipairs(touched) do
    changes[2 * i - 1], changes[2 * i] = seat, target[seat]
    bits[4 * i - 3], bits[4 * i - 2], bits[4 * i - 1], bits[4 * i] = 'SET', 'u2', offset(seat), target[seat]
  end
  if #touched > 0 then
    version = version + 1
    put('version', version)
  end
  write_people()
  write_list()
  in_chunks('BITFIELD', MAP, bits)
  in_chunks('HSET', M, puts)
  in_chunks('HDEL', M, gone)
  in_chunks('ZREM', DUE, over)
  return { code, epoch, from, version, changes, ended, extra or {} }
end
