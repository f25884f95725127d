-- SPDX-License-Identifier: MIT
--
-- One end of a connection that speaks in packets: what a client and a
-- server's peer have in common.

local emitter = require "parley.emitter"
local namespace = require "parley.namespace"
local packets = require "parley.packet"
local task = require "parley.task"

local M = {}

--- Methods of both; a class copies them.
---@class parley.Endpoint
local Endpoint = {}
M.methods = Endpoint

-- ---- making ---------------------------------------------------------------

-- The schema's packet that |name| means in direction |dir|.
local function find(self, name, dir)
  if type(name) == "number" then
    return self._ids:packet(dir, name)
  end
  return self._schema:packet(name, dir)
end

-- A key is an event's name, "*", a packet's name, or an unknown number.
local function resolver(self, events)
  return function(name)
    if type(name) == "string" then
      if events[name] or name == "*" then return name end
    elseif type(name) ~= "number" then
      return nil, "packet name expected, got " .. type(name)
    end
    local spec, message = find(self, name, self._in)
    if spec then return packets.names(spec).name end
    if type(name) == "number" then return name end
    return M.class_name(self._schema, name, message)
  end
end

--- Where packets have classes, one in no list is a name, too; but not one
--- that is nearly in the list.
---@param message string why there is no packet of that name
---@return string? name
---@return string? message
function M.class_name(schema, name, message)
  if schema:info().wire == "json" and name:find("%.%u") and
     not message:find("did you mean", 1, true) then
    return name
  end
  return nil, message
end

--- Sets up the fields. `events` is the set of names that are not packets.
function M.init(self, schema, ids, incoming, events)
  self._schema, self._ids = schema, ids
  self._in = incoming
  self._out = incoming == "s2c" and "c2s" or "s2c"
  self._handlers = emitter.new(resolver(self, events))
  self._waits = {}
  self._wait_count = 0
  self._bad = {}
  self._conn, self._pace, self._pace_timer = false, false, false
  self._log, self._limits, self._parent = false, false, false
  self._specs = {}
  self._json = schema:info().wire == "json"
  self._version = nil
  self._requests = {}
  self._request_count = 0
  self._closed, self._retry, self._closing = false, false, false
  self._joiners = {}
end

--- What a class's __index does: methods, then namespaces of packets.
function M.index(methods, generated)
  return function(self, key)
    local method = methods[key]
    if method ~= nil then return method end
    if type(key) ~= "string" or key:sub(1, 1) == "_" then return nil end
    local names = namespace.names(self._schema, self._out, generated, key)
    if not names then return nil end
    local space = namespace.new(key, names, function(name, value, rest)
      local ok, message, code = self:_send(3, name, value, rest)
      return ok, message, code
    end)
    rawset(self, key, space)
    return space
  end
end

-- ---- handlers -------------------------------------------------------------

--- Calls `fn(fields, packet)` with every packet of that name, each time as a
--- task of its own; "*" handlers get every packet as (nil, packet). Also for
--- the events of this object.
---@param name string|integer name, header or number of a packet; an event
---@param fn function
---@return parley.Endpoint self
function Endpoint:on(name, fn)
  self._handlers:on(name, fn, 2)
  return self
end

--- The same for the next time only.
---@param name string|integer name, header or number of a packet; an event
---@param fn function
---@return parley.Endpoint self
function Endpoint:once(name, fn)
  self._handlers:once(name, fn, 2)
  return self
end

--- Removes a handler, or all of that name.
---@param name string|integer name, header or number of a packet; an event
---@param fn? function
---@return boolean removed
function Endpoint:off(name, fn)
  local removed = self._handlers:off(name, fn, 2)
  return removed
end

local function failed(message, context)
  local self, packet = context[1], context[2]
  self:_fail(message, "EHANDLER", packet)
end

-- Runs the handlers of |key|.
local function run_handlers(self, list, packet, ...)
  local context = {self, packet}
  for _, entry in ipairs(list) do
    task.call(entry.fn, failed, context, ...)
  end
end

--- Tells handlers of an event.
---@return boolean somebody listens
function Endpoint:_emit(event, ...)
  local list = self._handlers:take(event)
  if list then run_handlers(self, list, nil, ...) end
  return list ~= nil
end

--- An error event; what nobody listens for, and errors in error handlers,
--- go to the error hook of tasks.
function Endpoint:_fail(message, code, packet)
  local list = self._handlers:take("error")
  local heard = list ~= nil
  for _, entry in ipairs(list or {}) do
    task.call(entry.fn, task.report, nil, message, code, packet)
  end
  if self._parent then
    heard = self._parent:_peer_failed(self, message, code, packet) or heard
  end
  if not heard and code == "EHANDLER" then
    task.report((packet and packet.name and
                 "in a handler of " .. packet.name .. ": " or "") .. message)
  end
end

-- ---- receiving ------------------------------------------------------------

-- Wakes who waits for the packet. A predicate's error is the waiter's own.
local function wake_waiters(self, key, fields, packet)
  local list = self._waits[key]
  if not list then return end
  local left = {}
  for _, wait in ipairs(list) do
    if not wait.waiter:is_woken() then
      local ok, wanted = true, true
      if wait.predicate then
        ok, wanted = pcall(wait.predicate, fields, packet)
      end
      if not ok then
        wait.waiter:wake(M, wanted)
      elseif wanted then
        wait.waiter:wake(fields, packet)
      else
        left[#left + 1] = wait
      end
    end
  end
  self._waits[key] = #left > 0 and left or nil
end

local function fail_waiters(self, key, message, code)
  local list = self._waits[key] or {}
  self._waits[key] = nil
  for _, wait in ipairs(list) do wait.waiter:wake(nil, message, code) end
end

-- Counts a packet that does not decode and tells of the first of its name.
local function bad_packet(self, packet, message, path, offset)
  local name = packet.name or "?"
  local count = (self._bad[name] or 0) + 1
  self._bad[name] = count
  if count > 1 then return end
  self:_emit("bad_packet", packet, message, path, offset)
  if self._parent then
    self._parent:_emit("bad_packet", self, packet, message, path, offset)
  end
  if self._log then
    self._log:info(task.now(), ("%s does not decode: %s at %s, byte %d")
      :format(name, message, path ~= "" and path or "its start",
              offset or 0))
  end
end

--- A message that holds no packet has come; it is counted under "?".
function Endpoint:_receive_bad(message, raw)
  local packet = packets.new(nil, self._in, 0, raw, task.now())
  bad_packet(self, packet, message, "", 0)
end

--- Names of packets that did not decode, and how often.
---@return table<string, integer>
function Endpoint:bad_packets()
  local copy = {}
  for name, count in pairs(self._bad) do copy[name] = count end
  return copy
end

-- A handler on the server gets the peer in front.
local function run_parent(self, key, packet, fields)
  local list = self._parent and self._parent._handlers:take(key)
  if list then run_handlers(self, list, packet, self, fields, packet) end
end

-- Takes out who waits for the answer to a request.
local function take_request(self, unique_id)
  local request = unique_id and self._requests[unique_id]
  if request then self._requests[unique_id] = nil end
  return request
end

--- A packet has come. It is decoded only if somebody listens for it. Who
--- asked for it gets it last.
---@param name? string its class, where packets have one
---@param unique_id? string
---@param attachments? string[] of an event
function Endpoint:_receive(spec, id, raw, name, unique_id, attachments)
  local now = task.now()
  local packet = packets.new(spec, self._in, id, raw, now,
    self._limits or nil,
    name and {name = name, unique_id = unique_id, schema = self._schema,
              version = self._version, attachments = attachments})
  local key = packet.name or id
  local parent = self._parent and self._parent._handlers
  local request = take_request(self, unique_id)
  local wanted = self._handlers:has(key) or self._waits[key] or request or
                 parent and parent:has(key)
  local fields, message, code, path, offset
  if wanted and (spec or name) then
    fields, message, code, path, offset = packet:decode()
  end
  if self._log then self._log:packet(now, "<", spec, name or id, raw, fields) end
  local all = self._handlers:take("*")
  if all then run_handlers(self, all, packet, nil, packet) end
  run_parent(self, "*", packet, nil)
  if not wanted then return end
  if (spec or name) and not fields then
    bad_packet(self, packet, message, path, offset)
    fail_waiters(self, key, message, code)
    if request then request:wake(nil, message, code, packet) end
    return
  end
  local list = self._handlers:take(key)
  if list then run_handlers(self, list, packet, fields, packet) end
  run_parent(self, key, packet, fields)
  wake_waiters(self, key, fields, packet)
  if request then request:wake(fields, packet) end
end

-- ---- waiting --------------------------------------------------------------

local function add_wait(self, name, predicate, level)
  local spec, message = find(self, name, self._in)
  local key = spec and packets.names(spec).name or
              type(name) == "number" and name
  if not key then error(message, level + 1) end
  local wait = {waiter = task.waiter(), predicate = predicate}
  local list = self._waits[key] or {}
  list[#list + 1] = wait
  self._waits[key] = list
  return wait.waiter, key
end

-- Ends a wait: passes its values on, but raises a predicate's error.
local function settle(key, first, second, third)
  if first == M then error(second, 0) end
  if first == nil and third == "ETIMEOUT" then
    return nil, "timed out waiting for " .. tostring(key), third
  end
  return first, second, third
end

-- Waiters that have timed out are forgotten.
local function forget(self, key, waiter)
  local left = {}
  for _, wait in ipairs(self._waits[key] or {}) do
    if wait.waiter ~= waiter then left[#left + 1] = wait end
  end
  self._waits[key] = #left > 0 and left or nil
end

local function wait_for(self, waiter, key, timeout)
  if self._closed then
    forget(self, key, waiter)
    return nil, self._closed.message, self._closed.code
  end
  local first, second, third = waiter:wait(timeout)
  if first == nil then forget(self, key, waiter) end
  return settle(key, first, second, third)
end

--- Waits for a packet.
---@param name string|integer
---@param predicate? fun(fields: table, packet: parley.packet): boolean which
--- one is meant; must not wait
---@param timeout? number seconds
---@return table? fields
---@return parley.packet|string packet or message
---@return string? code
function Endpoint:wait(name, predicate, timeout)
  if type(predicate) == "number" then
    predicate, timeout = nil, predicate
  end
  local waiter, key = add_wait(self, name, predicate, 2)
  return wait_for(self, waiter, key, timeout)
end

--- Waits for the first of several packets.
---@param names string[]
---@param timeout? number seconds
---@return table? fields
---@return parley.packet|string packet or message
---@return string? code
function Endpoint:wait_any(names, timeout)
  local first_waiter, keys = nil, {}
  for i, name in ipairs(names) do
    local waiter, key = add_wait(self, name, nil, 2)
    if first_waiter then
      -- All share one waiter: what comes first wakes it.
      local list = self._waits[key]
      list[#list].waiter = first_waiter
    else
      first_waiter = waiter
    end
    keys[i] = key
  end
  local a, b, c = wait_for(self, first_waiter, table.concat(names, " or "),
                           timeout)
  for _, key in ipairs(keys) do forget(self, key, first_waiter) end
  return a, b, c
end

--- Sends a packet and waits for its answer.
---@param name string|integer
---@param value? table
---@param reply string|integer
---@param timeout? number seconds
---@return table? fields
---@return parley.packet|string packet or message
---@return string? code
function Endpoint:request(name, value, reply, timeout)
  local fields, packet, code = self:_ask(2, name, value, reply, nil, timeout)
  return fields, packet, code
end

-- ---- sending --------------------------------------------------------------

-- The packet to send, its payload and, of an event, its attachments; mistakes
-- are raised at |level|.
local function encode(self, level, name, value, rest)
  local spec = self._specs[name]
  if not spec then
    local message
    spec, message = find(self, name, self._out)
    if not spec then
      error(message or "no packet " .. tostring(name), level + 1)
    end
    self._specs[name] = spec
  end
  local ok, payload, attachments = pcall(spec.encode, spec, value or {}, rest,
                                         self._version)
  if not ok then
    error(("%s: %s"):format(packets.names(spec).name, payload), level + 1)
  end
  return spec, payload, attachments
end

local function transmit(self, spec, payload, unique_id, attachments)
  local ok, message, code
  if unique_id then
    ok, message, code = self._conn:send_class(packets.names(spec).name,
                                              payload, unique_id)
  else
    ok, message, code = self._conn:send(spec, payload, attachments)
  end
  if not ok then return nil, message, code end
  if self._log then
    local fields = attachments and
                   spec:decode(payload, {attachments = attachments}) or nil
    self._log:packet(task.now(), ">", spec, self._ids:id(spec), payload, fields)
  end
  return true
end

-- Sends what had to wait for its turn, and comes back for the rest.
local function send_due(self)
  self._pace_timer = false
  if not self._conn or self._closed then return end
  local items, delay = self._pace:due(task.now())
  for _, item in ipairs(items) do
    local ok, message, code = transmit(self, item[1], item[2])
    if not ok then self:_fail(message, code) end
  end
  if delay then
    self._pace_timer = task.timer(delay, function() send_due(self) end)
  end
end

--- Encodes for this connection; mistakes are raised at |level|.
---@return userdata spec
---@return string payload
function Endpoint:_encode(level, name, value)
  local spec, payload = encode(self, level + 1, name, value)
  return spec, payload
end

--- Sends what _encode made, with a unique id.
function Endpoint:_transmit(spec, payload, unique_id)
  if not self._conn or self._closed then
    return nil, self._closed and self._closed.message or "not connected",
      "ECLOSED"
  end
  return transmit(self, spec, payload, unique_id)
end

-- Sends what encode made, in its turn.
local function deliver(self, spec, payload, attachments)
  if not self._conn or self._closed then
    return nil, self._closed and self._closed.message or "not connected",
      "ECLOSED"
  end
  if self._pace then
    local now = self._pace:push(spec, {spec, payload}, task.now())
    if now == nil then
      return nil, "too many packets wait for their turn", "EQUEUE"
    elseif not now then
      if not self._pace_timer then send_due(self) end
      return true
    end
  end
  return transmit(self, spec, payload, nil, attachments)
end

function Endpoint:_send(level, name, value, rest)
  return deliver(self, encode(self, level + 1, name, value, rest))
end

--- Sends a packet and waits for the answer that `predicate` takes; mistakes
--- are raised at `level`.
function Endpoint:_ask(level, name, value, reply, predicate, timeout)
  local spec, payload, attachments = encode(self, level + 1, name, value)
  local waiter, key = add_wait(self, reply, predicate, level + 1)
  local sent, message, code = deliver(self, spec, payload, attachments)
  if not sent then
    forget(self, key, waiter)
    return nil, message, code
  end
  return wait_for(self, waiter, key, timeout)
end

--- Sends a packet. Mistakes in its fields are raised.
---@param name string|integer name, header or number
---@param value? table fields
---@param rest? string bytes behind the last field
---@return boolean? sent
---@return string? message
---@return string? code
function Endpoint:send(name, value, rest)
  local ok, message, code = self:_send(2, name, value, rest)
  return ok, message, code
end

--- Sends a payload under a number that no spec describes; where packets have
--- classes, JSON text under a class.
---@param id integer|string
---@param payload string
---@param unique_id? string with a class
---@return boolean? sent
---@return string? message
---@return string? code
function Endpoint:send_raw(id, payload, unique_id)
  local by_class = type(id) == "string"
  if by_class ~= self._json then
    error(("send_raw: %s expected, got %s"):format(
      self._json and "a class" or "a number", type(id)), 2)
  end
  if not self._conn or self._closed then
    return nil, "not connected", "ECLOSED"
  end
  local ok, message, code
  if by_class then
    ok, message, code = self._conn:send_class(id, payload, unique_id)
  else
    ok, message, code = self._conn:send_id(id, payload)
  end
  if ok and self._log then
    self._log:packet(task.now(), ">", nil, id, payload)
  end
  return ok, message, code
end

-- ---- ending ---------------------------------------------------------------

--- The connection has ended: nobody waits for packets any longer.
function Endpoint:_ended(message, code)
  for key in pairs(self._waits) do fail_waiters(self, key, message, code) end
  local requests = self._requests
  self._requests = {}
  for _, waiter in pairs(requests) do waiter:wake(nil, message, code) end
  if self._pace_timer then
    task.cancel_timer(self._pace_timer)
    self._pace_timer = false
  end
end

--- Tells who has joined.
function Endpoint:_release(...)
  local list = self._joiners
  self._joiners = {}
  for _, waiter in ipairs(list) do waiter:wake(...) end
end

--- True when there is no connection, and none that is to come back.
function Endpoint:_is_over()
  return not self._conn and not self._retry
end

--- Waits until the connection has ended.
---@param timeout? number seconds
---@return boolean? true after an orderly end
---@return string? message
---@return string? code
function Endpoint:join(timeout)
  if self:_is_over() then
    local closed = self._closed
    if not closed then return nil, "not connected", "ECLOSED" end
    if closed.orderly then return true end
    return nil, closed.message, closed.code
  end
  local waiter = task.waiter()
  table.insert(self._joiners, waiter)
  return waiter:wait(timeout)
end

--- Ends the connection with a good-bye. Packets that still wait for their
--- turn (see `pace`) are dropped.
---@param code? integer
---@param reason? string
---@return boolean true
function Endpoint:close(code, reason)
  if self._conn then
    self._closing = true
    self._conn:close(code, reason)
  end
  return true
end

--- Value of a header of the upgrade, or nil.
---@param name string case does not matter; ":path" is the target of a request
---@return string?
function Endpoint:header(name)
  return self._conn and self._conn:header(name) or nil
end

--- Address of the other end.
---@return string address "192.0.2.1:2096"; "" without a connection
function Endpoint:peer_address()
  return self._conn and self._conn:peer() or ""
end

--- {bytes_in, bytes_out, queued}
---@return table? numbers of bytes; nil without a connection
function Endpoint:stats()
  return self._conn and self._conn:stats() or nil
end

return M
