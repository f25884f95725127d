-- SPDX-License-Identifier: MIT
--
-- A small hotel: tickets, rooms, units that walk, chat. A program on the
-- server's side of parley, for demonstrations and tests of bots.

local floor = require "parley.floor"
local server = require "parley.server"
local task = require "parley.task"

local M = {}

local STEP_SECONDS = 0.5
local REASON_CONCURRENT = 2 -- logged in from somewhere else
local WRONG_PASSWORD = -100002
local ENTRY_FULL, ENTRY_CLOSED = 1, 2

--- A server of `nitro` with rooms, for demonstrations and tests.
---@class parley.Hotel
local Hotel = {__name = "parley.Hotel"}
Hotel.__index = Hotel

-- ---- rooms ----------------------------------------------------------------

local function send_room(room, name, value, except)
  for _, unit in pairs(room.units) do
    if unit ~= except then unit.peer:send(name, value) end
  end
end

local function unit_fields(unit)
  return {
    id = unit.user.id, username = unit.user.name, custom = unit.user.motto,
    figure = unit.user.figure, roomIndex = unit.index, x = unit.x, y = unit.y,
    z = unit.room.floor:height_text(unit.x, unit.y), direction = unit.direction,
    type = 1, gender = unit.user.gender, groupId = -1, groupStatus = -1,
    groupName = "", swimFigure = "", activityPoints = 0, isModerator = false,
  }
end

local function status_fields(unit, actions)
  return {
    roomIndex = unit.index, x = unit.x, y = unit.y,
    z = unit.room.floor:height_text(unit.x, unit.y),
    headDirection = unit.direction, direction = unit.direction,
    actions = "/" .. (actions or "") .. "/",
  }
end

local function sorted_units(room)
  local list = {}
  for _, unit in pairs(room.units) do list[#list + 1] = unit end
  table.sort(list, function(a, b) return a.index < b.index end)
  return list
end

-- One step of everybody who walks. A step tells the tile a unit comes from,
-- and in its action the one it goes to; the last status tells where it stands.
local function tick(room)
  local statuses = {}
  for _, unit in ipairs(sorted_units(room)) do
    if unit.path then
      local step = table.remove(unit.path, 1)
      if step then
        unit.direction = floor.direction(unit.x, unit.y, step.x, step.y)
        statuses[#statuses + 1] = status_fields(unit, ("mv %d,%d,%s"):format(
          step.x, step.y, room.floor:height_text(step.x, step.y)))
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
local function keep_ticking(room)
  if room.ticking then return end
  room.ticking = true
  local function again()
    if tick(room) then
      task.timer(STEP_SECONDS, again)
    else
      room.ticking = false
    end
  end
  again()
end

local function leave(hotel, unit)
  local room = unit.room
  room.units[unit.index] = nil
  unit.peer.unit = nil
  hotel:_say(unit.user.name .. " leaves the room " .. room.id)
  send_room(room, "room_entities.removed", {roomIndex = tostring(unit.index)})
end

-- ---- entering -------------------------------------------------------------

local function count(map)
  local n = 0
  for _ in pairs(map) do n = n + 1 end
  return n
end

local function enter(hotel, peer, fields)
  local room = hotel._rooms[fields.roomId]
  if peer.unit then leave(hotel, peer.unit) end
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
  send_room(room, "room_entities.status",
            {statuses = {status_fields(unit)}}, unit)
  peer:send("room.owner_info", {roomId = room.id, isOwner = false})
  peer:send("room.visualization_settings",
            {hideWalls = false, wallThickness = 0, floorThickness = 0})
  peer:send("furniture.wall_items", {owners = {}, items = {}})
  peer:send("furniture.floor_items", {owners = {}, items = {}})
end

-- ---- packets --------------------------------------------------------------

local function chat_line(unit, text, style)
  return {roomIndex = unit.index, message = text, gesture = 0, bubble = style,
          urls = {}, messageLength = #text}
end

local function send_info(peer)
  local user = peer.account
  peer:send("user.info", {
    userId = user.id, username = user.name, figure = user.figure,
    gender = user.gender, motto = user.motto, realName = "",
    directMail = false, respectsReceived = 0, respectsRemaining = 3,
    respectsPetRemaining = 3, streamPublishingAllowed = false,
    lastAccessedDate = "", canChangeName = false, safetyLocked = false,
  })
  peer:send("user.perks", {perks = {}})
  peer:send("user.settings", {
    volumeSystem = 100, volumeFurni = 100, volumeTrax = 100, oldChat = false,
    roomInvites = false, cameraFollow = false, flags = 0, styleId = 0,
  })
end

local function whisper(unit, fields)
  local name, text = fields.message:match("^(%S+) (.*)$")
  for _, other in pairs(unit.room.units) do
    if other.user.name == name and other ~= unit then
      local line = chat_line(unit, text, fields.styleId)
      other.peer:send("room_entities.whisper", line)
      unit.peer:send("room_entities.whisper", line)
      return
    end
  end
end

local function speak(name)
  return function(unit, fields)
    send_room(unit.room, "room_entities.typing",
              {roomIndex = unit.index, isTyping = 0}, unit)
    send_room(unit.room, name,
              chat_line(unit, fields.message, fields.styleId))
  end
end

local function typing(value)
  return function(unit)
    send_room(unit.room, "room_entities.typing",
              {roomIndex = unit.index, isTyping = value}, unit)
  end
end

-- Packets of a unit: they are ignored outside of a room.
local in_room = {
  ["room_entities.say"] = speak("room_entities.chat"),
  ["room_entities.shout"] = speak("room_entities.shout"),
  ["room_entities.whisper"] = whisper,
  ["room_entities.typing_start"] = typing(1),
  ["room_entities.typing_stop"] = typing(0),
  ["room_entities.walk"] = function(unit, fields)
    local path = unit.room.floor:path(unit.x, unit.y, fields.x, fields.y)
    if path and #path > 0 then
      unit.path = path
      keep_ticking(unit.room)
    end
  end,
  ["room_entities.look_at"] = function(unit, fields)
    if unit.path or fields.x == unit.x and fields.y == unit.y then return end
    unit.direction = floor.direction(unit.x, unit.y, fields.x, fields.y)
    send_room(unit.room, "room_entities.status",
              {statuses = {status_fields(unit)}})
  end,
  ["room_entities.dance"] = function(unit, fields)
    send_room(unit.room, "room_entities.dance",
              {roomIndex = unit.index, danceId = fields.danceType})
  end,
  ["room_entities.action"] = function(unit, fields)
    send_room(unit.room, "room_entities.expression",
              {roomIndex = unit.index, expression = fields.actionType})
  end,
}

-- ---- logins ---------------------------------------------------------------

-- A ticket is good for one login.
local function check_ticket(hotel, peer, ticket)
  local user = hotel._tickets[ticket]
  if not user then
    hotel:_say("refused a wrong ticket")
    return false
  end
  if not hotel._reusable then hotel._tickets[ticket] = nil end
  for other in pairs(hotel._online) do
    if other.account == user then
      other:send("disconnect.reason", {reason = REASON_CONCURRENT})
      other:close(1000, "Bye")
    end
  end
  peer.account = user
  return true
end

local function welcome(hotel, peer)
  hotel._online[peer] = true
  hotel:_say(peer.account.name .. " has logged in")
  peer:send("availability.status", {isOpen = true, onShutdown = false,
                                    isAuthenticUser = true})
  peer:send("client.ping")
  peer:send("session.info_feed_enable", {enabled = true})
end

local function on_closed(hotel, peer)
  if peer.unit then leave(hotel, peer.unit) end
  if hotel._online[peer] then
    hotel._online[peer] = nil
    hotel:_say(peer.account.name .. " has gone")
  end
end

local function add_handlers(hotel)
  local s = hotel.server
  s:on("login", function(peer, ticket)
    return check_ticket(hotel, peer, ticket)
  end)
  s:on("ready", function(peer) welcome(hotel, peer) end)
  s:on("close", function(peer) on_closed(hotel, peer) end)
  s:on("user.get_info", function(peer) send_info(peer) end)
  s:on("room.enter", function(peer, fields) enter(hotel, peer, fields) end)
  s:on("room.get_model", function(peer) load_room(hotel, peer) end)
  s:on("furniture.furniture_aliases", function(peer) load_room(hotel, peer) end)
  s:on("session.desktop_view", function(peer)
    if peer.unit then leave(hotel, peer.unit) end
    peer.entering = nil
    peer:send("session.desktop_view")
  end)
  for name, fn in pairs(in_room) do
    s:on(name, function(peer, fields)
      if peer.unit then fn(peer.unit, fields) end
    end)
  end
end

-- ---- hotel ----------------------------------------------------------------

function Hotel:_say(text)
  if self._report then self._report(text) end
end

--- Makes a hotel; `hotel.server:listen{...}` opens it, as often as wanted.
--- `options.server` are options of the server. `options.tickets` maps tickets
--- to users ({name, motto, figure, gender}), `options.rooms` numbers to rooms
--- ({rows, door, password, most}).
---@param options table {tickets, rooms, report, reusable_tickets, server}
---@return parley.Hotel
function M.new(options)
  local given = {protocol = "nitro"}
  for name, value in pairs(options.server or {}) do given[name] = value end
  local self = setmetatable({
    server = server.new(given), _tickets = {}, _rooms = {}, _online = {},
    _report = options.report, _reusable = options.reusable_tickets,
  }, Hotel)
  local names = {}
  for ticket in pairs(options.tickets) do names[#names + 1] = ticket end
  table.sort(names)
  for id, ticket in ipairs(names) do
    local user = options.tickets[ticket]
    self._tickets[ticket] = {
      id = id, name = user.name, motto = user.motto or "",
      figure = user.figure or "hd-180-1.ch-210-66.lg-270-82.sh-290-80",
      gender = user.gender or "M",
    }
  end
  for id, room in pairs(options.rooms or {[42] = {}}) do
    self._rooms[id] = {
      id = id, units = {}, password = room.password, most = room.most or 25,
      model = room.model or "model_a", floor = floor.new(room.rows),
      door = room.door or {x = 0, y = 3, direction = 2},
    }
  end
  add_handlers(self)
  return self
end

--- Sends everybody away and closes the listeners.
function Hotel:close()
  self.server:close(1000, "Bye")
end

return M
