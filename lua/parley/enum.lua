-- SPDX-License-Identifier: MIT
--
-- Strict constants: a name that is not there raises instead of giving nil.

local near = require("parley.options").near

local function hint_for(values, name)
  local hint = type(name) == "string" and near(name, values)
  return hint and (", did you mean '%s'?"):format(hint) or ""
end

local M = {}

--- Makes a table of constants strict: reading an unknown name and any writing
--- raise an error.
---@generic T: table
---@param name string name of the group, for messages
---@param values T
---@return T values the same table
function M.strict(name, values)
  return setmetatable(values, {
    __name = name,
    __tostring = function() return name end,
    __index = function(_, key)
      error(("%s has no '%s'%s"):format(name, tostring(key),
        hint_for(values, key)), 2)
    end,
    __newindex = function(_, key)
      error(("%s: '%s' can not be set, these are constants"):format(
        name, tostring(key)), 2)
    end,
  })
end

--- The enums of a schema, by name, as constants: `enums.Mark.cross`.
---@param schema userdata
---@return table<string, table<string, integer|string>>
function M.of(schema)
  local enums = {}
  for _, enum in ipairs(schema:enums()) do
    local values = {}
    for _, value in ipairs(enum.values) do
      values[value.name] = enum.kind == "string"
                           and (value.text or value.name) or value.number
    end
    enums[enum.name] = M.strict(enum.name, values)
  end
  return M.strict(schema:info().name .. " enums", enums)
end

--- The name of the constant with this value, for messages and logs.
---@param values table
---@param value any
---@return string? name the first in alphabetical order, nil if none has it
function M.name_of(values, value)
  local found
  for key, v in pairs(values) do
    if v == value and (found == nil or key < found) then found = key end
  end
  return found
end

return M
