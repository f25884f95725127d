-- SPDX-License-Identifier: MIT
--
-- The client's side of Socket.IO: a manager keeps one connection and gets it
-- back when it is lost; each namespace on it is a socket.

local carriers = require "parley.socketio.carrier"
local core = require "parley.core"
local logs = require "parley.log"
local options = require "parley.options"
local reconnect = require "parley.reconnect"
local socket = require "parley.socketio.socket"
local task = require "parley.task"
local urls = require "parley.url"

local M = {}

local PATH = "/socket.io/"
local CONNECT_SECONDS = 20
local BUFFER = 1000 -- events that may wait for a connection,
local BUFFER_BYTES = 16777216 -- and their bytes
local DELAYS = {base = 1, cap = 5, jitter = 0.5}

local rules = {
  url = {type = "string", required = true},
  path = "string", -- a slash at its end may be left out
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
  local function with_slash(path) return path:gsub("/*$", "") .. "/" end
  local path = with_slash(address.path:match("^[^?]*"))
  local server_path = with_slash(given.path or PATH)
  if path ~= "/" and path ~= server_path then
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
    limits = {message = given.max_payload,
              queue = options.link_queue(given.queue)},
  }
  self._engine_options = {
    role = "client", transports = transports,
    no_upgrade = given.upgrade == false or nil,
    path = server_path,
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

-- The sockets, in the order in which they were made; handlers that are told
-- something may make more.
local function sockets_of(self)
  local list = {}
  for _, each in pairs(self._sockets) do list[#list + 1] = each end
  table.sort(list, function(x, y) return x._number < y._number end)
  return list
end

-- Who waits for the connection gets its answer.
local function answer(self, ...)
  local waiter = self._opener
  self._opener = false
  if waiter then waiter:wake(...) end
end

local get_back

local function opened(self)
  say(self, "open " .. self._address.authority)
  answer(self, true)
  for _, each in ipairs(sockets_of(self)) do
    if each._wanted then each:_join() end
  end
end

local function closed(self, reason, message, code)
  self._carrier = false
  say(self, "closed: " .. message)
  local again = self._policy and self._established and is_wanted(self)
  for _, each in ipairs(sockets_of(self)) do
    each:_lost(reason, message, code, again)
  end
  if again and is_wanted(self) and not self._retry and not self._carrier then
    local retry = {}
    self._retry = retry
    retry.task = task.spawn(get_back, self, retry)
  end
  answer(self, nil, message, code)
end

local function on_packet(self, kind, nsp, id, json, attachments)
  local each = self._sockets[nsp]
  if not each then return end
  if kind == "event" then
    if each.connected then each:_receive(id, json, attachments) end
  elseif kind == "ack" then
    each:_acknowledged(id, json, attachments)
  elseif kind == "connect" then
    each:_joined(json and core.json_decode(json))
  elseif kind == "connect_error" then
    each:_refused(json and core.json_decode(json))
  elseif kind == "disconnect" then
    each:_dismissed()
  end
end

-- Begins a connection.
local function open(self, seconds)
  local engine, carry = {}, {}
  for name, value in pairs(self._engine_options) do engine[name] = value end
  for name, value in pairs(self._links_options) do carry[name] = value end
  engine.open_timeout_ms = math.ceil(seconds * 1000)
  carry.connect_ms = engine.open_timeout_ms
  local carrier
  carrier = carriers.new({
    engine = engine, links = carry, queue = self._given.queue,
  }, function(kind, ...)
    if kind == "closed" then self._leaving[carrier] = nil end
    if self._carrier ~= carrier then return end
    if kind == "packet" then
      on_packet(self, ...)
    elseif kind == "open" then
      opened(self)
    elseif kind == "upgraded" then
      say(self, "upgraded to a WebSocket")
    elseif kind == "closed" then
      closed(self, ...)
    end
  end)
  self._carrier = carrier
  say(self, "connecting to " .. self._address.authority)
  carrier:start()
end

-- Waits and tries until the connection is back.
function get_back(self, retry)
  local seconds = self._given.timeout or CONNECT_SECONDS
  local function goes_on()
    return self._retry == retry and is_wanted(self)
  end
  while goes_on() do
    local delay, try = self._policy:next("network")
    if not delay then break end
    say(self, ("trying again in %.1f s"):format(delay))
    for _, each in ipairs(sockets_of(self)) do
      if each._wanted then each:_tell("reconnect_attempt", try, delay) end
    end
    if not goes_on() then break end
    task.sleep(delay)
    if not goes_on() then break end
    local waiter = task.waiter()
    self._opener = waiter
    open(self, seconds)
    -- It may be lost again before this task runs.
    if waiter:wait() and self._carrier then break end
  end
  if self._retry ~= retry then return end
  self._retry = false
  if self._carrier then return end
  for _, each in ipairs(sockets_of(self)) do
    if each._wanted then each:_give_up() end
  end
end

--- Opens the connection, unless that is under way.
function Manager:open(seconds)
  if self._carrier or self._retry then return end
  self._established = false
  open(self, seconds)
end

--- Ends the connection if no namespace needs it any longer.
function Manager:release()
  if is_wanted(self) then return end
  local retry, carrier = self._retry, self._carrier
  self._retry, self._carrier = false, false
  answer(self, nil, "closed", "ECLOSED")
  if retry and retry.task:status() ~= "running" then retry.task:cancel() end
  if carrier then
    self._leaving[carrier] = true
    carrier:close()
  end
end

function Manager:_shutdown(abort)
  for _, each in ipairs(sockets_of(self)) do each:close() end
  if abort then
    for carrier in pairs(self._leaving) do carrier.links:abort() end
  end
end

-- ---- sockets --------------------------------------------------------------

--- One namespace of a Socket.IO server, as a client has it.
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

local function new_socket(manager, name, auth)
  local self = setmetatable({}, class)
  socket.init(self, name)
  manager._made = manager._made + 1
  self._number = manager._made
  self._manager, self._auth = manager, auth or false
  self._wanted, self._waiters = false, {}
  self._asked = false -- the carrier on which the namespace is asked for
  self._next_id = 0
  self._buffer, self._buffered = {}, 0
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
  local given = self._manager._given
  if self.connected then
    local wire = self._manager._carrier.wire
    local problem = wire:too_large(json, attachments)
    if problem then return nil, problem, "ELIMIT" end
    return wire:send(kind, self.nsp, id, json, attachments)
  end
  if kind == "ack" then return nil, "not connected", "ECLOSED" end
  local size = #json
  for _, bytes in ipairs(attachments) do size = size + #bytes end
  if #self._buffer >= (given.buffer or BUFFER) or
     self._buffered + size > (given.queue or BUFFER_BYTES) then
    return nil, "not connected, and too many events wait", "EQUEUE"
  end
  self._buffered = self._buffered + size
  table.insert(self._buffer, {id = id, json = json, attachments = attachments,
                              size = size})
  return true
end

-- An event whose acknowledgement nobody waits for any more is not sent late.
function Client:_unsend(id)
  for i, packet in ipairs(self._buffer) do
    if packet.id == id then
      self._buffered = self._buffered - packet.size
      table.remove(self._buffer, i)
      return
    end
  end
end

local function take_buffer(self)
  local buffer = self._buffer
  self._buffer, self._buffered = {}, 0
  return buffer
end

-- The last argument is where a recovery would begin.
function Client:_heard(values, id)
  if not self._pid or id then return end
  local last = values[#values]
  if #values > 1 and type(last) == "string" then self._offset = last end
end

local function answer_connect(self, ...)
  local waiters = self._waiters
  self._waiters = {}
  for _, waiter in ipairs(waiters) do waiter:wake(...) end
end

-- The namespace is not wanted any longer, and nobody tries to get it.
local function over(self, message, code)
  self._wanted = false
  self._ended = {message = message, code = code}
  local list = self._joiners
  self._joiners = nil
  for _, waiter in ipairs(list or {}) do waiter:wake(true) end
end

-- It can not be joined: the server, or the login, says no.
local function fail_join(self, message, code, data)
  self._asked, self._pid = false, nil
  over(self, message, code)
  answer_connect(self, nil, message, code, data)
  self:_left(message, code)
  self:_tell("connect_error", message, data, code)
  self._manager:release()
end

local function send_join(self, carrier, auth)
  local payload
  if auth and type(auth) ~= "table" then
    fail_join(self, "auth: table expected, got " .. type(auth), "EUSAGE")
    return
  end
  for name, value in pairs(auth or {}) do
    payload = payload or {}
    payload[name] = value
  end
  if self._pid then
    payload = payload or {}
    payload.pid, payload.offset = self._pid, self._offset
  end
  local json
  if payload then
    local ok
    ok, json = pcall(core.json_encode, payload)
    if not ok then
      fail_join(self, "auth: " .. tostring(json), "EUSAGE")
      return
    end
  end
  local ok, message, code = carrier.wire:send("connect", self.nsp, nil, json)
  if not ok then fail_join(self, message, code) end
end

--- The connection is open: asks for the namespace, once. A function that gives
--- the login may wait.
function Client:_join()
  local carrier = self._manager._carrier
  if self._asked == carrier then return end
  self._asked = carrier
  local auth = self._auth
  if type(auth) ~= "function" then
    send_join(self, carrier, auth)
    return
  end
  -- False if the answer comes too late.
  local function is_of_use()
    if self._asked ~= carrier then return false end
    if not self._wanted then self._asked = false end
    return self._wanted
  end
  task.call(function()
    local value, message = auth(self)
    if not is_of_use() then return end
    if value then
      send_join(self, carrier, value)
    else
      fail_join(self, "no login: " .. tostring(message), "EAUTH")
    end
  end, function(fault)
    task.report(fault)
    if is_of_use() then
      fail_join(self, "the auth function failed", "EHANDLER")
    end
  end)
end

-- Sends what has waited. What is refused is told to who waits for an answer,
-- and to the log.
local function send_buffer(self)
  for _, packet in ipairs(take_buffer(self)) do
    local ok, message, code =
      self:_write("event", packet.id, packet.json, packet.attachments)
    if not ok then
      say(self._manager, "an event that waited is not sent: " .. message)
      if packet.id then self:_unanswered(packet.id, message, code) end
    end
  end
end

function Client:_joined(payload)
  local manager = self._manager
  self._asked = false
  if not self._wanted then -- it was given up meanwhile
    manager._carrier.wire:send("disconnect", self.nsp)
    return
  end
  if self.connected then return end
  payload = type(payload) == "table" and payload or {}
  if type(payload.sid) ~= "string" then
    manager._carrier.wire:send("disconnect", self.nsp)
    fail_join(self, "no sid in the server's answer: is it an old one?",
              "EPROTO")
    return
  end
  manager._established = true
  local pid = type(payload.pid) == "string" and payload.pid or nil
  self.recovered = pid ~= nil and pid == self._pid
  self.id, self._pid = payload.sid, pid
  if not self.recovered then self._offset = nil end
  self.connected = true
  if manager._policy then manager._policy:reset() end
  answer_connect(self, true)
  send_buffer(self)
  if self.connected then self:_tell("connect") end
end

function Client:_refused(payload)
  local message, data = payload, nil
  if type(payload) == "table" then
    message, data = payload.message, payload.data
  end
  if message == nil or message == core.null or type(message) == "table" then
    message = "refused"
  end
  fail_join(self, tostring(message), "EAUTH", data)
end

local function leave(self, reason, message, code, keeps)
  local was = self.connected
  self:_left(message, code, keeps)
  if was then self:_tell("disconnect", reason) end
end

--- The server has sent the socket away; it does not come back by itself.
function Client:_dismissed()
  self._pid, self._asked = nil, false
  over(self, "the server ended it", "ECLOSED")
  answer_connect(self, nil, "the server ended it", "ECLOSED")
  leave(self, "io server disconnect", "the server ended it", "ECLOSED")
  self._manager:release()
end

--- The connection is gone. With `again` it is tried to get it back, and who
--- waits goes on waiting.
function Client:_lost(reason, message, code, again)
  self._asked = false
  if not self._wanted and not self.connected then return end
  if not again or not self._wanted then
    over(self, message, code)
    answer_connect(self, nil, message, code)
    leave(self, reason, message, code)
    return
  end
  local buffered = {}
  for _, packet in ipairs(self._buffer) do
    if packet.id then buffered[packet.id] = true end
  end
  leave(self, reason, message, code, function(id) return buffered[id] end)
end

--- Trying has come to its end.
function Client:_give_up()
  local message = "reconnecting failed"
  over(self, message, "ECONNECT")
  answer_connect(self, nil, message, "ECONNECT")
  self:_left(message, "ECONNECT")
  self:_tell("reconnect_failed")
end

--- Connects the namespace. Events may be sent before: they wait. If it is on
--- its way already, this waits for the same outcome.
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
  local waiter, is_first = task.waiter(), not self._wanted
  table.insert(self._waiters, waiter)
  if is_first then
    self._wanted, self._ended = true, false
    manager:open(seconds)
    if manager._carrier and manager._carrier.is_open then self:_join() end
  end
  local ok, message, code, data = waiter:wait(seconds)
  if code == "ETIMEOUT" and message == "timed out" then
    message = ("timed out after %g s"):format(seconds)
    for i, each in ipairs(self._waiters) do
      if each == waiter then table.remove(self._waiters, i) break end
    end
    if is_first and not self.connected then self:_withdraw(message, code) end
  end
  return ok, message, code, data
end

--- Does not wait for the answer any longer.
function Client:_withdraw(message, code)
  over(self, message, code)
  answer_connect(self, nil, message, code)
  self._manager:release()
end

--- Leaves the namespace; the connection ends with the last one.
---@return boolean true
function Client:close()
  take_buffer(self)
  if not self._wanted and not self.connected then
    self:_left("closed", "ECLOSED") -- what was sent before connect
    return true
  end
  local carrier = self._manager._carrier
  self._pid = nil
  over(self, "closed", "ECLOSED")
  answer_connect(self, nil, "closed", "ECLOSED")
  if self.connected and carrier then
    carrier.wire:send("disconnect", self.nsp)
  end
  leave(self, "io client disconnect", "closed", "ECLOSED")
  self._manager:release()
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

--- Another namespace of the same connection. `auth` replaces what was given
--- before.
---@param name string
---@param auth? table|fun(socket: table): table?
---@return parley.socketio.client
function Client:of(name, auth)
  local manager = self._manager
  name = socket.namespace(name, 2)
  local each = manager._sockets[name]
  if each then
    if auth ~= nil then each._auth = auth end
    return each
  end
  each = new_socket(manager, name, auth)
  return each
end

--- "polling", "websocket", or nil without a connection.
---@return string?
function Client:transport()
  local carrier = self._manager._carrier
  return carrier and carrier.wire:transport() or nil
end

--- {bytes_in, bytes_out, queued} of what is open.
---@return table? numbers of bytes
function Client:stats()
  local carrier = self._manager._carrier
  return carrier and carrier.links:stats() or nil
end

--- What `parley.socketio.client` takes. Another name is an error.
---@class parley.socketio.client.options
---@field url string http:// https:// ws:// wss://
---@field path? string where the server has Engine.IO; default "/socket.io/"
---@field namespace? string default "/"
---@field auth? table|fun(socket: table): table?, string? sent to join; may wait
---@field query? table<string, string> of every request
---@field headers? table<string, string> of every request
---@field origin? string
---@field transports? string[] of "polling" and "websocket"; default both
---@field upgrade? boolean false: stay with polling
---@field tls? {ca: string?, pin: string?, host: string?, insecure: boolean?}
---@field deflate? boolean offer permessage-deflate
---@field timeout? number seconds for each try to connect; default 20
---@field ack_timeout? number seconds for acknowledgements; default 10
---@field buffer? integer events that may wait for a connection; default 1000
---@field queue? integer bytes that may wait to be sent
---@field max_payload? integer bytes of a message that is taken
---@field reconnect? boolean|{base: number?, cap: number?, jitter: number?, max: integer?}
---@field log? "info"|fun(line: string)

--- Makes a client of one namespace; it connects when it is told to.
---@param given parley.socketio.client.options
---@return parley.socketio.client
function M.new(given)
  options.check(given, rules, "socketio.client", 2)
  local manager = setmetatable({
    _given = given, _sockets = {}, _made = 0, _carrier = false, _leaving = {},
    _opener = false, _retry = false, _established = false, _policy = false,
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
  local each = new_socket(manager, socket.namespace(given.namespace or "/", 2),
                          given.auth)
  return each
end

return M
