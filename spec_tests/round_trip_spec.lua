-- SPDX-License-Identifier: MIT
--
-- Every packet with made-up values: lists of three sizes, every branch of
-- every condition, the ends of every range.

local cond = require "parley.cond"
local reflect = require "parley.reflect"
local sample = require "parley.sample"
local vectors = require "support.vectors"

local schema = vectors.nitro()

local SIZES = { 0, 1, 3 }
local MOST_TRIES = 2000

-- The same numbers on every Lua.
local function random_from(seed)
  return function(n)
    seed = (seed * 16807) % 2147483647
    return seed % n + 1
  end
end

local VALUES = {
  i8 = { 0, 1, -1, 127, -128 }, u8 = { 0, 1, 128, 255 },
  i16 = { 0, 1, -1, 32767, -32768 }, u16 = { 0, 1, 32768, 65535 },
  i32 = { 0, 1, -1, 1000, 2147483647, -2147483648 },
  u32 = { 0, 1, 2147483648, 4294967295 },
  i64 = { 0, 1, -1, 9007199254740991, -9007199254740991 },
  f32 = { 0, 0.5, -1.25, 16777216 }, f64 = { 0, 0.1, -1e300, 2 ^ 53 },
  bool = { true, false },
  string = { "", "a", "Ada", "\195\188nic\195\182de \240\159\152\128",
             "\0\255 raw", ("x"):rep(300), "\"quoted\"\\\n" },
  bytes = { "", "\0", "\0\1\254\255", ("\171"):rep(200) },
}

-- Values of a field that conditions look at: on both sides of each.
local function telling(node, conds)
  if node.kind == "bool" then return VALUES.bool end
  local list, all_bits = {}, 0
  for _, one in ipairs(conds) do
    for _, value in ipairs(one.values) do
      list[#list + 1] = value
      list[#list + 1] = type(value) == "string" and value .. "?" or value + 1
      if type(value) == "number" then
        list[#list + 1] = value - 1
        for _, other in ipairs(conds) do
          if other.mask and value >= 0 and value < other.mask then
            list[#list + 1] = value + other.mask
          end
        end
      end
    end
    if one.op == "bits" or one.op == "no_bits" then
      all_bits = all_bits + one.mask - cond.bit_and(all_bits, one.mask)
      list[#list + 1] = one.mask
      list[#list + 1] = 0
    elseif one.op == "not_empty" then
      list[#list + 1] = ""
      list[#list + 1] = "?"
    end
  end
  if all_bits > 0 then list[#list + 1] = all_bits end
  return list
end

local RANGES = { u8 = { 0, 255 }, i8 = { -128, 127 }, u16 = { 0, 65535 },
                 u32 = { 0, 4294967295 } }

local function in_range(kind, value)
  local range = RANGES[kind]
  return not range or value >= range[1] and value <= range[2]
end

local function block_key(node, path, there)
  return ("%s: %s: %s"):format(path, node.cond or "tail", tostring(there))
end

-- Everything that a walk can meet at a block, as keys.
local function branches(layout)
  local types, keys, open = reflect.of(schema).types, {}, {}
  local walk
  local function walk_type(node, path)
    if node.kind == "list" then return walk_type(node.of, path .. "[]") end
    if node.kind ~= "record" then return end
    if node.record then return walk(node.record, path) end
    if open[node.named] then return end
    open[node.named] = true
    walk(types[node.named], path)
    open[node.named] = nil
  end
  function walk(nodes, path)
    for _, node in ipairs(nodes) do
      if node.block and node.block ~= "error" then
        local refused = node.otherwise and node.otherwise[1]
                        and node.otherwise[1].block == "error"
        keys[block_key(node, path, true)] = true
        if not refused then keys[block_key(node, path, false)] = true end
        walk(node.fields, path)
        if node.otherwise then walk(node.otherwise, path) end
      elseif not node.block then
        walk_type(node, (path == "" and "" or path .. ".") .. node.name)
      end
    end
  end
  walk(layout, "")
  return keys
end

-- Makes a value with lists of |size|, and crosses off the branches it takes.
local function make(packet, size, random, left)
  local met, ended = {}, false
  local fields = sample.build(schema, packet, {
    size = function(_, _, nested) return nested > 1 and 0 or size end,
    tail = function()
      -- Behind an optional end that is not there nothing can be.
      ended = ended or random(2) == 1
      return not ended
    end,
    block = function(node, path, there)
      met[block_key(node, path, there)] = true
    end,
    scalar = function(node, _, conds)
      local list = VALUES[node.kind]
      if #conds > 0 then list = telling(node, conds) end
      local value
      repeat value = list[random(#list)]
      until type(value) ~= "number" or in_range(node.kind, value)
      if node.count_of then value = math.abs(value) % 100 end
      return value
    end,
  })
  if fields then
    for key in pairs(met) do left[key] = nil end
  end
  return fields
end

local function check(packet, fields)
  local name = packet:info().name
  local bytes = packet:encode(fields)
  local again, rest = packet:decode(bytes)
  assert.is_table(again, name .. ": " .. tostring(rest))
  assert.are.equal("", rest, name)
  assert.are.same(fields, again, name)
  assert.are.equal(vectors.hex(bytes), vectors.hex(packet:encode(again)), name)
  local text = assert(packet:json(bytes))
  assert.are.equal(vectors.hex(bytes),
                   vectors.hex(assert(packet:encode_json(text))), name)
end

local function check_packet(packet)
  local info = packet:info()
  local random = random_from(info.id * 2 + (info.dir == "c2s" and 1 or 2))
  local left = branches((packet:layout()))
  for _, size in ipairs(SIZES) do
    local made = 0
    for _ = 1, MOST_TRIES do
      local fields = make(packet, size, random, left)
      if fields then
        check(packet, fields)
        made = made + 1
      end
      if made >= 3 and (size == 0 or next(left) == nil) then break end
    end
    assert.is_true(made >= 3, info.name)
  end
  assert.is_nil(next(left), info.name)
end

describe("made-up values", function()
  for _, realm in ipairs(vectors.by_realm(schema)) do
    it(("come back, %s, %d packets"):format(realm.name, #realm), function()
      for _, packet in ipairs(realm) do check_packet(packet) end
    end)
  end
end)
