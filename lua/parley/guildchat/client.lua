-- SPDX-License-Identifier: MIT
--
-- A client of guild chat: the login, and what its user does.

local conns = require "parley.guildchat.conn"
local core = require "parley.core"
local endpoint = require "parley.endpoint"
local logs = require "parley.log"
local options = require "parley.options"
local picture = require "parley.guildchat.picture"
local protocol = require "parley.protocol"
local socketio = require "parley.socketio.client"
local task = require "parley.task"

local M = {}

local CONNECT_SECONDS = 20
local ANSWER_SECONDS = 10

local rules = {
  protocol = {type = "string", schema = true, required = true},
  url = {type = "string", required = true},
  id = {type = "number string"},
  password = "string",
  version = {type = "number", min = 1, max = 2, integer = true},
}
for _, name in ipairs {"path", "query", "headers", "origin", "transports",
                       "upgrade", "tls", "deflate", "timeout", "queue",
                       "max_payload", "reconnect", "log"} do
  rules[name] = socketio.rules[name]
end

local EVENTS = {open = true, ready = true, close = true, error = true,
                bad_packet = true, reconnect = true}

--- A client of `guildchat`.
---@class parley.guildchat.client: parley.Endpoint
---@field user table? who is logged in
local Client = {}
for name, method in pairs(endpoint.methods) do Client[name] = method end

-- ---- login ----------------------------------------------------------------

--- The token of a login.
---@param id integer|string
---@param password string
function M.token(id, password)
  return core.crypto.base64(core.json_encode {id = id, pass = password})
end

-- Refusals of servers, by how they begin: the published one says them in two
-- ways.
local REFUSALS = {
  {"Invalid credentials", "EAUTH"},
  {"No authen", "EPROTO"},
  {"Invalid Base64", "EPROTO"},
  {"Invalid JSON", "EPROTO"},
  {"Missing id or pass", "EPROTO"},
}

-- The code of a refusal: wrong credentials apart from malformed ones.
local function code_of(message)
  for _, refusal in ipairs(REFUSALS) do
    if message:sub(1, #refusal[1]) == refusal[1] then return refusal[2] end
  end
  return "EAUTH"
end

-- ---- connection -----------------------------------------------------------

local function say(self, text)
  if self._log then self._log:info(task.now(), text) end
end

local function ready(self, user)
  self.user = user
  self._stage = "ready"
  say(self, "ready as " .. tostring(user.handle))
  if self._active then
    self:_send(3, "setactivechannel", {activeChannel = self._active})
  end
  self:_emit("ready")
  local waiter = self._hello
  self._hello = false
  if waiter then waiter:wake(true) end
end

local function lost(self, reason)
  local was = self._conn
  self._conn, self._stage, self.user = false, "closed", nil
  local orderly = self._closing
  self._closed = {message = orderly and "closed" or reason, code = "ECLOSED",
                  orderly = orderly}
  self:_ended(self._closed.message, "ECLOSED")
  local waiter = self._hello
  self._hello = false
  if waiter then waiter:wake(nil, self._closed.message, "ECLOSED") end
  if was then self:_emit("close", "ECLOSED", self._closed.message) end
  if not self._socket._wanted then
    if orderly then
      self:_release(true)
    else
      self:_release(nil, reason, "ECLOSED")
    end
  end
end

local function open(self)
  local socket = self._socket
  self._conn = conns.new(socket, {stats = function() return socket:stats() end})
  self._closed, self._bad = false, {}
  self._stage = "open"
  self:_emit("open")
end

-- Makes the socket; it lives as long as the client.
local function new_socket(self, given)
  local set = {reconnect = given.reconnect or false}
  for name in pairs(socketio.rules) do
    if rules[name] and given[name] ~= nil then set[name] = given[name] end
  end
  if given.id ~= nil then
    set.auth = {token = M.token(given.id, given.password)}
  end
  local socket = socketio.new(set)
  function socket._receive(_, _, json, attachments)
    local name, spec = conns.receive(self, json, attachments)
    if name == "hello" and spec then
      local fields = spec:decode(json)
      if fields then ready(self, fields.self or {}) end
    end
  end
  socket:on("connect", function() open(self) end)
  socket:on("disconnect", function(reason) lost(self, reason) end)
  socket:on("reconnect_attempt", function(try, delay)
    self:_emit("reconnect", try, delay, self._closed and self._closed.message)
  end)
  socket:on("reconnect_failed", function()
    self:_release(nil, "reconnecting failed", "ECONNECT")
  end)
  socket:on("connect_error", function(message)
    if self._hello or not self._closed then return end
    self:_fail(message, code_of(message))
    self:_release(nil, message, code_of(message))
  end)
  return socket
end

local class = {
  __name = "parley.client",
  __index = endpoint.index(Client, "parley.gen.guildchat"),
  __tostring = function(self)
    return ("parley.client: %s (%s)"):format(
      self._options.url:gsub("%?.*$", ""), self._stage)
  end,
}

--- Makes a client; it connects when it is told to.
---@param given table protocol, url, id, password, and the options of
--- parley.socketio.client
---@return parley.guildchat.client
function M.new(given, level)
  options.check(given, rules, "parley.client", level)
  if (given.id == nil) ~= (given.password == nil) then
    error("parley.client: id and password belong together", level)
  end
  local schema = given.protocol
  if type(schema) == "string" then
    local message
    schema, message = protocol.get(schema)
    if not schema then error("protocol: " .. message, level) end
  end
  local self = setmetatable({}, class)
  endpoint.init(self, schema, assert(protocol.ids(schema)), "s2c", EVENTS)
  self._options = given
  self._version = given.version
  self._stage, self._hello, self._active = "idle", false, nil
  self._uploading = false
  self._log = logs.new(given.log, schema) or false
  local ok, socket = pcall(new_socket, self, given)
  if not ok then
    local text = tostring(socket):gsub("^.-socketio%.client", "parley.client")
    error(text, level)
  end
  self._socket = socket
  return self
end

--- Connects and logs in; returns when the server has said hello.
---@param timeout? number seconds
---@return boolean? ready
---@return string? message
---@return string? code EAUTH: wrong credentials, EPROTO: malformed ones
function Client:connect(timeout)
  if not task.in_task() then
    error("connect waits: call it inside of parley.run or parley.spawn", 2)
  end
  if self._conn or self._hello then
    return nil, "connected or connecting already", "EUSAGE"
  end
  local seconds = timeout or self._options.timeout or CONNECT_SECONDS
  local till = task.now() + seconds
  local waiter = task.waiter()
  self._closing, self._hello = false, waiter
  local ok, message, code = self._socket:connect(seconds)
  if not ok then
    self._hello = false
    if code == "EAUTH" then code = code_of(message) end
    self._closed = {message = message, code = code}
    return nil, message, code
  end
  ok, message, code = waiter:wait(math.max(0.001, till - task.now()))
  if code == "ETIMEOUT" then
    self._hello = false
    message = ("timed out after %g s: no hello"):format(seconds)
    self:close()
  end
  return ok, message, code
end

--- True after the hello, until the connection ends.
---@return boolean
function Client:is_ready()
  return self._conn ~= false and self._stage == "ready"
end

--- Ends the connection, and trying to get it back.
---@return boolean true
function Client:close()
  self._closing = true
  self._active = nil
  self._socket:close()
  return true
end

--- Waits until the connection has ended for good.
---@param timeout? number seconds
---@return boolean? closed
---@return string? message
---@return string? code
function Client:join(timeout)
  if not self._socket._wanted then
    local closed = self._closed
    if not closed then return nil, "not connected", "ECLOSED" end
    if closed.orderly then return true end
    return nil, closed.message, closed.code
  end
  local waiter = task.waiter()
  table.insert(self._joiners, waiter)
  return waiter:wait(timeout)
end

-- ---- what bots do ---------------------------------------------------------

local function same(a, b)
  return a ~= nil and b ~= nil and tostring(a) == tostring(b)
end

--- The guilds that the user is in.
---@param timeout? number seconds
---@return table[]? guilds
---@return string? message
---@return string? code
function Client:list_guilds(timeout)
  local fields, message, code =
    self:_ask(2, "listguilds", {}, "listguilds", nil,
              timeout or ANSWER_SECONDS)
  if not fields then return nil, message, code end
  return fields.guilds
end

--- A guild and its channels. A server does not answer for guilds that the user
--- may not see: ETIMEOUT then.
---@param id integer
---@param timeout? number seconds
---@return {guild: table, channels: table[]}?
---@return string? message
---@return string? code
function Client:guild(id, timeout)
  local fields, message, code = self:_ask(2, "guild", {guildId = id}, "guild",
    function(answer) return same(answer.contents.guild.id, id) end,
    timeout or ANSWER_SECONDS)
  if not fields then return nil, message, code end
  return fields.contents
end

-- True if an answer may be that of channel |id|: an empty one names none.
local function is_of_channel(id)
  return function(answer)
    local first = answer.contents.messages[1]
    return first == nil or same(first.channel, id)
  end
end

--- Messages and users of a channel.
---@param id integer
---@param timeout? number seconds
---@return {messages: table[], users: table[]}?
---@return string? message
---@return string? code
function Client:channel(id, timeout)
  local fields, message, code = self:_ask(2, "channel", {channelId = id},
    "channel", is_of_channel(id), timeout or ANSWER_SECONDS)
  if not fields then return nil, message, code end
  return fields.contents
end

--- Chooses the channel to write to and to hear from; it is chosen again after
--- a lost connection is back. There is no answer to it.
---@param guild integer
---@param channel integer
---@return boolean? sent
---@return string? message
---@return string? code
function Client:set_active_channel(guild, channel)
  local fields = {guild = guild, channel = channel}
  local ok, message, code =
    self:_send(2, "setactivechannel", {activeChannel = fields})
  if ok then self._active = fields end
  return ok, message, code
end

--- Leaves the active channel.
---@return boolean? sent
---@return string? message
---@return string? code
function Client:unset_active_channel()
  self._active = nil
  local ok, message, code = self:_send(2, "unsetactivechannel", {})
  return ok, message, code
end

--- Says something in the active channel and waits until it is told to all.
---@param content string
---@param attachments? table[] Files, {userId=, fileName=, width?, height?}
---@param timeout? number seconds
---@return table? message as the server tells it
---@return string? fault
---@return string? code
function Client:post(content, attachments, timeout)
  if not self._active then return nil, "no active channel", "EPHASE" end
  local me, channel = self.user and self.user.id, self._active.channel
  local fields, fault, code = self:_ask(2, "post", {
    post = {content = content, attachments = attachments},
  }, "message", function(answer)
    local said = answer.message
    local author = said.author
    if type(author) == "table" then author = author.id end
    return same(author, me) and said.content == content and
           same(said.channel, channel)
  end, timeout or ANSWER_SECONDS)
  if not fields then return nil, fault, code end
  return fields.message
end

-- Lets one upload after the other happen: the answer names none. A turn ends
-- with its time, too, as its task may have been canceled.
local function take_turn(self, seconds)
  local left = self._uploading and self._uploading.till - task.now()
  while left and left > 0 do
    local waiter = task.waiter()
    table.insert(self._uploading, waiter)
    waiter:wait(left)
    left = self._uploading and self._uploading.till - task.now()
  end
  local turn = {till = task.now() + seconds}
  self._uploading = turn
  return turn
end

local function end_turn(self, turn)
  if self._uploading == turn then self._uploading = false end
  for _, waiter in ipairs(turn) do waiter:wake() end
end

--- Uploads a picture.
---@param bytes string PNG, JPEG or GIF, at most 3145728 bytes
---@param timeout? number seconds
---@return string? name what it was uploaded as: the fileName of a File
---@return string? message
---@return string? code
function Client:upload(bytes, timeout)
  local good, problem = picture.check(bytes)
  if not good then return nil, problem, "EUSAGE" end
  local seconds = timeout or ANSWER_SECONDS
  local turn = take_turn(self, seconds)
  local fields, message, code = self:_ask(2, "upload", {file = bytes},
    "uploadstatus", nil, seconds)
  end_turn(self, turn)
  if not fields then return nil, message, code end
  if fields.status.result ~= "success" then
    return nil, "the server refused the upload", "EREFUSED"
  end
  return fields.status.uploadedAs
end

return M
