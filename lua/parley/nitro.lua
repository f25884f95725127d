-- SPDX-License-Identifier: MIT
--
-- What a bot does in a hotel, a few lines each over send and wait.

local M = {}

--- Lists of the client's packets.
M.generated = "parley.gen.nitro"

--- Without a ticket the program logs in by itself.
M.logs_in_by_hand = true
--- With this packet; its field `ticket` is what a server asks the program about.
M.login_packet = "security.sso_ticket"

--- A known server drops the 12th packet of one header within 1 to 2 s.
M.pace = {per_header = 10, window = 2}

--- What a client of `nitro` can do besides.
---@class parley.nitro.client: parley.client
local Nitro = {}
M.methods = Nitro

local enum_names = {}

-- The name of a value of an enum, for messages.
local function name_of(self, enum, value)
  if not enum_names[enum] then
    local names = {}
    for _, entry in ipairs(self._schema:enums()) do
      if entry.name == enum then
        for _, item in ipairs(entry.values) do
          names[item.number] = item.name
        end
      end
    end
    enum_names[enum] = names
  end
  return (enum_names[enum][value] or tostring(value)):gsub("_", " ")
end

-- What stands against entering, by packet.
local refusals = {
  ["room.entry_error"] = function(self, fields)
    return "the room can not be entered: " ..
      name_of(self, "RoomEntryError", fields.reason), "EREFUSED"
  end,
  ["session.generic_error"] = function(self, fields)
    return "the room can not be entered: " ..
      name_of(self, "GenericErrorCode", fields.errorCode), "EREFUSED"
  end,
  ["room.doorbell_rejected"] = function()
    return "nobody opened the door", "EREFUSED"
  end,
  ["session.desktop_view"] = function()
    return "the server sent the bot back to the hotel view", "EREFUSED"
  end,
}

-- Waits for |name| or for a refusal.
local function expect(self, name, timeout)
  local names = {name}
  for other in pairs(refusals) do names[#names + 1] = other end
  local fields, packet, code = self:wait_any(names, timeout)
  if not fields then return nil, packet, code end
  local refused = refusals[packet.name]
  if refused then return nil, refused(self, fields) end
  return fields, packet
end

--- Enters a room: asks, waits until it is ready, asks for what is in it, and
--- waits for its first units. A server that does not know the room may stay
--- silent, so there is a timeout.
---@param room_id integer
---@param password? string
---@param timeout? number seconds for all of it; default 10
---@return table? room {id, model, units}
---@return string? message
---@return string? code
function Nitro:enter_room(room_id, password, timeout)
  local task = require "parley.task"
  local deadline = task.now() + (timeout or 10)
  local function left() return math.max(0, deadline - task.now()) end
  local sent, message, code = self:_send(2, "room.enter",
    {roomId = room_id, password = password or ""})
  if not sent then return nil, message, code end
  local model, packet
  model, packet, code = expect(self, "room.model_name", left())
  if not model then return nil, packet, code end
  sent, message, code = self:send("furniture.furniture_aliases")
  if sent then sent, message, code = self:send("room.get_model") end
  if not sent then return nil, message, code end
  local units
  units, packet, code = expect(self, "room_entities.units", left())
  if not units then return nil, packet, code end
  return {id = model.roomId, model = model.name, units = units.units}
end

--- Leaves the room and waits for the confirmation.
---@param timeout? number seconds; default 5
---@return boolean? left
---@return string? message
---@return string? code
function Nitro:leave_room(timeout)
  local fields, message, code = self:request("session.desktop_view", {},
                                             "session.desktop_view",
                                             timeout or 5)
  if not fields then return nil, message, code end
  return true
end

--- Enters a room and stays there: it is entered again whenever a lost
--- connection is back (see the option `reconnect`). Returns when the
--- connection has ended for good; a refusal of the room ends it, too.
---@param room_id integer
---@param password? string
---@param timeout? number seconds for each time it is entered; default 10
---@return boolean? true after `close`
---@return string? message
---@return string? code
function Nitro:stay_in_room(room_id, password, timeout)
  local refusal, fault
  local function enter()
    local room, message, code = self:enter_room(room_id, password, timeout)
    if room or code == "ECLOSED" then return end
    refusal, fault = message, code
    self:close()
  end
  self:on("ready", enter)
  enter()
  local ok, message, code = self:join()
  self:off("ready", enter)
  if refusal then return nil, refusal, fault end
  return ok, message, code
end

--- Says something to those nearby.
---@param text string
---@param style? integer style of the bubble
---@return boolean? sent
---@return string? message
---@return string? code
function Nitro:say(text, style)
  local ok, message, code = self:_send(2, "room_entities.say",
    {message = text, styleId = style or 0})
  return ok, message, code
end

--- Says something to the whole room.
---@param text string
---@param style? integer style of the bubble
---@return boolean? sent
---@return string? message
---@return string? code
function Nitro:shout(text, style)
  local ok, message, code = self:_send(2, "room_entities.shout",
    {message = text, styleId = style or 0})
  return ok, message, code
end

--- Says something to one user in the room.
---@param name string user name
---@param text string
---@param style? integer style of the bubble
---@return boolean? sent
---@return string? message
---@return string? code
function Nitro:whisper(name, text, style)
  local ok, message, code = self:_send(2, "room_entities.whisper",
    {message = name .. " " .. text, styleId = style or 0})
  return ok, message, code
end

--- Walks to a tile; the steps come as room_entities.status.
---@param x integer
---@param y integer
---@return boolean? sent
---@return string? message
---@return string? code
function Nitro:walk(x, y)
  local ok, message, code = self:_send(2, "room_entities.walk", {x = x, y = y})
  return ok, message, code
end

return M
