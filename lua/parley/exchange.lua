-- SPDX-License-Identifier: MIT
--
-- Requests and answers by unique id, for protocols that have one in each
-- message: what a client and a server's peer add to their packets.

local core = require "parley.core"
local options = require "parley.options"
local packets = require "parley.packet"
local task = require "parley.task"

local M = {}

--- Methods of both.
---@class parley.Exchange
local Exchange = {}
M.methods = Exchange

local SECONDS = 10     -- as the official client waits
local PATIENCE = {["pingproxy.ClientPingProxyPacket"] = 7}
local LONGEST_PAUSE = 60
local MOST = 10000     -- requests that wait at a time

local rules = {
  timeout = {type = "number", min = 0},
  tries = {type = "number", min = 1, integer = true},
  replies = {type = "table"},
}

-- Answers that mean no: packet to what says why.
local refusals = {
  ["response.ResponseActionPacket"] = function(fields)
    if fields.successful then return nil end
    return fields.errorMessage or "refused"
  end,
  ["relationships.ServerRelationshipCreateFailedResponsePacket"] =
    function(fields) return fields.reason or "refused" end,
}

-- Reads the last argument: seconds, or a table of options.
local function read_options(given, level)
  if given == nil then return {} end
  if type(given) == "number" then return {timeout = given} end
  options.check(given, rules, "request", level + 1)
  return given
end

-- The pause before try |n|: none before the second, then 2, 4, 8 ... s.
local function pause_of(n)
  if n <= 2 then return 0 end
  return math.min(LONGEST_PAUSE, 2 ^ (n - 2))
end

-- Sends until an answer comes; always under the same unique id, so that the
-- other side can tell.
local function exchange(self, spec, payload, given, unique_id)
  local name = packets.names(spec).name
  local function wait(seconds)
    local waiter = task.waiter()
    self._requests[unique_id] = waiter
    return waiter:wait(seconds)
  end
  local timeout = given.timeout or PATIENCE[name] or SECONDS
  local tries = given.tries or 1
  for n = 1, tries do
    local sent, message, code = self:_transmit(spec, payload, unique_id)
    if not sent then return nil, message, code end
    local fields, packet, fault, culprit = wait(timeout)
    if fields or fault ~= "ETIMEOUT" then
      return fields, packet, fault, culprit
    end
    if n < tries and pause_of(n + 1) > 0 then
      -- An answer may come in the pause, too.
      fields, packet, fault, culprit = wait(pause_of(n + 1))
      if fields or fault ~= "ETIMEOUT" then
        return fields, packet, fault, culprit
      end
    end
  end
  return nil, ("no answer to %s within %g s"):format(name, timeout), "ETIMEOUT"
end

-- False if too many requests wait. Those of tasks that were canceled are
-- forgotten first.
local function has_room(self)
  if self._request_count < MOST then return true end
  local count = 0
  for unique_id, waiter in pairs(self._requests) do
    if waiter:is_woken() then
      self._requests[unique_id] = nil
    else
      count = count + 1
    end
  end
  self._request_count = count
  return count < MOST
end

local function is_listed(list, name)
  for _, reply in ipairs(list) do
    if reply == name then return true end
  end
  return false
end

--- Sends a packet with a new unique id and waits for the answer to it,
--- whatever its class is. An answer that means no gives nil, its reason,
--- "EREFUSED" and the packet.
---@param name string class
---@param value? table fields
---@param given? number|{timeout: number?, tries: integer?, replies: string[]?}
--- seconds (default 10), or also how often it is sent (default once) and
--- which classes may answer (default: any)
---@return table? fields
---@return parley.packet|string packet or message
---@return string? code
---@return parley.packet? packet
function Exchange:request(name, value, given)
  given = read_options(given, 2)
  local spec, payload = self:_encode(2, name, value)
  if not has_room(self) then
    return nil, "too many requests wait for their answers", "EQUEUE"
  end
  local unique_id, fault, code = core.crypto.uuid()
  if not unique_id then return nil, fault, code end
  self._request_count = self._request_count + 1
  local fields, packet, culprit
  fields, packet, code, culprit = exchange(self, spec, payload, given,
                                           unique_id)
  self._requests[unique_id] = nil
  self._request_count = self._request_count - 1
  if not fields then return nil, packet, code, culprit end
  if given.replies and not is_listed(given.replies, packet.name) then
    return nil, ("%s was answered by %s"):format(name, packet.name), "EPROTO",
      packet
  end
  local refusal = refusals[packet.name]
  local reason = refusal and refusal(fields)
  if reason then return nil, reason, "EREFUSED", packet end
  return fields, packet
end

--- Answers a packet: sends another one with its unique id.
---@param packet parley.packet
---@param name string class
---@param value? table fields
---@return boolean? sent
---@return string? message
---@return string? code
function Exchange:reply(packet, name, value)
  local spec, payload = self:_encode(2, name, value)
  local ok, message, code = self:_transmit(spec, payload,
                                           packet.unique_id or "")
  return ok, message, code
end

--- Sends a class in no list: its fields are any JSON object.
---@param name string class
---@param value table
---@param unique_id? string
---@return boolean? sent
---@return string? message
---@return string? code
function Exchange:send_free(name, value, unique_id)
  local ok, text = pcall(self._schema.encode_free, self._schema, value)
  if not ok then error(name .. ": " .. text, 2) end
  local sent, message, code = self:send_raw(name, text, unique_id)
  return sent, message, code
end

return M
