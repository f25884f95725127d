-- SPDX-License-Identifier: MIT
--
-- Rooms of the hotel: who is in them, what stands in them, and walking.

local floor = require "parley.floor"
local task = require "parley.task"

local M = {handlers = {}, in_room = {}}

local STEP_SECONDS = 0.5
local WRONG_PASSWORD = -100002
local ENTRY_FULL, ENTRY_CLOSED = 1, 2
local OWNER = {userId = 0, username = "Hotel"} -- of what stands in rooms

-- ---- telling --------------------------------------------------------------

--- Sends a packet to everybody in a room.
---@param room table
---@param name string
---@param value table
---@param except? table a unit
function M.send_room(room, name, value, except)
  for _, unit in pairs(room.units) do
    if unit ~= except then unit.peer:send(name, value) end
  end
end

local send_room = M.send_room

local function unit_fields(unit)
  return {
    id = unit.user.id, username = unit.user.name, custom = unit.user.motto,
    figure = unit.user.figure, roomIndex = unit.index, x = unit.x, y = unit.y,
    z = unit.room.floor:height_text(unit.x, unit.y), direction = unit.direction,
    type = 1, gender = unit.user.gender, groupId = -1, groupStatus = -1,
    groupName = "", swimFigure = "", activityPoints = 0, isModerator = false,
  }
end

-- |step| is the tile that the unit is stepping on to, if it walks.
local function status_fields(unit, step)
  local actions = {}
  if step then
    actions[1] = ("mv %d,%d,%s"):format(
      step.x, step.y, unit.room.floor:height_text(step.x, step.y))
  end
  if unit.trade then actions[#actions + 1] = "trd " end
  return {
    roomIndex = unit.index, x = unit.x, y = unit.y,
    z = unit.room.floor:height_text(unit.x, unit.y),
    headDirection = unit.direction, direction = unit.direction,
    actions = "/" .. table.concat(actions, "/") .. "/",
  }
end

--- Tells a room how a unit stands.
function M.send_status(unit, except)
  send_room(unit.room, "room_entities.status",
            {statuses = {status_fields(unit)}}, except)
end

local function sorted_units(room)
  local list = {}
  for _, unit in pairs(room.units) do list[#list + 1] = unit end
  table.sort(list, function(a, b) return a.index < b.index end)
  return list
end

-- ---- walking --------------------------------------------------------------

-- The next tile of a unit's way; it looks for another way if something has
-- got into this one.
local function next_step(unit)
  local plan, step = unit.room.floor, unit.path[1]
  if step and not plan:is_free(step.x, step.y) then
    local goal = unit.path[#unit.path]
    unit.path = plan:path(unit.x, unit.y, goal.x, goal.y) or {}
  end
  return table.remove(unit.path, 1)
end

-- One step of everybody who walks. A step tells the tile a unit comes from,
-- and in its action the one it goes to; the last status tells where it stands.
local function tick(room)
  local statuses = {}
  for _, unit in ipairs(sorted_units(room)) do
    if unit.path then
      local step = next_step(unit)
      if step then
        unit.direction = floor.direction(unit.x, unit.y, step.x, step.y)
        statuses[#statuses + 1] = status_fields(unit, step)
        unit.x, unit.y = step.x, step.y
      else
        unit.path = nil
        statuses[#statuses + 1] = status_fields(unit)
      end
    end
  end
  if #statuses > 0 then
    send_room(room, "room_entities.status", {statuses = statuses})
  end
  return #statuses > 0
end

-- Steps go on as long as somebody walks.
local function keep_ticking(hotel, room)
  if room.ticking then return end
  room.ticking = true
  local function again()
    if tick(room) then
      task.timer(hotel._step, again)
    else
      room.ticking = false
    end
  end
  again()
end

M.in_room["room_entities.walk"] = function(hotel, unit, fields)
  local path = unit.room.floor:path(unit.x, unit.y, fields.x, fields.y)
  if path and #path > 0 then
    unit.path = path
    keep_ticking(hotel, unit.room)
  end
end

M.in_room["room_entities.look_at"] = function(_, unit, fields)
  if unit.path or fields.x == unit.x and fields.y == unit.y then return end
  unit.direction = floor.direction(unit.x, unit.y, fields.x, fields.y)
  M.send_status(unit)
end

-- ---- entering and leaving -------------------------------------------------

local function count(map)
  local n = 0
  for _ in pairs(map) do n = n + 1 end
  return n
end

M.handlers["room.enter"] = function(hotel, peer, fields)
  local room = hotel._rooms[fields.roomId]
  if peer.unit then hotel:_leave(peer.unit) end
  peer.entering = nil
  if not room then
    peer:send("room.entry_error", {reason = ENTRY_CLOSED, parameter = ""})
  elseif room.password and room.password ~= fields.password then
    peer:send("session.generic_error", {errorCode = WRONG_PASSWORD})
  elseif count(room.units) >= room.most then
    peer:send("room.entry_error", {reason = ENTRY_FULL, parameter = ""})
  else
    peer.entering = room
    peer:send("room.doorbell_accepted", {username = ""})
    peer:send("room.entered")
    peer:send("room.model_name", {name = room.model, roomId = room.id})
    peer:send("room.rights", {controllerLevel = 0})
    peer:send("room.score", {totalLikes = 0, canLike = false})
  end
end

--- A unit is gone from its room.
function M.leave(hotel, unit)
  local room = unit.room
  room.units[unit.index] = nil
  unit.peer.unit = nil
  hotel:_say(unit.user.name .. " leaves the room " .. room.id)
  send_room(room, "room_entities.removed", {roomIndex = tostring(unit.index)})
end

local function place(hotel, peer, room)
  local index = 0
  while room.units[index] do index = index + 1 end
  local unit = {
    peer = peer, user = peer.account, room = room, index = index,
    x = room.door.x, y = room.door.y, direction = room.door.direction,
  }
  room.units[index] = unit
  peer.unit = unit
  hotel:_say(peer.account.name .. " enters the room " .. room.id)
  return unit
end

local function floor_item(room, item)
  return {
    itemId = item.id, spriteId = item.sprite, x = item.x, y = item.y,
    direction = 0, z = room.floor:height_text(item.x, item.y),
    stackHeight = tostring(item.height or 1), extra = 0, data = {flags = 0, state = "0"},
    secondsToExpiration = -1, usagePolicy = 0, userId = OWNER.userId,
  }
end

local function send_furniture(peer, room)
  local items, owners = {}, {}
  for i, item in ipairs(room.furniture) do items[i] = floor_item(room, item) end
  if items[1] then owners[1] = OWNER end
  peer:send("furniture.wall_items", {owners = {}, items = {}})
  peer:send("furniture.floor_items", {owners = owners, items = items})
end

-- What is in the room: only after it was asked for, and only once.
local function load_room(hotel, peer)
  local room = peer.entering
  if not room then return end
  peer.entering = nil
  local unit = place(hotel, peer, room)
  local units, statuses = {}, {}
  for i, other in ipairs(sorted_units(room)) do
    units[i] = unit_fields(other)
    statuses[i] = status_fields(other)
  end
  peer:send("room.height_map", {width = room.floor.width,
                                heights = room.floor:stack_heights()})
  peer:send("room.door_settings", room.door)
  peer:send("room.model", {scale = true, wallHeight = -1,
                           model = room.floor:text()})
  peer:send("room_entities.units", {units = units})
  peer:send("room_entities.status", {statuses = statuses})
  send_room(room, "room_entities.units", {units = {unit_fields(unit)}}, unit)
  M.send_status(unit, unit)
  peer:send("room.owner_info", {roomId = room.id, isOwner = false})
  peer:send("room.visualization_settings",
            {hideWalls = false, wallThickness = 0, floorThickness = 0})
  send_furniture(peer, room)
end

M.handlers["room.get_model"] = load_room
M.handlers["furniture.furniture_aliases"] = load_room

M.handlers["session.desktop_view"] = function(hotel, peer)
  if peer.unit then hotel:_leave(peer.unit) end
  peer.entering = nil
  peer:send("session.desktop_view")
end

-- ---- what the program does ------------------------------------------------

--- Methods of a hotel.
M.methods = {}

local function room_of(hotel, id)
  return hotel._rooms[id] or error("there is no room " .. tostring(id), 3)
end

local function send_height(room, x, y)
  send_room(room, "room.height_map_update",
            {tiles = {{x = x, y = y, height = room.floor:stack_height(x, y)}}})
end

local function add_item(hotel, room, item)
  local placed = {id = hotel:_new_item_id(), sprite = item.sprite or 1,
                  x = item.x, y = item.y, height = item.height}
  table.insert(room.furniture, placed)
  room.floor:block(item.x, item.y, item.height)
  return placed
end

--- Puts furniture on a tile, which nobody can pass from then on.
---@param room_id integer
---@param item {x: integer, y: integer, sprite: integer?, height: number?} with
--- a height, others can be put on top: then the height map does not show that
--- nobody can walk there
---@return integer id of the item
function M.methods:put(room_id, item)
  local room = room_of(self, room_id)
  local placed = add_item(self, room, item)
  send_room(room, "furniture.floor_item_added",
            {item = floor_item(room, placed), username = OWNER.username})
  send_height(room, item.x, item.y)
  return placed.id
end

--- Takes what `put` has put on a tile.
---@param room_id integer
---@param x integer
---@param y integer
---@return boolean taken false if nothing is there
function M.methods:take(room_id, x, y)
  local room = room_of(self, room_id)
  for i = #room.furniture, 1, -1 do
    local item = room.furniture[i]
    if item.x == x and item.y == y then
      table.remove(room.furniture, i)
      room.floor:unblock(x, y)
      send_room(room, "furniture.floor_item_removed", {
        itemId = tostring(item.id), isExpired = false, userId = OWNER.userId,
        delay = 0,
      })
      send_height(room, x, y)
      return true
    end
  end
  return false
end

--- Sets somebody down on another tile, as rollers and teleports do; walking
--- ends there.
---@param name string user name
---@param x integer
---@param y integer
---@return boolean moved false if nobody of that name is in a room
function M.methods:move(name, x, y)
  for peer in pairs(self._online) do
    local unit = peer.unit
    if unit and unit.user.name == name then
      unit.x, unit.y, unit.path = x, y, nil
      M.send_status(unit)
      return true
    end
  end
  return false
end

-- ---- making ---------------------------------------------------------------

function M.setup(hotel, options)
  hotel._rooms = {}
  hotel._step = options.step or STEP_SECONDS
  for id, given in pairs(options.rooms or {[42] = {}}) do
    local room = {
      id = id, units = {}, password = given.password, most = given.most or 25,
      model = given.model or "model_a", floor = floor.new(given.rows),
      door = given.door or {x = 0, y = 3, direction = 2},
      may_trade = given.may_trade ~= false, furniture = {},
    }
    hotel._rooms[id] = room
    for _, item in ipairs(given.furniture or {}) do
      add_item(hotel, room, item)
    end
  end
end

return M
