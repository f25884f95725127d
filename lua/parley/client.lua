-- SPDX-License-Identifier: MIT
--
-- The client's side of a connection.

local endpoint = require "parley.endpoint"
local logs = require "parley.log"
local options = require "parley.options"
local pace = require "parley.pace"
local protocol = require "parley.protocol"
local reconnect = require "parley.reconnect"
local reflect = require "parley.reflect"
local task = require "parley.task"
local urls = require "parley.url"

local M = {}

local CONNECT_SECONDS = 15
local GRACE_SECONDS = 0.1

local limit_rules = {}
for name in ("depth list string elements message fragments headers queue " ..
             "events"):gmatch("%a+") do
  limit_rules[name] = {type = "number", min = 1, max = 2147483647,
                       integer = true}
end

--- Rules of the options that clients and servers share.
M.shared_rules = {
  protocol = {type = "string", schema = true, required = true},
  revision = "string",
  crypto = {type = "string", one_of = {"none", "stream", "payload"}},
  key_derivation = {type = "string", one_of = {"raw", "sha1"}},
  plain_numbers = "boolean",
  transform = "function",
  deflate = "boolean",
  tap = "function",
  timeout = {type = "number", min = 0.001, max = 86400},
  idle = {type = "number", min = 0.001, max = 86400},
  ping = {type = "number", min = 0.001, max = 86400},
  queue = {type = "number", min = 1, integer = true},
  limits = {type = "table", fields = limit_rules},
  log = {type = "string function"},
}

-- Protocols with a module of their own.
local KNOWN = {nitro = true, essential = true, guildchat = true}

--- What a protocol is to clients and servers: its own module, or that of all
--- such protocols. Without a schema: nothing special.
---@param schema? userdata
function M.module(schema)
  if not schema then return {methods = {}} end
  local name = schema:info().name
  if not KNOWN[name] then
    name = reflect.has_events(schema) and "events" or "plain"
  end
  return require("parley." .. name)
end

--- The rules of the options for one protocol: the shared ones and |own|.
function M.rules_for(shared, own)
  if not own then return shared end
  local all = {}
  for name, rule in pairs(shared) do all[name] = rule end
  for name, rule in pairs(own) do all[name] = rule end
  return all
end

local rules = {
  url = {type = "string", required = true},
  origin = "string",
  headers = {type = "table", map = "string"},
  sub_protocol = "string",
  tls = {type = "table", fields = options.client_tls_rules},
  ticket = "string function",
  machine_id = "string",
  release = "string",
  key = {type = "table", fields = {
    n = {type = "string", required = true},
    e = {type = "string", required = true},
  }},
  reconnect = {type = "table boolean", fields = reconnect.rules},
  pace = {type = "table boolean", fields = {
    per_header = {type = "number", min = 1, integer = true, required = true},
    window = {type = "number", min = 0, required = true},
    queue = {type = "number", min = 1, integer = true},
  }},
}
for name, rule in pairs(M.shared_rules) do rules[name] = rule end
M.rules = rules

local EVENTS = {open = true, secure = true, ready = true, close = true,
                error = true, bad_packet = true, reconnect = true}
M.events = EVENTS

--- A client of any protocol. `client.NAMESPACE.NAME(fields)` sends a packet.
---@class parley.client: parley.Endpoint
local Client = {}
for name, method in pairs(endpoint.methods) do Client[name] = method end

-- ---- options --------------------------------------------------------------

--- The schema as far as it can be told before the options are checked.
---@return userdata?
function M.find_schema(given)
  local wanted = type(given) == "table" and given.protocol
  if type(wanted) == "string" then return (protocol.get(wanted)) end
  return pcall(function() return wanted:info().name end) and wanted or nil
end

--- The schema and the numbers that options mean; raises at |level|.
function M.schema(given, level)
  local schema = protocol.schema(given.protocol, level + 2)
  local problem = M.module(schema).problem
  if problem and problem(schema) then
    error("protocol: " .. problem(schema), level + 1)
  end
  local ids, message = protocol.ids(schema, given.revision)
  if not ids then error("revision: " .. message, level + 1) end
  return schema, ids
end

local function milliseconds(seconds)
  return seconds and math.ceil(seconds * 1000) or nil
end

--- What the core needs of the shared options.
function M.core_options(given, schema, ids)
  local limits
  if given.limits or given.queue then
    limits = {}
    for name, value in pairs(given.limits or {}) do limits[name] = value end
    limits.queue = given.queue or limits.queue
  end
  return {
    schema = schema, ids = ids, limits = limits,
    crypto = given.crypto or "none", key_derivation = given.key_derivation,
    plain_numbers = given.plain_numbers, deflate = given.deflate,
    handshake_ms = milliseconds(given.timeout),
    idle_ms = milliseconds(given.idle), ping_ms = milliseconds(given.ping),
    tap = given.tap and true or nil,
  }
end

-- The part of the options that stays the same from one try to the next.
local function prepare(self, given, level)
  local address, message = urls.parse(given.url)
  if not address then error("parley.client: " .. message, level + 1) end
  if address.transport == "http" then
    error(("parley.client: %s:// does not fit this protocol; use ws://, " ..
           "wss://, tcp:// or tls://"):format(address.scheme), level + 1)
  end
  local core = M.core_options(given, self._schema, self._ids)
  core.host, core.port = address.host, address.port
  core.transport = address.transport
  if address.transport == "ws" then
    core.path, core.host_header = address.path, address.authority
    core.origin, core.headers = given.origin, given.headers
    core.protocol = given.sub_protocol
  else
    for _, name in ipairs {"origin", "headers", "sub_protocol", "deflate"} do
      if given[name] then
        error(("parley.client: %s is of WebSocket, but the url begins with " ..
               "%s://"):format(name, address.scheme), level + 1)
      end
    end
  end
  local tls
  tls, message = options.client_tls(given.tls, address)
  if tls == nil then error("parley.client: " .. message, level + 1) end
  core.tls = tls or nil
  if given.key then core.key_n, core.key_e = given.key.n, given.key.e end
  core.machine_id, core.release = given.machine_id, given.release
  if core.crypto ~= "none" and not given.key and not given.plain_numbers then
    error("parley.client: crypto needs a key = {n=, e=}", level + 1)
  end
  self._core = core
  self._address = address
end

-- ---- classes --------------------------------------------------------------

-- A class a protocol's module: it adds its methods.
local classes = {}

local function class_of(extra)
  if classes[extra] then return classes[extra] end
  local methods = {}
  for key, method in pairs(Client) do methods[key] = method end
  for key, method in pairs(extra.methods) do methods[key] = method end
  classes[extra] = {
    __name = "parley.client",
    __index = endpoint.index(methods, extra.generated),
    __tostring = function(self)
      return ("parley.client: %s (%s)"):format(
        self._options.url:gsub("%?.*$", ""), self._stage)
    end,
    extra = extra,
  }
  return classes[extra]
end

--- What `parley.client` takes. Another name is an error. A client of `guildchat`
--- takes those of parley.socketio.client.options besides, but no namespace.
---@class parley.client.options
---@field protocol string|userdata a protocol's name, a spec's root file, or a
--- schema
---@field url string ws:// wss:// tcp:// tls://
---@field ticket? string|fun(): string?, string? or a function that gets one
---@field origin? string
---@field headers? table<string, string> of the upgrade
---@field sub_protocol? string
---@field deflate? boolean
---@field tls? {ca: string?, pin: string?, host: string?, insecure: boolean?}
---@field machine_id? string
---@field release? string
---@field id? integer|string guildchat: of the user
---@field password? string guildchat
---@field user? string essential: name of the player
---@field uuid? string essential: of the player, with dashes
---@field login? fun(hash: string, player: table): boolean?, string?, string?
--- essential: makes the hash known to who vouches for the player; may wait
---@field secret? string essential: 16 bytes instead of new ones each time
---@field version? integer essential: the highest version to speak; guildchat:
--- that of its types
---@field exact_version? boolean essential: just that version
---@field crypto? "none"|"stream"|"payload"
---@field key? {n: string, e: string}
---@field key_derivation? "raw"|"sha1"
---@field plain_numbers? boolean
---@field revision? string
---@field transform? fun(role: string, info: table): table
---@field timeout? number seconds
---@field idle? number seconds
---@field ping? number seconds
---@field queue? integer bytes
---@field limits? table<string, integer>
---@field reconnect? boolean|table
---@field pace? boolean|{per_header: integer, window: number, queue: integer?}
---@field log? "info"|"packets"|"bytes"|fun(line: string)
---@field tap? fun(dir: "in"|"out", bytes: string)

--- Makes a client; it connects when it is told to.
---@param given parley.client.options
---@return parley.client
function M.new(given)
  local extra = M.module(M.find_schema(given))
  if extra.client then
    local client = extra.client(given, 4) -- no tail call: it raises at our caller
    return client
  end
  options.check(given, M.rules_for(rules, extra.rules), "parley.client", 2)
  local schema, ids = M.schema(given, 2)
  local class = class_of(extra)
  local self = setmetatable({}, class)
  endpoint.init(self, schema, ids, "s2c", EVENTS)
  self._options = given
  self._stage = "idle"
  self._connecting, self._was_open, self._fault = false, false, false
  self._established = false
  self._limits = given.limits or false
  self._policy = given.reconnect and reconnect.new(given.reconnect) or false
  local paces = given.pace
  if paces == nil then paces = class.extra.pace end
  if paces == true then paces = {per_header = 10, window = 2} end
  self._pace_options = paces or false
  self._log = logs.new(given.log, schema) or false
  prepare(self, given, 2)
  task.register(self)
  return self
end

-- ---- records of the loop --------------------------------------------------

local function say(self, text)
  if self._log then self._log:info(task.now(), text) end
end

-- Who waits in connect gets its answer.
local function answer(self, ...)
  local waiter = self._connecting
  self._connecting = false
  if waiter then waiter:wake(...) end
end

-- True when |stage| is as far as the session goes by itself.
local function is_last(self, stage)
  if self._has_ticket or not getmetatable(self).extra.logs_in_by_hand then
    return stage == "ready"
  end
  return stage == (self._core.crypto ~= "none" and "secure" or "open")
end

local function reached(self, stage)
  self._stage = stage
  self._was_open = true
  local opened = getmetatable(self).extra.opened
  if stage == "open" and opened then opened(self) end
  say(self, stage .. " " .. self._address.authority)
  if stage == "ready" and self._policy then self._policy:reset() end
  self:_emit(stage)
  if is_last(self, stage) then answer(self, true) end
end

local function finish(self)
  self._retry = false
  local closed = self._closed
  if closed.orderly then
    self:_release(true)
  else
    self:_release(nil, closed.message, closed.code)
  end
end

local retry

-- The connection is over.
local function closed(self)
  local conn, fault = self._conn, self._fault
  task.detach(conn)
  self._conn = false
  self._stage = "closed"
  if not fault then
    fault = {message = "closed", code = "ECLOSED", orderly = self._closing}
  end
  fault.orderly = fault.orderly or self._closing
  self._closed = fault
  say(self, "closed: " .. fault.message)
  self:_ended(fault.message, fault.code)
  answer(self, nil, fault.message, fault.code)
  if self._was_open then
    self:_emit("close", fault.close_code or fault.code, fault.message)
  end
  if self._retry then return end -- its task goes on
  if self._policy and not self._closing and self._established then
    self._retry = task.spawn(retry, self)
  else
    finish(self)
  end
end

local function on_record(self, kind, a, b, c, d, e)
  if kind == "packet" then
    self:_receive(a, b, c, d, e)
  elseif kind == "bad" then
    self:_receive_bad(a, c)
  elseif kind == "open" or kind == "secure" or kind == "ready" then
    reached(self, kind)
  elseif kind == "close" then
    -- Packets that come to nothing any more say so in these words.
    self._fault = {message = b ~= "" and b or "closed", code = "ECLOSED",
                   close_code = a, orderly = true}
  elseif kind == "error" then
    self._fault = {message = a, code = b, reason = c}
    self:_fail(a, b)
  elseif kind == "tap" then
    self._options.tap(a, b)
  elseif kind == "closed" then
    closed(self)
  end
end

-- ---- connecting -----------------------------------------------------------

local function transform_of(self)
  local make = self._options.transform
  if not make then return nil end
  local stage = make("client", {url = self._options.url,
                                ticket = self._core.ticket})
  if type(stage) ~= "table" or type(stage.recv) ~= "function" or
     type(stage.send) ~= "function" then
    error("transform: a table with recv and send expected", 0)
  end
  return stage
end

--- What the protocol does before each try.
function M.log_in(self)
  local prepare_login = getmetatable(self).extra.prepare
  if not prepare_login then return true end
  local ready, message, code = prepare_login(self, self._options, self._core)
  if ready and self._closing then return nil, "closed", "ECLOSED" end
  return ready, message, code
end

-- One try, from the ticket to the last event of the login.
local function attempt(self, timeout)
  local ticket = self._options.ticket
  if type(ticket) == "function" then
    local message
    ticket, message = ticket()
    if not ticket then
      return nil, "no ticket: " .. tostring(message), "EAUTH"
    end
    if self._closing then return nil, "closed", "ECLOSED" end
  end
  local ready, why, fault = M.log_in(self)
  if not ready then return nil, why, fault end
  self._core.ticket = ticket
  self._has_ticket = ticket ~= nil
  self._core.connect_ms = milliseconds(timeout)
  -- The session says what it waited for; the waiter is for what it can not
  -- know of, and a little later.
  self._core.handshake_ms = milliseconds(
    math.min(timeout, self._options.timeout or timeout))
  self._core.transform = transform_of(self)
  self._closed, self._fault, self._was_open = false, false, false
  self._established = false
  self._bad = {}
  self._stage = "connecting"
  self._pace = self._pace_options and pace.new(self._pace_options) or false
  say(self, "connecting to " .. self._address.authority)
  local waiter = task.waiter()
  self._connecting = waiter
  local loop = task.loop()
  local sound, conn, message, code = pcall(loop.connect, loop, self._core)
  self._core.ticket, self._core.secret = nil, nil
  if not sound or not conn then
    self._connecting = false
    self._stage = "closed"
    if not sound then error("parley.client: " .. tostring(conn), 3) end
    return nil, message, code
  end
  self._conn = conn
  self._version = nil
  task.attach(conn, function(...) on_record(self, ...) end)
  local ok
  ok, message, code = waiter:wait(timeout + GRACE_SECONDS)
  if code == "ETIMEOUT" and self._conn then
    message = ("timed out after %g s: %s"):format(timeout, self._stage)
    self._connecting = false
    self._fault = {message = message, code = code}
    self._conn:abort()
  end
  self._established = ok ~= nil
  return ok, message, code
end

function retry(self)
  local fault = self._closed
  local timeout = self._options.timeout or CONNECT_SECONDS
  while true do
    local own = getmetatable(self).extra.reconnect_class
    local class, at_once
    if own then class, at_once = own(fault) end
    local delay, try = self._policy:next(
      class or reconnect.class(fault.close_code or fault.code, fault.reason),
      at_once)
    if not delay then break end
    say(self, ("trying again in %.1f s (%s)"):format(delay, fault.message))
    self:_emit("reconnect", try, delay, fault.message)
    task.sleep(delay)
    local sound, ok, message, code = task.pcall(attempt, self, timeout)
    if not sound then ok, message, code = nil, tostring(ok), "EUSAGE" end
    if ok then
      self._retry = false
      return
    end
    while self._conn do task.sleep(0.01) end
    if self._closing then break end
    fault = self._fault or {message = message, code = code}
    self._closed = fault
  end
  finish(self)
end

--- Connects and logs in. nitro without a ticket: it returns when the
--- connection is open (or encrypted), and the program logs in itself.
---@param timeout? number seconds; default 15
---@return boolean? ready
---@return string? message
---@return string? code
function Client:connect(timeout)
  if not task.in_task() then
    error("connect waits: call it inside of parley.run or parley.spawn", 2)
  end
  if self._conn or self._retry then
    return nil, "connected or connecting already", "EUSAGE"
  end
  self._closing = false
  local ok, message, code = attempt(self, timeout or self._options.timeout or
                                    CONNECT_SECONDS)
  return ok, message, code
end

--- True after the login, until the connection ends.
---@return boolean
function Client:is_ready()
  return self._conn ~= false and self._stage == "ready"
end

--- Ends the connection, and trying to get it back.
---@param code? integer close code or disconnect reason to tell the peer
---@param reason? string text to tell it
---@return boolean true
function Client:close(code, reason)
  self._closing = true
  if self._conn then
    self._conn:close(code, reason)
  elseif self._retry then
    local waiting = self._retry
    self._retry = false
    waiting:cancel()
    self._closed = {message = "closed", code = "ECLOSED", orderly = true}
    finish(self)
  end
  return true
end

function Client:_shutdown(abort)
  if abort and self._conn then
    self._closing = true
    self._conn:abort()
  else
    self:close()
  end
end

return M
