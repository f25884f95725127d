-- SPDX-License-Identifier: MIT
--
-- A server of guild chat: guilds, direct messages, history, who types, and
-- pictures.
--
--   parley run examples/guildchat_server.lua --port N --world FILE
--     --uploads DIR [--host ADDRESS] [--database FILE]
--
-- FILE is JSON: users (with their passwords), guilds, memberships, channels,
-- messages. Without --database what is said is kept in memory. It prints
-- "listening on URL" when it is ready.

local parley = require "parley"
local picture = require "parley.guildchat.picture"
local store = require "parley.guildchat.store"
local worlds = require "parley.guildchat.world"

local sha256, to_hex = parley.core.crypto.sha256, parley.core.crypto.hex

local function usage(message)
  io.stderr:write("guildchat_server: ", message, "\n",
    "usage: guildchat_server.lua --port N --world FILE --uploads DIR " ..
    "[--host ADDRESS] [--database FILE]\n")
  os.exit(2)
end

-- The arguments as {name = value}.
local function read_arguments(given)
  local known = {port = true, world = true, uploads = true, host = true,
                 database = true}
  local set = {}
  for i = 1, #given, 2 do
    local name = given[i]:match("^%-%-(%a+)$")
    if not name or not known[name] then
      usage("unknown argument " .. given[i])
    end
    if not given[i + 1] then usage(given[i] .. " needs a value") end
    set[name] = given[i + 1]
  end
  set.port = tonumber(set.port or "8080")
  if not set.port or not set.world then
    usage("--world FILE is missing, or --port is no number")
  end
  return set
end

local set = read_arguments({...})
local keep
if set.database then
  local message
  keep, message = store.sqlite(set.database)
  if not keep then usage(message) end
end
local world, problem = worlds.load(set.world, keep)
if not world then usage(problem) end

local server = parley.server {
  protocol = "guildchat", host = set.host, port = set.port,
}

-- ---- asking -----------------------------------------------------------------

server:on("login", function(_, who)
  return world:log_in(who.id, who.password)
end)

server:on("listguilds", function(peer)
  peer:send("listguilds", {guilds = world:guilds(peer.user.id)})
end)

server:on("guild", function(peer, fields)
  local contents = world:guild(worlds.number(fields.guildId), peer.user.id)
  if contents then peer:send("guild", {contents = contents}) end
end)

server:on("channel", function(peer, fields)
  local contents = world:channel(worlds.number(fields.channelId), peer.user.id)
  if contents then peer:send("channel", {contents = contents}) end
end)

-- ---- the active channel -----------------------------------------------------

server:on("setactivechannel", function(peer, fields)
  local wish = fields.activeChannel or {}
  local guild, channel = worlds.number(wish.guild), worlds.number(wish.channel)
  if world:is_active_choice(guild, channel, peer.user.id) then
    peer.active = channel
  end
end)

server:on("unsetactivechannel", function(peer) peer.active = nil end)

-- Tells those who look at the channel.
local function tell(channel, name, fields, except)
  for _, other in ipairs(server:peers()) do
    if other.active == channel and other ~= except then
      other:send(name, fields)
    end
  end
end

server:on("typing", function(peer)
  if peer.active then
    tell(peer.active, "typing", {user = world:user(peer.user.id)}, peer)
  end
end)

server:on("post", function(peer, fields)
  if not peer.active then return end
  local said = world:post(peer.active, peer.user.id, fields.post or {},
                          os.date("!%Y-%m-%dT%H:%M:%S+00:00"))
  if said then tell(peer.active, "message", {message = said}) end
end)

-- ---- pictures ---------------------------------------------------------------

-- Keeps a picture under a name made of its content; nil if it can not.
local function keep_picture(bytes)
  local ending = picture.check(bytes)
  if not ending or not set.uploads then return nil end
  local name = to_hex(sha256(bytes)):sub(1, 16) .. ending
  local file, message = io.open(set.uploads .. "/" .. name, "wb")
  if not file then
    io.stderr:write("guildchat_server: ", message, "\n")
    return nil
  end
  file:write(bytes)
  file:close()
  return name
end

-- Every upload is answered, one that has no picture in it, too.
server:on("*", function(peer, _, packet)
  if packet.name ~= "upload" then return end
  local fields = packet:decode()
  local name = keep_picture(fields and fields.file)
  local status = name and {result = "success", uploadedAs = name}
                      or {result = "failure"}
  peer:send("uploadstatus", {status = status})
end)

-- ---- running ----------------------------------------------------------------

parley.run(function()
  local listener, message = server:listen()
  if not listener then usage(message) end
  print("listening on " .. listener.url)
  io.stdout:flush()
  while true do parley.sleep(3600) end
end)
