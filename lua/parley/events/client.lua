-- SPDX-License-Identifier: MIT
--
-- A client of a protocol of events: a socket of Socket.IO, with the packets of
-- a schema. It is ready as soon as it is open; a protocol with a login of its
-- own replaces the functions that begin with an underscore.

local conns = require "parley.events.conn"
local endpoint = require "parley.endpoint"
local logs = require "parley.log"
local options = require "parley.options"
local protocol = require "parley.protocol"
local socketio = require "parley.socketio.client"
local task = require "parley.task"

local M = {}

local CONNECT_SECONDS = 20

local rules = {
  protocol = {type = "string", schema = true, required = true},
  url = {type = "string", required = true},
  version = {type = "number", min = 1, integer = true},
}
for _, name in ipairs {"path", "namespace", "auth", "query", "headers",
                       "origin", "transports", "upgrade", "tls", "deflate",
                       "timeout", "queue", "max_payload", "reconnect",
                       "log"} do
  rules[name] = socketio.rules[name]
end
M.rules = rules

local EVENTS = {open = true, ready = true, close = true, error = true,
                bad_packet = true, reconnect = true}

--- A client of a protocol of events.
---@class parley.events.client: parley.Endpoint
local Client = {}
for name, method in pairs(endpoint.methods) do Client[name] = method end
M.methods = Client

-- ---- connection -----------------------------------------------------------

-- Who waits in connect gets its answer.
local function answer(self, ...)
  local waiter = self._waiter
  self._waiter = false
  if waiter then waiter:wake(...) end
end

--- Every event may be sent now.
function Client:_become_ready(text)
  self._stage = "ready"
  if self._log then self._log:info(task.now(), text or "ready") end
  self:_emit("ready")
  answer(self, true)
end

--- The socket is open.
function Client:_opened()
  self:_become_ready()
end

--- An event has come, and was given to its handlers: its name, packet and text.
function Client._heard() end

--- The connection is lost.
function Client._lost() end

--- The code of a refusal, from its text.
function Client._code_of()
  return "EAUTH"
end

--- What an open socket waits for until it is ready.
Client._awaited = "answer"

local function lost(self, reason)
  local was = self._conn
  self._conn, self._stage = false, "closed"
  self:_lost()
  local orderly = self._closing
  self._closed = {message = orderly and "closed" or reason, code = "ECLOSED",
                  orderly = orderly}
  self:_ended(self._closed.message, "ECLOSED")
  answer(self, nil, self._closed.message, "ECLOSED")
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
  self:_opened()
end

-- Makes the socket; it lives as long as the client.
local function new_socket(self, given, auth)
  local set = {reconnect = given.reconnect or false}
  for name in pairs(socketio.rules) do
    if rules[name] and given[name] ~= nil then set[name] = given[name] end
  end
  set.auth = auth or set.auth
  local socket = socketio.new(set)
  function socket._receive(_, _, json, attachments)
    local name, spec = conns.receive(self, json, attachments)
    self:_heard(name, spec, json)
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
    if self._waiter or not self._closed then return end
    self:_fail(message, self:_code_of(message))
    self:_release(nil, message, self:_code_of(message))
  end)
  return socket
end

-- ---- making ---------------------------------------------------------------

--- The class of clients with these methods.
---@param methods table
---@param generated? string module that lists the packets
function M.class(methods, generated)
  return {
    __name = "parley.client",
    __index = endpoint.index(methods, generated),
    __tostring = function(self)
      return ("parley.client: %s (%s)"):format(
        self._options.url:gsub("%?.*$", ""), self._stage)
    end,
  }
end

--- Makes a client of a class; its options are checked.
---@param class table
---@param given table
---@param auth? table what a login gives to the server
---@param level integer where mistakes are raised
function M.make(class, given, auth, level)
  local schema = protocol.schema(given.protocol, level + 1)
  local self = setmetatable({}, class)
  endpoint.init(self, schema, assert(protocol.ids(schema)), "s2c", EVENTS)
  self._options = given
  self._version = given.version
  self._stage, self._waiter = "idle", false
  self._log = logs.new(given.log, schema) or false
  local ok, socket = pcall(new_socket, self, given, auth)
  if not ok then
    local text = tostring(socket):gsub("^.-socketio%.client", "parley.client")
    error(text, level)
  end
  self._socket = socket
  return self
end

local class = M.class(Client)

--- Makes a client; it connects when it is told to.
---@param given table protocol, url, version, and the options of
--- parley.socketio.client
---@return parley.events.client
function M.new(given, level)
  options.check(given, rules, "parley.client", level)
  local self = M.make(class, given, nil, level + 1)
  return self
end

-- ---- methods --------------------------------------------------------------

--- Connects; returns when the client is ready.
---@param timeout? number seconds
---@return boolean? ready
---@return string? message
---@return string? code EAUTH: the server refuses
function Client:connect(timeout)
  if not task.in_task() then
    error("connect waits: call it inside of parley.run or parley.spawn", 2)
  end
  if self._conn or self._waiter then
    return nil, "connected or connecting already", "EUSAGE"
  end
  local seconds = timeout or self._options.timeout or CONNECT_SECONDS
  local till = task.now() + seconds
  local waiter = task.waiter()
  self._closing, self._waiter = false, waiter
  local ok, message, code = self._socket:connect(seconds)
  if not ok then
    self._waiter = false
    if code == "EAUTH" then code = self:_code_of(message) end
    self._closed = {message = message, code = code}
    return nil, message, code
  end
  ok, message, code = waiter:wait(math.max(0.001, till - task.now()))
  if code == "ETIMEOUT" then
    self._waiter = false
    message = ("timed out after %g s: no %s"):format(seconds, self._awaited)
    self:close()
  end
  return ok, message, code
end

--- True from when it is ready until the connection ends.
---@return boolean
function Client:is_ready()
  return self._conn ~= false and self._stage == "ready"
end

--- Ends the connection, and trying to get it back.
---@return boolean true
function Client:close()
  self._closing = true
  self._socket:close()
  return true
end

function Client:_is_over()
  return not self._socket._wanted
end

return M
