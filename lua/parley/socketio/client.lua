-- SPDX-License-Identifier: MIT
--
-- The client's side of Socket.IO: a manager keeps one connection and gets it
-- back when it is lost; each namespace on it is a socket.

local core = require "parley.core"
local links = require "parley.socketio.links"
local logs = require "parley.log"
local options = require "parley.options"
local reconnect = require "parley.reconnect"
local socket = require "parley.socketio.socket"
local task = require "parley.task"
local urls = require "parley.url"
local wire = require "parley.socketio.wire"

local M = {}

local CONNECT_SECONDS = 20
local BUFFER = 1000 -- events that may wait for a connection
local DELAYS = {base = 1, cap = 5, jitter = 0.5}

local rules = {
  url = {type = "string", required = true},
  path = "string",
  namespace = "string",
  auth = "table function",
  query = {type = "table", map = "string"},
  headers = {type = "table", map = "string"},
  origin = "string",
  transports = "table",
  upgrade = "boolean",
  tls = {type = "table", fields = options.client_tls_rules},
  deflate = "boolean",
  timeout = {type = "number", min = 0.001, max = 86400},
  ack_timeout = {type = "number", min = 0.001},
  buffer = {type = "number", min = 0, integer = true},
  queue = {type = "number", min = 1, integer = true},
  max_payload = {type = "number", min = 1, integer = true},
  reconnect = {type = "table boolean", fields = reconnect.rules},
  log = "string function",
}
M.rules = rules

-- ---- options --------------------------------------------------------------

local function escape(text)
  return (text:gsub("[^%w%-%._~]", function(c)
    return ("%%%02X"):format(c:byte())
  end))
end

-- The query of every request, in a fixed order.
local function query_of(address, given)
  local parts = {}
  local own = address.path:match("%?(.*)$")
  if own and own ~= "" then parts[1] = own end
  local names = {}
  for name in pairs(given.query or {}) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    parts[#parts + 1] = escape(name) .. "=" .. escape(given.query[name])
  end
  return #parts > 0 and table.concat(parts, "&") or nil
end

-- What the links and the engine need; raises at |level|.
local function prepare(self, given, level)
  local address, message = urls.parse(given.url)
  if not address then error("socketio.client: " .. message, level + 1) end
  if address.transport == "tcp" then
    error(("socketio.client: %s:// does not fit; use http://, https://, " ..
           "ws:// or wss://"):format(address.scheme), level + 1)
  end
  if address.path:gsub("%?.*$", "") ~= "/" then
    error("socketio.client: a path in the url could mean two things: give " ..
          "`path` (of the server) or `namespace`", level + 1)
  end
  local tls
  tls, message = options.client_tls(given.tls, address)
  if tls == nil then error("socketio.client: " .. message, level + 1) end
  local transports = given.transports or {"polling", "websocket"}
  self._address = address
  self._links_options = {
    host = address.host, port = address.port, tls = tls or nil,
    host_header = address.authority, headers = given.headers,
    origin = given.origin, deflate = given.deflate,
    limits = given.max_payload and {message = given.max_payload} or nil,
  }
  self._engine_options = {
    role = "client", transports = transports,
    no_upgrade = given.upgrade == false or nil, path = given.path,
    query = query_of(address, given), queue = given.queue,
  }
  local ok, fault = pcall(core.engine, self._engine_options)
  if not ok then error("socketio.client: " .. tostring(fault), level + 1) end
end

-- ---- the manager ----------------------------------------------------------

---@class parley.socketio.manager
local Manager = {__name = "parley.socketio.manager"}
Manager.__index = Manager

local function say(self, text)
  if self._log then self._log:info(task.now(), text) end
end

local function is_wanted(self)
  for _, each in pairs(self._sockets) do
    if each._wanted then return true end
  end
  return false
end

-- Who waits for the connection gets its answer.
local function answer(self, ...)
  local waiters = self._openers
  self._openers = false
  for _, waiter in ipairs(waiters or {}) do waiter:wake(...) end
end

local function open(self, seconds)
  local set = {}
  for name, value in pairs(self._engine_options) do set[name] = value end
  set.open_timeout_ms = math.ceil(seconds * 1000)
  self._links_options.connect_ms = set.open_timeout_ms
  self._wire = wire.new(self, core.engine(set),
                        core.sio {role = "client"}, self._given.queue)
  self._links = links.new(self._links_options, function(...)
    self._wire:tell(...)
  end)
  say(self, "connecting to " .. self._address.authority)
  self._wire:tell("start")
end

function Manager:_on_link(kind, link, ...)
  self._links:act(kind, link, ...)
end

function Manager:_on_upgraded()
  say(self, "upgraded to a WebSocket")
end

function Manager:_on_open()
  say(self, "open " .. self._address.authority)
  answer(self, true)
  for _, each in pairs(self._sockets) do
    if each._wanted then each:_join() end
  end
end

local get_back

function Manager:_on_closed(reason, code)
  local fault = self._links.fault
  local message = self._wire.fault or fault and fault.message or reason
  code = fault and fault.code or code or "ECLOSED"
  self._wire = false
  say(self, "closed: " .. message)
  self._links:abort()
  local again = self._policy and self._established and not self._closing and
                is_wanted(self)
  for _, each in pairs(self._sockets) do
    each:_lost(reason, message, code, again)
  end
  if again and not self._retry then
    self._retry = task.spawn(get_back, self)
  end
  answer(self, nil, message, code)
end

function Manager:_on_packet(kind, nsp, id, json, attachments)
  local each = self._sockets[nsp]
  if not each then return end
  if kind == "event" then
    each:_receive(id, json, attachments)
  elseif kind == "ack" then
    each:_acknowledged(id, json, attachments)
  elseif kind == "connect" then
    self._established = true
    each:_joined(json and core.json_decode(json) or {})
  elseif kind == "connect_error" then
    each:_refused(json and core.json_decode(json))
  elseif kind == "disconnect" then
    each:_dismissed()
  end
end

-- Opens the connection, or waits for who is opening it.
function Manager:open(seconds)
  if self._wire and not self._openers then return true end
  local waiter = task.waiter()
  if self._openers then
    table.insert(self._openers, waiter)
  else
    self._openers = {waiter}
    self._closing = false
    open(self, seconds)
  end
  return waiter:wait(seconds + 1)
end

-- Waits and tries until the connection is back.
function get_back(self)
  local seconds = self._given.timeout or CONNECT_SECONDS
  while is_wanted(self) and not self._closing do
    local delay, try = self._policy:next("network")
    if not delay then break end
    say(self, ("trying again in %.1f s"):format(delay))
    for _, each in pairs(self._sockets) do
      if each._wanted then each:_tell("reconnect_attempt", try, delay) end
    end
    task.sleep(delay)
    if self._closing or not is_wanted(self) then break end
    self._retry_opens = true
    local ok = self:open(seconds)
    self._retry_opens = false
    if ok then break end
  end
  self._retry = false
  if self._wire then return end
  for _, each in pairs(self._sockets) do
    if each._wanted then each:_give_up() end
  end
end

--- Ends the connection if no namespace needs it any longer.
function Manager:release()
  if is_wanted(self) then return end
  self._closing = true
  local retry = self._retry
  self._retry = false
  if retry and not self._retry_opens then retry:cancel() end
  if self._wire then self._wire:close() end
end

function Manager:_shutdown(abort)
  for _, each in pairs(self._sockets) do each:close() end
  if abort and self._links then self._links:abort() end
end

-- ---- sockets --------------------------------------------------------------

---@class parley.socketio.client: parley.socketio.socket
---@field recovered boolean the server knew what was missed
local Client = {}
for name, method in pairs(socket.methods) do Client[name] = method end

local class = {
  __name = "parley.socketio.client",
  __index = Client,
  __tostring = function(self)
    return ("parley.socketio.client: %s%s (%s)"):format(
      self._manager._address.authority, self.nsp,
      self.connected and "connected" or "disconnected")
  end,
}

local function normal(name)
  if name == nil or name == "" then return "/" end
  return name:sub(1, 1) == "/" and name or "/" .. name
end

local function new_socket(manager, name, auth)
  local self = setmetatable({}, class)
  socket.init(self, name)
  self._manager, self._auth = manager, auth or false
  self._wanted, self._waiter = false, false
  self._next_id = 0
  self._buffer = {}
  self._ack_seconds = manager._given.ack_timeout
  self.recovered, self._pid, self._offset = false, nil, nil
  manager._sockets[name] = self
  return self
end

function Client:_take_id()
  local id = self._next_id
  self._next_id = id + 1
  return id
end

-- Sends, or keeps what the connection is not there for.
function Client:_write(kind, id, json, attachments)
  if self.connected then
    return self._manager._wire:send(kind, self.nsp, id, json, attachments)
  end
  if kind == "ack" then return nil, "not connected", "ECLOSED" end
  if #self._buffer >= (self._manager._given.buffer or BUFFER) then
    return nil, "not connected, and too many events wait", "EQUEUE"
  end
  table.insert(self._buffer, {id = id, json = json, attachments = attachments})
  return true
end

-- An event whose acknowledgement nobody waits for any more is not sent late.
function Client:_unsend(id)
  for i, packet in ipairs(self._buffer) do
    if packet.id == id then
      table.remove(self._buffer, i)
      return
    end
  end
end

-- The last argument is where a recovery would begin.
function Client:_heard(values, id)
  if not self._pid or id then return end
  local last = values[#values]
  if #values > 1 and type(last) == "string" then self._offset = last end
end

local function answer_connect(self, ...)
  local waiter = self._waiter
  self._waiter = false
  if waiter then waiter:wake(...) end
end

local function send_join(self, auth)
  local payload
  for name, value in pairs(auth or {}) do
    payload = payload or {}
    payload[name] = value
  end
  if self._pid then
    payload = payload or {}
    payload.pid, payload.offset = self._pid, self._offset
  end
  local manager = self._manager
  if not manager._wire or not self._wanted then return end
  local json = payload and core.json_encode(payload) or nil
  local ok, message, code = manager._wire:send("connect", self.nsp, nil, json)
  if not ok then answer_connect(self, nil, message, code) end
end

--- The connection is open: asks for the namespace. A function that gives the
--- login may wait.
function Client:_join()
  local auth = self._auth
  if type(auth) ~= "function" then
    send_join(self, auth)
    return
  end
  task.call(function()
    local value, message = auth(self)
    if value then
      send_join(self, value)
    else
      self._wanted = false
      answer_connect(self, nil, "no login: " .. tostring(message), "EAUTH")
      self._manager:release()
    end
  end, function(fault)
    self._wanted = false
    task.report(fault)
    answer_connect(self, nil, "the auth function failed", "EHANDLER")
    self._manager:release()
  end)
end

function Client:_joined(payload)
  local again = self.id ~= nil
  self.recovered = payload.pid ~= nil and payload.pid == self._pid
  self.id, self._pid = payload.sid, payload.pid
  self.connected = true
  local policy = self._manager._policy
  if policy then policy:reset() end
  local buffer = self._buffer
  self._buffer = {}
  for _, packet in ipairs(buffer) do
    self:_write("event", packet.id, packet.json, packet.attachments)
  end
  if self._on_joined then self:_on_joined(again) end
  self:_tell("connect")
  answer_connect(self, true)
end

function Client:_refused(payload)
  local message, data = payload, nil
  if type(payload) == "table" then
    message, data = payload.message, payload.data
  end
  message = tostring(message or "refused")
  self._wanted = false
  self:_tell("connect_error", message, data)
  answer_connect(self, nil, message, "EAUTH", data)
  self._manager:release()
end

local function leave(self, reason, message, code, keeps)
  local was = self.connected
  self:_left(message, code, keeps)
  if was then self:_tell("disconnect", reason) end
end

--- The server has sent the socket away; it does not come back by itself.
function Client:_dismissed()
  self._wanted = false
  self._pid = nil
  leave(self, "io server disconnect", "the server ended it", "ECLOSED")
  self._manager:release()
  self:_over()
end

--- The connection is gone. With `again` it is tried to get it back, and who
--- waits goes on waiting.
function Client:_lost(reason, message, code, again)
  if not self._wanted and not self.connected then return end
  local buffered = {}
  for _, packet in ipairs(self._buffer) do
    if packet.id then buffered[packet.id] = true end
  end
  leave(self, reason, message, code, again and function(id)
    return buffered[id]
  end)
  if again and self._wanted then return end
  self._wanted = false
  answer_connect(self, nil, message, code)
  self:_over()
end

--- Trying has come to its end.
function Client:_give_up()
  self._wanted = false
  self:_tell("reconnect_failed")
  answer_connect(self, nil, "reconnecting failed", "ECONNECT")
  self:_over()
end

--- Nobody tries any longer.
function Client:_over()
  local list = self._joiners
  self._joiners = nil
  for _, waiter in ipairs(list or {}) do waiter:wake(true) end
end

--- Connects the namespace. Events may be sent before: they wait.
---@param timeout? number seconds
---@return boolean? connected
---@return string? message of the server, if it refused
---@return string? code EAUTH if the server refused
---@return any data that came with a refusal
function Client:connect(timeout)
  if not task.in_task() then
    error("connect waits: call it inside of parley.run or parley.spawn", 2)
  end
  if self.connected then return true end
  local manager = self._manager
  local seconds = timeout or manager._given.timeout or CONNECT_SECONDS
  local is_open = manager._wire and not manager._openers
  local waiter = task.waiter()
  self._wanted, self._waiter = true, waiter
  if is_open then
    self:_join()
  elseif not manager._retry then
    manager._established = false
    local ok, message, code = manager:open(seconds)
    if not ok then
      self._wanted, self._waiter = false, false
      return nil, message, code
    end
  end
  local ok, message, code, data = waiter:wait(seconds)
  if code == "ETIMEOUT" and self._waiter == waiter then
    self._waiter, self._wanted = false, false
    manager:release()
    message = ("timed out after %g s"):format(seconds)
  end
  return ok, message, code, data
end

--- Leaves the namespace; the connection ends with the last one.
function Client:close()
  if not self._wanted and not self.connected then return true end
  local manager = self._manager
  self._wanted = false
  self._pid, self._buffer = nil, {}
  if self.connected and manager._wire then
    manager._wire:send("disconnect", self.nsp)
  end
  leave(self, "io client disconnect", "closed", "ECLOSED")
  answer_connect(self, nil, "closed", "ECLOSED")
  manager:release()
  self:_over()
  return true
end

--- Waits until the socket is closed for good.
---@param timeout? number seconds
---@return boolean? closed
---@return string? message
---@return string? code
function Client:join(timeout)
  if not self._wanted then return true end
  local waiter = task.waiter()
  self._joiners = self._joiners or {}
  table.insert(self._joiners, waiter)
  return waiter:wait(timeout)
end

--- Another namespace of the same connection.
---@param name string
---@param auth? table|fun(socket: table): table?
function Client:of(name, auth)
  local manager = self._manager
  return manager._sockets[normal(name)] or
         new_socket(manager, normal(name), auth)
end

--- "polling", "websocket", or nil without a connection.
function Client:transport()
  local manager = self._manager
  return manager._wire and manager._wire:transport() or nil
end

--- {bytes_in, bytes_out, queued} of what is open.
function Client:stats()
  return self._manager._links and self._manager._links:stats() or nil
end

--- Makes a client of one namespace; it connects when it is told to.
---@param given table
---@return parley.socketio.client
function M.new(given)
  options.check(given, rules, "socketio.client", 2)
  local manager = setmetatable({
    _given = given, _sockets = {}, _wire = false, _links = false,
    _openers = false, _closing = false, _retry = false, _retry_opens = false,
    _established = false, _policy = false,
    _log = logs.new(given.log) or false,
  }, Manager)
  prepare(manager, given, 2)
  if given.reconnect ~= false then
    local policy = {}
    for name, value in pairs(DELAYS) do policy[name] = value end
    if type(given.reconnect) == "table" then
      for name, value in pairs(given.reconnect) do policy[name] = value end
    end
    manager._policy = reconnect.new(policy)
  end
  task.register(manager)
  return new_socket(manager, normal(given.namespace), given.auth)
end

return M
