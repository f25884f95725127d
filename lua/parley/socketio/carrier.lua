-- SPDX-License-Identifier: MIT
--
-- One connection of a client from its beginning to its end. A manager has at
-- most one that counts; one that it has left says good-bye by itself.

local core = require "parley.core"
local links = require "parley.socketio.links"
local wire = require "parley.socketio.wire"

local M = {}

---@class parley.socketio.carrier
---@field wire parley.socketio.wire
---@field links parley.socketio.links
local Carrier = {}
Carrier.__index = Carrier

--- Makes one; `start` opens it. `tell(kind, ...)` hears
---   "open"; "upgraded"; "packet", type, nsp, id, json, attachments
---   "closed", reason, message, code
---@param set {engine: table, links: table, queue: integer?}
---@param tell function
function M.new(set, tell)
  local self = setmetatable({tell = tell, is_open = false}, Carrier)
  self.wire = wire.new(self, core.engine(set.engine),
                       core.sio {role = "client", queue = set.queue},
                       set.queue)
  self.links = links.new(set.links, function(...) self.wire:tell(...) end)
  return self
end

function Carrier:start()
  self.wire:tell("start")
end

function Carrier:close()
  self.wire:close()
end

function Carrier:_on_link(kind, link, ...)
  self.links:act(kind, link, ...)
end

function Carrier:_on_upgraded()
  self.tell("upgraded")
end

function Carrier:_on_open()
  self.is_open = true
  self.tell("open")
end

function Carrier:_on_packet(...)
  self.tell("packet", ...)
end

function Carrier:_on_closed(reason, code)
  self.is_open = false
  local fault = self.links.fault
  local message = self.wire.fault or fault and fault.message or reason
  self.links:abort()
  self.tell("closed", reason, message, fault and fault.code or code or "ECLOSED")
end

return M
