-- SPDX-License-Identifier: MIT
--
-- What is made of a protocol that is not part of the library: enums and
-- annotations for Lua, the schema and its names for C, the packet catalog.

local emit_c = require "parley.emit.c"
local emit_catalog = require "parley.emit.catalog"
local emit_events = require "parley.emit.events"
local emit_lua = require "parley.emit.lua"
local emit_overview = require "parley.emit.overview"
local reflect = require "parley.reflect"

local M = {}

--- The files of a schema: path to text.
---@param schema userdata
---@param source string what it was read from, for the first line of each
---@return table<string, string>
function M.files(schema, source)
  local info = schema:info()
  local files = {
    ["c/" .. info.name .. ".c"] = emit_c.source(schema, source),
    ["c/parley/" .. info.name .. ".h"] = emit_c.header(schema, source,
                                                         true),
  }
  for path, text in pairs(emit_lua.files(schema, source)) do
    if path == "enums.lua" or path:find("^meta/") then files[path] = text end
  end
  local catalog = reflect.has_events(schema) and emit_events
                  or info.wire == "json" and emit_overview or emit_catalog
  for path, text in pairs(catalog.files(schema, source)) do
    files["catalog/" .. path] = text
  end
  return files
end

return M
