-- SPDX-License-Identifier: MIT
--
-- Who is in which room of a namespace, whom a broadcast is for, and what those
-- who were away for a moment have missed.

local core = require "parley.core"
local socket = require "parley.socketio.socket"
local task = require "parley.task"

local M = {}

-- What is kept for those who may come back, at most.
local EVENTS, BYTES, SOCKETS = 10000, 16777216, 10000

---@class parley.socketio.rooms
local Rooms = {}
Rooms.__index = Rooms

--- Makes the rooms of a namespace. `recovery`: {seconds, events, bytes,
--- sockets} for lost sockets that may come back, or nil.
function M.new(recovery)
  return setmetatable({
    _rooms = {}, _sockets = {}, _recovery = recovery or false,
    _log = {}, _first = 1, _last = 0, _offsets = 0, _bytes = 0,
    _lost = {}, _order = {}, _first_lost = 1, _last_lost = 0,
  }, Rooms)
end

--- Checks the name of a room, or a list of them: nil would mean everybody.
function M.check(what, room, level)
  local list = type(room) == "table" and room or {room}
  for i = 1, math.max(1, #list) do
    local kind = type(list[i])
    if kind ~= "string" and kind ~= "number" then
      error(("%s: a room's name expected, got %s"):format(
        what, type(room) == "table" and "a list with " .. kind or kind),
        level + 1)
    end
  end
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
  table.sort(list, function(a, b) return tostring(a) < tostring(b) end)
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
  local list, seen = {}, {}
  local function look(each)
    if seen[each] then return end
    seen[each] = true
    if is_meant(self._sockets[each], to, except) then list[#list + 1] = each end
  end
  if #to == 0 then
    for each in pairs(self._sockets) do look(each) end
  end
  for _, room in ipairs(to) do
    for each in pairs(self._rooms[room] or {}) do look(each) end
  end
  table.sort(list, function(a, b) return a._order < b._order end)
  return list
end

-- ---- recovery -------------------------------------------------------------

local function drop_first(self)
  local packet = self._log[self._first]
  self._log[self._first] = nil
  self._first = self._first + 1
  self._bytes = self._bytes - packet.size
end

-- Takes out whoever was lost first.
local function drop_lost(self)
  local entry = self._order[self._first_lost]
  self._order[self._first_lost] = nil
  self._first_lost = self._first_lost + 1
  if entry.pid and self._lost[entry.pid] == entry then
    self._lost[entry.pid] = nil
  end
end

-- Forgets what is too old, or too much.
local function forget_old(self)
  local set, since = self._recovery, task.now() - self._recovery.seconds
  while self._first <= self._last and
        (self._log[self._first].time < since or
         self._last - self._first >= (set.events or EVENTS) or
         self._bytes > (set.bytes or BYTES)) do
    drop_first(self)
  end
  while self._first_lost <= self._last_lost and
        (self._order[self._first_lost].time < since or
         self._last_lost - self._first_lost >= (set.sockets or SOCKETS)) do
    drop_lost(self)
  end
end

--- True if packets are to be noted.
function Rooms:keeps()
  return self._recovery ~= false
end

--- Notes a packet for who may come back. Returns its text with its offset
--- behind, and its attachments.
---@return string json
---@return string[] attachments
function Rooms:note(values, n, to, except)
  self._offsets = self._offsets + 1
  local offset = ("%x-%s"):format(self._offsets, M.token(6))
  values[n + 1] = offset
  local json, attachments = socket.encode(2, n + 1, values)
  values[n + 1] = nil
  local size = #json
  for _, bytes in ipairs(attachments) do size = size + #bytes end
  self._last = self._last + 1
  self._bytes = self._bytes + size
  self._log[self._last] = {
    offset = offset, time = task.now(), to = to, except = except, json = json,
    attachments = attachments, size = size,
  }
  forget_old(self)
  return json, attachments
end

--- Random text of `n` bytes as Base64 for URLs.
function M.token(n)
  local bytes = assert(core.crypto.random(n))
  return (core.crypto.base64(bytes):gsub("[+/=]", {
    ["+"] = "-", ["/"] = "_", ["="] = "",
  }))
end

--- Keeps what is needed to bring a socket back under its private id.
function Rooms:lost(each)
  if not self._recovery then return end
  local own = {}
  for room in pairs(self._sockets[each] or {}) do own[room] = true end
  self:put_back {pid = each._pid, id = each.id, rooms = own, data = each.data,
                 time = task.now()}
end

--- Keeps an entry, as `lost` does.
function Rooms:put_back(entry)
  self._lost[entry.pid] = entry
  self._last_lost = self._last_lost + 1
  self._order[self._last_lost] = entry
  forget_old(self)
end

--- Forgets who was lost, and what was kept for them.
function Rooms:forget_lost()
  while self._first <= self._last do drop_first(self) end
  while self._first_lost <= self._last_lost do drop_lost(self) end
end

--- What was said to a lost socket behind its offset; nil if that is not known
--- any more.
function Rooms:missed(entry)
  local missed
  for i = self._first, self._last do
    local packet = self._log[i]
    if missed then
      if is_meant(entry.rooms, packet.to, packet.except) then
        missed[#missed + 1] = packet
      end
    elseif packet.offset == entry.offset then
      missed = {}
    end
  end
  return missed
end

--- Takes out what a socket that comes back needs: {id, rooms, data}, or nil.
--- What it missed is looked for when it is let in.
function Rooms:recover(pid, offset)
  if not self._recovery then return nil end
  forget_old(self)
  local entry = type(pid) == "string" and self._lost[pid]
  if not entry or type(offset) ~= "string" then return nil end
  entry.offset = offset
  if not self:missed(entry) then return nil end
  self._lost[pid] = nil
  return entry
end

-- ---- broadcasts -----------------------------------------------------------

--- Who an event is for, until it is sent.
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
---@return parley.socketio.broadcast self
function Broadcast:to(room)
  M.check("to", room, 2)
  return M.broadcast(self._namespace, added(self._to, room), self._except)
end

--- But not to those in a room.
---@param room string|string[]
---@return parley.socketio.broadcast self
function Broadcast:except(room)
  M.check("except", room, 2)
  return M.broadcast(self._namespace, self._to, added(self._except, room))
end

--- Sends an event to all that are meant.
---@param name string
---@return integer how many
function Broadcast:emit(name, ...)
  local count = self._namespace:_broadcast(2, self._to, self._except, name, ...)
  return count
end

--- The sockets that are meant.
---@return parley.socketio.peer[]
function Broadcast:sockets()
  return self._namespace._rooms:select(self._to, self._except)
end

--- Sends them away.
---@param close? boolean their connections end, too
function Broadcast:disconnect(close)
  for _, each in ipairs(self:sockets()) do each:disconnect(close) end
end

return M
