-- SPDX-License-Identifier: MIT
--
-- Values of a packet made from its layout: the examples of the catalog, and
-- what the tests send around.

local cond = require "parley.cond"
local reflect = require "parley.reflect"

local M = {}

-- Records of one type inside of each other; more are no value to show.
local MOST_NESTED = 16

-- Field name to all that conditions in |nodes| compare it with.
local function operands_of(nodes, found)
  for _, node in ipairs(nodes) do
    for _, one in ipairs(node.conds or {}) do
      found[one.field] = found[one.field] or {}
      table.insert(found[one.field], one)
    end
    for _, inner in ipairs { node.fields or false, node.otherwise or false,
                             node.record or false,
                             node.of and node.of.record or false } do
      if inner then operands_of(inner, found) end
    end
  end
  return found
end

local function find(scope, name)
  while scope do
    if scope.values[name] ~= nil then return scope.values[name] end
    scope = scope.parent
  end
  error("no field " .. name)
end

local add_nodes, value_of

-- The elements of a list or set, or the members of a map. What may not stand
-- twice stands once.
local function elements_of(build, node, scope, path)
  local list, seen, choose = {}, {}, build.choose
  local nested = build.open[node.of.named or 0] or 0
  for i = 1, choose.size(node, path, nested) do
    if node.kind == "map" then
      list[choose.scalar(node.key, path .. "{}", {}, i)] =
        value_of(build, node.of, scope, path .. "{}", i)
    else
      local value = value_of(build, node.of, scope, path .. "[]", i)
      if node.kind == "list" or not seen[value] then
        seen[value] = true
        list[#list + 1] = value
      end
    end
  end
  return list
end

-- The value of a field's type. |scope| is that of the record around it, |i|
-- the place of an element.
function value_of(build, node, scope, path, i)
  if node.kind == "record" then
    local nodes = node.record or build.types[node.named]
    local inner = { values = {}, parent = node.record and scope or nil,
                    conds = node.record and scope.conds
                            or operands_of(nodes, {}) }
    local open, name = build.open, node.named or false
    open[name] = (open[name] or 0) + 1
    if node.named and open[name] > MOST_NESTED then error(build) end
    add_nodes(build, nodes, inner, path)
    open[name] = open[name] - 1
    return inner.values
  elseif node.of then
    return elements_of(build, node, scope, path)
  elseif node.kind == "one_of" then
    -- The types of a field have no name of their own.
    local first = setmetatable({ name = node.name },
                               { __index = node.one_of[1] })
    return value_of(build, first, scope, path, i)
  end
  return build.choose.scalar(node, path, scope.conds[node.name] or {}, i)
end

--- Whether a version of the protocol has the field.
---@param node table a field as reflection gives it
---@param version integer
---@return boolean
function M.in_version(node, version)
  return (node.since or 0) <= version
         and (node.until_version or version) >= version
end

-- Whether the version that is made has the field, and a null is not chosen.
local function is_there(build, node, path)
  local choose = build.choose
  if not M.in_version(node, build.version) then return false end
  return not ((node.nullable or node.optional) and choose.null
              and choose.null(node, path, build.open[node.named or 0] or 0))
end

local function holds(conds, scope)
  for _, one in ipairs(conds) do
    if not cond.holds(one, find(scope, one.field)) then return false end
  end
  return true
end

function add_nodes(build, nodes, scope, path)
  for _, node in ipairs(nodes) do
    if node.block == "error" then
      error(build)
    elseif node.block then
      local there
      if node.conds then there = holds(node.conds, scope)
      else there = build.choose.tail(path) end
      if build.choose.block then build.choose.block(node, path, there) end
      add_nodes(build, there and node.fields or node.otherwise or {}, scope,
                path)
    else
      local full = (path == "" and "" or path .. ".") .. node.name
      if is_there(build, node, full) then
        scope.values[node.name] = value_of(build, node, scope, full)
      end
      -- A count is told by its list.
      local counted = node.counted_by
      if counted then scope.values[counted] = nil end
    end
  end
end

--- Builds the fields of a packet.
---@param schema userdata
---@param packet userdata
---@param choose table functions: `scalar(node, path, conds, i)` gives the value
--- of a field or element; `conds` are the conditions that look at it, and
--- |i| is the place of an element or of a map's member.
--- `size(node, path, nested)` gives the number of a list's elements, where
--- |nested| records of the elements' own type are around it; `tail(path)`
--- whether an optional end is there. `block(node, path, there)`, if it is
--- given, is told of each block.
---@return table? fields nil if the choices make a packet that is refused, or
--- one that has no end
function M.build(schema, packet, choose)
  local layout = packet:layout()
  local build = { types = reflect.of(schema).types, choose = choose, open = {},
                  version = choose.version or schema:info().version or 0 }
  local scope = { values = {}, conds = operands_of(layout, {}) }
  local ok, problem = pcall(add_nodes, build, layout, scope, "")
  if ok then return scope.values end
  if problem == build then return nil end
  error(problem, 0)
end

-- ---- examples --------------------------------------------------------------

-- What fields of these names hold in an example.
local WORDS = {
  x = 3, y = 5, z = "0.5", direction = 2, roomIndex = 7, message = "Hello!",
  username = "Ada", userName = "Ada", ownerName = "Ada", name = "Ada",
  roomName = "Ada's room", motto = "Just bots", gender = "F",
  figure = "hr-515-33.hd-600-1", badgeCode = "ACH_Login1",
  badgeId = "ACH_Login1", description = "A quiet place", height = "1.0",
  color = "ff8800", petName = "Rex", groupName = "Bot builders",
  state = "1", wallPosition = ":w=3,2 l=10,40 l",
  stackHeight = "1.0", email = "ada@example.com", ticket = "ada-ticket",
  password = "secret", caption = "Bots", url = "https://example.com/",
  userId = 1201, ownerId = 1201, roomId = 42, itemId = 2001, groupId = 33,
  petId = 501, botId = 601, offerId = 71, pageId = 12, id = 1201,
  created = "2023-06-10T13:00:05+00:00", handle = "ada", displayName = "Ada",
  handleLastUpdated = "2023-06-10T13:00:05+00:00", fileName = "gear.png",
  content = "Hello!", guildId = 10,
  styleId = 0, typeId = 0, level = 3, count = 1, amount = 5,
}

local FALLBACKS = { string = "text", bytes = "\1\2\3", f32 = 0.5, f64 = 0.5 }

-- Kinds whose values have a form of their own, whatever the field's name.
local FORMS = {
  uuid = "0d8f4c3a-6b1e-4f7a-9c52-3e8a7b5d1f60", currency = "EUR",
  datetime = 1700000000000, sbytes = "\1\2\3", any = "text",
  binary = "\1\2\3",
}

-- The first value that makes the first condition on the field hold.
local function satisfying(node, conds)
  local one = conds[1]
  local value = one.values[1]
  if one.op == "bits" then value = one.mask end
  if one.op == "no_bits" then value = 0 end
  if one.op == "ne" or one.op == "not_in" then
    value = type(value) == "string" and value .. "x" or value + 1
  elseif one.op == "lt" then
    value = value - 1
  elseif one.op == "gt" then
    value = value + 1
  elseif one.op == "not_empty" then
    value = "text"
  end
  if node.kind == "bool" then return value ~= 0 end
  return value
end

local function example_scalar(enums)
  return function(node, _, conds)
    if #conds > 0 then return satisfying(node, conds) end
    if node.kind == "bool" then return true end
    local enum = node.enum and enums[node.enum]
    if enum then
      local value = enum.values[2] or enum.values[1]
      return enum.kind == "string" and (value.text or value.name)
             or value.number
    end
    if FORMS[node.kind] then return FORMS[node.kind] end
    local word = WORDS[node.name]
    local text = node.kind == "string"
    if word ~= nil and (type(word) == "string") == text then return word end
    if FALLBACKS[node.kind] ~= nil then return FALLBACKS[node.kind] end
    return 1
  end
end

--- The fields of an example of a packet: the first branch of every condition,
--- one element in every list.
---@param schema userdata
---@param packet userdata
---@return table? fields nil if that makes none
function M.example(schema, packet)
  return M.build(schema, packet, {
    scalar = example_scalar(reflect.of(schema).enums),
    size = function(_, _, nested) return nested > 0 and 0 or 1 end,
    null = function(_, _, nested) return nested > 0 end,
    tail = function() return true end,
  })
end

return M
