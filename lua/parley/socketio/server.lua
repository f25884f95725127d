-- SPDX-License-Identifier: MIT
--
-- The server's side of Socket.IO: HTTP requests and WebSockets become
-- Engine.IO connections, these carry the sockets of namespaces.

local core = require "parley.core"
local logs = require "parley.log"
local namespace = require "parley.socketio.namespace"
local options = require "parley.options"
local socket = require "parley.socketio.socket"
local task = require "parley.task"
local wire = require "parley.socketio.wire"

local M = {}

local MAX_PAYLOAD = 1000000
local CONNECTIONS = 10000 -- Engine.IO connections at a time

-- Headers of the first request that a handshake keeps.
local KEPT = {"host", "origin", "user-agent", "cookie", "authorization",
              "referer", "accept-language", "x-forwarded-for",
              "x-forwarded-proto", "x-real-ip"}

local CORS_METHODS = "GET,HEAD,PUT,PATCH,POST,DELETE"

local rules = {
  host = "string",
  port = {type = "number", min = 0, max = 65535, integer = true},
  path = "string",
  tls = {type = "table", fields = options.server_tls_rules},
  transports = "table",
  upgrade = "boolean",
  deflate = "boolean",
  cors = "string",
  keep_headers = "table",
  http = "function",
  ping_interval = {type = "number", min = 0.001, max = 86400},
  ping_timeout = {type = "number", min = 0.001, max = 86400},
  upgrade_timeout = {type = "number", min = 0.001, max = 86400},
  connect_timeout = {type = "number", min = 0.001, max = 86400},
  max_payload = {type = "number", min = 1, max = 1073741824, integer = true},
  max_connections = {type = "number", min = 1, integer = true},
  queue = {type = "number", min = 1, integer = true},
  recovery = {type = "table", fields = {
    seconds = {type = "number", min = 0, max = 86400, required = true},
    events = {type = "number", min = 1, integer = true},
    bytes = {type = "number", min = 1, integer = true},
    sockets = {type = "number", min = 1, integer = true},
  }},
  log = "string function",
}
M.rules = rules

local function milliseconds(seconds)
  return seconds and math.ceil(seconds * 1000) or nil
end

-- The values of a table; handlers may change it while they are walked over.
local function list_of(values)
  local list = {}
  for _, value in pairs(values) do list[#list + 1] = value end
  return list
end

-- ---- connections ----------------------------------------------------------

---@class parley.socketio.connection
local Connection = {__name = "parley.socketio.connection"}
Connection.__index = Connection

local function say(self, text)
  if self._log then self._log:info(task.now(), text) end
end

-- What is kept of the request that opens a connection.
local function remember(server, conn, target)
  local kept = {}
  local function keep(name) kept[name] = conn:header(name) end
  for _, name in ipairs(KEPT) do keep(name) end
  for _, name in ipairs(server._given.keep_headers or {}) do
    keep(name:lower())
  end
  return {headers = kept, address = conn:peer(),
          query = target:match("%?(.*)$") or ""}
end

local function new_connection(server, conn, target)
  local given = server._given
  local self = setmetatable({
    _server = server, _sockets = {}, _facts = remember(server, conn, target),
  }, Connection)
  local engine, message, code = core.engine {
    role = "server", transports = given.transports,
    no_upgrade = given.upgrade == false or nil,
    ping_interval_ms = milliseconds(given.ping_interval),
    ping_timeout_ms = milliseconds(given.ping_timeout),
    upgrade_timeout_ms = milliseconds(given.upgrade_timeout),
    max_payload = given.max_payload or MAX_PAYLOAD, queue = given.queue,
  }
  if not engine then return nil, message, code end
  local sio = server._protocol {
    role = "server", queue = given.queue,
    connect_timeout_ms = milliseconds(given.connect_timeout),
  }
  self._wire = wire.new(self, engine, sio, given.queue)
  self.sid = engine:sid()
  server._connections[self.sid] = self
  server._count = server._count + 1
  return self
end

function Connection:_on_link(kind, link, ...)
  local entry = self._server._links[link]
  if not entry or not entry.conn then return end
  if kind == "answer" then
    entry.connection = nil
    self._server:_respond(entry, ...)
  elseif kind == "send" then
    -- What is missing in a stream of messages can not be made up for.
    local ok, message, code = entry.conn:message(...)
    if not ok then
      say(self._server, ("%s: %s"):format(
        code == "EQUEUE" and "too slow" or "not sent", message))
      entry.fault = message
      entry.conn:abort()
    end
  elseif kind == "hang_up" then
    entry.connection = nil
    local code = ...
    entry.conn:close(code ~= 0 and code or 1005)
  end
end

function Connection:_on_open(sid)
  say(self._server, "open " .. sid)
end

function Connection:_on_upgraded()
  say(self._server, "upgraded " .. self.sid)
end

-- The last connection of a server that closes is gone: HTTP connections that
-- were kept for another request have no use any more.
local function hang_up_idle(server)
  local list = {}
  for _, entry in pairs(server._links) do list[#list + 1] = entry.conn end
  for _, conn in ipairs(list) do conn:close() end
end

function Connection:_on_closed(reason)
  local server = self._server
  if server._closing and reason == "forced close" then
    reason = "server shutting down" -- as the JavaScript one calls it
  end
  server._connections[self.sid] = nil
  server._count = server._count - 1
  say(server, ("closed %s: %s"):format(self.sid, self._wire.fault or reason))
  local list = {}
  for _, each in pairs(self._sockets) do list[#list + 1] = each end
  table.sort(list, function(a, b) return a._order < b._order end)
  for _, each in ipairs(list) do each:_gone(reason, not server._closing) end
  if server._closing and server._count == 0 then hang_up_idle(server) end
end

-- The payload of a CONNECT: an object, whatever came.
local function auth_of(json)
  local auth = json and core.json_decode(json)
  return type(auth) == "table" and auth or {}
end

function Connection:_on_packet(kind, nsp, id, json, attachments)
  if kind == "connect" then
    local space = self._server._namespaces[nsp]
    if space then
      space:_join(self, auth_of(json))
    else
      self:send("connect_error", nsp, nil,
                core.json_encode {message = "Invalid namespace"})
    end
    return
  end
  local each = self._sockets[nsp]
  if not each then return end
  if kind == "event" then
    each:_receive(id, json, attachments)
  elseif kind == "ack" then
    each:_acknowledged(id, json, attachments)
  elseif kind == "disconnect" then
    each:_gone("client namespace disconnect")
  end
end

--- What a handshake says of who joins with `auth`.
function Connection:handshake(auth)
  local facts = self._facts
  return {auth = auth, headers = facts.headers, address = facts.address,
          query = facts.query, time = task.now()}
end

function Connection:joined(each)
  self._sockets[each.nsp] = each
end

function Connection:left(each)
  if self._sockets[each.nsp] == each then self._sockets[each.nsp] = nil end
end

--- Sends a packet. A peer that does not take what it is sent is given up.
function Connection:send(...)
  local ok, message, code = self._wire:send(...)
  if code == "EQUEUE" then
    say(self._server, "too slow: " .. self.sid)
    self:close()
  end
  return ok, message, code
end

function Connection:close()
  self._wire:close()
end

--- A link is gone. The first one of a connection that has not begun takes it
--- along.
function Connection:lost(link, fault)
  self._wire:tell("lost", link, fault)
  if not self._wire:transport() then self._wire:close() end
end

function Connection:is_over()
  return self._wire:is_over()
end

function Connection:transport()
  return self._wire:transport()
end

-- ---- requests -------------------------------------------------------------

--- A Socket.IO server. It has the methods of its namespace "/", too: `to`,
--- `except`, `sockets`, `socket`.
---@class parley.socketio.server
local Server = {}

-- Headers of every answer.
local function common_headers(self, own)
  local headers = {}
  for name, value in pairs(own or {}) do headers[name] = value end
  local cors = self._given.cors
  if cors then
    headers["Access-Control-Allow-Origin"] = cors
    if cors ~= "*" then headers["Vary"] = "Origin" end
  end
  return headers
end

--- Answers the request of a link.
function Server:_respond(entry, status, kind, body)
  local own = {["Cache-Control"] = "no-store"}
  if kind and kind ~= "" then own["Content-Type"] = kind end
  local ok, message =
    entry.conn:respond(status, common_headers(self, own), body or "")
  if not ok then
    entry.fault = message
    entry.conn:abort()
  end
end

-- The browser asks what it may do from a foreign page.
local function preflight(self, entry)
  local asked = entry.conn:header("access-control-request-headers")
  local own = {
    ["Access-Control-Allow-Methods"] = CORS_METHODS,
    ["Vary"] = "Access-Control-Request-Headers",
  }
  if asked then own["Access-Control-Allow-Headers"] = asked end
  entry.conn:respond(204, common_headers(self, own), "")
end

local function refuse(self, entry, is_upgrade, status, reason, code)
  if is_upgrade then
    self:_respond(entry, 400, "text/html", reason)
    return
  end
  self:_respond(entry, status, "application/json",
                ('{"code":%d,"message":"%s"}'):format(code, reason))
end

local function refuse_code(self, entry, is_upgrade, code)
  local status, reason = core.engine_refusal(code)
  refuse(self, entry, is_upgrade, status, reason, code)
end

-- A request that is not for Socket.IO.
local function other_request(self, entry, method, target, body)
  local hook = self._given.http
  if not hook then
    entry.conn:respond(404, {["Content-Type"] = "text/plain"}, "not found")
    return
  end
  local function fault(message)
    task.report(message)
    if entry.conn then entry.conn:respond(500, nil, "") end
  end
  task.call(function()
    local status, headers, text = hook {
      method = method, target = target, body = body,
      header = function(name) return entry.conn and entry.conn:header(name) end,
    }
    if entry.conn then
      entry.conn:respond(status or 404, headers, text or "")
    end
  end, fault)
end

-- A request of Engine.IO: whose it is, and on with it.
local function request(self, entry, method, target, body, is_upgrade)
  local sid, reason, code, status =
    core.engine_route(method, target, is_upgrade, self._given.transports)
  if not sid then
    refuse(self, entry, is_upgrade, status, reason, code)
    return
  end
  local connection = self._connections[sid]
  if sid ~= "" and not connection then
    refuse_code(self, entry, is_upgrade, 1)
    return
  end
  if sid == "" then
    if self._closing or
       self._count >= (self._given.max_connections or CONNECTIONS) then
      refuse_code(self, entry, is_upgrade, 4)
      return
    end
    connection = new_connection(self, entry.conn, target)
    if not connection then
      self:_respond(entry, 503, "text/plain", "no room")
      return
    end
  end
  entry.connection = connection
  if is_upgrade then
    local ok, message = entry.conn:upgrade(common_headers(self))
    if not ok then
      entry.fault = message
      entry.conn:abort()
    end
  else
    connection._wire:tell("request", entry.link, method,
                          entry.conn:header("content-type"), body)
  end
end

local function on_request(self, entry, method, target, body, is_upgrade)
  local path = target:match("^[^?]*")
  if path:sub(1, #self._path) ~= self._path then
    other_request(self, entry, method, target, body)
  elseif method == "OPTIONS" and self._given.cors then
    preflight(self, entry)
  else
    request(self, entry, method, target, body, is_upgrade)
  end
end

-- A server that closes takes no new links: without any, nobody can be told.
local function abandon(self)
  for _, each in ipairs(list_of(self._connections)) do each._wire:abort() end
end

local function on_record(self, entry, kind, a, b, c, d)
  local connection = entry.connection
  if kind == "request" then
    on_request(self, entry, a, b, c, d)
  elseif kind == "ready" then
    if connection then connection._wire:tell("attach", entry.link) end
  elseif kind == "message" then
    if connection then
      connection._wire:tell("receive", entry.link, a, b)
    end
  elseif kind == "close" then
    entry.fault = b
  elseif kind == "error" then
    entry.fault = a
  elseif kind == "closed" then
    task.detach(entry.conn)
    entry.conn = nil
    self._links[entry.link] = nil
    self._link_count = self._link_count - 1
    if connection then
      connection:lost(entry.link, entry.fault or "closed")
    end
    if self._closing and self._link_count == 0 then abandon(self) end
  end
end

-- An Engine.IO connection has up to three links.
local function accept(self, conn)
  if self._link_count >= 3 * (self._given.max_connections or CONNECTIONS) then
    say(self, "too many connections")
    conn:abort()
    return
  end
  self._link_count = self._link_count + 1
  local link = self._next_link
  self._next_link = link + 1
  local entry = {conn = conn, link = link}
  self._links[link] = entry
  task.attach(conn, function(...) on_record(self, entry, ...) end)
end

-- ---- server ---------------------------------------------------------------

local class = {
  __name = "parley.socketio.server",
  __index = Server,
  __tostring = function(self)
    return ("parley.socketio.server: %d connections"):format(self._count)
  end,
}

--- What `parley.socketio.server` takes. Another name is an error.
---@class parley.socketio.server.options
---@field host? string address to listen on; default "127.0.0.1"
---@field port? integer default 0: any free one
---@field path? string default "/socket.io"
---@field tls? {certificate: string, private_key: string} PEM text or files
---@field transports? string[] of "polling" and "websocket"; default both
---@field upgrade? boolean false: do not offer the change to a WebSocket
---@field deflate? boolean accept permessage-deflate
---@field cors? string an origin, or "*": pages of others may read answers
---@field keep_headers? string[] more for `handshake.headers`
---@field http? function answers other requests
---@field ping_interval? number seconds; default 25
---@field ping_timeout? number seconds; default 20
---@field upgrade_timeout? number seconds; default 10
---@field connect_timeout? number seconds until a namespace is joined; default 45
---@field max_payload? integer bytes of a message or body; default 1000000
---@field max_connections? integer default 10000
---@field queue? integer bytes that may wait for one connection
---@field recovery? {seconds: number, events: integer?, bytes: integer?, sockets: integer?}
---@field log? "info"|fun(line: string)

--- Makes a server; `listen` opens it.
---@param given? parley.socketio.server.options
---@return parley.socketio.server
function M.new(given)
  given = given or {}
  options.check(given, rules, "socketio.server", 2)
  local ok, fault = pcall(core.engine, {
    role = "server", transports = given.transports,
  })
  if not ok then error("socketio.server: " .. tostring(fault), 2) end
  for _, name in ipairs(given.keep_headers or {}) do
    if type(name) ~= "string" then
      error("socketio.server: option 'keep_headers': a list of names expected",
            2)
    end
  end
  if given.cors and given.cors:find("%c") then
    error("socketio.server: option 'cors': there is a control character in it",
          2)
  end
  local path = "/" .. (given.path or "socket.io"):gsub("^/*", "")
  local self = setmetatable({
    _given = given, _namespaces = {}, _connections = {}, _count = 0,
    _links = {}, _link_count = 0, _next_link = 1, _listeners = {}, _closing = false,
    _path = path:gsub("/*$", "") .. "/", _log = logs.new(given.log) or false,
    _protocol = core.sio, -- what connections speak; tests put others here
  }, class)
  self:of("/")
  task.register(self)
  return self
end

--- A namespace, made if there is none.
---@param name string "/chat"
---@return parley.socketio.namespace
function Server:of(name)
  name = socket.namespace(name, 2)
  local space = self._namespaces[name]
  if not space then
    local recovery = self._given.recovery
    space = namespace.new(name, recovery)
    self._namespaces[name] = space
  end
  return space
end

-- What is done to a server is done to its namespace "/".
for _, name in ipairs {"to", "except", "sockets", "socket"} do
  Server[name] = function(self, ...)
    local space = self._namespaces["/"]
    local result = space[name](space, ...)
    return result
  end
end

--- Calls `fn(socket)` for every socket that joins the namespace "/".
---@param event "connection"
---@param fn fun(socket: parley.socketio.peer)
---@return parley.socketio.server self
function Server:on(event, fn)
  self._namespaces["/"]:_on(2, event, fn)
  return self
end

--- Removes a handler of the namespace "/", or all.
---@param event "connection"
---@param fn? function
---@return boolean removed
function Server:off(event, fn)
  local removed = self._namespaces["/"]:_off(2, event, fn)
  return removed
end

--- Adds a check before a socket joins the namespace "/", as that of a
--- namespace.
---@param fn fun(socket: parley.socketio.peer): boolean?, string?, any
---@return parley.socketio.server self
function Server:use(fn)
  self._namespaces["/"]:_use(2, fn)
  return self
end

--- Sends an event to all of the namespace "/".
---@param name string
---@param ... any its arguments
---@return integer how many
function Server:emit(name, ...)
  local count = self._namespaces["/"]:_broadcast(2, {}, {}, name, ...)
  return count
end

--- Opens a listener.
---@param own? {host: string?, port: integer?}
---@return table? listener {port, url, close}
---@return string? message
---@return string? code
function Server:listen(own)
  local given = {}
  for name, value in pairs(self._given) do given[name] = value end
  for name, value in pairs(own or {}) do given[name] = value end
  options.check(given, rules, "socketio.server", 2)
  local host = given.host or "127.0.0.1"
  local set = {
    host = host, port = given.port or 0, transport = "http",
    deflate = given.deflate,
    limits = {message = given.max_payload or MAX_PAYLOAD,
              queue = options.link_queue(given.queue)},
  }
  if given.tls then
    local message
    set.tls, message = options.server_tls(given.tls)
    if not set.tls then return nil, message, "EUSAGE" end
  end
  local handle, message, code = task.loop():listen(set)
  if not handle then return nil, message, code end
  self._closing = false
  task.attach(handle, function(kind, subject)
    if kind == "accept" then
      accept(self, subject)
    elseif kind == "fault" then
      say(self, "a connection was lost: " .. subject)
    end
  end)
  local name = host:find(":", 1, true) and "[" .. host .. "]" or host
  local listener = {
    port = handle:port(),
    url = ("%s://%s:%d"):format(given.tls and "https" or "http", name,
                                handle:port()),
  }
  function listener.close()
    if self._listeners[listener] then
      self._listeners[listener] = nil
      task.detach(handle)
      handle:close()
    end
  end
  self._listeners[listener] = true
  return listener
end

--- Accepts no more, and ends every connection.
---@return boolean true
function Server:close()
  self._closing = true
  for listener in pairs(self._listeners) do listener.close() end
  for _, each in ipairs(list_of(self._connections)) do each:close() end
  -- A client may yet ask on a connection that is idle, and be told.
  if self._count == 0 then hang_up_idle(self) end
  if self._link_count == 0 then abandon(self) end
  for _, space in pairs(self._namespaces) do space._rooms:forget_lost() end
  return true
end

function Server:_shutdown(abort)
  self:close()
  if abort then
    for _, entry in pairs(self._links) do
      if entry.conn then entry.conn:abort() end
    end
  end
end

return M
