-- SPDX-License-Identifier: MIT
--
-- Every JSON packet with made-up values, in several versions: all members,
-- none of those that may be null, the ends of every range.

local core = require "parley.core"
local reflect = require "parley.reflect"
local sample = require "parley.sample"
local vectors = require "support.vectors"

local schema = assert(core.protocol("essential"))
local known = reflect.of(schema)
local DEFAULT = schema:info().version

-- Each has members that others have not.
local VERSIONS = { 1, 5, DEFAULT, 8, 9, 11 }

-- The ends of 64 bits are texts on Luas without integers.
local LEAST = math.mininteger or "-9223372036854775808" -- luacheck: ignore 143
local MOST = math.maxinteger or "9223372036854775807" -- luacheck: ignore 143

-- The first value of each kind is an usual one.
local VALUES = {
  i32 = { 42, 0, 2147483647, -2147483648 },
  i64 = { 123456789012, 0, MOST, LEAST, -1 },
  f32 = { 0.5, -1.25, 0, 16777216 },
  f64 = { 0.1, -1e300, 0, 2 ^ 53, 4.9e-324 },
  bool = { true, false },
  string = { "Ada", "", "\195\188 \240\159\152\128", "\"quoted\"\\\n\t\0",
             ("x"):rep(3000), "</script>'&" },
  uuid = { "0d8f4c3a-6b1e-4f7a-9c52-3e8a7b5d1f60",
           "00000000-0000-0000-0000-000000000000",
           "ffffffff-ffff-ffff-ffff-ffffffffffff" },
  datetime = { 1700000000123, 0, -1, MOST, LEAST },
  currency = { "EUR", "USD", "JPY" },
  sbytes = { "\1\2\3", "", "\0\127\128\255", ("\171"):rep(300) },
  any = { "text", 12, { x = 0.5, y = { 1, "two", false } }, true, { { } },
          MOST },
}

-- An empty table in a free-form value is an object unless it is marked.
VALUES.any[5][1] = core.array()

-- Names of maps' members have no NUL.
local NAMES = { "a", "", "\195\188 b", "\"c\"\\\n\t", "$unknown" }

-- The values of a field in |version|.
local function values_of(node, version)
  local enum = node.enum and known.enums[node.enum]
  if not enum then
    return VALUES[node.kind] or error("no values of " .. node.kind)
  end
  local list = {}
  for _, value in ipairs(enum.values) do
    if (value.since or 0) <= version then list[#list + 1] = value.text end
  end
  if enum.open then list[#list + 1] = "SOMETHING_ELSE" end
  return list
end

-- Makes the fields number |turn|. |lacking|: what may be null is left out.
local function make(packet, version, turn, lacking)
  local n = turn
  return sample.build(schema, packet, {
    version = version,
    size = function() return turn % 4 end,
    null = function() return lacking end,
    scalar = function(node, path, _, i)
      local list = values_of(node, version)
      if path:sub(-2) == "{}" and list == VALUES.string then list = NAMES end
      -- Members of maps and sets are one after the other.
      n = n + (i and 0 or 1)
      return list[(n + (i or 0)) % #list + 1]
    end,
  })
end

-- Why |fields| do not come back, or nil.
local function problem_of(packet, fields, version)
  local text = packet:encode(fields, nil, version)
  local again, message, _, path = packet:decode(text, { version = version,
                                                        unknown = true })
  if not again then return ("%s: %s"):format(path, message) end
  local alike = pcall(assert.are.same, fields, again)
  if not alike then return "it comes back another: " .. text end
  if packet:encode(again, nil, version) ~= text then
    return "it is written otherwise the second time: " .. text
  end
  if version ~= DEFAULT then return nil end
  local long = assert(packet:json(text))
  if assert(packet:encode_json(long)) ~= text then
    return "as JSON it becomes another: " .. long
  end
  vectors.json(text)
  vectors.json(long)
end

local function check_packet(packet, version)
  local info = packet:info()
  for turn = 1, 8 do
    for _, lacking in ipairs { false, true } do
      local fields = assert(make(packet, version, turn, lacking))
      local ok, problem = pcall(problem_of, packet, fields, version)
      if problem then
        error(("%s %s, version %d%s: %s"):format(info.dir, info.name, version,
          ok and "" or " (refused)", tostring(problem)), 0)
      end
    end
  end
end

-- Free-form bodies hold anything.
local function check_free(packet)
  for _, fields in ipairs { {}, { a = 1, b = { "x", { c = true } } } } do
    local problem = problem_of(packet, fields, DEFAULT)
    if problem then error(packet:info().name .. ": " .. problem, 0) end
  end
end

describe("made-up values of JSON packets", function()
  for _, realm in ipairs(vectors.by_realm(schema)) do
    it(("come back, %s, %d packets"):format(realm.name, #realm), function()
      for _, packet in ipairs(realm) do
        if packet:info().free then
          check_free(packet)
        else
          for _, version in ipairs(VERSIONS) do
            check_packet(packet, version)
          end
        end
      end
    end)
  end
end)

-- The types below a layout that some version has, by name.
local function types_in(nodes, found)
  reflect.each_field(nodes, function(node)
    while node.of do node = node.of end
    if node.named and not found[node.named] then
      found[node.named] = true
      types_in(known.types[node.named], found)
    end
  end)
  return found
end

describe("the packets", function()
  it("use every type, so that each has come back", function()
    local found = {}
    for _, packet in ipairs(schema:packets()) do
      types_in((packet:layout()), found)
    end
    for name in pairs(known.types) do assert.is_true(found[name], name) end
  end)

  it("refuse members of another version", function()
    local packet = assert(schema:packet("chat.ServerChatChannelAddPacket",
                                        "s2c"))
    local fields = make(packet, 9, 1, false)
    local ok, message = pcall(packet.encode, packet, fields)
    assert.is_false(ok)
    assert.truthy(tostring(message):find("not part of version 6", 1, true))
    assert.is_string(packet:encode(fields, nil, 9))
  end)
end)

describe("examples of JSON packets", function()
  it("can be made of each", function()
    for _, packet in ipairs(schema:packets()) do
      local fields = assert(sample.example(schema, packet))
      local name = packet:info().name
      local ok, text = pcall(packet.encode, packet, fields)
      assert.is_true(ok, name .. ": " .. tostring(text))
      assert.are.same(fields, assert(packet:decode(text)), name)
    end
  end)
end)
