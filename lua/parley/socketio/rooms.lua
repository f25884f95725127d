-- SPDX-License-Identifier: MIT
--
-- Who is in which room of a namespace, whom a broadcast is for, and what those
-- who were away for a moment have missed.

local core = require "parley.core"
local socket = require "parley.socketio.socket"
local task = require "parley.task"

local M = {}

---@class parley.socketio.rooms
local Rooms = {}
Rooms.__index = Rooms

--- Makes the rooms of a namespace. `recovery`: seconds for which a lost socket
--- may come back, or nil.
function M.new(recovery)
  return setmetatable({
    _rooms = {}, _sockets = {}, _recovery = recovery or false,
    _log = {}, _first = 1, _last = 0, _offsets = 0, _lost = {},
  }, Rooms)
end

function Rooms:join(each, room)
  local members = self._rooms[room] or {}
  self._rooms[room] = members
  members[each] = true
  local own = self._sockets[each] or {}
  self._sockets[each] = own
  own[room] = true
end

function Rooms:leave(each, room)
  local members, own = self._rooms[room], self._sockets[each]
  if members then
    members[each] = nil
    if not next(members) then self._rooms[room] = nil end
  end
  if own then own[room] = nil end
end

function Rooms:leave_all(each)
  for room in pairs(self._sockets[each] or {}) do self:leave(each, room) end
  self._sockets[each] = nil
end

--- Names of the rooms of a socket, sorted.
---@return string[]
function Rooms:of(each)
  local list = {}
  for room in pairs(self._sockets[each] or {}) do list[#list + 1] = room end
  table.sort(list)
  return list
end

-- True if who is in the rooms |own| (a set) is meant.
local function is_meant(own, to, except)
  for _, room in ipairs(except) do
    if own[room] then return false end
  end
  if #to == 0 then return true end
  for _, room in ipairs(to) do
    if own[room] then return true end
  end
  return false
end

--- Sockets that are in one of the rooms `to` (none: in any) and in none of
--- `except`.
function Rooms:select(to, except)
  local list = {}
  for each, own in pairs(self._sockets) do
    if is_meant(own, to, except) then list[#list + 1] = each end
  end
  table.sort(list, function(a, b) return a._order < b._order end)
  return list
end

-- ---- recovery -------------------------------------------------------------

local function forget_old(self, now)
  while self._first <= self._last and
        self._log[self._first].time < now - self._recovery do
    self._log[self._first] = nil
    self._first = self._first + 1
  end
  for pid, entry in pairs(self._lost) do
    if entry.time < now - self._recovery then self._lost[pid] = nil end
  end
end

--- Notes a packet for who may come back, and gives its offset; nil without
--- recovery.
---@return string?
function Rooms:note(values, n, to, except)
  if not self._recovery then return nil end
  forget_old(self, task.now())
  self._offsets = self._offsets + 1
  local offset = ("%x-%s"):format(self._offsets, M.token(6))
  local json, attachments = M.encode_event(values, n, offset, 2)
  self._last = self._last + 1
  self._log[self._last] = {
    offset = offset, time = task.now(), to = to, except = except, json = json,
    attachments = attachments,
  }
  return offset
end

--- Random text of `n` bytes as Base64 for URLs.
function M.token(n)
  local bytes = assert(core.crypto.random(n))
  return (core.crypto.base64(bytes):gsub("[+/=]", {
    ["+"] = "-", ["/"] = "_", ["="] = "",
  }))
end

--- Text of an event, with its offset behind if there is one.
function M.encode_event(values, n, offset, level)
  if offset then
    values[n + 1] = offset
    n = n + 1
  end
  local json, attachments = socket.encode(level + 1, n, values)
  if offset then values[n] = nil end
  return json, attachments
end

--- Keeps what is needed to bring a socket back under its private id.
function Rooms:lost(each)
  if not self._recovery then return end
  local own = {}
  for room in pairs(self._sockets[each] or {}) do own[room] = true end
  self._lost[each._pid] = {
    id = each.id, rooms = own, data = each.data, time = task.now(),
  }
end

--- What a socket that comes back needs: {id, rooms, data, missed}, or nil.
function Rooms:recover(pid, offset)
  if not self._recovery or type(pid) ~= "string" then return nil end
  forget_old(self, task.now())
  local entry = self._lost[pid]
  if not entry or type(offset) ~= "string" then return nil end
  local missed
  for i = self._first, self._last do
    local packet = self._log[i]
    if missed then
      if is_meant(entry.rooms, packet.to, packet.except) then
        missed[#missed + 1] = packet
      end
    elseif packet.offset == offset then
      missed = {}
    end
  end
  if not missed then return nil end
  self._lost[pid] = nil
  entry.missed = missed
  return entry
end

-- ---- broadcasts -----------------------------------------------------------

---@class parley.socketio.broadcast
local Broadcast = {}
Broadcast.__index = Broadcast

--- A broadcast to be narrowed down and sent. `encode(to, except, ...)`.
function M.broadcast(namespace, to, except)
  return setmetatable({_namespace = namespace, _to = to, _except = except},
                      Broadcast)
end

local function added(list, room)
  local copy = {}
  for i, old in ipairs(list) do copy[i] = old end
  for _, name in ipairs(type(room) == "table" and room or {room}) do
    copy[#copy + 1] = name
  end
  return copy
end

--- Also to those in a room (or in several).
---@param room string|string[]
function Broadcast:to(room)
  return M.broadcast(self._namespace, added(self._to, room), self._except)
end

--- But not to those in a room.
---@param room string|string[]
function Broadcast:except(room)
  return M.broadcast(self._namespace, self._to, added(self._except, room))
end

--- Sends an event to all that are meant.
---@param name string
---@return integer how many
function Broadcast:emit(name, ...)
  return self._namespace:_broadcast(3, self._to, self._except, name, ...)
end

--- The sockets that are meant.
function Broadcast:sockets()
  return self._namespace._rooms:select(self._to, self._except)
end

--- Sends them away.
---@param close? boolean their connections end, too
function Broadcast:disconnect(close)
  for _, each in ipairs(self:sockets()) do each:disconnect(close) end
end

return M
