-- SPDX-License-Identifier: MIT
--
-- A chat of any of the networks: who says what there, and saying something.
-- A room of a hotel, a channel of Essential and one of guild chat are alike
-- then, for programs in more than one of them.

local M = {}

--- A chat that a client has joined.
---@class parley.Chat
---@field client table the client; more can be done with it
local Chat = {__name = "parley.Chat"}
Chat.__index = Chat

--- Says something to all who are there.
---@param text string
---@return any ok
---@return string? message
---@return string? code
function Chat:say(text)
  return self._say(text)
end

-- Ids beyond what a Lua number holds are texts.
local function same(a, b)
  if type(a) == "number" then a = ("%d"):format(a) end
  if type(b) == "number" then b = ("%d"):format(b) end
  return a == b
end

local join = {}

function join.nitro(self, client, place)
  local me, message, code = client:request("user.get_info", {}, "user.info", 10)
  if not me then return nil, message, code end
  local units = {} -- by their index in the room
  client:on("room_entities.units", function(room)
    for _, unit in ipairs(room.units) do units[unit.roomIndex] = unit end
  end)
  for _, kind in ipairs {"room_entities.chat", "room_entities.shout"} do
    client:on(kind, function(line)
      local unit = units[line.roomIndex]
      if unit and unit.id ~= me.userId then
        self._said(unit.username, line.message)
      end
    end)
  end
  function self._say(text) return client:say(text) end
  client:on("ready", function() -- when a lost connection is back
    local room, why, fault = client:enter_room(place.room, place.password)
    if not room and fault ~= "ECLOSED" then error(why, 0) end -- goes to "error"
  end)
  return client:enter_room(place.room, place.password)
end

function join.essential(self, client, place)
  local names, own = {}, client._options.uuid
  for uuid, name in pairs(place.names or {}) do names[uuid:lower()] = name end
  client:on("chat.ServerChatChannelMessagePacket", function(push, packet)
    if packet.unique_id ~= "" then return end -- the answer to one's own
    for _, line in ipairs(push.messages) do
      if same(line.channelId, place.channel) and
         not (own and line.sender == own:lower()) then
        self._said(names[line.sender] or line.sender, line.contents)
      end
    end
  end)
  function self._say(text) return client:say(place.channel, text) end
  return true
end

function join.guildchat(self, client, place)
  local names = {}
  local function learn()
    local channel, message, code = client:channel(place.channel)
    if not channel then return nil, message, code end
    for _, user in ipairs(channel.users) do names[user.id] = user.displayName end
    return true
  end
  client:on("message", function(fields)
    local line = fields.message
    local author = line.author
    if type(author) == "table" then author = author.id end
    if same(author, client.user.id) or not same(line.channel, place.channel) then
      return
    end
    if not names[author] then learn() end
    self._said(names[author] or tostring(author), line.content)
  end)
  function self._say(text) return client:post(text) end
  local ok, message, code = learn()
  if not ok then return nil, message, code end
  return client:set_active_channel(place.guild, place.channel)
end

--- Joins a chat; connects the client if it is not connected yet. It waits.
--- `place` is `{room=, password=}` in a hotel, `{channel=, names=}` in
--- Essential, where messages have no names: `names` has them by UUID;
--- `{guild=, channel=}` in guild chat. With the client's option `reconnect`
--- the chat is joined again after a lost connection.
---@param client table of `nitro`, `essential` or `guildchat`
---@param place table
---@param said fun(name: string, text: string) is called for whatever others
--- say there; it may wait
---@param timeout? number seconds for connecting, 10
---@return parley.Chat? chat
---@return string? message
---@return string? code
function M.join(client, place, said, timeout)
  if type(said) ~= "function" then
    error("join: function expected, got " .. type(said), 2)
  end
  local protocol = client._schema:info().name
  if not join[protocol] then
    error(("join: no chats of '%s' are known"):format(protocol), 2)
  end
  if not client:is_ready() then
    local ok, message, code = client:connect(timeout or 10)
    if not ok then return nil, message, code end
  end
  local self = setmetatable({client = client, _said = said}, Chat)
  local ok, message, code = join[protocol](self, client, place)
  if not ok then return nil, message, code end
  return self
end

return M
