-- SPDX-License-Identifier: MIT
--
-- A socket of Socket.IO in the place of a connection: what an endpoint asks of
-- one, so that protocols of events work as the others do.

local core = require "parley.core"
local packets = require "parley.packet"

local M = {}

---@class parley.events.conn
local Conn = {}
Conn.__index = Conn

--- `socket` is a client's or a server's; `stats()` and `header(name)` answer
--- for what carries it.
function M.new(socket, facts)
  return setmetatable({_socket = socket, _facts = facts or {}}, Conn)
end

--- Sends an encoded event.
function Conn:send(_, payload, attachments)
  return self._socket:_write("event", nil, payload, attachments)
end

--- Sends the text of an event that no spec describes.
function Conn:send_class(name, payload)
  if M.event_name(payload) ~= name then
    error("send_raw: the text of an array that begins with the event's name " ..
          "expected", 3)
  end
  return self._socket:_write("event", nil, payload, {})
end

function Conn:close()
  return self._facts.close and self._facts.close() or self._socket:close()
end

Conn.abort = Conn.close

function Conn:header(name)
  return self._facts.header and self._facts.header(name)
end

function Conn:peer()
  return self._facts.address or ""
end

function Conn:stats()
  return self._facts.stats and self._facts.stats() or nil
end

--- The name of an event, from its text.
---@return string?
function M.event_name(json)
  local name = json:match('^%s*%[%s*"([^"\\]*)"')
  if name then return name end
  local values = core.json_decode(json)
  return values and values[1] ~= nil and tostring(values[1]) or nil
end

--- Gives the text of an event to an endpoint.
---@return string? name
---@return userdata? spec
function M.receive(endpoint, json, attachments)
  local name = M.event_name(json)
  local spec = name and endpoint._schema:packet(name, endpoint._in)
  if spec and packets.names(spec).name ~= name then spec = nil end
  endpoint:_receive(spec, 0, json, name or "?", nil, attachments or {})
  return name, spec
end

return M
