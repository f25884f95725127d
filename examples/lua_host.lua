-- SPDX-License-Identifier: MIT
--
-- The bot of lua_host.c: it enters a room, answers "!frames" with what the host
-- has counted, and ends the host at "!bye". It is run as a task, so it waits
-- for what it likes, and the host goes on.
--
--   ./lua_host PREFIX lua_host.lua URL TICKET [ROOM]
local parley = require "parley"

local host, url, ticket, room_id = ...
local bot = parley.client {protocol = "nitro", url = url, ticket = ticket}

bot:on("room_entities.chat", function(chat)
  host.log(chat.message)
  if chat.message == "!frames" then
    bot:say(("%d frames"):format(host.frames()))
  elseif chat.message == "!bye" then
    bot:close()
  end
end)

assert(bot:connect(10))
assert(bot:enter_room(tonumber(room_id) or 42))
local jit = rawget(_G, "jit")
bot:say("hello from " .. (jit and jit.version or _VERSION))
bot:join()
host.quit()
