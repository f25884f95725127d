-- SPDX-License-Identifier: MIT
--
-- The server's side: listeners, and a peer for each connection.

local client = require "parley.client"
local core = require "parley.core"
local emitter = require "parley.emitter"
local endpoint = require "parley.endpoint"
local logs = require "parley.log"
local options = require "parley.options"
local packets = require "parley.packet"
local task = require "parley.task"

local M = {}

local INVALID_TICKET = 22 -- reason of the disconnect packet
local UNAUTHORIZED = 401  -- status of the refused upgrade

local rules = {
  host = "string",
  port = {type = "number", min = 0, max = 65535, integer = true},
  transport = {type = "string", one_of = {"ws", "tcp"}},
  tls = {type = "table", fields = options.server_tls_rules},
  key = {type = "table", fields = {
    n = {type = "string", required = true},
    e = {type = "string", required = true},
    d = {type = "string", required = true},
  }},
  plain_server = "boolean",
  max_connections = {type = "number", min = 1, integer = true},
}
for name, rule in pairs(client.shared_rules) do rules[name] = rule end
M.rules = rules

local PEER_EVENTS = {open = true, secure = true, ready = true, close = true,
                     error = true, bad_packet = true}
M.peer_events = PEER_EVENTS
local EVENTS = {connect = true, login = true, close = true, error = true,
                bad_packet = true, secure = true, ready = true, listen = true}
M.events = EVENTS

-- ---- peers ----------------------------------------------------------------

--- What a server has of each client.
---@class parley.peer: parley.Endpoint
local Peer = {}
for name, method in pairs(endpoint.methods) do Peer[name] = method end

--- Lets the peer in: its ticket is good.
---@return boolean? sent
---@return string? message
---@return string? code
function Peer:accept()
  return self._conn:accept()
end

--- Turns the peer away, with a reason if there is one.
---@param reason? integer
---@return boolean? sent
---@return string? message
---@return string? code
function Peer:refuse(reason)
  return self._conn:refuse(reason)
end

--- True after the login, until the connection ends.
---@return boolean
function Peer:is_ready()
  return self._conn ~= false and self._ready
end

--- Hangs up at once.
function Peer:abort()
  if self._conn then self._conn:abort() end
end

-- A class a protocol's module: it adds methods.
local peer_classes = {}

local function peer_class_of(extra)
  if not peer_classes[extra] then
    local methods = {}
    for key, method in pairs(Peer) do methods[key] = method end
    for key, method in pairs(extra.peer_methods or {}) do
      methods[key] = method
    end
    peer_classes[extra] = {
      __name = "parley.peer",
      __index = endpoint.index(methods),
      __tostring = function(self)
        return "parley.peer: " .. self:peer_address()
      end,
    }
  end
  return peer_classes[extra]
end

local function is_peer(value)
  local class = getmetatable(value)
  return type(class) == "table" and class.__name == "parley.peer"
end

--- A server of any protocol; its peers have the methods of clients.
---@class parley.server
local Server = {}
M.methods = Server
M.peer_methods = Peer

-- ---- login ----------------------------------------------------------------

-- Asks the program's handler about a ticket, or about a player; what it
-- returns decides. An error in it refuses.
local function log_in(self, peer, who, refusal, packet)
  local list = self._handlers:take("login")
  if not who or not list then
    if not list then
      self:_peer_failed(peer, "no handler for login: it is refused", "EAUTH")
    end
    peer:refuse(refusal)
    return
  end
  task.call(function()
    local good, reason = list[1].fn(peer, who)
    if not peer._conn then return end
    if good then
      peer:accept()
    else
      peer:refuse(reason or refusal)
    end
  end, function(message)
    peer:_fail(message, "EHANDLER", packet)
    if peer._conn then peer:refuse() end
  end)
end

-- A player's login: what is known of who wants to come in.
local function log_in_player(self, peer, user, secret, version)
  peer.user, peer._version = user, version
  peer.uuid = peer:header("Essential-User-UUID")
  log_in(self, peer, {
    user = user, uuid = peer.uuid, version = version, secret = secret,
    hash = core.crypto.join_hash(secret),
  }, UNAUTHORIZED)
end

-- ---- records of the loop --------------------------------------------------

local function tell(self, peer, event, ...)
  peer:_emit(event, ...)
  self:_emit(event == "open" and "connect" or event, peer, ...)
end

local function closed(self, peer)
  local fault = peer._fault or {message = "closed", code = "ECLOSED"}
  task.detach(peer._conn)
  peer._conn = false
  peer._closed = fault
  self._peers[peer] = nil
  peer:_ended(fault.message, fault.code)
  if peer._was_open then
    tell(self, peer, "close", fault.close_code or fault.code, fault.message)
  end
  if fault.orderly or peer._closing then
    peer:_release(true)
  else
    peer:_release(nil, fault.message, fault.code)
  end
end

local function on_record(self, peer, kind, a, b, c, d, e)
  if kind == "packet" then
    peer:_receive(a, b, c, d, e)
    if a and packets.names(a).name == self._extra.login_packet then
      local packet = packets.new(a, "c2s", b, c, task.now())
      local fields = packet:decode()
      log_in(self, peer, fields and fields.ticket, INVALID_TICKET, packet)
    end
  elseif kind == "login" then
    log_in_player(self, peer, a, b, c)
  elseif kind == "bad" then
    peer:_receive_bad(a, c)
  elseif kind == "open" or kind == "secure" or kind == "ready" then
    peer._was_open = true
    if kind == "ready" then peer._ready = true end
    tell(self, peer, kind)
  elseif kind == "close" then
    peer._fault = {message = b, code = "ECLOSED", close_code = a,
                   orderly = true}
  elseif kind == "error" then
    peer._fault = {message = a, code = b}
    peer:_fail(a, b)
  elseif kind == "tap" then
    peer._tap(a, b)
  elseif kind == "closed" then
    closed(self, peer)
  end
end

local function accept(self, given, conn)
  local peer = setmetatable({}, peer_class_of(self._extra))
  endpoint.init(peer, self._schema, self._ids, "c2s", PEER_EVENTS)
  peer._conn, peer._parent = conn, self
  peer._fault, peer._was_open, peer._ready = false, false, false
  peer._log, peer._limits = self._log, given.limits or false
  peer._tap = given.tap
  self._peers[peer] = true
  task.attach(conn, function(...) on_record(self, peer, ...) end)
end

-- ---- server ---------------------------------------------------------------

local server_class = {
  __name = "parley.server",
  __index = Server,
  __tostring = function(self)
    return ("parley.server: %d peers"):format(#self:peers())
  end,
}

--- What `parley.server` takes. Another name is an error. A server of `guildchat`
--- takes parley.socketio.server.options besides `protocol` and `version`.
---@class parley.server.options
---@field protocol string|userdata "nitro", "essential", "guildchat", a spec's
--- root file, or a schema
---@field host? string address to listen on; default "127.0.0.1"
---@field port? integer default 0: any free one
---@field transport? "ws"|"tcp" default "ws"
---@field tls? {certificate: string, private_key: string} PEM text or files
---@field deflate? boolean accept permessage-deflate
---@field max_connections? integer default 1024
---@field crypto? "none"|"stream"|"payload" nitro
---@field key? {n: string, e: string, d: string} nitro: hex, for crypto
---@field key_derivation? "raw"|"sha1" nitro
---@field plain_numbers? boolean nitro: key exchange without RSA
---@field plain_server? boolean nitro: its own direction stays plain
---@field revision? string other numbers
---@field transform? fun(role: string, info: table): table
---@field version? integer essential: the highest version to speak
---@field least_version? integer essential: clients below are outdated
---@field timeout? number seconds for the login; default 15
---@field idle? number seconds without a pong or keep-alive; default 60
---@field ping? number seconds between pings; default 30
---@field queue? integer bytes that may wait to be sent
---@field limits? table<string, integer> caps against hostile peers
---@field log? "info"|"packets"|"bytes"|fun(line: string)
---@field tap? fun(dir: "in"|"out", bytes: string)

--- Makes a server; `listen` opens it. The options are those of every
--- listener, which may have others of its own.
---@param given parley.server.options
---@return parley.server
function M.new(given)
  local extra = client.module(client.find_schema(given))
  if extra.server then
    local server = extra.server(given, 4) -- no tail call: it raises at our caller
    return server
  end
  local all_rules = client.rules_for(rules, extra.server_rules)
  options.check(given, all_rules, "parley.server", 2)
  local schema, ids = client.schema(given, 2)
  local self = setmetatable({}, server_class)
  M.init(self, given, schema, ids)
  self._rules = all_rules
  return self
end

--- Sets up the fields of a server.
function M.init(self, given, schema, ids)
  self._options, self._schema, self._ids = given, schema, ids
  self._extra = client.module(schema)
  self._peers, self._listeners = {}, {}
  self._log = logs.new(given.log, schema) or false
  local unfit = self._extra.unfit_events or {}
  self._handlers = emitter.new(function(name)
    if unfit[name] then return nil, name .. ": " .. unfit[name] end
    if type(name) == "string" and (EVENTS[name] or name == "*") then
      return name
    end
    local spec, message
    if type(name) == "number" then
      spec = ids:packet("c2s", name)
      if not spec then return name end
    else
      spec, message = schema:packet(name, "c2s")
      if not spec then return endpoint.class_name(schema, name, message) end
    end
    return packets.names(spec).name
  end)
  task.register(self)
end

--- Calls `fn(peer, fields, packet)` with that packet of every peer, or
--- `fn(peer, ...)` with an event: connect, login (returns true, or false and
--- a reason), secure, ready, close, error, bad_packet. The event listen gives
--- `fn(listener)`.
---@param name string|integer
---@param fn function
---@return parley.server self
function Server:on(name, fn)
  self._handlers:on(name, fn, 2)
  return self
end

--- The same for the next time only.
---@param name string|integer
---@param fn function
---@return parley.server self
function Server:once(name, fn)
  self._handlers:once(name, fn, 2)
  return self
end

--- Removes a handler, or all of that name.
---@param name string|integer
---@param fn? function
---@return boolean removed
function Server:off(name, fn)
  local removed = self._handlers:off(name, fn, 2)
  return removed
end

function Server:_emit(event, peer, ...)
  local list = self._handlers:take(event)
  for _, entry in ipairs(list or {}) do
    task.call(entry.fn, function(message)
      if is_peer(peer) then
        peer:_fail(message, "EHANDLER")
      else
        task.report(message)
      end
    end, nil, peer, ...)
  end
end

--- A peer's error: true if there is a handler for it.
function Server:_peer_failed(peer, message, code, packet)
  local list = self._handlers:take("error")
  for _, entry in ipairs(list or {}) do
    task.call(entry.fn, task.report, nil, peer, message, code, packet)
  end
  return list ~= nil
end

local function core_options(self, given)
  local set = client.core_options(given, self._schema, self._ids)
  set.host, set.port = given.host or "127.0.0.1", given.port or 0
  set.transport = given.transport or "ws"
  set.plain_server = given.plain_server
  set.max_connections = given.max_connections
  set.version, set.least_version = given.version, given.least_version
  if given.key then
    set.key_n, set.key_e = given.key.n, given.key.e
    set.key_d = given.key.d
  end
  if given.tls then
    local tls, message = options.server_tls(given.tls)
    if not tls then return nil, message, "EUSAGE" end
    set.tls = tls
  end
  if given.transform then
    set.transform = function(info)
      return given.transform("server", info or {})
    end
  end
  return set
end

--- Opens a listener.
---@param own? parley.server.options those that differ from the server's
---@return table? listener {port, close}
---@return string? message
---@return string? code
function Server:listen(own)
  local given = {}
  for name, value in pairs(self._options) do given[name] = value end
  for name, value in pairs(own or {}) do given[name] = value end
  options.check(given, self._rules, "parley.server", 2)
  local set, message, code = core_options(self, given)
  if not set then return nil, message, code end
  local handle
  handle, message, code = task.loop():listen(set)
  if not handle then return nil, message, code end
  task.attach(handle, function(kind, subject, fault_code)
    if kind == "accept" then
      accept(self, given, subject)
    elseif kind == "fault" then -- a connection that never became a peer
      if self._log then
        self._log:info(task.now(), "a connection was lost: " .. subject)
      end
      self:_peer_failed(nil, subject, fault_code)
    end
  end)
  local listener = {port = handle:port()}
  function listener.close()
    if self._listeners[listener] then
      self._listeners[listener] = nil
      task.detach(handle)
      handle:close()
    end
  end
  self._listeners[listener] = true
  self:_emit("listen", listener)
  return listener
end

--- The peers whose connection is open.
---@return parley.peer[]
function Server:peers()
  local list = {}
  for peer in pairs(self._peers) do
    if peer._was_open then list[#list + 1] = peer end
  end
  return list
end

--- Accepts no more and closes every connection.
---@param code? integer close code or disconnect reason to tell the peer
---@param reason? string text to tell it
function Server:close(code, reason)
  for listener in pairs(self._listeners) do listener.close() end
  for peer in pairs(self._peers) do peer:close(code, reason) end
end

function Server:_shutdown(abort)
  self:close()
  if abort then
    for peer in pairs(self._peers) do peer:abort() end
  end
end

return M
