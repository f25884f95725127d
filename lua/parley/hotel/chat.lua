-- SPDX-License-Identifier: MIT
--
-- What is said and shown in the hotel's rooms.

local send_room = require("parley.hotel.rooms").send_room

local M = {in_room = {}}

local function chat_line(unit, text, style)
  return {roomIndex = unit.index, message = text, gesture = 0, bubble = style,
          urls = {}, messageLength = #text}
end

local function speak(name)
  return function(_, unit, fields)
    send_room(unit.room, "room_entities.typing",
              {roomIndex = unit.index, isTyping = 0}, unit)
    send_room(unit.room, name,
              chat_line(unit, fields.message, fields.styleId))
  end
end

local function typing(value)
  return function(_, unit)
    send_room(unit.room, "room_entities.typing",
              {roomIndex = unit.index, isTyping = value}, unit)
  end
end

M.in_room["room_entities.say"] = speak("room_entities.chat")
M.in_room["room_entities.shout"] = speak("room_entities.shout")
M.in_room["room_entities.typing_start"] = typing(1)
M.in_room["room_entities.typing_stop"] = typing(0)

M.in_room["room_entities.whisper"] = function(_, unit, fields)
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

M.in_room["room_entities.dance"] = function(_, unit, fields)
  send_room(unit.room, "room_entities.dance",
            {roomIndex = unit.index, danceId = fields.danceType})
end

M.in_room["room_entities.action"] = function(_, unit, fields)
  send_room(unit.room, "room_entities.expression",
            {roomIndex = unit.index, expression = fields.actionType})
end

return M
