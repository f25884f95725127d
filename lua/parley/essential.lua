-- SPDX-License-Identifier: MIT
--
-- What a client of the Essential protocol does besides sending packets: its
-- login, and a few requests by name.

local core = require "parley.core"
local exchange = require "parley.exchange"

local M = {}

--- Lists of the client's packets.
M.generated = "parley.gen.essential"

--- Methods of a server's peers.
M.peer_methods = exchange.methods

--- What a client of `essential` can do besides.
---@class parley.essential.client: parley.client, parley.Exchange
local Essential = {}
M.methods = Essential
for name, method in pairs(exchange.methods) do Essential[name] = method end

-- ---- login ----------------------------------------------------------------

local SECRET_SIZE = 16
local TOKEN_HEADER = "Essential-Authentication-Token"
local NAMES_SINCE = 8  -- name and UUID are headers of their own
local TOKEN_SINCE = 9  -- the server gives a token for the next time

-- Headers of later versions.
local function add_headers(self, given, headers)
  local version = given.version or self._schema:info().version
  if version >= NAMES_SINCE and given.uuid then
    headers["Essential-User-UUID"] = given.uuid
    headers["Essential-User-Name"] = given.user
  end
  if version >= TOKEN_SINCE and self._token then
    headers[TOKEN_HEADER] = self._token
  end
end

--- Before each try: makes a new secret, lets the program make it known, and
--- sets the login in the options of the core.
---@return boolean? ready
---@return string? message
---@return string? code
function M.prepare(self, given, set)
  set.version, set.exact_version = given.version, given.exact_version
  set.user, set.secret = given.user, nil
  if not given.user then return true end
  local secret = given.secret
  local message, code
  if not secret then
    secret, message, code = core.crypto.random(SECRET_SIZE)
    if not secret then return nil, message, code end
  elseif #secret ~= SECRET_SIZE then
    return nil, "a secret has 16 bytes", "EUSAGE"
  end
  if given.login then
    local hash = core.crypto.join_hash(secret)
    local ok
    ok, message, code = given.login(hash, {user = given.user,
                                           uuid = given.uuid})
    if not ok then
      return nil, "login: " .. tostring(message or "refused"), code or "EAUTH"
    end
  end
  local headers = {}
  for name, value in pairs(given.headers or {}) do headers[name] = value end
  add_headers(self, given, headers)
  set.headers = headers
  set.secret = secret
  return true
end

--- The connection is open.
function M.opened(self)
  self._version = self._conn:version()
  self._token = self:header(TOKEN_HEADER) or self._token
end

--- The class of an end, for reconnecting; nil for the usual one.
function M.reconnect_class(fault)
  local code = fault.close_code or fault.reason
  if fault.code == "EUPGRADE" then
    -- Too old a client is told so; anything else may pass.
    if code == 404 or code == 410 then return "config" end
    return code == 401 and "auth" or "network"
  end
  if code == 4501 or code == 4507 then return "closed", true end
  if code == 4008 then return "banned" end
  return nil
end

M.rules = {
  user = "string",
  uuid = "string",
  secret = "string",
  login = "function",
  version = {type = "number", min = 1, integer = true},
  exact_version = "boolean",
}

M.server_rules = {
  version = {type = "number", min = 1, integer = true},
  least_version = {type = "number", min = 1, integer = true},
}

--- The version of the protocol in use, nil before the connection is open.
---@return integer?
function Essential:version()
  return self._version
end

-- ---- what bots do ---------------------------------------------------------

--- Opens a channel with players.
---@param members string[] UUIDs
---@param name? string a group has one
---@return table? channel
---@return string? message
---@return string? code
function Essential:create_channel(members, name)
  local fields, packet, code = self:request(
    "chat.ClientChatChannelCreatePacket",
    {type = name and "GROUP_DIRECT_MESSAGE" or "DIRECT_MESSAGE", name = name,
     members = members})
  if not fields then return nil, packet, code end
  if not fields.channels or not fields.channels[1] then
    return nil, "the answer has no channel", "EPROTO"
  end
  return fields.channels[1], packet
end

--- Says something in a channel and waits until the server has it.
---@param channel_id integer|string
---@param text string
---@param reply_to? integer|string id of the message that is answered
---@return table? message
---@return string? fault
---@return string? code
function Essential:say(channel_id, text, reply_to)
  local fields, packet, code = self:request(
    "chat.ClientChatChannelMessageCreatePacket",
    {channelId = channel_id, content = text, replyTargetId = reply_to},
    {tries = 3})
  if not fields then return nil, packet, code end
  return fields.messages and fields.messages[1] or fields, packet
end

--- Messages of a channel, newest last.
---@param channel_id integer|string
---@param limit? integer default 50
---@param before? integer|string id of a message
---@return table[]? messages
---@return string? fault
---@return string? code
function Essential:history(channel_id, limit, before)
  local fields, packet, code = self:request(
    "chat.ClientChatChannelMessagesRetrievePacket",
    {channelId = channel_id, limit = limit or 50, before = before})
  if not fields then return nil, packet, code end
  return fields.messages or {}, packet
end

--- Asks a player to be a friend, or accepts that player's request.
---@param uuid string
---@return table? relationship
---@return string? fault
---@return string? code
function Essential:befriend(uuid)
  local fields, packet, code = self:request(
    "relationships.ClientRelationshipCreatePacket",
    {uuid = uuid, type = "FRIENDS"})
  if not fields then return nil, packet, code end
  return fields.relationships and fields.relationships[1] or fields, packet
end

return M
