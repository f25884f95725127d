-- SPDX-License-Identifier: MIT
--
-- A client of guild chat: the login, and what its user does.

local core = require "parley.core"
local events = require "parley.events.client"
local options = require "parley.options"
local picture = require "parley.guildchat.picture"
local task = require "parley.task"

local M = {}

local ANSWER_SECONDS = 10

local rules = {
  id = {type = "number string"},
  password = "string",
  version = {type = "number", min = 1, max = 2, integer = true},
}
for name, rule in pairs(events.rules) do rules[name] = rules[name] or rule end
rules.auth, rules.namespace = nil, nil

--- A client of `guildchat`.
---@class parley.guildchat.client: parley.events.client
---@field user table? who is logged in
local Client = {}
for name, method in pairs(events.methods) do Client[name] = method end

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

-- Wrong credentials apart from malformed ones.
function Client._code_of(_, message)
  for _, refusal in ipairs(REFUSALS) do
    if message:sub(1, #refusal[1]) == refusal[1] then return refusal[2] end
  end
  return "EAUTH"
end

-- ---- connection -----------------------------------------------------------

Client._awaited = "hello"

function Client._opened() end

function Client:_heard(name, spec, json)
  local fields = name == "hello" and spec and spec:decode(json)
  if not fields then return end
  self.user = fields.self or {}
  if self._active then
    self:_send(3, "setactivechannel", {activeChannel = self._active})
  end
  self:_become_ready("ready as " .. tostring(self.user.handle))
end

function Client:_lost()
  self.user = nil
end

local class = events.class(Client, "parley.gen.guildchat")

--- Makes a client; it connects when it is told to.
---@param given table protocol, url, id, password, and the options of
--- parley.socketio.client
---@return parley.guildchat.client
function M.new(given, level)
  options.check(given, rules, "parley.client", level)
  if (given.id == nil) ~= (given.password == nil) then
    error("parley.client: id and password belong together", level)
  end
  local auth = given.id ~= nil and
               {token = M.token(given.id, given.password)} or nil
  local self = events.make(class, given, auth, level + 1)
  self._active, self._uploading = nil, false
  return self
end

--- Ends the connection, and trying to get it back.
---@return boolean true
function Client:close()
  self._active = nil
  return events.methods.close(self)
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
