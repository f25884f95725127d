-- SPDX-License-Identifier: MIT
--
-- One Engine.IO connection with Socket.IO on it, of either role: the two state
-- machines of the core, joined to each other and to the clock. What carries
-- the bytes is the owner's part.

local task = require "parley.task"

local M = {}

local unpack = rawget(table, "unpack") or rawget(_G, "unpack")
local QUEUE = 16777216 -- bytes that may wait to be sent
local HEAD = 64 -- more than a packet's type and numbers take

---@class parley.socketio.wire
local Wire = {}
Wire.__index = Wire

local function now()
  return task.loop():now()
end

--- Joins `engine` and `sio`. The owner has the methods
---   _on_link(kind, link, ...)   an action of the engine on a link
---   _on_open(sid), _on_upgraded(), _on_closed(reason, code)
---   _on_packet(type, nsp, id, json, attachments)
---@param owner table
---@param engine userdata
---@param sio userdata
---@param queue? integer bytes that may wait
function M.new(owner, engine, sio, queue)
  return setmetatable({
    _owner = owner, _engine = engine, _sio = sio, _queue = queue or QUEUE,
    _pumping = false, _timer = false, _armed = false, _over = false,
    _closing = false, fault = nil,
  }, Wire)
end

-- The peer broke the rules of Socket.IO.
local function fail(self, message)
  self.fault = self.fault or message
  self._engine:fail(now())
end

local function packets(self)
  local kind, nsp, id, json, attachments = self._sio:next()
  while kind do
    self._owner:_on_packet(kind, nsp, id, json, attachments)
    kind, nsp, id, json, attachments = self._sio:next()
  end
end

local function closed(self, reason, code)
  self._over = true
  if self._timer then
    task.cancel_timer(self._timer)
    self._timer = false
  end
  self._owner:_on_closed(reason, code)
end

-- Does one action of the engine. False: there was none.
local function act(self, kind, ...)
  if kind == nil then return false end
  if kind == "message" then
    local ok, message = self._sio:receive(...)
    packets(self)
    if not ok then fail(self, message) end
  elseif kind == "open" then
    self._sio:start(now())
    self._owner:_on_open(...)
  elseif kind == "upgraded" then
    self._owner:_on_upgraded()
  elseif kind == "close" then
    closed(self, ...)
  else
    self._owner:_on_link(kind, ...)
  end
  return true
end

-- Hands what Socket.IO has to say to the engine. Room was made sure of when
-- it was sent, so that a refusal here is the connection's end.
local function flush(self)
  local bytes, is_binary = self._sio:out()
  while bytes do
    local ok, message = self._engine:send(bytes, is_binary)
    if not ok and not self._over then fail(self, message) end
    bytes, is_binary = self._sio:out()
  end
end

local function due(self)
  self._timer, self._armed = false, false
  local at = now()
  self._engine:tick(at)
  local ok, message = self._sio:tick(at)
  if not ok and not self._over then
    self.fault = self.fault or message
    self._engine:close(at)
  end
  self:pump()
end

-- Sets the timer. One that goes off too early is left: deadlines move away.
local function arm(self)
  if self._over then return end
  local at = self._engine:deadline()
  local other = self._sio:deadline()
  if other and (not at or other < at) then at = other end
  if not at or self._armed and self._armed <= at then return end
  if self._timer then task.cancel_timer(self._timer) end
  self._armed = at
  self._timer = task.timer(math.max(0, at - now()) / 1000,
                           function() due(self) end)
end

local function run(self)
  repeat flush(self) until not act(self, self._engine:next())
end

--- Does everything there is to do; to be called after anything was told or
--- sent. Calls from within are done by the outermost one. An error in here is
--- parley's own: it is reported, and the end of this connection only.
function Wire:pump()
  if self._pumping then return end
  self._pumping = true
  local ok, message = pcall(run, self)
  while not ok do
    pcall(task.report, "socketio: " .. tostring(message))
    self.fault = self.fault or "internal error"
    self._engine:fail(now())
    ok, message = pcall(run, self) -- each try takes one action
  end
  self._pumping = false
  arm(self)
end

--- Tells the engine something: `name` is its method.
function Wire:tell(name, ...)
  local n = select("#", ...)
  local args = {...}
  args[n + 1] = now()
  self._engine[name](self._engine, unpack(args, 1, n + 1))
  self:pump()
end

--- Sends a packet.
---@return boolean? sent
---@return string? message
---@return string? code
function Wire:send(kind, nsp, id, json, attachments)
  if self._closing or self._over then
    return nil, "the connection is closed", "ECLOSED"
  end
  local size = HEAD + #nsp + (json and #json or 0)
  for _, bytes in ipairs(attachments or {}) do size = size + #bytes end
  if size > self._queue then
    return nil, ("a packet of %d bytes, at most %d may wait to be sent"):format(
      size, self._queue), "ELIMIT"
  end
  if self._engine:waiting() + size > self._queue then
    return nil, "too many bytes wait to be sent", "EQUEUE"
  end
  local ok, message, code = self._sio:send(kind, nsp, id, json, attachments)
  if not ok then return nil, message, code end
  self:pump()
  return true
end

--- Ends the connection in an orderly way, after what was sent.
function Wire:close()
  if self._closing or self._over then return end
  flush(self)
  self._closing = true
  self:tell("close")
end

--- Why the other side, a server, will not take a packet, or nil. It would end
--- the connection.
---@return string?
function Wire:too_large(json, attachments)
  local most = self._engine:max_payload()
  local largest = #json + 2
  for _, bytes in ipairs(attachments or {}) do
    local size = #bytes
    if self._engine:transport() == "polling" then
      size = 1 + 4 * math.ceil(size / 3) -- as Base64
    end
    largest = math.max(largest, size)
  end
  if largest <= most then return nil end
  return ("a message of %d bytes, the server takes at most %d"):format(
    largest, most)
end

--- Ends it at once: nobody is there to be told.
function Wire:abort()
  self._closing = true
  self:tell("fail")
end

function Wire:sid()
  return self._engine:sid()
end

function Wire:transport()
  return self._engine:transport()
end

--- True from the moment at which nothing can be sent any more.
function Wire:is_over()
  return self._closing or self._over
end

return M
