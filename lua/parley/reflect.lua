-- SPDX-License-Identifier: MIT
--
-- What a schema says of its types and enums, by name.

local M = {}

local known = setmetatable({}, { __mode = "k" })

--- The types and enums of a schema; made once for each.
---@param schema userdata
---@return table names `types` (name to fields), `docs` (name of a type to its
--- description) and `enums` (name to what `schema:enums()` lists)
function M.of(schema)
  if not known[schema] then
    local names = { types = {}, docs = {}, enums = {} }
    for _, record in ipairs(schema:types()) do
      names.types[record.name] = record.fields
      names.docs[record.name] = record.doc
    end
    for _, enum in ipairs(schema:enums()) do names.enums[enum.name] = enum end
    known[schema] = names
  end
  return known[schema]
end

--- Whether the packets of a protocol are events, with arguments in order.
---@param schema userdata
---@return boolean
function M.has_events(schema)
  local first = schema:packets()[1]
  return first ~= nil and first:info().args == true
end

--- Whether two layouts say the same.
---@param a any
---@param b any
---@return boolean
function M.same(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
  for key, value in pairs(a) do
    if not M.same(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

--- Calls |fn| for each field of a layout, those in blocks and in records
--- without a name included.
---@param nodes table
---@param fn fun(field: table)
function M.each_field(nodes, fn)
  for _, node in ipairs(nodes) do
    if node.block then
      M.each_field(node.fields or {}, fn)
      M.each_field(node.otherwise or {}, fn)
    else
      fn(node)
      local inner = node
      while inner.of do inner = inner.of end
      M.each_field(inner.record or {}, fn)
    end
  end
end

return M
