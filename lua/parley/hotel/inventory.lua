-- SPDX-License-Identifier: MIT
--
-- The furniture that the hotel's users own.

local M = {handlers = {}}

local NORMAL = 1     -- kind of furniture
local FRAGMENT = 500 -- items in a packet

-- What a user has who is given nothing else: two chairs and a poster.
local DEFAULT = {{sprite = 18}, {sprite = 18}, {sprite = 4001, wall = true}}

--- An item as the inventory shows it.
function M.list_fields(item)
  return {
    itemId = item.id, furniType = item.wall and "I" or "S", ref = item.id,
    spriteId = item.sprite, category = NORMAL,
    data = {flags = 0, state = item.state}, isRecyclable = true,
    tradable = item.tradable, isGroupable = true, sellable = item.tradable,
    secondsToExpiration = -1, hasRentPeriodStarted = false, roomId = -1,
    slotId = not item.wall and "" or nil, extra = not item.wall and 0 or nil,
  }
end

--- An item as trades show it.
function M.trade_fields(item)
  return {
    itemId = item.id, furniType = item.wall and "I" or "S", ref = item.id,
    spriteId = item.sprite, category = NORMAL, isGroupable = true,
    data = {flags = 0, state = item.state}, creationDay = 0, creationMonth = 0,
    creationYear = 0, extra = not item.wall and 0 or nil,
  }
end

--- Takes an item from a user and tells so.
function M.remove(unit, item)
  unit.user.items[item.id] = nil
  unit.peer:send("user.furniture_remove", {itemId = item.id})
end

--- Gives an item to a user and tells so.
function M.add(unit, item)
  unit.user.items[item.id] = item
  unit.peer:send("user.furniture_add", {item = M.list_fields(item)})
end

--- Gives a new user furniture.
function M.setup_user(hotel, user, given)
  user.items = {}
  for _, item in ipairs(given.furniture or DEFAULT) do
    local id = hotel:_new_item_id()
    user.items[id] = {
      id = id, sprite = item.sprite or 1, wall = item.wall or false,
      tradable = item.tradable ~= false, state = item.state or "0",
      credits = item.credits or 0,
    }
  end
end

local function sorted_items(user)
  local list = {}
  for _, item in pairs(user.items) do list[#list + 1] = item end
  table.sort(list, function(a, b) return a.id < b.id end)
  return list
end

local function send_inventory(_, peer)
  local items = sorted_items(peer.account)
  local fragments = math.max(1, math.ceil(#items / FRAGMENT))
  for number = 0, fragments - 1 do
    local part = {}
    for i = number * FRAGMENT + 1, math.min(#items, (number + 1) * FRAGMENT) do
      part[#part + 1] = M.list_fields(items[i])
    end
    peer:send("user.furniture", {totalFragments = fragments,
                                 fragmentNumber = number, items = part})
  end
end

M.handlers["user.get_furniture"] = send_inventory
M.handlers["user.get_furniture_not_in_room"] = send_inventory

return M
