-- SPDX-License-Identifier: MIT
--
-- What carries a client's Engine.IO connection: up to two HTTP connections,
-- which are kept and used again, and one WebSocket.

local core = require "parley.core"
local task = require "parley.task"

local M = {}

-- A server hangs up on a connection that was idle for some seconds; one of
-- that age is not trusted with a message.
local STALE_SECONDS = 2

local GET, POST = 1, 2
local POST_HEADERS = {["Content-Type"] = "text/plain;charset=UTF-8"}

---@class parley.socketio.links
local Links = {}
Links.__index = Links

--- Makes the links of one connection. `options` are those of loop:connect
--- without transport and path; `tell(name, ...)` tells the engine.
function M.new(options, tell)
  return setmetatable({_options = options, _tell = tell, _entries = {},
                       fault = nil, headers = nil}, Links)
end

local function send(entry)
  local pending = entry.pending
  local ok, message = entry.conn:request(pending.method, pending.target,
                                         pending.headers, pending.body)
  if not ok then entry.fault = message; entry.conn:abort() end
end

-- What a server says when it refuses, in a short text.
local function refusal(status, body)
  local value = status ~= 413 and core.json_decode(body)
  local text = type(value) == "table" and value.message
  if type(text) ~= "string" or #text > 200 or text:find("%c") then text = nil end
  return {message = ("the server answered %d%s"):format(
    status, text and ": " .. text or ""), code = "EHTTP", status = status}
end

-- What the session of a link has to say.
local function on_record(self, link, entry, kind, a, b, c)
  if self._entries[link] ~= entry and kind ~= "closed" then return end
  if kind == "open" then
    entry.open = true
    if entry.pending then send(entry) end
  elseif kind == "ready" then
    entry.ready = true
    self._tell("attach", link)
  elseif kind == "response" then
    entry.pending = nil
    entry.used_at = task.now()
    if a ~= 200 then self.fault = refusal(a, b) end
    self._tell("answered", link, a, b)
  elseif kind == "message" then
    self._tell("receive", link, a, b)
  elseif kind == "close" then
    entry.fault = b ~= "" and b or "closed"
  elseif kind == "error" then
    entry.fault, entry.code, entry.status = a, b, c
  elseif kind == "closed" then
    task.detach(entry.conn)
    entry.conn = nil
    if self._entries[link] ~= entry then return end
    self._entries[link] = nil
    if entry.code then
      self.fault = {message = entry.fault, code = entry.code,
                    status = entry.status}
    end
    if entry.pending or link ~= GET and link ~= POST then
      self._tell("lost", link, entry.fault or "closed")
    end
  end
end

-- Opens the connection of a link. What can not even begin is told as if it had
-- been lost.
local function dial(self, link, transport, target, pending)
  local set = {}
  for name, value in pairs(self._options) do set[name] = value end
  set.transport = transport
  if target then set.path = target end
  if transport ~= "ws" then set.deflate = nil end
  local entry = {pending = pending, open = false, ready = false}
  local ok, conn, message, code = pcall(task.loop().connect, task.loop(), set)
  if not ok then conn, message, code = nil, tostring(conn), "EUSAGE" end
  if not conn then
    self.fault = {message = message, code = code}
    self._tell("lost", link, message)
    return
  end
  entry.conn = conn
  self._entries[link] = entry
  task.attach(conn, function(...) on_record(self, link, entry, ...) end)
end

local function drop(self, link)
  local entry = self._entries[link]
  self._entries[link] = nil
  if entry and entry.conn then entry.conn:abort() end
end

local function request(self, link, method, target, body)
  local entry = self._entries[link]
  local pending = {method = method, target = target, body = body,
                   headers = body and POST_HEADERS or nil}
  if entry and entry.open and
     task.now() - (entry.used_at or 0) > STALE_SECONDS then
    drop(self, link)
    entry = nil
  end
  if entry and entry.conn then
    entry.pending = pending
    if entry.open then send(entry) end
  else
    dial(self, link, "http", nil, pending)
  end
end

--- Does an action of the engine.
function Links:act(kind, link, first, second)
  local entry = self._entries[link]
  if kind == "get" then
    request(self, link, "GET", first)
  elseif kind == "post" then
    request(self, link, "POST", first, second)
  elseif kind == "dial" then
    dial(self, link, "ws", first)
  elseif kind == "send" then
    -- What is missing in a stream of messages can not be made up for.
    if entry and entry.conn then
      local ok, message, code = entry.conn:message(first, second)
      if not ok then
        entry.fault, entry.code = message, code
        entry.conn:abort()
      end
    end
  elseif kind == "hang_up" and entry and entry.conn then
    if entry.ready then
      self._entries[link] = nil
      entry.conn:close(first ~= 0 and first or 1005)
    else
      drop(self, link)
    end
  end
end

--- Hangs up on everything.
function Links:abort()
  for link in pairs(self._entries) do drop(self, link) end
end

--- True while a connection is open.
function Links:is_open()
  return next(self._entries) ~= nil
end

--- Value of a header of the last answer on a link, or nil.
function Links:header(name)
  for _, entry in pairs(self._entries) do
    local value = entry.conn and entry.conn:header(name)
    if value then return value end
  end
  return nil
end

--- Bytes of the links that are open.
function Links:stats()
  local sum = {bytes_in = 0, bytes_out = 0, queued = 0}
  for _, entry in pairs(self._entries) do
    for name, value in pairs(entry.conn and entry.conn:stats() or {}) do
      sum[name] = (sum[name] or 0) + value
    end
  end
  return sum
end

return M
