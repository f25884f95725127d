-- SPDX-License-Identifier: MIT
--
-- A bot on an encrypted TCP connection: it visits a room where somebody
-- greets it, talks, walks, whispers a word, and leaves.
--
--   parley run examples/visitor.lua tcp://127.0.0.1:30000 TICKET ROOM WORD
--
-- A fifth argument is a file for the bytes of the connection, as they are on
-- the wire.
local parley = require "parley"

-- The public key of the server: the one that most servers are shipped with.
local KEY = {
  e = "3",
  n = "86851dd364d5c5cece3c883171cc6ddc5760779b992482bd1e20dd296888df91" ..
      "b33b936a7b93f06d29e8870f703a216257dec7c81de0058fea4cc5116f75e6ef" ..
      "c4e9113513e45357dc3fd43d4efab5963ef178b78bd61e81a14c603b24c8bcce" ..
      "0a12230b320045498edc29282ff0603bc7b7dae8fc1b05b52b2f301a9dc783b7",
}

local url, ticket, room_id, word, file = arg[1], arg[2], tonumber(arg[3]),
                                         arg[4] or "hello", arg[5]
if not room_id then
  error("usage: parley run visitor.lua URL TICKET ROOM [WORD [FILE]]", 0)
end

local function say(...) print("visitor | " .. string.format(...)) end

local wire = file and assert(io.open(file, "wb"))
local bot = parley.client {
  protocol = "nitro", url = url, ticket = ticket, crypto = "stream", key = KEY,
  tap = wire and function(_, bytes) wire:write(bytes) end or nil,
}
local names, me, index, goal = {}, nil, nil, {x = 6, y = 6}

bot:on("open", function() say("connected over TCP") end)
bot:on("handshake.init_diffie", function()
  say("key exchange: got the server's prime and generator")
end)
bot:on("handshake.complete_diffie", function()
  say("key exchange: got the server's public number")
end)
bot:on("secure", function() say("RC4 is on") end)
bot:on("ready", function() say("logged in") end)
bot:on("client.ping", function() say("ping; the pong is on its way") end)
bot:on("client.latency_response", function(answer)
  say("latency test %d came back", answer.requestId)
end)
bot:on("room.model_name", function(room)
  say("room %d is ready", room.roomId)
end)
bot:on("room.height_map", function(map)
  say("height map: %d x %d tiles", map.width, #map.heights / map.width)
end)
bot:on("room_entities.units", function(room)
  for _, unit in ipairs(room.units) do
    names[unit.roomIndex] = unit.username
    if unit.id == me.userId then index = unit.roomIndex end
    say("%s is here, at %d,%d", unit.username, unit.x, unit.y)
  end
end)
bot:on("room_entities.status", function(list)
  for _, status in ipairs(list.statuses) do
    local to = status.actions:match("/mv ([^/]*)/")
    if status.roomIndex == index then
      say(to and "at %d,%d, stepping to %s" or "at %d,%d", status.x, status.y,
          to)
    end
  end
end)
bot:on("room_entities.chat", function(chat)
  say("%s says: %s", names[chat.roomIndex] or "?", chat.message)
end)
bot:on("room_entities.whisper", function(chat)
  say("%s whispers: %s", names[chat.roomIndex] or "?", chat.message)
end)
bot:on("room_entities.removed", function(unit)
  say("%s has left", names[tonumber(unit.roomIndex)] or "?")
end)
bot:on("close", function(_, text) say("disconnected: %s", text) end)

-- Waits until somebody else speaks (or whispers) a line that fits |pattern|.
local function hear(packet, pattern)
  return assert(bot:wait(packet, function(chat)
    return chat.roomIndex ~= index and chat.message:find(pattern)
  end, 10))
end

parley.run(function()
  assert(bot:connect(10))
  me = assert(bot:request("user.get_info", {}, "user.info", 5))
  bot.client.latency_test {requestId = 7}
  assert(bot:enter_room(room_id, "", 10))
  local hello = hear("room_entities.chat", "^Hello")
  local friend = names[hello.roomIndex]
  bot:say("!ping")
  hear("room_entities.chat", "^pong")
  bot:walk(goal.x, goal.y)
  assert(bot:wait("room_entities.status", function(list)
    for _, status in ipairs(list.statuses) do
      if status.roomIndex == index and status.x == goal.x and
         status.y == goal.y then return true end
    end
  end, 15))
  bot:whisper(friend, word)
  hear("room_entities.whisper", "^I heard")
  bot:say("!bye")
  assert(bot:wait("room_entities.removed", 5))
  assert(bot:leave_room())
  bot:close()
  assert(bot:join(5))
end)
if wire then wire:close() end
