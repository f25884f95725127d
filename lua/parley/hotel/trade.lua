-- SPDX-License-Identifier: MIT
--
-- Trades between two units of a room. Any change of the offers takes back
-- what was accepted; when both have accepted nothing can be changed any more,
-- and when both have confirmed the items change hands.

local inventory = require "parley.hotel.inventory"
local rooms = require "parley.hotel.rooms"

local M = {in_room = {}}

-- Why a trade is not opened, and why one is closed.
local YOU_NOT_ALLOWED, OTHER_NOT_ALLOWED, NOT_IN_THIS_ROOM = 2, 4, 6
local YOU_ALREADY, OTHER_ALREADY = 7, 8
local CANCELLED = 0

-- ---- telling --------------------------------------------------------------

local function send_both(trade, name, fields)
  for _, side in ipairs(trade) do side.unit.peer:send(name, fields) end
end

local function own_side(trade, unit)
  return trade[1].unit == unit and trade[1] or trade[2]
end

local function offer_fields(side)
  local items, credits = {}, 0
  for i, item in ipairs(side.items) do
    items[i] = inventory.trade_fields(item)
    credits = credits + item.credits
  end
  return items, credits
end

local function send_offers(trade)
  local first, first_credits = offer_fields(trade[1])
  local second, second_credits = offer_fields(trade[2])
  send_both(trade, "trade.list_item", {
    firstUserId = trade[1].unit.user.id, firstUserItems = first,
    firstUserNumItems = #first, firstUserNumCredits = first_credits,
    secondUserId = trade[2].unit.user.id, secondUserItems = second,
    secondUserNumItems = #second, secondUserNumCredits = second_credits,
  })
end

local function send_accepted(trade, side, accepts)
  send_both(trade, "trade.accepted",
            {userId = side.unit.user.id, userAccepts = accepts and 1 or 0})
end

-- ---- beginning and ending -------------------------------------------------

local function set_trade(trade, value)
  for _, side in ipairs(trade) do
    side.unit.trade = value
    rooms.send_status(side.unit)
  end
end

-- Why the two can not trade, if they can not.
local function refusal(unit, other)
  if not unit.room.may_trade then return NOT_IN_THIS_ROOM, "" end
  if not unit.user.may_trade then return YOU_NOT_ALLOWED, "" end
  if not other.user.may_trade then return OTHER_NOT_ALLOWED, other.user.name end
  if unit.trade then return YOU_ALREADY, "" end
  if other.trade then return OTHER_ALREADY, other.user.name end
  return nil
end

-- Wishes to trade with oneself or with nobody are ignored.
M.in_room["trade.open"] = function(_, unit, fields)
  local other = unit.room.units[fields.roomIndex]
  if not other or other == unit then return end
  local reason, name = refusal(unit, other)
  if reason then
    unit.peer:send("trade.open_failed", {reason = reason, otherUsername = name})
    return
  end
  local trade = {{unit = unit, items = {}}, {unit = other, items = {}}}
  set_trade(trade, trade)
  send_both(trade, "trade.opened", {
    userId = unit.user.id, userCanTrade = 1, otherUserId = other.user.id,
    otherUserCanTrade = 1,
  })
end

local function call_off(trade, unit)
  set_trade(trade, nil)
  send_both(trade, "trade.closed",
            {userId = unit.user.id, reason = CANCELLED})
end

local function complete(trade)
  set_trade(trade, nil)
  send_both(trade, "trade.completed")
  for i, side in ipairs(trade) do
    local other = trade[3 - i].unit
    for _, item in ipairs(side.items) do
      inventory.remove(side.unit, item)
      inventory.add(other, item)
    end
  end
end

--- A unit leaves the room.
function M.leave(_, unit)
  if unit.trade then call_off(unit.trade, unit) end
end

-- ---- within a trade -------------------------------------------------------

-- Handles a packet that only makes sense in a trade: fn(trade, side, fields).
local function in_trade(name, fn)
  M.in_room[name] = function(_, unit, fields)
    if unit.trade then
      fn(unit.trade, own_side(unit.trade, unit), fields)
    else
      unit.peer:send("trade.not_open")
    end
  end
end

-- The same as long as the offers can be changed.
local function while_open(name, fn)
  in_trade(name, function(trade, side, fields)
    if not trade.is_fixed then fn(trade, side, fields) end
  end)
end

local function changed(trade)
  for _, side in ipairs(trade) do side.accepted = false end
  send_offers(trade)
end

local function find(side, id)
  for i, item in ipairs(side.items) do
    if item.id == id then return i end
  end
  return nil
end

-- Adds what can be traded; tells of what the user does not have.
local function add_items(trade, side, ids)
  local added = false
  for _, id in ipairs(ids) do
    local item = side.unit.user.items[id]
    if not item then
      side.unit.peer:send("trade.no_such_item")
    elseif item.tradable and not find(side, id) then
      table.insert(side.items, item)
      added = true
    end
  end
  if added then changed(trade) end
end

while_open("trade.add_item", function(trade, side, fields)
  add_items(trade, side, {fields.itemId})
end)

while_open("trade.add_items", function(trade, side, fields)
  add_items(trade, side, fields.itemIds)
end)

while_open("trade.remove_item", function(trade, side, fields)
  local place = find(side, fields.itemId)
  if place then
    table.remove(side.items, place)
    changed(trade)
  else
    side.unit.peer:send("trade.no_such_item")
  end
end)

while_open("trade.accept", function(trade, side)
  side.accepted = true
  send_accepted(trade, side, true)
  if trade[1].accepted and trade[2].accepted then
    trade.is_fixed = true
    send_both(trade, "trade.confirmation")
  end
end)

while_open("trade.unaccept", function(trade, side)
  side.accepted = false
  send_accepted(trade, side, false)
end)

in_trade("trade.confirm", function(trade, side)
  if not trade.is_fixed or side.confirmed then return end
  side.confirmed = true
  send_accepted(trade, side, true)
  if trade[1].confirmed and trade[2].confirmed then complete(trade) end
end)

local function cancel(trade, side) call_off(trade, side.unit) end

in_trade("trade.close", cancel)
in_trade("trade.cancel", cancel)

return M
