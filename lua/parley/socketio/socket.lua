-- SPDX-License-Identifier: MIT
--
-- A socket: one namespace of one connection. What the client's and the
-- server's have in common: events, acknowledgements, waiting.

local core = require "parley.core"
local emitter = require "parley.emitter"
local task = require "parley.task"

local M = {}

local unpack = rawget(table, "unpack") or rawget(_G, "unpack")
local ACK_SECONDS = 10
local ARGUMENTS = 1000 -- of an event or acknowledgement: they become a call's

-- Names that no peer may send; they are events of the socket itself.
local RESERVED = {
  connect = true, connect_error = true, disconnect = true,
  disconnecting = true, newListener = true, removeListener = true,
}
M.reserved = RESERVED

--- Methods of both.
---@class parley.socketio.socket
---@field id string? given by the server
---@field nsp string
---@field connected boolean
local Socket = {}
M.methods = Socket

--- The name of a namespace as it is on the wire; mistakes are raised at
--- `level`.
function M.namespace(name, level)
  if type(name) ~= "string" then
    error("of: a namespace's name expected, got " .. type(name), level + 1)
  end
  if name == "" then return "/" end
  if name:sub(1, 1) ~= "/" then name = "/" .. name end
  if name:find("%c") or not pcall(core.sio_write, "connect", name) then
    name = #name > 80 and name:sub(1, 80) .. "..." or name
    error(("'%s' is no name of a namespace"):format(name), level + 1)
  end
  return name
end

local function resolve(name)
  if type(name) ~= "string" then
    return nil, "event: string expected, got " .. type(name)
  end
  return name
end

--- Sets up the fields. The socket has `_write(kind, id, json, attachments)`,
--- which sends or says why not, and `_take_id()`, which numbers a request.
function M.init(self, nsp)
  self.nsp, self.id, self.connected = nsp, nil, false
  self._handlers = emitter.new(resolve)
  self._acks, self._waits = {}, {}
  self._ended = false -- {message, code} when nothing can come any more
end

-- ---- handlers -------------------------------------------------------------

--- Calls `fn(...)` with the arguments of every event of that name, each time
--- as a task of its own. If the peer wants an acknowledgement, the last
--- argument is a function that sends it. "*" handlers get the name first.
---@param name string
---@param fn function
---@return parley.socketio.socket self
function Socket:on(name, fn)
  self._handlers:on(name, fn, 2)
  return self
end

--- The same for the next time only.
---@param name string
---@param fn function
---@return parley.socketio.socket self
function Socket:once(name, fn)
  self._handlers:once(name, fn, 2)
  return self
end

--- Removes a handler, or all of that name.
---@param name string
---@param fn? function
---@return boolean removed
function Socket:off(name, fn)
  local removed = self._handlers:off(name, fn, 2)
  return removed
end

local function failed(message, self)
  local list = self._handlers:take("error")
  for _, entry in ipairs(list or {}) do
    task.call(entry.fn, task.report, nil, message)
  end
  if not list then task.report(message) end
end

--- Tells handlers of an event.
---@return boolean somebody listens
function Socket:_tell(name, ...)
  local list = self._handlers:take(name)
  for _, entry in ipairs(list or {}) do
    task.call(entry.fn, failed, self, ...)
  end
  return list ~= nil
end

-- ---- sending --------------------------------------------------------------

--- The text of an array of values, and its attachments; mistakes are raised at
--- `level`.
function M.encode(level, n, values)
  local list = core.array {}
  for i = 1, n do
    if values[i] == nil then list[i] = core.null else list[i] = values[i] end
  end
  local attachments = {}
  local ok, json = pcall(core.json_encode, list, attachments)
  if not ok then error(json, level + 1) end
  return json, attachments
end

--- Checks the name of an event.
function M.check_event(name, level)
  if type(name) ~= "string" and type(name) ~= "number" then
    error("emit: an event's name expected, got " .. type(name), level + 1)
  end
  if RESERVED[name] then
    error(("emit: '%s' is reserved"):format(name), level + 1)
  end
end

-- Notes who gets the acknowledgement number |id|.
local function expect(self, id, fn, seconds)
  local entry = {fn = fn}
  if seconds < math.huge then
    entry.timer = task.timer(seconds, function()
      if self._acks[id] ~= entry then return end
      self._acks[id] = nil
      if self._unsend then self:_unsend(id) end
      task.call(fn, failed, self, nil, "no acknowledgement came", "ETIMEOUT")
    end)
  end
  self._acks[id] = entry
end

local function forget(self, id)
  local entry = self._acks[id]
  self._acks[id] = nil
  if entry and entry.timer then task.cancel_timer(entry.timer) end
  return entry
end

local function emit(self, level, seconds, name, ...)
  M.check_event(name, level + 1)
  local n = select("#", ...)
  local ack = n > 0 and select(n, ...)
  if type(ack) == "function" then n = n - 1 else ack = nil end
  local values = {name, ...}
  local json, attachments = M.encode(level + 1, n + 1, values)
  local id
  if ack then
    id = self:_take_id()
    expect(self, id, ack, seconds)
  end
  local ok, message, code = self:_write("event", id, json, attachments)
  if not ok and id then forget(self, id) end
  return ok, message, code
end

local function request(self, level, seconds, name, ...)
  local waiter = task.waiter()
  local n = select("#", ...)
  if not task.in_task() then
    error("request waits: call it inside of parley.run or parley.spawn",
          level + 1)
  end
  local args = {...}
  args[n + 1] = function(...) waiter:wake(...) end
  local ok, message, code =
    emit(self, level + 1, seconds, name, unpack(args, 1, n + 1))
  if not ok then return nil, message, code end
  return waiter:wait()
end

--- Sends an event. Values are what JSON has; `parley.binary(bytes)` is an
--- attachment, `parley.null` is null, `parley.array{}` is a list even if
--- empty. A function as last argument is called with the acknowledgement's
--- arguments, or with nil, message, code if none comes.
---@param name string
---@return boolean? sent, or waiting to be sent
---@return string? message
---@return string? code
function Socket:emit(name, ...)
  local ok, message, code =
    emit(self, 2, self._ack_seconds or ACK_SECONDS, name, ...)
  return ok, message, code
end

--- Sends an event and waits for the acknowledgement.
---@param name string
---@return any ... its arguments (true if it has none), or nil, message, code
function Socket:request(name, ...)
  return request(self, 2, self._ack_seconds or ACK_SECONDS, name, ...)
end

--- The socket with another time for acknowledgements:
--- `socket:timeout(2):request("event")`.
---@param seconds number
---@return table socket with `emit` and `request`
function Socket:timeout(seconds)
  if type(seconds) ~= "number" or seconds ~= seconds then
    error("timeout: number expected, got " .. type(seconds), 2)
  end
  local view = {}
  function view.emit(_, name, ...)
    local ok, message, code = emit(self, 2, seconds, name, ...)
    return ok, message, code
  end
  function view.request(_, name, ...)
    return request(self, 2, seconds, name, ...)
  end
  return view
end

-- ---- receiving ------------------------------------------------------------

-- The function that acknowledges number |id|, once.
local function acknowledge(self, id)
  local done = false
  return function(...)
    if done then return nil, "acknowledged already", "EUSAGE" end
    local json, attachments = M.encode(2, select("#", ...), {...})
    done = true
    return self:_write("ack", id, json, attachments)
  end
end

-- Wakes who waits for the event. A predicate's error is the waiter's own.
local function wake(self, name, ...)
  local list = self._waits[name]
  if not list then return end
  local left = {}
  for _, wait in ipairs(list) do
    if not wait.waiter:is_woken() then
      local ok, wanted = true, true
      if wait.predicate then ok, wanted = pcall(wait.predicate, ...) end
      if not ok then
        wait.waiter:wake(M, wanted)
      elseif wanted then
        wait.waiter:wake(...)
      else
        left[#left + 1] = wait
      end
    end
  end
  self._waits[name] = #left > 0 and left or nil
end

-- The name of an event as handlers have it: numbers are names, too.
local function key_of(name)
  if type(name) == "number" then return ("%.14g"):format(name) end
  return name
end

-- The arguments of a packet as a list, or nil, message, code.
local function arguments(json, attachments)
  local values, message, code = core.json_decode(json, attachments)
  if type(values) ~= "table" then
    return nil, message or "no list of arguments", code or "EJSON"
  end
  if #values > ARGUMENTS then
    return nil, ("%d arguments, at most %d are taken"):format(
      #values, ARGUMENTS), "ELIMIT"
  end
  return values
end

--- Gives an event to its handlers.
function Socket:_receive(id, json, attachments)
  local values, message = arguments(json, attachments)
  if not values then
    failed("an event that can not be read: " .. tostring(message), self)
    return
  end
  local n = #values
  local name = key_of(values[1])
  if id then
    n = n + 1
    values[n] = acknowledge(self, id)
  end
  if self._heard then self:_heard(values, id) end
  self:_tell("*", name, unpack(values, 2, n))
  if name ~= "*" then self:_tell(name, unpack(values, 2, n)) end
  if n > 1 then
    wake(self, name, unpack(values, 2, n))
  else
    wake(self, name, true)
  end
end

--- An acknowledgement has come.
function Socket:_acknowledged(id, json, attachments)
  local entry = forget(self, id)
  if not entry then return end
  local values, message, code = arguments(json, attachments)
  if not values then
    task.call(entry.fn, failed, self, nil, message, code)
  elseif #values == 0 then
    task.call(entry.fn, failed, self, true)
  else
    task.call(entry.fn, failed, self, unpack(values, 1, #values))
  end
end

-- Takes a waiter that has timed out off the list.
local function forget_wait(self, name, waiter)
  local left = {}
  for _, wait in ipairs(self._waits[name] or {}) do
    if wait.waiter ~= waiter then left[#left + 1] = wait end
  end
  self._waits[name] = #left > 0 and left or nil
end

--- An acknowledgement will not come.
function Socket:_unanswered(id, message, code)
  local entry = forget(self, id)
  if self._unsend then self:_unsend(id) end
  if entry then task.call(entry.fn, failed, self, nil, message, code) end
end

--- Waits for an event.
---@param name string
---@param predicate? fun(...): boolean which one is meant; must not wait
---@param timeout? number seconds
---@return any ... its arguments (true if it has none), or nil, message, code
function Socket:wait(name, predicate, timeout)
  if type(predicate) == "number" then predicate, timeout = nil, predicate end
  if type(name) ~= "string" then
    error("wait: an event's name expected, got " .. type(name), 2)
  end
  if not task.in_task() then
    error("wait waits: call it inside of parley.run or parley.spawn", 2)
  end
  if self._ended then return nil, self._ended.message, self._ended.code end
  local waiter = task.waiter()
  local list = self._waits[name] or {}
  list[#list + 1] = {waiter = waiter, predicate = predicate}
  self._waits[name] = list
  local function settle(first, ...)
    if first == M then error((...), 0) end
    if first == nil and select(2, ...) == "ETIMEOUT" then
      forget_wait(self, name, waiter)
      return nil, "timed out waiting for " .. name, "ETIMEOUT"
    end
    return first, ...
  end
  return settle(waiter:wait(timeout))
end

--- The namespace is left: nobody waits for anything any longer. Requests for
--- which `keeps(id)` is true stay.
function Socket:_left(message, code, keeps)
  self.connected = false
  local ids = {}
  for id in pairs(self._acks) do
    if not (keeps and keeps(id)) then ids[#ids + 1] = id end
  end
  table.sort(ids)
  for _, id in ipairs(ids) do
    self:_unanswered(id, message, code)
  end
  local waits = self._waits
  self._waits = {}
  for _, list in pairs(waits) do
    for _, wait in ipairs(list) do wait.waiter:wake(nil, message, code) end
  end
end

return M
