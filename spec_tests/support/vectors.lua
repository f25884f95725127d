-- SPDX-License-Identifier: MIT
--
-- Reads the test data that the specs share. Paths are from the project's
-- root, where the tests run.

local dkjson = require "dkjson"

local M = {}

function M.read(path)
  local file = io.open(path, "rb")
  if file == nil then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

function M.unhex(hex)
  return (hex:gsub("%x%x", function(pair)
    return string.char(tonumber(pair, 16))
  end))
end

function M.hex(bytes)
  return (bytes:gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

function M.json(text)
  local value, _, message = dkjson.decode(text, 1, nil, nil, nil)
  if message then error(message) end
  return value
end

-- The objects of a JSON-lines file, in order.
function M.lines(path)
  local list = {}
  for line in assert(M.read(path), path):gmatch("[^\n]+") do
    list[#list + 1] = M.json(line)
  end
  return list
end

-- A schema from spec text, or nil and the mistakes.
function M.load(text)
  return require("parley.core").load_spec("t.yaml", function(path)
    if path == "t.yaml" then return text end
  end)
end

-- The compiled-in schema where there is one.
function M.nitro() return assert(require("parley.core").protocol("nitro")) end

-- The packets of a schema by realm: a list of {name = realm, packets...}.
function M.by_realm(schema)
  local list, by_name = {}, {}
  for _, packet in ipairs(schema:packets()) do
    local realm = packet:info().realm
    if not by_name[realm] then
      by_name[realm] = { name = realm }
      list[#list + 1] = by_name[realm]
    end
    table.insert(by_name[realm], packet)
  end
  return list
end

-- Loads a schema with one packet `t.x`, whose body is |fields|, a list in
-- YAML's flow or block style indented by six.
function M.packet(fields, more)
  local schema, mistakes = M.load(([[
protocol: t
wire: binary
realm: T
%ss2c:
  t.x:
    id: 1
    header: X
    summary: A packet.
    fields:
%s
]]):format(more or "", fields))
  if schema == nil then error(mistakes, 2) end
  return assert(schema:packet("t.x", "s2c"))
end

return M
