-- SPDX-License-Identifier: MIT
--
-- One packet that was received. It is decoded when somebody wants to know
-- what is in it.

--- A packet that came: who it is, its bytes, and its fields on demand.
---@class parley.packet
---@field name string? nil if no spec describes the number
---@field header string?
---@field dir "c2s"|"s2c"
---@field id integer
---@field unique_id string? essential: of the request, "" for none
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

--- Makes a packet. `spec` is the schema's packet, nil if it has none. `class`
--- is what a JSON protocol knows of it besides: {name, unique_id, schema,
--- version, attachments}.
---@return parley.packet
function M.new(spec, dir, id, raw, time, limits, class)
  local entry = spec and M.names(spec) or class
  return setmetatable({
    name = entry and entry.name, header = entry and entry.header,
    dir = dir, id = id, raw = raw, time = time,
    unique_id = class and class.unique_id,
    _spec = spec, _limits = limits, _class = class,
  }, Packet)
end

-- The arguments of an event that no spec describes.
local function decode_event(class, raw)
  local values, message, code, offset =
    require("parley.core").json_decode(raw, class.attachments)
  if not values then return nil, message, code, "", offset end
  table.remove(values, 1)
  return values, ""
end

-- What decode of the schema's packet gives, or of a free-form one.
local function decode(self, options)
  local spec, class = rawget(self, "_spec"), rawget(self, "_class")
  if not spec and class.attachments then return decode_event(class, self.raw) end
  if not spec then
    local fields, message, code, path, offset =
      class.schema:decode_free(self.raw)
    return fields, fields and "" or message, code, path, offset
  end
  if class and (class.version or class.attachments) then
    local copy = {version = class.version, attachments = class.attachments}
    for name, value in pairs(options or {}) do copy[name] = value end
    options = copy
  end
  return spec:decode(self.raw, options)
end

--- The fields. With options ({only = paths}, and for JSON {unknown = true,
--- version = number}) these are not kept.
---@param options? table
---@return table? fields
---@return string? message
---@return string? code
---@return string? path
---@return integer? offset
function methods:decode(options)
  if not rawget(self, "_spec") and not rawget(self, "_class") then
    return nil, ("no packet has the number %d"):format(self.id), "ENOENT"
  end
  if options then return decode(self, options) end
  if not rawget(self, "_decoded") then
    local limits = rawget(self, "_limits")
    self._decoded = true
    local fields, rest, code, path, offset =
      decode(self, limits and {limits = limits})
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
