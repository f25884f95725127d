-- SPDX-License-Identifier: MIT
--
-- Peers that say any bytes at all: connections over TCP with a transform that
-- puts what it is told on the wire, and hands up what comes as it is.

local parley = require "parley"
local task = require "parley.task"

local M = {}

local SECONDS = 5
local ANY_ID = 65535 -- no packet has this number
local HOUR = 3600000

local function be(n, bytes)
  local out = {}
  for i = bytes, 1, -1 do
    out[i] = string.char(n % 256)
    n = math.floor(n / 256)
  end
  return table.concat(out)
end

M.be = be

--- A packet in its frame, as over TCP.
function M.packet(id, payload)
  return be(#payload + 2, 4) .. be(id, 2) .. payload
end

--- A string as packets hold it.
function M.text(text)
  return be(#text, 2) .. text
end

--- A WebSocket frame. `first` is its first byte (0x82: a whole binary
--- message). A client's mask of zeros leaves the payload as it is.
function M.frame(first, payload, is_server)
  local size, mask = #payload, is_server and 0 or 128
  local head
  if size < 126 then
    head = be(mask + size, 1)
  elseif size < 65536 then
    head = be(mask + 126, 1) .. be(size, 2)
  else
    head = be(mask + 127, 1) .. be(0, 4) .. be(size, 4)
  end
  return be(first, 1) .. head .. (is_server and "" or "\0\0\0\0") .. payload
end

--- A request that every WebSocket server takes, with changes: `lines` maps
--- names of headers to other values (false: none).
function M.upgrade(lines, first)
  local headers = {
    {"Host", "h"}, {"Upgrade", "websocket"}, {"Connection", "Upgrade"},
    {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="},
    {"Sec-WebSocket-Version", "13"},
  }
  local out = {first or "GET / HTTP/1.1"}
  for _, header in ipairs(headers) do
    local value = header[2]
    if lines and lines[header[1]] ~= nil then value = lines[header[1]] end
    if value then out[#out + 1] = header[1] .. ": " .. value end
  end
  return table.concat(out, "\r\n") .. "\r\n\r\n"
end

-- ---- peers ----------------------------------------------------------------

local Raw = {}
Raw.__index = Raw

local function new()
  return setmetatable({got = "", ended = false, _open = false, _first = "",
                       _next = ""}, Raw)
end

-- Bytes that come go up as one packet, so that they become a record.
local function transform(self)
  return {
    open = function()
      self._open = true
      return self._first, true
    end,
    recv = function(bytes) return M.packet(ANY_ID, bytes) end,
    send = function()
      local bytes = self._next
      self._next = ""
      return bytes
    end,
  }
end

local function wake(self)
  local waiter = self._waiter
  self._waiter = nil
  if waiter then waiter:wake(true) end
end

local function attach(self, conn)
  self._conn = conn
  task.attach(conn, function(kind, _, _, bytes)
    if kind == "packet" then
      self.got = self.got .. bytes
    elseif kind == "closed" then
      self.ended = true
      task.detach(conn)
    end
    wake(self)
  end)
end

--- Puts bytes on the wire, as soon as there is one.
function Raw:send(bytes)
  if not self._open then
    self._first = self._first .. bytes
  elseif not self.ended then
    self._next = bytes
    self._conn:send_id(ANY_ID, "")
  end
end

--- Waits until `done(got)`; returns what has come.
function Raw:wait(done, seconds)
  local limit = task.now() + (seconds or SECONDS)
  while not done(self.got) do
    if self.ended then return nil, self.got end
    if task.now() >= limit then error("the raw peer has waited too long", 2) end
    self._waiter = task.waiter()
    self._waiter:wait(limit - task.now())
  end
  return self.got
end

--- Waits until the other side has hung up; returns what it said.
function Raw:wait_end(seconds)
  self:wait(function() return self.ended end, seconds)
  return self.got
end

--- Ends the sending side; the other one stays open for a while.
function Raw:half_close()
  self._conn:close()
end

--- Cuts the wire.
function Raw:cut()
  self._conn:abort()
end

--- Connects to a port, and sends `bytes` if there are any.
function M.connect(port, bytes)
  local self = new()
  self._first = bytes or ""
  local conn = assert(task.loop():connect {
    schema = assert(parley.protocol "nitro"), host = "127.0.0.1", port = port,
    transport = "tcp", handshake_ms = HOUR,
    transform = transform(self),
  })
  attach(self, conn)
  return self
end

--- Listens on a free port; `fn(raw)` runs as a task for each connection.
---@return integer port
---@return function close
function M.listen(fn)
  local makes = {}
  local listener = assert(task.loop():listen {
    schema = assert(parley.protocol "nitro"), host = "127.0.0.1",
    transport = "tcp", handshake_ms = HOUR,
    transform = function()
      local self = new()
      makes[#makes + 1] = self
      return transform(self)
    end,
  })
  task.attach(listener, function(kind, conn)
    if kind ~= "accept" then return end
    local self = table.remove(makes, 1)
    attach(self, conn)
    task.spawn(fn, self)
  end)
  return listener:port(), function()
    task.detach(listener)
    listener:close()
  end
end

return M
