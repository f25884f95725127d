-- SPDX-License-Identifier: MIT
--
-- Channels and their messages.

local snowflake = require "parley.manager.snowflake"

local M = {handlers = {}}

local MOST_MEMBERS = 20
local LONGEST_TEXT = 2500
local MOST_AT_ONCE = 50
local REASONS = {
  HARASSMENT = {en_US = "Harassment"},
  ILLEGAL_ACTIVITY = {en_US = "Illegal activity"},
  INAPPROPRIATE_CONTENT = {en_US = "Inappropriate content"},
}

local function manager() return require "parley.manager" end

function M.setup(self)
  self.channels = {} -- by the key of the id
end

-- ---- channels -------------------------------------------------------------

local function channel_fields(channel, player)
  local members = {}
  for i, uuid in ipairs(channel.members) do members[i] = uuid end
  return {
    id = channel.id, type = channel.type, name = channel.name,
    topic = channel.topic, settings = {userLimit = MOST_MEMBERS},
    members = members,
    createdInfo = {at = channel.created_at, by = channel.created_by},
    muted = channel.muted[player.uuid] or false,
  }
end

-- In the form of the peer's version: later ones have more.
local function versioned(channel, player, peer)
  local fields = channel_fields(channel, player)
  local version = peer._version or 6
  if version >= 8 then fields.joinedAt = channel.created_at end
  if version >= 9 then fields.unreadMessages = 0 end
  return fields
end

local function add_packet(list, player, peer)
  local channels = {}
  for i, channel in ipairs(list) do
    channels[i] = versioned(channel, player, peer)
  end
  return "chat.ServerChatChannelAddPacket", {channels = channels}
end

local function is_member(channel, uuid)
  for i, member in ipairs(channel.members) do
    if member == uuid then return i end
  end
  return nil
end

local function each_member(self, channel, fn, except)
  for _, uuid in ipairs(channel.members) do
    local player = self.players[uuid]
    if player and player ~= except then fn(player) end
  end
end

local function find(self, player, id)
  local channel = self.channels[snowflake.key(id)]
  if channel and is_member(channel, player.uuid) then return channel end
  return nil
end

local function announce(channel, player)
  for peer in pairs(player.peers) do
    peer:send(add_packet({channel}, player, peer))
  end
end

local function existing_dm(self, a, b)
  for _, channel in pairs(self.channels) do
    if channel.type == "DIRECT_MESSAGE" and is_member(channel, a) and
       is_member(channel, b) then
      return channel
    end
  end
  return nil
end

M.handlers["chat.ClientChatChannelCreatePacket"] =
  function(self, player, fields, _, peer)
    local members = {player.uuid}
    for _, uuid in ipairs(fields.members or {}) do
      if not self.players[uuid] then
        return manager().fail("ESSENTIAL_USER_NOT_FOUND")
      end
      if uuid ~= player.uuid then members[#members + 1] = uuid end
    end
    local kind = fields.type
    if kind ~= "DIRECT_MESSAGE" and kind ~= "GROUP_DIRECT_MESSAGE" then
      return manager().fail("INVALID_CHANNEL_TYPE")
    elseif #members < 2 or kind == "DIRECT_MESSAGE" and #members ~= 2 or
           #members > MOST_MEMBERS then
      return manager().fail("INVALID_MEMBERS")
    end
    local channel = kind == "DIRECT_MESSAGE" and
                    existing_dm(self, members[1], members[2])
    if not channel then
      channel = {
        id = self:new_id(), type = kind, members = members,
        name = fields.name or "Direct message", created_at = self:now(),
        created_by = player.uuid, messages = {}, muted = {},
      }
      self.channels[snowflake.key(channel.id)] = channel
      each_member(self, channel, function(other)
        announce(channel, other)
      end, player)
    end
    return add_packet({channel}, player, peer)
  end

M.handlers["chat.ChatChannelUpdatePacket"] = function(self, player, fields)
  local channel = find(self, player, fields.channelId)
  if not channel then return manager().fail("CHANNEL_NOT_FOUND") end
  channel.name = fields.name or channel.name
  channel.topic = fields.topic or channel.topic
  each_member(self, channel, function(other)
    self:push(other, "chat.ChatChannelUpdatePacket",
      {channelId = channel.id, name = fields.name, topic = fields.topic})
  end, player)
  return manager().ok()
end

M.handlers["chat.ClientChatChannelMutePacket"] = function(self, player, fields)
  local channel = find(self, player, fields.channelId)
  if not channel then return manager().fail("CHANNEL_NOT_FOUND") end
  channel.muted[player.uuid] = fields.muted or nil
  return manager().ok()
end

-- ---- members --------------------------------------------------------------

-- Calls |change(uuid)| for each; the answer says where it returned true.
local function change_members(self, player, fields, change)
  local results = {}
  local channel = find(self, player, fields.channelId)
  for _, uuid in ipairs(fields.members or {}) do
    results[uuid] = channel ~= nil and channel.type == "GROUP_DIRECT_MESSAGE"
                    and change(channel, uuid) or false
  end
  return "chat.ServerChannelMemberActionResponsePacket", {results = results}
end

local function tell_members(self, channel, class, uuid, except)
  each_member(self, channel, function(other)
    self:push(other, class, {channelId = channel.id, members = {uuid}})
  end, except)
end

M.handlers["chat.ChatChannelMemberAddPacket"] = function(self, player, fields)
  return change_members(self, player, fields, function(channel, uuid)
    local other = self.players[uuid]
    if not other or is_member(channel, uuid) or
       #channel.members >= MOST_MEMBERS then
      return false
    end
    tell_members(self, channel, "chat.ChatChannelMemberAddPacket", uuid, player)
    table.insert(channel.members, uuid)
    announce(channel, other)
    return true
  end)
end

M.handlers["chat.ChatChannelMemberRemovePacket"] =
  function(self, player, fields)
    return change_members(self, player, fields, function(channel, uuid)
      local place = is_member(channel, uuid)
      if not place then return false end
      if uuid ~= player.uuid and channel.created_by ~= player.uuid then
        return false
      end
      table.remove(channel.members, place)
      tell_members(self, channel, "chat.ChatChannelMemberRemovePacket", uuid,
                   player)
      self:push(self.players[uuid], "chat.ServerChatChannelRemovePacket",
                {channelIds = {channel.id}})
      return true
    end)
  end

-- ---- messages -------------------------------------------------------------

local function message_fields(message, peer)
  local version = peer and peer._version or 6
  local fields = {
    id = message.id, channelId = message.channel_id, sender = message.sender,
    replyTargetId = message.reply_to, lastEditTime = message.edited_at,
  }
  if version >= 10 then
    fields.content = {type = "TEXT", text = message.text}
  else
    fields.contents = message.text
  end
  if version <= 10 then fields.read = false end
  if version >= 8 then fields.createdAt = message.created_at end
  return fields
end

local function message_packet(messages, peer)
  local list = {}
  for i, message in ipairs(messages) do list[i] = message_fields(message, peer) end
  return "chat.ServerChatChannelMessagePacket", {messages = list}
end

local function push_message(self, channel, message, except)
  each_member(self, channel, function(other)
    for peer in pairs(other.peers) do
      if peer ~= except then peer:send(message_packet({message}, peer)) end
    end
  end)
end

local function find_message(channel, id)
  local key = snowflake.key(id)
  for i, message in ipairs(channel.messages) do
    if snowflake.key(message.id) == key then return message, i end
  end
  return nil
end

M.handlers["chat.ClientChatChannelMessageCreatePacket"] =
  function(self, player, fields, _, peer)
    local channel = find(self, player, fields.channelId)
    local text = fields.content
    if not channel then return manager().fail("CHANNEL_NOT_FOUND") end
    if type(text) ~= "string" or text == "" or #text > LONGEST_TEXT then
      return manager().fail("INVALID_CONTENT")
    end
    local message = {
      id = self:new_id(), channel_id = channel.id, sender = player.uuid,
      text = text, reply_to = fields.replyTargetId, created_at = self:now(),
    }
    table.insert(channel.messages, message)
    push_message(self, channel, message, peer)
    return message_packet({message}, peer)
  end

M.handlers["chat.ClientChatChannelMessageUpdatePacket"] =
  function(self, player, fields, _, peer)
    local channel = find(self, player, fields.channelId)
    local message = channel and find_message(channel, fields.messageId)
    if not message then return manager().fail("MESSAGE_NOT_FOUND") end
    if message.sender ~= player.uuid then
      return manager().fail("NOT_MESSAGE_SENDER")
    end
    message.text, message.edited_at = fields.content, self:now()
    push_message(self, channel, message, peer)
    return manager().ok()
  end

M.handlers["chat.ChatChannelMessageDeletePacket"] =
  function(self, player, fields)
    local channel = find(self, player, fields.channelId)
    local message, place
    if channel then message, place = find_message(channel, fields.messageId) end
    if not message or message.sender ~= player.uuid then return nil end
    table.remove(channel.messages, place)
    each_member(self, channel, function(other)
      self:push(other, "chat.ChatChannelMessageDeletePacket",
        {channelId = channel.id, messageId = message.id})
    end)
    return nil
  end

M.handlers["chat.ClientChatChannelMessagesRetrievePacket"] =
  function(self, player, fields, _, peer)
    local channel = find(self, player, fields.channelId)
    if not channel then return manager().fail("CHANNEL_NOT_FOUND") end
    local before = fields.before and snowflake.key(fields.before)
    local after = fields.after and snowflake.key(fields.after)
    local limit = math.max(1, math.min(fields.limit or 0, MOST_AT_ONCE))
    local found = {}
    for _, message in ipairs(channel.messages) do
      local key = snowflake.key(message.id)
      if (not before or key < before) and (not after or key > after) then
        found[#found + 1] = message
      end
    end
    -- The oldest behind |after|, otherwise the newest; in order of time.
    local first = after and 1 or math.max(1, #found - limit + 1)
    local list = {}
    for i = first, math.min(#found, first + limit - 1) do
      list[#list + 1] = found[i]
    end
    return message_packet(list, peer)
  end

M.handlers["chat.ClientChatChannelMessageReadStatePacket"] =
  function() return nil end

M.handlers["chat.ClientChatChannelMessageReportPacket"] =
  function(self, player, fields)
    local channel = find(self, player, fields.channelId)
    local message = channel and find_message(channel, fields.messageId)
    if not message then return manager().fail("MESSAGE_NOT_FOUND") end
    if not REASONS[fields.reason] then
      return manager().fail("UNKNOWN_REASON")
    end
    return "chat.ServerChatChannelMessageReportPacket", {report = {
      id = self:new_id(), channelId = channel.id, messageId = message.id,
      reason = fields.reason,
      createdInfo = {at = self:now(), by = player.uuid}, closed = false,
    }}
  end

-- ---- entering -------------------------------------------------------------

function M.enter(self, player, peer)
  local list = {}
  for _, channel in pairs(self.channels) do
    if is_member(channel, player.uuid) then list[#list + 1] = channel end
  end
  table.sort(list, function(a, b)
    return snowflake.key(a.id) < snowflake.key(b.id)
  end)
  peer:send("chat.ServerChatChannelMessageReportReasonsPacket",
            {reasons = REASONS})
  if #list > 0 then peer:send(add_packet(list, player, peer)) end
end

return M
