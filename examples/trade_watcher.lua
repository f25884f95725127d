-- SPDX-License-Identifier: MIT
--
-- A bot that takes presents by trade and writes down what happens, above all
-- what frauds do: to take an item back, or to swap it for another, after the
-- other one has accepted.
--
--   HOTEL_TICKET=... parley run examples/trade_watcher.lua URL ROOM FILE
--     [watch]
--
-- Whoever opens a trade with the bot can give it things; it offers nothing.
-- It accepts what is offered, but calls the trade off after a fraud. With
-- `watch` it only writes: nothing is accepted, and nothing called off. FILE
-- gets lines of time, event, name and items, with tabs between.
local parley = require "parley"

local url, room_id, path = arg[1], tonumber(arg[2]), arg[3]
local ticket = os.getenv "HOTEL_TICKET"
if not (ticket and room_id and path) or arg[4] and arg[4] ~= "watch" then
  io.stderr:write("usage: HOTEL_TICKET=... parley run trade_watcher.lua URL ",
                  "ROOM FILE [watch]\n")
  os.exit(2)
end
local takes = not arg[4]

local file = assert(io.open(path, "a"))
file:setvbuf "line"

local names = {} -- users by id
local trade -- sides by user id: {items, accepted, taken_back}; ids; fraud

local function report(event, id, text)
  local line = table.concat({os.date "!%Y-%m-%dT%H:%M:%SZ", event,
    id and (names[id] or "user " .. id):gsub("%c", "?") or "", text or ""},
    "\t")
  assert(file:write(line, "\n"))
  print("trades  | " .. line)
end

-- ---- offers -----------------------------------------------------------------

local function describe(items)
  local texts = {}
  for i, item in ipairs(items) do
    local kind = item.furniType:upper() == "S" and "floor" or "wall"
    local number = item.data.uniqueNumber
    texts[i] = ("%s item %d of kind %d%s"):format(kind, item.itemId,
      item.spriteId, number and (" (no. %d)"):format(number) or "")
  end
  return texts[1] and table.concat(texts, ", ") or "nothing"
end

-- Items of one list that are not in the other.
local function missing(list, other)
  local there, out = {}, {}
  for _, item in ipairs(other) do there[item.itemId] = true end
  for _, item in ipairs(list) do
    if not there[item.itemId] then out[#out + 1] = item end
  end
  return out
end

-- Looks at what a user offers now; |was_accepted|: the other one had accepted.
local function compare(id, items, was_accepted)
  local side = trade[id]
  local gone, new = missing(side.items, items), missing(items, side.items)
  side.items = items
  if not gone[1] and not new[1] then return end
  report("offers", id, describe(items))
  if gone[1] and was_accepted then
    trade.fraud, side.taken_back = true, gone
    report("WARNING", id, "takes back after the other has accepted: " ..
           describe(gone))
  end
  if new[1] and side.taken_back then
    report("WARNING", id, ("puts %s in the place of %s"):format(
      describe(new), describe(side.taken_back)))
  end
end

-- ---- the bot ----------------------------------------------------------------

local bot = parley.client {
  protocol = "nitro", url = url, ticket = ticket, reconnect = true,
}

bot:on("room_entities.units", function(room)
  for _, unit in ipairs(room.units) do
    if unit.type == 1 then names[unit.id] = unit.username end
  end
end)

bot:on("trade.opened", function(opened)
  local ids = {opened.userId, opened.otherUserId}
  trade = {ids = ids, [ids[1]] = {items = {}}, [ids[2]] = {items = {}}}
  report("opened", opened.userId, "with " .. (names[opened.otherUserId] or "?"))
end)

bot:on("trade.list_item", function(list)
  local first, second = trade[list.firstUserId], trade[list.secondUserId]
  local first_accepted, second_accepted = first.accepted, second.accepted
  first.accepted, second.accepted = false, false -- so do servers
  compare(list.firstUserId, list.firstUserItems, second_accepted)
  compare(list.secondUserId, list.secondUserItems, first_accepted)
  if not takes then return end
  if trade.fraud then
    bot.trade.close()
  elseif first.items[1] or second.items[1] then
    bot.trade.accept()
  end
end)

bot:on("trade.accepted", function(accepted)
  trade[accepted.userId].accepted = accepted.userAccepts > 0
  report(accepted.userAccepts > 0 and "accepts" or "hesitates", accepted.userId)
end)

bot:on("trade.confirmation", function()
  report("confirm", nil, "both have accepted")
  if takes then bot.trade.confirm() end
end)

bot:on("trade.completed", function()
  for _, id in ipairs(trade.ids) do
    report("gave", id, describe(trade[id].items))
  end
  report "completed"
end)

bot:on("trade.closed", function(closed) report("closed", closed.userId) end)

parley.run(function()
  assert(bot:connect(10))
  assert(bot:stay_in_room(room_id))
end)
