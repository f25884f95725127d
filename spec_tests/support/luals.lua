-- SPDX-License-Identifier: MIT
--
-- Reads annotations as the Lua language server does: classes with parents and
-- fields, aliases, and functions with their parameters.

local M = {}

-- Takes a type off the front of |text|: up to a blank that is not inside
-- brackets, not behind a "," or ":", and not before a "|". Returns it and what
-- follows.
local function take_type(text)
  local depth, at = 0, 1
  while at <= #text do
    local c = text:sub(at, at)
    if c:find("[%(<{]") then depth = depth + 1 end
    if c:find("[%)>}]") then depth = depth - 1 end
    if c == '"' then at = text:find('"', at + 1, true) or #text end
    if c == " " and depth == 0 and not text:sub(at - 1, at - 1):find("[:,]") then
      break
    end
    at = at + 1
  end
  return text:sub(1, at - 1), text:sub(at + 1)
end

--- The names of classes and aliases that a type mentions.
---@param text string
---@return table names
function M.names_in(text)
  local list = {}
  -- Names of parameters and texts are no types.
  text = text:gsub('"[^"]*"', "")
  text = text:gsub("([%w_]+)%??%s*:", "")
  for name in text:gmatch("[%a_][%w_.]*") do list[#list + 1] = name end
  return list
end

local LINES = {}

function LINES.class(found, rest, where)
  local name, parent = rest:match("^([%w_.]+)%s*:?%s*([%w_., ]*)")
  local class = found.classes[name]
  if not class then
    class = { name = name, fields = {}, parents = {}, places = {} }
    found.classes[name] = class
  end
  class.places[#class.places + 1] = where
  for one in parent:gmatch("[%w_.]+") do
    class.parents[#class.parents + 1] = one
  end
  found.class = class
end

function LINES.field(found, rest)
  local name, optional, more = rest:match("^([%w_%[%]\"]+)(%??)%s+(.+)$")
  local kind, doc = take_type(more)
  local fields = found.class.fields
  fields[#fields + 1] = { name = name, optional = optional == "?",
                          type = kind, doc = doc }
end

function LINES.alias(found, rest, where)
  local name, more = rest:match("^([%w_.]+)%s*(.*)$")
  found.alias = { name = name, types = {}, places = { where } }
  if more ~= "" then found.alias.types[1] = (take_type(more)) end
  if found.aliases[name] then
    table.insert(found.aliases[name].places, where)
  else
    found.aliases[name] = found.alias
  end
end

function LINES.param(found, rest)
  local name, more = rest:match("^([%w_.]+%??)%s+(.+)$")
  found.params[#found.params + 1] = { name = name, type = (take_type(more)) }
end

function LINES.generic(found, rest)
  found.generics[rest:match("^[%w_]+")] = true
end

LINES["return"] = function(found, rest)
  found.params[#found.params + 1] = { name = "return",
                                      type = (take_type(rest)) }
end

--- Reads the annotations of a Lua file.
---@param found table what other files have given; `{}` for the first
---@param text string
---@param where string for messages
function M.read(found, text, where)
  found.classes = found.classes or {}
  found.aliases = found.aliases or {}
  found.functions = found.functions or {}
  found.generics = found.generics or {}
  found.params = {}
  for line in text:gmatch("[^\n]+") do
    local word, rest = line:match("^%-%-%-@(%l+)%s*(.*)$")
    if word and LINES[word] then
      LINES[word](found, rest, where)
    elseif line:find("^%-%-%-|") and found.alias then
      local value = line:match("^%-%-%-|%s*([^#]+)")
      table.insert(found.alias.types, (value:gsub("%s+$", "")))
    elseif not line:find("^%-%-") then
      local name = line:match("^%s*local function ([%w_]+)")
        or line:match("^function ([%w_.:]+)")
        or line:match('^([%w_]+%["[^"]+"%]) = function')
      if name then
        local class = found.class and found.class.name or ""
        found.functions[#found.functions + 1] = { name = name, class = class,
                                                  params = found.params }
      end
      found.params = {}
    end
  end
end

return M
