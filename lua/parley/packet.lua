-- SPDX-License-Identifier: MIT
--
-- One packet that was received. It is decoded when somebody wants to know
-- what is in it.

---@class parley.packet
---@field name string? nil if no spec describes the number
---@field header string?
---@field dir "c2s"|"s2c"
---@field id integer
---@field raw string payload, without length and number
---@field rest string bytes behind the last field
---@field time number seconds of the loop's clock
local Packet = {__name = "parley.Packet"}

local M = {}
local methods = {}

-- Names of schema packets, which are the same object each time.
local names = setmetatable({}, {__mode = "k"})

--- {name, header} of a packet of a schema.
function M.names(spec)
  local entry = names[spec]
  if not entry then
    local info = spec:info()
    entry = {name = info.name, header = info.header}
    names[spec] = entry
  end
  return entry
end

function Packet.__index(self, key)
  if key == "rest" then
    self:decode()
    return rawget(self, "rest")
  end
  return methods[key]
end

function Packet.__tostring(self)
  return ("parley.Packet: %s %s (%d, %d bytes)"):format(
    self.dir, self.name or "?", self.id, #self.raw)
end

--- Makes a packet. `spec` is the schema's packet, nil if it has none.
---@return parley.packet
function M.new(spec, dir, id, raw, time, limits)
  local entry = spec and M.names(spec)
  return setmetatable({
    name = entry and entry.name, header = entry and entry.header,
    dir = dir, id = id, raw = raw, time = time,
    _spec = spec, _limits = limits,
  }, Packet)
end

--- The fields. With options ({only = paths}) these are not kept.
---@param options? table
---@return table? fields
---@return string? message
---@return string? code
---@return string? path
---@return integer? offset
function methods:decode(options)
  local spec = rawget(self, "_spec")
  if not spec then
    return nil, ("no packet has the number %d"):format(self.id), "ENOENT"
  end
  if options then return spec:decode(self.raw, options) end
  if not rawget(self, "_decoded") then
    local limits = rawget(self, "_limits")
    self._decoded = true
    local fields, rest, code, path, offset =
      spec:decode(self.raw, limits and {limits = limits})
    if fields then
      self._fields, self.rest = fields, rest
    else
      self._fault = {rest, code, path, offset}
    end
  end
  local fault = rawget(self, "_fault")
  if fault then return nil, fault[1], fault[2], fault[3], fault[4] end
  return rawget(self, "_fields")
end

--- The payload in hex.
---@return string
function methods:hex()
  return (self.raw:gsub(".", function(byte)
    return ("%02x"):format(byte:byte())
  end))
end

return M
