-- SPDX-License-Identifier: MIT
--
-- A bot of guild chat: it answers commands, and posts a picture when it is
-- asked for one.
--
--   parley run examples/guildchat_bot.lua URL ID PASSWORD [GUILD CHANNEL]
--
-- Without GUILD and CHANNEL (their ids) it goes where it first may. Commands:
-- !ping, !who, !say TEXT, !picture, !leave.

local parley = require "parley"

local url, id, password, guild, channel = ...
if not password then
  io.stderr:write("usage: guildchat_bot.lua URL ID PASSWORD " ..
                  "[GUILD CHANNEL]\n")
  os.exit(2)
end

-- Eight by eight pixels, as PNG.
local PICTURE = parley.core.crypto.unbase64(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAbUlEQVR42hXOUREAUQhCUa" ..
  "MYhShEMcqNQhSi7Fs/OQzjzLCDBg83MGToMLPsosXLLSxZug/ECgmLE4iI6oFZI2NzBhNT" ..
  "Pzj20OHjDo4cvQf/7Bt41Rf+F+h7YsIGBYfLHyc0D8oWFZfrX05p+QDeqGABtJu0bQAAAA" ..
  "BJRU5ErkJggg==")

local bot = parley.client {
  protocol = "guildchat", url = url, id = tonumber(id) or id,
  password = password, reconnect = true,
}

-- The first channel that the bot may see.
local function first_channel()
  for _, each in ipairs(assert(bot:list_guilds())) do
    local contents = assert(bot:guild(each.id))
    if contents.channels[1] then return each.id, contents.channels[1].id end
  end
  error("there is no channel to go to", 0)
end

local commands = {}

function commands.ping()
  bot:post("pong")
end

function commands.who()
  local names = {}
  for i, user in ipairs(assert(bot:channel(channel)).users) do
    names[i] = user.displayName
  end
  bot:post(table.concat(names, ", "))
end

function commands.say(text)
  bot:post(text)
end

function commands.picture()
  local name, message = bot:upload(PICTURE)
  if name then
    bot:post("a picture", {{userId = bot.user.id, fileName = name}})
  else
    bot:post("no picture: " .. message)
  end
end

function commands.leave()
  bot:post("good bye")
  bot:close()
end

bot:on("message", function(fields)
  local said = fields.message
  print(("%s: %s"):format(tostring(said.author), said.content))
  io.stdout:flush()
  if said.author == bot.user.id then return end
  local name, rest = said.content:match("^!(%a+)%s*(.*)$")
  if commands[name or ""] then commands[name](rest) end
end)

bot:on("reconnect", function(try, delay, why)
  print(("lost (%s), try %d in %.1f s"):format(tostring(why), try, delay))
end)

parley.run(function()
  assert(bot:connect(10))
  guild, channel = tonumber(guild), tonumber(channel)
  if not channel then guild, channel = first_channel() end
  assert(bot:set_active_channel(guild, channel))
  print(("listening in channel %d as %s"):format(channel, bot.user.handle))
  io.stdout:flush()
  bot:join()
end)
