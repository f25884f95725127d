-- SPDX-License-Identifier: MIT
--
-- Joins three networks: what is said in a room of a hotel, in a channel of
-- Essential or in one of guild chat is said in the other two as well, with
-- the name of who said it in front. Its own messages stay where they are.
--
--   parley run examples/relay.lua
--
-- All is set in the environment, since half of it is secret:
--
--   HOTEL_URL, HOTEL_TICKET, HOTEL_ROOM
--   ESSENTIAL_URL, ESSENTIAL_NAME, ESSENTIAL_UUID, ESSENTIAL_CHANNEL
--   ESSENTIAL_NAMES: "UUID=Name UUID=Name ...", as messages have no names
--   GUILD_URL, GUILD_USER, GUILD_PASSWORD, GUILD, GUILD_CHANNEL
--
-- Servers of Essential that know their players need a `login` as well, see
-- essential_login.lua. Two relays between the same places would echo.
local parley = require "parley"

local set = setmetatable({}, {__index = function(_, name)
  return os.getenv(name) or error("relay.lua needs " .. name, 0)
end})

local hotel = parley.client {protocol = "nitro", url = set.HOTEL_URL,
  ticket = set.HOTEL_TICKET, reconnect = true}
local essential = parley.client {protocol = "essential",
  url = set.ESSENTIAL_URL, user = set.ESSENTIAL_NAME,
  uuid = set.ESSENTIAL_UUID, reconnect = true}
local guild = parley.client {protocol = "guildchat", url = set.GUILD_URL,
  id = tonumber(set.GUILD_USER) or set.GUILD_USER,
  password = set.GUILD_PASSWORD, reconnect = true}
local names = {hotel = {}, essential = {}, guild = {}} -- who is who

local speak = {
  hotel = function(text) return hotel:say(text) end,
  essential = function(text)
    return essential:say(set.ESSENTIAL_CHANNEL, text)
  end,
  guild = function(text) return guild:post(text) end,
}

-- Says in the other networks what |who| said in one; none waits for another.
local function relay(from, who, text)
  local name = names[from][who] or tostring(who)
  local line = ("[%s] %s: %s"):format(from, name, text):gsub("%s+", " ")
  for to, say in pairs(speak) do
    if to ~= from then
      parley.spawn(function()
        local ok, message = say(line)
        if not ok then print(("not said in %s: %s"):format(to, message)) end
      end)
    end
  end
end

local me, units = nil, {} -- in the hotel: my record, users by index
hotel:on("room_entities.units", function(room)
  for _, unit in ipairs(room.units) do
    units[unit.roomIndex], names.hotel[unit.id] = unit.id, unit.username
  end
end)
hotel:on("room_entities.chat", function(chat)
  local who = units[chat.roomIndex]
  if who ~= me.userId then relay("hotel", who, chat.message) end
end)

essential:on("chat.ServerChatChannelMessagePacket", function(push, packet)
  if packet.unique_id ~= "" then return end -- the answer to my own
  for _, message in ipairs(push.messages) do
    local id = message.channelId -- a text where it is no exact number
    if type(id) == "number" then id = ("%d"):format(id) end
    if id == set.ESSENTIAL_CHANNEL and
       message.sender ~= set.ESSENTIAL_UUID:lower() then
      relay("essential", message.sender, message.contents)
    end
  end
end)

guild:on("message", function(fields)
  local said = fields.message
  local author = type(said.author) == "table" and said.author.id or said.author
  if tostring(author) ~= tostring(guild.user.id) then
    relay("guild", author, said.content)
  end
end)

parley.run(function()
  local players = os.getenv "ESSENTIAL_NAMES" or ""
  for uuid, name in players:gmatch "(%S+)=(%S+)" do
    names.essential[uuid:lower()] = name
  end
  assert(essential:connect(10))
  assert(guild:connect(10))
  local channel = tonumber(set.GUILD_CHANNEL)
  for _, user in ipairs(assert(guild:channel(channel)).users) do
    names.guild[user.id] = user.displayName
  end
  assert(guild:set_active_channel(tonumber(set.GUILD), channel))
  assert(hotel:connect(10))
  me = assert(hotel:request("user.get_info", {}, "user.info", 5))
  assert(hotel:stay_in_room(tonumber(set.HOTEL_ROOM)))
end)
