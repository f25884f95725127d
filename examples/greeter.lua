-- SPDX-License-Identifier: MIT
--
-- A bot that greets everybody in a room and answers some words.
--
--   parley run examples/greeter.lua ws://127.0.0.1:2096/ TICKET ROOM
--
-- The address, the ticket and the room can be in the environment, too:
-- HOTEL_URL, HOTEL_TICKET, HOTEL_ROOM. (A ticket on the command line can be
-- seen by other users of the machine.)
local parley = require "parley"

local url = arg[1] or os.getenv "HOTEL_URL"
local ticket = arg[2] or os.getenv "HOTEL_TICKET"
local room_id = tonumber(arg[3] or os.getenv "HOTEL_ROOM") or 42
if not url or not ticket then
  error("usage: parley run greeter.lua URL TICKET [ROOM]", 0)
end

local bot = parley.client {protocol = "nitro", url = url, ticket = ticket}
local names, me = {}, nil -- users by their index in the room; my own record

local function say(...) print("greeter | " .. string.format(...)) end

bot:on("open", function() say("connected, upgraded to WebSocket") end)
bot:on("ready", function() say("logged in") end)
bot:on("client.ping", function() say("ping; the pong is on its way") end)
bot:on("room.height_map", function(map)
  say("height map: %d x %d tiles", map.width, #map.heights / map.width)
end)

bot:on("room_entities.units", function(room)
  for _, unit in ipairs(room.units) do
    names[unit.roomIndex] = unit.username
    say("%s is here, at %d,%d", unit.username, unit.x, unit.y)
    if unit.id ~= me.userId then
      bot.room_entities.say {message = "Hello, " .. unit.username .. "!"}
    end
  end
end)

bot:on("room_entities.chat", function(chat)
  say("%s says: %s", names[chat.roomIndex] or "?", chat.message)
  if chat.message == "!ping" then
    bot.room_entities.say {message = "pong"}
  elseif chat.message == "!bye" then
    bot:leave_room()
    bot:close()
  end
end)

bot:on("room_entities.whisper", function(chat)
  local name = names[chat.roomIndex]
  if name == me.username then return end -- my own words come back
  say("%s whispers: %s", name, chat.message)
  bot:whisper(name, "I heard: " .. chat.message)
end)

bot:on("close", function(_, text) say("disconnected: %s", text) end)

parley.run(function()
  assert(bot:connect(10))
  me = assert(bot:request("user.get_info", {}, "user.info", 5))
  assert(bot:enter_room(room_id, "", 10))
  assert(bot:join())
end)
