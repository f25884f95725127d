-- SPDX-License-Identifier: MIT
--
-- The server's side of a protocol of events: a peer for each socket of
-- Socket.IO. A protocol with a login of its own replaces the functions that
-- begin with an underscore.

local conns = require "parley.events.conn"
local endpoint = require "parley.endpoint"
local options = require "parley.options"
local protocol = require "parley.protocol"
local server = require "parley.server"
local socketio = require "parley.socketio.server"
local task = require "parley.task"

local M = {}

local rules = {
  protocol = {type = "string", schema = true, required = true},
  version = {type = "number", min = 1, integer = true},
}
for name, rule in pairs(socketio.rules) do rules[name] = rule end
rules.recovery = nil -- it puts offsets into events, which have none here
M.rules = rules

--- What a server of events has of each client.
---@class parley.events.peer: parley.peer
---@field user any who it is: what the handler of "login" returned
local Peer = {}
for name, method in pairs(server.peer_methods) do Peer[name] = method end

--- Hangs up at once.
function Peer:abort()
  if self._conn then self._conn:abort() end
end

local peer_class = {
  __name = "parley.peer",
  __index = endpoint.index(Peer),
  __tostring = function(self)
    return "parley.peer: " .. self:peer_address()
  end,
}

--- A server of a protocol of events.
---@class parley.events.server: parley.server
local Server = {}
for name, method in pairs(server.methods) do Server[name] = method end
M.methods = Server

-- ---- peers ----------------------------------------------------------------

--- Asks the program's handler, if there is one, about the `auth` of a client.
---@return boolean? good
---@return string? message why not
function Server:_log_in(socket)
  local list = self._handlers:take("login")
  if not list then return true end
  local user, message = list[1].fn(socket, socket.handshake.auth)
  if not user then return nil, message or "refused" end
  socket.data.user = user
  return true
end

--- Tells a new peer what it has to know first.
function Server._greet() end

local function tell(self, peer, event, ...)
  peer:_emit(event, ...)
  self:_emit(event == "open" and "connect" or event, peer, ...)
end

local function gone(self, peer, reason)
  peer._conn = false
  peer._closed = {message = reason, code = "ECLOSED", orderly = true}
  self._peers[peer] = nil
  peer:_ended(reason, "ECLOSED")
  tell(self, peer, "close", "ECLOSED", reason)
  peer:_release(true)
end

local function welcome(self, socket)
  local peer = setmetatable({}, peer_class)
  endpoint.init(peer, self._schema, self._ids, "c2s", server.peer_events)
  local facts = socket.handshake
  peer._conn = conns.new(socket, {
    address = facts.address,
    header = function(name) return facts.headers[name:lower()] end,
    close = function() return socket:disconnect(true) end,
  })
  peer._parent, peer._log, peer._limits = self, self._log, false
  peer._version = self._options.version
  peer._was_open, peer._ready, peer.user = true, true, socket.data.user
  self._peers[peer] = true
  function socket._receive(_, _, json, attachments)
    conns.receive(peer, json, attachments)
  end
  socket:on("disconnect", function(reason) gone(self, peer, reason) end)
  tell(self, peer, "open")
  local ok, fault = pcall(self._greet, self, peer)
  if not ok then
    peer:_fail(tostring(fault), "EHANDLER")
    peer:close()
    return
  end
  tell(self, peer, "ready")
end

-- ---- making ---------------------------------------------------------------

--- The class of servers with these methods.
function M.class(methods)
  return {
    __name = "parley.server",
    __index = methods,
    __tostring = function(self)
      return ("parley.server: %d peers"):format(#self:peers())
    end,
  }
end

--- Makes a server of a class; its options are checked.
---@param class table
---@param given table
---@param defaults table options of Socket.IO unless given
---@param level integer where mistakes are raised
function M.make(class, given, defaults, level)
  local schema = protocol.schema(given.protocol, level + 1)
  local self = setmetatable({}, class)
  server.init(self, given, schema, assert(protocol.ids(schema)))
  local set = {}
  for name, value in pairs(defaults) do set[name] = value end
  for name in pairs(socketio.rules) do
    if given[name] ~= nil then set[name] = given[name] end
  end
  self._io = socketio.new(set)
  self._io:use(function(socket) return self:_log_in(socket) end)
  self._io:on("connection", function(socket) welcome(self, socket) end)
  task.register(self)
  return self
end

local own_class = M.class(Server)

--- Makes a server; `listen` opens it. The handler of "login", if there is one,
--- gets what the Socket.IO socket is and the client's `auth`; it returns who
--- that is, or nil and a message.
---@param given table
---@return parley.events.server
function M.new(given, level)
  options.check(given, rules, "parley.server", level)
  local self = M.make(own_class, given, {}, level + 1)
  return self
end

-- ---- methods --------------------------------------------------------------

--- Opens a listener.
---@param own? {host: string?, port: integer?}
---@return table? listener {port, url, close}
---@return string? message
---@return string? code
function Server:listen(own)
  local listener, message, code = self._io:listen(own)
  if not listener then return nil, message, code end
  self._listeners[listener] = true
  self:_emit("listen", listener)
  return listener
end

--- Accepts no more and closes every connection.
function Server:close()
  self._io:close()
end

function Server:_shutdown(abort)
  self._io:_shutdown(abort)
end

return M
