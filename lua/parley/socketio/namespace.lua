-- SPDX-License-Identifier: MIT
--
-- The server's side of a namespace, and the sockets that joined it.

local core = require "parley.core"
local emitter = require "parley.emitter"
local rooms = require "parley.socketio.rooms"
local socket = require "parley.socketio.socket"
local task = require "parley.task"

local M = {}

local SID_BYTES = 15

-- ---- sockets --------------------------------------------------------------

--- A client in one namespace, as a server has it.
---@class parley.socketio.peer: parley.socketio.socket
---@field handshake {auth: table, headers: table<string, string>,
--- address: string, query: string, time: number} headers: names are lowercase
---@field data table the program's own
---@field recovered boolean it came back and was sent what it missed
local Peer = {}
for name, method in pairs(socket.methods) do Peer[name] = method end

local peer_class = {
  __name = "parley.socketio.peer",
  __index = Peer,
  __tostring = function(self)
    return ("parley.socketio.peer: %s %s"):format(self.nsp, self.id or "?")
  end,
}

function Peer:_take_id()
  local namespace = self._namespace
  local id = namespace._next_id
  namespace._next_id = id + 1
  return id
end

function Peer:_write(kind, id, json, attachments)
  if not self.connected then return nil, "not connected", "ECLOSED" end
  if kind == "event" and not id then
    local note = self._namespace._rooms
    if note:keeps() then
      local values = core.json_decode(json, attachments)
      json, attachments = note:note(values, #values, {self.id}, {})
    end
  end
  return self._connection:send(kind, self.nsp, id, json, attachments)
end

--- Joins a room.
---@param room string
---@return parley.socketio.peer self
function Peer:join(room)
  rooms.check("join", room, 2)
  if self.connected then self._namespace._rooms:join(self, room) end
  return self
end

--- Leaves a room.
---@param room string
---@return parley.socketio.peer self
function Peer:leave(room)
  self._namespace._rooms:leave(self, room)
  return self
end

--- Names of the rooms the socket is in; its id is one.
---@return string[]
function Peer:rooms()
  return self._namespace._rooms:of(self)
end

--- A broadcast to a room, without this socket.
---@param room string|string[]
---@return parley.socketio.broadcast
function Peer:to(room)
  rooms.check("to", room, 2)
  return rooms.broadcast(self._namespace, {}, {self.id}):to(room)
end

--- A broadcast to all others of the namespace.
---@return parley.socketio.broadcast
function Peer:broadcast()
  return rooms.broadcast(self._namespace, {}, {self.id})
end

--- Sends the socket away.
---@param close? boolean the connection ends, too, with all namespaces on it
---@return boolean true
function Peer:disconnect(close)
  if self.connected then
    self._connection:send("disconnect", self.nsp)
    self:_gone("server namespace disconnect")
  end
  if close then self._connection:close() end
  return true
end

--- Ends the connection as if it had been lost: the client comes back.
---@return boolean true
function Peer:drop()
  self._connection:close()
  return true
end

--- "polling", "websocket", or nil.
---@return string?
function Peer:transport()
  return self._connection:transport()
end

--- The socket has left, or its connection is gone.
function Peer:_gone(reason, may_return)
  if not self.connected then return end
  local namespace = self._namespace
  self:_tell("disconnecting", reason)
  if may_return then namespace._rooms:lost(self) end
  namespace._rooms:leave_all(self)
  namespace._sockets[self.id] = nil
  self._connection:left(self)
  self._ended = {message = "the peer is gone", code = "ECLOSED"}
  self:_left("the peer is gone", "ECLOSED")
  self:_tell("disconnect", reason)
end

-- ---- namespace ------------------------------------------------------------

--- A namespace of a server: who is in it, and who may come in.
---@class parley.socketio.namespace
local Namespace = {__name = "parley.socketio.namespace"}
Namespace.__index = Namespace

--- Makes a namespace.
---@param recovery? table the server's option
function M.new(name, recovery)
  return setmetatable({
    name = name, _rooms = rooms.new(recovery), _sockets = {}, _next_id = 0,
    _order = 0, _middleware = {},
    _handlers = emitter.new(function(event)
      if event == "connection" then return event end
      return nil, ("a namespace has no event '%s', only 'connection'")
        :format(tostring(event))
    end),
  }, Namespace)
end

--- Calls `fn(socket)` for every socket that joins.
---@param event "connection"
---@param fn fun(socket: parley.socketio.peer)
---@return parley.socketio.namespace self
function Namespace:on(event, fn)
  self:_on(2, event, fn)
  return self
end

function Namespace:_on(level, event, fn)
  self._handlers:on(event, fn, level + 1)
end

--- Removes a handler, or all.
---@param event "connection"
---@param fn? function
---@return boolean removed
function Namespace:off(event, fn)
  local removed = self:_off(2, event, fn)
  return removed
end

function Namespace:_off(level, event, fn)
  local removed = self._handlers:off(event, fn, level + 1)
  return removed
end

--- Adds a check before a socket joins: `fn(socket)` returns true, or nil, a
--- message and data for the client. It may wait. Checks run in turn.
---@param fn fun(socket: parley.socketio.peer): boolean?, string?, any
---@return parley.socketio.namespace self
function Namespace:use(fn)
  self:_use(2, fn)
  return self
end

function Namespace:_use(level, fn)
  if type(fn) ~= "function" then
    error("use: function expected, got " .. type(fn), level + 1)
  end
  table.insert(self._middleware, fn)
end

--- A broadcast to a room.
---@param room string|string[]
---@return parley.socketio.broadcast
function Namespace:to(room)
  rooms.check("to", room, 2)
  return rooms.broadcast(self, {}, {}):to(room)
end

--- A broadcast to all but a room.
---@param room string|string[]
---@return parley.socketio.broadcast
function Namespace:except(room)
  rooms.check("except", room, 2)
  return rooms.broadcast(self, {}, {}):except(room)
end

--- Sends an event to all.
---@param name string
---@param ... any its arguments
---@return integer how many
function Namespace:emit(name, ...)
  local count = self:_broadcast(2, {}, {}, name, ...)
  return count
end

function Namespace:_broadcast(level, to, except, name, ...)
  socket.check_event(name, level + 1)
  local n = select("#", ...) + 1
  local values = {name, ...}
  if type(values[n]) == "function" then
    error("emit: a broadcast is not acknowledged", level + 1)
  end
  local json, attachments = socket.encode(level + 1, n, values)
  if self._rooms:keeps() then
    json, attachments = self._rooms:note(values, n, to, except)
  end
  local list = self._rooms:select(to, except)
  for _, each in ipairs(list) do
    each._connection:send("event", self.name, nil, json, attachments)
  end
  return #list
end

--- The sockets that are connected.
---@return parley.socketio.peer[]
function Namespace:sockets()
  return self._rooms:select({}, {})
end

--- The socket with that id, or nil.
---@param id string
---@return parley.socketio.peer?
function Namespace:socket(id)
  return self._sockets[id]
end

local function refuse(self, connection, message, data)
  connection:send("connect_error", self.name, nil,
                  core.json_encode {message = message, data = data})
end

-- Answers the request to join, and sends what was missed until now.
local function welcome(self, each, found)
  local connection = each._connection
  local missed
  if found then missed = self._rooms:missed(found) end
  each.recovered = missed ~= nil
  local payload = core.json_encode {sid = each.id, pid = each._pid}
  if not connection:send("connect", self.name, nil, payload) then return end
  each.connected = true
  self._order = self._order + 1
  each._order = self._order
  self._sockets[each.id] = each
  self._rooms:join(each, each.id)
  connection:joined(each)
  for room in pairs(missed and found.rooms or {}) do
    self._rooms:join(each, room)
  end
  for _, packet in ipairs(missed or {}) do
    connection:send("event", self.name, nil, packet.json, packet.attachments)
  end
  local list = self._handlers:take("connection")
  for _, entry in ipairs(list or {}) do
    task.call(entry.fn, task.report, nil, each)
  end
end

-- Asks all who have a say in it. False: somebody has refused, or the
-- connection has ended meanwhile.
local function admit(self, each)
  local connection = each._connection
  for _, check in ipairs(self._middleware) do
    local good, message, data = check(each)
    if connection:is_over() then return false end
    if not good then
      refuse(self, connection, message or "refused", data)
      return false
    end
  end
  return true
end

--- A client wants to join with `auth`.
function Namespace:_join(connection, auth)
  local each = setmetatable({}, peer_class)
  socket.init(each, self.name)
  each._namespace, each._connection = self, connection
  each.data, each.recovered = {}, false
  each.handshake = connection:handshake(auth)
  local found = self._rooms:recover(auth.pid, auth.offset)
  each.id = found and found.id or rooms.token(SID_BYTES)
  if self._rooms:keeps() then
    each._pid = found and auth.pid or rooms.token(SID_BYTES)
  end
  if found then each.data, each.recovered = found.data, true end
  task.call(function()
    if admit(self, each) then
      welcome(self, each, found)
    elseif found and connection:is_over() then
      self._rooms:put_back(found) -- it may try once more
    end
  end, function(message)
    task.report(message)
    if connection:is_over() then return end
    refuse(self, connection, "server error")
  end)
end

return M
