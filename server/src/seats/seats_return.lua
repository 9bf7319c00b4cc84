-- Sold seats whose tickets are revoked go back on sale, or to the waiting list. Each comes with the order that had it when Postgres was asked:
-- a ticket that is revoked stays so, and a seat that was sold anew since has another order.
--
-- KEYS[1..4] as in seats_common.lua
-- ARGV four for each seat: seat, order (empty: none known), account that bought it (empty: unknown), new state
--
-- EVALSHA … 4 fr:{P}:m fr:{P}:map fr:{P}:due fr:{P}:sold 17 <O> <A> 0
assert(#KEYS == 4 and #ARGV % 4 == 0, 'seats_return takes 4 keys and 4 arguments a seat')
if not head() then
  return not_loaded()
end
for i = 1, #ARGV, 4 do
  local seat, order, account, state = tonumber(ARGV[i]), ARGV[i + 1], ARGV[i + 2], tonumber(ARGV[i + 3])
  if states({ seat })[1] == TAKEN and (redis.call('HGET', SOLD, seat) or '') == order then
    if state == FREE then
      return_seat(seat, TAKEN)
    else
      set_seat(seat, state)
    end
    redis.call('HDEL', SOLD, seat)
  end
  if account ~= '' then
    not_bought(person(account), seat)
  end
end
return answer('ok')
