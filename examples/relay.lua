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
local chats = require "parley.chat"
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

local places = {} -- chats by the names of their networks

-- Says something in one of them; none waits for another.
local function say(to, line)
  local ok, message = places[to]:say(line)
  if not ok then print(("not said in %s: %s"):format(to, message)) end
end

local function relay(from)
  return function(name, text)
    local line = ("[%s] %s: %s"):format(from, name, text):gsub("%s+", " ")
    for to in pairs(places) do
      if to ~= from then parley.spawn(say, to, line) end
    end
  end
end

parley.run(function()
  local names = {}
  for uuid, name in (os.getenv "ESSENTIAL_NAMES" or ""):gmatch "(%S+)=(%S+)" do
    names[uuid] = name
  end
  places.essential = assert(chats.join(essential,
    {channel = set.ESSENTIAL_CHANNEL, names = names}, relay "essential"))
  places.guild = assert(chats.join(guild,
    {guild = tonumber(set.GUILD), channel = tonumber(set.GUILD_CHANNEL)},
    relay "guild"))
  places.hotel = assert(chats.join(hotel, {room = tonumber(set.HOTEL_ROOM)},
                                   relay "hotel"))
  assert(hotel:join())
end)
