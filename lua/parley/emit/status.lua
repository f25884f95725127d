-- SPDX-License-Identifier: MIT
--
-- What the tests have of each packet, as a Lua table: how many vectors,
-- whether its layout is known from the client, whether a real server sent it.

local M = {}

local reflect = require "parley.reflect"

-- The event of a line that holds a frame of Socket.IO, as 42["typing"].
local function event_of(line)
  return line:match('"data": ?"4[25][%d-]*%[\\"([%w_.]+)\\"')
end

-- Number of lines of a JSON-lines file by direction and number, class or event.
local function count(counts, text, key)
  for line in text:gmatch("[^\n]+") do
    local dir = line:match('"dir": ?"(%w+)"')
    local id = line:match('"class": ?"([^"]+)"') or event_of(line)
               or line:match('"id": ?(%d+)')
    if dir and id then
      local name = dir .. id
      counts[name] = counts[name] or {}
      counts[name][key] = (counts[name][key] or 0) + 1
    end
  end
end

-- Files of vectors by what the packets are, and what their lines count as.
local FILES = {
  binary = { _c2s = "vectors", _s2c = "vectors", _layouts = "layout",
             _capture = "captured" },
  json = { [""] = "vectors" },
  events = { _session = "vectors" },
}

--- The file's text.
---@param schema userdata
---@param source string for the first line
---@param read fun(path: string): string? the project's files
---@return string
function M.file(schema, source, read)
  local name = schema:info().name
  local counts = {}
  local wire = reflect.has_events(schema) and "events" or schema:info().wire
  for file, key in pairs(FILES[wire]) do
    local path = ("spec_tests/vectors/%s%s.jsonl"):format(name, file)
    count(counts, assert(read(path), path), key)
  end
  local out = {
    ("-- Generated from %s and spec_tests/vectors. Do not edit by hand.")
      :format(source),
    "",
    "-- Packet to the lines that the tests have of it.",
    "return {",
  }
  local packets = schema:packets()
  for i, packet in ipairs(packets) do packets[i] = packet:info() end
  table.sort(packets, function(a, b)
    if a.dir ~= b.dir then return a.dir < b.dir end
    if a.id and b.id then return a.id < b.id end
    return a.name < b.name
  end)
  for _, info in ipairs(packets) do
    local known = counts[info.dir .. (info.id or info.name)]
    if known then
      local parts = {}
      for _, key in ipairs { "vectors", "layout", "captured" } do
        if known[key] then
          parts[#parts + 1] = ("%s = %d"):format(key, known[key])
        end
      end
      out[#out + 1] = ('  ["%s.%s"] = { %s },'):format(info.dir, info.name,
        table.concat(parts, ", "))
    end
  end
  out[#out + 1] = "}"
  return table.concat(out, "\n") .. "\n"
end

return M
