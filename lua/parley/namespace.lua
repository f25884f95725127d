-- SPDX-License-Identifier: MIT
--
-- bot.room_entities.walk{...}: the packets of a namespace as functions. The
-- names are those of the generated lists, read when first used; for schemas
-- that have none, those of the schema.

local options = require "parley.options"
local packets = require "parley.packet"

local M = {}

-- schema -> dir -> namespace -> {name = full name}
local scanned = setmetatable({}, {__mode = "k"})

local function scan(schema, dir)
  local by_dir = scanned[schema] or {}
  scanned[schema] = by_dir
  if not by_dir[dir] then
    local spaces = {}
    for _, spec in ipairs(schema:packets()) do
      local space, name = packets.names(spec).name:match("^(.-)%.(.+)$")
      if space and spec:info().dir == dir then
        spaces[space] = spaces[space] or {}
        spaces[space][name] = space .. "." .. name
      end
    end
    by_dir[dir] = spaces
  end
  return by_dir[dir]
end

--- The names in a namespace ({name = full name}), or nil.
---@param schema userdata
---@param dir "c2s"|"s2c"
---@param generated? string module that lists the namespaces of c2s
---@param space string
function M.names(schema, dir, generated, space)
  if generated then
    local ok, index = pcall(require, generated)
    if ok then return index[space] and require(index[space]) end
  end
  return scan(schema, dir)[space]
end

--- A table of functions that call `send(name, value, rest)`; made when they
--- are asked for.
function M.new(space, names, send)
  return setmetatable({}, {
    __name = "parley.Namespace",
    __index = function(self, key)
      local name = names[key]
      if not name then
        local hint = type(key) == "string" and options.near(key, names)
        error(("no packet '%s.%s' to send%s"):format(
          space, tostring(key), hint and
          (", did you mean '%s.%s'?"):format(space, hint) or ""), 2)
      end
      local function call(value, rest)
        local ok, message, code = send(name, value, rest)
        return ok, message, code
      end
      rawset(self, key, call)
      return call
    end,
  })
end

return M
