-- SPDX-License-Identifier: MIT
--
-- Compares the layouts of the spec with what was found out about the real
-- client's: spec_tests/vectors/nitro_layouts.jsonl, one packet a line. Both
-- are walked with the same values for whatever a condition looks at, and must
-- meet the same elements, loops and ends; then with every other value that
-- makes a difference.

local cond = require "parley.cond"
local reflect = require "parley.reflect"
local vectors = require "support.vectors"

local M = {}

local PATH = "spec_tests/vectors/nitro_layouts.jsonl"

-- More walks than any packet needs; reaching it is a difference.
local MOST_WALKS = 20000

-- ---- a walk ----------------------------------------------------------------

-- |values|: number of an event to the value read there, else 0 or "".
local function new_walk(values)
  return { values = values, events = {}, labels = {}, numbers = {},
           counts = {}, upper = {}, asked = {}, order = {} }
end

local function emit(walk, event, label)
  local n = #walk.events + 1
  walk.events[n] = event
  walk.labels[n] = label or event
  return n
end

-- Notes that the value of event |n| is compared with |operand|.
local function ask(walk, n, operand)
  if not walk.asked[n] then
    walk.asked[n] = {}
    walk.order[#walk.order + 1] = n
  end
  walk.asked[n][#walk.asked[n] + 1] = operand
end

local function value_of(walk, n, operand)
  ask(walk, n, operand)
  local value = walk.values[n]
  if value ~= nil then return value end
  return type(operand) == "string" and "" or 0
end

-- Whether there are bytes left, as the walk decides it.
local function more(walk)
  return value_of(walk, emit(walk, "more"), 1) == 1
end

-- ---- the client's side -----------------------------------------------------

-- What its conditions call otherwise than its reads.
local ALIASES = { ["question.type"] = "questionType" }

-- Objects that were just made, and calls that read what stands before: never
-- null, never false.
local NOT_NULL = { userInfo = true, status = true, item = true, data = true,
                   ["parseOwners(wrapper)"] = true, k = true,
                   ["parseItems(wrapper, firstUserItemArray)"] = true,
                   ["parseItems(wrapper, secondUserItemArray)"] = true }

local function find(walk, name)
  return walk.numbers[(ALIASES[name] or name):lower()]
end

local function operand_of(text)
  text = text:match("^[%w_]+=(.+)$") or text
  return tonumber(text) or text:match("^[\"'](.*)[\"']$")
    or error("operand " .. text)
end

local client_true

local function client_compare(walk, left, op, right)
  local n = find(walk, left) or error("no read of " .. left)
  local operand = operand_of(right)
  local value = value_of(walk, n, operand)
  if walk.upper[n] then value = value:upper() end
  if op == "===" or op == "==" then return value == operand end
  if op == "<" then return value < operand end
  if op == "&" then return cond.bit_and(value, operand) ~= 0 end
  error("comparison " .. op)
end

-- Takes off parentheses that enclose all of it.
local function bare(text)
  local inner = text:match("^%((.*)%)$")
  local depth = 0
  for c in (inner or ""):gmatch("[()]") do
    depth = depth + (c == "(" and 1 or -1)
    if depth < 0 then return text end
  end
  return inner and bare(inner) or text
end

function client_true(walk, text)
  text = bare(text)
  local left, right = text:match("^(.-) || (.+)$")
  if left then return client_true(walk, left) or client_true(walk, right) end
  left, right = text:match("^(.-) && (.+)$")
  if left then return client_true(walk, left) and client_true(walk, right) end
  if text == "bytesAvailable" then return more(walk) end
  if text == "!bytesAvailable" then return not more(walk) end
  left = text:match("^%((.-)%) > 0$")
  if left then return client_true(walk, left) end
  local op
  left, op, right = text:match("^([%w_.]+) ([=<&]+) (.+)$")
  if left and not walk.counts[right:lower()] then
    return client_compare(walk, left, op, right)
  end
  -- Asking whether a list has elements is asking nothing: an empty one has
  -- no bytes either way.
  if left then return true end
  local negated, name = text:match("^(!?)(.+)$")
  local result
  if walk.counts[name:lower()] or NOT_NULL[name] then
    result = true
  elseif not find(walk, name) then
    error("condition " .. text)
  else
    result = value_of(walk, find(walk, name), 1) ~= 0
  end
  if negated == "!" then return not result end
  return result
end

-- The read that bounds a loop: the last count that its condition names.
local function loop_count(walk, text)
  local n
  for name in text:gmatch("[%w_.]+") do
    if walk.counts[name:lower()] then n = find(walk, name) end
  end
  return n or error("loop without a count: " .. text)
end

local client_walk

local function client_switch(walk, node)
  local on = node.on
  local name = on:find("flags & 0xFF", 1, true) and "getData.flags" or on
  local n = find(walk, name) or error("no read of " .. name)
  local default
  for _, case in ipairs(node.cases) do
    for _, label in ipairs(case.labels) do
      if label == "default" then
        default = case.body
      else
        local operand = operand_of(label:gsub("^[%w_]+%.", ""))
        local value = value_of(walk, n, operand)
        if name == "getData.flags" then value = value % 256 end
        if value == operand then return client_walk(walk, case.body) end
      end
    end
  end
  if default then return client_walk(walk, default) end
end

local SHARED = {}

local CLIENT = {}

function CLIENT.read(walk, node)
  local n = emit(walk, node.t, node.name)
  walk.numbers[node.name:lower()] = n
  -- The flags of furniture are read in one function and used in another.
  walk.numbers[node.name:match("[^.]*$"):lower()] = n
  walk.counts[node.name:lower()] = node.count
  for _, wrap in ipairs(node.wraps or {}) do
    if wrap == ".toUpperCase()" then walk.upper[n] = true end
  end
end

function CLIENT.loop(walk, node)
  local n = node.rest and "rest" or loop_count(walk, node.cond)
  emit(walk, ("loop %s/%d"):format(n, node.per or 1))
  client_walk(walk, node.body)
  emit(walk, "end")
end

CLIENT["if"] = function(walk, node)
  if client_true(walk, node.cond) then
    return client_walk(walk, node["then"])
  elseif node["else"] then
    return client_walk(walk, node["else"])
  end
end

function CLIENT.bytes(walk, node)
  emit(walk, "bytes " .. (node.rest and "rest" or loop_count(walk, node.cond)))
end

CLIENT.switch = client_switch
function CLIENT.struct(walk, node) client_walk(walk, node.body) end
CLIENT.inline = CLIENT.struct
function CLIENT.ref(walk, node) client_walk(walk, SHARED[node.name]) end
function CLIENT.recurse(walk) emit(walk, "recurse") end
function CLIENT.throw(walk) emit(walk, "refuse") error(walk) end
function CLIENT.more() end
function CLIENT.lazy(walk, node)
  walk.counts.count = true
  emit(walk, ("loop %d/1"):format(find(walk, "count")))
  client_walk(walk, node.body)
  emit(walk, "end")
end
CLIENT["return"] = function() return true end
CLIENT["break"] = function() return false end
CLIENT["continue"] = CLIENT["break"]

-- True where the function that these nodes are the body of is left.
function client_walk(walk, nodes)
  local left = false
  for _, node in ipairs(nodes) do
    -- What is read lazily is read after the function has returned.
    if not left or node.k == "lazy" then
      left = CLIENT[node.k](walk, node) or left
    end
  end
  return left
end

-- What one call wrote, as nodes: elements of a list stand there twice or
-- three times.
local function nodes_of_probe(wire)
  local nodes, i = {}, 1
  while i <= #wire do
    local t, name = wire[i]:match("^(%w+) (.+)$")
    local list, div = name:match("^len%(([%w_]+)/?(%d*)%)$")
    nodes[#nodes + 1] = { k = "read", t = t, name = name,
                          count = list and true or nil }
    i = i + 1
    if list and wire[i] and wire[i]:find("^bytes ") then
      nodes[#nodes + 1] = { k = "bytes", cond = list }
      nodes[#nodes - 1].name = list
      i = i + 1
    elseif list then
      local first, most = i, 0
      while wire[i] and wire[i]:find("^%w+ " .. list .. "%[") do
        most = math.max(most, tonumber(wire[i]:match("%[(%d+)%]") or 0))
        i = i + 1
      end
      local size = (i - first) / ((most + 1) / (tonumber(div) or 1))
      local body = {}
      for k = 1, size do
        local kind = wire[first + k - 1]:match("^%w+")
        if wire[first + size + k - 1]:match("^%w+") ~= kind then
          error("elements of " .. list)
        end
        body[k] = { k = "read", t = kind, name = list .. "[]" }
      end
      nodes[#nodes].name = list
      nodes[#nodes + 1] = { k = "loop", cond = list, body = body }
    end
  end
  return nodes
end

local function read(t, name) return { k = "read", t = t, name = name } end

local PICTURE = { { k = "if", cond = "bytesAvailable", ["then"] = {
  { k = "read", t = "i32", name = "image", count = true },
  { k = "bytes", cond = "image" } } } }

-- Calls whose elements do not show how they are counted, or which are left
-- out: the client's composers do this.
local COMPOSERS = {
  -- nothing at all while there is no picture
  [1982] = PICTURE,
  [3226] = PICTURE,
  -- (slot, badge) to the end, without a count
  [644] = { { k = "loop", rest = true,
              body = { read("i32", "slot"), read("str", "badge") } } },
  -- counts the numbers, three a gift
  [1822] = { { k = "read", t = "i32", name = "n", count = true },
             { k = "loop", cond = "n", per = 3, body = {
               read("i32", "dayIndex"), read("i32", "stepIndex"),
               read("i32", "giftIndex") } } },
  -- counts the texts, two an entry
  [3608] = { read("i32", "objectId"),
             { k = "read", t = "i32", name = "n", count = true },
             { k = "loop", cond = "n", per = 2, body = {
               read("str", "key"), read("str", "value") } } },
}

-- The last number is left out when it is -1: there is no issue.
local LAST_OPTIONAL = { [229] = true, [1681] = true, [1840] = true,
  [1945] = true, [2582] = true, [2766] = true, [3742] = true }

local function client_nodes(fact)
  if fact.layout then return fact.layout end
  if COMPOSERS[fact.id] then return COMPOSERS[fact.id] end
  local nodes = nodes_of_probe(fact.wire)
  if LAST_OPTIONAL[fact.id] then
    nodes[#nodes] = { k = "if", cond = "bytesAvailable",
                      ["then"] = { nodes[#nodes] } }
  end
  return nodes
end

-- ---- the spec's side -------------------------------------------------------

local function spec_true(walk, conds)
  for _, one in ipairs(conds) do
    local n = find(walk, one.field) or error("no field " .. one.field)
    local operands = one.values
    if one.op == "bits" or one.op == "no_bits" then operands = { one.mask } end
    if one.op == "not_empty" then operands = { "x" } end
    local value
    for _, operand in ipairs(operands) do
      value = value_of(walk, n, operand)
    end
    if not cond.holds(one, value) then return false end
  end
  return true
end

local KINDS = { string = "str" }

local spec_walk, spec_type

-- The number of the event that is the count of this field.
local function spec_count(walk, node, path)
  if node.count == "rest" then return "rest" end
  if node.count == "field" then return find(walk, node.counted_by) end
  return emit(walk, node.count, path .. "#")
end

function spec_type(walk, node, path, types)
  if node.kind == "record" then
    if node.record then return spec_walk(walk, node.record, path, types) end
    if walk.open[node.named] then return emit(walk, "recurse", path) end
    walk.open[node.named] = true
    spec_walk(walk, types[node.named], path, types)
    walk.open[node.named] = nil
  elseif node.kind == "list" then
    local n = spec_count(walk, node, path)
    emit(walk, ("loop %s/%d"):format(n, node.per or 1), path)
    spec_type(walk, node.of, path .. "[]", types)
    emit(walk, "end", path)
  elseif node.kind == "bytes" then
    emit(walk, "bytes " .. spec_count(walk, node, path), path)
  else
    return emit(walk, KINDS[node.kind] or node.kind, path)
  end
end

function spec_walk(walk, nodes, path, types)
  for _, node in ipairs(nodes) do
    if node.block == "error" then
      emit(walk, "refuse", path)
      error(walk)
    elseif node.block then
      local holds
      if node.conds then holds = spec_true(walk, node.conds)
      else holds = more(walk) end
      spec_walk(walk, holds and node.fields or node.otherwise or {}, path,
                types)
    else
      local n = spec_type(walk, node, path .. "." .. node.name, types)
      if n then walk.numbers[node.name:lower()] = n end
    end
  end
end

-- ---- both ------------------------------------------------------------------

-- Runs a walk to its end; a refused packet ends it early.
local function run(values, fn)
  local walk = new_walk(values)
  local ok, problem = pcall(fn, walk)
  if not ok and problem ~= walk then error(problem, 0) end
  return walk
end

-- Values of one element that may make a difference: those it is compared
-- with, those beside them, and each with the bits of the others.
local function candidates(event, operands)
  if event == "bool" or event == "more" then return { 0, 1 } end
  local list, seen = {}, {}
  local function add(value)
    if not seen[value] then
      seen[value] = true
      list[#list + 1] = value
    end
  end
  for _, operand in ipairs(operands) do
    if type(operand) == "string" then
      add(operand)
      add(operand:lower())
      add("")
    else
      for step = -1, 1 do add(operand + step) end
      for _, other in ipairs(operands) do
        if other > 0 and operand >= 0 and cond.bit_and(other, operand) == 0 then
          add(other + operand)
        end
      end
    end
  end
  return list
end

-- The first event in which both walks differ, or nil.
local function first_difference(client, spec)
  for n = 1, math.max(#client.events, #spec.events) do
    if client.events[n] ~= spec.events[n] then
      return ("element %d is %s (%s), the client's %s (%s)"):format(n,
        spec.events[n] or "missing", spec.labels[n] or "end",
        client.events[n] or "missing", client.labels[n] or "end")
    end
  end
end

local function describe(values)
  local list = {}
  for n, value in pairs(values) do
    list[#list + 1] = ("%d=%s"):format(n, tostring(value))
  end
  table.sort(list)
  return #list > 0 and " where " .. table.concat(list, ", ") or ""
end

-- The elements that either walk asked for, in order, with what they were
-- compared with.
local function questions(client, spec)
  local asked, order = {}, {}
  for _, walk in ipairs { client, spec } do
    for _, n in ipairs(walk.order) do
      if not asked[n] then
        asked[n] = {}
        order[#order + 1] = n
      end
      for _, operand in ipairs(walk.asked[n]) do
        asked[n][#asked[n] + 1] = operand
      end
    end
  end
  table.sort(order)
  return asked, order
end

-- Adds to |queue| the walks that differ from this one in one decision behind
-- those that |values| has made.
local function branch(queue, values, client, spec)
  local asked, order = questions(client, spec)
  local last = 0
  for n in pairs(values) do last = math.max(last, n) end
  for i, n in ipairs(order) do
    if n > last then
      local event = client.events[n] or spec.events[n]
      for _, value in ipairs(candidates(event, asked[n])) do
        local copy = { [n] = value }
        -- What stays as it is up to there is a decision too.
        for k = 1, i - 1 do
          local before = order[k]
          copy[before] = values[before]
        end
        queue[#queue + 1] = copy
      end
    end
  end
end

local facts

local function load_facts()
  if facts then return end
  facts = {}
  for _, fact in ipairs(vectors.lines(PATH)) do
    if fact.shared then
      SHARED[fact.shared] = fact.layout
    else
      facts[fact.dir .. fact.id] = fact
    end
  end
end

--- How a packet's layout differs from the client's.
---@param schema userdata
---@param packet userdata one of its packets
---@return string? difference nil if there is none
---@return integer walks compared; 0 if nothing is known of the packet
function M.difference(schema, packet)
  load_facts()
  local info = packet:info()
  local fact = facts[info.dir .. info.id]
  if not fact then return nil, 0 end
  local types, layout = reflect.of(schema).types, packet:layout()
  local nodes = client_nodes(fact)
  local queue, walks = { {} }, 0
  while #queue > 0 do
    local values = table.remove(queue)
    walks = walks + 1
    if walks > MOST_WALKS then return "too many branches", walks end
    local client = run(values, function(walk) client_walk(walk, nodes) end)
    local spec = run(values, function(walk)
      walk.open = {}
      spec_walk(walk, layout, "", types)
    end)
    local difference = first_difference(client, spec)
    if difference then return difference .. describe(values), walks end
    branch(queue, values, client, spec)
  end
  return nil, walks
end

--- The packets whose layouts are known: "c2s3320" and so on.
---@return table set
function M.known()
  load_facts()
  return facts
end

return M
